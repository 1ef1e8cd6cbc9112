"""After an import of several files: what became of each, with its role to be corrected in a click.

The files are in the order already (one step, one undo), so nothing waits for this window; it may be left open or closed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.case import MediaKind, Role
from evidence_app.core.errors import EvidenceError
from evidence_app.core.evidence_edits import best_picture, with_role
from evidence_app.ui import icons, theme
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.i18n import core
from evidence_app.ui.parts import button, label
from evidence_app.ui.session import Session
from evidence_app.ui.widgets.info_panel import role_name
from evidence_app.ui.widgets.lines import PICTURE
from evidence_app.ui.widgets.thumbnails import thumbnails_of

if TYPE_CHECKING:
    from evidence_app.services.intake import ImportItem

Index = QModelIndex | QPersistentModelIndex


ROW = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns."""

    FILE = 0
    ROLE = 1
    RESULT = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One file as shown. `status` is imported, duplicate or rejected."""

    path: Path
    status: str
    ident: str = ""
    role: Role | None = None
    kind: MediaKind | None = None
    reason: str = ""


class ImportModel(QAbstractTableModel):
    """The files of an import, those with a problem first."""

    def __init__(self, items: list[ImportItem], parent: QObject | None = None) -> None:
        super().__init__(parent)
        ranks = {"rejected": 0, "duplicate": 1, "imported": 2}
        rows = [
            Row(
                one.path,
                one.status,
                one.id,
                one.role,
                one.kind,
                ": ".join(core(text) for text in (one.reason, one.todo) if text),
            )
            for one in items
        ]
        self.rows = sorted(rows, key=lambda row: ranks.get(row.status, 3))

    def count(self, status: str) -> int:
        """How many files ended this way."""
        return sum(row.status == status for row in self.rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a file."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """File, role, result."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("What it shows"), self.tr("Result"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The role of what was added can be changed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.ROLE and self.rows[index.row()].status == "imported":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; the role itself for editing; a sign for the result."""
        row = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.EditRole and column == Column.ROLE:
            return row.role
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.reason or str(row.path)
        if role == Qt.ItemDataRole.DecorationRole and column == Column.RESULT:
            return icons.icon(*self._sign(row))
        if role == ROW:
            return row
        return None

    def _words(self, row: Row, column: int) -> str:
        if column == Column.FILE:
            return row.path.name
        if column == Column.ROLE:
            return role_name(row.role) if row.role is not None and row.status != "rejected" else ""
        return self._result(row)

    def _sign(self, row: Row) -> tuple[str, str]:
        return {"imported": ("check", "green"), "duplicate": ("copy", "ink2")}.get(row.status, ("warning", "red"))

    def _result(self, row: Row) -> str:
        if row.status == "imported":
            return self.tr("added")
        if row.status == "duplicate":
            return self.tr("already there: {reason}").format(reason=row.reason) if row.reason else self.tr("already there")
        return self.tr("not added: {reason}").format(reason=row.reason)

    def set_role(self, idents: set[str], role: Role) -> None:
        """Show another role for these pieces."""
        for place, row in enumerate(self.rows):
            if row.ident in idents and row.status == "imported":
                self.rows[place] = replace(row, role=role)
                index = self.index(place, Column.ROLE)
                self.dataChanged.emit(index, index)


class FileDelegate(QStyledItemDelegate):
    """The file's name beside a small picture of it: a name like IMG_2031.jpg tells nobody what it shows."""

    def __init__(self, dialog: ImportReview) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The picture, once it is made; until then, and for what has none, the sign of its kind."""
        super().initStyleOption(option, index)
        row: Row = index.data(ROW)
        option.decorationSize = picture_size()
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = self._dialog.picture(row)


class RoleDelegate(QStyledItemDelegate):
    """A choice of roles in the cell; only those that fit the kind of file. A chevron says that there is a choice."""

    def __init__(self, dialog: ImportReview) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The role, and the chevron where it can be changed."""
        super().paint(painter, option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            box = QRect(0, 0, 16, 16)
            box.moveCenter(option.rect.center())
            box.moveRight(option.rect.right() - 8)
            icons.icon("chevron-down", "ink2").paint(painter, QStyle.visualRect(option.direction, option.rect, box))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A combo box that opens at once."""
        box = QComboBox(parent)
        row = self._dialog.model.rows[index.row()]
        for role in fitting_roles(row.kind):
            box.addItem(role_name(role), role)
        box.setAccessibleName(self._dialog.tr("What {file} shows").format(file=row.path.name))
        box.activated.connect(lambda _place: self._finish(box))
        return box

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the present role."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.showPopup()

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        """Take the role chosen."""
        assert isinstance(editor, QComboBox)
        row = self._dialog.model.rows[index.row()]
        chosen = Role(editor.currentData())
        if chosen != row.role:
            self._dialog.change_roles({row.ident}, chosen)


def picture_size() -> QSize:
    """The size of the small pictures, at the user's text size."""
    look = theme.active()
    return QSize(look.px(PICTURE.width()), look.px(PICTURE.height()))


def _sign(name: str, ratio: float) -> QPixmap:
    """The sign of a kind of file in the middle of a picture's place."""
    size = picture_size()
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(theme.active().colour("pane"))
    painter = QPainter(pixmap)
    spot = QRectF(0, 0, 20, 20)
    spot.moveCenter(QRectF(0, 0, size.width(), size.height()).center())
    icons.paint(painter, name, spot, theme.active().colour("ink2"))
    painter.end()
    return pixmap


def fitting_roles(kind: MediaKind | None) -> list[Role]:
    """The roles that a file of this kind can have."""
    from evidence_app.services.roles import fits

    return [role for role in Role if kind is None or fits(role, kind)]


class ImportReview(Dialog):
    """Every file of one import, with its result."""

    def __init__(self, session: Session, number: str, items: list[ImportItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._number = session, number
        self.model = ImportModel(items, self)
        self.setWindowTitle(self.tr("Files added"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = label(self._summary(), "heading")
        words = self.tr("Check what each file shows. Click it to change it, or select several and choose below.")
        self.hint = label(words, "body", "2", wrap=True)
        self.thumbnails = thumbnails_of(session, self)
        self.table = self._made_table()
        self.thumbnails.ready.connect(lambda _picture: self.table.viewport().update())
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("What the selected files show"))
        self.role.addItem(self.tr("Selected files show…"), None)
        for one in Role:
            self.role.addItem(role_name(one), one)
        self.role.activated.connect(self._set_selected)
        self.undo = button(self.tr("Undo adding"), icon="undo", on=self._undo)
        self.close_button = button(self.tr("Close"), on=self.close)
        self.close_button.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.role)
        foot.addStretch(1)
        foot.addWidget(self.undo)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.heading)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.resize(820, 560)
        self.undo.setVisible(self.model.count("imported") > 0)
        self.role.setVisible(self.model.count("imported") > 0)
        self.hint.setVisible(self.model.count("imported") > 0)
        QShortcut(QKeySequence.StandardKey.SelectAll, self.table, self.table.selectAll)
        session.caseOpened.connect(self.close)

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Files"))
        table.setModel(self.model)
        table.setItemDelegateForColumn(Column.FILE, FileDelegate(self))
        table.setItemDelegateForColumn(Column.ROLE, RoleDelegate(self))
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        table.clicked.connect(lambda index: table.edit(index) if index.column() == Column.ROLE else None)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(max(picture_size().height() + 8, 2 * theme.active().line("body") + 8))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.ROLE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.RESULT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.FILE, theme.active().px(240))
        header.resizeSection(Column.ROLE, theme.active().px(160))
        return table

    def picture(self, row: Row) -> QIcon:
        """What stands before a file's name."""
        case = self._session.case
        item = case.evidence_by_id(row.ident) if case is not None and row.ident else None
        ref = best_picture(case, item.id) if case is not None and item is not None else None
        if ref is not None:
            pixmap = self.thumbnails.pixmap(self._number, ref, picture_size(), self.devicePixelRatioF())
            if pixmap is not None:
                return QIcon(pixmap)
        kinds = {MediaKind.VIDEO: "film", MediaKind.IMAGE: "photo"}
        return QIcon(_sign(kinds.get(row.kind or MediaKind.DOCUMENT, "document"), self.devicePixelRatioF()))

    def _summary(self) -> str:
        model = self.model
        parts = [self.tr("%n file(s) added", "", model.count("imported"))]
        if model.count("duplicate"):
            parts.append(self.tr("%n already there", "", model.count("duplicate")))
        if model.count("rejected"):
            parts.append(self.tr("%n not added", "", model.count("rejected")))
        return ", ".join(parts)

    def _set_selected(self, place: int) -> None:
        role = self.role.itemData(place)
        self.role.setCurrentIndex(0)
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        if role is not None:
            chosen = [self.model.rows[row] for row in rows]
            self.change_roles({row.ident for row in chosen if role in fitting_roles(row.kind)}, Role(role))

    def change_roles(self, idents: set[str], role: Role) -> None:
        """Say that these files show something else; one step that can be undone."""
        known = tuple(row.ident for row in self.model.rows if row.ident in idents and row.status == "imported")
        if not known:
            return
        try:
            changed = self._session.workspace.cases.edit(
                self._number, "Change what it shows", lambda case: with_role(case, known, role)
            )
        except EvidenceError as fault:
            self._session.failed.emit(fault)
            return
        self._session.changed(changed)
        self.model.set_role(set(known), role)

    def _undo(self) -> None:
        from evidence_app.core.evidence_edits import without_evidence

        added = tuple(row.ident for row in self.model.rows if row.status == "imported")
        try:
            changed = self._session.workspace.cases.edit(
                self._number,
                "Remove evidence",
                lambda case: without_evidence(case, tuple(one for one in added if case.evidence_by_id(one) is not None)),
            )
        except EvidenceError as fault:
            self._session.failed.emit(fault)
            return
        self._session.changed(changed)
        self.close()
