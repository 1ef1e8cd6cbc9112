"""The readiness checklist: per reason, which evidence is wanted, what is there, what is weak or missing, what to do.

The table is that of the two guides ("evidence that wins"). The score is the number of lines that are ready: each line says
why. Nothing here looks into a picture; it reads what was observed (barcodes, cuts) and what the buyer said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evidence_app.core.case import Barcode, Case, Continuity, EventKind, Evidence, Reason, Role, Verdict
from evidence_app.core.day_text import day_text
from evidence_app.core.exhibits import evidence_of, numbered_differences
from evidence_app.core.media_time import MediaTime
from evidence_app.core.parcel_label import Whose, check_label
from evidence_app.core.quality import standing, weakness
from evidence_app.core.wording import Phrases, check_wording

READY, WEAK, MISSING = "ready", "weak", "missing"

R = Reason
S_UNBOXING = "S0: Show the shipping label, then the item and its flaws in one continuous shot."
S_LABEL = "S0: … photos showing the item next to the shipping label, videos of it not working, screenshots of the listing."
S_COMPARE = "S0: Place the item you received next to a screenshot of the seller’s listing. Highlight the differences."
S_CARE = "S2: When doing so, you must take care not to cause any further damage to the item."
S_TRACKING = "S0: The tracking shows delivered but you didn’t get it, or it hasn’t updated for an extremely long time."
S_PARTIAL = "S0: You received a partial order. Only some items from your purchase arrived."
S_MESSAGES = "S0: AliExpress always requires you to contact the seller directly before you can escalate it."
S_CALM = "S0: Write clear, factual descriptions. Avoid emotional language."


@dataclass(frozen=True, slots=True)
class ReadinessItem:
    """One line: `state` is "ready", "weak" or "missing", `detail` why, `action` what to do ("" when ready)."""

    id: str
    name: str
    state: str
    detail: str
    action: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Readiness:
    """The checklist. `score` of `total` lines are ready."""

    items: tuple[ReadinessItem, ...]
    score: int
    total: int


_UNBOXED = (R.WRONG_ITEM, R.DAMAGED, R.NOT_AS_DESCRIBED, R.PARTIAL_ORDER)
_COMPARED = (R.WRONG_ITEM, R.NOT_AS_DESCRIBED)
# What each reason wants, by weight. Messages and statement are wanted for all.
_WANTED: dict[str, tuple[Reason, ...]] = {
    "unboxing-video": _UNBOXED,
    "defect-video": (R.DEFECTIVE,),
    "tracking-history": (R.NOT_RECEIVED,),
    "comparison": _COMPARED,
    "listing": _COMPARED,
    "item-beside-label": _UNBOXED,
    "everything-photo": (R.PARTIAL_ORDER,),
    "messages": tuple(R),
    "statement": tuple(R),
}


def readiness(case: Case, languages: Sequence[Phrases] = ()) -> Readiness:
    """The checklist for the claim's reason; without a claim, choosing one is the first line.

    `languages` are those in which the statement's wording is checked, besides English.
    """
    items = []
    if case.claim is None:
        items.append(
            ReadinessItem("claim", "Reason and remedy", MISSING, "no claim is set", "Set the claim", (S_CALM,)),
        )
    reason = case.claim.reason if case.claim else None
    for ident, reasons in _WANTED.items():
        if reason in reasons or (reason is None and len(reasons) == len(R)):
            items.append(_statement(case, languages) if ident == "statement" else _LINES[ident](case))
    score = sum(item.state == READY for item in items)
    return Readiness(tuple(items), score, len(items))


def _unboxing(case: Case) -> ReadinessItem:
    ident, name = "unboxing-video", "Unboxing video in one shot"
    films = evidence_of(case, Role.UNBOXING_VIDEO)
    sources = (S_UNBOXING, S_CARE)
    if not films:
        return ReadinessItem(
            ident, name, MISSING, "no video of the opening", "Add the video, or film a parcel not yet opened", sources
        )
    checked = {item.id: item for item in case.continuity}
    best = min((_film(case, film, checked.get(film.id)) for film in films), key=lambda found: found[0] != READY)
    return ReadinessItem(ident, name, best[0], best[1], best[2], sources)


def _film(case: Case, film: Evidence, checked: Continuity | None) -> tuple[str, str, str]:
    length = MediaTime(round(film.duration_s * 1000), 1, 1000).short()
    if checked is None:
        return WEAK, f"{length}, not yet checked for cuts", "Check for cuts"
    if checked.verdict is Verdict.CONTINUOUS:
        weak = weakness(standing(case, film))
        if weak is not None:
            return WEAK, f"no cut was detected, but {weak[0]}", weak[1]
        return READY, f"{length}, no cut was detected", ""
    if checked.verdict is Verdict.CUTS:
        count = len(checked.cuts)
        return WEAK, f"{count} {'cut was' if count == 1 else 'cuts were'} detected", "Film again in one shot if you still can"
    return WEAK, f"{length}, whether it is one shot could not be determined", "Look at the marked places"


def _defect(case: Case) -> ReadinessItem:
    ident, name, sources = "defect-video", "Video of it not working", (S_LABEL, S_CARE)
    films = evidence_of(case, Role.DEFECT_VIDEO)
    if films:
        weak = min((weakness(standing(case, film)) for film in films), key=lambda found: found is not None)
        if weak is not None:
            return ReadinessItem(ident, name, WEAK, weak[0], weak[1], sources)
        return ReadinessItem(ident, name, READY, _many(len(films), "video"), "", sources)
    if evidence_of(case, Role.UNBOXING_VIDEO):
        detail = "the unboxing video may show it, but none is marked as showing the fault"
        return ReadinessItem(ident, name, WEAK, detail, "Film the fault, switching it on and off", sources)
    return ReadinessItem(ident, name, MISSING, "no video shows the fault", "Film the fault, switching it on and off", sources)


def _tracking(case: Case) -> ReadinessItem:
    ident, name, sources = "tracking-history", "Tracking history", (S_TRACKING,)
    if evidence_of(case, Role.TRACKING):
        if case.order.tracking:
            return ReadinessItem(ident, name, READY, f"for {', '.join(case.order.tracking)}", "", sources)
        return ReadinessItem(ident, name, WEAK, "the order has no tracking number", "Add the tracking number", sources)
    todo = "Add a screenshot of it; ask the carrier for address, weight and signature of the delivery"
    return ReadinessItem(ident, name, MISSING, "no screenshot of the tracking history", todo, sources)


def _comparison(case: Case) -> ReadinessItem:
    ident, name, sources = "comparison", "Listing beside what arrived", (S_COMPARE,)
    if not case.comparisons:
        return ReadinessItem(ident, name, MISSING, "nothing is compared yet", "Compare with the listing", sources)
    differences = [difference.id for _, difference in numbered_differences(case)]
    if not differences:
        return ReadinessItem(ident, name, WEAK, "no difference is named", "Name what differs", sources)
    marked = {mark.difference for mark in case.marks}
    plain = sum(ident not in marked for ident in differences)
    told = _many(len(differences), "difference")
    if plain:
        return ReadinessItem(
            ident, name, WEAK, f"{plain} of {told} not marked in the pictures", "Mark the differences", sources
        )
    return ReadinessItem(ident, name, READY, f"{told}, marked", "", sources)


def _listing(case: Case) -> ReadinessItem:
    ident, name, sources = "listing", "Screenshot of the listing", (S_LABEL,)
    shots = evidence_of(case, Role.LISTING)
    if not shots:
        todo = "Take one with claims, photos and table of the listing, before it changes"
        return ReadinessItem(ident, name, MISSING, "no screenshot of the listing", todo, sources)
    largest = max(shots, key=lambda item: item.width)
    if 0 < largest.width < 400:
        detail = f"only {largest.width} pixels wide, its words may not be readable"
        return ReadinessItem(ident, name, WEAK, detail, "Take a larger screenshot", sources)
    return ReadinessItem(ident, name, READY, _many(len(shots), "screenshot"), "", sources)


def _beside_label(case: Case) -> ReadinessItem:
    ident, name, sources = "item-beside-label", "Item beside the shipping label", (S_LABEL, S_CARE)
    photos = evidence_of(case, Role.PHOTO)
    whose = {_whose(case, photo.barcodes) for photo in photos}
    if Whose.THIS_ORDER in whose:
        return ReadinessItem(ident, name, READY, "the label is readable and has the order’s tracking number", "", sources)
    if Whose.UNKNOWN in whose:
        return ReadinessItem(
            ident, name, WEAK, "the order has no tracking number to compare with", "Add the tracking number", sources
        )
    if Whose.ANOTHER in whose:
        detail = "another parcel’s label was read: its number is not the order’s"
        return ReadinessItem(ident, name, WEAK, detail, "Check the tracking number of the order", sources)
    todo = "Photograph the item beside the label, straight from above, in good light"
    frame = next((key for key in case.key_frames if _whose(case, key.barcodes) in (Whose.THIS_ORDER, Whose.UNKNOWN)), None)
    if frame is not None:
        detail = f"the label is readable in the video at {frame.frame.time.short()}, on no photo"
        return ReadinessItem(ident, name, WEAK, detail, todo, sources)
    if photos:
        return ReadinessItem(ident, name, WEAK, "the label could be read on no photo", todo, sources)
    return ReadinessItem(ident, name, MISSING, "no photo", todo, sources)


def _whose(case: Case, barcodes: tuple[Barcode, ...]) -> Whose:
    return check_label([code.text for code in barcodes], case.order.tracking).whose


def _everything(case: Case) -> ReadinessItem:
    ident, name, sources = "everything-photo", "Everything that arrived, with the packing", (S_PARTIAL,)
    photos = evidence_of(case, Role.PHOTO)
    if any(photo.caption.strip() for photo in photos):
        return ReadinessItem(ident, name, READY, "one photo has a caption", "", sources)
    if photos:
        return ReadinessItem(ident, name, WEAK, "no photo has a caption", "Caption the photo that shows everything", sources)
    return ReadinessItem(ident, name, MISSING, "no photo", "Photograph everything together with the packing", sources)


def _messages(case: Case) -> ReadinessItem:
    ident, name, sources = "messages", "Messages with the seller, dated", (S_MESSAGES,)
    shots = evidence_of(case, Role.MESSAGES)
    asked = case.first(EventKind.CONTACTED_SELLER)
    if shots and asked:
        return ReadinessItem(ident, name, READY, f"asked on {day_text(asked.at.day)}", "", sources)
    if shots:
        return ReadinessItem(ident, name, WEAK, "no date is logged", "Log when you wrote to the seller", sources)
    if asked:
        detail = f"asked on {day_text(asked.at.day)}, no screenshot shows it"
        return ReadinessItem(ident, name, WEAK, detail, "Add a screenshot of the messages with their dates", sources)
    return ReadinessItem(ident, name, MISSING, "no message to the seller", "Write to the seller, and log it", sources)


def _statement(case: Case, languages: Sequence[Phrases]) -> ReadinessItem:
    ident, name, sources = "statement", "Statement, factual and calm", (S_CALM,)
    text = case.claim.statement.strip() if case.claim else ""
    if text:
        found = check_wording(text, languages)
        if found:
            detail = f"{_many(len(found), 'place')} to word more calmly, first “{found[0].found}”"
            return ReadinessItem(ident, name, WEAK, detail, "See the wording check", sources)
        return ReadinessItem(ident, name, READY, "written", "", sources)
    count = len(numbered_differences(case))
    if count and case.claim:
        return ReadinessItem(ident, name, READY, f"composed from {_many(count, 'difference')}", "", sources)
    return ReadinessItem(ident, name, MISSING, "not written yet", "Write what was expected and what was received", sources)


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


_LINES: dict[str, Callable[[Case], ReadinessItem]] = {
    "unboxing-video": _unboxing,
    "defect-video": _defect,
    "tracking-history": _tracking,
    "comparison": _comparison,
    "listing": _listing,
    "item-beside-label": _beside_label,
    "everything-photo": _everything,
    "messages": _messages,
}
