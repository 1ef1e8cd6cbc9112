"""A library of its own for every command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import ADD, Command


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Command:
    """The command line on a library that isn't there yet."""
    return Command(tmp_path / "library", capfd)


@pytest.fixture
def desk(run: Command) -> Command:
    """The command line on a library with one order."""
    assert run(*ADD).code == 0
    return run
