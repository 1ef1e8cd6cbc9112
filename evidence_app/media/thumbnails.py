"""Small pictures for grids and lists: the quickest way each kind of file allows. JPEGs are made in a worker process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from evidence_app.core.case import MediaKind
from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import THUMBNAIL_SIDE
from evidence_app.core.progress import Reporter
from evidence_app.media.arrays import Rgb
from evidence_app.media.cv import cv2
from evidence_app.media.encoding import encode_jpeg
from evidence_app.media.images import embedded_thumbnail, is_heic, read_image
from evidence_app.media.keyframes import KeyFrameResult, PickedFrame, key_frames

QUALITY = 82
OnThumbnail = Callable[[FrameRef, bytes], None]


def shrink(rgb: Rgb, side: int) -> Rgb:
    """The picture at most `side` pixels long, averaged; unchanged when it is smaller."""
    height, width = rgb.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return rgb
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small: Rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small)


def small_jpeg(rgb: Rgb, side: int = THUMBNAIL_SIDE) -> bytes:
    """A decoded picture as a JPEG at most `side` pixels long."""
    return encode_jpeg(shrink(rgb, side), QUALITY)


def thumbnail(path: Path, kind: MediaKind, frame: FrameRef | None, side: int) -> bytes:
    """The JPEG, at most `side` pixels long, of a photograph, of one frame of a film, or of a film as a whole (no `frame`).

    Raises as `read_image` and `read_frame`.
    """
    if kind is MediaKind.IMAGE:
        return small_jpeg(image_thumbnail(path, side), side)
    if frame is None:
        return small_jpeg(film_picture(path), side)
    from evidence_app.media.video import read_frame

    return small_jpeg(read_frame(path, frame), side)


def image_thumbnail(path: Path, side: int) -> Rgb:
    """A small picture of a photograph, upright; the one an HEIC file carries where it will do. Raises as `read_image`."""
    carried = embedded_thumbnail(path, side) if is_heic(path) else None
    return shrink(carried, side) if carried is not None else read_image(path, side)


def film_picture(path: Path) -> Rgb:
    """The picture that stands for a film: its key frame at a tenth of its length, where openings are over.

    Raises as `read_frame`.
    """
    from evidence_app.media.container import index
    from evidence_app.media.video import read_frame

    known = index(path)
    wanted = known.nearest(float(known.seconds[0]) + known.duration_s / 10)
    return read_frame(path, known.ref(known.key_before(wanted)))


def key_frames_shown(
    path: Path,
    count: int,
    reporter: Reporter,
    on_early: OnThumbnail,
    on_thumbnail: OnThumbnail,
) -> KeyFrameResult:
    """As `keyframes.key_frames`, with small pictures for the screen: `on_early` gets those of the first storyboard,
    `on_thumbnail` those of the frames chosen, each as a JPEG.

    At full size a picture of a 4K film is 25 MB, and taking it out of a worker's pipe would stop the window for a moment.
    """

    def early(frame: FrameRef, picture: Rgb) -> None:
        on_early(frame, small_jpeg(picture))

    def chosen(picked: PickedFrame, picture: Rgb) -> None:
        on_thumbnail(picked.frame, small_jpeg(picture))

    return key_frames(path, count, reporter, early, chosen)
