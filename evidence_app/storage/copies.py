"""Rolling copies of the database: made with SQLite's backup, checked before they count, the last ten kept.

A copy is made when a library closes in which something was written, so that a damaged disk page costs one session at
most. Short sessions (a script of commands) replace their own last copy, or ten commands would push out the copies of ten days.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from evidence_app.core.errors import LibraryDamaged, NotFound
from evidence_app.storage.faults import database, disk
from evidence_app.storage.files import sync_folder

KEPT = 10
_SESSION_S = 600
_LARGE = 64 << 20
_LARGE_EVERY_S = 3600
_NAME = re.compile(r"(\d{6})-(\d{8}T\d{6}Z)(-.*)?\.sqlite3")


def is_sound(path: Path) -> bool:
    """Whether SQLite finds every page, index and row of the database at `path` in order."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except sqlite3.Error:
        return False


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy of a database, also while it is in use, as one file. Raises named failures; leaves nothing then."""
    try:
        with (
            database(f"copying {source.name}", source),
            closing(sqlite3.connect(source)) as reading,
            closing(sqlite3.connect(target)) as writing,
        ):
            reading.backup(writing)
            writing.execute("PRAGMA journal_mode=DELETE").close()
        if not is_sound(target):
            raise LibraryDamaged(f"the copy of {source.name} is not sound", "run `evidence-app doctor`")
    except BaseException:
        target.unlink(missing_ok=True)
        raise


class Copies:
    """The copies of one database, oldest first by a number that no clock can turn back."""

    def __init__(self, folder: Path, source: Path) -> None:
        self._folder = folder
        self._source = source

    def paths(self) -> list[Path]:
        """All copies, oldest first."""
        return sorted(path for path in self._folder.glob("*.sqlite3") if _NAME.fullmatch(path.name))

    def make(self, now: datetime, note: str = "") -> Path:
        """Make and check a copy now; drop the oldest beyond `KEPT`."""
        have = self.paths()
        number = int(have[-1].name[:6]) + 1 if have else 1
        name = f"{number:06}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}{'-' + note if note else ''}.sqlite3"
        temp = self._folder / f".{name}.part"
        with disk("copying the database"):
            temp.unlink(missing_ok=True)
            copy_database(self._source, temp)
            path = temp.rename(self._folder / name)
            sync_folder(self._folder)
            for old in [*have, path][:-KEPT]:
                old.unlink(missing_ok=True)
        return path

    def make_if_due(self, now: datetime) -> Path | None:
        """Make a copy after a change; a young last copy without a note is replaced, a large database copied rarely."""
        have = self.paths()
        last = have[-1] if have else None
        if last is None:
            return self.make(now)
        with disk("copying the database"):
            age = (now - _made(last)).total_seconds()
            if self._source.stat().st_size > _LARGE and 0 <= age < _LARGE_EVERY_S:
                return None
        path = self.make(now)
        if 0 <= age < _SESSION_S and _is_plain(last):
            with suppress(OSError):
                last.unlink()
        return path

    def newest_sound(self) -> Path:
        """The newest copy in which everything is in order. Raises `NotFound`."""
        for path in reversed(self.paths()):
            if is_sound(path):
                return path
        raise NotFound("there is no sound copy of the database", "restore the library from your own backup")


def _made(path: Path) -> datetime:
    match = _NAME.fullmatch(path.name)
    assert match is not None
    return datetime.strptime(match[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _is_plain(path: Path) -> bool:
    match = _NAME.fullmatch(path.name)
    return match is not None and match[3] is None
