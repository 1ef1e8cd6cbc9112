"""One whole case as a BagIt zip, to move or to keep; and back into a library, its identity kept.

    <order>/data/case.json        the case, with the number of its published schema (resources/schemas/case-<n>.json)
    <order>/data/journal.json     everything that was done to it, with the chain of hashes
    <order>/data/originals/<sha256>

Restoring trusts nothing: only the names above exist, sizes are counted while reading, every hash is compared, the journal's
chain must hold and lead to the case. All of that happens before the first lasting write.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
import uuid
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from evidence_app.core.case import Case
from evidence_app.core.errors import NotFound, StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.storage import journal
from evidence_app.storage.bag import BLOCK, DECLARATION, BagWriter, free_space
from evidence_app.storage.checking import replay
from evidence_app.storage.codec import canonical, from_plain, plain
from evidence_app.storage.faults import RefusedArchive, disk
from evidence_app.storage.journal import Entry
from evidence_app.storage.library import Library
from evidence_app.storage.vault import remove_read_only

SCHEMA = "evidence-organizer-case"
# 2: evidence has `hints`; what an older archive lacks has its usual value.
SCHEMA_VERSION = 2
_TAGS = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt")
_RECORDS = ("data/case.json", "data/journal.json")
_ORIGINAL = re.compile(r"data/originals/([0-9a-f]{64})")
_LINE = re.compile(r"([0-9a-f]{64})  (\S+)")
_MOST_MEMBERS = 100_000
_MOST_RECORD_BYTES = 256 << 20
_SPARE_BYTES = 64 << 20


def write_archive(library: Library, number: str, out: Path, reporter: Reporter) -> None:
    """Write the case of order `number` with its originals to the file `out`. Leaves nothing half-written.

    Raises `NotFound`, `BadInput`, `StorageFault`, `Cancelled`, and `LibraryDamaged` when an original is not what it was.
    """
    case = library.cases.load(number)
    log = library.cases.journal(number)
    body = {"schema": SCHEMA, "version": SCHEMA_VERSION, "case": plain("case", case)}
    sizes = {item.sha256: item.size for item in case.evidence}
    total = sum(sizes.values()) or 1
    done = 0
    info = {"External-Identifier": number, "Bag-Count": "1 of 1"}
    with BagWriter(out, number, info) as bag:
        bag.add_bytes("case.json", canonical(body).encode())
        bag.add_bytes("journal.json", canonical([asdict(entry) for entry in log]).encode())
        for sha256, size in sizes.items():
            reporter.step(done / total, sha256[:8])
            bag.add_file(f"originals/{sha256}", library.vault.path(sha256), sha256, reporter)
            done += size
        bag.finish(library.now())


@dataclass(frozen=True, slots=True)
class _Contents:
    """What an archive holds, checked except for the bytes of the originals."""

    case: Case
    log: list[Entry]
    originals: dict[str, zipfile.ZipInfo]


def restore_archive(library: Library, source: Path, now: datetime, reporter: Reporter) -> Case:
    """Take the case in the archive `source` into the library: same ids, same journal, one entry more.

    Raises `RefusedArchive` for anything that is not exactly such an archive, `BadInput` when the library has that order
    already, `NotFound`, `StorageFault`, `Cancelled`. After any of these the library is as it was.
    """
    if not source.is_file():
        raise NotFound(f"{source} is not there", "check the path")
    with _opened(source) as archive:
        contents = _examined(archive)
        library.cases.refuse_known(contents.case.number)
        needed = sum(member.file_size for member in contents.originals.values())
        if needed + _SPARE_BYTES > free_space(library.folder):
            raise StorageFault("there is no room for the archive's files", "free some space, then try again")
        staged: dict[str, Path] = {}
        try:
            for place, (sha256, member) in enumerate(contents.originals.items()):
                reporter.step(place / len(contents.originals), sha256[:8])
                staged[sha256] = _stage(archive, member, sha256, library.folder / "incoming", reporter)
            for sha256, path in staged.items():
                library.vault.accept(path, sha256)
            return library.cases.restore(contents.case, contents.log, now)
        except BaseException:
            for sha256 in contents.originals:
                library.vault.discard(sha256)
            raise
        finally:
            for path in staged.values():
                with suppress(OSError):
                    remove_read_only(path)


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    with disk(f"reading {source.name}"):
        try:
            with zipfile.ZipFile(source) as archive:
                yield archive
        except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise _refused("it is damaged, or not a zip file") from error


def _refused(why: str, todo: str = "") -> RefusedArchive:
    return RefusedArchive(f"the archive was refused, {why}", todo or "ask for another copy of it")


def _examined(archive: zipfile.ZipFile) -> _Contents:
    members = _members(archive)
    tags = {name: _read(archive, members[name]) for name in _TAGS if name in members}
    if len(tags) != len(_TAGS) or tags["bagit.txt"] != DECLARATION:
        raise _refused("it was not made by this program")
    listed = _listed(tags["tagmanifest-sha256.txt"])
    for name in _TAGS[:-1]:
        if listed.pop(name, "") != hashlib.sha256(tags[name]).hexdigest():
            raise _refused(f"{name} was changed")
    payload = _listed(tags["manifest-sha256.txt"])
    if listed or set(payload) | set(_TAGS) != set(members):
        raise _refused("its list of files doesn't match what it holds")
    records = {name: _read(archive, members[name]) for name in _RECORDS if name in members}
    for name, data in records.items():
        if payload[name] != hashlib.sha256(data).hexdigest():
            raise _refused(f"{name} was changed")
    if len(records) != len(_RECORDS):
        raise _refused("it holds no case")
    case, log = _case_of(records["data/case.json"]), _log_of(records["data/journal.json"])
    originals = {match[1]: members[name] for name in members if (match := _ORIGINAL.fullmatch(name))}
    for sha256, member in originals.items():
        if payload[member.filename.partition("/")[2]] != sha256:
            raise _refused("an original is not named by its hash")
    if set(originals) != {item.sha256 for item in case.evidence}:
        raise _refused("its originals are not those of the case")
    if any(originals[item.sha256].file_size != item.size for item in case.evidence):
        raise _refused("an original's size is not what the case says")
    if not log or journal.faults_of(case.number, log, len(log), log[-1].hash) or replay(case.number, log) != case:
        raise _refused("its journal doesn't match its case")
    return _Contents(case, log, originals)


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The members by their name below the one top folder. Raises for every name and kind that an archive doesn't have."""
    infos = archive.infolist()
    if not 0 < len(infos) <= _MOST_MEMBERS:
        raise _refused("it holds too many files, or none")
    top = infos[0].filename.partition("/")[0]
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        folder, _, name = info.filename.partition("/")
        kind = stat.S_IFMT(info.external_attr >> 16)
        allowed = name in _TAGS or name in _RECORDS or _ORIGINAL.fullmatch(name)
        if folder != top or not allowed or name in members or info.orig_filename != info.filename:
            raise _refused("it holds a file that doesn't belong there")
        if kind not in (0, stat.S_IFREG) or info.flag_bits & 1 or info.compress_type not in (0, zipfile.ZIP_DEFLATED):
            raise _refused("it holds a link, a locked or an unusual file")
        if _ORIGINAL.fullmatch(name) and info.compress_type != zipfile.ZIP_STORED:
            raise _refused("an original in it is packed, which this program never does")
        members[name] = info
    return members


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """A small member, never more of it than is allowed whatever it claims."""
    with archive.open(member) as stream:
        data = stream.read(_MOST_RECORD_BYTES + 1)
    if len(data) > _MOST_RECORD_BYTES:
        raise _refused("it unpacks to far more than a case can hold")
    return data


def _listed(data: bytes) -> dict[str, str]:
    """A manifest: file name → hash."""
    found: dict[str, str] = {}
    for line in data.decode("utf-8", "replace").splitlines():
        match = _LINE.fullmatch(line)
        if match is None or match[2] in found:
            raise _refused("its list of files can't be read")
        found[match[2]] = match[1]
    return found


def _case_of(data: bytes) -> Case:
    try:
        body = json.loads(data)
        if body["schema"] != SCHEMA:
            raise _refused("its case was not made by this program")
        if body["version"] > SCHEMA_VERSION:
            raise _refused("it was written by a newer version of this program", "update the program")
        case = from_plain("case", body["case"])
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise _refused("its case can't be read") from error
    assert isinstance(case, Case)
    return case


def _log_of(data: bytes) -> list[Entry]:
    try:
        rows: list[dict[str, Any]] = json.loads(data)
        log = [Entry(**row) for row in rows]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise _refused("its journal can't be read") from error
    texts = all(
        isinstance(value, str)
        for entry in log
        for value in (entry.at, entry.kind, entry.label, entry.version, entry.body, entry.previous, entry.hash)
    )
    if not texts or not all(type(entry.seq) is int and isinstance(entry.target, int | None) for entry in log):
        raise _refused("its journal can't be read")
    return log


def _stage(archive: zipfile.ZipFile, member: zipfile.ZipInfo, sha256: str, folder: Path, reporter: Reporter) -> Path:
    """Unpack one original beside the vault, counting and hashing."""
    path = folder / f"{uuid.uuid4().hex}.part"
    digest = hashlib.sha256()
    left = member.file_size
    try:
        with archive.open(member) as reading, path.open("xb") as writing:
            while block := reading.read(BLOCK):
                reporter.check()
                left -= len(block)
                if left < 0:
                    raise _refused("a file in it is longer than it says")
                digest.update(block)
                writing.write(block)
        if left or digest.hexdigest() != sha256:
            raise _refused("an original in it was changed")
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path
