"""Opening a film: which stream, how it lies, and the index of its frames.

FFmpeg (PyAV) reads the container; nothing is decoded here but one frame, for the turn. Only formats that cameras and phones
write are let in, and only the named file is ever opened: a play list inside it can reach neither disk nor network.
"""

from __future__ import annotations

import math
import struct
import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from evidence_app.core.errors import DamagedFile, NotFound, TooLarge, UnknownFormat
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.media.arrays import Rgb
from evidence_app.media.boxes import is_encrypted, missing_bytes
from evidence_app.media.planes import shown_size, upright_rgb

FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,asf,ogg,h264,hevc"
MAX_PIXELS = 8192 * 4608
MAX_FRAMES = 10 * 3600 * 240
COPY_AGAIN = "copy the file from the camera or phone again"
_LOCKED = ("the video is encrypted (copy protection)", "use a video as the camera or phone wrote it")
# Packets that may pass before a picture comes.
_FIRST_WITHIN = 600
_PROBE = {"probesize": "5000000", "analyzeduration": "5000000"}


@dataclass(slots=True)
class OpenFilm:
    """A film that is open for reading: its container and the stream that is looked at."""

    path: Path
    container: InputContainer
    stream: VideoStream

    @property
    def tick(self) -> Fraction:
        """Seconds of one unit of a timestamp."""
        return Fraction(self.stream.time_base or Fraction(1, 90000))

    def ref(self, pts: int, index: int) -> FrameRef:
        """The name of the frame with this timestamp and place."""
        return FrameRef(MediaTime(int(pts), self.tick.numerator, self.tick.denominator), int(index))


@dataclass(frozen=True, slots=True, eq=False)
class FrameIndex:
    """The frames that a player shows, in the order of their timestamps.

    `pts` (int64, ascending, unique) in units of `tick` seconds; `keys` the places (indexes into `pts`) where decoding can
    begin; `sizes` the bytes of each frame's packet; `turn` the quarter turns a viewer makes, in degrees clockwise, after
    `mirrored` left to right; `pixel_shape` a stored pixel's width by its height; `width` and `height` as shown; `hidden`
    how many frames an edit list keeps from being shown; `missing` how many the file's own list has that lie beyond its end.
    """

    pts: NDArray[np.int64]
    keys: NDArray[np.int64]
    sizes: NDArray[np.int64]
    tick: Fraction
    turn: int
    width: int
    height: int
    mirrored: bool = False
    pixel_shape: Fraction = Fraction(1)
    hidden: int = 0
    missing: int = 0

    def __len__(self) -> int:
        return len(self.pts)

    @property
    def seconds(self) -> NDArray[np.float64]:
        """Every frame's time."""
        return self.pts.astype(np.float64) * (self.tick.numerator / self.tick.denominator)

    @property
    def duration_s(self) -> float:
        """From the first frame to the end of the last, taking the last to stay as long as a usual one."""
        if len(self.pts) < 2:
            return 0.0
        usual = float(np.median(np.diff(self.pts)))
        return float((int(self.pts[-1] - self.pts[0]) + usual) * self.tick)

    def upright(self, frame: VideoFrame) -> Rgb:
        """A decoded frame as a viewer shows it: height × width × 3 sRGB."""
        return upright_rgb(frame, self.turn, mirrored=self.mirrored, pixel_shape=self.pixel_shape)

    def ref(self, place: int) -> FrameRef:
        """The name of the frame at `place`."""
        time = MediaTime(int(self.pts[place]), self.tick.numerator, self.tick.denominator)
        return FrameRef(time, int(place))

    def place_of(self, pts: int) -> int | None:
        """The place of the frame with exactly this timestamp."""
        place = int(np.searchsorted(self.pts, pts))
        return place if place < len(self.pts) and int(self.pts[place]) == pts else None

    def nearest(self, seconds: float) -> int:
        """The place of the frame whose time is nearest."""
        return int(np.abs(self.seconds - seconds).argmin())

    def key_before(self, place: int) -> int:
        """The place of the last key frame at or before `place`; the first frame where there is none."""
        slot = int(np.searchsorted(self.keys, place, side="right")) - 1
        return int(self.keys[slot]) if slot >= 0 else 0

    def group_end(self, place: int) -> int:
        """The place after the last frame of the group of pictures that `place` lies in."""
        slot = int(np.searchsorted(self.keys, place, side="right"))
        return int(self.keys[slot]) if slot < len(self.keys) else len(self.pts)


@contextmanager
def open_film(path: Path, threads: int = 2) -> Iterator[OpenFilm]:
    """Open the film at `path` for reading; its decoder uses `threads` of its own.

    To open a film takes some decoding (FFmpeg looks at the order of its frames), so it is worth while not to do it twice.
    Raises NotFound, UnknownFormat (no film at all, or only sound), TooLarge, DamagedFile.
    """
    container = _open(path)
    try:
        stream = _choose(container, path)
        stream.thread_type = "AUTO" if threads > 1 else "NONE"
        stream.codec_context.thread_count = threads
        yield OpenFilm(path, container, stream)
    except av.error.FFmpegError as error:
        raise damaged(error) from error
    finally:
        container.close()


def damaged(error: Exception | None = None) -> DamagedFile:
    """The failure for a film that broke off while it was read."""
    detail = f" ({getattr(error, 'strerror', None) or error})" if error else ""
    return DamagedFile(f"the video is damaged or incomplete{detail}", COPY_AGAIN)


def _open(path: Path) -> InputContainer:
    if not path.is_file():
        raise NotFound(f"there is no file {path.name}", "check the name and the folder")
    options = {"protocol_whitelist": "file", "format_whitelist": FORMATS, **_PROBE}
    try:
        container = av.open(f"file:{path}", options=options, metadata_errors="replace")
    except av.error.FFmpegError as error:
        if path.stat().st_size == 0:
            raise DamagedFile("the file is empty", COPY_AGAIN) from error
        if _looks_like_film(path):
            raise DamagedFile("the video can't be opened: it is damaged or was not copied completely", COPY_AGAIN) from error
        raise UnknownFormat("this is not a video that can be read", "use a video as the camera or phone wrote it") from error
    return container


def _looks_like_film(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(12)
    return (
        head[4:8] in {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"}
        or head[:4] == b"\x1aE\xdf\xa3"
        or head[8:12] == b"AVI "
    )


def _choose(container: InputContainer, path: Path) -> VideoStream:
    """The stream a player shows: no cover picture, no empty track; of several, the default one, then the largest."""
    films = [stream for stream in container.streams.video if not _is_cover(stream) and stream.codec_context is not None]
    if not films:
        if is_encrypted(path):
            raise UnknownFormat(*_LOCKED)
        if container.streams.audio:
            raise UnknownFormat("the file holds sound but no picture", "choose the video that shows the parcel")
        raise UnknownFormat("the file holds no video", "use a video as the camera or phone wrote it")
    if any(stream.codec_context.codec_tag in {"encv", "drmi"} for stream in films) or is_encrypted(path, scheme=True):
        raise UnknownFormat(*_LOCKED)
    filled = [stream for stream in films if not _is_empty(stream)]
    if not filled:
        raise DamagedFile("the video holds not a single frame", COPY_AGAIN)
    chosen = max(filled, key=lambda stream: (_is_default(stream), stream.codec_context.width * stream.codec_context.height))
    context = chosen.codec_context
    if context.width * context.height > MAX_PIXELS:
        raise TooLarge(
            f"the video's pictures are {context.width} × {context.height} pixels", "film in 4K or less, or convert it first"
        )
    if chosen.frames > MAX_FRAMES:
        raise TooLarge(f"the video claims {chosen.frames} frames", "cut the video into shorter parts first")
    return chosen


def _is_cover(stream: VideoStream) -> bool:
    return bool(stream.disposition & stream.disposition.__class__.attached_pic)


def _is_default(stream: VideoStream) -> bool:
    return bool(stream.disposition & stream.disposition.__class__.default)


def _is_empty(stream: VideoStream) -> bool:
    known = stream.container.format.name.startswith("mov")
    return known and stream.frames == 0 and not stream.index_entries and not stream.duration


def lie_of(frame: VideoFrame) -> tuple[int, bool]:
    """How a viewer lays the stored picture: degrees clockwise (0, 90, 180, 270), after mirroring it left to right or not.

    From the display matrix (ISO/IEC 14496-12, 8.3.2), of which FFmpeg's own angle leaves the mirroring out.
    """
    # PyAV's container of side data is typed as a mapping, but gives its values.
    every: Any = frame.side_data
    matrix = next((bytes(data) for data in every if data.type.name == "DISPLAYMATRIX"), b"")
    if len(matrix) != 36:
        return 0, False
    a, b, _, c, d, *_ = struct.unpack("=9i", matrix)
    mirrored = a * d - b * c < 0
    if mirrored:
        a, b = -a, -b
    return round(math.degrees(math.atan2(b, a)) / 90) * 90 % 360, mirrored


def pixel_shape_of(stream: VideoStream) -> Fraction:
    """A pixel's width by its height; 1 where the film says nothing, or nonsense."""
    shape = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio
    return Fraction(shape) if shape and Fraction(1, 4) <= shape <= 4 else Fraction(1)


def decoded(packet: Any) -> list[VideoFrame]:
    """The frames a packet gives; none where it is broken. One bad packet must not cost the rest of the film."""
    try:
        return [frame for frame in packet.decode() if isinstance(frame, VideoFrame)]
    except (av.error.InvalidDataError, av.error.UnknownError):
        return []


def index(path: Path) -> FrameIndex:
    """The index of the film at `path`, kept for the next caller while the file stays as it is. Raises as `open_film`."""
    kept = _kept.get(_state(path))
    if kept is not None:
        return kept
    with open_film(path, threads=1) as film:
        return index_in(film)


def index_in(film: OpenFilm) -> FrameIndex:
    """As `index`, of a film that is open: it is read to its end where no index is kept, so `seek` before decoding."""
    state = _state(film.path)
    known = _kept.get(state)
    if known is None:
        known = _read_index(film)
        with _lock:
            _kept[state] = known
            while len(_kept) > _KEPT_MOST:
                _kept.popitem(last=False)
    return known


_State = tuple[Path, int, int]
_KEPT_MOST = 16
_kept: OrderedDict[_State, FrameIndex] = OrderedDict()
_lock = threading.Lock()


def _state(path: Path) -> _State:
    if not path.is_file():
        raise NotFound(f"there is no file {path.name}", "check the name and the folder")
    status = path.stat()
    return path, status.st_size, status.st_mtime_ns


def seek(film: OpenFilm, known: FrameIndex, place: int) -> None:
    """Go to the key frame at `place`, or to the film's beginning; a film that can't go back is read from where it is."""
    try:
        if place <= 0:
            film.container.seek(0, backward=True)
        else:
            film.container.seek(int(known.pts[place]), stream=film.stream, backward=True)
    except av.error.FFmpegError as error:
        if place > 0:
            raise damaged(error) from error


def _read_index(film: OpenFilm) -> FrameIndex:
    """Read every packet's timestamp; nothing is decoded but the first frame that can be, for how the film lies."""
    gathered = _PacketTimes()
    frame: VideoFrame | None = None
    for count, packet in enumerate(film.container.demux(film.stream)):
        gathered.add(packet)
        if frame is None:
            frame = next(iter(decoded(packet)), None)
            if frame is None and count > _FIRST_WITHIN:
                break
    if frame is None:
        raise DamagedFile("not one picture of the video can be decoded", COPY_AGAIN)
    return gathered.index(film, frame)


class _PacketTimes:
    """Collects the packets' timestamps while a film is read, in whatever order they come."""

    def __init__(self) -> None:
        self._rows: list[tuple[int, int]] = []
        self._keys: set[int] = set()
        self._started = False
        self._hidden = 0

    def add(self, packet: Any) -> None:
        """Note a packet whose frame is shown: not before an edit list's start, not before the first key frame, and whole."""
        if not packet.size or packet.is_corrupt:
            return
        self._hidden += packet.is_discard
        self._started = self._started or packet.is_keyframe
        pts = packet.pts if packet.pts is not None else packet.dts
        if packet.is_discard or not self._started or pts is None:
            return
        self._rows.append((int(pts), int(packet.size)))
        if packet.is_keyframe:
            self._keys.add(int(pts))

    def index(self, film: OpenFilm, frame: VideoFrame) -> FrameIndex:
        """The index of everything noted; `frame` is any decoded frame of the film. Raises DamagedFile where nothing was."""
        if not self._rows:
            raise DamagedFile("the video holds no frame with a time", COPY_AGAIN)
        rows = dict(sorted(self._rows))
        pts = np.fromiter(rows, np.int64, len(rows))
        sizes = np.fromiter(rows.values(), np.int64, len(rows))
        keys = np.searchsorted(pts, np.fromiter(sorted(self._keys), np.int64, len(self._keys)))
        turn, mirrored = lie_of(frame)
        shape = pixel_shape_of(film.stream)
        width, height = shown_size(frame.width, frame.height, shape)
        if turn in {90, 270}:
            width, height = height, width
        keys = keys.astype(np.int64)
        lost = film.stream.frames - len(rows) - self._hidden if missing_bytes(film.path) else 0
        return FrameIndex(pts, keys, sizes, film.tick, turn, width, height, mirrored, shape, self._hidden, max(0, lost))
