"""The direction of text (UAX #9), for pictures and the dossier alike: embedding levels of every character."""

from __future__ import annotations

import unicodedata

# Classes that rule X9 removes: a joiner in an emoji or a Persian word, a soft hyphen, marks of direction.
_DROPPED = frozenset(("BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))
_RIGHT = frozenset(("R", "AL", "AN"))


def levels(text: str, base: int | None = None) -> tuple[list[int], int]:
    """The level of every character – even: left to right – and of the paragraph, which is `base` where that is given.

    A character that the algorithm drops takes the level of the one before it, so that every place of the text has one.
    """
    if text.isascii() or not any(unicodedata.bidirectional(char) in _RIGHT for char in text):
        return [0] * len(text), 0
    from bidi import algorithm

    kept = [place for place, char in enumerate(text) if unicodedata.bidirectional(char) not in _DROPPED]
    bare = "".join(text[place] for place in kept)
    storage = algorithm.get_empty_storage()
    base = algorithm.get_base_level(bare) if base is None else base
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    algorithm.get_embedding_levels(bare, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = dict(zip(kept, (int(char["level"]) for char in storage["chars"]), strict=True))
    every: list[int] = []
    for place in range(len(text)):
        every.append(found.get(place, every[-1] if every else base))
    return every, base
