"""Small pictures for grids and lists: the quickest way each kind of file allows."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from evidence_app.core.media_time import FrameRef
from evidence_app.media.arrays import Rgb
from evidence_app.media.cv import cv2


def shrink(rgb: Rgb, side: int) -> Rgb:
    """The picture at most `side` pixels long, averaged; unchanged when it is smaller."""
    height, width = rgb.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return rgb
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small: Rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small)


def image_thumbnail(path: Path, side: int) -> Rgb:
    """A small picture of a photograph, upright; the one an HEIC file carries where it will do. Raises as `read_image`."""
    from evidence_app.media import images

    carried = images.embedded_thumbnail(path, side) if images.is_heic(path) else None
    return shrink(carried, side) if carried is not None else images.read_image(path, side)


def frame_thumbnail(path: Path, frame: FrameRef, side: int) -> Rgb:
    """A small picture of one frame of a film. Raises as `read_frame`."""
    from evidence_app.media.video import read_frame

    return shrink(read_frame(path, frame), side)


def film_thumbnail(path: Path, side: int) -> Rgb:
    """A small picture of a film: its key frame at a tenth of its length, where openings are over."""
    from evidence_app.media.container import index
    from evidence_app.media.video import read_frame

    known = index(path)
    wanted = known.nearest(float(known.seconds[0]) + known.duration_s / 10)
    return shrink(read_frame(path, known.ref(known.key_before(wanted))), side)
