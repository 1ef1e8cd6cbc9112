"""The Free Return checklist: what the buyer can say is ticked here, whether it is in time is reckoned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core.case import Case, Reason
from evidence_app.core.deadlines import Deadline
from evidence_app.core.facts import FREE_RETURN_CHECKS
from evidence_app.core.remedies import Check, free_return_checklist
from evidence_app.ui import names, parts
from evidence_app.ui.i18n import core
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign

_GLYPHS = {"yes": Glyph.READY, "no": Glyph.STOP, "open": Glyph.MISSING}


class _Line(QWidget):
    """A line whose words can be clicked like its box."""

    box: QCheckBox | None = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle the box."""
        if self.box is not None and self.rect().contains(event.position().toPoint()):
            self.box.toggle()


class FreeReturn(QWidget):
    """`ticked` carries the ids of the lines that are ticked, with a space between."""

    ticked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Check, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._score = parts.label("", "body", "2", parent=self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(parts.label(self.tr("Free Return"), "heading", parent=self))
        head.addWidget(self._score)
        head.addStretch()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._rows)
        self.hide()

    def show_case(self, case: Case, deadlines: tuple[Deadline, ...]) -> None:
        """Show it where it matters: the order is marked for Free Return, or the buyer changed their mind."""
        changed_mind = case.claim is not None and case.claim.reason is Reason.CHANGED_MIND
        wanted = case.order.policy == "aliexpress" and (case.order.free_return or changed_mind)
        self.setVisible(wanted)
        if not wanted:
            return
        checks = free_return_checklist(case.order, deadlines)
        if checks == self._shown:
            return
        self._shown = checks
        done = sum(check.state == "yes" for check in checks)
        self._score.setText(self.tr("{done} of {total} met").format(done=done, total=len(checks)))
        focused = next((ident for ident, box in self.boxes.items() if box.hasFocus()), "")
        parts.clear(self._rows)
        self.boxes.clear()
        for check in checks:
            self._rows.addWidget(parts.rule(parent=self))
            self._rows.addWidget(self._row(check))
        if guides := names.quoted_from(source for check in checks for source in check.sources):
            self._rows.addWidget(parts.rule(parent=self))
            self._rows.addSpacing(6)
            self._rows.addWidget(parts.label(guides, "secondary", "2", wrap=True, parent=self))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _row(self, check: Check) -> QWidget:
        row = _Line(self)
        text = core(check.text)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(parts.label(text, "body", wrap=True, parent=row))
        for detail in (core(check.detail), *(names.quotation(source) for source in check.sources)):
            if detail:
                words.addWidget(parts.label(detail, "secondary", "2", wrap=True, parent=row))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(10)
        if check.id == "in-time":
            sign = Sign(20, _GLYPHS[check.state], row)
            states = {"yes": self.tr("Met"), "no": self.tr("Not met"), "open": self.tr("Not known yet")}
            sign.setAccessibleName(f"{states[check.state]}: {text}")
            line.addWidget(sign)
        else:
            box = QCheckBox(row)
            box.setAccessibleName(text)
            box.setChecked(check.state == "yes")
            box.toggled.connect(lambda _on: self._on_toggled())
            self.boxes[check.id] = row.box = box
            line.addWidget(box)
        line.addLayout(words, 1)
        return row

    def _on_toggled(self) -> None:
        ticked = [ident for ident in FREE_RETURN_CHECKS if ident in self.boxes and self.boxes[ident].isChecked()]
        self.ticked.emit(" ".join(ticked))
