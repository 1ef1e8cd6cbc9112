"""What lies on top of a canvas's pixels and is never exported: handles, the crop's frame, the loupe, a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from evidence_app.core.geometry import view_box
from evidence_app.core.pictures import MarkKind, Recipe
from evidence_app.ui import theme

if TYPE_CHECKING:
    from evidence_app.ui.compare.canvas import Canvas

HANDLE = 8.0
LOUPE, LOUPE_TIMES = 180, 3


def message(canvas: Canvas, painter: QPainter) -> None:
    """Why there is no picture."""
    look = theme.active()
    painter.setFont(look.font("body"))
    painter.setPen(look.colour("ink2"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(canvas.rect().adjusted(24, 24, -24, -24), flags, canvas.message)


def selection(canvas: Canvas, painter: QPainter) -> None:
    """White handles with a blue border on the selected marks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.active().tokens.listing), 2))
    painter.setBrush(Qt.GlobalColor.white)
    for mark in canvas.selected_marks():
        places = canvas.handle_places(mark) or [canvas.pane_at(mark.points[0])]
        for place in places:
            painter.drawRect(QRect(round(place.x() - HANDLE / 2), round(place.y() - HANDLE / 2), int(HANDLE), int(HANDLE)))


def crop(canvas: Canvas, painter: QPainter) -> None:
    """Dim what the crop leaves out; the frame in hand wins over the one that is set."""
    box = canvas.hand.crop_in_hand or canvas.recipe.view.crop
    if box is None:
        return
    (left, top), zoom = canvas.camera.begin, canvas.camera.zoom
    base = view_box(canvas.camera.full, canvas.camera.view)
    frame = QRectF(
        (left + (box.x - base.x) * zoom) / canvas.ratio,
        (top + (box.y - base.y) * zoom) / canvas.ratio,
        box.width * zoom / canvas.ratio,
        box.height * zoom / canvas.ratio,
    )
    dim = QColor(0, 0, 0, 130)
    area = QRectF(canvas.rect())
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), frame.top()), dim)
    painter.fillRect(QRectF(area.left(), frame.bottom(), area.width(), area.bottom() - frame.bottom()), dim)
    painter.fillRect(QRectF(area.left(), frame.top(), frame.left(), frame.height()), dim)
    painter.fillRect(QRectF(frame.right(), frame.top(), area.right() - frame.right(), frame.height()), dim)
    painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)


def loupe(canvas: Canvas, painter: QPainter) -> None:
    """The place under the pointer three times larger, without marks."""
    from evidence_app.media.marks import render

    assert canvas.source is not None
    at = canvas.mapFromGlobal(canvas.cursor().pos())
    width, height = canvas.camera.out
    out = (width * LOUPE_TIMES, height * LOUPE_TIMES)
    left, top = canvas.camera.begin
    side = round(LOUPE * canvas.ratio)
    x = round((at.x() * canvas.ratio - left) * LOUPE_TIMES - side / 2)
    y = round((at.y() * canvas.ratio - top) * LOUPE_TIMES - side / 2)
    hidden = tuple(mark for mark in canvas.shown.marks if mark.kind is MarkKind.REDACTION)
    bare = Recipe(canvas.recipe.picture, canvas.camera.view, hidden)
    pixels = render(canvas.source, canvas.source.full, bare, *out, region=(x, y, side, side), planned=())
    image = QImage(pixels.data, side, side, 3 * side, QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(canvas.ratio)
    target = QRect(at.x() - LOUPE // 2, at.y() - LOUPE // 2, LOUPE, LOUPE)
    painter.drawImage(target.topLeft(), image)
    painter.setPen(QPen(theme.active().colour("blue"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(target)
