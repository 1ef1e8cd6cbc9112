"""Which frames of a film to look at closely, and which of those to keep: decisions only, no pixels.

The film's key frames have been looked at (`Look`), and are split into stretches. Every wanted pick gets a slot: a part of a
stretch. `best_group` says which group of pictures to decode for it, `pick` takes one of the frames seen there, and `Filling`
chooses, of everything that was seen, what is still wanted when a slot gave nothing new.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evidence_app.core.case import Barcode
from evidence_app.core.parcel_label import looks_like_tracking
from evidence_app.media.arrays import Numbers
from evidence_app.media.measures import distance

# Fingerprints that differ in no more bits than this look alike. Six is where people see no difference; two more, since the
# same two frames differ by as many from one size of the picture to another.
ALIKE = 8
# The share of the best score that a pick may have, to be unlike the others: asked for more first.
_GOOD = (0.85, 0.75, 0.65)
# A key frame that differs is worth this much less sharpness; the last of a stretch must be this much sharper.
_FRESH, _LAST = 0.6, 0.9
# A picture smeared more than this (see `seeing.stillness`) fills no gap.
_STILL = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What was seen of one frame.

    Its place and time in seconds; `score`, its sharpness less what motion smears; `sharp`, the sharpness alone; `brightness`
    0 … 255; `fingerprint` and `layout` as from `measures`; the barcodes that were read.
    """

    place: int
    seconds: float
    score: float
    sharp: float
    brightness: float
    fingerprint: int
    layout: Numbers
    codes: tuple[Barcode, ...] = ()

    @property
    def label(self) -> int:
        """2 when a barcode was read that may be a parcel's number, 1 for another barcode, 0 for none."""
        return 2 if any(looks_like_tracking(code.text) for code in self.codes) else int(bool(self.codes))


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one pick: positions of key frames `first` … `last` - 1, in the stretch number `stretch`."""

    stretch: int
    first: int
    last: int


def slots(keys: Sequence[Look], borders: Sequence[int], end: float, count: int) -> list[Slot]:
    """Share `count` picks among the stretches: one each, the rest by length, and split each stretch evenly in time.

    `keys`: the key frames' looks; `borders` as from `segments.split`; `end`: the film's last second. A stretch gets no more
    than it has key frames that differ, as long as another has room. Where there are more stretches than picks, those of the
    label come first, then the longest.
    """
    spans = [(a, b) for a, b in itertools.pairwise(borders) if b > a]
    edges = [*(key.seconds for key in keys), end]
    lengths = [edges[b] - edges[a] for a, b in spans]
    if count < len(spans):
        labels = [max(key.label for key in keys[a:b]) for a, b in spans]
        taken = sorted(range(len(spans)), key=lambda i: (-labels[i], -lengths[i]))[:count]
        return [Slot(i, *spans[i]) for i in sorted(taken)]
    picks = [1] * len(spans)
    differing = [_differing(keys[a:b]) for a, b in spans]
    for _ in range(count - len(spans)):
        room = [i for i in range(len(spans)) if picks[i] < differing[i]]
        room = room or [i for i, (a, b) in enumerate(spans) if picks[i] < b - a] or list(range(len(spans)))
        picks[max(room, key=lambda i: lengths[i] / (picks[i] + 0.6))] += 1
    made = []
    for number, ((a, b), share) in enumerate(zip(spans, picks, strict=True)):
        cuts = [a + round((b - a) * part / share) for part in range(share + 1)]
        made += [Slot(number, x, max(y, x + 1)) for x, y in itertools.pairwise(cuts) if x < b]
    return made


def _differing(looks: Sequence[Look]) -> int:
    """How many of them look like none before."""
    kept: list[Look] = []
    for look in looks:
        if unlike(look, kept, 0.0):
            kept.append(look)
    return len(kept)


def best_group(
    slot: Slot, keys: Sequence[Look], borders: Sequence[int], taken: set[int], planned: Sequence[Look]
) -> int | None:
    """The unit (position of its key frame) that promises most of the slot's, not decoded yet; None when none is left.

    One whose label can be read comes first, then one that looks like no key frame `planned` before. The last unit of a stretch
    runs into the way to the next, so that it must be clearly better.
    """
    free = [i for i in range(slot.first, min(slot.last, len(keys))) if i not in taken]
    if not free:
        return None
    best = max(keys[i].sharp for i in free)

    def promise(i: int) -> tuple[int, bool, float]:
        fresh = keys[i].sharp >= _FRESH * best and unlike(keys[i], planned, 0.0)
        return keys[i].label, fresh, keys[i].sharp * (_LAST if i + 1 in borders else 1.0)

    return max(free, key=promise)


def of_stretch(looks: Sequence[Look], own: Look, after: Look | None) -> list[Look]:
    """Those of a unit's frames that look more like its own key frame than like the next stretch's; all, where none does.

    `after` is the key frame after the unit when it begins another stretch, otherwise None.
    """
    if after is None:
        return list(looks)
    near = [look for look in looks if _apart(look, own) <= _apart(look, after)]
    return near or list(looks)


def _apart(one: Look, other: Look) -> float:
    return float(np.linalg.norm(one.layout - other.layout))


def pick(options: Sequence[Look], chosen: Sequence[Look], closest_s: float) -> Look:
    """Of at least one option, the sharpest that looks like none chosen; where all do, the least alike of the sharp ones.

    A frame with a label (or else another barcode) comes first as long as none is among the chosen. Frames nearer than
    `closest_s` seconds are alike.
    """
    label = max(look.label for look in options)
    if label > max((look.label for look in chosen), default=0):
        return max((look for look in options if look.label == label), key=lambda look: look.score)
    best = max(look.score for look in options)
    for good in _GOOD:
        sharp = [look for look in options if look.score >= good * best]
        fresh = [look for look in sharp if unlike(look, chosen, closest_s)]
        if fresh:
            return max(fresh, key=lambda look: look.score)
    return max(sharp, key=lambda look: (_nearest(look, chosen, closest_s), look.score))


def unlike(look: Look, chosen: Sequence[Look], closest_s: float) -> bool:
    """Whether a frame looks like none of the chosen and is not next to one."""
    return _nearest(look, chosen, closest_s) > ALIKE


def _nearest(look: Look, chosen: Sequence[Look], closest_s: float) -> int:
    """In how many bits the most similar of the chosen differs; -1 where one is too near in time."""
    return min(
        (
            -1 if abs(look.seconds - other.seconds) < closest_s else distance(look.fingerprint, other.fingerprint)
            for other in chosen
        ),
        default=64,
    )


class Filling:
    """Chooses more frames, one after the other, from everything that was looked at.

    What is sharp and unlike the chosen comes first, in the stretch that has the fewest picks for its length; what is alike is
    taken only `apart_s` seconds or more from every other pick: a film in which hardly anything moves is covered evenly, and not
    with the same picture again and again. With `everything`, in the end what is blurred counts, too.
    """

    def __init__(
        self,
        rest: Sequence[tuple[Look, int]],
        best: dict[int, float],
        lengths: Sequence[float],
        chosen: Sequence[tuple[Look, int]],
        closest_s: float,
        apart_s: float,
        *,
        everything: bool = False,
    ) -> None:
        self._rest = list(rest)
        self._closest, self._apart = closest_s, apart_s
        looks = [look for look, _ in self._rest]
        self._prints = np.array([look.fingerprint for look in looks], np.uint64)
        self._seconds = np.array([look.seconds for look in looks])
        self._stretches = np.array([stretch for _, stretch in self._rest], np.int64)
        self._any = everything
        self._worth = np.array([look.score / max(best[stretch], 1e-9) for look, stretch in self._rest])
        self._still = np.array([look.score >= _STILL * look.sharp for look in looks], bool)
        self._lengths = np.asarray(lengths, np.float64)
        self._picks = np.zeros(len(self._lengths))
        self._bits = np.full(len(looks), 64, np.int64)
        self._gap = np.full(len(looks), np.inf)
        for look, stretch in chosen:
            self._took(look.fingerprint, look.seconds, stretch)

    def _took(self, fingerprint: int, seconds: float, stretch: int) -> None:
        if len(self._rest):
            bits = np.bitwise_count(self._prints ^ np.uint64(fingerprint)).astype(np.int64)
            self._bits = np.minimum(self._bits, bits)
            self._gap = np.minimum(self._gap, np.abs(self._seconds - seconds))
        self._picks[stretch] += 1

    def next(self, *, alike: bool) -> tuple[Look, int] | None:
        """The next pick and its stretch; None when nothing is left that is worth it. `alike`: also what looks like another."""
        fresh = (self._bits > ALIKE) & (self._gap >= self._closest) & self._still
        far = (self._gap >= self._apart) & (self._gap > 0)
        tries = [(fresh, good) for good in _GOOD]
        if alike:
            tries += [(far & self._still, good) for good in _GOOD[:2]]
            tries += [(far, 0.0)] if self._any else []
        for allowed, good in tries:
            place = self._neediest(allowed & (self._worth >= good))
            if place is not None:
                look, stretch = self._rest[place]
                self._took(look.fingerprint, look.seconds, stretch)
                return look, stretch
        return None

    def _neediest(self, allowed: NDArray[np.bool_]) -> int | None:
        """The best of the allowed in the stretch with the fewest picks for its length."""
        places = np.flatnonzero(allowed)
        if not len(places):
            return None
        need = self._lengths / (self._picks + 0.6)
        stretch = max(set(self._stretches[places].tolist()), key=lambda number: float(need[number]))
        own = places[self._stretches[places] == stretch]
        return int(own[self._worth[own].argmax()])
