"""The pages of a preview one under another, and the same pages small at the side."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from evidence_app.ui import theme
from evidence_app.ui.widgets.paint import colour, focus_ring
from evidence_app.ui.widgets.pdf_book import PdfBook

GAP = 16
POINT = 96 / 72  # logical pixels of a point at 100 %
SCALES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
THUMB = 76
Index = QModelIndex | QPersistentModelIndex


class PdfPages(QAbstractScrollArea):
    """Pages at a scale, or as wide as the view. `turned(page)` when another page is in front; `scaled(float)`."""

    turned = Signal(int)
    scaled = Signal(float)

    def __init__(self, book: PdfBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._scale: float | None = None
        self._page = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the dossier"))
        self.viewport().setMouseTracking(True)
        self._trail: list[int] = []
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        book.loaded.connect(self._lay_out)
        book.drawn.connect(lambda _page: self.viewport().update())

    # scale

    @property
    def scale(self) -> float:
        """1.0 is the size on paper."""
        if self._scale is not None:
            return self._scale
        widest = max((self._book.size(page).width() for page in range(self._book.count)), default=595.0)
        return max(0.2, (self.viewport().width() - 2 * GAP) / (widest * POINT))

    @property
    def fitted(self) -> bool:
        """Whether pages are as wide as the view."""
        return self._scale is None

    def set_scale(self, scale: float | None) -> None:
        """Show pages at this scale; None: as wide as the view."""
        page, share = self._place()
        self._scale = scale
        self._lay_out()
        rect = self._rect(page)
        self.verticalScrollBar().setValue(round(rect.top() + share * rect.height()))
        self.scaled.emit(self.scale)

    def step_scale(self, way: int) -> None:
        """The next larger or smaller of the usual scales."""
        now = self.scale
        ahead = [one for one in SCALES if (one - now) * way > 0.01]
        if ahead:
            self.set_scale(min(ahead) if way > 0 else max(ahead))

    # pages

    @property
    def page(self) -> int:
        """The page in front, from 0."""
        return self._page

    def go_to(self, page: int, from_top: float = 0.0) -> None:
        """Bring a page to the top, or what lies so many points below its upper edge."""
        if 0 <= page < self._book.count:
            self.verticalScrollBar().setValue(round(self._rect(page).top() - GAP + from_top * POINT * self.scale))
            self._set_page(page)

    def follow(self, page: int, from_top: float) -> None:
        """Go where a link leads; `go_back` returns."""
        self._trail.append(self.verticalScrollBar().value())
        self.go_to(page, from_top)

    def go_back(self) -> None:
        """Return to where the last link was followed."""
        if self._trail:
            self.verticalScrollBar().setValue(self._trail.pop())

    def _link(self, place: QPoint) -> tuple[int, float] | None:
        """Where a link at this place of the view leads."""
        at = place + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page in range(self._book.count):
            rect = self._rect(page)
            if rect.contains(at):
                return self._book.link_at(page, QPointF(at - rect.topLeft()) / (POINT * self.scale))
        return None

    def _size(self, page: int) -> QSize:
        size = self._book.size(page) * POINT * self.scale
        return QSize(round(size.width()), round(size.height()))

    def _rect(self, page: int) -> QRect:
        """Where a page lies, measured from the top of the first."""
        top = GAP
        for before in range(page):
            top += self._size(before).height() + GAP
        size = self._size(page)
        left = max(GAP, (self.viewport().width() - size.width()) // 2)
        return QRect(QPoint(left, top), size)

    def _place(self) -> tuple[int, float]:
        rect = self._rect(self._page)
        return self._page, (self.verticalScrollBar().value() - rect.top()) / max(1, rect.height())

    def _lay_out(self) -> None:
        count = self._book.count
        view = self.viewport().size()
        bottom = self._rect(count - 1).bottom() + GAP if count else 0
        width = max((self._size(page).width() for page in range(count)), default=0) + 2 * GAP
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, bottom - view.height()))
        vertical.setPageStep(view.height())
        horizontal.setRange(0, max(0, width - view.width()))
        horizontal.setPageStep(view.width())
        if self._page >= count:
            self._set_page(max(0, count - 1))
        self._describe()
        self.viewport().update()

    def _on_scrolled(self, value: int) -> None:
        middle = value + self.viewport().height() // 3
        for page in range(self._book.count):
            if self._rect(page).bottom() + GAP >= middle:
                self._set_page(page)
                break
        self.viewport().update()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self._describe()
            self.turned.emit(page)

    def _describe(self) -> None:
        words = self.tr("Page {page} of {count}").format(page=self._page + 1, count=self._book.count)
        self.setAccessibleDescription(f"{words}. {self._book.text(self._page)[:2000]}" if self._book.count else "")

    # events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pages in view, each with a hairline around it."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("pane"))
        ratio = self.devicePixelRatioF()
        offset = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in range(self._book.count):
            rect = self._rect(page).translated(offset)
            if not rect.intersects(self.viewport().rect()):
                continue
            picture = self._book.picture(page, round(rect.width() * ratio), round(rect.height() * ratio), ratio)
            painter.fillRect(rect, Qt.GlobalColor.white)
            if picture is not None:
                painter.drawPixmap(rect, picture)
            painter.setPen(QPen(colour("control"), 1))
            painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.viewport().rect()).adjusted(4, 4, -4, -4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, staying on the page."""
        super().resizeEvent(event)
        page, share = self._place()
        self._lay_out()
        rect = self._rect(page)
        self.verticalScrollBar().setValue(round(rect.top() + share * rect.height()))
        self.scaled.emit(self.scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a link."""
        over = self._link(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, as a reader of the PDF would."""
        link = self._link(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        if link is not None:
            self.follow(*link)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_scale(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages by Page Up/Down, ends by Home and End, + and − zoom, 0 fits, Backspace returns from a link."""
        key = event.key()
        if key == Qt.Key.Key_Backspace:
            self.go_back()
        elif key == Qt.Key.Key_PageDown:
            self.go_to(min(self._book.count - 1, self._page + 1))
        elif key == Qt.Key.Key_PageUp:
            self.go_to(max(0, self._page - 1))
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self._book.count - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_scale(1)
        elif key == Qt.Key.Key_Minus:
            self.step_scale(-1)
        elif key == Qt.Key.Key_0:
            self.set_scale(None)
        else:
            super().keyPressEvent(event)


class PageModel(QAbstractListModel):
    """One row a page."""

    def __init__(self, book: PdfBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._count = 0
        book.loaded.connect(self._on_loaded)
        book.drawn.connect(self._on_drawn)

    def _on_loaded(self) -> None:
        count = self._book.count
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def _on_drawn(self, page: int) -> None:
        if page < self._count:
            self.dataChanged.emit(self.index(page), self.index(page))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many pages."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The page's number."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page} of {count}").format(page=index.row() + 1, count=self._count)
        return None


class _ThumbDelegate(QStyledItemDelegate):
    """A small page and its number."""

    def __init__(self, book: PdfBook, view: QListView) -> None:
        super().__init__(view)
        self._book, self._view = book, view

    def _picture(self, page: int) -> QSize:
        size = self._book.size(page)
        return QSize(THUMB, round(THUMB * size.height() / max(1.0, size.width())))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The page and a line of text."""
        return QSize(THUMB + 16, self._picture(index.row()).height() + theme.active().line("body") + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One page."""
        page = index.row()
        size, ratio = self._picture(page), self._view.devicePixelRatioF()
        area: QRect = option.rect
        rect = QRect(QPoint(area.center().x() - size.width() // 2, area.top() + 6), size)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, Qt.GlobalColor.white)
        picture = self._book.picture(page, round(size.width() * ratio), round(size.height() * ratio), ratio)
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, picture)
        painter.setPen(QPen(colour("blue" if selected else "line"), 3 if selected else 1))
        edge = 1.5 if selected else 0.5
        painter.drawRect(QRectF(rect).adjusted(-edge, -edge, edge, edge))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, QRectF(rect).adjusted(-1, -1, 1, 1))
        painter.setFont(theme.active().font("strong" if selected else "body"))
        painter.setPen(colour("ink" if selected else "ink2"))
        line = QRect(area.left(), rect.bottom() + 4, area.width(), theme.active().line("body"))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(page + 1))
        painter.restore()


class PdfThumbs(QListView):
    """The pages small; choosing one brings it to the front. `chosen(page)`."""

    chosen = Signal(int)

    def __init__(self, book: PdfBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.setModel(PageModel(book, self))
        self.setItemDelegate(_ThumbDelegate(book, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFixedWidth(128)
        self.setAccessibleName(self.tr("Pages"))

    def follow(self, page: int) -> None:
        """The preview shows this page."""
        self._quiet = True
        index = self.model().index(page, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        self._quiet = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the preview."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.row())
