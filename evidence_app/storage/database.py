"""The SQLite database of one library: connections, settings, transactions.

WAL, so that reading never waits for writing; synchronous FULL, so that what was acknowledged survives a power cut; foreign
keys on. A connection is taken per operation and belongs to one thread while it is used; one write at a time.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from evidence_app.core.errors import LibraryDamaged, LibraryTooNew
from evidence_app.storage.faults import database
from evidence_app.storage.migrations import HEAD, migrate

BUSY_TIMEOUT_MS = 5000
_CACHE_KIB = 16 * 1024


def _configure(connection: sqlite3.Connection, _record: Any) -> None:
    # SQLAlchemy's "begin" below opens transactions; the driver must not open its own.
    connection.isolation_level = None
    for setting in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"cache_size=-{_CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {setting}").close()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


class Database:
    """An open database. `read` and `write` give a connection inside a transaction."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing = threading.RLock()
        # Whether anything was written through this object: then a copy may be due.
        self.written = False
        self._engine: Engine = create_engine(
            URL.create("sqlite", database=str(path)), connect_args={"check_same_thread": False}, pool_size=4, max_overflow=16
        )
        event.listen(self._engine, "connect", _configure)
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def read(self, doing: str = "reading the library") -> Iterator[Connection]:
        """A consistent view of the database as it was at the first query."""
        with database(doing, self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self, doing: str = "writing the library") -> Iterator[Connection]:
        """The only writing transaction at this moment; committed and on the disk when the block ends well."""
        with self._writing, database(doing, self.path), self._engine.connect() as connection:
            connection.execution_options(writing=True)
            with connection.begin():
                yield connection
            self.written = True

    def bring_up_to_date(self) -> None:
        """Take the migrations that are missing, all or none."""
        with self.write("updating the library") as connection:
            migrate(connection)

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the database."""
        with database("closing the library", self.path):
            self._engine.dispose()


def revision(path: Path) -> int:
    """How far the migrations of the database at `path` have come; 0 for a database without any.

    Raises `LibraryTooNew` beyond what this program knows, `LibraryDamaged` if it is no database.
    """
    # Not mode=ro: such a connection may not remove the log files again that reading a WAL database needs.
    with database("opening the library", path), closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as connection:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}").close()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if "alembic_version" not in tables:
            return 0
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if not rows:
        return 0
    found = rows[0][0]
    if not str(found).isdigit():
        raise LibraryDamaged(f"the database {path} has no version that is known", "run `evidence-app doctor`")
    if int(found) > HEAD:
        raise LibraryTooNew(
            f"the library was written by a newer version of this program (format {int(found)}, this one knows {HEAD})",
            "update the program",
        )
    return int(found)
