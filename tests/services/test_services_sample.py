"""The sample case as the product makes it: once for all of these, since its film takes some seconds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from small_media import contents

from evidence_app.core.case import EventKind, FrameReason, MediaKind, Role, Verdict
from evidence_app.core.deadlines import Status, headline
from evidence_app.core.errors import BadInput, Cancelled, ExportFailed, NotFound
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.pictures import MarkKind, PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.core.recipes import compared, redacted
from evidence_app.services.film_parts import FilmPart
from evidence_app.services.sample import ADDRESSES, NUMBER, add_sample, film_stays
from evidence_app.services.workspace import Workspace, open_workspace

NOW = datetime(2027, 7, 4, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A library with the sample in it, opened in July 2027."""
    folder = tmp_path_factory.mktemp("sample") / "library"
    with open_workspace(folder, now=lambda: NOW, remember=False) as workspace:
        add_sample(workspace)
        yield workspace


def test_the_story_happened_last_week(shop: Workspace) -> None:
    case = shop.cases.get(NUMBER)
    assert case.order.delivered is not None
    assert case.order.delivered.day.isoformat() == "2027-06-24"
    days = {item.taken.day.isoformat() for item in case.evidence if item.taken}
    assert days == {"2027-06-24"}
    assert [event.kind for event in case.events] == [
        EventKind.CONTACTED_SELLER,
        EventKind.SELLER_REPLIED,
        EventKind.SELLER_REPLIED,
    ]
    nearest = headline(tuple(shop.guidance.deadlines(NUMBER)))
    assert nearest is not None
    assert nearest.status in (Status.RUNNING, Status.DUE_SOON)


def test_everything_has_its_role_and_words(shop: Workspace) -> None:
    case = shop.cases.get(NUMBER)
    roles = [item.role for item in case.evidence]
    assert roles.count(Role.PHOTO) == 10
    assert {Role.UNBOXING_VIDEO, Role.LISTING, Role.MESSAGES} < set(roles)
    assert all(item.caption for item in case.evidence)
    assert case.claim is not None


def test_the_film_shows_what_the_product_does(shop: Workspace) -> None:
    case = shop.cases.get(NUMBER)
    assert len(case.key_frames) == 12
    labels = [frame for frame in case.key_frames if frame.reason is FrameReason.LABEL]
    assert {code.text for frame in labels for code in frame.barcodes} == {"LP00712345678901"}
    (seen,) = case.continuity
    assert (seen.verdict, seen.cuts, seen.gaps) == (Verdict.CONTINUOUS, (), ())
    assert seen.checked_frames > 600


def test_four_differences_are_marked_on_both_sides(shop: Workspace) -> None:
    case = shop.cases.get(NUMBER)
    differences = [difference for _, difference in numbered_differences(case)]
    assert [difference.aspect for difference in differences] == ["Capacity", "In the box", "Packaging", "Size"]
    for difference in differences:
        marks = [mark for mark in case.marks if mark.difference == difference.id]
        assert len({mark.picture for mark in marks}) == 2
        for mark in marks:
            item = case.evidence_by_id(mark.picture.evidence)
            assert item is not None
            assert all(0 <= point.x <= item.width and 0 <= point.y <= item.height for point in mark.points)


def test_no_picture_that_leaves_shows_the_address(shop: Workspace) -> None:
    """The dark letters of the address are gone, in photographs and in key frames alike."""
    case = shop.cases.get(NUMBER)
    pictures = shop.pictures(case)
    names = {item.name: item.id for item in case.evidence}
    for name, box in ADDRESSES.items():
        rgb = pictures.pixels(redacted(case, PictureRef(names[name])), 1600, 1200)
        inside = rgb[int(box.y) + 3 : int(box.y + box.height) - 3, int(box.x) + 3 : int(box.x + box.width) - 3]
        assert inside.max() == 0, name
    label = next(frame for frame in case.key_frames if 80 < frame.frame.index < 170)
    hidden = [mark for mark in case.marks if mark.picture == label.picture and mark.kind is MarkKind.REDACTION]
    assert hidden
    rgb = pictures.pixels(redacted(case, label.picture), 1280, 720)
    (a, b) = hidden[0].points
    assert rgb[int(a.y) + 2 : int(b.y) - 2, int(a.x) + 2 : int(b.x) - 2].max() == 0


def test_the_tracking_number_stays_legible(shop: Workspace) -> None:
    from evidence_app.media.labels import read_barcodes

    case = shop.cases.get(NUMBER)
    label = next(item for item in case.evidence if item.name == "photo-02.jpg")
    rgb = shop.pictures(case).pixels(redacted(case, PictureRef(label.id)), 1600, 1200)
    assert [code.text for code in read_barcodes(rgb)] == ["LP00712345678901"]


def test_opening_it_again_changes_nothing(shop: Workspace) -> None:
    before = shop.cases.get(NUMBER)
    changed = add_sample(shop)
    assert not changed.changes
    assert shop.cases.get(NUMBER) == before
    shop.cases.delete_order(NUMBER)
    assert add_sample(shop).case == before


def test_it_comes_in_one_step_or_not_at_all(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "library", now=lambda: NOW, remember=False) as workspace:
        before = contents(workspace.library.folder)
        seen: list[float] = []
        reporter = Reporter(lambda fraction, note: seen.append(fraction), lambda: bool(seen) and seen[-1] > 0.05)
        with pytest.raises(Cancelled):
            add_sample(workspace, reporter)
        assert workspace.library.cases.numbers() == []
        assert workspace.cases.trash() == []
        assert contents(workspace.library.folder) == before


def test_the_takes_stills_are_those_with_addresses() -> None:
    assert set(ADDRESSES) <= {stay.still.name for stay in film_stays()}


# pictures


def test_a_picture_is_drawn_once_and_then_read_from_the_cache(shop: Workspace) -> None:
    case = shop.cases.get(NUMBER)
    pictures = shop.pictures(case)
    recipe = compared(case, case.comparisons[0], listing=False)
    first = pictures.jpeg(recipe, 640, 640, 80)
    assert (first.width, first.height) == (640, 480)
    cached = [path for path in (shop.library.folder / "cache" / "pictures").rglob("*.jpg") if path.read_bytes() == first.data]
    assert len(cached) == 1
    cached[0].write_bytes(b"what the cache says is believed")
    assert pictures.jpeg(recipe, 640, 640, 80).data == b"what the cache says is believed"
    cached[0].unlink()
    assert pictures.jpeg(recipe, 640, 640, 80) == first


def test_a_jpeg_that_leaves_tells_nothing_about_its_maker(shop: Workspace) -> None:
    import io

    from PIL import Image

    case = shop.cases.get(NUMBER)
    photo = next(item for item in case.evidence if item.name == "photo-01.jpg")
    data = shop.pictures(case).jpeg(redacted(case, PictureRef(photo.id)), 800, 800, 85).data
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (800, 600)
        assert not image.getexif()


def test_thumbnails_stand_for_films_and_not_for_documents(shop: Workspace, tmp_path: Path) -> None:
    case = shop.cases.get(NUMBER)
    film = next(item for item in case.evidence if item.kind is MediaKind.VIDEO)
    small = shop.pictures(case).thumbnail(PictureRef(film.id), 160)
    assert (small.width, small.height) == (160, 90)
    bare = shop.pictures(replace(case, key_frames=()))
    assert bare.thumbnail(PictureRef(film.id), 160).width == 160
    paper = replace(film, id="paper", kind=MediaKind.DOCUMENT)
    with pytest.raises(BadInput):
        shop.pictures(replace(case, evidence=(paper,))).thumbnail(PictureRef("paper"), 160)
    with pytest.raises(NotFound):
        shop.pictures(case).thumbnail(PictureRef("nobody"), 160)


def test_a_photos_thumbnail_is_upright_and_fits(shop: Workspace) -> None:
    import io

    from PIL import Image

    case = shop.cases.get(NUMBER)
    listing = next(item for item in case.evidence if item.name == "listing.png")
    for _ in range(2):
        small = shop.pictures(case).thumbnail(PictureRef(listing.id), 200)
        with Image.open(io.BytesIO(small.data)) as image:
            assert image.size == (small.width, small.height) == (160, 200)


def test_small_pictures_are_decoded_small_but_look_the_same(shop: Workspace) -> None:
    case = shop.cases.get(NUMBER)
    photo = next(item for item in case.evidence if item.name == "photo-09.jpg")
    pictures = shop.pictures(case)
    recipe = redacted(case, PictureRef(photo.id))
    small = pictures.pixels(recipe, 200, 200).astype(int)
    large = pictures.pixels(recipe, 1600, 1200).astype(int)
    shrunk = large.reshape(150, 8, 200, 8, 3).mean(axis=(1, 3))
    assert np.abs(small - shrunk).mean() < 4


def test_the_cache_forgets_what_was_not_asked_for(tmp_path: Path) -> None:
    import os

    from evidence_app.services.pictures import Cache

    cache = Cache(tmp_path, limit=2500)
    for place, key in enumerate(("aa1", "bb2", "cc3", "dd4")):
        cache.put(key, bytes(1000))
        os.utime(cache.path(key), (1000 + place, 1000 + place))
    assert cache.get("aa1") is not None
    cache.prune()
    assert [key for key in ("aa1", "bb2", "cc3", "dd4") if cache.get(key)] == ["aa1", "dd4"]


# exports


def test_a_dossier_is_written_noted_and_the_same_again(shop: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "new" / "dossier.pdf"
    report = shop.exporting.export_pdf(NUMBER, out)
    data = out.read_bytes()
    assert data.startswith(b"%PDF-")
    assert report.sha256 == hashlib.sha256(data).hexdigest()
    assert (report.size, report.pages > 4) == (len(data), True)
    assert shop.library.cases.exported(sha256=report.sha256)[-1].name == "dossier.pdf"
    assert shop.exporting.export_pdf(NUMBER, tmp_path / "again.pdf").sha256 == report.sha256
    assert shop.exporting.preview(NUMBER).startswith(b"%PDF-")


def test_an_export_that_stops_leaves_the_one_before(shop: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "dossier.pdf"
    out.write_bytes(b"the one before")
    with pytest.raises(Cancelled):
        shop.exporting.export_pdf(NUMBER, out, reporter=Reporter(cancelled=lambda: True))
    with pytest.raises(BadInput):
        shop.exporting.export_pdf(NUMBER, out, profile="nonsense")
    with pytest.raises(BadInput):
        shop.exporting.export_pdf(NUMBER, out, page="A0")
    with pytest.raises(BadInput):
        shop.exporting.export_pdf(NUMBER, tmp_path)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportFailed):
        shop.exporting.export_pdf(NUMBER, tmp_path / "file" / "dossier.pdf")
    assert out.read_bytes() == b"the one before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dossier.pdf", "file"]


def test_a_packet_can_be_checked_by_anyone(shop: Workspace, tmp_path: Path) -> None:
    film = next(item for item in shop.cases.get(NUMBER).evidence if item.kind is MediaKind.VIDEO)
    report = shop.exporting.export_packet(NUMBER, tmp_path / "packet", films=[FilmPart(film.id)])
    folder = tmp_path / "packet"
    listed = dict(reversed(line.split("  ", 1)) for line in (folder / "SHA256SUMS").read_text().splitlines())
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.name != "SHA256SUMS"}
    assert listed == found
    assert {"dossier.pdf", "manifest.json", "video-B1.mp4"} < set(report.files)
    assert any("shows what is private" in words for words in report.warnings)
    [told] = json.loads((folder / "manifest.json").read_text())["videos"]
    assert (told["file"], told["exhibit"], told["from_s"]) == ("video-B1.mp4", "B1", 0.0)
    assert told["to_s"] == pytest.approx(film.duration_s, abs=0.1)
    assert shop.verifying.target(str(folder)).ok
    assert shop.verifying.target("").ok
    zipped = shop.exporting.export_packet(NUMBER, tmp_path / "packet.zip")
    assert hashlib.sha256((tmp_path / "packet.zip").read_bytes()).hexdigest() == zipped.sha256
    assert shop.verifying.target(str(tmp_path / "packet.zip")).ok


def test_preflight_finds_nothing_grave_in_the_sample(shop: Workspace) -> None:
    assert {finding.level.value for finding in shop.exporting.preflight(NUMBER)} <= {"note"}
