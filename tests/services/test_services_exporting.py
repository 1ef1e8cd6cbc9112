"""Exports of a library: what is hidden stays hidden, the same input gives the same bytes, nothing half-done lands."""

from __future__ import annotations

import io
import itertools
import json
import resource
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from evidence_app.core.case import Barcode, Claim, Evidence, MediaKind, Reason, Remedy, Role
from evidence_app.core.errors import BadInput, Cancelled, ExportFailed
from evidence_app.core.evidence_edits import captioned
from evidence_app.core.pictures import Comparison, Difference, Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Box, Money, Point
from evidence_app.services.workspace import Workspace, open_workspace

NUMBER = "8012345678901234"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
# Nothing else in these pictures is of this colour.
SECRET = (0, 255, 0)
HIDDEN = Box(300, 200, 400, 160)
SIZE = (1600, 1200)


def secret_photo(path: Path, shade: int, *, private: bool) -> Path:
    """A photo with a loud green name on it, GPS, an owner and a thumbnail of the same."""
    pixels = np.full((SIZE[1], SIZE[0], 3), (shade, 90, 150), np.uint8)
    if private:
        box = HIDDEN
        pixels[int(box.y) : int(box.y + box.height), int(box.x) : int(box.x + box.width)] = SECRET
    image = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[0x013B] = "Jane Buyer"
    exif[0x8298] = "Jane Buyer"
    exif.get_ifd(0x8825)[1] = "N"
    image.save(path, "JPEG", quality=95, exif=exif, comment=b"Jane Buyer")
    return path


def add(workspace: Workspace, path: Path, ident: str, role: Role) -> None:
    stored = workspace.library.vault.add(path, Reporter())
    item = Evidence(
        ident, stored.sha256, path.name, role, MediaKind.IMAGE, "image/jpeg", stored.size, NOW, width=SIZE[0], height=SIZE[1]
    )
    workspace.cases.edit(NUMBER, "import", lambda case: replace(case, evidence=(*case.evidence, item)))


def corners(box: Box) -> tuple[Point, Point]:
    return Point(box.x, box.y), Point(box.x + box.width, box.y + box.height)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    """A library with a listing and a photo of a name that is blacked out, compared with each other."""
    ids = itertools.count(1)
    with open_workspace(tmp_path / "library", now=lambda: NOW, new_id=lambda: f"id{next(ids)}", remember=False) as opened:
        opened.cases.add_order({"number": NUMBER, "title": "USB drive", "price": "42.90", "currency": "EUR"})
        add(opened, secret_photo(tmp_path / "listing.jpg", 40, private=False), "listing", Role.LISTING)
        add(opened, secret_photo(tmp_path / "photo.jpg", 200, private=True), "photo", Role.PHOTO)
        listing, photo = PictureRef("listing"), PictureRef("photo")
        difference = Difference("d1", "Capacity", "128 GB", "64 GB")
        marks = (
            Mark("m1", photo, MarkKind.REDACTION, corners(HIDDEN), None),
            Mark("m2", photo, MarkKind.CALLOUT, corners(Box(600, 500, 300, 200)), "d1"),
            Mark("m3", listing, MarkKind.CALLOUT, corners(Box(600, 500, 300, 200)), "d1"),
        )
        claim = Claim(Reason.NOT_AS_DESCRIBED, Remedy.FULL_REFUND, Money(Decimal("42.90"), "EUR"))
        comparison = Comparison("c1", listing, photo, (difference,))
        opened.cases.edit(NUMBER, "compare", lambda case: replace(case, comparisons=(comparison,), marks=marks, claim=claim))
        yield opened


def pictures_of(pdf: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as book:
        return [
            bytes(image.read_raw_bytes())
            for page in book.pages
            for image in page.get("/Resources").get("/XObject", {}).values()
        ]


def greens(jpeg: bytes) -> int:
    """How many pixels are anywhere near the secret's colour."""
    with Image.open(io.BytesIO(jpeg)) as image:
        pixels = np.asarray(image.convert("RGB")).astype(int)
    return int(((pixels[..., 1] - pixels[..., 0] > 60) & (pixels[..., 1] - pixels[..., 2] > 60)).sum())


def black_box(jpeg: bytes) -> tuple[int, int]:
    """How many pixels lie well inside the darkest area, and the brightest of them."""
    with Image.open(io.BytesIO(jpeg)) as image:
        grey = np.asarray(image.convert("L"))
    rows, columns = np.nonzero(grey < 24)
    if rows.size < 400:
        return 0, 0
    inside = grey[rows.min() + 5 : rows.max() - 4, columns.min() + 5 : columns.max() - 4]
    return inside.size, int(inside.max())


def test_what_is_blacked_out_is_in_no_picture_of_pdf_packet_or_preview(desk: Workspace, tmp_path: Path) -> None:
    desk.exporting.export_pdf(NUMBER, tmp_path / "dossier.pdf")
    desk.exporting.export_packet(NUMBER, tmp_path / "packet")
    found = pictures_of((tmp_path / "dossier.pdf").read_bytes()) + pictures_of(desk.exporting.preview(NUMBER))
    found += [path.read_bytes() for path in (tmp_path / "packet").glob("*.jpg")]
    assert len(found) >= 8
    for jpeg in found:
        assert greens(jpeg) == 0
        for word in (b"Jane", b"Exif", b"GPS", b"http://ns.adobe.com"):
            assert word not in jpeg
        with Image.open(io.BytesIO(jpeg)) as image:
            assert not image.getexif()
    hidden = [black_box(jpeg) for jpeg in pictures_of((tmp_path / "dossier.pdf").read_bytes())]
    shown = [brightest for size, brightest in hidden if size]
    assert shown
    assert max(shown) <= 8
    assert b"Jane" not in b"".join(path.read_bytes() for path in (tmp_path / "packet").iterdir())


def test_two_exports_are_the_same_to_the_byte_with_and_without_kept_pictures(desk: Workspace, tmp_path: Path) -> None:
    first = desk.exporting.export_pdf(NUMBER, tmp_path / "one.pdf")
    again = desk.exporting.export_pdf(NUMBER, tmp_path / "two.pdf")
    for path in (desk.library.folder / "cache").rglob("*.jpg"):
        path.unlink()
    anew = desk.exporting.export_pdf(NUMBER, tmp_path / "three.pdf")
    assert first.sha256 == again.sha256 == anew.sha256
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "three.pdf").read_bytes()


def test_an_unchanged_case_gives_the_same_bytes_all_day(desk: Workspace, tmp_path: Path) -> None:
    def exported(moment: datetime) -> list[bytes]:
        with open_workspace(desk.library.folder, now=lambda: moment, remember=False) as later:
            name = moment.strftime("%d%H%M")
            later.exporting.export_pdf(NUMBER, tmp_path / f"{name}.pdf")
            later.exporting.export_packet(NUMBER, tmp_path / f"{name}.zip")
        return [(tmp_path / f"{name}{kind}").read_bytes() for kind in (".pdf", ".zip")]

    desk.close()
    first = exported(NOW + timedelta(minutes=1))
    assert exported(NOW + timedelta(hours=3, seconds=7)) == first
    tomorrow = exported(NOW + timedelta(days=1))
    assert tomorrow != first
    assert exported(NOW + timedelta(days=1, hours=2)) == tomorrow
    with open_workspace(desk.library.folder, now=lambda: NOW + timedelta(days=1, hours=3), remember=False) as later:
        later.cases.edit(NUMBER, "caption", lambda case: captioned(case, "photo", "The drive that came"))
    assert exported(NOW + timedelta(days=1, hours=4)) != tomorrow


def test_pictures_drawn_by_many_threads_are_those_drawn_one_by_one(desk: Workspace) -> None:
    case = desk.cases.get(NUMBER)
    marks = tuple(mark for mark in case.marks if mark.picture == PictureRef("photo"))
    recipes = [
        Recipe(
            PictureRef(ident), View(turn, 0.0, Box(0, 0, 900 + step * 40, 700)), marks if ident == "photo" and not turn else ()
        )
        for ident in ("listing", "photo")
        for turn in (0, 90)
        for step in range(3)
    ]
    alone = [desk.pictures(case).jpeg(recipe, 500, 400, 82).data for recipe in recipes]
    for path in (desk.library.folder / "cache").rglob("*.jpg"):
        path.unlink()
    shared = desk.pictures(case)
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda recipe: shared.jpeg(recipe, 500, 400, 82).data, recipes * 4))
    assert together == alone * 4


def test_a_stop_keeps_the_previous_export(desk: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "out" / "dossier.pdf"
    desk.exporting.export_pdf(NUMBER, target)
    before = target.read_bytes()
    shares: list[float] = []
    with pytest.raises(Cancelled):
        desk.exporting.export_pdf(
            NUMBER,
            target,
            page="Letter",
            reporter=Reporter(lambda share, _: shares.append(share), lambda: bool(shares) and shares[-1] > 0.3),
        )
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == ["dossier.pdf"]


def test_a_full_disk_keeps_the_previous_export(desk: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "out" / "dossier.pdf"
    desk.exporting.export_pdf(NUMBER, target)
    before = target.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))  # the system refuses longer files, as a full disk does
    try:
        with pytest.raises(ExportFailed):
            desk.exporting.export_pdf(NUMBER, target, page="Letter")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == ["dossier.pdf"]


def test_unknown_choices_and_folders_are_refused_before_any_work(desk: Workspace, tmp_path: Path) -> None:
    for choice in ({"profile": "nobody"}, {"page": "A7"}, {"profile": str(tmp_path / "gone.toml")}):
        with pytest.raises(BadInput):
            desk.exporting.export_pdf(NUMBER, tmp_path / "dossier.pdf", **choice)
    with pytest.raises(BadInput):
        desk.exporting.export_pdf(NUMBER, tmp_path)
    assert not (tmp_path / "dossier.pdf").exists()


def test_a_profile_of_ones_own_and_the_limits_of_a_form_are_told(desk: Workspace, tmp_path: Path) -> None:
    own = tmp_path / "mine.toml"
    own.write_text('name = "My bank"\nsource = "its help page"\ndate = 2026-11-22\n[limits]\nmax_files = 1\n', "utf-8")
    report = desk.exporting.export_packet(NUMBER, tmp_path / "packet", profile=str(own))
    assert any("My bank takes at most 1 file;" in warning for warning in report.warnings)
    told = json.loads((tmp_path / "packet" / "manifest.json").read_text("utf-8"))
    assert told["profile"] == "mine"
    assert (tmp_path / "packet" / "dossier.pdf").is_file()
    assert not list((tmp_path / "packet").glob("*.jpg"))


def test_a_folder_that_is_gone_half_way_is_told_and_not_made_anew(desk: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def unplug(share: float, _: str) -> None:
        if share > 0.3:
            shutil.rmtree(folder, ignore_errors=True)

    with pytest.raises(ExportFailed, match="gone"):
        desk.exporting.export_pdf(NUMBER, folder / "dossier.pdf", reporter=Reporter(unplug))
    assert not folder.exists()
    new = tmp_path / "new" / "place" / "dossier.pdf"
    desk.exporting.export_pdf(NUMBER, new)
    assert new.read_bytes().startswith(b"%PDF")


def test_preflight_reads_real_files(desk: Workspace, tmp_path: Path) -> None:
    """What a camera wrote, an original that is damaged, and characters without a font, each with its exhibit and words."""
    exif = Image.Exif()
    exif[0x013B] = "Jane Buyer"
    exif.get_ifd(0x8825)[1] = "N"
    image = Image.new("RGB", (400, 300), "teal")
    image.save(tmp_path / "located.jpg", exif=exif)
    desk.intake.import_paths(NUMBER, [tmp_path / "located.jpg"], Role.PHOTO)
    located = next(item.id for item in desk.cases.get(NUMBER).evidence if item.name == "located.jpg")
    desk.cases.edit(NUMBER, "caption", lambda case: captioned(case, located, "தமிழ்"))
    found = {one.code: one for one in desk.exporting.preflight(NUMBER)}
    assert found["gps"].evidence == (located,)
    assert found["missing-glyph"].evidence == (located,)
    assert "the caption of C2" in found["missing-glyph"].what
    assert "unreadable" not in found
    listing = desk.cases.get(NUMBER).evidence_by_id("listing")
    assert listing is not None
    path = desk.library.vault.path(listing.sha256)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:2000])
    [broken] = [one for one in desk.exporting.preflight(NUMBER) if one.code == "unreadable"]
    assert (broken.level, broken.evidence) == ("stop", ("listing",))


def test_a_label_of_another_parcel_is_told_before_and_after_an_export(desk: Workspace, tmp_path: Path) -> None:
    """Every one may come to hand in a case; until the order's own number was read, whoever exports is told."""

    def labelled(code: str) -> None:
        desk.cases.edit(
            NUMBER,
            "label",
            lambda case: replace(
                case,
                order=replace(case.order, tracking=("LP00712345678901",)),
                evidence=tuple(
                    replace(item, barcodes=(Barcode(code, "Code128"),)) if item.id == "photo" else item
                    for item in case.evidence
                ),
            ),
        )

    labelled("RB123456789CN")
    [found] = [one for one in desk.exporting.preflight(NUMBER) if one.code == "other-label"]
    assert (found.level, found.evidence) == ("warn", ("photo",))
    assert "C1 is another parcel's: it carries RB123456789CN, not LP00712345678901" in found.what
    for report in (
        desk.exporting.export_pdf(NUMBER, tmp_path / "a.pdf"),
        desk.exporting.export_packet(NUMBER, tmp_path / "a.zip"),
    ):
        assert any("another parcel's" in warning and "RB123456789CN" in warning for warning in report.warnings)
    labelled("420506 LP00712345678901")
    assert not [one for one in desk.exporting.preflight(NUMBER) if one.code == "other-label"]
    assert not any("parcel" in warning for warning in desk.exporting.export_pdf(NUMBER, tmp_path / "b.pdf").warnings)
