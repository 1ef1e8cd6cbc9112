"""What is asked of PySide6 itself, before anything else is imported."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401  its import hook is there from then on


def spare_imports() -> None:
    """Let PySide6 take it that no module chooses its `__feature__`s (Python's own style of names), which none here does.

    To find out, it reads the source of every module that is imported, numpy's and OpenCV's too, and the lines are kept: 16 MB
    and 80 ms until a case is open. There is no switch for it; where a later PySide6 has it no more, nothing is done.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # type: ignore[attr-defined]
