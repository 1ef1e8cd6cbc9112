"""The checklist per reason: what is wanted, what is there, what is weak or missing, what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from core_cases import make

from evidence_app.core.case import (
    Barcode,
    Case,
    Claim,
    Continuity,
    Cut,
    Evidence,
    FrameReason,
    HintKind,
    KeyFrame,
    MediaKind,
    QualityHint,
    Reason,
    Remedy,
    Role,
    Verdict,
)
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import Comparison, Difference, Mark, MarkKind, PictureRef
from evidence_app.core.readiness import ReadinessItem, readiness

ADDED = datetime(2026, 11, 16, tzinfo=UTC)
LABEL = (Barcode("LP00712345678901", "Code128"),)


def piece(ident: str, role: Role, **more: object) -> Evidence:
    kind = MediaKind.VIDEO if role in (Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO) else MediaKind.IMAGE
    values = {"width": 1200, "height": 900, **more}
    return Evidence(ident, ident, ident, role, kind, "", 1, ADDED, **values)  # type: ignore[arg-type]


def claimed(reason: str, *evidence: Evidence, **more: object) -> Case:
    case = make(tracking="LP00712345678901", claim=(reason, "full-refund"))
    return replace(case, evidence=evidence, **more)


def item(case: Case, ident: str) -> ReadinessItem:
    return next(item for item in readiness(case).items if item.id == ident)


def state(case: Case, ident: str) -> str:
    found = item(case, ident)
    assert bool(found.action) is (found.state != "ready")
    assert found.detail
    assert found.sources
    return found.state


WANTED = {
    "wrong-item": {"unboxing-video", "item-beside-label", "comparison", "listing", "messages", "statement"},
    "damaged": {"unboxing-video", "item-beside-label", "messages", "statement"},
    "defective": {"defect-video", "messages", "statement"},
    "not-as-described": {"unboxing-video", "item-beside-label", "comparison", "listing", "messages", "statement"},
    "not-received": {"tracking-history", "messages", "statement"},
    "partial-order": {"unboxing-video", "item-beside-label", "everything-photo", "messages", "statement"},
    "changed-mind": {"messages", "statement"},
}


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_wants_what_the_evidence_table_says(reason: str) -> None:
    found = readiness(claimed(reason))
    assert {entry.id for entry in found.items} == WANTED[reason]
    assert (found.score, found.total) == (0, len(WANTED[reason]))
    assert {entry.state for entry in found.items} == {"missing"}


def test_without_a_claim_choosing_one_comes_first() -> None:
    assert readiness(make()).items[0].id == "claim"


def test_the_unboxing_film_in_one_continuous_shot() -> None:
    film = piece("v", Role.UNBOXING_VIDEO, duration_s=222.0)
    case = claimed("damaged", film)
    assert state(case, "unboxing-video") == "weak"
    assert "not yet checked" in item(case, "unboxing-video").detail
    shot = replace(case, continuity=(Continuity("v", Verdict.CONTINUOUS, checked_frames=9),))
    assert item(shot, "unboxing-video").detail == "3:42, no cut was detected"
    assert state(shot, "unboxing-video") == "ready"
    cut = replace(case, continuity=(Continuity("v", Verdict.CUTS, (Cut(18.24, 0.9),), checked_frames=9),))
    assert item(cut, "unboxing-video").detail == "1 cut was detected"
    assert state(cut, "unboxing-video") == "weak"
    unsure = replace(case, continuity=(Continuity("v", Verdict.UNDETERMINED),))
    assert state(unsure, "unboxing-video") == "weak"


def test_a_film_that_shows_little_is_weak_and_says_why() -> None:
    shot = (Continuity("v", Verdict.CONTINUOUS, checked_frames=9),)
    dark = QualityHint(HintKind.DARK, 0.0, 222.0)
    bare = QualityHint(HintKind.NOTHING_SHOWN, 74.0, 77.0)
    film = piece("v", Role.UNBOXING_VIDEO, duration_s=222.0, hints=(bare, dark))
    line = item(replace(claimed("damaged", film), continuity=shot), "unboxing-video")
    assert (line.state, line.detail) == ("weak", "no cut was detected, but the video is very dark")
    assert "more light" in line.action
    line = item(replace(claimed("damaged", replace(film, hints=(bare,))), continuity=shot), "unboxing-video")
    assert line.detail == "no cut was detected, but the picture shows hardly anything at 1:14"
    assert state(claimed("defective", piece("d", Role.DEFECT_VIDEO, hints=(dark,))), "defect-video") == "weak"


def test_a_label_that_a_key_frame_shows_makes_no_film_weak() -> None:
    film = piece("v", Role.UNBOXING_VIDEO, hints=(QualityHint(HintKind.LABEL_UNREAD, 0.0, 9.0),))
    case = claimed("damaged", film, continuity=(Continuity("v", Verdict.CONTINUOUS, checked_frames=9),))
    assert "label could not be read" in item(case, "unboxing-video").detail
    picked = KeyFrame("k", "v", FrameRef(MediaTime(161, 1, 1), 4830), FrameReason.PICK, barcodes=LABEL, kept=True)
    assert state(replace(case, key_frames=(picked,)), "unboxing-video") == "ready"
    fault = claimed("defective", replace(film, role=Role.DEFECT_VIDEO))
    assert state(fault, "defect-video") == "ready"


def test_one_good_film_of_two_is_enough() -> None:
    case = claimed("damaged", piece("v", Role.UNBOXING_VIDEO), piece("w", Role.UNBOXING_VIDEO))
    case = replace(case, continuity=(Continuity("w", Verdict.CONTINUOUS, checked_frames=9),))
    assert state(case, "unboxing-video") == "ready"


def test_a_photo_of_the_item_beside_the_label() -> None:
    assert state(claimed("damaged", piece("p", Role.PHOTO)), "item-beside-label") == "weak"
    assert state(claimed("damaged", piece("p", Role.PHOTO, barcodes=LABEL)), "item-beside-label") == "ready"
    other = claimed("damaged", piece("p", Role.PHOTO, barcodes=(Barcode("RX99999999CN", "Code128"),)))
    assert "another parcel" in item(other, "item-beside-label").detail
    assert state(other, "item-beside-label") == "weak"
    unknown = claimed("damaged", piece("p", Role.PHOTO, barcodes=LABEL)).with_order(tracking=())
    assert state(unknown, "item-beside-label") == "weak"


def test_a_label_that_only_the_film_shows_is_weak_and_says_where() -> None:
    frame = KeyFrame("k", "v", FrameRef(MediaTime(161, 1, 1), 4830), FrameReason.LABEL, barcodes=LABEL)
    case = claimed("damaged", piece("v", Role.UNBOXING_VIDEO), key_frames=(frame,))
    assert state(case, "item-beside-label") == "weak"
    assert "2:41" in item(case, "item-beside-label").detail


def test_a_film_of_it_not_working() -> None:
    assert state(claimed("defective", piece("v", Role.DEFECT_VIDEO)), "defect-video") == "ready"
    assert state(claimed("defective", piece("v", Role.UNBOXING_VIDEO)), "defect-video") == "weak"


def test_the_comparison_needs_differences_and_marks() -> None:
    listing, photo = piece("l", Role.LISTING), piece("p", Role.PHOTO)
    pair = Comparison("c", PictureRef("l"), PictureRef("p"))
    bare = claimed("wrong-item", listing, photo, comparisons=(pair,))
    assert item(bare, "comparison").detail == "no difference is named"
    named = replace(bare, comparisons=(replace(pair, differences=(Difference("d", "Capacity", "128 GB", "64 GB"),)),))
    assert item(named, "comparison").detail == "1 of 1 difference not marked in the pictures"
    assert state(named, "comparison") == "weak"
    marked = replace(named, marks=(Mark("m", PictureRef("p"), MarkKind.CALLOUT, (), difference="d"),))
    assert item(marked, "comparison").detail == "1 difference, marked"
    assert state(marked, "comparison") == "ready"
    assert state(marked, "statement") == "ready"


def test_the_listing_must_be_large_enough_to_read() -> None:
    assert state(claimed("wrong-item", piece("l", Role.LISTING)), "listing") == "ready"
    assert state(claimed("wrong-item", piece("l", Role.LISTING, width=320)), "listing") == "weak"


def test_the_tracking_history() -> None:
    case = claimed("not-received", piece("t", Role.TRACKING))
    assert state(case, "tracking-history") == "ready"
    assert state(case.with_order(tracking=()), "tracking-history") == "weak"


def test_a_photo_of_everything_that_arrived() -> None:
    assert state(claimed("partial-order", piece("p", Role.PHOTO)), "everything-photo") == "weak"
    told = piece("p", Role.PHOTO, caption="Everything, with the carton")
    assert state(claimed("partial-order", told), "everything-photo") == "ready"


def test_messages_with_a_date() -> None:
    asked = make(("contacted-seller", "2026-11-16"), claim=("damaged", "full-refund"))
    assert state(asked, "messages") == "weak"
    shown = replace(asked, evidence=(piece("m", Role.MESSAGES),))
    assert item(shown, "messages").detail == "asked on Mon 16 Nov 2026"
    assert state(shown, "messages") == "ready"
    undated = replace(shown, events=())
    assert state(undated, "messages") == "weak"


def test_the_statement_is_checked_for_its_wording() -> None:
    def written(text: str) -> Case:
        return replace(make(), claim=Claim(Reason.DAMAGED, Remedy.FULL_REFUND, statement=text))

    assert state(written("The glass is broken in two places."), "statement") == "ready"
    angry = written("You are a scammer!")
    assert state(angry, "statement") == "weak"
    assert "scammer" in item(angry, "statement").detail


def test_what_is_complete_scores_full() -> None:
    done = Continuity("v", Verdict.CONTINUOUS, checked_frames=1)
    full = replace(
        make(("contacted-seller", "2026-11-16"), tracking="LP00712345678901"),
        claim=Claim(Reason.DAMAGED, Remedy.FULL_REFUND, statement="The glass is broken."),
        evidence=(piece("v", Role.UNBOXING_VIDEO), piece("p", Role.PHOTO, barcodes=LABEL), piece("m", Role.MESSAGES)),
        continuity=(done,),
    )
    found = readiness(full)
    assert (found.score, found.total) == (4, 4)


def test_g7_photographing_must_not_damage_the_item_further() -> None:
    for reason in ("damaged", "defective"):
        sources = [source for entry in readiness(claimed(reason)).items for source in entry.sources]
        assert any("further damage" in source for source in sources)
