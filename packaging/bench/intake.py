"""Importing a large film against `cp` followed by `sha256sum` of the same file, and its memory against a small film's."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import measure
from films import sample_film
from measure import APP, Run, in_turn, peak, tell, wall

SIZE_GB = float(os.environ.get("EVIDENCE_BENCH_GB", "2"))
GOAL = 1.1


def _compare(folder: Path, film: Path, idle_mb: float) -> None:
    count = 0

    def by_hand() -> Run:
        copy = folder / "copy.mp4"
        copy.unlink(missing_ok=True)
        os.sync()
        return measure.run(["sh", "-c", 'cp "$1" "$2" && sha256sum "$2"', "sh", film, copy])

    def by_import() -> Run:
        nonlocal count
        count += 1
        library = folder / f"library{count}"
        measure.run([*APP, "--library", library, "order", "add", "--number", "1", "--title", "Drive"])
        (folder / "copy.mp4").unlink(missing_ok=True)
        os.sync()
        done = measure.run([*APP, "--library", library, "import", "1", film])
        measure.run(["rm", "-rf", library])
        return done

    hand, ours = in_turn(3, by_hand, by_import)
    size = film.stat().st_size / 1e9
    tell(
        f"import {size:.1f} GB",
        wall(ours),
        wall(hand),
        "cp + sha256sum",
        GOAL,
        f"peak {peak(ours):.0f} MB, {peak(ours) - idle_mb:+.0f} MB against a small film (goal 100)",
    )


def padded(film: Path, size: int) -> None:
    """Grow an MP4 to `size` bytes with a `free` box of noise, which every reader skips."""
    block = os.urandom(1 << 20)
    with film.open("ab") as out:
        rest = size - out.tell()
        out.write(struct.pack(">I4sQ", 1, b"free", rest))
        rest -= 16
        while rest > 0:
            rest -= out.write(block[: min(rest, len(block))])


def run(folder: Path) -> None:
    film = sample_film(folder)
    library = folder / "small"
    measure.run([*APP, "--library", library, "order", "add", "--number", "1", "--title", "Drive"])
    idle_mb = measure.run([*APP, "--library", library, "import", "1", film]).peak_mb
    padded(film, int(SIZE_GB * 1e9))
    _compare(folder, film, idle_mb)
