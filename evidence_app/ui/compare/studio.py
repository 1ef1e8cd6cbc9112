"""What is drawn becomes part of the case: every gesture ends in one call of the comparing service.

The page lays out and shows; this holds what is half made (one side of a difference) and knows what each tool makes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from evidence_app.core.geometry import box_of
from evidence_app.core.pictures import Mark, MarkKind, PictureRef
from evidence_app.core.values import Box, Point
from evidence_app.services.comparing import NewDifference
from evidence_app.ui.compare import colours
from evidence_app.ui.compare.gestures import KINDS, Tool, two_corners
from evidence_app.ui.compare.pane import Pane
from evidence_app.ui.compare.showing import Showing
from evidence_app.ui.compare.writing import TextField, ask_length
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.ui.session import Session

HALF = "half"


class Studio(Showing):
    """`Showing` with tools: turns what the canvases report as drawn into differences, marks, details and crops."""

    def __init__(self, session: Session, listing: Pane, received: Pane, parent: QWidget) -> None:
        super().__init__(session, listing, received, parent)
        self.ask_length: Callable[[], float | None] = lambda: ask_length(parent)
        for side, pane in enumerate(self.panes):
            pane.canvas.drawn.connect(lambda tool, points, side=side: self._drawn(side, tool, points))

    def half(self, side: int) -> tuple[Mark, ...]:
        """The half of a new difference that is drawn on this side."""
        picture, box = self.picture(side), self.halves.get(side)
        return (Mark(HALF, picture, MarkKind.CALLOUT, two_corners(box), HALF),) if picture and box else ()

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
            self.add_mark(Mark(self.new_id(), picture, KINDS[tool], tuple(points)))

    def _half_drawn(self, side: int, box: Box) -> None:
        """One side of a difference: completes the half that is there, or the selected difference, or begins a new one."""
        if self.case is None or self.comparison is None:
            return
        picture = self.picture(side)
        chosen = self.difference
        if not self.halves and chosen is not None and picture is not None and not self._marked(chosen, picture):
            mark = Mark(self.new_id(), picture, MarkKind.CALLOUT, two_corners(box), chosen)
            self.put((mark,), "Mark difference")
            return
        self.halves[side] = box
        if len(self.halves) == 2 or self.comparison.listing == self.comparison.received:
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
        listing, received = self.halves.get(0), self.halves.get(1)
        self.halves.clear()
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
            self.said.emit(translate("compare", "Type what differs, then what each side says; Enter goes on"))

    def cancel(self) -> bool:
        """Give up a half-made difference; whether there was one."""
        had = bool(self.halves)
        self.halves.clear()
        if had:
            self.shown.emit()
        return had

    # other tools

    def _ask_text(self, side: int, place: Point) -> None:
        canvas, picture = self.panes[side].canvas, self.picture(side)
        at = canvas.pane_at(place).toPoint()

        def done(text: str) -> None:
            if picture is not None:
                self.add_mark(Mark(self.new_id(), picture, MarkKind.TEXT, (place,), text=text))
                self._warn_of_missing(text)

        TextField(canvas, at, done)

    def _warn_of_missing(self, text: str) -> None:
        from evidence_app.media.mark_text import missing_glyphs

        missing = missing_glyphs(text)
        if missing:
            words = translate("compare", "These characters can't be drawn on pictures: {missing}")
            self.session.toast.emit(words.format(missing=missing), None)

    def _measure(self, picture: PictureRef, points: tuple[Point, ...]) -> None:
        assert self.case is not None
        mark = Mark(self.new_id(), picture, MarkKind.MEASURE, points, self._difference_for(MarkKind.MEASURE, picture))
        lines = [one for one in self.case.marks if one.picture == picture and one.kind is MarkKind.MEASURE]
        known = any(one.reference for one in lines)
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
        self.add_mark(replace(mark, id=self.new_id()))

    def compared_colours(self) -> str:
        """The last samples of both sides held against each other; empty while there are not two."""
        if self.case is None or self.comparison is None:
            return ""
        return colours.compared(self.case, self.comparison)
