"""Makes the sample's film: one hand-held take over stills that lie side by side on one long table.

The sample case must show what the program does with a filmed unboxing, and shipping a film would triple the program's size.
So the film is made on the buyer's machine from the stills, the same frames from the same seed: a virtual phone stays on
each still with a hand's tremor, breathes its exposure, hunts for focus, whips to the next one, and adds a sensor's noise.
The stills are laid with soft overlaps, so that a pan crosses a table and never a seam: the take has no cut.

The camera's path is known exactly, so the place of anything on a still can be told for every frame (`Take.placed`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import av.container
import av.video
import numpy as np
from numpy.typing import NDArray

from evidence_app.core.progress import Reporter
from evidence_app.media.cv import cv2

Array = NDArray[np.float64]
Pixels = NDArray[np.uint8]

WIDTH, HEIGHT, RATE = 1280, 720, 30
TICKS = 90_000
STILL = (1600, 1200)
OVERLAP = 110
STEP = STILL[0] - OVERLAP
PAN_S = 0.6
NOISE_TILES = 8
SOUND_RATE, SOUND_PIECE = 48_000, 1024
WIDE_BLUR = 3.0


@dataclass(frozen=True, slots=True)
class Stay:
    """The camera stays on one still for `seconds`, drifting from one aim to the other (pixels of the still).

    `zoom` is film pixels for one of the still's, at both ends. `hunt` is (start, length, sigma in film pixels) of a focus
    hunt inside the stay, in seconds from its start. `calm` scales the hand's tremor.
    """

    still: Path
    seconds: float
    aim: tuple[tuple[float, float], tuple[float, float]]
    zoom: tuple[float, float]
    hunt: tuple[float, float, float] | None = None
    calm: float = 1.0


class Take:
    """The camera's whole path, a 3 × 3 matrix from the table's pixels to the film's for the middle of every exposure."""

    def __init__(self, stays: Sequence[Stay], seed: int) -> None:
        self.stays = tuple(stays)
        self._plan(np.random.default_rng(seed))

    def _plan(self, rng: np.random.Generator) -> None:
        count = round((sum(stay.seconds for stay in self.stays) + PAN_S * (len(self.stays) - 1)) * RATE)
        time = np.arange(count) / RATE
        aim, zoom, steady = np.zeros((count, 2)), np.zeros(count), np.ones(count)
        self.still = np.full(count, -1)
        self.defocus = np.zeros(count)
        start = 0.0
        spans: list[tuple[int, int]] = []
        for place, stay in enumerate(self.stays):
            first, last = round(start * RATE), min(count, round((start + stay.seconds) * RATE))
            spans.append((first, last))
            share = np.linspace(0, 1, last - first)
            origin = np.array((place * STEP, 0.0))
            aim[first:last] = origin + np.outer(1 - share, stay.aim[0]) + np.outer(share, stay.aim[1])
            zoom[first:last] = stay.zoom[0] + (stay.zoom[1] - stay.zoom[0]) * share
            steady[first:last] = stay.calm
            self.still[first:last] = place
            if stay.hunt is not None:
                self._hunt(time - start, stay.hunt)
            start += stay.seconds + PAN_S
        for (_, before), (after, _) in pairwise(spans):
            _whip(aim, zoom, before, after)
        steady = cv2.GaussianBlur(steady[None], (0, 0), RATE * 0.15)[0]
        self.gain = 1 + _wobble(rng, time, [(0.15, 0.035), (0.6, 0.015)])
        shake_x = _wobble(rng, time, [(0.35, 13), (1.2, 4.5), (4.5, 0.8), (8, 0.35)]) * steady
        shake_y = _wobble(rng, time, [(0.3, 11), (1.1, 4.5), (5, 0.8), (9, 0.35)]) * steady
        roll = np.radians(_wobble(rng, time, [(0.3, 0.7), (1.5, 0.18), (6, 0.03)]) * steady)
        self.matrices = _matrices(aim, zoom, shake_x, shake_y, roll)
        self.aim = aim

    def _hunt(self, since: Array, hunt: tuple[float, float, float]) -> None:
        begin, length, sigma = hunt
        during = (since >= begin) & (since < begin + length)
        share = (since[during] - begin) / length
        # The lens leaves focus within 0.2 s and swings past it twice before it settles.
        swing = sigma * np.abs(np.cos(1.5 * np.pi * share)) * (1 - share) ** 0.7
        self.defocus[during] = np.maximum(self.defocus[during], swing * np.minimum(1, (since[during] - begin) / 0.2))

    @property
    def frames(self) -> int:
        """The number of frames of the take."""
        return len(self.matrices)

    def placed(self, frame: int, still: int, corners: Sequence[tuple[float, float]]) -> Array:
        """Where points of a still (in its pixels) are in a frame of the film: an n × 2 array of film pixels."""
        return _project(self.matrices[frame], np.asarray(corners, float) + np.array((still * STEP, 0.0)))

    def motion(self, frame: int) -> Array:
        """How far the middle of the picture moves while the shutter is open, in film pixels (x, y)."""
        other = min(frame + 1, self.frames - 1)
        spot = self.aim[frame][None]
        return (_project(self.matrices[other], spot) - _project(self.matrices[frame], spot))[0] * 0.45  # type: ignore[no-any-return]


def _whip(aim: Array, zoom: Array, before: int, after: int) -> None:
    """A fast pan from the last frame of one stay to the first of the next, stepping back a little on the way."""
    share = (np.arange(before, after) - before + 1) / (after - before + 1)
    smooth = share * share * (3 - 2 * share)
    aim[before:after] = aim[before - 1] + np.outer(smooth, aim[after] - aim[before - 1])
    zoom[before:after] = (zoom[before - 1] + smooth * (zoom[after] - zoom[before - 1])) * (1 - 0.1 * np.sin(np.pi * share))


def _wobble(rng: np.random.Generator, time: Array, parts: Sequence[tuple[float, float]]) -> Array:
    """Smooth motion: for each (frequency in Hz, amplitude) three slowly modulated sines near it."""
    out = np.zeros(len(time))
    for frequency, amplitude in parts:
        for _ in range(3):
            own = frequency * rng.uniform(0.7, 1.4)
            swell = 1 + 0.4 * np.sin(2 * np.pi * own * 0.13 * time + rng.uniform(0, 6.28))
            out += amplitude / 1.7 * np.sin(2 * np.pi * own * time + rng.uniform(0, 6.28)) * swell
    return out


def _matrices(aim: Array, zoom: Array, shake_x: Array, shake_y: Array, roll: Array) -> Array:
    """n × 3 × 3: turn and scale about the aim, then the middle of the film's picture, moved by the shake."""
    cosine, sine = np.cos(roll) * zoom, np.sin(roll) * zoom
    out = np.zeros((len(zoom), 3, 3))
    out[:, 0, 0], out[:, 0, 1] = cosine, -sine
    out[:, 1, 0], out[:, 1, 1] = sine, cosine
    out[:, 0, 2] = WIDTH / 2 + shake_x - cosine * aim[:, 0] + sine * aim[:, 1]
    out[:, 1, 2] = HEIGHT / 2 + shake_y - sine * aim[:, 0] - cosine * aim[:, 1]
    out[:, 2, 2] = 1
    return out


def _project(matrix: Array, points: Array) -> Array:
    moved = points @ matrix[:2, :2].T + matrix[:2, 2]
    return np.asarray(moved, dtype=np.float64)


def make_film(out: Path, take: Take, created: datetime, reporter: Reporter, seed: int = 1) -> None:
    """Write the take as an MP4 (H.264, 1280 × 720, 30 frames a second, a key frame each second; with sound).

    `created` (aware) becomes the container's creation time. The same stills, take, seed and time give the same bytes on
    one machine. Raises `Cancelled`; the caller gives `out` in a folder of its own and discards it then.
    """
    table = _table([stay.still for stay in take.stays])
    noise = _noise(np.random.default_rng(seed))
    order = np.random.default_rng(seed + 1).integers(0, NOISE_TILES, take.frames)
    with av.open(
        str(out), "w", format="mp4", options={"movflags": "+faststart+use_metadata_tags", "fflags": "+bitexact"}
    ) as film:
        film.metadata.update(
            {
                "creation_time": created.isoformat(),
                "com.apple.quicktime.make": "Sample",
                "com.apple.quicktime.model": "Rendered unboxing",
                "com.apple.quicktime.creationdate": created.strftime("%Y-%m-%dT%H:%M:%S%z"),
            }
        )
        stream = film.add_stream("libx264", rate=RATE)
        _configure(stream)
        room = _Room(film, seed)
        for index in range(take.frames):
            reporter.step(index / take.frames)
            planes = _expose(table, take, index, noise[order[index]])
            frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
            frame.pts = index * TICKS // RATE
            frame.time_base = Fraction(1, TICKS)
            film.mux(stream.encode(frame))
            room.record((index + 1) / RATE)
        film.mux(stream.encode(None))
        room.finish()


class _Room:
    """The sound of a quiet room, as a phone records it beside the picture."""

    def __init__(self, film: av.container.OutputContainer, seed: int) -> None:
        self._film = film
        self._rng = np.random.default_rng(seed + 2)
        self._stream = film.add_stream("aac", rate=SOUND_RATE, layout="mono")
        self._stream.bit_rate = 64_000
        self._stream.options = {"flags": "+bitexact"}
        self._done = 0

    def record(self, until_s: float) -> None:
        """Record up to a time, in pieces as the encoder takes them."""
        while self._done / SOUND_RATE < until_s:
            hiss = self._rng.normal(0, 0.003, (1, SOUND_PIECE)).astype(np.float32)
            hum = 0.002 * np.sin(2 * np.pi * 100 * (self._done + np.arange(SOUND_PIECE)) / SOUND_RATE)
            frame = av.AudioFrame.from_ndarray((hiss + hum).astype(np.float32), format="fltp", layout="mono")
            frame.sample_rate, frame.pts = SOUND_RATE, self._done
            frame.time_base = Fraction(1, SOUND_RATE)
            self._film.mux(self._stream.encode(frame))
            self._done += SOUND_PIECE

    def finish(self) -> None:
        """Write what the encoder still holds."""
        self._film.mux(self._stream.encode(None))


def _configure(stream: av.video.VideoStream) -> None:
    stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
    stream.time_base = Fraction(1, TICKS)
    context = stream.codec_context
    context.time_base = Fraction(1, TICKS)
    context.gop_size = RATE
    context.thread_count = 2
    stream.options = {
        "preset": "veryfast",
        "crf": "24",
        "bf": "0",
        "sc_threshold": "0",
        "keyint_min": str(RATE),
        "flags": "+bitexact",
    }


def _table(stills: Sequence[Path]) -> tuple[Pixels, Pixels]:
    """The stills in a row, each fading into the next over `OVERLAP` pixels: luma, and both chroma planes at half the size.

    In the encoder's own planes from the start, so that a frame costs half of what it would as RGB and needs no conversion.
    """
    width = STEP * (len(stills) - 1) + STILL[0]
    table = np.zeros((STILL[1], width, 3), np.uint8)
    fade = np.linspace(0, 1, OVERLAP, dtype=np.float32)[None, :, None]
    for place, path in enumerate(stills):
        picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        left = place * STEP
        if place:
            under = table[:, left : left + OVERLAP].astype(np.float32)
            picture[:, :OVERLAP] = (under + (picture[:, :OVERLAP] - under) * fade).astype(np.uint8)
        table[:, left : left + STILL[0]] = picture
    planes = cv2.cvtColor(table, cv2.COLOR_BGR2YUV_I420)
    chroma = planes[STILL[1] :].reshape(2, STILL[1] // 2, width // 2)
    return planes[: STILL[1]], np.ascontiguousarray(np.moveaxis(chroma, 0, 2))


def _noise(rng: np.random.Generator) -> list[Pixels]:
    """Planes of grain to be added to a frame, each a yuv420p picture around 128."""
    tiles = []
    for _ in range(NOISE_TILES):
        grain = rng.normal(0, 1, (HEIGHT * 3 // 2, WIDTH)).astype(np.float32)
        soft = cv2.GaussianBlur(grain, (0, 0), 0.6)
        level = np.full((HEIGHT * 3 // 2, 1), 2.6, np.float32)
        level[HEIGHT:] = 1.0
        tiles.append(np.clip(128 + soft * level, 0, 255).astype(np.uint8))
    return tiles


def _expose(table: tuple[Pixels, Pixels], take: Take, index: int, grain: Pixels) -> Pixels:
    """Frame `index` as a sensor sees it: yuv420p planes one above the other, (HEIGHT * 3 / 2) × WIDTH."""
    matrix, motion, sigma = take.matrices[index], take.motion(index), float(take.defocus[index])
    luma = _seen(table[0], matrix, motion, sigma, 1)
    luma = cv2.convertScaleAbs(luma, alpha=float(take.gain[index]))
    chroma = _seen(table[1], matrix, motion, sigma, 2)
    planes = np.concatenate((luma, np.moveaxis(chroma, 2, 0).reshape(HEIGHT // 2, WIDTH)))
    return cv2.addWeighted(planes, 1.0, grain, 1.0, -128.0)  # type: ignore[no-any-return]


def _seen(plane: Pixels, matrix: Array, motion: Array, sigma: float, shrunk: int) -> Pixels:
    """One plane through the lens: placed, smeared by the camera's motion, out of focus by `sigma` film pixels.

    `shrunk` is how much smaller than the film the plane is. What will be blurred widely is drawn at half the size: the eye
    can't tell, and it costs a quarter.
    """
    blur = max(float(np.hypot(*motion)) / 3, sigma)
    half = 2 if blur / shrunk > WIDE_BLUR else 1
    scale = np.diag([1 / (shrunk * half), 1 / (shrunk * half), 1.0])
    local = scale @ matrix @ np.diag([shrunk, shrunk, 1.0])
    size = (WIDTH // (shrunk * half), HEIGHT // (shrunk * half))
    picture = cv2.warpAffine(plane, local[:2], size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    picture = _smeared(picture, motion / (shrunk * half))
    if sigma / (shrunk * half) > 0.2:
        picture = cv2.GaussianBlur(picture, (0, 0), sigma / (shrunk * half))
    return picture if half == 1 else cv2.resize(picture, (WIDTH // shrunk, HEIGHT // shrunk))  # type: ignore[no-any-return]


def _smeared(picture: Pixels, motion: Array) -> Pixels:
    """Blur along the way that the picture moves while the shutter is open."""
    length = float(np.hypot(*motion))
    if length < 1.5:
        return picture
    reach = int(np.ceil(length / 2))
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    ends = [(round(reach + sign * motion[0] / 2), round(reach + sign * motion[1] / 2)) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1)
    rows = np.flatnonzero(kernel.any(axis=1))
    flat = kernel[rows[0] : rows[-1] + 1]
    anchor = (reach, reach - int(rows[0]))
    return cv2.filter2D(picture, -1, flat / flat.sum(), anchor=anchor, borderType=cv2.BORDER_REFLECT)  # type: ignore[no-any-return]
