"""Which characters no font draws, and in which words of the case they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from evidence_app.core.case import Case
from evidence_app.core.day_text import day_text
from evidence_app.dossier.text import Missing, wrap


@dataclass(frozen=True, slots=True)
class Lacking:
    """Characters that no font draws in one text of the case: where it stands, in English, and the evidence it is about."""

    where: str
    chars: tuple[str, ...]
    evidence: str = ""


def lacking(case: Case, labels: dict[str, str]) -> list[Lacking]:
    """Every text of the case that some character of can't be printed, in the order of the dossier."""
    found = []
    for where, text, ident in _texts(case, labels):
        missing = Missing()
        if not text.isascii():
            wrap(text, 10, 1e9, missing=missing)
        if missing.counts:
            found.append(Lacking(where, tuple(sorted(missing.counts)), ident))
    return found


def _texts(case: Case, labels: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    order = case.order
    yield from (("the order's title", order.title, ""), ("the name of the store", order.store, ""))
    yield "the variant ordered", order.variant, ""
    if case.claim is not None:
        yield "the statement", case.claim.statement, ""
    for comparison in case.comparisons:
        ident = comparison.received.evidence
        yield "the title of a comparison", comparison.title, ident
        for difference in comparison.differences:
            words = f"{difference.aspect} {difference.listing_says} {difference.received}"
            yield f"the difference “{difference.aspect}”", words, ident
        for detail in comparison.details:
            yield "the caption of a detail", detail.caption, detail.picture.evidence
    for item in case.evidence:
        if item.id in labels:
            yield f"the caption of {labels[item.id]}", item.caption, item.id
    for frame in case.key_frames:
        if frame.evidence in labels:
            yield f"the caption of {labels[frame.evidence]} at {frame.frame.time.clock()}", frame.caption, frame.evidence
    for event in case.events:
        yield f"the entry of {day_text(event.at.day)}", f"{event.note} {event.tracking} {event.address}", ""
