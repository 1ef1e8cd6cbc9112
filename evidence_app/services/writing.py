"""Files that leave the program: whole under their final name, or not there at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_whole(out: Path, data: bytes) -> None:
    """Write `data` to `out` through a temporary file beside it: what was there stays until the new file is complete.

    Makes missing folders. Raises `OSError`; nothing half-written is left.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with being_written(out) as temp:
        with temp.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temp.replace(out)


@contextmanager
def being_written(out: Path) -> Iterator[Path]:
    """A free name beside `out` for a temporary file, gone at the end unless it was renamed."""
    temp = out.with_name(f".{uuid.uuid4().hex}.part")
    try:
        yield temp
    finally:
        with suppress(OSError):
            temp.unlink(missing_ok=True)
