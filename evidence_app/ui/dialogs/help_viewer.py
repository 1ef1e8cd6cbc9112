"""Help from resources/help/*.md, in the window. Links lead from page to page; none leads out."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from evidence_app.core.errors import NotFound
from evidence_app.resources import resource
from evidence_app.ui import i18n, parts
from evidence_app.ui.dialogs.dialog import Dialog


class HelpViewer(Dialog):
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
        """Show a topic, in the window's language where it is there; the contents where there is no such topic."""
        text = _text_of(topic)
        if text is None:
            topic, text = "index", _text_of("index") or ""
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
            inside = block.textList() is not None and block.next().textList() is not None
            form.setBottomMargin(4 if inside else 10)
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


def _text_of(topic: str) -> str | None:
    """A topic's Markdown: the window's language first, else English."""
    for name in (f"help/{i18n.language()}/{topic}.md", f"help/{topic}.md"):
        with suppress(NotFound):
            return resource(name).read_text(encoding="utf-8")
    return None
