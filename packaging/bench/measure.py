"""Timing whole commands in turn, and saying it in one line.

A ratio is the median of the subject's times over the median of the baseline's; the two are run alternately, so that a slow
minute of the machine hits both.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
APP = (sys.executable, "-m", "evidence_app")
Command = Sequence[str | os.PathLike[str]]


@dataclass(frozen=True)
class Run:
    """One finished command: wall seconds and the peak memory of its largest process, in MB."""

    wall_s: float
    peak_mb: float


# A command begins with the memory of who starts it on its account, and a benchmark that has made films is large: so a small
# process starts it and measures.
_LAUNCHER = """
import os, sys, time
begun = time.perf_counter()
silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=silent)
_, status, usage = os.wait4(child, 0)
print(time.perf_counter() - begun, os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024)
"""


def run(command: Command, environment: dict[str, str] | None = None) -> Run:
    """Run a command from the checkout with its output thrown away; anything but exit code 0 ends the benchmark."""
    launched = [sys.executable, "-I", "-c", _LAUNCHER, *map(os.fspath, command)]
    done = subprocess.run(launched, cwd=ROOT, capture_output=True, text=True, env=os.environ | (environment or {}), check=True)
    wall_s, code, peak_mb = done.stdout.split()
    if int(code):
        raise SystemExit(f"bench: {' '.join(map(str, command))} ended with {code}: {done.stderr[-500:]}")
    return Run(float(wall_s), float(peak_mb))


def in_turn(rounds: int, *subjects: Callable[[], Run]) -> list[list[Run]]:
    """Each subject `rounds` times, in turn, after one round that doesn't count."""
    for subject in subjects:
        subject()
    runs: list[list[Run]] = [[] for _ in subjects]
    for _ in range(rounds):
        for subject, kept in zip(subjects, runs, strict=True):
            kept.append(subject())
    return runs


def wall(runs: Sequence[Run]) -> float:
    """The median wall time in seconds."""
    return median(run.wall_s for run in runs)


def peak(runs: Sequence[Run]) -> float:
    """The highest peak memory in MB."""
    return max(run.peak_mb for run in runs)


def tell(name: str, subject: float, baseline: float, against: str, goal: float, note: str = "") -> None:
    """One line: `keyframes 35 s: 0.58 x full decode (goal 0.60)`."""
    extra = f" · {note}" if note else ""
    print(
        f"{name}: {subject / baseline:.2f} x {against} (goal {goal:.2f}) · {subject:.2f} s / {baseline:.2f} s{extra}",
        flush=True,
    )
