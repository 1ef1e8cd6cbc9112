"""The key frames of a film: every moment at its sharpest, the label, and no picture twice.

A first pass decodes the film's key frames alone (a sixth of the work of the whole film) and splits it into stretches. A second
decodes only the groups of pictures that promise most, and takes the sharpest frame of each. See `selection` for the decisions.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
from av.video.frame import VideoFrame

from evidence_app.core.case import Barcode, FrameReason
from evidence_app.core.errors import DamagedFile
from evidence_app.core.media_time import FrameRef
from evidence_app.core.progress import Reporter
from evidence_app.media import segments, selection
from evidence_app.media.arrays import Rgb
from evidence_app.media.container import COPY_AGAIN, FrameIndex, index, open_film
from evidence_app.media.facts import of_container
from evidence_app.media.hints import Hint, Speed, quality_hints
from evidence_app.media.labels import read_barcodes
from evidence_app.media.planes import luma
from evidence_app.media.probe import video_info
from evidence_app.media.readers import Reader, Readers
from evidence_app.media.seeing import Seen, key_look, look_through
from evidence_app.media.selection import Look, Slot
from evidence_app.media.video_info import VideoInfo

MOST = 200
# Key frames looked at in the first pass; a longer film is looked at in wider steps.
_LOOKS = 160
_STRETCHES = 24
_CHUNKS = 5
# Picks nearer in time than this show the same.
_CLOSEST_S = 0.3
# A unit is left when a frame has this share of the sharpest key frame's; a pick is kept from this share of its stretch's best.
_ENOUGH = 0.96
_WORTH = 0.75
_LONG_GROUP_S = 2.5
_UNIT_S = 1.0


@dataclass(frozen=True, slots=True)
class PickedFrame:
    """A key frame, why it was chosen, and its sharpness relative to the best seen in its stretch (0 … 1)."""

    frame: FrameRef
    reason: FrameReason
    sharpness: float
    barcodes: tuple[Barcode, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyFrameResult:
    """A film's figures, its key frames in the order of time, and what would be worth filming again."""

    info: VideoInfo
    frames: tuple[PickedFrame, ...]
    hints: tuple[Hint, ...] = ()


OnPick = Callable[[PickedFrame, Rgb], None]
OnStoryboard = Callable[[FrameRef, Rgb], None]


def key_frames(
    path: Path,
    count: int,
    reporter: Reporter,
    on_storyboard: OnStoryboard | None = None,
    on_pick: OnPick | None = None,
    within: tuple[float, float] | None = None,
) -> KeyFrameResult:
    """Choose `count` (1 … 200) frames of the film at `path`; fewer where it has fewer that differ.

    `on_storyboard` gets some key frames, evenly spread, within moments of the start; `on_pick` gets every frame chosen with its
    picture (upright, full size), once and in no order of time, so that nothing need be decoded twice. `within` (seconds) looks
    only between two times. Raises MediaError, Cancelled.
    """
    count = max(1, min(count, MOST))
    with open_film(path) as film:
        said = of_container(dict(film.container.metadata), dict(film.stream.metadata), None)
        known = index(path)
        info = video_info(film, known, said)
    reporter.step(0.03)
    units = _units(known, within, count)
    with Readers(path, known) as readers:
        seen = list(_first_pass(readers, known, units, count, on_storyboard, reporter.part(0.03, 0.4)))
        work = _Selection(known, units, seen, count, on_pick)
        work.run(readers, reporter.part(0.4, 1.0))
    reporter.step(1.0)
    frames = tuple(sorted(work.picked, key=lambda pick: pick.frame.index))
    return KeyFrameResult(info, frames, quality_hints(seen, work.speeds, any(pick.barcodes for pick in frames)))


# ------------------------------------------------------------------------------------------------- what to look at


@dataclass(frozen=True, slots=True)
class _Unit:
    """Frames `first` … `last` - 1, decodable from the key frame at `start`."""

    start: int
    first: int
    last: int


def _units(known: FrameIndex, within: tuple[float, float] | None, count: int) -> list[_Unit]:
    """The film in pieces of about a second: its groups of pictures, long ones divided; of a long film, evenly chosen ones."""
    times = known.seconds
    low, high = 0, len(known)
    if within is not None:
        low, high = (int(np.searchsorted(times, side, "left")) for side in sorted(within))
        high = max(high, low + 1)
    starts = [int(key) for key in known.keys if low <= key < high]
    if not starts or starts[0] > low:
        starts.insert(0, low)
    units = []
    for first, last in zip(starts, [*starts[1:], high], strict=True):
        length = float(times[last - 1] - times[first])
        parts = max(1, round(length / _UNIT_S)) if length > _LONG_GROUP_S else 1
        cuts = np.linspace(first, last, min(parts, last - first) + 1).astype(int)
        units += [_Unit(known.key_before(first), int(a), int(b)) for a, b in itertools.pairwise(cuts)]
    most = max(_LOOKS, count)
    if len(units) > most:
        units = [units[int(i)] for i in np.linspace(0, len(units) - 1, most).round()]
    return units


def _first_pass(
    readers: Readers,
    known: FrameIndex,
    units: list[_Unit],
    count: int,
    on_storyboard: OnStoryboard | None,
    reporter: Reporter,
) -> Iterator[Look]:
    """Look at the first frame of every unit, in the order of time; a few spread ones first, for the storyboard."""
    early = {int(i) for i in np.linspace(0, len(units) - 1, min(count, len(units), 12)).round()}
    groups: dict[int, list[int]] = {}
    for number, unit in enumerate(units):
        groups.setdefault(unit.start, []).append(number)
    jobs = sorted(groups.values(), key=lambda numbers: not early & set(numbers))

    def look(reader: Reader, numbers: list[int]) -> list[tuple[int, Look, Rgb | None]]:
        found = []
        for number, frame in _firsts(reader, known, units, numbers):
            seconds = float(known.pts[units[number].first] * known.tick)
            picture = known.upright(frame) if on_storyboard is not None and number in early else None
            found.append((number, key_look(frame, units[number].first, seconds), picture))
        return found

    gathered: dict[int, Look] = {}
    for found in readers.each(look, jobs, reporter, len(jobs)):
        for number, seen, picture in found:
            gathered[number] = seen
            if on_storyboard is not None and picture is not None:
                on_storyboard(known.ref(seen.place), picture)
    if not gathered:
        raise DamagedFile("not one picture of the video can be decoded", COPY_AGAIN)
    for number in range(len(units)):
        # A broken key frame borrows its neighbour's looks, so that the places stay in step.
        yield gathered[number] if number in gathered else gathered[min(gathered, key=lambda other: abs(other - number))]


def _firsts(reader: Reader, known: FrameIndex, units: list[_Unit], numbers: list[int]) -> Iterator[tuple[int, VideoFrame]]:
    """The first frames of these units, which all begin at one key frame."""
    if len(numbers) == 1 and units[numbers[0]].first == units[numbers[0]].start:
        frame = reader.key(units[numbers[0]].start)
        if frame is not None:
            yield numbers[0], frame
        return
    wanted = {units[number].first: number for number in numbers}
    for frame in reader.span(units[numbers[0]].start, max(wanted) + 1):
        place = known.place_of(frame.pts or 0)
        if place in wanted:
            yield wanted[place], frame


# ------------------------------------------------------------------------------------------------- what to keep


# A slot and the number of the unit that is decoded for it.
_Job: TypeAlias = tuple[Slot, int]


class _Selection:
    """The second pass: decodes units slot by slot and takes one frame for each."""

    def __init__(self, known: FrameIndex, units: list[_Unit], seen: list[Look], count: int, on_pick: OnPick | None) -> None:
        self._known = known
        self._units = units
        self._keys = seen
        self._count = count
        self._on_pick = on_pick
        self._borders = borders = segments.split(
            np.stack([key.layout for key in seen]), max(1, min(count - 2, _STRETCHES)), 2 if len(seen) > 12 else 1
        )
        times = [look.seconds for look in self._keys]
        end = float(known.pts[units[-1].last - 1] * known.tick)
        self._slots = selection.slots(times, borders, end, count)
        self._labelled = {
            slot.stretch for slot in self._slots if any(self._keys[i].codes for i in range(slot.first, slot.last))
        }
        self._closest = min(_CLOSEST_S, 0.25 * max(end - times[0], 0.0) / count)
        self._chosen: list[Look] = []
        self._rest: list[tuple[Look, int]] = []
        self._shown: set[int] = set()
        self._best: dict[int, float] = {}
        self.picked: list[PickedFrame] = []
        self.speeds: list[Speed] = []

    def run(self, readers: Readers, reporter: Reporter) -> None:
        """Decode and choose. Label first, so that the frame that shows it is never lost to one that looks alike."""
        jobs = self._jobs()
        chunks = _CHUNKS + self._count // max(len(self._units), 1)

        def look(reader: Reader, job: list[_Job]) -> list[tuple[Slot, int, Seen]]:
            spans = [(self._units[number].first, self._units[number].last) for _, number in job]
            label = any(slot.stretch in self._labelled for slot, _ in job) if self._labelled else None
            found = look_through(reader, self._known, self._units[job[0][1]].start, spans, chunks, label, self._enough(job))
            return [(slot, number, seen) for (slot, number), seen in zip(job, found, strict=True)]

        for results in readers.each(look, jobs, reporter.part(0, 0.9), len(jobs)):
            for slot, number, seen in results:
                self._take(slot, number, seen)
        self._fill(readers)

    def _jobs(self) -> list[list[_Job]]:
        """Which units to decode, those that hang on one key frame together; the label's stretches first."""
        taken: set[int] = set()
        by_start: dict[int, list[_Job]] = {}
        for slot in self._slots:
            number = selection.best_group(slot, self._keys, self._borders, taken)
            if number is not None:
                taken.add(number)
                by_start.setdefault(self._units[number].start, []).append((slot, number))
        return sorted(by_start.values(), key=lambda job: not any(slot.stretch in self._labelled for slot, _ in job))

    def _enough(self, job: list[_Job]) -> float:
        """A score that can hardly be beaten: nearly that of the sharpest key frame of the stretch, at rest."""
        stretch = job[0][0].stretch
        keys = [self._keys[i].sharp for slot in self._slots if slot.stretch == stretch for i in range(slot.first, slot.last)]
        return _ENOUGH * max(keys)

    def _take(self, slot: Slot, number: int, seen: Seen) -> None:
        """Choose the slot's frame among those just decoded, and hand its picture over while it is there."""
        if not seen.looks:
            return
        times = [look.seconds for look in seen.looks]
        self.speeds.append(Speed(min(times), max(times), seen.speed))
        after = number + 1 if number + 1 in self._borders and number + 1 < len(self._keys) else None
        fitting = selection.of_stretch(seen.looks, self._keys[number], self._keys[after] if after is not None else None)
        pick = selection.pick(fitting, self._chosen, self._closest)
        best = max(self._best.get(slot.stretch, 0.0), *(look.score for look in seen.looks))
        self._best[slot.stretch] = best
        good = pick.score >= _WORTH * best and selection.unlike(pick, self._chosen, self._closest)
        self._rest += [(look, slot.stretch) for look in seen.looks if look.place != pick.place or not good]
        if not good:
            return
        frame = seen.frames[pick.place]
        if pick.codes:
            # Every format, now that it is worth the time.
            pick = replace(pick, codes=read_barcodes(luma(frame)) or pick.codes)
        self._keep(pick, slot.stretch, self._known.upright(frame) if self._on_pick else None)

    def _keep(self, pick: Look, stretch: int, picture: Rgb | None) -> None:
        first = stretch not in self._shown
        self._shown.add(stretch)
        reason = FrameReason.LABEL if pick.codes else FrameReason.MOMENT if first else FrameReason.DETAIL
        best = self._best[stretch]
        share = round(min(1.0, pick.score / best), 3) if best > 0 else 0.0
        picked = PickedFrame(self._known.ref(pick.place), reason, share, pick.codes)
        self._chosen.append(pick)
        self.picked.append(picked)
        if self._on_pick is not None and picture is not None:
            self._on_pick(picked, picture)

    def _fill(self, readers: Readers) -> None:
        """For slots that gave nothing new or nothing sharp: the best left over from all that was looked at."""
        rest = {
            look.place: (replace(look, score=look.score / max(self._best[stretch], 1e-9)), stretch)
            for look, stretch in self._rest
        }
        more: list[tuple[Look, int]] = []
        while len(self._chosen) + len(more) < self._count and rest:
            pick = selection.pick(
                [look for look, _ in rest.values()], [*self._chosen, *(look for look, _ in more)], self._closest
            )
            _, stretch = rest.pop(pick.place)
            more.append((replace(pick, score=pick.score * self._best[stretch]), stretch))

        def decode(reader: Reader, job: tuple[Look, int]) -> tuple[Look, int, Rgb | None]:
            look, stretch = job
            if self._on_pick is None:
                return look, stretch, None
            pts = int(self._known.pts[look.place])
            frames = reader.span(self._known.key_before(look.place), min(look.place + 1, len(self._known)))
            found = next((frame for frame in frames if frame.pts == pts), None)
            return look, stretch, self._known.upright(found) if found is not None else None

        for look, stretch, picture in readers.each(decode, more, Reporter(), len(more)):
            self._keep(look, stretch, picture)
