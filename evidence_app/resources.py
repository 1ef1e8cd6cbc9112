"""Where the files that ship with the program are: rules, profiles, icons, styles, translations, the sample's pictures.

In a wheel they lie inside the package; in a checkout beside it. Everything that reads such a file asks here.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from evidence_app.core.errors import NotFound


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    shipped = package / "resources"
    return shipped if shipped.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """The path of a shipped file or folder, `policies/aliexpress.toml` say. Raises `NotFound` when it isn't there.

    `name` is relative, with forward slashes, and never leaves the folder of resources.
    """
    root = _root()
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()) or not path.exists():
        raise NotFound(f"the program's own file {name} is missing", "install the program again")
    return path
