"""One owner per library, by a lock that the operating system releases when its holder dies, however it dies."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
import weakref
from contextlib import suppress
from pathlib import Path

from evidence_app.core.errors import LibraryLocked
from evidence_app.storage.faults import disk

_POLL_S = 0.05
# On Windows a locked byte can't be read by others: lock one far behind the text that names the holder.
_FAR = 1 << 30


def _try_lock(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class LibraryLock:
    """Holds `path` locked from construction until `release`.

    Waits up to `wait_s` seconds for another owner to finish, then raises `LibraryLocked` naming it. What a crashed owner
    left in the file is overwritten: the text only informs, the lock itself is the system's. `left_behind` tells that there
    was such a text, so that the library may need mending.
    """

    def __init__(self, path: Path, wait_s: float) -> None:
        self._path = path
        with disk(f"locking {path}"):
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        self._held = True
        until = time.monotonic() + wait_s
        try:
            while not _try_lock(self._handle):
                if time.monotonic() >= until:
                    raise self._refusal()
                time.sleep(_POLL_S)
            with disk(f"locking {path}"):
                # An owner that ends well wipes its name out.
                self.left_behind = os.fstat(self._handle).st_size > 0
                self._sign()
        except BaseException:
            self.forget()
            raise
        _open_locks.add(self)

    def _sign(self) -> None:
        text = json.dumps({"pid": os.getpid(), "host": socket.gethostname()})
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, text.encode())

    def _refusal(self) -> LibraryLocked:
        os.lseek(self._handle, 0, os.SEEK_SET)
        try:
            holder = json.loads(os.read(self._handle, 4096))
            who = f"process {holder['pid']} on {holder['host']}"
        except (ValueError, KeyError, TypeError):
            who = "another program"
        return LibraryLocked(f"the library {self._path.parent} is in use by {who}", "close it there, then try again")

    def release(self) -> None:
        """Let go; may be called twice."""
        if self._held:
            with suppress(OSError):
                os.ftruncate(self._handle, 0)
        self.forget()

    def forget(self) -> None:
        """Close the file without a word: the name in it may be another owner's. May be called twice."""
        if self._held:
            self._held = False
            _open_locks.discard(self)
            os.close(self._handle)


_open_locks: weakref.WeakSet[LibraryLock] = weakref.WeakSet()


def _forget_in_child() -> None:
    # A forked worker inherits the open file; as long as it lived, it would keep the lock of a parent that died.
    for lock in list(_open_locks):
        lock.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_in_child)
