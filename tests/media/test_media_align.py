"""Aligning: found where there is something to find, refused where there isn't."""

from __future__ import annotations

import numpy as np
import pytest

from evidence_app.core.errors import BadInput
from evidence_app.core.geometry import Affine, rotated
from evidence_app.core.values import Point
from evidence_app.media import align
from evidence_app.media.cv import cv2


def textured(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    rgb = np.full((480, 640, 3), 128, np.uint8)
    for _ in range(220):
        x, y, w, h = (int(v) for v in (rng.integers(0, 620), rng.integers(0, 460), rng.integers(4, 40), rng.integers(4, 40)))
        cv2.rectangle(rgb, (x, y), (x + w, y + h), tuple(int(v) for v in rng.integers(0, 255, 3)), -1)
    return rgb


def test_a_turned_copy_is_found_to_the_pixel() -> None:
    rgb = textured(1)
    turn = rotated(11, Point(320, 240))
    other = cv2.warpAffine(rgb, np.array([[turn.a, turn.b, turn.c], [turn.d, turn.e, turn.f]]), (640, 480))
    found = align.align(rgb, (640, 480), other, (640, 480))
    assert found.quality == "good"
    for place in (Point(200, 200), Point(400, 300)):
        wanted, got = turn.at(place), found.at(place)
        assert abs(wanted.x - got.x) < 1.5
        assert abs(wanted.y - got.y) < 1.5
        back = found.back(got)
        assert abs(back.x - place.x) < 0.01
    assert found.enlargement(Point(300, 200)) == pytest.approx(1, abs=0.02)


def test_sizes_are_true_sizes() -> None:
    rgb = textured(2)
    found = align.align(rgb, (1280, 960), rgb, (640, 480))
    assert found.at(Point(640, 480)).x == pytest.approx(320, abs=1)
    assert found.enlargement(Point(640, 480)) == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("other", [textured(9), np.full((480, 640, 3), 200, np.uint8)], ids=["another", "blank"])
def test_nothing_is_claimed_about_different_pictures(other: np.ndarray) -> None:
    assert align.align(textured(3), (640, 480), other, (640, 480)).quality == "none"


def test_three_points_by_hand() -> None:
    here = (Point(0, 0), Point(100, 0), Point(0, 100))
    there = (Point(10, 20), Point(210, 20), Point(10, 220))
    found = align.by_points(here, there)
    assert found.at(Point(50, 50)) == Point(110, 120)
    with pytest.raises(BadInput, match="one line"):
        align.by_points(here, (Point(0, 0), Point(50, 50), Point(100, 100)))
    with pytest.raises(BadInput, match="three points"):
        align.by_points(here[:2], there)


def test_laid_over_puts_pixels_where_the_alignment_says() -> None:
    one = np.zeros((50, 50, 3), np.uint8)
    one[10:20, 10:20] = 255
    moved = align.Alignment((1, 0, 20, 0, 1, 5, 0, 0, 1), "good")
    got = align.laid_over(one, Affine(), moved, Affine(), (100, 80))
    assert (got[16:24, 31:39] == 255).all()
    assert (got[26:50, 45:60] == 0).all()
