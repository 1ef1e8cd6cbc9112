"""Is everything in the library as it was? Reads all, changes nothing.

Originals are hashed again; every journal's chain is followed; its changes are replayed from the first and must lead to the
stored case, so that a value changed behind the program's back is found wherever it stands.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from evidence_app.core.case import Case
from evidence_app.core.changes import apply
from evidence_app.core.errors import EvidenceError
from evidence_app.core.progress import Reporter
from evidence_app.storage import journal, rows
from evidence_app.storage.codec import decode_changes, from_plain
from evidence_app.storage.journal import Entry, EntryKind
from evidence_app.storage.library import Library
from evidence_app.storage.schema import exports, originals, trash
from evidence_app.storage.schema import orders as order_table

_BLOCK = 4 << 20
STEPS = (EntryKind.CHANGED, EntryKind.UNDONE, EntryKind.REDONE)


class FaultKind(StrEnum):
    """What is wrong with a file or record."""

    MISSING = "missing"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not as it was. `path` is relative to what was checked; the rest says what should be and what is."""

    path: str
    fault: FaultKind
    expected: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """How many things were checked, and what is wrong."""

    count: int
    faults: tuple[Fault, ...] = ()

    def __add__(self, other: Checked) -> Checked:
        return Checked(self.count + other.count, self.faults + other.faults)


def hash_file(path: Path, reporter: Reporter) -> str:
    """The SHA-256 of a file, in blocks. Raises `OSError`."""
    digest = hashlib.sha256()
    buffer = bytearray(_BLOCK)
    with path.open("rb", buffering=0) as stream:
        while count := stream.readinto(buffer):
            reporter.check()
            digest.update(memoryview(buffer)[:count])
    return digest.hexdigest()


def check_original(library: Library, sha256: str, size: int, reporter: Reporter) -> Checked:
    """Whether the vault holds these very bytes."""
    path = library.vault.path(sha256)
    name = path.relative_to(library.folder).as_posix()
    try:
        found = hash_file(path, reporter)
        length = path.stat().st_size
    except FileNotFoundError:
        return Checked(1, (Fault(name, FaultKind.MISSING, sha256, ""),))
    except OSError as error:
        return Checked(1, (Fault(name, FaultKind.UNREADABLE, sha256, error.strerror or "unreadable"),))
    if found != sha256:
        return Checked(1, (Fault(name, FaultKind.CHANGED, sha256, found),))
    if length != size:
        return Checked(1, (Fault(name, FaultKind.CHANGED, f"{size} bytes on record", f"{length} bytes"),))
    return Checked(1)


def check_library(library: Library, reporter: Reporter) -> Checked:
    """Everything: all cases, also those in the trash, all originals, and files that nobody knows."""
    with library.database.read("checking the library") as connection:
        numbers = list(connection.execute(select(order_table.c.number)).scalars())
        known = {row.sha256: row.size for row in connection.execute(select(originals))}
        sound = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check")]
    result = Checked(1)
    if sound != ["ok"]:
        result += Checked(0, (Fault("library.sqlite3", FaultKind.CHANGED, "a sound database", "; ".join(sound)[:500]),))
    for place, number in enumerate(numbers):
        reporter.step(0.2 * place / len(numbers), number)
        result += check_records(library, number)
    total = sum(known.values()) or 1
    done = 0
    for sha256, size in known.items():
        reporter.step(0.2 + 0.8 * done / total, sha256[:8])
        result += check_original(library, sha256, size, reporter)
        done += size
    return result + _strangers(library, set(known))


def check_order(library: Library, number: str, reporter: Reporter) -> Checked:
    """One case: its journal, its values, its originals. Raises `NotFound`."""
    case = library.cases.load(number)
    result = check_records(library, number)
    known = {item.sha256: item.size for item in case.evidence}
    with library.database.read("checking the order") as connection:
        row = rows.order_row(connection, number)
        assert row is not None
        query = select(originals).join(trash, trash.c.sha256 == originals.c.sha256).where(trash.c.order_id == row["id"])
        known |= {kept.sha256: kept.size for kept in connection.execute(query)}
    for place, (sha256, size) in enumerate(known.items()):
        reporter.step(place / len(known), sha256[:8])
        result += check_original(library, sha256, size, reporter)
    return result


def _strangers(library: Library, known: set[str]) -> Checked:
    faults = []
    folder = library.folder / "originals"
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name not in known:
            faults.append(Fault(path.relative_to(library.folder).as_posix(), FaultKind.UNKNOWN, "", "no case knows it"))
    return Checked(0, tuple(faults))


def check_records(library: Library, number: str) -> Checked:
    """The journal of an order and everything the database says of it."""
    faults: list[Fault] = []
    log: list[Entry] = []
    try:
        with library.database.read("checking the order") as connection:
            row = rows.order_row(connection, number)
            if row is None:
                return Checked(1, (Fault(f"cases/{number}", FaultKind.MISSING, "the order", ""),))
            log = journal.entries(connection, row["id"])
            chain = journal.faults_of(number, log, row["head_seq"], row["head_hash"])
            faults += (Fault(f"journal/{number}", FaultKind.CHANGED, "an unbroken chain", found) for found in chain)
            faults += _value_faults(connection, row, log)
    except EvidenceError as error:
        faults.append(Fault(f"cases/{number}", FaultKind.UNREADABLE, "the stored case", error.what))
    return Checked(1 + len(log), tuple(faults))


def _value_faults(connection: Connection, row: RowMapping, log: list[Entry]) -> Iterator[Fault]:
    number = row["number"]
    case = rows.read_case(connection, row)
    for name in rows.index_faults(connection, row, case):
        yield Fault(f"cases/{number}/{name}", FaultKind.CHANGED, "what the case says", "another value")
    replayed = replay(number, log)
    if replayed is None:
        yield Fault(f"journal/{number}", FaultKind.UNREADABLE, "changes that follow from each other", "")
    elif replayed != case:
        parts = [part for part in Case.__dataclass_fields__ if getattr(replayed, part) != getattr(case, part)]
        yield Fault(f"cases/{number}", FaultKind.CHANGED, "what the journal says", f"other {', '.join(parts)}")
    for path, missing in _underived(case):
        yield Fault(f"cases/{number}/{path}", FaultKind.MISSING, f"evidence {missing}", "")
    noted = select(exports.c.seq, exports.c.kind, exports.c.sha256, exports.c.size, exports.c.name, exports.c.at)
    records = {record.seq: record for record in connection.execute(noted.where(exports.c.order_id == row["id"]))}
    for entry in log:
        if entry.kind != EntryKind.EXPORTED:
            continue
        record = records.pop(entry.seq, None)
        said = None if record is None else {key: getattr(record, key) for key in ("kind", "sha256", "size", "name")}
        if record is None or said != _content(entry) or record.at != entry.at:
            yield Fault(f"exports/{number}/{entry.seq}", FaultKind.CHANGED, "what the journal says", "another record")
    for seq in records:
        yield Fault(f"exports/{number}/{seq}", FaultKind.UNKNOWN, "", "the journal doesn't know it")


def _content(entry: Entry) -> dict[str, Any] | None:
    """The body of an entry; None when it can't be read, which the chain tells as well."""
    try:
        return entry.content()
    except ValueError:
        return None


def replay(number: str, log: list[Entry]) -> Case | None:
    """The case that the journal leads to, from its first entry on; None when its changes don't follow from each other."""
    try:
        first = log[0].content()
        case = Case(order=from_plain("order", first["order"]))
        case = apply(case, decode_changes(number, first))
        for entry in log[1:]:
            if entry.kind in STEPS:
                case = apply(case, decode_changes(number, entry.content()))
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    return case


def _underived(case: Case) -> Iterator[tuple[str, str]]:
    """What is derived from evidence that the case doesn't have: its place, the id that is missing."""
    there = {item.id for item in case.evidence}
    sources = [(f"key_frames/{frame.id}", frame.evidence) for frame in case.key_frames]
    sources += [(f"continuity/{found.id}", found.id) for found in case.continuity]
    sources += [(f"marks/{mark.id}", mark.picture.evidence) for mark in case.marks]
    for comparison in case.comparisons:
        sources += [(f"comparisons/{comparison.id}", ref.evidence) for ref in (comparison.listing, comparison.received)]
    return ((path, evidence) for path, evidence in sources if evidence not in there)
