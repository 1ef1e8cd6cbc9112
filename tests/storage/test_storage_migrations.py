"""Migrations: they end where the tables say, a copy is made first, and every released library still opens."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from evidence_app.core.progress import Reporter
from evidence_app.storage import migrations
from evidence_app.storage.checking import check_library
from evidence_app.storage.copies import is_sound
from evidence_app.storage.database import revision
from evidence_app.storage.library import Library
from evidence_app.storage.schema import CREATE_SEARCH, metadata

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
FIXTURES = Path(__file__).parent / "fixtures"


def test_the_migrations_end_where_the_tables_say(library: Library) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with library.database.read() as connection:
        options = {"include_object": lambda _object, name, *_: not str(name).startswith(("search", "alembic"))}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
        made = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE name = 'search'").scalar_one()
    assert made == CREATE_SEARCH


def test_the_newest_step_is_the_head(library: Library) -> None:
    names = sorted(path.name for path in (Path(migrations.__file__).parent / "versions").glob("m*.py"))
    assert int(names[-1][1:5]) == migrations.HEAD == revision(library.folder / "library.sqlite3")


@pytest.mark.parametrize("version", range(1, migrations.HEAD + 1))
def test_a_library_of_every_version_opens(version: int, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(FIXTURES / f"library-{version:04}", folder)
    with Library.open(folder, now=lambda: NOW) as opened:
        case = opened.cases.load("8100000000000001")
        assert case.order.title == "Power bank 20000 mAh 电源"
        assert [item.id for item in case.evidence] == ["e1"]
        assert case.claim is not None
        assert len(case.events) == 1
        assert opened.cases.undo_label(case.number) == "Set claim"
        assert check_library(opened, Reporter()).faults == ()


def test_a_copy_is_made_before_a_step_and_a_failed_step_changes_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    path = library.folder / "library.sqlite3"

    def fail(connection: object) -> None:
        connection.exec_driver_sql("ALTER TABLE orders ADD COLUMN half TEXT")  # type: ignore[attr-defined]
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("evidence_app.storage.library.HEAD", 2)
    monkeypatch.setattr("evidence_app.storage.database.migrate", fail)
    with pytest.raises(Exception, match="disk is full"):
        Library.open(library.folder, now=lambda: NOW)
    copy = library.copies.paths()[-1]
    assert copy.name.endswith("before-format-2.sqlite3")
    assert is_sound(copy)
    connection = sqlite3.connect(path)
    assert "half" not in {row[1] for row in connection.execute("PRAGMA table_info(orders)")}
    connection.close()
    assert revision(path) == 1


def test_the_tables_alone_are_enough_for_a_database(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'x.sqlite3'}")
    metadata.create_all(engine)
    engine.dispose()
    assert revision(tmp_path / "x.sqlite3") == 0
