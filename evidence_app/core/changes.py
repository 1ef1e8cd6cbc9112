"""What changed between two states of a case: the one currency of storage, undo and views.

A service makes a new `Case`; `difference` says what that changed; storage writes exactly that and keeps it in its journal;
views refresh only the `parts` named; `inverted` is the undo.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from evidence_app.core.case import Case

SINGLES = ("order", "claim", "dossier")
COLLECTIONS = ("events", "evidence", "key_frames", "continuity", "comparisons", "marks")


@dataclass(frozen=True, slots=True)
class Change:
    """One value of the case before and after. `part` is a field of `Case`; `id` is empty for the single values."""

    part: str
    id: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Reordered:
    """The ids of a collection before and after, where the set or the order of them changed."""

    part: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything that one step changed in one case."""

    number: str
    changes: tuple[Change, ...] = ()
    reordered: tuple[Reordered, ...] = ()

    @property
    def parts(self) -> frozenset[str]:
        """The fields of `Case` that are touched."""
        return frozenset(change.part for change in self.changes) | frozenset(order.part for order in self.reordered)

    def inverted(self) -> ChangeSet:
        """The changes that lead back."""
        return ChangeSet(
            self.number,
            tuple(Change(change.part, change.id, change.after, change.before) for change in self.changes),
            tuple(Reordered(order.part, order.after, order.before) for order in self.reordered),
        )

    def __bool__(self) -> bool:
        return bool(self.changes or self.reordered)


def difference(before: Case, after: Case) -> ChangeSet:
    """The changes that lead from `before` to `after`, which must be states of the same order."""
    if before.number != after.number:
        raise ValueError("an order's number names its case and can't change")
    changes: list[Change] = []
    reordered: list[Reordered] = []
    for part in SINGLES:
        old, new = getattr(before, part), getattr(after, part)
        if old != new:
            changes.append(Change(part, "", old, new))
    for part in COLLECTIONS:
        olds = {item.id: item for item in getattr(before, part)}
        news = {item.id: item for item in getattr(after, part)}
        if len(news) != len(getattr(after, part)):
            raise ValueError(f"two of the {part} have the same id")
        for ident in olds | news:
            if olds.get(ident) != news.get(ident):
                changes.append(Change(part, ident, olds.get(ident), news.get(ident)))
        if tuple(olds) != tuple(news):
            reordered.append(Reordered(part, tuple(olds), tuple(news)))
    return ChangeSet(after.number, tuple(changes), tuple(reordered))


def apply(case: Case, changes: ChangeSet) -> Case:
    """The case after `changes`. Raises `ValueError` if the case is not in the state that they lead from."""
    fields: dict[str, Any] = {}
    items = {part: {item.id: item for item in getattr(case, part)} for part in changes.parts if part in COLLECTIONS}
    for change in changes.changes:
        single = change.part in SINGLES
        current = getattr(case, change.part) if single else items[change.part].get(change.id)
        if current != change.before:
            raise ValueError(f"{change.part} {change.id} is not as this change found it")
        if single:
            fields[change.part] = change.after
        elif change.after is None:
            del items[change.part][change.id]
        else:
            items[change.part][change.id] = change.after
    orders = {order.part: order.after for order in changes.reordered}
    for part, entries in items.items():
        if set(orders.get(part, entries)) != set(entries):
            raise ValueError(f"the {part} are not those that this change found")
        fields[part] = tuple(entries[ident] for ident in orders.get(part, entries))
    return replace(case, **fields)
