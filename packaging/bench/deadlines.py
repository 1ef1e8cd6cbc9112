"""All deadlines of 10,000 orders against the bare date arithmetic that they need, in the same process."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

from measure import tell

from evidence_app.core.case import Case, Event, EventKind, Order, Protection
from evidence_app.core.deadlines import deadlines
from evidence_app.core.values import When
from evidence_app.services.policies import policy

ORDERS = 10_000
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "UTC")
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
E = EventKind


def cases() -> list[Case]:
    """Orders at every stage, the same at every run."""
    dice = random.Random(1)
    return [_case(number, dice) for number in range(ORDERS)]


def _case(number: int, dice: random.Random) -> Case:
    zone = dice.choice(ZONES)
    shipped = date(2026, 8, 1) + timedelta(days=dice.randrange(90))

    def after(days: int) -> When:
        return When.on(shipped + timedelta(days=days), zone)

    steps = [(E.CONTACTED_SELLER, 21), (E.DISPUTE_OPENED, 25)] if number % 2 else []
    if number % 8 == 1:
        steps += [(E.SELLER_REJECTED, 26), (E.DECIDED_FULL, 36), (E.REFUND_APPROVED, 36)]
    shown = Protection(ends=When.instant(datetime(2026, 12, 1, 10, tzinfo=UTC), zone)) if number % 3 else None
    order = Order(
        str(number),
        "Item",
        zone,
        shipped=When.on(shipped, zone),
        delivered=after(20) if number % 4 else None,
        protection=shown,
        free_return=number % 5 == 0,
    )
    return Case(order, events=tuple(Event(str(place), kind, after(days)) for place, (kind, days) in enumerate(steps)))


def run(_folder: Path) -> None:
    """One line: the ratio, and the seconds for which the goal is 0.5."""
    every, rules = cases(), policy("aliexpress")
    count = sum(len(deadlines(case, rules, NOW)) for case in every)
    zones = [ZoneInfo(name) for name in ZONES]

    def bare() -> None:
        for number in range(count):
            zone = zones[number % len(zones)]
            due = datetime(2026, 11, 1 + number % 28, tzinfo=zone) + timedelta(days=15)
            (due.astimezone(UTC).astimezone(zone) - NOW).total_seconds()

    def ours() -> None:
        for case in every:
            deadlines(case, rules, NOW)

    times: dict[Callable[[], None], list[float]] = {bare: [], ours: []}
    for _ in range(7):
        for subject, kept in times.items():
            begun = time.perf_counter()
            subject()
            kept.append(time.perf_counter() - begun)
    seconds = median(times[ours])
    tell(
        "deadlines of 10,000 orders",
        seconds,
        median(times[bare]),
        "bare date arithmetic",
        4.0,
        f"{count} deadlines, goal 0.5 s",
    )
