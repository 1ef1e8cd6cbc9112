"""Readiness as a list: what is ready, weak or missing, in words and by shape, undone first, with a button where one helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core.readiness import MISSING, READY, Readiness, ReadinessItem
from evidence_app.ui import parts, theme
from evidence_app.ui.i18n import core
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Segments, Sign

_PAGE = {
    "claim": "statement",
    "statement": "statement",
    "comparison": "compare",
    "messages": "timeline",
}


class Checklist(QWidget):
    """`wanted_page` says where a missing thing is put right."""

    wanted_page = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = parts.label("", "body", "2", parent=self)
        self._bar = Segments(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(parts.label(self.tr("Evidence"), "heading", parent=self))
        head.addWidget(self._score)
        head.addStretch()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addSpacing(6)
        column.addLayout(self._rows)
        self._shown: Readiness | None = None

    def show_readiness(self, readiness: Readiness) -> None:
        """Show the list; nothing happens when it says the same as before."""
        if readiness == self._shown:
            return
        self._shown = readiness
        undone = [item for item in readiness.items if item.state != READY]
        undone.sort(key=lambda item: item.state != MISSING)
        done = [item for item in readiness.items if item.state == READY]
        score = self.tr("{done} of {total} ready").format(done=readiness.score, total=readiness.total)
        self._score.setText(score)
        self._bar.show_states(tuple(item.state for item in (*done, *reversed(undone))))
        self._bar.setAccessibleName(score)
        parts.clear(self._rows)
        for item in (*undone, *done):
            self._rows.addWidget(parts.rule(parent=self))
            self._rows.addWidget(self._row(item))

    def forget(self) -> None:
        """Build the rows anew next time: the theme has changed."""
        self._shown = None

    def _row(self, item: ReadinessItem) -> QWidget:
        row = QWidget(self)
        row.setMinimumHeight(46)
        sign = Sign(20, Glyph(item.state), row)
        name = core(item.name)
        state = {"weak": self.tr("Weak:"), "missing": self.tr("Missing:")}.get(item.state, self.tr("Ready:"))
        sign.setAccessibleName(f"{state} {name}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(parts.label(name, "strong" if item.state != READY else "body", wrap=True, parent=row))
        detail = parts.label("", "secondary", "2", wrap=True, parent=row)
        if item.state == READY:
            detail.setText(core(item.detail))
        else:
            colour = "amber" if item.state == "weak" else "ink"
            token = theme.active().colour(colour).name()
            detail.setTextFormat(Qt.TextFormat.RichText)
            detail.setText(f'<b style="color:{token}">{state}</b> {_escaped(core(item.detail))}')
            detail.setAccessibleName(f"{state} {core(item.detail)}")
        words.addWidget(detail)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(10)
        line.addWidget(sign)
        line.addLayout(words, 1)
        if item.state != READY:
            button = parts.button(self._verb(item), "", parent=row)
            button.setAccessibleName(f"{button.text()}: {name}")
            button.setToolTip(core(item.action))
            page = _PAGE.get(item.id, "evidence")
            button.clicked.connect(lambda _checked=False: self.wanted_page.emit(page))
            line.addWidget(button)
        return row

    def _verb(self, item: ReadinessItem) -> str:
        if item.id in ("statement", "claim"):
            return self.tr("Write") if item.state == MISSING else self.tr("Check")
        if item.id == "comparison":
            return self.tr("Compare")
        if item.id == "messages" and item.state == MISSING:
            return self.tr("Log")
        return self.tr("Add") if item.state == MISSING else self.tr("View")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
