"""Files into a case: what is taken, what is refused and why, and what a stop leaves behind (nothing)."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from small_media import NUMBER, contents, film, photo, png_bytes, screenshot

from evidence_app.core.case import MediaKind, Role
from evidence_app.core.errors import Cancelled, NotFound
from evidence_app.core.progress import Reporter
from evidence_app.media import worker
from evidence_app.services.intake import DUPLICATE, IMPORTED, REJECTED, evidence_id
from evidence_app.services.roles import fits, guess_role
from evidence_app.services.workspace import Workspace

ODD_NAMES = ["two\nlines.jpg", "100% #1?.jpg", "-rf.jpg", "ünï 写真.jpg", os.fsdecode(b"\xff\xfe.jpg")]


def test_a_folder_of_mixed_files_comes_in_as_one_step(desk: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    photo(folder / "b.jpg")
    film(folder / "a.mp4")
    screenshot(folder / "sub" / "messages.png")
    (folder / "notes.txt").write_text("The seller said: wait.", "utf-8")
    (folder / "Thumbs.db").write_bytes(b"litter")
    (folder / ".hidden.jpg").write_bytes(b"hidden")
    items = desk.intake.import_paths(NUMBER, [folder])
    assert [(item.path.name, item.status, item.role) for item in items] == [
        ("a.mp4", IMPORTED, Role.UNBOXING_VIDEO),
        ("b.jpg", IMPORTED, Role.PHOTO),
        ("notes.txt", IMPORTED, Role.MESSAGES),
        ("messages.png", IMPORTED, Role.MESSAGES),
    ]
    case = desk.cases.get(NUMBER)
    assert [item.id for item in case.evidence] == [item.id for item in items]
    assert items.changed is not None
    assert items.changed.case == case
    undone = desk.cases.undo(NUMBER)
    assert undone is not None
    assert not undone.case.evidence


def test_what_a_photo_says_is_kept_with_its_zone(desk: Workspace, tmp_path: Path) -> None:
    desk.intake.import_paths(NUMBER, [photo(tmp_path / "p.jpg")])
    (item,) = desk.cases.get(NUMBER).evidence
    assert (item.kind, item.media_type, item.width, item.height) == (MediaKind.IMAGE, "image/jpeg", 320, 240)
    assert item.taken is not None
    assert item.taken.local.isoformat() == "2026-11-12T18:02:11+01:00"
    assert item.sharpness is not None
    assert item.sharpness > 0
    assert item.id == evidence_id(NUMBER, item.sha256)
    assert len(item.id) == 12


def test_a_label_is_read_while_it_is_taken_in(desk: Workspace) -> None:
    from evidence_app.resources import resource

    desk.intake.import_paths(NUMBER, [resource("sample/photo-02.jpg")])
    assert [code.text for code in desk.cases.get(NUMBER).evidence[0].barcodes] == ["LP00712345678901"]


def test_the_same_file_again_is_a_duplicate_and_stored_once(desk: Workspace, tmp_path: Path) -> None:
    first = photo(tmp_path / "one.jpg")
    copy = tmp_path / "two.jpg"
    copy.write_bytes(first.read_bytes())
    items = desk.intake.import_paths(NUMBER, [first, copy])
    again = desk.intake.import_paths(NUMBER, [copy])
    assert [item.status for item in [*items, *again]] == [IMPORTED, DUPLICATE, DUPLICATE]
    assert len({item.id for item in [*items, *again]}) == 1
    assert "one.jpg" in again[0].reason
    assert again.changed is None
    vault = [path for path in (desk.library.folder / "originals").rglob("*") if path.is_file()]
    assert len(vault) == 1


def test_a_path_named_twice_is_one_file(desk: Workspace, tmp_path: Path) -> None:
    path = photo(tmp_path / "d" / "one.jpg")
    assert [planned.path for planned in desk.intake.plan([path, tmp_path / "d", path])] == [path]


def test_bad_files_are_named_and_stop_nothing(desk: Workspace, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(photo(tmp_path / "whole.jpg").read_bytes()[:2000])
    empty = tmp_path / "empty.mp4"
    empty.touch()
    noise = tmp_path / "noise.bin"
    noise.write_bytes(bytes(range(256)) * 40)
    good = photo(tmp_path / "good.jpg", 60)
    items = desk.intake.import_paths(NUMBER, [broken, empty, tmp_path / "gone.jpg", noise, good])
    assert [item.status for item in items] == [REJECTED] * 4 + [IMPORTED]
    assert all(item.reason and item.todo for item in items[:4])
    assert len(desk.cases.get(NUMBER).evidence) == 1
    assert len(contents(desk.library.folder / ".")) >= 1
    vault = [path for path in (desk.library.folder / "originals").rglob("*") if path.is_file()]
    assert len(vault) == 1


@pytest.mark.skipif(os.name == "nt", reason="such names can't exist on Windows")
@pytest.mark.parametrize(
    "name", ["two\nlines.jpg", "100% #1?.jpg", "-rf.jpg", "ünï 写真.jpg", b"\xff\xfe.jpg".decode("utf-8", "surrogateescape")]
)
def test_odd_names_are_fine(desk: Workspace, tmp_path: Path, name: str) -> None:
    items = desk.intake.import_paths(NUMBER, [photo(tmp_path / name)])
    assert [item.status for item in items] == [IMPORTED]


def test_a_stop_leaves_the_library_as_it_was(desk: Workspace, tmp_path: Path) -> None:
    desk.intake.import_paths(NUMBER, [photo(tmp_path / "before.jpg", 30)])
    before = contents(desk.library.folder)
    case = desk.cases.get(NUMBER)
    for count in range(4):
        photo(tmp_path / "many" / f"{count}.jpg", 100 + count)
    seen: list[float] = []

    def progress(fraction: float, note: str) -> None:
        seen.append(fraction)

    with pytest.raises(Cancelled):
        desk.intake.import_paths(NUMBER, [tmp_path / "many"], None, Reporter(progress, lambda: bool(seen) and seen[-1] > 0.6))
    assert seen[-1] > 0.6
    assert contents(desk.library.folder) == before
    assert desk.cases.get(NUMBER) == case


def test_a_role_is_used_where_it_fits(desk: Workspace, tmp_path: Path) -> None:
    items = desk.intake.import_paths(NUMBER, [film(tmp_path / "a.mp4"), photo(tmp_path / "b.jpg")], Role.DEFECT_VIDEO)
    assert [item.role for item in items] == [Role.DEFECT_VIDEO, Role.PHOTO]


def test_pasted_pixels_become_evidence_without_a_time(desk: Workspace) -> None:
    items = desk.intake.import_pixels(NUMBER, png_bytes(), "../pasted: one?.png", Role.LISTING)
    (item,) = desk.cases.get(NUMBER).evidence
    assert items[0].status == IMPORTED
    assert (item.role, item.taken) == (Role.LISTING, None)
    assert "/" not in item.name
    assert ":" not in item.name


def test_an_unknown_order_is_refused(desk: Workspace, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        desk.intake.import_paths("nope", [photo(tmp_path / "a.jpg")])


@pytest.mark.parametrize(
    ("name", "kind", "media", "camera", "pictured", "role"),
    [
        ("IMG_1.jpg", MediaKind.IMAGE, "image/jpeg", True, 0.9, Role.PHOTO),
        ("Screenshot 2026-11-01.png", MediaKind.IMAGE, "image/png", False, 0.06, Role.LISTING),
        ("Screenshot 2026-11-01.png", MediaKind.IMAGE, "image/png", False, 0.0, Role.MESSAGES),
        ("tracking-history.png", MediaKind.IMAGE, "image/png", False, 0.0, Role.TRACKING),
        ("chat_with_seller.png", MediaKind.IMAGE, "image/png", False, 0.3, Role.MESSAGES),
        ("whatsapp_picture.jpg", MediaKind.IMAGE, "image/jpeg", True, 0.9, Role.PHOTO),
        ("label.jpg", MediaKind.IMAGE, "image/jpeg", False, 0.9, Role.PHOTO),
        ("it is broken.mp4", MediaKind.VIDEO, "video/mp4", True, 1.0, Role.DEFECT_VIDEO),
        ("VID_1.mp4", MediaKind.VIDEO, "video/mp4", True, 1.0, Role.UNBOXING_VIDEO),
        ("invoice.pdf", MediaKind.DOCUMENT, "application/pdf", False, 0.0, Role.DOCUMENT),
        ("listing.pdf", MediaKind.DOCUMENT, "application/pdf", False, 0.0, Role.LISTING),
    ],
)
def test_roles_are_guessed(name: str, kind: MediaKind, media: str, camera: bool, pictured: float, role: Role) -> None:
    assert guess_role(name, kind, media, from_camera=camera, pictured=pictured) is role


def test_the_samples_roles_are_guessed_from_their_pixels() -> None:
    from evidence_app.media.images import read_image
    from evidence_app.media.looking import pictured
    from evidence_app.resources import resource

    shares = {
        name: pictured(read_image(resource(f"sample/{name}"))) for name in ("listing.png", "messages.png", "photo-07.jpg")
    }
    roles = {name: guess_role("x.png", MediaKind.IMAGE, "image/png", pictured=share) for name, share in shares.items()}
    assert roles == {"listing.png": Role.LISTING, "messages.png": Role.MESSAGES, "photo-07.jpg": Role.PHOTO}


@pytest.mark.parametrize("kind", list(MediaKind))
def test_every_guess_fits_its_kind(kind: MediaKind) -> None:
    for name in ("a", "messages", "listing", "tracking", "defect", "label"):
        for media in ("image/jpeg", "text/plain", "video/mp4"):
            assert fits(guess_role(name, kind, media), kind)


def test_of_many_files_some_are_looked_at_ahead(desk: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two at a time; every file's own result, in the order given; what the case has already isn't decoded again."""
    paths = [photo(tmp_path / f"{place}.jpg", shade=60 + place, size=(640, 480)) for place in range(7)]
    paths.insert(3, tmp_path / "bad.jpg")
    paths[3].write_bytes(b"\xff\xd8\xff\xe0" + b"\x13" * 900)
    together: list[int] = []
    lock = threading.Lock()
    now = [0]
    really = worker.run_isolated

    def run(*given: object, **named: object) -> object:
        with lock:
            now[0] += 1
            together.append(now[0])
        try:
            return really(*given, **named)  # type: ignore[arg-type]
        finally:
            with lock:
                now[0] -= 1

    monkeypatch.setattr(worker, "run_isolated", run)
    items = desk.intake.import_paths(NUMBER, paths)
    assert [item.path for item in items] == paths
    assert [item.status for item in items] == ["imported"] * 3 + ["rejected"] + ["imported"] * 4
    assert max(together) == min(2, os.cpu_count() or 1)
    together.clear()
    again = desk.intake.import_paths(NUMBER, paths)
    assert [item.status for item in again].count("duplicate") == 7
    assert len(together) == 1, "only the damaged one is looked at again"


def test_a_stop_ends_what_is_looked_at_ahead(desk: Workspace, tmp_path: Path) -> None:
    paths = [photo(tmp_path / f"{place}.jpg", shade=60 + place) for place in range(8)]
    steps: list[float] = []
    reporter = Reporter(lambda fraction, _note: steps.append(fraction), lambda: len(steps) > 3)
    with pytest.raises(Cancelled):
        desk.intake.import_paths(NUMBER, paths, reporter=reporter)
    assert not [one for one in threading.enumerate() if one.name.startswith("looking")]
    assert desk.cases.get(NUMBER).evidence == ()
