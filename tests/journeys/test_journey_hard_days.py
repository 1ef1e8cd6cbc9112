"""What goes wrong on real days: a folder full of odd files, a change of mind, quitting in the middle."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path

import pytest
from journey_kit import LEFT, NUMBER, Program, film
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPlainTextEdit

from evidence_app.core.case import Case
from evidence_app.services.workspace import open_workspace
from evidence_app.ui.dialogs.import_review import Column
from evidence_app.ui.dialogs.log_dialog import LogDialog
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.pages.evidence import EvidencePage
from evidence_app.ui.pages.statement import StatementPage

# What the offscreen platform says of menus.
pytestmark = [pytest.mark.screen, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


def noise(path: Path, side: int = 320) -> Path:
    Image.effect_noise((side, side * 3 // 4), 60).convert("RGB").save(path)
    return path


def claims_to_be_huge(path: Path) -> Path:
    """A PNG of a few bytes that says it is 60 000 × 60 000 pixels."""
    header = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk)
    return path


def order_in(program: Program) -> None:
    """A new order by the menu and its form."""

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OrderDialog)
        for name, words in {"title": "Drive", "number": NUMBER, "delivered": "2026-11-12", "price": "42.90"}.items():
            QTest.mouseClick(dialog.fields[name].inner, LEFT)
            QTest.keyClicks(dialog.fields[name].inner, words)
        QTest.mouseClick(dialog.save_button, LEFT)
        assert not dialog.isVisible(), dialog.problem.text()

    program.meanwhile(OrderDialog, fill)
    program.menu("File", "New order")
    program.back()
    program.until(lambda: program.window.session.case is not None)


def test_a_hostile_folder_gives_what_is_good_and_names_the_rest(program: Program, tmp_path: Path) -> None:
    order_in(program)
    folder = tmp_path / "from phone"
    (folder / "deeper").mkdir(parents=True)
    good = {"good.jpg", "two\nlines.jpg", "😀 naïve ※.png", "quote'\"%20#?.jpg"}
    for name in good:
        noise(folder / name)
    noise(folder / "deeper" / "good again.jpg")
    good.add("good again.jpg")
    whole = noise(folder / "whole.jpg").read_bytes()
    (folder / "whole.jpg").unlink()
    bad = {"broken.jpg": b"\xff\xd8\xff\xe0" + b"\x13" * 900, "empty.png": b"", "cut.jpg": whole[:700]}
    for name, data in bad.items():
        (folder / name).write_bytes(data)
    claims_to_be_huge(folder / "huge.png")
    (folder / "loop").symlink_to(folder)
    (folder / "dangling.jpg").symlink_to(tmp_path / "nowhere.jpg")
    os.mkfifo(folder / "pipe.jpg")
    locked = folder / "locked.jpg"
    if os.geteuid():
        noise(locked).chmod(0)
    elif sys.platform == "linux":
        locked.symlink_to("/proc/self/mem")  # for root, too, a file that can't be read
    names = {*bad, "huge.png", "dangling.jpg", "pipe.jpg", "locked.jpg"}

    program.drop(folder)
    program.until(lambda: len(program.case.evidence) == len(good))
    program.idle()
    assert {item.name for item in program.case.evidence} == good
    desk = program.window.desk
    assert desk is not None
    program.until(lambda: desk.review is not None and desk.review.isVisible())
    assert desk.review is not None
    model = desk.review.model
    rows = {
        model.index(row, Column.FILE).data(): str(model.index(row, Column.RESULT).data()) for row in range(model.rowCount())
    }
    told = {name: words for name, words in rows.items() if name in names}
    assert told.keys() == names
    assert all(len(words) > 8 for words in told.values()), told
    assert model.count("rejected") == len(names)
    program.click(desk.review.close_button)
    program.back()
    program.tab("Evidence")
    workspace = program.window.session.workspace
    assert workspace.verifying.everything().ok
    assert workspace.keeping.doctor() == []


def edit_store(dialog: QDialog) -> None:
    assert isinstance(dialog, OrderDialog)
    field = dialog.fields["store"].inner
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "Global Store 910")
    QTest.mouseClick(dialog.save_button, LEFT)


def log_contact(dialog: QDialog) -> None:
    assert isinstance(dialog, LogDialog)
    note = dialog.fields["note"].inner
    assert isinstance(note, QPlainTextEdit)
    QTest.mouseClick(note.viewport(), LEFT)
    QTest.keyClicks(note, "asked for a refund")
    QTest.mouseClick(dialog.save_button, LEFT)


def caption_first(program: Program) -> None:
    """F2 on a piece of evidence, words, Return."""
    page = program.window.current_page()
    assert isinstance(page, EvidencePage)
    program.tab_to(page.grid)
    program.key(Qt.Key.Key_Home)
    program.key(Qt.Key.Key_F2)
    program.write("The label, close", Qt.Key.Key_Return)


def test_undo_and_redo_through_the_menu_lead_back(program: Program, tmp_path: Path) -> None:
    order_in(program)
    states: list[Case] = [program.case]

    def changed() -> None:
        program.idle()
        assert program.case != states[-1], "something was changed"
        states.append(program.case)

    program.drop(noise(tmp_path / "one.jpg"), noise(tmp_path / "two.jpg"))
    program.until(lambda: len(program.case.evidence) == 2)
    changed()
    program.meanwhile(OrderDialog, edit_store)
    program.menu("Case", "Order facts")
    program.back()
    changed()
    program.meanwhile(LogDialog, log_contact)
    program.menu("Case", "Log a step")
    program.back()
    changed()
    program.tab("Evidence")
    caption_first(program)
    changed()
    program.key(Qt.Key.Key_S)
    changed()
    program.tab("Statement")
    page = program.window.current_page()
    assert isinstance(page, StatementPage)
    program.tab_to(page.reason)
    program.key(Qt.Key.Key_Down)
    program.back()
    changed()
    program.click(page.editor.viewport())
    program.key(Qt.Key.Key_End)
    program.write(" And nothing else.")
    program.until(lambda: program.case.claim is not None and program.case.claim.statement)
    changed()
    program.tab("Evidence")
    evidence = program.window.current_page()
    assert isinstance(evidence, EvidencePage)
    program.tab_to(evidence.grid)
    program.key(Qt.Key.Key_Home)
    program.key(Qt.Key.Key_Delete)
    changed()
    assert len(program.case.evidence) == 1

    for back in (True, False):
        word, wanted = ("Undo", states[-2::-1]) if back else ("Redo", states[1:])
        for state in wanted:
            action = program.window.actions_.by_name[word.lower()]
            assert len(action.text()) > len(word) + 1, "the step is named"
            program.menu("Edit", word)
            assert program.case == state
    assert not program.window.actions_.by_name["redo"].isEnabled()
    assert program.window.session.workspace.verifying.everything().ok


@pytest.mark.parametrize("stop", [True, False])
def test_quitting_during_an_import_asks_and_leaves_nothing_half_done(program: Program, tmp_path: Path, stop: bool) -> None:
    order_in(program)
    folder = tmp_path / "many"
    folder.mkdir()
    for place in range(24):
        noise(folder / f"{place}.jpg", 400 + place)
    session = program.window.session
    program.drop(folder, film(tmp_path / "unboxing.mp4"))
    program.until(lambda: any(job.fraction > 0 for job in session.jobs))
    asked: list[str] = []

    def answer(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        program.click("Stop and quit" if stop else "Keep working", box)

    program.meanwhile(QMessageBox, answer)
    program.menu("File", "Quit")
    assert asked == ["1 job still running. Stop and quit?"]
    if not stop:
        assert program.window.isVisible()
        program.until(lambda: len(program.case.evidence) == 25)
        return
    assert not program.window.isVisible()
    QApplication.processEvents()
    library = tmp_path / "library"
    with open_workspace(library, remember=False) as workspace:
        assert not workspace.keeping.interrupted
        assert workspace.cases.get(NUMBER).evidence == ()
        assert workspace.verifying.everything().ok
        assert workspace.keeping.doctor() == []
    assert [path for path in (library / "originals").rglob("*") if path.is_file()] == []
    assert list((library / "incoming").iterdir()) == []
