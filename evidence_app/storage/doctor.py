"""After an interruption: finds what was left half-done, mends what is safe, tells the rest. Running it again finds nothing new.

Nothing that might be somebody's proof is deleted: a file that no case knows moves to `found/`, under its hash.
"""

from __future__ import annotations

import math
import os
import stat
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import delete, select, text

from evidence_app.core.case import Case
from evidence_app.core.errors import EvidenceError
from evidence_app.core.progress import Reporter
from evidence_app.storage import rows, search
from evidence_app.storage.checking import replay
from evidence_app.storage.copies import Copies, copy_database
from evidence_app.storage.faults import disk
from evidence_app.storage.files import sync_folder
from evidence_app.storage.journal import entries
from evidence_app.storage.library import Library
from evidence_app.storage.lock import LibraryLock
from evidence_app.storage.salvage import salvage
from evidence_app.storage.schema import evidence, orders, originals, trash
from evidence_app.storage.vault import remove_read_only

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_HALF = (".part", ".tmp")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was not in order: where, what, and whether it is now."""

    path: str
    what: str
    mended: bool


def mend(library: Library, reporter: Reporter, *, while_working: bool = False) -> list[Finding]:
    """Look at the whole library except the bytes of the originals (that is `verify`), and mend what is safe.

    `while_working` leaves alone every file that came since the library was opened: an import may be busy with it.
    """
    before = library.opened_at if while_working else math.inf
    found = _half_files(library, before)
    reporter.step(0.2)
    found += _originals(library, before)
    reporter.step(0.5)
    found += _records(library, reporter.part(0.5, 0.9))
    found += _shelf(library)
    reporter.step(1.0)
    return found


def _older(path: Path, before: float) -> bool:
    """Whether the file came to its place before this moment. One that is gone meanwhile did not."""
    try:
        return path.lstat().st_ctime < before
    except FileNotFoundError:
        return False


def _half_files(library: Library, before: float) -> list[Finding]:
    """Copies and downloads of derived pictures that were under way when the program ended."""
    found = []
    with disk("cleaning up"):
        for path in (library.folder / "incoming").iterdir():
            if not _older(path, before):
                continue
            remove_read_only(path)
            found.append(_mended(library, path, "a copy that was interrupted, removed"))
        for folder in (library.folder, library.folder / "copies", library.cache):
            for path in folder.rglob("*") if folder == library.cache else folder.iterdir():
                if not _older(path, before) or not path.is_file():
                    continue
                if path.suffix in _HALF or (folder == library.cache and path.stat().st_size == 0):
                    remove_read_only(path)
                    found.append(_mended(library, path, "a file that was not finished, removed"))
    return found


def _mended(library: Library, path: Path, what: str) -> Finding:
    return Finding(path.relative_to(library.folder).as_posix(), what, True)


def _originals(library: Library, before: float) -> list[Finding]:
    """Files without rows, rows without files, originals that could be written to or have another length."""
    with library.database.read("checking the originals") as connection:
        known = {row.sha256: row.size for row in connection.execute(select(originals))}
        needed = set(connection.execute(select(evidence.c.sha256)).scalars())
        needed |= set(connection.execute(select(trash.c.sha256)).scalars())
    found = []
    there = set()
    with disk("checking the originals"):
        for path in sorted((library.folder / "originals").rglob("*")):
            if not path.is_file():
                continue
            if path.name not in known:
                if _older(path, before):
                    found.append(_set_aside(library, path))
                continue
            there.add(path.name)
            if path.stat().st_size != known[path.name]:
                found.append(
                    Finding(path.relative_to(library.folder).as_posix(), "an original whose length has changed", False)
                )
            if path.stat().st_mode & _WRITABLE:
                path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
                found.append(_mended(library, path, "an original that could be written to, now read-only"))
    for sha256 in known.keys() - there:
        name = library.vault.path(sha256).relative_to(library.folder).as_posix()
        if sha256 in needed:
            found.append(Finding(name, "an original that is missing, add the file again", False))
            continue
        with library.database.write("repairing the library") as connection:
            connection.execute(delete(originals).where(originals.c.sha256 == sha256))
        found.append(Finding(name, "a record of an original that nobody needs, removed", True))
    return found


def _set_aside(library: Library, path: Path) -> Finding:
    """Move a file that no case knows out of the vault, where it can be looked at and deleted."""
    folder = library.folder / "found"
    folder.mkdir(exist_ok=True)
    target = folder / path.name
    if sys.platform == "win32":
        path.chmod(stat.S_IWRITE)
    path.replace(target)
    sync_folder(folder)
    return _mended(library, path, f"a file that no case knows, moved to {folder.name}/{target.name}")


def _records(library: Library, reporter: Reporter) -> list[Finding]:
    """Columns and search index that don't repeat the values; values that can't be read are made again from the journal."""
    with library.database.read("checking the cases") as connection:
        numbers = list(connection.execute(select(orders.c.number)).scalars())
        lost = list(connection.execute(text("SELECT rowid FROM search WHERE rowid NOT IN (SELECT id FROM orders)")).scalars())
    found = []
    if lost:
        with library.database.write("repairing the search") as connection:
            for order_id in lost:
                search.forget(connection, order_id)
        found.append(Finding("search", "search entries of orders that are gone, removed", True))
    for place, number in enumerate(numbers):
        reporter.step(place / len(numbers), number)
        found += _order_records(library, number)
    return found


def _order_records(library: Library, number: str) -> list[Finding]:
    path = f"cases/{number}"
    with library.database.write("repairing the order") as connection:
        row = rows.order_row(connection, number)
        assert row is not None
        log = entries(connection, row["id"])
        replayed = replay(number, log)
        try:
            case: Case | None = rows.read_case(connection, row)
        except EvidenceError:
            case = None
        if case is None and replayed is None:
            return [Finding(path, "values that can't be read, put back a copy of the database", False)]
        if case is None and replayed is not None:
            rows.write_whole(connection, row["id"], replayed)
            search.reindex(connection, row["id"], replayed)
            return [Finding(path, "values that could not be read, made again from the journal", True)]
        assert case is not None
        found = []
        if rows.index_faults(connection, row, case):
            rows.write_whole(connection, row["id"], case)
            found.append(Finding(path, "search columns that no longer matched, repaired", True))
        if not search.is_indexed(connection, row["id"], case):
            search.reindex(connection, row["id"], case)
            found.append(Finding(path, "words that could not be found by searching, repaired", True))
        if replayed != case:
            found.append(Finding(path, "values that do not follow from the journal", False))
        return found


def _shelf(library: Library) -> list[Finding]:
    """Readable names that are missing or lead nowhere."""
    found = []
    for number in library.cases.numbers():
        try:
            changed = library.shelf.arrange(library.cases.load(number))
        except EvidenceError:
            continue
        if changed:
            found.append(Finding(f"by-order/{number}", "readable file names that no longer matched, made again", True))
    return found


def recover(folder: Path, now: datetime, wait_s: float = 2.0) -> Path:
    """Put the newest sound copy in the place of a damaged database, once the user agreed; where the damaged one went.

    What the damaged one still tells beyond the copy is brought in. Nothing is thrown away: the damaged files move to a
    folder of their own. Raises `NotFound` when no copy is sound,
    `LibraryLocked` while the library is open.
    """
    lock = LibraryLock(folder / "library.lock", wait_s)
    try:
        path = folder / "library.sqlite3"
        good = Copies(folder / "copies", path).newest_sound()
        aside = folder / f"damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{os.getpid()}"
        fresh = folder / ".recovered.part"
        with disk("putting the copy back"):
            fresh.unlink(missing_ok=True)
            copy_database(good, fresh)
            aside.mkdir()
            # The log first: beside another database it would be taken for that one's.
            for suffix in ("-wal", "-shm", ""):
                damaged = path.with_name(path.name + suffix)
                if damaged.exists():
                    damaged.replace(aside / damaged.name)
            fresh.replace(path)
            sync_folder(folder)
    finally:
        lock.release()
    damaged = aside / path.name
    if damaged.exists():
        with Library.open(folder, now=lambda: now, wait_s=wait_s) as library:
            salvage(library, damaged)
    return aside
