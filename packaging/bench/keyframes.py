"""Key frames against a full decode of the same film by ffmpeg with two threads: the whole command, start-up included."""

from __future__ import annotations

from pathlib import Path

import measure
from films import phone_film, sample_film
from measure import APP, Run, in_turn, peak, tell, wall


def run(folder: Path) -> None:
    """35 s and 180 s of 1080p, then 35 s with the search for cuts."""
    sample = sample_film(folder)
    for seconds, goal, rounds in ((35, 0.60, 5), (180, 0.25, 3)):
        _compare(f"keyframes {seconds} s", phone_film(sample, seconds), goal, rounds, folder)
    _compare("keyframes 35 s with continuity", phone_film(sample, 35), 1.3, 3, folder, "--continuity")


def _compare(name: str, film: Path, goal: float, rounds: int, folder: Path, *options: str) -> None:
    def decode() -> Run:
        return measure.run(["ffmpeg", "-nostdin", "-loglevel", "error", "-threads", "2", "-i", film, "-f", "null", "-"])

    def ours() -> Run:
        return measure.run([*APP, "keyframes", film, "--count", "12", "--out", folder / "frames", "--json", *options])

    decoded, picked = in_turn(rounds, decode, ours)
    tell(name, wall(picked), wall(decoded), "full decode", goal, f"peak {peak(picked):.0f} MB")
