"""The strip of key frames under a film: fills as they are found, each with its time and why it was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from evidence_app.core.case import Case, FrameReason, KeyFrame
from evidence_app.core.evidence_edits import key_frames_of
from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import PictureRef
from evidence_app.ui import theme
from evidence_app.ui.widgets.evidence_model import Index
from evidence_app.ui.widgets.paint import badge, colour, elided, focus_ring
from evidence_app.ui.widgets.thumbnails import Thumbnails

PICTURE = QSize(92, 62)
SMALL_PICTURE = QSize(62, 42)
GAP = 8


class KeyFrameModel(QAbstractListModel):
    """The key frames of one film in order of time, kept in place as more are found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.number = ""
        self._frames: list[KeyFrame] = []

    def show_case(self, case: Case | None, ident: str) -> None:
        """Show the key frames that `case` has for the film `ident`."""
        self.show_frames(case.number if case else "", list(key_frames_of(case, ident)) if case else [])

    def show_frames(self, number: str, frames: list[KeyFrame]) -> None:
        """Show these; what is there already stays where it is, so that selection and scroll position survive."""
        olds = [one.id for one in self._frames]
        news = [one.id for one in frames]
        if number == self.number and olds == news:
            for place, (old, new) in enumerate(zip(self._frames, frames, strict=True)):
                if old != new:
                    self._frames[place] = new
                    self.dataChanged.emit(self.index(place), self.index(place))
        elif number == self.number and self._frames and set(olds) <= set(news) and [one for one in news if one in olds] == olds:
            for place, frame in enumerate(frames):
                if place >= len(self._frames) or self._frames[place].id != frame.id:
                    self.beginInsertRows(QModelIndex(), place, place)
                    self._frames.insert(place, frame)
                    self.endInsertRows()
            self._frames = list(frames)
        else:
            self.beginResetModel()
            self.number, self._frames = number, list(frames)
            self.endResetModel()

    def frame(self, index: Index) -> KeyFrame | None:
        """The key frame at `index`."""
        return self._frames[index.row()] if index.isValid() and index.row() < len(self._frames) else None

    def index_of(self, frame: FrameRef) -> QModelIndex:
        """Where this frame is; invalid when it is no key frame."""
        for place, one in enumerate(self._frames):
            if one.frame.time.exact == frame.time.exact:
                return self.index(place)
        return QModelIndex()

    def reason(self, frame: KeyFrame) -> str:
        """Why it was chosen, in a word."""
        return {
            FrameReason.LABEL: self.tr("label"),
            FrameReason.MOMENT: self.tr("moment"),
            FrameReason.DETAIL: self.tr("detail"),
            FrameReason.PICK: self.tr("your pick"),
        }[frame.reason]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self._frames)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Can be chosen and dragged out."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Time, reason and caption in words."""
        frame = self.frame(index)
        if frame is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return frame.frame.time.short()
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [frame.frame.time.clock(), self.reason(frame)]
            parts += [code.text for code in frame.barcodes]
            parts += [frame.caption] if frame.caption else []
            parts += [self.tr("kept")] if frame.kept else []
            return ("\n" if role == Qt.ItemDataRole.ToolTipRole else ", ").join(parts)
        return None


class KeyFrameDelegate(QStyledItemDelegate):
    """Picture, time in bold, reason; a bookmark on what the user keeps."""

    def __init__(self, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._thumbnails, self._view = thumbnails, view
        self.compact = False

    def picture_size(self) -> QSize:
        """The size of the picture at the user's text size."""
        look, size = theme.active(), SMALL_PICTURE if self.compact else PICTURE
        return QSize(look.px(size.width()), look.px(size.height()))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Picture and two lines of text."""
        look, size = theme.active(), self.picture_size()
        lines = 0 if self.compact else 2 * look.line("body")
        return QSize(size.width() + GAP, size.height() + lines + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One key frame."""
        model = index.model()
        assert isinstance(model, KeyFrameModel)
        frame = model.frame(index)
        if frame is None:
            return
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        picture = QRect(rect.topLeft() + QPoint(3, 3), self.picture_size())
        painter.fillRect(picture, colour("pane"))
        pixmap = self._thumbnails.pixmap(model.number, frame.picture, picture.size(), self._view.devicePixelRatioF())
        if pixmap is not None:
            painter.drawPixmap(picture.topLeft(), pixmap)
        if frame.kept or frame.reason is FrameReason.PICK:
            corner = QPointF(picture.left() + picture.width() - 4.0, picture.top() + picture.height() - 4.0)
            badge(painter, corner, "", icon="bookmark", right=True, bottom=True)
        if self.compact:
            badge(painter, QPointF(picture.left() + 2.0, picture.top() + 2.0), frame.frame.time.short())
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour("blue"), 3))
            painter.drawRect(QRectF(picture).adjusted(-1.5, -1.5, 1.5, 1.5))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, QRectF(picture).adjusted(-1, -1, 1, 1))
        if not self.compact:
            self._paint_words(painter, picture, frame, model)
        painter.restore()

    def _paint_words(self, painter: QPainter, picture: QRect, frame: KeyFrame, model: KeyFrameModel) -> None:
        look = theme.active()
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        spot = QRectF(picture.left(), picture.bottom() + 3, picture.width() + 4, look.line("body"))
        painter.setFont(look.font("strong"))
        painter.setPen(colour("ink"))
        painter.drawText(spot, align, frame.frame.time.short())
        spot.translate(0, look.line("body"))
        painter.setFont(look.font("secondary"))
        painter.setPen(colour("ink2"))
        painter.drawText(spot, align, elided(painter.font(), frame.caption or model.reason(frame), spot.width()))


class KeyFrameStrip(QListView):
    """Key frames in a row. `chosen(KeyFrame)` when one is made current by the user; `menuWanted(QPoint)`."""

    chosen = Signal(object)
    removeWanted = Signal(object)  # noqa: N815
    menuWanted = Signal(object)  # noqa: N815

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames = KeyFrameModel(self)
        self._drag: Callable[[], None] | None = None
        self._quiet = False
        self.setModel(self.frames)
        self.setItemDelegate(KeyFrameDelegate(thumbnails, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setDragEnabled(True)
        # Time runs from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Key frames"))
        self._fix_height()
        theme.active().changed.connect(self._fix_height)
        thumbnails.ready.connect(self._repaint_picture)

    def _fix_height(self) -> None:
        delegate = self.itemDelegate()
        assert isinstance(delegate, KeyFrameDelegate)
        bar = 2 if delegate.compact else 14
        self.setFixedHeight(delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() + bar)

    def set_compact(self, on: bool) -> None:
        """Small pictures with their time only; why each was chosen stays in its tooltip."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, KeyFrameDelegate)
        delegate.compact = on
        # Wheel and arrow keys move it; the next tile that shows in part says that there is more.
        bars = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAlwaysOff if on else bars.ScrollBarAsNeeded)
        self._fix_height()
        self.scheduleDelayedItemsLayout()

    def current(self) -> KeyFrame | None:
        """The key frame that is chosen."""
        return self.frames.frame(self.currentIndex())

    def follow(self, frame: FrameRef) -> None:
        """The player shows this frame: choose its tile, or none, without asking the player for anything."""
        index = self.frames.index_of(frame)
        self._quiet = True
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        else:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        self._quiet = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the player."""
        super().currentChanged(current, previous)
        frame = self.frames.frame(current)
        if frame is not None and not self._quiet:
            self.chosen.emit(frame)

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """End goes to the last frame also where none is chosen yet; Qt would go to the first."""
        if action is QAbstractItemView.CursorAction.MoveEnd and not self.currentIndex().isValid():
            return self.frames.index(self.frames.rowCount() - 1)
        return super().moveCursor(action, keys)

    def keyPressEvent(self, event: Any) -> None:
        """Delete removes the frame from the key frames."""
        frame = self.current()
        if event.key() == Qt.Key.Key_Delete and frame is not None:
            self.removeWanted.emit(frame)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        """A wheel without a sideways way still moves the strip."""
        delta = event.pixelDelta().x() or event.angleDelta().x() or event.pixelDelta().y() or event.angleDelta().y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - delta)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a key frame."""
        if self.current() is not None:
            self.menuWanted.emit(event.globalPos())

    def set_drag(self, drag: Callable[[], None]) -> None:
        """What to do when a key frame is dragged out."""
        self._drag = drag

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Hand the frame to another program."""
        if self._drag is not None:
            self._drag()

    def _repaint_picture(self, picture: PictureRef) -> None:
        if picture.frame is not None:
            self.update(self.frames.index_of(picture.frame))
