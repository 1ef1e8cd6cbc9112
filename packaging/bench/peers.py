"""Which frames do others pick? Uniform, I-frames, ffmpeg's thumbnail filter, PySceneDetect (where installed), and this program.

On films of which the blur of every frame is known: the sample's take with other hands (seeds), every second one with a stretch
cut out. Twelve picks a film. A moment counts as sharp when a pick has 80 % of the best sharpness in it; sharpness is
1 / (1 + (blur / 1.5 px)²), blur being a standard deviation at 1920 wide; blurry is below 0.5.

    sh packaging/bench.sh peers
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from films import FFMPEG
from measure import APP, ROOT

COUNT, SEEDS = 12, (31, 32, 33, 34)
GONE = (400, 460)
SOFT, ENOUGH, BLURRY, ALIKE, NEAR_S = 1.5, 0.8, 0.5, 6, 0.25
WIDE = 1920 / 1280


@dataclass(frozen=True)
class Film:
    """A film and what is known of it, by frame: known sharpness, moment (-1: between two); and the cuts in seconds."""

    path: Path
    sharp: np.ndarray
    moment: np.ndarray
    cuts: tuple[float, ...]


@dataclass(frozen=True)
class Answer:
    """Frames picked, and cuts seen (None: the method says nothing on cuts)."""

    picks: Sequence[int]
    cuts: Sequence[float] | None = None


def run(folder: Path) -> None:
    """The table, a line for each method."""
    films = [_made(folder, seed, cut=seed % 2 == 0) for seed in SEEDS]
    print("| method | sharp moments | mean sharpness | blurry a film | alike a film | label | cuts found/missed/false |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, method in METHODS.items():
        if name.startswith("PySceneDetect") and importlib.util.find_spec("scenedetect") is None:
            print(f"| {name} | not installed | | | | | |")
            continue
        print(_row(name, films, method), flush=True)


def _made(folder: Path, seed: int, *, cut: bool) -> Film:
    from evidence_app.core.progress import Reporter
    from evidence_app.media.film import RATE, Take, make_film
    from evidence_app.services.sample import film_stays

    take = Take(film_stays(), seed)
    path = folder / f"peers-{seed}.mp4"
    make_film(path, take, datetime(2026, 11, 1, tzinfo=UTC), Reporter(), seed)
    # The smear of a motion of n pixels has the standard deviation n / √12.
    smear = np.array([np.hypot(*take.motion(place)) for place in range(take.frames)]) / np.sqrt(12)
    sharp = 1 / (1 + (np.hypot(take.defocus, smear) * WIDE / SOFT) ** 2)
    moment, cuts = take.still.copy(), ()
    if cut:
        kept = np.r_[0 : GONE[0], GONE[1] : take.frames]
        whole, path = path, path.with_name(f"cut-{seed}.mp4")
        chosen = f"select=not(between(n\\,{GONE[0]}\\,{GONE[1] - 1})),setpts=N/{RATE}/TB"
        encoder = ("-an", "-c:v", "libx264", "-preset", "veryfast", "-crf", "21", "-g", "30", "-bf", "0", "-sc_threshold", "0")
        subprocess.run([*FFMPEG, "-i", whole, "-vf", chosen, *encoder, path], check=True)
        sharp, moment, cuts = sharp[kept], moment[kept], (GONE[0] / RATE,)
    return Film(path, sharp, moment, cuts)


def _row(name: str, films: Sequence[Film], method: Callable[[Film], Answer]) -> str:
    from evidence_app.media.labels import read_barcodes
    from evidence_app.media.measures import distance, fingerprint, miniature, reduced
    from evidence_app.media.video import index, read_frames

    moments = sharp_moments = blurry = twins = labels = found = missed = wrong = 0
    shares: list[float] = []
    speaks = False
    for film in films:
        answer = method(film)
        picks = [min(max(int(pick), 0), len(film.sharp) - 1) for pick in answer.picks]
        best = {number: film.sharp[film.moment == number].max() for number in set(film.moment) - {-1}}
        moments += len(best)
        sharp_moments += sum(
            any(film.moment[p] == number and film.sharp[p] >= ENOUGH * top for p in picks) for number, top in best.items()
        )
        shares += [film.sharp[p] / best[film.moment[p]] if film.moment[p] >= 0 else film.sharp[p] for p in picks]
        blurry += sum(film.sharp[p] < BLURRY for p in picks)
        known = index(film.path)
        pictures = read_frames(film.path, [known.ref(p) for p in picks])
        grey = [np.ascontiguousarray(picture.mean(2).astype(np.uint8)) for picture in pictures]
        marks = [fingerprint(miniature(reduced(one))) for one in grey]
        twins += sum(any(distance(mark, other) <= ALIKE for other in marks[:place]) for place, mark in enumerate(marks))
        labels += any(read_barcodes(picture) for picture in pictures)
        if answer.cuts is not None:
            speaks = True
            hits = [any(abs(time - cut) <= NEAR_S for time in answer.cuts) for cut in film.cuts]
            found, missed = found + sum(hits), missed + len(hits) - sum(hits)
            wrong += sum(all(abs(time - cut) > NEAR_S for cut in film.cuts) for time in answer.cuts)
    count = len(films)
    cuts = f"{found}/{missed}/{wrong}" if speaks else "–"
    return (
        f"| {name} | {sharp_moments}/{moments} | {np.mean(shares):.2f} | {blurry / count:.1f} | {twins / count:.1f} "
        f"| {labels}/{count} | {cuts} |"
    )


def _uniform(film: Film) -> Answer:
    return Answer([int((place + 0.5) * len(film.sharp) / COUNT) for place in range(COUNT)])


def _i_frames(film: Film) -> Answer:
    from evidence_app.media.video import index

    keys = index(film.path).keys
    return Answer([int(keys[int(place)]) for place in np.linspace(0, len(keys) - 1, min(COUNT, len(keys))).round()])


def _thumbnail(film: Film) -> Answer:
    chosen = f"thumbnail={-(-len(film.sharp) // COUNT)},showinfo"
    command = ["ffmpeg", "-nostdin", "-i", str(film.path), "-vf", chosen, "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return Answer([round(float(time) * 30) for time in re.findall(r"pts_time:([\d.]+)", told)][:COUNT])


def _scenes(film: Film, detector: str) -> Answer:
    scenedetect = importlib.import_module("scenedetect")

    scenes = scenedetect.detect(str(film.path), getattr(scenedetect, detector)())
    spans = [(first.get_frames(), last.get_frames()) for first, last in scenes] or [(0, len(film.sharp))]
    each = -(-COUNT // len(spans))
    picks = [int(place) for first, last in spans for place in np.linspace(first + 1, last - 2, each)]
    return Answer(picks[:COUNT], [first / 30 for first, _ in spans[1:]])


def _ours(film: Film) -> Answer:
    command = [
        *APP,
        "keyframes",
        film.path,
        "--count",
        str(COUNT),
        "--out",
        film.path.with_suffix(""),
        "--continuity",
        "--json",
    ]
    told = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    return Answer([frame["frame"] for frame in told["frames"]], [cut["time_s"] for cut in told["continuity"]["cuts"]])


METHODS: dict[str, Callable[[Film], Answer]] = {
    "uniform": _uniform,
    "I-frames": _i_frames,
    "ffmpeg thumbnail": _thumbnail,
    "PySceneDetect content": lambda film: _scenes(film, "ContentDetector"),
    "PySceneDetect adaptive": lambda film: _scenes(film, "AdaptiveDetector"),
    "Evidence Organizer": _ours,
}


if __name__ == "__main__":
    import tempfile

    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="evidence-bench-") as made:
        run(Path(made))
