"""Page 1: the last full day, the pair that shows what the title says, numbers legible on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from dossier_cases import PillowPictures, box_mark, make_input, many_exhibits, missing_parcel, sample_case, script_case

from evidence_app.core.case import Case, Claim, Remedy
from evidence_app.core.deadlines import headline
from evidence_app.core.pictures import Comparison, Difference, MarkKind, PictureRef, Recipe
from evidence_app.core.progress import Reporter
from evidence_app.dossier.ops import TextOp
from evidence_app.dossier.pdf import DISC, DISC_PX, derive, lay_out_fitting
from evidence_app.dossier.plan import make_plan
from evidence_app.dossier.wording import LANGUAGES


def test_a_deadline_at_midnight_is_told_as_the_last_full_day_in_every_language() -> None:
    case, _ = sample_case()
    expected = {"en": "Thu 26 Nov 2026, last full day", "de": "Do., 26. Nov. 2026, letzter voller Tag"}
    for language in LANGUAGES:
        first = make_plan(make_input(case, language=language)).summary
        assert "26" in first.facts[3][1]
        assert "27" not in first.facts[3][1]
        assert "00:00" not in first.facts[3][1]
        assert first.facts[3][1] == expected.get(language, first.facts[3][1])
        assert "26" in first.strip[-1].date


def test_a_deadline_with_a_time_keeps_its_time() -> None:
    case, _ = sample_case()
    given = make_input(case)
    top = headline(given.deadlines)
    assert top is not None
    exact = top._replace(due=datetime(2026, 11, 26, 13, 37, tzinfo=UTC))
    found = tuple(exact if item is top else item for item in given.deadlines)
    assert make_plan(replace(given, deadlines=found)).summary.facts[3][1] == "26 Nov 2026, 14:37 (UTC+01:00)"


def test_an_amount_is_named_only_where_money_is_asked_for() -> None:
    case, _ = sample_case()
    assert case.claim is not None

    def asked(claim: Claim | None) -> str:
        return "".join(span.text for span in make_plan(make_input(replace(case, claim=claim))).summary.remedy[1])

    assert asked(replace(case.claim, remedy=Remedy.FULL_REFUND, amount=None)) == "Full refund: EUR 42.90"
    assert asked(replace(case.claim, remedy=Remedy.EXCHANGE)) == "Exchange"
    assert asked(None) == "Not stated yet"


def test_the_pair_on_page_1_shows_the_difference_of_the_title_and_cuts_through_no_other_mark() -> None:
    case, pictures = sample_case()
    summary = make_plan(make_input(case)).summary
    assert summary.title.startswith("Capacity")
    for shot in summary.shots:
        own = [mark for mark in shot.recipe.marks if mark.difference == "d1"]
        assert own
        crop = shot.recipe.view.crop
        assert crop is not None
        for mark in shot.recipe.marks:
            if mark.kind is not MarkKind.REDACTION:
                for point in mark.points:
                    assert crop.x <= point.x <= crop.x + crop.width
                    assert crop.y <= point.y <= crop.y + crop.height
    assert pictures.size(summary.shots[0].recipe)[0] < 1000


def test_where_the_compared_photo_is_unmarked_the_marked_one_stands_on_page_1() -> None:
    case, _ = sample_case()
    close = PictureRef("photo-07")
    difference = Difference("d1", "Capacity", "128 GB", "64 GB", (PictureRef("capacity"), close))
    comparison = Comparison("c1", PictureRef("listing"), PictureRef("photo-06"), (difference,))
    marks = (
        box_mark("m1", PictureRef("listing"), (40, 885, 480, 940), "d1"),
        box_mark("m2", close, (300, 300, 700, 600), "d1"),
    )
    summary = make_plan(make_input(replace(case, comparisons=(comparison,), marks=marks))).summary
    assert summary.shots[1].recipe.picture == close
    assert "64 GB instead of 128 GB" in summary.title


def test_numbers_are_as_large_on_paper_whatever_the_resolution() -> None:
    case, drawn = sample_case()
    asked: list[tuple[float, int]] = []

    class Watching(PillowPictures):
        def jpeg(self, recipe: Recipe, max_w: int, max_h: int, quality: int, mark_scale: float = 0.0) -> object:  # type: ignore[override]
            made = super().jpeg(recipe, max_w, max_h, quality, mark_scale)
            asked.append((mark_scale, made.width))
            return made

    pictures = Watching(drawn.images)
    pictures.frames = drawn.frames
    layout, _, _ = lay_out_fitting(make_input(case), pictures)
    op = next(op for page in layout.pages for op in page.pictures if op.recipe.numbers and op.width > 200)
    for ppi in (220, 110):
        asked.clear()
        derive([op], pictures, ppi, 82, Reporter())
        [(scale, width)] = asked
        assert abs(scale * DISC_PX * op.width / width - DISC) < 0.2


@pytest.mark.parametrize("make", [sample_case, script_case])
@pytest.mark.parametrize("profile", ["standard", "bank"])
def test_a_tracking_number_is_never_torn_on_page_1(make: Callable[[], tuple[Case, PillowPictures]], profile: str) -> None:
    case, pictures = make()
    layout, _, _ = lay_out_fitting(make_input(case, profile_id=profile), pictures)
    lines = [
        "".join(glyph.text for run in op.line.runs for glyph in run.shaped.glyphs)
        for op in layout.pages[0].ops
        if isinstance(op, TextOp)
    ]
    assert {"8012345678901234", "LP00712345678901"} <= set(lines)


def test_the_photos_that_page_1_speaks_of_are_those_it_shows() -> None:
    case, _ = many_exhibits(30)
    summary = make_plan(make_input(case)).summary
    shown = {shot.recipe.picture.evidence for shot in summary.shots}
    named = {span.link.removeprefix("ex-") for span in summary.sentences if span.link}
    assert named
    assert named <= shown


def test_a_tracking_record_is_not_shown_as_something_received() -> None:
    case, _ = missing_parcel()
    assert {shot.tone for shot in make_plan(make_input(case)).summary.shots} == {"neutral"}
