"""A dossier PDF against the manifest that is attached to it, and against the library it came from.

The manifest lists the originals that the dossier shows, each with its hash. Of a dossier that the library exported, the hash
of the whole file is on record too, so that any change of a page is found.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evidence_app.core.progress import Reporter
from evidence_app.storage.checking import Checked, Fault, FaultKind, check_original, hash_file

if TYPE_CHECKING:
    from evidence_app.storage.library import Library

ATTACHMENT = "manifest.json"
_HASH = re.compile(r"[0-9a-f]{64}")


def check_dossier(path: Path, library: Library | None, reporter: Reporter) -> Checked:
    """What is wrong with the dossier at `path`: the attached manifest, its originals, the file as it was exported."""
    try:
        manifest = attached_manifest(path)
    except ValueError as error:
        return Checked(1, (Fault(path.name, FaultKind.UNREADABLE, "a dossier with its manifest", str(error)),))
    if manifest is None:
        return Checked(1, (Fault(ATTACHMENT, FaultKind.MISSING, "the list of originals", ""),))
    result = Checked(1)
    if library is None:
        return result
    result += _as_exported(path, manifest, library, reporter)
    if manifest.get("order") in library.cases.numbers():
        for sha256, size in _originals(manifest).items():
            result += check_original(library, sha256, size, reporter)
    return result


def attached_manifest(path: Path) -> dict[str, Any] | None:
    """The manifest attached to a PDF; None when there is none. Raises `ValueError` for what can't be read."""
    import pikepdf

    try:
        with pikepdf.open(path) as pdf:
            if ATTACHMENT not in pdf.attachments:
                return None
            data = json.loads(pdf.attachments[ATTACHMENT].get_file().read_bytes())
    except pikepdf.PdfError as error:
        raise ValueError(str(error)) from error
    if not isinstance(data, dict):
        raise ValueError("the manifest is no list of originals")
    return data


def _as_exported(path: Path, manifest: dict[str, Any], library: Library, reporter: Reporter) -> Checked:
    """Against the hashes recorded at export: of this file, or else of any dossier of the same order."""
    found = hash_file(path, reporter)
    if library.cases.exported(sha256=found):
        return Checked(1)
    number = str(manifest.get("order", ""))
    records = [record for record in library.cases.exported(number) if record.name == path.name or record.kind == "dossier"]
    if not records:
        return Checked(0)
    return Checked(1, (Fault(path.name, FaultKind.CHANGED, records[-1].sha256, found),))


def _originals(manifest: dict[str, Any]) -> dict[str, int]:
    """The originals that the dossier shows: hash and length in bytes."""
    exhibits = manifest.get("exhibits")
    stated = [item for item in exhibits if isinstance(item, dict)] if isinstance(exhibits, list) else []
    return {
        item["sha256"]: item["bytes"]
        for item in stated
        if isinstance(item.get("bytes"), int) and _HASH.fullmatch(str(item.get("sha256", "")))
    }
