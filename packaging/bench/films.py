"""Films to measure on, made on the spot: the sample's hand-held take, and longer and larger ones from it."""

from __future__ import annotations

import subprocess
from pathlib import Path

FFMPEG = ("ffmpeg", "-nostdin", "-loglevel", "error", "-y")


def sample_film(folder: Path) -> Path:
    """The sample case's film (about 20 s, 1280 × 720)."""
    from evidence_app.core.progress import Reporter
    from evidence_app.services import sample_film as maker

    film = folder / "sample.mp4"
    maker.make(film, Reporter())
    return film


def phone_film(sample: Path, seconds: int, height: int = 1080) -> Path:
    """The sample film repeated to `seconds`, as a phone would encode it: a key frame a second, no B frames."""
    out = sample.with_name(f"phone-{seconds}-{height}.mp4")
    encoder = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "21", "-g", "30", "-bf", "0", "-sc_threshold", "0")
    subprocess.run(
        [*FFMPEG, "-stream_loop", "-1", "-i", sample, "-t", str(seconds), "-vf", f"scale=-2:{height}", *encoder, out],
        check=True,
    )
    return out
