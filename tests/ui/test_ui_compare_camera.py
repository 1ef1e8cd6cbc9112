"""Camera and gestures: arithmetic that every drag, wheel turn and resize rests on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_app.core.geometry import box_of
from evidence_app.core.pictures import Mark, MarkKind, PictureRef, View
from evidence_app.core.values import Box, Point
from evidence_app.ui.compare.camera import LEAST_SEEN, Camera
from evidence_app.ui.compare.gestures import Keys, Tool, dragged, grown_by, handles, reshaped, shifted, snap

REF = PictureRef("a")
numbers = st.floats(-2000, 2000)
points = st.builds(Point, numbers, numbers)


def camera(full: tuple[int, int] = (1600, 1200), pane: tuple[int, int] = (700, 500), **more: object) -> Camera:
    made = Camera(full=full, pane=pane, **more)  # type: ignore[arg-type]
    made.fit()
    return made


def test_everything_is_seen_when_fitted() -> None:
    made = camera()
    region = made.region
    assert region is not None
    assert region[2:] == made.out
    assert made.out[0] <= 700
    assert made.out[1] <= 500


def test_a_photo_is_seen_whole_in_a_low_pane() -> None:
    made = camera((1600, 1200), (464, 220))
    assert made.out[1] <= 220


def test_a_tall_listing_is_first_shown_in_its_width_and_then_whole() -> None:
    made = camera((1440, 12_000))
    assert made.out[0] == 700
    assert made.begin == (0, 0)
    made.fit(everything=True)
    assert made.out[1] <= 500
    made.resize((900, 800))
    assert made.out[1] == 800


@given(st.floats(0.2, 5), st.floats(0, 700), st.floats(0, 500), st.sampled_from((0, 90, 180, 270)), st.floats(-20, 20))
def test_zooming_keeps_the_place_under_the_pointer(factor: float, x: float, y: float, turn: int, straighten: float) -> None:
    made = camera(view=View(turn, straighten))
    place = made.to_pane.inverse.at(Point(x, y))
    made.zoom_at(factor, x, y)
    after = made.to_pane.at(place)
    if LEAST_SEEN < after.x < 700 - LEAST_SEEN and LEAST_SEEN < after.y < 500 - LEAST_SEEN:
        assert (after.x, after.y) == pytest.approx((x, y), abs=2 + 2 * factor)


@given(st.lists(st.tuples(st.floats(-3000, 3000), st.floats(-3000, 3000), st.floats(0.3, 3)), max_size=12))
def test_some_of_the_picture_always_stays_in_sight(moves: list[tuple[float, float, float]]) -> None:
    made = camera()
    for dx, dy, factor in moves:
        made.pan(dx, dy)
        made.zoom_at(factor, 350, 250)
        region = made.region
        assert region is not None
        assert region[2] >= min(LEAST_SEEN, made.out[0]) - 1
        assert region[3] >= min(LEAST_SEEN, made.out[1]) - 1


def test_look_at_puts_a_place_into_the_middle() -> None:
    made = camera(view=View(90, 0.0, Box(100, 100, 900, 1200)))
    made.look_at(700, 500, 2.0)
    there = made.to_pane.at(Point(700, 500))
    assert (there.x, there.y) == pytest.approx((350, 250), abs=1.5)
    made.resize((800, 600))
    there = made.to_pane.at(Point(700, 500))
    assert (there.x, there.y) == pytest.approx((400, 300), abs=1.5)


@given(points, points, st.booleans(), st.booleans())
def test_a_drawn_box_has_its_corners_in_order(anchor: Point, moving: Point, shift: bool, alt: bool) -> None:
    one, two = dragged(Tool.BOX, anchor, moving, Keys(shift, alt))
    assert one.x <= two.x
    assert one.y <= two.y
    if shift:
        assert two.x - one.x == pytest.approx(two.y - one.y, abs=1e-6)
    if alt:
        assert (one.x + two.x) / 2 == pytest.approx(anchor.x, abs=1e-6)


@given(points, points, points, st.integers(0, 3), st.booleans())
def test_reshaping_keeps_the_opposite_corner(one: Point, two: Point, to: Point, handle: int, shift: bool) -> None:
    mark = Mark("m", REF, MarkKind.BOX, (one, two))
    fixed = handles(mark)[(handle + 2) % 4]
    box = box_of(reshaped(mark, handle, to, Keys(shift=shift)).points)
    assert fixed.x == pytest.approx(box.x) or fixed.x == pytest.approx(box.x + box.width)
    assert fixed.y == pytest.approx(box.y) or fixed.y == pytest.approx(box.y + box.height)


@given(st.lists(points, min_size=2, max_size=5), numbers, numbers)
def test_shifting_there_and_back_is_nothing(places: list[Point], dx: float, dy: float) -> None:
    mark = Mark("m", REF, MarkKind.FREEHAND, tuple(places), disc=Point(5, 5))
    back = shifted(shifted(mark, dx, dy), -dx, -dy)
    for before, after in zip((*mark.points, mark.disc), (*back.points, back.disc), strict=True):
        assert before is not None
        assert after is not None
        assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1e-6)


def test_lines_are_reshaped_at_their_ends() -> None:
    mark = Mark("m", REF, MarkKind.ARROW, (Point(0, 0), Point(100, 0)))
    assert reshaped(mark, 0, Point(5, 9), Keys()).points == (Point(5, 9), Point(100, 0))
    assert reshaped(mark, 1, Point(60, 3), Keys(shift=True)).points[1].y == pytest.approx(0)
    assert grown_by(mark, 10, 5).points[1] == Point(110, 5)
    text = Mark("t", REF, MarkKind.TEXT, (Point(1, 1),), text="x")
    assert handles(text) == ()
    assert grown_by(text, 3, 3) == text


def test_snapping_goes_to_the_edges_of_other_marks_unless_ctrl_is_held() -> None:
    other = Mark("m", REF, MarkKind.BOX, (Point(100, 100), Point(200, 180)))
    assert snap(Point(103, 400), [other], 4, Keys()) == Point(100, 400)
    assert snap(Point(103, 400), [other], 4, Keys(ctrl=True)) == Point(103, 400)
    assert snap(Point(103, 400), [], 4, Keys()) == Point(103, 400)
