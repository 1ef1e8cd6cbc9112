"""Tiny films for tests, made with PyAV: a textured table under a camera that drifts, so that frames differ as in life."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

FPS = 30
TICK = Fraction(1, 90000)


def table(seed: int = 1, height: int = 480, width: int = 2400) -> np.ndarray:
    """A wide picture of coloured tiles with fine grain, RGB."""
    from evidence_app.media.cv import cv2

    rng = np.random.default_rng(seed)
    tiles = cv2.resize(rng.integers(20, 230, (12, 60, 3)).astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST)
    return np.clip(tiles.astype(int) + rng.integers(-18, 18, (height, width, 1)), 0, 255).astype(np.uint8)


def drifting(count: int, size: tuple[int, int] = (320, 240), seed: int = 1) -> list[np.ndarray]:
    """`count` frames of a camera that drifts slowly to and fro over the table."""
    wide = table(seed)
    width, height = size
    frames = []
    for i in range(count):
        x, y = int(400 + 60 * np.sin(i / 20)), int(100 + 20 * np.cos(i / 25))
        frames.append(np.ascontiguousarray(wide[y : y + height, x : x + width]))
    return frames


def write(
    path: Path,
    frames: Sequence[np.ndarray],
    *,
    times: Sequence[float] | None = None,
    codec: str = "libx264",
    gop: int = 15,
    turn: int = 0,
    metadata: dict[str, str] | None = None,
    pixel_format: str = "yuv420p",
    prepare: Callable[[av.VideoFrame], None] | None = None,
) -> Path:
    """Write a film. `times` in seconds (even at 30 a second when left out); `turn`: what a viewer turns clockwise."""
    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as container:
        container.metadata.update(metadata or {})
        x265 = f"log-level=error:keyint={gop}:min-keyint={gop}:scenecut=0:bframes=0"
        options = {"x265-params": x265, "preset": "ultrafast"}  # 8K takes many seconds otherwise
        stream = container.add_stream(codec, rate=FPS, options=options if codec == "libx265" else {"sc_threshold": "0"})
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = pixel_format
        stream.bit_rate = 3_000_000
        stream.codec_context.gop_size = gop
        stream.codec_context.max_b_frames = 0
        stream.time_base = stream.codec_context.time_base = TICK
        if turn:
            stream.set_display_rotation(-turn)
        for i, picture in enumerate(frames):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts = round((times[i] if times is not None else i / FPS) / TICK)
            frame.time_base = TICK
            if prepare is not None:
                prepare(frame)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
