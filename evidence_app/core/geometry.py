"""Where things are: from the pixels of a picture to its view, and on to the pixels of whatever is drawn.

Three coordinate systems, all with x to the right, y down, and pixel (0, 0) covering 0 … 1 in both:

- *picture*: the upright original at full size. Marks live here, so they survive every turn, crop and zoom.
- *view*: the picture after its quarter turns and its straightening. Crops live here.
- *output*: the visible part of the view, scaled to what is drawn.

Everything is pure; `media.marks` draws with it, the panes of the comparison edit with it, the dossier lays out with it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evidence_app.core.pictures import View
from evidence_app.core.values import Box, Point

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Affine:
    """x' = a·x + b·y + c, y' = d·x + e·y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 1.0
    f: float = 0.0

    def at(self, point: Point) -> Point:
        """Where `point` goes."""
        return Point(self.a * point.x + self.b * point.y + self.c, self.d * point.x + self.e * point.y + self.f)

    def then(self, after: Affine) -> Affine:
        """First this, then `after`."""
        return Affine(
            after.a * self.a + after.b * self.d,
            after.a * self.b + after.b * self.e,
            after.a * self.c + after.b * self.f + after.c,
            after.d * self.a + after.e * self.d,
            after.d * self.b + after.e * self.e,
            after.d * self.c + after.e * self.f + after.f,
        )

    @property
    def inverse(self) -> Affine:
        """The way back. Raises `ValueError` if there is none."""
        area = self.a * self.e - self.b * self.d
        if abs(area) < 1e-15:
            raise ValueError("a flat mapping has no way back")
        a, b, d, e = self.e / area, -self.b / area, -self.d / area, self.a / area
        return Affine(a, b, -(a * self.c + b * self.f), d, e, -(d * self.c + e * self.f))

    @property
    def scale(self) -> float:
        """How much longer things become, averaged over both directions."""
        return math.sqrt(abs(self.a * self.e - self.b * self.d))


def moved(dx: float, dy: float) -> Affine:
    """A shift."""
    return Affine(c=dx, f=dy)


def scaled(sx: float, sy: float | None = None) -> Affine:
    """A scaling about (0, 0)."""
    return Affine(a=sx, e=sx if sy is None else sy)


def rotated(degrees: float, about: Point) -> Affine:
    """A turn clockwise (as seen, y down) about `about`."""
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    return Affine(cos, -sin, about.x - cos * about.x + sin * about.y, sin, cos, about.y - sin * about.x - cos * about.y)


def quarter_turns(view: View) -> int:
    """The quarter turns clockwise of `view`, 0 … 3."""
    return round(view.turn / 90) % 4


def turned_size(full: Size, view: View) -> Size:
    """The size of a picture of size `full` after the quarter turns of `view`."""
    return (full[1], full[0]) if quarter_turns(view) % 2 else full


def picture_to_view(full: Size, view: View) -> Affine:
    """From pixels of the picture to those of its view: quarter turns, then the straightening about the centre."""
    width, height = full
    turn = (
        Affine(),
        Affine(0, -1, height, 1, 0, 0),
        Affine(-1, 0, width, 0, -1, height),
        Affine(0, 1, 0, -1, 0, width),
    )[quarter_turns(view)]
    if not view.straighten:
        return turn
    turned_w, turned_h = turned_size(full, view)
    return turn.then(rotated(view.straighten, Point(turned_w / 2, turned_h / 2)))


def inscribed(size: Size, degrees: float) -> Box:
    """The largest box of the shape of `size`, about its centre, that a picture turned by `degrees` fills completely."""
    width, height = size
    angle = math.radians(abs(degrees))
    cos, sin = math.cos(angle), math.sin(angle)
    share = min(width / (width * cos + height * sin), height / (width * sin + height * cos))
    return Box(width * (1 - share) / 2, height * (1 - share) / 2, width * share, height * share)


def view_box(full: Size, view: View) -> Box:
    """The visible part, in pixels of the view: its crop, else all of it (straightened: without the empty corners)."""
    if view.crop is not None:
        return view.crop
    width, height = turned_size(full, view)
    return inscribed((width, height), view.straighten) if view.straighten else Box(0, 0, width, height)


def view_size(full: Size, view: View) -> Size:
    """The size of the visible part in whole pixels, at least 1 × 1."""
    box = view_box(full, view)
    return max(1, round(box.width)), max(1, round(box.height))


def picture_to_output(full: Size, view: View, out: Size) -> Affine:
    """From pixels of the picture to those of its visible part drawn at the size `out`."""
    box = view_box(full, view)
    fit = moved(-box.x, -box.y).then(scaled(out[0] / box.width, out[1] / box.height))
    return picture_to_view(full, view).then(fit)


def fitted(size: Size, max_w: int, max_h: int, *, enlarge: bool = False) -> Size:
    """`size` scaled to fit into `max_w` × `max_h`, at least 1 × 1, never enlarged unless asked."""
    share = min(max_w / size[0], max_h / size[1])
    if not enlarge:
        share = min(1.0, share)
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))


def box_of(points: Iterable[Point]) -> Box:
    """The smallest upright box around `points`. Raises `ValueError` without any."""
    every = list(points)
    if not every:
        raise ValueError("no points")
    left, top = min(p.x for p in every), min(p.y for p in every)
    return Box(left, top, max(p.x for p in every) - left, max(p.y for p in every) - top)


def corners(box: Box) -> tuple[Point, Point, Point, Point]:
    """Its corners clockwise from the top left."""
    right, bottom = box.x + box.width, box.y + box.height
    return Point(box.x, box.y), Point(right, box.y), Point(right, bottom), Point(box.x, bottom)


def grown(box: Box, by: float) -> Box:
    """A box larger by `by` on every side; never of negative size."""
    width, height = max(0.0, box.width + 2 * by), max(0.0, box.height + 2 * by)
    return Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)


def shared_area(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(0.0, width) * max(0.0, height)


def clamped(box: Box, size: Size) -> Box:
    """The part of `box` inside a picture of size `size`, at least 1 × 1 where the box lies outside."""
    left, top = min(max(0.0, box.x), size[0] - 1.0), min(max(0.0, box.y), size[1] - 1.0)
    right = min(max(left + 1.0, box.x + box.width), float(size[0]))
    bottom = min(max(top + 1.0, box.y + box.height), float(size[1]))
    return Box(left, top, right - left, bottom - top)


def inside(point: Point, size: Size) -> Point:
    """The nearest place in a picture of size `size`."""
    return Point(min(max(0.0, point.x), float(size[0])), min(max(0.0, point.y), float(size[1])))


def distance(one: Point, other: Point) -> float:
    """How far apart two points are, in pixels."""
    return math.hypot(one.x - other.x, one.y - other.y)


def distance_to_segment(point: Point, start: Point, end: Point) -> float:
    """How far `point` is from the line between `start` and `end`."""
    dx, dy = end.x - start.x, end.y - start.y
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(1.0, max(0.0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length))
    return distance(point, Point(start.x + share * dx, start.y + share * dy))


def as_square(anchor: Point, moving: Point) -> Point:
    """`moving`, changed so that it spans a square with `anchor` (Shift on boxes and ellipses)."""
    side = max(abs(moving.x - anchor.x), abs(moving.y - anchor.y))
    return Point(anchor.x + math.copysign(side, moving.x - anchor.x), anchor.y + math.copysign(side, moving.y - anchor.y))


def at_steps(anchor: Point, moving: Point, step: float = 15.0) -> Point:
    """`moving`, turned about `anchor` to the nearest multiple of `step` degrees (Shift on arrows and measures)."""
    length = distance(anchor, moving)
    angle = math.radians(round(math.degrees(math.atan2(moving.y - anchor.y, moving.x - anchor.x)) / step) * step)
    return Point(anchor.x + length * math.cos(angle), anchor.y + length * math.sin(angle))


def snapped(point: Point, xs: Sequence[float], ys: Sequence[float], reach: float) -> Point:
    """`point`, drawn to the nearest of `xs` and of `ys` that lies within `reach`, each axis for itself."""

    def nearest(value: float, lines: Sequence[float]) -> float:
        best = min(lines, key=lambda line: abs(line - value), default=value)
        return best if abs(best - value) <= reach else value

    return Point(nearest(point.x, xs), nearest(point.y, ys))


@dataclass(frozen=True, slots=True)
class Length:
    """A length in millimetres, with its uncertainty (about 95 % of cases lie within ±)."""

    millimetres: float
    uncertainty: float

    def text(self) -> str:
        """ "41 mm ± 1 mm": the uncertainty rounded up to one digit, the value to the same place."""
        if self.uncertainty <= 0:
            return f"{self.millimetres:g}\u00a0mm"
        places = -math.floor(math.log10(self.uncertainty))
        step = 10.0**-places
        digits = max(0, places)
        value, error = round(self.millimetres / step) * step, math.ceil(self.uncertainty / step - 1e-9) * step
        return f"{value:.{digits}f}\u00a0mm ±\u00a0{error:.{digits}f}\u00a0mm"


def measured(
    ends: tuple[Point, Point],
    reference: tuple[Point, Point],
    reference_mm: float,
    *,
    placing: float = 1.0,
    reference_uncertainty_mm: float = 0.0,
) -> Length:
    """The length between `ends`, from a line of known length in the same plane of the same picture.

    `placing` is how far an end may be from where it should be, in pixels (95 %); the errors of the four ends and of the
    reference add up as independent ones. Perspective and a different plane are not in it: the window says so.
    Raises `ValueError` when the reference has no length.
    """
    span, known = distance(*ends), distance(*reference)
    if known <= 0 or reference_mm <= 0:
        raise ValueError("the reference has no length")
    value = span * reference_mm / known
    per_pixel = reference_mm / known
    both_ends = math.sqrt(2) * placing
    error = math.hypot(both_ends * per_pixel, value * both_ends / known, value * reference_uncertainty_mm / reference_mm)
    return Length(value, error)
