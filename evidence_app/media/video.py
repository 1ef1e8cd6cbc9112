"""Frames by name: the exact picture of a timestamp, the next and the one before, the nearest to a second.

The timestamp is the key. A frame asked for again, through any of these, is the same pixels: its group of pictures is decoded
from the key frame before it, and only a frame with exactly that timestamp is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from av.video.frame import VideoFrame

from evidence_app.core.errors import DamagedFile, NotFound
from evidence_app.core.media_time import FrameRef
from evidence_app.media.arrays import Rgb
from evidence_app.media.container import COPY_AGAIN, FrameIndex, OpenFilm, decoded, index, open_film, seek

__all__ = ["FrameIndex", "decode_from", "frame_near", "index", "read_frame", "read_frames", "step"]

# Some decoders give frames out of order (seen: 3 places); so many frames beyond the wanted one are looked at.
_DISORDER = 24


def read_frame(path: Path, frame: FrameRef) -> Rgb:
    """The picture of one frame: upright, full size, sRGB.

    Raises NotFound where the film has no frame with this timestamp, DamagedFile where it can't be decoded.
    """
    return read_frames(path, [frame])[0]


def read_frames(path: Path, frames: list[FrameRef]) -> list[Rgb]:
    """Several frames of one film in the order asked for; each group of pictures is decoded once."""
    known = index(path)
    places: dict[int, int] = {}
    for frame in frames:
        if frame.time.num * known.tick.denominator != frame.time.den * known.tick.numerator:
            raise NotFound("the frame's time is not in this video's unit", "choose the frame again")
        place = known.place_of(frame.time.pts)
        if place is None:
            raise NotFound(f"the video has no frame at {frame.time.clock()}", "choose another frame")
        places[frame.time.pts] = place
    found: dict[int, Rgb] = {}
    with open_film(path) as film:
        for pts in sorted(places):
            if pts not in found:
                _collect(film, known, places, pts, found)
    missing = [pts for pts in places if pts not in found]
    if missing:
        clock = known.ref(places[missing[0]]).time.clock()
        raise DamagedFile(f"the picture at {clock} can't be decoded", COPY_AGAIN)
    return [found[frame.time.pts] for frame in frames]


def _collect(film: OpenFilm, known: FrameIndex, places: dict[int, int], pts: int, found: dict[int, Rgb]) -> None:
    """Decode the group of pictures that holds `pts`, and keep every wanted frame met on the way."""
    place = places[pts]
    group = {other for other, at in places.items() if at < known.group_end(place)} - found.keys()
    for start in dict.fromkeys((known.key_before(place), int(known.keys[0]) if len(known.keys) else 0)):
        past = 0
        for picture in decode_from(film, known, start):
            at = picture.pts or 0
            if at in group:
                found[at] = known.upright(picture)
                group.discard(at)
            past += at > max(group, default=at)
            if not group or past > _DISORDER:
                break
        if pts in found:
            return


def decode_from(film: OpenFilm, known: FrameIndex, place: int) -> Iterator[VideoFrame]:
    """Decode onward from the key frame at `place`. Frames come as the decoder gives them; broken packets are passed over."""
    seek(film, known, place)
    for packet in film.container.demux(film.stream):
        for frame in decoded(packet):
            if frame.pts is not None:
                yield frame


def frame_near(path: Path, seconds: float) -> tuple[FrameRef, Rgb]:
    """The frame whose time is nearest to `seconds`, and its picture."""
    known = index(path)
    ref = known.ref(known.nearest(seconds))
    return ref, read_frame(path, ref)


def step(path: Path, frame: FrameRef, count: int) -> FrameRef:
    """The frame `count` places on (negative: back), stopping at the film's ends.

    A frame that is not of this film is taken as the one nearest to its time.
    """
    known = index(path)
    place = known.place_of(frame.time.pts)
    if place is None:
        place = known.nearest(frame.time.seconds)
    return known.ref(min(max(place + count, 0), len(known) - 1))
