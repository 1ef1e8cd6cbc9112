"""Which of a film's steps from frame to frame are cuts: decisions only, no pixels.

Most cuts betray themselves by a leap: the picture is at once elsewhere, turned, nearer. A hand can't do that: a real camera
gathers speed and loses it, a cut jumps and goes on as before. So a leap is held against the speed and the changes of speed
around it. A cut to another view leaves a difference that no motion explains, far more than the steps around it; and so does one
under a camera that stands, where there is no leap.

The limits were found on 28 films of known cuts, the same with frames lost, and 1650 jumps of two to three seconds simulated in
the whole ones: all but 4 are found; and of 38,000 other steps (whip pans, focus hunts, exposure ramps, hands, lost frames;
films from real phones) none comes nearer to a limit than nine tenths of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evidence_app.core.case import Cut
from evidence_app.media.pairing import Step

Values = NDArray[np.float64]

_NEAR, _AROUND = 2, 5
# Below this rest (share of contrast) neighbours count as noise.
_FLOOR = 0.02
# What a cut without a leap needs: the rest itself, by the median of the steps around, by the largest beside it.
_OTHER = (0.6, 3.5, 3.2)
_STANDING = (0.22, 2.15, 1.9)
_IN_PAN = (0.6, 6.0, 5.0)
# The least of leap² · (rest by the largest beside it) / (change of speed · speed^1.5), all in pixels at 160 wide; slower counts
# as this slow. Where the steps beside leave more than `_UNSURE`, the camera's way is not known well enough.
_LEAP, _UNREST, _SLOW, _UNSURE = 1.65, 0.3, 1.0, 0.42
_LEAST_LEAP = 0.5
# Speeds, in pixels at 160 wide a frame: of a pan; of a camera that smears; changes of one that stands.
_PAN, _SMEARS, _STANDS = 3.0, 1.0, 0.6
# By which power of the wait between two frames the rest grows.
_WAIT = 0.35
# From here on it is another view; hidden jumps within one leave up to 0.6.
_OTHER_VIEW = 0.75


def cuts(times: Values, steps: Sequence[Step | None]) -> tuple[Cut, ...]:
    """Every cut among the steps (the step into each frame; None: unknown) of a film whose frames are at `times` (s)."""
    track = _Track.of(times, steps)
    found = []
    for place in track.candidates():
        margin = track.margin(int(place))
        if margin >= 1.0:
            confidence = min(round(1 - 0.5 / margin**1.5, 2), 0.99)
            kind = "scene" if track.rest[place] > _OTHER_VIEW else "jump"
            found.append(Cut(round(float(times[place]), 6), confidence, kind))
    return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class _Track:
    """The steps in columns. `even` is the rest by the wait, `waits` the times between two frames by the usual one, 1 or more;
    `speed` (n × 4) the camera's way in a usual wait; `plain`: nothing can be said of the step."""

    rest: Values
    soft: Values
    even: Values
    waits: Values
    speed: Values
    plain: NDArray[np.bool_]

    @classmethod
    def of(cls, times: Values, steps: Sequence[Step | None]) -> _Track:
        """Columns of the steps."""
        rest = np.array([step.rest if step else 0.0 for step in steps])
        soft = np.array([step.soft_rest if step else 0.0 for step in steps])
        way = np.array([step.way if step else (0.0,) * 4 for step in steps]).reshape(-1, 4)
        gaps = np.diff(times)
        usual = float(np.median(gaps)) if len(gaps) else 1.0
        waits = np.maximum(np.concatenate([[1.0], gaps / max(usual, 1e-9)]), 1.0)[: len(steps)]
        plain = np.array([step.plain if step else True for step in steps], bool)
        return cls(rest, soft, rest / waits**_WAIT, waits, way / waits[:, None], plain)

    def candidates(self) -> NDArray[np.int64]:
        """The places that can be a cut at all: few, and what follows takes time."""
        changes = np.linalg.norm(np.diff(self.speed, axis=0), axis=1)
        into, out_of = np.concatenate([[0.0], changes]), np.concatenate([changes, [np.inf]])
        leaps = np.minimum(into, out_of) >= _LEAST_LEAP
        return np.flatnonzero(((self.rest >= _STANDING[0]) | leaps) & ~self.plain)

    def margin(self, place: int) -> float:
        """How far beyond its limits the step into the frame at `place` is: 1 and more is a cut."""
        around = _others(self.even, place, _AROUND)
        if len(around) < 4 or not _NEAR < place < len(self.even) - _NEAR:
            # So near to the film's beginning or end there is nothing to hold it against, and nothing to hide.
            return 0.0
        median = max(float(np.median(around)), _FLOOR)
        most = max(float(_others(self.even, place, _NEAR).max()), _FLOOR)
        near = _others(self.speed, place, _NEAR)
        shifted, speeds = np.hypot(near[:, 0], near[:, 1]), np.linalg.norm(near, axis=1)

        def beyond(rest: float, limits: tuple[float, float, float]) -> float:
            even = rest / float(self.waits[place]) ** _WAIT
            return float(min(rest / limits[0], even / median / limits[1], even / most / limits[2]))

        # Where the camera was or will be moving, a picture that turns sharp or soft is no news.
        rest = float((self.soft if shifted.max() > _SMEARS else self.rest)[place])
        if speeds.min() > _PAN:
            return beyond(rest, _IN_PAN)
        unrest = self._unrest(place)
        standing = beyond(rest, _STANDING) if unrest < _STANDS else 0.0
        leap = 0.0
        if most < _UNSURE:
            far = float(np.linalg.norm(near - self.speed[place], axis=1).min())
            held = max(unrest, _UNREST) * max(float(speeds.max()), _SLOW) ** 1.5
            leap = math.sqrt(far**2 * float(self.even[place]) / most / held / _LEAP)
        return max(beyond(rest, _OTHER), standing, leap)

    def _unrest(self, place: int) -> float:
        """The greatest change of speed from one step to the next near a place, those into and out of it left out."""
        first, last = max(1, place - _AROUND - 1), min(len(self.speed), place + _AROUND + 2)
        changes = np.linalg.norm(np.diff(self.speed[first:last], axis=0), axis=1)
        at = place - first
        return float(np.delete(changes, [i for i in (at - 1, at) if 0 <= i < len(changes)]).max(initial=0.0))


def _others(values: Values, place: int, reach: int) -> Values:
    """The values around a place, without it; the first, which has no frame before it, is left out."""
    return np.concatenate([values[max(1, place - reach) : place], values[place + 1 : place + 1 + reach]])
