"""Ctrl+K: every command and every order by a few letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from evidence_app.ui import icons, parts, theme
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.orders_model import OrderRow
from evidence_app.ui.session import Session

_SIGN = 18


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done: its words, a hint at the right (key or number), the deed, and its sign."""

    words: str
    hint: str
    do: Callable[[], object]
    icon: QIcon


def matches(words: str, typed: str) -> bool:
    """Whether every typed word begins a word of `words`, or the letters typed occur in their order at word starts."""
    low = words.casefold()
    starts = low.replace("-", " ").split()
    return all(any(start.startswith(part) for start in starts) or part in low for part in typed.casefold().split())


class _Delegate(QStyledItemDelegate):
    """The words at the left, the key or number at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        """A row."""
        return QSize(200, theme.active().px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw it."""
        look, tokens = theme.active(), theme.active().tokens
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        box = option.rect.adjusted(10, 0, -10, 0)
        sign = QRect(0, 0, _SIGN, _SIGN)
        sign.moveCenter(box.center())
        sign.moveLeft(box.left())
        entry.icon.paint(painter, QStyle.visualRect(option.direction, option.rect, sign))
        box.setLeft(box.left() + _SIGN + 10)
        box = QStyle.visualRect(option.direction, option.rect, box)
        painter.setLayoutDirection(option.direction)
        painter.setFont(look.font("secondary"))
        painter.setPen(QColor(tokens.ink2))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, entry.hint)
        used = painter.fontMetrics().horizontalAdvance(entry.hint) + 16 if entry.hint else 0
        painter.setFont(look.font("body"))
        painter.setPen(QColor(tokens.ink))
        words = painter.fontMetrics().elidedText(entry.words, Qt.TextElideMode.ElideRight, box.width() - used)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        painter.restore()


class CommandPalette(Dialog):
    """A field and a list. Enter does what is chosen, Escape leaves."""

    def __init__(self, actions: list[QAction], orders: list[OrderRow], session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(self.tr("Find or do anything"))
        self.setProperty("role", "popover")
        self.setWindowTitle(self.tr("Find or do anything"))
        self._entries = self._collect(actions, orders, session)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a command, or an order’s name or number"))
        self.field.setAccessibleName(self.tr("Find or do anything"))
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Commands and orders"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_Delegate(self.list))
        self.nothing = parts.label(self.tr("No command and no order has that name."), "body", "2", wrap=True, parent=self)
        self.nothing.setContentsMargins(10, 0, 10, 0)
        parts.ground(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.resize(560, 420)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self._show("")
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - 560) // 2, parent.y() + 80)
        self.field.setFocus()

    def _collect(self, actions: list[QAction], orders: list[OrderRow], session: Session) -> list[Entry]:
        found = []
        for action in actions:
            if action.objectName() != "palette":
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append(Entry(action.text().replace("&", ""), keys, action.trigger, action.icon()))
        for row in orders:
            found.append(Entry(row.title, row.number, partial(session.open, row.number), icons.icon("order", "ink2")))
        return found

    def _show(self, typed: str) -> None:
        self.list.clear()
        for entry in self._entries:
            if matches(f"{entry.words} {entry.hint}", typed):
                item = QListWidgetItem(entry.words)
                item.setData(Qt.ItemDataRole.UserRole, entry)
                self.list.addItem(item)
                if self.list.count() >= 60:
                    break
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(not self.list.count())

    def _on_item(self, item: QListWidgetItem) -> None:
        entry = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        entry.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field keeps the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
                self._on_item(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
