"""Is it still what it was? For the library, one case, and files that left it: dossiers, packets, archives, backups.

A packet is judged by its own SHA256SUMS, a bag by its manifests; a dossier by the manifest attached to it and, where a library
is at hand, by the hash that was recorded when it was exported.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from evidence_app.core.errors import BadInput, NotFound
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.services.workspace import Workspace
    from evidence_app.storage.checking import Checked, Fault
    from evidence_app.storage.library import Library

SUMS = "SHA256SUMS"
_BLOCK = 1 << 20
_MOST_SUMS = 16 << 20
_LINE = re.compile(r"([0-9a-f]{64})  ([^\n]+)")
_BAG_LISTS = ("manifest-sha256.txt", "tagmanifest-sha256.txt")


@dataclass(frozen=True, slots=True)
class Verification:
    """How many things were looked at, and every fault."""

    checked: int
    faults: tuple[Fault, ...]

    @property
    def ok(self) -> bool:
        """Whether everything is as it was."""
        return not self.faults

    def shape(self) -> dict[str, Any]:
        """The contract's JSON."""
        return {
            "ok": self.ok,
            "checked": self.checked,
            "faults": [
                {"path": fault.path, "fault": str(fault.fault), "expected": fault.expected, "found": fault.found}
                for fault in self.faults
            ],
        }


class Verifying:
    """Checks of one open library. Nothing is changed by looking."""

    def __init__(self, workspace: Workspace) -> None:
        self._library = workspace.library

    def everything(self, reporter: Reporter | None = None) -> Verification:
        """The whole library: every case, every original, files that nobody knows."""
        from evidence_app.storage.checking import check_library

        return _made(check_library(self._library, reporter or Reporter()))

    def order(self, number: str, reporter: Reporter | None = None) -> Verification:
        """One case: journal, values, originals. Raises `NotFound`."""
        from evidence_app.storage.checking import check_order

        return _made(check_order(self._library, number, reporter or Reporter()))

    def file(self, path: Path, reporter: Reporter | None = None) -> Verification:
        """A dossier, packet, archive or backup, also against what this library recorded when it was exported."""
        return verify_file(path, self._library, reporter)

    def target(self, text: str, reporter: Reporter | None = None) -> Verification:
        """What the command line names: nothing (everything), an order number of this library, or a file."""
        if not text:
            return self.everything(reporter)
        if text in self._library.cases.numbers():
            return self.order(text, reporter)
        if Path(text).exists():
            return self.file(Path(text), reporter)
        raise NotFound(f"“{text}” is neither an order nor a file", "check the number or the path")


def verify_file(path: Path, library: Library | None = None, reporter: Reporter | None = None) -> Verification:
    """Judge a file that left a library; without a library only by what it says itself.

    Raises `NotFound`, and `BadInput` for what is no dossier, packet, archive or backup.
    """
    reporter = reporter or Reporter()
    if path.is_dir():
        return _made(_listed_files(_Folder(path), reporter))
    if not path.is_file():
        raise NotFound(f"{path} is not there", "check the path")
    with path.open("rb") as stream:
        start = stream.read(1024)
    # First of all: a packet's zip holds a dossier, so that it shows a PDF's mark as well.
    if start[:2] == b"PK":
        return _made(_zip(path, library, reporter))
    if b"%PDF-" in start:
        from evidence_app.services.verify_dossier import check_dossier

        return _made(check_dossier(path, library, reporter))
    raise BadInput(f"{path.name} is no dossier, packet, archive or backup", "name a file that this program wrote")


def _made(checked: Checked) -> Verification:
    return Verification(checked.count, checked.faults)


class _Folder:
    """The files below a folder, by their names with forward slashes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.names = {
            path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()
        }

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """One of them, for reading."""
        return (self._folder / name).open("rb")


class _Zip:
    """The files in a zip, without the one folder that holds them all, where there is one."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        files = [info.filename for info in archive.infolist() if not info.is_dir()]
        tops = {name.partition("/")[0] for name in files}
        self._prefix = f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in files) else ""
        self.names = {name[len(self._prefix) :] for name in files}

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """One of them, for reading."""
        return self._archive.open(self._prefix + name)


def _zip(path: Path, library: Library | None, reporter: Reporter) -> Checked:
    from evidence_app.storage.checking import Checked, Fault, FaultKind

    result = recorded(path, library, reporter)
    try:
        with zipfile.ZipFile(path) as archive:
            return result + _listed_files(_Zip(archive), reporter)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
        return result + Checked(1, (Fault(path.name, FaultKind.UNREADABLE, "a zip file", str(error)),))


def recorded(path: Path, library: Library | None, reporter: Reporter) -> Checked:
    """What the library recorded of an export with this name: it must have this hash."""
    from evidence_app.storage.checking import Checked, Fault, FaultKind, hash_file

    if library is None:
        return Checked(0)
    found = hash_file(path, reporter)
    if library.cases.exported(sha256=found):
        return Checked(1)
    same_name = [record for record in library.cases.exported() if record.name == path.name]
    if not same_name:
        return Checked(0)
    return Checked(1, (Fault(path.name, FaultKind.CHANGED, same_name[-1].sha256, found),))


def _listed_files(source: _Folder | _Zip, reporter: Reporter) -> Checked:
    """Every file of a packet or bag against the list that it carries."""
    from evidence_app.storage.checking import Checked, Fault, FaultKind

    lists = [name for name in (SUMS, *_BAG_LISTS) if name in source.names]
    if not lists:
        raise BadInput("there is no list of hashes in it", "name a packet, archive or backup that this program wrote")
    wanted: dict[str, str] = {}
    faults: list[Fault] = []
    for name in lists:
        try:
            wanted |= _sums(source, name)
        except (ValueError, OSError, zipfile.BadZipFile, zlib.error) as error:
            faults.append(Fault(name, FaultKind.CHANGED, "a list of hashes", str(error)))
    for place, (name, expected) in enumerate(sorted(wanted.items())):
        reporter.step(place / len(wanted), name)
        if name not in source.names:
            faults.append(Fault(name, FaultKind.MISSING, expected, ""))
            continue
        try:
            found = _hash(lambda name=name: source.open(name), reporter)  # type: ignore[misc]
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
            faults.append(Fault(name, FaultKind.UNREADABLE, expected, str(error)))
            continue
        if found != expected:
            faults.append(Fault(name, FaultKind.CHANGED, expected, found))
    strangers = source.names - set(wanted) - {SUMS, _BAG_LISTS[1]}
    faults += [Fault(name, FaultKind.UNKNOWN, "", "it is in no list") for name in sorted(strangers)]
    return Checked(len(wanted) + len(lists), tuple(faults))


def _sums(source: _Folder | _Zip, name: str) -> dict[str, str]:
    """A list of hashes. Raises `ValueError` for one that this program would write otherwise, be it by one bit."""
    with source.open(name) as stream:
        data = stream.read(_MOST_SUMS)
    found: dict[str, str] = {}
    for line in data.decode("utf-8").split("\n")[:-1]:
        match = _LINE.fullmatch(line)
        if match is None or match[2] in found:
            raise ValueError("a line that is no hash and name")
        found[match[2]] = match[1]
    if not found or "".join(f"{digest}  {file}\n" for file, digest in found.items()).encode() != data:
        raise ValueError("not written as this program writes it")
    return found


def _hash(opening: Callable[[], AbstractContextManager[IO[bytes]]], reporter: Reporter) -> str:
    digest = hashlib.sha256()
    with opening() as stream:
        while block := stream.read(_BLOCK):
            reporter.check()
            digest.update(block)
    return digest.hexdigest()
