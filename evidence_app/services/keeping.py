"""Keeping and moving: one case as an archive, the whole library as a backup, mending, and putting a damaged database right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import Case
from evidence_app.core.progress import Reporter
from evidence_app.services.workspace import library_folder, open_workspace, utc_now

if TYPE_CHECKING:
    from evidence_app.services.workspace import Workspace
    from evidence_app.storage.doctor import Finding
    from evidence_app.storage.moving import Move


class Keeping:
    """Archives, backups and mending of one open library."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._library = workspace.library

    def archive(self, number: str, out: Path, reporter: Reporter | None = None) -> None:
        """Write one whole case, originals and journal with it, to the BagIt zip `out`."""
        from evidence_app.storage.archive import write_archive

        write_archive(self._library, number, out, reporter or Reporter())

    def restore(self, source: Path, reporter: Reporter | None = None) -> Case:
        """Take the case of an archive into this library. Raises `RefusedArchive`, or `BadInput` when it is here already."""
        from evidence_app.storage.archive import restore_archive

        return restore_archive(self._library, source, self._workspace.now(), reporter or Reporter())

    def backup(self, out: Path, reporter: Reporter | None = None) -> int:
        """Write the whole library to the BagIt zip `out`; how many originals it has."""
        from evidence_app.storage.backup import write_backup

        return write_backup(self._library.folder, out, self._workspace.now(), reporter or Reporter())

    def move_to(self, folder: Path) -> Move:
        """The move of this library to another folder: `copy` in a job, then `finish` and open it there. See `Move`."""
        from evidence_app.storage.moving import Move

        return Move(self._library.folder, folder)

    @property
    def interrupted(self) -> bool:
        """Whether the library was not closed last time, so that `doctor` should have a look."""
        return self._library.interrupted

    def doctor(self, reporter: Reporter | None = None, *, while_working: bool = False) -> list[Finding]:
        """Find what an interruption left, mend what is safe; everything found, and whether it is mended.

        `while_working`: other threads may be importing meanwhile, so files that came since the opening are left alone.
        """
        from evidence_app.storage.doctor import mend

        return mend(self._library, reporter or Reporter(), while_working=while_working)


def backup_library(
    folder: Path | None, out: Path, reporter: Reporter | None = None, now: Callable[[], datetime] = utc_now
) -> int:
    """Write a library to the BagIt zip `out` while another program, the window say, has it open. See `Keeping.backup`."""
    from evidence_app.storage.backup import write_backup

    place = library_folder(folder).expanduser().absolute()
    return write_backup(place, out, now(), reporter or Reporter())


def has_copies(folder: Path) -> bool:
    """Whether there is anything that `recover_library` could try."""
    return any((folder / "copies").glob("*.sqlite3"))


def recover_library(folder: Path | None, now: Callable[[], datetime] = utc_now) -> Path:
    """Put the newest sound copy in the place of a damaged database, after the user agreed; where the damaged one is kept.

    What the damaged one still tells beyond the copy is brought in. Raises `NotFound` when no copy is sound.
    """
    from evidence_app.storage.doctor import recover

    place = library_folder(folder).expanduser().absolute()
    aside = recover(place, now())
    with open_workspace(place, now=now, remember=False) as workspace:
        workspace.library.cases.refresh_due_dates()
    return aside
