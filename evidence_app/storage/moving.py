"""A library into another folder: everything is copied and hashed before anything is switched; the old folder stays as it is.

Copying may take long, and the library stays in use meanwhile. So it is done twice into the same place: the long pass in the
background, and a short one at the switch that takes the database again and the originals that came since.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from evidence_app.core.errors import BadInput, NotFound, StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.storage.copies import copy_database
from evidence_app.storage.faults import database, disk

_BLOCK = 1 << 20


class Move:
    """One move of the library in `folder` to the new or empty folder `target`.

    Raises `NotFound` when there is no library, `BadInput` for a target that is inside the library, around it, or not empty.
    """

    def __init__(self, folder: Path, target: Path) -> None:
        self.folder, self.target = folder.resolve(), target.expanduser().resolve()
        if not (self.folder / "library.sqlite3").is_file():
            raise NotFound(f"there is no library in {folder}", "name another folder")
        if self.target.is_relative_to(self.folder) or self.folder.is_relative_to(self.target):
            raise BadInput(
                f"the library and the new folder {target} lie inside one another", "choose a folder outside the library"
            )
        if self.target.exists() and (not self.target.is_dir() or any(self.target.iterdir())):
            raise BadInput(
                f"the folder {target} holds other files", "choose a new or empty folder, so that nothing of yours is lost"
            )
        self._part = self.target.with_name(f".{self.target.name}.moving")

    def copy(self, reporter: Reporter) -> int:
        """Copy and verify everything beside the target; how many originals. A failure or `Cancelled` leaves nothing there."""
        try:
            return self._pass(reporter)
        except BaseException:
            self.discard()
            raise

    def finish(self) -> Path:
        """Take what came since `copy`, and put the copy in its place. Nobody may write to the library meanwhile."""
        try:
            self._pass(Reporter())
            with disk("moving the library"):
                if self.target.exists():
                    self.target.rmdir()
                self._part.rename(self.target)
        except BaseException:
            self.discard()
            raise
        return self.target

    def discard(self) -> None:
        """Take away what was copied."""
        shutil.rmtree(self._part, ignore_errors=True)

    def _pass(self, reporter: Reporter) -> int:
        with disk("copying the library"):
            self._part.mkdir(parents=True, exist_ok=True)
            copied = self._part / "library.sqlite3"
            copied.unlink(missing_ok=True)
        copy_database(self.folder / "library.sqlite3", copied)
        card = self.folder / "library.json"
        if card.is_file():
            with disk("copying the library"):
                shutil.copyfile(card, self._part / card.name)
        with database("reading the copy", copied), closing(sqlite3.connect(copied)) as connection:
            sizes = connection.execute("SELECT sha256, size FROM originals ORDER BY sha256").fetchall()
        total, done = sum(size for _, size in sizes) or 1, 0
        for sha256, size in sizes:
            reporter.step(done / total, sha256[:8])
            self._original(sha256, reporter)
            done += size
        reporter.step(1.0)
        return len(sizes)

    def _original(self, sha256: str, reporter: Reporter) -> None:
        name = Path("originals") / sha256[:2] / sha256
        source, goal = self.folder / name, self._part / name
        # One that is missing here is missing there too: the move neither hides nor mends it.
        if goal.is_file() or not source.is_file():
            return
        temp = goal.with_name(f"{sha256}.part")
        with disk(f"copying {sha256[:8]}"):
            goal.parent.mkdir(parents=True, exist_ok=True)
            with source.open("rb") as reading, temp.open("wb") as writing:
                while block := reading.read(_BLOCK):
                    reporter.check()
                    writing.write(block)
        if _digest(temp) != _digest(source):
            raise StorageFault(
                f"the copy of {sha256[:8]} is not the same as the original", "check the disk of the new folder, then try again"
            )
        shutil.copystat(source, temp)
        temp.rename(goal)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
