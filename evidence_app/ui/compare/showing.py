"""Which comparison is shown, how its sides are turned, and what is selected; changes of these become calls of the service.

`studio` adds what is drawn. Nothing here decides about the case, it only asks the service.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from evidence_app.core.case import Case
from evidence_app.core.errors import EvidenceError
from evidence_app.core.exhibits import detail_labels, numbered_differences
from evidence_app.core.geometry import box_of, grown
from evidence_app.core.pictures import Comparison, Mark, PictureRef, Recipe, View
from evidence_app.core.recipes import compared
from evidence_app.core.values import Box, Point
from evidence_app.services.comparing import choices
from evidence_app.ui.compare.pane import Pane
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.services.cases import Changed
    from evidence_app.services.comparing import Comparing
    from evidence_app.ui.session import Session

MARKS = "application/x-evidence-organizer-marks"


class Showing(QObject):
    """`shown()`: the state to show has changed. `selected(marks, difference)`: what is selected. `said(str)`: a line to show.

    `madeDifference(id)`: its words are to be typed now.
    """

    shown = Signal()
    selected = Signal()
    said = Signal(str)
    madeDifference = Signal(str)  # noqa: N815
    toolDone = Signal()  # noqa: N815

    def __init__(self, session: Session, listing: Pane, received: Pane, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.panes = (listing, received)
        self.case: Case | None = None
        self.comparison: Comparison | None = None
        self.marks: frozenset[str] = frozenset()
        self.difference: str | None = None
        self.halves: dict[int, Box] = {}
        self._copied: tuple[Mark, ...] = ()
        self._wish: tuple[PictureRef | None, PictureRef | None] = (None, None)
        for side, pane in enumerate(self.panes):
            pane.canvas.edited.connect(self.put)
            pane.canvas.chosen.connect(self.select_marks)
            pane.canvas.removal.connect(self.remove_selected)
            pane.canvas.can_paste = self.can_paste
            pane.details = lambda side=side: self.details(side)  # type: ignore[misc]
            pane.detailGone.connect(self.remove_detail)
            pane.picked.connect(lambda picture, side=side: self._pick(side, picture))
            pane.turned.connect(lambda side=side: self.turn(side))
            pane.straightened.connect(lambda degrees, side=side: self.set_view(side, straighten=degrees))
            pane.whole.connect(lambda side=side: self.whole(side))

    @property
    def comparing(self) -> Comparing:
        """The service."""
        return self.session.workspace.comparing

    # state

    def take_case(self, case: Case | None) -> None:
        """Show this state of a case: the comparison shown before, where it is still there, else the first."""
        if case is None or self.case is None or case.number != self.case.number:
            self.halves.clear()
            self._wish = (None, None)
            self.comparison = None
            self.marks, self.difference = frozenset(), None
        self.case = case
        self.comparison = self._current()
        if case is not None:
            known = {mark.id for mark in case.marks}
            self.marks &= known
            own = {one.id for one in self.comparison.differences} if self.comparison else set()
            self.difference = self.difference if self.difference in own else None
        self.shown.emit()

    def _current(self) -> Comparison | None:
        case, before = self.case, self.comparison
        if case is None:
            return None
        if before is not None and before.id == "" and not case.comparisons:
            return self._proposed()
        found = next((one for one in case.comparisons if before is not None and one.id == before.id), None)
        if found is None and before is not None and before.id == "":
            return self._proposed()
        return found or (case.comparisons[0] if case.comparisons else self._proposed())

    def _proposed(self) -> Comparison | None:
        """A comparison that isn't saved yet: the likeliest picture on each side, or what the user picked."""
        if self.case is None:
            return None
        left, right = choices(self.case, listing=True), choices(self.case, listing=False)
        if not left or not right:
            return None
        listing = self._wish[0] if self._wish[0] in left else left[0]
        others = [picture for picture in right if picture != listing]
        received = self._wish[1] if self._wish[1] in right else (others or right)[0]
        assert listing is not None
        assert received is not None
        return Comparison("", listing, received)

    def picture(self, side: int) -> PictureRef | None:
        """The picture of a side."""
        if self.comparison is None:
            return None
        return (self.comparison.listing, self.comparison.received)[side]

    def view(self, side: int) -> View:
        """How a side is turned and cropped."""
        if self.comparison is None:
            return View()
        return (self.comparison.listing_view, self.comparison.received_view)[side]

    def recipe(self, side: int) -> Recipe | None:
        """What a side shows, as the dossier does."""
        if self.case is None or self.comparison is None:
            return None
        return compared(self.case, self.comparison, listing=side == 0)

    def next_number(self) -> int:
        """The number that a new difference will get here."""
        if self.case is None or self.comparison is None:
            return 1
        own = {one.id for one in self.comparison.differences}
        numbers = [number for number, one in numbered_differences(self.case) if one.id in own]
        return (max(numbers) if numbers else len(numbered_differences(self.case))) + 1

    # doing

    def apply(self, call: Callable[[], Changed]) -> Changed | None:
        """Call the service and tell the session; a failure is told as well."""
        try:
            changed = call()
        except EvidenceError as fault:
            self.session.failed.emit(fault)
            self.shown.emit()
            return None
        self.session.changed(changed)
        return changed

    def saved_comparison(self) -> str | None:
        """The id of the comparison shown; one that was only proposed is saved first."""
        if self.case is None or self.comparison is None:
            return None
        if not self.comparison.id:
            proposed, number = self.comparison, self.case.number
            known = {one.id for one in self.case.comparisons}
            changed = self.apply(lambda: self.comparing.add(number, proposed.listing, proposed.received))
            if changed is None:
                return None
            self._show_new(changed, known)
        return self.comparison.id or None

    def _show_new(self, changed: Changed, known: set[str]) -> None:
        self.comparison = next(one for one in changed.case.comparisons if one.id not in known)
        self.take_case(changed.case)

    def new_comparison(self) -> None:
        """Propose a further comparison; it is saved with its first difference."""
        self.comparison = Comparison("", PictureRef(""), PictureRef(""))
        self.select(None)
        self.take_case(self.case)

    def show_comparison(self, ident: str) -> None:
        """Show another comparison of the case."""
        if self.case is not None:
            self.comparison = next((one for one in self.case.comparisons if one.id == ident), self.comparison)
            self.halves.clear()
            self.select(None)
            self.take_case(self.case)

    def remove_comparison(self) -> None:
        """Take the comparison shown away."""
        if self.case is not None and self.comparison is not None and self.comparison.id:
            number, ident = self.case.number, self.comparison.id
            self.comparison = None
            self.apply(lambda: self.comparing.remove(number, ident))

    def _pick(self, side: int, picture: PictureRef) -> None:
        if self.case is None or self.comparison is None:
            return
        self.halves.clear()
        if not self.comparison.id:
            wish = list(self._wish)
            wish[side] = picture
            other = self.picture(1 - side)
            wish[1 - side] = wish[1 - side] or other
            self._wish = (wish[0], wish[1])
            self.take_case(self.case)
            return
        number, ident = self.case.number, self.comparison.id
        change: dict[str, Any] = {"received" if side else "listing": picture}
        self.apply(lambda: self.comparing.set_pictures(number, ident, **change))

    def new_id(self) -> str:
        """An id for something new."""
        return self.session.workspace.new_id()

    def add_mark(self, mark: Mark) -> None:
        """Save a new mark and select it."""
        if self.put((mark,), "Draw mark") is not None:
            self.select_marks(frozenset({mark.id}))

    def put(self, marks: tuple[Mark, ...], label: str) -> Changed | None:
        """Save marks, new or changed."""
        if self.case is None:
            return None
        number = self.case.number
        return self.apply(lambda: self.comparing.put_marks(number, marks, label))

    # view

    def set_view(self, side: int, **change: Any) -> None:
        """Turn, straighten or crop a side."""
        view = replace(self.view(side), **change)
        if view == self.view(side):
            return
        ident = self.saved_comparison()
        if ident and self.case is not None:
            number = self.case.number
            self.apply(lambda: self.comparing.set_view(number, ident, view, listing=side == 0))

    def turn(self, side: int) -> None:
        """A quarter turn clockwise; a crop turns with the picture."""
        view, source = self.view(side), self.panes[side].canvas.source
        if source is None:
            return
        crop = view.crop
        if crop is not None:
            height = source.full[1] if view.turn % 180 == 0 else source.full[0]
            crop = Box(height - crop.y - crop.height, crop.x, crop.height, crop.width)
        self.set_view(side, turn=(view.turn + 90) % 360, crop=crop)

    def whole(self, side: int) -> None:
        """Neither turned nor cropped."""
        self.set_view(side, turn=0, straighten=0.0, crop=None)

    def details(self, side: int) -> list[tuple[str, str]]:
        """The details cropped from the picture of a side: id, and what the menu says."""
        if self.comparison is None:
            return []
        shown = [one for one in self.comparison.details if one.picture == self.picture(side)]
        names = detail_labels(self.case) if self.case is not None else {}
        words = translate("compare", "Remove detail {number}")
        return [(one.id, words.format(number=names.get(one.id, number))) for number, one in enumerate(shown, 1)]

    def remove_detail(self, ident: str) -> None:
        """Take a detail away."""
        if self.case is not None:
            number = self.case.number
            self.apply(lambda: self.comparing.remove_detail(number, ident))

    # selection

    def select(self, difference: str | None) -> None:
        """Select a difference with its marks."""
        case = self.case
        self.difference = difference
        marks = [mark.id for mark in case.marks if mark.difference == difference] if case and difference else []
        self.marks = frozenset(marks)
        self.selected.emit()

    def select_marks(self, idents: frozenset[str]) -> None:
        """Select marks; those of one difference select its row and its marks on the other side."""
        case = self.case
        if case is None:
            return
        belongs = {mark.difference for mark in case.marks if mark.id in idents}
        if len(belongs) == 1 and (only := next(iter(belongs))) is not None:
            self.select(only)
            return
        self.marks, self.difference = idents, None
        self.selected.emit()

    def remove_selected(self) -> None:
        """Take the selected marks away."""
        if self.case is not None and self.marks:
            number, gone = self.case.number, self.marks
            self.apply(lambda: self.comparing.remove_marks(number, gone))

    def copy_marks(self) -> bool:
        """Keep the selected marks for pasting; whether there were any.

        The clipboard is told, so that whatever the user copies later is what Paste means.
        """
        if self.case is None or not self.marks:
            return False
        self._copied = tuple(mark for mark in self.case.marks if mark.id in self.marks)
        data = QMimeData()
        data.setData(MARKS, b" ".join(mark.id.encode() for mark in self._copied))
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def can_paste(self) -> bool:
        """Whether marks were what was copied last."""
        data = QGuiApplication.clipboard().mimeData()
        return bool(self._copied) and data is not None and data.hasFormat(MARKS)

    def paste_marks(self, side: int) -> None:
        """Put the copied marks on the picture of a side, and select them."""
        picture = self.picture(side)
        if self.case is None or picture is None or not self._copied:
            return
        number, copied = self.case.number, self._copied
        grain = self.panes[side].canvas.grain
        before = {mark.id for mark in self.case.marks}
        loose = tuple(replace(mark, difference=None) for mark in copied)
        by = Point(16 * grain, 16 * grain)
        changed = self.apply(lambda: self.comparing.paste_marks(number, loose, picture, by))
        if changed is not None:
            self.select_marks(frozenset(mark.id for mark in changed.case.marks if mark.id not in before))

    def look_at_difference(self, ident: str) -> None:
        """Bring the marks of a difference into sight where they are not."""
        if self.case is None:
            return
        for pane in self.panes:
            canvas = pane.canvas
            for mark in canvas.recipe.marks:
                if mark.difference == ident and canvas.source is not None:
                    box = box_of(canvas.camera.to_pane.at(point) for point in mark.points)
                    area = grown(Box(0, 0, *canvas.camera.pane), -8)
                    middle = Point(box.x + box.width / 2, box.y + box.height / 2)
                    seen = area.x <= middle.x <= area.x + area.width and area.y <= middle.y <= area.y + area.height
                    if not seen:
                        canvas.look_at(canvas.camera.to_pane.inverse.at(middle), canvas.camera.zoom)
