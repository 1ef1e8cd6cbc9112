"""Taking files into a case: plan, look, copy, and one step that adds them all.

Every file is looked at in a worker process and then copied into the vault; only when all of them are there does one
transaction add them to the case. So a stop or a crash leaves the library as it was, and one undo takes the lot back.
What is wrong with a file is that file's own: it is named, with a reason, and the others go on.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from evidence_app.core.case import Case, Evidence, Fact, MediaKind, Role
from evidence_app.core.errors import BadInput, EvidenceError
from evidence_app.core.pictures import PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.core.values import When
from evidence_app.services.looking_ahead import AT_ONCE, WORTH_IT, LookingAhead
from evidence_app.services.roles import fits, guess_role

if TYPE_CHECKING:
    from evidence_app.media.looking import Look
    from evidence_app.services.cases import Changed
    from evidence_app.services.workspace import Workspace

IMPORTED, DUPLICATE, REJECTED = "imported", "duplicate", "rejected"
_LITTER = {"thumbs.db", "desktop.ini", "ehthumbs.db", "$recycle.bin", "__macosx"}
_BLOCK = 1 << 20
_MOST_FILES = 20_000
_SMALL_BYTES = 32 << 20  # thumbnails that are held until the files are the case's; the rest are made when looked at


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that would be taken in; `problem` and `todo` say why it can't be."""

    path: Path
    size: int = 0
    problem: str = ""
    todo: str = ""


@dataclass(frozen=True, slots=True)
class ImportItem:
    """What became of one file. `id`, `sha256`, `role` and `kind` are empty for a rejected one."""

    path: Path
    status: str
    id: str = ""
    sha256: str = ""
    role: Role | None = None
    kind: MediaKind | None = None
    reason: str = ""
    todo: str = ""


class Imported(list[ImportItem]):
    """What became of every file, and the one change that it made to the case (None where nothing was added)."""

    changed: Changed | None = None


def evidence_id(number: str, sha256: str) -> str:
    """The id of a file in an order: the same file in the same order always has the same one."""
    return hashlib.sha256(f"{number}\0{sha256}".encode()).hexdigest()[:12]


class Intake:
    """Takes files into the cases of one library."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    guess_role = staticmethod(guess_role)

    def plan(self, paths: Iterable[Path]) -> list[PlannedFile]:
        """The files that these paths stand for: folders opened, in the order of their names, each file once."""
        return list(_planned(paths))

    def import_paths(
        self, number: str, paths: Iterable[Path], role: Role | None = None, reporter: Reporter | None = None
    ) -> Imported:
        """Take files and folders into the case of order `number`.

        `role` is for all of them (where it fits the file; else it is guessed). Raises `NotFound` for an unknown order,
        `StorageFault` when the disk refuses, `Cancelled`: after any of these the library is as it was.
        """
        case = self._workspace.cases.get(number)
        reporter = reporter or Reporter()
        plan = self.plan(paths)
        with LookingAhead(self._workspace.now()) as looker:
            batch = _Batch(self._workspace, case, role, looker)
            try:
                self._take(batch, plan, reporter)
                return batch.finish()
            except BaseException:
                batch.undo()
                raise

    def _take(self, batch: _Batch, plan: Sequence[PlannedFile], reporter: Reporter) -> None:
        total = sum(file.size for file in plan) + len(plan) or 1
        done = 0
        for place, file in enumerate(plan, 1):
            share = file.size + 1
            note = f"{file.path.name} ({place} of {len(plan)})"
            part = reporter.part(done / total, (done + share) / total)
            part.step(0.0, note)
            if len(plan) >= WORTH_IT:
                batch.expect(plan[place - 1 : place + AT_ONCE])
            batch.take(file, part)
            done += share
        reporter.step(1.0)

    def import_pixels(self, number: str, png_bytes: bytes, name: str, role: Role | None = None) -> Imported:
        """Take in a picture that was pasted or dropped as data; its time is that of the import. Raises as `import_paths`."""
        safe = "".join(char for char in Path(name).name if char.isprintable() and char not in '<>:"/\\|?*') or "picture.png"
        with tempfile.TemporaryDirectory(prefix="evidence-") as folder:
            path = Path(folder) / safe
            path.write_bytes(png_bytes)
            return self.import_paths(number, [path], role)


class _Batch:
    """The files of one import that lie in the vault already, waiting for the one transaction."""

    def __init__(self, workspace: Workspace, case: Case, role: Role | None, looker: LookingAhead) -> None:
        self._looker = looker
        self._workspace = workspace
        self._case = case
        self._role = role
        self._now = workspace.now()
        self._known = {item.sha256: item for item in case.evidence}
        self._sizes = {item.size for item in case.evidence}
        self._added: list[Evidence] = []
        self._copied: list[str] = []
        self._small: list[tuple[PictureRef, bytes]] = []
        self._room = _SMALL_BYTES
        self._items = Imported()

    def expect(self, files: Sequence[PlannedFile]) -> None:
        """These come next. What may be in the case already isn't looked at before its hash was taken."""
        for file in files:
            if not file.problem and file.size not in self._sizes:
                self._looker.expect(file.path)

    def take(self, file: PlannedFile, reporter: Reporter) -> None:
        """Look at one file and copy it; what is wrong with it becomes its own result."""
        if file.problem:
            self._items.append(ImportItem(file.path, REJECTED, reason=file.problem, todo=file.todo))
            return
        try:
            if file.size in self._sizes and self._is_known(file, reporter):
                return
            found = self._looker.look(file.path, reporter.part(0.0, 0.5))
            stored = self._workspace.library.vault.add(file.path, reporter.part(0.5, 1.0))
        except EvidenceError as fault:
            if fault.code == "storage" and not _readable(file.path):
                self._items.append(_gone(file.path))
            elif fault.code == "storage":
                raise
            else:
                self._items.append(ImportItem(file.path, REJECTED, reason=fault.what, todo=fault.todo))
            return
        if stored.new:
            self._copied.append(stored.sha256)
        if stored.sha256 in self._known:
            self._duplicate(file.path, self._known[stored.sha256])
            return
        item = self._evidence(file.path, found, stored.sha256, stored.size)
        if self._room >= len(found.small) > 0:
            self._room -= len(found.small)
            self._small.append((PictureRef(item.id), found.small))
        self._known[item.sha256] = item
        self._sizes.add(item.size)
        self._added.append(item)
        self._items.append(ImportItem(file.path, IMPORTED, item.id, item.sha256, item.role, item.kind))

    def _is_known(self, file: PlannedFile, reporter: Reporter) -> bool:
        """Whether the case has this file: told by its hash, without decoding or copying it once more."""
        digest = hashlib.sha256()
        try:
            with file.path.open("rb") as reading:
                while block := reading.read(_BLOCK):
                    reporter.check()
                    digest.update(block)
        except OSError:
            self._items.append(_gone(file.path))
            return True
        known = self._known.get(digest.hexdigest())
        if known is None or not self._workspace.library.vault.holds(known.sha256):
            return False
        self._duplicate(file.path, known)
        return True

    def _duplicate(self, path: Path, known: Evidence) -> None:
        reason = f"this order has it already, as {known.name}"
        self._items.append(ImportItem(path, DUPLICATE, known.id, known.sha256, known.role, known.kind, reason))

    def _evidence(self, path: Path, found: Look, sha256: str, size: int) -> Evidence:
        probe = found.probe
        from_camera = probe.taken is not None or any(fact.name == "Camera" for fact in probe.facts)
        role = self._role
        if role is None or not fits(role, probe.kind):
            role = guess_role(path.name, probe.kind, probe.media_type, from_camera=from_camera, pictured=found.pictured)
        return Evidence(
            id=evidence_id(self._case.number, sha256),
            sha256=sha256,
            name=_readable_name(path),
            role=role,
            kind=probe.kind,
            media_type=probe.media_type,
            size=size,
            added=self._now,
            taken=_taken(probe.taken, self._case.order.zone),
            width=probe.width,
            height=probe.height,
            duration_s=probe.duration_s,
            facts=(*probe.facts, *_file_time(path)),
            barcodes=found.barcodes,
            sharpness=found.sharpness,
        )

    def finish(self) -> Imported:
        """Add everything to the case in one step."""
        if self._added:
            count = len(self._added)
            label = f"Add {self._added[0].name}" if count == 1 else f"Add {count} files"
            self._items.changed = self._workspace.cases.edit(
                self._case.number, label, lambda case: replace(case, evidence=(*case.evidence, *self._added))
            )
            self._copied.clear()
            pictures = self._workspace.pictures(self._items.changed.case)
            for picture, data in self._small:
                pictures.keep_thumbnail(picture, data)
        return self._items

    def undo(self) -> None:
        """Take what was copied out of the vault again."""
        for sha256 in self._copied:
            with suppress(EvidenceError):
                self._workspace.library.vault.discard(sha256)


def _readable_name(path: Path) -> str:
    """The file's name as text; bytes that are none become U+FFFD, since no database and no PDF could hold them."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _taken(taken: datetime | None, zone: str) -> When | None:
    """The camera's time; where it names no zone, the camera's clock is taken to be that of the order's zone."""
    if taken is None:
        return None
    aware = taken if taken.tzinfo else taken.replace(tzinfo=ZoneInfo(zone))
    return When.instant(aware, zone, taken.isoformat())


def _file_time(path: Path) -> tuple[Fact, ...]:
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return ()
    return (Fact("File changed", changed.strftime("%Y-%m-%d %H:%M:%S UTC"), "any copy can change it"),)


def _readable(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            file.read(1)
    except OSError:
        return False
    return True


def _gone(path: Path) -> ImportItem:
    return ImportItem(path, REJECTED, reason=f"{path.name} can't be read any more", todo="connect its disk or device again")


def _planned(paths: Iterable[Path]) -> Iterator[PlannedFile]:
    seen: set[Path] = set()
    for path in paths:
        for file in _files_of(Path(path)):
            real = Path(os.path.realpath(file.path))
            if real in seen:
                continue
            seen.add(real)
            if len(seen) > _MOST_FILES:
                raise BadInput(f"there are more than {_MOST_FILES} files", "add the folder that holds the evidence only")
            yield file


def _files_of(path: Path) -> Iterator[PlannedFile]:
    """The file itself, or every file below the folder; litter of operating systems and hidden files left out."""
    if not path.exists():
        yield PlannedFile(path, 0, f"{path.name} is not there", "check the name and the folder")
        return
    if not path.is_dir():
        yield _planned_file(path)
        return
    for folder, names, files in os.walk(path, onerror=None):
        names[:] = sorted(name for name in names if _wanted(name))
        for name in sorted(files):
            if _wanted(name):
                yield _planned_file(Path(folder) / name)


def _wanted(name: str) -> bool:
    return not name.startswith(".") and name.lower() not in _LITTER


def _planned_file(path: Path) -> PlannedFile:
    if not path.is_file():  # a pipe or a device would never end
        return PlannedFile(path, 0, f"{path.name} is no ordinary file", "give a picture, a video or a document")
    if not _readable(path):
        return PlannedFile(path, 0, f"{path.name} can't be opened", "allow reading it, or copy it elsewhere")
    return PlannedFile(path, path.stat().st_size)
