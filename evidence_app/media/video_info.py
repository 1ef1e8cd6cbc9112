"""A film in figures. Imports nothing heavy: also for the process that only hears what a worker found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class VideoInfo:
    """A film's container in figures. `width`/`height` upright; `turn` is what a viewer turns clockwise, in degrees.

    `fps` is the average; `variable_frame_rate` when frames stand unevenly (more than a tenth off the usual distance);
    `created` as the container states it, `device` and `encoder` in its words; `bits` per colour, `transfer` "sdr", "hlg", "pq".
    """

    duration_s: float
    width: int
    height: int
    turn: int
    fps: float
    variable_frame_rate: bool
    codec: str
    frames: int
    key_frames: int
    created: datetime | None
    device: str
    encoder: str
    has_sound: bool
    bits: int
    transfer: str
