"""Time inside a film, as the container states it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True, order=False)
class MediaTime:
    """A presentation timestamp: `pts` units of `num`/`den` seconds, never frame number divided by a frame rate."""

    pts: int
    num: int
    den: int

    @property
    def exact(self) -> Fraction:
        """Seconds, exactly."""
        return Fraction(self.pts * self.num, self.den)

    @property
    def seconds(self) -> float:
        """Seconds as the nearest float, for JSON and drawing."""
        return float(self.exact)

    def clock(self) -> str:
        """`hh:mm:ss.mmm`, rounded to the nearest millisecond: how a time is written in a dossier."""
        milliseconds = round(self.exact * 1000)
        sign = "-" if milliseconds < 0 else ""
        seconds, milliseconds = divmod(abs(milliseconds), 1000)
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"{sign}{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}"

    def short(self) -> str:
        """`m:ss` (or `h:mm:ss`), rounded down: for lists where space is small."""
        minutes, seconds = divmod(int(self.exact), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


@dataclass(frozen=True, slots=True)
class FrameRef:
    """One frame of a film: its timestamp is the key; `index` counts frames in presentation order from 0."""

    time: MediaTime
    index: int
