"""Small makers of labels, buttons and rules in the house's hand, so that no page writes sizes or colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from evidence_app.ui import icons, theme

NARROWEST = 280  # px: the least width of a panel whose rows fold


def label(text: str = "", kind: str = "body", ink: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A text. `kind` is a role of tokens.TYPE, `ink` one of "", 2, red, green, amber, orange, blue, on, on2."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", kind)
    if ink:
        made.setProperty("ink", ink)
    if wrap:
        made.setWordWrap(True)
    if kind == "caption":
        made.setFont(theme.active().font("caption"))
    return made


def caption(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A group's or a field's caption: small, bold, upper case, secondary ink."""
    made = label(text.upper(), "caption", "2", parent=parent)
    made.setAccessibleName(text)
    return made


def button(
    text: str, kind: str = "", icon: str = "", on: Callable[[], object] | None = None, parent: QWidget | None = None
) -> QPushButton:
    """A button. `kind`: "" outlined, filled, inverse (white on blue), next, flat, link."""
    made = QPushButton(text, parent)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        made.setIcon(icons.icon(icon, "on_fill" if kind == "filled" else ""))
        made.setIconSize(QSize(20, 20))
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    made.setAutoDefault(False)
    if on is not None:
        made.clicked.connect(lambda _checked=False: on())
    return made


def fold(made: QPushButton, words: str, on: bool) -> None:
    """Take a button's words away where there is no room, or give them back; its name stays the same for screen readers."""
    made.setText("" if on else words)
    made.setAccessibleName(words)


def fit_row(row: QLayout, width: int, ways: Sequence[Callable[[bool], object]]) -> None:
    """Make a row as narrow as it has to be: each of `ways` saves some room when called with True, in this order."""
    for way in ways:
        way(False)
    for way in ways:
        row.invalidate()  # a layout inside another keeps what it reckoned when its widgets change
        if row.minimumSize().width() <= width:
            return
        way(True)


def tool(
    icon: str, name: str, keys: str = "", on: Callable[[], object] | None = None, parent: QWidget | None = None
) -> QToolButton:
    """A button with an icon only: its name is the tooltip, with the key, and what a screen reader says."""
    made = QToolButton(parent)
    made.setIcon(icons.icon(icon))
    made.setIconSize(QSize(20, 20))
    made.setAccessibleName(name)
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    made.setToolTip(f"{name} ({shown})" if shown else name)
    if keys:
        made.setShortcut(QKeySequence(keys))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if on is not None:
        made.clicked.connect(lambda _checked=False: on())
    return made


def rule(*, vertical: bool = False, parent: QWidget | None = None) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setProperty("role", "rule-v" if vertical else "rule")
    return made


def ground(widget: QWidget, name: str) -> None:
    """Fill the widget with a token: surface, rail, sunken, pane, blue."""
    widget.setProperty("ground", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and away."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def fit_height(window: QWidget, least: int = 0) -> None:
    """Make a dialog or popover as high as its wrapped texts need at its width, `least` at least, the screen at most.

    Qt's own `adjustSize` stops at two thirds of the screen, and a dialog's first size knows nothing of wrapped text.
    """
    layout = window.layout()
    if layout is None:
        return
    window.ensurePolished()
    width = max(window.width(), layout.totalMinimumSize().width())
    needs = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    window.resize(width, min(max(needs, least), window.screen().availableGeometry().height() - 40))


def restyle(widget: QWidget) -> None:
    """Let the sheet look again at a widget whose properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_ink(widget: QLabel, ink: str) -> None:
    """Change the colour of a label made by `label`."""
    if (widget.property("ink") or "") != ink:
        widget.setProperty("ink", ink or None)
        restyle(widget)


def mark_error(field: QWidget, wrong: bool) -> None:
    """Give a field the red border of an error, or take it away."""
    if bool(field.property("error")) != wrong:
        field.setProperty("error", wrong)
        restyle(field)
