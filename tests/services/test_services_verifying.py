"""Packets and dossiers: any bit that changes is told, by file and kind."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evidence_app.core.errors import BadInput, NotFound
from evidence_app.services.verifying import verify_file
from evidence_app.services.workspace import Workspace, open_workspace

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SAME_FILES = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "library", now=lambda: NOW) as opened:
        opened.cases.add_order({"number": "8123", "title": "Power bank"})
        yield opened


@pytest.fixture
def packet(tmp_path: Path) -> Path:
    folder = tmp_path / "packet"
    (folder / "sheets").mkdir(parents=True)
    for name, data in {"dossier.pdf": b"%PDF-1.7 pages", "manifest.json": b"{}", "sheets/sheet-01.jpg": b"jpeg" * 40}.items():
        (folder / name).write_bytes(data)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines))
    return folder


def _zipped(packet: Path, out: Path, top: str = "") -> Path:
    with zipfile.ZipFile(out, "w") as archive:
        for path in sorted(packet.rglob("*")):
            if path.is_file():
                archive.write(path, top + path.relative_to(packet).as_posix())
    return out


@pytest.mark.parametrize("top", ["", "dispute-8123/"])
def test_a_sound_packet(packet: Path, tmp_path: Path, top: str) -> None:
    for target in (packet, _zipped(packet, tmp_path / "packet.zip", top)):
        found = verify_file(target)
        assert found.ok
        assert found.checked == 4


@SAME_FILES
@given(data=st.data())
def test_a_flipped_bit_in_any_file_of_a_packet_is_found(packet: Path, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(path for path in packet.rglob("*") if path.is_file())))
    good = path.read_bytes()
    place = data.draw(st.integers(0, len(good) * 8 - 1))
    bad = bytearray(good)
    bad[place // 8] ^= 1 << place % 8
    path.write_bytes(bad)
    try:
        assert not verify_file(packet).ok
    finally:
        path.write_bytes(good)
    assert verify_file(packet).ok


def test_missing_and_unknown_files_are_told(packet: Path, tmp_path: Path) -> None:
    (packet / "dossier.pdf").rename(packet / "other.pdf")
    for target in (packet, _zipped(packet, tmp_path / "packet.zip")):
        kinds = {(fault.path, str(fault.fault)) for fault in verify_file(target).faults}
        assert kinds == {("dossier.pdf", "missing"), ("other.pdf", "unknown")}


def test_a_damaged_zip_is_told(packet: Path, tmp_path: Path) -> None:
    path = _zipped(packet, tmp_path / "packet.zip")
    data = bytearray(path.read_bytes())
    place = data.index(b"jpegjpeg")
    data[place] ^= 1
    path.write_bytes(data)
    assert [str(fault.fault) for fault in verify_file(path).faults] == ["unreadable"]
    path.write_bytes(data[:-30])
    assert [str(fault.fault) for fault in verify_file(path).faults] == ["unreadable"]


def test_what_is_nothing_of_ours_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        verify_file(tmp_path / "nothing")
    with pytest.raises(BadInput):
        verify_file(tmp_path)
    (tmp_path / "text.txt").write_text("hello")
    with pytest.raises(BadInput):
        verify_file(tmp_path / "text.txt")


def _dossier(path: Path, manifest: dict[str, object] | None) -> Path:
    import pikepdf

    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        if manifest is not None:
            data = json.dumps(manifest).encode()
            pdf.attachments["manifest.json"] = pikepdf.AttachedFileSpec(pdf, data, filename="manifest.json")
        pdf.save(path)
    return path


def test_a_dossier_as_it_was_exported_and_another(workspace: Workspace, tmp_path: Path) -> None:
    path = _dossier(tmp_path / "dossier.pdf", {"order": "8123", "exhibits": []})
    data = path.read_bytes()
    workspace.library.cases.record_export("8123", "dossier", hashlib.sha256(data).hexdigest(), len(data), "dossier.pdf", NOW)
    assert workspace.verifying.file(path).ok
    for place in range(0, len(data), 37):
        flipped = bytearray(data)
        flipped[place] ^= 4
        path.write_bytes(flipped)
        if not flipped.startswith(b"%PDF-"):
            continue
        assert not workspace.verifying.file(path).ok
    shutil.copy(_dossier(tmp_path / "other.pdf", {"order": "8123", "exhibits": [1]}), path)
    (fault,) = workspace.verifying.file(path).faults
    assert (fault.path, str(fault.fault)) == ("dossier.pdf", "changed")
    assert fault.expected == hashlib.sha256(data).hexdigest()


def test_a_dossiers_originals_are_looked_at(workspace: Workspace, tmp_path: Path) -> None:
    exhibits = [{"sha256": "ab" * 32, "bytes": 5}]
    path = _dossier(tmp_path / "dossier.pdf", {"order": "8123", "exhibits": exhibits})
    (fault,) = workspace.verifying.file(path).faults
    assert (str(fault.fault), fault.expected) == ("missing", "ab" * 32)
    other = _dossier(tmp_path / "foreign.pdf", {"order": "999", "exhibits": exhibits})
    assert workspace.verifying.file(other).ok


def test_a_pdf_without_manifest_or_sense_is_told(tmp_path: Path) -> None:
    (fault,) = verify_file(_dossier(tmp_path / "bare.pdf", None)).faults
    assert str(fault.fault) == "missing"
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\n" + io.BytesIO(b"x" * 100).read())
    (fault,) = verify_file(tmp_path / "broken.pdf").faults
    assert str(fault.fault) == "unreadable"
