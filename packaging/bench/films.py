"""Films to measure on, made on the spot: the sample's hand-held take, and longer and larger ones from it."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

SEED = 7
FFMPEG = ("ffmpeg", "-nostdin", "-loglevel", "error", "-y")


def sample_film(folder: Path) -> Path:
    """The sample case's film (about 20 s, 1280 × 720)."""
    from evidence_app.core.progress import Reporter
    from evidence_app.media.film import Take, make_film
    from evidence_app.services.sample import film_stays

    film = folder / "sample.mp4"
    if not film.exists():
        make_film(film, Take(film_stays(), SEED), datetime(2026, 11, 1, tzinfo=UTC), Reporter())
    return film


def phone_film(sample: Path, seconds: int, height: int = 1080) -> Path:
    """The sample film repeated to `seconds`, as a phone would encode it: a key frame a second, no B frames."""
    out = sample.with_name(f"phone-{seconds}-{height}.mp4")
    if out.exists():
        return out
    encoder = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "21", "-g", "30", "-bf", "0", "-sc_threshold", "0")
    subprocess.run(
        [*FFMPEG, "-stream_loop", "-1", "-i", sample, "-t", str(seconds), "-vf", f"scale=-2:{height}", *encoder, out],
        check=True,
    )
    return out


def longer_film(film: Path, seconds: int) -> Path:
    """A film repeated to `seconds` without encoding it again."""
    out = film.with_name(f"long-{seconds}-{film.name}")
    subprocess.run([*FFMPEG, "-stream_loop", "-1", "-i", film, "-t", str(seconds), "-c", "copy", out], check=True)
    return out
