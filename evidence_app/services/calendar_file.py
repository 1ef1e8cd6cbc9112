"""Deadlines as an iCalendar file, for the calendar that the buyer already looks at.

An entry keeps its identity from file to file, so importing a newer file moves what is there instead of doubling it: the
UID is made of order and rule, and SEQUENCE rises when, and only when, the entry says something else than in the file
before. A deadline that was met is sent as cancelled. A date without an hour becomes a whole day, the last one on which
there is still time. The alarms are the reminders of `core.reminders`, so calendar and window ring together.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from evidence_app import __version__
from evidence_app.core.day_text import day_text
from evidence_app.core.deadlines import YOUR_VALUE, Deadline, Status
from evidence_app.core.policy import BUYER
from evidence_app.core.reminders import Reminder, plan

_COUNTED_SINCE = datetime(2020, 1, 1, tzinfo=UTC)
Sent = dict[str, tuple[str, int]]
"""What was sent before: UID → fingerprint of what the entry said, and its SEQUENCE."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A deadline, the title of its order, and when its case was last changed."""

    deadline: Deadline
    title: str
    changed: datetime


def calendar_file(
    entries: list[Entry], now: datetime, sent: Mapping[str, tuple[str, int]] | None = None, words: Callable[[str], str] = str
) -> tuple[bytes, Sent]:
    """The file, and what to hand in as `sent` next time.

    Only deadlines with a date are in it; of the past ones, only those that were met (as cancelled). `words` says our
    sentences in the user's language; what the guides say stays as they say it.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//Evidence Organizer//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Evidence Organizer")
    alarms: dict[tuple[str, str], list[Reminder]] = {}
    for reminder in plan(entry.deadline for entry in entries):
        alarms.setdefault((reminder.order, reminder.rule), []).append(reminder)
    told: Sent = dict(sent or {})
    for entry in entries:
        deadline = entry.deadline
        if deadline.due is None or deadline.status is Status.PASSED:
            continue
        event = _event(entry, alarms.get((deadline.order, deadline.rule), []), words)
        uid = str(event["uid"])
        told[uid] = _numbered(event, entry.changed, told.get(uid))
        event.add("sequence", told[uid][1])
        event.add("dtstamp", now.astimezone(UTC))
        event.add("last-modified", entry.changed.astimezone(UTC))
        calendar.add_component(event)
    return bytes(calendar.to_ical()), told


def read_sent(text: str) -> Sent:
    """What `write_sent` wrote; nothing where it can't be read."""
    try:
        return {str(uid): (str(print_), int(number)) for uid, (print_, number) in json.loads(text or "{}").items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def write_sent(sent: Mapping[str, tuple[str, int]]) -> str:
    """What was sent, as text."""
    return json.dumps(sent, sort_keys=True)


def _numbered(event: Event, changed: datetime, before: tuple[str, int] | None) -> tuple[str, int]:
    """Fingerprint and SEQUENCE. The number starts from the moment of the last change, so that it rises even where what was
    sent before is forgotten (the library came from a backup)."""
    print_ = hashlib.sha256(event.to_ical()).hexdigest()[:12]
    if before is not None and before[0] == print_:
        return before
    start = max(0, int((changed - _COUNTED_SINCE).total_seconds()))
    return print_, max(start, before[1] + 1) if before is not None else start


def _event(entry: Entry, reminders: list[Reminder], words: Callable[[str], str]) -> Event:
    """What the entry says: everything but its number and its stamps."""
    deadline, event = entry.deadline, Event()
    assert deadline.due is not None
    met = deadline.status is Status.MET
    event.add("uid", hashlib.sha256(f"{deadline.order}\0{deadline.rule}".encode()).hexdigest()[:32] + "@evidence-organizer")
    event.add("summary", f"{words(deadline.title)}: {entry.title}")
    event.add("description", _description(deadline, words))
    event.add("status", "CANCELLED" if met else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    whole_day = deadline.due.time() == time() and deadline.last_full_day is not None
    if whole_day:
        event.add("dtstart", deadline.last_full_day)
        event.add("dtend", deadline.due.date())
    else:
        event.add("dtstart", deadline.due.astimezone(UTC))
        event.add("duration", timedelta())
    for reminder in reminders:
        event.add_component(_alarm(reminder, deadline, words, whole_day=whole_day))
    return event


def _alarm(reminder: Reminder, deadline: Deadline, words: Callable[[str], str], *, whole_day: bool) -> Alarm:
    """An alarm counted from the entry's start. A whole day starts by the wall clock, whatever the clocks do before it."""
    assert deadline.due is not None
    if whole_day:
        wall = reminder.at.astimezone(ZoneInfo(deadline.zone)).replace(tzinfo=None)
        before = deadline.due.replace(tzinfo=None) - timedelta(days=1) - wall
    else:
        before = reminder.due - reminder.at
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"{words(deadline.title)}: {words(_LEFT[reminder.stage])}")
    alarm.add("trigger", -before)
    return alarm


_LEFT = {"7d": "7 days left", "3d": "3 days left", "1d": "1 day left", "24h": "24 hours left"}


def _quoted(source: str, words: Callable[[str], str]) -> str:
    name, _, said = source.partition(": ")
    return words(said or source) if name in (BUYER, YOUR_VALUE) else f"“{said}”"


def _description(deadline: Deadline, words: Callable[[str], str]) -> str:
    assert deadline.due is not None
    lines = [words(f"Order {deadline.order}"), words(f"Due {deadline.due.isoformat(' ', 'minutes')}")]
    if deadline.last_full_day:
        lines.append(words(f"Last full day: {day_text(deadline.last_full_day)}"))
    lines += [words(deadline.note)] if deadline.note else []
    lines += [_quoted(source, words) for source in deadline.sources]
    return "\n".join(lines)
