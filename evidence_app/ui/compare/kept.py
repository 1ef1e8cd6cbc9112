"""The picture without marks as far as it was in sight: panning draws only what comes new into sight."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from evidence_app.core.geometry import Size
    from evidence_app.core.pictures import Recipe
    from evidence_app.media.marks import Image, Source

TILE = 128  # px


class Kept:
    """The pixels of one recipe at one size, drawn tile by tile when they are asked for."""

    def __init__(self, key: object, source: Source, recipe: Recipe, out: Size) -> None:
        self.key = key
        self._source, self._recipe, self._out = source, recipe, out
        self._pixels = np.empty((out[1], out[0], 3), np.uint8)
        self._there = np.zeros((-(-out[1] // TILE), -(-out[0] // TILE)), np.bool_)

    def part(self, region: tuple[int, int, int, int]) -> Image:
        """A copy of left, top, width, height."""
        left, top, width, height = region
        rows = range(top // TILE, -(-(top + height) // TILE))
        first, last = left // TILE, -(-(left + width) // TILE)
        runs = []
        for row in rows:
            missing = np.flatnonzero(~self._there[row, first:last])
            if missing.size:
                runs.append((row, first + int(missing[0]), first + int(missing[-1]) + 1))
        # Neighbouring rows that lack the same are drawn in one go.
        for (_offset, begin, end), group in groupby(enumerate(runs), lambda one: (one[1][0] - one[0], one[1][1], one[1][2])):
            found = [run[0] for _place, run in group]
            self._draw(found[0], found[-1] + 1, begin, end)
        return self._pixels[top : top + height, left : left + width].copy()

    def _draw(self, top: int, bottom: int, left: int, right: int) -> None:
        """Draw these tiles."""
        from evidence_app.media.marks import draw_picture

        x, y = left * TILE, top * TILE
        width, height = min(right * TILE, self._out[0]) - x, min(bottom * TILE, self._out[1]) - y
        self._pixels[y : y + height, x : x + width] = draw_picture(self._source, self._recipe, self._out, (x, y, width, height))
        self._there[top:bottom, left:right] = True
