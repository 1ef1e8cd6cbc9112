"""What painted widgets and delegates share: colours by token, focus ring, badges, elided text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

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


def split_line(font: QFont, text: str, width: float) -> tuple[str, str]:
    """The words of `text` that fit on a line of `width`, and the others. A first word that doesn't fit stays whole."""
    metrics, words = QFontMetricsF(font), text.split(" ")
    count = len(words)
    while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])


def after(painter: QPainter, line: QRectF, used: float) -> QRectF:
    """What is left of a line of which the first `used` px are written on; the rest lies where reading goes on."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return line.adjusted(0, 0, -used, 0) if mirrored else line.adjusted(used, 0, 0, 0)


def wrapped(painter: QPainter, rect: QRectF, text: str) -> None:
    """`text` in the painter's font, in as many lines as `rect` is high; the last is cut where it doesn't end there."""
    font, metrics = painter.font(), QFontMetricsF(painter.font())
    line_height = metrics.height()
    most = max(1, int(rect.height() // line_height))
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    if most == 1 or metrics.horizontalAdvance(text) <= rect.width():
        painter.drawText(rect, align, elided(font, text, rect.width()))
        return
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    lines: list[str] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(elided(font, text[start:], rect.width()))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    top = rect.top() + (rect.height() - len(lines) * line_height) / 2
    for place, words in enumerate(lines):
        painter.drawText(QRectF(rect.left(), top + place * line_height, rect.width(), line_height), align, words)


def fair_widths(wanted: list[int], room: int) -> list[int]:
    """Widths of columns that want so much: each gets it where there is room, else those that want most give way.

    What is left over goes to the last column.
    """
    widths, left, open_ = [0] * len(wanted), room, set(range(len(wanted)))
    while open_:
        share = left // len(open_)
        small = {place for place in open_ if wanted[place] <= share}
        for place in small or open_:
            widths[place] = wanted[place] if small else share
        left -= sum(widths[place] for place in small or open_)
        open_ -= small or open_
    widths[-1] += max(0, room - sum(widths))
    return widths


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
