"""Signs that carry urgency and state by shape: dial, hourglass, discs, diamonds. Drawn, so that they are sharp at any scale."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from evidence_app.ui import icons
from evidence_app.ui.tokens import Tokens


class Glyph(StrEnum):
    """What a sign says."""

    DUE_SOON = "due-soon"
    OPEN = "open"
    OTHERS = "others"
    DONE = "done"
    PASSED = "passed"
    READY = "ready"
    WEAK = "weak"
    MISSING = "missing"
    STOP = "stop"


def dial(painter: QPainter, rect: QRectF, share: float, colour: QColor, width: float) -> None:
    """A clock face whose filled sector is the share of time left, clockwise from twelve."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    gap = width * 1.9 + rect.width() * 0.04
    inner = rect.adjusted(gap, gap, -gap, -gap)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    span = round(360 * 16 * max(0.0, min(1.0, share)))
    if span:
        painter.drawPie(inner, 90 * 16, -span)
    painter.restore()


def state(painter: QPainter, rect: QRectF, glyph: Glyph, tokens: Tokens, share: float = 0.5) -> None:
    """One of the signs, filling `rect` (square), in its own colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if glyph in (Glyph.DUE_SOON, Glyph.OPEN):
        colour = QColor(tokens.red if glyph is Glyph.DUE_SOON else tokens.ink2)
        dial(painter, rect.adjusted(1, 1, -1, -1), share, colour, max(1.25, rect.width() * 0.09))
    elif glyph is Glyph.OTHERS:
        icons.paint(painter, "hourglass", rect, tokens.ink2)
    elif glyph is Glyph.DONE:
        icons.paint(painter, "check", rect, tokens.ink2)
    elif glyph is Glyph.PASSED:
        icons.paint(painter, "circle-struck", rect, tokens.ink2)
    elif glyph is Glyph.READY:
        _disc_with_check(painter, rect, QColor(tokens.green), QColor(tokens.surface))
    elif glyph is Glyph.WEAK:
        _half_diamond(painter, rect, QColor(tokens.amber))
    elif glyph is Glyph.MISSING:
        pen = QPen(QColor(tokens.ink2), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.2, 2.0])
        painter.setPen(pen)
        painter.drawEllipse(rect.adjusted(2, 2, -2, -2))
    else:
        _stop(painter, rect, QColor(tokens.red), QColor(tokens.surface))
    painter.restore()


def _disc_with_check(painter: QPainter, rect: QRectF, fill: QColor, sign: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    width, left, top = rect.width(), rect.left(), rect.top()
    pen = QPen(sign, max(1.5, width * 0.1))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [(0.3, 0.52), (0.45, 0.66), (0.71, 0.36)]
    painter.drawPolyline(QPolygonF([QPointF(left + x * width, top + y * width) for x, y in points]))


def _half_diamond(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    middle, reach = rect.center(), rect.width() / 2 - 1
    up, down = QPointF(middle.x(), middle.y() - reach), QPointF(middle.x(), middle.y() + reach)
    left, right = QPointF(middle.x() - reach, middle.y()), QPointF(middle.x() + reach, middle.y())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([up, down, left]))
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([up, right, down, left]))


def _stop(painter: QPainter, rect: QRectF, fill: QColor, sign: QColor) -> None:
    inner = rect.adjusted(1, 1, -1, -1)
    cut = inner.width() * 0.293
    path = QPainterPath(QPointF(inner.left() + cut, inner.top()))
    for x, y in (
        (inner.right() - cut, inner.top()),
        (inner.right(), inner.top() + cut),
        (inner.right(), inner.bottom() - cut),
        (inner.right() - cut, inner.bottom()),
        (inner.left() + cut, inner.bottom()),
        (inner.left(), inner.bottom() - cut),
        (inner.left(), inner.top() + cut),
    ):
        path.lineTo(x, y)
    path.closeSubpath()
    painter.fillPath(path, fill)
    bar = QRectF(0, 0, inner.width() * 0.5, max(2.0, inner.width() * 0.14))
    bar.moveCenter(inner.center())
    painter.fillRect(bar, sign)
