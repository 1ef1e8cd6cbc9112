"""Small real media for tests: pictures and films that are made in a moment."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageDraw

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
NUMBER = "8012345678901234"


def photo(path: Path, shade: int = 120, size: tuple[int, int] = (320, 240), taken: str = "2026:11:12 18:02:11") -> Path:
    """A JPEG as a camera writes it: with a make and a time."""
    rng = np.random.default_rng(shade)
    grain = rng.normal(shade, 3, (size[1], size[0], 3)).clip(0, 255).astype(np.uint8)
    exif = Image.Exif()
    exif[0x010F] = "Sample"
    exif.get_ifd(0x8769)[0x9003] = taken
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(grain).save(path, "JPEG", exif=exif, quality=92)
    return path


def screenshot(path: Path, words: str = "Messages") -> Path:
    """A PNG as a screen shows it: plain areas, some text."""
    picture = Image.new("RGB", (400, 700), "white")
    drawing = ImageDraw.Draw(picture)
    for row in range(6):
        drawing.rectangle((20, 40 + row * 100, 300, 100 + row * 100), fill=(220, 235, 250))
        drawing.text((30, 60 + row * 100), words, fill="black")
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, "PNG")
    return path


def png_bytes() -> bytes:
    """A small PNG."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), (10, 200, 30)).save(out, "PNG")
    return out.getvalue()


def film(path: Path, frames: int = 48, size: tuple[int, int] = (160, 120)) -> Path:
    """An H.264 film with a bright block that moves, 24 frames a second, a key frame each half second."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=24, options={"g": "12"})
        stream.width, stream.height, stream.pix_fmt = size[0], size[1], "yuv420p"
        for place in range(frames):
            picture = np.full((size[1], size[0], 3), 40 + place, np.uint8)
            left = place * 2 % (size[0] - 30)
            picture[30:60, left : left + 30] = 230
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the vault and the database's text, to compare a library before and after."""
    kept = (folder / "originals", folder / "incoming", folder / "by-order")
    return {str(path): path.read_bytes() for top in kept for path in sorted(top.rglob("*")) if path.is_file()}
