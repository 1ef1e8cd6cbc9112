"""What is suggested for hiding, and proof that hidden pixels are gone."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from evidence_app.core.geometry import shared_area
from evidence_app.core.pictures import Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.values import Box, Point
from evidence_app.media import redact
from evidence_app.media.encoding import encode_jpeg
from evidence_app.media.labels import read_barcodes
from evidence_app.media.marks import Source, draw_picture, render
from evidence_app.resources import resource

ADDRESS = Box(676, 530, 296, 140)  # "A. MUSTERMANN … GERMANY" in photo-06.jpg
NUMBER = Box(810, 900, 480, 45)  # "LP00 7123 4567 8901"
BARCODE = Box(672, 693, 757, 190)


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    with Image.open(resource("sample/photo-06.jpg")) as opened:
        return np.asarray(opened.convert("RGB"))


def test_the_address_is_suggested_and_the_number_is_not(photo: np.ndarray) -> None:
    boxes = [one.box for one in redact.suggest(photo)]
    covered = sum(shared_area(box, ADDRESS) for box in boxes)
    assert covered > 0.9 * ADDRESS.width * ADDRESS.height
    assert all(shared_area(box, NUMBER) == 0 for box in boxes)
    assert all(shared_area(box, BARCODE) < 0.02 * BARCODE.width * BARCODE.height for box in boxes)


def test_a_turned_label_gets_the_same_suggestions(photo: np.ndarray) -> None:
    turned = np.ascontiguousarray(np.rot90(photo, 2))
    boxes = [one.box for one in redact.suggest(turned)]
    there = Box(1600 - ADDRESS.x - ADDRESS.width, 1200 - ADDRESS.y - ADDRESS.height, ADDRESS.width, ADDRESS.height)
    assert sum(shared_area(box, there) for box in boxes) > 0.9 * ADDRESS.width * ADDRESS.height


def test_the_tracking_number_can_still_be_read_after_hiding(photo: np.ndarray) -> None:
    marks = tuple(
        Mark(str(place), PictureRef("a"), MarkKind.REDACTION, (Point(b.x, b.y), Point(b.x + b.width, b.y + b.height)))
        for place, b in enumerate(one.box for one in redact.suggest(photo))
    )
    got = render(photo, (1600, 1200), Recipe(PictureRef("a"), View(), marks), 1600, 1200)
    assert "LP00712345678901" in [code.text for code in read_barcodes(got)]


def hiding(*turn: float) -> Recipe:
    marks = (
        Mark("r", PictureRef("a"), MarkKind.REDACTION, (Point(676, 530), Point(972, 670))),
        Mark("c", PictureRef("a"), MarkKind.CALLOUT, (Point(900, 600), Point(1100, 700)), "d"),
    )
    return Recipe(PictureRef("a"), View(0, *turn), marks, (("d", 1),))


@pytest.mark.parametrize("degrees", [0.0, -7.5])
@pytest.mark.parametrize("quality", [30, 90])
def test_exported_pixels_are_black_and_nothing_else_is_in_the_file(photo: np.ndarray, degrees: float, quality: int) -> None:
    recipe = hiding(degrees)
    source = Source(photo, (1600, 1200))
    bare = draw_picture(source, recipe, (800, 600))
    drawn = render(source, (1600, 1200), recipe, 800, 600)
    hidden = redact.covered(recipe, (1600, 1200), (800, 600))
    assert hidden.sum() == 148 * 70 or degrees
    assert not bare[hidden].any()
    assert drawn[hidden].any(), "a mark may lie on what is hidden"
    assert redact.faults(recipe, (1600, 1200), bare, drawn, encode_jpeg(drawn, quality)) == ()


def test_what_can_still_be_seen_is_told(photo: np.ndarray) -> None:
    recipe = hiding()
    plain = render(photo, (1600, 1200), Recipe(PictureRef("a")), 800, 600)
    black = render(photo, (1600, 1200), recipe, 800, 600)
    data = encode_jpeg(plain, 90)
    assert redact.faults(recipe, (1600, 1200), plain, plain, data) == ("a redaction is not solid black",)
    assert redact.faults(recipe, (1600, 1200), np.zeros_like(black), black, data) == ("a redaction is not black in the file",)
    small = encode_jpeg(plain[:100], 90)
    assert redact.faults(recipe, (1600, 1200), np.zeros_like(black), black, small) == ("the file holds another picture",)


def test_a_file_that_carries_more_than_its_picture_is_told() -> None:
    image = Image.new("RGB", (64, 64), "white")
    exif = image.getexif()
    exif[271] = "Camera"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"hello")
    assert set(redact.leaks(out.getvalue())) == {"metadata block APP1", "comment"}
    plain = io.BytesIO()
    image.save(plain, "JPEG")
    assert redact.leaks(plain.getvalue()) == ()
    assert redact.leaks(plain.getvalue() + b"hidden") == ("bytes after the end",)
    assert redact.leaks(b"PNG") == ("not a JPEG",)


def test_a_picture_without_a_label_gets_no_suggestion() -> None:
    assert redact.suggest(np.full((200, 300, 3), 180, np.uint8)) == []
