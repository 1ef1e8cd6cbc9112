"""Preflight, profiles, wording and the manifest."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from dossier_cases import NOW, box_mark, evidence, make_input, many_exhibits, sample_case
from PIL import UnidentifiedImageError

from evidence_app.core.case import (
    POSITION,
    Claim,
    Continuity,
    Event,
    EventKind,
    Fact,
    MediaKind,
    Observation,
    Reason,
    Remedy,
    Role,
    Verdict,
)
from evidence_app.core.errors import BadInput, DamagedFile
from evidence_app.core.pictures import Difference, MarkKind, Recipe
from evidence_app.core.values import When
from evidence_app.dossier.blocks import Paragraph
from evidence_app.dossier.manifest import manifest
from evidence_app.dossier.pdf import lay_out_fitting
from evidence_app.dossier.plan import make_plan
from evidence_app.dossier.preflight import Level, preflight
from evidence_app.dossier.profiles import parse_profile, profile, profile_ids
from evidence_app.dossier.wording import LANGUAGES, wording
from evidence_app.resources import resource


def codes(*arguments: object, **choices: object) -> dict[str, Level]:
    return {finding.code: finding.level for finding in preflight(*arguments, **choices)}  # type: ignore[arg-type]


def test_a_legible_label_is_named_until_it_is_blacked_out() -> None:
    case, pictures = sample_case()
    found = {finding.code: finding for finding in preflight(make_input(case), pictures)}
    assert "photo-02" in found["address"].evidence
    assert "photo-06" not in found["address"].evidence  # its address is blacked out


def test_places_in_originals_are_told_and_a_film_that_goes_along_with_its_label() -> None:
    case, pictures = sample_case()
    items = tuple(replace(item, facts=(Fact(POSITION, "50.9, 6.9"),)) if item.id == "film" else item for item in case.evidence)
    given = make_input(replace(case, evidence=items))
    assert codes(given, pictures)["gps"] is Level.NOTE
    assert "film-address" not in codes(given, pictures)
    assert codes(given, pictures, films={"film": (0.0, 60.0)})["film-address"] is Level.WARN
    assert "film-address" not in codes(given, pictures, films={"film": (4.0, 60.0)})  # behind the label


def test_unreadable_pictures_stop() -> None:
    case, pictures = sample_case()

    class Broken:
        def size(self, recipe: Recipe) -> tuple[int, int]:
            if recipe.picture.evidence == "photo-03":
                raise DamagedFile("the file ends too early")
            if recipe.picture.evidence == "photo-04":
                raise UnidentifiedImageError("not a picture")
            return pictures.size(recipe)

        def jpeg(self, recipe: Recipe, max_w: int, max_h: int, quality: int, mark_scale: float = 0.0) -> object:
            return pictures.jpeg(recipe, max_w, max_h, quality, mark_scale)

    found = [finding for finding in preflight(make_input(case), Broken()) if finding.code == "unreadable"]  # type: ignore[arg-type]
    assert [finding.evidence for finding in found] == [("photo-03",), ("photo-04",)]
    assert all(finding.level is Level.STOP for finding in found)


def test_claims_that_lost_their_exhibit_are_named() -> None:
    case, pictures = sample_case()
    settings = replace(case.dossier, left_out=("listing",))
    found = codes(make_input(replace(case, dossier=settings)), pictures)
    assert found["claim-without-exhibit"] is Level.WARN


def test_silent_exhibits_contacts_missing_glyphs_and_missing_claim_are_named() -> None:
    case, pictures = sample_case()
    note = Event(
        "e9", EventKind.CONTACTED_SELLER, When.instant(NOW, "UTC"), "write to a.b@example.org or +49 151 23456789 தமிழ்"
    )
    found = codes(make_input(replace(case, claim=None, events=(note,))), pictures)
    assert {"never-mentioned", "contact", "missing-glyph", "no-claim"} <= set(found)


def test_a_legible_label_on_a_frame_is_named_with_its_time() -> None:
    case, pictures = sample_case()
    frame = next(frame for frame in case.key_frames if frame.barcodes)
    [found] = [one for one in preflight(make_input(case), pictures) if one.code == "address"]
    assert "film" in found.evidence
    assert f"B1 at {frame.frame.time.clock()}" in found.what
    hidden = box_mark("mf", frame.picture, (10, 10, 90, 90), None, MarkKind.REDACTION)
    [found] = [
        one for one in preflight(make_input(replace(case, marks=(*case.marks, hidden))), pictures) if one.code == "address"
    ]
    assert "film" not in found.evidence


def test_a_claim_without_its_proof_and_differences_that_are_marked_nowhere_are_named() -> None:
    case, pictures = sample_case()
    plain = Difference("d9", "Colour", "silver", "black")
    given = replace(case, comparisons=(replace(case.comparisons[0], differences=(plain,)),), marks=())
    assert codes(make_input(given), pictures)["not-marked"] is Level.NOTE
    listing = tuple(item for item in case.evidence if item.role is Role.LISTING)
    bare = replace(case, evidence=listing, comparisons=(), marks=(), key_frames=())
    assert codes(make_input(bare), pictures)["claim-unproved"] is Level.WARN
    lost = replace(bare, claim=Claim(Reason.NOT_RECEIVED, Remedy.FULL_REFUND, case.order.price))
    [found] = [one for one in preflight(make_input(lost), pictures) if one.code == "claim-unproved"]
    assert "didn't arrive" in found.what
    assert codes(make_input(replace(bare, evidence=())), pictures)["no-exhibit"] is Level.STOP


def test_a_paper_that_cannot_be_printed_is_named() -> None:
    case, pictures = sample_case()
    paper = evidence("log", Role.MESSAGES, pictures.images["messages"], kind=MediaKind.DOCUMENT, media_type="text/plain")
    [found] = [
        one
        for one in preflight(make_input(replace(case, evidence=(*case.evidence, paper))), pictures)
        if one.code == "not-printed"
    ]
    assert (found.level, found.evidence) == (Level.NOTE, ("log",))
    assert "D2" in found.what
    screen = replace(paper, kind=MediaKind.VIDEO, media_type="video/mp4")
    with_screen = replace(case, evidence=(*case.evidence, screen))
    assert codes(make_input(with_screen), pictures)["not-printed"] is Level.NOTE
    frame = replace(case.key_frames[0], id="kz", evidence="log")
    pictures.frames[frame.picture] = "photo-01"
    framed = replace(with_screen, key_frames=(*case.key_frames, frame))
    assert "not-printed" not in codes(make_input(framed), pictures)
    assert "film-2" in {section.key for section in make_plan(make_input(framed)).sections}


def test_too_many_bytes_are_told_before_export(tmp_path: Path) -> None:
    case, pictures = many_exhibits(24)
    own = tmp_path / "small.toml"
    own.write_text('name = "Tiny form"\nsource = "this test"\ndate = 2026-11-22\n[limits]\nmax_bytes = 60000\n', "utf-8")
    found = codes(make_input(case, profile_id=str(own)), pictures)
    assert found["limit-bytes"] is Level.WARN


def test_limits_that_cannot_be_kept_are_told_before_export() -> None:
    case, pictures = many_exhibits(1)
    notes = tuple(
        Event(f"m{n}", EventKind.SELLER_REPLIED, When.instant(datetime(2026, 11, 13, tzinfo=UTC), "UTC"), "word " * 120)
        for n in range(160)
    )
    found = codes(make_input(replace(case, events=notes), profile_id="bank"), pictures)
    assert found["limit-pages"] is Level.WARN


def test_gravest_first() -> None:
    case, pictures = sample_case()
    order = [list(Level).index(finding.level) for finding in preflight(make_input(replace(case, claim=None)), pictures)]
    assert order == sorted(order)


@pytest.mark.parametrize("ident", profile_ids())
def test_every_profile_names_its_source_and_date(ident: str) -> None:
    found = profile(ident)
    assert found.source
    assert found.date >= date(2026, 1, 1)


def test_bank_and_standard_are_what_the_contract_says() -> None:
    bank = profile("bank")
    assert (bank.max_pages, bank.max_bytes, bank.min_pt) == (19, 4_500_000, 12)
    assert profile("standard").max_pages is None
    assert profile_ids()[0] == "standard"


@pytest.mark.parametrize(
    "text",
    [
        "",
        'name = "x"',
        'name = "x"\nsource = ""\ndate = 2026-01-01',
        'name="x"\nsource="y"\ndate=2026-01-01\n[limits]\nnonsense=1',
    ],
)
def test_a_profile_without_source_or_with_unknown_limits_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_profile("mine", text)


def flat(table: dict[str, object], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            found |= flat(value, f"{before}{name}.")
        else:
            found[before + name] = str(value)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_hold_the_same_texts_with_the_same_fields(language: str) -> None:
    english = flat(tomllib.loads(resource("dossier/en.toml").read_text("utf-8")))
    own = flat(tomllib.loads(resource(f"dossier/{language}.toml").read_text("utf-8")))
    assert own.keys() == english.keys()
    for key, text in english.items():
        assert set(re.findall(r"\{\w+\}", own[key])) == set(re.findall(r"\{\w+\}", text)), key


def test_dates_and_money_are_written_as_the_language_writes_them() -> None:
    case, _ = sample_case()
    price = case.order.price
    assert price is not None
    assert wording("en").date(date(2026, 11, 2)) == "2 Nov 2026"
    assert wording("de").date(date(2026, 11, 2)) == "2. Nov. 2026"
    assert wording("en").money(price) == "EUR 42.90"
    assert wording("de").money(price) == "42,90 € (EUR 42.90)"
    assert wording("en").when(When.on(date(2026, 11, 2), "Europe/Berlin")) == "2 Nov 2026"
    assert wording("en").moment(datetime(2026, 11, 2, 9, 5, tzinfo=UTC)) == "2 Nov 2026, 09:05 (UTC)"


def test_the_manifest_tells_every_exhibit_with_its_recipes() -> None:
    case, pictures = sample_case()
    given = make_input(case)
    layout, _, _ = lay_out_fitting(given, pictures)
    told = manifest(given, layout.pages)
    assert [entry["label"] for entry in told["exhibits"]][:3] == ["A1", "B1", "C1"]
    by_label = {entry["label"]: entry for entry in told["exhibits"]}
    assert by_label["A1"]["sha256"] == case.evidence[0].sha256
    assert any(picture["crop"] for picture in by_label["A1"]["pictures"])
    assert {picture["frame"]["pts"] for picture in by_label["B1"]["pictures"]} == {
        frame.frame.time.pts for frame in case.key_frames
    }
    assert any(mark["kind"] == "redaction" for picture in by_label["C6"]["pictures"] for mark in picture["marks"])
    assert "IMG_" not in str(told)


def test_observations_of_a_film_are_named_and_never_called_proof() -> None:
    case, _ = sample_case()
    seen = (
        Observation("software", 0.0, 0.0, "the file names Cutter 3: it was saved by a program, not by a camera"),
        Observation("pan", 2.5, 2.9),
    )
    continuity = (Continuity("film", Verdict.CONTINUOUS, observations=seen, checked_frames=614),)
    for language in LANGUAGES:
        plan = make_plan(make_input(replace(case, continuity=continuity), language=language))
        film = next(section for section in plan.sections if section.key == "film")
        text = "".join(span.text for block in film.blocks if isinstance(block, Paragraph) for span in block.text)
        assert "614" in text
        assert "Cutter 3" in text
        assert "0:02.5–0:02.9" in text
        assert "unedited" not in text
