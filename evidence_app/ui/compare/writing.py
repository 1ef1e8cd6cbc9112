"""What needs a word from the user: a text on the picture, and the length of a reference."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from evidence_app.ui import theme
from evidence_app.ui.i18n import translate


class TextField(QLineEdit):
    """A line typed where the text will stand. Enter keeps it, Escape and an empty line don't."""

    def __init__(self, parent: QWidget, at: QPoint, done: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._done: Callable[[str], None] | None = done
        self.setAccessibleName(translate("compare", "Text on the picture"))
        self.setPlaceholderText(translate("compare", "Text, then Enter"))
        self.setFont(theme.active().font("strong"))
        self.resize(240, self.sizeHint().height())
        self.move(min(at.x(), max(0, parent.width() - 240)), min(at.y(), max(0, parent.height() - self.height())))
        self.returnPressed.connect(self.finish)
        self.show()
        self.setFocus()

    def finish(self) -> None:
        """Keep what was typed."""
        self._end(self.text().strip())

    def _end(self, text: str) -> None:
        done, self._done = self._done, None
        if done is None:
            return
        self.hide()
        self.deleteLater()
        if text:
            done(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self._end("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere keeps the text, as in any field."""
        super().focusOutEvent(event)
        self._end(self.text().strip())


def ask_length(parent: QWidget) -> float | None:
    """The true length of the line just drawn, in millimetres; None when the user doesn't know."""
    value, known = QInputDialog.getDouble(
        parent,
        translate("compare", "Known length"),
        translate("compare", "How long is this really, in mm? (a ruler, a bank card: 85.6, an A4 sheet: 297)"),
        100.0,
        0.1,
        100_000.0,
        1,
    )
    return value if known else None
