"""The outermost boxes of an ISO media file (MP4, MOV, HEIC, AVIF): enough to see that its end is missing.

Decoders fill a missing end silently, which is no way to treat evidence. Source: ISO/IEC 14496-12, 4.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

_KNOWN_FIRST = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"styp", b"pnot"}
_MOST = 100_000
_ENCRYPTED = (b"encv", b"drmi")
_SCHEME = (b"sinf", b"schm")
_INDEX_MOST = 64 << 20


def missing_bytes(path: Path) -> int:
    """How many bytes the outermost boxes claim beyond the end of the file; 0 for a complete file and for other formats."""
    size, end = path.stat().st_size, 0
    for _kind, start, length in _outermost(path):
        if length == 0:
            return 0
        end = start + length
    return max(0, end - size)


def is_encrypted(path: Path, *, scheme: bool = False) -> bool:
    """Whether the film's index names an encrypted picture track (`encv` of common encryption, `drmi` of FairPlay).

    `scheme`: only where it tells how, too (`sinf`, `schm`), which four bytes of some other table never do by chance.
    """
    for kind, start, length in _outermost(path):
        if kind == b"moov":
            with path.open("rb") as file:
                file.seek(start)
                described = file.read(min(length or _INDEX_MOST, _INDEX_MOST))
            told = not scheme or all(name in described for name in _SCHEME)
            return told and any(name in described for name in _ENCRYPTED)
    return False


def _outermost(path: Path) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and length of each outermost box; a length of 0 runs to the end. Stops where something else stands."""
    size, at = path.stat().st_size, 0
    with path.open("rb") as file:
        for _ in range(_MOST):
            file.seek(at)
            head = file.read(16)
            if len(head) < 8 or (at == 0 and head[4:8] not in _KNOWN_FIRST):
                return
            length = int.from_bytes(head[:4], "big")
            if length == 1 and len(head) == 16:
                length = int.from_bytes(head[8:16], "big")
            if 0 < length < 8 or not all(32 <= byte < 127 or byte == 0xA9 for byte in head[4:8]):
                return
            yield head[4:8], at, length
            at += length
            if length == 0 or at >= size:
                return
