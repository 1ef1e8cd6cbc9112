"""Verify: a flipped bit is found wherever it is, and nothing is found where nothing is wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evidence_app.core.case import Case, FrameReason, KeyFrame
from evidence_app.core.errors import Cancelled
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.progress import Reporter
from evidence_app.storage.checking import Checked, FaultKind, check_library, check_order, check_records
from evidence_app.storage.library import Library

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SAME_LIBRARY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def full(library: Library, case: Case, add_evidence: Callable[..., Case]) -> Case:
    before = add_evidence("8123", "e1", bytes(range(256)) * 40)
    after = before.with_order(notes="noted")
    library.cases.save(before, after, "Note", NOW)
    library.cases.undo("8123", NOW)
    library.cases.redo("8123", NOW)
    library.cases.record_export("8123", "dossier", "ab" * 32, 5, "dossier.pdf", NOW)
    return after


def _kinds(checked: Checked) -> set[FaultKind]:
    return {fault.fault for fault in checked.faults}


def test_a_sound_library_has_no_fault(library: Library, full: Case) -> None:
    checked = check_library(library, Reporter())
    assert checked.faults == ()
    assert checked.count >= 3
    assert check_order(library, "8123", Reporter()).faults == ()


@SAME_LIBRARY
@given(data=st.data())
def test_a_flipped_bit_in_an_original_is_found(library: Library, full: Case, data: st.DataObject) -> None:
    path = library.vault.path(full.evidence[0].sha256)
    path.chmod(0o644)
    good = path.read_bytes()
    place = data.draw(st.integers(0, len(good) * 8 - 1))
    bad = bytearray(good)
    bad[place // 8] ^= 1 << place % 8
    path.write_bytes(bad)
    try:
        for checked in (check_library(library, Reporter()), check_order(library, "8123", Reporter())):
            assert _kinds(checked) == {FaultKind.CHANGED}
            assert checked.faults[0].expected == full.evidence[0].sha256
    finally:
        path.write_bytes(good)


def _flipped(value: object, place: int) -> object:
    """`value` with one bit of it flipped, as SQLite would then give it back."""
    if isinstance(value, int):
        return value ^ (1 << place % 8)
    raw = bytearray(str(value).encode())
    raw[(place // 8) % len(raw)] ^= 1 << place % 8
    return bytes(raw)


@SAME_LIBRARY
@given(data=st.data())
def test_a_flipped_bit_in_the_journal_is_found(library: Library, full: Case, data: st.DataObject) -> None:
    connection = sqlite3.connect(library.folder / "library.sqlite3")
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        columns = [row[1] for row in connection.execute("PRAGMA table_info(journal)")][1:]
        rows = connection.execute(f"SELECT rowid, {', '.join(columns)} FROM journal").fetchall()
        row = data.draw(st.sampled_from(rows))
        column = data.draw(st.sampled_from([c for c, v in zip(columns, row[1:], strict=True) if v is not None]))
        good = row[1 + columns.index(column)]
        bad = _flipped(good, data.draw(st.integers(0, 100_000)))
        try:
            # As text, whether the bytes are text or not: that is how a page would say it.
            value = "CAST(? AS TEXT)" if isinstance(bad, bytes) else "?"
            connection.execute(f"UPDATE journal SET {column} = {value} WHERE rowid = ?", (bad, row[0]))
        except sqlite3.IntegrityError:
            return  # a number that another entry has: the database itself refuses it
        connection.commit()
        try:
            assert check_records(library, "8123").faults
        finally:
            connection.execute(f"UPDATE journal SET {column} = ? WHERE rowid = ?", (good, row[0]))
            connection.commit()
    finally:
        connection.close()
    assert check_records(library, "8123").faults == ()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal WHERE seq = 2",
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "DELETE FROM journal",
        "UPDATE orders SET head_hash = '0'",
        "UPDATE orders SET order_json = replace(order_json, 'noted', 'nosed')",
        "UPDATE evidence SET json = replace(json, 'photo', 'listing')",
        "UPDATE evidence SET json = 'x'",
        "UPDATE exports SET sha256 = 'cd'",
        "DELETE FROM exports",
        "INSERT INTO exports SELECT 99, order_id, 99, kind, sha256, size, name, at FROM exports",
        "DELETE FROM evidence",
        "UPDATE originals SET size = 1",
    ],
)
def test_records_changed_behind_the_programs_back_are_found(library: Library, full: Case, statement: str) -> None:
    connection = sqlite3.connect(library.folder / "library.sqlite3")
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert check_library(library, Reporter()).faults


def test_missing_and_unknown_originals_are_found(library: Library, full: Case) -> None:
    path = library.vault.path(full.evidence[0].sha256)
    path.rename(path.with_name("0" * 64))
    checked = check_library(library, Reporter())
    assert _kinds(checked) == {FaultKind.MISSING, FaultKind.UNKNOWN}


@pytest.mark.skipif("os.geteuid() == 0", reason="the administrator may read everything")
def test_an_unreadable_original_is_found(library: Library, full: Case) -> None:
    library.vault.path(full.evidence[0].sha256).chmod(0)
    assert _kinds(check_order(library, "8123", Reporter())) == {FaultKind.UNREADABLE}


def test_what_is_derived_from_nothing_is_found(library: Library, full: Case) -> None:
    from dataclasses import replace

    orphan = KeyFrame("k1", "gone", FrameRef(MediaTime(1, 1, 30), 1), FrameReason.MOMENT)
    library.cases.save(full, replace(full, key_frames=(orphan,)), "Orphan", NOW)
    (fault,) = check_order(library, "8123", Reporter()).faults
    assert (fault.path, fault.fault) == ("cases/8123/key_frames/k1", FaultKind.MISSING)


def test_checking_can_be_cancelled_and_changes_nothing(library: Library, full: Case) -> None:
    def times() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in library.folder.rglob("*") if path.is_file()}

    before = times()
    with pytest.raises(Cancelled):
        check_library(library, Reporter(cancelled=lambda: True))
    check_library(library, Reporter())
    assert times() == before
