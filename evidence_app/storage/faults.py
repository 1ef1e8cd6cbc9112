"""From what the operating system or SQLite says to a failure with a name and a way on.

Everything in storage that touches the disk or the database does so inside `disk(…)` or `database(…)`.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from evidence_app.core.errors import EvidenceError, LibraryDamaged, LibraryLocked, StorageFault

RECOVER = "put back the newest good copy with `evidence-app doctor --recover`"

_DISK = {
    errno.ENOSPC: ("the disk is full", "free some space, then try again"),
    errno.EDQUOT: ("your share of the disk is used up", "free some space, then try again"),
    errno.EFBIG: ("the file is larger than this disk can hold", "keep the library on a disk without this limit"),
    errno.EROFS: ("the disk is read-only", "make it writable, or use a library on another disk"),
    errno.EACCES: ("there is no permission", "give yourself the right to read and write there, or use another folder"),
    errno.EPERM: ("there is no permission", "give yourself the right to read and write there, or use another folder"),
    errno.ENOENT: ("it isn't there any more", "check that it was not moved or unplugged, then try again"),
    errno.ENOTDIR: ("part of the path is a file, not a folder", "choose another folder"),
    errno.EISDIR: ("it is a folder, not a file", "choose a file"),
    errno.EIO: ("the disk could not be read or written", "check the disk and its cable, then try again"),
    errno.ENODEV: ("the disk was unplugged", "plug it in again, then try again"),
    errno.ESTALE: ("the network folder went away", "connect it again, then try again"),
    errno.ENAMETOOLONG: ("the name is too long", "use a shorter name or folder"),
    errno.EMFILE: ("too many files are open", "close other programs, then try again"),
}


class StaleCase(EvidenceError):
    """The case was changed since it was read, so writing it would undo someone's work."""

    code = "stale"


class NotInVault(StorageFault):
    """A case names an original that the vault doesn't hold."""

    code = "not-in-vault"


class RefusedArchive(EvidenceError):
    """An archive is not what it says, or tries to do harm; nothing of it was written."""

    code = "archive-refused"


def fault_of(error: OSError, doing: str) -> StorageFault:
    """The failure that `error` is, met while `doing` ("keeping photo.jpg")."""
    what, todo = _DISK.get(error.errno or 0, (error.strerror or "the disk refused", "check the disk, then try again"))
    return StorageFault(f"{doing} failed, {what}", todo)


@contextmanager
def disk(doing: str) -> Iterator[None]:
    """Turn what the operating system refuses inside into `StorageFault`."""
    try:
        yield
    except OSError as error:
        raise fault_of(error, doing) from error


_SQLITE: dict[str, tuple[type[EvidenceError], str, str]] = {
    "SQLITE_BUSY": (LibraryLocked, "another program keeps {path} busy", "close it, then try again"),
    "SQLITE_LOCKED": (LibraryLocked, "another program keeps {path} busy", "close it, then try again"),
    "SQLITE_FULL": (StorageFault, "{doing} failed, the disk is full", "free some space, then try again"),
    "SQLITE_READONLY": (StorageFault, "{doing} failed, {path} can't be written", "make the folder and its files writable"),
    "SQLITE_PERM": (StorageFault, "{doing} failed, {path} can't be written", "make the folder and its files writable"),
    "SQLITE_CANTOPEN": (StorageFault, "{doing} failed, {path} can't be opened", "check that the folder is there and writable"),
    "SQLITE_IOERR": (StorageFault, "{doing} failed, the disk could not be read or written", "check the disk, then try again"),
    "SQLITE_CORRUPT": (LibraryDamaged, "the database {path} is damaged", RECOVER),
    "SQLITE_NOTADB": (LibraryDamaged, "the database {path} is damaged", RECOVER),
}


def _named(error: sqlite3.Error, doing: str, path: Path) -> EvidenceError | None:
    name = getattr(error, "sqlite_errorname", "") or ""
    # Raised by the driver, which has no code for it: text on a damaged page that is no text any more.
    if "decode to UTF-8" in str(error):
        name = "SQLITE_CORRUPT"
    # Extended codes start with the name of the plain one: SQLITE_IOERR_FSYNC.
    found = next((entry for prefix, entry in _SQLITE.items() if name.startswith(prefix)), None)
    if found is None:
        return None
    kind, what, todo = found
    return kind(what.format(path=path, doing=doing), todo)


@contextmanager
def database(doing: str, path: Path) -> Iterator[None]:
    """Turn what SQLite refuses inside (directly or through SQLAlchemy) into a named failure; a bug stays a bug."""
    try:
        yield
    except EvidenceError:
        raise
    except OSError as error:
        raise fault_of(error, doing) from error
    except Exception as error:
        cause = error if isinstance(error, sqlite3.Error) else getattr(error, "orig", None)
        named = _named(cause, doing, path) if isinstance(cause, sqlite3.Error) else None
        if named is None:
            raise
        raise named from error
