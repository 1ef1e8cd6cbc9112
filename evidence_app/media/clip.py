"""A part of a film for uploading: copied as it is where that fits, encoded anew where a size is asked for.

The original is only read. Nothing of the original's metadata goes along but how the picture is turned: no position, no device.
Which part of its film the clip is, and how it was made, is written into it as a comment.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import VideoFrame

from evidence_app.core.errors import BadInput, DamagedFile
from evidence_app.core.progress import Reporter
from evidence_app.media.container import COPY_AGAIN, FrameIndex, index, open_film
from evidence_app.media.thumbnails import shrink
from evidence_app.media.video import decode_from

_SOUND_BITS = 96_000
_SHARE = 0.93
_TRIES = 4
_LEAST_BITS = 80_000
# Bits per pixel and frame below which a smaller picture looks better than a large one in blocks.
_THIN = 0.05


@dataclass(frozen=True, slots=True)
class ClipRecipe:
    """How a clip was made: the times asked for and those it really has (s), whether it was copied or encoded, its size.

    A copied clip begins at the key frame before the time asked for.
    """

    asked: tuple[float, float]
    real: tuple[float, float]
    encoded: bool
    width: int
    height: int
    size: int


def make_clip(
    source: Path, out: Path, from_s: float, to_s: float, reporter: Reporter, max_bytes: int | None = None
) -> ClipRecipe:
    """Write the part of the film from `from_s` to `to_s` (the film's own times) to `out`, an MP4.

    Without `max_bytes`, or where the copy fits into it, nothing is encoded. Raises BadInput, MediaError, Cancelled; then
    nothing is left at `out`.
    """
    known = index(source)
    first, last = known.nearest(from_s), known.nearest(to_s)
    if last <= first:
        raise BadInput("the clip's end must come after its start", "choose a later end")
    if out.resolve() == source.resolve():
        raise BadInput("a clip can't replace its own video", "choose another name")
    part = out.with_name(f".{out.name}.part")
    try:
        real = (float(known.seconds[first]), float(known.seconds[last]))
        # A key frame before an edit list's start could not be decoded in a copy, and a mirrored film's copy would lie wrong.
        encoded = known.key_before(first) not in known.keys or known.mirrored
        if encoded:
            max_bytes = max_bytes or _share_of(source, known, first, last)
        else:
            real = _copied(source, part, known, first, last, reporter.part(0, 0.2))
            encoded = max_bytes is not None and part.stat().st_size > max_bytes
        size = (known.width, known.height)
        if encoded and max_bytes is not None:
            size = _encoded(source, part, known, first, last, max_bytes, reporter.part(0.2, 1))
            real = float(known.seconds[first]), float(known.seconds[last])
        recipe = ClipRecipe((from_s, to_s), real, encoded, *size, part.stat().st_size)
        os.replace(part, out)
        reporter.step(1.0)
        return recipe
    finally:
        part.unlink(missing_ok=True)


def _comment(from_s: float, to_s: float, how: str) -> str:
    return f"Seconds {from_s:.3f} to {to_s:.3f} of the original video, {how}"


def _share_of(source: Path, known: FrameIndex, first: int, last: int) -> int:
    """As many bytes as the part takes in the original, and half as many again for encoding it a second time."""
    return int(1.5 * source.stat().st_size * (last + 1 - first) / len(known)) + 100_000


def _copied(source: Path, part: Path, known: FrameIndex, first: int, last: int, reporter: Reporter) -> tuple[float, float]:
    """Copy packets, picture and sound, from the key frame before `first` to the frame `last`. Returns the real times."""
    start = known.key_before(first)
    from_s, to_s = float(known.seconds[start]), float(known.seconds[last])
    with open_film(source) as film, av.open(str(part), "w", format="mp4") as target:
        sound = next(iter(film.container.streams.audio), None)
        wanted = [film.stream] if sound is None else [film.stream, sound]
        try:
            copies: dict[int, Any] = {stream.index: target.add_stream_from_template(stream) for stream in wanted}
        except (ValueError, av.error.FFmpegError):
            # Sound that MP4 can't carry is left out rather than the clip refused.
            copies = {film.stream.index: target.add_stream_from_template(film.stream)}
            wanted = [film.stream]
        if known.turn:
            copies[film.stream.index].set_display_rotation(-known.turn)
        target.metadata["comment"] = _comment(from_s, to_s, "copied without encoding")
        film.container.seek(int(known.pts[start]), stream=film.stream, backward=True)
        for packet in film.container.demux(wanted):
            if packet.pts is None or packet.dts is None or packet.time_base is None or not packet.size:
                continue
            time = float(packet.pts * packet.time_base)
            if time < from_s - 1e-6:
                continue
            if time > to_s + 1e-6:
                if packet.stream.index == film.stream.index and packet.is_keyframe:
                    break
                continue
            ticks = round(Fraction(int(known.pts[start])) * known.tick / packet.time_base)
            packet.pts, packet.dts = packet.pts - ticks, packet.dts - ticks
            packet.stream = copies[packet.stream.index]
            target.mux(packet)
            reporter.step((time - from_s) / max(to_s - from_s, 1e-6))
    return from_s, to_s


def _encoded(
    source: Path, part: Path, known: FrameIndex, first: int, last: int, max_bytes: int, reporter: Reporter
) -> tuple[int, int]:
    """Encode the part so that it fits, at a smaller size where the bits would not do. Returns the size of the picture."""
    seconds = float(known.seconds[last] - known.seconds[first]) + 0.05
    bits = int(max_bytes * 8 * _SHARE / seconds)
    for attempt in range(_TRIES):
        with open_film(source) as film:
            has_sound = bool(film.container.streams.audio)
        sound_bits = min(_SOUND_BITS, bits // 4) if has_sound else 0
        picture_bits = bits - sound_bits
        if picture_bits < _LEAST_BITS:
            raise BadInput("the clip can't be made that small", "choose a shorter part or a larger limit")
        size = _fitting(known, picture_bits, (last - first) / seconds)
        share = reporter.part(attempt / _TRIES, (attempt + 1) / _TRIES)
        _encode(source, part, known, first, last, picture_bits, sound_bits, size, share)
        written = part.stat().st_size
        if written <= max_bytes:
            return size
        bits = int(bits * 0.95 * max_bytes / written)
    raise BadInput("the clip can't be made that small", "choose a shorter part or a larger limit")


def _fitting(known: FrameIndex, bits: int, fps: float) -> tuple[int, int]:
    """The picture's size (even numbers) at which these bits per second still look right; never larger than it is."""
    wanted = (bits / (_THIN * max(fps, 1.0)) / (known.width * known.height)) ** 0.5
    scale = min(1.0, max(wanted, 240 / max(known.width, known.height)))
    return max(2, int(known.width * scale) // 2 * 2), max(2, int(known.height * scale) // 2 * 2)


def _encode(
    source: Path,
    part: Path,
    known: FrameIndex,
    first: int,
    last: int,
    bits: int,
    sound_bits: int,
    size: tuple[int, int],
    reporter: Reporter,
) -> None:
    with av.open(str(part), "w", format="mp4", options={"movflags": "faststart"}) as target:
        how = f"encoded anew at {size[0]} x {size[1]}"
        target.metadata["comment"] = _comment(float(known.seconds[first]), float(known.seconds[last]), how)
        picture = target.add_stream("libx264", rate=30, options={"preset": "veryfast"})
        picture.width, picture.height, picture.pix_fmt = *size, "yuv420p"
        picture.bit_rate = bits
        picture.time_base = picture.codec_context.time_base = known.tick
        picture.codec_context.max_b_frames = 0
        with open_film(source) as film:
            # Every stream has to be there before the first packet is written.
            rate = film.container.streams.audio[0].codec_context.sample_rate if sound_bits else 0
        sound = target.add_stream("aac", rate=rate) if sound_bits else None
        for frame in _pictures(source, known, first, last, size, reporter):
            target.mux(picture.encode(frame))
        target.mux(picture.encode(None))
        if sound is not None:
            sound.bit_rate = sound_bits
            _add_sound(source, target, sound, float(known.seconds[first]), float(known.seconds[last]))


def _pictures(
    source: Path, known: FrameIndex, first: int, last: int, size: tuple[int, int], reporter: Reporter
) -> Iterator[VideoFrame]:
    """The frames of the part, upright, in sRGB, at `size`, their times from 0."""
    begin, end = int(known.pts[first]), int(known.pts[last])
    previous = begin - 1
    count = 0
    with open_film(source) as film:
        for frame in decode_from(film, known, known.key_before(first)):
            pts = frame.pts or 0
            if pts > end:
                break
            if pts <= previous:
                continue
            previous = pts
            rgb = shrink(known.upright(frame), max(size))
            rgb = np.ascontiguousarray(rgb[: size[1], : size[0]])
            if rgb.shape[:2] != (size[1], size[0]):
                rgb = np.pad(rgb, ((0, size[1] - rgb.shape[0]), (0, size[0] - rgb.shape[1]), (0, 0)), "edge")
            made = VideoFrame.from_ndarray(rgb, format="rgb24")
            made.pts, made.time_base = pts - begin, known.tick
            count += 1
            reporter.step((pts - begin) / max(end - begin, 1))
            yield made
    if not count:
        raise DamagedFile("not one picture of the part can be decoded", COPY_AGAIN)


def _add_sound(source: Path, target: OutputContainer, made: AudioStream, from_s: float, to_s: float) -> None:
    """Encode the part's sound to AAC, its times from 0."""
    with open_film(source) as film:
        track = film.container.streams.audio[0]
        film.container.seek(int(from_s * av.time_base), backward=True)
        for frame in film.container.decode(track):
            if frame.time is None or frame.time < from_s:
                continue
            if frame.time > to_s:
                break
            if frame.pts is not None and frame.time_base is not None:
                frame.pts -= round(from_s / frame.time_base)
            target.mux(made.encode(frame))
        target.mux(made.encode(None))
