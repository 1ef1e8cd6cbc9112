"""What can be chosen for a dossier: recipients, languages, papers. For the window; the command line names them itself."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_app.services.exporting import PAPERS


@dataclass(frozen=True, slots=True)
class ProfileChoice:
    """A recipient: its id, name, and limits where one is known (pages, bytes), with where that stands."""

    id: str
    name: str
    pages: int | None
    size: int | None
    source: str
    note: str


def profiles() -> list[ProfileChoice]:
    """Every recipient that a profile ships for, the standard one first."""
    from evidence_app.dossier.profiles import profile, profile_ids

    found = [profile(ident) for ident in profile_ids()]
    found.sort(key=lambda one: (one.id != "standard", one.name))
    return [ProfileChoice(one.id, one.name, one.pages, one.bytes, f"{one.source}, {one.date}", one.note) for one in found]


def papers() -> tuple[str, ...]:
    """The sizes of paper."""
    return PAPERS


def languages() -> tuple[str, ...]:
    """The codes of the languages that a dossier can be written in."""
    from evidence_app.dossier.wording import LANGUAGES

    return tuple(LANGUAGES)
