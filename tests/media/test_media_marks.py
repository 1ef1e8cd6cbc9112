"""The one renderer: pixels land where marks say, redactions leave nothing, parts look like parts of the whole."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_app.core.geometry import box_of, picture_to_output, shared_area, view_size
from evidence_app.core.pictures import Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.values import Box, Point
from evidence_app.faces import available
from evidence_app.media import mark_text, marks
from evidence_app.media.mark_layout import REACH, carried

REF = PictureRef("a")
RED = np.array([0xB3, 0x00, 0x1B])
FULL = (400, 300)


def grey(width: int = FULL[0], height: int = FULL[1], value: int = 200) -> np.ndarray:
    return np.full((height, width, 3), value, np.uint8)


def boxed(kind: MarkKind, box: tuple[float, ...], ident: str = "m", difference: str | None = None) -> Mark:
    x, y, w, h = box
    return Mark(ident, REF, kind, (Point(x, y), Point(x + w, y + h)), difference)


def is_red(pixel: np.ndarray) -> bool:
    return bool(np.abs(pixel.astype(int) - RED).max() < 12)


def test_without_marks_the_picture_is_drawn_as_it_is() -> None:
    rgb = np.random.default_rng(1).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    assert np.array_equal(marks.render(rgb, (80, 60), Recipe(REF), 80, 60), rgb)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_quarter_turns_move_every_pixel_exactly(turn: int) -> None:
    rgb = np.random.default_rng(2).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    size = view_size((80, 60), View(turn))
    got = marks.render(rgb, (80, 60), Recipe(REF, View(turn)), *size)
    assert np.array_equal(got, np.rot90(rgb, -turn // 90))


def test_a_box_leaves_what_it_marks_free_and_is_red_around_it() -> None:
    got = marks.render(grey(), FULL, Recipe(REF, View(), (boxed(MarkKind.BOX, (100, 100, 80, 60)),)), *FULL, scale=1)
    assert (got[100:160, 100:180] == 200).all()
    for x, y in ((97, 130), (182, 130), (140, 97), (140, 162)):
        assert is_red(got[y, x]), (x, y, got[y, x])
    assert (got[130, 94] > 220).all(), "half of this pixel is the white halo"


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_marks_stay_on_the_thing_through_turns_and_crops(data: st.DataObject) -> None:
    """A bright patch and a box around it: wherever the view puts the patch, the red line surrounds it."""
    x, y = data.draw(st.integers(60, 300)), data.draw(st.integers(60, 200))
    turn = data.draw(st.sampled_from((0, 90, 180, 270)))
    rgb = grey(value=40)
    rgb[y : y + 40, x : x + 40] = (0, 255, 0)
    size = view_size(FULL, View(turn))
    cut = data.draw(st.integers(0, 15))
    view = View(turn, 0.0, Box(cut, cut, size[0] - 2 * cut, size[1] - 2 * cut))
    out = view_size(FULL, view)
    recipe = Recipe(REF, view, (boxed(MarkKind.BOX, (x, y, 40, 40)),))
    got = marks.render(rgb, FULL, recipe, *out, scale=1)
    ys, xs = np.nonzero((got[..., 1] > 200) & (got[..., 0] < 60))
    middle_y, middle_x = round(ys.mean()), round(xs.mean())
    assert is_red(got[middle_y, xs.min() - 3])
    assert is_red(got[middle_y, xs.max() + 3])
    assert is_red(got[ys.min() - 3, middle_x])
    assert is_red(got[ys.max() + 3, middle_x])


@given(
    st.floats(0, 350), st.floats(0, 250), st.floats(1, 120), st.floats(1, 120),
    st.sampled_from((0.0, -7.0, 12.5)), st.integers(40, 700), st.sampled_from((1, 2, 3)),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_nothing_of_a_redacted_place_is_left(
    x: float, y: float, w: float, h: float, straighten: float, out_w: int, shrink: int
) -> None:
    """The secret is white on black: were any of it sampled, the output would be brighter than the rest can make it."""
    rgb = np.zeros((300, 400, 3), np.uint8)
    rgb[int(y) + 1 : int(y + h), int(x) + 1 : int(x + w)] = 255
    small = rgb[::shrink, ::shrink] if shrink > 1 else rgb
    if shrink > 1:  # a reduced decode mixes neighbours, as a real decoder does
        small = np.asarray(
            rgb[: 300 // shrink * shrink, : 400 // shrink * shrink]
            .reshape(300 // shrink, shrink, 400 // shrink, shrink, 3)
            .mean((1, 3))
            .astype(np.uint8)
        )
    full = (small.shape[1] * shrink, small.shape[0] * shrink)
    view = View(0, straighten)
    size = view_size(full, view)
    out = (out_w, max(1, round(out_w * size[1] / size[0])))
    got = marks.render(small, full, Recipe(REF, view, (boxed(MarkKind.REDACTION, (x, y, w, h)),)), *out)
    if straighten:
        got = got[(got < 255).all(axis=-1)]
    assert got.max(initial=0) == 0


def test_a_part_looks_like_that_part_of_the_whole() -> None:
    rgb = np.random.default_rng(3).integers(0, 255, (300, 400, 3), dtype=np.uint8)
    recipe = Recipe(
        REF,
        View(0, 3.0),
        (
            boxed(MarkKind.CALLOUT, (50, 60, 80, 40), "a", "d1"),
            boxed(MarkKind.ELLIPSE, (200, 100, 90, 60), "b", "d2"),
            Mark("c", REF, MarkKind.ARROW, (Point(300, 250), Point(120, 200))),
            Mark("t", REF, MarkKind.TEXT, (Point(210, 30),), text="größer"),
            boxed(MarkKind.REDACTION, (20, 200, 60, 50), "r"),
        ),
        (("d1", 1), ("d2", 12)),
    )
    whole = marks.render(rgb, FULL, recipe, 640, 480, scale=1)
    part = marks.render(rgb, FULL, recipe, 640, 480, scale=1, region=(90, 40, 400, 333))
    difference = np.abs(whole[40:373, 90:490].astype(int) - part)
    assert difference.mean() < 0.1
    assert difference.max() <= 6


def test_the_same_recipe_gives_the_same_bytes() -> None:
    recipe = Recipe(REF, View(), (boxed(MarkKind.CALLOUT, (50, 60, 80, 40), "a", "d"),), (("d", 3),))
    first = marks.render(grey(), FULL, recipe, 300, 225)
    assert np.array_equal(first, marks.render(grey(), FULL, recipe, 300, 225))


def test_numbers_hide_neither_marked_things_nor_each_other() -> None:
    rows = [boxed(MarkKind.CALLOUT, (150, 60 + 24 * row, 120, 18), f"m{row}", f"d{row}") for row in range(6)]
    recipe = Recipe(REF, View(), tuple(rows), tuple((f"d{row}", row + 1) for row in range(6)))
    placed = marks.plan(marks.Source(grey(), FULL), recipe, FULL, 1.0)
    discs = [Box(one.disc.x - REACH, one.disc.y - REACH, 2 * REACH, 2 * REACH) for one in placed if one.disc]
    assert len(discs) == 6
    for place, disc in enumerate(discs):
        assert all(shared_area(disc, box_of(one.outline)) == 0 for one in placed)
        for other in discs[:place]:
            assert np.hypot(disc.x - other.x, disc.y - other.y) >= 2 * REACH - 0.1
        assert disc.x >= 0
        assert disc.y >= 0
        assert disc.x + disc.width <= FULL[0]
        assert disc.y + disc.height <= FULL[1]


def test_a_number_avoids_print_where_there_is_an_empty_side() -> None:
    rgb = grey(value=255)
    rgb[100:160:3, 0:140] = 0  # print on the left
    recipe = Recipe(REF, View(), (boxed(MarkKind.CALLOUT, (150, 100, 120, 60), "m", "d"),), (("d", 1),))
    (placed,) = marks.plan(marks.Source(rgb, FULL), recipe, FULL, 1.0)
    assert placed.disc is not None
    assert placed.disc.x > 140


def test_a_number_stays_where_the_user_put_it() -> None:
    mark = Mark("m", REF, MarkKind.CALLOUT, (Point(50, 50), Point(90, 80)), "d", disc=Point(200, 200))
    recipe = Recipe(REF, View(90), (mark,), (("d", 1),))
    (placed,) = marks.plan(marks.Source(grey(), FULL), recipe, (300, 400), 1.0)
    assert placed.disc == picture_to_output(FULL, View(90), (300, 400)).at(Point(200, 200))


def test_neighbouring_boxes_do_not_strike_through_each_other() -> None:
    upper, lower = boxed(MarkKind.BOX, (100, 100, 100, 20), "u"), boxed(MarkKind.BOX, (100, 121, 100, 20), "l")
    got = marks.render(grey(), FULL, Recipe(REF, View(), (upper, lower)), *FULL, scale=1)
    assert (got[100:120, 100:200] == 200).all()
    assert (got[121:141, 100:200] == 200).all()


def test_what_lies_outside_the_picture_is_white() -> None:
    got = marks.render(grey(value=0), FULL, Recipe(REF, View(0, 0.0, Box(-100, 0, 200, 300))), 200, 300)
    assert (got[:, :98] == 255).all()
    assert (got[:, 102:] == 0).all()


def test_pixels_of_the_wrong_shape_are_refused() -> None:
    with pytest.raises(ValueError, match="uint8"):
        marks.render(np.zeros((4, 4), np.uint8), (4, 4), Recipe(REF), 4, 4)


def test_every_kind_of_mark_shows() -> None:
    bare = marks.render(grey(), FULL, Recipe(REF), *FULL)
    kinds = {
        MarkKind.FREEHAND: Mark("f", REF, MarkKind.FREEHAND, tuple(Point(100 + i, 100 + i % 7) for i in range(60))),
        MarkKind.ARROW: Mark("a", REF, MarkKind.ARROW, (Point(50, 50), Point(150, 90))),
        MarkKind.MEASURE: Mark("m", REF, MarkKind.MEASURE, (Point(50, 50), Point(150, 90)), text="41 mm"),
        MarkKind.COLOUR: Mark("c", REF, MarkKind.COLOUR, (Point(150, 150),), text="#00FF00 L* 88"),
        MarkKind.TEXT: Mark("t", REF, MarkKind.TEXT, (Point(150, 150),), text="Ω"),
        MarkKind.ELLIPSE: boxed(MarkKind.ELLIPSE, (50, 50, 100, 60)),
        MarkKind.CALLOUT: boxed(MarkKind.CALLOUT, (50, 50, 100, 60)),
    }
    for kind, mark in kinds.items():
        got = marks.render(grey(), FULL, Recipe(REF, View(), (mark,)), *FULL)
        assert (got != bare).any(axis=-1).sum() > 100, kind
    green = marks.render(grey(), FULL, Recipe(REF, View(), (kinds[MarkKind.COLOUR],)), *FULL)
    assert ((green == (0, 255, 0)).all(axis=-1)).sum() > 20, "the swatch shows the sampled colour"


def test_characters_without_a_glyph_are_named_and_drawn_as_their_code() -> None:
    assert mark_text.missing_glyphs("größer, ελληνικά, русский, 很好, مقاس, 한국어 👍") == ""
    assert mark_text.missing_glyphs("ᚠ ᚠ ᚢ ok") == "ᚠᚢ"
    assert "".join(run.text for run in mark_text.runs("a ᚠ")) == "a [U+16A0]"


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("Größe, русский, ελληνικά, Việt", "latin"),
        ("مختلفة عن الوصف", "arabic"),
        ("שונה מהתיאור", "hebrew"),
        ("ไม่ตรงกับ", "thai"),
        ("容量只有六十四", "sc"),
        ("請退還貨款", "tc"),
        ("届いた商品", "jp"),
        ("다릅니다", "kr"),
        ("📦", "emoji"),
    ],
)
def test_every_script_has_its_face_and_is_drawn_in_its_label(text: str, face: str) -> None:
    if not available(face):  # type: ignore[arg-type]
        pytest.skip(f"the package with the face {face} is not installed")
    assert {run.face for run in mark_text.runs(text)} == {face}
    notdef = mark_text.font(24.0, face).getmask("\uffff").getbbox()  # type: ignore[arg-type]
    coverage, left, top = mark_text.mask(text, 24.0)
    width, height = mark_text.text_size(text, 24.0)
    assert coverage.sum() > 60
    assert notdef is None or coverage.shape != (notdef[3], notdef[2])
    assert left >= -4
    assert left + coverage.shape[1] <= width + 4
    assert top >= -8
    assert top + coverage.shape[0] <= height + 8
    assert np.array_equal(mark_text.mask(text, 24.0)[0], coverage)


def test_words_of_both_directions_are_in_the_order_they_are_read() -> None:
    assert [(run.rtl, run.text.strip()) for run in mark_text.runs("العدد: ABC")] == [
        (False, "ABC"),
        (True, ":"),
        (True, "العدد"),
    ]
    joined = mark_text.font(24.0, "arabic").getlength("مقاس", direction="rtl")
    alone = sum(mark_text.font(24.0, "arabic").getlength(char) for char in "مقاس")
    assert joined != alone, "Arabic letters join"


def test_a_very_tall_listing_is_drawn_whole() -> None:
    rgb = np.zeros((40_000, 20, 3), np.uint8)
    rgb[39_000:] = 255
    got = marks.render(rgb, (20, 40_000), Recipe(REF), 20, 40_000)
    assert np.array_equal(got, rgb)


def test_a_plan_carried_to_another_size_keeps_numbers_beside_their_marks() -> None:
    found = boxed(MarkKind.CALLOUT, (50, 50, 100, 60))
    numbered = replace(found, difference="d")
    text = Mark("t", REF, MarkKind.TEXT, (Point(150, 150),), text="smaller")
    recipe = Recipe(REF, View(), (numbered, text), (("d", 1),))
    source = marks.Source(grey(), FULL)
    twice = (FULL[0] * 2, FULL[1] * 2)
    before = marks.plan(source, recipe, FULL, 1.0)
    assert carried(before, FULL, recipe, (FULL, FULL), 1.0) == before
    after = carried(before, FULL, recipe, (FULL, twice), 1.0)
    for one, two in zip(before, after, strict=True):
        assert [(p.x, p.y) for p in two.outline] == [pytest.approx((2 * p.x, 2 * p.y)) for p in one.outline]
    assert before[0].disc is not None
    assert before[0].leader is not None
    assert after[0].disc is not None
    start = before[0].leader[0]
    assert after[0].disc.x - 2 * start.x == pytest.approx(before[0].disc.x - start.x)
    assert after[0].disc.y - 2 * start.y == pytest.approx(before[0].disc.y - start.y)
    assert after[1].label is not None
    assert before[1].label is not None
    assert (after[1].label.width, after[1].label.x) == pytest.approx((before[1].label.width, before[1].label.x + 150))
