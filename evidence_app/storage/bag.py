"""Writing a zip in BagIt form (RFC 8493): the payload below `data/`, its hashes beside it, so that any bag tool can judge it.

Files are stored as they are (films and photos don't shrink); each is hashed while it is written.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from evidence_app import __version__
from evidence_app.core.errors import BadInput, LibraryDamaged
from evidence_app.core.progress import Reporter
from evidence_app.storage.faults import disk
from evidence_app.storage.files import sync_folder

BLOCK = 1 << 20
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
# The same bytes whenever it is written; the zip format knows no time zone and nothing before 1980.
_EPOCH = (1980, 1, 1, 0, 0, 0)


class BagWriter:
    """A bag under way, named `top`, at `out`. Leaving the `with` block well finishes it; leaving it otherwise removes it."""

    def __init__(self, out: Path, top: str, info: dict[str, str]) -> None:
        if out.is_dir():
            raise BadInput(f"{out} is a folder", "choose a file name")
        if not out.parent.is_dir():
            raise BadInput(f"there is no folder {out.parent}", "make it first, or choose another folder")
        self._out = out
        self._temp = out.with_name(f".{out.name}.{uuid.uuid4().hex}.part")
        self._top = top
        self._info = info
        self._payload: dict[str, str] = {}
        self._octets = 0
        with disk(f"writing {out.name}"):
            self._zip = zipfile.ZipFile(self._temp, "x", zipfile.ZIP_STORED, allowZip64=True, strict_timestamps=False)

    def _member(self, name: str) -> zipfile.ZipInfo:
        member = zipfile.ZipInfo(f"{self._top}/{name}", _EPOCH)
        member.external_attr = 0o100644 << 16
        return member

    def add_bytes(self, name: str, data: bytes) -> None:
        """A payload file from memory; `name` is below `data/`."""
        self._payload[f"data/{name}"] = hashlib.sha256(data).hexdigest()
        self._octets += len(data)
        with disk(f"writing {self._out.name}"):
            self._zip.writestr(self._member(f"data/{name}"), data, zipfile.ZIP_DEFLATED)

    def add_file(self, name: str, source: Path, expected: str | None, reporter: Reporter) -> None:
        """A payload file from the disk; `expected` is the SHA-256 it must have. Raises `LibraryDamaged` if it hasn't."""
        digest = hashlib.sha256()
        with disk(f"writing {self._out.name}"), source.open("rb") as reading:
            member = self._member(f"data/{name}")
            member.file_size = source.stat().st_size
            with self._zip.open(member, "w", force_zip64=True) as writing:
                while block := reading.read(BLOCK):
                    reporter.check()
                    digest.update(block)
                    self._octets += len(block)
                    writing.write(block)
        found = digest.hexdigest()
        if expected is not None and found != expected:
            raise LibraryDamaged(f"the original {expected[:12]} was changed", "run `evidence-app verify` to see the damage")
        self._payload[f"data/{name}"] = found

    def _finish(self, now: datetime) -> None:
        info = {
            **self._info,
            "Bagging-Date": now.date().isoformat(),
            "Bag-Software-Agent": f"evidence-organizer {__version__}",
            "Payload-Oxum": f"{self._octets}.{len(self._payload)}",
        }
        tags = {
            "bagit.txt": DECLARATION,
            "bag-info.txt": "".join(f"{key}: {value}\n" for key, value in info.items()).encode(),
            "manifest-sha256.txt": _manifest(self._payload),
        }
        hashes = {name: hashlib.sha256(data).hexdigest() for name, data in tags.items()}
        for name, data in {**tags, "tagmanifest-sha256.txt": _manifest(hashes)}.items():
            self._zip.writestr(self._member(name), data, zipfile.ZIP_DEFLATED)

    def finish(self, now: datetime) -> None:
        """Write hashes and description, bring everything to the disk, give the file its name."""
        with disk(f"writing {self._out.name}"):
            self._finish(now)
            self._zip.close()
            with self._temp.open("rb+") as stream:
                os.fsync(stream.fileno())
            self._temp.replace(self._out)
            sync_folder(self._out.parent)

    def __enter__(self) -> BagWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        # After a failure closing writes the directory of a file that goes anyway, and may fail for the same reason.
        with suppress(OSError, ValueError):
            self._zip.close()
        with suppress(OSError):
            self._temp.unlink(missing_ok=True)


def _manifest(hashes: dict[str, str]) -> bytes:
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(hashes.items())).encode()


def free_space(folder: Path) -> int:
    """Bytes that can still be written below `folder`."""
    return shutil.disk_usage(folder).free
