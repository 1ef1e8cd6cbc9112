"""The library can't be opened: what is wrong, and the ways on. A damaged one can be put back from its newest copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from evidence_app.core.errors import Cancelled, EvidenceError, LibraryDamaged
from evidence_app.services.keeping import has_copies, recover_library
from evidence_app.services.workspace import Workspace, open_workspace
from evidence_app.ui import parts
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.i18n import sentence
from evidence_app.ui.jobs import Jobs


class LibraryDialog(Dialog):
    """After accepting, `workspace` is open."""

    def __init__(self, fault: EvidenceError, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The library can’t be opened"))
        parts.ground(self, "surface")
        self.setMinimumWidth(520)
        self.workspace: Workspace | None = None
        self._folder = folder
        self.words = parts.label("", "strong", wrap=True, parent=self)
        self.way = parts.label("", "body", "2", wrap=True, parent=self)
        self.place = parts.label(str(folder), "secondary", "2", wrap=True, parent=self)
        self.again = parts.button(self.tr("Try again"), "next", on=lambda: self.try_folder(self._folder), parent=self)
        self.again.setDefault(True)
        self.put_back = parts.button(self.tr("Put back the newest copy…"), "next", on=self._ask_recover, parent=self)
        self._jobs = Jobs(self)
        row = QHBoxLayout()
        row.addWidget(parts.button(self.tr("Quit"), "", on=self.reject, parent=self))
        row.addStretch()
        row.addWidget(parts.button(self.tr("Choose another folder…"), "", "folder", on=self._choose, parent=self))
        row.addWidget(self.again)
        row.addWidget(self.put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.way)
        column.addWidget(self.place)
        column.addSpacing(8)
        column.addLayout(row)
        self._tell(fault)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        parts.fit_height(self)

    def _tell(self, fault: EvidenceError) -> None:
        can_recover = isinstance(fault, LibraryDamaged) and has_copies(self._folder)
        todo = self.tr("The program keeps copies of its database. The newest good one can be put back.")
        self.words.setText(sentence(fault.what))
        self.way.setText(todo if can_recover else sentence(fault.todo))
        self.put_back.setVisible(can_recover)
        self.again.setVisible(not can_recover)
        (self.put_back if can_recover else self.again).setDefault(True)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose another folder"))
        if folder:
            self.try_folder(Path(folder))

    def try_folder(self, folder: Path) -> None:
        """Try this folder; stays open, with the new reason, where that fails too."""
        self._folder = folder
        self.place.setText(str(folder))
        try:
            self.workspace = open_workspace(folder)
        except EvidenceError as fault:
            self._tell(fault)
        else:
            self.accept()

    def _ask_recover(self) -> None:
        if self.recover_question().exec() == QMessageBox.StandardButton.Yes:
            self._recover()

    def recover_question(self) -> QMessageBox:
        """Nothing is put in the place of the user's database without their word."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Put back the newest copy?"))
        box.setText(self.tr("Put the newest good copy of the database in its place?"))
        box.setInformativeText(
            self.tr(
                "The damaged file is kept beside it, and what it still tells beyond the copy is brought in. "
                "Your videos and photos are not touched."
            )
        )
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        return box

    def _recover(self) -> None:
        self.setEnabled(False)
        self.way.setText(self.tr("Putting back the newest good copy…"))
        folder = self._folder
        self._jobs.start(
            self.tr("Putting back a copy"), lambda _reporter: recover_library(folder), self._recovered, self._failed
        )

    def _recovered(self, _aside: Path) -> None:
        self.setEnabled(True)
        self.try_folder(self._folder)

    def _failed(self, fault: BaseException) -> None:
        self.setEnabled(True)
        if isinstance(fault, EvidenceError):
            self._tell(fault)
        elif not isinstance(fault, Cancelled):
            raise fault

    def reject(self) -> None:
        """Leave it as it is; never in the middle of putting back."""
        if not self._jobs.running:
            super().reject()
