"""What says so: the sentences a deadline rests on, with the article they are from, and where the articles disagree.

Here the buyer can put an own value in the place of the rule's: a number of days, or a date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core.deadlines import YOUR_VALUE, Deadline
from evidence_app.core.errors import EvidenceError
from evidence_app.core.policy import DATE_ONLY
from evidence_app.ui import formats, names, parts, theme
from evidence_app.ui.day_reading import written
from evidence_app.ui.dialogs.form import Field
from evidence_app.ui.i18n import core
from evidence_app.ui.widgets.day_edit import DayEdit

if TYPE_CHECKING:
    from evidence_app.core.case import Override
    from evidence_app.core.policy import Policy


class SourcesPopover(QFrame):
    """Closes on Escape and on a click elsewhere. `keep` sets the own value, "" takes it back; it may raise `BadInput`."""

    def __init__(
        self,
        item: Deadline,
        policy: Policy,
        parent: QWidget | None = None,
        *,
        own: Override | None = None,
        keep: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._keep = keep
        self._version = policy.version
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Sources of “{rule}”").format(rule=core(item.title)))
        self.setFixedWidth(theme.active().px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(parts.label(core(item.title), "heading", wrap=True, parent=self))
        for source in item.sources:
            column.addWidget(parts.rule(parent=self))
            column.addWidget(parts.label(names.quotation(source), "body", wrap=True, parent=self))
            if title := names.guide(source):
                column.addWidget(parts.label(title, "secondary", "2", wrap=True, parent=self))
        if item.note and item.note != YOUR_VALUE:
            column.addWidget(parts.rule(parent=self))
            column.addWidget(parts.label(core(item.note), "secondary", "amber", wrap=True, parent=self))
        if keep is not None:
            column.addWidget(parts.rule(parent=self))
            column.addLayout(self._own_value(item, own))
        words = self.tr("A reading of public guides, not the shop’s own words. Rules of {day}.").format(
            day=formats.day(date.fromisoformat(policy.version), weekday=False, year=True)
        )
        column.addWidget(parts.label(words, "secondary", "2", wrap=True, parent=self))

    def _own_value(self, item: Deadline, own: Override | None) -> QVBoxLayout:
        """The field for an own value, and the way back."""
        self.value = DayEdit(self)
        if own is not None:
            self.value.set_core_text(own.due.typed if own.due else str(own.days))
        like = written(item.due.date() if item.due is not None else date.fromisoformat(self._version))
        words = self.tr("Like {day}") if item.rule in DATE_ONLY else self.tr("Days, or a date like {day}")
        self.value.setPlaceholderText(words.format(day=like))
        self.value.returnPressed.connect(self.use)
        self.field = Field(self.tr("Your value counts instead"), self.value, parent=self)
        self.use_button = parts.button(self.tr("Use it"), on=self.use, parent=self)
        self.back = parts.button(self.tr("Take it back"), "flat", on=self.take_back, parent=self)
        self.back.setVisible(own is not None)
        buttons = QHBoxLayout()
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.back)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(buttons)
        return column

    def use(self) -> None:
        """Let the value typed count; what is wrong with it is said at the field, and nothing is kept."""
        self._set(self.value.core_text())

    def take_back(self) -> None:
        """Let the rule count again."""
        self._set("")

    def _set(self, text: str) -> None:
        assert self._keep is not None
        try:
            self._keep(text)
        except EvidenceError as fault:
            self.field.show_error(self.field.told(fault))
            parts.fit_height(self)
        else:
            self.close()

    def show_at(self, right_top: QPoint) -> None:
        """Open with its right top corner there."""
        parts.fit_height(self)
        self.move(right_top - QPoint(self.width(), -4))
        self.show()
        self.setFocus()
