"""Key frames against a full decode of the same film by ffmpeg with two threads: the whole command, start-up included.

Then the first storyboard, memory and time over length, 4K, and how soon a stop takes effect.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median

import measure
from films import longer_film, phone_film, sample_film
from measure import APP, ROOT, Run, in_turn, peak, tell, wall

# Until the twelfth picture of the storyboard is there, in a program that has started.
STORYBOARD = """
import os, sys, time
from pathlib import Path
from evidence_app.core.progress import Reporter
from evidence_app.media.keyframes import key_frames
count, begun = 0, time.perf_counter()
def come(frame, picture):
    global count
    count += 1
    if count == 12:
        print(time.perf_counter() - begun, flush=True)
        os._exit(0)
key_frames(Path(sys.argv[1]), 12, Reporter(), on_storyboard=come)
"""
# From the wish to stop to the moment at which the caller has its thread back.
STOP = """
import sys, time
from pathlib import Path
from evidence_app.core.errors import Cancelled
from evidence_app.core.progress import Reporter
from evidence_app.media.worker import run_isolated
wished = 0.0
def stopped():
    return bool(wished)
def told(fraction, note):
    global wished
    if fraction > 0.2 and not wished:
        wished = time.perf_counter()
try:
    run_isolated("continuity.check_continuity", (Path(sys.argv[1]),), Reporter(told, stopped))
except Cancelled:
    print(time.perf_counter() - wished)
"""


def run(folder: Path) -> None:
    """35 s and 180 s of 1080p, 35 s with the search for cuts, and what the module says."""
    sample = sample_film(folder)
    short = phone_film(sample, 35)
    _compare("keyframes 35 s", short, 0.60, 5, folder)
    _compare("keyframes 180 s", longer_film(short, 180), 0.25, 3, folder)
    _compare("keyframes 35 s with continuity", short, 1.3, 3, folder, "--continuity")
    (decoded,) = in_turn(3, lambda: _decode(short))
    tell("first storyboard 35 s", median(_told(STORYBOARD, short) for _ in range(5)), wall(decoded), "full decode", 0.12)
    for seconds in (30, 180, 900):
        film = longer_film(short, seconds)
        plain, full = (
            in_turn(1, lambda film=film, more=more: _ours(film, folder, *more))[0] for more in ((), ("--continuity",))
        )
        figures = f"{wall(plain):.1f} s, {peak(plain):.0f} MB · with continuity {wall(full):.1f} s, {peak(full):.0f} MB"
        print(f"keyframes of {seconds} s: {figures} (goal 220 MB)", flush=True)
        film.unlink()
    large = phone_film(sample, 10, 2160)
    print(f"keyframes of 10 s in 4K: {_ours(large, folder).peak_mb:.0f} MB (goal 500 MB)", flush=True)
    print(f"stop: {1000 * median(_told(STOP, short) for _ in range(5)):.0f} ms (goal 200 ms)", flush=True)


def _decode(film: Path) -> Run:
    return measure.run(["ffmpeg", "-nostdin", "-loglevel", "error", "-threads", "2", "-i", film, "-f", "null", "-"])


def _ours(film: Path, folder: Path, *options: str) -> Run:
    return measure.run([*APP, "keyframes", film, "--count", "12", "--out", folder / "frames", "--json", *options])


def _compare(name: str, film: Path, goal: float, rounds: int, folder: Path, *options: str) -> None:
    decoded, picked = in_turn(rounds, lambda: _decode(film), lambda: _ours(film, folder, *options))
    tell(name, wall(picked), wall(decoded), "full decode", goal, f"peak {peak(picked):.0f} MB")


def _told(script: str, film: Path) -> float:
    """The seconds that a script prints."""
    done = subprocess.run([sys.executable, "-c", script, film], cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)
