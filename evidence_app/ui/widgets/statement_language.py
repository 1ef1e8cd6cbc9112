"""In which language the statement is composed: the dossier's, so that a mediator reads one language throughout."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from evidence_app.core.case import Case
from evidence_app.services.dossier_choices import languages
from evidence_app.ui import names


class StatementLanguage(QComboBox):
    """`chosen` carries the code of the language that the user picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code in languages():
            self.addItem(names.dossier_language(code), code)
        self.setAccessibleName(self.tr("Language of statement and dossier"))
        self.setToolTip(self.tr("Statement and dossier are written in this language. What you typed yourself stays as it is."))
        self.activated.connect(lambda place: self.chosen.emit(str(self.itemData(place))))

    def show_case(self, case: Case) -> None:
        """Show the language of the case."""
        self.setCurrentIndex(max(0, self.findData(case.dossier.language)))
