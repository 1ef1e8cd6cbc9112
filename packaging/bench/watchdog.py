"""How long the window's thread is away from its event loop: a timer of 5 ms, and the time between its calls beyond that."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 5


class Watchdog(QObject):
    """Counts from `start` to `stop`. `gaps` are seconds the loop was late, one for each call."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin, with nothing counted."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _on_time(self) -> None:
        now = time.perf_counter()
        self.gaps.append(max(0.0, now - self._last - EVERY_MS / 1000))
        self._last = now

    @property
    def worst_ms(self) -> float:
        """The longest time away, in ms."""
        return 1000 * max(self.gaps, default=0.0)

    def percentile_ms(self, percent: float) -> float:
        """The time away that `percent` of the calls stay within, in ms (nearest rank)."""
        ordered = sorted(self.gaps)
        return 1000 * ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)] if ordered else 0.0

    def over(self, ms: float) -> int:
        """How often it was away for longer."""
        return sum(gap * 1000 > ms for gap in self.gaps)
