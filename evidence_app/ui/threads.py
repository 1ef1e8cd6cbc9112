"""Who goes first on a busy machine: the window's thread, then its other threads, then the workers in processes of their own."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_BEHIND = 2  # steps of niceness; a worker process has a few more (`media.worker`)


def give_way() -> None:
    """From now on the calling thread gets a core after the window's thread where both want one.

    Without it a few threads that decode and hash keep the window waiting for tens of milliseconds on two cores. Only Linux
    has a niceness for each thread; elsewhere nothing is done.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            windows = os.getpriority(os.PRIO_PROCESS, os.getpid())
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), windows + _BEHIND)
