"""Moving the library from the window: a job, then the window works in the new folder; a folder in use is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from evidence_app.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_the_window_goes_on_in_the_new_folder(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    told: list[str] = []
    monkeypatch.setattr(window, "open_library", opened.append)
    window.session.toast.connect(lambda words, _undo: told.append(words))
    window.keeper.move_to(tmp_path / "elsewhere")
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened == [tmp_path / "elsewhere"]
    assert (tmp_path / "elsewhere" / "library.sqlite3").is_file()
    assert str(tmp_path / "elsewhere") in told[-1]


def test_a_folder_with_other_files_is_refused(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults: list[object] = []
    monkeypatch.setattr(window, "report", faults.append)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    window.keeper.move_to(tmp_path / "full")
    assert len(faults) == 1
    assert not window.session.jobs.running
