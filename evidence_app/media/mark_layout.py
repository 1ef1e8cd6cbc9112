"""Where every part of a mark is drawn: the mark's own outline follows from its points; numbers and labels find a free place.

`lay_out` works in output pixels of the whole visible picture, so that a part of it (a pane showing one corner) and all of it
(the PDF) place everything alike. Deterministic: the same recipe, size and scale give the same layout.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from evidence_app.core.geometry import Affine, Size, box_of, corners, distance, grown, picture_to_output
from evidence_app.core.pictures import Mark, MarkKind, Recipe
from evidence_app.core.values import Box, Point

Floats = npt.NDArray[np.float64]

LINE = 3.0  # px, red
HALO = 1.25  # px, white, on each side of the line
OUTSET = LINE / 2 + HALO  # how far the middle of an outline lies outside the marked thing, so that it hides nothing of it
DISC = 23.0  # px, diameter of a number's disc
RING = 2.0  # px, white, around the disc
TEXT_PX = 13.0  # height of label text
PAD_X, PAD_Y = 7.0, 4.0  # space around label text
REACH = DISC / 2 + RING
BOXED = (MarkKind.CALLOUT, MarkKind.BOX, MarkKind.ELLIPSE, MarkKind.REDACTION)
_GAPS = (9.0, 16.0, 26.0, 40.0, 60.0, 90.0)
_NEAR = 2  # so many gaps are tried first
_ALONG = (0.5, 0.25, 0.75, 0.0, 1.0)
_ALONG_LEADER = np.linspace(0.05, 1.0, 8)[:, None, None]

Measure = Callable[[str, float], tuple[float, float]]
"""The width and height in pixels of a text set in `TEXT_PX * scale`."""
Detail = Callable[[Floats, float], Floats]
"""How much there is to see (0 … 1) within a radius (second argument, output px) of each place (N × 2, output px)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn on: the size of the whole output, the size of marks, how words are measured, where there is detail."""

    out: Size
    scale: float
    measure: Measure
    detail: Detail


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in output pixels. `outline` are its points (four corners for boxes); `leader` leads from outline to disc."""

    mark: Mark
    outline: tuple[Point, ...]
    number: int | None = None
    disc: Point | None = None
    leader: tuple[Point, Point] | None = None
    label: Box | None = None
    text: str = ""
    weight: float = 1.0


def default_scale(out: Size) -> float:
    """The size of marks where nobody asked for one: as on a screen, when the picture is 720 px on its longer side."""
    return max(0.5, max(out) / 720)


def outline_of(mark: Mark, to_output: Affine) -> tuple[Point, ...]:
    """The mark's points in output pixels; boxes become their four corners, so that a straightened box stays right."""
    points: Sequence[Point] = mark.points
    if mark.kind in BOXED and len(points) >= 2:
        points = corners(box_of(points[:2]))
    return tuple(to_output.at(point) for point in points)


def lay_out(full: Size, recipe: Recipe, sheet: Sheet) -> tuple[Placed, ...]:
    """Every mark of `recipe` but its redactions, placed on an output that shows the whole visible part of the picture."""
    to_output = picture_to_output(full, recipe.view, sheet.out)
    numbers = dict(recipe.numbers)
    drawn = [mark for mark in recipe.marks if mark.kind is not MarkKind.REDACTION and mark.points]
    outlines = [outline_of(mark, to_output) for mark in drawn]
    blocks = [_block(mark, outline, sheet.scale) for mark, outline in zip(drawn, outlines, strict=True)]
    labels = _labels(drawn, outlines, blocks, sheet)
    solid = blocks + [label for label in labels if label is not None]
    discs = _discs(drawn, numbers, (blocks, solid), to_output, sheet)
    return tuple(
        Placed(
            mark,
            outline,
            numbers.get(mark.difference or ""),
            disc,
            (_nearest(outline, mark, disc, sheet.scale), disc) if disc is not None else None,
            label,
            label_text(mark),
            weight_of(mark, outline, sheet.scale),
        )
        for mark, outline, disc, label in zip(drawn, outlines, discs, labels, strict=True)
    )


def carried(before: Sequence[Placed], full: Size, recipe: Recipe, sizes: tuple[Size, Size], scale: float) -> tuple[Placed, ...]:
    """The plan `before`, made for the first of `sizes`, at the second: numbers and labels keep beside their marks.

    For the frames of a zoom, in which numbers that look for new places would dance. Marks and view must be the same.
    """
    old, new = (picture_to_output(full, recipe.view, size) for size in sizes)
    move = old.inverse.then(new)
    found = []
    for one in before:
        outline = outline_of(one.mark, new)
        disc, leader, label = one.disc, one.leader, one.label
        if disc is not None and leader is not None:
            start = move.at(leader[0])
            disc = Point(start.x + disc.x - leader[0].x, start.y + disc.y - leader[0].y)
            disc = new.at(one.mark.disc) if one.mark.disc is not None else disc
            leader = (_nearest(outline, one.mark, disc, scale), disc)
        if label is not None:
            to = move.at(one.outline[0])
            label = Box(label.x + to.x - one.outline[0].x, label.y + to.y - one.outline[0].y, label.width, label.height)
        found.append(
            replace(one, outline=outline, disc=disc, leader=leader, label=label, weight=weight_of(one.mark, outline, scale))
        )
    return tuple(found)


def label_text(mark: Mark) -> str:
    """The words on the mark's label; empty where it has none."""
    return mark.text if mark.kind in (MarkKind.TEXT, MarkKind.MEASURE, MarkKind.COLOUR) else ""


def weight_of(mark: Mark, outline: tuple[Point, ...], scale: float) -> float:
    """How heavy the mark's line is: a box around a line of small print gets a lighter one (0.6 … 1)."""
    if mark.kind not in BOXED or len(outline) != 4:
        return 1.0
    least = min(distance(outline[0], outline[1]), distance(outline[0], outline[3]))
    return min(1.0, max(0.6, least / (24 * scale)))


def _block(mark: Mark, outline: tuple[Point, ...], scale: float) -> Box:
    """What the mark covers or points at: nothing else may be put there."""
    around = box_of(outline)
    if mark.kind is MarkKind.COLOUR:
        return grown(around, 10 * scale)
    return grown(around, 2 * OUTSET * scale)


def _labels(
    marks: Sequence[Mark],
    outlines: Sequence[tuple[Point, ...]],
    blocks: Sequence[Box],
    sheet: Sheet,
) -> list[Box | None]:
    """A place for every label. A text stands where the user put it; others look for one beside their mark."""
    out, scale = sheet.out, sheet.scale
    found: list[Box | None] = []
    for place, (mark, outline) in enumerate(zip(marks, outlines, strict=True)):
        text = label_text(mark)
        if not text:
            found.append(None)
            continue
        width, height = sheet.measure(text, scale)
        swatch = height + PAD_X * scale if mark.kind is MarkKind.COLOUR else 0.0
        width, height = width + swatch + 2 * PAD_X * scale, height + 2 * PAD_Y * scale
        if mark.kind is MarkKind.TEXT:
            anchor = outline[0]
            left = min(max(0.0, anchor.x), max(0.0, out[0] - width))
            top = min(max(0.0, anchor.y), max(0.0, out[1] - height))
            found.append(Box(left, top, width, height))
            continue
        solid = [block for index, block in enumerate(blocks) if index != place] + [box for box in found if box is not None]
        found.append(_label_place(outline, (width, height), solid, sheet))
    return found


def _label_place(outline: tuple[Point, ...], size: tuple[float, float], solid: Sequence[Box], sheet: Sheet) -> Box:
    """Beside the middle of the mark: above, below, right, left, farther away; the first that hides least."""
    out, scale = sheet.out, sheet.scale
    middle = Point(sum(p.x for p in outline) / len(outline), sum(p.y for p in outline) / len(outline))
    along = Point(outline[-1].x - outline[0].x, outline[-1].y - outline[0].y)
    length = float(np.hypot(along.x, along.y)) or 1.0
    normal = (-along.y / length, along.x / length) if len(outline) > 1 else (0.0, 1.0)
    # How far the label's own half extent reaches towards the line, so that it clears it at every angle.
    half = abs(normal[0]) * size[0] / 2 + abs(normal[1]) * size[1] / 2
    if len(outline) > 1:
        steps = [
            (sign * (half + gap * scale), share)
            for gap in (10, 20, 36, 60)
            for sign in (1, -1)
            for share in (0.0, 0.25, -0.25, 0.45, -0.45)
        ]
        centres = [
            (middle.x + normal[0] * off + along.x * share, middle.y + normal[1] * off + along.y * share) for off, share in steps
        ]
    else:
        centres = [
            (middle.x + dx * (size[0] / 2 + off * scale), middle.y + dy * (size[1] / 2 + off * scale))
            for off in (14, 30, 50)
            for dx, dy in ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))
        ]
    places = np.array(centres)
    half_w, half_h = size[0] / 2, size[1] / 2
    cost = np.arange(len(places)) * 0.02
    for share in (-0.8, 0.0, 0.8):
        cost += 2.0 * sheet.detail(places + np.array([share * max(0.0, half_w - half_h), 0.0]), half_h)
    cost += 40.0 * _outside(places, half_w, half_h, out)
    for box in solid:
        gap_x = np.maximum(np.maximum(box.x - places[:, 0], places[:, 0] - box.x - box.width), 0) - half_w
        gap_y = np.maximum(np.maximum(box.y - places[:, 1], places[:, 1] - box.y - box.height), 0) - half_h
        cost += 10.0 * ((gap_x < 0) & (gap_y < 0))
    best = places[int(np.argmin(cost))]
    left = min(max(0.0, float(best[0]) - half_w), max(0.0, out[0] - size[0]))
    top = min(max(0.0, float(best[1]) - half_h), max(0.0, out[1] - size[1]))
    return Box(left, top, size[0], size[1])


def _outside(places: Floats, half_w: float, half_h: float, out: Size) -> npt.NDArray[np.bool_]:
    over: npt.NDArray[np.bool_] = (
        (places[:, 0] < half_w) | (places[:, 1] < half_h) | (places[:, 0] > out[0] - half_w) | (places[:, 1] > out[1] - half_h)
    )
    return over


def _discs(
    marks: Sequence[Mark],
    numbers: dict[str, int],
    taken: tuple[Sequence[Box], Sequence[Box]],
    to_output: Affine,
    sheet: Sheet,
) -> list[Point | None]:
    """A place for every number: where the user put it, else the best of many around its mark, the lowest number first.

    `taken` are the blocks of the marks themselves, and everything that a number must not cover.
    """
    blocks, solid = taken
    discs: list[Point | None] = [
        to_output.at(mark.disc) if mark.disc is not None and mark.difference in numbers else None for mark in marks
    ]
    free = [index for index, mark in enumerate(marks) if mark.difference in numbers and mark.disc is None]
    free.sort(key=lambda index: (numbers[marks[index].difference or ""], index))
    for index in free:
        discs[index] = _disc_place(blocks[index], solid, [disc for disc in discs if disc is not None], sheet)
    return discs


@lru_cache(maxsize=16)
def _offers(scale: float) -> tuple[Floats, Floats, Floats]:
    """The places tried around every mark: a share of its block (N × 2), a shift from there (N × 2), and what each costs.

    It costs to be far away, off the middle of a side, or on a less usual side. The last four lie inside the corners: a mark
    that fills the picture leaves no room around it.
    """
    rows: list[tuple[float, float, float, float, float]] = []
    for gap in _GAPS:
        off = (gap + REACH) * scale
        for order, along in enumerate(_ALONG):
            cost = gap / 12 + 0.12 * order
            rows += [
                (0, along, -off, 0, cost),
                (1, along, off, 0, cost + 0.1),
                (along, 0, 0, -off, cost + 0.2),
                (along, 1, 0, off, cost + 0.3),
            ]
        slant = 0.72 * off
        for x in (0, 1):
            rows += [(x, y, (2 * x - 1) * slant, (2 * y - 1) * slant, gap / 12 + 0.45 + 0.05 * x) for y in (0, 1)]
    inner = REACH * scale * 1.3
    rows += [(x, y, (1 - 2 * x) * inner, (1 - 2 * y) * inner, 20.0) for x in (0, 1) for y in (0, 1)]
    table = np.array(rows)
    return table[:, :2], table[:, 2:4], table[:, 4]


def _disc_place(block: Box, solid: Sequence[Box], discs: Sequence[Point], sheet: Sheet) -> Point:
    """The cheapest place around `block`: inside the picture, off every mark, label and disc, on little detail."""
    out, reach = sheet.out, REACH * sheet.scale
    offers = _offers(sheet.scale)
    near = 24 * _NEAR
    place, cost = _cheapest(tuple(part[:near] for part in offers), block, solid, discs, sheet)
    if cost > _GAPS[_NEAR] / 12:  # a place farther away may be better; else none can be
        place, _cost = _cheapest(offers, block, solid, discs, sheet)
    # Even the best may lie outside where the mark itself does (a crop that shows only its edge).
    return Point(
        min(max(place.x, min(reach, out[0] / 2)), max(out[0] - reach, out[0] / 2)),
        min(max(place.y, min(reach, out[1] / 2)), max(out[1] - reach, out[1] / 2)),
    )


def _cheapest(
    offers: tuple[Floats, ...], block: Box, solid: Sequence[Box], discs: Sequence[Point], sheet: Sheet
) -> tuple[Point, float]:
    """The best of the places offered around `block`, and what it costs."""
    scale, reach = sheet.scale, REACH * sheet.scale
    shares, shifts, base = offers
    places = np.array([block.x, block.y]) + shares * (block.width, block.height) + shifts
    anchor = np.clip(places, (block.x, block.y), (block.x + block.width, block.y + block.height))
    leader = anchor + (places - anchor) * _ALONG_LEADER  # 8 × N × 2
    cost = base + 100.0 * _outside(places, reach, reach, sheet.out) + 3.0 * sheet.detail(places, reach)
    if solid:
        boxes = np.array([(box.x, box.y, box.x + box.width, box.y + box.height) for box in solid])
        own = np.array([box == block for box in solid])
        cost += np.where(own, 5.0, 30.0) @ (_to_boxes(places, boxes) < reach)
        cost += np.where(own, 0.0, 8.0) @ (_to_boxes(leader, boxes) < LINE * scale).any(axis=1)
    for disc in discs:
        cost += 60.0 * (np.hypot(places[:, 0] - disc.x, places[:, 1] - disc.y) < 2 * reach)
        cost += 20.0 * (np.hypot(leader[..., 0] - disc.x, leader[..., 1] - disc.y) < reach).any(axis=0)
    best = int(np.argmin(np.round(cost, 6)))
    return Point(float(places[best, 0]), float(places[best, 1])), float(cost[best])


def _to_boxes(places: Floats, boxes: Floats) -> Floats:
    """The distance of each place (… × 2) from each of M boxes (M × 4: left, top, right, bottom) as M × …; 0 inside."""
    edges = boxes.reshape(-1, 4, *(1,) * (places.ndim - 1))
    dx = np.maximum(edges[:, 0] - places[..., 0], places[..., 0] - edges[:, 2])
    dy = np.maximum(edges[:, 1] - places[..., 1], places[..., 1] - edges[:, 3])
    return np.asarray(np.hypot(np.maximum(dx, 0), np.maximum(dy, 0)), dtype=np.float64)


def pushed_out(quad: tuple[Point, ...], by: float) -> tuple[Point, ...]:
    """The corners of a box, moved outwards so that its line leaves the marked thing free."""
    cx, cy = sum(p.x for p in quad) / 4, sum(p.y for p in quad) / 4
    ux, uy = quad[1].x - quad[0].x, quad[1].y - quad[0].y
    vx, vy = quad[3].x - quad[0].x, quad[3].y - quad[0].y
    width, height = float(np.hypot(ux, uy)) or 1.0, float(np.hypot(vx, vy)) or 1.0
    a, b = (width / 2 + by) / width, (height / 2 + by) / height
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple(Point(cx + sx * a * ux + sy * b * vx, cy + sx * a * uy + sy * b * vy) for sx, sy in signs)


def _nearest(outline: tuple[Point, ...], mark: Mark, disc: Point, scale: float) -> Point:
    """Where the leader leaves the mark: the nearest place of its drawn outline."""
    if mark.kind in BOXED and len(outline) == 4:
        quad = pushed_out(outline, OUTSET * scale * weight_of(mark, outline, scale))
        if mark.kind is MarkKind.ELLIPSE:
            return _on_ellipse(quad, disc)
        edges = [_on_segment(disc, quad[index - 1], quad[index]) for index in range(4)]
        return min(edges, key=lambda place: distance(place, disc))
    ends = outline[:1] if mark.kind is MarkKind.ARROW else outline
    return min(ends, key=lambda place: distance(place, disc))


def _on_segment(point: Point, start: Point, end: Point) -> Point:
    dx, dy = end.x - start.x, end.y - start.y
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(1.0, max(0.0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length))
    return Point(start.x + share * dx, start.y + share * dy)


def _on_ellipse(quad: tuple[Point, ...], towards: Point) -> Point:
    """Where the line from the ellipse's centre to `towards` leaves the ellipse inscribed in `quad`."""
    cx, cy = (quad[0].x + quad[2].x) / 2, (quad[0].y + quad[2].y) / 2
    ux, uy = (quad[1].x - quad[0].x) / 2, (quad[1].y - quad[0].y) / 2
    vx, vy = (quad[3].x - quad[0].x) / 2, (quad[3].y - quad[0].y) / 2
    area = ux * vy - uy * vx
    if abs(area) < 1e-9:
        return Point(cx, cy)
    dx, dy = towards.x - cx, towards.y - cy
    s, t = (dx * vy - dy * vx) / area, (ux * dy - uy * dx) / area
    norm = float(np.hypot(s, t)) or 1.0
    return Point(cx + (ux * s + vx * t) / norm, cy + (uy * s + vy * t) / norm)
