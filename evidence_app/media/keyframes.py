"""The key frames of a film: every moment at its sharpest, the label, and no picture twice.

A first pass decodes the film's key frames alone (a sixth of the work of the whole film) and splits it into stretches. A second
decodes only the groups of pictures that promise most, and takes the sharpest frame of each. See `selection` for the decisions.
"""

from __future__ import annotations

import itertools
import math
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
from av.video.frame import VideoFrame

from evidence_app.core.case import Barcode, FrameReason, QualityHint
from evidence_app.core.errors import DamagedFile
from evidence_app.core.media_time import FrameRef
from evidence_app.core.progress import Reporter
from evidence_app.media import segments, selection
from evidence_app.media.arrays import Rgb
from evidence_app.media.container import COPY_AGAIN, FrameIndex, index_in, open_film
from evidence_app.media.facts import of_container
from evidence_app.media.figures import video_info
from evidence_app.media.hints import Speed, quality_hints
from evidence_app.media.labels import read_barcodes
from evidence_app.media.planes import luma
from evidence_app.media.readers import Reader, Readers
from evidence_app.media.seeing import Seen, key_look, look_through
from evidence_app.media.selection import Look, Slot
from evidence_app.media.video_info import VideoInfo

MOST = 200
# Key frames looked at in the first pass; a longer film is looked at in wider steps.
_LOOKS = 160
_STRETCHES = 24
_FEW = 3
# The storyboard.
_BOARD = 12
_CHUNKS = 5
# Picks nearer in time than this show the same.
_CLOSEST_S = 0.3
# A unit is left when a frame has this share of the sharpest key frame's; a pick is kept from this share of its stretch's best.
_ENOUGH = 0.96
_SEVERAL = 3
_WORTH = 0.75
# Units decoded besides those of the slots, where these don't give enough frames; pictures that look alike stand so far apart,
# so that a short film gives this many.
_EXTRA = 4
_APART_S, _ALIKE_MOST = 1.2, 24
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
    """A film's figures, its key frames in the order of time, what would be worth filming again; how many were wanted."""

    info: VideoInfo
    frames: tuple[PickedFrame, ...]
    hints: tuple[QualityHint, ...] = ()
    wanted: int = 0


OnPick = Callable[[PickedFrame, Rgb], None]
OnStoryboard = Callable[[FrameRef, Rgb], None]


def key_frames(
    path: Path,
    count: int,
    reporter: Reporter,
    on_storyboard: OnStoryboard | None = None,
    on_pick: OnPick | None = None,
    within: tuple[float, float] | None = None,
    looks: Mapping[int, Look] | None = None,
) -> KeyFrameResult:
    """Choose `count` (1 … 200) frames of the film at `path`; fewer where it has fewer that are sharp and differ.

    `on_storyboard` gets some key frames, evenly spread, within moments of the start; `on_pick` gets every frame chosen with its
    picture (upright, full size), once and in no order of time, so that nothing need be decoded twice; one call at a time, on
    any thread. `within` (seconds) looks only between two times. `looks`, by place, are of key frames that were looked at before
    (see `continuity.full_pass`) and need not be again. Raises MediaError, Cancelled.
    """
    count = max(1, min(count, MOST))
    with open_film(path, threads=1) as film:
        said = of_container(dict(film.container.metadata), dict(film.stream.metadata), None)
        known = index_in(film)
        info = video_info(film, known, said)
        reporter.step(0.03)
        units = _units(known, within, count)
        with Readers(path, known, first=film) as readers:
            board = _Board(known, units, min(count, _BOARD), on_storyboard)
            seen = board.look(readers, looks or {}, reporter.part(0.03, 0.4))
            work = _Selection(known, units, seen, count, on_pick, everything=within is not None)
            work.run(readers, reporter.part(0.4, 1.0))
    reporter.step(1.0)
    frames = tuple(sorted(work.picked, key=lambda pick: pick.frame.index))
    hints = quality_hints(seen, work.speeds, any(pick.barcodes for pick in frames), known.missing > 0)
    return KeyFrameResult(info, frames, hints, count)


def looked_at(known: FrameIndex, count: int) -> list[int]:
    """The places of the key frames that `key_frames` looks at first, when `count` are wanted of the whole film."""
    return [unit.first for unit in _units(known, None, max(1, min(count, MOST))) if unit.first == unit.start]


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


class _Board:
    """The first pass: looks at the first frame of every unit, at a few spread ones first, which make the storyboard."""

    def __init__(self, known: FrameIndex, units: list[_Unit], early: int, on_storyboard: OnStoryboard | None) -> None:
        self._known = known
        self._units = units
        self._early = {int(i) for i in np.linspace(0, len(units) - 1, min(early, len(units))).round()}
        self._on_storyboard = on_storyboard

    def look(self, readers: Readers, before: Mapping[int, Look], reporter: Reporter) -> list[Look]:
        """A look for every unit, in the order of time; those in `before` (by place) are taken from there."""
        found = {number: before[unit.first] for number, unit in enumerate(self._units) if unit.first in before}
        groups: dict[int, list[int]] = {}
        for number, unit in enumerate(self._units):
            if number not in found:
                groups.setdefault(unit.start, []).append(number)
        jobs = sorted(groups.values(), key=lambda numbers: not self._early & set(numbers))
        for group in readers.each(self._group, jobs, reporter, len(jobs)):
            for number, seen, picture in group:
                found[number] = seen
                if self._on_storyboard is not None and picture is not None:
                    self._on_storyboard(self._known.ref(seen.place), picture)
        if not found:
            raise DamagedFile("not one picture of the video can be decoded", COPY_AGAIN)
        # A broken key frame borrows its neighbour's looks, so that the places stay in step.
        near = (min(found, key=lambda other: abs(other - number)) for number in range(len(self._units)))
        return [found[number] for number in near]

    def _group(self, reader: Reader, numbers: list[int]) -> list[tuple[int, Look, Rgb | None]]:
        found = []
        for number, frame in _firsts(reader, self._known, self._units, numbers):
            first = self._units[number].first
            wanted = self._on_storyboard is not None and number in self._early
            picture = self._known.upright(frame) if wanted else None
            found.append((number, key_look(frame, first, float(self._known.pts[first] * self._known.tick)), picture))
        return found


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
    """The second pass: decodes units slot by slot, takes one frame for each, and fills up from all that was seen.

    `everything`: also what stands close to another and looks alike, as a user who asks for more between two times wants it.
    """

    def __init__(
        self,
        known: FrameIndex,
        units: list[_Unit],
        seen: list[Look],
        count: int,
        on_pick: OnPick | None,
        *,
        everything: bool,
    ) -> None:
        self._known = known
        self._units = units
        self._keys = seen
        self._count = count
        self._on_pick = on_pick
        # Where few are wanted, into more stretches than that, so that those picked are the main ones and differ.
        most = min(count - 2, _STRETCHES) if count > _FEW else count + 1
        self._borders = segments.split(np.stack([key.layout for key in seen]), most, 2 if len(seen) > 12 else 1)
        times = [look.seconds for look in self._keys]
        end = float(known.pts[units[-1].last - 1] * known.tick)
        labels = [i for i, key in enumerate(seen) if key.label and key.label == max(look.label for look in seen)]
        self._labelled = {self._stretch(i) for i in labels}
        self._slots = selection.slots(seen, self._borders, end, count)
        edges = [*times, end]
        self._lengths = [edges[b] - edges[a] for a, b in itertools.pairwise(self._borders)]
        self._closest = min(_CLOSEST_S, 0.25 * max(end - times[0], 0.0) / count)
        self._everything = everything or count <= _ALIKE_MOST
        self._apart = self._closest if everything else min(_APART_S, (end - times[0]) / _ALIKE_MOST)
        self._chosen: list[Look] = []
        self._chosen_in: list[int] = []
        self._rest: list[tuple[Look, int]] = []
        self._taken: set[int] = set()
        self._extra = _EXTRA + count // 8
        self._read: set[Barcode] = set()
        self._best: dict[int, float] = {}
        self._lock = threading.Lock()
        self.picked: list[PickedFrame] = []
        self.speeds: list[Speed] = []

    def _stretch(self, number: int) -> int:
        """The stretch that the unit with this number lies in."""
        return int(np.searchsorted(self._borders, number, "right")) - 1

    def run(self, readers: Readers, reporter: Reporter) -> None:
        """Decode and choose. Label first, so that the frame that shows it is never lost to one that looks alike."""
        jobs = self._jobs()
        self._look(readers, jobs, reporter.part(0, 0.8), len(jobs))
        while further := self._further():
            self._look(readers, [further], Reporter(), 1)
        more = self._fill(alike=True)
        self._decode(readers, more, reporter.part(0.8, 1.0))

    def _look(self, readers: Readers, jobs: list[list[_Job]], reporter: Reporter, total: int) -> None:
        """Decode what these jobs name and, once the last has begun, what is needed besides, so that no thread waits."""
        chunks = _CHUNKS + self._count // max(len(self._units), 1)

        def look(reader: Reader, job: list[_Job]) -> list[tuple[Slot, int, Seen]]:
            spans = [(self._units[number].first, self._units[number].last) for _, number in job]
            label = any(slot.stretch in self._labelled for slot, _ in job) if self._labelled else None
            start, enough = self._units[job[0][1]].start, self._enough(job)
            found = look_through(reader, self._known, start, spans, chunks, label, enough)
            return [(slot, number, seen) for (slot, number), seen in zip(job, found, strict=True)]

        under_way = 0

        def as_needed() -> Iterator[list[_Job]]:
            nonlocal under_way
            for job in jobs:
                under_way += 1
                yield job
            while job := self._further(under_way):
                under_way += 1
                yield job

        for results in readers.each(look, as_needed(), reporter, total):
            under_way -= 1
            for slot, number, seen in results:
                self._take(slot, number, seen)

    def _jobs(self) -> list[list[_Job]]:
        """Which units to decode for the slots."""
        jobs: list[_Job] = []
        for slot in self._slots:
            planned = [self._keys[number] for _, number in jobs]
            number = selection.best_group(slot, self._keys, self._borders, self._taken, planned)
            if number is not None:
                self._taken.add(number)
                jobs.append((slot, number))
        return self._together(jobs)

    def _further(self, under_way: int = 0) -> list[_Job]:
        """A unit more to decode where too little was found and the jobs under way can't make up for it; nothing otherwise.

        Of the units not decoded yet, one that looks like none chosen, the sharpest; of those on the same key frame as many as
        are needed, as they are decoded together.
        """
        short = self._count - under_way - len(self._chosen) - len(self._fill()) if self._extra > 0 else 0
        if short <= 0:
            return []

        def promise(number: int) -> tuple[bool, float]:
            key, stretch = self._keys[number], self._stretch(number)
            return selection.unlike(key, self._chosen, self._closest), key.sharp / self._sharpest(stretch)

        free = sorted(set(range(len(self._units))) - self._taken, key=promise, reverse=True)
        together = [number for number in free if self._units[number].start == self._units[free[0]].start]
        numbers = sorted(together[: min(self._extra, short)])
        self._extra -= len(numbers)
        self._taken.update(numbers)
        return [(Slot(self._stretch(number), number, number + 1), number) for number in numbers]

    def _together(self, jobs: list[_Job]) -> list[list[_Job]]:
        """Those that hang on one key frame as one job; labels first, then the sharpest, to which the others are held."""
        by_start: dict[int, list[_Job]] = {}
        for slot, number in jobs:
            by_start.setdefault(self._units[number].start, []).append((slot, number))
        looks = {start: [self._keys[number] for _, number in job] for start, job in by_start.items()}
        order = sorted(by_start, key=lambda start: max((look.label, look.sharp) for look in looks[start]), reverse=True)
        return [by_start[start] for start in order]

    def _enough(self, job: list[_Job]) -> float:
        """A score that can hardly be beaten: nearly that of the sharpest of the stretch's several key frames, at rest."""
        stretch = job[0][0].stretch
        few = self._borders[stretch + 1] - self._borders[stretch] < _SEVERAL
        return math.inf if few else _ENOUGH * self._sharpest(stretch)

    def _sharpest(self, stretch: int) -> float:
        return max(1e-9, *(key.sharp for key in self._keys[self._borders[stretch] : self._borders[stretch + 1]]))

    def _take(self, slot: Slot, number: int, seen: Seen) -> None:
        """Choose the slot's frame among those just decoded, and hand its picture over while it is there."""
        if not seen.looks:
            return
        times = [look.seconds for look in seen.looks]
        self.speeds.append(Speed(min(times), max(times), seen.speed))
        after = number + 1 if number + 1 in self._borders and number + 1 < len(self._keys) else None
        fitting = selection.of_stretch(seen.looks, self._keys[number], self._keys[after] if after is not None else None)
        pick = selection.pick(fitting, self._chosen, self._closest)
        # What lies beyond a cut belongs to the next stretch, whose sharpness says nothing of this one's.
        own = {look.place for look in fitting}
        where = {look.place: slot.stretch + (look.place not in own) for look in seen.looks}
        for look in seen.looks:
            stretch = where[look.place]
            self._best[stretch] = max(self._best.get(stretch, 0.0), look.score)
        best = self._best[slot.stretch]
        label = pick.label > max((look.label for look in self._chosen), default=0)
        good = label or (pick.score >= _WORTH * best and selection.unlike(pick, self._chosen, self._closest))
        good = good and len(self._chosen) < self._count
        self._rest += [(look, where[look.place]) for look in seen.looks if look.place != pick.place or not good]
        if not good:
            return
        frame = seen.frames[pick.place]
        if not self._read.issuperset(pick.codes):
            # Every format, now that it is worth the time; once for each label.
            pick = replace(pick, codes=read_barcodes(luma(frame)) or pick.codes)
            self._read.update(pick.codes)
        self.picked.append(self._keep(pick, slot.stretch))
        self._hand_over(self.picked[-1], frame)

    def _keep(self, pick: Look, stretch: int) -> PickedFrame:
        """Note that this frame is chosen."""
        first = stretch not in self._chosen_in
        reason = FrameReason.LABEL if pick.codes else FrameReason.MOMENT if first else FrameReason.DETAIL
        best = self._best[stretch]
        share = round(min(1.0, pick.score / best), 3) if best > 0 else 0.0
        self._chosen.append(pick)
        self._chosen_in.append(stretch)
        return PickedFrame(self._known.ref(pick.place), reason, share, pick.codes)

    def _hand_over(self, picked: PickedFrame, frame: VideoFrame) -> None:
        if self._on_pick is not None:
            picture = self._known.upright(frame)
            with self._lock:
                self._on_pick(picked, picture)

    def _fill(self, *, alike: bool = False) -> list[tuple[Look, int]]:
        """For slots that gave nothing new or nothing sharp: the best left over from all that was looked at."""
        chosen = list(zip(self._chosen, self._chosen_in, strict=True))
        filling = selection.Filling(
            self._rest, self._best, self._lengths, chosen, self._closest, self._apart, everything=self._everything
        )
        more: list[tuple[Look, int]] = []
        while len(chosen) + len(more) < self._count and (found := filling.next(alike=alike)) is not None:
            more.append(found)
        return more

    def _decode(self, readers: Readers, more: list[tuple[Look, int]], reporter: Reporter) -> None:
        """Keep these frames as well, decoding each group of pictures once."""
        named = {int(self._known.pts[look.place]): self._keep(look, stretch) for look, stretch in more}
        if self._on_pick is None:
            self.picked += named.values()
            return
        groups: dict[int, list[int]] = {}
        for pts in sorted(named):
            place = self._known.place_of(pts) or 0
            groups.setdefault(self._known.key_before(place), []).append(place)

        def decode(reader: Reader, start: int) -> list[PickedFrame]:
            found = []
            for frame in reader.span(start, min(groups[start][-1] + 1, len(self._known))):
                if frame.pts in named:
                    found.append(named[frame.pts])
                    self._hand_over(found[-1], frame)
            return found

        # What can't be decoded a second time is left out.
        for found in readers.each(decode, list(groups), reporter, len(groups)):
            self.picked += found
