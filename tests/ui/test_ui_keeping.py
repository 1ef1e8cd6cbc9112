"""Keeping the library as a user does it: archive, restore, backup, check, trash, and what is said after a crash."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from evidence_kit import photo
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from evidence_app.services.workspace import Workspace, open_workspace
from evidence_app.storage.lock import LibraryLock
from evidence_app.storage.migrations import HEAD
from evidence_app.ui import formats
from evidence_app.ui.application import open_library
from evidence_app.ui.dialogs.library_dialog import LibraryDialog
from evidence_app.ui.dialogs.trash_dialog import TrashDialog
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints", extend=True)


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.jobs.running, timeout=30_000)
    QApplication.processEvents()


def choose(window: MainWindow, name: str) -> None:
    """Click this entry of a menu."""
    action = window.actions_.by_name[name]
    assert action.isEnabled()
    action.trigger()


def said(window: MainWindow) -> str:
    return window.toast.accessibleName() if window.toast.isVisible() else ""


@pytest.fixture
def with_photo(window: MainWindow, number: str, tmp_path: Path) -> MainWindow:
    workspace = window.session.workspace
    changed = workspace.intake.import_paths(number, [photo(tmp_path / "one.jpg")]).changed
    assert changed is not None
    window.session.changed(changed)
    return window


def test_an_order_goes_into_an_archive_and_comes_back(
    with_photo: MainWindow, number: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    window, out = with_photo, tmp_path / "kept.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    choose(window, "archive")
    idle(window, qtbot)
    assert said(window) == f"Order {number} is kept in kept.zip"
    before = window.session.case
    with open_workspace(tmp_path / "other", remember=False) as other:
        other.keeping.restore(out)
        assert other.cases.get(number) == before
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(out), ""))
    choose(window, "restore")
    idle(window, qtbot)
    assert window.banner.isVisible(), "it is here already"
    assert number in window.banner.words.text()


def test_an_archive_of_another_library_is_restored_and_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_workspace(tmp_path / "other", remember=False) as other:
        other.cases.add_order({"number": "77", "title": "Ceramic mugs"})
        other.intake.import_paths("77", [photo(tmp_path / "mug.jpg")])
        other.keeping.archive("77", tmp_path / "mugs.zip")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "mugs.zip"), ""))
    choose(window, "restore")
    idle(window, qtbot)
    assert window.session.case is not None
    assert window.session.case.number == "77"
    assert [item.name for item in window.session.case.evidence] == ["mug.jpg"]
    qtbot.waitUntil(lambda: window.rail.model.index_of("77").isValid())


def test_a_backup_is_a_library_that_opens(
    with_photo: MainWindow, number: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "all.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    choose(with_photo, "backup")
    idle(with_photo, qtbot)
    assert said(with_photo) == "The library is kept in all.zip: 1 file"
    shutil.unpack_archive(out, tmp_path / "unpacked")
    with open_workspace(tmp_path / "unpacked" / "evidence-library" / "data", remember=False) as again:
        assert again.cases.get(number) == with_photo.session.case
        assert again.verifying.everything().ok


def test_checking_says_all_is_well_and_names_what_is_not(with_photo: MainWindow, qtbot: QtBot) -> None:
    choose(with_photo, "verify")
    idle(with_photo, qtbot)
    assert "nothing has changed" in said(with_photo)
    case = with_photo.session.case
    assert case is not None
    path = with_photo.session.workspace.library.vault.path(case.evidence[0].sha256)
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[-3] ^= 1
    path.write_bytes(data)
    choose(with_photo, "verify")
    idle(with_photo, qtbot)
    box = with_photo.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "No longer as before: 1 thing."
    assert box.informativeText().startswith("changed: originals/")
    box.close()


def test_an_archive_that_can_not_be_written_is_told(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "x.zip"), ""))
    choose(window, "archive")
    idle(window, qtbot)
    assert "There is no folder" in window.banner.words.text()


def rows(dialog: TrashDialog) -> list[str]:
    """What a screen reader says of each line."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(dialog.list.item(row).data(role)) for row in range(dialog.list.count())]


def test_the_trash_gives_back_evidence_and_orders(with_photo: MainWindow, number: str, qtbot: QtBot) -> None:
    from evidence_app.core.evidence_edits import without_evidence

    window, session = with_photo, with_photo.session
    assert session.case is not None
    item = session.case.evidence[0]
    session.edit("delete", lambda case: without_evidence(case, (item.id,)))
    choose(window, "delete")
    qtbot.waitUntil(lambda: session.case is None)
    seen: list[list[str]] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TrashDialog)
        seen.append(rows(dialog))
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
        seen.append(rows(dialog))
        qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
        seen.append([label.text() for label in (dialog.nothing,) if label.isVisible()])
        dialog.accept()

    QTimer.singleShot(0, act)
    choose(window, "trash")
    assert [len(one) for one in seen] == [1, 1, 1]
    assert seen[0][0].startswith(f"USB flash drive 128 GB, metal, Order {formats.grouped(number)}, deleted ")
    assert seen[1][0].startswith("one.jpg, Evidence of order")
    assert seen[2] == ["The trash is empty."]
    assert session.case is not None
    assert session.case.evidence == (item,)


# starting


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    """A window on the screen that opens a library as the program does."""
    made: list[MainWindow] = []

    def begin(folder: Path) -> MainWindow:
        window = MainWindow(Session(), Settings())
        made.append(window)
        window.show()
        open_library(window, folder)
        return window

    yield begin
    for window in made:
        window.close()
        window.deleteLater()
    QApplication.processEvents()


def closed_library(folder: Path, tmp_path: Path) -> Path:
    with open_workspace(folder, remember=False) as workspace:
        workspace.cases.add_order({"number": "1", "title": "Drive"})
        workspace.intake.import_paths("1", [photo(tmp_path / "one.jpg")])
    return folder


def in_dialog(act: Callable[[LibraryDialog], None]) -> None:
    """Do `act` in the library dialog as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, LibraryDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_after_a_crash_the_window_mends_and_says_so(start: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot) -> None:
    folder = closed_library(tmp_path / "library", tmp_path)
    (folder / "incoming" / "half.part").write_bytes(b"half a film")
    (folder / "library.lock").write_text(json.dumps({"pid": 1, "host": "gone"}))
    # The crash was a while ago: what came within two seconds of the opening is left to the next look.
    qtbot.wait(2_100)
    window = start(folder)
    qtbot.waitUntil(window.start_banner.isVisible, timeout=20_000)
    assert window.start_banner.words.text() == "The program was interrupted last time. Repaired: 1 thing."
    assert not list((folder / "incoming").iterdir())
    window.start_banner.action.click()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "incoming/half.part" in box.informativeText()
    box.close()


def test_after_a_good_end_nothing_is_said(start: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot) -> None:
    window = start(closed_library(tmp_path / "library", tmp_path))
    idle(window, qtbot)
    assert not window.start_banner.isVisible()


def damage(folder: Path) -> None:
    path = folder / "library.sqlite3"
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xaa" * (len(data) - 100))


@pytest.mark.screen
def test_a_damaged_library_is_put_back_after_asking(
    start: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = closed_library(tmp_path / "library", tmp_path)
    damage(folder)
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    asked: list[str] = []

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.informativeText())
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "exec", answer)

    def act(dialog: LibraryDialog) -> None:
        assert "damaged" in dialog.words.text()
        assert "evidence-app" not in dialog.way.text(), "a user of the window is not sent to a terminal"
        before = (folder / "library.sqlite3").read_bytes()
        dialog.put_back.click()
        assert (folder / "library.sqlite3").read_bytes() == before, "nothing without the user's word"
        dialog.put_back.click()

    in_dialog(act)
    window = start(folder)
    assert len(asked) == 2
    assert "kept" in asked[0]
    assert window.session.ready
    case = window.session.workspace.cases.get("1")
    assert [item.name for item in case.evidence] == ["one.jpg"]
    assert list(folder.glob("damaged-*/library.sqlite3"))


def test_without_a_sound_copy_the_reason_is_told(
    start: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = closed_library(tmp_path / "library", tmp_path)
    damage(folder)
    for copy in (folder / "copies").iterdir():
        copy.write_bytes(b"no database")
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Yes)
    words: list[str] = []

    def act(dialog: LibraryDialog) -> None:
        dialog.put_back.click()
        qtbot.waitUntil(dialog.isEnabled, timeout=20_000)
        words.append(dialog.words.text())
        dialog.reject()

    in_dialog(act)
    window = start(folder)
    assert "copy" in words[0]
    assert not window.isVisible()


def test_a_newer_library_is_refused_with_a_sentence(start: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    folder = closed_library(tmp_path / "library", tmp_path)
    card = json.loads((folder / "library.json").read_text())
    (folder / "library.json").write_text(json.dumps(card | {"format": HEAD + 1}))
    words: list[str] = []

    def act(dialog: LibraryDialog) -> None:
        words.extend((dialog.words.text(), dialog.way.text()))
        assert dialog.put_back.isHidden()
        dialog.reject()

    in_dialog(act)
    start(folder)
    assert "newer version" in words[0]
    assert words[1] == "Update the program."


def test_a_library_in_use_names_its_holder(start: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    folder = closed_library(tmp_path / "library", tmp_path)
    lock = LibraryLock(folder / "library.lock", 0)
    words: list[str] = []

    def act(dialog: LibraryDialog) -> None:
        words.append(dialog.words.text())
        lock.release()
        dialog.again.click()

    in_dialog(act)
    window = start(folder)
    assert f"in use by process {os.getpid()}" in words[0]
    assert window.session.ready, "free again, it opens"


def test_damage_found_later_leads_to_the_same_ways(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from evidence_app.core.errors import LibraryDamaged

    folder = workspace.library.folder
    workspace.library.copies.make(workspace.now())
    window.session.failed.emit(LibraryDamaged("the database is damaged", "put it back"))
    assert window.banner.action.text() == "What to do"
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Yes)
    in_dialog(lambda dialog: dialog.put_back.click())
    window.banner.action.click()
    assert window.session.ready
    assert window.session.workspace.library.folder == folder
    assert len(window.session.workspace.cases.orders()) == 1
