"""Both pictures in one place: a slider between them, or blinking. Aligned where that is known, else each fitted."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from evidence_app.core.geometry import fitted, picture_to_output, view_size
from evidence_app.core.pictures import Recipe
from evidence_app.ui import theme
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    import numpy as np

    from evidence_app.media.align import Alignment
    from evidence_app.media.marks import Source

BLINK_MS = 700
Side = tuple["Source", Recipe]


class StackMode(StrEnum):
    """How two pictures share one place."""

    SLIDER = "slider"
    BLINK = "blink"


class Stack(QWidget):
    """Left and Right move the slider; Space stops and starts the blinking, Left and Right then show one side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = StackMode.SLIDER
        self.share = 0.5
        self.showing_listing = True
        self._sides: tuple[Side, Side] | None = None
        self._alignment: Alignment | None = None
        self._images: tuple[QImage, QImage] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self._turn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("compare", "Both pictures in one place"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_mode(self, mode: StackMode) -> None:
        """Slider or blinking. With reduced motion the blinking waits for the Space key."""
        self.mode = mode
        if mode is StackMode.BLINK and not theme.active().reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def stop(self) -> None:
        """Nothing moves while the page isn't seen."""
        self._timer.stop()

    def show_sides(self, listing: Side | None, received: Side | None, alignment: Alignment | None) -> None:
        """Show these two, the listing laid onto the received picture where it is known how."""
        self._sides = (listing, received) if listing and received else None
        self._alignment = alignment if alignment is not None and alignment.quality != "none" else None
        self._images = None
        self.update()

    def _drawn(self) -> tuple[QImage, QImage] | None:
        if self._sides is None:
            return None
        if self._images is None:
            from evidence_app.media.marks import render

            ratio = self.devicePixelRatioF()
            area = (max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
            sizes, pictures = [], []
            for source, recipe in self._sides:
                size = fitted(view_size(source.full, recipe.view), *area, enlarge=True)
                sizes.append(size)
                pictures.append(render(source, source.full, recipe, *size, scale=ratio))
            if self._alignment is not None:
                pictures[0] = self._laid_over(pictures[0], sizes)
            made = [self._image(pixels, ratio) for pixels in pictures]
            self._images = (made[0], made[1])
        return self._images

    def _laid_over(self, listing: np.ndarray, sizes: list[tuple[int, int]]) -> np.ndarray:
        from evidence_app.media.align import laid_over

        assert self._sides is not None
        assert self._alignment is not None
        (one, one_recipe), (two, two_recipe) = self._sides
        here = picture_to_output(one.full, one_recipe.view, sizes[0]).inverse
        there = picture_to_output(two.full, two_recipe.view, sizes[1])
        return laid_over(listing, here, self._alignment, there, sizes[1])

    @staticmethod
    def _image(pixels: np.ndarray, ratio: float) -> QImage:
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        image.setDevicePixelRatio(ratio)
        return image

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pictures, the line between them, and which is which."""
        painter = QPainter(self)
        look = theme.active()
        painter.fillRect(self.rect(), look.colour("pane"))
        images = self._drawn()
        if images is not None:
            if self.mode is StackMode.BLINK:
                self._put(painter, images[0 if self.showing_listing else 1])
                self._name(painter, listing=self.showing_listing)
            else:
                self._paint_slider(painter, images)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("blue"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _put(self, painter: QPainter, image: QImage) -> None:
        size = image.deviceIndependentSize()
        painter.drawImage(QPointF(round((self.width() - size.width()) / 2), round((self.height() - size.height()) / 2)), image)

    def _paint_slider(self, painter: QPainter, images: tuple[QImage, QImage]) -> None:
        at = round(self.width() * self.share)
        painter.setClipRect(0, 0, at, self.height())
        self._put(painter, images[0])
        painter.setClipRect(at, 0, self.width() - at, self.height())
        self._put(painter, images[1])
        painter.setClipping(False)
        painter.fillRect(at - 3, 0, 6, self.height(), QColor("#FFFFFF"))
        painter.fillRect(at - 1, 0, 2, self.height(), QColor(theme.active().tokens.badge))
        self._name(painter, listing=True)
        self._name(painter, listing=False)

    def _name(self, painter: QPainter, *, listing: bool) -> None:
        look = theme.active()
        painter.setFont(look.font("secondary-strong"))
        words = (translate("compare", "Listing says") if listing else translate("compare", "Received")).upper()
        width = painter.fontMetrics().horizontalAdvance(words) + 24
        box = QRectF(0 if listing else self.width() - width, 0, width, look.px(28))
        painter.fillRect(box, QColor(look.tokens.listing if listing else look.tokens.received))
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _turn(self) -> None:
        self.showing_listing = not self.showing_listing
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other sizes, other pixels."""
        self._images = None
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The slider goes where it is pressed; blinking shows the other side."""
        if self.mode is StackMode.BLINK:
            self._turn()
        else:
            self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the slider."""
        if self.mode is StackMode.SLIDER and event.buttons() & Qt.MouseButton.LeftButton:
            self.share = min(1.0, max(0.0, event.position().x() / max(1, self.width())))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Space."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self.mode is StackMode.SLIDER:
            self.share = min(1.0, max(0.0, self.share + 0.05 * step))
        elif step:
            self._timer.stop()
            self.showing_listing = step < 0
        elif event.key() == Qt.Key.Key_Space and self.mode is StackMode.BLINK:
            if self._timer.isActive():
                self._timer.stop()
            else:
                self._timer.start()
        else:
            super().keyPressEvent(event)
            return
        self.update()
