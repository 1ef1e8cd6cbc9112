"""How a case's evidence is laid out for looking at: groups, order, filter, search. Pure; the window's grid shows the result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from evidence_app.core.case import Case, Evidence, Role, Verdict
from evidence_app.core.exhibits import exhibit_labels

# In the measure of `media.looking.sharpness_of`. Plain surfaces in focus reach 9, a label out of focus by 5 px falls to 3.6.
BLURRED_BELOW = 4.0


class Group(StrEnum):
    """Headings of the grid, in the order in which they are shown."""

    FILMS = "films"
    PHOTOS = "photos"
    LISTING = "listing"
    MESSAGES = "messages"
    TRACKING = "tracking"
    DOCUMENTS = "documents"


GROUP_OF = {
    Role.UNBOXING_VIDEO: Group.FILMS,
    Role.DEFECT_VIDEO: Group.FILMS,
    Role.PHOTO: Group.PHOTOS,
    Role.LISTING: Group.LISTING,
    Role.MESSAGES: Group.MESSAGES,
    Role.TRACKING: Group.TRACKING,
    Role.DOCUMENT: Group.DOCUMENTS,
}


class SortBy(StrEnum):
    """In which order the pieces of a group are shown."""

    BEST = "best"
    LABEL = "label"
    TAKEN = "taken"
    ADDED = "added"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the buyer chose to see: a group or all, an order, words to look for."""

    group: Group | None = None
    sort: SortBy = SortBy.BEST
    words: str = ""


def arranged(case: Case, wanted: Arrangement) -> list[tuple[Group, list[Evidence]]]:
    """The groups that have something to show, each with its evidence in the chosen order.

    Words are looked for in label, name, caption, barcodes and the day taken; all of them must be found, in any case.
    """
    labels = exhibit_labels(case)
    words = wanted.words.casefold().split()
    groups: dict[Group, list[Evidence]] = {group: [] for group in Group}
    for item in case.evidence:
        group = GROUP_OF[item.role]
        if wanted.group in (None, group) and _matches(item, labels.get(item.id, ""), words):
            groups[group].append(item)
    places = {item.id: place for place, item in enumerate(case.evidence)}
    for items in groups.values():
        items.sort(key=lambda item: _sort_key(item, wanted.sort, places[item.id], labels.get(item.id, "")))
    return [(group, items) for group, items in groups.items() if items]


def _matches(item: Evidence, label: str, words: list[str]) -> bool:
    if not words:
        return True
    day = item.taken.day.isoformat() if item.taken else ""
    text = " ".join((label, item.name, item.caption, day, *(code.text for code in item.barcodes))).casefold()
    return all(word in text for word in words)


def _sort_key(item: Evidence, sort: SortBy, place: int, label: str) -> tuple[object, ...]:
    if sort is SortBy.BEST:
        return (-item.rating, place)
    if sort is SortBy.TAKEN:
        return (item.taken is None, item.taken.at.timestamp() if item.taken else 0.0, place)
    if sort is SortBy.ADDED:
        return (-item.added.timestamp(), -place)
    if sort is SortBy.NAME:
        return ((item.caption or item.name).casefold(), place)
    digits = "".join(char for char in label if char.isdigit())
    return (not label, label[:1], int(digits or 0), place)


def cuts_found(case: Case, ident: str) -> int:
    """How many cuts the full pass over a film reported; 0 also while it has not been made."""
    return next((len(one.cuts) for one in case.continuity if one.id == ident and one.verdict is Verdict.CUTS), 0)


def looks_blurred(item: Evidence) -> bool:
    """Whether a photo's sharpness is measured and low."""
    return item.sharpness is not None and item.sharpness < BLURRED_BELOW
