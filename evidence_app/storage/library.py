"""One library: a folder with its database, originals, readable names, cache and copies. Opened by one program at a time.

library.json     what this folder is, and the number of its format: read before anything is touched
library.sqlite3  the cases (see `schema`)
library.lock     held while open
originals/       the vault
incoming/        copies under way; what is found here at the start was interrupted
by-order/        readable names
cache/           derived pictures; may be deleted at any time
copies/          the last verified copies of the database
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import delete, insert, select

from evidence_app import __version__
from evidence_app.core.errors import BadInput, EvidenceError, LibraryDamaged, LibraryTooNew, NotFound
from evidence_app.storage import rows, schema, trash
from evidence_app.storage.cases import CaseStore
from evidence_app.storage.copies import Copies
from evidence_app.storage.database import Database, revision
from evidence_app.storage.faults import disk
from evidence_app.storage.files import write_atomically
from evidence_app.storage.lock import LibraryLock
from evidence_app.storage.migrations import HEAD
from evidence_app.storage.shelf import Shelf
from evidence_app.storage.vault import Vault

APPLICATION = "evidence-organizer"
FOLDERS = ("originals", "incoming", "by-order", "cache", "copies")
# File systems round the times of files, the coarsest (FAT) to two seconds.
_COARSEST_S = 2.0


def utc_now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


class Library:
    """An open library: `vault` (originals) and `cases`. Close it, or use it in a `with` statement."""

    def __init__(self, folder: Path, database: Database, lock: LibraryLock, now: Callable[[], datetime]) -> None:
        """Use `Library.open`."""
        self.folder = folder
        self.now = now
        # By the system's clock, as the times of files are; what is older was left by another owner.
        self.opened_at = time.time() - _COARSEST_S
        self.database = database
        self._lock = lock
        self.vault = Vault(folder / "originals", folder / "incoming", self._needs)
        self.shelf = Shelf(folder / "by-order", self.vault)
        self.cases = CaseStore(database, self.vault, self.shelf)
        self.copies = Copies(folder / "copies", database.path)
        self._closed = False

    @classmethod
    def open(cls, folder: Path, *, now: Callable[[], datetime] = utc_now, create: bool = True, wait_s: float = 2.0) -> Library:
        """Open the library in `folder`; make it if it is missing and `create` is set.

        Waits up to `wait_s` seconds for another owner. Raises `NotFound`, `LibraryLocked`, `LibraryTooNew` (the folder stays
        untouched), `LibraryDamaged`, `StorageFault`.
        """
        folder = folder.expanduser().absolute()
        fresh = not _is_library(folder, create)
        if not fresh:
            _refuse_newer(folder)
        with disk(f"making the library {folder}"):
            for name in FOLDERS:
                (folder / name).mkdir(parents=True, exist_ok=True)
        lock = LibraryLock(folder / "library.lock", wait_s)
        try:
            return cls._open_locked(folder, lock, now)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_locked(cls, folder: Path, lock: LibraryLock, now: Callable[[], datetime]) -> Library:
        path = folder / "library.sqlite3"
        found = revision(path) if path.exists() else 0
        database = Database(path)
        library = cls(folder, database, lock, now)
        try:
            if found < HEAD:
                if found:
                    library.copies.make(now(), f"before-format-{HEAD}")
                database.bring_up_to_date()
            library._sign()
            library.cases.empty_trash(now() - timedelta(days=trash.KEPT_DAYS))
        except BaseException:
            database.close()
            raise
        return library

    def _sign(self) -> None:
        """Give a new library its identity, and tell what format the folder has."""
        with self.database.read() as connection:
            known = {row.key: row.value for row in connection.execute(select(schema.library))}
        if "id" not in known:
            known = {"id": str(uuid.uuid4()), "created": self.now().isoformat()}
            with self.database.write() as connection:
                connection.execute(insert(schema.library), [{"key": key, "value": value} for key, value in known.items()])
        card = {"application": APPLICATION, "format": HEAD, "id": known["id"], "created": known["created"]}
        path = self.folder / "library.json"
        if not path.exists() or _card(path) != card:
            with disk("making the library"):
                write_atomically(path, (json.dumps(card, indent=2) + "\n").encode())

    def _needs(self, sha256: str) -> bool:
        with self.database.read() as connection:
            return rows.evidence_hashes(connection, sha256) or trash.needs(connection, sha256)

    def note(self, key: str) -> str:
        """What was kept under `key` with `keep_note`; empty where nothing was."""
        with self.database.read() as connection:
            found = connection.execute(select(schema.library.c.value).where(schema.library.c.key == f"note:{key}")).scalar()
        return str(found or "")

    def keep_note(self, key: str, value: str) -> None:
        """Keep a small text of a service in the library, instead of what was kept under `key` before."""
        name = f"note:{key}"
        with self.database.write() as connection:
            connection.execute(delete(schema.library).where(schema.library.c.key == name))
            connection.execute(insert(schema.library), [{"key": name, "value": value}])

    @property
    def interrupted(self) -> bool:
        """Whether the program that had this library open before did not close it: `doctor` may have something to mend."""
        return self._lock.left_behind

    @property
    def cache(self) -> Path:
        """The folder for derived pictures."""
        return self.folder / "cache"

    def close(self) -> None:
        """Keep a copy of the database where one is due, close it, let others in. May be called twice."""
        if self._closed:
            return
        self._closed = True
        try:
            # What was acknowledged is safe without the copy: a full disk must not make closing fail.
            with suppress(EvidenceError):
                if self.database.written:
                    self.copies.make_if_due(self.now())
            self.database.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


def _is_library(folder: Path, create: bool) -> bool:
    """Whether a library is here already. Raises `NotFound` or `BadInput` where none can be."""
    if (folder / "library.sqlite3").exists() or (folder / "library.json").exists():
        return True
    if not create:
        raise NotFound(f"there is no library in {folder}", "add an order first, or name another folder")
    if folder.exists() and not folder.is_dir():
        raise BadInput(f"{folder} is no folder", "name another one for the library")
    return False


def _card(path: Path) -> dict[str, Any]:
    """What library.json says; nothing where it is damaged, since the database says it as well."""
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _refuse_newer(folder: Path) -> None:
    card = _card(folder / "library.json")
    found = card.get("format", 0)
    if isinstance(found, int) and found > HEAD:
        raise LibraryTooNew(
            f"the library in {folder} was written by a newer version of this program than {__version__}",
            "update the program",
        )
    if card and card.get("application") != APPLICATION:
        raise LibraryDamaged(f"{folder} holds a library of another program", "name another folder")
