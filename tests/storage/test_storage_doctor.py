"""Doctor: mends what an interruption left, deletes nothing that might be proof, finds nothing the second time."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evidence_app.core.case import Case, Order
from evidence_app.core.errors import LibraryDamaged, LibraryLocked, NotFound
from evidence_app.core.progress import Reporter
from evidence_app.storage.checking import check_library
from evidence_app.storage.doctor import Finding, mend, recover
from evidence_app.storage.library import Library

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
AddEvidence = Callable[..., Case]


@pytest.fixture
def full(library: Library, case: Case, add_evidence: AddEvidence) -> Case:
    add_evidence("8123", "e1", b"one")
    return add_evidence("8123", "e2", b"two")


def _mended(library: Library) -> list[Finding]:
    """What doctor finds; it must find nothing of it again, and verify must agree."""
    found = mend(library, Reporter())
    assert [item for item in mend(library, Reporter()) if item.mended] == []
    if all(item.mended for item in found):
        assert check_library(library, Reporter()).faults == ()
    return found


def _tamper(library: Library, statement: str) -> None:
    connection = sqlite3.connect(library.folder / "library.sqlite3")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_sound_library_is_left_alone(library: Library, full: Case) -> None:
    assert _mended(library) == []


def test_half_copied_files_go(library: Library, full: Case) -> None:
    for name in ("incoming/abc.part", "cache/picture.tmp", ".library.json.1.part", "copies/.000001.part", "cache/empty.jpg"):
        (library.folder / name).write_bytes(b"" if "empty" in name else b"half")
    found = _mended(library)
    assert len(found) == 5
    assert all(item.mended for item in found)
    assert not list(library.folder.rglob("*.part"))


def test_a_file_without_a_row_moves_aside(library: Library, full: Case, tmp_path: Path) -> None:
    source = tmp_path / "loose"
    source.write_bytes(b"loose")
    stored = library.vault.add(source, Reporter())
    (finding,) = _mended(library)
    assert finding.mended
    assert (library.folder / "found" / stored.sha256).read_bytes() == b"loose"


def test_a_row_without_its_file_is_told_and_kept(library: Library, full: Case) -> None:
    path = library.vault.path(full.evidence[0].sha256)
    path.unlink()
    found = [item for item in _mended(library) if not item.mended]
    assert [item.path for item in found] == [f"originals/{path.parent.name}/{path.name}"]
    assert library.cases.load("8123") == full


def test_a_row_that_nobody_needs_goes(library: Library, full: Case) -> None:
    _tamper(library, f"INSERT INTO originals VALUES ('{'0' * 64}', 5, 'x')")
    (finding,) = _mended(library)
    assert finding.mended


def test_a_writable_original_becomes_read_only(library: Library, full: Case) -> None:
    path = library.vault.path(full.evidence[0].sha256)
    path.chmod(0o644)
    (finding,) = _mended(library)
    assert finding.mended
    assert path.stat().st_mode & 0o777 == 0o444


def test_an_original_of_another_length_is_told(library: Library, full: Case) -> None:
    path = library.vault.path(full.evidence[0].sha256)
    path.chmod(0o644)
    path.write_bytes(b"longer than it was")
    assert any("length has changed" in item.what and not item.mended for item in mend(library, Reporter()))


def test_readable_names_are_made_again(library: Library, full: Case) -> None:
    name = library.shelf.path("8123", full.evidence[0])
    name.unlink()
    (name.parent / "something else").symlink_to("nowhere")
    (finding,) = _mended(library)
    assert finding.mended
    assert name.read_bytes() == b"one"
    assert len(list(name.parent.iterdir())) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE orders SET title = 'forged'",
        "UPDATE orders SET evidence_count = 7",
        "UPDATE evidence SET name = 'forged' WHERE id = 'e1'",
        "UPDATE evidence SET position = 5 WHERE id = 'e2'",
        "UPDATE evidence SET json = 'no json' WHERE id = 'e1'",
        "UPDATE search SET facts = 'forged'",
        "DELETE FROM search",
        "INSERT INTO search(rowid, facts) VALUES (99, 'ghost')",
    ],
)
def test_what_repeats_the_values_is_made_again(library: Library, full: Case, statement: str) -> None:
    _tamper(library, statement)
    found = _mended(library)
    assert found
    assert all(item.mended for item in found)
    library.close()
    with Library.open(library.folder) as again:
        assert again.cases.load("8123") == full
        assert again.cases.search("power") == ["8123"]
        assert again.cases.search("ghost") == []


def test_a_value_that_the_journal_does_not_lead_to_is_told(library: Library, full: Case) -> None:
    _tamper(library, "UPDATE orders SET order_json = replace(order_json, 'Volt Store', 'Evil Store'), store = 'Evil Store'")
    assert any(not item.mended and "journal" in item.what for item in mend(library, Reporter()))


def _damage(library: Library) -> bytes:
    """Overwrite every page of the tables; what the file was."""
    path = library.folder / "library.sqlite3"
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xaa" * (len(data) - 100))
    return data


def test_a_damaged_database_is_told_and_put_back_from_its_copy(library: Library, full: Case) -> None:
    library.close()
    _damage(library)
    with pytest.raises(LibraryDamaged, match="damaged") as caught:
        Library.open(library.folder)
    assert "doctor" in caught.value.todo
    aside = recover(library.folder, NOW)
    assert (aside / "library.sqlite3").is_file()
    with Library.open(library.folder, now=lambda: NOW) as again:
        assert again.cases.load("8123") == full
        assert _mended(again) == []


@pytest.mark.parametrize("table", ["evidence", "search_data", "dues_of_order", "originals"])
def test_what_is_newer_than_the_copy_is_salvaged(
    library: Library, full: Case, add_evidence: AddEvidence, tmp_path: Path, table: str
) -> None:
    library.copies.make(NOW)
    later = add_evidence("8123", "e3", b"three").with_order(notes="after the copy")
    library.cases.save(library.cases.load("8123"), later, "Note", NOW)
    gone = replace(later, evidence=later.evidence[1:])
    library.cases.save(later, gone, "Delete", NOW)
    library.cases.record_export("8123", "dossier", "ab" * 32, 5, "dossier.pdf", NOW)
    library.cases.save(None, Case(Order("9", "New since the copy")), "Add", NOW)
    library.cases.save(None, Case(Order("10", "Deleted since the copy")), "Add", NOW)
    library.cases.move_to_trash("10", NOW)
    log = library.cases.journal("8123")
    with library.database.read() as connection:
        page = connection.exec_driver_sql(f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'").scalar_one()
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    library.database.close()
    with (library.folder / "library.sqlite3").open("rb+") as stream:
        stream.seek((page - 1) * size)
        stream.write(b"\xaa" * size)
    shutil.copytree(library.folder, tmp_path / "damaged", symlinks=True)
    recover(tmp_path / "damaged", NOW)
    with Library.open(tmp_path / "damaged", now=lambda: NOW) as again:
        assert again.cases.load("8123") == gone
        assert again.cases.journal("8123") == log
        assert again.cases.numbers() == ["8123", "9"]
        assert {(item.number, item.evidence) for item in again.cases.trashed()} == {("8123", "e1"), ("10", "")}
        assert _mended(again) == []
        assert check_library(again, Reporter()).faults == ()


def test_the_newest_copy_that_is_sound_is_taken(library: Library, full: Case) -> None:
    library.close()
    copies = library.copies.paths()
    bad = copies[-1].with_name("000999-20261122T120000Z.sqlite3")
    bad.write_bytes(b"no database")
    _damage(library)
    recover(library.folder, NOW)
    with Library.open(library.folder) as again:
        assert again.cases.load("8123") == full


def test_nothing_is_touched_where_no_copy_is_sound(library: Library, full: Case) -> None:
    library.close()
    for path in library.copies.paths():
        path.write_bytes(b"no database")
    _damage(library)
    before = (library.folder / "library.sqlite3").read_bytes()
    with pytest.raises(NotFound):
        recover(library.folder, NOW)
    assert (library.folder / "library.sqlite3").read_bytes() == before


def test_an_open_library_is_not_recovered(library: Library, full: Case) -> None:
    with pytest.raises(LibraryLocked):
        recover(library.folder, NOW, wait_s=0)
