"""What each kind of mark looks like: outlines, arrows, rulers, labels and numbers, drawn with the brush of `mark_paint`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from evidence_app.core.geometry import box_of, grown, shared_area
from evidence_app.core.pictures import MarkKind
from evidence_app.core.values import Box, Point
from evidence_app.media import mark_paint as paint
from evidence_app.media.cv import cv2
from evidence_app.media.mark_layout import DISC, HALO, LINE, OUTSET, PAD_X, PAD_Y, RING, TEXT_PX, Placed, pushed_out

Image = npt.NDArray[np.uint8]


def _outlined(canvas: paint.Canvas, segments: Sequence[tuple[Point, Point]], scale: float, *, square: bool = False) -> None:
    """A red line with its white halo."""
    paint.lines(canvas, segments, (LINE + 2 * HALO) * scale, paint.WHITE, square=square)
    paint.lines(canvas, segments, LINE * scale, paint.RED, square=square)


def draw_mark(canvas: paint.Canvas, placed: Placed, scale: float, every: Sequence[Placed]) -> None:
    """The mark's own lines, and the leader to its number."""
    if placed.leader is not None:
        _outlined(canvas, [placed.leader], scale * placed.weight)
    kind, points = placed.mark.kind, placed.outline
    if kind in (MarkKind.CALLOUT, MarkKind.BOX, MarkKind.ELLIPSE) and len(points) == 4:
        kept = _neighbours(canvas, placed, every, 2 * OUTSET * scale)
        ring = pushed_out(points, OUTSET * scale * placed.weight)
        if kind is MarkKind.ELLIPSE:
            ring = _ellipse(ring)
        edges = list(zip(ring, ring[1:] + ring[:1], strict=True))
        _outlined(canvas, edges, scale * placed.weight, square=kind is not MarkKind.ELLIPSE)
        for part, before in kept:
            part[:] = before
    elif kind is MarkKind.ARROW and len(points) >= 2:
        _arrow(canvas, points[0], points[1], scale)
    elif kind is MarkKind.FREEHAND and len(points) >= 2:
        line = _simplified(points)
        _outlined(canvas, list(pairwise(line)), scale)
    elif kind is MarkKind.MEASURE and len(points) >= 2:
        _ruler(canvas, points[0], points[1], scale)
    elif kind is MarkKind.COLOUR:
        paint.disc(canvas, points[0], 9.25 * scale, paint.WHITE, hole=3.5 * scale)
        paint.disc(canvas, points[0], 8 * scale, paint.RED, hole=5 * scale)


def _neighbours(canvas: paint.Canvas, placed: Placed, every: Sequence[Placed], reach: float) -> list[tuple[Image, Image]]:
    """The insides of boxes close by, and what they show now: the line of one mark must not cover what another marks.

    Boxes that overlap are left out: there no line could be drawn at all.
    """
    own = box_of(placed.outline)
    around = grown(own, reach)
    kept = []
    for other in every:
        if other is placed or other.mark.kind not in (MarkKind.CALLOUT, MarkKind.BOX) or len(other.outline) != 4:
            continue
        box = box_of(other.outline)
        if shared_area(around, box) > 0 and shared_area(own, box) < 0.1 * min(own.width * own.height, box.width * box.height):
            window = canvas.window(box)
            if window is not None:
                left, top, right, bottom = window
                part = canvas.pixels[top - canvas.top : bottom - canvas.top, left - canvas.left : right - canvas.left]
                kept.append((part, part.copy()))
    return kept


def _ellipse(quad: tuple[Point, ...]) -> tuple[Point, ...]:
    """Points of the ellipse inscribed in `quad`, close enough together for any size."""
    cx, cy = (quad[0].x + quad[2].x) / 2, (quad[0].y + quad[2].y) / 2
    ux, uy = (quad[1].x - quad[0].x) / 2, (quad[1].y - quad[0].y) / 2
    vx, vy = (quad[3].x - quad[0].x) / 2, (quad[3].y - quad[0].y) / 2
    around = float(np.hypot(ux, uy) + np.hypot(vx, vy))
    angles = np.linspace(0, 2 * np.pi, int(np.clip(2.5 * np.sqrt(around), 20, 96)), endpoint=False)
    return tuple(
        Point(cx + float(c) * ux + float(s) * vx, cy + float(c) * uy + float(s) * vy)
        for c, s in zip(np.cos(angles), np.sin(angles), strict=True)
    )


def _simplified(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """A hand-drawn line without the points that don't show (0.3 px)."""
    line = cv2.approxPolyDP(np.array([[p.x, p.y] for p in points], np.float32).reshape(-1, 1, 2), 0.3, False)
    return tuple(Point(float(x), float(y)) for x, y in line.reshape(-1, 2))


def _arrow(canvas: paint.Canvas, tail: Point, head: Point, scale: float) -> None:
    length = float(np.hypot(head.x - tail.x, head.y - tail.y))
    if length < 1e-6:
        return
    ux, uy = (head.x - tail.x) / length, (head.y - tail.y) / length
    long = min(15 * scale, length)
    wide = long * 0.5
    neck = Point(head.x - ux * long, head.y - uy * long)
    shaft = (tail, Point(head.x - ux * long * 0.7, head.y - uy * long * 0.7))
    tip = (Point(neck.x + uy * wide, neck.y - ux * wide), head, Point(neck.x - uy * wide, neck.y + ux * wide))
    paint.lines(canvas, [shaft], (LINE + 2 * HALO) * scale, paint.WHITE)
    paint.polygon(canvas, tip, paint.WHITE, grow=HALO * scale)
    paint.lines(canvas, [shaft], LINE * scale, paint.RED)
    paint.polygon(canvas, tip, paint.RED)


def _ruler(canvas: paint.Canvas, start: Point, end: Point, scale: float) -> None:
    length = float(np.hypot(end.x - start.x, end.y - start.y)) or 1.0
    nx, ny = -(end.y - start.y) / length * 7 * scale, (end.x - start.x) / length * 7 * scale
    ticks = [(Point(p.x - nx, p.y - ny), Point(p.x + nx, p.y + ny)) for p in (start, end)]
    _outlined(canvas, [(start, end), *ticks], scale)


def draw_label(canvas: paint.Canvas, placed: Placed, scale: float) -> None:
    """The words of a text, a measure or a colour, on white with a thin red edge."""
    box = placed.label
    if box is None:
        return
    box = Box(float(round(box.x)), float(round(box.y)), float(round(box.width)), float(round(box.height)))
    edge = max(1.0, round(1.25 * scale))
    paint.rectangle(canvas, Box(box.x - edge, box.y - edge, box.width + 2 * edge, box.height + 2 * edge), paint.RED)
    paint.rectangle(canvas, box, paint.WHITE)
    left = box.x + PAD_X * scale
    colour = swatch_colour(placed.text) if placed.mark.kind is MarkKind.COLOUR else None
    if colour is not None:
        side = box.height - 2 * PAD_Y * scale
        swatch = Box(left, box.y + PAD_Y * scale, side, side)
        paint.rectangle(canvas, grown(swatch, edge), paint.INK)  # or a white thing would have none on white
        paint.rectangle(canvas, swatch, colour)
        left += side + PAD_X * scale
    paint.text_line(canvas, Point(left, box.y + PAD_Y * scale), placed.text, TEXT_PX * scale, paint.INK)


@lru_cache(maxsize=64)
def swatch_colour(text: str) -> tuple[int, int, int] | None:
    """The colour that the first word of a colour mark's text names ("#7A1F30 …")."""
    word = text.split(" ", 1)[0]
    if len(word) == 7 and word.startswith("#") and all(char in "0123456789abcdefABCDEF" for char in word[1:]):
        return int(word[1:3], 16), int(word[3:5], 16), int(word[5:7], 16)
    return None


def draw_number(canvas: paint.Canvas, placed: Placed, scale: float) -> None:
    """The disc with the difference's number."""
    if placed.disc is None or placed.number is None:
        return
    # Whole pixels, so that the number sits in the middle of its disc.
    centre = Point(round(placed.disc.x - 0.5) + 0.5, round(placed.disc.y - 0.5) + 0.5)
    paint.disc(canvas, centre, (DISC / 2 + RING) * scale, paint.WHITE)
    paint.disc(canvas, centre, DISC / 2 * scale, paint.RED)
    size = (14 if placed.number < 10 else 12 if placed.number < 100 else 10) * scale
    paint.text_centred(canvas, centre, str(placed.number), size, paint.WHITE)
