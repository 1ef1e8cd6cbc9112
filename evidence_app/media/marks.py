"""The one renderer: a picture, its view, its redactions and its marks become pixels here and nowhere else.

Window, dossier, upload sheets and copied pictures all call `render`; what differs is only the size they ask for. Redacted
pixels are overwritten in the source before anything is resampled from it, and again, rounded outwards, in the result.
"""

from __future__ import annotations

import mmap as maps
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np
import numpy.typing as npt

from evidence_app.core.geometry import Affine, Size, box_of, moved, picture_to_output, scaled
from evidence_app.core.pictures import MarkKind, Recipe
from evidence_app.core.values import Box, Point
from evidence_app.media import mark_paint as paint
from evidence_app.media.cv import cv2
from evidence_app.media.mark_layout import (
    TEXT_PX,
    Placed,
    Sheet,
    default_scale,
    lay_out,
    outline_of,
)
from evidence_app.media.mark_shapes import draw_label, draw_mark, draw_number
from evidence_app.media.mark_text import text_size

Image = npt.NDArray[np.uint8]
_DETAIL_SIDE = 480
_PARKED_FROM = 32 << 20  # bytes
_BAND = 1024  # rows drawn at a time: bounds memory, and OpenCV's warp can't address more than 32,767


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

    @property
    def heavy(self) -> bool:
        """Whether its largest pixels are many and in memory."""
        return self.rgb.nbytes >= _PARKED_FROM and not isinstance(self.rgb, np.memmap)

    def park(self, folder: Path) -> None:
        """Keep the largest pixels in an unnamed file instead of in memory, if they are many; smaller copies are in memory.

        Only what is looked at closely is read again. A disk that refuses leaves them where they are. Safe while drawing.
        """
        rgb = self.rgb
        if not self.heavy:
            return
        with suppress(OSError, ValueError):
            folder.mkdir(parents=True, exist_ok=True)
            with TemporaryFile(dir=folder) as file:
                rgb.tofile(file)
                file.flush()
                self._levels[0] = np.memmap(file, np.uint8, "r", shape=rgb.shape)

    def piece(self, level: Image, rows: slice, columns: slice) -> Image:
        """A part of one of the copies, to be read only. Of parked pixels it is a copy, and little stays in memory."""
        part = level[rows, columns]
        if not isinstance(part, np.memmap):
            return part
        copied = np.array(part)
        advise = getattr(level._mmap, "madvise", None)  # type: ignore[attr-defined]
        if advise is not None:  # not on Windows, which takes such pages back by itself
            advise(maps.MADV_DONTNEED)
        return copied

    @property
    def nbytes(self) -> int:
        """The memory that the pixels take now."""
        return sum(level.nbytes for level in self._levels if not isinstance(level, np.memmap))

    def level(self, ratio: float) -> Image:
        """The smallest copy that still has a pixel for each of the output, `ratio` full pixels making one output pixel."""
        have = self.rgb.shape[1] / self.full[0]
        step = max(0, int(np.floor(np.log2(max(1.0, ratio * have)) + 1e-9)))
        while len(self._levels) <= step and min(self._levels[-1].shape[:2]) > 8:
            self._levels.append(self._halved(self._levels[-1]))
        return self._levels[min(step, len(self._levels) - 1)]

    def _halved(self, last: Image) -> Image:
        """A copy of half the size; of parked pixels a band of rows at a time."""
        height, width = last.shape[0], last.shape[1]
        half = np.empty((max(1, (height + 1) // 2), max(1, (width + 1) // 2), 3), np.uint8)
        step = _BAND if isinstance(last, np.memmap) else height
        for top in range(0, height, step):
            rows = self.piece(last, slice(top, top + step), slice(None))
            into = half[top // 2 : top // 2 + (len(rows) + 1) // 2]
            cv2.resize(rows, (into.shape[1], into.shape[0]), into, interpolation=cv2.INTER_AREA)
        return half

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
        part = self.piece(self.rgb, slice(top, bottom), slice(left, right))
        red, green, blue = part.reshape(-1, 3).mean(axis=0)
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
    return text_size(text, TEXT_PX * scale)


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
    pixels = draw_picture(source, recipe, out, region)
    draw_marks(pixels, plan(source, recipe, out, scale) if planned is None else planned, scale, region)
    return pixels


def draw_picture(
    source: Source,
    recipe: Recipe,
    out: Size,
    region: tuple[int, int, int, int] | None = None,
    *,
    quick: bool = False,
) -> Image:
    """The picture with its redactions, before any mark is drawn on it. `quick` leaves out the averaging of small print."""
    left, top, width, height = region or (0, 0, *out)
    pixels = np.empty((height, width, 3), np.uint8)
    to_output = picture_to_output(source.full, recipe.view, out)
    hidden = [mark for mark in recipe.marks if mark.kind is MarkKind.REDACTION and len(mark.points) >= 2]
    boxes = [box_of(mark.points[:2]) for mark in hidden]
    for start in range(0, height, _BAND):
        rows = pixels[start : start + _BAND]
        _resample(source, to_output, rows, (left, top + start), boxes, quick=quick)
    canvas = paint.Canvas(pixels, left, top)
    for mark in hidden:
        _redact(canvas, outline_of(mark, to_output))
    return pixels


def draw_marks(pixels: Image, placed: Sequence[Placed], scale: float, region: tuple[int, int, int, int] | None = None) -> None:
    """Draw marks as planned onto the pixels of `region` (all of the output, where none is given)."""
    canvas = paint.Canvas(pixels, *(region or (0, 0))[:2])
    for part in placed:
        draw_mark(canvas, part, scale, placed)
    for part in placed:
        draw_label(canvas, part, scale)
    for part in placed:
        draw_number(canvas, part, scale)


def _resample(
    source: Source, to_output: Affine, into: Image, begin: tuple[int, int], hidden: Sequence[Box], *, quick: bool
) -> None:
    """Resample the picture into `into`, the part of the output that begins at `begin`."""
    left, top = begin
    full_w, full_h = source.full
    height, width = into.shape[:2]
    ratio = 1 / to_output.scale
    level = source.level(ratio)
    # Twice as many samples as pixels, averaged, wherever the picture is reduced: small print stays clean.
    fine = 2 if not quick and level.shape[1] / full_w * ratio > 1.001 else 1
    per_x, per_y = level.shape[1] / full_w, level.shape[0] / full_h
    back = to_output.inverse
    seen = box_of(back.at(Point(x, y)) for x in (left, left + width) for y in (top, top + height))
    x0 = int(np.clip(np.floor(seen.x * per_x) - 3, 0, level.shape[1] - 1))
    y0 = int(np.clip(np.floor(seen.y * per_y) - 3, 0, level.shape[0] - 1))
    x1 = int(np.clip(np.ceil((seen.x + seen.width) * per_x) + 3, x0 + 1, level.shape[1]))
    y1 = int(np.clip(np.ceil((seen.y + seen.height) * per_y) + 3, y0 + 1, level.shape[0]))
    piece = _without(source.piece(level, slice(y0, y1), slice(x0, x1)), (x0, y0), (per_x, per_y), hidden)
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
