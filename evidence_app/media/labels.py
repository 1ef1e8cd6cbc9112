"""Barcodes on shipping labels, and whether they are this order's.

Labels must be read at full resolution: at 960 pixels wide none of a film's labels was read. The quick reading costs some
milliseconds a frame; the thorough one knows more formats, inverts and shrinks as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

import numpy as np
import zxingcpp

from evidence_app.core.case import Barcode
from evidence_app.media.arrays import AnyArray

_FORMAT = zxingcpp.BarcodeFormat
_QUICK: Any = [_FORMAT.Code128, _FORMAT.ITF, _FORMAT.QRCode]
_LABEL: Any = [_FORMAT.Code128, _FORMAT.ITF, _FORMAT.QRCode, _FORMAT.DataMatrix]
# A linear code of one or two signs is noise far more often than a label; ITF, which has no check of its own, even more.
_SHORTEST, _SHORTEST_ITF = 4, 8


@dataclass(frozen=True, slots=True)
class Sign:
    """One place where two tracking numbers are held against each other; None where one has ended."""

    wanted: str | None
    read: str | None

    @property
    def same(self) -> bool:
        """Whether both have the same sign here."""
        return self.wanted == self.read


def read_barcodes(picture: AnyArray, *, quick: bool = False) -> tuple[Barcode, ...]:
    """The barcodes in a picture (RGB, or brightness alone), at full size; each text once.

    `quick` leaves out DataMatrix, inverted codes and shrunk pictures: a fifth of the time, for going through a film.
    """
    array = np.ascontiguousarray(picture)
    found: list[zxingcpp.Barcode]
    if quick:
        found = zxingcpp.read_barcodes(
            array,
            formats=_QUICK,
            try_downscale=False,
            try_invert=False,
        )
    else:
        found = zxingcpp.read_barcodes(array, formats=_LABEL)
    kept: dict[tuple[str, str], None] = {}
    for code in found:
        text = code.text.strip()
        name = _name(code.format)
        if code.valid and len(text) >= (_SHORTEST_ITF if name == "ITF" else _SHORTEST):
            kept[text, name] = None
    return tuple(Barcode(text, name) for text, name in kept)


def _name(form: Any) -> str:
    return str(form.name if hasattr(form, "name") else form).replace(" ", "")


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
    return read == wanted or (len(wanted) >= 8 and wanted in read)


def compare(tracking: str, text: str) -> tuple[Sign, ...]:
    """Both numbers sign by sign, spaces ignored, for showing where they part."""
    return tuple(Sign(wanted, read) for wanted, read in zip_longest(bare(tracking), bare(text)))


def looks_like_tracking(text: str) -> bool:
    """Whether a barcode could be a parcel's number at all: 8 to 40 letters and digits, among them at least four digits."""
    read = bare(text)
    return 8 <= len(read) <= 40 and read.isalnum() and read.isascii() and sum(sign.isdigit() for sign in read) >= 4


@dataclass(frozen=True, slots=True)
class LabelCheck:
    """What the barcodes say about whose parcel it is.

    `state`: "same" (an order's number was read), "other" (only another parcel's label was read), "none" (no label was read),
    "unknown" (a label was read, but the order has no tracking number). `text` is the barcode meant; `nearest` the order's
    number that comes closest to it, for `compare`.
    """

    state: str
    text: str = ""
    nearest: str = ""

    @property
    def sentence(self) -> str:
        """The result in words."""
        if self.state == "same":
            return f"The label in the picture carries this order's tracking number {self.nearest}."
        if self.state == "other":
            return (
                f"This is another parcel's label: it carries {self.text}, not {self.nearest}. "
                "Check the tracking number of the order, or film the label of this parcel."
            )
        if self.state == "unknown":
            return f"The label reads {self.text}. Add the tracking number to the order to compare them."
        return "No label could be read."


def check_label(barcodes: tuple[Barcode, ...], tracking: tuple[str, ...]) -> LabelCheck:
    """Hold everything that was read against the order's tracking numbers."""
    for code in barcodes:
        for number in tracking:
            if matches(code.text, number):
                return LabelCheck("same", code.text, number)
    possible = [code.text for code in barcodes if looks_like_tracking(code.text)]
    if not possible:
        return LabelCheck("none")
    if not tracking:
        return LabelCheck("unknown", possible[0])
    _, text, nearest = min((_distance(bare(text), bare(number)), text, number) for text in possible for number in tracking)
    return LabelCheck("other", text, nearest)


def _distance(one: str, other: str) -> int:
    return sum(a != b for a, b in zip_longest(one, other))
