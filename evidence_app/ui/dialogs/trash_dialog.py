"""The trash: orders and evidence deleted in the last thirty days, each with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_app.core.errors import EvidenceError
from evidence_app.core.values import When
from evidence_app.ui import formats, parts
from evidence_app.ui.dialogs.form import sentence
from evidence_app.ui.settings import Settings

if TYPE_CHECKING:
    from evidence_app.storage.trash import Trashed
    from evidence_app.ui.session import Session


class TrashDialog(QDialog):
    """What is chosen is put back by the button, Return or a double click."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Trash"))
        parts.ground(self, "surface")
        self.resize(560, 420)
        note = self.tr("Deleted orders and evidence stay here for 30 days, then they are deleted for good.")
        self.words = parts.label(note, "secondary", "2", wrap=True, parent=self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Deleted orders and evidence"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.problem = parts.label("", "body", "red", wrap=True, parent=self)
        self.problem.hide()
        self.back = parts.button(self.tr("Put back"), "next", on=self.put_back, parent=self)
        self.back.setEnabled(False)
        self.list.itemActivated.connect(lambda _item: self.put_back())
        self.list.currentRowChanged.connect(lambda row: self.back.setEnabled(row >= 0))
        close = parts.button(self.tr("Close"), "", on=self.accept, parent=self)
        close.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(parts.label(self.tr("Trash"), "heading", parent=self))
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.problem)
        column.addLayout(row)
        self.fill()

    def fill(self) -> None:
        """Show what is there now."""
        self.list.clear()
        found = self._session.workspace.cases.trash()
        for thing in found:
            item = QListWidgetItem(self._line(thing))
            item.setData(Qt.ItemDataRole.UserRole, (thing.number, thing.evidence))
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.words.setText(self.tr("The trash is empty."))
        self.list.setVisible(bool(found))

    def _line(self, thing: Trashed) -> str:
        day = formats.when(When.instant(thing.at, Settings().zone))
        if thing.evidence:
            return self.tr("{name}, evidence of order {number}, deleted {day}").format(
                name=thing.name, number=thing.number, day=day
            )
        return self.tr("Order {number}, {name}, deleted {day}").format(name=thing.name, number=thing.number, day=day)

    def put_back(self) -> None:
        """Put what is chosen back where it was."""
        item = self.list.currentItem()
        if item is None:
            return
        number, evidence = item.data(Qt.ItemDataRole.UserRole)
        self.problem.hide()
        try:
            changed = self._session.workspace.cases.put_back(number, evidence)
        except EvidenceError as fault:
            self.problem.setText(f"{sentence(fault.what)} {sentence(fault.todo)}".strip())
            self.problem.show()
            return
        if evidence:
            self._session.changed(changed)
        else:
            self._session.ordersChanged.emit()
        if self._session.case is None or self._session.case.number != number:
            self._session.open(number)
        self.fill()
