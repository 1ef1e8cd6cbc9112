"""What is marked on a film: key frames, stretches with a readable label, cuts and other observations; their names and times."""

from __future__ import annotations

from dataclasses import dataclass, field

from evidence_app.core.case import KeyFrame, Observation
from evidence_app.ui.i18n import translate

LABEL_REACH_S = 1.5


@dataclass(frozen=True, slots=True)
class Spot:
    """A place or stretch of the film that is drawn and named; `from_s == to_s` for a place."""

    kind: str
    from_s: float
    to_s: float
    words: str

    def place(self) -> str:
        """Where it is: "0:12", or "0:12 – 0:14"."""
        begin, end = clock(self.from_s), clock(self.to_s)
        return begin if begin == end else f"{begin} – {end}"


@dataclass(frozen=True, slots=True)
class FilmMarks:
    """What the film line shows: length, key frames (seconds, words), label stretches, cuts, observations."""

    duration_s: float = 0.0
    frames: tuple[tuple[float, str], ...] = ()
    labels: tuple[Spot, ...] = ()
    cuts: tuple[Spot, ...] = ()
    observations: tuple[Spot, ...] = field(default=())


def clock(seconds: float, *, exact: bool = False) -> str:
    """`m:ss` or `m:ss.mmm`, with hours only where there are some."""
    milliseconds = round(max(0.0, seconds) * 1000)
    whole, rest = divmod(milliseconds, 1000)
    minutes, second = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    start = f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes}:{second:02}"
    return f"{start}.{rest:03}" if exact else start


def label_stretches(frames: tuple[KeyFrame, ...], duration_s: float) -> list[tuple[float, float]]:
    """Where a label was read, each reading stretched a little and readings close together joined."""
    found: list[tuple[float, float]] = []
    for frame in frames:
        if not frame.barcodes:
            continue
        start = max(0.0, frame.frame.time.seconds - LABEL_REACH_S / 2)
        end = min(duration_s or start + LABEL_REACH_S, frame.frame.time.seconds + LABEL_REACH_S / 2)
        if found and start - found[-1][1] <= LABEL_REACH_S:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def observation_name(one: Observation) -> str:
    """What was observed, in words; where the kind is new, the engine's own note."""
    names = {
        "fast-pan": translate("observations", "fast pan, not a cut"),
        "pan": translate("observations", "fast pan, not a cut"),
        "frozen": translate("observations", "picture stands still"),
        "incomplete": translate("observations", "the file ends early"),
        "damaged": translate("observations", "frames that can't be decoded"),
        "plain": translate("observations", "hardly anything to see: a cut would not show"),
        "black": translate("observations", "black"),
        "flash": translate("observations", "flash, not a cut"),
        "gap": translate("observations", "gap in the timestamps"),
        "edit-list": translate("observations", "edit list in the file"),
        "rhythm": translate("observations", "uneven rhythm of frames"),
        "software": translate("observations", "trace of an editing program"),
        "no-sound": translate("observations", "no sound"),
        "sound-gap": translate("observations", "sound interrupted"),
    }
    return names.get(one.kind, one.note or one.kind)
