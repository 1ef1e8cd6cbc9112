"""How long the window's thread is away from its event loop: a timer of 5 ms, and the time between its calls beyond that."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 5


class Watchdog(QObject):
    """Counts from `start` to `stop`.

    `gaps` are the seconds that the loop was late, one for each call; `own` the CPU seconds that this thread itself worked in
    between: on a busy machine it is late although it did nothing.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last = self._last_own = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin, with nothing counted."""
        self.gaps.clear()
        self.own.clear()
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _on_time(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.gaps.append(max(0.0, now - self._last - EVERY_MS / 1000))
        self.own.append(own - self._last_own)
        self._last, self._last_own = now, own

    @property
    def worst_ms(self) -> float:
        """The longest time away, in ms."""
        return 1000 * max(self.gaps, default=0.0)

    @property
    def worst_own_ms(self) -> float:
        """The most work of this thread in one go, in ms of CPU."""
        return 1000 * max(self.own, default=0.0)

    def percentile_ms(self, percent: float) -> float:
        """The time away that `percent` of the calls stay within, in ms (nearest rank)."""
        ordered = sorted(self.gaps)
        return 1000 * ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)] if ordered else 0.0

    def over(self, ms: float) -> int:
        """How often it was away for longer."""
        return sum(gap * 1000 > ms for gap in self.gaps)
