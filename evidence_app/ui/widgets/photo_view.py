"""A picture to look at closely: fitted, or as large as wanted, moved by mouse and keys. Also the screen that films run on.

It paints one QImage and knows nothing of files. Enlarged beyond its pixels it shows them as they are, unsmoothed: what is
looked at is evidence, and a blur added by a viewer would be a lie.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_app.ui.accessible import Painted
from evidence_app.ui.widgets.paint import colour, focus_ring

STEP = 1.25
LARGEST = 16.0
MOVE = 60


class PhotoView(QWidget, Painted):
    """Shows an image. Keys: + and − zoom, 0 fits, 1 is actual size, arrows move. `zoomed(float)` tells the scale."""

    accessible_role: ClassVar[QAccessible.Role] = QAccessible.Role.Graphic

    zoomed = Signal(float)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._original = QSize()
        self._words = ""
        self._scale: float | None = None  # None: fitted
        self._centre = QPointF(0.5, 0.5)
        self._grip: QPointF | None = None
        self._small: QPixmap | None = None
        self.zoomable = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)

    # what is shown

    @property
    def image(self) -> QImage:
        """The picture shown; null when there is none."""
        return self._image

    def show_image(self, image: QImage, original: QSize | None = None, *, keep: bool = False) -> None:
        """Show `image`, a picture of `original` pixels (its own size unless told). `keep`: stay where one looks."""
        if not keep:
            self._scale, self._centre = None, QPointF(0.5, 0.5)
        self._image, self._small, self._words = image, None, ""
        self._original = original if original is not None else image.size()
        self.update()
        self.zoomed.emit(self.scale)

    def show_words(self, words: str) -> None:
        """Show no picture but a sentence: it is being read, or can't be."""
        self._image, self._small, self._words = QImage(), None, words
        self.setAccessibleDescription(words)
        self.update()

    # scale

    @property
    def scale(self) -> float:
        """Logical pixels on the screen for one pixel of the original."""
        return self._scale if self._scale is not None else self._fitting()

    @property
    def fitted(self) -> bool:
        """Whether the whole picture is shown, whatever the size of the view."""
        return self._scale is None

    def _fitting(self) -> float:
        if self._original.isEmpty() or self.width() <= 0:
            return 1.0
        return min(self.width() / self._original.width(), self.height() / self._original.height())

    def fit(self) -> None:
        """Show the whole picture."""
        self._set_scale(None)

    def actual_size(self) -> None:
        """One pixel of the picture on one pixel of the screen."""
        self._set_scale(1.0 / self.devicePixelRatioF())

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Larger or smaller, keeping what lies at `about` where it is."""
        if not self.zoomable or self._image.isNull():
            return
        about = about if about is not None else QPointF(self.width() / 2, self.height() / 2)
        before = self._to_share(about)
        smallest = self._fitting()
        wanted = min(LARGEST, self.scale * factor)
        self._set_scale(None if wanted <= smallest * 1.001 else wanted)
        if self._scale is not None:
            after = self._to_share(about)
            self._centre += before - after
            self._clamp()
            self.update()

    def _set_scale(self, scale: float | None) -> None:
        self._scale = scale
        if scale is None:
            self._centre = QPointF(0.5, 0.5)
        self._small = None
        self._clamp()
        self.setCursor(Qt.CursorShape.ArrowCursor if scale is None else Qt.CursorShape.OpenHandCursor)
        self.update()
        self.zoomed.emit(self.scale)

    def _clamp(self) -> None:
        for axis, room in (("X", self.width()), ("Y", self.height())):
            length = (self._original.width() if axis == "X" else self._original.height()) * self.scale
            half = room / (2 * length) if length > 0 else 0.5
            value = self._centre.x() if axis == "X" else self._centre.y()
            value = 0.5 if half >= 0.5 else min(1 - half, max(half, value))
            self._centre.setX(value) if axis == "X" else self._centre.setY(value)

    def target(self) -> QRectF:
        """Where the whole picture lies, in this widget."""
        size = QSizeF(self._original) * self.scale
        left = self.width() / 2 - self._centre.x() * size.width()
        top = self.height() / 2 - self._centre.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def _to_share(self, place: QPointF) -> QPointF:
        target = self.target()
        if target.isEmpty():
            return QPointF(0.5, 0.5)
        return QPointF((place.x() - target.left()) / target.width(), (place.y() - target.top()) / target.height())

    # events

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on the pane's ground; a film's on black, as on every screen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour("pane") if self.zoomable else colour("badge"))
        if self._image.isNull():
            painter.setPen(colour("ink2") if self.zoomable else colour("on_fill"))
            painter.drawText(
                self.rect().adjusted(24, 24, -24, -24), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words
            )
        else:
            self._paint_picture(painter)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4))

    def _paint_picture(self, painter: QPainter) -> None:
        target = self.target()
        ratio = self.devicePixelRatioF()
        pixels = (target.size() * ratio).toSize()
        if self._scale is None and pixels.width() < self._image.width():
            # Made smaller once with care, then only copied; a painter's own scaling leaves thin lines jagged.
            if self._small is None or self._small.size() != pixels:
                mode = Qt.TransformationMode.SmoothTransformation if self.zoomable else Qt.TransformationMode.FastTransformation
                self._small = QPixmap.fromImage(self._image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
                self._small.setDevicePixelRatio(ratio)
            painter.drawPixmap(target.topLeft(), self._small)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, target.width() * ratio < self._image.width() * 2)
        painter.drawImage(target, self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._small = None
        self._clamp()
        self.zoomed.emit(self.scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        if self.zoomable and event.angleDelta().y():
            self.zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip the picture."""
        if event.button() == Qt.MouseButton.LeftButton and self._scale is not None:
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._grip is not None:
            self._move_by(event.position() - self._grip)
            self._grip = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let it go."""
        if self._grip is not None:
            self._grip = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fitted or actual size; on a film's screen: full screen."""
        if not self.zoomable:
            self.opened.emit()
        elif self.fitted:
            self.zoom_by(1.0 / self.devicePixelRatioF() / self.scale, event.position())
        else:
            self.fit()

    def _move_by(self, by: QPointF | QPoint) -> None:
        target = self.target()
        if not target.isEmpty():
            self._centre -= QPointF(by.x() / target.width(), by.y() / target.height())
            self._clamp()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move by keys."""
        key = event.key()
        moves = {
            Qt.Key.Key_Left: QPoint(MOVE, 0),
            Qt.Key.Key_Right: QPoint(-MOVE, 0),
            Qt.Key.Key_Up: QPoint(0, MOVE),
            Qt.Key.Key_Down: QPoint(0, -MOVE),
        }
        if not self.zoomable:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.actual_size()
        elif key in moves and not self.fitted:
            self._move_by(moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.update()
        super().focusOutEvent(event)
