"""Frames one after another for a player: the same frames, named by the same timestamps, as everywhere else, but small and soon.

A `FilmReader` stays open and remembers where it is, so that the next frame costs one decode and a step back usually none.
It belongs to one thread at a time. What becomes evidence is never taken from here, but from `media.video` at full size.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace

from evidence_app.core.errors import DamagedFile
from evidence_app.core.media_time import FrameRef
from evidence_app.media.arrays import Rgb
from evidence_app.media.container import COPY_AGAIN, OpenFilm, index, open_film
from evidence_app.media.video import decode_from

KEPT_BYTES = 64 << 20
FORWARD = 48
_DISORDER = 24
_UNSPECIFIED = (0, 2)


class FilmReader:
    """The film at `path`, its pictures at most `max_side` pixels on their longer side.

    Raises what `media.container.open_film` raises. Close it, or use it as a context.
    """

    def __init__(self, path: Path, max_side: int = 1600) -> None:
        self._path = path
        self._max_side = max_side
        self._index = index(path)
        self._stack = ExitStack()
        self._film: OpenFilm | None = None
        self._frames: Iterator[VideoFrame] | None = None
        self._next = 0
        self._kept: OrderedDict[int, VideoFrame] = OrderedDict()
        self._kept_bytes = 0

    def __enter__(self) -> FilmReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._frames = None
        self._kept.clear()
        self._kept_bytes = 0
        self._stack.close()
        self._film = None

    @property
    def count(self) -> int:
        """How many frames a player shows."""
        return len(self._index)

    @property
    def duration_s(self) -> float:
        """The film's length."""
        return self._index.duration_s

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, upright, of the original."""
        return self._index.width, self._index.height

    def ref(self, place: int) -> FrameRef:
        """The name of the frame at `place` (clamped to the film)."""
        return self._index.ref(min(max(0, place), self.count - 1))

    def nearest(self, seconds: float) -> int:
        """The place of the frame nearest to `seconds`."""
        return self._index.nearest(seconds)

    def place_of(self, frame: FrameRef) -> int:
        """The place of a frame; the nearest in time when it is not of this film."""
        place = self._index.place_of(frame.time.pts)
        return place if place is not None else self.nearest(frame.time.seconds)

    def picture(self, place: int) -> Rgb:
        """The frame at `place`: upright RGB. Raises DamagedFile where it can't be decoded."""
        return self._shown(self._decoded(place))

    def skip(self, place: int) -> None:
        """Pass over the frame at `place` without turning it into colours: for a player that is late."""
        self._decoded(place)

    def _decoded(self, place: int) -> VideoFrame:
        kept = self._kept.get(place)
        if kept is not None:
            return kept
        start = self._index.key_before(place)
        if self._frames is None or not min(start, place - FORWARD) <= self._next <= place:
            self._restart(start)
        frame = self._run_to(place)
        if frame is None:
            self._restart(0)
            frame = self._run_to(place)
        if frame is None:
            raise DamagedFile(f"the picture at {self.ref(place).time.clock()} can't be decoded", COPY_AGAIN)
        return frame

    def _restart(self, place: int) -> None:
        if self._film is None:
            self._film = self._stack.enter_context(open_film(self._path))
        self._frames = decode_from(self._film, self._index, place)
        self._next = place

    def _run_to(self, place: int) -> VideoFrame | None:
        past = 0
        frames = self._frames
        if frames is None:
            return None
        for frame in frames:
            at = self._index.place_of(frame.pts) if frame.pts is not None else None
            if at is None:
                continue
            self._keep(at, frame)
            self._next = at + 1
            if at == place:
                return frame
            past += at > place
            if past > _DISORDER:
                break
        self._frames = None
        return self._kept.get(place)

    def _keep(self, place: int, frame: VideoFrame) -> None:
        """Remember a decoded frame, so that a step back is at hand; a bounded number of bytes."""
        if place not in self._kept:
            self._kept_bytes += _bytes(frame)
        self._kept[place] = frame
        self._kept.move_to_end(place)
        while self._kept_bytes > KEPT_BYTES and len(self._kept) > 2:
            _, gone = self._kept.popitem(last=False)
            self._kept_bytes -= _bytes(gone)

    def _shown(self, frame: VideoFrame) -> Rgb:
        longer = max(frame.width, frame.height)
        if longer <= self._max_side:
            return self._index.upright(frame)
        share = self._max_side / longer
        small = frame.reformat(width=max(2, round(frame.width * share)), height=max(2, round(frame.height * share)))
        if int(frame.colorspace) in _UNSPECIFIED:
            # The matrix of a film that names none follows from its own size, not from the size shown.
            small.colorspace = Colorspace.ITU709 if min(frame.width, frame.height) >= 720 else Colorspace.ITU601
        else:
            small.colorspace = frame.colorspace
        small.color_range = frame.color_range
        small.color_trc = frame.color_trc
        return self._index.upright(small)


def _bytes(frame: VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
