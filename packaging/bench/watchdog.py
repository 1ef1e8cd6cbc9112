"""How long the window's thread is away from its event loop: a timer of 5 ms, and the time between its calls beyond that."""

from __future__ import annotations

import math
import time
from contextlib import suppress
from typing import TextIO

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 5
# Linux tells what a thread has run and how long it was ready but had no core, in ns.
SCHEDULED = "/proc/thread-self/schedstat"


class Watchdog(QObject):
    """Counts from `start` to `stop`.

    `gaps` are the seconds that the loop was late, one for each call; `own` the CPU seconds that this thread itself worked in
    between; `queued` those in which it was ready but the machine gave it no core (0 where the system doesn't tell).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self.own: list[float] = []
        self.queued: list[float] = []
        self._last = self._last_own = self._last_queued = 0.0
        self._scheduled: TextIO | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin, with nothing counted."""
        self.gaps.clear()
        self.own.clear()
        self.queued.clear()
        with suppress(OSError):
            self._scheduled = open(SCHEDULED, encoding="ascii")  # noqa: SIM115  held open: it is read 200 times a second
        self._last, self._last_own, self._last_queued = time.perf_counter(), time.thread_time(), self._in_queue()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        if self._scheduled is not None:
            self._scheduled.close()
            self._scheduled = None

    def _in_queue(self) -> float:
        if self._scheduled is None:
            return 0.0
        self._scheduled.seek(0)
        return int(self._scheduled.read().split()[1]) / 1e9

    def _on_time(self) -> None:
        now, own, queued = time.perf_counter(), time.thread_time(), self._in_queue()
        self.gaps.append(max(0.0, now - self._last - EVERY_MS / 1000))
        self.own.append(own - self._last_own)
        self.queued.append(queued - self._last_queued)
        self._last, self._last_own, self._last_queued = now, own, queued

    @property
    def worst_ms(self) -> float:
        """The longest time away, in ms."""
        return 1000 * max(self.gaps, default=0.0)

    @property
    def worst_own_ms(self) -> float:
        """The most work of this thread in one go, in ms of CPU."""
        return 1000 * max(self.own, default=0.0)

    @property
    def worst_held_ms(self) -> float:
        """The longest time away by the program's own doing, in ms: without what the thread waited for a core."""
        return 1000 * max(self._held(), default=0.0)

    def _held(self) -> list[float]:
        return [max(0.0, gap - queued) for gap, queued in zip(self.gaps, self.queued, strict=True)]

    def percentile_ms(self, percent: float) -> float:
        """The time away that `percent` of the calls stay within, in ms (nearest rank)."""
        ordered = sorted(self.gaps)
        return 1000 * ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)] if ordered else 0.0

    def over(self, ms: float) -> int:
        """How often it was away for longer."""
        return sum(gap * 1000 > ms for gap in self.gaps)

    def held_over(self, ms: float) -> int:
        """How often it was away for longer by the program's own doing."""
        return sum(held * 1000 > ms for held in self._held())
