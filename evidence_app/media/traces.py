"""What the container tells of a film's past without a picture being decoded: gaps, edit lists, programs, sound."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from evidence_app.core.case import Observation
from evidence_app.media.container import FrameIndex, OpenFilm, open_film

# Names that programs leave in a file. The first word is how it is shown; cameras leave none of them.
_EDITORS = (
    *("HandBrake", "CapCut", "InShot", "Premiere", "After Effects", "Adobe", "iMovie", "Final Cut", "DaVinci", "Resolve"),
    *("Kdenlive", "Shotcut", "OpenShot", "VideoShow", "YouCut", "KineMaster", "PowerDirector", "Vegas", "Avidemux"),
    *("LosslessCut", "VLC", "WhatsApp", "Telegram", "TikTok", "Filmora", "VN Video", "Clipchamp", "Windows Movie Maker"),
)
_CONVERTERS = ("Lavf", "Lavc", "x264", "x265", "GPAC", "mkvmerge")
INCOMPLETE = "incomplete"
_GAP_TIMES, _GAP_S = 6.0, 0.25
_SOUND_GAP_S = 0.1
_SOUND_SHORT_S = 1.0


def gaps(known: FrameIndex) -> tuple[tuple[float, float], ...]:
    """Where two frames stand much farther apart than is usual in the film: from the last before to the first after, in s."""
    times = known.seconds
    steps = np.diff(times)
    if len(steps) < 3:
        return ()
    most = max(_GAP_TIMES * float(np.median(steps)), _GAP_S)
    return tuple((round(float(times[i]), 6), round(float(times[i + 1]), 6)) for i in np.flatnonzero(steps > most))


def of_container(path: Path, known: FrameIndex) -> list[Observation]:
    """Everything the container itself shows, as observations over the whole film or at their time."""
    with open_film(path, threads=1) as film:
        return [*_programs(film), *_hidden(known), *_missing(known), *_groups(known), *_sound(film, known)]


def _programs(film: OpenFilm) -> list[Observation]:
    said = " ".join([*film.container.metadata.values(), *film.stream.metadata.values()])
    for name in _EDITORS:
        if name.lower() in said.lower():
            return [Observation("software", 0.0, 0.0, f"the file names {name}: it was saved by a program, not by a camera")]
    if any(name.lower() in said.lower() for name in _CONVERTERS):
        return [Observation("software", 0.0, 0.0, "the file was written or converted by a program, not by a camera directly")]
    return []


def _hidden(known: FrameIndex) -> list[Observation]:
    """Frames that an edit list keeps from being shown."""
    if not known.hidden:
        return []
    return [Observation("edit-list", 0.0, 0.0, f"the file holds {known.hidden} frames that its edit list does not show")]


def _missing(known: FrameIndex) -> list[Observation]:
    """Frames that the file has a list of but ends before."""
    if not known.missing:
        return []
    end = round(float(known.seconds[-1]), 6)
    return [Observation(INCOMPLETE, end, end, f"the file ends early, its last {known.missing} frames are missing")]


def _groups(known: FrameIndex) -> list[Observation]:
    """A key frame out of an otherwise steady rhythm: films joined without re-encoding show it."""
    lengths = np.diff(known.keys)
    if len(lengths) < 6:
        return []
    usual = float(np.median(lengths))
    odd = np.flatnonzero(np.abs(lengths - usual) > max(0.34 * usual, 2))
    if not 0 < len(odd) <= max(2, len(lengths) // 10):
        return []
    times = known.seconds[known.keys]
    moments = [round(float(times[i + 1]), 6) for i in odd]
    return [Observation("rhythm", at, at, "a key frame stands out of the video's rhythm") for at in moments]


def _sound(film: OpenFilm, known: FrameIndex) -> list[Observation]:
    tracks = film.container.streams.audio
    start, end = float(known.seconds[0]), float(known.seconds[-1])
    if not tracks:
        return [Observation("no-sound", start, end, "the video has no sound")]
    track = tracks[0]
    found = []
    at: float | None = None
    try:
        film.container.seek(0)
        for packet in film.container.demux(track):
            if packet.pts is None or packet.time_base is None:
                continue
            time = float(packet.pts * packet.time_base)
            if at is not None and time - at > _SOUND_GAP_S:
                found.append(Observation("sound-gap", round(at, 3), round(time, 3), "the sound is interrupted"))
            at = time + float((packet.duration or 0) * packet.time_base)
    except av.error.FFmpegError:
        found.append(Observation("sound-gap", round(at or start, 3), end, "the sound can't be read any further"))
    if at is not None and end - at > _SOUND_SHORT_S:
        found.append(Observation("sound-gap", round(at, 3), round(end, 3), "the sound ends before the picture"))
    return found
