"""By keyboard alone: on every page, Tab reaches each control that can be used, and nothing holds the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.ui.dialogs.log_dialog import LogDialog
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.page_index import PAGES
from evidence_app.ui.session import Session

pytestmark = [pytest.mark.screen, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


def chain(window: MainWindow) -> list[QWidget]:
    """Every widget that Tab would come to, in order."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not window and len(found) < 5_000:
        if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("key", PAGES)
def test_tab_reaches_every_control_of_a_page(window: MainWindow, qtbot: QtBot, key: str) -> None:
    window.show_page(key)
    qtbot.wait(80)
    reached = set(chain(window))
    page = window.current_page()
    assert page is not None
    missed = []
    for control in page.findChildren(QWidget):
        if (
            not isinstance(control, QAbstractButton | QComboBox | QLineEdit)
            or not control.isVisible()
            or not control.isEnabled()
        ):
            continue
        owner = control.parentWidget()
        if isinstance(owner, QComboBox) or control.objectName().startswith("qt_"):
            continue
        grouped = isinstance(control, QAbstractButton) and control.group() is not None  # arrows move inside a group
        if control not in reached and control.focusProxy() not in reached and not grouped:
            missed.append(f"{type(control).__name__} {control.accessibleName() or getattr(control, 'text', str)()}")
    assert not missed


def test_no_page_holds_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    for key in PAGES:
        window.show_page(key)
        qtbot.wait(50)
        stops = chain(window)
        assert len(stops) > 5
        start = stops[0]
        start.setFocus(Qt.FocusReason.TabFocusReason)
        seen = set()
        for _ in range(len(stops) + 5):
            now = QApplication.focusWidget()
            if now is None or now in seen:
                break
            seen.add(now)
            window.focusNextChild()
        assert len(seen) > min(5, len(stops) - 1), f"{key}: {[type(one).__name__ for one in seen]}"


def test_tab_goes_through_a_form_as_it_stands_and_back(session: Session, number: str, qtbot: QtBot) -> None:
    session.open(number)
    for dialog in (OrderDialog(session, None), LogDialog(session, session.case)):
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        wanted = [field.inner for field in dialog.fields.values() if field.isVisibleTo(dialog)]
        wanted[0].setFocus()
        qtbot.waitUntil(wanted[0].hasFocus, timeout=10_000)
        assert pressed(Qt.Key.Key_Tab, len(wanted) + 1) == [*wanted[1:], dialog.cancel_button, dialog.save_button]
        assert pressed(Qt.Key.Key_Backtab, len(wanted) + 1) == [dialog.cancel_button, *reversed(wanted)]


def pressed(key: Qt.Key, times: int) -> list[QWidget]:
    """Where a key pressed again and again leads."""
    found = []
    for _ in range(times):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        reached = QApplication.focusWidget()
        assert reached is not None
        found.append(reached)
    return found


def test_what_waits_for_a_new_order_is_said(session: Session, qtbot: QtBot) -> None:
    dialog = OrderDialog(session, None, waiting=6)
    qtbot.addWidget(dialog)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "6 files will be added to this order." in told
    dialog = OrderDialog(session, None)
    qtbot.addWidget(dialog)
    assert not [text for text in (label.text() for label in dialog.findChildren(QLabel)) if "will be added" in text]
