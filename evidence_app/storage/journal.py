"""The log of everything that happened to a case: append-only, each entry holding the hash of the one before.

An entry's hash covers every column of its row, so a changed, removed, added or moved entry breaks the chain; the order's row
holds the newest hash, so a cut-off end is seen as well. What an entry did is in its body, as change-sets in plain JSON, which
makes the journal the source of undo and of the replay that `verify` compares with the stored case.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, func, insert, select, update

from evidence_app import __version__
from evidence_app.storage.codec import canonical, stamp
from evidence_app.storage.schema import journal, orders

START = "0" * 64


class EntryKind(StrEnum):
    """What an entry records."""

    CREATED = "created"
    CHANGED = "changed"
    UNDONE = "undone"
    REDONE = "redone"
    EXPORTED = "exported"
    TRASHED = "trashed"
    UNTRASHED = "untrashed"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `target` is the entry that an undo or redo is about; `body` is canonical JSON."""

    seq: int
    at: str
    kind: str
    label: str
    target: int | None
    version: str
    body: str
    previous: str
    hash: str

    def content(self) -> dict[str, Any]:
        """The body as plain data. Raises `ValueError` if it is no JSON object."""
        data = json.loads(self.body)
        if not isinstance(data, dict):
            raise ValueError("not an object")
        return data


def entry_hash(number: str, entry: Entry) -> str:
    """What `entry.hash` must be in the chain of order `number`."""
    covered = [
        number, entry.seq, entry.at, entry.kind, entry.label, entry.target, entry.version, entry.body, entry.previous
    ]  # fmt: skip
    return hashlib.sha256(canonical(covered).encode()).hexdigest()


def entry_of(row: RowMapping) -> Entry:
    """The entry in a row of the journal."""
    return Entry(
        row["seq"], row["at"], row["kind"], row["label"], row["target"], row["version"], row["body"], row["previous"],
        row["hash"],
    )  # fmt: skip


def append(
    connection: Connection,
    order_id: int,
    number: str,
    *,
    kind: EntryKind,
    label: str,
    at: datetime,
    body: dict[str, Any],
    target: int | None = None,
) -> Entry:
    """Add the next entry to the chain of an order and make it its head; the order's row exists already."""
    head = connection.execute(select(orders.c.head_seq, orders.c.head_hash).where(orders.c.id == order_id)).one()
    entry = Entry(head.head_seq + 1, stamp(at), kind.value, label, target, __version__, canonical(body), head.head_hash, "")
    digest = entry_hash(number, entry)
    connection.execute(
        insert(journal).values(
            order_id=order_id,
            seq=entry.seq,
            at=entry.at,
            kind=entry.kind,
            label=entry.label,
            target=entry.target,
            version=entry.version,
            body=entry.body,
            previous=entry.previous,
            hash=digest,
        )
    )
    connection.execute(
        update(orders).where(orders.c.id == order_id).values(head_seq=entry.seq, head_hash=digest, changed_at=entry.at)
    )
    return Entry(entry.seq, entry.at, entry.kind, label, target, entry.version, entry.body, entry.previous, digest)


def take_over(connection: Connection, order_id: int, log: list[Entry]) -> None:
    """Give an order that has no entries a whole journal, whose chain was checked."""
    connection.execute(insert(journal), [{"order_id": order_id, **asdict(entry)} for entry in log])
    head = log[-1]
    connection.execute(update(orders).where(orders.c.id == order_id).values(head_seq=head.seq, head_hash=head.hash))


def entries(connection: Connection, order_id: int) -> list[Entry]:
    """All entries of an order, oldest first."""
    rows = connection.execute(select(journal).where(journal.c.order_id == order_id).order_by(journal.c.seq)).mappings()
    return [entry_of(row) for row in rows]


def entry_at(connection: Connection, order_id: int, seq: int) -> Entry:
    """One entry of an order, which must exist."""
    row = connection.execute(select(journal).where(journal.c.order_id == order_id, journal.c.seq == seq)).mappings().one()
    return entry_of(row)


def last_change(connection: Connection, order_id: int) -> str:
    """When the newest entry that changed the case was written."""
    changing = [EntryKind.CREATED, EntryKind.CHANGED, EntryKind.UNDONE, EntryKind.REDONE]
    mine = select(journal.c.at).where(journal.c.order_id == order_id, journal.c.kind.in_(changing))
    return str(connection.execute(mine.order_by(journal.c.seq.desc()).limit(1)).scalar_one())


def next_undone(connection: Connection, order_id: int) -> int | None:
    """The entry that would be undone next; None where nothing is left.

    An undoing leaves history as it was just before the entry it took back: followed in steps, history isn't read whole.
    """
    step = _newest(connection, order_id)
    while step is not None and step.kind == EntryKind.UNDONE:
        step = _newest(connection, order_id, before=min(step.target or 0, step.seq))
    return None if step is None else int(step.target or step.seq)


def next_redone(connection: Connection, order_id: int) -> int | None:
    """The entry that would be done again next; None where there is none. A new change ends all redoing.

    A redoing leaves what can be redone as it was just before the undoing it took back.
    """
    step = _newest(connection, order_id)
    while step is not None and step.kind == EntryKind.REDONE:
        undoings = select(func.max(journal.c.seq)).where(
            journal.c.order_id == order_id, journal.c.kind == EntryKind.UNDONE, journal.c.target == step.target
        )
        undoing = connection.execute(undoings.where(journal.c.seq < step.seq)).scalar_one()
        step = _newest(connection, order_id, before=undoing or 0)
    return int(step.target or 0) or None if step is not None and step.kind == EntryKind.UNDONE else None


def _newest(connection: Connection, order_id: int, before: int | None = None) -> Row[Any, Any, Any] | None:
    """The newest change, undoing or redoing, or the newest one before an entry."""
    wanted = select(journal.c.seq, journal.c.kind, journal.c.target).where(
        journal.c.order_id == order_id, journal.c.kind.in_([EntryKind.CHANGED, EntryKind.UNDONE, EntryKind.REDONE])
    )
    if before is not None:
        wanted = wanted.where(journal.c.seq < before)
    return connection.execute(wanted.order_by(journal.c.seq.desc()).limit(1)).first()


def faults_of(number: str, log: list[Entry], head_seq: int, head_hash: str) -> list[str]:
    """What is wrong with a chain, as sentences; empty for a whole one."""
    found = []
    previous = START
    for place, entry in enumerate(log, 1):
        if entry.seq != place:
            found.append(f"entry {place} is missing")
            break
        if entry.previous != previous or entry.hash != entry_hash(number, entry):
            found.append(f"entry {entry.seq} was changed")
        previous = entry.hash
    if not found and (head_seq, head_hash) != (len(log), previous):
        found.append("the newest entries are missing")
    return found


def count(connection: Connection) -> int:
    """How many entries there are in the whole library."""
    return int(connection.execute(select(func.count()).select_from(journal)).scalar_one())
