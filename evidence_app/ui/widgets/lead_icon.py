"""An icon that leads a line of text; says nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evidence_app.ui import icons, theme
from evidence_app.ui.widgets.paint import colour


class LeadIcon(QWidget):
    """`name` from `icons`, in the ink of the theme (or another token), 20 px at 100 %."""

    def __init__(self, name: str, token: str = "ink", parent: QWidget | None = None) -> None:  # noqa: S107
        super().__init__(parent)
        self._name, self._token = name, token
        side = theme.active().px(20)
        self.setFixedSize(side, side)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        icons.paint(QPainter(self), self._name, QRectF(self.rect()), colour(self._token))
