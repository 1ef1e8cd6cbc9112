"""What every command shares: the library it works on, how it speaks, how it fails, how it is stopped.

stdout carries the answer and nothing else; messages and the progress bar go to stderr. Every failure that a user can act
on is one line; anything else is a bug and keeps its traceback.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import typer

from evidence_app.core.errors import BadInput, EvidenceError
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.services.workspace import Workspace

DONE, NEGATIVE, BAD, STOPPED = 0, 1, 2, 130
BAR = 24


def one_line(text: object) -> str:
    """`text` for one line of a terminal: line breaks and other control characters become spaces or `?`."""
    words = " ".join(str(text).split())
    return "".join(char if char.isprintable() else "?" for char in words)


def say(text: str) -> None:
    """Write a line to stdout."""
    _write(sys.stdout, text)


def note(text: str) -> None:
    """Write a line to stderr."""
    _write(sys.stderr, text)


def _write(stream: Any, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    with _readers_may_leave():
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        stream.flush()


@contextmanager
def _readers_may_leave() -> Iterator[None]:
    """Whoever reads our output may stop (`| head`): then the rest goes nowhere, and nothing is wrong."""
    try:
        yield
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def answer(document: object) -> None:
    """Write one JSON document to stdout, in UTF-8 whatever the terminal's own encoding."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    try:
        data = text.encode()
    except UnicodeEncodeError:  # a file name that is no valid text: escaped, it is still JSON
        data = json.dumps(document, indent=2).encode()
    stream = getattr(sys.stdout, "buffer", None)
    with _readers_may_leave():
        if stream is None:
            sys.stdout.write(data.decode() + "\n")
        else:
            sys.stdout.flush()
            stream.write(data + b"\n")
        sys.stdout.flush()


def complain(fault: EvidenceError) -> None:
    """The one line of a failure."""
    line = one_line(f"evidence-app: {fault.what}")
    note(f"{line}: {one_line(fault.todo)}" if fault.todo else line)


def folder_of(context: typer.Context) -> Path | None:
    """The folder given with `--library`, if any."""
    found = context.find_root().obj
    return found if isinstance(found, Path) else None


@contextmanager
def workspace(context: typer.Context, *, create: bool = False) -> Iterator[Workspace]:
    """The library to work on. Only commands that add something create a missing one."""
    from evidence_app.services.workspace import open_workspace

    opened = open_workspace(folder_of(context), create=create)
    try:
        yield opened
    finally:
        opened.close()


class Stop:
    """Ctrl-C asks; slow work hears it at its next report. A second one doesn't ask."""

    def __init__(self) -> None:
        self.asked = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """The signal handler."""
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


@contextmanager
def slow(label: str) -> Iterator[Reporter]:
    """A reporter for slow work: a bar where stderr is a terminal, and Ctrl-C lets the work clean up behind it."""
    stop = Stop()
    bar = _bar(label) if sys.stderr.isatty() else None
    # Signals can be caught on the main thread only; elsewhere (a test) the work can't be stopped from a keyboard anyway.
    catching = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGINT, stop) if catching else None
    try:
        yield Reporter(bar, lambda: stop.asked)
    finally:
        if catching:
            signal.signal(signal.SIGINT, before)
        if bar is not None:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _bar(label: str) -> Callable[[float, str], None]:
    last = ""

    def draw(fraction: float, text: str) -> None:
        nonlocal last
        full = round(fraction * BAR)
        line = one_line(f"{label} [{'#' * full}{'.' * (BAR - full)}] {fraction:4.0%} {text}")[:100]
        if line != last:
            last = line
            encoding = sys.stderr.encoding or "ascii"
            sys.stderr.write("\r\x1b[K" + line.encode(encoding, "replace").decode(encoding))
            sys.stderr.flush()

    return draw


def text_of(source: str) -> str:
    """The text in a file, or on stdin for `-`. Raises `BadInput`."""
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as fault:
        raise BadInput(f"{source} can't be read ({fault.strerror})", "give a text file, or - for standard input") from fault
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise BadInput(f"{source} is no UTF-8 text", "save it as UTF-8 and try again") from fault
