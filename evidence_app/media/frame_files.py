"""A film's key frames as picture files: all of a worker's task, so that only names and figures go back to who asked.

Nothing heavy is imported until it is done, and what is returned needs nothing heavy to be understood.
"""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import Barcode, Continuity, FrameReason
from evidence_app.core.errors import StorageFault
from evidence_app.core.media_time import FrameRef
from evidence_app.core.progress import Reporter
from evidence_app.core.quality import advices
from evidence_app.media.video_info import VideoInfo

if TYPE_CHECKING:
    from evidence_app.media.arrays import Rgb
    from evidence_app.media.keyframes import PickedFrame

QUALITY = 95
_BLOCK = 4 << 20


@dataclass(frozen=True, slots=True)
class FrameFile:
    """A key frame, why it was chosen, and the file with its picture: a JPEG, full size, upright."""

    frame: FrameRef
    reason: FrameReason
    sharpness: float
    barcodes: tuple[Barcode, ...]
    file: Path


@dataclass(frozen=True, slots=True)
class FrameFiles:
    """What was found in a film. `continuity` (its id empty) is None where it was not asked for."""

    info: VideoInfo
    sha256: str
    frames: tuple[FrameFile, ...]
    hints: tuple[str, ...]
    continuity: Continuity | None


def write_key_frames(
    path: Path, count: int, reporter: Reporter, *, folder: Path, token: str, continuity: bool = False
) -> FrameFiles:
    """Choose `count` key frames and write each into `folder` as `.TOKEN-TIMESTAMP.part`, for the caller to name or delete.

    `continuity` adds the search for cuts. Raises MediaError, Cancelled, and `StorageFault` when the disk refuses; files
    written until then are the caller's to delete.
    """
    from evidence_app.media.continuity import full_pass
    from evidence_app.media.keyframes import key_frames, looked_at
    from evidence_app.media.video import index

    parts: dict[FrameRef, Path] = {}

    def write(picked: PickedFrame, picture: Rgb) -> None:
        # At once: the film is decoded on other threads, and pictures that wait would only take up memory.
        parts[picked.frame] = _write(folder / f".{token}-{picked.frame.time.pts}.part", picture)

    with ThreadPoolExecutor(1) as pool:
        hashing = pool.submit(_hash, path, reporter)
        seen, looks, share = None, None, 0.0
        if continuity:
            share = 0.7
            result, looks = full_pass(path, reporter.part(0.0, share), looked_at(index(path), count))
            seen = Continuity("", result.verdict, result.cuts, result.gaps, result.observations, result.checked_frames)
        found = key_frames(path, count, reporter.part(share, 0.97), on_pick=write, looks=looks)
        sha256 = hashing.result()
    frames = tuple(FrameFile(one.frame, one.reason, one.sharpness, one.barcodes, parts[one.frame]) for one in found.frames)
    return FrameFiles(found.info, sha256, frames, advices(found.hints), seen)


def _write(part: Path, picture: Rgb) -> Path:
    from evidence_app.media.encoding import encode_jpeg

    try:
        part.write_bytes(encode_jpeg(picture, QUALITY))
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise StorageFault(f"frames can't be written to {part.parent} ({reason})", "choose another folder") from fault
    return part


def _hash(path: Path, reporter: Reporter) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            reporter.check()
            digest.update(block)
    return digest.hexdigest()
