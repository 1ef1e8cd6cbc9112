"""Days and moments in plain English, whatever the machine's locale: for sentences that the window may translate."""

from __future__ import annotations

from datetime import date, datetime, time

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_text(day: date) -> str:
    """ "Thu 26 Nov 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_text(moment: datetime) -> str:
    """ "Thu 26 Nov 2026", with the hour where there is one: "Thu 26 Nov 2026, 08:59"."""
    clock = moment.time()
    return day_text(moment.date()) + (f", {clock:%H:%M}" if clock != time() else "")
