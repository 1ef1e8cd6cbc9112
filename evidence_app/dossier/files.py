"""Writing what leaves the program: beside the target first, then renamed. No half file, and a previous export stays intact."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from evidence_app.core.errors import ExportFailed

# Windows lets nobody rename over a file that another program has open. Indexers and virus scanners let go after a moment.
SHARING_VIOLATIONS = (5, 32, 33)
TRIES, PAUSE_S = 8, 0.1


def fault(target: Path, error: OSError) -> ExportFailed:
    """The operating system's refusal as a sentence with a way on. Only the name of the target is told, not its path."""
    name = target.name
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportFailed(f"the disk is full, {name} was not written", "free some space or choose another folder")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY):
        return ExportFailed(f"{name} can't be replaced or written there", "close it where it is open, or choose another folder")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return ExportFailed(f"the folder for {name} is gone", "choose another folder")
    return ExportFailed(f"{name} can't be written ({error.strerror or error})", "choose another folder")


def beside(target: Path) -> Path:
    """A hidden name next to the target, on the same disk, so that renaming it is one step."""
    return target.parent / f".{target.name}.{uuid.uuid4().hex[:8]}.part"


def rename(source: Path, target: Path) -> None:
    """Rename, over a file that is there; waits a moment for who has it open on Windows. Raises `OSError`."""
    for left in range(TRIES, 0, -1):
        try:
            source.replace(target)
        except OSError as error:
            if left == 1 or getattr(error, "winerror", None) not in SHARING_VIOLATIONS:
                raise
            time.sleep(PAUSE_S)
        else:
            return


def save(target: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises `ExportFailed`; an older file of that name stays as it was."""
    with _told(target), _written(target, data) as part:
        rename(part, target)


def save_all(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write all of these files or none. Raises `ExportFailed`; then older files of those names are as they were."""
    if len(files) == 1:
        save(*files[0])
        return
    with contextlib.ExitStack() as stack:
        parts = []
        for target, data in files:
            stack.enter_context(_told(target))
            parts.append(stack.enter_context(_written(target, data)))
        replaced: list[tuple[Path, Path | None]] = []
        try:
            for part, (target, _) in zip(parts, files, strict=True):
                with _told(target):
                    replaced.append((target, _set_aside(target)))
                    rename(part, target)
        except BaseException:
            for target, old in reversed(replaced):
                _bring_back(target, old)
            raise
        for _, old in replaced:
            if old is not None:
                old.unlink(missing_ok=True)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """What the operating system refuses is told as `ExportFailed`."""
    try:
        yield
    except OSError as error:
        raise fault(target, error) from error


@contextmanager
def _written(target: Path, data: bytes) -> Iterator[Path]:
    """The data in a file beside the target, safely on the disk; gone afterwards unless it was renamed."""
    part = beside(target)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield part
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _set_aside(target: Path) -> Path | None:
    """Rename what is at the target, if anything, and tell its new name."""
    if not target.exists():
        return None
    old = beside(target)
    rename(target, old)
    return old


def _bring_back(target: Path, old: Path | None) -> None:
    """Undo what `_set_aside` did, and what was put there since."""
    with contextlib.suppress(OSError):
        if old is not None:
            rename(old, target)
        elif target.is_file():
            target.unlink()


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A folder to fill, which becomes `target` at the end; on any failure or "stop" nothing of it stays.

    What was at `target` before is removed only once the new one is there.
    """
    part = beside(target)
    try:
        with _told(target):
            part.mkdir()
            yield part
            old = _set_aside(target)
            try:
                rename(part, target)
            except OSError:
                _bring_back(target, old)
                raise
        if old is not None:
            shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(part, ignore_errors=True)
