from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from evidence_kit import NUMBER, copy_of, library
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.core.case import Case
from evidence_app.core.errors import ExportFailed
from evidence_app.core.evidence_edits import captioned
from evidence_app.core.progress import Reporter
from evidence_app.ui.dialogs.exhibits_dialog import ExhibitsDialog
from evidence_app.ui.hand_out import mime_of
from evidence_app.ui.pages.dossier import DossierPage
from evidence_app.ui.send_checks import READY, STOP, WEAK, length_check, proof_check
from evidence_app.ui.session import Session

WAIT = 60_000


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library(tmp_path_factory.mktemp("template"))


@pytest.fixture
def session(tmp_path: Path, template: Path, qapp: object) -> Iterator[Session]:
    made = Session(copy_of(template, tmp_path / "library"))
    made.open(NUMBER)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[DossierPage]:
    made = DossierPage(session)
    qtbot.addWidget(made)
    made.resize(1150, 760)
    session.caseChanged.connect(made.refresh)
    made.show()
    made.show_case(session.case)
    qtbot.waitUntil(lambda: made.book.count > 0 and bool(made.panel.rows), timeout=WAIT)
    yield made
    made.stop()


def text(page: DossierPage) -> str:
    return " ".join(" ".join(page.book.text(number) for number in range(page.book.count)).split())


@pytest.mark.screen
def test_the_preview_shows_the_pages(qtbot: QtBot, page: DossierPage) -> None:
    assert page.place.text() == f"Page 1 of {page.book.count}"
    assert "Drive" in text(page)
    ratio = page.devicePixelRatioF()
    qtbot.waitUntil(lambda: page.book.picture(0, round(400 * ratio), round(566 * ratio), ratio) is not None, timeout=WAIT)
    assert "Page 1" in page.preview.accessibleDescription()
    assert page.thumbs.model().rowCount() == page.book.count


def test_pages_are_turned_by_keys_buttons_and_small_pages(qtbot: QtBot, page: DossierPage) -> None:
    assert page.book.count >= 2
    assert not page.back.isEnabled()
    qtbot.keyClick(page.preview, Qt.Key.Key_PageDown)
    assert page.place.text().startswith("Page 2 of")
    assert page.thumbs.currentIndex().row() == 1
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.preview.page == 0
    last = page.book.count - 1
    page.thumbs.setCurrentIndex(page.thumbs.model().index(last, 0))
    assert page.preview.page == last
    assert not page.forward.isEnabled()


def test_a_link_in_the_preview_leads_where_a_reader_would_go_and_back(qtbot: QtBot, page: DossierPage) -> None:
    with pikepdf.open(io.BytesIO(page.book.data)) as pdf:
        leaves = [leaf.obj.objgen for leaf in pdf.pages]
        links = [(note, leaves.index(note.Dest[0].objgen)) for note in pdf.pages[0].Annots]  # type: ignore[attr-defined]
        note, target = next(entry for entry in links if entry[1] > 0 and float(entry[0].Rect[1]) > 500)
        x0, y0, x1, y1 = (float(value) for value in note.Rect)
    view, unit = page.preview, page.preview.scale * 96 / 72
    corner = view._rect(0).topLeft() - QPoint(0, view.verticalScrollBar().value())
    place = corner + QPoint(round((x0 + x1) / 2 * unit), round((page.book.size(0).height() - (y0 + y1) / 2) * unit))
    qtbot.mouseMove(view.viewport(), place)
    qtbot.waitUntil(lambda: view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor, timeout=WAIT)
    before = view.verticalScrollBar().value()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.page == target
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert view.verticalScrollBar().value() == before
    assert view.page == 0


def test_zoom_keeps_the_page(qtbot: QtBot, page: DossierPage) -> None:
    page.preview.go_to(1)
    qtbot.keyClick(page.preview, Qt.Key.Key_Plus)
    assert not page.preview.fitted
    assert page.preview.page == 1
    assert page.scale.text() == f"{round(page.preview.scale * 100)}%"
    qtbot.keyClick(page.preview, Qt.Key.Key_0)
    assert page.preview.fitted


def test_the_preview_follows_an_edit(qtbot: QtBot, page: DossierPage) -> None:
    case = page.session.case
    assert case is not None
    ident = next(item.id for item in case.evidence if item.name == "one.jpg")
    page.session.edit("caption", lambda now: captioned(now, ident, "Teapot without lid"))
    qtbot.waitUntil(lambda: "Teapot without lid" in text(page), timeout=WAIT)


def test_a_lost_original_is_named_before_an_export(qtbot: QtBot, page: DossierPage) -> None:
    workspace, case = page.session.workspace, page.session.case
    assert case is not None
    other, lost = (next(item for item in case.evidence if item.name == name) for name in ("one.jpg", "two.jpg"))
    path = workspace.library.vault.path(lost.sha256)
    path.chmod(0o600)
    path.unlink()
    page.session.edit("caption", lambda now: captioned(now, other.id, "Another one"))
    qtbot.waitUntil(lambda: any("original of C2" in row.accessibleName() for row in page.panel.rows), timeout=WAIT)
    row = next(row for row in page.panel.rows if "original of C2" in row.accessibleName())
    assert row.accessibleName().startswith("Stop: ")
    assert row.button is not None


def test_what_is_shown_is_proved_when_nothing_is_changed_for_a_moment(qtbot: QtBot, page: DossierPage) -> None:
    def proved() -> bool:
        return any("Proved as PDF/A-3b" in row.accessibleName() for row in page.panel.rows)

    qtbot.waitUntil(proved, timeout=WAIT)
    page.session.edit("order", lambda case: replace(case, order=replace(case.order, title="Another drive")))
    qtbot.waitUntil(lambda: not proved(), timeout=WAIT)
    qtbot.waitUntil(proved, timeout=WAIT)
    assert proof_check(ExportFailed("it does not conform", "")).state == STOP


def test_choices_are_kept_with_the_case_and_undo(qtbot: QtBot, page: DossierPage) -> None:
    panel = page.panel
    panel.page.setCurrentIndex(panel.page.findData("Letter"))
    panel.page.activated.emit(panel.page.currentIndex())
    case = page.session.case
    assert case is not None
    assert case.dossier.page == "Letter"
    qtbot.waitUntil(lambda: abs(page.book.size(0).width() - 612) < 1, timeout=WAIT)
    page.session.undo()
    assert panel.page.currentData() == "A4"
    qtbot.waitUntil(lambda: abs(page.book.size(0).width() - 595.3) < 1, timeout=WAIT)


def test_what_to_look_at_comes_first_and_leads_there(qtbot: QtBot, page: DossierPage) -> None:
    first = page.panel.rows[0]
    assert first.accessibleName().startswith("Look at this: ")
    assert "to look at" in page.panel.summary.text()
    asked: list[tuple[str, object]] = []
    page.session.showPage.connect(lambda key, what: asked.append((key, what)))
    row = next(row for row in page.panel.rows if "no wanted resolution" in row.accessibleName())
    assert row.button is not None
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert asked == [("statement", None)]


@pytest.mark.screen
def test_the_pdf_is_exported_with_progress_and_can_be_dragged_out(qtbot: QtBot, page: DossierPage, tmp_path: Path) -> None:
    out = tmp_path / "out" / "dossier.pdf"
    page.export_to(out)
    assert page.panel.running.isVisible()
    assert not page.panel.export.isEnabled()
    qtbot.waitUntil(page.panel.done.isVisible, timeout=WAIT)
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == page.book.count
    assert page.panel.place.path == out
    assert page.panel.export.isEnabled()
    mime: QMimeData = mime_of([out])
    assert mime.urls()[0].toLocalFile() == str(out)


def test_a_cancelled_export_leaves_the_former_file(qtbot: QtBot, page: DossierPage, tmp_path: Path) -> None:
    out = tmp_path / "dossier.pdf"
    out.write_bytes(b"former")
    page.export_to(out)
    qtbot.mouseClick(page.panel.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.session.jobs.running, timeout=WAIT)
    assert out.read_bytes() == b"former"
    assert not page.panel.running.isVisible()
    assert not page.panel.done.isVisible()


def test_a_failed_export_is_told(qtbot: QtBot, page: DossierPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.session.failed, timeout=WAIT):
        page.export_to(tmp_path)
    assert page.panel.export.isEnabled()


def test_exhibits_are_left_out_ordered_and_captioned(qtbot: QtBot, page: DossierPage) -> None:
    session = page.session
    dialog = ExhibitsDialog(session)
    dialog.show()
    rows = [dialog.list.line(dialog.list.item(row)) for row in range(dialog.list.count())]
    assert [row.mark for row in rows if row is not None] == ["A1", "B1", "C1", "C2"]
    dialog.list.setCurrentRow(3)
    qtbot.mouseClick(dialog.up, Qt.MouseButton.LeftButton)

    def names(case: Case | None) -> list[str]:
        from evidence_app.core.exhibits import exhibit_labels

        assert case is not None
        found = {words: case.evidence_by_id(ident) for ident, words in exhibit_labels(case).items()}
        return [item.name for label in ("C1", "C2") if (item := found.get(label)) is not None]

    assert names(session.case) == ["two.jpg", "one.jpg"]
    dialog.list.item(3).setCheckState(Qt.CheckState.Unchecked)
    assert names(session.case) == ["two.jpg"]
    dialog.list.setCurrentRow(2)
    dialog.words.setText("The lid")
    dialog.words.editingFinished.emit()
    assert session.case is not None
    assert any(item.caption == "The lid" for item in session.case.evidence)
    qtbot.waitUntil(lambda: "The lid" in text(page), timeout=WAIT)
    dialog.close()


def test_a_page_leads_to_its_exhibits(page: DossierPage) -> None:
    found = {words for number in range(page.book.count) for words, _ in page.exhibits_on(number)}
    assert {"A1", "B1", "C1", "C2"} <= found


def test_printing_draws_every_page(page: DossierPage, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from evidence_app.ui.printing import print_pdf

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(page.book.data, printer, Reporter()) == page.book.count
    with pikepdf.open(tmp_path / "printed.pdf") as pdf:
        assert len(pdf.pages) == page.book.count


@pytest.mark.parametrize(("pages", "limit", "state"), [(8, 19, READY), (20, 19, WEAK), (200, None, READY)])
def test_length_is_held_against_the_limit(pages: int, limit: int | None, state: str) -> None:
    check = length_check(pages, "3.4 MB", limit, "")
    assert check.state == state
    assert f"{pages} pages" in check.title


def test_every_control_has_a_name(page: DossierPage) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractItemView)
    unnamed = [
        child
        for child in page.findChildren(QWidget)
        if isinstance(child, kinds)
        and not (child.accessibleName() or getattr(child, "text", lambda: "")())
        and child is not page.panel.place
        and not isinstance(child.parent(), QComboBox)
        and "QComboBox" not in child.metaObject().className()
    ]
    assert unnamed == []


def test_settings_shown_are_those_of_the_case(page: DossierPage) -> None:
    assert page.session.case is not None
    settings = replace(page.session.case.dossier, profile="bank", language="de")
    page.panel.show_settings(settings)
    assert page.panel.choices() == ("bank", "de", "A4")
    assert page.panel.limits() == (19, 4_500_000)
