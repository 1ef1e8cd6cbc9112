"""What must hold on every screen: each control has a name, nothing is clipped in a long language, all text is translated."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
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

from evidence_app.ui import i18n, theme
from evidence_app.ui.compare.pane import Header
from evidence_app.ui.gallery import SCENES, Kind, Stage
from evidence_app.ui.widgets.send_panel import DragFile

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

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def screens(make_stage: Callable[..., Stage]) -> Iterator[tuple[str, QWidget]]:
    """Every page, state and dialog of the gallery, drawn; then what a new user sees."""
    for kind in (Kind.PAGE, Kind.FIRST):
        stage = make_stage(1280, 720, kind)
        for name, scene in SCENES.items():
            if (scene.kind is Kind.FIRST) == (kind is Kind.FIRST):
                with stage.playing(scene) as shown:
                    yield name, shown


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


def test_every_control_has_a_name_and_room_to_hit(make_stage: Callable[..., Stage]) -> None:
    nameless, small = [], []
    for screen, shown in screens(make_stage):
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
        lacking = button.minimumSizeHint() - button.size()
        if button.isVisible() and button.text() and max(lacking.width(), lacking.height()) > 4:
            faults.append(f"button {button.text()!r} lacks {lacking.width()} × {lacking.height()}")
    return faults


WORDED = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView)
FLOATING = ("Toast", "Tour", "TourFrame", "DropFrame", "FocusRing")


def in_sight(widget: QWidget, shown: QWidget) -> QRect:
    """The part of a widget that its parents leave to be seen, in the coordinates of the screen's widget."""
    rect, part = QRect(widget.mapTo(shown, QPoint(0, 0)), widget.size()), widget.parentWidget()
    while part is not None and part is not shown.parentWidget():
        rect = rect.intersected(QRect(part.mapTo(shown, QPoint(0, 0)), part.size()))
        part = part.parentWidget() if part is not shown else None
    return rect


def above(widget: QWidget, shown: QWidget) -> list[QWidget]:
    """The widget and what it stands in, up to the screen's widget."""
    chain = [widget]
    while chain[-1] is not shown and (parent := chain[-1].parentWidget()) is not None:
        chain.append(parent)
    return chain


def overlaps_of(shown: QWidget) -> list[str]:
    """Pairs of things with words that lie over each other."""
    found = []
    for widget in shown.findChildren(QWidget):
        if not isinstance(widget, WORDED) or not widget.isVisible() or inner(widget) or widget.window() is not shown.window():
            continue
        if isinstance(widget, QLabel) and not widget.text():
            continue
        chain = above(widget, shown)
        rect = in_sight(widget, shown)
        if rect.isEmpty() or any(type(part).__name__ in FLOATING for part in chain):
            continue
        found.append((widget, rect, set(map(id, chain))))
    faults = []
    for (one, place, chain), (other, there, others) in itertools.combinations(found, 2):
        shared = place.intersected(there)
        if shared.width() > 2 and shared.height() > 2 and id(one) not in others and id(other) not in chain:
            faults.append(f"{spoken(one)!r} over {spoken(other)!r}")
    return faults


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    i18n.install(qapp, i18n.PSEUDO)
    yield
    i18n.install(qapp, "en")


def settled(shown: QWidget, qtbot: QtBot) -> list[str]:
    """The faults that stay: layouts with wrapped text settle in several passes."""
    with suppress(QtBotTimeout):
        qtbot.waitUntil(lambda: not faults_of(shown) and not overlaps_of(shown), timeout=400)
    return [*faults_of(shown), *overlaps_of(shown)]


@pytest.mark.parametrize("percent", [100, 150])
def test_in_a_long_language_nothing_is_clipped_or_covered_and_every_text_is_translated(
    pseudo: None, make_stage: Callable[..., Stage], qtbot: QtBot, percent: int
) -> None:
    theme.active().apply(text_percent=percent)
    faults, plain = [], set()
    for screen, shown in screens(make_stage):
        faults += [f"{screen}: {fault}" for fault in settled(shown, qtbot)]
        for button in shown.findChildren(QAbstractButton):
            if not button.isVisible() or isinstance(button, Header | DragFile):  # those name the user's own files
                continue
            if button.objectName() == "qt_calendar_monthbutton":  # a month, named by the system's locale
                continue
            if any(letter.isalpha() for letter in button.text()) and not button.text().startswith("["):
                plain.add(f"{screen}: {button.text()}")
    assert not faults, "\n".join(faults)
    assert not sorted(plain)


def test_stretching_keeps_placeholders() -> None:
    assert i18n.stretch("Save {name}").startswith("[Sávé {name} ·")
    assert i18n.plural("%n file(s)", 1) == "%n file"
    assert i18n.plural("%n file(s)", 2) == "%n files"
    assert i18n.plural("no number (s)", -1) == "no number (s)"
