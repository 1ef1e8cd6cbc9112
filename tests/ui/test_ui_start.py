"""Starting: the library opens after the window, a second start brings the first to the front, a crash is told."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from evidence_app.services.workspace import Workspace
from evidence_app.ui.application import open_library
from evidence_app.ui.crash import CrashDialog, describe, report_file
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings
from evidence_app.ui.single import hand_over, others_may_run

pytestmark = pytest.mark.screen

ROOT = Path(__file__).parents[2]
HEAVY = (
    "sqlalchemy", "alembic", "cv2", "av", "numpy", "PIL", "reportlab", "icu4py", "pikepdf", "pydantic", "babel", "holidays",
)  # fmt: skip


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
    assert not hand_over(tmp_path / "nobody")
    for window in (first, second):
        window.deleteLater()


def photo(path: Path) -> Path:
    Image.effect_noise((64, 48), 60).convert("RGB").save(path)
    return path


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_later_start_hands_its_files_to_the_first_window(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    names = ("it's 100 % #2.png", "写真 ü.png")
    paths = [photo(tmp_path / name) for name in names]
    library = window.session.workspace.library.folder
    window.work_on(window.session.workspace)
    qtbot.waitUntil(lambda: window.session.case is not None)
    call = [sys.executable, "-m", "evidence_app.cli.main", "--library", str(library), "open", *names]
    with subprocess.Popen(call, stderr=subprocess.PIPE, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}) as later:
        qtbot.waitUntil(lambda: later.poll() is not None, timeout=30_000)
        assert later.returncode == 0
        assert later.stderr is not None
        assert later.stderr.read() == b""
    qtbot.waitUntil(lambda: window.session.case is not None and len(window.session.case.evidence) == 2, timeout=30_000)
    assert window.session.case is not None
    assert {item.name for item in window.session.case.evidence} == set(names)
    assert others_may_run()
    window.close()
    assert not hand_over(library, paths), "a window that was closed answers no more"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_handed_over_files_may_ask_for_an_order_and_be_given_up(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    """The dialog runs a loop of its own, in which the other program's socket goes: nothing may come back to it."""
    window = make_window()
    window.work_on(window.session.workspace)
    library = window.session.workspace.library.folder
    asked: list[str] = []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, OrderDialog):
            QTimer.singleShot(20, window, cancel)
            return
        gc.collect()
        QApplication.processEvents()
        asked.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, window, cancel)
    assert hand_over(library, [photo(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(100)
    assert window.toast.isVisible(), "it is said that nothing was added"
    assert hand_over(library), "it still answers"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_files_of_the_first_start_go_to_the_order_of_last_time_once(
    workspace: Workspace, number: str, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace.cases.add_order({"number": "2", "title": "Mugs"})
    library = workspace.library.folder
    workspace.close()
    settings = Settings()
    settings.set("window/order", "2")
    first = MainWindow(Session(), settings)
    first.show()
    first.take_files_once_listed([photo(tmp_path / "mug.png")])
    assert open_library(first, library)
    qtbot.waitUntil(lambda: first.session.case is not None and len(first.session.case.evidence) == 1, timeout=30_000)
    assert first.session.case is not None
    assert first.session.case.number == "2"
    labels: list[str] = []
    first.session.jobs.added.connect(lambda job: labels.append(job.label))
    with qtbot.waitSignal(first.filler.filled):
        first.load_orders()
    QApplication.processEvents()
    assert labels == [], "they are not taken again whenever orders are read"
    first.close()
    first.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_nonsense_from_another_program_is_no_files(window: MainWindow, qtbot: QtBot) -> None:
    window.work_on(window.session.workspace)
    told: list[object] = []
    assert window._single is not None
    window._single.asked.connect(told.append)
    for words in (b"raise\n", b'{"paths": 3}\n', b"\xff\xfe\n", b'["a"]\n'):
        socket = QLocalSocket()
        socket.connectToServer(window._single._name)
        assert socket.waitForConnected(1000)
        socket.write(words)
        socket.flush()
        qtbot.waitUntil(socket.canReadLine)
    assert told == []


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
