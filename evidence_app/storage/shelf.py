"""Readable names for the originals: `by-order/<order>/<order>-<role>-<short hash>.<suffix>`, each a link into the vault.

For people who look into the folder with a file manager, and for dragging files out. Nothing depends on these links; they are
made again from the cases, and where the file system knows no links the folder stays empty.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from evidence_app.core.case import Case, Evidence
from evidence_app.storage.vault import Vault

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_SHORT = 8


def safe_name(text: str) -> str:
    """`text` as a file name that every system takes; never empty, never a dot name."""
    return _UNSAFE.sub("_", text).strip("._")[:80] or "_"


def shelf_name(number: str, item: Evidence) -> str:
    """The readable name of a piece of evidence."""
    suffix = safe_name(Path(item.name).suffix[1:]).lower() if Path(item.name).suffix[1:] else ""
    stem = f"{safe_name(number)}-{item.role.value}-{item.sha256[:_SHORT]}"
    return f"{stem}.{suffix}" if suffix else stem


class Shelf:
    """The folder of readable names below one library."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder = folder
        self._vault = vault

    def path(self, number: str, item: Evidence) -> Path:
        """Where the readable name of this evidence is, or would be."""
        return self._folder / safe_name(number) / shelf_name(number, item)

    def arrange(self, case: Case) -> bool:
        """Make the names of one order fit its evidence; whether anything had to change.

        A file system that refuses is no failure: see the module.
        """
        folder = self._folder / safe_name(case.number)
        held = [item for item in case.evidence if self._vault.holds(item.sha256)]
        wanted = {shelf_name(case.number, item): self._vault.path(item.sha256) for item in held}
        try:
            links = list(folder.iterdir()) if folder.is_dir() else []
            wrong = [link for link in links if link.name not in wanted or not link.exists()]
            missing = wanted.keys() - {link.name for link in links if link not in wrong}
            if not wrong and not missing:
                return False
            folder.mkdir(parents=True, exist_ok=True)
            for link in wrong:
                link.unlink()
            for name in missing:
                _link(folder / name, wanted[name])
        except OSError:
            return False
        return True

    def clear(self, number: str) -> None:
        """Remove the names of an order that is gone."""
        with suppress(OSError):
            shutil.rmtree(self._folder / safe_name(number))


def _link(name: Path, original: Path) -> None:
    """A relative symbolic link, so that the library can be moved; a hard link where those need privileges."""
    try:
        name.symlink_to(os.path.relpath(original, name.parent))
    except OSError:
        name.hardlink_to(original)
