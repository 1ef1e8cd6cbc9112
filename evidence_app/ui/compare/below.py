"""What stands around the panes: the differences below them, and the question what to hide above them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.ui import parts
from evidence_app.ui.compare.table import DifferencesTable
from evidence_app.ui.compare.toolbar import Chooser
from evidence_app.ui.i18n import translate


class Below(QWidget):
    """Heading, how the tool in hand is used, which comparison, "New difference", and the table. `wanted()`: a new one."""

    wanted = Signal()

    def __init__(self, table: DifferencesTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        parts.ground(self, "surface")
        self.chooser = Chooser(self)
        self.hint = parts.label("", "secondary", "2", wrap=True, parent=self)
        self.hint.setMinimumWidth(60)
        self.new_button = parts.button(translate("compare", "New difference") + "  D", icon="add", on=self.wanted.emit)
        self.new_button.setAccessibleName(translate("compare", "New difference"))
        head = QHBoxLayout()
        head.setContentsMargins(24, 6, 20, 6)
        head.setSpacing(12)
        self._title = parts.label(translate("compare", "Differences"), "heading")
        head.addWidget(self._title)
        head.addWidget(self.hint, 1000)
        head.addStretch(1)
        head.addWidget(self.chooser)
        head.addWidget(self.new_button)
        rows = QHBoxLayout()
        rows.setContentsMargins(20, 0, 20, 0)
        rows.addWidget(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(rows, 1)
        self._table, self._head = table, head
        self.setMinimumHeight(self.wish(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How the tool is used is told where two lines are enough; its button's tooltip tells it too."""
        super().resizeEvent(event)
        taken = sum(one.sizeHint().width() for one in (self._title, self.chooser, self.new_button))
        room = self.width() - taken - 44 - 3 * self._head.spacing()
        lines = self.hint.heightForWidth(max(60, room)) // max(1, self.hint.fontMetrics().lineSpacing())
        self.hint.setHidden(room < 60 or lines > 2)

    def wish(self, most: int) -> int:
        """The height for all rows that there are, at least one and at most `most`, in px."""
        rows = min(most, max(1, self._table.model().rowCount()))
        row, header = self._table.verticalHeader().defaultSectionSize(), self._table.horizontalHeader().sizeHint().height()
        return self._head.sizeHint().height() + header + rows * row + 8


class HideBar(QFrame):
    """Asks whether what was found shall be hidden. `confirmed()`, `cancelled()`."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "soft_amber")
        self.words = parts.label("", ink="amber", wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.addWidget(self.words, 1)
        self.hide_button = parts.button(translate("compare", "Hide them"), on=self.confirmed.emit)
        row.addWidget(self.hide_button)
        row.addWidget(parts.button(translate("compare", "Cancel"), "flat", on=self.cancelled.emit))
        self.hide()

    def show_count(self, found: int) -> None:
        """So many blocks are suggested; none hides the bar."""
        text = translate(
            "compare", "%n block(s) of text at the barcode. Click one to leave it out. The tracking number stays.", None, found
        )
        self.words.setText(text)
        asked = found > 0 and not self.isVisible()
        self.setVisible(found > 0)
        if asked:
            self.hide_button.setFocus(Qt.FocusReason.OtherFocusReason)
