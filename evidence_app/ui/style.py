"""What a style sheet can't draw: a focus ring two pixels outside a button, shown only to who uses the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QMenuBar,
    QRadioButton,
    QStyleOptionMenuItem,
    QWidget,
)
from shiboken6 import isValid

from evidence_app.ui import theme

_OFF, _WIDTH = 2, 2


class FocusRing(QWidget):
    """A transparent widget that lies over the focused button and draws the ring around it.

    It is a child of the button's parent, so that a ring outside the button's own area can be drawn at all.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.white = False

    def around(self, button: QWidget, white: bool) -> None:
        """Lie around `button`."""
        parent = button.parentWidget()
        self.white = white
        self.setParent(parent)
        reach = _OFF + _WIDTH
        self.setGeometry(QRect(button.pos(), button.size()).adjusted(-reach, -reach, reach, reach))
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.active().tokens
        painter.setPen(QPen(QColor(tokens.on_fill if self.white else tokens.blue), _WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)


class FocusWatch(QObject):
    """Moves the ring to the button that has the focus, where the focus came by key."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._target: QWidget | None = None
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the focused button when it moves."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show):
            self._place()
        return False

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = now if _came_by_key(now) and _wants_ring(now) else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        """Draw the ring where the target is now; nowhere while that is hidden."""
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        target = self._target
        parent = target.parentWidget() if target is not None else None
        if target is not None and parent is not None and target.isVisible():
            self._ring = FocusRing(parent)
            self._ring.around(target, white=parent.property("ground") == "blue")


def _came_by_key(widget: QWidget | None) -> bool:
    """Whether the focus came to `widget` just now by Tab or a shortcut.

    Qt notes that on the window and leaves it there. It is taken away, so that a later change by mouse reads as one. Watching
    every event of the application for the reason would cost a tenth of all the window's work.
    """
    if widget is None:
        return False
    window = widget.window()
    by_key = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    return by_key


def _wants_ring(widget: QWidget | None) -> bool:
    return isinstance(widget, QAbstractButton) and not isinstance(widget, QCheckBox | QRadioButton)


class MenuBar(QMenuBar):
    """A menu bar that doesn't underline its mnemonics; Alt with the letter opens a menu all the same.

    A style of our own could hide them too, but Qt asks a style ten thousand times during an import, and each question answered
    in Python costs as much as a hundred in C++.
    """

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """The words as they are drawn."""
        super().initStyleOption(option, action)
        option.text = option.text.replace("&", "")


def dress(app: QApplication) -> None:
    """Give the application its style and its focus ring."""
    app.setStyle("Fusion")
    FocusWatch(app)
