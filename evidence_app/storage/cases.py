"""The cases of a library: load, save, undo, find, export records.

A save computes what changed, checks that the stored case is the one the change was made from, and writes the change, its
journal entry, the trash, the search index and the dates to be sorted by in one transaction: all of it or none.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from evidence_app.core.case import Case
from evidence_app.core.changes import ChangeSet, apply, difference
from evidence_app.core.errors import BadInput, NotFound
from evidence_app.storage import journal, rows, search, trash
from evidence_app.storage.codec import decode_changes, encode_changes, moment, plain, stamp
from evidence_app.storage.database import Database
from evidence_app.storage.faults import NotInVault, StaleCase
from evidence_app.storage.journal import Entry, EntryKind
from evidence_app.storage.schema import dues, exports, orders
from evidence_app.storage.shelf import Shelf
from evidence_app.storage.summary import OrderSummary
from evidence_app.storage.vault import Vault

_REMEMBERED = 16
_FAR_FUTURE = "9999"


@dataclass(frozen=True, slots=True)
class Due:
    """A date to sort orders by: the end of a rule, whether it is a hard deadline, whether it is still to be met."""

    rule: str
    due: datetime
    kind: str
    open: bool


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A file that left the library: its kind ("dossier"), hash, size in bytes and the name it was given, without a path."""

    number: str
    kind: str
    sha256: str
    size: int
    name: str
    at: datetime


class CaseStore:
    """All cases of one library. Safe to use from several threads; every call is a transaction of its own."""

    def __init__(self, database: Database, vault: Vault, shelf: Shelf) -> None:
        self._database = database
        self._vault = vault
        self._shelf = shelf
        self._known: OrderedDict[str, tuple[str, Case]] = OrderedDict()
        self._known_lock = threading.Lock()
        # Set by services, which know the rules: the dates of a case to sort by.
        self.due_dates: Callable[[Case], tuple[Due, ...]] = lambda _case: ()

    def numbers(self) -> list[str]:
        """The order numbers, in the order in which they were added."""
        with self._database.read() as connection:
            return list(
                connection.execute(select(orders.c.number).where(orders.c.trashed_at.is_(None)).order_by(orders.c.id)).scalars()
            )

    def summaries(self) -> list[OrderSummary]:
        """All orders for the list, the newest first, in one query."""
        nearest = (
            select(func.min(dues.c.due))
            .where(dues.c.order_id == orders.c.id, dues.c.open == 1, dues.c.kind == "hard")
            .scalar_subquery()
        )
        columns = (
            orders.c.number, orders.c.title, orders.c.store, orders.c.thumbnail, orders.c.evidence_count, orders.c.added_at,
            orders.c.changed_at, nearest, orders.c.order_json, orders.c.claim_json, orders.c.events_json,
        )  # fmt: skip
        with self._database.read() as connection:
            found = connection.execute(select(*columns).where(orders.c.trashed_at.is_(None)).order_by(orders.c.id.desc())).all()
        return [
            OrderSummary(
                row[0], row[1], row[2], row[3], row[4], moment(row[5]), moment(row[6]), moment(row[7]) if row[7] else None,
                row[8], row[9], row[10],
            )
            for row in found
        ]  # fmt: skip

    def nearest(self, now: datetime) -> list[str]:
        """The order numbers by their nearest hard deadline: still ahead first, then orders without, then the missed."""
        ahead = select(func.min(dues.c.due)).where(
            dues.c.order_id == orders.c.id, dues.c.open == 1, dues.c.kind == "hard", dues.c.due > stamp(now)
        )
        missed = select(func.max(dues.c.due)).where(
            dues.c.order_id == orders.c.id, dues.c.open == 1, dues.c.kind == "hard", dues.c.due <= stamp(now)
        )
        place = func.coalesce(ahead.scalar_subquery(), _FAR_FUTURE)
        with self._database.read() as connection:
            return list(
                connection.execute(
                    select(orders.c.number)
                    .where(orders.c.trashed_at.is_(None))
                    .order_by(place, missed.scalar_subquery().desc().nulls_first(), orders.c.id.desc())
                ).scalars()
            )

    def search(self, words: str) -> list[str]:
        """The numbers of the orders that match all of `words`, best first."""
        with self._database.read("searching") as connection:
            return search.find(connection, words)

    def load(self, number: str) -> Case:
        """The case of this order. Raises `NotFound`."""
        with self._database.read() as connection:
            return self._load(connection, _row(connection, number))

    def _load(self, connection: Connection, row: RowMapping) -> Case:
        with self._known_lock:
            known = self._known.get(row["number"])
            if known and known[0] == row["head_hash"]:
                self._known.move_to_end(row["number"])
                return known[1]
        case = rows.read_case(connection, row)
        self._remember(row["number"], row["head_hash"], case)
        return case

    def _remember(self, number: str, head_hash: str, case: Case) -> None:
        with self._known_lock:
            self._known[number] = (head_hash, case)
            self._known.move_to_end(number)
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)

    def save(self, before: Case | None, after: Case, label: str, at: datetime) -> ChangeSet:
        """Store the step from `before` to `after` (a new order when `before` is None); what it changed.

        Raises `StaleCase` when the stored case is not `before`, `BadInput` for a number that exists already, `NotInVault`
        for evidence without its original. Saving no change writes nothing.
        """
        if before is None:
            return self._create(after, label, at)
        changes = difference(before, after)
        if changes:
            self._write(before, after, changes, kind=EntryKind.CHANGED, label=label, at=at)
        return changes

    def _create(self, case: Case, label: str, at: datetime) -> ChangeSet:
        changes = difference(Case(order=case.order), case)
        self._require_originals(changes)
        body = {"order": plain("order", case.order), **encode_changes(changes)}
        with self._database.write("saving the order") as connection:
            _refuse_known(connection, case.number)
            order_id = rows.insert_order(connection, case, stamp(at), journal.START)
            entry = journal.append(connection, order_id, case.number, kind=EntryKind.CREATED, label=label, at=at, body=body)
            self._write_parts(connection, order_id, None, case, changes, entry)
        self._saved(case, entry.hash, changes)
        return changes

    def _write(
        self,
        before: Case,
        after: Case,
        changes: ChangeSet,
        *,
        kind: EntryKind,
        label: str,
        at: datetime,
        target: int | None = None,
    ) -> None:
        self._require_originals(changes)
        with self._database.write("saving the case") as connection:
            row = _row(connection, before.number)
            if self._load(connection, row) != before:
                raise StaleCase(f"order {before.number} was changed meanwhile", "look at it as it is now, then try again")
            entry = journal.append(
                connection, row["id"], before.number, kind=kind, label=label, at=at, body=encode_changes(changes), target=target
            )
            self._write_parts(connection, row["id"], before, after, changes, entry)
        self._saved(after, entry.hash, changes)

    def _write_parts(
        self,
        connection: Connection,
        order_id: int,
        before: Case | None,
        after: Case,
        changes: ChangeSet,
        entry: Entry,
    ) -> None:
        rows.write_changes(connection, order_id, before, after, changes)
        trash.follow(connection, order_id, changes, moment(entry.at), entry.seq)
        search.reindex(connection, order_id, after)
        connection.execute(delete(dues).where(dues.c.order_id == order_id))
        wanted = [
            {"order_id": order_id, "rule": due.rule, "due": stamp(due.due), "kind": due.kind, "open": int(due.open)}
            for due in self.due_dates(after)
        ]
        if wanted:
            connection.execute(insert(dues), wanted)

    def _require_originals(self, changes: ChangeSet) -> None:
        """Never a row without its file: evidence comes into a case only when its original is in the vault."""
        for change in changes.changes:
            if change.part == "evidence" and change.after is not None and not self._vault.holds(change.after.sha256):
                raise NotInVault(f"the original of {change.after.name} is not in the library", "add the file again")

    def _saved(self, case: Case, head_hash: str, changes: ChangeSet) -> None:
        self._remember(case.number, head_hash, case)
        if "evidence" in changes.parts:
            self._shelf.arrange(case)

    def undo_label(self, number: str) -> str | None:
        """What `undo` would take back; None when there is nothing."""
        return self._label(number, redo=False)

    def redo_label(self, number: str) -> str | None:
        """What `redo` would do again; None when there is nothing."""
        return self._label(number, redo=True)

    def _label(self, number: str, *, redo: bool) -> str | None:
        """The next step's label; None also where history ends, at a step that can't be taken any more."""
        with self._database.read() as connection:
            row = _row(connection, number)
            entry = _next_step(connection, row["id"], redo=redo)
            if entry is None:
                return None
        return entry.label if self._has_originals(entry, redo=redo) else None

    def _has_originals(self, entry: Entry, *, redo: bool) -> bool:
        """Whether the evidence that undoing (or redoing) this entry brings back still has its originals.

        They are gone once they left the trash after its thirty days, or stayed behind when the case went into an archive.
        """
        side, other = ("after", "before") if redo else ("before", "after")
        brought = (
            change[side]["sha256"]
            for change in entry.content().get("changes", ())
            if change["part"] == "evidence" and change[other] is None
        )
        return all(map(self._vault.holds, brought))

    def undo(self, number: str, at: datetime) -> tuple[Case, ChangeSet, str] | None:
        """Take back the newest change that still stands: the case after it, what that changed, the change's label.

        Raises `NotInVault`, as `redo` does, where the original of evidence it would bring back is gone for good;
        `undo_label` doesn't offer that.
        """
        return self._step(number, at, redo=False)

    def redo(self, number: str, at: datetime) -> tuple[Case, ChangeSet, str] | None:
        """Do again what was taken back last, unless something was changed since."""
        return self._step(number, at, redo=True)

    def _step(self, number: str, at: datetime, *, redo: bool) -> tuple[Case, ChangeSet, str] | None:
        with self._database.read() as connection:
            row = _row(connection, number)
            entry = _next_step(connection, row["id"], redo=redo)
            if entry is None:
                return None
            before = self._load(connection, row)
        changes = decode_changes(number, entry.content())
        if not redo:
            changes = changes.inverted()
        after = apply(before, changes)
        kind = EntryKind.REDONE if redo else EntryKind.UNDONE
        self._write(before, after, changes, kind=kind, label=entry.label, at=at, target=entry.seq)
        return after, changes, entry.label

    def journal(self, number: str) -> list[Entry]:
        """Everything that was done to this order, oldest first."""
        with self._database.read() as connection:
            return journal.entries(connection, _row(connection, number)["id"])

    def last_change(self, number: str) -> datetime:
        """When the case last became what it is now; exports, the trash and a restore change nothing in it."""
        with self._database.read() as connection:
            return moment(journal.last_change(connection, _row(connection, number)["id"]))

    def record_export(self, number: str, kind: str, sha256: str, size: int, path_alias: str, at: datetime) -> None:
        """Note that a file left the library: what it is, its hash and size in bytes, and its name without a path."""
        record = {"kind": kind, "sha256": sha256, "size": size, "name": path_alias}
        with self._database.write("noting the export") as connection:
            row = _row(connection, number)
            entry = journal.append(connection, row["id"], number, kind=EntryKind.EXPORTED, label=kind, at=at, body=record)
            connection.execute(insert(exports).values(order_id=row["id"], seq=entry.seq, at=stamp(at), **record))

    def exported(self, number: str | None = None, *, sha256: str | None = None) -> list[ExportRecord]:
        """What left the library, oldest first: of one order, or with one hash."""
        query = select(orders.c.number, exports).join(orders, orders.c.id == exports.c.order_id).order_by(exports.c.id)
        if number is not None:
            query = query.where(orders.c.number == number)
        if sha256 is not None:
            query = query.where(exports.c.sha256 == sha256)
        with self._database.read() as connection:
            return [
                ExportRecord(row.number, row.kind, row.sha256, row.size, row.name, moment(row.at))
                for row in connection.execute(query)
            ]

    def refuse_known(self, number: str) -> None:
        """Raise `BadInput` when the library has this order already, be it in the trash."""
        with self._database.read() as connection:
            _refuse_known(connection, number)

    def restore(self, case: Case, log: list[Entry], at: datetime) -> Case:
        """Take in a case with its whole journal, whose chain was checked; its originals are in the vault already."""
        changes = difference(Case(order=case.order), case)
        self._require_originals(changes)
        with self._database.write("restoring the order") as connection:
            _refuse_known(connection, case.number)
            order_id = rows.insert_order(connection, case, log[0].at, journal.START)
            journal.take_over(connection, order_id, log)
            for entry in log:
                if entry.kind == EntryKind.EXPORTED:
                    connection.execute(insert(exports).values(order_id=order_id, seq=entry.seq, at=entry.at, **entry.content()))
            last = journal.append(
                connection, order_id, case.number, kind=EntryKind.RESTORED, label="Restore order", at=at, body={}
            )
            self._write_parts(connection, order_id, None, case, changes, last)
        self._saved(case, last.hash, changes)
        return case

    def move_to_trash(self, number: str, at: datetime) -> None:
        """Put a whole order into the trash; it can be put back for `trash.KEPT_DAYS` days."""
        with self._database.write("deleting the order") as connection:
            row = _row(connection, number)
            journal.append(connection, row["id"], number, kind=EntryKind.TRASHED, label="Delete order", at=at, body={})
            connection.execute(update(orders).where(orders.c.id == row["id"]).values(trashed_at=stamp(at)))

    def put_back(self, number: str, at: datetime) -> Case:
        """Take a whole order out of the trash. Raises `NotFound` if it isn't there."""
        with self._database.write("putting the order back") as connection:
            row = rows.order_row(connection, number)
            if row is None or row["trashed_at"] is None:
                raise NotFound(f"order {number} is not in the trash", "look at the list of what is")
            journal.append(connection, row["id"], number, kind=EntryKind.UNTRASHED, label="Put order back", at=at, body={})
            connection.execute(update(orders).where(orders.c.id == row["id"]).values(trashed_at=None))
            return self._load(connection, row)

    def put_back_evidence(self, number: str, evidence_id: str, at: datetime) -> tuple[Case, ChangeSet]:
        """Take a piece of evidence, with its key frames and marks, out of the trash. Raises `NotFound`."""
        with self._database.read() as connection:
            row = _row(connection, number)
            before = self._load(connection, row)
            found = trash.lost_with(connection, row["id"], number, evidence_id)
        after = trash.joined(before, found)
        changes = self.save(before, after, "Put evidence back", at)
        return after, changes

    def trashed(self) -> list[trash.Trashed]:
        """What is in the trash, the newest first."""
        with self._database.read() as connection:
            return trash.contents(connection)

    def empty_trash(self, before: datetime) -> int:
        """Remove for good what went into the trash before this moment; how many things that were."""
        with self._database.read("looking into the trash") as connection:
            if not trash.has_older(connection, before):
                return 0
        with self._database.write("emptying the trash") as connection:
            hashes, numbers, count = trash.purge(connection, before)
        with self._known_lock:
            for number in numbers:
                self._known.pop(number, None)
        for number in numbers:
            self._shelf.clear(number)
        for sha256 in hashes:
            self._vault.discard(sha256)
        return count

    def refresh_due_dates(self) -> None:
        """Compute the dates to sort by again for every order: after the rules changed."""
        for number in self.numbers():
            case = self.load(number)
            wanted = self.due_dates(case)
            with self._database.write("sorting the orders") as connection:
                order_id = _row(connection, number)["id"]
                connection.execute(delete(dues).where(dues.c.order_id == order_id))
                for due in wanted:
                    connection.execute(
                        insert(dues).values(
                            order_id=order_id, rule=due.rule, due=stamp(due.due), kind=due.kind, open=int(due.open)
                        )
                    )


def _refuse_known(connection: Connection, number: str) -> None:
    row = rows.order_row(connection, number)
    if row is not None and row["trashed_at"]:
        raise BadInput(f"order {number} is in the trash already", "put it back", field="number")
    if row is not None:
        raise BadInput(f"order {number} is in the library already", "open that one", field="number")


def _row(connection: Connection, number: str) -> RowMapping:
    """The row of an order that is not in the trash. Raises `NotFound`."""
    row = rows.order_row(connection, number)
    if row is None:
        raise NotFound(f"there is no order {number}", "check the number, or add the order first", field="number")
    if row["trashed_at"] is not None:
        raise NotFound(f"order {number} is in the trash", "put it back first", field="number")
    return row


def _next_step(connection: Connection, order_id: int, *, redo: bool) -> Entry | None:
    """The entry that undo (or redo) would take next."""
    seq = (journal.next_redone if redo else journal.next_undone)(connection, order_id)
    return None if seq is None else journal.entry_at(connection, order_id, seq)
