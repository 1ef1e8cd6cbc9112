"""The whole dossier: what is in the file, that it conforms, that it is the same twice."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from dossier_cases import (
    SCRIPTS,
    PillowPictures,
    long_case,
    make_input,
    many_exhibits,
    missing_parcel,
    odd_shapes,
    sample_case,
    sample_order,
    script_case,
)
from pikepdf import pdfa
from PIL import Image, ImageChops

from evidence_app.core.case import Case
from evidence_app.core.errors import BadInput, Cancelled, ExportFailed
from evidence_app.core.pictures import MarkKind
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Point
from evidence_app.dossier.pdf import Dossier, write_pdf
from evidence_app.dossier.wording import LANGUAGES
from evidence_app.dossier.writer import prove_written

Made = tuple[Case, PillowPictures]


def empty_case() -> Made:
    return Case(sample_order()), PillowPictures({})


SHAPES: dict[str, Callable[[], Made]] = {
    "sample": sample_case,
    "scripts": script_case,
    "long": lambda: long_case(120),
    "one": lambda: many_exhibits(1),
    "sixty": lambda: many_exhibits(60),
    "missing": missing_parcel,
    "odd": odd_shapes,
    "empty": empty_case,
}


def pages_text(data: bytes) -> list[str]:
    book = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in book]
    finally:
        book.close()


@pytest.fixture(scope="module")
def sample() -> Dossier:
    case, pictures = sample_case()
    return write_pdf(make_input(case), pictures)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_of_case_makes_a_conforming_dossier(shape: str) -> None:
    case, pictures = SHAPES[shape]()
    made = write_pdf(make_input(case), pictures)
    assert made.missing == {}
    texts = pages_text(made.data)
    for number, text in enumerate(texts, 1):
        assert case.number in text
        assert f"Page {number} of {len(texts)}" in text
        assert "\ufffd" not in text
        assert not re.search("[\ue000-\uf8ff]", text)
    assert (case.claim.amount if case.claim and case.claim.amount else case.order.price).text() in texts[0]  # type: ignore[union-attr]
    assert len(made.data) <= 4_500_000
    assert len(texts) <= 19
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        check_structure(pdf)
        check_pictures(made, pdf)


def check_structure(pdf: pikepdf.Pdf) -> None:
    assert "manifest.json" in pdf.attachments
    assert pdf.Root.Lang == "en"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    with pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert len(titles) >= 5
    assert all(re.search(r"\(p\. \d+\)$", title) for title in titles)
    links = [note for page in pdf.pages for note in page.get("/Annots", [])]
    assert len(links) >= 8
    page_objects = {page.obj.objgen for page in pdf.pages}
    assert all(link.Dest[0].objgen in page_objects for link in links)
    assert all("/A" not in link for link in links)


def check_pictures(made: Dossier, pdf: pikepdf.Pdf) -> None:
    for page, leaf in zip(made.pages, pdf.pages, strict=True):
        widest = max((op.width for op in page.pictures), default=0.0)
        for image in leaf.get("/Resources").get("/XObject", {}).values():
            assert list(image.Filter) == ["/DCTDecode"]
            assert int(image.Width) <= widest / 72 * 305


def test_same_input_gives_same_bytes(sample: Dossier) -> None:
    case, pictures = sample_case()
    again = write_pdf(make_input(case), pictures)
    assert again.data == sample.data


def test_a_file_that_does_not_conform_is_refused_and_says_why() -> None:
    plain = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(plain)
    with pytest.raises(ExportFailed, match=r"PDF/A-3b \(.+\)"):
        prove_written(plain.getvalue())


def test_bytes_that_were_proved_are_not_proved_again(sample: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    real = pdfa.validate_written
    monkeypatch.setattr(pdfa, "validate_written", lambda file, *rest: asked.append(file.getvalue()) or real(file, *rest))
    prove_written(sample.data)
    assert asked == []
    case, pictures = sample_case()
    other = write_pdf(make_input(replace(case, order=replace(case.order, store="A new store"))), pictures)
    assert asked == [other.data]


def test_a_change_of_one_word_changes_the_bytes(sample: Dossier) -> None:
    case, pictures = sample_case()
    other = write_pdf(make_input(replace(case, order=replace(case.order, store="Other Store"))), pictures)
    assert other.data != sample.data


@pytest.mark.parametrize("script", SCRIPTS)
def test_text_of_every_script_is_found(script: str) -> None:
    case, pictures = script_case()
    claim = replace(case.claim, statement=SCRIPTS[script])  # type: ignore[type-var]
    plain = replace(
        case, claim=claim, comparisons=(), events=(), evidence=(), key_frames=(), continuity=(), order=sample_order()
    )
    made = write_pdf(make_input(plain), pictures, prove=False)
    book = pypdfium2.PdfDocument(made.data)
    try:
        found = [page.get_textpage().get_text_range().replace("\r\n", " ") for page in book]
    finally:
        book.close()
    assert any(SCRIPTS[script] in text for text in found)


def test_characters_without_a_font_are_reported_and_printed_as_codes() -> None:
    case, pictures = many_exhibits(1)
    made = write_pdf(make_input(replace(case, order=replace(case.order, store="தமிழ்"))), pictures)
    assert "த" in made.missing
    assert "U+0BA4" in pages_text(made.data)[0]


def test_redacted_areas_are_uniform_in_every_picture_of_the_file(sample: Dossier) -> None:
    checked = 0
    with pikepdf.open(io.BytesIO(sample.data)) as pdf:
        for page, leaf in zip(sample.pages, pdf.pages, strict=True):
            for op in page.pictures:
                marks = [mark for mark in op.recipe.marks if mark.kind is MarkKind.REDACTION]
                if not marks or op.recipe.view.crop is not None:
                    continue
                size = (round(op.width / 72 * 220), round(op.height / 72 * 220))
                images = leaf.get("/Resources").get("/XObject").values()
                alike = [i for i in images if abs(int(i.Width) - size[0]) <= 2 and abs(int(i.Height) - size[1]) <= 2]
                assert any(brightest_under(image, marks[0].points) <= 8 for image in alike)
                checked += 1
    assert checked >= 1


def brightest_under(image: pikepdf.Object, points: tuple[Point, ...]) -> int:
    """The brightest pixel well inside a box given in pixels of a 1600 wide original."""
    with Image.open(io.BytesIO(image.read_raw_bytes())) as picture:
        scale = picture.width / 1600
        inside = (points[0].x + 12, points[0].y + 12, points[1].x - 12, points[1].y - 12)
        low_high = picture.convert("L").crop(tuple(round(v * scale) for v in inside)).getextrema()
    return int(low_high[1])


def test_no_picture_carries_metadata(sample: Dossier) -> None:
    with pikepdf.open(io.BytesIO(sample.data)) as pdf:
        for page in pdf.pages:
            for image in page.get("/Resources").get("/XObject", {}).values():
                data = image.read_raw_bytes()
                assert b"Exif" not in data
                assert b"http://ns.adobe.com" not in data


def test_original_file_names_stay_out(sample: Dossier) -> None:
    assert b"IMG_" not in sample.data
    assert not any("IMG_" in text for text in pages_text(sample.data))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_makes_a_dossier(language: str) -> None:
    case, pictures = missing_parcel()
    made = write_pdf(make_input(case, language=language), pictures)
    texts = pages_text(made.data)
    assert "EUR 42.90" in " ".join(texts[0].split())
    assert "Page 1 of" in texts[0]
    assert made.missing == {}


def test_letter_paper_is_letter() -> None:
    case, pictures = many_exhibits(1)
    made = write_pdf(make_input(case, page="Letter"), pictures)
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert [float(v) for v in pdf.pages[0].MediaBox] == [0, 0, 612, 792]


def test_unknown_choices_are_refused() -> None:
    case, pictures = many_exhibits(1)
    for choice in ({"page": "A7"}, {"language": "tlh"}, {"profile_id": "nobody"}):
        with pytest.raises(BadInput):
            write_pdf(make_input(case, **choice), pictures)


def test_left_out_exhibits_appear_nowhere() -> None:
    case, pictures = sample_case()
    settings = replace(case.dossier, left_out=("messages", "photo-08"))
    made = write_pdf(make_input(replace(case, dossier=settings)), pictures)
    shown = {ident for page in made.pages for ident in page.exhibits}
    assert not shown & {"messages", "photo-08"}
    assert {"listing", "photo-06"} <= shown


def test_every_drawable_exhibit_is_shown(sample: Dossier) -> None:
    case, _ = sample_case()
    assert {ident for page in sample.pages for ident in page.exhibits} == {item.id for item in case.evidence}


def test_stop_is_heard_between_pictures() -> None:
    case, pictures = sample_case()
    reporter = Reporter(cancelled=lambda: len(pictures.calls) > 3)
    with pytest.raises(Cancelled):
        write_pdf(make_input(case), pictures, reporter)
    assert len(pictures.calls) < 20


def test_bank_profile_prints_nothing_below_12_points_and_fits() -> None:
    case, pictures = sample_case()
    made = write_pdf(make_input(case, profile_id="bank"), pictures)
    assert made.fitting.fits
    assert len(made.pages) <= 19
    sizes = {round(float(size), 2) for page in _contents(made.data) for size in re.findall(rb"/F\d+ ([\d.]+) Tf", page)}
    # Numbers in discs and boxes are marks, not text to read on.
    assert min(sizes) >= 10
    body = {size for size in sizes if size >= 12}
    assert 12.0 in body


def _contents(data: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [page.Contents.read_bytes() for page in pdf.pages]


def test_over_a_hard_limit_the_dossier_comes_in_parts_with_running_numbers() -> None:
    case, pictures = long_case(400)
    made = write_pdf(make_input(case, profile_id="bank"), pictures)
    assert not made.fitting.fits
    assert len(made.parts) >= 2
    numbers = []
    for part in made.parts:
        assert len(part) <= 4_500_000
        assert pdfa.validate_written(io.BytesIO(part), "3b").verdict == "pass"
        texts = pages_text(part)
        assert len(texts) <= 19
        numbers += [int(re.search(r"Page (\d+) of", text).group(1)) for text in texts]  # type: ignore[union-attr]
    assert numbers == list(range(1, len(made.pages) + 1))


def test_pictures_get_smaller_when_bytes_are_short() -> None:
    case, _ = many_exhibits(40)
    noise = Image.effect_noise((1600, 1200), 250).convert("RGB")
    items = tuple(replace(item, width=1600, height=1200) for item in case.evidence)
    # Each picture is another one: the same bytes would go into the file once.
    pictures = PillowPictures({item.id: ImageChops.offset(noise, 17 * n, 29 * n) for n, item in enumerate(items)})
    made = write_pdf(make_input(replace(case, evidence=items), profile_id="discover"), pictures, prove=False)
    assert any("pixels per inch" in words for words in made.fitting.reduced)
    assert len(made.data) <= 3_000_000


def test_pictures_stay_within_the_resolution_a_recipient_takes(sample: Dossier, tmp_path: Path) -> None:
    own = tmp_path / "coarse.toml"
    own.write_text('name = "Coarse form"\nsource = "this test"\ndate = 2026-11-28\n[limits]\nmax_ppi = 110\n', "utf-8")
    case, pictures = sample_case()
    made = write_pdf(make_input(case, profile_id=str(own)), pictures, prove=False)
    assert made.fitting.reduced == ("pictures at 110 instead of 220 pixels per inch",)
    assert widest(made) <= widest(sample) / 2 + 1


def widest(made: Dossier) -> int:
    """The pixels across of the widest picture in the file."""
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        return max(int(image.Width) for page in pdf.pages for image in page.get_images().values())


def test_dates_come_from_the_moment_given(sample: Dossier) -> None:
    with pikepdf.open(io.BytesIO(sample.data)) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261117093000+00")
        assert b"2026-11-17T09:30:00" in pdf.Root.Metadata.read_bytes()
