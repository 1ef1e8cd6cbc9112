"""Small background work for what is on screen: thumbnails, pages of a preview. Newest first, older wishes may be forgotten.

Jobs (`ui/jobs.py`) are what a user waits for and may cancel; they are listed. A lane is for the hundreds of little things
that only make the screen more complete: whatever was asked for last is in view now, so it comes first.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from evidence_app.ui.threads import give_way

_log = logging.getLogger(__name__)


class _Worker(QRunnable):
    """Takes wishes from the lane until there are none."""

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane

    def run(self) -> None:
        """Do wish after wish; a failure is an answer too."""
        give_way()
        self._lane.work_off()


class Lane(QObject):
    """A stack of wishes and one or two threads that fulfil them.

    `ask(key, work, done)`: `work()` runs on another thread; `done(result, error)` on this one, with one of the two None.
    The same key asked for again while it waits moves to the front. At most `depth` wishes wait; the oldest are forgotten
    (whoever still needs them asks again when painting).
    """

    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 1, depth: int = 160) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._threads, self._depth = threads, depth
        self._lock = Lock()
        self._wishes: OrderedDict[Hashable, tuple[Callable[[], Any], Callable[[Any, Exception | None], None]]] = OrderedDict()
        self._busy: set[Hashable] = set()
        self._workers = 0
        self._closed = False
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def ask(self, key: Hashable, work: Callable[[], Any], done: Callable[[Any, Exception | None], None]) -> None:
        """Wish for something; it comes before everything that was wished for earlier."""
        with self._lock:
            if self._closed or key in self._busy:
                return
            self._wishes[key] = (work, done)
            self._wishes.move_to_end(key)
            while len(self._wishes) > self._depth:
                self._wishes.popitem(last=False)
            start = self._workers < self._threads
            self._workers += start
        if start:
            self._pool.start(_Worker(self))

    def forget(self) -> None:
        """Drop every wish that has not been begun."""
        with self._lock:
            self._wishes.clear()

    @property
    def idle(self) -> bool:
        """Whether nothing is wished for or being done."""
        with self._lock:
            return not self._wishes and not self._busy

    def drain(self, wait_ms: int = 10_000) -> None:
        """Take no more wishes, finish what has begun, call nobody any more."""
        with self._lock:
            self._closed = True
            self._wishes.clear()
        self._pool.waitForDone(wait_ms)

    def work_off(self) -> None:
        """What a thread of this lane does: the newest wish, again and again."""
        while True:
            with self._lock:
                if self._closed or not self._wishes:
                    self._workers -= 1
                    return
                key, (work, done) = self._wishes.popitem(last=True)
                self._busy.add(key)
            result: Any = None
            error: Exception | None = None
            try:
                result = work()
            except Exception as fault:
                error = fault
                _log.info("%r could not be made: %s", key, fault)
            with self._lock:
                self._busy.discard(key)
                closed = self._closed
            if closed:
                continue
            try:
                self._answered.emit(done, result, error)
            except RuntimeError:
                self._closed = True  # whoever asked was deleted meanwhile, and this lane with it

    @Slot(object, object, object)
    def _hand_over(self, done: Callable[[Any, Exception | None], None], result: Any, error: Exception | None) -> None:
        if not self._closed:
            done(result, error)
