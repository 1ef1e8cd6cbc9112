"""The one place that imports OpenCV.

The opencv-python wheel points Qt at its own plug-ins and fonts when it is imported, which breaks the program's window.
So the two variables are put back to what they were. Import it as `from evidence_app.media.cv import cv2`, and late.
"""

from __future__ import annotations

import os
from typing import Any

_TOUCHED = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def _load() -> Any:
    before = {name: os.environ.get(name) for name in _TOUCHED}
    try:
        import cv2 as module
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
    return module


cv2: Any = _load()
