"""The change between two states of a case leads from one to the other, and back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_app.core.case import Case, Claim, KeyFrame, Order, Reason, Remedy
from evidence_app.core.case import FrameReason as Why
from evidence_app.core.changes import apply, difference
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import Mark, MarkKind, PictureRef
from evidence_app.core.values import Point

marks = st.builds(
    Mark,
    id=st.sampled_from("abcdefgh"),
    picture=st.just(PictureRef("e1")),
    kind=st.sampled_from(list(MarkKind)),
    points=st.just((Point(0, 0), Point(1, 1))),
    text=st.text(max_size=3),
)
frames = st.builds(
    KeyFrame,
    id=st.sampled_from("pqrst"),
    evidence=st.just("e1"),
    frame=st.builds(FrameRef, st.builds(MediaTime, st.integers(0, 9), st.just(1), st.just(30)), st.integers(0, 9)),
    reason=st.sampled_from(list(Why)),
)
claims = st.none() | st.builds(Claim, st.sampled_from(list(Reason)), st.sampled_from(list(Remedy)))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    return Case(
        Order("1", draw(st.sampled_from(["Drive", "Mug"]))),
        claim=draw(claims),
        marks=tuple(draw(st.lists(marks, unique_by=lambda mark: mark.id, max_size=6))),
        key_frames=tuple(draw(st.lists(frames, unique_by=lambda frame: frame.id, max_size=4))),
    )


@given(cases(), cases())
def test_applying_the_difference_gives_the_later_state_and_its_inverse_the_earlier(before: Case, after: Case) -> None:
    changes = difference(before, after)
    assert apply(before, changes) == after
    assert apply(after, changes.inverted()) == before
    assert bool(changes) == (before != after)


@given(cases(), cases())
def test_only_the_parts_that_differ_are_named(before: Case, after: Case) -> None:
    parts = ("order", "claim", "marks", "key_frames")
    differing = {part for part in parts if getattr(before, part) != getattr(after, part)}
    assert difference(before, after).parts == differing


def test_changes_are_refused_on_another_state_than_the_one_they_lead_from() -> None:
    drive, mug = Case(Order("1", "Drive")), Case(Order("1", "Mug"))
    changes = difference(drive, mug)
    with pytest.raises(ValueError, match="not as this change found it"):
        apply(mug, changes)


def test_a_case_keeps_its_number() -> None:
    with pytest.raises(ValueError, match="number"):
        difference(Case(Order("1", "Drive")), Case(Order("2", "Drive")))


def test_two_items_with_one_id_are_refused() -> None:
    mark = Mark("a", PictureRef("e1"), MarkKind.BOX, (Point(0, 0), Point(1, 1)))
    before = Case(Order("1", "Drive"))
    with pytest.raises(ValueError, match="same id"):
        difference(before, replace(before, marks=(mark, mark)))
