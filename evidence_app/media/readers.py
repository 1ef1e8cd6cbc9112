"""Two threads that decode one film, each with its own container and decoder.

Groups of pictures don't need each other, so decoding different ones side by side keeps both cores busy without the waiting
that frame threads inside one decoder have at every seek. PyAV and OpenCV let go of Python's lock while they work.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import av
from av.video.frame import VideoFrame

from evidence_app.core.progress import Reporter
from evidence_app.media.container import FrameIndex, OpenFilm, decoded, open_film, seek
from evidence_app.media.cv import cv2

T = TypeVar("T")
J = TypeVar("J")
THREADS = 2


class Reader:
    """One open container with a decoder of its own; used by one thread at a time."""

    def __init__(self, film: OpenFilm, known: FrameIndex) -> None:
        self._film = film
        self._known = known

    def key(self, place: int) -> VideoFrame | None:
        """The key frame at `place`, decoded alone; None where it is broken."""
        self._seek(place)
        wanted = int(self._known.pts[place])
        for packet in self._film.container.demux(self._film.stream):
            if not packet.size or packet.pts is None or packet.pts > wanted:
                return None
            if packet.pts == wanted:
                found = decoded(packet) + self._drain()
                return next((frame for frame in found if frame.pts == wanted), None)
        return None

    def span(self, first: int, last: int) -> Iterator[VideoFrame]:
        """Every frame from `first` (a place where decoding can begin) to before `last`, as the decoder gives them."""
        self._seek(first)
        low = int(self._known.pts[first])
        whole = last >= len(self._known)
        high = int(self._known.pts[-1]) + 1 if whole else int(self._known.pts[last])
        late = 0
        for packet in self._film.container.demux(self._film.stream):
            if not whole and packet.is_keyframe and packet.pts is not None and packet.pts >= high:
                yield from self._within(self._drain(), low, high)
                return
            for frame in decoded(packet):
                late += frame.pts is not None and frame.pts >= high
                if frame.pts is not None and low <= frame.pts < high:
                    yield frame
            if late > 2:
                return

    @staticmethod
    def _within(frames: list[VideoFrame], low: int, high: int) -> Iterator[VideoFrame]:
        for frame in frames:
            if frame.pts is not None and low <= frame.pts < high:
                yield frame

    def _seek(self, place: int) -> None:
        seek(self._film, self._known, place)

    def _drain(self) -> list[VideoFrame]:
        try:
            return [frame for frame in self._film.stream.codec_context.decode(None) if isinstance(frame, VideoFrame)]
        except av.error.FFmpegError:
            return []


class Readers:
    """A pool of readers on one film. Use it as a context manager; `each` runs a function for every job on its threads.

    `first` is a film that is open already (with one thread), for the first reader: to open one takes a while. It stays open.
    `quick` leaves out the decoder's last smoothing of block edges, but in key frames: a fifth faster, unseen at a sixth of the
    size, and not for pictures that are kept. A single thread lets the decoder use threads of its own.
    """

    def __init__(
        self, path: Path, known: FrameIndex, threads: int = THREADS, *, first: OpenFilm | None = None, quick: bool = False
    ) -> None:
        self._quick = quick
        self._path = path
        self._known = known
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="film")
        self._threads = threads
        self._first = first
        self._local = threading.local()
        self._open = ExitStack()
        self._lock = threading.Lock()

    def __enter__(self) -> Readers:
        # The pool's threads are the parallel: OpenCV's own, which wait by spinning, only take its cores away.
        cv2.setNumThreads(1)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._open.close()
        cv2.setNumThreads(-1)

    def _reader(self) -> Reader:
        reader: Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            reader = self._local.reader = Reader(self._film(), self._known)
        return reader

    def _film(self) -> OpenFilm:
        with self._lock:
            film, self._first = self._first, None
        if film is None:
            # One thread each: the pool makes the parallel. Opened outside the lock, so that two can be opened at a time.
            opening = open_film(self._path, 1 if self._threads > 1 else 2)
            film = opening.__enter__()
            with self._lock:
                self._open.push(opening)
        if self._quick:
            film.stream.codec_context.options = {"skip_loop_filter": "nokey"}
        return film

    def each(self, work: Callable[[Reader, J], T], jobs: Iterable[J], reporter: Reporter, total: int) -> Iterator[T]:
        """`work(reader, job)` for every job; results in the jobs' order, few ahead of what was taken. Raises Cancelled."""
        waiting: deque[Future[T]] = deque()
        done = 0
        try:
            for job in jobs:
                waiting.append(self._pool.submit(lambda job=job: work(self._reader(), job)))  # type: ignore[misc]
                if len(waiting) > self._threads:
                    yield waiting.popleft().result()
                    done += 1
                    reporter.step(done / max(total, 1))
            while waiting:
                yield waiting.popleft().result()
                done += 1
                reporter.step(done / max(total, 1))
        finally:
            for future in waiting:
                future.cancel()
