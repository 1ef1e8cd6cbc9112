from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from films import drifting, write
from PIL import Image

from evidence_app.core.case import MediaKind
from evidence_app.core.errors import DamagedFile, EvidenceError, TooLarge, UnknownFormat
from evidence_app.media import images
from evidence_app.media.encoding import encode_jpeg
from evidence_app.media.probe import probe

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def photograph(height: int = 40, width: int = 60) -> np.ndarray:
    """Red on the left, blue below, green elsewhere."""
    rgb = np.zeros((height, width, 3), np.uint8)
    rgb[..., 1] = 180
    rgb[:, : width // 3] = (200, 0, 0)
    rgb[height * 3 // 4 :] = (0, 0, 220)
    return rgb


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_upright(tmp_path: Path, orientation: int) -> None:
    from PIL import ImageOps

    upright = Image.fromarray(photograph())
    undo = {2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}
    stored = upright
    if orientation in undo:
        carrier = upright.copy()
        carrier.getexif()[0x0112] = undo[orientation]
        stored = ImageOps.exif_transpose(carrier)
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "o.png"
    stored.save(path, exif=exif)
    assert np.array_equal(images.read_image(path), photograph())
    found = probe(path)
    assert (found.width, found.height) == (60, 40)


def test_content_counts_and_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    Image.fromarray(photograph()).save(path, "PNG")
    assert probe(path).media_type == "image/png"
    text = tmp_path / "photo.jpg"
    text.write_text("Seller: we will send a new one — soon\n", encoding="utf-8")
    assert probe(text).kind is MediaKind.DOCUMENT


def test_alpha_lies_on_white_and_grey_of_16_bits_is_kept(tmp_path: Path) -> None:
    Image.fromarray(np.full((4, 4, 4), (255, 0, 0, 0), np.uint8)).save(tmp_path / "a.png")
    assert (images.read_image(tmp_path / "a.png") == 255).all()
    Image.fromarray(np.array([[0, 16384, 65535]], np.uint16)).save(tmp_path / "g.png")
    assert images.read_image(tmp_path / "g.png")[0, :, 0].tolist() == [0, 64, 255]


def test_a_jpeg_that_lacks_its_end_is_refused(tmp_path: Path) -> None:
    whole = encode_jpeg(np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8))
    (tmp_path / "t.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedFile):
        probe(tmp_path / "t.jpg")


def test_encoded_frames_carry_no_metadata_and_are_repeatable() -> None:
    one, two = encode_jpeg(photograph()), encode_jpeg(photograph())
    assert one == two
    assert b"Exif" not in one


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 400, b"ID3\x04" + b"\0" * 300])
def test_what_is_nothing_we_read_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.mp4"
    path.write_bytes(content)
    with pytest.raises((UnknownFormat, DamagedFile)) as caught:
        probe(path)
    assert caught.value.what
    assert caught.value.todo


def test_a_bomb_is_too_large(tmp_path: Path) -> None:
    head = b"GIF89a" + (65000).to_bytes(2, "little") * 2 + b"\0\0\0,\0\0\0\0" + (65000).to_bytes(2, "little") * 2 + b"\0\x02\0;"
    (tmp_path / "b.gif").write_bytes(head)
    with pytest.raises(TooLarge):
        probe(tmp_path / "b.gif")


def test_exif_time_position_and_future_date(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS"
    exif.get_ifd(0x8769).update({0x9003: "2033:05:18 10:00:00", 0x9011: "+02:00"})
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 30.0, 0.0)})
    Image.fromarray(photograph()).save(tmp_path / "e.jpg", exif=exif)
    found = probe(tmp_path / "e.jpg", NOW)
    assert found.taken == datetime.fromisoformat("2033-05-18T10:00:00+02:00")
    facts = {fact.name: fact for fact in found.facts}
    assert "2033" in facts["Taken (EXIF)"].doubt
    assert facts["Camera"].value == "Canon EOS"
    assert "Position" in facts


def test_container_facts(tmp_path: Path) -> None:
    said = {"com.apple.quicktime.make": "Apple", "com.apple.quicktime.model": "iPhone 13"}
    said["com.apple.quicktime.creationdate"] = "2026-09-14T12:22:31+0200"
    film = write(tmp_path / "f.mp4", drifting(6), metadata=said)
    found = probe(film, NOW)
    assert found.taken == datetime.fromisoformat("2026-09-14T12:22:31+02:00")
    assert found.video is not None
    assert found.video.device == "Apple iPhone 13"


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the checkout")
def test_every_file_of_the_corpus_is_known_or_refused_by_name() -> None:
    refused = set()
    for path in sorted(path for path in CORPUS.rglob("*") if path.suffix != ".npz"):
        if path.is_file():
            try:
                probe(path, NOW)
            except EvidenceError as error:
                refused.add((path.name, bool(error.what and error.todo)))
    assert refused == {
        ("heif_200MP.heic", True),
        ("heif_corrupted.heic", True),
        ("heif_truncated.heic", True),
        ("pil_decompression_bomb.gif", True),
        ("pil_truncated_image.png", True),
        ("pil_truncated_jpeg.jpg", True),
    }
