"""A new user, from an empty library to a PDF to hand in: with the mouse, by keyboard alone, and with the sample case."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from journey_kit import LEFT, NONE, NUMBER, Program, film, looks_like
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit

from evidence_app.core.case import Role
from evidence_app.resources import resource
from evidence_app.ui.compare.gestures import Tool
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.pages.compare import ComparePage
from evidence_app.ui.pages.dossier import DossierPage
from evidence_app.ui.pages.evidence import EvidencePage
from evidence_app.ui.pages.start import StartPage
from evidence_app.ui.pages.statement import StatementPage

P = TypeVar("P")
SAMPLE = ("listing.png", "messages.png", "label.png", "photo-02.jpg", "photo-06.jpg")
FACTS = {
    "title": "USB flash drive 128 GB, metal",
    "number": NUMBER,
    "store": "Global Store 910",
    "ordered": "2026-10-21",
    "shipped": "2026-10-24",
    "delivered": "2026-11-12",
    "price": "42.90",
}

# What the offscreen platform says of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def pages_of(pdf: Path) -> str:
    """All text of a PDF, spaces made single."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = " ".join(document[place].get_textpage().get_text_bounded() for place in range(len(document)))
    return " ".join(text.split())


def pictures_of(pdf: Path) -> list[Image.Image]:
    """Every picture in a PDF."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for place in range(len(document)):
            for thing in document[place].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=4):
                found.append(thing.get_bitmap().to_pil().convert("RGB"))
    return found


def sample_files() -> list[Path]:
    return [resource(f"sample/{name}") for name in SAMPLE]


def fill_order(dialog: QDialog) -> None:
    """Every fact typed into its field, as it lies under the mouse; then the button."""
    assert isinstance(dialog, OrderDialog)
    for name, words in FACTS.items():
        field = dialog.fields[name].inner
        assert isinstance(field, QLineEdit)
        QTest.mouseClick(field, LEFT)
        QTest.keyClicks(field, words)
    QTest.mouseClick(dialog.save_button, LEFT)
    assert not dialog.isVisible(), dialog.problem.text()


def page_of(program: Program, kind: type[P]) -> P:
    """The page on the screen, which must be of this kind."""
    page = program.window.current_page()
    assert isinstance(page, kind)
    return page


def close_review(program: Program) -> None:
    """The list of what was added, closed."""
    desk = program.window.desk
    assert desk is not None
    program.until(lambda: desk.review is not None and desk.review.isVisible())
    assert desk.review is not None
    assert desk.review.model.count("imported") == len(SAMPLE) + 1
    assert desk.review.model.count("rejected") == 0
    program.click(desk.review.close_button)
    program.back()


def check_dossier(pdf: Path) -> None:
    """The PDF holds the order number, the difference, the statement and the pictures."""
    text = pages_of(pdf)
    assert NUMBER in text
    for words in ("Capacity", "128 GB printed", "64 GB in use", "refund"):
        assert words in text
    assert "not as described" in text.lower()
    pictures = pictures_of(pdf)
    with Image.open(resource("sample/listing.png")) as listing:
        assert any(looks_like(one, listing) for one in pictures), "the listing is in it"
    with Image.open(resource("sample/photo-06.jpg")) as photo:
        assert any(looks_like(one, photo) for one in pictures), "what was received is in it"


@pytest.mark.screen
def test_from_an_empty_library_to_a_dossier(program: Program, tmp_path: Path) -> None:
    assert isinstance(program.window.right.currentWidget(), StartPage)
    program.meanwhile(OrderDialog, fill_order)
    program.drop(*sample_files(), film(tmp_path / "unboxing.mp4"))
    program.until(lambda: program.window.session.case is not None)
    program.until(lambda: len(program.case.evidence) == len(SAMPLE) + 1)
    close_review(program)
    program.idle()
    case = program.case
    movie = next(item for item in case.evidence if item.role is Role.UNBOXING_VIDEO)
    assert [frame.evidence for frame in case.key_frames].count(movie.id) >= 2

    program.tab("Evidence")
    evidence = page_of(program, EvidencePage)
    index = evidence.model.index_of(movie.id)
    QTest.mouseClick(evidence.grid.viewport(), LEFT, NONE, evidence.grid.visualRect(index).center())
    strip = evidence.detail.film.strip
    program.until(lambda: strip.frames.rowCount() == len(case.key_frames))
    last = strip.model().index(strip.frames.rowCount() - 1, 0)
    QTest.mouseClick(strip.viewport(), LEFT, NONE, strip.visualRect(last).center())
    player = evidence.detail.film.player
    picked = strip.current()
    assert picked is not None
    program.until(lambda: player.frame is not None and player.frame.ref == picked.frame and player.compare.isEnabled())
    program.click("Use in comparison", player)

    compare = page_of(program, ComparePage)
    left, right = compare.listing.canvas, compare.received.canvas
    program.until(lambda: left.source is not None and right.source is not None)
    assert program.case.comparisons[0].received.frame == picked.frame
    program.click(compare.strip.button(Tool.DIFFERENCE))
    program.drag(left, (52, 40), (72, 52))
    program.drag(right, (40, 40), (60, 60))
    for words in ("Capacity", "128 GB printed", "64 GB in use"):
        program.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        program.write(words, Qt.Key.Key_Return)
    (difference,) = program.case.comparisons[0].differences
    assert (difference.aspect, difference.listing_says, difference.received) == ("Capacity", "128 GB printed", "64 GB in use")
    assert len(program.case.marks) == 2

    program.tab("Statement")
    statement = page_of(program, StatementPage)
    choose_with_mouse(program, statement.reason, "Not as described")
    assert program.case.claim is not None
    program.until(lambda: "64 GB in use" in statement.editor.toPlainText())

    program.tab("Dossier")
    dossier = page_of(program, DossierPage)
    program.until(lambda: dossier.book.count > 0 and bool(dossier.panel.rows))
    program.click(dossier.panel.export)
    program.in_file_dialog(str(tmp_path / "out.pdf"))
    program.until(dossier.panel.done.isVisible)
    check_dossier(tmp_path / "out.pdf")
    assert program.window.session.workspace.verifying.file(tmp_path / "out.pdf").ok


def choose_with_mouse(program: Program, box: QComboBox, words: str) -> None:
    """Open the box and click the entry."""
    program.click(box)
    view = box.view()
    program.until(view.isVisible)
    place = box.findText(words)
    assert place >= 0, [box.itemText(index) for index in range(box.count())]
    spot = view.visualRect(view.model().index(place, 0)).center()
    program.qtbot.wait(QApplication.doubleClickInterval() + 50)  # a popup takes a quick second click for the first
    QTest.mouseClick(view.viewport(), LEFT, NONE, spot)
    program.until(lambda: not view.isVisible())
    program.back()
    assert box.currentText() == words


def type_order(program: Program) -> None:
    """Every fact by the keyboard: Tab from field to field, Return at the end."""
    program.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OrderDialog)
    for name, words in FACTS.items():
        program.tab_to(dialog.fields[name].inner)
        program.write(words)
    program.key(Qt.Key.Key_Return)
    assert not dialog.isVisible(), dialog.problem.text()


@pytest.mark.screen
def test_the_same_by_keyboard_alone(program: Program, tmp_path: Path) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    files = [*sample_files(), film(tmp_path / "unboxing.mp4")]
    program.key(Qt.Key.Key_O, ctrl)
    program.meanwhile(OrderDialog, lambda _dialog: type_order(program))
    program.in_file_dialog(" ".join(f'"{path}"' for path in files))
    program.until(lambda: program.window.session.case is not None)
    program.until(lambda: len(program.case.evidence) == len(files))
    desk = program.window.desk
    assert desk is not None
    program.until(lambda: desk.review is not None)
    assert desk.review is not None
    program.at(desk.review)
    program.key(Qt.Key.Key_Escape)
    program.back()
    program.idle()
    movie = next(item for item in program.case.evidence if item.role is Role.UNBOXING_VIDEO)

    program.key(Qt.Key.Key_2, ctrl)
    evidence = page_of(program, EvidencePage)
    program.tab_to(evidence.grid)
    program.key(Qt.Key.Key_Home)
    for _ in range(20):
        current = evidence.grid.current()
        if current is not None and current.id == movie.id:
            break
        program.key(Qt.Key.Key_Right)
    strip, player = evidence.detail.film.strip, evidence.detail.film.player
    program.until(lambda: strip.isVisible() and strip.frames.rowCount() > 1)
    program.tab_to(strip)
    program.key(Qt.Key.Key_End)
    picked = strip.current()
    assert picked is not None
    program.until(lambda: player.frame is not None and player.frame.ref == picked.frame)
    program.key(Qt.Key.Key_C, ctrl | Qt.KeyboardModifier.ShiftModifier)

    compare = page_of(program, ComparePage)
    left, right = compare.listing.canvas, compare.received.canvas
    program.until(lambda: left.source is not None and right.source is not None)
    program.tab_to(left)
    program.key(Qt.Key.Key_D)
    program.key(Qt.Key.Key_Return)
    program.tab_to(right)
    program.key(Qt.Key.Key_Return)
    for words in ("Capacity", "128 GB printed", "64 GB in use"):
        program.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        program.write(words, Qt.Key.Key_Return)
    assert [one.received for one in program.case.comparisons[0].differences] == ["64 GB in use"]
    assert program.case.comparisons[0].received.frame == picked.frame

    program.key(Qt.Key.Key_4, ctrl)
    statement = page_of(program, StatementPage)
    program.tab_to(statement.reason)
    QTest.keyClicks(statement.reason, "Not as")
    program.key(Qt.Key.Key_Return)
    program.until(lambda: program.case.claim is not None)
    assert statement.reason.currentText() == "Not as described"
    program.until(lambda: "64 GB in use" in statement.editor.toPlainText())

    program.back()
    program.key(Qt.Key.Key_6, ctrl)
    dossier = page_of(program, DossierPage)
    program.until(lambda: dossier.book.count > 0 and bool(dossier.panel.rows))
    program.tab_to(dossier.panel.export)
    program.key(Qt.Key.Key_Space)
    program.in_file_dialog(str(tmp_path / "out.pdf"))
    program.until(dossier.panel.done.isVisible)
    check_dossier(tmp_path / "out.pdf")


def test_the_sample_case_opens_from_the_start_page(program: Program) -> None:
    program.click("Open the sample case")
    start = program.window.right.currentWidget()
    assert isinstance(start, StartPage)
    assert start.progress.words.isVisible(), "it is said that it takes a moment"
    program.until(lambda: program.window.session.case is not None)
    program.idle()
    case = program.case
    assert len(case.evidence) >= 10
    assert case.key_frames
    assert case.comparisons[0].differences
    for words in ("Evidence", "Compare", "Statement", "Timeline", "Dossier", "Overview"):
        program.tab(words)
        assert program.window.current_page() is not None
    program.idle()
    assert program.window.session.workspace.verifying.everything().ok
    assert program.window.childAt(QPoint(700, 500)) is not None
