"""Reading hostile files in a process of its own: a crash, a hang or a bomb costs that file and nothing else.

`run_isolated` runs a function of this room in a child process with limits on time and memory. Children are kept for the next
job, since starting one costs half a second; one that failed is never used again. Progress and callbacks come back through a
pipe, failures as the same named errors. Cancelling kills the child, which takes effect at once whatever it is doing.
"""

from __future__ import annotations

import atexit
import importlib
import inspect
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from typing import Any

from evidence_app.core import errors
from evidence_app.core.progress import Reporter

_log = logging.getLogger(__name__)

TIME_LIMIT_S = 3600.0
MEMORY_LIMIT = 1_500_000_000
_POLL_S = 0.05
_BEHIND = 3  # steps of niceness of a child that works behind a window, beyond those of the thread that starts it
_HEAVY = {"numpy", "av", "cv2", "sqlalchemy", "PySide6.QtCore"}
_ROOM = "evidence_app.media."
_IDLE_MOST = 2
_MOST_ARENAS = -8  # M_ARENA_MAX of glibc's malloc.h
_SMALLER = "try a copy of the file, or a smaller one"


def run_isolated(
    function_name: str,
    args: Sequence[Any],
    reporter: Reporter,
    time_limit_s: float = TIME_LIMIT_S,
    memory_limit: int = MEMORY_LIMIT,
    callbacks: Mapping[str, Callable[..., None]] | None = None,
    **named: Any,
) -> Any:
    """Run `module.function` of evidence_app.media ("probe.probe", "keyframes.key_frames") in another process.

    Arguments, callbacks' arguments and the result must be picklable. A function that takes a `reporter` gets one that reports
    here; `callbacks` are called here when the function calls them there. `memory_limit`: bytes above what the child needs to
    start (no limit on Windows). Raises what the function raises, if it is an EvidenceError; WorkerFailed for a crash, for other
    errors and when the time is up; TooLarge when the memory runs out; Cancelled, within a tenth of a second.
    """
    reporter.check()
    child = _take(memory_limit)
    done = False
    try:
        child.pipe.send((function_name, tuple(args), named, sorted(callbacks or {})))
        result = _attend(child, reporter, time.monotonic() + time_limit_s, time_limit_s, callbacks or {})
        done = True
        return result
    except _FromChild as failure:
        done = failure.child_is_sound
        raise failure.error from None
    except (BrokenPipeError, EOFError, OSError) as error:
        child.process.join(2)
        raise errors.WorkerFailed(
            f"the file made the reader stop (code {child.process.exitcode})", "the file is left out; " + _SMALLER
        ) from error
    finally:
        _give_back(child) if done else _end(child)


class _FromChild(Exception):
    """A failure that the child reported."""

    def __init__(self, error: Exception, child_is_sound: bool) -> None:
        super().__init__()
        self.error = error
        self.child_is_sound = child_is_sound


class _Child:
    """A process that waits for jobs at the other end of a pipe."""

    def __init__(self, memory_limit: int) -> None:
        forked = _can_fork()
        context = multiprocessing.get_context("fork" if forked else "spawn")
        self.pipe, theirs = context.Pipe()
        self.memory_limit = memory_limit
        args = (theirs, memory_limit, self.pipe if forked else None)
        # mypy's stubs know the process classes of the two contexts only apart.
        self.process: Any = context.Process(target=_serve, args=args, daemon=True, name="film reader")  # type: ignore[attr-defined]
        with _starting, _deaf_to_interrupts(forked=forked), _without_main():
            self.process.start()
        theirs.close()


def _can_fork() -> bool:
    """Whether this process is still so light (a command on the terminal) that a copy of it is as good as a new one.

    A new one costs a tenth of a second more. With threads, open libraries or a window a copy would not be sound.
    """
    return sys.platform == "linux" and threading.active_count() == 1 and not _HEAVY & sys.modules.keys()


@contextmanager
def _deaf_to_interrupts(*, forked: bool) -> Iterator[None]:
    """A process started within never hears Ctrl-C, from its first instant: the parent decides, and nothing else speaks.

    Windows has no such mask; there the child ignores the signal as soon as it serves.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    if not forked:
        # Starting the tracker of multiprocessing clears the mask; so it must be running before.
        resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _without_main() -> Iterator[None]:
    """A process started within does not load the program's main module: it needs neither command line nor window.

    multiprocessing would import it there again, for functions that are defined in it; ours never are. That would double the
    time until a child can serve, and cost each the memory of Qt.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


_idle: list[_Child] = []
_lock = threading.Lock()
_starting = threading.Lock()


def _take(memory_limit: int) -> _Child:
    with _lock:
        for child in _idle:
            if child.memory_limit == memory_limit and child.process.is_alive():
                _idle.remove(child)
                return child
    return _Child(memory_limit)


def begin() -> None:
    """Start a child for a job that is about to come."""
    _give_back(_take(MEMORY_LIMIT))


def _give_back(child: _Child) -> None:
    with _lock:
        if len(_idle) < _IDLE_MOST:
            _idle.append(child)
            return
    _end(child)


def _end(child: _Child) -> None:
    child.process.kill()
    child.process.join(2)
    child.pipe.close()


@atexit.register
def close() -> None:
    """End every waiting child. Called at exit; harmless at any time."""
    with _lock:
        children, _idle[:] = list(_idle), []
    for child in children:
        _end(child)


def _attend(child: _Child, reporter: Reporter, until: float, limit: float, callbacks: Mapping[str, Callable[..., None]]) -> Any:
    """Pass on what the child says until it is done."""
    while True:
        reporter.check()
        if time.monotonic() > until:
            raise _FromChild(
                errors.WorkerFailed(f"the file kept the reader busy for more than {limit:.0f} s", "the file is left out"), False
            )
        if not child.pipe.poll(_POLL_S):
            if not child.process.is_alive():
                raise EOFError
            continue
        kind, *said = child.pipe.recv()
        if kind == "step":
            reporter.step(said[0], said[1])
        elif kind == "call":
            callbacks[said[0]](*said[1])
        elif kind == "done":
            return said[0]
        else:
            raise _FromChild(_rebuilt(*said), kind == "failed")


def _rebuilt(name: str, what: str, todo: str) -> Exception:
    """The named error again; anything unnamed is a failure of the worker."""
    kind = getattr(errors, name, None)
    if name == "Cancelled":
        return errors.Cancelled()
    if isinstance(kind, type) and issubclass(kind, errors.EvidenceError):
        return kind(what, todo)
    return errors.WorkerFailed(f"the file could not be read ({name}: {what})", _SMALLER)


# ------------------------------------------------------------------------------------------------- in the child


def _serve(pipe: Connection, memory_limit: int, parents: Connection | None) -> None:
    """The child's whole life: take a job, do it, say so. Ends when the parent is gone.

    A copy of its parent (`parents` given) also has the parent's end of the pipe, which would keep it alive, and is what a user
    waits for at a terminal; the others work behind a window, which goes first.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if parents is not None:
        parents.close()
    else:
        with suppress(OSError, AttributeError):
            os.nice(_BEHIND)
    # What the jobs need is loaded before the limit is set, so that the limit is for the file. A command's one job is on a film.
    for module in ("keyframes",) if parents is not None else ("images", "probe", "keyframes"):
        importlib.import_module(_ROOM + module)
    _share_heaps()
    _limit_memory(memory_limit)
    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt, ConnectionResetError):
        while True:
            _work(pipe, *pipe.recv())


def _work(pipe: Connection, function_name: str, args: tuple[Any, ...], named: dict[str, Any], calls: list[str]) -> None:
    lock = threading.Lock()

    def send(*message: Any) -> None:
        with lock:
            pipe.send(message)

    def caller(name: str) -> Callable[..., None]:
        return lambda *values: send("call", name, values)

    try:
        module, _, name = function_name.rpartition(".")
        function = getattr(importlib.import_module(_ROOM + module), name)
        if "reporter" in inspect.signature(function).parameters:
            named["reporter"] = Reporter(lambda fraction, note: send("step", fraction, note))
        result = function(*args, **named, **{call: caller(call) for call in calls})
        send("done", result)
    except errors.EvidenceError as error:
        send("failed", type(error).__name__, error.what, error.todo)
    except MemoryError:
        send("broken", "TooLarge", "the file needs more memory than a reader is given", _SMALLER)
    except Exception as error:
        # The command line promises one line on stderr, so the details are for whoever turns debugging on.
        _log.debug("%s failed", function_name, exc_info=True)
        send("broken", type(error).__name__, str(error), "")


def _share_heaps() -> None:
    """Keep the C library from giving each thread a heap of its own, where it is glibc.

    Each would keep what was freed in it, and a second pass is on new threads: three minutes of film took 240 MB instead of 210.
    """
    import ctypes

    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).mallopt(_MOST_ARENAS, 2)


def _limit_memory(memory_limit: int) -> None:
    """Let this process grow by `memory_limit` bytes of address space at most, where the system can."""
    try:
        import resource
    except ImportError:
        return
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            now = int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        now = 4_000_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = now + memory_limit
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard < 0 else min(wanted, hard), hard))
