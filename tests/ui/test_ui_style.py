"""The focus ring is for who uses the keyboard; the menu bar keeps its mnemonics to itself; the style is Qt's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProxyStyle, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.ui import theme
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.style import FocusRing

pytestmark = [pytest.mark.screen, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def pair(qtbot: QtBot) -> tuple[QWidget, QPushButton, QPushButton]:
    """A window with two buttons."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    one, two = QPushButton("One"), QPushButton("Two")
    row.addWidget(one)
    row.addWidget(two)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, one, two


def rings(window: QWidget) -> list[FocusRing]:
    QApplication.processEvents()
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_the_ring_follows_tab_and_not_the_mouse(pair: tuple[QWidget, QPushButton, QPushButton]) -> None:
    window, one, two = pair
    one.setFocus(Qt.FocusReason.OtherFocusReason)
    assert rings(window) == []
    QTest.keyClick(one, Qt.Key.Key_Tab)
    assert two.hasFocus()
    (ring,) = rings(window)
    assert ring.geometry().contains(two.geometry())
    two.move(two.x(), two.y() + 7)
    (ring,) = rings(window)
    assert ring.geometry().contains(two.geometry()), "it follows the button"
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert one.hasFocus()
    assert rings(window) == []
    QTest.keyClick(one, Qt.Key.Key_Tab)
    assert len(rings(window)) == 1
    two.hide()
    assert rings(window) == []


def test_a_mnemonic_is_not_underlined_and_opens_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bar = window.menuBar()
    head = bar.actions()[0]
    assert head.text() == "&File"
    bare = bar.grab(bar.actionGeometry(head)).toImage()
    head.setText("File")
    assert bar.grab(bar.actionGeometry(head)).toImage() == bare
    head.setText("&File")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.menus[0].isVisible)
    QTest.keyClick(window.menus[0], Qt.Key.Key_Escape)


def test_no_style_is_written_in_python(qapp: QApplication) -> None:
    # Qt asks a style ten thousand questions during an import; each one answered in Python costs as much as a hundred.
    assert not isinstance(qapp.style(), QProxyStyle)


def test_what_is_in_force_is_not_dressed_again_and_fonts_follow_the_size(qapp: QApplication, qtbot: QtBot) -> None:
    look = theme.active()
    changes: list[None] = []
    look.changed.connect(lambda: changes.append(None))
    look.apply(theme.Mode.LIGHT, 100)
    assert not changes
    size, line = look.font("body").pixelSize(), look.line("body")
    look.font("body").setBold(True)  # one's own copy
    assert not look.font("body").bold()
    look.apply(text_percent=150)
    assert len(changes) == 1
    assert look.font("body").pixelSize() == qapp.font().pixelSize() == round(size * 1.5)
    assert look.line("body") > line
    look.apply(theme.Mode.DARK)
    assert len(changes) == 2
    assert qapp.palette().window().color() == look.tokens.rail
    look.apply(theme.Mode.LIGHT, 100)
    assert look.font("body").pixelSize() == size
