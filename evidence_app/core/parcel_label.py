"""Whose parcel a label is: what was read from barcodes, held against the order's tracking numbers sign by sign.

The one rule for readiness, conflicts, dossier, window and command line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from evidence_app.core.case import Barcode, Case, Evidence

# A shorter number may stand inside a longer code by chance.
_CONTAINED = 8


class Whose(StrEnum):
    """What the barcodes say. UNKNOWN: a label was read, but the order has no number; UNREAD: no label was read."""

    THIS_ORDER = "match"
    ANOTHER = "other"
    UNKNOWN = "unknown"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class LabelCheck:
    """`text` is the barcode meant, `number` the order's number that it carries or comes closest to."""

    whose: Whose
    text: str = ""
    number: str = ""


def bare(text: str) -> str:
    """A tracking number without the spaces and dashes that labels print for reading, in capitals."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "-‐‑–").upper()


def matches(text: str, tracking: str) -> bool:
    """Whether a barcode's text is this tracking number, sign by sign, spaces ignored.

    Carriers put the number into a longer code (routing before it, service after it), so a number of at least eight signs
    that stands whole inside the text counts too.
    """
    read, wanted = bare(text), bare(tracking)
    if not read or not wanted:
        return False
    return read == wanted or (len(wanted) >= _CONTAINED and wanted in read)


def own_number(text: str, tracking: Iterable[str]) -> str:
    """The order's number that a barcode's text carries; empty when it carries none of them."""
    return next((number for number in tracking if matches(text, number)), "")


def looks_like_tracking(text: str) -> bool:
    """Whether a barcode could be a parcel's number at all: 8 to 40 letters and digits, among them at least four digits."""
    read = bare(text)
    return 8 <= len(read) <= 40 and read.isalnum() and read.isascii() and sum(sign.isdigit() for sign in read) >= 4


def check_label(texts: Sequence[str], tracking: Sequence[str]) -> LabelCheck:
    """Hold everything that was read against the order's tracking numbers.

    Other codes beside the parcel's own, a shop's or a product's, don't make it another's; nor does a code that can't be a
    parcel's number.
    """
    for text in texts:
        number = own_number(text, tracking)
        if number:
            return LabelCheck(Whose.THIS_ORDER, text, number)
    possible = [text for text in texts if looks_like_tracking(text)]
    if not possible:
        return LabelCheck(Whose.UNREAD)
    if not tracking:
        return LabelCheck(Whose.UNKNOWN, possible[0])
    pairs = [(text, number) for text in possible for number in tracking]
    text, number = min(pairs, key=lambda pair: differing(bare(pair[0]), bare(pair[1])))
    return LabelCheck(Whose.ANOTHER, text, number)


def differing(one: str, other: str) -> int:
    """In how many places two numbers differ; signs that one of them lacks count."""
    return sum(a != b for a, b in zip_longest(one, other))


def codes_on(case: Case, item: Evidence) -> tuple[Barcode, ...]:
    """Every barcode read on a piece of evidence; of a film, on its key frames."""
    return (*item.barcodes, *(code for frame in case.key_frames if frame.evidence == item.id for code in frame.barcodes))
