"""How many characters the shop's form takes: a small field, empty for no limit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from evidence_app.ui import parts, theme

_MOST = 999_999


class LimitField(QWidget):
    """`changed` carries the new limit, 0 for none; nothing but whole numbers can be typed."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.edit = QLineEdit(self)
        self.edit.setValidator(QIntValidator(0, _MOST, self))
        self.edit.setPlaceholderText(self.tr("No limit"))
        self.edit.setFixedWidth(theme.active().px(110))
        self.edit.setAccessibleName(self.tr("Most characters that the form takes"))
        self.edit.setToolTip(self.tr("How many characters the shop’s form takes"))
        self.edit.editingFinished.connect(self._on_edited)
        caption = parts.label(self.tr("At most"), "secondary", "2", parent=self)
        caption.setBuddy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.edit)

    def show_limit(self, limit: int | None, *, enabled: bool) -> None:
        """Show what is kept."""
        self._limit = limit or 0
        self.edit.setText(str(limit) if limit else "")
        self.setEnabled(enabled)

    def _on_edited(self) -> None:
        limit = int(self.edit.text() or 0)
        if limit != self._limit:
            self._limit = limit
            self.changed.emit(limit)
