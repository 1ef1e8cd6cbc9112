"""What would be better filmed again, noticed while the parcel still lies there; `core.quality` has the words.

From what the search for key frames saw anyway; says only what can be measured.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evidence_app.core.case import HintKind, QualityHint
from evidence_app.media.arrays import Numbers
from evidence_app.media.selection import Look

_DARK = 42.0
_GLARE = 225.0
_FAST = 22.0
_MOST_OF = 0.5
# A picture with this share of the film's usual structure shows hardly anything (on 55 films of items in the picture the least
# was 0.53, of a bare table 0.1 … 0.3); it is told from so many seconds on.
_BARE = 0.35
_LONG_S = 1.5


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast the camera moved between two times: the median shift per frame, in pixels at 1920 wide."""

    from_s: float
    to_s: float
    pixels: float


def quality_hints(
    looks: Sequence[Look], speeds: Sequence[Speed], label_read: bool, ends_early: bool = False
) -> tuple[QualityHint, ...]:
    """Hints for a film, from its key frames in the order of time and the speed where it was looked at closely.

    `ends_early`: the file lacks its end.
    """
    if not looks:
        return ()
    start, end = looks[0].seconds, looks[-1].seconds
    found = []
    bright = np.array([look.brightness for look in looks])
    if float((bright < _DARK).mean()) > _MOST_OF:
        found.append(QualityHint(HintKind.DARK, start, end))
    elif float((bright > _GLARE).mean()) > _MOST_OF:
        found.append(QualityHint(HintKind.GLARE, start, end))
    if not label_read:
        found.append(QualityHint(HintKind.LABEL_UNREAD, start, end))
    fast = [speed for speed in speeds if speed.pixels > _FAST]
    if speeds and len(fast) / len(speeds) > _MOST_OF:
        found.append(QualityHint(HintKind.FAST, min(speed.from_s for speed in fast), max(speed.to_s for speed in fast)))
    if ends_early:
        found.append(QualityHint(HintKind.INCOMPLETE, end, end))
    bare = _bare(looks)
    if bare is not None:
        found.append(QualityHint(HintKind.NOTHING_SHOWN, *bare))
    return tuple(found)


def _bare(looks: Sequence[Look]) -> tuple[float, float] | None:
    """The longest time between two things shown in which the picture shows hardly anything, as when the item has left it.

    How a film begins and ends is no matter: there the camera is taken up and put down.
    """
    structure = np.array([_structure(look.layout) for look in looks])
    empty = structure < _BARE * float(np.median(structure))
    longest: tuple[float, float] | None = None
    place = 0
    for bare, group in itertools.groupby(empty.tolist()):
        first, place = place, place + len(list(group))
        if not bare or first == 0 or place == len(looks):
            continue
        span = looks[first].seconds, looks[place].seconds
        if place - first > 1 and span[1] - span[0] >= max(_LONG_S, longest[1] - longest[0] if longest else 0.0):
            longest = span
    return longest


def _structure(layout: Numbers) -> float:
    """How much there is in a picture: its layout without what light makes, a plane bent in both directions."""
    fields = layout.reshape(-1, _EVEN.shape[0])
    return float(np.sqrt(np.mean((fields @ _EVEN) ** 2)))


def _without_light() -> NDArray[np.float64]:
    """The matrix that takes from a field of 8 × 8 its best fit by a polynomial of the second degree."""
    y, x = (axis.ravel() / 7 - 0.5 for axis in np.mgrid[0:8, 0:8])
    light = np.stack([np.ones(64), x, y, x * x, y * y, x * y], axis=1)
    even: NDArray[np.float64] = np.eye(64) - light @ np.linalg.pinv(light)
    return even


_EVEN = _without_light()
