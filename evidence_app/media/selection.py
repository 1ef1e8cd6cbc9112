"""Which frames of a film to look at closely, and which of those to keep: decisions only, no pixels.

The film's key frames have been looked at (`Look`), and are split into stretches. Every wanted pick gets a slot: a part of a
stretch. `plan` says which groups of pictures to decode for them; `choose` takes one frame per slot from what was seen there.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from evidence_app.core.case import Barcode
from evidence_app.media.arrays import Numbers
from evidence_app.media.measures import distance

ALIKE = 6
# The share of the best score that a pick may have, to be unlike the others: asked for more first.
_GOOD = (0.85, 0.75, 0.65)
_LAST = 0.9


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


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one pick: positions of key frames `first` … `last` - 1, in the stretch number `stretch`."""

    stretch: int
    first: int
    last: int


def slots(times: Sequence[float], borders: Sequence[int], end: float, count: int) -> list[Slot]:
    """Share `count` picks among the stretches: one each, the rest by length, and split each stretch evenly in time.

    `times`: the key frames' seconds; `borders` as from `segments.split`; `end`: the film's last second.
    """
    spans = [(a, b) for a, b in itertools.pairwise(borders) if b > a]
    edges = [*times, end]
    lengths = [edges[b] - edges[a] for a, b in spans]
    if count < len(spans):
        longest = sorted(range(len(spans)), key=lambda i: -lengths[i])[:count]
        return [Slot(i, *spans[i]) for i in sorted(longest)]
    picks = [1] * len(spans)
    for _ in range(count - len(spans)):
        # A little less than half a key frame for each pick is the most that a stretch can bear.
        room = [i for i, (a, b) in enumerate(spans) if picks[i] < b - a] or list(range(len(spans)))
        picks[max(room, key=lambda i: lengths[i] / (picks[i] + 0.6))] += 1
    made = []
    for number, ((a, b), share) in enumerate(zip(spans, picks, strict=True)):
        cuts = [a + round((b - a) * part / share) for part in range(share + 1)]
        made += [Slot(number, x, max(y, x + 1)) for x, y in itertools.pairwise(cuts) if x < b]
    return made


def best_group(slot: Slot, keys: Sequence[Look], borders: Sequence[int], taken: set[int]) -> int | None:
    """The unit (position of its key frame) that promises most of the slot's, not decoded yet; None when none is left.

    The last unit of a stretch runs into the way to the next, so that it must be clearly better.
    """
    free = [i for i in range(slot.first, min(slot.last, len(keys))) if i not in taken]
    return max(free, key=lambda i: keys[i].sharp * (_LAST if i + 1 in borders else 1.0)) if free else None


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

    A frame with a barcode comes first as long as none is among the chosen. Frames nearer than `closest_s` seconds are alike.
    """
    labelled = [look for look in options if look.codes]
    if labelled and not any(look.codes for look in chosen):
        return max(labelled, key=lambda look: look.score)
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
