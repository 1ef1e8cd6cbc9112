"""Small values that orders, claims and deadlines are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217 code), exact."""

    amount: Decimal
    currency: str

    def text(self) -> str:
        """`EUR 42.90`: unambiguous in every language, as printed in the dossier."""
        return f"{self.currency} {self.amount:.2f}"


@dataclass(frozen=True, slots=True)
class When:
    """A point in time as the user gave it: an exact instant, or a calendar date without a time.

    `at` is aware and in UTC. For a date without a time it is 00:00 of that date in `zone`, and `exact` is false, so that
    the program never promises an hour that isn't there. `typed` is what the user entered, to be shown again for editing.
    """

    at: datetime
    zone: str
    exact: bool
    typed: str = ""

    @classmethod
    def on(cls, day: date, zone: str, typed: str = "") -> When:
        """A calendar date without a time in the IANA zone `zone`."""
        midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))
        return cls(midnight.astimezone(UTC), zone, False, typed or day.isoformat())

    @classmethod
    def instant(cls, moment: datetime, zone: str, typed: str = "") -> When:
        """An exact instant; `moment` must be aware."""
        if moment.tzinfo is None:
            raise ValueError("an instant needs an offset")
        return cls(moment.astimezone(UTC), zone, True, typed or moment.isoformat())

    @property
    def local(self) -> datetime:
        """The instant in its own zone."""
        return self.at.astimezone(ZoneInfo(self.zone))

    @property
    def day(self) -> date:
        """The calendar date in its own zone."""
        return self.local.date()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the upright picture: left, top, width, height; may lie between pixels."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Point:
    """A place in pixels of the upright picture."""

    x: float
    y: float
