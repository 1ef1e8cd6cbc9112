"""A short run of the kill -9 torture; the long one is `python tests/storage/crash/torture.py 500`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TORTURE = Path(__file__).parent / "crash" / "torture.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_nothing_acknowledged_is_lost_to_kill_9(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(TORTURE), "8", "3", str(tmp_path)], capture_output=True, text=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 kills, seed 3: 0 wrong" in done.stdout
