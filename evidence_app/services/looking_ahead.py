"""Looking at the files of an import in worker processes, the next ones while the present one is copied.

Looking at a photo of twelve million pixels takes half a second, so two at a time bring in many photos in half the time.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.media.looking import Look

AT_ONCE = min(2, os.cpu_count() or 1)
WORTH_IT = 4  # files: a second worker process takes half a second to start
_POLL_S = 0.05


class LookingAhead:
    """Use as a context manager: leaving it stops what is still being looked at. `now` (aware) is the time of the import."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._stop = threading.Event()
        self._pool: ThreadPoolExecutor | None = None
        self._begun: dict[Path, Future[Look]] = {}

    def __enter__(self) -> LookingAhead:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop.set()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def expect(self, path: Path) -> None:
        """Begin to look at a file that will be asked for soon."""
        if AT_ONCE > 1 and path not in self._begun:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="looking")
            self._begun[path] = self._pool.submit(self._look, path, Reporter(cancelled=self._stop.is_set))

    def look(self, path: Path, reporter: Reporter) -> Look:
        """What the file is and shows. Raises as `media.looking.look`, `WorkerFailed`, `Cancelled`."""
        begun = self._begun.pop(path, None)
        if begun is None:
            return self._look(path, reporter)
        while not begun.done():
            reporter.check()
            wait((begun,), timeout=_POLL_S)
        return begun.result()

    def _look(self, path: Path, reporter: Reporter) -> Look:
        from evidence_app.media.worker import run_isolated

        found: Look = run_isolated("looking.look", (path, self._now), reporter)
        return found
