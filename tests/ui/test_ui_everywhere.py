"""What must hold on every screen: each control has a name, nothing is clipped in a long language, all text is translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeout
from pytestqt.qtbot import QtBot

from evidence_app.ui import gallery, i18n, theme
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.page_index import PAGES

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
)
OWN_PAGES = ("overview", "statement", "timeline")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def screens(window: MainWindow, qtbot: QtBot, pages: tuple[str, ...] = OWN_PAGES) -> Iterator[tuple[str, QWidget]]:
    """Each page and each dialog, shown and laid out."""
    for key in pages:
        window.show_page(key)
        qtbot.wait(60)
        yield key, window
    for name, make in gallery.dialogs(window).items():
        shown = make()
        shown.show()
        qtbot.wait(30)
        yield name, shown
        shown.close()


def spoken(widget: QWidget) -> str:
    """What a screen reader has to say about a control."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return widget.accessibleName() or text


def inner(widget: QWidget) -> bool:
    """Parts that Qt makes inside a control, which speaks for them."""
    parent = widget.parentWidget()
    return (
        widget.objectName().startswith("qt_")
        or isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView)
        or isinstance(widget.parent(), QComboBox)
    )


def test_every_control_has_a_name_and_room_to_hit(window: MainWindow, qtbot: QtBot) -> None:
    nameless, small = [], []
    for screen, shown in screens(window, qtbot, PAGES):
        for widget in shown.findChildren(QWidget):
            if not isinstance(widget, CONTROLS) or not widget.isVisible() or inner(widget):
                continue
            if not spoken(widget).strip():
                nameless.append(f"{screen}: {type(widget).__name__} in {type(widget.parent()).__name__}")
            if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < 24:
                small.append(f"{screen}: {spoken(widget)} {widget.width()} × {widget.height()}")
    assert not sorted(set(nameless))
    assert not sorted(set(small))


def clipped(label: QLabel) -> bool:
    """Whether a visible label has less room than its text needs."""
    if not label.text() or not label.isVisible() or label.width() == 0 or label.pixmap().width():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 2
    needs: QSize = label.sizeHint()
    return needs.width() > label.width() + 2 or needs.height() > label.height() + 2


def faults_of(shown: QWidget) -> list[str]:
    """Labels and buttons on a screen that have less room than their words need."""
    labels = [label for label in shown.findChildren(QLabel) if clipped(label) and not label.property("elided")]
    faults = [f"{label.text()!r} {label.width()} × {label.height()}" for label in labels]
    for button in shown.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() + 2 < button.minimumSizeHint().width():
            faults.append(f"button {button.text()!r} {button.width()}")
    return faults


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    i18n.install(qapp, i18n.PSEUDO)
    yield
    i18n.install(qapp, "en")


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_clipped_in_a_long_language(
    pseudo: None, make_window: Callable[..., MainWindow], number: str, qtbot: QtBot, percent: int
) -> None:
    theme.active().apply(text_percent=percent)
    window = make_window(1280, 720)
    for screen, shown in screens(window, qtbot):
        with suppress(QtBotTimeout):  # layouts with wrapped text settle in several passes
            qtbot.waitUntil(lambda shown=shown: not faults_of(shown), timeout=2_000)
        assert (screen, faults_of(shown)) == (screen, [])


def test_every_text_goes_through_the_translation(
    pseudo: None, make_window: Callable[..., MainWindow], number: str, qtbot: QtBot
) -> None:
    window = make_window(1440, 900)
    plain = []
    for screen, shown in screens(window, qtbot):
        for button in shown.findChildren(QAbstractButton):
            text = button.text()
            if button.isVisible() and text and not text.startswith("["):
                plain.append(f"{screen}: {text}")
    assert not sorted(set(plain))


def test_stretching_keeps_placeholders() -> None:
    assert i18n.stretch("Save {name}").startswith("[Sávé {name} ·")
    assert i18n.plural("%n file(s)", 1) == "%n file"
    assert i18n.plural("%n file(s)", 2) == "%n files"
    assert i18n.plural("no number (s)", -1) == "no number (s)"
