"""Reminders: 7, 3 and 1 days and 24 hours before every hard deadline (G6: don't wait until the last day)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core_cases import ALIEXPRESS, at, make
from hypothesis import given
from hypothesis import strategies as st

from evidence_app.core.case import Case
from evidence_app.core.day_text import day_text, moment_text
from evidence_app.core.deadlines import Deadline, deadlines
from evidence_app.core.reminders import due_now, next_at, plan

ENDS = "2026-12-24 08:59"


def dated(case: Case, now: str = "2026-11-20") -> tuple[Deadline, ...]:
    return deadlines(case, ALIEXPRESS, at(now))


def test_g6_four_reminders_before_a_hard_deadline() -> None:
    found = plan(dated(make(protection_ends=ENDS)))
    assert [(item.stage, item.at.isoformat()) for item in found] == [
        ("7d", "2026-12-16T23:00:00+00:00"),
        ("3d", "2026-12-20T23:00:00+00:00"),
        ("1d", "2026-12-22T23:00:00+00:00"),
        ("24h", "2026-12-23T07:59:00+00:00"),
    ]
    assert {item.rule for item in found} == {"open_dispute_by"}


def test_24_hours_before_a_midnight_is_the_1_day() -> None:
    assert [item.stage for item in plan(dated(make(protection_ends="2026-12-24")))] == ["7d", "3d", "1d"]


def test_days_before_are_calendar_days_over_a_clock_change() -> None:
    found = plan(dated(make(protection_ends="2026-10-28"), "2026-10-01"))
    assert [item.at.isoformat() for item in found] == [
        "2026-10-20T22:00:00+00:00",
        "2026-10-24T22:00:00+00:00",
        "2026-10-26T23:00:00+00:00",
    ]


def test_only_hard_deadlines_that_are_still_running() -> None:
    case = make(("contacted-seller", "2026-11-16"), ("refund-approved", "2026-11-16"), protection_ends=ENDS)
    assert {item.rule for item in plan(dated(case))} == {"open_dispute_by"}
    assert plan(dated(make(("dispute-opened", "2026-11-16"), protection_ends=ENDS))) == ()
    assert plan(dated(make(protection_ends="2026-11-01"))) == ()
    both = make(("dispute-opened", "2026-11-16"), protection_ends=ENDS, return_by="2026-12-01", chargeback_by="2027-01-05")
    assert {item.rule for item in plan(dated(both))} == {"return_shipment", "chargeback"}


def test_when_only_the_later_of_two_walls_is_left_it_is_reminded_of() -> None:
    case = make(delivered="2026-11-01", protection_ends=ENDS)
    assert {item.rule for item in plan(dated(case, "2026-11-20"))} == {"protection_end"}


def test_catch_up_shows_the_latest_reminder_of_each_deadline_once() -> None:
    case = make(protection_ends="2026-12-24", chargeback_by="2026-12-22")
    now = at("2026-12-21 12:00")
    found = due_now(plan(dated(case, "2026-12-21")), now)
    assert [(item.rule, item.stage) for item in found] == [("chargeback", "1d"), ("open_dispute_by", "3d")]
    shown = {item.key for item in found}
    assert due_now(plan(dated(case, "2026-12-21")), now, shown) == ()
    later = due_now(plan(dated(case, "2026-12-23")), at("2026-12-23 12:00"), shown)
    assert [(item.rule, item.stage) for item in later] == [("open_dispute_by", "1d")]


def test_a_reminder_fires_at_its_instant_and_ends_with_its_deadline() -> None:
    found = plan(dated(make(protection_ends="2026-12-24")))
    assert due_now(found, at("2026-12-16 23:59")) == ()
    assert [item.stage for item in due_now(found, at("2026-12-17"))] == ["7d"]
    assert due_now(found, at("2026-12-24")) == ()


def test_snoozed_is_quiet_until_then_and_shown_again() -> None:
    case = make(protection_ends="2026-12-24")
    found = due_now(plan(dated(case)), at("2026-12-21 12:00"))
    shown = {item.key for item in found}
    until = {"8012/open_dispute_by": at("2026-12-21 18:00")}
    assert due_now(plan(dated(case)), at("2026-12-21 17:59"), shown, until) == ()
    assert due_now(plan(dated(case)), at("2026-12-21 18:00"), shown, until) == found


def test_a_deadline_that_moves_is_reminded_of_anew() -> None:
    first = {item.key for item in plan(dated(make(protection_ends="2026-12-24")))}
    moved = {item.key for item in plan(dated(make(protection_ends="2026-12-25")))}
    assert not first & moved


def test_the_next_instant_to_look_again() -> None:
    found = plan(dated(make(protection_ends="2026-12-24")))
    assert next_at(found, at("2026-12-01")) == at("2026-12-17")
    assert next_at(found, at("2026-12-17")) == at("2026-12-21")
    assert next_at(found, at("2026-12-17"), {"x": at("2026-12-18")}) == at("2026-12-18")
    assert next_at(found, at("2026-12-24")) is None
    assert next_at((), at("2026-12-24")) is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)), st.integers(0, 20 * 1440))  # noqa: DTZ001
def test_reminders_come_before_the_deadline_and_nothing_comes_after(end: datetime, minutes: int) -> None:
    case = make(protection_ends=end.strftime("%Y-%m-%dT%H:%MZ"))
    found = deadlines(case, ALIEXPRESS, end - timedelta(days=40))
    assert all(item.at < item.due <= end for item in plan(found))
    now = end + timedelta(days=1) - timedelta(minutes=minutes)
    for item in due_now(plan(deadlines(case, ALIEXPRESS, now)), now):
        assert item.at <= now < item.due


def test_days_and_moments_in_words() -> None:
    assert day_text(at("2026-11-26").date()) == "Wed 25 Nov 2026"
    assert moment_text(datetime(2026, 11, 26, 8, 59, tzinfo=UTC)) == "Thu 26 Nov 2026, 08:59"
    assert moment_text(datetime(2026, 11, 26, tzinfo=UTC)) == "Thu 26 Nov 2026"
