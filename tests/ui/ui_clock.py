"""The clock that a test of the window sets, in a module of its own: every folder's conftest has the same name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

BEGIN = datetime(2026, 11, 22, 13, 20, tzinfo=UTC)


class Clock:
    """The library's clock."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)
