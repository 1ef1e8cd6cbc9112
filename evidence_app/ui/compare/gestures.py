"""What dragging, nudging and handles do to the points of a mark. Pure; points are pixels of the upright picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from evidence_app.core.geometry import as_square, at_steps, box_of, corners, snapped
from evidence_app.core.pictures import Mark, MarkKind
from evidence_app.core.values import Box, Point


class Tool(StrEnum):
    """What a drag or a click on a pane does."""

    SELECT = "select"
    DIFFERENCE = "difference"
    BOX = "box"
    ELLIPSE = "ellipse"
    ARROW = "arrow"
    FREEHAND = "freehand"
    TEXT = "text"
    MEASURE = "measure"
    COLOUR = "colour"
    CROP = "crop"
    DETAIL = "detail"
    REDACT = "redact"
    POINT = "point"


KINDS = {
    Tool.DIFFERENCE: MarkKind.CALLOUT,
    Tool.BOX: MarkKind.BOX,
    Tool.ELLIPSE: MarkKind.ELLIPSE,
    Tool.ARROW: MarkKind.ARROW,
    Tool.FREEHAND: MarkKind.FREEHAND,
    Tool.TEXT: MarkKind.TEXT,
    Tool.MEASURE: MarkKind.MEASURE,
    Tool.COLOUR: MarkKind.COLOUR,
    Tool.REDACT: MarkKind.REDACTION,
    Tool.DETAIL: MarkKind.BOX,
    Tool.CROP: MarkKind.BOX,
    Tool.POINT: MarkKind.COLOUR,
}
AREAS = frozenset({Tool.DIFFERENCE, Tool.BOX, Tool.ELLIPSE, Tool.CROP, Tool.DETAIL, Tool.REDACT})
STROKES = frozenset({Tool.ARROW, Tool.MEASURE})
CLICKS = frozenset({Tool.TEXT, Tool.COLOUR, Tool.POINT})
AREA_KINDS = frozenset({MarkKind.CALLOUT, MarkKind.BOX, MarkKind.ELLIPSE, MarkKind.REDACTION})


@dataclass(frozen=True, slots=True)
class Keys:
    """The modifier keys held: Shift constrains, Alt draws from the centre, Ctrl switches snapping off."""

    shift: bool = False
    alt: bool = False
    ctrl: bool = False


def dragged(tool: Tool, anchor: Point, moving: Point, keys: Keys) -> tuple[Point, ...]:
    """The points of a mark drawn from `anchor` to `moving`."""
    if tool in STROKES:
        return anchor, at_steps(anchor, moving) if keys.shift else moving
    if keys.shift:
        moving = as_square(anchor, moving)
    if keys.alt:
        anchor = Point(2 * anchor.x - moving.x, 2 * anchor.y - moving.y)
    return two_corners(box_of((anchor, moving)))


def two_corners(box: Box) -> tuple[Point, Point]:
    """A box as the points of a mark."""
    left_top, _, right_bottom, _ = corners(box)
    return left_top, right_bottom


def around(place: Point, width: float, height: float) -> Box:
    """A box of this size about a place: what a click makes where a drag is expected."""
    return Box(place.x - width / 2, place.y - height / 2, width, height)


def handles(mark: Mark) -> tuple[Point, ...]:
    """The places by which a mark is reshaped: four corners, both ends, or none."""
    if mark.kind in AREA_KINDS and len(mark.points) >= 2:
        return corners(box_of(mark.points[:2]))
    if mark.kind in (MarkKind.ARROW, MarkKind.MEASURE):
        return mark.points[:2]
    return ()


def reshaped(mark: Mark, handle: int, to: Point, keys: Keys) -> Mark:
    """`mark` with one of its handles at `to`; the opposite corner, or the other end, stays."""
    places = handles(mark)
    if mark.kind in AREA_KINDS:
        fixed = places[(handle + 2) % 4]
        if keys.shift:
            to = as_square(fixed, to)
        return replace(mark, points=two_corners(box_of((fixed, to))))
    fixed = places[1 - handle]
    if keys.shift:
        to = at_steps(fixed, to)
    return replace(mark, points=(to, fixed) if handle == 0 else (fixed, to))


def shifted(mark: Mark, dx: float, dy: float) -> Mark:
    """`mark` elsewhere, its number with it."""
    points = tuple(Point(point.x + dx, point.y + dy) for point in mark.points)
    disc = Point(mark.disc.x + dx, mark.disc.y + dy) if mark.disc is not None else None
    return replace(mark, points=points, disc=disc)


def grown_by(mark: Mark, dx: float, dy: float) -> Mark:
    """`mark` with its last point moved: wider, higher, longer. Never turned inside out."""
    if mark.kind in AREA_KINDS and len(mark.points) >= 2:
        box = box_of(mark.points[:2])
        return replace(mark, points=two_corners(Box(box.x, box.y, max(2.0, box.width + dx), max(2.0, box.height + dy))))
    if mark.kind in (MarkKind.ARROW, MarkKind.MEASURE):
        last = mark.points[-1]
        return replace(mark, points=(*mark.points[:-1], Point(last.x + dx, last.y + dy)))
    return mark


def snap(point: Point, others: Iterable[Mark], reach: float, keys: Keys) -> Point:
    """`point`, drawn to the edges of other boxes and the ends of other lines, unless Ctrl is held."""
    if keys.ctrl:
        return point
    places = [place for mark in others for place in handles(mark)]
    return snapped(point, [place.x for place in places], [place.y for place in places], reach)
