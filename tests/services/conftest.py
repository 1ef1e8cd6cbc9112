"""A library of its own for every test, with a clock that stands still."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_media import NOW, NUMBER

from evidence_app.services.workspace import Workspace, open_workspace


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    """An open library with one order, made on 22 November 2026."""
    ids = (f"id{count}" for count in itertools.count())
    with open_workspace(tmp_path / "library", now=lambda: NOW, new_id=lambda: next(ids), remember=False) as workspace:
        workspace.cases.add_order(
            {
                "number": NUMBER,
                "title": "USB drive 128 GB",
                "price": "42.90",
                "currency": "EUR",
                "timezone": "Europe/Berlin",
                "country": "DE",
                "delivered": "2026-11-12",
                "tracking": "LP00712345678901",
            }
        )
        yield workspace
