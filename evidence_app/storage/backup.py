"""A backup of the whole library as a BagIt zip, also while a program works in it.

The database is copied by SQLite's own backup, originals never change once they are there: so the copy is made first, then the
originals it names. What lies below `data/` is a library folder as it stands: unpack it and open it.
"""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from datetime import datetime
from pathlib import Path

from evidence_app.core.errors import NotFound
from evidence_app.core.progress import Reporter
from evidence_app.storage.bag import BagWriter
from evidence_app.storage.copies import copy_database
from evidence_app.storage.faults import database

TOP = "evidence-library"


def write_backup(folder: Path, out: Path, now: datetime, reporter: Reporter) -> int:
    """Write the library in `folder` to the file `out`; how many originals it has. Needs no lock.

    Raises `NotFound` when there is no library, `BadInput`, `StorageFault`, `LibraryDamaged`, `Cancelled`; leaves nothing then.
    """
    source = folder / "library.sqlite3"
    if not source.is_file():
        raise NotFound(f"there is no library in {folder}", "name its folder with --library")
    with BagWriter(out, TOP, {"External-Description": "A whole library of Evidence Organizer"}) as bag:
        copy = out.with_name(f".{out.name}.{uuid.uuid4().hex}.sqlite3.part")
        try:
            copy_database(source, copy)
            reporter.step(0.1)
            bag.add_file("library.sqlite3", copy, None, reporter)
            with database("reading the copy", copy), closing(sqlite3.connect(copy)) as connection:
                sizes = connection.execute("SELECT sha256, size FROM originals ORDER BY sha256").fetchall()
        finally:
            copy.unlink(missing_ok=True)
        card = folder / "library.json"
        if card.is_file():
            bag.add_bytes("library.json", card.read_bytes())
        total = sum(size for _, size in sizes) or 1
        done = 0
        for sha256, size in sizes:
            reporter.step(0.1 + 0.9 * done / total, sha256[:8])
            bag.add_file(f"originals/{sha256[:2]}/{sha256}", folder / "originals" / sha256[:2] / sha256, sha256, reporter)
            done += size
        bag.finish(now)
    return len(sizes)
