"""The differences of a case as a table to read: number, what differs, the listing's words, what was received."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from evidence_app.core.case import Case
from evidence_app.core.exhibits import numbered_differences
from evidence_app.ui import theme
from evidence_app.ui.widgets.paint import fair_widths, wrapped

Index = QModelIndex | QPersistentModelIndex


class DifferencesModel(QAbstractTableModel):
    """Rows are the differences in their order; they are numbered through the case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[int, str, str, str, str]] = []

    def show_case(self, case: Case) -> None:
        """Take the rows of this case."""
        rows = [(number, item.aspect, item.listing_says, item.received, item.id) for number, item in numbered_differences(case)]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def difference(self, row: int) -> str:
        """The id of the difference in this row."""
        return self._rows[row][4]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One per difference."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number, aspect, listing, received."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column's words."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("No."), self.tr("What differs"), self.tr("Listing says"), self.tr("Received"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts; the listing's words in quotes."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            value = self._rows[index.row()][index.column()]
            return f"“{value}”" if index.column() == 2 and value else value
        return None


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, tokens, rect = theme.active(), theme.active().tokens, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        from PySide6.QtWidgets import QStyle

        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        if index.column() == 0:
            disc = QRectF(0, 0, 20, 20)
            disc.moveCenter(QRectF(rect).center())
            disc.moveLeft(rect.left() + 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.callout))
            painter.drawEllipse(disc)
            painter.setFont(look.font("secondary-strong"))
            painter.setPen(QColor(tokens.on_fill))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        else:
            painter.setFont(look.font("strong" if index.column() == 3 else "body"))
            painter.setPen(QColor(tokens.ink))
            wrapped(painter, QRectF(rect.adjusted(8, 0, -8, 0)), str(index.data()))
        painter.restore()


class DifferencesTable(QTableView):
    """As high as its rows, up to six."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DifferencesModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Differences"))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.rows.modelReset.connect(self._fit)
        theme.active().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        row = max(32, theme.active().px(32))
        self.verticalHeader().setDefaultSectionSize(row)
        header = max(32, self.horizontalHeader().sizeHint().height())
        self.setFixedHeight(header + row * min(6, self.rows.rowCount()) + 2)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Columns as wide as what they say, as far as there is room."""
        look = theme.active()
        wanted = [0, 0, 0]
        for column, role in ((1, "body"), (2, "body"), (3, "strong")):
            metrics = QFontMetrics(look.font(role))
            texts = [str(self.rows.index(row, column).data()) for row in range(self.rows.rowCount())]
            title = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
            head = QFontMetrics(look.font("secondary-strong")).horizontalAdvance(title)
            wanted[column - 1] = max([head, *map(metrics.horizontalAdvance, texts)]) + 24
        first = look.px(52)
        self.setColumnWidth(0, first)
        for column, width in enumerate(fair_widths(wanted, max(0, self.viewport().width() - first)), 1):
            self.setColumnWidth(column, width)
