"""Which mark lies under a place of a canvas; and every mark with its words and place, for screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from evidence_app.core.geometry import box_of, distance_to_segment
from evidence_app.core.pictures import Mark, MarkKind
from evidence_app.core.values import Point
from evidence_app.ui.accessible import Part
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.media.mark_layout import Placed
    from evidence_app.ui.compare.canvas import Canvas

_CLOSED = (MarkKind.CALLOUT, MarkKind.BOX, MarkKind.ELLIPSE)


def on_mark(placed: Sequence[Placed], at: Point, ratio: float) -> tuple[Mark, str] | None:
    """The topmost mark whose disc, label or line lies at `at` (device pixels of the picture); `ratio` device px per px."""
    reach = 7 * ratio
    for one in reversed(placed):
        if one.disc is not None and abs(one.disc.x - at.x) < 14 * ratio and abs(one.disc.y - at.y) < 14 * ratio:
            return one.mark, "disc"
        box = one.label
        if box is not None and box.x <= at.x <= box.x + box.width and box.y <= at.y <= box.y + box.height:
            return one.mark, "label"
        line = one.outline
        edges = list(pairwise(line))
        if one.mark.kind in _CLOSED:
            edges.append((line[-1], line[0]))
        if any(distance_to_segment(at, *edge) < reach for edge in edges):
            return one.mark, "line"
        if one.mark.kind is MarkKind.COLOUR and abs(line[0].x - at.x) < 2 * reach and abs(line[0].y - at.y) < 2 * reach:
            return one.mark, "line"
    return None


def in_area(marks: Iterable[Mark], place: Point) -> tuple[Mark, str] | None:
    """A redaction, or the smallest boxed mark, whose inside holds this place of the picture."""
    inside = []
    for mark in marks:
        if mark.kind in (MarkKind.REDACTION, *_CLOSED) and len(mark.points) > 1:
            box = box_of(mark.points[:2])
            if box.x <= place.x <= box.x + box.width and box.y <= place.y <= box.y + box.height:
                inside.append((box.width * box.height, mark))
    return (min(inside, key=lambda entry: entry[0])[1], "area") if inside else None


def parts(canvas: Canvas) -> list[Part]:
    """Each mark of a canvas: what it is, what it shows, and where it lies."""
    found = []
    for mark in canvas.shown.marks:
        spots = [canvas.pane_at(point) for point in mark.points]
        if spots:
            left, right = min(spot.x() for spot in spots), max(spot.x() for spot in spots)
            top, bottom = min(spot.y() for spot in spots), max(spot.y() for spot in spots)
            rect = QRectF(left, top, right - left, bottom - top).toAlignedRect().adjusted(-2, -2, 2, 2)
            seen = rect.intersected(QRect(0, 0, canvas.width(), canvas.height()))
            found.append(Part(_words(canvas, mark), seen, mark.id in canvas.selection))
    return found


def _words(canvas: Canvas, mark: Mark) -> str:
    """ "1 Capacity", "Redaction", "Text: bent here"."""
    if mark.difference is not None and mark.difference in canvas.spoken:
        return canvas.spoken[mark.difference]
    name = {
        MarkKind.CALLOUT: translate("compare", "Callout"),
        MarkKind.BOX: translate("compare", "Box"),
        MarkKind.ELLIPSE: translate("compare", "Ellipse"),
        MarkKind.ARROW: translate("compare", "Arrow"),
        MarkKind.FREEHAND: translate("compare", "Freehand"),
        MarkKind.TEXT: translate("compare", "Text"),
        MarkKind.MEASURE: translate("compare", "Measure"),
        MarkKind.COLOUR: translate("compare", "Colour sample"),
        MarkKind.REDACTION: translate("compare", "Redaction"),
    }[mark.kind]
    return f"{name}: {mark.text}" if mark.text else name
