"""Two helpers that look at pixels in a job and ask the user: aligning the sides, and finding what to hide on a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from evidence_app.core.errors import EvidenceError
from evidence_app.core.pictures import Mark, MarkKind
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Box, Point
from evidence_app.ui.compare.gestures import Tool, two_corners
from evidence_app.ui.compare.linking import Link
from evidence_app.ui.compare.studio import Studio
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.media.align import Alignment
    from evidence_app.media.redact import Suggestion

NEEDED = 3


class Aligner(QObject):
    """Finds where the listing lies on the received picture. `changed()`: an alignment is there, or gone. `said(str)`."""

    changed = Signal()
    said = Signal(str)
    wanted = Signal(object)  # the Tool to take in hand

    def __init__(self, studio: Studio, link: Link) -> None:
        super().__init__(studio)
        self._studio, self._link = studio, link
        self._points: tuple[list[Point], list[Point]] = ([], [])
        self._picking = False
        for side, pane in enumerate(studio.panes):
            pane.canvas.drawn.connect(lambda tool, points, side=side: self._point(side, tool, points))

    def find(self) -> None:
        """Look for the same thing on both pictures."""
        studio = self._studio
        case, ident = studio.case, studio.saved_comparison()
        if case is None or ident is None:
            return
        case = studio.case
        assert case is not None
        comparing = studio.comparing

        def work(reporter: Reporter) -> Alignment:
            return comparing.align(case, ident, reporter)

        studio.session.jobs.start(
            translate("compare", "Aligning the pictures"), work, self._found, studio.session.failed.emit, case.number
        )

    def _found(self, alignment: Alignment) -> None:
        if alignment.quality == "none":
            self.said.emit(
                translate("compare", "The pictures don't show the same thing clearly enough. Set three points by hand.")
            )
            return
        self._use(alignment)
        self.said.emit(self.quality())

    def quality(self) -> str:
        """How well the views are aligned, in words; empty while they are not."""
        alignment = self._link.alignment
        if alignment is None or not self._link.aligned:
            return ""
        if not alignment.compared:
            return translate("compare", "Aligned by three points.")
        words = (
            translate("compare", "Aligned: {agreeing} of {compared} features agree.")
            if alignment.quality == "good"
            else translate("compare", "Aligned roughly: {agreeing} of {compared} features agree. Check it by eye.")
        )
        return words.format(agreeing=alignment.agreeing, compared=alignment.compared)

    def _use(self, alignment: Alignment | None) -> None:
        self._link.alignment = alignment
        if alignment is not None:
            self._link.on = True
            self._link.follow(self._studio.panes[1].canvas)
        self.changed.emit()

    def forget(self) -> None:
        """Link by movement again."""
        self.stop()
        self._use(None)

    def by_hand(self) -> None:
        """Let the user click three places on the left and the same three on the right."""
        self._points = ([], [])
        self._picking = True
        self.wanted.emit(Tool.POINT)
        self._show()

    def stop(self) -> None:
        """No more points."""
        if self._picking:
            self._picking = False
            for pane in self._studio.panes:
                pane.canvas.set_pending(())

    def _point(self, side: int, tool: Tool, points: tuple[Point, ...]) -> None:
        if not self._picking or tool is not Tool.POINT:
            return
        if len(self._points[side]) < NEEDED:
            self._points[side].append(points[0])
        if min(len(one) for one in self._points) < NEEDED:
            self._show()
            return
        self.stop()
        self.wanted.emit(Tool.SELECT)
        from evidence_app.media.align import by_points

        try:
            self._use(by_points(*self._points))
        except EvidenceError as fault:
            self._studio.session.failed.emit(fault)
            return
        self.said.emit(self.quality())

    def _show(self) -> None:
        for side, pane in enumerate(self._studio.panes):
            picture = self._studio.picture(side)
            if picture is None:
                continue
            idents = [f"point{number}" for number in range(1, NEEDED + 1)]
            marks = tuple(
                Mark(ident, picture, MarkKind.COLOUR, (place,), ident)
                for ident, place in zip(idents, self._points[side], strict=False)
            )
            pane.canvas.set_pending(marks, tuple((ident, number) for number, ident in enumerate(idents, 1)))
        words = translate(
            "compare", "Click the same three places on both, in the same order. Left: {left}, right: {right} of 3."
        )
        self.said.emit(words.format(left=len(self._points[0]), right=len(self._points[1])))


class Hider(QObject):
    """Suggests what to redact on one side. `changed(int)`: how many blocks are suggested now; 0 ends it."""

    changed = Signal(int)
    said = Signal(str)
    wanted = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._side = 0
        self._boxes: list[Box] = []
        for side, pane in enumerate(studio.panes):
            pane.hideWanted.connect(lambda side=side: self.find(side))
            pane.canvas.drawn.connect(lambda tool, points, side=side: self._toggle(side, tool, points))

    @property
    def active(self) -> bool:
        """Whether suggestions wait for the user's word."""
        return bool(self._boxes)

    def find(self, side: int) -> None:
        """Look for text beside the barcode."""
        studio = self._studio
        case, picture = studio.case, studio.picture(side)
        if case is None or picture is None:
            return
        comparing = studio.comparing

        def work(reporter: Reporter) -> list[Suggestion]:
            return comparing.suggest_redactions(case, picture, reporter)

        def done(found: list[Suggestion]) -> None:
            if studio.picture(side) == picture:
                self._found(side, found)

        studio.session.jobs.start(
            translate("compare", "Looking for personal data"), work, done, studio.session.failed.emit, case.number
        )

    def _found(self, side: int, found: list[Suggestion]) -> None:
        if not found:
            words = translate("compare", "No label with a readable barcode was found. Draw over what is to be hidden.")
            self.said.emit(words)
            self.wanted.emit(Tool.REDACT)
            return
        self._side, self._boxes = side, [one.box for one in found]
        self.wanted.emit(Tool.POINT)
        self._show()

    def _show(self) -> None:
        picture = self._studio.picture(self._side)
        marks = tuple(
            Mark(f"hide{place}", picture, MarkKind.BOX, two_corners(box))
            for place, box in enumerate(self._boxes)
            if picture is not None
        )
        self._studio.panes[self._side].canvas.set_pending(marks)
        self.changed.emit(len(self._boxes))

    def _toggle(self, side: int, tool: Tool, points: tuple[Point, ...]) -> None:
        if tool is not Tool.POINT or not self.active or side != self._side:
            return
        at = points[0]
        left = [box for box in self._boxes if not (box.x <= at.x <= box.x + box.width and box.y <= at.y <= box.y + box.height)]
        if len(left) != len(self._boxes):
            self._boxes = left
            self._show()

    def confirm(self) -> None:
        """Hide what is still suggested."""
        studio, boxes, side = self._studio, self._boxes, self._side
        picture = studio.picture(side)
        self.stop()
        if boxes and picture is not None and studio.case is not None:
            number = studio.case.number
            studio.apply(lambda: studio.comparing.redact(number, picture, boxes))

    def stop(self) -> None:
        """No suggestions any more."""
        if self._boxes:
            self._boxes = []
            self._studio.panes[self._side].canvas.set_pending(())
            self.wanted.emit(Tool.SELECT)
        self.changed.emit(0)
