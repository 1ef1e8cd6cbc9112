"""The rail: every order on two lines, grouped by who has to act, with search and filter above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from evidence_app.ui import icons, parts, theme
from evidence_app.ui.frame import RAIL_MARGIN as _MARGIN
from evidence_app.ui.frame import RailHead
from evidence_app.ui.i18n import translate
from evidence_app.ui.orders_model import IS_HEAD, NUMBER, ROW, OrderRow, OrdersModel
from evidence_app.ui.outlook import ENDED, WAITING, YOUR_MOVE
from evidence_app.ui.tokens import SMALL_HEIGHT
from evidence_app.ui.widgets import glyphs
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from datetime import datetime

    from evidence_app.ui.widgets.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
_SIDE = 40
MANY, PIECE, LAID_OUT_MS = 600, 300, 400


class RailDelegate(QStyledItemDelegate):
    """Paints heads and lines. State elides before time."""

    def __init__(self, model: OrdersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.thumbnails: Thumbnails | None = None
        self._grey: dict[int, QPixmap] = {}
        self.measure(small=False)

    def measure(self, *, small: bool) -> None:
        """Reckon the heights of lines; `small`: in a window that isn't high. To be followed by a new layout of the list."""
        look = theme.active()
        lines = look.line("strong") + look.line("secondary")
        self._first_head, self._head = QSize(200, look.px(28)), QSize(200, look.px(28) + 12)
        self._line = QSize(200, max(52 if small else 56, lines + 18))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room it wants. Asked for every line of the list, so it only looks up."""
        place = index.row()
        if self._model.is_head(place):
            return self._head if place else self._first_head
        return self._line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(IS_HEAD):
            self._paint_head(painter, option.rect, index)
        else:
            self._paint_row(painter, option, index.data(ROW))
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = theme.active()
        painter.setFont(look.font("caption"))
        painter.setPen(QColor(look.tokens.ink2))
        line = rect.adjusted(_MARGIN, 0, -_MARGIN, -4)
        below = Qt.AlignmentFlag.AlignBottom
        left, right = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        painter.drawText(line, below | left, str(index.data()).upper())
        font = QFont(look.font("secondary"))
        painter.setFont(font)
        painter.drawText(line, below | right, str(index.data(ROW)))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: OrderRow) -> None:
        look, tokens, rect = theme.active(), theme.active().tokens, option.rect
        now = self._model.now
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(tokens.selection))
            edge = QRect(rect.right() - 3 if rtl else rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(edge, QColor(tokens.blue))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(tokens.blue), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

        picture = QRect(rect.left() + _MARGIN, rect.center().y() - _SIDE // 2, _SIDE, _SIDE)
        text_left, text_right = picture.right() + 13, rect.right() - _MARGIN + 2
        title_height, line_height = look.line("strong"), look.line("secondary")
        top = rect.center().y() - (title_height + line_height + 1) // 2
        title_box = QRect(text_left, top, text_right - text_left, title_height)
        line_box = QRect(text_left, top + title_height + 1, text_right - text_left, line_height + 1)
        if rtl:
            picture, title_box, line_box = (_mirror(box, rect) for box in (picture, title_box, line_box))
        self._paint_picture(painter, picture, row, option)

        mine = row.outlook.step.group == YOUR_MOVE
        painter.setFont(look.font("strong" if mine else "body"))
        painter.setPen(QColor(tokens.ink))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(title_box, leading, _elide(painter, row.title, title_box.width()))
        self._paint_line(painter, line_box, row, row.glyph(now), selected, rtl)

    def _paint_line(self, painter: QPainter, box: QRect, row: OrderRow, glyph: Glyph, selected: bool, rtl: bool) -> None:
        look, tokens, now = theme.active(), theme.active().tokens, self._model.now
        soon = glyph is Glyph.DUE_SOON
        secondary = QColor(tokens.ink if selected else tokens.ink2)
        time = row.time(now)
        font = look.font("secondary-strong" if soon else "secondary")
        width = QFontMetrics(font).horizontalAdvance(time) + 1 if time else 0
        time_box = QRect(box.right() - width, box.top(), width, box.height())
        side = look.px(14)
        sign = QRectF(time_box.left() - side - 5, box.center().y() - side / 2 + 0.5, side, side)
        state_box = QRect(box.left(), box.top(), round(sign.left()) - 8 - box.left(), box.height())
        if rtl:
            time_box, state_box = _mirror(time_box, box), _mirror(state_box, box)
            sign = QRectF(_mirror(sign.toRect(), box))
        painter.setFont(font)
        painter.setPen(QColor(tokens.red) if soon else secondary)
        painter.drawText(time_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, time)
        if time:
            glyphs.state(painter, sign, glyph, tokens, row.outlook.share_left(now))
        painter.setFont(look.font("secondary"))
        painter.setPen(secondary)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(state_box, leading, _elide(painter, row.state(), state_box.width()))

    def _paint_picture(self, painter: QPainter, box: QRect, row: OrderRow, option: QStyleOptionViewItem) -> None:
        tokens = theme.active().tokens
        from evidence_app.core.pictures import PictureRef

        pixmap = None
        if row.thumbnail and self.thumbnails is not None:
            ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
            pixmap = self.thumbnails.pixmap(row.number, PictureRef(row.thumbnail), QSize(_SIDE, _SIDE), ratio)
        if pixmap is None:
            painter.fillRect(box, QColor(tokens.pane))
            icons.paint(painter, "order", QRectF(box).adjusted(10, 10, -10, -10), tokens.ink2)
        else:
            painter.drawPixmap(box, self._greyed(pixmap) if row.outlook.step.group == ENDED else pixmap)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _greyed(self, pixmap: QPixmap) -> QPixmap:
        key = pixmap.cacheKey()
        if key not in self._grey:
            if len(self._grey) > 200:
                self._grey.clear()
            from PySide6.QtGui import QImage

            grey = QPixmap.fromImage(pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8))
            grey.setDevicePixelRatio(pixmap.devicePixelRatio())
            self._grey[key] = grey
        return self._grey[key]


def _mirror(box: QRect, inside: QRect) -> QRect:
    return QRect(inside.left() + inside.right() - box.right(), box.top(), box.width(), box.height())


def _elide(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def clear_icon(field: QLineEdit) -> None:
    """A clear button in the house's hand; Qt's own is a grey disc that a dark ground swallows."""
    field.setClearButtonEnabled(True)
    button = field.findChild(QToolButton)
    if button is not None:
        button.setIcon(icons.icon("close", "ink2"))
        button.setAccessibleName(translate("search", "Clear the search"))


class SearchField(QLineEdit):
    """A field with a lens. A QLineEdit's own action icon sits askew once a style sheet sets its height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens = Picture("search", "ink2", 18, self)
        self._lens.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextMargins(24, 0, 0, 0)
        clear_icon(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what it holds."""
        super().resizeEvent(event)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._lens.resize(self._lens.sizeHint())
        left = self.width() - 10 - self._lens.width() if rtl else 10
        self._lens.move(left, (self.height() - self._lens.height()) // 2)


class OrdersRail(QWidget):
    """Head, search, list. `chosen` carries an order's number; `wanted_new` asks for a new order."""

    chosen = Signal(str)
    wanted_new = Signal()

    def __init__(self, head: RailHead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        parts.ground(self, "rail")
        self.setAccessibleName(self.tr("Orders"))
        self.model = OrdersModel(self)
        self.list = QListView(self)
        self._set_up_list()
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search orders"))
        self.search.setAccessibleName(self.tr("Search orders"))
        self.search.textChanged.connect(self._on_search)
        self.filter = self._make_filter()
        self.add = head.add
        self.add.clicked.connect(lambda _checked=False: self.wanted_new.emit())
        self.nothing = parts.label("", "body", "2", wrap=True, parent=self)
        self.everything = parts.button(self.tr("Show all"), "link", on=self.show_all, parent=self)

        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(_MARGIN, 4, _MARGIN - 4, 4)
        tools.setSpacing(6)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.filter)
        note = QVBoxLayout()
        note.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        note.setSpacing(4)
        note.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._tools)
        column.addLayout(note)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.model.modelReset.connect(self._on_reset)
        self._number = ""
        self._small = False
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(LAID_OUT_MS)
        self._laid_out.timeout.connect(self._show_open)
        self.list.setBatchSize(PIECE)
        self._on_reset()

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.delegate = RailDelegate(self.model, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Orders, nearest deadline first"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAutoFillBackground(False)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def use_thumbnails(self, thumbnails: Thumbnails) -> None:
        """Pictures for the lines, made in the background."""
        self.delegate.thumbnails = thumbnails
        thumbnails.ready.connect(self._on_thumbnail)

    def select(self, number: str) -> None:
        """Show which order is open, without announcing it."""
        self._number = number
        if not self.model.rowCount():
            return  # setting a current index lays the list out, which the first paint can do without
        index = self.model.index_of(number) if number else QModelIndex()
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(index)
        selection.blockSignals(False)
        self.list.viewport().update()

    def tick(self, now: datetime) -> None:
        """Time has passed: redraw the lines in view that read differently. Those that come into view are drawn anew anyway."""
        top = self.list.indexAt(self.list.viewport().rect().topLeft()).row()
        bottom = self.list.indexAt(self.list.viewport().rect().bottomLeft()).row()
        count = self.model.rowCount()
        self.model.tick(now, range(max(0, top), min(count, bottom + 1) if bottom >= 0 else count if top >= 0 else 0))

    def _make_filter(self) -> QToolButton:
        made = parts.tool("filter", self.tr("Filter orders"), parent=self)
        menu = QMenu(made)
        group = QActionGroup(menu)
        choices = {
            "": self.tr("All orders"),
            YOUR_MOVE: self.tr("Your move"),
            WAITING: self.tr("Waiting for others"),
            ENDED: self.tr("Ended"),
        }
        for key, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(not key)
            action.setData(key)
            group.addAction(action)
        self._groups = group
        group.triggered.connect(self._on_group)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def show_all(self) -> None:
        """No search and no filter."""
        self.search.clear()
        self._groups.actions()[0].trigger()

    def _on_group(self, action: QAction) -> None:
        """List one group; the button says so, in its look, its tooltip and to a screen reader."""
        key = str(action.data())
        name = self.tr("Filter orders")
        told = f"{name}: {action.text()}" if key else name
        self.filter.setProperty("on", bool(key))
        parts.restyle(self.filter)
        self.filter.setToolTip(told)
        self.filter.setAccessibleName(told)
        self.model.show_group(key)

    def _on_thumbnail(self, _picture: object) -> None:
        self.list.viewport().update()

    def _on_search(self, text: str) -> None:
        self.model.search(text)

    def _on_reset(self) -> None:
        # Laid out at once unless there are very many: then in pieces, and the open order is brought into view afterwards.
        many = self.model.rowCount() > MANY
        self.list.setLayoutMode(QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass)
        if many:
            self._laid_out.start()
        empty = self.model.total == 0
        self._tools.setVisible(not empty)
        self.list.setVisible(not empty)
        found = self.model.rowCount() > 0
        self.nothing.setVisible(self.model.loaded and not found)
        self.everything.setVisible(self.model.loaded and not found and not empty)
        self.nothing.setText(
            self.tr("No orders yet. Each thing you bought gets one line here, the nearest deadline on top.")
            if empty
            else self.tr("No order matches.")
        )
        self.select(self._number)

    def _show_open(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and self.list.verticalScrollBar().value() == 0:
            self.list.scrollTo(index)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        number = current.data(NUMBER)
        if number and number != self._number:
            self._number = str(number)
            self.chosen.emit(self._number)

    def changeEvent(self, event: QEvent) -> None:
        """Row heights follow the font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a window that isn't high, lines are lower."""
        super().resizeEvent(event)
        if self._small != (self.window().height() < SMALL_HEIGHT):
            self._measure()

    def _measure(self) -> None:
        self._small = self.window().height() < SMALL_HEIGHT
        self.delegate.measure(small=self._small)
        self.list.doItemsLayout()
