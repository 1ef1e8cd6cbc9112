"""Is the film one take? The full pass: every frame is decoded once, and held against the one before it.

What comes out are observations with times and strengths, and a verdict worded as what was seen. "No cut was observed" never
means that there is none, and nothing here calls a film authentic. See `pairing` for the measure, `cuts` for the decision,
`traces` for the container.
"""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evidence_app.core.case import Cut, Observation, Verdict
from evidence_app.core.progress import Reporter
from evidence_app.media import measures, traces
from evidence_app.media.arrays import Luma
from evidence_app.media.container import FrameIndex, index
from evidence_app.media.cuts import cuts as cuts_among
from evidence_app.media.pairing import Step, follow
from evidence_app.media.planes import luma
from evidence_app.media.readers import Reader, Readers
from evidence_app.media.seeing import key_look
from evidence_app.media.selection import Look

_SURE = 0.5
_JOB_S = 3.0
_STILL_CHANGE = 0.02
_STILL_S = 1.0
_BLACK = 20.0
_BLACK_S = 0.3
_PLAIN_S = 0.3
_LOST_MOST = 0.01
_FAST = 9.0
_FAST_S = 0.15


@dataclass(frozen=True, slots=True)
class ContinuityResult:
    """What was observed: cuts by time, gaps in the timestamps (from, to), everything else; how many frames were looked at."""

    verdict: Verdict
    cuts: tuple[Cut, ...]
    gaps: tuple[tuple[float, float], ...]
    observations: tuple[Observation, ...]
    checked_frames: int

    @property
    def sentence(self) -> str:
        """The verdict in words that claim no more than was seen."""
        if self.verdict is Verdict.CUTS:
            times = ", ".join(f"{cut.time_s:.2f} s" for cut in self.cuts)
            return f"Frames seem to be missing at {times}."
        if self.verdict is Verdict.CONTINUOUS:
            return f"No cut was observed in {self.checked_frames} frames. This indicates one take; it is no proof."
        return "Whether the video is one take could not be determined."


@dataclass(slots=True)
class _Track:
    """What was measured on a run of frames: places, brightness, the step into each from the one before (None: unknown), and
    the looks that were wanted; the first and the last picture."""

    places: list[int]
    bright: list[float]
    steps: list[Step | None]
    looks: dict[int, Look]
    first: Luma | None
    last: Luma | None


def check_continuity(path: Path, reporter: Reporter) -> ContinuityResult:
    """Look at every frame of the film at `path`. Raises MediaError, Cancelled."""
    return full_pass(path, reporter)[0]


def full_pass(path: Path, reporter: Reporter, look_at: Collection[int] = ()) -> tuple[ContinuityResult, dict[int, Look]]:
    """As `check_continuity`; besides, what `keyframes.key_frames` wants to know of the key frames at these places.

    Every frame is decoded here anyway, so that its first pass can be saved.
    """
    known = index(path)
    jobs = _jobs(known)
    wanted = frozenset(look_at)
    tracks: list[_Track] = []
    looks: dict[int, Look] = {}
    with (
        ThreadPoolExecutor(1) as aside,
        Readers(path, known, quick=True, threads=2 if len(jobs) > 1 else 1) as readers,
    ):
        told = aside.submit(traces.of_container, path, known)
        for track in readers.each(lambda reader, job: _measure(reader, known, job, wanted), jobs, reporter, len(jobs)):
            if tracks and track.first is not None and tracks[-1].last is not None:
                guess = _going_on(known, [*tracks[-1].places[-2:], track.places[0]], tracks[-1].steps[-1])
                track.steps[0] = follow(tracks[-1].last, track.first, guess)
            looks.update(track.looks)
            tracks.append(track)
        observed = told.result()
    places = np.array([place for track in tracks for place in track.places], np.int64)
    steps = [step for track in tracks for step in track.steps]
    bright = np.array([value for track in tracks for value in track.bright])
    times = known.seconds[places]
    lost = len(known) - len(places)
    cuts = cuts_among(times, steps)
    if lost:
        # In a damaged file pictures are patched up, often without a word, and heal with a leap at the next key frame; where
        # much is lost, no leap means anything.
        heal = set(np.round(known.seconds[known.keys], 6).tolist())
        cuts = tuple(cut for cut in cuts if cut.time_s not in heal and lost <= _LOST_MOST * len(known))
    gaps = traces.gaps(known)
    observed += _stretches(times, steps, bright)
    if lost:
        observed.append(Observation("damaged", 0.0, 0.0, f"{lost} frames could not be decoded, the file is damaged"))
    observed += [Observation("gap", start, end, "frames are missing by the timestamps") for start, end in gaps]
    verdict = _verdict(known, len(places), cuts, gaps)
    observed.sort(key=lambda seen: (seen.from_s, seen.kind))
    return ContinuityResult(verdict, cuts, gaps, tuple(observed), len(places)), looks


def _jobs(known: FrameIndex) -> list[tuple[int, int]]:
    """The film in runs of some seconds, each beginning at a key frame."""
    starts = [0, *(int(key) for key in known.keys if key > 0)]
    times = known.seconds
    kept = [starts[0]]
    for start in starts[1:]:
        if times[start] - times[kept[-1]] >= _JOB_S:
            kept.append(start)
    return list(zip(kept, [*kept[1:], len(known)], strict=True))


def _measure(reader: Reader, known: FrameIndex, job: tuple[int, int], wanted: Collection[int]) -> _Track:
    frames: list[tuple[int, Luma]] = []
    looks: dict[int, Look] = {}
    for frame in reader.span(*job):
        place = known.place_of(frame.pts or 0)
        if place is None:
            continue
        frames.append((place, measures.glimpse(luma(frame))))
        if place in wanted:
            looks[place] = key_look(frame, place, float(known.pts[place] * known.tick))
    # A decoder may give frames out of order.
    frames.sort(key=lambda entry: entry[0])
    places, minis = [place for place, _ in frames], [mini for _, mini in frames]
    steps: list[Step | None] = [None] * len(frames)
    sound = -1
    for at in range(1, len(frames)):
        # After a frame that could not be decoded the others are patched up from what there is, until the next key frame.
        if places[at] > places[at - 1] + 1:
            sound = known.group_end(places[at - 1])
        if places[at] <= sound:
            continue
        guess = _going_on(known, places[max(at - 2, 0) : at + 1], steps[at - 1])
        steps[at] = follow(minis[at - 1], minis[at], guess)
    ends = (minis[0], minis[-1]) if minis else (None, None)
    return _Track(places, [float(mini.mean()) for mini in minis], steps, looks, *ends)


def _going_on(known: FrameIndex, places: list[int], before: Step | None) -> tuple[float, float]:
    """The shift between the last two of three places when the camera goes on as in the step between the first two."""
    if before is None or len(places) < 3:
        return 0.0, 0.0
    first, middle, last = (int(known.pts[place]) for place in places)
    longer = (last - middle) / max(middle - first, 1)
    return before.way[0] * longer, before.way[1] * longer


def _stretches(times: NDArray[np.float64], steps: list[Step | None], bright: NDArray[np.float64]) -> list[Observation]:
    """Black, frozen, plain and fast stretches."""
    change = np.array([step.change if step else np.inf for step in steps])
    moved = np.array([step.shifted if step else 0.0 for step in steps])
    black = bright < _BLACK
    found = [Observation("black", a, b, "the picture is black") for a, b in _runs(times, black, _BLACK_S)]
    still = (change < _STILL_CHANGE) & ~black
    found += [Observation("frozen", a, b, "the picture stands still to the pixel") for a, b in _runs(times, still, _STILL_S)]
    plain = np.array([step.plain if step else False for step in steps], bool) & ~black
    note = "the picture shows hardly anything, a cut would not be seen here"
    found += [Observation("plain", a, b, note) for a, b in _runs(times, plain, _PLAIN_S)]
    found += [Observation("pan", a, b, "the camera moves fast") for a, b in _runs(times, moved > _FAST, _FAST_S)]
    return found


def _runs(times: NDArray[np.float64], holds: NDArray[np.bool_], least: float) -> list[tuple[float, float]]:
    """From and to of every run of True that lasts at least `least` seconds."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], holds, [False]]).astype(np.int8)))
    runs = [(float(times[a]), float(times[b - 1])) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [(round(a, 6), round(b, 6)) for a, b in runs if b - a >= least]


def _verdict(known: FrameIndex, checked: int, cuts: tuple[Cut, ...], gaps: tuple[tuple[float, float], ...]) -> Verdict:
    if any(cut.confidence >= _SURE for cut in cuts):
        return Verdict.CUTS
    if cuts or gaps or known.missing or checked < max(10, len(known)):
        return Verdict.UNDETERMINED
    return Verdict.CONTINUOUS
