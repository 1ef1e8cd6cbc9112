"""The outermost boxes of an ISO media file (MP4, MOV, HEIC, AVIF): enough to see that its end is missing.

Decoders fill a missing end silently, which is no way to treat evidence. Source: ISO/IEC 14496-12, 4.2.
"""

from __future__ import annotations

from pathlib import Path

_KNOWN_FIRST = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"styp", b"pnot"}
_MOST = 100_000


def missing_bytes(path: Path) -> int:
    """How many bytes the outermost boxes claim beyond the end of the file; 0 for a complete file and for other formats."""
    size = path.stat().st_size
    at = 0
    with path.open("rb") as file:
        for _ in range(_MOST):
            file.seek(at)
            head = file.read(16)
            if len(head) < 8 or (at == 0 and head[4:8] not in _KNOWN_FIRST):
                return 0
            length = int.from_bytes(head[:4], "big")
            if length == 1 and len(head) == 16:
                length = int.from_bytes(head[8:16], "big")
            if length == 0:
                return 0
            if length < 8 or not all(32 <= byte < 127 or byte == 0xA9 for byte in head[4:8]):
                return 0
            at += length
            if at >= size:
                return at - size
    return 0
