"""The statement: composed from the differences, or the buyer's own words kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from core_cases import make

from evidence_app.core import statement as core
from evidence_app.core.case import Case, Claim, DossierSettings, Evidence, MediaKind, Reason, Remedy, Role
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import Comparison, Difference, PictureRef
from evidence_app.core.values import Money
from evidence_app.core.wording import check_wording
from evidence_app.dossier.wording import LANGUAGES, wording
from evidence_app.services.wording import check

ADDED = datetime(2026, 11, 16, tzinfo=UTC)


def compose(case: Case, pages: dict[str, int] | None = None, language: str = "en") -> str:
    return core.compose(case, wording(language), pages)


def statement(case: Case) -> str:
    return core.statement(case, wording("en"))


def case() -> Case:
    def piece(ident: str, role: Role, kind: MediaKind = MediaKind.IMAGE) -> Evidence:
        return Evidence(ident, ident, ident, role, kind, "", 1, ADDED)

    moment = PictureRef("film", FrameRef(MediaTime(17480, 1, 1000), 524))
    pair = Comparison(
        "c",
        PictureRef("listing"),
        PictureRef("photo"),
        (
            Difference("d1", "Capacity", "128 GB", "a drive with “64GB” printed on it.", seen_in=(moment,)),
            Difference("d2", "In the box", "drive, cap, lanyard", "the drive only"),
        ),
    )
    made = make(
        ("contacted-seller", "2026-11-16"),
        ("seller-replied", "2026-11-17"),
        ordered="2026-10-21",
        delivered="2026-11-12",
        price="42.90",
        currency="EUR",
    )
    return replace(
        made,
        claim=Claim(Reason.NOT_AS_DESCRIBED, Remedy.FULL_REFUND, Money(Decimal("42.90"), "EUR")),
        evidence=(
            piece("listing", Role.LISTING),
            piece("film", Role.UNBOXING_VIDEO, MediaKind.VIDEO),
            piece("photo", Role.PHOTO),
            piece("chat", Role.MESSAGES),
        ),
        comparisons=(pair,),
    )


def test_composed_from_the_differences_with_exhibits_and_pages() -> None:
    assert compose(case(), {"A1": 3, "C1": 4}).split("\n\n") == [
        "I ordered “Drive 128 GB” on Wed 21 Oct 2026; it was delivered on Thu 12 Nov 2026. "
        "The item is not as described in the listing.",
        "Capacity: the listing states “128 GB” (Exhibit A1, p. 3); I received a drive with “64GB” printed on it "
        "(Exhibits C1, p. 4; B1 at 00:00:17.480).",
        "In the box: the listing states “drive, cap, lanyard” (Exhibit A1, p. 3); "
        "I received the drive only (Exhibit C1, p. 4).",
        "I contacted the seller on Mon 16 Nov 2026; the seller answered on Tue 17 Nov 2026 (Exhibit D1).",
        "I ask for a full refund of EUR 42.90.",
    ]


def test_without_pages_only_exhibits_are_cited_and_nothing_left_out_is() -> None:
    assert "(Exhibit A1)" in compose(case())
    hidden = replace(case(), dossier=DossierSettings(left_out=("listing", "chat")))
    assert "Exhibit A1" not in compose(hidden)
    assert "Exhibit D1" not in compose(hidden)


def test_the_own_text_is_kept() -> None:
    own = replace(case(), claim=Claim(Reason.DAMAGED, Remedy.FULL_REFUND, statement="My own words."))
    assert statement(own) == "My own words."
    assert statement(case()) == compose(case())


def test_every_reason_and_remedy_composes_calmly() -> None:
    for reason in Reason:
        for remedy in Remedy:
            text = compose(replace(case(), claim=Claim(reason, remedy), comparisons=()))
            assert check_wording(text) == ()
            assert text.count("\n\n") == 2


def test_not_received_cites_tracking_and_claims_no_delivery() -> None:
    text = compose(replace(case(), claim=Claim(Reason.NOT_RECEIVED, Remedy.FULL_REFUND), comparisons=()))
    assert "tracking states a delivery on Thu 12 Nov 2026. I have not received the item." in text
    assert "full refund of EUR 42.90" in text


def test_nothing_to_say_is_nothing() -> None:
    assert compose(make()) == ""


def test_half_filled_differences_read_well() -> None:
    listing, photo = PictureRef("listing"), PictureRef("photo")
    halves = (Difference("d1", "Size", "58 mm", ""), Difference("d2", "Colour", "", ""), Difference("d3", "", "new", "used"))
    text = compose(replace(case(), comparisons=(Comparison("c", listing, photo, halves),)))
    assert "Size: the listing states “58 mm” (Exhibit A1)." in text
    assert "Colour differs (Exhibits A1; C1)." in text
    assert "The listing states “new” (Exhibit A1); I received used (Exhibit C1)." in text


@pytest.mark.parametrize(
    ("language", "opening", "request_"),
    [
        (
            "de",
            "Ich habe „Drive 128 GB“ am 21. Oktober 2026 bestellt; geliefert wurde am 12. November 2026. "
            "Der Artikel ist nicht wie im Angebot beschrieben.",
            "Ich bitte um volle Erstattung in Höhe von 42,90 € (EUR 42.90).",
        ),
        (
            "ru",
            "Заказ «Drive 128 GB» оформлен 21 октября 2026 г.; доставлен 12 ноября 2026 г. Товар не соответствует описанию.",
            "Прошу полностью вернуть деньги: 42,90 € (EUR 42.90).",
        ),
    ],
)
def test_the_statement_speaks_the_language_of_the_dossier(language: str, opening: str, request_: str) -> None:
    first, capacity, *_, last = compose(case(), {"A1": 3}, language).replace("\u00a0", " ").replace("\u202f", " ").split("\n\n")
    assert (first, last) == (opening, request_)
    assert "128 GB" in capacity
    assert "a drive with “64GB” printed on it" in capacity, "the buyer's words stay as they are"
    assert "A1, " in capacity


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_composes_whole_calm_sentences(language: str) -> None:
    sides = Difference("d1", "Size", "58 mm", ""), Difference("d2", "Colour", "", ""), Difference("d3", "", "new", "used")
    pair = Comparison("c", PictureRef("listing"), PictureRef("photo"), sides)
    for reason in Reason:
        for remedy in Remedy:
            for comparisons in ((), (pair,)):
                for dates in (True, False):
                    whole = case() if dates else replace(case(), order=replace(case().order, ordered=None, delivered=None))
                    text = compose(replace(whole, claim=Claim(reason, remedy), comparisons=comparisons), None, language)
                    assert check(text) == (), text
                    assert "{" not in text
                    assert ".." not in text
                    for paragraph in text.split("\n\n"):
                        assert paragraph[0].isupper(), paragraph
                        assert paragraph.endswith("."), paragraph
