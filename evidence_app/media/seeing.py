"""Looking at frames while they are decoded: key frames alone, and every frame of a stretch with its motion.

Sharpness alone does not see the smear of a hand's tremor, which costs a picture most: the shift from frame to frame does.
(On films of known blur: best frame of a moment by sharpness 0.92 of what was there, with the shift 0.99.)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from av.video.frame import VideoFrame

from evidence_app.media import measures
from evidence_app.media.arrays import Luma, Numbers
from evidence_app.media.container import FrameIndex
from evidence_app.media.labels import read_barcodes
from evidence_app.media.planes import chroma, luma
from evidence_app.media.readers import Reader
from evidence_app.media.selection import Look

# The part of a frame's time in which a phone's shutter is open, and the smear (pixels at 1920 wide) that halves sharpness.
_SHUTTER = 0.45
_SOFT = 1.5
# Frames smeared worse than this are candidates only where there is no other; mostly their sharpness needs no measuring.
_STILL_ENOUGH = 0.5
_READ = 3


@dataclass(slots=True)
class Seen:
    """The candidates of one unit with their decoded frames (place → frame), and how fast the camera moved there."""

    looks: list[Look] = field(default_factory=list)
    frames: dict[int, VideoFrame] = field(default_factory=dict)
    speed: float = 0.0


def stillness(speed: float) -> float:
    """How much of a picture's sharpness the motion leaves: 1 at rest. `speed`: shift per frame, pixels at 1920 wide."""
    smear = (_SHUTTER * speed) ** 2 / 12
    return 1 / (1 + smear / _SOFT**2)


def key_look(frame: VideoFrame, place: int, seconds: float) -> Look:
    """Look at one key frame, and read its label at full size."""
    here = _Here.of(frame, place)
    return replace(here.look(seconds, here.sharp(), 1.0), codes=read_barcodes(luma(frame), quick=True))


def look_through(
    reader: Reader,
    known: FrameIndex,
    start: int,
    spans: Sequence[tuple[int, int]],
    chunks: int,
    label: bool | None,
    enough: float = math.inf,
) -> list[Seen]:
    """Decode from the key frame at `start` and look at every frame of the `spans` (first, last) of places, in order.

    Of each span the best frame of every of `chunks` parts is kept. With `label`, barcodes are read from more of them, and from
    the first frame where they give none; None (no label is known of) reads the best one thoroughly. A single span is left as
    soon as a frame's score reaches `enough`: what follows can hardly be better.
    """
    seen = [_Gathering(first, last, chunks, label) for first, last in spans]
    before: _Here | None = None
    arriving = 0.0
    for frame in reader.span(start, spans[-1][1]):
        place = known.place_of(frame.pts or 0)
        if place is None or place < spans[0][0] - 1:
            continue
        here = _Here.of(frame, place)
        if before is not None:
            leaving = measures.shift(before.moving, here.moving)
            _note(seen, known, before, arriving or leaving, leaving)
            arriving = leaving
        before = here
        if len(seen) == 1 and seen[0].top >= enough:
            break
    if before is not None:
        _note(seen, known, before, arriving, arriving)
    return [gathering.finish() for gathering in seen]


@dataclass(slots=True)
class _Here:
    """A frame under way, with its smaller pictures."""

    frame: VideoFrame
    place: int
    small: Luma
    mini: Luma
    moving: Numbers

    @classmethod
    def of(cls, frame: VideoFrame, place: int) -> _Here:
        small = measures.reduced(luma(frame))
        mini = measures.miniature(small)
        return cls(frame, place, small, mini, measures.for_motion(mini))

    def sharp(self) -> float:
        """Sharpness by brightness: an exposure that swings must not look like focus."""
        return measures.sharpness(self.small) / max(float(self.mini.mean()), 8.0)

    def look(self, seconds: float, sharp: float, still: float) -> Look:
        """What is kept of the frame."""
        seen = measures.layout(self.mini, chroma(self.frame))
        fingerprint = measures.fingerprint(self.mini)
        return Look(self.place, seconds, sharp * still, sharp, float(self.mini.mean()), fingerprint, seen)


def _note(seen: list[_Gathering], known: FrameIndex, at: _Here, arriving: float, leaving: float) -> None:
    for gathering in seen:
        if gathering.first <= at.place < gathering.last:
            gathering.add(at, float(known.pts[at.place] * known.tick), (arriving + leaving) / 2)


class _Gathering:
    """Keeps the best frame of every part of a span while frames come in."""

    def __init__(self, first: int, last: int, chunks: int, label: bool | None) -> None:
        self.first = first
        self.last = last
        self._chunks = chunks
        self._label = label
        self._best: dict[int, tuple[Look, VideoFrame]] = {}
        # Stillness, time and frame: of each part the least smeared one, for a part that has no other; and the first.
        self._smeared: dict[int, tuple[float, float, _Here]] = {}
        self._begin: tuple[float, float, _Here] | None = None
        self._speeds: list[float] = []
        self.top = 0.0

    def add(self, at: _Here, seconds: float, speed: float) -> None:
        """Note a frame that moved `speed` (see `stillness`)."""
        still = stillness(speed)
        self._speeds.append(speed)
        if self._label and self._begin is None:
            self._begin = (still, seconds, at)
        if still < _STILL_ENOUGH:
            part = self._part(at)
            if part not in self._smeared or still > self._smeared[part][0]:
                self._smeared[part] = (still, seconds, at)
            return
        self._keep(at, seconds, still)

    def _part(self, at: _Here) -> int:
        return (at.place - self.first) * self._chunks // max(self.last - self.first, 1)

    def _keep(self, at: _Here, seconds: float, still: float) -> None:
        sharp = at.sharp()
        self.top = max(self.top, sharp * still)
        part = self._part(at)
        held = self._best.get(part)
        if held is None or sharp * still > held[0].score:
            self._best[part] = (at.look(seconds, sharp, still), at.frame)

    def finish(self) -> Seen:
        """The candidates, best first read for barcodes."""
        for part in self._smeared.keys() - self._best.keys():
            still, seconds, at = self._smeared[part]
            self._keep(at, seconds, still)
        kept = sorted(self._best.values(), key=lambda pair: -pair[0].score)
        read = [(self._read(look, frame) if rank == 0 else look, frame) for rank, (look, frame) in enumerate(kept)]
        if self._label:
            for rank in range(1, min(_READ, len(read))):
                if not any(look.codes for look, _ in read):
                    read[rank] = (self._read(*read[rank]), read[rank][1])
            if self._begin is not None and not any(look.codes for look, _ in read):
                # It was read when it was looked at alone: the last resort.
                still, seconds, at = self._begin
                read.append((self._read(at.look(seconds, at.sharp(), still), at.frame), at.frame))
        frames = {look.place: frame for look, frame in read}
        return Seen([look for look, _ in read], frames, float(np.median(self._speeds)) if self._speeds else 0.0)

    def _read(self, look: Look, frame: VideoFrame) -> Look:
        return replace(look, codes=read_barcodes(luma(frame), quick=self._label is not None))
