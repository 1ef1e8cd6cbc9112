"""Archives: judged valid by the public bag tool, restored with identity kept, refused when they are anything else."""

from __future__ import annotations

import hashlib
import json
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from evidence_app.core.case import Case
from evidence_app.core.errors import BadInput, Cancelled, EvidenceError, LibraryDamaged, NotFound
from evidence_app.core.progress import Reporter
from evidence_app.resources import resource
from evidence_app.storage.archive import SCHEMA_VERSION, restore_archive, write_archive
from evidence_app.storage.backup import write_backup
from evidence_app.storage.checking import check_library, check_order
from evidence_app.storage.codec import case_schema
from evidence_app.storage.doctor import mend
from evidence_app.storage.faults import NotInVault, RefusedArchive
from evidence_app.storage.library import Library

NOW = datetime(2026, 11, 23, tzinfo=UTC)
Members = dict[str, bytes]


@pytest.fixture
def full(library: Library, case: Case, add_evidence: Callable[..., Case]) -> Case:
    add_evidence("8123", "e1", b"one" * 1000)
    before = add_evidence("8123", "e2", b"two" * 1000)
    after = before.with_order(notes="noted")
    library.cases.save(before, after, "Note", NOW)
    library.cases.record_export("8123", "dossier", "ab" * 32, 5, "dossier.pdf", NOW)
    return after


@pytest.fixture
def archive(library: Library, full: Case, tmp_path: Path) -> Path:
    path = tmp_path / "case.zip"
    write_archive(library, "8123", path, Reporter())
    return path


@pytest.fixture
def other(tmp_path: Path, empty_library: Path) -> Library:
    with Library.open(tmp_path / "other", now=lambda: NOW) as opened:
        yield opened  # type: ignore[misc]


def _snapshot(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("library.")
    }


def _bag_is_valid(archive: Path, folder: Path) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bagit = pytest.importorskip("bagit", reason="the public bag tool is not installed")
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(folder)
    (top,) = folder.iterdir()
    return bool(bagit.Bag(str(top)).validate())


def test_the_public_tool_finds_the_archive_valid(archive: Path, tmp_path: Path) -> None:
    assert _bag_is_valid(archive, tmp_path / "bag")


def test_a_restored_case_is_the_same_case(archive: Path, full: Case, library: Library, other: Library) -> None:
    assert restore_archive(other, archive, NOW, Reporter()) == full
    assert other.cases.load("8123") == full
    log = library.cases.journal("8123")
    assert other.cases.journal("8123")[:-1] == log
    assert other.cases.journal("8123")[-1].kind == "restored"
    assert other.cases.exported("8123") == library.cases.exported("8123")
    assert check_library(other, Reporter()).faults == ()
    assert mend(other, Reporter()) == []
    assert other.cases.undo_label("8123") == "Note"
    undone = other.cases.undo("8123", NOW)
    assert undone is not None
    assert undone[0].order.notes == ""


def test_an_order_is_restored_once(archive: Path, other: Library) -> None:
    restore_archive(other, archive, NOW, Reporter())
    with pytest.raises(BadInput, match="already"):
        restore_archive(other, archive, NOW, Reporter())
    assert check_library(other, Reporter()).faults == ()


def test_an_archive_of_a_damaged_original_is_not_written(library: Library, full: Case, tmp_path: Path) -> None:
    path = library.vault.path(full.evidence[0].sha256)
    path.chmod(0o644)
    path.write_bytes(b"on" * 1500)
    with pytest.raises(LibraryDamaged):
        write_archive(library, "8123", tmp_path / "case.zip", Reporter())
    assert not list(tmp_path.glob("*case.zip*"))


def test_cancelling_leaves_nothing(library: Library, archive: Path, other: Library, tmp_path: Path) -> None:
    stop = Reporter(cancelled=lambda: True)
    with pytest.raises(Cancelled):
        write_archive(library, "8123", tmp_path / "second.zip", stop)
    assert not list(tmp_path.glob("*second.zip*"))
    before = _snapshot(other.folder)
    with pytest.raises(Cancelled):
        restore_archive(other, archive, NOW, stop)
    assert _snapshot(other.folder) == before


def test_where_an_archive_can_not_go(library: Library, full: Case, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        write_archive(library, "8123", tmp_path, Reporter())
    with pytest.raises(BadInput):
        write_archive(library, "8123", tmp_path / "no" / "case.zip", Reporter())
    with pytest.raises(NotFound):
        write_archive(library, "77", tmp_path / "case.zip", Reporter())


def _members(archive: Path) -> Members:
    with zipfile.ZipFile(archive) as zipped:
        return {info.filename: zipped.read(info) for info in zipped.infolist()}


def _sealed(members: Members) -> Members:
    """`members` with lists of hashes that fit them, as a forger would make them."""
    top = next(iter(members)).partition("/")[0]
    payload = {name: data for name, data in members.items() if name.startswith(f"{top}/data/")}
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name[len(top) + 1 :]}\n" for name, data in sorted(payload.items())]
    members[f"{top}/manifest-sha256.txt"] = "".join(lines).encode()
    tags = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt")
    members[f"{top}/tagmanifest-sha256.txt"] = "".join(
        f"{hashlib.sha256(members[f'{top}/{name}']).hexdigest()}  {name}\n" for name in tags
    ).encode()
    return members


def _case_changed(members: Members, change: Callable[[dict[str, object]], object]) -> Members:
    body = json.loads(members["8123/data/case.json"])
    change(body)
    members["8123/data/case.json"] = json.dumps(body).encode()
    return _sealed(members)


def _traversal(members: Members) -> Members:
    members["8123/data/originals/../../../../evil"] = b"evil"
    return _sealed(members)


def _absolute(members: Members) -> Members:
    members["/etc/evil"] = b"evil"
    return members


def _backslash(members: Members) -> Members:
    members["8123\\..\\evil"] = b"evil"
    return members


def _wrong_hash(members: Members) -> Members:
    name = next(name for name in members if "originals" in name)
    members[name] = b"x" * len(members[name])
    return _sealed(members)


def _wrong_list(members: Members) -> Members:
    name = next(name for name in members if "originals" in name)
    members[name] = b"x" * len(members[name])
    return members


def _missing(members: Members) -> Members:
    del members[next(name for name in members if "originals" in name)]
    return _sealed(members)


def _extra(members: Members) -> Members:
    data = b"more"
    members[f"8123/data/originals/{hashlib.sha256(data).hexdigest()}"] = data
    return _sealed(members)


def _newer(members: Members) -> Members:
    return _case_changed(members, lambda body: body.update(version=SCHEMA_VERSION + 1))


def _other_case(members: Members) -> Members:
    return _case_changed(members, lambda body: body["case"]["order"].update(title="Forged"))  # type: ignore[index]


def _no_case(members: Members) -> Members:
    return _case_changed(members, lambda body: body.update(case=7))


def _other_program(members: Members) -> Members:
    return _case_changed(members, lambda body: body.update(schema="something"))


def _no_json(members: Members) -> Members:
    members["8123/data/case.json"] = b"{"
    return _sealed(members)


def _deep_json(members: Members) -> Members:
    members["8123/data/case.json"] = b"[" * 100_000
    return _sealed(members)


def _forged_journal(members: Members) -> Members:
    log = json.loads(members["8123/data/journal.json"])
    log[1]["label"] = "Something else"
    members["8123/data/journal.json"] = json.dumps(log).encode()
    return _sealed(members)


def _empty_journal(members: Members) -> Members:
    members["8123/data/journal.json"] = b"[]"
    return _sealed(members)


def _odd_journal(members: Members) -> Members:
    members["8123/data/journal.json"] = b'[{"seq": 1}]'
    return _sealed(members)


@pytest.mark.parametrize(
    "forge",
    [_traversal, _absolute, _backslash, _wrong_hash, _wrong_list, _missing, _extra, _newer, _other_case, _no_case,
     _other_program, _no_json, _deep_json, _forged_journal, _empty_journal, _odd_journal, lambda _: {"a/b": b"c"}],
)  # fmt: skip
def test_hostile_archives_are_refused_with_nothing_written(
    archive: Path, other: Library, tmp_path: Path, forge: Callable[[Members], Members]
) -> None:
    hostile = tmp_path / "hostile.zip"
    with zipfile.ZipFile(hostile, "w") as zipped:
        for name, data in forge(_members(archive)).items():
            zipped.writestr(zipfile.ZipInfo(name), data)
    before = _snapshot(tmp_path)
    with pytest.raises(RefusedArchive) as caught:
        restore_archive(other, hostile, NOW, Reporter())
    assert caught.value.todo
    assert _snapshot(tmp_path) == before
    assert other.cases.numbers() == []


def _refuses(other: Library, hostile: Path, tmp_path: Path) -> None:
    before = _snapshot(tmp_path)
    with pytest.raises(RefusedArchive):
        restore_archive(other, hostile, NOW, Reporter())
    assert _snapshot(tmp_path) == before


def test_links_are_refused(archive: Path, other: Library, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    with zipfile.ZipFile(hostile, "w") as zipped:
        for name, data in _members(archive).items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (0o120777 if "originals" in name else 0o100644) << 16
            zipped.writestr(info, data)
    _refuses(other, hostile, tmp_path)


def test_a_name_twice_is_refused(archive: Path, other: Library, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.zip"
    with warnings.catch_warnings(), zipfile.ZipFile(hostile, "w") as zipped:
        warnings.simplefilter("ignore")
        for name, data in _members(archive).items():
            zipped.writestr(zipfile.ZipInfo(name), data)
        zipped.writestr(zipfile.ZipInfo("8123/data/case.json"), b"{}")
    _refuses(other, hostile, tmp_path)


@pytest.mark.parametrize("which", ["original", "record"])
def test_bombs_are_refused(archive: Path, other: Library, tmp_path: Path, which: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evidence_app.storage.archive._MOST_RECORD_BYTES", 1 << 20)
    members = _members(archive)
    bomb = bytes(4 << 20)
    if which == "record":
        members["8123/data/case.json"] = bomb
    else:
        members[f"8123/data/originals/{hashlib.sha256(bomb).hexdigest()}"] = bomb
    hostile = tmp_path / "hostile.zip"
    with zipfile.ZipFile(hostile, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, data in _sealed(members).items():
            zipped.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    _refuses(other, hostile, tmp_path)


def test_every_cut_off_archive_is_refused(archive: Path, other: Library, tmp_path: Path) -> None:
    data = archive.read_bytes()
    hostile = tmp_path / "hostile.zip"
    for length in (0, 10, len(data) // 2, len(data) - 1):
        hostile.write_bytes(data[:length])
        _refuses(other, hostile, tmp_path)


def test_flipped_bits_never_restore_something_else(archive: Path, full: Case, other: Library, tmp_path: Path) -> None:
    data = bytearray(archive.read_bytes())
    hostile = tmp_path / "hostile.zip"
    for place in range(0, len(data), 211):
        flipped = bytearray(data)
        flipped[place] ^= 1 << (place % 8)
        hostile.write_bytes(flipped)
        try:
            restored = restore_archive(other, hostile, NOW, Reporter())
        except EvidenceError:
            continue
        # A bit that says nothing, a time stamp in the zip say: what came in is exactly what went out.
        assert restored == full
        other.cases.move_to_trash("8123", NOW)
        other.cases.empty_trash(datetime(2027, 1, 1, tzinfo=UTC))
    assert mend(other, Reporter()) == []
    assert check_library(other, Reporter()).faults == ()


def test_no_archive_and_no_room(
    library: Library, archive: Path, other: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NotFound):
        restore_archive(other, tmp_path / "nothing.zip", NOW, Reporter())
    monkeypatch.setattr("evidence_app.storage.archive.free_space", lambda _: 0)
    with pytest.raises(EvidenceError, match="no room"):
        restore_archive(other, archive, NOW, Reporter())


def test_a_backup_in_use_is_a_valid_bag_and_a_library(library: Library, full: Case, tmp_path: Path) -> None:
    out = tmp_path / "backup.zip"
    assert write_backup(library.folder, out, NOW, Reporter()) == 2
    library.cases.save(full, full.with_order(notes="after"), "Note", NOW)
    assert _bag_is_valid(out, tmp_path / "bag")
    with Library.open(tmp_path / "bag" / "evidence-library" / "data") as again:
        assert again.cases.load("8123") == full
        assert check_library(again, Reporter()).faults == ()
    assert check_order(library, "8123", Reporter()).faults == ()


def test_a_backup_of_nothing_and_to_nowhere(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        write_backup(tmp_path / "nothing", tmp_path / "out.zip", NOW, Reporter())
    with pytest.raises(BadInput):
        write_backup(library.folder, tmp_path / "no" / "out.zip", NOW, Reporter())


def test_a_cancelled_backup_leaves_nothing(library: Library, full: Case, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_backup(library.folder, tmp_path / "backup.zip", NOW, Reporter(cancelled=lambda: True))
    assert not list(tmp_path.glob("*backup*"))


def test_removed_evidence_does_not_travel(library: Library, full: Case, other: Library, tmp_path: Path) -> None:
    library.cases.save(full, replace(full, evidence=full.evidence[1:]), "Delete", NOW)
    write_archive(library, "8123", tmp_path / "case.zip", Reporter())
    restore_archive(other, tmp_path / "case.zip", NOW, Reporter())
    assert not other.vault.holds(full.evidence[0].sha256)
    assert check_library(other, Reporter()).faults == ()
    assert library.cases.undo_label("8123") == "Delete"
    # There, history ends at what can't be brought back any more: it is not offered.
    assert other.cases.undo_label("8123") is None
    with pytest.raises(NotInVault, match="add the file again"):
        other.cases.undo("8123", NOW)
    after = other.cases.load("8123")
    other.cases.save(after, after.with_order(notes="here"), "Note", NOW)
    undone = other.cases.undo("8123", NOW)
    assert undone is not None
    assert undone[0] == after


def test_an_archive_of_the_first_shape_is_restored(archive: Path, full: Case, other: Library, tmp_path: Path) -> None:
    def first(body: dict[str, Any]) -> None:
        body["version"] = 1
        for item in body["case"]["evidence"]:
            del item["hints"]

    older = tmp_path / "older.zip"
    with zipfile.ZipFile(older, "w") as zipped:
        for name, data in _case_changed(_members(archive), first).items():
            zipped.writestr(name, data)
    assert restore_archive(other, older, NOW, Reporter()) == full


def test_the_published_schema_is_what_archives_hold() -> None:
    published = resource(f"schemas/case-{SCHEMA_VERSION}.json").read_text(encoding="utf-8")
    # Another shape needs another number: add a schema, keep the old one, and teach `restore` to read both.
    assert json.loads(published) == case_schema()
