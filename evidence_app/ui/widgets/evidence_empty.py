"""An order without evidence: what is needed, three ways in, and where everything stays."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.ui import formats
from evidence_app.ui.parts import button, label
from evidence_app.ui.widgets.lead_icon import LeadIcon
from evidence_app.ui.widgets.paint import colour


class EvidenceEmpty(QWidget):
    """`choose` and `paste` are its buttons; drops are taken by the whole window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = label(self.tr("What shows that something is wrong?"), "title", wrap=True)
        words = self.tr("Drop videos, photos and screenshots anywhere in this window, or whole folders.")
        self.choose = button(self.tr("Choose files…"), "filled", "import")
        self.paste = button(self.tr("Paste a screenshot"), icon="screenshot")
        self.paste.setToolTip(f"{self.tr('Paste a screenshot')} ({formats.keys('Ctrl+V')})")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        needed = (
            ("film", self.tr("The unboxing in one take: closed parcel, label, contents, flaw.")),
            ("photo", self.tr("The flaw close up, and the item beside its shipping label.")),
            ("screenshot", self.tr("The listing as it was when you bought, and your messages with the seller.")),
        )
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(label(words, "body", "2", wrap=True))
        column.addSpacing(4)
        for icon, text in needed:
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(LeadIcon(icon, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(text, wrap=True), 1)
            column.addLayout(line)
        column.addSpacing(8)
        column.addLayout(row)
        column.addSpacing(4)
        promise = self.tr("Your files are copied, never changed, and stay on this computer.")
        column.addWidget(label(promise, "secondary", "2", wrap=True))
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(600)
        column.setContentsMargins(40, 40, 40, 40)
        # Stretches at the sides, not an alignment: text that wraps gets its height only from a width that is given.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 4)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
        self._column = layout
        self._inner = inner

    def hold(self, dock: QWidget) -> None:
        """Show the jobs at the foot of this page for now."""
        self._column.addWidget(dock)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed frame around the place, as on the first start."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("control"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(self._inner.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
