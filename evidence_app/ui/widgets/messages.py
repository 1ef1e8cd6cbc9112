"""What the window says in passing: a banner under the tabs for what must be read, a toast for what just happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from evidence_app.ui import parts
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign

TOAST_MS = 6_000
_MARGIN = 24


class Banner(QFrame):
    """One sentence on a soft ground, one action, close. Only the newest is shown."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self._sign = Sign(20, Glyph.WEAK, self)
        self.words = parts.label("", "body", wrap=True, parent=self)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = parts.button("", "link", on=self._on_action, parent=self)
        self.close_button = parts.tool("close", self.tr("Close this message"), on=self.dismiss, parent=self)
        self.close_button.setProperty("kind", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.hide()

    def tell(self, text: str, *, error: bool = False, action: str = "", on: Callable[[], object] | None = None) -> None:
        """Show `text`; with `action` a link that calls `on`."""
        self._act = on
        self._sign.show_state(Glyph.STOP if error else Glyph.WEAK)
        self.setProperty("ground", "soft_red" if error else "soft_amber")
        parts.restyle(self)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.show()

    def dismiss(self) -> None:
        """Hide it."""
        self.hide()
        self.closed.emit()

    def _on_action(self) -> None:
        if self._act is not None:
            self._act()


class Toast(QFrame):
    """Bottom left of the case, six seconds, with Undo where there is one; stays while hovered or focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self._undo: Callable[[], object] | None = None
        self._words = parts.label("", parent=self)
        self._words.setProperty("ink", "toast")
        self.undo = parts.button(self.tr("Undo"), "toast", on=self._on_undo, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(16)
        row.addWidget(self._words)
        row.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self._on_timeout)
        self.hide()

    def tell(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show `text`, with Undo if `undo` is given."""
        self._undo = undo
        self._words.setText(text)
        self.setAccessibleName(text)
        self.undo.setVisible(undo is not None)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def withdraw(self, undo: Callable[[], object]) -> None:
        """`undo` would now undo something else than the words say: go, if that is what is offered."""
        if self._undo == undo:
            self.hide()

    def place(self) -> None:
        """Go to the bottom of the parent, at its beginning; no wider than it, so long words wrap."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.ensurePolished()
        undo = self.undo.sizeHint().width() + 16 if not self.undo.isHidden() else 0
        most = max(160, parent.width() - 2 * _MARGIN - 40 - undo)
        self._words.setWordWrap(False)
        self._words.setMinimumWidth(0)  # that of the words before would count as wanted by these
        natural = self._words.sizeHint().width()
        self._words.setWordWrap(natural > most)
        self._words.setFixedWidth(min(natural, most))
        self.adjustSize()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(parent.width() - self.width() - _MARGIN if mirrored else _MARGIN, parent.height() - self.height() - _MARGIN)

    def _on_timeout(self) -> None:
        if self.underMouse() or self.undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _on_undo(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def enterEvent(self, event: QEnterEvent) -> None:
        """A pointer over it means it is being read."""
        self._timer.start()
        super().enterEvent(event)
