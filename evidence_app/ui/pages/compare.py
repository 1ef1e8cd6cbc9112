"""Compare: the listing beside what was received, and the numbered differences below.

Lays out and shows. What is drawn becomes changes of the case in `ui.compare.studio`; pixels come from `media.marks`.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from evidence_app.core.case import Case, Role
from evidence_app.core.changes import ChangeSet
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.pictures import PictureRef
from evidence_app.services.comparing import choices
from evidence_app.ui import parts
from evidence_app.ui.compare.below import Below, HideBar
from evidence_app.ui.compare.finished import finished_of
from evidence_app.ui.compare.gestures import Tool
from evidence_app.ui.compare.helpers import Aligner, Hider
from evidence_app.ui.compare.linking import Link
from evidence_app.ui.compare.loading import Loader
from evidence_app.ui.compare.naming import picture_line, picture_words
from evidence_app.ui.compare.pane import Pane
from evidence_app.ui.compare.seen import seen_menu
from evidence_app.ui.compare.stack import Stack, StackMode
from evidence_app.ui.compare.strip import Strip
from evidence_app.ui.compare.studio import HALF, Studio
from evidence_app.ui.compare.table import ASPECT, FIELDS, DifferencesModel, DifferencesTable
from evidence_app.ui.compare.toolbar import Toolbar
from evidence_app.ui.i18n import failure, translate
from evidence_app.ui.intake import IntakeDesk, desk_of
from evidence_app.ui.pages import Page
from evidence_app.ui.session import Session
from evidence_app.ui.tokens import LIGHT
from evidence_app.ui.widgets.lines import Line, Lines
from evidence_app.ui.widgets.thumbnails import thumbnails_of

LOW = 640  # px: a page lower than this


class ComparePage(Page):
    """The comparison studio."""

    key: ClassVar[str] = "compare"
    help_topic: ClassVar[str] = "compare"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        parts.ground(self, "surface")
        listing = translate("compare", "Drop a screenshot of the listing here: title, pictures, description.")
        received = translate("compare", "Drop a photo of what arrived here. Frames of the video can be chosen too.")
        self.listing = Pane(translate("compare", "Listing says"), LIGHT.listing, listing, self)
        self.received = Pane(translate("compare", "Received"), LIGHT.received, received, self)
        self.panes = (self.listing, self.received)
        self.studio = Studio(session, self.listing, self.received, self)
        self.loader = Loader(session, self)
        self.link = Link(self.listing.canvas, self.received.canvas)
        self.aligner = Aligner(self.studio, self.link)
        self.hider = Hider(self.studio)
        self.active_side = 0
        self.strip = Strip(self, self)
        self.toolbar = Toolbar(self.finished_picture, self._file_name, self)
        self.stack = Stack(self)
        self.model = DifferencesModel(self)
        self.table = DifferencesTable(self.model, self)
        self.below = Below(self.table, self)
        self.chooser, self.hint = self.below.chooser, self.below.hint
        self.hint.setText(self.strip.hint())
        self.bar = HideBar(self)
        self.thumbnails = thumbnails_of(session, self)
        self._errors: dict[PictureRef, str] = {}
        self._divided_by_hand = self._takes_drops = False
        self._lay_out()
        self._connect()

    def title(self) -> str:
        """The words on the tab."""
        return translate("compare", "Compare")

    @classmethod
    def count(cls, case: Case) -> int | None:
        """How many differences there are."""
        return sum(len(one.differences) for one in case.comparisons) or None

    def _desk(self) -> IntakeDesk:
        return desk_of(self.session, self.window())

    def showEvent(self, event: QShowEvent) -> None:
        """From the first time it is shown, each side takes drops for itself: there the role needs no guessing."""
        super().showEvent(event)
        if not self._takes_drops:
            self._takes_drops = True
            words = (translate("compare", "Add as the listing"), translate("compare", "Add as what was received"))
            for pane, said, role in zip(self.panes, words, (Role.LISTING, Role.PHOTO), strict=True):
                self._desk().accept_on(pane, lambda said=said: said, role)  # type: ignore[misc]

    # layout

    def _lay_out(self) -> None:
        pair = QSplitter(Qt.Orientation.Horizontal)
        pair.setChildrenCollapsible(False)
        pair.setHandleWidth(2)
        for pane in self.panes:
            pair.addWidget(pane)
        self.views = QStackedWidget()
        self.views.addWidget(pair)
        self.views.addWidget(self.stack)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.views, 1)
        row.addLayout(column, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(middle)
        halves.addWidget(self.below)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 0)
        self.halves = halves
        halves.splitterMoved.connect(lambda _place, _index: self._on_divided())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.toolbar)
        outer.addWidget(parts.rule())
        outer.addWidget(halves, 1)

    def _connect(self) -> None:
        studio, toolbar = self.studio, self.toolbar
        self.loader.ready.connect(lambda _picture: self._show_pictures())
        self.loader.failed.connect(self._on_unreadable)
        studio.shown.connect(self._show_all)
        studio.selected.connect(self._show_selection)
        studio.said.connect(self.hint.setText)
        studio.madeDifference.connect(lambda ident: self.table.type_into(ident, ASPECT))
        self.table.typed.connect(lambda: self.hint.setText(self.strip.hint()))
        studio.toolDone.connect(lambda: self.strip.take(Tool.SELECT))
        self.strip.taken.connect(self._take_tool)
        self.table.chosen.connect(self._on_row)
        self.table.removal.connect(self._remove_difference)
        self.table.shift.connect(self._shift_difference)
        self.model.edited.connect(self._on_words)
        self.chooser.chosen.connect(studio.show_comparison)
        self.chooser.wanted.connect(studio.new_comparison)
        self.chooser.removal.connect(studio.remove_comparison)
        for helper in (self.aligner, self.hider):
            helper.said.connect(self.hint.setText)
            helper.wanted.connect(self._take_tool)
        self.hider.changed.connect(self.bar.show_count)
        self.bar.confirmed.connect(self.hider.confirm)
        self.bar.cancelled.connect(self.hider.stop)
        self.below.wanted.connect(lambda: self.strip.take(Tool.DIFFERENCE))
        self.table.seenWanted.connect(self._choose_seen)
        self.aligner.changed.connect(self._show_link)
        toolbar.modeChosen.connect(self.show_mode)
        toolbar.linkToggled.connect(self._set_linked)
        toolbar.alignWanted.connect(self.aligner.find)
        toolbar.pointsWanted.connect(self.aligner.by_hand)
        toolbar.forgetWanted.connect(self.aligner.forget)
        toolbar.undoWanted.connect(self.session.undo)
        toolbar.redoWanted.connect(self.session.redo)
        toolbar.fitWanted.connect(self.fit)
        toolbar.actualWanted.connect(self.actual_size)
        toolbar.loupeToggled.connect(self._set_loupe)
        self.session.history.changed.connect(self._show_history)
        for side, (pane, role) in enumerate(zip(self.panes, (Role.LISTING, Role.PHOTO), strict=True)):
            pane.filesWanted.connect(lambda role=role: self._desk().choose_files(role))
            pane.invitation.paste.clicked.connect(lambda _on=False, role=role: self._desk().paste(role))
            pane.choices = lambda side=side: self._choices(side)  # type: ignore[misc]
            pane.illustrate = self._illustrate
            pane.canvas.activated.connect(lambda side=side: self._activate(side))
            pane.canvas.toolLeft.connect(self._leave_tool)
            pane.canvas.moved.connect(self._show_zoom)
            pane.canvas.needsFull.connect(lambda side=side: self._want_whole(side))
            pane.canvas.copying.connect(self._copy)
            pane.canvas.pasting.connect(lambda side=side: studio.paste_marks(side))
        for keys, call in (
            ("R", lambda: studio.turn(self.active_side)),
            ("Ctrl+Return", studio.finish_difference),
            ("0", self.fit),
            ("1", self.actual_size),
            ("L", toolbar.loupe.toggle),
            ("N", toolbar.linked.toggle),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    # the case

    def show_case(self, case: Case | None) -> None:
        """Show this case."""
        super().show_case(case)
        self.studio.take_case(case)
        self._show_history()

    def refresh(self, case: Case, changes: ChangeSet) -> None:
        """Only what this page shows makes it draw again."""
        self.case = case
        for change in changes.changes:
            if change.part == "marks":
                self.thumbnails.forget((change.after or change.before).picture)
        if changes.parts & {"comparisons", "marks", "evidence", "key_frames", "dossier"}:
            self.studio.take_case(case)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the differences there are, up to four rows, or two in a low window, until the user drags the line."""
        super().resizeEvent(event)
        self._divide()

    def stop(self) -> None:
        """No more small pictures."""
        self.thumbnails.lane.drain()

    def _divide(self) -> None:
        if not self._divided_by_hand:
            below = self.below.wish(2 if self.height() < LOW else 4)
            self.halves.setSizes([max(1, self.halves.height() - below), below])

    def _on_divided(self) -> None:
        self._divided_by_hand = True

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing blinks unseen."""
        self.stack.stop()
        super().hideEvent(event)

    def _show_all(self) -> None:
        case, comparison = self.studio.case, self.studio.comparison
        self.model.show(case, comparison)
        self.chooser.show_comparisons(case, comparison)
        self._divide()
        self._show_pictures()
        self._show_selection()

    def _show_pictures(self) -> None:
        studio = self.studio
        for side, pane in enumerate(self.panes):
            picture, recipe = studio.picture(side), studio.recipe(side)
            pane.picture, pane.degrees = picture, studio.view(side).straighten
            canvas = pane.canvas
            canvas.spoken = self._spoken()
            if studio.case is None or picture is None or recipe is None:
                pane.header.set_picture("")
                canvas.show_picture(None, canvas.recipe)
                pane.invite(studio.case is not None)
                continue
            pane.invite(False)
            pane.header.set_picture(picture_words(studio.case, picture))
            source = self.loader.source(studio.case, picture) if picture not in self._errors else None
            if source is None:
                canvas.show_picture(None, recipe, self._errors.get(picture, translate("compare", "Opening…")))
            elif canvas.source is source and canvas.recipe.picture == picture:
                canvas.show_recipe(recipe)
            else:
                canvas.show_picture(source, recipe)
            if not self.hider.active:
                canvas.set_pending(studio.half(side), ((HALF, studio.next_number()),))
        self._show_stack()
        self._show_zoom()

    def _spoken(self) -> dict[str, str]:
        """What a screen reader says of a callout: its number, and what differs."""
        case = self.studio.case
        every = numbered_differences(case) if case is not None else ()
        return {item.id: f"{number} {item.aspect}".strip() for number, item in every}

    def _choices(self, side: int) -> list[Line]:
        case = self.studio.case
        return [picture_line(case, picture) for picture in choices(case, listing=side == 0)] if case is not None else []

    def _illustrate(self, lines: Lines) -> None:
        if self.studio.case is not None:
            lines.use_thumbnails(self.thumbnails, self.studio.case.number)

    def _on_unreadable(self, picture: PictureRef, error: BaseException) -> None:
        self._errors[picture] = failure(error)
        self._show_pictures()

    def _want_whole(self, side: int) -> None:
        case, picture = self.studio.case, self.studio.picture(side)
        if case is not None and picture is not None:
            self.loader.want_whole(case, picture)

    # tools and selection

    def _take_tool(self, tool: Tool) -> None:
        if tool is not self.strip.tool and tool is not Tool.POINT:
            self.strip.take(tool)
            return
        if tool is not Tool.POINT:
            self.aligner.stop()
            self.studio.cancel()
            self.hint.setText(self.strip.hint())
        if tool is Tool.DIFFERENCE:
            self.studio.select(None)
        for pane in self.panes:
            pane.canvas.hand.take(tool)
            pane.canvas.show_uncropped(tool is Tool.CROP)
        if self.views.currentIndex() and tool is not Tool.SELECT:
            self.toolbar.choose("side")

    def _leave_tool(self) -> None:
        if self.hider.active:
            self.hider.stop()
        elif not self.studio.cancel():
            if self.strip.tool is Tool.SELECT:
                self.studio.select(None)
            self.strip.take(Tool.SELECT)

    def _activate(self, side: int) -> None:
        self.active_side = side

    def _show_selection(self) -> None:
        for pane in self.panes:
            pane.canvas.select(self.studio.marks)
        self.table.select(self.studio.difference)
        colours = self.studio.compared_colours()
        if colours and self.strip.tool is Tool.COLOUR:
            self.hint.setText(colours)

    def _on_row(self, ident: str) -> None:
        if self.studio.difference != ident:
            self.studio.select(ident)
            self.studio.look_at_difference(ident)

    def _on_words(self, ident: str, field: str, words: str) -> None:
        case = self.studio.case
        if case is not None and field in FIELDS.values():
            self.studio.apply(lambda: self.studio.comparing.edit_difference(case.number, ident, **{field: words}))  # type: ignore[arg-type]

    def _choose_seen(self, ident: str, place: QPoint) -> None:
        """The menu of a row: which further evidence shows the difference, and taking it away."""
        menu = self.seen_menu(ident)
        menu.popup(place)

    def seen_menu(self, ident: str) -> QMenu:
        """Every picture of the case, checked where it shows the difference; and taking the difference away."""
        return seen_menu(self, self.studio, self.model.difference(self.model.row_of(ident)), self._remove_difference)

    def _remove_difference(self, ident: str) -> None:
        case = self.studio.case
        if case is not None:
            self.studio.apply(lambda: self.studio.comparing.remove_difference(case.number, ident))

    def _shift_difference(self, ident: str, step: int) -> None:
        case, place = self.studio.case, self.model.row_of(ident) + step
        if case is not None and 0 <= place < self.model.rowCount():
            self.studio.apply(lambda: self.studio.comparing.move_difference(case.number, ident, place))
            self.table.select(ident)

    def _copy(self) -> None:
        if not self.studio.copy_marks():
            self.toolbar.copy_button.copy()

    # views

    def show_mode(self, mode: str) -> None:
        """ "side", "slider" or "blink"."""
        if mode == "side":
            self.stack.stop()
            self.views.setCurrentIndex(0)
            return
        self.views.setCurrentIndex(1)
        self._show_stack()
        self.stack.set_mode(StackMode(mode))
        self.stack.setFocus()

    def _show_stack(self) -> None:
        if self.views.currentIndex() != 1:
            return
        sides = []
        for side, pane in enumerate(self.panes):
            source, recipe = pane.canvas.source, self.studio.recipe(side)
            sides.append((source, recipe) if source is not None and recipe is not None else None)
        self.stack.show_sides(sides[0], sides[1], self.link.alignment)

    def _set_loupe(self, on: bool) -> None:
        for pane in self.panes:
            pane.canvas.set_loupe(on)

    def _set_linked(self, on: bool) -> None:
        self.link.on = on

    def _show_link(self) -> None:
        self.toolbar.show_link(self.link.on, self.link.aligned, self.aligner.quality())
        self._show_stack()

    def _show_zoom(self) -> None:
        canvas = self.panes[self.active_side].canvas
        self.toolbar.show_zoom(canvas.camera.zoom if canvas.source is not None else 0.0)

    def _show_history(self) -> None:
        self.toolbar.show_history(self.session.history.undo_text(), self.session.history.redo_text())

    def fit(self) -> None:
        """Show everything on both sides; when that is so already, the whole width, which can be read."""
        cameras = [pane.canvas.camera for pane in self.panes]
        everything = not all(camera.fitted and camera.everything for camera in cameras)
        for pane in self.panes:
            pane.canvas.fit(everything=everything)

    def actual_size(self) -> None:
        """One pixel of the picture on one of the screen."""
        for pane in self.panes:
            pane.canvas.zoom(1 / pane.canvas.camera.zoom)

    # the finished picture

    def finished_picture(self) -> QImage | None:
        """The comparison as one picture; None while a picture is missing."""
        return finished_of(self.studio)

    def _file_name(self) -> str:
        return f"comparison-{self.studio.case.number}" if self.studio.case else "comparison"
