"""The orders of the rail as a model: group heads and rows, the nearest hard deadline first, searched and filtered here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from evidence_app.core.policy import Kind
from evidence_app.ui import formats
from evidence_app.ui.i18n import core, translate
from evidence_app.ui.outlook import ENDED, WAITING, YOUR_MOVE, Outlook
from evidence_app.ui.widgets.glyphs import Glyph

if TYPE_CHECKING:
    from evidence_app.core.reminders import Reminder
    from evidence_app.services.cases import OrderSummary

Index = QModelIndex | QPersistentModelIndex
NUMBER, ROW, IS_HEAD = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
_FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class OrderRow:
    """What one line of the rail says."""

    number: str
    title: str
    store: str
    thumbnail: str | None
    outlook: Outlook
    zone: str
    words: str
    reminders: tuple[Reminder, ...]

    def state(self) -> str:
        """The second line's left half: what is to be done, or who acts, or how it ended."""
        return core(self.outlook.step.rail or self.outlook.step.sentence)

    def time(self, now: datetime) -> str:
        """The second line's right half: time left, since or by when, or that it is over."""
        headline, group = self.outlook.headline, self.outlook.step.group
        left = self.outlook.left_s(now)
        if group == ENDED:
            if self.glyph(now) is Glyph.PASSED and headline is not None and headline.due is not None:
                return formats.day(headline.last_full_day or headline.due.date(), weekday=False)
            return translate("rail", "done")
        if headline is None or headline.due is None:
            return ""
        if left <= 0:
            return formats.day(headline.last_full_day or headline.due.date(), weekday=False)
        if group == WAITING:
            last = headline.last_full_day or headline.due.date()
            return translate("rail", "by {day}").format(day=formats.day(last, weekday=False)).replace(" ", formats.NB)
        return formats.left_short(left)

    def glyph(self, now: datetime) -> Glyph:
        """The sign before the time."""
        return self.outlook.glyph(now)

    def spoken(self, now: datetime) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.state(), self.time(now)) if part)


@dataclass(frozen=True, slots=True)
class _Head:
    group: str
    count: int


def row_of(summary: OrderSummary, outlook: Outlook) -> OrderRow:
    """The line of one order."""
    from evidence_app.services.reminding import near

    order = summary.case.order
    words = " ".join([summary.title, summary.store, summary.number, *order.tracking, order.variant]).casefold()
    reminders = near(outlook.deadlines, outlook.now)
    return OrderRow(summary.number, summary.title, summary.store, summary.thumbnail, outlook, order.zone, words, reminders)


def in_order(rows: Iterable[OrderRow]) -> list[OrderRow]:
    """The rail's order: by group, then the nearest deadline, then the title."""
    return sorted(rows, key=_rank)


class OrdersModel(QAbstractListModel):
    """Heads and lines. `search` and `show_group` narrow what is listed; order and grouping follow the outlooks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[OrderRow] = []
        self._shown: list[OrderRow | _Head] = []
        self._search, self._group = "", ""
        self.loaded = False  # whether it is known which orders there are
        self.now = datetime.now(UTC)

    # content

    def set_rows(self, rows: list[OrderRow], now: datetime) -> None:
        """All orders of the library, as `in_order` gives them.

        Where the same orders stand in the same places as before, only those that differ are announced.
        """
        before = self._shown
        self._all = rows
        shown = self._listed()
        if not self.loaded or [_place(entry) for entry in shown] != [_place(entry) for entry in before]:
            self.loaded, self.now = True, now
            self._list(shown)
            return
        self._shown, self.now = shown, now
        for place, entry in enumerate(shown):
            if entry is not before[place]:
                self.dataChanged.emit(self.index(place), self.index(place))

    def search(self, text: str) -> None:
        """List only orders in which every word occurs."""
        self._search = text.casefold().strip()
        self._lay_out()

    def show_group(self, group: str) -> None:
        """List only one group; "" lists all."""
        self._group = group
        self._lay_out()

    def tick(self, now: datetime, places: range | None = None) -> None:
        """Time has passed: announce exactly the lines that read differently, of those at `places` (the ones in view)."""
        before, self.now = self.now, now
        for place in places if places is not None else range(len(self._shown)):
            entry = self._shown[place]
            if isinstance(entry, OrderRow) and entry.time(before) != entry.time(now):
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def index_of(self, number: str) -> QModelIndex:
        """The line of this order; invalid when it isn't listed."""
        for place, entry in enumerate(self._shown):
            if isinstance(entry, OrderRow) and entry.number == number:
                return self.index(place)
        return QModelIndex()

    @property
    def total(self) -> int:
        """How many orders there are, listed or not."""
        return len(self._all)

    def orders(self) -> list[OrderRow]:
        """All orders, in the rail's order."""
        return list(self._all)

    def is_head(self, place: int) -> bool:
        """Whether the line at this place is a group's head."""
        return isinstance(self._shown[place], _Head)

    def listed(self) -> list[str]:
        """The numbers of the orders that are listed, from top to bottom."""
        return [entry.number for entry in self._shown if isinstance(entry, OrderRow)]

    def _lay_out(self) -> None:
        self._list(self._listed())

    def _list(self, shown: list[OrderRow | _Head]) -> None:
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _listed(self) -> list[OrderRow | _Head]:
        rows = self._all
        for word in self._search.split():
            rows = [row for row in rows if word in row.words]
        groups: dict[str, list[OrderRow]] = {YOUR_MOVE: [], WAITING: [], ENDED: []}
        for row in rows:
            groups[row.outlook.step.group].append(row)
        shown: list[OrderRow | _Head] = []
        for group, found in groups.items():
            if found and self._group in ("", group):
                shown += [_Head(group, len(found)), *found]
        return shown

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Heads and lines."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads and lines."""
        """Only lines can be chosen."""
        entry = self._shown[index.row()] if index.isValid() else None
        if isinstance(entry, OrderRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a head or a line says."""
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == IS_HEAD:
            return isinstance(entry, _Head)
        return self._head_data(entry, role) if isinstance(entry, _Head) else self._row_data(entry, role)

    def _row_data(self, row: OrderRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken(self.now)
        return {NUMBER: row.number, ROW: row, Qt.ItemDataRole.DisplayRole: row.title}.get(role)

    def _head_data(self, head: _Head, role: int) -> Any:
        names = {YOUR_MOVE: self.tr("Your move"), WAITING: self.tr("Waiting for others"), ENDED: self.tr("Ended")}
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return names[head.group]
        return head.count if role == ROW else None


def _place(entry: OrderRow | _Head) -> object:
    return entry.number if isinstance(entry, OrderRow) else entry


def _rank(row: OrderRow) -> tuple[int, bool, datetime, str]:
    """By group; within it the nearest hard deadline first, then what is only expected or advised."""
    group = {YOUR_MOVE: 0, WAITING: 1, ENDED: 2}[row.outlook.step.group]
    headline = row.outlook.headline
    soft = headline is None or headline.kind is not Kind.HARD
    return group, soft, (headline.due if headline else None) or _FAR, row.title
