"""Writing what leaves the program: beside the target first, then renamed. No half file, and a previous export stays intact."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from evidence_app.core.errors import ExportFailed


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


def save(target: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises `ExportFailed`; an older file of that name stays as it was."""
    part = beside(target)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        raise fault(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A folder to fill, which becomes `target` at the end; on any failure or "stop" nothing of it stays."""
    part = beside(target)
    old = beside(target)
    try:
        part.mkdir()
        yield part
        if target.exists():
            target.rename(old)
        try:
            part.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
    except OSError as error:
        raise fault(target, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
