"""What opens under a side's header: the case's pictures to choose from, seen small, and what can be done to the view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.pictures import PictureRef
from evidence_app.ui import parts, theme
from evidence_app.ui.i18n import translate
from evidence_app.ui.widgets.lines import Line, Lines

_WIDTH, _ROWS = 500, 8
_PAUSE_MS = 300  # after the last step of an angle: holding an arrow is one change, to be undone at once


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do besides choosing a picture. `stays`: the popover is left open, to do it again."""

    words: str
    icon: str
    on: Callable[[], object]
    stays: bool = False


class PicturePopover(QFrame):
    """`picked(PictureRef)`: another picture was chosen; `straightened(degrees)`: the view was straightened."""

    picked = Signal(object)
    straightened = Signal(float)

    def __init__(self, lines: Sequence[Line], shown: PictureRef | None, deeds: Sequence[Deed], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(translate("compare", "Pictures"))
        self.setFixedWidth(theme.active().px(_WIDTH))
        self.list = Lines(self)
        self.list.setAccessibleName(translate("compare", "Pictures"))
        for line in lines:
            item = self.list.add(line)
            if line.data == shown:
                self.list.setCurrentItem(item)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.list.setVisible(bool(lines))
        self.buttons = [self._button(deed) for deed in deeds]
        self.degrees: QDoubleSpinBox | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 10)
        self._column.setSpacing(8)
        self._column.addWidget(self.list, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        columns = 2 if self._fit_beside() else 1
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // columns, place % columns, Qt.AlignmentFlag.AlignLeading)
        self._column.addLayout(grid)

    def _fit_beside(self) -> bool:
        """Whether two columns of buttons have room."""
        left, right = ([button.sizeHint().width() for button in self.buttons[place::2]] for place in (0, 1))
        return max(left, default=0) + max(right, default=0) + 24 <= self.width()

    def _button(self, deed: Deed) -> QPushButton:
        def act() -> None:
            if not deed.stays:
                self.close()
            deed.on()

        return parts.button(deed.words, "flat", deed.icon, on=act, parent=self)

    def offer_straightening(self, degrees: float) -> None:
        """Add the field for the angle, which is `degrees` now."""
        self.degrees = QDoubleSpinBox(self)
        self.degrees.lineEdit().setTextMargins(6, 0, 6, 0)
        self.degrees.setRange(-45, 45)
        self.degrees.setSingleStep(0.5)
        self.degrees.setDecimals(1)
        self.degrees.setSuffix("°")
        self.degrees.setAccessibleName(translate("compare", "Straighten, degrees clockwise"))
        self.degrees.setValue(degrees)
        self.degrees.setKeyboardTracking(False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._straighten)
        self.degrees.valueChanged.connect(lambda _degrees: self._pause.start())
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(parts.label(translate("compare", "Straighten by"), parent=self))
        row.addWidget(self.degrees)
        row.addStretch()
        self._column.addLayout(row)

    def _straighten(self) -> None:
        if self.degrees is not None:
            self.straightened.emit(self.degrees.value())

    def hideEvent(self, event: QHideEvent) -> None:
        """An angle that was just chosen isn't lost."""
        super().hideEvent(event)
        if self.degrees is not None and self._pause.isActive():
            self._pause.stop()
            self._straighten()

    def _take(self, item: QListWidgetItem) -> None:
        line = self.list.line(item)
        if line is not None and self.isVisible():  # a style may let one click be both a click and an activation
            self.close()
            self.picked.emit(line.data)

    def show_under(self, header: QWidget) -> None:
        """Open below the header, as high as the pictures and the screen let it."""
        heights = [self.list.sizeHintForRow(row) for row in range(self.list.count())]
        self.list.setFixedHeight(sum(heights[:_ROWS]) + (heights[_ROWS] // 2 if len(heights) > _ROWS else 0))
        self.adjustSize()
        screen = header.screen().availableGeometry()
        corner = header.mapToGlobal(QPoint(0, header.height()))
        if header.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + header.width() - self.width())
        if corner.y() + self.height() > screen.bottom():
            over = corner.y() + self.height() - screen.bottom()
            self.list.setFixedHeight(max(sum(heights[:2]), self.list.height() - over))
            self.adjustSize()
        self.move(max(screen.left(), min(corner.x(), screen.right() - self.width())), corner.y())
        self.show()
        self.list.scrollToItem(self.list.currentItem() or self.list.item(0))
        (self.list if self.list.count() else self.buttons[0]).setFocus()
