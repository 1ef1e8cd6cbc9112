"""The signs of `glyphs` as widgets: a dial of any size, a state's sign, and the segmented bar of readiness."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_app.ui import theme
from evidence_app.ui.accessible import Painted
from evidence_app.ui.widgets import glyphs
from evidence_app.ui.widgets.glyphs import Glyph


class Sign(QWidget, Painted):
    """One sign. `share` matters to dials only. Its accessible name is given by whoever shows it, beside the words."""

    accessible_role: ClassVar[QAccessible.Role] = QAccessible.Role.Graphic

    def __init__(self, size: int, glyph: Glyph = Glyph.OPEN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._share = glyph, 1.0
        self.setFixedSize(size, size)

    def show_state(self, glyph: Glyph, share: float = 0.5) -> None:
        """Show another state; repaints only when something changes to the eye."""
        share = round(share, 3)
        if (glyph, share) != (self._glyph, self._share):
            self._glyph, self._share = glyph, share
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        tokens = theme.active().tokens
        if self.width() >= 28 and self._glyph in (Glyph.DUE_SOON, Glyph.OPEN):
            colour = QColor(tokens.red if self._glyph is Glyph.DUE_SOON else tokens.ink2)
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            glyphs.dial(painter, area, self._share, colour, 3.0 if self.width() > 40 else 1.75)
        else:
            glyphs.state(painter, QRectF(self.rect()), self._glyph, tokens, self._share)


class Segments(QWidget, Painted):
    """A bar of as many pieces as there are things to have: full, hatched for weak, hollow for missing."""

    accessible_role: ClassVar[QAccessible.Role] = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[str, ...] = ()
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_states(self, states: tuple[str, ...]) -> None:
        """`states` are "ready", "weak" or "missing"."""
        if states != self._states:
            self._states = states
            self.update()

    def sizeHint(self) -> QSize:
        """The room it wants."""
        return QSize(160, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if not self._states:
            return
        painter = QPainter(self)
        tokens = theme.active().tokens
        gap = 4
        width = (self.width() - gap * (len(self._states) - 1)) / len(self._states)
        for place, state in enumerate(self._states):
            cell = QRectF(place * (width + gap), 0, width, self.height())
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                cell.moveRight(self.width() - place * (width + gap))
            if state == "ready":
                painter.fillRect(cell, QColor(tokens.green))
                continue
            colour = QColor(tokens.amber if state == "weak" else tokens.control)
            if state == "weak":
                hatch(painter, cell, colour)
            painter.setPen(QPen(colour, 1))
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))


def hatch(painter: QPainter, rect: QRectF, colour: QColor, step: float = 5.0, width: float = 1.5) -> None:
    """Slanted lines in `rect`."""
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(round(x), round(rect.bottom()), round(x + rect.height()), round(rect.top()))
        x += step
    painter.restore()
