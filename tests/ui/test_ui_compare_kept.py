"""Kept pixels are those of the renderer, in whatever order they come into sight."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_app.core.pictures import Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.values import Point
from evidence_app.media.marks import Source, draw_picture
from evidence_app.ui.compare.kept import Kept

FULL, OUT = (900, 1400), (450, 700)
SOURCE = Source(np.random.default_rng(3).integers(0, 255, (*FULL[::-1], 3), dtype=np.uint8), FULL)
HIDDEN = Mark("r", PictureRef("a"), MarkKind.REDACTION, (Point(100, 200), Point(500, 700)))
RECIPE = Recipe(PictureRef("a"), View(), (HIDDEN,))
WHOLE = draw_picture(SOURCE, RECIPE, OUT)
REGIONS = st.tuples(st.integers(0, 400), st.integers(0, 650), st.integers(1, 450), st.integers(1, 700)).map(
    lambda one: (one[0], one[1], min(one[2], OUT[0] - one[0]), min(one[3], OUT[1] - one[1]))
)


@given(st.lists(REGIONS, min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_every_part_is_that_of_the_whole(regions: list[tuple[int, int, int, int]]) -> None:
    kept = Kept("key", SOURCE, RECIPE, OUT)
    for left, top, width, height in regions:
        got = kept.part((left, top, width, height)).astype(int)
        assert np.abs(got - WHOLE[top : top + height, left : left + width]).max() <= 1
