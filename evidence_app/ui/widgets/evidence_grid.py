"""The grid of evidence: headings and tiles in one list view, which lays out and paints only what is in view.

A heading is a row as wide as the view, so the tiles after it start a new line; the view needs no nested lists, and five
thousand pieces cost no widgets. Keys: arrows in reading order and between lines, Home, End, Page Up/Down, type to find.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from evidence_app.core.case import Evidence
from evidence_app.core.pictures import PictureRef
from evidence_app.ui import icons, theme
from evidence_app.ui.widgets.evidence_model import EvidenceModel, Heading, Index, Tile
from evidence_app.ui.widgets.paint import after, badge, colour, elided, focus_ring, split_line
from evidence_app.ui.widgets.thumbnails import Thumbnails

PICTURE = QSize(112, 76)
GAP = 8
HEADING = 30


class TileDelegate(QStyledItemDelegate):
    """Paints headings and tiles; asks for thumbnails as it paints, so those in view come first."""

    def __init__(self, thumbnails: Thumbnails, model: EvidenceModel, view: QListView) -> None:
        super().__init__(view)
        self._evidence = model
        self._thumbnails = thumbnails
        self._view = view
        self._tile = QSize()
        self._tile_at = (0, False)

    def picture_size(self) -> QSize:
        """The size of a tile's picture; grows a little with the text size, so that names have room."""
        look = theme.active()
        return QSize(look.px(PICTURE.width()), look.px(PICTURE.height()))

    def tile_size(self) -> QSize:
        """A tile with its name and the gap to the next. Asked for every tile, so it is reckoned once for a text size."""
        look, at = theme.active(), (theme.active().text_percent, self._evidence.captioned)
        if self._tile_at != at:
            picture, lines = self.picture_size(), 2 if self._evidence.captioned else 1
            self._tile = QSize(picture.width() + GAP, picture.height() + lines * look.line("body") + 4 + 2 * GAP)
            self._tile_at = at
        return self._tile

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings fill a line of their own."""
        row = _model(index).row(index)
        if isinstance(row, Heading):
            return QSize(max(1, self._view.viewport().width() - 2), theme.active().px(HEADING))
        return self.tile_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        model = _model(index)
        row = model.row(index)
        painter.save()
        rect: QRect = option.rect
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row)
        elif isinstance(row, Tile):
            self._paint_tile(painter, rect, row, model.number, option.state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        look = theme.active()
        painter.setFont(look.font("strong"))
        painter.setPen(colour("ink"))
        spot = after(painter, QRectF(rect).adjusted(0, 6, 0, 0), 3)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.words)
        spot = after(painter, spot, painter.fontMetrics().horizontalAdvance(row.words) + 8)
        painter.setFont(look.font("body"))
        painter.setPen(colour("ink2"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, str(row.count))

    def _paint_tile(self, painter: QPainter, rect: QRect, tile: Tile, number: str, state: QStyle.StateFlag) -> None:
        size = self.picture_size()
        picture = QRect(rect.topLeft() + QPoint(3, 3), size)
        self._paint_picture(painter, picture, tile, number)
        if tile.star:
            badge(painter, QPointF(picture.topLeft()) + QPointF(4, 4), "", icon="star-filled")
        bottom = picture.top() + picture.height() - 4.0
        if tile.warning:
            badge(painter, QPointF(picture.left() + 4.0, bottom), tile.warning, icon="warning", bottom=True)
        if tile.length:
            badge(painter, QPointF(picture.left() + picture.width() - 4.0, bottom), tile.length, right=True, bottom=True)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour("blue"), 3))
            painter.drawRect(QRectF(picture).adjusted(-1.5, -1.5, 1.5, 1.5))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(colour("control"), 1))
            painter.drawRect(QRectF(picture).adjusted(-0.5, -0.5, 0.5, 0.5))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, QRectF(picture).adjusted(-1, -1, 1, 1))
        self._paint_name(painter, rect, picture, tile)

    def _paint_picture(self, painter: QPainter, rect: QRect, tile: Tile, number: str) -> None:
        painter.fillRect(rect, colour("pane"))
        pixmap: QPixmap | None = None
        if tile.picture is not None:
            pixmap = self._thumbnails.pixmap(number, tile.picture, rect.size(), self._view.devicePixelRatioF())
        if pixmap is not None:
            painter.setOpacity(0.45 if tile.left_out else 1.0)
            painter.drawPixmap(rect.topLeft(), pixmap)
            painter.setOpacity(1.0)
        elif tile.picture is None or self._thumbnails.unreadable(number, tile.picture):
            spot = QRectF(0, 0, 28, 28)
            spot.moveCenter(QRectF(rect).center())
            icons.paint(painter, "film" if tile.length else "document", spot, colour("control"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_name(self, painter: QPainter, rect: QRect, picture: QRect, tile: Tile) -> None:
        look = theme.active()
        spot = QRectF(picture.left(), picture.bottom() + 4, picture.width(), look.line("body"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setPen(colour("ink2" if tile.left_out else "ink"))
        painter.setFont(look.font("strong"))
        painter.drawText(spot, align, tile.label)
        spot = after(painter, spot, painter.fontMetrics().horizontalAdvance(tile.label) + (6 if tile.label else 0))
        painter.setFont(look.font("body"))
        first, rest = split_line(painter.font(), tile.name, spot.width()) if self._evidence.captioned else (tile.name, "")
        painter.drawText(spot, align, elided(painter.font(), first, spot.width()))
        if rest:
            below = QRectF(picture.left(), spot.bottom(), picture.width(), spot.height())
            painter.drawText(below, align, elided(painter.font(), rest, below.width()))


def _model(index: Index) -> EvidenceModel:
    model = index.model()
    assert isinstance(model, EvidenceModel)
    return model


class EvidenceGrid(QListView):
    """Tiles in groups. `chosen(Evidence | None)` follows the current tile; `opened(Evidence)` is Enter or double click."""

    chosen = Signal(object)
    opened = Signal(object)
    menuWanted = Signal(object)  # noqa: N815  a QPoint on the screen

    removeWanted = Signal()  # noqa: N815

    def __init__(self, model: EvidenceModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = model
        self._wanted = ""
        self._drag: Callable[[], None] | None = None
        self.tiles = TileDelegate(thumbnails, model, self)
        self.setModel(model)
        self.setItemDelegate(self.tiles)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Evidence"))
        self.verticalScrollBar().setSingleStep(40)
        thumbnails.ready.connect(self._repaint_picture)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        theme.active().changed.connect(self.scheduleDelayedItemsLayout)

    # choice

    def current(self) -> Evidence | None:
        """The piece that has the keyboard."""
        tile = self._evidence.tile(self.currentIndex())
        return tile.evidence if tile else None

    def selected(self) -> list[Evidence]:
        """The chosen pieces, in the order shown."""
        found = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [tile.evidence for index in found if (tile := self._evidence.tile(index)) is not None]

    def choose(self, ident: str) -> bool:
        """Make one piece the current one; False when it isn't shown."""
        index = self._evidence.index_of(ident)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        return index.isValid()

    def choose_first(self) -> None:
        """Make the first piece the current one, where there is one."""
        index = self._evidence.first_tile()
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who shows the piece."""
        super().currentChanged(current, previous)
        tile = self._evidence.tile(current)
        self.chosen.emit(tile.evidence if tile else None)

    def _remember(self) -> None:
        tile = self._evidence.tile(self.currentIndex())
        self._wanted = tile.evidence.id if tile else self._wanted

    def _recall(self) -> None:
        if not self._wanted or not self.choose(self._wanted):
            self._wanted = ""
            self.choose_first()
            if not self._evidence.count:
                self.chosen.emit(None)

    # keys and mouse

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right go in reading order over the ends of lines; the rest is the list view's own way."""
        way = {
            QAbstractItemView.CursorAction.MoveLeft: -1,
            QAbstractItemView.CursorAction.MoveRight: 1,
            QAbstractItemView.CursorAction.MovePrevious: -1,
            QAbstractItemView.CursorAction.MoveNext: 1,
        }.get(action)
        if (
            way is not None
            and self.isRightToLeft()
            and action
            in (
                QAbstractItemView.CursorAction.MoveLeft,
                QAbstractItemView.CursorAction.MoveRight,
            )
        ):
            way = -way
        if way is None:
            return super().moveCursor(action, modifiers)
        place = self.currentIndex().row() + way
        while 0 <= place < self._evidence.rowCount():
            index = self._evidence.index(place)
            if self._evidence.tile(index) is not None:
                return index
            place += way
        return self.currentIndex()

    def keyPressEvent(self, event: Any) -> None:
        """Enter opens, Delete removes."""
        current = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete and self.selected():
            self.removeWanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        """Double click opens."""
        tile = self._evidence.tile(self.indexAt(event.position().toPoint()))
        if tile is not None:
            self.opened.emit(tile.evidence)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the chosen pieces, by mouse or by the menu key."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.selected():
            self.menuWanted.emit(place)

    def set_drag(self, drag: Callable[[], None]) -> None:
        """What to do when the chosen pieces are dragged out."""
        self._drag = drag

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Hand the chosen pieces to another program."""
        if self._drag is not None:
            self._drag()

    # layout

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """The first piece of a group brings its heading along."""
        before = self._evidence.index(index.row() - 1)
        if index.isValid() and isinstance(self._evidence.row(before), Heading):
            super().scrollTo(before, hint)
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Headings are as wide as the view, so a new width is a new layout."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _repaint_picture(self, picture: PictureRef) -> None:
        for index in self._evidence.picture_rows(picture):
            self.update(index)
