"""The evidence of a case as rows for a list view: a heading for each group, then its pieces.

Holds values only; thumbnails and painting belong to the delegate. When a case changes, rows that stay are updated in place,
so that selection, focus and scroll position survive a new caption.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from evidence_app.core.arrange import Arrangement, Group, arranged, cuts_found, looks_blurred
from evidence_app.core.case import Case, Evidence, MediaKind
from evidence_app.core.evidence_edits import best_picture
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.pictures import PictureRef
from evidence_app.ui.i18n import translate
from evidence_app.ui.widgets.film_marks import clock

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group and how much it holds."""

    group: Group
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Tile:
    """One piece of evidence as the grid shows it. `warning` is in words; `length` only for films."""

    evidence: Evidence
    label: str
    name: str
    picture: PictureRef | None
    warning: str = ""
    length: str = ""
    left_out: bool = False

    @property
    def star(self) -> bool:
        """Whether it is rated strongest."""
        return self.evidence.rating > 0


ROW = Qt.ItemDataRole.UserRole + 1


class EvidenceModel(QAbstractListModel):
    """Rows of `Heading` and `Tile` for one case and one arrangement."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Heading | Tile] = []
        self._case: Case | None = None
        self._places: dict[str, int] = {}
        self.captioned = False
        self.arrangement = Arrangement()

    # what is shown

    @property
    def number(self) -> str:
        """The order whose evidence is shown; empty without a case."""
        return self._case.number if self._case else ""

    def show_case(self, case: Case | None) -> None:
        """Show this case, or nothing. Rows are kept where the same pieces stay in the same places."""
        self._case = case
        rows = self._made_rows()
        # Captions are sentences: they get a second line, from the first one that is written on.
        before, self.captioned = self.captioned, any(isinstance(row, Tile) and row.evidence.caption for row in rows)
        if before == self.captioned and [_identity(row) for row in rows] == [_identity(row) for row in self._rows]:
            self._update(rows)
        else:
            self.beginResetModel()
            self._rows = rows
            self._places = {row.evidence.id: place for place, row in enumerate(rows) if isinstance(row, Tile)}
            self.endResetModel()

    def arrange(self, **wanted: Any) -> None:
        """Change group, order or words."""
        self.arrangement = replace(self.arrangement, **wanted)
        self.show_case(self._case)

    def _made_rows(self) -> list[Heading | Tile]:
        case = self._case
        if case is None:
            return []
        labels = exhibit_labels(case)
        rows: list[Heading | Tile] = []
        for group, items in arranged(case, self.arrangement):
            rows.append(Heading(group, group_name(group), len(items)))
            rows.extend(self._tile(case, item, labels.get(item.id, "")) for item in items)
        return rows

    def _tile(self, case: Case, item: Evidence, label: str) -> Tile:
        film = item.kind is MediaKind.VIDEO
        cuts = cuts_found(case, item.id) if film else 0
        warning = ""
        if cuts:
            warning = self.tr("%n cut(s)", "", cuts)
        elif looks_blurred(item):
            warning = self.tr("blurred")
        picture = best_picture(case, item.id) if film else PictureRef(item.id)
        if film and picture is None:
            picture = PictureRef(item.id)
        name = item.caption or item.name
        return Tile(item, label, name, picture, warning, clock(item.duration_s) if film else "", not label)

    def _update(self, rows: Sequence[Heading | Tile]) -> None:
        changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
        self._rows = list(rows)
        for place in changed:
            index = self.index(place)
            self.dataChanged.emit(index, index)

    # finding

    def row(self, index: Index) -> Heading | Tile | None:
        """What the row of `index` holds."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def tile(self, index: Index) -> Tile | None:
        """The tile at `index`; None for headings."""
        row = self.row(index)
        return row if isinstance(row, Tile) else None

    def index_of(self, ident: str) -> QModelIndex:
        """Where a piece of evidence is; an invalid index when it is not shown."""
        place = self._places.get(ident)
        return QModelIndex() if place is None else self.index(place)

    def first_tile(self) -> QModelIndex:
        """The first piece shown."""
        return next((self.index(place) for place, row in enumerate(self._rows) if isinstance(row, Tile)), QModelIndex())

    @property
    def count(self) -> int:
        """How many pieces are shown."""
        return len(self._places)

    def picture_rows(self, picture: PictureRef) -> list[QModelIndex]:
        """The rows that show this picture."""
        place = self._places.get(picture.evidence)
        return [] if place is None else [self.index(place)]

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and pieces together."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be chosen; pieces can be chosen and dragged out."""
        if self.tile(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for display, tooltips and screen readers; the row itself under `ROW`."""
        row = self.row(index)
        if row is None or role == ROW:
            return row
        if isinstance(row, Heading):
            words = {Qt.ItemDataRole.DisplayRole: row.words, Qt.ItemDataRole.AccessibleTextRole: f"{row.words}, {row.count}"}
            return words.get(Qt.ItemDataRole(role))
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.label} {row.name}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(row)
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _tooltip(self, tile: Tile) -> str:
        item = tile.evidence
        lines = [f"{tile.label} {tile.name}".strip()]
        if item.caption:
            lines.append(item.name)
        if item.width:
            lines.append(f"{item.width} × {item.height}")
        if item.taken is not None:
            lines.append(
                self.tr("taken {day}").format(
                    day=item.taken.local.strftime("%Y-%m-%d %H:%M" if item.taken.exact else "%Y-%m-%d")
                )
            )
        if tile.left_out:
            lines.append(self.tr("left out of the dossier"))
        return "\n".join(lines)

    def _spoken(self, tile: Tile) -> str:
        parts = [f"{tile.label} {tile.name}".strip()]
        if tile.star:
            parts.append(self.tr("strongest"))
        if tile.length:
            parts.append(tile.length)
        if tile.warning:
            parts.append(self.tr("warning: {words}").format(words=tile.warning))
        if tile.left_out:
            parts.append(self.tr("left out of the dossier"))
        return ", ".join(parts)


def group_name(group: Group) -> str:
    """The heading of a group in the window's language."""
    return {
        Group.FILMS: translate("groups", "Videos"),
        Group.PHOTOS: translate("groups", "Photos"),
        Group.LISTING: translate("groups", "Listing"),
        Group.MESSAGES: translate("groups", "Messages"),
        Group.TRACKING: translate("groups", "Tracking"),
        Group.DOCUMENTS: translate("groups", "Documents"),
    }[group]


def _identity(row: Heading | Tile) -> tuple[str, str]:
    return ("", row.group) if isinstance(row, Heading) else ("tile", row.evidence.id)
