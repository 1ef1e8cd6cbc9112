"""Reminders of one library: which are due to be shown, and what the buyer answered. The answers are kept in the library.

A reminder stays due until it is answered – seen or snoozed – so that what fired while the program was closed is told at
the next start. Answers about deadlines that are over are forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from evidence_app.core.reminders import STAGE_NAMES, STAGES, Reminder, due_now, next_at, plan

if TYPE_CHECKING:
    from evidence_app.core.deadlines import Deadline
    from evidence_app.services.workspace import Workspace

NOTE = "reminders"
# Nothing fires earlier than this before a deadline: what ends later need not be looked at yet.
_AHEAD = max(STAGES) + timedelta(days=2)
_LOOK_AGAIN = timedelta(days=1)


class _Answers(NamedTuple):
    """`seen`: key of a reminder → when its deadline ends; `snoozed`: "order/rule" → quiet until then."""

    seen: dict[str, datetime]
    snoozed: dict[str, datetime]


class Reminding:
    """What is due to be shown, and what was answered."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._answers = _read(workspace.library.note(NOTE))

    def due(
        self, planned: Sequence[Reminder], now: datetime | None = None, stages: Collection[str] = STAGE_NAMES
    ) -> tuple[Reminder, ...]:
        """Of reminders that `near` gave, those to show at `now`, the most urgent first; at most one of each deadline."""
        at = now or self._workspace.now()
        return due_now(planned, at, self._answers.seen, self._answers.snoozed, stages)

    def look_again(self, planned: Sequence[Reminder], now: datetime | None = None) -> datetime:
        """When `due` may answer otherwise although nothing was changed."""
        at = now or self._workspace.now()
        # What is shown must go when its deadline has passed.
        times = [at + _LOOK_AGAIN, *(reminder.due for reminder in planned if reminder.due > at)]
        soon = next_at(planned, at, self._answers.snoozed)
        return min([*times, soon] if soon is not None else times)

    def seen(self, reminder: Reminder) -> None:
        """The buyer has read it: the next is that of the next stage. Raises `StorageFault` when it can't be kept."""
        self._answers.seen[reminder.key] = reminder.due
        self._answers.snoozed.pop(_place(reminder), None)
        self._keep()

    def snooze(self, reminder: Reminder, until: datetime) -> None:
        """Quiet about this deadline until then (aware); it is told again after. Raises `StorageFault`."""
        self._answers.snoozed[_place(reminder)] = until.astimezone(UTC)
        self._keep()

    def _keep(self) -> None:
        now = self._workspace.now()
        seen, snoozed = self._answers
        for key in [key for key, due in seen.items() if due <= now]:
            del seen[key]
        # A snooze that has run out still says that the reminder is to be told again; a month later nobody waits for it.
        for place in [place for place, until in snoozed.items() if until <= now - timedelta(days=30)]:
            del snoozed[place]
        told = {"seen": _texts(seen), "snoozed": _texts(snoozed)}
        self._workspace.library.keep_note(NOTE, json.dumps(told, ensure_ascii=False, sort_keys=True))


def near(deadlines: Iterable[Deadline], now: datetime) -> tuple[Reminder, ...]:
    """The reminders of these deadlines of one order that can be due within a day from `now`. Reckoned where an order's
    deadlines are: looking at those of every order again and again would be felt."""
    return plan(item for item in deadlines if item.due is not None and now < item.due < now + _AHEAD)


def _place(reminder: Reminder) -> str:
    return f"{reminder.order}/{reminder.rule}"


def _texts(moments: dict[str, datetime]) -> dict[str, str]:
    return {key: moment.astimezone(UTC).isoformat() for key, moment in moments.items()}


def _read(text: str) -> _Answers:
    """The answers kept; none where they can't be read: then a reminder is shown once more, which harms nobody."""
    try:
        told = json.loads(text or "{}")
        return _Answers(*({key: _moment(value) for key, value in told.get(name, {}).items()} for name in _Answers._fields))
    except (ValueError, TypeError, AttributeError):
        return _Answers({}, {})


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment
