"""Beside the statement: what in it could harm the claim, calmer words to put there, and what the rules say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from evidence_app.core.remedies import Caution
from evidence_app.core.wording import Finding
from evidence_app.ui import names, parts
from evidence_app.ui.i18n import core
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign


class WordingPanel(QScrollArea):
    """`replace` carries the finding whose calmer words are wanted, `leave` the one to be left as it is."""

    replace = Signal(object)
    leave = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Wording"))
        body = QWidget(self)
        parts.ground(body, "surface")
        self._count = parts.label("", "body", "2", parent=body)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(parts.label(self.tr("Wording"), "heading", parent=body))
        head.addWidget(self._count)
        head.addStretch()
        self._findings, self._rules = QVBoxLayout(), QVBoxLayout()
        self._findings.setSpacing(0)
        self._rules.setSpacing(6)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._findings)
        column.addSpacing(8)
        self._rules_head = parts.label(self.tr("What the rules say"), "heading", parent=body)
        column.addWidget(self._rules_head)
        column.addLayout(self._rules)
        column.addStretch()
        self._body = body
        self.setWidget(body)

    def show_findings(self, findings: list[Finding], checks: list[tuple[bool, str, str]]) -> None:
        """`checks` are (fine, name, detail): what holds for the text as a whole."""
        parts.clear(self._findings)
        none = self.tr("nothing to change") if checks else self.tr("no text yet")
        self._count.setText(self.tr("%n thing(s) to change", "", len(findings)) if findings else none)
        for finding in findings:
            self._findings.addWidget(parts.rule(parent=self._body))
            self._findings.addWidget(self._finding(finding))
        for fine, name, detail in checks:
            self._findings.addWidget(parts.rule(parent=self._body))
            glyph = Glyph.READY if fine else Glyph.WEAK
            self._findings.addWidget(self._line(glyph, name, detail))
        self._findings.addWidget(parts.rule(parent=self._body))

    def show_rules(self, told: list[tuple[str, tuple[str, ...]]], cautions: tuple[Caution, ...] = ()) -> None:
        """(what the rules say, the sentences it rests on); `cautions` are what is usually rejected, and what changes it."""
        parts.clear(self._rules)
        for caution in cautions:
            change = self.tr("What would change that: {words}").format(words=core(caution.change))
            line = self._line(Glyph.WEAK, core(caution.text) + ".", f"{change}.")
            line.setAccessibleName(f"{core(caution.text)}. {change}.")
            self._rules.addWidget(line)
            self._cite(caution.sources, indent=30)
        for text, sources in told:
            words = parts.label(core(text) + ".", "body", wrap=True, parent=self._body)
            self._rules.addWidget(words)
            self._cite(sources)
        every = [source for _text, sources in (*((one.text, one.sources) for one in cautions), *told) for source in sources]
        if guides := names.quoted_from(every):
            self._rules.addSpacing(4)
            self._rules.addWidget(parts.label(guides, "secondary", "2", wrap=True, parent=self._body))
        self._rules_head.setVisible(bool(every or told or cautions))

    def _cite(self, sources: tuple[str, ...], indent: int = 0) -> None:
        """The words that a rule rests on, under it."""
        for source in sources:
            quote = parts.label(names.quotation(source), "secondary", "2", wrap=True, parent=self._body)
            quote.setContentsMargins(indent, 0, 0, 0)
            self._rules.addWidget(quote)

    def _line(self, glyph: Glyph, name: str, detail: str) -> QWidget:
        line = QWidget(self._body)
        sign = Sign(20, glyph, line)
        sign.setAccessibleName(self.tr("Fine") if glyph is Glyph.READY else self.tr("To change"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(parts.label(name, "strong", wrap=True, parent=line))
        if detail:
            words.addWidget(parts.label(detail, "secondary", "2", wrap=True, parent=line))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return line

    def _finding(self, finding: Finding) -> QWidget:
        line = self._line(Glyph.WEAK, self.tr("“{words}”").format(words=finding.found), core(finding.why))
        row = line.layout()
        assert isinstance(row, QHBoxLayout)
        inner = row.itemAt(1)
        words = inner.layout() if inner is not None else None
        assert isinstance(words, QVBoxLayout)
        if finding.calmer:
            words.addWidget(parts.label(self.tr("“{words}”").format(words=finding.calmer), "body", wrap=True, parent=line))
        verb = self.tr("Replace") if finding.calmer else self.tr("Take out")
        change = parts.button(verb, on=lambda: self.replace.emit(finding), parent=line)
        change.setAccessibleName(f"{verb}: {finding.found}")
        stay = parts.button(self.tr("Leave it"), "flat", on=lambda: self.leave.emit(finding), parent=line)
        stay.setAccessibleName(self.tr("Leave it: {words}").format(words=finding.found))
        buttons = QHBoxLayout()
        buttons.addWidget(change)
        buttons.addWidget(stay)
        buttons.addStretch()
        words.addSpacing(4)
        words.addLayout(buttons)
        return line
