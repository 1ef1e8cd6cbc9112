"""The details that a buyer crops: in the dossier and on the sheets, larger by what is said, beside where they come from."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdfium2
import pytest
from dossier_cases import PillowPictures, make_input, sample_case
from PIL import Image

from evidence_app.core.case import Case
from evidence_app.core.exhibits import detail_labels
from evidence_app.core.pictures import Detail, Mark, MarkKind, View
from evidence_app.core.recipes import enlarged
from evidence_app.core.values import Box, Point
from evidence_app.dossier.ops import PictureOp
from evidence_app.dossier.pdf import lay_out_fitting, write_pdf
from evidence_app.dossier.plan import make_plan
from evidence_app.dossier.scene import Density
from evidence_app.dossier.sheets import make_sheets
from evidence_app.dossier.wording import LANGUAGES

Made = tuple[Case, PillowPictures]


@pytest.fixture
def made() -> Made:
    case, pictures = sample_case()
    comparison = case.comparisons[0]
    secret = Mark("r", comparison.received, MarkKind.REDACTION, (Point(230, 640), Point(260, 660)))
    details = (
        Detail("d1", comparison.received, Box(222, 608, 120, 52), caption="The print"),
        Detail("d2", comparison.listing, Box(648, 360, 160, 28)),
    )
    shown = replace(comparison, details=details)
    return replace(case, comparisons=(shown, *case.comparisons[1:]), marks=(*case.marks, secret)), pictures


def placed(made: Made, detail: Detail) -> tuple[PictureOp, PictureOp, float]:
    found = enlarged(made[0], detail)
    assert found is not None
    layout, _fitting, _title = lay_out_fitting(make_input(made[0]), made[1])
    ops = {op.recipe: op for page in layout.pages for op in page.pictures}
    return ops[found.place], ops[found.crop], found.times


def test_both_pictures_of_a_detail_are_drawn_and_differ_by_what_is_said(made: Made) -> None:
    for detail in made[0].comparisons[0].details:
        place, crop, times = placed(made, detail)
        full = made[0].evidence_by_id(detail.picture.evidence)
        assert full is not None
        assert full.width is not None
        seen = place.recipe.view.crop.width if place.recipe.view.crop else full.width
        assert crop.recipe.view.crop is not None
        assert (crop.width / crop.recipe.view.crop.width) / (place.width / seen) == pytest.approx(times, rel=0.01)
        assert times == pytest.approx(3)
        assert [mark.kind for mark in place.recipe.marks][-1] is MarkKind.BOX
        assert MarkKind.BOX not in {mark.kind for mark in crop.recipe.marks}


def test_redactions_hold_in_details(made: Made) -> None:
    place, crop, _times = placed(made, made[0].comparisons[0].details[0])
    for op in (place, crop):
        assert MarkKind.REDACTION in {mark.kind for mark in op.recipe.marks}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_detail_is_named_as_an_exhibit_in_every_language(made: Made, language: str) -> None:
    names = detail_labels(made[0])
    received = names["d1"]
    assert received == "C6.1"
    book = pypdfium2.PdfDocument(write_pdf(make_input(made[0], language=language), made[1], prove=False).data)
    text = "\n".join(page.get_textpage().get_text_range() for page in book)
    book.close()
    assert f"{received} · ×3" in text
    assert names["d2"] in text
    assert "The print" in text


def test_details_are_on_the_sheets(made: Made) -> None:
    plain = replace(made[0], comparisons=(replace(made[0].comparisons[0], details=()), *made[0].comparisons[1:]))
    with_details = make_sheets(make_input(made[0]), made[1])
    drawn = len(made[1].calls)
    make_sheets(make_input(plain), made[1])
    assert drawn - (len(made[1].calls) - drawn) == 2 * len(made[0].comparisons[0].details)
    for sheet in with_details:
        with Image.open(io.BytesIO(sheet.data)) as opened:
            assert not opened.getexif()
            assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}


def test_a_detail_is_turned_as_its_picture_is_and_a_large_one_says_its_true_size(made: Made) -> None:
    case = made[0]
    comparison = replace(case.comparisons[0], received_view=View(90))
    case = replace(case, comparisons=(comparison, *case.comparisons[1:]))
    found = enlarged(case, comparison.details[0])
    assert found is not None
    assert found.crop.view.turn == found.place.view.turn == 90
    item = case.evidence_by_id(comparison.received.evidence)
    assert item is not None
    assert item.width
    assert item.height
    large = Detail("d3", comparison.received, Box(0, 0, item.width * 0.8, item.height * 0.5))
    shown = enlarged(case, large)
    assert shown is not None
    assert shown.times == pytest.approx(1.25)
    long = replace(item, width=1440, height=12_000)
    tall = replace(case, evidence=tuple(long if one.id == item.id else one for one in case.evidence))
    part = enlarged(tall, Detail("d4", comparison.received, Box(400, 9000, 200, 60)))
    assert part is not None
    assert part.place.view.crop is not None


def test_details_of_a_left_out_exhibit_are_left_out(made: Made) -> None:
    case = made[0]
    gone = case.comparisons[0].received.evidence
    case = replace(case, dossier=replace(case.dossier, left_out=(gone,)))
    assert "d1" not in detail_labels(case)
    plan = make_plan(make_input(case), Density())
    assert all("×3" not in repr(section) or section.key != "compare" for section in plan.sections)
