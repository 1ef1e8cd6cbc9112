"""Where a line of text may break, and where a word that is too long for a line may be cut: ICU's line and character breaks.

These follow UAX #14 and UAX #29 in every script; Thai, which is written without spaces, breaks between the words of ICU's
dictionary. Two customs are added: Korean breaks between words only, and no line begins with a middle dot or an ellipsis.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate

_HANGUL = re.compile("[\uac00-\ud7af\u1100-\u11ff]")
_KANA = re.compile("[\u3040-\u30ff]")
_NOT_AT_START = "·…"


def break_places(text: str) -> list[int]:
    """Indexes `i` with 0 < i < len(text) where a line may end before `text[i]`."""
    from icu4py.breakers import LineBreaker

    # In Japanese a line doesn't begin with a small kana or a long-vowel mark.
    locale = "ja-u-lb-strict" if _KANA.search(text) else "en"
    return [place for place in _starts(LineBreaker(text, locale)) if place and not _joined(text[place - 1], text[place])]


def character_places(text: str) -> list[int]:
    """Indexes where what a reader takes for one character begins: a letter with its marks, a flag, a joined emoji."""
    from icu4py.breakers import CharacterBreaker

    return _starts(CharacterBreaker(text, "en"))


def _starts(pieces: Iterable[str]) -> list[int]:
    """Where each piece begins. (`segments()` of icu4py counts in UTF-16, two for an emoji.)"""
    return list(accumulate(map(len, pieces), initial=0))[:-1]


def _joined(before: str, after: str) -> bool:
    return after in _NOT_AT_START or bool(_HANGUL.match(before) and _HANGUL.match(after))
