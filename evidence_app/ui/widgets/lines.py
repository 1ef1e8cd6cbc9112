"""Lists of a dialog in the house's hand: a picture or a sign, words with a second line, something short at the end.

A `Lines` is a QListWidget whose items carry a `Line`. Check boxes, dragging and keys are the list's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from evidence_app.ui import icons, theme
from evidence_app.ui.widgets.paint import elided

if TYPE_CHECKING:
    from evidence_app.core.pictures import PictureRef
    from evidence_app.ui.widgets.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
PICTURE = QSize(60, 40)
_SIDE, _GAP = 20, 12


@dataclass(frozen=True, slots=True)
class Line:
    """What a row says. `mark` stands bold before the words, `end` at the far end; `icon` is drawn in the colour `ink`.

    `picture` takes the icon's place once it is made. `data` is whatever the dialog wants to find again.
    """

    words: str
    detail: str = ""
    end: str = ""
    mark: str = ""
    icon: str = ""
    ink: str = "ink2"
    picture: PictureRef | None = None
    data: object = None

    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.mark, self.words, self.detail, self.end) if part)


class LineDelegate(QStyledItemDelegate):
    """Paints rows. With `thumbnails`, rows are as high as a small picture."""

    def __init__(self, view: QListWidget, thumbnails: Thumbnails | None = None, number: str = "") -> None:
        super().__init__(view)
        self._thumbnails, self._number = thumbnails, number

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for its lines, and its picture."""
        look, line = theme.active(), index.data(LINE)
        detailed = isinstance(line, Line) and bool(line.detail)
        text = look.line("body") + (look.line("secondary") + 1 if detailed else 0)
        picture = look.px(PICTURE.height()) if self._thumbnails is not None else 0
        return QSize(160, max(text + 12, picture + 8, look.px(32)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        line = index.data(LINE)
        look, tokens = theme.active(), theme.active().tokens
        opt = QStyleOptionViewItem(option)
        self.initStyleOption(opt, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(opt.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(opt.rect, QColor(tokens.selection))
        elif opt.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(opt.rect, QColor(tokens.hover))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(opt.rect.bottomLeft(), opt.rect.bottomRight())
        if opt.state & QStyle.StateFlag.State_HasFocus and opt.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(tokens.blue), 2))
            painter.drawRect(opt.rect.adjusted(1, 1, -1, -2))
        box = opt.rect.adjusted(10, 0, -10, 0)
        if opt.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            box.setLeft(self._paint_check(painter, opt).right() + _GAP)
        box.setLeft(self._paint_sign(painter, opt, box, line))
        if isinstance(line, Line):
            self._paint_words(painter, opt, box, line, look, selected)
        painter.restore()

    def _paint_check(self, painter: QPainter, opt: QStyleOptionViewItem) -> QRect:
        """The box, where the style would put it, so that the style's own clicks hit it; returned as for left to right."""
        style = opt.widget.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, opt, opt.widget)
        check = QStyleOptionViewItem(opt)
        check.rect = place
        check.state &= ~QStyle.StateFlag.State_HasFocus
        checked = opt.checkState == Qt.CheckState.Checked
        check.state |= QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, check, painter, opt.widget)
        return _mirrored(opt, place)

    def _paint_sign(self, painter: QPainter, opt: QStyleOptionViewItem, box: QRect, line: Line | None) -> int:
        """The picture or the icon; returns where the words begin."""
        look, tokens = theme.active(), theme.active().tokens
        if not isinstance(line, Line) or not (line.icon or line.picture):
            return box.left()
        size = QSize(look.px(PICTURE.width()), look.px(PICTURE.height()))
        if self._thumbnails is None:
            size = QSize(_SIDE, _SIDE)
        place = QRect(box.left(), box.center().y() - size.height() // 2 + 1, size.width(), size.height())
        shown = _mirrored(opt, place)
        pixmap = None
        if line.picture is not None and self._thumbnails is not None:
            ratio = opt.widget.devicePixelRatioF()
            pixmap = self._thumbnails.pixmap(self._number, line.picture, size, ratio)
        if pixmap is not None:
            painter.drawPixmap(shown.topLeft(), pixmap)
        else:
            if self._thumbnails is not None:
                painter.fillRect(shown, QColor(tokens.pane))
            if line.icon:
                spot = QRectF(0, 0, _SIDE, _SIDE)
                spot.moveCenter(QRectF(shown).center())
                icons.paint(painter, line.icon, spot, getattr(tokens, line.ink))
        return place.right() + _GAP

    def _paint_words(
        self, painter: QPainter, opt: QStyleOptionViewItem, box: QRect, line: Line, look: theme.Theme, selected: bool
    ) -> None:
        quiet = QColor(look.tokens.ink if selected else look.tokens.ink2)
        if line.end:
            font = look.font("secondary")
            width = QFontMetrics(font).horizontalAdvance(line.end)
            _text(painter, opt, QRect(box.right() - width, box.top(), width + 1, box.height()), line.end, "secondary", quiet)
            box.setRight(box.right() - width - _GAP)
        body, detail = look.line("body"), look.line("secondary")
        top = box.top() + (box.height() - body - (detail + 1 if line.detail else 0)) // 2
        ink, left = QColor(look.tokens.ink), box.left()
        if line.mark:
            width = QFontMetrics(look.font("strong")).horizontalAdvance(line.mark)
            _text(painter, opt, QRect(left, top, width + 1, body), line.mark, "strong", ink)
            left += width + 8
        _text(painter, opt, QRect(left, top, box.right() - left, body), line.words, "body", ink)
        if line.detail:
            _text(painter, opt, QRect(box.left(), top + body + 1, box.width(), detail), line.detail, "secondary", quiet)


def _text(painter: QPainter, opt: QStyleOptionViewItem, box: QRect, words: str, role: str, ink: QColor) -> None:
    font = theme.active().font(role)
    painter.setFont(font)
    painter.setPen(ink)
    leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(opt.direction)
    painter.drawText(_mirrored(opt, box), leading, elided(font, words, box.width()))


def _mirrored(opt: QStyleOptionViewItem, box: QRect) -> QRect:
    """`box`, reckoned from the left, where it lies in the direction of the row."""
    return QStyle.visualRect(opt.direction, opt.rect, box)


class Lines(QListWidget):
    """A list of `Line`s without a frame: hairlines part its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def use_thumbnails(self, thumbnails: Thumbnails, number: str) -> None:
        """Draw pictures of the order `number`."""
        self.setItemDelegate(LineDelegate(self, thumbnails, number))
        thumbnails.ready.connect(self._on_ready)  # a method, so that the connection goes with the list

    def _on_ready(self, _picture: object) -> None:
        self.viewport().update()

    def add(self, line: Line) -> QListWidgetItem:
        """Append a row."""
        item = QListWidgetItem()
        set_line(item, line)
        self.addItem(item)
        return item

    def line(self, item: QListWidgetItem | None) -> Line | None:
        """What a row says."""
        line = item.data(LINE) if item is not None else None
        return line if isinstance(line, Line) else None


def set_line(item: QListWidgetItem, line: Line) -> None:
    """Let a row say this."""
    item.setData(LINE, line)
    item.setData(Qt.ItemDataRole.DisplayRole, line.words)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken())
    item.setToolTip("\n".join(part for part in (line.words, line.detail) if part))
