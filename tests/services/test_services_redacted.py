"""What leaves the library with something blacked out: proven black in every file, or refused by name."""

from __future__ import annotations

import io
import itertools
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from evidence_app.core.case import Evidence, MediaKind, Role
from evidence_app.core.errors import ExportFailed
from evidence_app.core.geometry import fitted
from evidence_app.core.pictures import Detail, Mark, MarkKind, PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.core.recipes import redacted
from evidence_app.core.values import Box, Point
from evidence_app.media import marks, redact
from evidence_app.resources import resource
from evidence_app.services import pictures
from evidence_app.services.comparing import NewDifference
from evidence_app.services.workspace import Workspace, open_workspace

NUMBER = "8012345678901234"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PHOTO = PictureRef("photo")
HIDDEN = Box(676, 530, 296, 140)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    ids = itertools.count(1)
    with open_workspace(tmp_path / "library", now=lambda: NOW, new_id=lambda: f"id{next(ids)}", remember=False) as opened:
        opened.cases.add_order({"number": NUMBER, "title": "USB flash drive"})
        items = []
        for name, ident, role in (("listing.png", "listing", Role.LISTING), ("photo-06.jpg", "photo", Role.PHOTO)):
            stored = opened.library.vault.add(resource(f"sample/{name}"), Reporter())
            with Image.open(resource(f"sample/{name}")) as image:
                w, h = image.size
            kind = "image/png" if name.endswith("png") else "image/jpeg"
            items.append(Evidence(ident, stored.sha256, name, role, MediaKind.IMAGE, kind, stored.size, NOW, width=w, height=h))
        opened.cases.edit(NUMBER, "import", lambda case: replace(case, evidence=tuple(items)))
        new = NewDifference("Capacity", "128 GB", "64 GB", Box(648, 360, 160, 28), Box(222, 608, 120, 52))
        changed = opened.comparing.add(NUMBER, PictureRef("listing"), PHOTO, (new,))
        opened.comparing.redact(NUMBER, PHOTO, [HIDDEN])
        opened.comparing.add_detail(NUMBER, changed.case.comparisons[0].id, PHOTO, Box(600, 480, 420, 260))
        yield opened


def test_every_picture_of_an_exported_pdf_is_bare_and_black_where_it_must_be(workspace: Workspace, tmp_path: Path) -> None:
    handed: list[tuple[int, int]] = []
    case = workspace.cases.get(NUMBER)
    workspace.exporting.export_pdf(NUMBER, tmp_path / "dossier.pdf")
    shot = workspace.pictures(case).jpeg(redacted(case, PHOTO), 1600, 1200, 82)
    assert redact.leaks(shot.data) == ()
    with Image.open(io.BytesIO(shot.data)) as opened:
        rgb = np.asarray(opened.convert("RGB"))
    assert rgb[542:658, 690:960].max() <= 2
    with pikepdf.open(tmp_path / "dossier.pdf") as book:
        for page in book.pages:
            assert "/Thumb" not in page
        for item in book.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image":
                assert "/Metadata" not in item
                if "/DCTDecode" in str(item.get("/Filter")):
                    assert redact.leaks(item.read_raw_bytes()) == ()
                    handed.append((int(item.Width), int(item.Height)))
    assert len(handed) >= 4, "both sides, close-ups and the detail with its place"


def test_the_sheets_of_a_packet_carry_nothing_but_their_pictures(workspace: Workspace, tmp_path: Path) -> None:
    workspace.exporting.export_packet(NUMBER, tmp_path / "packet.zip")
    with zipfile.ZipFile(tmp_path / "packet.zip") as archive:
        sheets = [name for name in archive.namelist() if name.endswith(".jpg")]
        assert sheets
        for name in sheets:
            assert redact.leaks(archive.read(name)) == ()


def test_a_renderer_that_forgets_to_hide_is_stopped_by_name(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [one for one in workspace.exporting.preflight(NUMBER) if one.code == "redaction"] == []
    monkeypatch.setattr(pictures, "renderer", lambda: "another one")
    monkeypatch.setattr(marks, "_redact", lambda *_arguments: None)
    monkeypatch.setattr(marks, "_without", lambda piece, *_arguments: piece)
    (finding,) = [one for one in workspace.exporting.preflight(NUMBER) if one.code == "redaction"]
    assert finding.level == "stop"
    assert "photo-06.jpg" in finding.what
    assert finding.evidence == ("photo",)
    with pytest.raises(ExportFailed, match=r"photo-06\.jpg is not safe to hand out: a redaction is not solid black"):
        workspace.exporting.export_pdf(NUMBER, tmp_path / "dossier.pdf")
    assert not (tmp_path / "dossier.pdf").exists()


def test_what_an_older_renderer_has_drawn_is_not_used(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    case = workspace.cases.get(NUMBER)
    now = workspace.pictures(case).jpeg(redacted(case, PHOTO), 200, 200, 82)
    monkeypatch.setattr(pictures.Cache, "get", lambda self, key: b"old" if self.path(key).exists() else None)
    assert workspace.pictures(case).jpeg(redacted(case, PHOTO), 200, 200, 82).data == b"old"
    monkeypatch.setattr(pictures, "renderer", lambda: "a newer one")
    assert workspace.pictures(case).jpeg(redacted(case, PHOTO), 200, 200, 82).data == now.data
    assert (now.width, now.height) == fitted((1600, 1200), 200, 200)


def test_the_fingerprint_of_the_renderer_follows_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    own = pictures.renderer()
    assert own == pictures.renderer()
    pictures.renderer.cache_clear()
    monkeypatch.setattr(pictures, "_RENDERER", pictures._RENDERER[:-1])
    assert pictures.renderer() != own
    pictures.renderer.cache_clear()


def test_characters_that_no_face_draws_on_a_picture_are_told_before_an_export(workspace: Workspace) -> None:
    assert "missing-glyph" not in {one.code for one in workspace.exporting.preflight(NUMBER)}
    text = Mark("t", PHOTO, MarkKind.TEXT, (Point(40, 40),), text="ᚠ 很好")
    workspace.comparing.put_marks(NUMBER, [text])
    (finding,) = [one for one in workspace.exporting.preflight(NUMBER) if one.code == "missing-glyph"]
    assert "U+16A0" in finding.what
    assert "很" not in finding.what


def test_a_detail_with_something_hidden_is_black_there(workspace: Workspace) -> None:
    from evidence_app.core.recipes import enlarged

    case = workspace.cases.get(NUMBER)
    found = enlarged(case, Detail("d", PHOTO, HIDDEN))
    assert found is not None
    pixels = workspace.pictures(case).pixels(found.crop, 800, 800)
    hidden = redact.covered(found.crop, (1600, 1200), (pixels.shape[1], pixels.shape[0]))
    assert hidden.sum() > 10_000
    assert not pixels[hidden].any()
