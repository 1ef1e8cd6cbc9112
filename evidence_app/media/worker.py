"""Reads media in a process of its own, so that a hostile file costs that file and never the program.

A decoder that crashes, hangs or eats memory takes its worker down; the caller gets a `WorkerFailed` with a sentence. An idle
worker is kept for the next call, because starting one costs half a second. Workers ignore Ctrl-C: the program that asked
decides, and ends a worker whose work nobody wants any more.
"""

from __future__ import annotations

import atexit
import multiprocessing
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from evidence_app.core.errors import EvidenceError, WorkerFailed
from evidence_app.core.progress import Reporter

TIME_LIMIT_S = 900.0
# A worker that says nothing for so long hangs: every kind of work reports at least once in a few seconds.
SILENCE_LIMIT_S = 180.0
MEMORY_LIMIT = 4 << 30
_IDLE_MOST = 2
_TICK_S = 0.05
_PROGRESS_EVERY_S = 0.05

# What may be run: name → module, function, and whether it takes a reporter, and a callback for parts of the result.
_WORK = {
    "look": ("evidence_app.media.looking", "look", False, ""),
    "probe": ("evidence_app.media.probe", "probe", False, ""),
    "key_frames": ("evidence_app.media.keyframes", "key_frames", True, "on_storyboard"),
    "check_continuity": ("evidence_app.media.continuity", "check_continuity", True, ""),
}


def run_isolated(
    name: str,
    args: Sequence[Any],
    reporter: Reporter,
    *,
    time_limit_s: float = TIME_LIMIT_S,
    silence_limit_s: float = SILENCE_LIMIT_S,
    memory_limit: int = MEMORY_LIMIT,
    on_part: Callable[..., None] | None = None,
) -> Any:
    """Run the work `name` (look, probe, key_frames, check_continuity) on `args` in a worker process; its result.

    Progress arrives at `reporter` on this thread, and parts of the result at `on_part` as soon as there are any. Raises what
    the work raises, `WorkerFailed` when the process crashed, hung or ran out of `memory_limit` bytes, `Cancelled`.
    """
    if name not in _WORK:
        raise ValueError(f"{name} is no work for a worker")
    worker = _take(memory_limit)
    try:
        result = worker.run(name, tuple(args), reporter, time_limit_s, silence_limit_s, on_part)
    except BaseException as fault:
        if isinstance(fault, EvidenceError) and not isinstance(fault, WorkerFailed):
            _give_back(worker)
        else:
            worker.end()
        raise
    _give_back(worker)
    return result


# ------------------------------------------------------------------------------------------------ this side

_idle: list[_Worker] = []
_lock = threading.Lock()


class _Worker:
    """One process that waits for work at the other end of a pipe."""

    def __init__(self, memory_limit: int) -> None:
        self.memory_limit = memory_limit
        context = multiprocessing.get_context("spawn")
        self._pipe, other = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_serve, args=(other, memory_limit), name="evidence-media", daemon=True
        )
        self._process.start()
        other.close()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def run(
        self,
        name: str,
        args: tuple[Any, ...],
        reporter: Reporter,
        time_limit_s: float,
        silence_limit_s: float,
        on_part: Callable[..., None] | None,
    ) -> Any:
        reporter.check()
        started = heard = time.monotonic()
        try:
            self._pipe.send((name, args, on_part is not None))
            while True:
                reporter.check()
                now = time.monotonic()
                if now - started > time_limit_s or now - heard > silence_limit_s:
                    raise WorkerFailed("reading the file took too long", "leave it out, or convert it first")
                if not self._pipe.poll(_TICK_S):
                    continue
                heard = now
                kind, value = self._pipe.recv()
                if kind == "progress":
                    reporter.step(*value)
                elif kind == "part":
                    assert on_part is not None
                    on_part(*value)
                elif kind == "done":
                    return value
                else:
                    raise value
        except (EOFError, BrokenPipeError, ConnectionResetError) as lost:
            raise WorkerFailed("the file made its reader crash", "leave it out, or open it elsewhere and save a copy") from lost

    def end(self) -> None:
        """Stop the process, whatever it is doing."""
        self._pipe.close()
        self._process.kill()
        self._process.join(5)


def _take(memory_limit: int) -> _Worker:
    with _lock:
        for place, worker in enumerate(_idle):
            if worker.memory_limit == memory_limit and worker.alive:
                return _idle.pop(place)
    return _Worker(memory_limit)


def _give_back(worker: _Worker) -> None:
    with _lock:
        if worker.alive and len(_idle) < _IDLE_MOST:
            _idle.append(worker)
            return
    worker.end()


@atexit.register
def end_idle() -> None:
    """Stop the workers that wait; the next call starts new ones."""
    with _lock:
        waiting, _idle[:] = list(_idle), []
    for worker in waiting:
        worker.end()


# ------------------------------------------------------------------------------------------------ the worker's side


def _serve(pipe: Connection, memory_limit: int) -> None:
    """Take work from the pipe until the other end closes it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(memory_limit)
    while True:
        try:
            name, args, wants_parts = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(_answer(pipe, name, args, wants_parts))


def _answer(pipe: Connection, name: str, args: tuple[Any, ...], wants_parts: bool) -> tuple[str, Any]:
    module, function, reports, part = _WORK[name]
    options: dict[str, Any] = {}
    if reports:
        options["reporter"] = Reporter(_sender(pipe))
    if part and wants_parts:
        # Pictures stay here: what comes over the pipe early is where they are.
        options[part] = lambda *values: pipe.send(("part", values[:1]))
    try:
        return "done", getattr(import_module(module), function)(*args, **options)
    except EvidenceError as fault:
        return "fault", fault
    except MemoryError:
        return "fault", WorkerFailed("the file needs more memory than it may have", "leave it out, or make a smaller copy")
    except Exception:
        last = traceback.format_exc().strip().splitlines()[-1]
        return "fault", WorkerFailed(
            f"the file can't be read ({last[:200]})", "leave it out, or open it elsewhere and save a copy"
        )


def _sender(pipe: Connection) -> Callable[[float, str], None]:
    last = 0.0

    def send(fraction: float, note: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PROGRESS_EVERY_S:
            last = now
            pipe.send(("progress", (fraction, note)))

    return send


def _limit_memory(limit: int) -> None:
    """No more address space than `limit`, and no core file. Where the system can't (Windows, macOS), time limits remain."""
    if sys.platform != "linux":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
