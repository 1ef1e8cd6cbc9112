"""Barcodes on shipping labels.

Labels must be read at full resolution: at 960 pixels wide none of a film's labels was read. The quick reading costs some
milliseconds a frame; the thorough one knows more formats, inverts and shrinks as well.
"""

from __future__ import annotations

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
