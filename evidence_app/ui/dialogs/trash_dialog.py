"""The trash: orders and evidence deleted in the last thirty days, each with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core.errors import EvidenceError
from evidence_app.core.values import When
from evidence_app.ui import formats, parts
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.i18n import sentence
from evidence_app.ui.settings import Settings
from evidence_app.ui.widgets.lines import Line, Lines

if TYPE_CHECKING:
    from evidence_app.storage.trash import Trashed
    from evidence_app.ui.session import Session


class TrashDialog(Dialog):
    """What is chosen is put back by the button, Return or a double click."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Trash"))
        parts.ground(self, "surface")
        self.resize(560, 420)
        note = self.tr("Deleted orders and evidence stay here for 30 days, then they are deleted for good.")
        self.words = parts.label(note, "secondary", "2", wrap=True, parent=self)
        self.list = Lines(self)
        self.list.setAccessibleName(self.tr("Deleted orders and evidence"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.nothing = parts.label(self.tr("The trash is empty."), "body", "2", wrap=True, parent=self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        column.addWidget(parts.rule(parent=self))
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.problem)
        column.addLayout(row)
        self.fill()

    def fill(self) -> None:
        """Show what is there now."""
        self.list.clear()
        found = self._session.workspace.cases.trash()
        for thing in found:
            self.list.add(self._line(thing))
        if found:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.back.setVisible(bool(found))

    def _line(self, thing: Trashed) -> Line:
        day = self.tr("deleted {day}").format(day=formats.when(When.instant(thing.at, Settings().zone), year=False))
        number = formats.grouped(thing.number)
        about = self.tr("Evidence of order {number}") if thing.evidence else self.tr("Order {number}")
        icon = "photo" if thing.evidence else "order"
        key = (thing.number, thing.evidence)
        return Line(thing.name, about.format(number=number), day, icon=icon, data=key)

    def put_back(self) -> None:
        """Put what is chosen back where it was."""
        line = self.list.line(self.list.currentItem())
        if line is None or not isinstance(line.data, tuple):
            return
        number, evidence = line.data
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
