"""The library can't be opened: what is wrong, and three ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core.errors import EvidenceError
from evidence_app.services.workspace import Workspace, open_workspace
from evidence_app.ui import parts
from evidence_app.ui.dialogs.form import sentence


class LibraryDialog(QDialog):
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
        again = parts.button(self.tr("Try again"), "next", on=lambda: self.try_folder(self._folder), parent=self)
        again.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(parts.button(self.tr("Quit"), "", on=self.reject, parent=self))
        row.addStretch()
        row.addWidget(parts.button(self.tr("Choose another folder…"), "", "folder", on=self._choose, parent=self))
        row.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.way)
        column.addWidget(self.place)
        column.addSpacing(8)
        column.addLayout(row)
        self._tell(fault)

    def _tell(self, fault: EvidenceError) -> None:
        self.words.setText(sentence(fault.what))
        self.way.setText(sentence(fault.todo))

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
