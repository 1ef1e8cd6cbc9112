"""Words on pictures, in every script the program has a face for: runs by coverage and direction, each shaped by HarfBuzz.

The faces are the dossier's (`evidence_app.faces`), so the same sentence looks alike on a picture and beside it. Directions
follow UAX #9. What no face draws is written as its code, [U+1F9FF], and `missing_glyphs` tells of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from evidence_app.direction import levels
from evidence_app.faces import FaceKey, available, font_path, order

Floats = npt.NDArray[np.float32]
BOLD = 700
_SPACES = " \u00a0\u202f\u2009"
_JOINERS = "\u200c\u200d"
# Marks that steer direction are not drawn.
_UNSEEN = frozenset("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f")


class Run(NamedTuple):
    """Neighbouring characters of one face and one direction."""

    face: FaceKey
    rtl: bool
    text: str


@lru_cache(maxsize=96)
def font(size: float, face: FaceKey = "latin") -> ImageFont.FreeTypeFont:
    """A face in this size (px), bold where it can be."""
    made = ImageFont.truetype(str(font_path(face)), size)
    axes = _axes(face)
    if axes:
        made.set_variation_by_axes(axes)
    return made


@cache
def _axes(face: FaceKey) -> list[float]:
    """The face's coordinates at the weight of marks and its usual width; empty where it has only one look."""
    opened = ImageFont.truetype(str(font_path(face)), 16)
    try:
        axes: list[Any] = list(opened.get_variation_axes())
    except OSError:
        return []
    return [BOLD if bytes(axis["name"]) == b"Weight" else axis["maximum"] for axis in axes]


@cache
def _characters(face: FaceKey) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    if not available(face):
        return frozenset()
    with TTFont(font_path(face), lazy=True) as opened:
        return frozenset(opened.getBestCmap())


def _face_of(char: str, keys: Sequence[FaceKey]) -> FaceKey | None:
    if ord(char) >= 0x1F000:
        keys = ("emoji", *keys)
    return next((key for key in keys if ord(char) in _characters(key)), None)


def missing_glyphs(text: str) -> str:
    """The characters of `text` that no face has, each once, in their order."""
    shown = unicodedata.normalize("NFC", text)
    keys = order(shown)
    return "".join(
        dict.fromkeys(
            char
            for char in shown
            if char not in _UNSEEN and char not in _JOINERS and not char.isspace() and not _face_of(char, keys)
        )
    )


@lru_cache(maxsize=512)
def runs(text: str) -> tuple[Run, ...]:
    """The runs of one line in the order they are drawn, from left to right."""
    if text.isascii():
        return (Run("latin", False, text),) if text else ()
    shown = "".join(char for char in unicodedata.normalize("NFC", text) if char not in _UNSEEN)
    keys = order(shown)
    missing = set(missing_glyphs(shown))
    shown = "".join(f"[U+{ord(char):04X}]" if char in missing else char for char in shown)
    faces: list[FaceKey] = []
    for char in shown:
        before = faces[-1] if faces else None
        joins = before is not None and (
            char in _JOINERS or char in _SPACES or (unicodedata.combining(char) and ord(char) in _characters(before))
        )
        faces.append(before if joins and before is not None and before != "emoji" else _face_of(char, keys) or "latin")
    every, _base = levels(shown)
    found: list[tuple[int, Run]] = []
    at = 0
    for (face, level), group in groupby(zip(faces, every, strict=True)):
        end = at + len(list(group))
        found.append((level, Run(face, bool(level % 2), shown[at:end])))
        at = end
    return tuple(run for _level, run in _visual(found))


def _visual(found: list[tuple[int, Run]]) -> list[tuple[int, Run]]:
    """Rule L2 on whole runs: reverse every stretch at each level from the highest to 1."""
    for level in range(max((one for one, _run in found), default=0), 0, -1):
        turned: list[tuple[int, Run]] = []
        for high, group in groupby(found, key=lambda entry: entry[0] >= level):
            stretch = list(group)
            turned += reversed(stretch) if high else stretch
        found = turned
    return found


@lru_cache(maxsize=512)
def text_size(text: str, size: float) -> tuple[float, float]:
    """The width of `text` and the height of its line, in pixels. The height is the same in every script."""
    ascent, descent = font(size).getmetrics()
    return sum(_width(run, size) for run in runs(text)), float(ascent + descent)


def _direction(run: Run) -> str | None:
    """Asked for only where it matters: shaping plain Latin needs no direction."""
    return None if run.face == "latin" and not run.rtl else "rtl" if run.rtl else "ltr"


def _width(run: Run, size: float) -> float:
    return float(font(size, run.face).getlength(run.text, direction=_direction(run)))


@lru_cache(maxsize=256)
def mask(text: str, size: float) -> tuple[Floats, int, int]:
    """The coverage of `text` (0 … 1), and where its left top lies, seen from the left top of its line."""
    ascent = font(size).getmetrics()[0]
    boxes: list[tuple[int, int, int, int]] = []
    places: list[int] = []
    x = 0.0
    for run in runs(text):
        at = round(x)
        left, top, right, bottom = font(size, run.face).getbbox(run.text, direction=_direction(run), anchor="ls")
        boxes.append((at + round(left), ascent + round(top), at + round(right), ascent + round(bottom)))
        places.append(at)
        x += _width(run, size)
    left = min((box[0] for box in boxes), default=0) - 1
    top = min((box[1] for box in boxes), default=0) - 1
    width = max((box[2] for box in boxes), default=0) + 1 - left
    height = max((box[3] for box in boxes), default=0) + 1 - top
    picture = Image.new("L", (max(1, width), max(1, height)), 0)
    brush = ImageDraw.Draw(picture)
    for run, at in zip(runs(text), places, strict=True):
        brush.text(
            (at - left, ascent - top), run.text, font=font(size, run.face), fill=255, anchor="ls", direction=_direction(run)
        )
    return np.asarray(picture, np.float32) / np.float32(255), left, top
