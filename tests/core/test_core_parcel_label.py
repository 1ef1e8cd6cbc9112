"""Whose parcel a label is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from core_cases import make

from evidence_app.core.case import Barcode, Case, Evidence, FrameReason, KeyFrame, MediaKind, Role
from evidence_app.core.fact_checks import Conflict, misfits
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.parcel_label import check_label, differing, looks_like_tracking, matches, own_number
from evidence_app.core.readiness import readiness

OWN, OTHER = "RB123456785CN", "RB123456786CN"


@pytest.mark.parametrize(
    ("text", "tracking", "same"),
    [
        (OWN, "RB 123 456 785 CN", True),
        ("rb-123456785-cn", OWN, True),
        (f"420100011234{OWN}", OWN, True),
        (f"https://carrier.example/track?n={OWN}", OWN, True),
        (OTHER, OWN, False),
        ("12345", "1234", False),
        ("", OWN, False),
        (OWN, "", False),
    ],
)
def test_tracking_numbers_match_sign_by_sign(text: str, tracking: str, same: bool) -> None:
    assert matches(text, tracking) is same


@pytest.mark.parametrize(
    ("read", "tracking", "whose"),
    [
        ((), (OWN,), "unread"),
        (("https://shop.example/thanks",), (OWN,), "unread"),
        ((OTHER, OWN), (OWN,), "match"),
        ((OWN,), ("LP007123", OWN), "match"),
        ((OTHER,), (OWN,), "other"),
        ((OWN,), (), "unknown"),
    ],
)
def test_whose_label_it_is(read: tuple[str, ...], tracking: tuple[str, ...], whose: str) -> None:
    assert check_label(read, tracking).whose == whose


def test_another_parcels_label_is_held_against_the_number_it_comes_closest_to() -> None:
    found = check_label(("99999999999", OTHER), ("LP00712345678901", OWN))
    assert (found.text, found.number, differing(found.number, found.text)) == (OTHER, OWN, 1)
    assert own_number(OTHER, (OWN,)) == ""
    assert own_number(f"420{OWN}", ("LP007123", OWN)) == OWN


@pytest.mark.parametrize(("text", "may"), [(OWN, True), ("4006381333931", True), ("SERIAL", False), ("A" * 41 + "1234", False)])
def test_what_could_be_a_parcels_number(text: str, may: bool) -> None:
    assert looks_like_tracking(text) is may


def _filmed(text: str) -> Case:
    film = Evidence(
        "film", "f" * 64, "film.mp4", Role.UNBOXING_VIDEO, MediaKind.VIDEO, "video/mp4", 1, datetime(2026, 11, 22, tzinfo=UTC),
        width=40, height=30, duration_s=8.0,
    )  # fmt: skip
    frame = KeyFrame("k", "film", FrameRef(MediaTime(10, 1, 10), 10), FrameReason.LABEL, 1.0, (Barcode(text, "Code128"),))
    return replace(make(tracking=OWN), evidence=(film,), key_frames=(frame,))


def test_another_parcels_label_in_a_film_is_told_too() -> None:
    case = _filmed(OTHER)
    (found,) = misfits(case, case.evidence[0])
    assert (found.conflict, found.here, found.there) == (Conflict.OTHER_LABEL, OTHER, OWN)
    own = _filmed(f"420100011234{OWN}")
    assert misfits(own, own.evidence[0]) == ()


def test_readiness_says_that_a_photo_shows_another_parcels_label() -> None:
    film = _filmed(OTHER)
    photo = replace(
        film.evidence[0], id="p", role=Role.PHOTO, kind=MediaKind.IMAGE, duration_s=0.0, barcodes=(Barcode(OTHER, "QRCode"),)
    )
    case = replace(film, evidence=(photo,), key_frames=())
    case = replace(case, claim=make(claim=("damaged", "full-refund")).claim)
    line = next(item for item in readiness(case).items if item.id == "item-beside-label")
    assert (line.state, "another parcel" in line.detail) == ("weak", True)
