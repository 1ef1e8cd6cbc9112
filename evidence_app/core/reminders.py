"""Reminders before every hard deadline: 7, 3 and 1 days, and 24 hours. When they fire, and what is due to be shown now.

A reminder is known by order, rule, stage and the deadline's instant: a deadline that moves is reminded of anew. Showing,
remembering what was shown and the clock are the caller's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from evidence_app.core.deadlines import Deadline, Status
from evidence_app.core.policy import Kind

STAGES = (timedelta(days=7), timedelta(days=3), timedelta(days=1))
LAST_HOURS = timedelta(hours=24)
STAGE_NAMES = (*(f"{stage.days}d" for stage in STAGES), "24h")
COVERED = frozenset({"protection_end", "dispute_after_delivery"})
"""Rules that are not reminded of by themselves while `open_dispute_by`, the earlier of the two, is."""


class Reminder(NamedTuple):
    """A reminder of one deadline. `key` stays the same until the deadline moves; `at` is when it is due (UTC)."""

    key: str
    order: str
    rule: str
    title: str
    at: datetime
    due: datetime
    last_full_day_ends: datetime
    stage: str


def plan(deadlines: Iterable[Deadline], stages: Collection[str] = STAGE_NAMES) -> tuple[Reminder, ...]:
    """Every reminder of these deadlines, past ones too, in the order in which they fire. `stages` are those wanted.

    The 7, 3 and 1 days count back from the start of the day on which the deadline ends, so that "1 day" still leaves a
    full day; the 24 hours count back from its instant. Where both fall together there is one.
    """
    found: dict[tuple[str, str, datetime], Reminder] = {}
    every = list(deadlines)
    opening = {item.order for item in every if item.rule == "open_dispute_by" and _live(item)}
    for item in every:
        if not _live(item) or (item.rule in COVERED and item.order in opening):
            continue
        for reminder in _of(item):
            if reminder.stage not in stages:
                continue
            found.setdefault((reminder.order, reminder.rule, reminder.at), reminder)
    return tuple(sorted(found.values(), key=lambda reminder: (reminder.at, reminder.key)))


def due_now(
    planned: Iterable[Reminder],
    now: datetime,
    shown: Collection[str] = (),
    snoozed: Mapping[str, datetime] | None = None,
    stages: Collection[str] = STAGE_NAMES,
) -> tuple[Reminder, ...]:
    """What to show at `now` (aware), of reminders that `plan` gave: at most one per deadline, the latest that has fired and was
    not shown.

    `shown` are keys of reminders that were shown or dismissed; `snoozed` maps "order/rule" to the instant until which the
    user wants quiet. This is the catch-up at start too: what fired while the program was closed is due.
    """
    latest: dict[tuple[str, str], Reminder] = {}
    for reminder in planned:
        if reminder.at <= now < reminder.due and reminder.stage in stages:
            latest[reminder.order, reminder.rule] = reminder
    quiet = snoozed or {}
    wanted = [
        reminder
        for reminder in latest.values()
        if not _is_quiet(reminder, now, shown, quiet.get(f"{reminder.order}/{reminder.rule}"))
    ]
    return tuple(sorted(wanted, key=lambda reminder: (reminder.due.astimezone(UTC), reminder.key)))


def next_at(planned: Iterable[Reminder], now: datetime, snoozed: Mapping[str, datetime] | None = None) -> datetime | None:
    """The next instant after `now` at which `due_now` may answer otherwise: sleep until then. None: nothing is to come."""
    times = [reminder.at for reminder in planned] + list((snoozed or {}).values())
    found = min((at for at in times if at > now), default=None)
    return found.astimezone(UTC) if found is not None else None


def _is_quiet(reminder: Reminder, now: datetime, shown: Collection[str], until: datetime | None) -> bool:
    """Snoozed means: quiet until then, and then shown again though it was shown before."""
    if until is None:
        return reminder.key in shown
    if now < until:
        return True
    return reminder.key in shown and until < reminder.at


def _live(item: Deadline) -> bool:
    return item.kind is Kind.HARD and item.due is not None and item.status in (Status.RUNNING, Status.DUE_SOON)


def _of(item: Deadline) -> Iterable[Reminder]:
    """The four reminders of one deadline."""
    assert item.due is not None
    moment = item.due.astimezone(UTC)
    # Wall clock on purpose: "3 days before" is 00:00 three dates earlier, whatever the clocks did meanwhile.
    day_start = item.due.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    ends = day_start.astimezone(UTC)
    stages = [(f"{stage.days}d", (day_start - stage).astimezone(UTC)) for stage in STAGES]
    stamp = f"{moment:%Y%m%dT%H%M%SZ}"
    for stage, at in (*stages, ("24h", moment - LAST_HOURS)):
        key = f"{item.order}/{item.rule}/{stage}/{stamp}"
        yield Reminder(key, item.order, item.rule, item.title, at, moment, ends, stage)
