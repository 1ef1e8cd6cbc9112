"""Deadlines of a library, public holidays, and the calendar file that keeps its entries' identity."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from small_media import NOW, NUMBER

from evidence_app.core.case import EventKind
from evidence_app.core.errors import BadInput, NotFound, StorageFault
from evidence_app.services.guidance import public_holidays
from evidence_app.services.workspace import Workspace


def test_all_orders_deadlines_come_in_one_sorted_list(desk: Workspace) -> None:
    desk.cases.add_order({"number": "2", "title": "Lamp", "timezone": "UTC", "delivered": "2026-11-10"})
    every = desk.guidance.deadlines()
    assert {deadline.order for deadline in every} == {NUMBER, "2"}
    dues = [deadline.due for deadline in every if deadline.due]
    assert dues == sorted(dues)
    assert all(deadline.due is None for deadline in every[len(dues) :])
    own = desk.guidance.deadlines(NUMBER)
    assert own == [deadline for deadline in every if deadline.order == NUMBER]
    with pytest.raises(NotFound):
        desk.guidance.deadlines("nope")


def test_public_holidays_move_business_days(desk: Workspace) -> None:
    desk.cases.log_event(NUMBER, EventKind.REFUND_APPROVED, at="2026-12-18")

    def due() -> datetime:
        found = next(one for one in desk.guidance.deadlines(NUMBER) if one.rule == "refund_expected")
        assert found.due is not None
        return found.due

    german = due()
    desk.cases.set_facts(NUMBER, {"country": ""})
    # 25 December, 1 January are week days off in Germany.
    assert german.date() - due().date() >= timedelta(days=2)
    assert date(2026, 12, 25) in public_holidays("de", 2026, 2026)
    assert public_holidays("XX", 2026, 2026) == frozenset()


def test_next_step_and_readiness_answer(desk: Workspace) -> None:
    step = desk.guidance.next_step(NUMBER)
    assert step.sentence
    assert step.reason
    assert desk.guidance.readiness(NUMBER).total > 0


def test_a_typed_moment_or_one_sentence(desk: Workspace) -> None:
    assert desk.guidance.moment("2026-11-22T11:00:00+01:00") == NOW
    with pytest.raises(BadInput):
        desk.guidance.moment("soonish")


def events(data: bytes) -> dict[str, dict[str, object]]:
    """UID → what matters of the entry."""
    found = Calendar.from_ical(data).walk("VEVENT")
    return {
        str(event["uid"]): {
            "summary": str(event["summary"]),
            "status": str(event["status"]),
            "sequence": int(event["sequence"]),
            "start": event.decoded("dtstart"),
            "alarms": sorted(alarm.decoded("trigger") for alarm in event.walk("VALARM")),
        }
        for event in found
    }


def test_a_date_without_an_hour_becomes_its_last_full_day(desk: Workspace) -> None:
    found = events(desk.guidance.calendar(NUMBER))
    opening = next(event for event in found.values() if str(event["summary"]).startswith("Open the dispute"))
    assert opening["start"] == date(2026, 11, 26)
    # Reminders are 7, 3 and 1 days before 27 November 00:00; the entry starts a day before that.
    assert opening["alarms"] == [timedelta(days=-6), timedelta(days=-2), timedelta(0)]


def test_an_exact_end_keeps_its_hour(desk: Workspace) -> None:
    desk.cases.set_facts(NUMBER, {"protection_ends": "2026-12-20T14:30:00+01:00"})
    starts = [event["start"] for event in events(desk.guidance.calendar(NUMBER)).values()]
    assert datetime(2026, 12, 20, 13, 30, tzinfo=UTC) in starts


def test_entries_keep_their_identity_and_met_ones_are_cancelled(desk: Workspace) -> None:
    before = events(desk.guidance.calendar(NUMBER))
    desk.now = lambda: NOW + timedelta(minutes=5)
    desk.cases.log_event(NUMBER, EventKind.CONTACTED_SELLER, at="2026-11-16")
    desk.cases.log_event(NUMBER, EventKind.DISPUTE_OPENED, at="2026-11-22")
    after = events(desk.guidance.calendar(NUMBER))
    same = before.keys() & after.keys()
    assert same
    assert all(after[uid]["sequence"] > before[uid]["sequence"] for uid in same)  # type: ignore[operator]
    cancelled = [event for event in after.values() if event["status"] == "CANCELLED"]
    assert cancelled
    assert all(not event["alarms"] for event in cancelled)


def test_a_calendar_that_cannot_be_written_leaves_the_old_one(desk: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "deadlines.ics"
    desk.guidance.write_calendar(out)
    kept = out.read_bytes()
    assert kept.startswith(b"BEGIN:VCALENDAR")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFault):
        desk.guidance.write_calendar(tmp_path / "file" / "below.ics")
    assert out.read_bytes() == kept
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["deadlines.ics", "file"]
