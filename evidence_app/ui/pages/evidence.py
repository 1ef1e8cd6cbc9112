"""The evidence page: everything filmed, photographed and saved, in a grid; one piece of it large beside; jobs at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.case import Case, Evidence, KeyFrame, MediaKind, Role
from evidence_app.core.changes import ChangeSet
from evidence_app.core.evidence_edits import key_frames_of
from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import PictureRef
from evidence_app.ui import formats, icons, parts, theme
from evidence_app.ui.evidence_deeds import EvidenceDeeds
from evidence_app.ui.evidence_menus import EvidenceMenus
from evidence_app.ui.film_work import CONTINUITY, COUNT, KEY_FRAMES, film_work
from evidence_app.ui.hand_out import HandOut
from evidence_app.ui.intake import desk_of
from evidence_app.ui.pages import Page
from evidence_app.ui.session import Session
from evidence_app.ui.tokens import SMALL_HEIGHT, SMALL_WIDTH
from evidence_app.ui.widgets.evidence_bar import EvidenceBar
from evidence_app.ui.widgets.evidence_detail import EvidenceDetail
from evidence_app.ui.widgets.evidence_empty import EvidenceEmpty
from evidence_app.ui.widgets.evidence_grid import EvidenceGrid
from evidence_app.ui.widgets.evidence_model import EvidenceModel
from evidence_app.ui.widgets.jobs_dock import JobsDock
from evidence_app.ui.widgets.thumbnails import Thumbnails, image_of_jpeg

DETAIL_WIDE = 480  # px at 100 %


class EvidencePage(Page):
    """See the module. Keys: S strongest, F2 caption, I information, F full screen, Delete, Ctrl+C copy, Ctrl+F find."""

    key: ClassVar[str] = "evidence"
    help_topic: ClassVar[str] = "evidence"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        parts.ground(self, "surface")
        self.deeds = EvidenceDeeds(session, self)
        self.films = film_work(session)
        self.hand_out = HandOut(session, self)
        self.thumbnails = Thumbnails(self._thumbnail, self)
        self.model = EvidenceModel(self)
        self.grid = EvidenceGrid(self.model, self.thumbnails)
        self.detail = EvidenceDetail(session, self.thumbnails)
        self.dock = JobsDock(session.jobs)
        self.empty = EvidenceEmpty()
        self._shown: tuple[Case | None, str] = (None, "")
        self.bar = EvidenceBar()
        self.menus = EvidenceMenus(self)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.setFocusProxy(self.grid)

    # building

    def title(self) -> str:
        """The words on the tab."""
        return self.tr("Evidence")

    @classmethod
    def count(cls, case: Case) -> int | None:
        """How many pieces there are."""
        return len(case.evidence)

    def _lay_out(self) -> None:
        grid = QHBoxLayout()
        grid.setContentsMargins(21, 0, 0, 0)
        grid.addWidget(self.grid)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(grid, 1)
        column.addWidget(self.dock)
        self._left = column
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.detail)
        self.split.setStretchFactor(1, 1)
        self.views = QStackedWidget()
        self.views.addWidget(self.split)
        self.views.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)

    def _make_actions(self) -> None:
        def action(words: str, icon: str, keys: str, on: object) -> QAction:
            made = QAction(icons.icon(icon), words, self)
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.triggered.connect(on)
            self.addAction(made)
            return made

        self.caption_action = action(self.tr("Caption…"), "edit", "F2", self.detail.edit_caption)
        self.strongest_action = action(self.tr("Rate as strongest"), "star", "S", self._toggle_strongest)
        self.info_action = action(self.tr("Information"), "info", "I", self.detail.toggle_info)
        self.full_action = action(self.tr("Full screen"), "fullscreen", "F", self.detail.show_full_screen)
        self.copy_action = action(self.tr("Copy"), "copy", "Ctrl+C", self._copy)
        self.compare_action = action(self.tr("Use in comparison"), "side-by-side", "Ctrl+Shift+C", self._compare)
        self.hide_action = action(self.tr("Hide personal data…"), "redact", "X", self._hide_personal)
        action(self.tr("Find in this evidence"), "search", "Ctrl+F", self.bar.toggle_search)
        self.remove_action = action(self.tr("Move to trash"), "trash", "", self._remove)
        self.remove_action.setToolTip(f"{self.tr('Move to trash')} ({formats.keys('Del')})")

    def _connect(self) -> None:
        self.bar.changed.connect(self._arrange)
        self.bar.left.connect(self.grid.setFocus)
        self.grid.chosen.connect(self._on_chosen)
        self.grid.opened.connect(lambda _item: self._open_current())
        self.grid.menuWanted.connect(self._show_menu)
        self.grid.removeWanted.connect(self._remove)
        self.grid.selectionModel().selectionChanged.connect(self._write_status)
        self.grid.set_drag(self._drag_tiles)
        self.model.modelReset.connect(self._write_status)
        detail = self.detail
        detail.strongestWanted.connect(self._rate)
        detail.captionWanted.connect(self._caption)
        detail.info.roleChanged.connect(lambda role: self.set_role(Role(role)))
        detail.menuWanted.connect(self._show_menu)
        detail.openWanted.connect(self._open_current)
        detail.photo.copyWanted.connect(self._copy)
        detail.photo.compareWanted.connect(self._compare)
        detail.photo.hideWanted.connect(self._hide_personal)
        film = detail.film
        film.player.keepWanted.connect(self._keep)
        film.player.compareWanted.connect(self._compare_frame)
        film.verdict.checkWanted.connect(self._look_for_cuts)
        film.verdict.detailsWanted.connect(self._show_checked)
        film.moreWanted.connect(self._more_frames)
        film.strip.removeWanted.connect(self.deeds.remove_key_frame)
        film.strip.menuWanted.connect(self._show_frame_menu)
        film.strip.set_drag(self._drag_frame)
        self.films.found.connect(self._on_found)
        self.films.progressed.connect(self._on_progress)
        self.empty.choose.clicked.connect(self._choose_files)
        self.empty.paste.clicked.connect(lambda: desk_of(self.session, self.window()).paste())

    def _choose_files(self) -> None:
        desk_of(self.session, self.window()).choose_files()

    def _thumbnail(self, number: str, picture: PictureRef, side: int) -> QImage:
        """On another thread: the small picture, redactions burnt in."""
        case = self.session.case
        if case is None or case.number != number:
            case = self.session.workspace.cases.get(number)
        return image_of_jpeg(self.session.workspace.pictures(case).thumbnail(picture, side).data)

    # what is shown

    def show_case(self, case: Case | None) -> None:
        """Show the evidence of this case; the first piece is the one shown large."""
        other = (case.number if case else "") != (self.case.number if self.case else "")
        super().show_case(case)
        if other:
            self.thumbnails.lane.forget()
            self.detail.show_evidence(None, None)
        self._show_view(empty=case is not None and not case.evidence)
        self.model.show_case(case)
        self._write_status()
        if case is None:
            return
        if self.grid.current() is None:
            self.grid.choose_first()
        else:
            self._on_chosen(self.grid.current())

    def _show_view(self, *, empty: bool) -> None:
        """The grid, or the invitation; the jobs stand at the foot of whichever is shown."""
        if self.views.currentIndex() != int(empty):
            if empty:
                self.empty.hold(self.dock)
            else:
                self._left.addWidget(self.dock)
            self.views.setCurrentIndex(int(empty))

    def refresh(self, case: Case, changes: ChangeSet) -> None:
        """Update the rows and the piece shown, as far as `changes` goes."""
        super().show_case(case)
        for change in changes.changes:
            if change.part == "marks":
                mark = change.after or change.before
                self.thumbnails.forget(mark.picture)
        if changes.parts & {"evidence", "key_frames", "continuity", "dossier", "marks", "order"}:
            self._show_view(empty=not case.evidence)
            self.model.show_case(case)
            current = self.grid.current()
            if self._shown != (case, current.id if current else ""):
                self._on_chosen(current)
            self._write_status()

    def show_item(self, what: object) -> None:
        """Bring a piece of evidence (its id, or a picture of it) to the front."""
        picture = what if isinstance(what, PictureRef) else PictureRef(str(what))
        if self.case is None or self.case.evidence_by_id(picture.evidence) is None:
            return
        if not self.grid.choose(picture.evidence):
            self.bar.show_all()
            self.grid.choose(picture.evidence)
        if picture.frame is not None:
            self.detail.show_evidence(self.case, self.case.evidence_by_id(picture.evidence), picture.frame)

    def stop(self) -> None:
        """The window closes: let threads end."""
        self.thumbnails.lane.drain()
        self.detail.photo.lane.drain()
        self.hand_out.lane.drain()
        self.detail.film.player.decoder.drain()

    @Slot(object)
    def _on_chosen(self, item: Evidence | None) -> None:
        case = self.case
        current = case.evidence_by_id(item.id) if case is not None and item is not None else None
        self._shown = (case, current.id if current else "")
        self.detail.show_evidence(case, current)
        if case is not None and current is not None and current.kind is MediaKind.VIDEO:
            self._on_progress(current.id, KEY_FRAMES)
            self._on_progress(current.id, CONTINUITY)

    def _write_status(self) -> None:
        count, chosen = self.model.count, len(self.grid.selected())
        self.bar.show_nothing(self.case is not None and bool(self.case.evidence) and count == 0)
        words = self.tr("%n item(s)", "", count)
        self.status.emit(f"{words}, {self.tr('%n selected', '', chosen)}" if chosen else words)

    def _arrange(self) -> None:
        group, sort = self.bar.choice()
        self.model.arrange(group=group, sort=sort, words=self.bar.words.text())

    # jobs on films

    @Slot(str, str, object)
    def _on_found(self, number: str, ident: str, frames: Sequence[KeyFrame]) -> None:
        if self._shows(number, ident):
            self.detail.film.show_found(number, frames)

    @Slot(str, str)
    def _on_progress(self, ident: str, kind: str) -> None:
        case = self.case
        if case is None or not self._shows(case.number, ident):
            return
        job = self.films.job(case.number, ident, kind)
        film = self.detail.film
        if kind == KEY_FRAMES:
            film.show_search(job.fraction if job is not None else None)
        elif job is not None:
            film.verdict.show_running(job.fraction)
        else:
            film.verdict.show_verdict(next((one for one in case.continuity if one.id == ident), None))

    def _shows(self, number: str, ident: str) -> bool:
        item = self.detail.item
        return self.case is not None and self.case.number == number and item is not None and item.id == ident

    def _more_frames(self, ident: str) -> None:
        if self.case is not None:
            have = len(key_frames_of(self.case, ident))
            self.films.find_key_frames(self.case, ident, min(200, have + COUNT) if have else COUNT)

    def more_between(self, ident: str, from_s: float, to_s: float) -> None:
        """Look for further key frames between two times of a film; they are kept."""
        if self.case is not None:
            self.films.more_between(self.case, ident, from_s, to_s)

    def _look_for_cuts(self) -> None:
        if self.case is not None and self.detail.item is not None:
            self.films.look_for_cuts(self.case, self.detail.item.id)

    def _show_checked(self) -> None:
        from evidence_app.ui.dialogs.continuity_dialog import ContinuityDialog

        if self.case is not None and self.detail.item is not None:
            observed = next((one for one in self.case.continuity if one.id == self.detail.item.id), None)
            if observed is not None:
                dialog = ContinuityDialog(self.detail.item, observed, self)
                dialog.wantsTime.connect(self.detail.film.player.decoder.show_seconds)
                dialog.show()

    # deeds

    def chosen(self) -> list[Evidence]:
        """The pieces that a deed is about: those selected, else the one shown."""
        chosen = self.grid.selected()
        current = self.detail.item
        return chosen if chosen else [current] if current is not None else []

    def _rate(self, on: bool) -> None:
        self.deeds.rate(self.chosen(), strongest=on)

    def _toggle_strongest(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.deeds.rate(chosen, strongest=not all(item.rating > 0 for item in chosen))

    def _caption(self, words: str) -> None:
        if self.detail.item is not None:
            self.deeds.caption(self.detail.item.id, words)

    def set_role(self, role: Role) -> None:
        """Say what the chosen pieces show."""
        self.deeds.set_role(self.chosen(), role)

    def _remove(self) -> None:
        self.deeds.remove(self.chosen())

    def _keep(self, frame: FrameRef) -> None:
        if self.detail.item is not None:
            self.deeds.keep_frame(self.detail.item.id, frame)

    def _pictures(self) -> list[PictureRef]:
        """The pictures that are meant: the frame shown of a film, else the chosen pieces."""
        item, player = self.detail.item, self.detail.film.player
        if item is not None and item.kind is MediaKind.VIDEO and player.frame is not None and len(self.grid.selected()) < 2:
            return [PictureRef(item.id, player.frame.ref)]
        return [PictureRef(one.id) for one in self.chosen()]

    def _copy(self) -> None:
        self.hand_out.copy(self._pictures())

    def _compare_frame(self, frame: FrameRef) -> None:
        if self.detail.item is not None:
            self.deeds.compare(PictureRef(self.detail.item.id, frame))

    def _compare(self) -> None:
        item = self.detail.item
        if item is None:
            return
        if item.kind is MediaKind.VIDEO:
            shown = self.detail.film.player.frame
            if shown is not None:
                self.deeds.compare(PictureRef(item.id, shown.ref))
        elif item.kind is MediaKind.IMAGE:
            self.deeds.compare(PictureRef(item.id))

    def _hide_personal(self) -> None:
        item = self.detail.item
        if item is not None and item.kind is MediaKind.IMAGE:
            self.deeds.hide(PictureRef(item.id), self)

    def _open_current(self) -> None:
        item = self.detail.item
        if item is not None and item.kind is MediaKind.DOCUMENT:
            self.deeds.open_elsewhere(item)
        else:
            self.detail.show_full_screen()

    def _drag_tiles(self) -> None:
        rect = self.grid.visualRect(self.grid.currentIndex())
        pixmap = self.grid.viewport().grab(rect) if rect.isValid() else None
        self.hand_out.drag(self.grid, [PictureRef(one.id) for one in self.grid.selected()], pixmap)

    def _drag_frame(self) -> None:
        film = self.detail.film
        frame = film.strip.current()
        if frame is not None:
            self.hand_out.drag(film.strip, [frame.picture], film.drag_pixmap())

    def _show_menu(self, place: QPoint) -> None:
        self.menus.of_pieces(self.chosen()).popup(place)

    def _show_frame_menu(self, place: QPoint) -> None:
        frame = self.detail.film.strip.current()
        if frame is not None:
            self.menus.of_key_frame(frame).popup(place)

    # size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small windows: two columns, jobs close to one line."""
        super().resizeEvent(event)
        window = self.window().size() if self.window() is not None else QSize(1440, 900)
        small = window.width() < SMALL_WIDTH or window.height() < SMALL_HEIGHT
        tile = self.grid.tiles.tile_size().width()
        most = (self.width() - theme.active().px(DETAIL_WIDE)) // tile  # what is looked at comes first
        columns = max(1, min(2 if small else 3, most))
        wanted = max(21 + columns * tile + (54 if small else 20), self.bar.minimumSizeHint().width())
        self.detail.film.set_compact(window.height() < SMALL_HEIGHT)
        if self.split.property("columns") != (columns, wanted):
            self.split.setProperty("columns", (columns, wanted))
            self.split.setSizes([wanted, max(200, self.width() - wanted)])
            self.dock.set_compact(small)
