"""An order without evidence: what is needed, three ways in, and where everything stays."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from evidence_app.ui import formats, theme
from evidence_app.ui.parts import button, ground, label
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
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        self._row = row
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
        inner = Invitation()
        inner.setLayout(column)
        inner.setMaximumWidth(theme.active().px(600))
        column.setContentsMargins(40, 40, 40, 40)
        # Stretches at the sides, not an alignment: text that wraps gets its height only from a width that is given.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 4)
        middle.addStretch(1)
        self._stand(middle)

    def _stand(self, middle: QHBoxLayout) -> None:
        """The invitation in the middle of a page that scrolls where it must, above the place of the jobs."""
        body = QWidget()
        ground(body, "surface")
        around = QVBoxLayout(body)
        around.setContentsMargins(0, 24, 0, 24)
        around.addStretch(2)
        around.addLayout(middle)
        around.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below each other where both don't fit into a line."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wanted = self.choose.sizeHint().width() + self.paste.sizeHint().width() + 12
        room = min(self.width() * 2 // 3, theme.active().px(600)) - 80
        self._row.setDirection(ways.TopToBottom if wanted > room else ways.LeftToRight)

    def hold(self, dock: QWidget) -> None:
        """Show the jobs at the foot of this page for now."""
        self._column.addWidget(dock)


class Invitation(QWidget):
    """A dashed frame around the place, as on the first start."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("control"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
