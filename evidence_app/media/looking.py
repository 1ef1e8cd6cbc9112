"""Everything that taking in a file wants to know of its content, in one visit: it is what a worker process runs.

A picture is decoded once, in full: that shows whether it is whole, finds a label's barcode, says how sharp it is, and
tells a screenshot from a photograph.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from evidence_app.core.case import Barcode, MediaKind
from evidence_app.core.errors import EvidenceError
from evidence_app.media.arrays import Rgb
from evidence_app.media.cv import cv2
from evidence_app.media.images import read_image
from evidence_app.media.labels import read_barcodes
from evidence_app.media.measures import reduced, sharpness
from evidence_app.media.probe import Probe, probe
from evidence_app.media.thumbnails import film_picture, small_jpeg

_SMALL = 256
_TILE = 16
_PLAIN_STEP = 6.0


@dataclass(frozen=True, slots=True)
class Look:
    """What a file is and shows. `sharpness` and `pictured` are for pictures.

    `pictured` is the share (0 … 1) of the picture that looks photographed: tiles with many shades. A chat has hardly any, a
    page of a shop some, a photograph almost nothing else. `small` is the thumbnail of a picture or film as a JPEG; empty for
    a document, and for a film of which no picture can be had.
    """

    probe: Probe
    barcodes: tuple[Barcode, ...] = ()
    sharpness: float | None = None
    pictured: float = 0.0
    small: bytes = b""


def look(path: Path, now: datetime | None = None) -> Look:
    """Look at the file at `path`. `now` (aware) lets dates in the future be marked as doubtful.

    Raises NotFound; UnknownFormat, DamagedFile, TooLarge with a sentence that says what to do.
    """
    found = probe(path, now)
    if found.kind is MediaKind.VIDEO:
        return Look(found, small=_of_film(path))
    if found.kind is not MediaKind.IMAGE:
        return Look(found)
    rgb = read_image(path)
    luma = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    return Look(found, read_barcodes(luma), sharpness(reduced(luma)), pictured(rgb), small_jpeg(rgb))


def _of_film(path: Path) -> bytes:
    try:
        return small_jpeg(film_picture(path))
    except EvidenceError:
        return b""  # a film with a bad spot there is evidence all the same


def sharpness_of(rgb: Rgb) -> float:
    """How sharp a picture (H × W × 3 RGB, full size) is; the same measure as for the frames of a film."""
    return sharpness(reduced(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)))


def pictured(rgb: Rgb) -> float:
    """The share of the picture (H × W × 3 RGB) that looks photographed.

    In a drawn interface a pixel mostly equals its neighbour or jumps; in a photograph almost every step is small but there.
    """
    height, width = rgb.shape[:2]
    scale = max(1, max(height, width) // _SMALL)
    luma = cv2.cvtColor(rgb[::scale, ::scale], cv2.COLOR_RGB2GRAY).astype(np.float32)
    rows, columns = luma.shape[0] // _TILE, luma.shape[1] // _TILE
    if not rows or not columns:
        return 0.0
    steps = np.abs(np.diff(luma, axis=1, append=luma[:, -1:]))
    small = ((steps > 0) & (steps <= _PLAIN_STEP))[: rows * _TILE, : columns * _TILE]
    shares = small.reshape(rows, _TILE, columns, _TILE).mean(axis=(1, 3))
    return float((shares > 0.35).mean())
