"""The one renderer: a picture, its view, its redactions and its marks become pixels here and nowhere else.

Window, dossier, upload sheets and copied pictures all call `render`; what differs is only the size they ask for. Redacted
pixels are overwritten in the source before anything is resampled from it, and again, rounded outwards, in the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from evidence_app.core.geometry import Affine, Size, box_of, grown, moved, picture_to_output, scaled, shared_area
from evidence_app.core.pictures import MarkKind, Recipe
from evidence_app.core.values import Box, Point
from evidence_app.media import mark_paint as paint
from evidence_app.media.cv import cv2
from evidence_app.media.mark_layout import (
    DISC,
    HALO,
    LINE,
    OUTSET,
    PAD_X,
    PAD_Y,
    RING,
    TEXT_PX,
    Placed,
    Sheet,
    default_scale,
    lay_out,
    outline_of,
    pushed_out,
)

Image = npt.NDArray[np.uint8]
_DETAIL_SIDE = 480
_BAND = 4096  # rows drawn at a time: OpenCV's warp can't address more than 32,767


class Source:
    """The pixels of an upright picture (H × W × 3 RGB uint8, full size or smaller) with halved copies, made when needed.

    Keep one per picture to draw it again and again; `render` also takes the bare array.
    """

    def __init__(self, rgb: Image, full: Size) -> None:
        if rgb.ndim != 3 or rgb.shape[2] != 3 or rgb.dtype != np.uint8:
            raise ValueError("pixels must be H × W × 3, uint8")
        self.full = full
        self._levels = [rgb]
        self._detail: npt.NDArray[np.float64] | None = None

    @property
    def rgb(self) -> Image:
        """The largest pixels there are."""
        return self._levels[0]

    def level(self, ratio: float) -> Image:
        """The smallest copy that still has a pixel for each of the output, `ratio` full pixels making one output pixel."""
        have = self.rgb.shape[1] / self.full[0]
        step = max(0, int(np.floor(np.log2(max(1.0, ratio * have)) + 1e-9)))
        while len(self._levels) <= step and min(self._levels[-1].shape[:2]) > 8:
            last = self._levels[-1]
            half = (max(1, (last.shape[1] + 1) // 2), max(1, (last.shape[0] + 1) // 2))
            self._levels.append(cv2.resize(last, half, interpolation=cv2.INTER_AREA))
        return self._levels[min(step, len(self._levels) - 1)]

    def prepare(self) -> None:
        """Make the halved copies and the map of detail now, on the thread that decoded, rather than while painting."""
        self.level(max(self.full) / _DETAIL_SIDE)
        self.detail_near(np.zeros((1, 2)), 1.0)

    def mean_colour(self, place: Point, radius: float = 4.0) -> tuple[float, float, float]:
        """The mean sRGB colour of a square about a place of the picture; `radius` in pixels at full size."""
        share = self.rgb.shape[1] / self.full[0]
        height, width = self.rgb.shape[:2]
        left = int(np.clip((place.x - radius) * share, 0, width - 1))
        top = int(np.clip((place.y - radius) * share, 0, height - 1))
        right = int(np.clip(np.ceil((place.x + radius) * share), left + 1, width))
        bottom = int(np.clip(np.ceil((place.y + radius) * share), top + 1, height))
        red, green, blue = self.rgb[top:bottom, left:right].reshape(-1, 3).mean(axis=0)
        return float(red), float(green), float(blue)

    def detail_near(self, places: npt.NDArray[np.float64], radius: float) -> npt.NDArray[np.float64]:
        """How much there is to see (0 … 1) within `radius` of each place, in pixels of the picture at full size."""
        if self._detail is None:
            small = self.level(max(self.full) / _DETAIL_SIDE)
            grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), (0, 0), 1.0).astype(np.float32)
            edges = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
            self._detail = cv2.integral(np.clip(edges / 120, 0, 1).astype(np.float32), sdepth=cv2.CV_64F)
        sums = self._detail
        height, width = sums.shape[0] - 1, sums.shape[1] - 1
        sx, sy = width / self.full[0], height / self.full[1]
        left = np.clip(np.floor((places[:, 0] - radius) * sx), 0, width - 1).astype(int)
        right = np.clip(np.ceil((places[:, 0] + radius) * sx), left + 1, width).astype(int)
        top = np.clip(np.floor((places[:, 1] - radius) * sy), 0, height - 1).astype(int)
        bottom = np.clip(np.ceil((places[:, 1] + radius) * sy), top + 1, height).astype(int)
        total = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        return np.asarray(np.clip(3 * total / ((right - left) * (bottom - top)), 0, 1), np.float64)


def measure_text(text: str, scale: float) -> tuple[float, float]:
    """The size of a label's text at `scale`, in output pixels."""
    return paint.text_size(text, TEXT_PX * scale)


def plan(source: Source, recipe: Recipe, out: Size, scale: float) -> tuple[Placed, ...]:
    """Where the marks of `recipe` lie when the visible part of the picture is drawn at the size `out`."""
    back = picture_to_output(source.full, recipe.view, out).inverse

    def detail(places: npt.NDArray[np.float64], radius: float) -> npt.NDArray[np.float64]:
        x, y = places[:, 0], places[:, 1]
        there = np.stack([back.a * x + back.b * y + back.c, back.d * x + back.e * y + back.f], axis=1)
        return source.detail_near(there, radius * back.scale)

    return lay_out(source.full, recipe, Sheet(out, scale, measure_text, detail))


def render(
    rgb: Image | Source,
    full_size: Size,
    recipe: Recipe,
    out_w: int,
    out_h: int,
    *,
    scale: float | None = None,
    region: tuple[int, int, int, int] | None = None,
    planned: Sequence[Placed] | None = None,
) -> Image:
    """The picture of `recipe` as H × W × 3 RGB uint8 of `out_h` × `out_w`.

    `rgb` is the upright picture, whole, at any size; `full_size` its true width and height, in which marks are given.
    `scale` is the size of marks: 1 draws a disc of 23 px (default: as it would look on a screen 720 px long). `region`
    (left, top, width, height) draws only that part of the `out_w` × `out_h` output. `planned` is the result of `plan` for
    the same recipe and size, to be reused while only the region moves.
    """
    source = rgb if isinstance(rgb, Source) else Source(rgb, full_size)
    out = (out_w, out_h)
    if scale is None:
        scale = default_scale(out)
    left, top, width, height = region or (0, 0, out_w, out_h)
    pixels = np.empty((height, width, 3), np.uint8)
    to_output = picture_to_output(source.full, recipe.view, out)
    hidden = [mark for mark in recipe.marks if mark.kind is MarkKind.REDACTION and len(mark.points) >= 2]
    boxes = [box_of(mark.points[:2]) for mark in hidden]
    for start in range(0, height, _BAND):
        rows = pixels[start : start + _BAND]
        _draw_picture(source, to_output, rows, (left, top + start), boxes)
    canvas = paint.Canvas(pixels, left, top)
    for mark in hidden:
        _redact(canvas, outline_of(mark, to_output))
    placed = plan(source, recipe, out, scale) if planned is None else planned
    for part in placed:
        _draw_mark(canvas, part, scale, placed)
    for part in placed:
        _draw_label(canvas, part, scale)
    for part in placed:
        _draw_number(canvas, part, scale)
    return pixels


def _draw_picture(source: Source, to_output: Affine, into: Image, begin: tuple[int, int], hidden: Sequence[Box]) -> None:
    """Resample the picture into `into`, the part of the output that begins at `begin`."""
    left, top = begin
    full_w, full_h = source.full
    height, width = into.shape[:2]
    ratio = 1 / to_output.scale
    level = source.level(ratio)
    # Twice as many samples as pixels, averaged, wherever the picture is reduced: small print stays clean.
    fine = 2 if level.shape[1] / full_w * ratio > 1.001 else 1
    per_x, per_y = level.shape[1] / full_w, level.shape[0] / full_h
    back = to_output.inverse
    seen = box_of(back.at(Point(x, y)) for x in (left, left + width) for y in (top, top + height))
    x0 = int(np.clip(np.floor(seen.x * per_x) - 3, 0, level.shape[1] - 1))
    y0 = int(np.clip(np.floor(seen.y * per_y) - 3, 0, level.shape[0] - 1))
    x1 = int(np.clip(np.ceil((seen.x + seen.width) * per_x) + 3, x0 + 1, level.shape[1]))
    y1 = int(np.clip(np.ceil((seen.y + seen.height) * per_y) + 3, y0 + 1, level.shape[0]))
    piece = _without(level[y0:y1, x0:x1], (x0, y0), (per_x, per_y), hidden)
    mapping = moved(x0, y0).then(scaled(1 / per_x, 1 / per_y)).then(to_output).then(moved(-left, -top)).then(scaled(fine))
    # OpenCV counts from the centres of pixels.
    mapping = moved(0.5, 0.5).then(mapping).then(moved(-0.5, -0.5))
    matrix = np.array([[mapping.a, mapping.b, mapping.c], [mapping.d, mapping.e, mapping.f]])
    drawn = cv2.warpAffine(
        piece, matrix, (width * fine, height * fine), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    into[:] = cv2.resize(drawn, (width, height), interpolation=cv2.INTER_AREA) if fine > 1 else drawn
    tolerance = 0.51 / per_x
    if (
        seen.x < -tolerance
        or seen.y < -tolerance
        or seen.x + seen.width > full_w + tolerance
        or seen.y + seen.height > full_h + tolerance
    ):
        _blank_outside(into, to_output, source.full, left, top)


def _without(piece: Image, start: tuple[int, int], per: tuple[float, float], hidden: Sequence[Box]) -> Image:
    """A copy of `piece` with every pixel black that a redaction touches, and one more on each side."""
    if not hidden:
        return piece
    piece = piece.copy()
    for box in hidden:
        left, right = _whole(box.x * per[0], (box.x + box.width) * per[0], start[0])
        top, bottom = _whole(box.y * per[1], (box.y + box.height) * per[1], start[1])
        piece[top:bottom, left:right] = 0
    return piece


def _whole(low: float, high: float, start: int) -> tuple[int, int]:
    return max(0, int(np.floor(low)) - 1 - start), max(0, int(np.ceil(high)) + 1 - start)


def _blank_outside(into: Image, to_output: Affine, full: Size, left: int, top: int) -> None:
    """White wherever a crop or a turn shows what is no longer picture."""
    quad = [to_output.at(Point(x, y)) for x, y in ((0, 0), (full[0], 0), (full[0], full[1]), (0, full[1]))]
    outline = np.array([[(p.x - left - 0.5) * 256, (p.y - top - 0.5) * 256] for p in quad])
    mask = np.zeros(into.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, np.rint(outline).astype(np.int32), 255, cv2.LINE_AA, 8)
    into[:] = np.rint(255 - (255 - into.astype(np.float32)) * (mask[..., None] / 255)).astype(np.uint8)


def _redact(canvas: paint.Canvas, quad: tuple[Point, ...]) -> None:
    """Solid black over every output pixel that the redaction touches."""
    around = box_of(quad)
    window = canvas.window(around)
    if window is None:
        return
    left, top, right, bottom = window
    part = canvas.pixels[top - canvas.top : bottom - canvas.top, left - canvas.left : right - canvas.left]
    level = abs(quad[0].y - quad[1].y) < 1e-6 or abs(quad[0].x - quad[1].x) < 1e-6
    if level:
        part[:] = 0
        return
    mask = np.zeros(part.shape[:2], np.uint8)
    outline = np.rint([[(p.x - left - 0.5) * 256, (p.y - top - 0.5) * 256] for p in quad]).astype(np.int32)
    cv2.fillConvexPoly(mask, outline, 255, cv2.LINE_8, 8)
    part[cv2.dilate(mask, np.ones((3, 3), np.uint8)) > 0] = 0


def _outlined(canvas: paint.Canvas, segments: Sequence[tuple[Point, Point]], scale: float, *, square: bool = False) -> None:
    """A red line with its white halo."""
    paint.lines(canvas, segments, (LINE + 2 * HALO) * scale, paint.WHITE, square=square)
    paint.lines(canvas, segments, LINE * scale, paint.RED, square=square)


def _draw_mark(canvas: paint.Canvas, placed: Placed, scale: float, every: Sequence[Placed]) -> None:
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


def _draw_label(canvas: paint.Canvas, placed: Placed, scale: float) -> None:
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
        paint.rectangle(canvas, Box(left, box.y + PAD_Y * scale, side, side), colour)
        left += side + PAD_X * scale
    paint.text_line(canvas, Point(left, box.y + PAD_Y * scale), placed.text, TEXT_PX * scale, paint.INK)


@lru_cache(maxsize=64)
def swatch_colour(text: str) -> tuple[int, int, int] | None:
    """The colour that the first word of a colour mark's text names ("#7A1F30 …")."""
    word = text.split(" ", 1)[0]
    if len(word) == 7 and word.startswith("#") and all(char in "0123456789abcdefABCDEF" for char in word[1:]):
        return int(word[1:3], 16), int(word[3:5], 16), int(word[5:7], 16)
    return None


def _draw_number(canvas: paint.Canvas, placed: Placed, scale: float) -> None:
    """The disc with the difference's number."""
    if placed.disc is None or placed.number is None:
        return
    # Whole pixels, so that the number sits in the middle of its disc.
    centre = Point(round(placed.disc.x - 0.5) + 0.5, round(placed.disc.y - 0.5) + 0.5)
    paint.disc(canvas, centre, (DISC / 2 + RING) * scale, paint.WHITE)
    paint.disc(canvas, centre, DISC / 2 * scale, paint.RED)
    size = (14 if placed.number < 10 else 12 if placed.number < 100 else 10) * scale
    paint.text_centred(canvas, centre, str(placed.number), size, paint.WHITE)
