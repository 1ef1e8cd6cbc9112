"""Help from resources/help/*.md, in the window. Links lead from page to page; none leads out."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from evidence_app.core.errors import NotFound
from evidence_app.resources import resource
from evidence_app.ui import parts


class HelpViewer(QDialog):
    """Shows one topic; Back returns to the one before."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        parts.ground(self, "surface")
        self.resize(760, 620)
        self.topic = ""
        self._before: list[str] = []
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.document().setDocumentMargin(16)
        self.text.anchorClicked.connect(self._on_link)
        self.back = parts.button(self.tr("Back"), "", "chevron-left", on=self._on_back, parent=self)
        contents = parts.button(self.tr("Contents"), "", "book", on=lambda: self.show_topic("index"), parent=self)
        close = parts.button(self.tr("Close"), "", on=self.accept, parent=self)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(contents)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.show_topic(topic)

    def show_topic(self, topic: str) -> None:
        """Show resources/help/TOPIC.md; the contents where there is no such topic."""
        try:
            text = resource(f"help/{topic}.md").read_text(encoding="utf-8")
        except NotFound:
            topic, text = "index", resource("help/index.md").read_text(encoding="utf-8")
        if self.topic and topic != self.topic:
            self._before.append(self.topic)
        self.topic = topic
        self.text.setMarkdown(text)
        self._space_out()
        self.back.setEnabled(bool(self._before))

    def _space_out(self) -> None:
        """Qt sets Markdown's paragraphs without any space between them."""
        block = self.text.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setBottomMargin(4 if block.textList() is not None else 10)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()

    def _on_link(self, url: QUrl) -> None:
        if not url.scheme():
            self.show_topic(url.path().removesuffix(".md"))

    def _on_back(self) -> None:
        if self._before:
            topic = self._before.pop()
            self.topic = ""
            self.show_topic(topic)
