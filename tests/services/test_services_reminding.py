"""Reminders of a library: due until answered, told again after a snooze, kept over a restart; and the calendar's alarms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from icalendar import Calendar
from small_media import NOW, NUMBER

from evidence_app.core.case import EventKind
from evidence_app.core.reminders import Reminder
from evidence_app.services.reminding import NOTE, Reminding, near
from evidence_app.services.workspace import Workspace, open_workspace

# The order was delivered on 12 November: the dispute can be opened until 27 November 00:00 in Berlin.
DUE = datetime(2026, 11, 26, 23, tzinfo=UTC)


def every(desk: Workspace, now: datetime = NOW) -> list[Reminder]:
    found = desk.guidance.deadlines(now=now)
    numbers = dict.fromkeys(item.order for item in found)
    return [one for number in numbers for one in near([item for item in found if item.order == number], now)]


def stages(desk: Workspace, now: datetime) -> list[str]:
    return [f"{item.rule} {item.stage}" for item in desk.reminding.due(every(desk, now), now)]


def test_what_fired_while_closed_is_due_once_per_deadline(desk: Workspace) -> None:
    assert stages(desk, DUE - timedelta(days=8)) == []
    assert stages(desk, DUE - timedelta(days=7)) == ["open_dispute_by 7d"]
    assert stages(desk, DUE - timedelta(days=2)) == ["open_dispute_by 3d"]
    assert stages(desk, DUE - timedelta(hours=3)) == ["open_dispute_by 1d"]
    assert stages(desk, DUE) == []


def test_the_most_urgent_order_comes_first(desk: Workspace) -> None:
    desk.cases.add_order({"number": "2", "title": "Lamp", "timezone": "UTC", "delivered": "2026-11-09"})
    assert [item.order for item in desk.reminding.due(every(desk), NOW)] == ["2", NUMBER]


def test_seen_is_quiet_until_the_next_stage_and_survives_a_restart(desk: Workspace, tmp_path: Path) -> None:
    now = DUE - timedelta(days=4)
    (first,) = desk.reminding.due(every(desk, now), now)
    desk.reminding.seen(first)
    assert stages(desk, now) == []
    assert Reminding(desk).due(every(desk, now), now) == ()
    assert stages(desk, DUE - timedelta(days=3)) == ["open_dispute_by 3d"]
    desk.close()
    with open_workspace(tmp_path / "library", now=lambda: now, remember=False) as again:
        assert again.reminding.due(every(again), now) == ()


def test_snoozed_is_told_again_and_then_answered_for_good(desk: Workspace) -> None:
    now = DUE - timedelta(days=3)
    (first,) = desk.reminding.due(every(desk, now), now)
    desk.reminding.snooze(first, now + timedelta(hours=4))
    assert stages(desk, now) == []
    assert desk.reminding.look_again(every(desk, now), now) == now + timedelta(hours=4)
    later = now + timedelta(hours=4)
    assert stages(desk, later) == ["open_dispute_by 3d"]
    desk.reminding.seen(first)
    assert stages(desk, later) == []
    assert stages(desk, DUE - timedelta(days=1)) == ["open_dispute_by 1d"]


def test_a_deadline_that_moves_is_reminded_of_anew(desk: Workspace) -> None:
    now = DUE - timedelta(days=1)
    (first,) = desk.reminding.due(every(desk, now), now)
    desk.reminding.seen(first)
    desk.cases.set_facts(NUMBER, {"delivered": "2026-11-11 20:00"})
    assert stages(desk, now) == ["open_dispute_by 24h"]


def test_a_dispute_that_is_open_ends_the_reminders(desk: Workspace) -> None:
    desk.cases.log_event(NUMBER, EventKind.DISPUTE_OPENED, at="2026-11-20")
    assert stages(desk, DUE - timedelta(days=1)) == []


def test_only_the_stages_that_are_wanted(desk: Workspace) -> None:
    now = DUE - timedelta(days=2)
    assert desk.reminding.due(every(desk, now), now, stages=("1d", "24h")) == ()
    assert len(desk.reminding.due(every(desk, now), now, stages=("3d",))) == 1


def test_it_is_looked_at_again_when_something_can_change_and_daily(desk: Workspace) -> None:
    far = DUE - timedelta(days=30)
    assert desk.reminding.look_again(every(desk, far), far) == far + timedelta(days=1)
    near = DUE - timedelta(days=3, hours=2)
    assert desk.reminding.look_again(every(desk, near), near) == DUE - timedelta(days=3)
    last = DUE - timedelta(hours=2)
    assert desk.reminding.look_again(every(desk, last), last) == DUE


def test_answers_that_cannot_be_read_show_the_reminder_again(desk: Workspace) -> None:
    desk.library.keep_note(NOTE, '{"seen": ["broken"]}')
    assert len(Reminding(desk).due(every(desk), NOW)) == 1


def test_answers_about_what_is_over_are_forgotten(desk: Workspace) -> None:
    (first,) = desk.reminding.due(every(desk), NOW)
    desk.reminding.seen(first)
    desk.now = lambda: DUE + timedelta(days=60)
    desk.cases.add_order({"number": "2", "title": "Lamp", "timezone": "UTC", "delivered": "2027-01-12"})
    (other,) = desk.reminding.due(every(desk, desk.now()))
    desk.reminding.seen(other)
    assert first.key not in desk.library.note(NOTE)
    assert other.key in desk.library.note(NOTE)


def alarms(data: bytes) -> dict[str, list[str]]:
    """Summary → what its alarms say."""
    return {
        str(event["summary"]): [str(alarm["description"]) for alarm in event.walk("VALARM")]
        for event in Calendar.from_ical(data).walk("VEVENT")
    }


def test_the_calendar_rings_once_for_the_two_walls_and_has_the_24_hours(desk: Workspace) -> None:
    desk.cases.set_facts(NUMBER, {"protection_ends": "2026-11-26 08:59"})
    found = alarms(desk.guidance.calendar(NUMBER))
    ringing = {title.partition(":")[0]: texts for title, texts in found.items() if texts}
    assert list(ringing) == ["Open the dispute"]
    assert ringing["Open the dispute"] == [
        f"Open the dispute: {left} left" for left in ("7 days", "3 days", "1 day", "24 hours")
    ]


def numbers(data: bytes) -> dict[str, int]:
    return {str(event["uid"]): int(str(event["sequence"])) for event in Calendar.from_ical(data).walk("VEVENT")}


def test_sequence_rises_when_and_only_when_an_entry_changes(desk: Workspace) -> None:
    first = numbers(desk.guidance.calendar())
    desk.now = lambda: NOW + timedelta(hours=3)
    assert numbers(desk.guidance.calendar()) == first
    desk.cases.set_facts(NUMBER, {"carrier": "Post"})
    assert numbers(desk.guidance.calendar()) == first
    # Twice within one tick of the clock: still two different numbers.
    desk.cases.set_facts(NUMBER, {"delivered": "2026-11-13"})
    second = numbers(desk.guidance.calendar(NUMBER))
    desk.cases.set_facts(NUMBER, {"delivered": "2026-11-14"})
    third = numbers(desk.guidance.calendar())
    assert first.keys() == second.keys() == third.keys()
    assert all(first[uid] < second[uid] < third[uid] for uid in first)


def test_imported_twice_it_makes_no_doubles(desk: Workspace) -> None:
    desk.cases.add_order({"number": "2", "title": "Lamp", "timezone": "UTC", "delivered": "2026-11-10"})
    together = numbers(desk.guidance.calendar())
    apart = numbers(desk.guidance.calendar(NUMBER)) | numbers(desk.guidance.calendar("2"))
    assert together == apart
    uids = [str(event["uid"]) for event in Calendar.from_ical(desk.guidance.calendar()).walk("VEVENT")]
    assert len(uids) == len(set(uids))


def test_an_alarm_over_a_clock_change_keeps_the_wall_clock(desk: Workspace) -> None:
    desk.cases.add_order({"number": "3", "title": "Mug", "timezone": "Europe/Berlin", "protection_ends": "2027-03-30"})
    now = datetime(2027, 3, 1, tzinfo=UTC)
    for event in Calendar.from_ical(desk.guidance.calendar("3", now)).walk("VEVENT"):
        triggers = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
        if triggers:
            assert triggers == [timedelta(days=-6), timedelta(days=-2), timedelta(0)]
