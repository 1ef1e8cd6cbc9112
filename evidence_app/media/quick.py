"""Pictures for looking at: the same pixels as `images.read_image`, sooner and in a third of the memory.

Pillow keeps four bytes a pixel and needs a second copy to hand them out: half a gigabyte for a photo of 48 megapixels.
OpenCV decodes plain JPEG and PNG into the one array that is kept. It also makes the best of a damaged file without a word,
which evidence must not; so whatever isn't plain and complete goes the strict way.
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms

from evidence_app.media.arrays import Rgb
from evidence_app.media.cv import cv2
from evidence_app.media.images import opened, read_image

SMALL = 20_000_000  # pixels: a PNG up to this is given whole, as making it smaller takes longer than drawing it
_EXIF_ORIENTATION = 274
_BAND = 256  # rows whose colours are converted at a time
_TAIL = 1 << 16
# The names say grey, but it is only the size that they add to the colour asked for.
_REDUCED = {1: 0, 2: cv2.IMREAD_REDUCED_GRAYSCALE_2, 4: cv2.IMREAD_REDUCED_GRAYSCALE_4, 8: cv2.IMREAD_REDUCED_GRAYSCALE_8}
_TURNS = {3: cv2.ROTATE_180, 6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}


def read_for_looking(path: Path, max_side: int | None = None) -> Rgb:
    """The picture at `path` upright in sRGB (height × width × 3), about `max_side` px long, or larger where that is sooner.

    Raises as `read_image`.
    """
    found = _quick(path, max_side)
    return read_image(path, max_side) if found is None else found


def _quick(path: Path, max_side: int | None) -> Rgb | None:
    with opened(path) as image:
        if image.mode != "RGB" or image.format not in {"JPEG", "MPO", "PNG"} or "transparency" in image.info:
            return None
        jpeg, size = image.format != "PNG", image.size
        profile = image.info.get("icc_profile")
        # Asked for its Exif, Pillow decodes a PNG whole, as that may stand at its end; such a PNG isn't plain.
        turn = int(image.getexif().get(_EXIF_ORIENTATION, 1)) if jpeg else 0 if "exif" in image.info else 1
    if turn not in (1, *_TURNS) or not _complete(path, jpeg=jpeg):
        return None
    if not jpeg and (max_side is not None and size[0] * size[1] > SMALL):
        return None
    flags, step = cv2.IMREAD_COLOR_RGB, 1
    if jpeg and max_side is not None:
        step = next((one for one in (8, 4, 2) if max(size) / one >= max_side), 1)
        flags |= _REDUCED[step]
    room = np.empty((-(-size[1] // step), -(-size[0] // step), 3), np.uint8)
    # Into room that is there already: on its own OpenCV decodes first and copies then.
    rgb = cv2.imread(str(path), room, flags | cv2.IMREAD_IGNORE_ORIENTATION)
    if rgb is None or rgb.dtype != np.uint8 or rgb.shape != room.shape:
        return None
    if jpeg and max_side is not None and max(rgb.shape) > 1.3 * max_side:
        scale = max_side / max(rgb.shape)
        rgb = cv2.resize(rgb, (round(rgb.shape[1] * scale), round(rgb.shape[0] * scale)), interpolation=cv2.INTER_AREA)
    if profile and not _managed(rgb, profile):
        return None
    return np.asarray(cv2.rotate(rgb, _TURNS[turn]) if turn in _TURNS else rgb, np.uint8)


def _complete(path: Path, *, jpeg: bool) -> bool:
    """Whether the file's end is there: a decoder would fill in what is missing."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        tail = file.read()
    return b"\xff\xd9" in tail if jpeg else b"IEND" in tail and b"eXIf" not in tail


def _managed(rgb: Rgb, profile: bytes) -> bool:
    """Bring the pixels from their own profile to sRGB, in place; False where the profile can't be used."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        change = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), "RGB", "RGB")
        for top in range(0, len(rgb), _BAND):
            band = rgb[top : top + _BAND]
            done = ImageCms.applyTransform(Image.fromarray(band), change)
            if done is None:
                return False
            band[:] = np.asarray(done)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return False
    return True
