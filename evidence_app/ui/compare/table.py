"""The differences of a comparison as a table: words edited in place, a row selects its marks and the other way round."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from evidence_app.core.case import Case
from evidence_app.core.exhibits import exhibit_labels, numbered_differences, picture_label
from evidence_app.core.pictures import Comparison, Difference
from evidence_app.ui import icons, theme
from evidence_app.ui.i18n import core, translate
from evidence_app.ui.widgets.paint import wrapped

Index = QModelIndex | QPersistentModelIndex
NUMBER, ASPECT, LISTING, RECEIVED, SEEN, MARKED = range(6)
FIELDS = {ASPECT: "aspect", LISTING: "listing_says", RECEIVED: "received"}
ROOT = QModelIndex()


class DifferencesModel(QAbstractTableModel):
    """Rows are the differences of one comparison. `edited(id, field, words)`: the user changed words."""

    edited = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[int, Difference]] = []
        self._seen: dict[str, str] = {}
        self._marked: dict[str, str] = {}

    def show(self, case: Case | None, comparison: Comparison | None) -> None:
        """Show this state; rows are only rebuilt where their number changed."""
        own = {one.id for one in comparison.differences} if comparison else set()
        rows = [(number, one) for number, one in numbered_differences(case) if one.id in own] if case else []
        if case is not None and comparison is not None:
            self._take_places(case, comparison)
        if [one.id for _number, one in rows] == [one.id for _number, one in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, MARKED))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _take_places(self, case: Case, comparison: Comparison) -> None:
        labels = exhibit_labels(case)
        sides = (comparison.listing, comparison.received)
        for one in comparison.differences:
            there = [any(m.difference == one.id and m.picture == side for m in case.marks) for side in sides]
            self._marked[one.id] = {
                (True, True): translate("compare", "both sides"),
                (True, False): translate("compare", "listing only"),
                (False, True): translate("compare", "received only"),
            }.get((there[0], there[1]), translate("compare", "not marked"))
            shown = [side for side, shows in zip(sides, there, strict=True) if shows] + list(one.seen_in)
            self._seen[one.id] = ", ".join(dict.fromkeys(filter(None, (core(picture_label(labels, ref)) for ref in shown))))

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row per difference."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Number, three fields of words, seen in, marked."""
        return 0 if parent.isValid() else 6

    def difference(self, row: int) -> Difference | None:
        """The difference of a row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def row_of(self, ident: str) -> int:
        """The row of a difference; -1 when it is not here."""
        return next((row for row, (_number, one) in enumerate(self._rows) if one.id == ident), -1)

    def marked_on_both(self, row: int) -> bool:
        """Whether both pictures show where."""
        return self._marked.get(self._rows[row][1].id) == translate("compare", "both sides")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("compare", "No."),
            translate("compare", "What differs"),
            translate("compare", "Listing says"),
            translate("compare", "Received"),
            translate("compare", "Seen in"),
            translate("compare", "Marked"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and their weight: what was received is bold."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        number, one = self._rows[index.row()]
        column = index.column()
        plain = {NUMBER: str(number), SEEN: self._seen.get(one.id, ""), MARKED: self._marked.get(one.id, "")}
        if role == Qt.ItemDataRole.DisplayRole and column == LISTING:
            return f"“{one.listing_says}”" if one.listing_says else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return plain.get(column) if column in plain else getattr(one, FIELDS[column])
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NUMBER:
            return translate("compare", "Difference {number}").format(number=number)
        if role == Qt.ItemDataRole.FontRole and column == RECEIVED:
            return theme.active().font("strong")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the case's new state brings it back."""
        one = self.difference(index.row())
        if role != Qt.ItemDataRole.EditRole or one is None or index.column() not in FIELDS:
            return False
        field, words = FIELDS[index.column()], str(value).strip()
        if words != getattr(one, field):
            self.edited.emit(one.id, field, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Words can be edited, the rest follows from marks and order."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in FIELDS else flags


class _Delegate(QStyledItemDelegate):
    """Numbers as discs, hairlines, the selection's edge, and a plain editor that fills its cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look = theme.active()
        view = option.widget
        assert isinstance(view, DifferencesTable)
        chosen = view.selectionModel().isRowSelected(index.row(), ROOT)
        painter.save()
        painter.fillRect(option.rect, look.colour("selection" if chosen else "surface"))
        if chosen and index.column() == 0:
            painter.fillRect(option.rect.left(), option.rect.top(), 4, option.rect.height(), look.colour("blue"))
        painter.setPen(look.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = option.rect.adjusted(8, 0, -8, -1)
        if index.column() == NUMBER:
            self._disc(painter, QRectF(area.left() + 4, area.center().y() - 10.5, 22, 22), str(index.data()))
        else:
            self._words(painter, area, index, chosen)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(look.colour("blue"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _disc(self, painter: QPainter, rect: QRectF, number: str) -> None:
        look = theme.active()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tokens.callout))
        painter.drawEllipse(rect)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(look.font("secondary-strong"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)

    def _words(self, painter: QPainter, area: Any, index: Index, chosen: bool) -> None:
        look = theme.active()
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font if isinstance(font, QFont) else look.font("body"))
        quiet = index.column() in (SEEN, MARKED) and not chosen
        painter.setPen(look.colour("ink2" if quiet else "ink"))
        if index.column() == MARKED:
            model = index.model()
            done = isinstance(model, DifferencesModel) and model.marked_on_both(index.row())
            icons.paint(
                painter, "check" if done else "warning", QRectF(area.left(), area.center().y() - 8, 16, 16),
                look.colour("green" if done else "amber"),
            )  # fmt: skip
            area = area.adjusted(22, 0, 0, 0)
        text = str(index.data() or "")
        if not text and index.column() in FIELDS:
            painter.setPen(look.colour("ink2"))
            text = translate("compare", "type what the listing says") if index.column() == LISTING else "…"
        wrapped(painter, QRectF(area), text)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to type in, named like its column."""
        editor = QLineEdit(parent)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect.adjusted(1, 4, -1, -4))


class DifferencesTable(QTableView):
    """`chosen(id)`: a row was selected. `removal(id)`, `shift(id, step)`: Delete, Alt+Up and Alt+Down.

    `seenWanted(id, place)`: the row's menu is wanted at this place of the screen. `typed()`: no word is being typed any more.
    """

    chosen = Signal(str)
    removal = Signal(str)
    shift = Signal(str, int)
    seenWanted = Signal(str, object)  # noqa: N815
    typed = Signal()

    def __init__(self, model: DifferencesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(translate("compare", "Differences"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        edits = QAbstractItemView.EditTrigger
        self.setEditTriggers(edits.DoubleClicked | edits.EditKeyPressed | edits.AnyKeyPressed | edits.SelectedClicked)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        self.verticalHeader().setDefaultSectionSize(theme.active().px(44))
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def select(self, ident: str | None) -> None:
        """Select the row of this difference, or none."""
        row = self.rows.row_of(ident) if ident else -1
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(row, max(ASPECT, self.currentIndex().column())))

    def type_into(self, ident: str, column: int = ASPECT) -> None:
        """Open the editor of a difference's words."""
        row = self.rows.row_of(ident)
        if row >= 0:
            index = self.rows.index(row, column)
            self.scrollTo(index)
            self.setCurrentIndex(index)
            self.setFocus()
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Tab goes on to the next field of words; Enter after typing does as well, until the last."""
        index = self.currentIndex()
        super().closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        step = {
            QStyledItemDelegate.EndEditHint.EditNextItem: 1,
            QStyledItemDelegate.EndEditHint.EditPreviousItem: -1,
            QStyledItemDelegate.EndEditHint.SubmitModelCache: 1,
        }.get(hint, 0)
        column = index.column() + step
        if step and column in FIELDS:
            following = self.rows.index(index.row(), column)
            self.setCurrentIndex(following)
            self.edit(following)
        else:
            self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Alt+Up and Alt+Down reorder."""
        if self.state() is QAbstractItemView.State.EditingState:
            return  # a key that the editor let through
        one = self.rows.difference(self.currentIndex().row())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if one is not None and event.key() == Qt.Key.Key_Delete:
            self.removal.emit(one.id)
        elif one is not None and alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift.emit(one.id, -1 if event.key() == Qt.Key.Key_Up else 1)
        elif one is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            index = self.currentIndex()
            self.edit(index if index.column() in FIELDS else self.rows.index(index.row(), ASPECT))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The row's menu, by mouse or by the menu key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        one = self.rows.difference(index.row()) if index.isValid() else None
        if one is not None:
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            self.seenWanted.emit(one.id, place)

    def resizeEvent(self, event: Any) -> None:
        """Share the width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Narrow fixed columns, the rest by how much is usually said there."""
        look = theme.active()
        width = self.viewport().width() - look.px(50)
        for column, share in ((ASPECT, 0.14), (LISTING, 0.24), (RECEIVED, 0.32), (SEEN, 0.15)):
            self.setColumnWidth(column, max(60, round(width * share)))
        self.setColumnWidth(NUMBER, look.px(50))

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: other rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(theme.active().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; where there are none, how the first is made."""
        super().paintEvent(event)
        if self.rows.rowCount():
            return
        look = theme.active()
        painter = QPainter(self.viewport())
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("ink2"))
        words = translate("compare", "No differences yet. Press D, drag on the left, drag on the right, type.")
        area = self.viewport().rect().adjusted(8, 14, -8, -8)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)
        painter.end()

    def sizeHint(self) -> QSize:
        """Two rows are always seen."""
        return QSize(600, theme.active().px(30 + 3 * 44))

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        one = self.rows.difference(current.row()) if current.isValid() else None
        if one is not None:
            self.chosen.emit(one.id)
