"""How exhibits are named, the same on screen, in the statement and in the dossier.

Letters stand for the kind of evidence and never move when something is added: A listing, B video, C photo, D messages,
E tracking, F document. Numbers follow the order in which evidence was added. Differences are numbered through the case.
"""

from __future__ import annotations

from evidence_app.core.case import Case, Evidence, Role
from evidence_app.core.pictures import Difference, PictureRef

LETTERS = {
    Role.LISTING: "A",
    Role.UNBOXING_VIDEO: "B",
    Role.DEFECT_VIDEO: "B",
    Role.PHOTO: "C",
    Role.MESSAGES: "D",
    Role.TRACKING: "E",
    Role.DOCUMENT: "F",
}


def exhibit_labels(case: Case) -> dict[str, str]:
    """Evidence id → label ("A1", "B1", "C4"), for every piece of evidence of the case that is not left out.

    The buyer's own order (`case.dossier.order`) comes first, then the order of import.
    """
    wanted = {ident: place for place, ident in enumerate(case.dossier.order)}
    shown = [item for item in case.evidence if item.id not in case.dossier.left_out]
    shown.sort(key=lambda item: wanted.get(item.id, len(wanted)))
    counts: dict[str, int] = {}
    labels = {}
    for item in shown:
        letter = LETTERS[item.role]
        counts[letter] = counts.get(letter, 0) + 1
        labels[item.id] = f"{letter}{counts[letter]}"
    return labels


def picture_label(labels: dict[str, str], picture: PictureRef) -> str:
    """ "C2", or "B1 at 00:02:17.480" for a frame; empty when the evidence is left out."""
    label = labels.get(picture.evidence, "")
    return f"{label} at {picture.frame.time.clock()}" if label and picture.frame else label


def numbered_differences(case: Case) -> list[tuple[int, Difference]]:
    """Every difference with its number, counted from 1 through all comparisons in their order."""
    every = [difference for comparison in case.comparisons for difference in comparison.differences]
    return list(enumerate(every, 1))


def evidence_of(case: Case, *roles: Role) -> list[Evidence]:
    """The evidence of these roles, in order of import."""
    return [item for item in case.evidence if item.role in roles]


def detail_labels(case: Case) -> dict[str, str]:
    """Detail id → label ("C1.2"): the exhibit's own with a number, in the order its details were made."""
    labels = exhibit_labels(case)
    counts: dict[str, int] = {}
    found = {}
    for detail in (one for comparison in case.comparisons for one in comparison.details):
        ident = detail.picture.evidence
        if ident in labels:
            counts[ident] = counts.get(ident, 0) + 1
            found[detail.id] = f"{labels[ident]}.{counts[ident]}"
    return found
