"""From pixels to files. Apart from `images`, so that a worker that only writes frames need not load what reads photographs."""

from __future__ import annotations

from evidence_app.media.arrays import Rgb
from evidence_app.media.cv import cv2


def encode_jpeg(rgb: Rgb, quality: int = 92) -> bytes:
    """The picture as a JPEG file without any metadata. The same picture gives the same bytes."""
    ok, data = cv2.imencode(
        ".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 0]
    )
    if not ok:
        raise ValueError("the picture can't be written as JPEG")
    return bytes(data)
