"""Counting days: from an instant in hours, from a date in dates, and in business days."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from evidence_app.core.values import When
from evidence_app.core.when import zone_of

ONE_DAY = timedelta(days=1)


class Point(NamedTuple):
    """An instant in UTC and in a zone; `day` is set where only the date in that zone is known."""

    at: datetime
    local: datetime
    zone: ZoneInfo
    day: date | None = None

    def plus(self, days: int) -> Point:
        """`days` × 24 hours later; from a date alone: 00:00 of the date `days` later."""
        if self.day is not None:
            return midnight(self.day + timedelta(days=days), self.zone)
        moved = self.at + timedelta(days=days)
        return Point(moved, moved.astimezone(self.zone), self.zone)


# The same few hundred days are asked for by thousands of orders.
@lru_cache(maxsize=65536)
def midnight(day: date, zone: ZoneInfo) -> Point:
    """00:00 of a day, or the first instant of it where clocks skip 00:00."""
    at = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    return Point(at, at.astimezone(zone), zone, day)


def point_of(when: When) -> Point:
    """The point that a typed date or time means."""
    zone = zone_of(when.zone)
    local = when.at.astimezone(zone)
    return Point(when.at, local, zone, None if when.exact else local.date())


def business_days_after(day: date, count: int, holidays: Collection[date] = frozenset()) -> date:
    """The `count`-th business day (Monday to Friday, no holiday) after `day`, which itself is never counted."""
    if not holidays:
        weeks, rest = divmod(count, 5)
        # From a weekend the counting starts as if from the Friday before it.
        past_friday = max(0, day.weekday() - 4)
        over_weekend = 2 if min(4, day.weekday()) + rest > 4 else 0
        return day + timedelta(days=weeks * 7 + rest + over_weekend - past_friday)
    while count:
        day += ONE_DAY
        if day.weekday() < 5 and day not in holidays:
            count -= 1
    return day
