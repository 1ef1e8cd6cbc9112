"""The one thing a style sheet can't draw: a focus ring two pixels outside a button, shown only to who uses the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QProxyStyle, QRadioButton, QStyle, QWidget

from evidence_app.ui import accessible, theme

_OFF, _WIDTH = 2, 2
_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class HouseStyle(QProxyStyle):
    """Fusion without its own focus rectangles, and with menus that tell their mnemonics."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(self, hint: QStyle.StyleHint, option=None, widget=None, data=None) -> int:  # type: ignore[no-untyped-def]
        """Tooltips come a little sooner than Qt's default; icons in buttons are 20 px elsewhere."""
        if hint == QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
            return 500
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, data)


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
    """Moves the ring to the button that has the focus, as long as the focus came by key."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._by_key = False
        self._target: QWidget | None = None
        app.installEventFilter(self)
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note how a focus came about, and follow the focused button when it moves."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._by_key = event.reason() in _KEYS
            if watched is self._target and self._by_key and isinstance(watched, QWidget):
                self._on_focus(None, watched)
        elif watched is self._target and kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show):
            self._on_focus(None, self._target)
        return False

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._target = now
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.hide()
            ring.deleteLater()
        wants = isinstance(now, QAbstractButton) and not isinstance(now, QCheckBox | QRadioButton)
        parent = now.parentWidget() if now is not None else None
        if not wants or now is None or parent is None or not self._by_key or not now.isVisible():
            return
        self._ring = FocusRing(parent)
        self._ring.around(now, white=parent.property("ground") == "blue")


def dress(app: QApplication) -> None:
    """Give the application the house's style and, once its loop runs, its focus ring."""
    app.setStyle(HouseStyle())
    accessible.install()
    # It sees every event of every widget: not worth having before somebody can press a key.
    QTimer.singleShot(0, app, lambda: FocusWatch(app))
