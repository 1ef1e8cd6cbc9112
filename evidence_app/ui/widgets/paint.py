"""What painted widgets and delegates share: colours by token, focus ring, badges, state glyphs, elided text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from evidence_app.ui import icons, theme

FOCUS = 2.0


def colour(token: str) -> QColor:
    """The theme's colour of this token."""
    return theme.active().colour(token)


def focus_ring(painter: QPainter, rect: QRectF) -> None:
    """A ring just outside `rect`, drawn for what has the keyboard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("blue"), FOCUS))
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 4, 4)
    painter.restore()


def elided(font: QFont, text: str, width: float) -> str:
    """`text`, cut with an ellipsis where it is wider than `width`."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def badge(painter: QPainter, place: QPointF, text: str, *, icon: str = "", right: bool = False, bottom: bool = False) -> QRectF:
    """A dark plate with white words or an icon, for lying on pictures. `place` is the corner it touches."""
    font = theme.active().font("secondary")
    height = theme.active().px(18)
    width = (
        10.0 + (14 if icon else 0) + (QFontMetricsF(font).horizontalAdvance(text) if text else 0) + (3 if icon and text else 0)
    )
    rect = QRectF(0, 0, max(width, height), height)
    rect.moveTo(place.x() - (rect.width() if right else 0), place.y() - (height if bottom else 0))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(theme.active().tokens.badge)
    ground.setAlphaF(0.86)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 2, 2)
    left = rect.left() + 5
    if icon:
        side = 12.0
        spot = QRectF(left if text else rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        icons.paint(painter, icon, spot, "#FFFFFF")
        left += side + 4
    if text:
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(font)
        painter.drawText(QRectF(left, rect.top(), rect.right() - left, height), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()
    return rect


def state_glyph(painter: QPainter, rect: QRectF, state: str) -> None:
    """A glyph that tells its state by shape: ready (disc, check), cut (octagon, bar), weak (half diamond), missing (ring)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    centre, r = rect.center(), rect.width() / 2 - 1
    on = QPen(colour("surface"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if state == "ready":
        painter.setBrush(colour("green"))
        painter.drawEllipse(centre, r, r)
        path = QPainterPath(QPointF(centre.x() - r * 0.45, centre.y() + r * 0.02))
        path.lineTo(centre.x() - r * 0.1, centre.y() + r * 0.38)
        path.lineTo(centre.x() + r * 0.48, centre.y() - r * 0.35)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(on)
        painter.drawPath(path)
    elif state == "cut":
        painter.setBrush(colour("red"))
        k = r * 0.4142
        offsets = [(-k, -r), (k, -r), (r, -k), (r, k), (k, r), (-k, r), (-r, k), (-r, -k)]
        painter.drawPolygon(QPolygonF([QPointF(centre.x() + x, centre.y() + y) for x, y in offsets]))
        painter.setPen(on)
        painter.drawLine(QPointF(centre.x() - r * 0.45, centre.y()), QPointF(centre.x() + r * 0.45, centre.y()))
    elif state == "weak":
        amber = colour("amber")
        left, right = QPointF(centre.x() - r, centre.y()), QPointF(centre.x() + r, centre.y())
        top, bottom = QPointF(centre.x(), centre.y() - r), QPointF(centre.x(), centre.y() + r)
        painter.setBrush(amber)
        painter.drawPolygon(QPolygonF([top, left, bottom]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(amber, 1.5))
        painter.drawPolygon(QPolygonF([top, right, bottom, left]))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("control"), 1.5, Qt.PenStyle.DashLine))
        painter.drawEllipse(centre, r - 0.5, r - 0.5)
    painter.restore()


class Glyph(QWidget):
    """A state glyph as a widget, for lines of text; the words beside it say the same."""

    def __init__(self, state: str = "missing", side: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self._side = theme.active().px(side)
        self.setFixedSize(self._side, self._side)

    def set_state(self, state: str) -> None:
        """Show another state."""
        self.state = state
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Draw it."""
        state_glyph(QPainter(self), QRectF(0, 0, self._side, self._side), self.state)
