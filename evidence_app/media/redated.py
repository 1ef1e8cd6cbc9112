"""Moves the dates of the sample's pictures, so that the sample's story always happened last week.

The sample's photographs and screenshots were made for November 2026. Their dates are written anew: in EXIF, where a date
always has the same length, and on the two screenshots, by drawing the line again in their own typeface.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

EXIF_DAY = b"2026:11:12"
EXIF_OFFSET = b"+01:00"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text on a screenshot: its box (left, top, right, bottom), size in pixels, colour, and words.

    `anchor` places the words as Pillow does, at the box's middle ("mm") or the middle of its left edge ("lm").
    """

    box: tuple[int, int, int, int]
    size: int
    colour: tuple[int, int, int]
    words: str
    anchor: str


def moved_photo(data: bytes, taken: datetime) -> bytes:
    """The JPEG with its EXIF day and offset replaced by those of `taken` (aware); the time of day stays."""
    offset = taken.strftime("%z")
    moved = data.replace(EXIF_DAY, taken.strftime("%Y:%m:%d").encode())
    return moved.replace(EXIF_OFFSET, f"{offset[:3]}:{offset[3:]}".encode())


def with_line(source: Path, line: Line, font: Path) -> bytes:
    """The PNG at `source` with one line of text drawn anew, in the typeface `font` (a file)."""
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    drawing = ImageDraw.Draw(picture)
    left, top, right, bottom = line.box
    drawing.rectangle((left, top, right, bottom), fill=picture.getpixel((left, top)))
    place = ((left + right) / 2 if line.anchor[0] == "m" else left, (top + bottom) / 2)
    drawing.text(place, line.words, font=ImageFont.truetype(font, line.size), fill=line.colour, anchor=line.anchor)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def long_day(day: date) -> str:
    """ "Monday, 16 November 2026", whatever the language of the computer."""
    return f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def span(first: date, last: date) -> str:
    """ "12 – 22 November", or with both months."""
    end = f"{last.day} {_MONTHS[last.month - 1]}"
    return f"{first.day} – {end}" if first.month == last.month else f"{first.day} {_MONTHS[first.month - 1]} – {end}"


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
