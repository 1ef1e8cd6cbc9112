"""What a damaged database still tells: the journal entries that are newer than the copy put in its place.

An entry counts only as the next link of the chain that the copy holds, so that nothing damaged comes in; together with the copy
this loses nothing that can still be read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, update

from evidence_app.core.case import Case
from evidence_app.core.changes import difference
from evidence_app.storage import journal, rows, search, trash
from evidence_app.storage.checking import STEPS, replay
from evidence_app.storage.codec import decode_changes, moment
from evidence_app.storage.journal import Entry, EntryKind
from evidence_app.storage.library import Library
from evidence_app.storage.schema import exports, orders

_COLUMNS = "seq, at, kind, label, target, version, body, previous, hash"


def salvage(library: Library, damaged: Path) -> list[str]:
    """Bring the orders of `library` up to what `damaged` still tells; the numbers of those that had something newer."""
    return [number for number, log in _readable(damaged) if _continue(library, number, log)]


def _readable(damaged: Path) -> Iterator[tuple[str, list[Entry]]]:
    """Every order of a damaged database with its journal, as far as either can be read."""
    with closing(sqlite3.connect(damaged)) as connection:
        for ident, number in _until_damage(connection, "SELECT id, number FROM orders"):
            query = f"SELECT {_COLUMNS} FROM journal WHERE order_id = ? ORDER BY seq"  # noqa: S608 - names are our own
            yield str(number), [Entry(*row) for row in _until_damage(connection, query, ident)]


def _until_damage(connection: sqlite3.Connection, query: str, *values: object) -> list[tuple[Any, ...]]:
    found = []
    try:
        for row in connection.execute(query, values):
            found.append(row)
    except sqlite3.DatabaseError:
        # What was read before the damaged page is checked link by link; what lies behind it is lost to us.
        return found
    return found


def _continue(library: Library, number: str, log: list[Entry]) -> bool:
    with library.database.write("salvaging an order") as connection:
        row = rows.order_row(connection, number)
        known = journal.entries(connection, row["id"]) if row else []
        whole = _sound_part(number, known, log)
        fresh = whole[len(known) :]
        case = replay(number, whole) if fresh else None
        if case is None:
            return False
        before = rows.read_case(connection, row) if row else None
        order_id = row["id"] if row else rows.insert_order(connection, case, fresh[0].at, journal.START)
        journal.take_over(connection, order_id, fresh)
        rows.write_changes(connection, order_id, before, case, difference(before or Case(order=case.order), case))
        for entry in fresh:
            _follow(connection, order_id, number, entry)
        search.reindex(connection, order_id, case)
    return True


def _sound_part(number: str, known: list[Entry], log: list[Entry]) -> list[Entry]:
    """The longest start of `log` that continues `known` without a fault; `known` itself if there is none."""
    if log[: len(known)] != known:
        return known
    for length in range(len(log), len(known), -1):
        part = log[:length]
        try:
            if not journal.faults_of(number, part, length, part[-1].hash):
                return part
        except (TypeError, ValueError):
            continue
    return known


def _follow(connection: Connection, order_id: int, number: str, entry: Entry) -> None:
    """What an entry means beside the values of its case: trash and exports."""
    if entry.kind in STEPS:
        trash.follow(connection, order_id, decode_changes(number, entry.content()), moment(entry.at), entry.seq)
    elif entry.kind == EntryKind.EXPORTED:
        connection.execute(insert(exports).values(order_id=order_id, seq=entry.seq, at=entry.at, **entry.content()))
    elif entry.kind in (EntryKind.TRASHED, EntryKind.UNTRASHED):
        since = entry.at if entry.kind == EntryKind.TRASHED else None
        connection.execute(update(orders).where(orders.c.id == order_id).values(trashed_at=since))
