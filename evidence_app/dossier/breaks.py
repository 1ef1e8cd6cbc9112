"""Where a line of text may break, for the scripts that buyers and sellers write in.

A small part of UAX #14: after spaces, hyphens and slashes; between ideographs with the punctuation rules of Chinese and
Japanese; in Thai, which is written without spaces, before a vowel that is written first (เ แ โ ใ ไ) – always the start of a
syllable – because a dictionary of Thai words would weigh more than the rest of the dossier.
"""

from __future__ import annotations

_NOT_AT_START = set("、。，．：；？！）］｝」』】〉》〕”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%℃,.;:!?)]}…·’”»、")
_NOT_AT_END = set("（［｛「『【〈《〔“‘([{«$€¥£")
_THAI_FIRST = set("เแโใไ")
_AFTER = set("-/–—\u00ad")


def _ideograph(char: str) -> bool:
    code = ord(char)
    return 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF00 <= code <= 0xFFEF or 0x20000 <= code <= 0x3FFFF


def _thai(char: str) -> bool:
    return 0x0E01 <= ord(char) <= 0x0E5B


def break_places(text: str) -> list[int]:
    """Indexes `i` with 0 < i < len(text) where a line may end before `text[i]`."""
    places = []
    for place in range(1, len(text)):
        before, after = text[place - 1], text[place]
        if after == " ":
            continue
        if before == " " or _breaks_between(text, place, before, after):
            places.append(place)
    return places


def _breaks_between(text: str, place: int, before: str, after: str) -> bool:
    if after in _NOT_AT_START or before in _NOT_AT_END:
        return False
    if before in _AFTER:
        # "58-18" and "2026-11-12" stay whole: a number isn't torn at its hyphen.
        return after.isalpha() and place >= 2 and text[place - 2].isalnum()
    if _ideograph(before) or _ideograph(after):
        return True
    return _thai(before) and after in _THAI_FIRST
