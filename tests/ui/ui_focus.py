"""Where a test needs the focus that only a window manager, or the offscreen platform, gives a window."""

from __future__ import annotations

import os

import pytest

needs_focus = pytest.mark.skipif(
    bool(os.environ.get("EVIDENCE_TEST_XSERVER")),
    reason="a bare X server without a window manager hands no window the focus; the offscreen pass runs it",
)
