"""How slow work tells where it is, and hears that it should stop."""

from __future__ import annotations

from collections.abc import Callable

from evidence_app.core.errors import Cancelled


class Reporter:
    """Handed into slow work.

    The work calls `step(fraction, note)` as often as it likes; both calls raise `Cancelled` once the user asked to stop.
    `on_progress` receives the fraction (0 … 1) and a short note; it is called on the thread that does the work.
    """

    def __init__(
        self,
        on_progress: Callable[[float, str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        span: tuple[float, float] = (0.0, 1.0),
    ) -> None:
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._span = span

    def step(self, fraction: float, note: str = "") -> None:
        """Report `fraction` of this piece of work as done (clamped to 0 … 1)."""
        self.check()
        if self._on_progress is not None:
            start, end = self._span
            self._on_progress(start + (end - start) * min(1.0, max(0.0, fraction)), note)

    def check(self) -> None:
        """Raise `Cancelled` if the user asked to stop."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def part(self, start: float, end: float) -> Reporter:
        """A reporter for the share `start` … `end` of this piece of work."""
        low, high = self._span
        width = high - low
        return Reporter(self._on_progress, self._cancelled, (low + width * start, low + width * end))
