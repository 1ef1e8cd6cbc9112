"""Orders, claims and events of the open library: read them, change them, undo.

Every change is load → new value → save under one lock, so that jobs on other threads and the window never overwrite each
other; each returns what it changed, for one signal that tells every view.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from evidence_app.core.amounts import check_not_above, parse_money
from evidence_app.core.case import Case, Claim, DossierSettings, Event, EventKind, Reason, Remedy
from evidence_app.core.changes import ChangeSet
from evidence_app.core.errors import BadInput
from evidence_app.core.values import Money, When
from evidence_app.core.when import parse_when
from evidence_app.storage.summary import OrderSummary

if TYPE_CHECKING:
    from evidence_app.core.life import StepWarning
    from evidence_app.services.workspace import Workspace
    from evidence_app.storage.trash import Trashed

__all__ = ["Cases", "Changed", "OrderSummary"]


@dataclass(frozen=True, slots=True)
class Changed:
    """A saved change: the case after it, what it changed, and its name for the undo menu.

    `warnings` are the rules that the user should hear of although the step was taken.
    """

    case: Case
    changes: ChangeSet
    label: str
    warnings: tuple[StepWarning, ...] = ()


class Cases:
    """The orders of one library."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.library.cases
        self._lock = threading.RLock()

    def orders(self) -> list[OrderSummary]:
        """All orders, the newest first."""
        return self._store.summaries()

    def nearest(self, now: datetime | None = None) -> list[str]:
        """The order numbers by their nearest hard deadline still ahead; then those without one; then the missed."""
        return self._store.nearest(now or self._workspace.now())

    def search(self, words: str) -> list[str]:
        """The numbers of the orders that match all of `words`, best first; every word by its beginning."""
        return self._store.search(words)

    def get(self, number: str) -> Case:
        """The case of this order. Raises `NotFound`."""
        return self._store.load(number)

    def add_order(self, facts: Mapping[str, str], *, page: str = "") -> Changed:
        """Add an order from facts as text (keys: the command line's options with underscores). Raises `BadInput`.

        `page` is the paper of its dossier ("A4", "Letter"), where it isn't the usual one.

        Without a time zone its dates are read in UTC, never in the machine's own, so that no deadline depends on the
        machine; the window proposes the user's zone.
        """
        from evidence_app.core.facts import new_order
        from evidence_app.services.policies import policy

        settings = DossierSettings(page=page) if page else DossierSettings()
        case = Case(new_order(facts, "UTC", self._workspace.now()), dossier=settings)
        policy(case.order.policy)
        with self._lock:
            changes = self._store.save(None, case, "Add order", self._workspace.now())
        return Changed(case, changes, "Add order")

    def add_case(self, case: Case, label: str = "Add order") -> Changed:
        """Add an order with everything told about it at once. Its originals are in the vault already."""
        with self._lock:
            changes = self._store.save(None, case, label, self._workspace.now())
        return Changed(case, changes, label)

    def set_facts(self, number: str, facts: Mapping[str, str]) -> Changed:
        """Change facts of an order, given as text; an empty text takes the fact away. Raises `BadInput`, `NotFound`."""
        from evidence_app.core.facts import change_case
        from evidence_app.services.policies import policy

        if "policy" in facts:
            policy(facts["policy"].strip())
        now = self._workspace.now()
        return self.edit(number, "Change order", lambda case: change_case(case, facts, now))

    def edit(self, number: str, label: str, fn: Callable[[Case], Case]) -> Changed:
        """Change a case through `fn`, which gets the case as it is stored now, and save it under `label`."""
        with self._lock:
            before = self._store.load(number)
            after = fn(before)
            changes = self._store.save(before, after, label, self._workspace.now())
        return Changed(after, changes, label)

    def log_event(
        self,
        number: str,
        kind: EventKind | str,
        *,
        at: When | datetime | str | None = None,
        note: str = "",
        amount: Money | str | None = None,
        tracking: str = "",
        address: str = "",
        confirm: bool = False,
    ) -> Changed:
        """Log a step of the case; `at` is now unless given. The user's order of steps is the order of their times.

        Raises `StepRefused` where a rule forbids it; `confirm` overrides those that can be overridden, and is kept on record.
        """
        step = _kind(kind)
        from evidence_app.core.life import confirmed_step

        warnings: list[StepWarning] = []

        def logged(case: Case) -> Case:
            event = Event(
                id=self._workspace.new_id(),
                kind=step,
                at=self._moment(at, case),
                note=note.strip(),
                amount=_money(amount, case),
                tracking=tracking.strip(),
                address=address.strip(),
            )
            event, said = confirmed_step(case, event, confirm=confirm)
            warnings.extend(said)
            return replace(case, events=(*case.events, event))

        changed = self.edit(number, f"Log {step.value.replace('-', ' ')}", logged)
        return replace(changed, warnings=tuple(warnings))

    def _moment(self, at: When | datetime | str | None, case: Case) -> When:
        if isinstance(at, When):
            return at
        if isinstance(at, str) and at.strip():
            return parse_when(at, case.order.zone, field="at")
        moment = at if isinstance(at, datetime) else self._workspace.now().replace(microsecond=0)
        return When.instant(moment, case.order.zone)

    def set_claim(
        self,
        number: str,
        reason: Reason | str,
        remedy: Remedy | str,
        amount: Money | str | None = None,
        statement: str = "",
    ) -> Changed:
        """Set what the buyer claims and asks for. An empty statement is composed where it is shown."""
        try:
            why, what = Reason(reason), Remedy(remedy)
        except ValueError as error:
            raise BadInput(str(error), f"use {', '.join((*Reason, *Remedy))}", field="reason") from error

        def claimed(case: Case) -> Case:
            limit = case.claim.character_limit if case.claim else None
            asked = _money(amount, case)
            if asked is not None:
                check_not_above(asked, case.order.price)
            return replace(case, claim=Claim(why, what, asked, statement.strip(), limit))

        return self.edit(number, "Set claim", claimed)

    def undo(self, number: str) -> Changed | None:
        """Take back the newest change that still stands; None when there is nothing."""
        with self._lock:
            done = self._store.undo(number, self._workspace.now())
        return Changed(*done) if done else None

    def redo(self, number: str) -> Changed | None:
        """Do again what was undone last; None when there is nothing, or something was changed since."""
        with self._lock:
            done = self._store.redo(number, self._workspace.now())
        return Changed(*done) if done else None

    def undo_label(self, number: str) -> str | None:
        """The name of what `undo` would take back."""
        return self._store.undo_label(number)

    def redo_label(self, number: str) -> str | None:
        """The name of what `redo` would do again."""
        return self._store.redo_label(number)

    def delete_order(self, number: str) -> None:
        """Put an order into the trash, from which `put_back` takes it within 30 days."""
        with self._lock:
            self._store.move_to_trash(number, self._workspace.now())

    def put_back(self, number: str, evidence_id: str = "") -> Changed:
        """Take an order, or one piece of its evidence with its key frames and marks, out of the trash. Raises `NotFound`."""
        now = self._workspace.now()
        with self._lock:
            if not evidence_id:
                return Changed(self._store.put_back(number, now), ChangeSet(number), "Put order back")
            case, changes = self._store.put_back_evidence(number, evidence_id, now)
            return Changed(case, changes, "Put evidence back")

    def trash(self) -> list[Trashed]:
        """What was deleted in the last 30 days, the newest first."""
        return self._store.trashed()


def _kind(kind: EventKind | str) -> EventKind:
    try:
        return EventKind(kind)
    except ValueError as error:
        raise BadInput(f"“{kind}” is no step of a case", f"use one of {', '.join(EventKind)}", field="event") from error


def _money(amount: Money | str | None, case: Case) -> Money | None:
    if isinstance(amount, str):
        return parse_money(amount, case.order.price.currency if case.order.price else "") if amount.strip() else None
    return amount
