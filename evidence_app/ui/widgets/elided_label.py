"""A line of text that is cut with an ellipsis where there is no room; the whole text is in its tooltip and its name."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_app.ui import theme
from evidence_app.ui.accessible import Painted
from evidence_app.ui.widgets.paint import colour


class ElidedLabel(QWidget, Painted):
    """`kind` is a role of tokens.TYPE, `ink` a colour token. Takes the room its text needs, gives it up when others need it."""

    accessible_role: ClassVar[QAccessible.Role] = QAccessible.Role.StaticText

    def __init__(self, kind: str = "body", ink: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._ink, self._text = kind, ink, ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show this text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._mend_tooltip()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The whole text on one line."""
        look = theme.active()
        return QSize(QFontMetrics(look.font(self._kind)).horizontalAdvance(self._text) + 2, look.line(self._kind))

    def minimumSizeHint(self) -> QSize:
        """Next to nothing."""
        return QSize(24, theme.active().line(self._kind))

    def _mend_tooltip(self) -> None:
        self.setToolTip(self._text if self.width() < self.sizeHint().width() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip is there only while the text is cut."""
        super().resizeEvent(event)
        self._mend_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text, cut where it must be."""
        painter = QPainter(self)
        painter.setFont(theme.active().font(self._kind))
        painter.setPen(colour(self._ink))
        words = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
