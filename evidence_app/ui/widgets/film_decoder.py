"""Decoding for the player, on a thread of its own: the frame that was asked for last, or one after another while it plays.

The window's thread never waits for a decoder. It asks (`show`, `play`, `pause`); what was asked before and isn't needed any
more is dropped, so dragging along the film line stays quick. While playing, a few frames at most lie ahead in a queue.
"""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from evidence_app.core.media_time import FrameRef
from evidence_app.ui.threads import give_way
from evidence_app.ui.widgets.thumbnails import image_of

if TYPE_CHECKING:
    from evidence_app.media.playing import FilmReader

AHEAD = 4
TICK_MS = 8
LATE_S = 0.12
WAIT_S = 0.05


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame as shown: its name, its picture, and which opening of which film it belongs to."""

    ref: FrameRef
    image: QImage
    turn: int


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What is known once a film is open."""

    count: int
    duration_s: float
    width: int
    height: int
    turn: int


@dataclass(frozen=True, slots=True)
class _Wish:
    turn: int
    what: str  # "show", "play"
    place: int | None = None
    seconds: float | None = None
    ref: FrameRef | None = None


class _Clock:
    """Film time while playing; written by the window's thread, read by the decoder to know whether it is late."""

    def __init__(self) -> None:
        self.now_s = 0.0


class _Work(QRunnable):
    """The thread's life: open, then wish after wish until it is told to stop; the reader is always closed."""

    def __init__(self, decoder: FilmDecoder, open_reader: Callable[[], FilmReader], turn: int) -> None:
        super().__init__()
        self._decoder, self._open, self._turn = decoder, open_reader, turn

    def run(self) -> None:
        """Decode until closed."""
        give_way()
        decoder = self._decoder
        try:
            with self._open() as reader:
                width, height = reader.size
                decoder.sent_facts.emit(FilmFacts(reader.count, reader.duration_s, width, height, self._turn))
                while (wish := decoder.next_wish(self._turn)) is not None:
                    self._fulfil(reader, wish)
        except Exception as fault:
            with suppress(RuntimeError):  # the player was deleted meanwhile: nobody waits
                decoder.sent_fault.emit(fault, self._turn)

    def _fulfil(self, reader: FilmReader, wish: _Wish) -> None:
        if wish.ref is not None:
            place = reader.place_of(wish.ref)
        elif wish.seconds is not None:
            place = reader.nearest(wish.seconds)
        else:
            place = min(max(0, wish.place or 0), reader.count - 1)
        if wish.what == "show":
            self._decoder.sent_frame.emit(Frame(reader.ref(place), image_of(reader.picture(place)), self._turn))
        else:
            self._play(reader, place)

    def _play(self, reader: FilmReader, start: int) -> None:
        decoder = self._decoder
        for place in range(start, reader.count):
            if decoder.has_wish(self._turn):
                return
            ref = reader.ref(place)
            if place > start and ref.time.seconds < decoder.clock.now_s - LATE_S and place % 4:
                reader.skip(place)
                continue
            if not self._put(Frame(ref, image_of(reader.picture(place)), self._turn)):
                return
        self._put(None)

    def _put(self, frame: Frame | None) -> bool:
        """Queue a frame; False when something else is wished for meanwhile."""
        while not self._decoder.has_wish(self._turn):
            try:
                self._decoder.ahead.put(frame, timeout=WAIT_S)
            except queue.Full:
                continue
            return True
        return False


class FilmDecoder(QObject):
    """Frames of one film at a time. `shown(Frame)`, `opened(FilmFacts)`, `playing(bool)`, `failed(Exception)`."""

    shown = Signal(object)
    opened = Signal(object)
    playing = Signal(bool)
    failed = Signal(object)

    sent_frame = Signal(object)
    sent_facts = Signal(object)
    sent_fault = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)  # while one film is being closed, the next may open
        self._condition = Condition()
        self._wish: _Wish | None = None
        self._turn = 0
        self._playing = False
        self._started_at = 0.0
        self._started_s = 0.0
        self._waiting: Frame | None = None
        self.clock = _Clock()
        self.ahead: queue.Queue[Frame | None] = queue.Queue(AHEAD)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.sent_frame.connect(self._on_frame, Qt.ConnectionType.QueuedConnection)
        self.sent_facts.connect(self._on_facts, Qt.ConnectionType.QueuedConnection)
        self.sent_fault.connect(self._on_fault, Qt.ConnectionType.QueuedConnection)

    # asked by the window

    @property
    def is_playing(self) -> bool:
        """Whether frames run."""
        return self._playing

    def open(self, open_reader: Callable[[], FilmReader], at: FrameRef | None = None) -> None:
        """Open a film (closing the one before) and show one frame of it: `at`, or the first."""
        self.close()
        with self._condition:
            self._turn += 1
            self._wish = _Wish(self._turn, "show", place=0, ref=at)
        self._pool.start(_Work(self, open_reader, self._turn))

    def close(self) -> None:
        """Stop, and let the thread end; frames still under way are ignored."""
        self._halt()
        with self._condition:
            self._turn += 1
            self._wish = None
            self._condition.notify_all()
        self._empty()

    def drain(self, wait_ms: int = 10_000) -> None:
        """Close, and wait until the threads have let go of their files."""
        self.close()
        self._pool.waitForDone(wait_ms)

    def show_frame(self, ref: FrameRef) -> None:
        """Pause, and show exactly this frame."""
        self._ask("show", ref=ref)

    def show_place(self, place: int) -> None:
        """Pause, and show the frame with this number (clamped to the film)."""
        self._ask("show", place=place)

    def show_seconds(self, seconds: float) -> None:
        """Pause, and show the frame nearest to this time."""
        self._ask("show", seconds=seconds)

    def play(self, frame: FrameRef) -> None:
        """Run from this frame."""
        self._halt()
        self._empty()
        self._started_s, self._started_at = frame.time.seconds, 0.0
        self.clock.now_s = self._started_s
        self._playing = True
        self._ask("play", ref=frame, keep=True)
        self._timer.start(TICK_MS)
        self.playing.emit(True)

    def pause(self) -> None:
        """Stand still on the frame that is shown."""
        if self._playing:
            self._halt()
            with self._condition:
                # An idle wish stops the running one without showing anything else.
                self._wish = _Wish(self._turn, "idle")
                self._condition.notify_all()
            self._empty()

    def _ask(
        self,
        what: str,
        *,
        place: int | None = None,
        seconds: float | None = None,
        ref: FrameRef | None = None,
        keep: bool = False,
    ) -> None:
        if not keep:
            self._halt()
        with self._condition:
            self._wish = _Wish(self._turn, what, place, seconds, ref)
            self._condition.notify_all()
        if not keep:
            self._empty()

    def _halt(self) -> None:
        if self._playing:
            self._playing = False
            self._timer.stop()
            self._waiting = None
            self.playing.emit(False)

    def _empty(self) -> None:
        while True:
            try:
                self.ahead.get_nowait()
            except queue.Empty:
                return

    # asked by the thread

    def next_wish(self, turn: int) -> _Wish | None:
        """Wait for the next wish; None when this film has been closed."""
        with self._condition:
            while True:
                if turn != self._turn:
                    return None
                wish, self._wish = self._wish, None
                if wish is not None and wish.what != "idle":
                    return wish
                self._condition.wait()

    def has_wish(self, turn: int) -> bool:
        """Whether something else is wished for."""
        with self._condition:
            return turn != self._turn or self._wish is not None

    # from the thread, on the window's thread

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        if frame.turn == self._turn:
            self.shown.emit(frame)

    @Slot(object)
    def _on_facts(self, facts: FilmFacts) -> None:
        if facts.turn == self._turn:
            self.opened.emit(facts)

    @Slot(object, int)
    def _on_fault(self, fault: Exception, turn: int) -> None:
        if turn == self._turn:
            self._halt()
            self.failed.emit(fault)

    @Slot()
    def _tick(self) -> None:
        """Show the newest frame whose time has come; when the decoder is behind, film time waits for it."""
        due: Frame | None = None
        while True:
            if self._waiting is None:
                try:
                    self._waiting = self.ahead.get_nowait()
                except queue.Empty:
                    break
                if self._waiting is None:
                    self._finish(due)
                    return
            if self._waiting.turn != self._turn:
                self._waiting = None
                continue
            if not self._started_at:
                self._started_at = time.monotonic()
            now = self._started_s + time.monotonic() - self._started_at
            self.clock.now_s = now
            if self._waiting.ref.time.seconds > now:
                break
            due, self._waiting = self._waiting, None
        if due is not None:
            behind = self.clock.now_s - due.ref.time.seconds
            if behind > LATE_S:
                self._started_at += behind
            self.shown.emit(due)

    def _finish(self, last: Frame | None) -> None:
        if last is not None:
            self.shown.emit(last)
        self._halt()
