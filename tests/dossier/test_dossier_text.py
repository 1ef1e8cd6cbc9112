"""Lines of text: breaks, direction, widths, missing characters."""

from __future__ import annotations

import itertools

import pytest
from dossier_cases import SCRIPTS
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_app.direction import levels
from evidence_app.dossier.breaks import break_places
from evidence_app.dossier.text import LEFT_TO_RIGHT, Line, Missing, Span, clean, text_width, wrap


def read(line: Line) -> str:
    return "".join(glyph.text for run in line.runs for glyph in run.shaped.glyphs)


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_line_is_wider_than_the_measure_and_no_character_is_lost(script: str) -> None:
    text = " ".join([SCRIPTS[script]] * 4)
    lines = wrap(text, 10, 120)
    assert all(line.width <= 120.02 for line in lines)
    drawn = sorted("".join(read(line) for line in lines).replace(" ", ""))
    assert drawn == sorted(text.replace(" ", ""))


def test_breaks_stand_where_a_reader_expects_them() -> None:
    assert [line.runs and read(line) for line in wrap("alpha beta gamma", 10, 60)] == ["alpha beta", "gamma"]
    assert 3 not in break_places("容量，只有")[:0] + [
        place for place in break_places("容量，只有") if "容量，只有"[place] == "，"
    ]
    assert all("2026-11-12"[place - 1] != "-" for place in break_places("2026-11-12"))


def broken(text: str) -> list[str]:
    places = [0, *break_places(text), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(places)]


def test_thai_breaks_between_the_words_of_a_dictionary() -> None:
    assert broken("กล่องพัสดุเสียหายระหว่างการขนส่ง") == ["กล่อง", "พัสดุ", "เสีย", "หาย", "ระหว่าง", "การ", "ขนส่ง"]


def test_korean_breaks_at_spaces_and_japanese_never_before_a_small_kana() -> None:
    assert broken("받은 상품이 다릅니다") == ["받은 ", "상품이 ", "다릅니다"]
    assert broken("ニュース。") == ["ニュー", "ス。"]


def test_no_line_begins_with_a_dot_or_closing_mark() -> None:
    assert broken("p. 2  ·  p. 3 (see A1) 容量，只") == ["p. ", "2  ·  ", "p. ", "3 ", "(see ", "A1) ", "容", "量，", "只"]


@pytest.mark.parametrize("whole", ["👨‍👩‍👧", "👍🏽", "🇩🇪", "1\ufe0f\u20e3", "ẹ́", "สิ", "각"])
def test_what_is_one_character_to_a_reader_is_never_cut(whole: str) -> None:
    lines = wrap(whole * 12, 10, 30)
    assert len(lines) > 2
    drawn = [read(line).replace("‍", "") for line in lines]
    one = clean(whole).replace("‍", "")
    assert all(line == one * (len(line) // len(one)) for line in drawn)


def test_a_long_word_is_cut_and_kept() -> None:
    lines = wrap("W" * 60, 10, 100)
    assert len(lines) > 3
    assert sum(read(line).count("W") for line in lines) == 60


def test_cut_text_ends_in_an_ellipsis_within_the_measure() -> None:
    lines = wrap("one two three four five six seven eight nine ten " * 5, 10, 90, max_lines=2)
    assert len(lines) == 2
    assert read(lines[1]).endswith("…")
    assert lines[1].width <= 90


def test_right_to_left_paragraphs_are_known_unless_the_sentence_is_ours() -> None:
    assert wrap(SCRIPTS["arabic"], 10, 500)[0].rtl
    assert not wrap(LEFT_TO_RIGHT + SCRIPTS["arabic"] + " instead of x", 10, 500)[0].rtl


def test_right_to_left_words_are_drawn_in_visual_order_with_logical_letters() -> None:
    line = wrap("שלום abc", 10, 500)[0]
    assert read(line).startswith("abc")
    assert read(line).replace("abc", "").strip() == "םולש"


def test_arabic_letters_join() -> None:
    apart = sum(text_width(char, 20) for char in "بيت")
    assert text_width("بيت", 20) < apart * 0.85


def test_whole_spans_stay_on_one_line() -> None:
    lines = wrap([Span("paid "), Span("EUR 42.90", whole=True)], 10, 60)
    assert [read(line) for line in lines] == ["paid", "EUR 42.90"]


def test_missing_characters_are_counted_and_named() -> None:
    missing = Missing()
    lines = wrap("a த b த", 10, 300, missing=missing)
    assert missing.counts == {"த": 2}
    assert read(lines[0]).count("U+0BA4") == 2


def test_control_and_direction_characters_are_never_drawn() -> None:
    lines = wrap("a\u202eb\u0000c\ufeffd\ue123e", 10, 300)
    assert read(lines[0]) == "abcde"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=80), st.floats(20, 300))
def test_any_text_is_set_without_failure(text: str, width: float) -> None:
    for line in wrap(text, 9, width):
        assert line.width >= 0
        assert all(run.width >= 0 for run in line.runs)


RIGHT_TO_LEFT = {
    "hebrew": "ההזמנה מספר 8012345678901234 הגיעה במחיר 42.90",
    "arabic": "وصل الطلب رقم 8012345678901234 بسعر 42.90",
    # Written with a joiner that has no direction of its own.
    "persian": "می\u200cخواهم پول سفارش 8012345678901234 را پس بگیرم 👨\u200d👩\u200d👧",
}


@pytest.mark.parametrize("script", RIGHT_TO_LEFT)
def test_numbers_in_right_to_left_text_run_left_to_right(script: str) -> None:
    [line] = wrap(RIGHT_TO_LEFT[script], 10, 1000)
    assert line.rtl
    assert "8012345678901234" in read(line)
    assert read(line).replace("\u200c", "").rstrip()[-1] == RIGHT_TO_LEFT[script][0]


def test_levels_are_told_for_every_character() -> None:
    found, base = levels("می\u200cخواهم 12 \u00adab")
    assert base == 1
    assert found == [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 2, 2]
    assert levels("plain") == ([0] * 5, 0)
    assert levels("שלום", 0) == ([1] * 4, 0)
