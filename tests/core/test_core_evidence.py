"""Arranging, editing and checking evidence: pure functions behind the evidence page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from evidence_app.core.arrange import Arrangement, Group, SortBy, arranged, looks_blurred
from evidence_app.core.case import Barcode, Case, Evidence, FrameReason, KeyFrame, MediaKind, Order, Role
from evidence_app.core.errors import NotFound
from evidence_app.core.evidence_edits import (
    best_picture,
    captioned,
    key_frame_captioned,
    left_out,
    rated,
    what_goes_with,
    with_role,
    without_evidence,
    without_key_frame,
)
from evidence_app.core.fact_checks import Conflict, misfits
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import Comparison, Difference, Mark, MarkKind, PictureRef
from evidence_app.core.values import Point, When

ADDED = datetime(2026, 11, 22, 12, tzinfo=UTC)


def piece(ident: str, role: Role = Role.PHOTO, **more: object) -> Evidence:
    film = role in (Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO)
    made = Evidence(
        ident, ident * 8, f"{ident}.jpg", role, MediaKind.VIDEO if film else MediaKind.IMAGE, "image/jpeg", 10, ADDED,
        width=40, height=30, duration_s=8.0 if film else 0.0,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def frame(ident: str, pts: int, reason: FrameReason = FrameReason.MOMENT, sharpness: float = 1.0) -> KeyFrame:
    return KeyFrame(f"{ident}-{pts}", ident, FrameRef(MediaTime(pts, 1, 10), pts), reason, sharpness)


@pytest.fixture
def case() -> Case:
    pieces = (piece("list", Role.LISTING), piece("film", Role.UNBOXING_VIDEO), piece("c1"), piece("c2"))
    seen = Difference("d1", "Colour", "blue", "red", (PictureRef("c2"),))
    comparison = Comparison("k1", PictureRef("list"), PictureRef("c1"), (seen,))
    marks = (
        Mark("m1", PictureRef("list"), MarkKind.CALLOUT, (Point(0, 0), Point(4, 4)), "d1"),
        Mark("m2", PictureRef("c2"), MarkKind.REDACTION, (Point(0, 0), Point(4, 4))),
    )
    order = Order("1", "Mug", delivered=When.on(date(2026, 11, 12), "UTC"), tracking=("LP00 7123",))
    return Case(
        order, evidence=pieces, key_frames=(frame("film", 30), frame("film", 10)), comparisons=(comparison,), marks=marks
    )


def test_groups_sorting_and_words(case: Case) -> None:
    case = rated(captioned(case, "c2", "  The   print "), ("c2",), 1)
    groups = arranged(case, Arrangement())
    assert [(group, [item.id for item in items]) for group, items in groups] == [
        (Group.FILMS, ["film"]),
        (Group.PHOTOS, ["c2", "c1"]),
        (Group.LISTING, ["list"]),
    ]
    by_label = arranged(case, Arrangement(Group.PHOTOS, SortBy.LABEL))
    assert [item.id for item in by_label[0][1]] == ["c1", "c2"]
    assert [item.id for _, items in arranged(case, Arrangement(words="print C2")) for item in items] == ["c2"]
    assert arranged(case, Arrangement(words="nowhere")) == []
    assert case.evidence_by_id("c2").caption == "The print"  # type: ignore[union-attr]


@pytest.mark.parametrize("sort", list(SortBy))
def test_every_order_holds_everything(case: Case, sort: SortBy) -> None:
    found = [item.id for _, items in arranged(case, Arrangement(sort=sort)) for item in items]
    assert sorted(found) == sorted(item.id for item in case.evidence)


def test_removing_takes_along_what_would_point_at_nothing(case: Case) -> None:
    assert what_goes_with(case, ("film",)) == (2, 0)
    assert what_goes_with(case, ("c1",)) == (0, 1)
    after = without_evidence(case, ("c1",))
    assert after.comparisons == ()
    assert [mark.id for mark in after.marks] == ["m2"]
    after = without_evidence(case, ("c2",))
    assert after.comparisons[0].differences[0].seen_in == ()
    assert [mark.id for mark in after.marks] == ["m1"]
    with pytest.raises(NotFound):
        without_evidence(case, ("gone",))


def test_roles_leaving_out_and_key_frames(case: Case) -> None:
    assert with_role(case, ("c1", "c2"), Role.DOCUMENT).evidence[3].role is Role.DOCUMENT
    out = left_out(case, ("c1", "film"), out=True)
    assert out.dossier.left_out == ("c1", "film")
    assert left_out(out, ("c1",), out=False).dossier.left_out == ("film",)
    kept = key_frame_captioned(case, "film-30", "the flaw")
    assert kept.key_frames[0].kept
    assert kept.key_frames[0].caption == "the flaw"
    assert [one.id for one in without_key_frame(case, "film-30").key_frames] == ["film-10"]


def test_the_picture_that_stands_for_a_film_is_the_buyers_own(case: Case) -> None:
    assert best_picture(case, "c1") == PictureRef("c1")
    assert best_picture(replace(case, key_frames=()), "film") is None
    picked = replace(case, key_frames=(*case.key_frames, frame("film", 20, FrameReason.PICK, 0.1)))
    best = best_picture(picked, "film")
    assert best is not None
    assert best.frame == FrameRef(MediaTime(20, 1, 10), 20)


def test_what_does_not_fit_is_found(case: Case) -> None:
    early = piece("x", taken=When.on(date(2026, 11, 10), "UTC"))
    assert [one.conflict for one in misfits(case, early)] == [Conflict.BEFORE_DELIVERY]
    late = piece("x", taken=When.on(date(2026, 12, 24), "UTC"))
    assert [one.conflict for one in misfits(case, late)] == [Conflict.AFTER_IMPORT]
    other = piece("x", barcodes=(Barcode("RX99999999CN", "Code128"),))
    assert [one.conflict for one in misfits(case, other)] == [Conflict.OTHER_LABEL]
    own = piece("x", barcodes=(Barcode("LP007123", "Code128"), Barcode("4006381333931", "EAN13")))
    assert misfits(case, own) == ()
    listing = piece("x", Role.LISTING, taken=When.on(date(2026, 10, 1), "UTC"))
    assert misfits(case, listing) == ()


def test_blur_is_said_only_where_it_was_measured() -> None:
    assert not looks_blurred(piece("x"))
    assert looks_blurred(piece("x", sharpness=2.0))
    assert not looks_blurred(piece("x", sharpness=9.0))
