"""What the page does with what the hands draw: every gesture becomes one call of the comparing service.

Holds which comparison is shown, what is half made (one side of a difference), and what is selected. The page lays out and
shows; this decides nothing about the case, it only asks the service.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from evidence_app.core.case import Case
from evidence_app.core.errors import EvidenceError
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.geometry import box_of, grown
from evidence_app.core.pictures import Comparison, Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.recipes import compared
from evidence_app.core.values import Box, Point
from evidence_app.services.comparing import NewDifference, choices
from evidence_app.ui.compare import colours
from evidence_app.ui.compare.gestures import KINDS, Tool, two_corners
from evidence_app.ui.compare.pane import Pane
from evidence_app.ui.compare.writing import TextField, ask_length
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.services.cases import Changed
    from evidence_app.services.comparing import Comparing
    from evidence_app.ui.session import Session

HALF = "half"


class Studio(QObject):
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
        self.ask_length: Callable[[], float | None] = lambda: ask_length(parent)
        self._half: dict[int, Box] = {}
        self._copied: tuple[Mark, ...] = ()
        self._wish: tuple[PictureRef | None, PictureRef | None] = (None, None)
        for side, pane in enumerate(self.panes):
            pane.canvas.drawn.connect(lambda tool, points, side=side: self._drawn(side, tool, points))
            pane.canvas.edited.connect(self._put)
            pane.canvas.chosen.connect(self.select_marks)
            pane.canvas.removal.connect(self.remove_selected)
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
            self._half.clear()
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

    def half(self, side: int) -> tuple[Mark, ...]:
        """The half of a new difference that is drawn on this side."""
        picture, box = self.picture(side), self._half.get(side)
        return (Mark(HALF, picture, MarkKind.CALLOUT, two_corners(box), HALF),) if picture and box else ()

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
            self._half.clear()
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
        self._half.clear()
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

    # drawing

    def _drawn(self, side: int, tool: Tool, points: Any) -> None:
        picture = self.picture(side)
        if self.case is None or picture is None:
            return
        number = self.case.number
        if tool is Tool.DIFFERENCE:
            self._half_drawn(side, box_of(points))
        elif tool is Tool.CROP:
            self.set_view(side, crop=points)
            self.toolDone.emit()
        elif tool is Tool.DETAIL:
            ident = self.saved_comparison()
            if ident:
                self.apply(lambda: self.comparing.add_detail(number, ident, picture, box_of(points)))
                self.session.toast.emit(translate("compare", "Detail added to the dossier"), self.session.undo)
        elif tool is Tool.TEXT:
            self._ask_text(side, points[0])
        elif tool is Tool.COLOUR:
            self._sample(side, points[0])
        elif tool is Tool.MEASURE:
            self._measure(picture, points)
        elif tool is not Tool.POINT:
            self.add_mark(Mark(self._id(), picture, KINDS[tool], tuple(points)))

    def _id(self) -> str:
        return self.session.workspace.new_id()

    def add_mark(self, mark: Mark) -> None:
        """Save a new mark and select it."""
        if self._put((mark,), translate("compare", "new mark")) is not None:
            self.select_marks(frozenset({mark.id}))

    def _put(self, marks: tuple[Mark, ...], label: str) -> Changed | None:
        if self.case is None:
            return None
        number = self.case.number
        return self.apply(lambda: self.comparing.put_marks(number, marks, label))

    def _half_drawn(self, side: int, box: Box) -> None:
        """One side of a difference: completes the half that is there, or the selected difference, or begins a new one."""
        if self.case is None or self.comparison is None:
            return
        picture = self.picture(side)
        chosen = self.difference
        if not self._half and chosen is not None and picture is not None and not self._marked(chosen, picture):
            mark = Mark(self._id(), picture, MarkKind.CALLOUT, two_corners(box), chosen)
            self._put((mark,), translate("compare", "mark difference"))
            return
        self._half[side] = box
        if len(self._half) == 2 or self.comparison.listing == self.comparison.received:
            self.finish_difference()
            return
        self.difference, self.marks = None, frozenset()
        other = translate("compare", "on the right") if side == 0 else translate("compare", "on the left")
        self.said.emit(
            translate("compare", "Now drag {where}, or press Ctrl+Enter to leave that side unmarked").format(where=other)
        )
        self.shown.emit()

    def _marked(self, difference: str, picture: PictureRef) -> bool:
        assert self.case is not None
        return any(mark.difference == difference and mark.picture == picture for mark in self.case.marks)

    def finish_difference(self) -> None:
        """Save the difference drawn so far, or one without marks, and let its words be typed."""
        case, comparison = self.case, self.comparison
        if case is None or comparison is None:
            return
        listing, received = self._half.get(0), self._half.get(1)
        self._half.clear()
        before = {one.id for one in comparison.differences}
        number = case.number
        if comparison.id:
            blank = "" if listing or received else translate("compare", "New difference")
            changed = self.apply(lambda: self.comparing.add_difference(number, comparison.id, blank, "", "", listing, received))
        else:
            known = {one.id for one in case.comparisons}
            new = NewDifference("", "", "", listing, received)
            changed = self.apply(lambda: self.comparing.add(number, comparison.listing, comparison.received, (new,)))
            if changed is not None:
                self._show_new(changed, known)
        if changed is None or self.comparison is None:
            return
        made = next((one.id for one in self.comparison.differences if one.id not in before), None)
        if made:
            self.select(made)
            self.madeDifference.emit(made)

    def cancel(self) -> bool:
        """Give up a half-made difference; whether there was one."""
        had = bool(self._half)
        self._half.clear()
        if had:
            self.shown.emit()
        return had

    # other tools

    def _ask_text(self, side: int, place: Point) -> None:
        canvas, picture = self.panes[side].canvas, self.picture(side)
        at = canvas.pane_at(place).toPoint()

        def done(text: str) -> None:
            if picture is not None:
                self.add_mark(Mark(self._id(), picture, MarkKind.TEXT, (place,), text=text))
                self._warn_of_missing(text)

        TextField(canvas, at, done)

    def _warn_of_missing(self, text: str) -> None:
        from evidence_app.media.mark_paint import missing_glyphs

        missing = missing_glyphs(text)
        if missing:
            words = translate("compare", "These characters can't be drawn on pictures: {missing}")
            self.session.toast.emit(words.format(missing=missing), None)

    def _measure(self, picture: PictureRef, points: tuple[Point, ...]) -> None:
        assert self.case is not None
        mark = Mark(self._id(), picture, MarkKind.MEASURE, points, self._difference_for(MarkKind.MEASURE, picture))
        known = any(one.picture == picture and one.reference for one in self.case.marks)
        if not known:
            length = self.ask_length()
            if length:
                words = f"{length:g}\u00a0mm"
                mark = replace(mark, millimetres=length, reference=True, text=words, difference=None)
        self.add_mark(mark)

    def _difference_for(self, kind: MarkKind, picture: PictureRef) -> str | None:
        """A measure or a colour belongs to the selected difference, if that isn't marked so here already."""
        assert self.case is not None
        own = self.difference
        taken = any(one.difference == own and one.picture == picture and one.kind is kind for one in self.case.marks)
        return None if taken or (own is not None and self._marked(own, picture)) else own

    def _sample(self, side: int, place: Point) -> None:
        canvas, picture = self.panes[side].canvas, self.picture(side)
        if canvas.source is None or picture is None or self.case is None:
            return
        measured = canvas.source.mean_colour(place)
        mark = colours.sample(self.case, picture, place, measured, white=canvas.hand.keys.shift)
        self.add_mark(replace(mark, id=self._id()))

    def compared_colours(self) -> str:
        """The last samples of both sides held against each other; empty while there are not two."""
        if self.case is None or self.comparison is None:
            return ""
        return colours.compared(self.case, self.comparison)

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
        """Keep the selected marks for pasting; whether there were any."""
        if self.case is not None and self.marks:
            self._copied = tuple(mark for mark in self.case.marks if mark.id in self.marks)
            return True
        return False

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
