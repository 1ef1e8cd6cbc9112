"""Pictures and films as files with a proper name, to be dragged or copied into another program (a browser's upload box).

A picture leaves as a new JPEG: upright, redactions burnt in, without place, serial number or any other metadata. A film leaves
as it is. The files lie in the library's cache; what is older than a week is deleted when the next one is made.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import Case, Evidence, MediaKind
from evidence_app.core.errors import NotFound
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.pictures import PictureRef
from evidence_app.core.recipes import redacted
from evidence_app.services.writing import write_whole

if TYPE_CHECKING:
    from evidence_app.services.workspace import Workspace

QUALITY = 92
LONGEST_SIDE = 4096
KEPT_S = 7 * 86_400


def hand_out(workspace: Workspace, case: Case, picture: PictureRef) -> Path:
    """The file of a picture, a film, or a document. Raises `NotFound`, MediaError classes, `OSError` from a full disk."""
    item = case.evidence_by_id(picture.evidence)
    if item is None:
        raise NotFound("this evidence is no longer in the case", "undo its removal first")
    folder = workspace.library.folder / "cache" / "out" / item.id
    _forget_old(folder.parent)
    if item.kind is MediaKind.IMAGE or picture.frame is not None:
        out = folder / f"{picture_name(case, picture)}.jpg"
        write_whole(out, workspace.pictures(case).jpeg(redacted(case, picture), LONGEST_SIDE, LONGEST_SIDE, QUALITY).data)
        return out
    return _original(workspace, item, folder)


def picture_name(case: Case, picture: PictureRef) -> str:
    """A short ASCII name that says what it is: "B1_0-02-17.480", "C2_plug"."""
    label = exhibit_labels(case).get(picture.evidence, "")
    item = case.evidence_by_id(picture.evidence)
    if picture.frame is not None:
        words = picture.frame.time.clock().replace(":", "-")
    else:
        words = (item.caption or Path(item.name).stem) if item else ""
    plain = re.sub(r"[^A-Za-z0-9.-]+", "_", words).strip("_.")[:40]
    return "_".join(part for part in (label, plain) if part) or picture.evidence


def _original(workspace: Workspace, item: Evidence, folder: Path) -> Path:
    source = workspace.library.vault.path(item.sha256)
    if not source.is_file():
        raise NotFound(f"the original of {item.name} is gone", "run verify, or put it back from a backup")
    out = folder / Path(item.name).name
    if not out.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        part = out.with_name(f".{out.name}.part")
        # A copy, not a link: whoever gets the file may write to it, and the original must stay as it is.
        shutil.copyfile(source, part)
        part.replace(out)
    os.utime(out)
    return out


def _forget_old(folder: Path) -> None:
    if not folder.is_dir():
        return
    limit = time.time() - KEPT_S
    for path in folder.glob("*/*"):
        with suppress(OSError):
            if path.stat().st_mtime < limit:
                path.unlink()
