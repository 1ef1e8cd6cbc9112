"""Runs the command line for tests: as a real process, or (faster) in this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from evidence_app.cli.main import main

NUMBER = "8012345678901234"
ADD = (
    "order", "add", "--number", NUMBER, "--title", "USB drive 128 GB", "--price", "42.90", "--currency", "EUR",
    "--timezone", "Europe/Berlin", "--delivered", "2026-11-12", "--tracking", "LP00712345678901",
)  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """stdout, which must be one JSON document and nothing else."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on stderr."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("evidence-app: "), self.err
        assert "Traceback" not in self.err
        return lines[0]


class Command:
    """The command line on a library of its own."""

    def __init__(self, library: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._capfd = capfd

    def __call__(self, *words: str | Path) -> Answer:
        """Run in this process."""
        self._capfd.readouterr()
        code = main(["--library", str(self.library), *map(str, words)])
        out, err = self._capfd.readouterr()
        return Answer(code, out, err)

    def process(self, *words: str | Path, env: dict[str, str] | None = None) -> Answer:
        """Run as a real process."""
        done = subprocess.run(
            self.line(*words), capture_output=True, text=True, env={**os.environ, **(env or {})}, timeout=120, check=False
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def line(self, *words: str | Path) -> list[str]:
        """The words of a real process."""
        return [sys.executable, "-m", "evidence_app.cli.main", "--library", str(self.library), *map(str, words)]
