"""A window of the test's own for every journey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from journey_kit import Program
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_app.ui import i18n, style, theme


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program, started for the first time."""
    if qapp.property("dressed") is None:
        style.dress(qapp)
        qapp.setProperty("dressed", True)
    i18n.install(qapp, "en")
    theme.active().apply(theme.Mode.LIGHT, 100)
    made = Program(qtbot, tmp_path / "library")
    yield made
    made.close()
