"""Deadlines as an iCalendar file, for the calendar that the buyer already looks at.

An entry keeps its identity from file to file, so importing a newer file moves what is there instead of doubling it:
the UID is made of order and rule, SEQUENCE grows with every change of the case, and a deadline that was met is sent as
cancelled. A date without an hour becomes a whole day, the last one on which there is still time.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from evidence_app import __version__
from evidence_app.core.deadlines import Deadline, Status
from evidence_app.core.policy import Kind

REMINDERS = (7, 3, 1)
_COUNTED_SINCE = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """A deadline, the title of its order, and when its case was last changed."""

    deadline: Deadline
    title: str
    changed: datetime


def calendar_file(entries: list[Entry], now: datetime) -> bytes:
    """The file. Only deadlines with a date are in it; of the past ones, only those that were met (as cancelled)."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Evidence Organizer//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Evidence Organizer")
    for entry in entries:
        if entry.deadline.due is not None and entry.deadline.status is not Status.PASSED:
            calendar.add_component(_event(entry, now))
    return bytes(calendar.to_ical())


def _event(entry: Entry, now: datetime) -> Event:
    deadline, event = entry.deadline, Event()
    assert deadline.due is not None
    met = deadline.status is Status.MET
    event.add("uid", hashlib.sha256(f"{deadline.order}\0{deadline.rule}".encode()).hexdigest()[:32] + "@evidence-organizer")
    event.add("sequence", max(0, int((entry.changed - _COUNTED_SINCE).total_seconds())))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("last-modified", entry.changed.astimezone(UTC))
    event.add("summary", f"{deadline.title}: {entry.title}")
    event.add("description", _description(deadline))
    event.add("status", "CANCELLED" if met else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    before_start = _place(event, deadline)
    if deadline.kind is Kind.HARD and not met:
        for days in REMINDERS:
            event.add_component(_alarm(deadline, days, timedelta(days=days) - before_start))
    return event


def _place(event: Event, deadline: Deadline) -> timedelta:
    """Set the entry's time; how long before the deadline it starts."""
    due = deadline.due
    assert due is not None
    if due.time() != time() or deadline.last_full_day is None:
        event.add("dtstart", due.astimezone(UTC))
        event.add("duration", timedelta())
        return timedelta()
    event.add("dtstart", deadline.last_full_day)
    event.add("dtend", due.date())
    return timedelta(days=1)


def _alarm(deadline: Deadline, days: int, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"{deadline.title}: {days} day{'s' if days > 1 else ''} left")
    alarm.add("trigger", -before)
    return alarm


def _description(deadline: Deadline) -> str:
    assert deadline.due is not None
    lines = [f"Order {deadline.order}", f"Due {deadline.due.isoformat(' ', 'minutes')}"]
    if deadline.last_full_day:
        lines.append(f"Last full day: {deadline.last_full_day.isoformat()}")
    lines += [line for line in (deadline.note, *deadline.sources) if line]
    return "\n".join(lines)
