"""Decoding for looking: the same pixels as the strict reader, and the strict reader for all that isn't plain and complete."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from evidence_app.core.errors import DamagedFile
from evidence_app.core.geometry import Size
from evidence_app.core.pictures import PictureRef, Recipe, View
from evidence_app.core.values import Box, Point
from evidence_app.media import marks, quick
from evidence_app.media.images import read_image
from evidence_app.resources import resource


def photo() -> Image.Image:
    with Image.open(resource("sample/photo-06.jpg")) as opened:
        return opened.convert("RGB").resize((800, 600))


@pytest.mark.parametrize("turn", [1, 3, 6, 8, 5])
def test_a_jpeg_has_the_same_pixels_whichever_way_it_is_turned(tmp_path: Path, turn: int) -> None:
    exif = Image.Exif()
    exif[274] = turn
    photo().save(tmp_path / "a.jpg", quality=88, exif=exif)
    assert np.abs(quick.read_for_looking(tmp_path / "a.jpg").astype(int) - read_image(tmp_path / "a.jpg")).max() <= 2


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P"])
def test_a_png_has_the_same_pixels_in_every_mode(tmp_path: Path, mode: str) -> None:
    photo().convert(mode).save(tmp_path / "a.png")
    assert np.array_equal(quick.read_for_looking(tmp_path / "a.png"), read_image(tmp_path / "a.png"))


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_colours_of_another_profile_become_srgb(tmp_path: Path, name: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo().save(tmp_path / name, icc_profile=profile)
    assert np.abs(quick.read_for_looking(tmp_path / name).astype(int) - read_image(tmp_path / name)).max() <= 2
    photo().save(tmp_path / name, icc_profile=b"no profile")
    assert np.abs(quick.read_for_looking(tmp_path / name).astype(int) - read_image(tmp_path / name)).max() <= 2


def test_a_smaller_jpeg_is_at_least_nearly_as_long_as_asked(tmp_path: Path) -> None:
    photo().resize((2400, 1800)).save(tmp_path / "a.jpg")
    for side in (300, 700, 1100, 2000, 5000):
        got = max(quick.read_for_looking(tmp_path / "a.jpg", side).shape)
        assert min(side, 2400) <= got <= max(1.31 * side, 2400 if side > 1200 else 0)


@pytest.mark.parametrize(("name", "share"), [("a.jpg", 0.5), ("a.png", 0.5), ("a.png", 0.98)])
def test_a_cut_file_is_refused_and_not_filled_in(tmp_path: Path, name: str, share: float) -> None:
    photo().save(tmp_path / name)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: int(len(data) * share)])
    with pytest.raises(DamagedFile):
        quick.read_for_looking(tmp_path / name)


def parked(folder: Path, size: Size) -> tuple[marks.Source, marks.Source]:
    rgb = np.random.default_rng(1).integers(0, 255, (size[1] // 8, size[0] // 8, 3), dtype=np.uint8)
    whole = np.asarray(Image.fromarray(rgb).resize(size))
    one, two = marks.Source(whole, size), marks.Source(whole.copy(), size)
    two.park(folder)
    return one, two


def test_parked_pixels_are_drawn_alike_and_leave_the_memory(tmp_path: Path) -> None:
    size = (4000, 3000)
    one, two = parked(tmp_path / "pixels", size)
    assert one.heavy
    assert not two.heavy
    assert two.nbytes == 0
    assert list((tmp_path / "pixels").iterdir()) == [], "the file has no name and can't be left behind"
    two.prepare()
    assert two.nbytes < one.rgb.nbytes / 2
    recipe = Recipe(PictureRef("a"), View(crop=Box(1000, 1500, 700, 500)))
    for out in ((700, 500), (300, 214)):
        assert np.array_equal(marks.draw_picture(one, recipe, out), marks.draw_picture(two, recipe, out))
    whole = Recipe(PictureRef("a"))
    difference = np.abs(marks.draw_picture(one, whole, (500, 375)).astype(int) - marks.draw_picture(two, whole, (500, 375)))
    assert difference.max() <= 1
    assert two.mean_colour(Point(2000, 1000)) == one.mean_colour(Point(2000, 1000))


def test_small_pictures_and_a_refusing_disk_stay_in_memory(tmp_path: Path) -> None:
    small = marks.Source(np.zeros((10, 10, 3), np.uint8), (10, 10))
    small.park(tmp_path)
    assert small.nbytes == 300
    (tmp_path / "file").write_text("")
    _one, two = parked(tmp_path / "file" / "pixels", (4000, 3000))
    assert two.heavy
