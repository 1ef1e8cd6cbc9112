"""Starting: the library opens after the window, a second start brings the first to the front, a crash is told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from evidence_app.ui.application import open_library
from evidence_app.ui.crash import CrashDialog, describe, report_file
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings
from evidence_app.ui.single import Single

HEAVY = ("sqlalchemy", "alembic", "cv2", "av", "numpy", "PIL", "icu4py", "pikepdf", "pydantic", "babel", "holidays")


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    code = (
        "import sys; from evidence_app.ui import application, main_window, session, settings;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    library = tmp_path / "library"
    first = MainWindow(Session(), Settings())
    first.show()
    assert open_library(first, library)
    qtbot.waitUntil(lambda: first.right.currentIndex() == 2)
    first.showMinimized()
    second = MainWindow(Session(), Settings())
    second.show()
    assert not open_library(second, library)
    assert not second.isVisible()
    qtbot.waitUntil(lambda: not first.isMinimized())
    first.close()
    QApplication.processEvents()
    assert not Single.raise_other(tmp_path / "nobody")
    for window in (first, second):
        window.deleteLater()


def test_a_report_that_nobody_saw_is_offered_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    report_file().parent.mkdir(parents=True)
    report_file().write_text("it broke", encoding="utf-8")
    window = MainWindow(Session(), Settings())
    window.show()
    assert open_library(window, tmp_path / "library")
    assert window.start_banner.isVisible()
    assert window.start_banner.action.text() == "Show report"
    assert not report_file().exists()
    window.close()
    window.deleteLater()


def test_a_report_names_the_fault_and_no_home(qtbot: QtBot) -> None:
    try:
        raise ZeroDivisionError(str(Path.home() / "secret"))
    except ZeroDivisionError as fault:
        text = describe(fault)
    assert "ZeroDivisionError" in text
    assert str(Path.home()) not in text
    dialog = CrashDialog(text)
    qtbot.addWidget(dialog)
    dialog.show()
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy report").click()
    assert QApplication.clipboard().text() == text
