"""The brush of the renderer: antialiased strokes, discs and words on an RGB array.

Everything is given in output pixels of the whole picture; a `Canvas` is the part of it that is being drawn, so a part looks
exactly like the same part of the whole. Edges are computed from distances, not from a library's integer line widths.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from evidence_app.core.geometry import box_of
from evidence_app.core.values import Box, Point
from evidence_app.media.mark_text import mask

RED, WHITE, INK = (0xB3, 0x00, 0x1B), (255, 255, 255), (0x1A, 0x1D, 0x21)
Colour = tuple[int, int, int]
Image = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
_PIECE = 32.0  # px: long lines are drawn in windows of this length, so that a diagonal doesn't cost its whole box


class Canvas:
    """A writable RGB array (H × W × 3, uint8) showing the part of the picture that begins at `left`, `top`."""

    def __init__(self, pixels: Image, left: int = 0, top: int = 0) -> None:
        self.pixels = pixels
        self.left = left
        self.top = top

    def window(self, box: Box) -> tuple[int, int, int, int] | None:
        """`box` in whole pixels of the picture, cut to this canvas: left, top, right, bottom; None where nothing is left."""
        left = max(self.left, int(np.floor(box.x)))
        top = max(self.top, int(np.floor(box.y)))
        right = min(self.left + self.pixels.shape[1], int(np.ceil(box.x + box.width)))
        bottom = min(self.top + self.pixels.shape[0], int(np.ceil(box.y + box.height)))
        return (left, top, right, bottom) if left < right and top < bottom else None

    def blend(self, window: tuple[int, int, int, int], coverage: Floats, colour: Colour) -> None:
        """Put `colour` over the pixels of `window` by `coverage` (0 … 1)."""
        left, top, right, bottom = window
        part = self.pixels[top - self.top : bottom - self.top, left - self.left : right - self.left]
        hit = coverage > 0
        if not hit.any():
            return
        alpha = coverage[hit][:, None]
        part[hit] = np.rint(part[hit] * (1 - alpha) + np.array(colour, np.float32) * alpha).astype(np.uint8)


def _grid(window: tuple[int, int, int, int]) -> tuple[Floats, Floats]:
    """The centres of the pixels of a window: x as a row, y as a column."""
    left, top, right, bottom = window
    return (np.arange(left, right, dtype=np.float32) + 0.5)[None, :], (np.arange(top, bottom, dtype=np.float32) + 0.5)[:, None]


def lines(
    canvas: Canvas, segments: Sequence[tuple[Point, Point]], width: float, colour: Colour, *, square: bool = False
) -> None:
    """Straight strokes with round ends (`square`: ends cut off and longer by half the width, for corners)."""
    if not segments:
        return
    half = width / 2
    ends = np.array([[(a.x, a.y), (b.x, b.y)] for a, b in segments])
    around = canvas.window(
        Box(
            ends[..., 0].min() - half - 1,
            ends[..., 1].min() - half - 1,
            float(np.ptp(ends[..., 0])) + width + 2,
            float(np.ptp(ends[..., 1])) + width + 2,
        )
    )
    if around is None:
        return
    part = Canvas(canvas.pixels, canvas.left, canvas.top)
    coverage = np.zeros((around[3] - around[1], around[2] - around[0]), np.float32)
    for start, end in segments:
        pieces = max(1, int(np.ceil(min(abs(end.x - start.x), abs(end.y - start.y)) / _PIECE)))
        for piece in range(pieces):
            one, two = _between(start, end, piece / pieces), _between(start, end, (piece + 1) / pieces)
            left, top = min(one.x, two.x) - half - 2, min(one.y, two.y) - half - 2
            window = part.window(Box(left, top, abs(one.x - two.x) + width + 4, abs(one.y - two.y) + width + 4))
            if window is None:
                continue
            window = (
                max(window[0], around[0]), max(window[1], around[1]), min(window[2], around[2]), min(window[3], around[3])
            )  # fmt: skip
            if window[0] >= window[2] or window[1] >= window[3]:
                continue
            cover = _stroke(window, (start, end), half, square)
            into = coverage[window[1] - around[1] : window[3] - around[1], window[0] - around[0] : window[2] - around[0]]
            np.maximum(into, cover, out=into)
    canvas.blend(around, coverage, colour)


def _between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _stroke(window: tuple[int, int, int, int], ends: tuple[Point, Point], half: float, square: bool) -> Floats:
    """How much of each pixel a stroke covers."""
    start, end = ends
    length = float(np.hypot(end.x - start.x, end.y - start.y))
    xs, ys = _grid(window)
    dx, dy = xs - np.float32(start.x), ys - np.float32(start.y)
    ux, uy = ((end.x - start.x) / length, (end.y - start.y) / length) if length > 1e-9 else (1.0, 0.0)
    along = dx * np.float32(ux) + dy * np.float32(uy)
    across = np.abs(dy * np.float32(ux) - dx * np.float32(uy))
    if square:
        beyond = np.abs(along - np.float32(length / 2)) - np.float32(length / 2 + half)
        inside_x = np.clip(0.5 - beyond, 0, 1)
        inside_y = np.clip(half + 0.5 - across, 0, 1)
        return np.asarray(inside_x * inside_y, np.float32)
    beyond = np.maximum(np.maximum(-along, along - np.float32(length)), 0)
    return np.asarray(np.clip(half + 0.5 - np.hypot(across, beyond), 0, 1), np.float32)


def disc(canvas: Canvas, centre: Point, radius: float, colour: Colour, *, hole: float = 0.0) -> None:
    """A filled circle; with `hole`, a ring from that radius outwards."""
    window = canvas.window(Box(centre.x - radius - 1, centre.y - radius - 1, 2 * radius + 2, 2 * radius + 2))
    if window is None:
        return
    xs, ys = _grid(window)
    away = np.hypot(xs - np.float32(centre.x), ys - np.float32(centre.y))
    coverage = np.clip(radius + 0.5 - away, 0, 1)
    if hole:
        coverage = np.minimum(coverage, np.clip(away - hole + 0.5, 0, 1))
    canvas.blend(window, np.asarray(coverage, np.float32), colour)


def polygon(canvas: Canvas, points: Sequence[Point], colour: Colour, *, grow: float = 0.0) -> None:
    """A filled convex polygon (corners clockwise as seen), larger by `grow` px on every side."""
    around = box_of(points)
    window = canvas.window(
        Box(around.x - grow - 1, around.y - grow - 1, around.width + 2 * grow + 2, around.height + 2 * grow + 2)
    )
    if window is None:
        return
    xs, ys = _grid(window)
    coverage = np.ones((window[3] - window[1], window[2] - window[0]), np.float32)
    for index, start in enumerate(points):
        end = points[(index + 1) % len(points)]
        length = float(np.hypot(end.x - start.x, end.y - start.y))
        if length < 1e-9:
            continue
        within = ((end.x - start.x) * (ys - start.y) - (end.y - start.y) * (xs - start.x)) / length
        coverage = np.minimum(coverage, np.clip(within + grow + 0.5, 0, 1).astype(np.float32))
    canvas.blend(window, coverage, colour)


def rectangle(canvas: Canvas, box: Box, colour: Colour) -> None:
    """A filled upright box with exact edges."""
    window = canvas.window(box)
    if window is None:
        return
    xs, ys = _grid(window)
    across = np.clip(np.minimum(xs + 0.5, box.x + box.width) - np.maximum(xs - 0.5, box.x), 0, 1)
    down = np.clip(np.minimum(ys + 0.5, box.y + box.height) - np.maximum(ys - 0.5, box.y), 0, 1)
    canvas.blend(window, np.asarray(across * down, np.float32), colour)


def text_centred(canvas: Canvas, centre: Point, text: str, size: float, colour: Colour) -> None:
    """`text` with the middle of its ink on `centre`: for numbers in discs."""
    coverage, _left, _top = mask(text, size)
    height, width = coverage.shape
    _put(canvas, coverage, round(centre.x - width / 2), round(centre.y - height / 2), colour)


def text_line(canvas: Canvas, begin: Point, text: str, size: float, colour: Colour) -> None:
    """`text` with the top left of its line at `begin`: for labels."""
    coverage, left, top = mask(text, size)
    _put(canvas, coverage, round(begin.x) + left, round(begin.y) + top, colour)


def _put(canvas: Canvas, coverage: Floats, left: int, top: int, colour: Colour) -> None:
    window = canvas.window(Box(left, top, coverage.shape[1], coverage.shape[0]))
    if window is not None:
        canvas.blend(window, coverage[window[1] - top : window[3] - top, window[0] - left : window[2] - left], colour)
