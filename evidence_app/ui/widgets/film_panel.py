"""A film with everything known about it: player, verdict, key frames."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core.case import Case, Evidence, KeyFrame
from evidence_app.core.evidence_edits import key_frames_of
from evidence_app.core.fact_checks import Conflict, misfits
from evidence_app.core.media_time import FrameRef
from evidence_app.core.quality import advices, standing
from evidence_app.ui import formats, names
from evidence_app.ui.i18n import core
from evidence_app.ui.parts import button, label, rule
from evidence_app.ui.widgets.film_player import FilmPlayer
from evidence_app.ui.widgets.folding import Folding
from evidence_app.ui.widgets.key_frame_strip import KeyFrameStrip
from evidence_app.ui.widgets.thumbnails import Thumbnails
from evidence_app.ui.widgets.verdict_line import VerdictLine

if TYPE_CHECKING:
    from evidence_app.media.playing import FilmReader


class FilmPanel(Folding):
    """Shows one film of the case. Wishes leave as signals; what came of them arrives with the next `show_film`."""

    moreWanted = Signal(str)  # noqa: N815

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = FilmPlayer()
        self.verdict = VerdictLine()
        self.heading = label(self.tr("Key frames"), "heading")
        self.about = label("", "body", "2")
        self.more = button(self.tr("More key frames"), "link", on=self._more)
        self.strip = KeyFrameStrip(thumbnails)
        self.none = label(self.tr("Key frames appear here as they are found."), "body", "2", wrap=True)
        self.hints = label("", "body", "amber", wrap=True)
        self.hints.hide()
        self._item: Evidence | None = None
        self._number = ""
        self._compact = False
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.about, 1)
        self._head.addWidget(self.more)
        self._observed = QHBoxLayout()
        self._observed.setSpacing(12)
        self._observed.addWidget(self.verdict, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.player, 1)
        layout.addWidget(rule())
        layout.addLayout(self._observed)
        layout.addWidget(rule())
        layout.addLayout(self._head)
        layout.addWidget(self.strip)
        layout.addWidget(self.none)
        layout.addWidget(self.hints)
        self.strip.chosen.connect(self._on_chosen)
        self.player.frameShown.connect(self.strip.follow)

    def set_compact(self, on: bool) -> None:
        """Little height: the film keeps most of it; the strip shows small pictures with their time, its head goes."""
        if on == self._compact:
            return
        self._compact = on
        if on:
            self._observed.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)  # beside the other link, in the first line
        else:
            self._head.addWidget(self.more)
        self.heading.setVisible(not on)
        self.about.setVisible(not on)
        self.strip.set_compact(on)
        self._name_more(self.strip.frames.rowCount())

    def show_film(self, case: Case, item: Evidence, open_reader: Callable[[], FilmReader], at: FrameRef | None = None) -> None:
        """Show this film; one that is open already stays where it is."""
        fresh = self._item is None or self._item.id != item.id or case.number != self._number
        self._item, self._number = item, case.number
        self.strip.frames.show_case(case, item.id)
        self.player.line.show_case(case, item.id, item.duration_s)
        self.verdict.show_verdict(next((one for one in case.continuity if one.id == item.id), None))
        self._count(len(key_frames_of(case, item.id)))
        self._show_hints(case, item)
        if fresh:
            self.player.open(open_reader, at)
        elif at is not None:
            self.player.go_to(at)
        elif self.player.frame is not None:
            self.strip.follow(self.player.frame.ref)

    def show_found(self, number: str, frames: Sequence[KeyFrame]) -> None:
        """Key frames that were found but are not in the case yet: the strip fills as they come."""
        known = {one.id for one in frames}
        kept = [one for one in self._shown() if one.kept and one.id not in known]
        every = sorted([*frames, *kept], key=lambda one: one.frame.time.exact)
        self.strip.frames.show_frames(number, every)
        self._count(len(every), coming=True)

    def _shown(self) -> list[KeyFrame]:
        model = self.strip.frames
        return [frame for place in range(model.rowCount()) if (frame := model.frame(model.index(place))) is not None]

    def show_search(self, fraction: float | None) -> None:
        """How far the choice of key frames is; None when none is under way."""
        self.more.setEnabled(fraction is None)
        if fraction is not None:
            self.about.setText(self.tr("choosing, {percent}").format(percent=formats.percent(fraction * 100)))
        else:
            self._count(self.strip.frames.rowCount())

    def _show_hints(self, case: Case, item: Evidence) -> None:
        """What would be better filmed again, while there may still be time for it; another parcel's label comes first."""
        said = [names.misfit(one) for one in misfits(case, item) if one.conflict is Conflict.OTHER_LABEL]
        said += [core(sentence) for sentence in advices(standing(case, item))]
        self.hints.setText(" ".join(said))
        self.hints.setVisible(bool(said))

    def _count(self, count: int, *, coming: bool = False) -> None:
        self.none.setVisible(count == 0)
        self.strip.setVisible(count > 0)
        if coming:
            self.about.setText(self.tr("{n} so far").format(n=count))
        else:
            self.about.setText(self.tr("{n}, sharpest of each moment").format(n=count) if count else "")
        self._name_more(count)

    def _name_more(self, count: int) -> None:
        words = self.tr("More key frames") if count else self.tr("Find key frames")
        self.more.setAccessibleName(words)
        self.more.setToolTip(words if self._compact else "")
        self.more.setText(self.tr("More frames") if self._compact and count else words)

    def _more(self) -> None:
        if self._item is not None:
            self.moreWanted.emit(self._item.id)

    def _on_chosen(self, frame: KeyFrame) -> None:
        self.player.go_to(frame.frame)

    def close_film(self) -> None:
        """Let go of the film."""
        self._item = None
        self.player.close_film()

    def drag_pixmap(self, place: QPoint | None = None) -> QPixmap | None:
        """What hangs at the mouse while the current key frame is dragged."""
        index = self.strip.currentIndex()
        if not index.isValid():
            return None
        rect = self.strip.visualRect(index)
        return self.strip.viewport().grab(rect) if place is None else None
