"""Many values that stay: Python's search for cyclic garbage is kept from them.

It looks through everything that lives, the longer the more there is, and holds every thread meanwhile: with ten thousand
orders a quarter of a second, again and again while they are read.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

MANY = 500
"""So many values (orders, pieces of evidence) are worth keeping apart."""

_lock = Lock()
_busy = 0


@contextmanager
def undisturbed() -> Iterator[None]:
    """No search meanwhile, on any thread: for reading what may be much."""
    global _busy  # noqa: PLW0603  the search is the process's own
    with _lock:
        _busy += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _busy -= 1
            if not _busy:
                gc.enable()


def keep_apart() -> None:
    """What lives now is left out of every search from here on. Within `undisturbed`: the first search after it would be long.

    For values like orders and evidence nothing is lost: they hold no cycles, and go when nobody refers to them any more.
    """
    gc.freeze()
