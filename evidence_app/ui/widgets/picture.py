"""An icon that stands by itself beside words. It says nothing of its own, so a screen reader passes over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_app.ui import icons, theme


class Picture(QWidget):
    """The icon `name` in the colour of `token`, `side` px large; sharp at any scale, follows the theme."""

    def __init__(self, name: str, token: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._side = name, token, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The room it wants."""
        inside = self.contentsMargins()
        return QSize(self._side + inside.left() + inside.right(), self._side + inside.top() + inside.bottom())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        area = QRectF(0, 0, self._side, self._side)
        area.moveCenter(QRectF(self.contentsRect()).center())
        icons.paint(QPainter(self), self._name, area, theme.active().colour(self._token))
