"""What was deleted, for thirty days: whole orders, and evidence whose original the vault keeps meanwhile.

Evidence goes into the trash by the very save that takes it out of its case (delete or undo alike), and leaves it when it
comes back. What went with it (key frames, marks) stands in that save's journal entry.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from evidence_app.core.case import Case
from evidence_app.core.changes import ChangeSet
from evidence_app.core.errors import NotFound
from evidence_app.storage import journal, search
from evidence_app.storage.codec import decode_changes, moment, stamp
from evidence_app.storage.schema import evidence, orders, originals, trash

KEPT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Trashed:
    """A deleted order (`evidence` empty) or piece of evidence, its name, and since when."""

    number: str
    evidence: str
    name: str
    at: datetime


def follow(connection: Connection, order_id: int, changes: ChangeSet, at: datetime, seq: int) -> None:
    """Keep the trash in step with a save, the entry `seq`, that took evidence out of a case or brought it back."""
    for change in changes.changes:
        if change.part != "evidence":
            continue
        if change.after is not None:
            connection.execute(delete(trash).where(trash.c.order_id == order_id, trash.c.evidence == change.id))
        else:
            put = upsert(trash).values(
                order_id=order_id,
                evidence=change.id,
                sha256=change.before.sha256,
                name=change.before.name,
                trashed_at=stamp(at),
                seq=seq,
            )
            connection.execute(
                put.on_conflict_do_update(
                    index_elements=["order_id", "evidence"],
                    set_={"trashed_at": put.excluded.trashed_at, "seq": put.excluded.seq},
                )
            )


def contents(connection: Connection) -> list[Trashed]:
    """Everything in the trash, the newest first."""
    pieces = connection.execute(
        select(orders.c.number, trash.c.evidence, trash.c.name, trash.c.trashed_at)
        .join(orders, orders.c.id == trash.c.order_id)
        .where(orders.c.trashed_at.is_(None))
    )
    whole = connection.execute(
        select(orders.c.number, orders.c.title, orders.c.trashed_at).where(orders.c.trashed_at.is_not(None))
    )
    found = [Trashed(number, ident, name, moment(at)) for number, ident, name, at in pieces]
    found += [Trashed(number, "", title, moment(at)) for number, title, at in whole]
    return sorted(found, key=lambda item: item.at, reverse=True)


def lost_with(connection: Connection, order_id: int, number: str, evidence_id: str) -> dict[str, list[Any]]:
    """The piece of evidence and what went from its case with it, by part of the case. Raises `NotFound`."""
    seq = connection.execute(select(trash.c.seq).where(trash.c.order_id == order_id, trash.c.evidence == evidence_id)).scalar()
    if seq is None:
        raise NotFound(f"evidence {evidence_id} of order {number} is not in the trash", "look at the list of what is")
    body = journal.entry_at(connection, order_id, seq).content()
    found: dict[str, list[Any]] = {}
    for change in decode_changes(number, body).changes:
        if change.after is None and _belongs(change.part, change.before, evidence_id):
            found.setdefault(change.part, []).append(change.before)
    return found


def _belongs(part: str, value: Any, evidence_id: str) -> bool:
    if part in ("evidence", "continuity"):
        return bool(value.id == evidence_id)
    if part == "key_frames":
        return bool(value.evidence == evidence_id)
    if part == "marks":
        return bool(value.picture.evidence == evidence_id)
    if part == "comparisons":
        return evidence_id in (value.listing.evidence, value.received.evidence)
    return False


def joined(case: Case, lost: dict[str, list[Any]]) -> Case:
    """`case` with what was lost added behind, except what is there again and what lacks its own evidence."""
    there = {item.id for item in case.evidence} | {item.id for item in lost.get("evidence", ())}
    fields: dict[str, Any] = {}
    for part, items in lost.items():
        current = getattr(case, part)
        known = {item.id for item in current}
        back = [item for item in items if item.id not in known and _complete(part, item, there)]
        fields[part] = (*current, *back)
    return replace(case, **fields)


def _complete(part: str, item: Any, there: set[str]) -> bool:
    return part != "comparisons" or {item.listing.evidence, item.received.evidence} <= there


def needs(connection: Connection, sha256: str) -> bool:
    """Whether something in the trash needs this original."""
    return connection.execute(select(trash.c.evidence).where(trash.c.sha256 == sha256).limit(1)).first() is not None


def has_older(connection: Connection, before: datetime) -> bool:
    """Whether anything was deleted before this moment."""
    limit = stamp(before)
    piece = select(trash.c.evidence).where(trash.c.trashed_at < limit).limit(1)
    whole = select(orders.c.id).where(orders.c.trashed_at < limit).limit(1)
    return connection.execute(piece).first() is not None or connection.execute(whole).first() is not None


def purge(connection: Connection, before: datetime) -> tuple[list[str], list[str], int]:
    """Forget what was deleted before this moment: originals nobody needs any more, orders gone, how many things went."""
    limit = stamp(before)
    gone = connection.execute(select(orders.c.id, orders.c.number).where(orders.c.trashed_at < limit)).all()
    for order_id, _ in gone:
        search.forget(connection, order_id)
    connection.execute(delete(orders).where(orders.c.trashed_at < limit))
    pieces = connection.execute(delete(trash).where(trash.c.trashed_at < limit)).rowcount
    unneeded = (
        select(originals.c.sha256)
        .where(originals.c.sha256.not_in(select(evidence.c.sha256)))
        .where(originals.c.sha256.not_in(select(trash.c.sha256)))
    )
    hashes = list(connection.execute(unneeded).scalars())
    if hashes:
        connection.execute(delete(originals).where(originals.c.sha256.in_(hashes)))
    return hashes, [number for _, number in gone], len(gone) + pieces
