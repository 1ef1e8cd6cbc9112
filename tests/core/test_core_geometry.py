"""Marks stay on what they mark, whatever is turned, cropped or scaled."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_app.core import geometry as geo
from evidence_app.core.pictures import View
from evidence_app.core.values import Box, Point

sizes = st.tuples(st.integers(10, 9000), st.integers(10, 9000))
shares = st.tuples(st.floats(0, 1), st.floats(0, 1))


@st.composite
def views(draw: st.DrawFn, full: tuple[int, int]) -> View:
    view = View(turn=draw(st.sampled_from((0, 90, 180, 270))), straighten=draw(st.sampled_from((0.0, -12.5, 3.0, 44.0))))
    if draw(st.booleans()):
        width, height = geo.turned_size(full, view)
        x, y = draw(shares)
        w, h = draw(st.tuples(st.floats(0.05, 1), st.floats(0.05, 1)))
        view = View(view.turn, view.straighten, Box(x * width * (1 - w), y * height * (1 - h), w * width, h * height))
    return view


@given(st.data())
def test_a_place_survives_the_way_to_the_output_and_back(data: st.DataObject) -> None:
    full = data.draw(sizes)
    view = data.draw(views(full))
    share = data.draw(shares)
    place = Point(share[0] * full[0], share[1] * full[1])
    there = geo.picture_to_output(full, view, (700, 500))
    back = there.inverse.at(there.at(place))
    assert geo.distance(place, back) < 1e-6 * max(full)


@given(st.data())
def test_recropping_only_shifts_and_scales_what_the_view_shows(data: st.DataObject) -> None:
    full = data.draw(sizes)
    view = data.draw(views(full))
    share = data.draw(shares)
    place = Point(share[0] * full[0], share[1] * full[1])
    box = geo.view_box(full, view)
    whole, shown = geo.picture_to_view(full, view).at(place), geo.picture_to_output(full, view, (640, 480)).at(place)
    assert shown.x == pytest.approx((whole.x - box.x) * 640 / box.width, abs=1e-6)
    assert shown.y == pytest.approx((whole.y - box.y) * 480 / box.height, abs=1e-6)


@pytest.mark.parametrize(
    ("turn", "corner"), [(0, Point(0, 0)), (90, Point(300, 0)), (180, Point(400, 300)), (270, Point(0, 400))]
)
def test_quarter_turns_are_clockwise(turn: int, corner: Point) -> None:
    assert geo.picture_to_view((400, 300), View(turn)).at(Point(0, 0)) == corner


@given(sizes, st.floats(-45, 45))
def test_a_straightened_picture_shows_no_empty_corner(size: tuple[int, int], degrees: float) -> None:
    back = geo.picture_to_view(size, View(0, degrees)).inverse
    for corner in geo.corners(geo.view_box(size, View(0, degrees))):
        place = back.at(corner)
        assert -0.01 <= place.x <= size[0] + 0.01
        assert -0.01 <= place.y <= size[1] + 0.01


def test_shift_makes_squares_and_even_angles() -> None:
    assert geo.as_square(Point(0, 0), Point(-10, 4)) == Point(-10, 10)
    turned = geo.at_steps(Point(0, 0), Point(10, 1))
    assert turned.y == pytest.approx(0)
    assert turned.x == pytest.approx(math.hypot(10, 1))


def test_a_point_snaps_to_each_axis_alone() -> None:
    assert geo.snapped(Point(98, 50), [100], [80], 4) == Point(100, 50)
    assert geo.snapped(Point(98, 78), [100], [80], 4) == Point(100, 80)
    assert geo.snapped(Point(5, 5), [], [], 4) == Point(5, 5)


def test_a_length_follows_from_the_label_beside_it() -> None:
    length = geo.measured((Point(0, 0), Point(410, 0)), (Point(0, 50), Point(1000, 50)), 100, placing=3)
    assert length.millimetres == pytest.approx(41)
    assert length.uncertainty == pytest.approx(math.hypot(3 * math.sqrt(2) / 10, 41 * 3 * math.sqrt(2) / 1000))
    assert length.text() == "41.0\u00a0mm ±\u00a00.5\u00a0mm"
    with pytest.raises(ValueError, match="no length"):
        geo.measured((Point(0, 0), Point(1, 0)), (Point(2, 2), Point(2, 2)), 100)


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        (41.26, 0.82, "41.3 mm ± 0.9 mm"),
        (41.26, 1.2, "41 mm ± 2 mm"),
        (1234, 12, "1230 mm ± 20 mm"),
        (41.26, 0.031, "41.26 mm ± 0.04 mm"),
    ],
)
def test_a_length_is_written_no_finer_than_it_is_known(value: float, error: float, text: str) -> None:
    assert geo.Length(value, error).text().replace("\u00a0", " ") == text


def test_boxes() -> None:
    box = geo.box_of([Point(5, 9), Point(1, 2)])
    assert box == Box(1, 2, 4, 7)
    assert geo.grown(box, 1) == Box(0, 1, 6, 9)
    assert geo.grown(box, -9) == Box(3, 5.5, 0, 0)
    assert geo.shared_area(box, Box(3, 4, 10, 10)) == 10
    assert geo.clamped(Box(-5, -5, 20, 8), (10, 10)) == Box(0, 0, 10, 3)
    assert geo.fitted((4000, 3000), 800, 800) == (800, 600)
    assert geo.fitted((40, 30), 800, 800) == (40, 30)
