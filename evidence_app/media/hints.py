"""What would be better filmed again, told while the parcel still lies there.

From what the search for key frames saw anyway; says only what can be measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from evidence_app.media.selection import Look

_DARK = 42.0
_GLARE = 225.0
_FAST = 22.0
_MOST_OF = 0.5


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast the camera moved between two times: the median shift per frame, in pixels at 1920 wide."""

    from_s: float
    to_s: float
    pixels: float


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to do better: its kind ("dark", "glare", "label-unread", "fast"), when, and a sentence that says what to do."""

    kind: str
    from_s: float
    to_s: float
    sentence: str


def quality_hints(looks: Sequence[Look], speeds: Sequence[Speed], label_read: bool) -> tuple[Hint, ...]:
    """Hints for a film, from its key frames in the order of time and the speed where it was looked at closely."""
    if not looks:
        return ()
    start, end = looks[0].seconds, looks[-1].seconds
    found = []
    bright = np.array([look.brightness for look in looks])
    if float((bright < _DARK).mean()) > _MOST_OF:
        found.append(Hint("dark", start, end, "The video is very dark. Switch on a light or film by a window."))
    elif float((bright > _GLARE).mean()) > _MOST_OF:
        found.append(Hint("glare", start, end, "The video is too bright to show detail. Turn the parcel away from the light."))
    if not label_read:
        sentence = (
            "The shipping label could not be read. Hold the camera still over it for two seconds, close and without glare."
        )
        found.append(Hint("label-unread", start, end, sentence))
    fast = [speed for speed in speeds if speed.pixels > _FAST]
    if speeds and len(fast) / len(speeds) > _MOST_OF:
        sentence = "The camera moves fast most of the time. Stay on the label, the item and the flaw for some seconds each."
        found.append(Hint("fast", min(speed.from_s for speed in fast), max(speed.to_s for speed in fast), sentence))
    return tuple(found)
