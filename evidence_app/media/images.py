"""Photographs and screenshots: decoded in one place, upright, in sRGB, guarded against bombs.

Pillow reads; HEIC comes through pillow-heif, which turns the pixels itself and then says orientation 1, while AVIF is left as
stored with its turn told as orientation: following the orientation that the opened picture states is right for both.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
from PIL import (  # the plug-ins register themselves: no slow search for all of them
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    ImageFile,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from evidence_app.core.errors import DamagedFile, NotFound, TooLarge, UnknownFormat
from evidence_app.media.arrays import Rgb
from evidence_app.media.boxes import missing_bytes

MAX_PIXELS = 150_000_000
# MPO (several JPEGs in one file) is opened by the JPEG reader.
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF", "TIFF", "BMP", "GIF")
MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
    "TIFF": "image/tiff",
    "BMP": "image/bmp",
    "GIF": "image/gif",
}
_PLUGINS = (AvifImagePlugin, BmpImagePlugin, GifImagePlugin, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
_AGAIN = "copy the file from the camera or phone again"

pillow_heif.register_heif_opener()
ImageFile.LOAD_TRUNCATED_IMAGES = False


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """The picture at `path`, opened but not decoded; its first one where the file holds several.

    Raises NotFound, UnknownFormat, DamagedFile (also for what breaks while the caller decodes), TooLarge.
    """
    if not path.is_file():
        raise NotFound(f"there is no file {path.name}", "check the name and the folder")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=FORMATS) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise _too_large(image.width * image.height)
                _check_complete(path, image)
                yield image
    except Image.DecompressionBombError as error:
        raise _too_large(None) from error
    except UnidentifiedImageError as error:
        if path.stat().st_size == 0:
            raise DamagedFile("the file is empty", _AGAIN) from error
        if looks_like_picture(path):
            raise DamagedFile("the picture is damaged: it can't be opened", _AGAIN) from error
        raise UnknownFormat(
            "this is no picture of a kind that can be read", "use JPEG, PNG, HEIC, WebP, AVIF or TIFF"
        ) from error
    except MemoryError as error:
        raise TooLarge("the picture needs more memory than it is given", "make a smaller copy of it") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise DamagedFile("the picture is damaged or was not copied completely", _AGAIN) from error


def _too_large(pixels: int | None) -> TooLarge:
    claim = f"it has {pixels / 1e6:.0f} million pixels" if pixels else "it claims more pixels than can be handled safely"
    return TooLarge(f"the picture is too large: {claim}", f"make a copy of at most {MAX_PIXELS // 10**6} million pixels")


def looks_like_picture(path: Path) -> bool:
    """Whether the first bytes are those of a known kind of picture."""
    with path.open("rb") as file:
        head = file.read(16)
    starts = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"BM")
    brands = {b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis", b"heim", b"hevc"}
    return head.startswith(starts) or head[8:12] == b"WEBP" or (head[4:8] == b"ftyp" and head[8:12] in brands)


def is_heic(path: Path) -> bool:
    """Whether the file is of the HEIF family."""
    with path.open("rb") as file:
        head = file.read(12)
    return head[4:8] == b"ftyp" and head[8:12] in {b"heic", b"heix", b"mif1", b"heim"}


def _check_complete(path: Path, image: Image.Image) -> None:
    """Refuse an HEIC or AVIF whose boxes or picture data reach beyond the file's end: its decoder may fill in silently."""
    if image.format not in {"HEIF", "AVIF"}:
        return
    if missing_bytes(path):
        raise DamagedFile("the picture is cut short: its end is missing", _AGAIN)


def read_image(path: Path, max_side: int | None = None) -> Rgb:
    """The picture at `path`: height × width × 3, sRGB, upright, alpha over white.

    With `max_side` the longer side is at most that many pixels; JPEG is then decoded small, which is many times faster.
    Raises NotFound, UnknownFormat, DamagedFile, TooLarge.
    """
    with opened(path) as image:
        if max_side is not None and image.format == "JPEG":
            # Pillow would take the shorter side for the longer one, and decode four times the pixels that are asked for.
            scale = next((scale for scale in (8, 4, 2) if -(-max(image.size) // scale) >= max_side), 1)
            image.draft(None, (max(1, image.width // scale), max(1, image.height // scale)))
        picture = image
        picture.load()
        profile = picture.info.get("icc_profile")
        if picture.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
            picture = _from_deep(picture)
        elif max_side is not None and picture.mode in {"RGB", "L"}:
            picture = _shrunk(picture, max_side)
        picture = ImageOps.exif_transpose(_to_srgb(picture, profile))
        if max_side is not None:
            picture = _shrunk(picture, max_side)
        return np.array(picture, np.uint8)


def _shrunk(picture: Image.Image, max_side: int) -> Image.Image:
    if max(picture.size) <= max_side:
        return picture
    scale = max_side / max(picture.size)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    smaller = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    smaller.info = dict(picture.info)
    smaller.getexif().update(picture.getexif())
    return smaller


def _from_deep(picture: Image.Image) -> Image.Image:
    """Grey of more than 8 bits to 8, by the bits that are in use (10, 12, 16 …): Pillow alone would clip it to white."""
    values = np.nan_to_num(np.asarray(picture).astype(np.float64))
    span = max(2.0 ** np.ceil(np.log2(max(float(values.max()), 1.0) + 1)) - 1, 255.0)
    flat = Image.fromarray(np.clip(values / span * 255 + 0.5, 0, 255).astype(np.uint8), "L")
    flat.getexif().update(picture.getexif())
    return flat


def _to_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB in sRGB, by the colour profile the picture carries; transparency becomes white paper."""
    exif = picture.getexif()
    if picture.mode == "P" or "transparency" in picture.info:
        picture = picture.convert("RGBA")
    if picture.mode == "1":
        picture = picture.convert("L")
    if profile:
        picture = _managed(picture, profile)
    if picture.mode in {"RGBA", "LA", "La", "PA", "RGBa"}:
        picture = picture.convert("RGBA")
        paper = Image.new("RGB", picture.size, "white")
        paper.paste(picture, mask=picture.getchannel("A"))
        picture = paper
    if picture.mode != "RGB":
        picture = picture.convert("RGB")
    picture.getexif().update(exif)
    return picture


def _managed(picture: Image.Image, profile: bytes) -> Image.Image:
    """The picture brought from its own profile to sRGB; unchanged where the profile is broken or not for this mode."""
    alpha = picture.getchannel("A") if picture.mode in {"RGBA", "LA"} else None
    base = picture.convert(picture.mode[:-1]) if alpha else picture
    if base.mode not in {"RGB", "CMYK", "L"}:
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(base, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture
    if converted is None:
        return picture
    if alpha is not None:
        converted.putalpha(alpha)
    return converted


def embedded_thumbnail(path: Path, side: int) -> Rgb | None:
    """The small picture that a HEIC file carries, upright, when it is at least `side` pixels long; None otherwise."""
    try:
        heif = pillow_heif.open_heif(path)
        image = heif[heif.primary_index]
        carried: Any = image.info.get("thumbnails", [])
        fitting = [(int(size), place) for place, size in enumerate(carried) if size >= side]
        if not fitting:
            return None
        small = image.get_thumbnail(min(fitting)[1])
        return np.array(small.to_pillow().convert("RGB"), np.uint8)
    except (ValueError, OSError, RuntimeError, EOFError, SyntaxError):
        return None
