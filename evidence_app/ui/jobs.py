"""The one way to do slow work: on a thread of the pool, with a label, progress, cancel and an error that is carried back.

A page calls `jobs.start("Importing 12 files", work, done)`. `work` receives a `Reporter` and runs on another thread; it
must not touch widgets. `done` and `failed` are called on the window's thread, never after `drain`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from evidence_app.core.errors import Cancelled
from evidence_app.core.progress import Reporter
from evidence_app.ui.threads import give_way

T = TypeVar("T")
_PROGRESS_EVERY_S = 0.05
AT_ONCE = 4


class JobState(StrEnum):
    """Where a job is in its life."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class _Relay(QObject):
    """Carries news from the thread of the pool to the window's thread."""

    started = Signal()
    progressed = Signal(float, str)
    ended = Signal(object, object)  # result, exception


class _Run(QRunnable):
    """What the pool executes. An exception in `run` would vanish, so it is carried like a result."""

    def __init__(self, work: Callable[[Reporter], Any], relay: _Relay, cancelled: Callable[[], bool]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work, self._relay, self._cancelled = work, relay, cancelled
        self._last = 0.0

    def run(self) -> None:
        """Do the work and send its end, whatever it is."""
        give_way()
        result: Any = None
        error: BaseException | None = None
        try:
            reporter = Reporter(self._progress, self._cancelled)
            reporter.check()
            self._relay.started.emit()
            result = self._work(reporter)
        except BaseException as fault:
            error = fault
        self._relay.ended.emit(result, error)

    def _progress(self, fraction: float, note: str) -> None:
        now = time.monotonic()
        if fraction >= 1.0 or now - self._last >= _PROGRESS_EVERY_S:
            self._last = now
            self._relay.progressed.emit(fraction, note)


class Job(QObject):
    """One piece of slow work. `case` is the number of the order it belongs to, empty for none; `patient`: see `Jobs`."""

    progressed = Signal()
    finished = Signal()

    def __init__(
        self,
        label: str,
        work: Callable[[Reporter], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        case: str,
        parent: QObject,
        *,
        patient: bool = False,
    ) -> None:
        super().__init__(parent)
        self.label, self.case, self.patient = label, case, patient
        self.fraction, self.note = 0.0, ""
        self.state = JobState.WAITING
        self.error: BaseException | None = None
        self.started_at = 0.0
        self._work, self._done, self._failed = work, done, failed
        self._cancel = False
        self._silenced = False
        self._relay = _Relay(self)
        self._relay.started.connect(self._on_started, Qt.ConnectionType.QueuedConnection)
        self._relay.progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self._relay.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._run = _Run(work, self._relay, lambda: self._cancel)

    @property
    def active(self) -> bool:
        """Whether it waits or runs."""
        return self.state in (JobState.WAITING, JobState.RUNNING)

    @property
    def seconds_left(self) -> float | None:
        """An estimate from the share done so far; None while there is too little to go by."""
        passed = time.monotonic() - self.started_at
        if self.state is not JobState.RUNNING or self.fraction < 0.03 or passed < 1.0:
            return None
        return passed * (1.0 - self.fraction) / self.fraction

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next report."""
        self._cancel = True

    def silence(self) -> None:
        """Call neither `done` nor `failed` any more: the window is closing."""
        self._silenced = True

    @Slot()
    def _on_started(self) -> None:
        self.state = JobState.RUNNING
        self.started_at = time.monotonic()
        self.progressed.emit()

    @Slot(float, str)
    def _on_progressed(self, fraction: float, note: str) -> None:
        self.fraction, self.note = fraction, note
        self.progressed.emit()

    @Slot(object, object)
    def _on_ended(self, result: Any, error: BaseException | None) -> None:
        self.error = error
        if error is None:
            self.state, self.fraction = JobState.DONE, 1.0
        elif isinstance(error, Cancelled):
            self.state = JobState.CANCELLED
        else:
            self.state = JobState.FAILED
            import logging

            logging.getLogger(__name__).error("job %r failed", self.label, exc_info=error)
        self.finished.emit()
        if self._silenced:
            return
        if self.state is JobState.DONE and self._done is not None:
            self._done(result)
        elif self.state is JobState.FAILED and self._failed is not None and error is not None:
            self._failed(error)


class Jobs(QObject):
    """All slow work of the window. Finished jobs leave the list; failed ones stay until dismissed.

    What a user waits for begins at once. `patient` work – going through whole films – takes turns among its own kind, so that
    neither an import nor a picture to be opened stands behind it.
    """

    added = Signal(object)
    removed = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool, self._patient = QThreadPool(self), QThreadPool(self)
        self._pool.setMaxThreadCount(AT_ONCE)
        self._patient.setMaxThreadCount(max(2, min(4, QThreadPool.globalInstance().maxThreadCount())))
        self._jobs: list[Job] = []

    def __iter__(self) -> Any:
        return iter(tuple(self._jobs))

    @property
    def running(self) -> list[Job]:
        """Jobs that wait or run."""
        return [job for job in self._jobs if job.active]

    @property
    def failures(self) -> list[Job]:
        """Jobs that failed and have not been read yet."""
        return [job for job in self._jobs if job.state is JobState.FAILED]

    def start(
        self,
        label: str,
        work: Callable[[Reporter], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        case: str = "",
        *,
        patient: bool = False,
    ) -> Job:
        """Run `work` on another thread; `done(result)` or `failed(exception)` follow on this one."""
        job = Job(label, work, done, failed, case, self, patient=patient)
        job.finished.connect(self._on_finished)
        job.progressed.connect(self.changed)
        self._jobs.append(job)
        self.added.emit(job)
        self.changed.emit()
        (self._patient if patient else self._pool).start(job._run)
        return job

    def retry(self, job: Job) -> Job:
        """Run failed work again, as a new job."""
        self.dismiss(job)
        return self.start(job.label, job._work, job._done, job._failed, job.case, patient=job.patient)

    def dismiss(self, job: Job) -> None:
        """Take a job that has ended off the list."""
        if job in self._jobs and not job.active:
            self._jobs.remove(job)
            self.removed.emit(job)
            self.changed.emit()

    def cancel_all(self) -> None:
        """Ask everything to stop and call nobody back: another library is coming."""
        for job in self._jobs:
            job.silence()
            job.cancel()

    def drain(self, wait_ms: int = 30_000) -> bool:
        """Cancel everything and wait for it; afterwards nobody is called any more. False if something did not stop."""
        self.cancel_all()
        end = time.monotonic() + wait_ms / 1000
        return all(pool.waitForDone(max(0, round(1000 * (end - time.monotonic())))) for pool in (self._pool, self._patient))

    @Slot()
    def _on_finished(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job.state is not JobState.FAILED:
            self.dismiss(job)
        else:
            self.changed.emit()
