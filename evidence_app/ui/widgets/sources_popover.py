"""What says so: the sentences a deadline rests on, with the article they are from, and where the articles disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from evidence_app.core.deadlines import Deadline
from evidence_app.ui import parts
from evidence_app.ui.i18n import core

if TYPE_CHECKING:
    from evidence_app.core.policy import Policy


class SourcesPopover(QFrame):
    """Closes on Escape and on a click elsewhere."""

    def __init__(self, item: Deadline, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Sources of “{rule}”").format(rule=core(item.title)))
        self.setFixedWidth(420)
        articles = dict(policy.articles)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(parts.label(core(item.title), "heading", wrap=True, parent=self))
        for source in item.sources:
            name, _, sentence = source.partition(": ")
            column.addWidget(parts.rule(parent=self))
            column.addWidget(parts.label(f"“{sentence}”" if sentence else core(source), "body", wrap=True, parent=self))
            if sentence:
                column.addWidget(parts.label(articles.get(name, name), "secondary", "2", wrap=True, parent=self))
        if item.note:
            column.addWidget(parts.rule(parent=self))
            column.addWidget(parts.label(core(item.note), "secondary", "amber", wrap=True, parent=self))
        words = self.tr("A reading of public guides, not the shop’s own words. Rules of {day}.").format(day=policy.version)
        column.addWidget(parts.label(words, "secondary", "2", wrap=True, parent=self))

    def show_at(self, right_top: QPoint) -> None:
        """Open with its right top corner there."""
        self.adjustSize()
        self.move(right_top - QPoint(self.width(), -4))
        self.show()
        self.setFocus()
