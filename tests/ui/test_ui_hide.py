"""Hiding personal data: on one picture, from the evidence and from the dossier's checks, without any comparison."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.core.case import Case
from evidence_app.core.geometry import box_of
from evidence_app.core.pictures import Mark, MarkKind, PictureRef
from evidence_app.core.values import Box, Point
from evidence_app.dossier.preflight import legible_labels
from evidence_app.resources import resource
from evidence_app.services.workspace import Workspace
from evidence_app.ui.dialogs.hide_dialog import HideDialog, hide_in_turn
from evidence_app.ui.pages.evidence import EvidencePage
from evidence_app.ui.send_checks import checks_of
from evidence_app.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def labelled(workspace: Workspace, number: str, session: Session) -> Case:
    """An order with two photos of its label, and one without."""
    photos = [resource(f"sample/photo-0{place}.jpg") for place in (2, 6, 8)]
    workspace.intake.import_paths(number, photos)
    session.open(number)
    assert session.case is not None
    return session.case


def covered(session: Session) -> list[Mark]:
    assert session.case is not None
    return [mark for mark in session.case.marks if mark.kind is MarkKind.REDACTION]


def opened(dialog: HideDialog | None, qtbot: QtBot) -> HideDialog:
    """The dialog, once it has read the picture and looked for text."""
    assert dialog is not None
    dialog.show()
    qtbot.waitUntil(lambda: dialog.canvas.source is not None and "Drag" in dialog.words.text(), timeout=20_000)
    return dialog


def drag(dialog: HideDialog, start: tuple[float, float], end: tuple[float, float]) -> None:
    one, two = (dialog.canvas.pane_at(Point(*place)).toPoint() for place in (start, end))
    QTest.mousePress(dialog.canvas, LEFT, pos=one)
    for at in ((one + two) / 2, two):
        QTest.mouseMove(dialog.canvas, at)
        QApplication.processEvents()
    QTest.mouseRelease(dialog.canvas, LEFT, pos=two)


def click(dialog: HideDialog, place: Point) -> None:
    QTest.mouseClick(dialog.canvas, LEFT, pos=QPointF(dialog.canvas.pane_at(place)).toPoint())


def middle(box: Box) -> Point:
    return Point(box.x + box.width / 2, box.y + box.height / 2)


def test_what_is_framed_is_hidden_in_one_step_and_can_be_uncovered(labelled: Case, session: Session, qtbot: QtBot) -> None:
    picture = legible_labels(labelled)[0]
    dialog = opened(HideDialog(session, picture), qtbot)
    qtbot.addWidget(dialog)
    suggested = len(dialog.frames)
    assert suggested > 0
    assert "tracking number" in dialog.words.text()
    click(dialog, middle(dialog.frames[0][0]))
    assert len(dialog.frames) == suggested - 1, "a click takes a frame away"
    drag(dialog, (30, 40), (400, 300))
    assert len(dialog.frames) == suggested
    box = dialog.frames[-1][0]
    assert (box.x, box.y, box.width, box.height) == pytest.approx((30, 40, 370, 260), abs=4)
    assert covered(session) == [], "nothing is changed yet"
    QTest.mouseClick(dialog.hide_button, LEFT)
    assert dialog.result() == HideDialog.DialogCode.Accepted
    assert [box_of(mark.points) for mark in covered(session)] == [box for box, _mark in dialog.frames]
    assert {mark.picture for mark in covered(session)} == {picture}

    again = opened(HideDialog(session, picture), qtbot)
    qtbot.addWidget(again)
    kept = [box for box, mark in again.frames if mark is not None]
    assert len(kept) == suggested, "what is black is framed too"
    for one in [one for one in again.frames if one[1] is None]:
        click(again, middle(one[0]))
    assert not again.hide_button.isEnabled(), "as it was"
    click(again, middle(kept[-1]))
    QTest.mouseClick(again.hide_button, LEFT)
    assert len(covered(session)) == suggested - 1
    session.undo()
    assert len(covered(session)) == suggested
    session.undo()
    assert covered(session) == []


def test_cancelled_while_it_still_looks_nothing_is_changed(labelled: Case, session: Session, qtbot: QtBot) -> None:
    dialog = HideDialog(session, legible_labels(labelled)[0])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.canvas, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=20_000)
    assert covered(session) == []


def test_a_picture_without_a_label_is_framed_by_hand(labelled: Case, session: Session, qtbot: QtBot) -> None:
    plain = next(item for item in labelled.evidence if not item.barcodes)
    dialog = opened(HideDialog(session, PictureRef(plain.id)), qtbot)
    qtbot.addWidget(dialog)
    assert "No label" in dialog.words.text()
    assert not dialog.hide_button.isEnabled()
    QTest.keyClick(dialog.canvas, Qt.Key.Key_Return)
    assert len(dialog.frames) == 1, "by keyboard: a frame in the middle"
    QTest.keyClick(dialog.canvas, Qt.Key.Key_Delete)
    assert dialog.frames == []


def test_the_dossiers_check_leads_from_one_label_to_the_next(labelled: Case, session: Session, qtbot: QtBot) -> None:
    assert session.case is not None
    check = next(one for one in checks_of(session.workspace, session.case) if "shipping label" in one.title)
    assert (check.action, check.key) == ("Hide…", "hide:")
    window = QWidget()
    qtbot.addWidget(window)

    def shown() -> HideDialog:
        found = [one for one in window.findChildren(HideDialog) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    pictures = legible_labels(session.case)
    assert len(pictures) == 2
    first = opened(hide_in_turn(session, pictures, window), qtbot)
    assert first.windowTitle().endswith("(1 / 2)")
    QTest.mouseClick(first.skip_button, LEFT)
    second = opened(shown(), qtbot)
    assert second.windowTitle().endswith("(2 / 2)")
    assert not second.skip_button.isVisible()
    QTest.keyClick(second.focusWidget(), Qt.Key.Key_Return)
    assert {mark.picture for mark in covered(session)} == {pictures[1]}
    assert legible_labels(session.case) == [pictures[0]]
    assert not [one for one in window.findChildren(HideDialog) if one.isVisible()]


def test_the_evidence_offers_it_by_button_menu_and_key(labelled: Case, session: Session, qtbot: QtBot) -> None:
    page = EvidencePage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show_case(session.case)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    item = labelled.evidence[0]
    page.show_item(item.id)
    menu = page.menus.of_pieces([item])
    assert page.hide_action in menu.actions()
    menu.close()
    for act in (
        lambda: QTest.mouseClick(page.detail.photo.hide_private, LEFT),
        lambda: QTest.keyClick(page.grid, Qt.Key.Key_X),
    ):
        act()
        (dialog,) = [one for one in page.findChildren(HideDialog) if one.isVisible()]
        opened(dialog, qtbot).reject()
        qtbot.waitUntil(lambda: not page.findChildren(HideDialog), timeout=10_000)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    page.stop()
