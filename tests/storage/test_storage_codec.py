"""Values to JSON and back: nothing is lost, equal values have equal bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_app.core import case as cases
from evidence_app.core.case import Case
from evidence_app.core.changes import COLLECTIONS, difference
from evidence_app.core.errors import BadInput, LibraryDamaged
from evidence_app.core.values import When
from evidence_app.storage.codec import (
    canonical,
    decode,
    decode_changes,
    encode,
    encode_changes,
    from_plain,
    moment,
    plain,
    stamp,
)

# Any text that a file can hold; numbers and times as wide as the types.
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
_MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_WHENS = st.builds(When, _MOMENTS, st.just("Europe/Berlin"), st.booleans(), st.text(st.characters(exclude_categories=["Cs"])))


def _values(kind: type) -> st.SearchStrategy[object]:
    return st.from_type(kind)


@pytest.fixture(autouse=True, scope="module")
def _strategies() -> None:
    st.register_type_strategy(datetime, _MOMENTS)
    st.register_type_strategy(When, _WHENS)
    st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
    from decimal import Decimal

    st.register_type_strategy(Decimal, st.decimals(0, 10**9, places=2))


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_every_case_survives(data: st.DataObject) -> None:
    case = data.draw(_values(Case))
    assert isinstance(case, Case)
    text = encode("case", case)
    again = decode("case", text)
    assert again == case
    assert encode("case", again) == text
    assert from_plain("case", plain("case", case)) == case


@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_every_change_survives(data: st.DataObject) -> None:
    before, after = data.draw(_values(Case)), data.draw(_values(Case))
    assert isinstance(before, Case)
    assert isinstance(after, Case)
    after = replace(after, order=replace(after.order, number=before.order.number))
    before, after = (
        replace(one, **{part: tuple({item.id: item for item in getattr(one, part)}.values()) for part in COLLECTIONS})
        for one in (before, after)
    )
    changes = difference(before, after)
    assert decode_changes(before.number, encode_changes(changes)) == changes


def test_canonical_text_is_one_text() -> None:
    assert canonical({"b": 1, "a": "ä"}) == '{"a":"ä","b":1}' == canonical({"a": "ä", "b": 1})
    with pytest.raises(BadInput):
        canonical("\ud800")
    with pytest.raises(ValueError, match="JSON"):
        canonical(float("nan"))


def test_what_is_no_value_is_named() -> None:
    with pytest.raises(LibraryDamaged):
        decode("order", "{}")
    with pytest.raises(LibraryDamaged):
        decode("claim", "no json")
    assert decode("claim", "null") is None


def test_stamps_sort_as_time_does() -> None:
    first = datetime(2026, 11, 22, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    second = datetime(2026, 11, 23, 4, 30, 0, 1, tzinfo=UTC)
    assert stamp(first) < stamp(second)
    assert moment(stamp(first)) == first


def test_every_part_of_a_case_has_its_form() -> None:
    assert set(COLLECTIONS) | {"order", "claim", "dossier"} == set(cases.Case.__dataclass_fields__)
