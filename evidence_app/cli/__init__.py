"""The command line: the same services as the window, without a screen. The contract is fixed; see `docs`."""

from __future__ import annotations

import os
import sys
from types import TracebackType

STOPPED = "evidence-app: stopped: nothing half-done is left"
_before = sys.excepthook


def _hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Ctrl-C while the program is still being loaded, before `main` could catch it: as any Ctrl-C, one line and 130."""
    if not issubclass(kind, KeyboardInterrupt):
        _before(kind, error, traceback)
        return
    os.write(2, f"{STOPPED}\n".encode())
    os._exit(130)


sys.excepthook = _hook
