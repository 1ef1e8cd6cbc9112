"""Hiding what is private on one picture: what is framed turns black in everything that leaves the library.

Text beside a label's barcode is framed as a suggestion. A drag makes a frame, a click on one takes it away; what is black
already is framed too, so that it can be uncovered. Nothing is changed before "Hide", and that is one step to undo.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core import compare_edits
from evidence_app.core.case import Case
from evidence_app.core.geometry import box_of
from evidence_app.core.pictures import Mark, MarkKind, PictureRef, Recipe
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Box, Point
from evidence_app.ui import parts
from evidence_app.ui.compare.canvas import Canvas
from evidence_app.ui.compare.gestures import Tool, two_corners
from evidence_app.ui.compare.hand import DEFAULT_AREA
from evidence_app.ui.compare.naming import picture_words
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.i18n import failure, translate

if TYPE_CHECKING:
    from evidence_app.media.marks import Source
    from evidence_app.media.redact import Suggestion
    from evidence_app.ui.jobs import Job
    from evidence_app.ui.session import Session

FIRST_SIDE = 1600  # px: enough to see everything; all pixels are read when the zoom asks for them
_SIZE, _FRAME = QSize(960, 680), QSize(40, 72)  # at most; what the desktop's bars and the window's frame take
SKIPPED = 2  # the code a dialog of a row ends with when only this picture is left as it is


class HideDialog(Dialog):
    """For the open case. `place`: which picture of how many this is, where several follow each other."""

    def __init__(
        self, session: Session, picture: PictureRef, parent: QWidget | None = None, place: tuple[int, int] = (1, 1)
    ) -> None:
        super().__init__(parent)
        case = session.case
        assert case is not None
        self._session, self._number, self._picture = session, case.number, picture
        self._marked = [mark for mark in case.marks if mark.picture == picture and mark.kind is MarkKind.REDACTION]
        self.frames: list[tuple[Box, Mark | None]] = [(box_of(mark.points), mark) for mark in self._marked]
        self._jobs: list[Job] = []
        self._over = self._whole = False
        title = self.tr("Hide personal data")
        self.setWindowTitle(f"{title} ({place[0]} / {place[1]})" if place[1] > 1 else title)
        parts.ground(self, "surface")
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.canvas = Canvas(picture_words(case, picture), self)
        self.canvas.hand.take(Tool.REDACT)
        self.canvas.drawn.connect(self._draw)
        self.canvas.removal.connect(self._take_last)
        self.canvas.toolLeft.connect(self.reject)
        self.canvas.needsFull.connect(self._want_whole)
        self.canvas.show_picture(None, Recipe(picture), translate("compare", "Opening…"))
        self.words = parts.label(translate("compare", "Looking for personal data"), "body", wrap=True, parent=self)
        self.hide_button = parts.button(self.tr("Hide"), "next", "redact", on=self.apply, parent=self)
        self.hide_button.setDefault(True)
        self.skip_button = parts.button(self.tr("Skip this picture"), "", on=lambda: self.done(SKIPPED), parent=self)
        self.skip_button.setVisible(place[0] < place[1])
        self.cancel_button = parts.button(self.tr("Cancel"), "", on=self.reject, parent=self)
        self._lay_out(picture_words(case, picture))
        self._show()
        self._begin(case)

    def _lay_out(self, name: str) -> None:
        told = self.tr("What is framed turns solid black in everything exported. The original stays as it is.")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.words, 1)
        for button in (self.cancel_button, self.skip_button, self.hide_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(parts.label(name, "heading", wrap=True, parent=self))
        column.addWidget(parts.label(told, "secondary", "2", wrap=True, parent=self))
        column.addWidget(self.canvas, 1)
        column.addLayout(foot)

    # reading and looking, on other threads

    def _begin(self, case: Case) -> None:
        comparing, picture = self._session.workspace.comparing, self._picture

        def suggest(reporter: Reporter) -> list[Suggestion]:
            return comparing.suggest_redactions(case, picture, reporter)

        self._read(case, FIRST_SIDE)
        self._start(translate("compare", "Looking for personal data"), suggest, self._suggest)

    def _read(self, case: Case, side: int | None) -> None:
        comparing, picture = self._session.workspace.comparing, self._picture
        self._start(
            translate("compare", "Opening a picture"),
            lambda _reporter: comparing.source(case, picture, side),
            self._take_source,
        )

    def _start(self, label: str, work: Callable[[Reporter], Any], done: Callable[[Any], None]) -> None:
        def told(result: Any) -> None:
            if not self._over:
                done(result)

        def failed(fault: BaseException) -> None:
            if not self._over:
                self.words.setText(failure(fault))

        self._jobs.append(self._session.jobs.start(label, work, told, failed, self._number))

    def _take_source(self, source: Source) -> None:
        first = self.canvas.source is None
        self.canvas.show_picture(source, Recipe(self._picture))
        if first:
            self.canvas.fit(everything=True)  # an upright frame too: no suggestion lies out of sight

    def _want_whole(self) -> None:
        if not self._whole and self._session.case is not None:
            self._whole = True
            self._read(self._session.case, None)

    def _suggest(self, found: list[Suggestion]) -> None:
        new = [one.box for one in found if not any(_within(_centre(one.box), box) for box, _mark in self.frames)]
        self.frames += [(box, None) for box in new]
        if found:
            words = self.tr("%n piece(s) of text at the barcode found; the tracking number stays readable.", "", len(found))
        else:
            words = self.tr("No label with a readable barcode was found.")
        self.words.setText(f"{words} {self.tr('Drag to frame more, click a frame to take it away.')}")
        self._show()
        # Enter hides what was found; where nothing was, it frames on the picture.
        (self.hide_button if new else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    # frames

    def _draw(self, _tool: Tool, points: Sequence[Point]) -> None:
        """A new frame; a click on one that is there, which draws no larger one, takes that away."""
        box = box_of(points)
        width, height = (side * self.canvas.grain + 1 for side in DEFAULT_AREA)
        small = box.width <= width and box.height <= height
        hit = next((one for one in reversed(self.frames) if small and _within(_centre(box), one[0])), None)
        if hit is not None:
            self.frames.remove(hit)
        else:
            self.frames.append((box, None))
        self._show()

    def _take_last(self) -> None:
        if self.frames:
            self.frames.pop()
            self._show()

    def _show(self) -> None:
        boxes = (box for box, _mark in self.frames)
        marks = (Mark(f"hide{place}", self._picture, MarkKind.BOX, two_corners(box)) for place, box in enumerate(boxes))
        self.canvas.set_pending(tuple(marks))
        self.hide_button.setEnabled(bool(self._added() or self._gone()))

    def _added(self) -> list[Box]:
        return [box for box, mark in self.frames if mark is None]

    def _gone(self) -> set[str]:
        kept = {mark.id for _box, mark in self.frames if mark is not None}
        return {mark.id for mark in self._marked} - kept

    def apply(self) -> None:
        """Cover what is framed, uncover what no longer is."""
        comparing, gone = self._session.workspace.comparing, self._gone()
        marks = [comparing.callout(self._picture, box, None, MarkKind.REDACTION) for box in self._added()]
        if self._session.case is not None and self._session.case.number == self._number:
            self._session.edit("Redact", lambda case: compare_edits.put_marks(compare_edits.remove_marks(case, gone), marks))
        self.accept()

    def done(self, code: int) -> None:
        """What is still being read is given up."""
        self._over = True
        for job in self._jobs:
            job.cancel()
        super().done(code)


def hide_in_turn(session: Session, pictures: Sequence[PictureRef], parent: QWidget) -> HideDialog | None:
    """Show one picture after the other, until there is none left or the user cancels. Returns the first dialog."""

    def show(place: int) -> HideDialog | None:
        if place >= len(pictures) or session.case is None:
            return None
        dialog = HideDialog(session, pictures[place], parent, (place + 1, len(pictures)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda code: show(place + 1) if code else None)
        dialog.open()
        return dialog

    return show(0)


def _centre(box: Box) -> Point:
    return Point(box.x + box.width / 2, box.y + box.height / 2)


def _within(place: Point, box: Box) -> bool:
    return box.x <= place.x <= box.x + box.width and box.y <= place.y <= box.y + box.height
