"""Packet, sheets, manifest and files: what lands on disk, and that nothing half-done does."""

from __future__ import annotations

import hashlib
import io
import json
import os
import resource
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from dossier_cases import evidence, make_input, many_exhibits, sample_case
from PIL import Image

from evidence_app.core.case import MediaKind, Role
from evidence_app.core.errors import Cancelled, ExportFailed
from evidence_app.core.progress import Reporter
from evidence_app.dossier.files import save
from evidence_app.dossier.packet import ASIDE, SUMS, Clip, set_aside, write_packet
from evidence_app.dossier.profiles import parse_profile, profile
from evidence_app.dossier.sheets import HEIGHT, MOST_BYTES, WIDTH, make_sheets


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_packet_folder_is_accepted_by_sha256sum(tmp_path: Path) -> None:
    case, pictures = sample_case()
    film = tmp_path / "film.mp4"
    film.write_bytes(os.urandom(3_000_000))
    made = write_packet(make_input(case), pictures, tmp_path / "packet", clips=[Clip("B1.mp4", film)])
    folder = tmp_path / "packet"
    assert names(folder) == set(made.files)
    assert {"dossier.pdf", "statement.txt", "manifest.json", SUMS, "B1.mp4"} <= names(folder)
    done = subprocess.run(["sha256sum", "-c", "--quiet", SUMS], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert names(tmp_path) == {"packet", "film.mp4"}
    listed = {line.split("  ")[1] for line in (folder / SUMS).read_text().splitlines()}
    assert listed == names(folder) - {SUMS}
    told = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert {entry["name"] for entry in told["files"]} == listed - {"manifest.json"}
    for entry in told["files"]:
        assert hashlib.sha256((folder / entry["name"]).read_bytes()).hexdigest() == entry["sha256"]


def test_packet_zip_holds_the_same_and_is_the_same_twice(tmp_path: Path) -> None:
    case, pictures = many_exhibits(2)
    write_packet(make_input(case), pictures, tmp_path / "one.zip")
    write_packet(make_input(case), pictures, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.testzip() is None
        for line in archive.read(SUMS).decode().splitlines():
            digest, name = line.split("  ")
            assert hashlib.sha256(archive.read(name)).hexdigest() == digest
    assert names(tmp_path) == {"one.zip", "two.zip"}


def test_an_older_packet_is_replaced_but_a_folder_of_other_files_is_not(tmp_path: Path) -> None:
    case, pictures = many_exhibits(1)
    target = tmp_path / "packet"
    write_packet(make_input(case), pictures, target)
    (target / "dossier.pdf").write_bytes(b"old")
    write_packet(make_input(case), pictures, target)
    assert (target / "dossier.pdf").read_bytes().startswith(b"%PDF")
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "diary.txt").write_text("private")
    with pytest.raises(ExportFailed):
        write_packet(make_input(case), pictures, mine)
    assert names(mine) == {"diary.txt"}


@pytest.mark.parametrize("name", ["packet", "packet.zip"])
def test_stop_leaves_the_previous_packet_and_nothing_else(tmp_path: Path, name: str) -> None:
    case, pictures = many_exhibits(2)
    target = tmp_path / name
    write_packet(make_input(case), pictures, target)
    before = {path: path.read_bytes() for path in [target, *target.rglob("*")] if path.is_file()}
    film = tmp_path / "film.mp4"
    film.write_bytes(b"x" * 5_000_000)
    shares: list[float] = []
    reporter = Reporter(lambda share, _: shares.append(share), lambda: bool(shares) and shares[-1] > 0.86)
    with pytest.raises(Cancelled):
        write_packet(make_input(case), pictures, target, reporter, [Clip("B1.mp4", film)])
    assert {path: path.read_bytes() for path in before} == before
    assert names(tmp_path) == {name, "film.mp4"}


def test_a_film_that_vanished_leaves_no_packet(tmp_path: Path) -> None:
    case, pictures = many_exhibits(1)
    with pytest.raises(ExportFailed):
        write_packet(make_input(case), pictures, tmp_path / "packet", clips=[Clip("B1.mp4", tmp_path / "gone.mp4")])
    assert names(tmp_path) == set()


def test_save_replaces_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "dossier.pdf"
    save(target, b"first")
    save(target, b"second")
    assert target.read_bytes() == b"second"
    assert names(tmp_path) == {"dossier.pdf"}
    with pytest.raises(ExportFailed) as told:
        save(tmp_path / "gone" / "dossier.pdf", b"third")
    assert str(tmp_path) not in str(told.value)


def test_a_disk_that_refuses_keeps_the_previous_file(tmp_path: Path) -> None:
    target = tmp_path / "dossier.pdf"
    save(target, b"first")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))  # the system refuses to write more, as a full disk does
    try:
        with pytest.raises(ExportFailed):
            save(target, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"first"
    assert names(tmp_path) == {"dossier.pdf"}


def test_every_exhibit_is_on_a_sheet_and_two_runs_give_the_same_sheets() -> None:
    case, pictures = sample_case()
    first = [sheet.data for sheet in make_sheets(make_input(case), pictures)]
    drawn = {recipe.picture.evidence for recipe, *_ in pictures.calls}
    assert drawn >= {item.id for item in case.evidence if item.kind is MediaKind.IMAGE}
    assert len(set(first)) == len(first)
    assert [sheet.data for sheet in make_sheets(make_input(case), pictures)] == first


def test_what_cannot_be_drawn_has_no_empty_sheet() -> None:
    case, pictures = sample_case()
    unseen = (
        evidence("film2", Role.DEFECT_VIDEO, pictures.images["film"], kind=MediaKind.VIDEO),
        evidence("screen", Role.LISTING, pictures.images["film"], kind=MediaKind.VIDEO),
        evidence("invoice", Role.DOCUMENT, pictures.images["film"], kind=MediaKind.DOCUMENT),
        evidence("track", Role.TRACKING, pictures.images["film"], kind=MediaKind.DOCUMENT),
        evidence("chat", Role.MESSAGES, pictures.images["film"], kind=MediaKind.DOCUMENT),
    )
    plain = make_sheets(make_input(case), pictures)
    more = make_sheets(make_input(replace(case, evidence=(*case.evidence, *unseen))), pictures)
    assert [sheet.name for sheet in more] == [sheet.name for sheet in plain]


def test_sheets_are_1600_by_2000_with_short_ascii_names_and_no_metadata() -> None:
    case, pictures = sample_case()
    sheets = make_sheets(make_input(case), pictures)
    assert len(sheets) >= 5
    assert [sheet.name for sheet in sheets] == sorted(sheet.name for sheet in sheets)
    for sheet in sheets:
        assert sheet.name.isascii()
        assert len(sheet.name) <= 16
        assert len(sheet.data) <= MOST_BYTES
        with Image.open(io.BytesIO(sheet.data)) as image:
            assert image.format == "JPEG"
            assert image.size == (WIDTH, HEIGHT)
            assert not image.getexif()
            assert "xmp" not in image.info
            assert len(image.convert("L").resize((40, 50)).getcolors()) > 10


def test_sheets_respect_a_small_limit() -> None:
    case, pictures = sample_case()
    sheets = make_sheets(make_input(case), pictures, most_bytes=260_000)
    assert max(len(sheet.data) for sheet in sheets) <= 260_000


SIZES = {
    "dossier.pdf": 900_000,
    "01-claim.jpg": 300_000,
    "02-compare.jpg": 400_000,
    "statement.txt": 800,
    "video-B1.mp4": 9_000_000,
}


@pytest.mark.parametrize(
    ("limits", "aside"),
    [
        ("", set()),
        ('file_types = ["jpg", "png"]', {"dossier.pdf", "video-B1.mp4"}),
        ("max_files = 2", {"02-compare.jpg", "video-B1.mp4"}),
        ("max_total_bytes = 2_000_000", {"video-B1.mp4"}),
        ('max_files = 1\nfile_types = ["jpg"]', {"dossier.pdf", "02-compare.jpg", "video-B1.mp4"}),
    ],
)
def test_files_that_a_form_does_not_take_are_set_aside_and_named(limits: str, aside: set[str]) -> None:
    mine = parse_profile("mine", f'name = "Form"\nsource = "its help page"\ndate = 2026-11-22\n[limits]\n{limits}')
    found, notes = set_aside(mine, SIZES)
    assert found == aside
    assert all(any(name in note for note in notes) for name in aside)


def test_a_form_that_takes_pictures_only_gets_sheets_and_the_hashes_still_hold(tmp_path: Path) -> None:
    case, pictures = many_exhibits(2)
    made = write_packet(make_input(case, profile_id="ebay"), pictures, tmp_path / "packet")
    write_packet(make_input(case, profile_id="ebay"), pictures, tmp_path / "packet.zip")
    folder = tmp_path / "packet"
    assert names(folder / ASIDE) == {"dossier.pdf"}
    assert not list(folder.glob("*.pdf"))
    assert {path.suffix for path in folder.glob("0*")} == {".jpg"}
    done = subprocess.run(["sha256sum", "-c", "--quiet", SUMS], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "dossier.pdf" in made.notes[0]
    with zipfile.ZipFile(tmp_path / "packet.zip") as archive:
        assert set(archive.namelist()) == set(made.files)


def test_sheets_stay_within_the_recipients_size_of_a_file(tmp_path: Path) -> None:
    own = tmp_path / "small.toml"
    own.write_text('name = "Small"\nsource = "test"\ndate = 2026-11-22\n[limits]\nmax_bytes = 260_000', "utf-8")
    case, pictures = many_exhibits(1)
    assert profile(str(own)).max_bytes == 260_000
    write_packet(make_input(case, profile_id=str(own)), pictures, tmp_path / "packet")
    assert all(path.stat().st_size <= 260_000 for path in (tmp_path / "packet").glob("*.jpg"))
