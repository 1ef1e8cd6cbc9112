"""Where a dossier is handed in, and what is accepted there: limits as data, each with its source and date.

A limit that no source states is None and stays unknown; the program never invents one.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from evidence_app.core.errors import BadInput
from evidence_app.resources import resource


@dataclass(frozen=True, slots=True)
class Profile:
    """Limits of one recipient. Sizes are bytes, type sizes points.

    `max_…` must hold: what can't fit is split into parts. `aim_…` are wishes: the dossier gets denser, nothing is left out.
    `max_files` and `max_total_bytes` concern a packet's files together.
    """

    id: str
    name: str
    source: str
    date: date
    max_pages: int | None = None
    max_bytes: int | None = None
    max_ppi: int | None = None
    aim_pages: int | None = None
    aim_bytes: int | None = None
    max_files: int | None = None
    max_total_bytes: int | None = None
    file_types: tuple[str, ...] = ()
    body_pt: float = 10.0
    min_pt: float = 6.5
    note: str = ""

    @property
    def pages(self) -> int | None:
        """The number of pages to stay within, as limit or aim."""
        return self.max_pages if self.max_pages is not None else self.aim_pages

    @property
    def bytes(self) -> int | None:
        """The size of the PDF to stay within, as limit or aim."""
        return self.max_bytes if self.max_bytes is not None else self.aim_bytes


def parse_profile(ident: str, text: str) -> Profile:
    """A profile from its TOML text. Raises `BadInput` when a value is missing or of the wrong kind."""
    try:
        raw = tomllib.loads(text)
        values: dict[str, Any] = {**raw.get("limits", {}), **raw.get("type", {})}
        if "file_types" in values:
            values["file_types"] = tuple(values["file_types"])
        profile = Profile(ident, raw["name"], raw["source"], raw["date"], note=raw.get("note", ""), **values)
        if not profile.source or not isinstance(profile.date, date):
            raise ValueError("a profile needs its source and date")
    except (KeyError, TypeError, ValueError) as fault:
        raise BadInput(
            f"the profile {ident} can't be read ({fault})", "correct the file or choose another profile", field="profile"
        ) from fault
    return profile


def profile(ident: str) -> Profile:
    """A shipped profile by its id, or the buyer's own by the path of its `.toml` file. Raises `BadInput` for others."""
    return _own(Path(ident)) if ident.endswith(".toml") else _shipped(ident)


def _own(path: Path) -> Profile:
    try:
        return parse_profile(path.stem, path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as fault:
        raise BadInput(f"the profile {path.name} can't be read", "choose another file", field="profile") from fault


@cache
def _shipped(ident: str) -> Profile:
    if ident not in profile_ids():
        raise BadInput(f"there is no profile “{ident}”", f"choose one of {', '.join(profile_ids())}", field="profile")
    return parse_profile(ident, resource(f"profiles/{ident}.toml").read_text("utf-8"))


@cache
def profile_ids() -> tuple[str, ...]:
    """The ids of all shipped profiles, `standard` first."""
    found = sorted(path.stem for path in resource("profiles").glob("*.toml"))
    return ("standard", *(ident for ident in found if ident != "standard"))
