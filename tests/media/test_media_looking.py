"""What taking in a file learns in one visit, and the sample's dates."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PIL import Image

from evidence_app.core.case import MediaKind
from evidence_app.core.errors import DamagedFile
from evidence_app.media.looking import look, pictured, sharpness_of
from evidence_app.media.probe import probe
from evidence_app.media.redated import Line, long_day, moved_photo, span, with_line
from evidence_app.resources import resource


def test_a_label_photo_is_seen_whole() -> None:
    found = look(resource("sample/photo-06.jpg"))
    assert found.probe.kind is MediaKind.IMAGE
    assert [code.text for code in found.barcodes] == ["LP00712345678901"]
    assert found.sharpness is not None
    assert found.pictured > 0.8


def test_a_cut_picture_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "cut.jpg"
    path.write_bytes(resource("sample/photo-07.jpg").read_bytes()[:60_000])
    with pytest.raises(DamagedFile):
        look(path)


def test_blur_costs_sharpness() -> None:
    from evidence_app.media.cv import cv2
    from evidence_app.media.images import read_image

    sharp = read_image(resource("sample/photo-02.jpg"))
    assert sharpness_of(sharp) > 2 * sharpness_of(cv2.GaussianBlur(sharp, (0, 0), 4))


def test_tiny_pictures_have_no_share() -> None:
    assert pictured(np.zeros((8, 8, 3), np.uint8)) == 0.0


def test_a_photos_day_moves_and_its_hour_stays(tmp_path: Path) -> None:
    path = tmp_path / "moved.jpg"
    summer = datetime(2027, 7, 4, 18, 2, tzinfo=ZoneInfo("Europe/Berlin"))
    path.write_bytes(moved_photo(resource("sample/photo-01.jpg").read_bytes(), summer))
    taken = probe(path).taken
    assert taken is not None
    assert taken.isoformat() == "2027-07-04T18:02:10+02:00"
    with Image.open(path) as moved, Image.open(resource("sample/photo-01.jpg")) as shipped:
        assert np.array_equal(np.asarray(moved), np.asarray(shipped))


def test_a_line_is_drawn_anew_and_nothing_else_changes(tmp_path: Path) -> None:
    import io

    from evidence_app.dossier.fonts import font_path

    source = resource("sample/messages.png")
    line = Line((390, 198, 690, 232), 17, (102, 105, 110), long_day(date(2027, 1, 2)), "mm")
    with Image.open(io.BytesIO(with_line(source, line, font_path("latin")))) as changed, Image.open(source) as shipped:
        new, old = np.asarray(changed), np.asarray(shipped.convert("RGB"))
    rows, columns = np.nonzero((new != old).any(axis=2))
    assert rows.size
    assert rows.min() >= 198
    assert rows.max() <= 232
    assert columns.min() >= 390
    assert columns.max() <= 690


def test_days_are_written_in_english_always() -> None:
    assert long_day(date(2026, 11, 16)) == "Monday, 16 November 2026"
    assert span(date(2026, 11, 12), date(2026, 11, 22)) == "12 – 22 November"
    assert span(date(2026, 11, 25), date(2026, 12, 5)) == "25 November – 5 December"
