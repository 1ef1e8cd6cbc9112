"""Opening and closing: one owner, newer libraries untouched, faults named, copies kept."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evidence_app.core.case import Case, Order
from evidence_app.core.errors import BadInput, LibraryDamaged, LibraryLocked, LibraryTooNew, NotFound, StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.storage import database as database_module
from evidence_app.storage.checking import check_library
from evidence_app.storage.copies import KEPT, Copies
from evidence_app.storage.library import Library
from evidence_app.storage.lock import LibraryLock

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
HOLDER = """
import sys, time
from pathlib import Path
from evidence_app.storage.lock import LibraryLock
lock = LibraryLock(Path(sys.argv[1]), 0)
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""


def _hold(folder: Path, seconds: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLDER, str(folder / "library.lock"), str(seconds)]
    holder = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def _end(holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    assert holder.stdout is not None
    holder.stdout.close()


def test_a_second_owner_is_refused_by_name(library: Library) -> None:
    with pytest.raises(LibraryLocked, match=f"process {os.getpid()} on "):
        Library.open(library.folder, wait_s=0)


def test_another_process_is_named_and_its_end_lets_in(library: Library) -> None:
    library.close()
    holder = _hold(library.folder, 60)
    try:
        with pytest.raises(LibraryLocked, match=f"process {holder.pid} on "):
            Library.open(library.folder, wait_s=0.1)
        holder.send_signal(signal.SIGKILL)
        with Library.open(library.folder, wait_s=10) as again:
            assert again.cases.numbers() == []
    finally:
        _end(holder)


def test_a_library_knows_that_it_was_not_closed(library: Library) -> None:
    assert not library.interrupted
    library.close()
    holder = _hold(library.folder, 60)
    _end(holder)
    with Library.open(library.folder) as again:
        assert again.interrupted
    with Library.open(library.folder) as again:
        assert not again.interrupted


def test_a_brief_owner_is_waited_for(library: Library) -> None:
    library.close()
    holder = _hold(library.folder, 0.3)
    try:
        Library.open(library.folder, wait_s=20).close()
    finally:
        _end(holder)


def test_a_forked_child_does_not_keep_the_lock(library: Library) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(writing)
        os.read(reading, 1)
        os._exit(0)
    os.close(reading)
    library.close()
    try:
        # The child needs a moment until it runs at all.
        Library.open(library.folder, wait_s=10).close()
    finally:
        os.close(writing)
        os.waitpid(child, 0)


def test_a_garbled_lock_file_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "library.lock"
    path.write_bytes(b"\xff garbage")
    lock = LibraryLock(path, 0)
    path.write_bytes(b"{")
    with pytest.raises(LibraryLocked, match="another program"):
        LibraryLock(path, 0)
    lock.release()
    lock.release()


def test_closing_twice_and_using_it_again(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "Evidence & more %20?#"
    library = Library.open(folder, now=lambda: NOW)
    library.cases.save(None, Case(Order("1", "T")), "Add", NOW)
    library.close()
    library.close()
    with Library.open(folder, create=False) as again:
        assert again.cases.numbers() == ["1"]


def test_a_missing_library_is_made_only_on_request(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        Library.open(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()
    (tmp_path / "file").write_text("x")
    with pytest.raises(BadInput):
        Library.open(tmp_path / "file")


def _contents(folder: Path) -> dict[str, str]:
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def test_a_newer_library_stays_untouched(library: Library) -> None:
    library.close()
    card = library.folder / "library.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "format": 99}))
    before = _contents(library.folder)
    with pytest.raises(LibraryTooNew, match="newer version"):
        Library.open(library.folder)
    assert _contents(library.folder) == before


def test_a_newer_database_is_refused_too(library: Library) -> None:
    library.close()
    connection = sqlite3.connect(library.folder / "library.sqlite3")
    connection.execute("UPDATE alembic_version SET version_num = '0099'")
    connection.commit()
    connection.close()
    before = _contents(library.folder)
    with pytest.raises(LibraryTooNew):
        Library.open(library.folder)
    assert {**before, str(library.folder / "library.lock"): ""} == {
        **_contents(library.folder), str(library.folder / "library.lock"): ""
    }  # fmt: skip


def test_what_is_no_library_is_named(library: Library, tmp_path: Path) -> None:
    library.close()
    (library.folder / "library.json").write_text('{"application": "something else", "format": 1}')
    with pytest.raises(LibraryDamaged, match="another program"):
        Library.open(library.folder)
    (library.folder / "library.json").write_text("{")
    (library.folder / "library.sqlite3").write_bytes(b"this is no database, but it is long enough to be taken for one" * 50)
    with pytest.raises(LibraryDamaged, match="damaged"):
        Library.open(library.folder)


def test_a_lost_card_is_written_again(library: Library) -> None:
    library.close()
    card = library.folder / "library.json"
    before = card.read_bytes()
    card.unlink()
    Library.open(library.folder).close()
    assert card.read_bytes() == before


def test_a_database_busy_elsewhere_is_named(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    library.close()
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_MS", 50)
    with Library.open(library.folder) as again:
        other = sqlite3.connect(library.folder / "library.sqlite3")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLocked, match="busy"):
            again.cases.save(None, Case(Order("1", "T")), "Add", NOW)
        other.rollback()
        other.close()
        again.cases.save(None, Case(Order("1", "T")), "Add", NOW)
        assert again.cases.numbers() == ["1"]


def test_a_full_disk_loses_nothing(library: Library, case: Case) -> None:
    with library.database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with library.database.read() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageFault, match="disk is full"):
        library.cases.save(case, case.with_order(notes="n" * 500_000), "Note", NOW)
    assert library.cases.load("8123") == case
    assert check_library(library, Reporter()).faults == ()


@pytest.mark.skipif("os.geteuid() == 0", reason="the administrator may write everywhere")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(StorageFault, match="permission"):
            Library.open(tmp_path / "library")
    finally:
        tmp_path.chmod(0o755)


def test_a_clock_set_back_loses_nothing(library: Library, case: Case) -> None:
    library.close()
    for moment in (NOW, NOW - timedelta(days=400), NOW - timedelta(days=3000)):
        with Library.open(library.folder, now=lambda moment=moment: moment) as again:  # type: ignore[misc]
            before = again.cases.load("8123")
            again.cases.save(before, before.with_order(notes=str(moment)), "Note", moment)
            assert check_library(again, Reporter()).faults == ()
    copies = library.copies.paths()
    assert copies == sorted(copies)
    newest = sqlite3.connect(copies[-1])
    assert newest.execute("SELECT count(*) FROM journal").fetchone() == (4,)
    newest.close()


def test_copies_are_made_when_something_changed_and_ten_are_kept(library: Library, case: Case) -> None:
    library.close()
    for day in range(KEPT + 4):
        with Library.open(library.folder, now=lambda day=day: NOW + timedelta(days=day)) as again:  # type: ignore[misc]
            before = again.cases.load("8123")
            again.cases.save(before, before.with_order(notes=str(day)), "Note", NOW)
    names = [path.name for path in library.copies.paths()]
    assert len(names) == KEPT
    Library.open(library.folder, now=lambda: NOW + timedelta(days=99)).close()
    assert [path.name for path in library.copies.paths()] == names


def test_short_sessions_replace_their_own_copy(library: Library, case: Case) -> None:
    library.close()
    for second in range(5):
        with Library.open(library.folder, now=lambda second=second: NOW + timedelta(seconds=second)) as again:  # type: ignore[misc]
            before = again.cases.load("8123")
            again.cases.save(before, before.with_order(notes=str(second)), "Note", NOW)
    assert len(library.copies.paths()) <= 2


def test_a_copy_that_fails_does_not_make_closing_fail(library: Library, case: Case) -> None:
    shutil.rmtree(library.folder / "copies")
    library.close()
    with Library.open(library.folder) as again:
        assert again.cases.load("8123") == case


def test_a_copy_is_checked_before_it_counts(library: Library, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    copies = Copies(library.folder / "copies", library.folder / "library.sqlite3")
    before = copies.paths()
    monkeypatch.setattr("evidence_app.storage.copies.is_sound", lambda _: False)
    with pytest.raises(LibraryDamaged):
        copies.make(NOW)
    assert copies.paths() == before
    assert len(list((library.folder / "copies").iterdir())) == len(before)
