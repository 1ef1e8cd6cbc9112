"""The field that a statement is written in: findings are underlined, and what is shown anew keeps the cursor's place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from evidence_app.core.wording import Finding
from evidence_app.ui import theme

_LEAST_LINES = 4


class StatementEditor(QPlainTextEdit):
    """`typed`: the user changed the text. `left`: the keyboard went elsewhere."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.setAccessibleName(self.tr("Statement"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(16)
        self.setPlaceholderText(self.tr("Choose a reason, or name a difference, and the statement is composed here."))
        self.textChanged.connect(self._on_changed)
        theme.active().changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """What is in it."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another text without announcing it; the cursor stays where it was, as far as the text goes."""
        if text == self.text():
            return
        place = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)

    def rewrite(self, text: str) -> None:
        """Put another text in its place, as one step of the editor's own undo."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()

    def mark(self, findings: Sequence[Finding]) -> None:
        """Underline what could harm the claim."""
        text, marks = self.text(), []
        for finding in findings:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(_utf16(text, finding.start))
            cursor.setPosition(_utf16(text, finding.end), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(QColor(theme.active().tokens.red))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def sizeHint(self) -> QSize:
        """As little as will do: it takes what height is left, and never makes its page scroll for more."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def _on_changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def _dress(self) -> None:
        self.setFont(theme.active().font("editor"))
        self.setMinimumHeight(_LEAST_LINES * theme.active().line("editor") + 36)


def _utf16(text: str, place: int) -> int:
    """Qt counts UTF-16 units, Python counts characters."""
    return place + sum(ord(letter) > 0xFFFF for letter in text[:place])
