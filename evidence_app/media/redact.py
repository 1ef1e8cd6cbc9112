"""Finding what should be hidden on a shipping label, and proving that what was hidden is gone.

Only solid boxes are offered. Blurred or pixelated text has been read back again and again (its letters are guessed, blurred
alike and compared), while a black pixel holds nothing. Nothing is hidden without the user's word: these are suggestions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import zxingcpp

from evidence_app.core.geometry import Affine, Size, box_of, corners, grown, picture_to_output, rotated, shared_area
from evidence_app.core.pictures import MarkKind, Recipe
from evidence_app.core.values import Box, Point
from evidence_app.media.arrays import Luma, Rgb
from evidence_app.media.cv import cv2

RINGING = 24.0  # of 255: how much JPEG of low quality may change a small black box on the average


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A block of text beside the barcode `near` that may name a person. `box` in pixels of the picture given."""

    box: Box
    near: str


def suggest(rgb: Rgb) -> list[Suggestion]:
    """Text blocks on the labels of a picture, without the barcodes and the numbers printed at them; empty without a barcode."""
    found: list[Suggestion] = []
    for code in zxingcpp.read_barcodes(np.ascontiguousarray(rgb)):
        place = code.position
        quad = [Point(p.x, p.y) for p in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)]
        if len(code.text) >= 6 and code.valid:
            found += [Suggestion(box, code.text) for box in _around(rgb, quad)]
    return [one for place, one in enumerate(found) if all(one.box != other.box for other in found[:place])]


def _around(rgb: Rgb, quad: Sequence[Point]) -> list[Box]:
    """Text blocks near one barcode, whatever way the label is turned."""
    height, width = rgb.shape[:2]
    angle = float(np.degrees(np.arctan2(quad[1].y - quad[0].y, quad[1].x - quad[0].x)))
    upright = rotated(-angle, Point(width / 2, height / 2)) if abs(angle) > 1.5 else Affine()
    code = box_of(upright.at(point) for point in quad)
    if code.height < 0.08 * code.width:  # a scan line only: what is printed is at least this high
        code = grown(Box(code.x, code.y, code.width, code.height), 0.1 * code.width)
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    code = _whole_code(grey, upright, code)
    area = Box(code.x - 0.22 * code.width, code.y - 1.0 * code.width, 1.5 * code.width, 1.45 * code.width + code.height)
    piece, shrink = _cut(grey, upright, area, code)
    back = upright.inverse
    blocks = []
    for box in _text_blocks(piece, code.height * shrink):
        there = Box(area.x + box.x / shrink, area.y + box.y / shrink, box.width / shrink, box.height / shrink)
        if _belongs_to_code(there, code):
            continue
        blocks.append(_inside(box_of(back.at(point) for point in corners(grown(there, 0.015 * code.width))), (width, height)))
    return [box for box in blocks if box.width > 2 and box.height > 2]


def _cut(grey: Luma, upright: Affine, area: Box, code: Box) -> tuple[Luma, float]:
    """The surroundings of a barcode, turned so that it lies level, about 900 px to the barcode's width at most."""
    shrink = min(1.0, 900 / code.width)
    matrix = np.array(
        [
            [upright.a * shrink, upright.b * shrink, (upright.c - area.x) * shrink],
            [upright.d * shrink, upright.e * shrink, (upright.f - area.y) * shrink],
        ]
    )
    size = (max(8, round(area.width * shrink)), max(8, round(area.height * shrink)))
    flags = cv2.INTER_AREA if shrink < 1 else cv2.INTER_LINEAR
    turned: Luma = cv2.warpAffine(grey, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return turned, shrink


def _whole_code(grey: Luma, upright: Affine, code: Box) -> Box:
    """The barcode with its full height: readers report one line of it, or part."""
    half = 0.5 * code.width
    middle = code.y + code.height / 2
    strip, shrink = _cut(grey, upright, Box(code.x, middle - half, code.width, 2 * half), code)
    inner = strip[:, strip.shape[1] // 10 : -strip.shape[1] // 10].astype(np.int16)
    busy = np.abs(np.diff(inner, axis=1)).mean(axis=1)
    centre = len(busy) // 2
    least = 0.55 * float(np.median(busy[max(0, centre - 3) : centre + 4]))
    top = bottom = centre
    while top > 0 and busy[top - 1] > least:
        top -= 1
    while bottom < len(busy) - 1 and busy[bottom + 1] > least:
        bottom += 1
    return Box(code.x, middle - half + top / shrink, code.width, max(1.0, (bottom - top) / shrink))


def _text_blocks(grey: Luma, code_height: float) -> list[Box]:
    """Lines of print, joined to blocks where one stands close below another."""
    tall = int(np.clip(code_height * 0.35, 9, 60))
    dark = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, np.ones((tall, tall), np.uint8))
    level, print_mask = cv2.threshold(dark, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if level < 12:
        return []
    # Rules, frames and pictures are no print: only what is of the size of letters is joined to words.
    _count, labels, sizes, _centres = cv2.connectedComponentsWithStats(print_mask)
    small = (sizes[:, 2] <= 4 * tall) & (sizes[:, 3] <= 1.5 * tall) & (sizes[:, 3] >= 0.1 * tall)
    small[0] = False
    letters = (small[labels] * 255).astype(np.uint8)
    joined = cv2.morphologyEx(letters, cv2.MORPH_CLOSE, np.ones((3, max(5, round(tall * 0.75))), np.uint8))
    _count, _labels, stats, _centres = cv2.connectedComponentsWithStats(joined)
    lines = []
    for left, top, width, height, pixels in stats[1:]:
        if tall * 0.16 <= height <= tall * 1.6 and width >= 1.8 * height and pixels >= 0.25 * width * height:
            lines.append(Box(float(left), float(top), float(width), float(height)))
    return _merged(lines)


def _merged(lines: list[Box]) -> list[Box]:
    """Lines that begin or overlap at the same place, less than a line apart, are one block."""
    blocks: list[Box] = []
    for line in sorted(lines, key=lambda box: (box.y, box.x)):
        for place, block in enumerate(blocks):
            gap = line.y - (block.y + block.height)
            overlap = min(line.x + line.width, block.x + block.width) - max(line.x, block.x)
            if gap < 0.9 * line.height and overlap > 0.5 * min(line.width, block.width):
                blocks[place] = box_of((*corners(block), *corners(line)))
                break
        else:
            blocks.append(line)
    return blocks


def _belongs_to_code(box: Box, code: Box) -> bool:
    """Whether this is the barcode itself, or the number printed along it."""
    if shared_area(box, code) > 0.15 * box.width * box.height:
        return True
    middle = box.x + box.width / 2
    beside = code.x <= middle <= code.x + code.width
    below = box.y - (code.y + code.height)
    return beside and -0.1 * code.height <= below < max(0.45 * code.height, 1.5 * box.height)


def _inside(box: Box, size: tuple[int, int]) -> Box:
    left, top = max(0.0, float(np.floor(box.x))), max(0.0, float(np.floor(box.y)))
    right, bottom = (
        min(float(size[0]), float(np.ceil(box.x + box.width))),
        min(float(size[1]), float(np.ceil(box.y + box.height))),
    )
    return Box(left, top, max(0.0, right - left), max(0.0, bottom - top))


def faults(recipe: Recipe, full: Size, bare: Rgb, drawn: Rgb, jpeg: bytes) -> tuple[str, ...]:
    """What is wrong with a picture that is about to leave; empty when all holds.

    `bare` is the picture of `recipe` before its marks: every pixel whose middle lies in a redaction must be black there, so
    that nothing drawn from it later can tell what was hidden. `jpeg`, made of `drawn` (with marks), must show the same
    there – JPEG rings at edges, but the mean hardly moves – and carry nothing but its picture.
    """
    found = list(leaks(jpeg))
    height, width = bare.shape[:2]
    hidden = covered(recipe, full, (width, height))
    if hidden.any():
        if bare[hidden].any():
            found.append("a redaction is not solid black")
        read = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
        if read is None or read.shape != drawn.shape:
            found.append("the file holds another picture")
        elif np.abs(read[hidden][:, ::-1].astype(np.int16) - drawn[hidden]).mean() > RINGING:
            found.append("a redaction is not black in the file")
    return tuple(found)


def covered(recipe: Recipe, full: Size, out: Size) -> npt.NDArray[np.bool_]:
    """Which pixels of the picture drawn at the size `out` a redaction must hide: those whose middle lies inside one."""
    mapping = picture_to_output(full, recipe.view, out)
    mask = np.zeros((out[1], out[0]), np.bool_)
    for mark in recipe.marks:
        if mark.kind is not MarkKind.REDACTION or len(mark.points) < 2:
            continue
        quad = [mapping.at(corner) for corner in corners(box_of(mark.points[:2]))]
        around = box_of(quad)
        left, top = max(0, int(np.floor(around.x))), max(0, int(np.floor(around.y)))
        right, bottom = min(out[0], int(np.ceil(around.x + around.width))), min(out[1], int(np.ceil(around.y + around.height)))
        if left >= right or top >= bottom:
            continue
        xs, ys = np.arange(left, right)[None, :] + 0.5, np.arange(top, bottom)[:, None] + 0.5
        inside = np.ones((bottom - top, right - left), np.bool_)
        for place, start in enumerate(quad):
            end = quad[(place + 1) % 4]
            inside &= (end.x - start.x) * (ys - start.y) - (end.y - start.y) * (xs - start.x) >= 0
        mask[top:bottom, left:right] |= inside
    return mask


def leaks(jpeg: bytes) -> tuple[str, ...]:
    """What an exported JPEG carries besides its picture: metadata blocks, comments, a thumbnail, bytes after the end."""
    if not jpeg.startswith(b"\xff\xd8"):
        return ("not a JPEG",)
    found = []
    place = 2
    while place + 4 <= len(jpeg) and jpeg[place] == 0xFF and jpeg[place + 1] != 0xDA:
        marker, length = jpeg[place + 1], int.from_bytes(jpeg[place + 2 : place + 4], "big")
        body = jpeg[place + 4 : place + 2 + length]
        if marker == 0xE0 and body.startswith(b"JFIF\0") and body[12:14] not in (b"\0\0", b""):
            found.append("thumbnail")
        elif marker == 0xE2 and body.startswith(b"ICC_PROFILE\0"):
            pass
        elif 0xE1 <= marker <= 0xEF and marker != 0xEE:
            found.append(f"metadata block APP{marker - 0xE0}")
        elif marker == 0xFE:
            found.append("comment")
        if b"\xff\xd8\xff" in body:
            found.append("thumbnail")
        place += 2 + length
    if not jpeg.rstrip(b"\0").endswith(b"\xff\xd9"):
        found.append("bytes after the end")
    return tuple(dict.fromkeys(found))
