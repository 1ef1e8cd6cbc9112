"""The vault: every original once, named by the SHA-256 of its bytes, read-only, never opened for writing again.

Copying and hashing are one pass: this thread reads and writes blocks while a second thread hashes them (hashlib lets go of
the interpreter), so that taking in a film costs hardly more than copying it. The file gets its name only when all its bytes
are on the disk; until then it lies in `incoming/`, where anything that is found at the next start is an interrupted copy.
"""

from __future__ import annotations

import hashlib
import os
import queue
import stat
import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evidence_app.core.errors import BadInput, NotFound, StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.storage.faults import disk
from evidence_app.storage.files import sync_folder

BLOCK = 4 << 20
_READ_ONLY = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH
_BLOCKS_UNDER_WAY = 4
_FLUSH_EVERY = 64 << 20
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Stored:
    """An original in the vault. `new` is false when the vault had these bytes already."""

    sha256: str
    size: int
    path: Path
    new: bool


class _Hasher:
    """SHA-256 on its own thread, fed with blocks; at most a few blocks are under way, so memory stays flat."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._full: queue.Queue[memoryview | None] = queue.Queue()
        self._free: queue.Queue[bytearray] = queue.Queue()
        for _ in range(_BLOCKS_UNDER_WAY):
            self._free.put(bytearray(BLOCK))
        self._thread = threading.Thread(target=self._run, name="vault-hash", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while (block := self._full.get()) is not None:
            self._digest.update(block)
            self._free.put(block.obj)  # type: ignore[arg-type]

    def buffer(self) -> bytearray:
        """A block to read into; waits while all are being hashed."""
        return self._free.get()

    def feed(self, block: memoryview) -> None:
        """Hash `block`, a view of a buffer taken before; it must not be changed any more."""
        self._full.put(block)

    def finish(self) -> str:
        """Stop the thread; the digest of everything fed."""
        self._full.put(None)
        self._thread.join()
        return self._digest.hexdigest()


class Vault:
    """The originals below one library folder. Safe to use from several threads."""

    def __init__(self, originals: Path, incoming: Path, referenced: Callable[[str], bool]) -> None:
        """`referenced` tells whether any case or the trash needs an original."""
        self._originals = originals
        self._incoming = incoming
        self._referenced = referenced
        self._lock = threading.Lock()

    def path(self, sha256: str) -> Path:
        """Where the original with this hash lies, or would lie. Raises `BadInput` for what is no hash."""
        if len(sha256) != 64 or not _HEX.issuperset(sha256):
            raise BadInput(f"{sha256[:80]!r} is no SHA-256", "give the 64 hex digits")
        return self._originals / sha256[:2] / sha256

    def holds(self, sha256: str) -> bool:
        """Whether the vault has this original."""
        return self.path(sha256).is_file()

    def add(self, source: Path, reporter: Reporter) -> Stored:
        """Take in a copy of `source`; the copy is on the disk under its final name when this returns.

        Raises `NotFound` or `BadInput` for a source that is no readable file, `StorageFault` when the disk refuses or the
        source changed while it was read, `Cancelled`. After any of these nothing is left behind.
        """
        if not source.exists():
            raise NotFound(f"{source} is not there", "check the path")
        if not source.is_file():
            raise BadInput(f"{source} is no file", "give a file")
        temp = self._incoming / f"{uuid.uuid4().hex}.part"
        try:
            with disk(f"keeping {source.name}"):
                sha256, size = self._copy(source, temp, reporter)
                return self._settle(temp, sha256, size)
        finally:
            with suppress(OSError):
                temp.unlink(missing_ok=True)

    def _copy(self, source: Path, temp: Path, reporter: Reporter) -> tuple[str, int]:
        with source.open("rb", buffering=0) as reading, temp.open("xb", buffering=0) as writing:
            before = os.fstat(reading.fileno())
            hasher = _Hasher()
            try:
                size = _pump(reading, writing, hasher, before.st_size, reporter)
            finally:
                sha256 = hasher.finish()
            os.fsync(writing.fileno())
            temp.chmod(_READ_ONLY)
            after = os.fstat(reading.fileno())
        if size != before.st_size or (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise StorageFault(f"{source.name} changed while it was copied", "wait until it is complete, then add it again")
        return sha256, size

    def _settle(self, temp: Path, sha256: str, size: int) -> Stored:
        path = self.path(sha256)
        with self._lock:
            # A file of another length under this name is what a failing disk left: the good copy replaces it.
            if path.is_file() and path.stat().st_size == size:
                return Stored(sha256, size, path, False)
            if not path.parent.is_dir():
                path.parent.mkdir(parents=True, exist_ok=True)
                sync_folder(self._originals)
            temp.replace(path)
            sync_folder(path.parent)
        return Stored(sha256, size, path, True)

    def accept(self, staged: Path, sha256: str) -> Stored:
        """Take over a file that lies in `incoming/` already and has been hashed. Raises `StorageFault`."""
        with disk("keeping an original"):
            with staged.open("rb+") as stream:
                os.fsync(stream.fileno())
            staged.chmod(_READ_ONLY)
            return self._settle(staged, sha256, staged.stat().st_size)

    def discard(self, sha256: str) -> bool:
        """Remove an original that no case and no trash needs; whether it was removed."""
        path = self.path(sha256)
        with self._lock, disk(f"removing {path.name}"):
            if not path.is_file() or self._referenced(sha256):
                return False
            remove_read_only(path)
            return True


def remove_read_only(path: Path) -> None:
    """Delete a read-only file (Windows refuses as long as it is read-only). Raises `OSError`."""
    if os.name == "nt":
        path.chmod(stat.S_IWRITE)
    path.unlink(missing_ok=True)


def _pump(reading: BinaryIO, writing: BinaryIO, hasher: _Hasher, expected: int, reporter: Reporter) -> int:
    """Copy everything from `reading` to `writing` past the hasher; the number of bytes.

    A file that has grown beyond `expected` is not read to an end that may never come.
    """
    done = flushed = 0
    while done <= expected:
        reporter.step(done / expected if expected else 0.0)
        buffer = hasher.buffer()
        count = reading.readinto(buffer)  # type: ignore[attr-defined]
        if not count:
            break
        block = memoryview(buffer)[:count]
        hasher.feed(block)
        written = 0
        while written < count:
            written += writing.write(block[written:])
        done += count
        # Hand the disk its work early: otherwise the whole file waits for the one fsync at the end.
        if done - flushed >= _FLUSH_EVERY and hasattr(os, "posix_fadvise"):
            os.posix_fadvise(writing.fileno(), flushed, done - flushed, os.POSIX_FADV_DONTNEED)
            flushed = done
    return done
