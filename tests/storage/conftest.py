"""A library in a temporary folder, and evidence to put into it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evidence_app.core.case import Case, Evidence, MediaKind, Order, Role
from evidence_app.core.progress import Reporter
from evidence_app.storage.library import Library

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that goes on by a second whenever it is looked at."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library, made once: copying it is much faster than making one for every test."""
    folder = tmp_path_factory.mktemp("empty") / "library"
    Library.open(folder, now=lambda: START).close()
    return folder


@pytest.fixture
def library(tmp_path: Path, clock: Clock, empty_library: Path) -> Iterator[Library]:
    shutil.copytree(empty_library, tmp_path / "library")
    with Library.open(tmp_path / "library", now=clock) as opened:
        yield opened


AddEvidence = Callable[..., Case]


@pytest.fixture
def add_evidence(library: Library, tmp_path: Path, clock: Clock) -> AddEvidence:
    """Take bytes in as evidence of an order: (number, id, data) → the case after it."""

    def add(number: str, ident: str, data: bytes, **fields: object) -> Case:
        source = tmp_path / f"{ident}.bin"
        source.write_bytes(data)
        stored = library.vault.add(source, Reporter())
        item = Evidence(ident, stored.sha256, f"{ident}.JPG", Role.PHOTO, MediaKind.IMAGE, "image/jpeg", stored.size, clock())
        before = library.cases.load(number)
        after = replace(before, evidence=(*before.evidence, replace(item, **fields)))  # type: ignore[arg-type]
        library.cases.save(before, after, "Add evidence", clock())
        return after

    return add


@pytest.fixture
def case(library: Library, clock: Clock) -> Case:
    """An order without anything, saved."""
    made = Case(Order("8123", "Power bank 20000 mAh", store="Volt Store"))
    library.cases.save(None, made, "Add order", clock())
    return made
