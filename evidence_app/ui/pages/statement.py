"""Statement: why, what is asked for, how much; the differences; the text, and a check of its wording."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.case import Case, Claim, Reason, Remedy
from evidence_app.core.changes import ChangeSet
from evidence_app.core.errors import EvidenceError
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.remedies import cautions, refund_route, return_postage, suggested_remedy
from evidence_app.core.wording import Finding, apply_calmer
from evidence_app.services.stating import cited, composed, stated
from evidence_app.services.wording import check
from evidence_app.ui import formats, names, parts, theme
from evidence_app.ui.dialogs.form import Field
from evidence_app.ui.i18n import sentence
from evidence_app.ui.pages import Page
from evidence_app.ui.session import Session
from evidence_app.ui.tokens import SMALL_WIDTH
from evidence_app.ui.widgets.case_header import ElidedLabel
from evidence_app.ui.widgets.differences_table import DifferencesTable
from evidence_app.ui.widgets.limit_field import LimitField
from evidence_app.ui.widgets.statement_editor import StatementEditor
from evidence_app.ui.widgets.statement_language import StatementLanguage
from evidence_app.ui.widgets.wording_panel import WordingPanel

_SAVE_AFTER_MS = 1_200
_CHECK_AFTER_MS = 250
_DRAWER_UNDER = 1100


class StatementPage(Page):
    """The claim in words. What is typed is saved a moment later, and when the field is left."""

    key = "statement"
    help_topic = "statement"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._loading = False
        self._left_alone: set[str] = set()
        self._findings: list[Finding] = []
        self.reason, self.remedy, self.amount = QComboBox(self), QComboBox(self), QLineEdit(self)
        self.table = DifferencesTable(self)
        self.editor = StatementEditor(self)
        self.counter = parts.label("", "secondary", "2", parent=self)
        self.limit = LimitField(self)
        self.language = StatementLanguage(self)
        self.saved = parts.label("", "secondary", "2", parent=self)
        self.panel = WordingPanel(self)
        self.again = parts.button(self.tr("Compose again"), "flat", "refresh", on=self.compose_again, parent=self)
        self.copy = parts.button(self.tr("Copy text"), "", "copy", on=self.copy_text, parent=self)
        self.wording = parts.button(self.tr("Wording"), "", parent=self)
        self._fill()
        self._lay_out()
        self._save_timer, self._check_timer = QTimer(self), QTimer(self)
        for timer, wait, on in (
            (self._save_timer, _SAVE_AFTER_MS, self.save_text),
            (self._check_timer, _CHECK_AFTER_MS, self._check),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(on)
        self._connect()

    def title(self) -> str:
        """The tab's words."""
        return self.tr("Statement")

    # building

    def _fill(self) -> None:
        self.reason.addItem(self.tr("Choose…"), "")
        for reason in Reason:
            self.reason.addItem(names.reason(reason), reason.value)
        for remedy in Remedy:
            self.remedy.addItem(names.remedy(remedy), remedy.value)

    def _lay_out(self) -> None:
        self.reason_field = Field(self.tr("Reason"), self.reason, parent=self)
        self.remedy_field = Field(self.tr("I ask for"), self.remedy, parent=self)
        self.amount_field = Field(self.tr("Amount"), self.amount, parent=self)
        claim = QHBoxLayout()
        claim.setSpacing(16)
        claim.addWidget(self.reason_field, 5)
        claim.addWidget(self.remedy_field, 5)
        claim.addWidget(self.amount_field, 4)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(parts.label(self.tr("Statement"), "heading", parent=self))
        self.note = ElidedLabel("secondary", "2", parent=self)
        head.addWidget(self.note, 1)
        head.addWidget(self.wording)
        head.addWidget(self.again)
        head.addWidget(self.copy)
        foot = QHBoxLayout()
        foot.addWidget(self.language)
        foot.addSpacing(8)
        foot.addWidget(self.saved)
        foot.addStretch()
        foot.addWidget(self.counter)
        foot.addSpacing(8)
        foot.addWidget(self.limit)
        body = QWidget(self)
        parts.ground(body, "surface")
        left = self._left = QVBoxLayout(body)
        left.setContentsMargins(24, 16, 24, 12)
        left.setSpacing(12)
        left.addLayout(claim)
        left.addWidget(self.table)
        left.addLayout(head)
        left.addWidget(self.editor, 1)
        left.addLayout(foot)
        # Where large text leaves too little height, the column scrolls; the editor never gets too small to write in.
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 68)
        self._edge = parts.rule(vertical=True, parent=self)
        whole.addWidget(self._edge)
        whole.addWidget(self.panel, 32)
        self.wording.hide()

    def _connect(self) -> None:
        self.reason.activated.connect(self._on_reason)
        self.remedy.activated.connect(lambda _index: self.save_claim())
        self.amount.editingFinished.connect(self.save_claim)
        self.editor.typed.connect(self._on_typed)
        self.editor.left.connect(self._on_left)
        self.table.activated.connect(self._on_difference)
        self.panel.replace.connect(self.calm)
        self.panel.leave.connect(self._leave)
        self.limit.changed.connect(self.save_limit)
        self.language.chosen.connect(self.save_language)
        self.wording.clicked.connect(lambda _checked=False: self.panel.setVisible(not self.panel.isVisible()))
        copy = QAction(self.tr("Copy the statement"), self)
        copy.setShortcut(QKeySequence("Ctrl+Shift+C"))
        copy.triggered.connect(self.copy_text)
        self.addAction(copy)
        theme.active().changed.connect(self._check)

    # showing

    def show_case(self, case: Case | None) -> None:
        """Show the claim; text that is being typed is saved first."""
        if self._save_timer.isActive() and self.case is not None and (case is None or case.number != self.case.number):
            self.save_text()
        other = case is None or self.case is None or case.number != self.case.number
        super().show_case(case)
        if case is None:
            return
        if other:
            self._left_alone.clear()
        self._loading = True
        claim = case.claim
        self.reason.setCurrentIndex(self.reason.findData(claim.reason.value if claim else ""))
        self.remedy.setCurrentIndex(max(0, self.remedy.findData(claim.remedy.value if claim else "full-refund")))
        price = case.order.price
        self.amount.setText(formats.amount(claim.amount.amount) if claim and claim.amount else "")
        self.amount.setPlaceholderText(formats.amount(price.amount) if price else "")
        paid = self.tr("Amount, {currency} (paid {price})").format(
            currency=price.currency if price else "", price=formats.amount(price.amount) if price else "–"
        )
        self.amount.setAccessibleName(paid)
        self.amount_field.set_caption(paid)
        self.limit.show_limit(claim.character_limit if claim else None, enabled=claim is not None)
        self.table.rows.show_case(case)
        self.table.setVisible(self.table.rows.rowCount() > 0)
        self.language.show_case(case)
        self.editor.show_text(stated(case))
        self._loading = False
        self._tell_origin(case)
        self._check()
        self._show_rules(case)

    def refresh(self, case: Case, changes: ChangeSet) -> None:
        """Anything the statement is composed of may have changed."""
        if self._save_timer.isActive():
            self.case = case  # what is being typed wins; it is saved in a moment
        else:
            self.show_case(case)

    def _tell_origin(self, case: Case) -> None:
        own = bool(case.claim and case.claim.statement)
        self.note.setText(self.tr("your own text") if own else self.tr("composed for you; type to change it"))
        self.again.setEnabled(own)
        self.again.setToolTip("" if own else self.tr("It is composed from the differences already"))

    def _show_rules(self, case: Case) -> None:
        told: list[tuple[str, tuple[str, ...]]] = []
        if case.claim is not None:
            reason = case.claim.reason
            for advice in (
                suggested_remedy(reason, free_return=case.order.free_return)[1],
                return_postage(reason, free_return=case.order.free_return),
                refund_route(case.order),
            ):
                if (advice.text, advice.sources) not in told:
                    told.append((advice.text, advice.sources))
        self.panel.show_rules(told, cautions(case))

    def _check(self) -> None:
        text = self.editor.text()
        findings = self._findings = [one for one in check(text) if one.found not in self._left_alone]
        self.panel.show_findings(findings, self._checks(text))
        self.editor.mark(findings)
        limit = self.case.claim.character_limit if self.case and self.case.claim else None
        count = len(text)
        if limit:
            self.counter.setText(self.tr("{count} of {limit} characters").format(count=count, limit=limit))
        else:
            self.counter.setText(self.tr("%n character(s)", "", count))
        parts.set_ink(self.counter, "red" if limit and count > limit else "2")
        self.copy.setEnabled(bool(text.strip()))

    def _checks(self, text: str) -> list[tuple[bool, str, str]]:
        if self.case is None or not text.strip():
            return []
        every = [item for _number, item in numbered_differences(self.case)]
        stated = [item for item in every if item.received and item.received in text]
        if not every:
            return [(False, self.tr("No difference is named yet"), self.tr("Name them on the page Compare"))]
        counted = self.tr("{done} of {total} differences").format(done=len(stated), total=len(every))
        named = cited(self.case, text)
        return [
            (len(stated) == len(every), self.tr("Every difference is stated"), counted),
            (named > 0, self.tr("Facts name their exhibit"), self.tr("%n reference(s)", "", named)),
        ]

    # changing

    def _on_reason(self, _index: int) -> None:
        """A reason chosen for the first time suggests its remedy and the price."""
        if self.case is not None and self.case.claim is None and self.reason.currentData():
            remedy, _advice = suggested_remedy(Reason(self.reason.currentData()), free_return=self.case.order.free_return)
            self.remedy.setCurrentIndex(self.remedy.findData(remedy.value))
        self.save_claim()

    def save_claim(self) -> None:
        """Save reason, remedy and amount; a wrong amount is marked."""
        if self.case is None or self._loading or not self.reason.currentData():
            return
        self.amount_field.show_error("")
        typed = self.amount.text().strip()
        price = self.case.order.price
        refund = self.remedy.currentData() == Remedy.FULL_REFUND.value
        amount = typed or (f"{price.amount:.2f}" if price and refund else "")
        before = self.case.claim
        own = before.statement if before else ""
        now = (self.reason.currentData(), self.remedy.currentData(), _number(amount))
        if before and now == (before.reason.value, before.remedy.value, before.amount.amount if before.amount else ""):
            return
        try:
            changed = self.session.workspace.cases.set_claim(
                self.case.number, self.reason.currentData(), self.remedy.currentData(), amount or None, own
            )
        except EvidenceError as fault:
            self.amount_field.show_error(sentence(fault.what))
        else:
            self.session.changed(changed)

    def save_limit(self, most: int) -> None:
        """Keep how many characters the shop's form takes; 0 for no limit."""
        if self.case is not None and self.case.claim is not None:
            self.session.edit("Change character limit", lambda now: replace(now, claim=_with_limit(now, most)))

    def save_language(self, code: str) -> None:
        """Keep the language of statement and dossier. Composed text follows it, typed text (saved first) stays."""
        if self._save_timer.isActive():
            self.save_text()
        if self.case is not None and self.case.dossier.language != code:
            self.session.edit("Change language", lambda now: replace(now, dossier=replace(now.dossier, language=code)))

    def _on_typed(self) -> None:
        if self._loading:
            return
        self._check_timer.start()
        self._save_timer.start()
        self.saved.setText(self.tr("not saved yet"))

    def save_text(self) -> None:
        """Keep what was typed. Text equal to the composed one is not kept, so that it follows the differences."""
        self._save_timer.stop()
        case = self.case
        if case is None:
            return
        text = self.editor.text().strip()
        own = "" if text == composed(case).strip() else text
        if own == (case.claim.statement if case.claim else ""):
            self.saved.setText("")
            return
        try:
            self.session.edit("Write statement", lambda now: replace(now, claim=_with_text(now, own)))
        except EvidenceError as fault:
            self.session.failed.emit(fault)
            return
        self.saved.setText(self.tr("saved {time}").format(time=f"{self.session.now().astimezone():%H:%M}"))

    def compose_again(self) -> None:
        """Give up the own text for the composed one; Undo brings it back."""
        if self.case is not None and self.case.claim is not None:
            self.session.edit("Compose statement again", lambda now: replace(now, claim=_with_text(now, "")))
            self.session.toast.emit(self.tr("Statement composed again"), self.session.undo)

    def calm(self, finding: Finding) -> None:
        """Put the calmer words where the finding is. One step of the editor's own undo, and of the case's."""
        self._rewrite(apply_calmer(self.editor.text(), finding))
        self.session.toast.emit(self.tr("Worded more calmly"), self._back)

    def _back(self) -> None:
        """Take back the last rewording."""
        self.editor.undo()
        self.save_text()
        self._check()

    def _rewrite(self, text: str) -> None:
        self.editor.rewrite(text)
        self.save_text()
        self._check()

    def _leave(self, finding: Finding) -> None:
        self._left_alone.add(finding.found)
        self._check()

    def copy_text(self) -> None:
        """The text on the clipboard, for the form of the marketplace."""
        self.save_text()
        QApplication.clipboard().setText(self.editor.text())
        self.session.toast.emit(self.tr("Statement copied"), None)

    def _on_difference(self, index: object) -> None:
        row = index.row()  # type: ignore[attr-defined]
        self.session.showPage.emit("compare", self.table.rows.difference(row))

    def stop(self) -> None:
        """The window closes."""
        if self._save_timer.isActive():
            self.save_text()

    def _on_left(self) -> None:
        if self._save_timer.isActive():
            self.save_text()

    # Qt

    def resizeEvent(self, event: object) -> None:
        """Where it is narrow, the wording becomes a drawer."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        margin = 20 if self.window().width() < SMALL_WIDTH else 24
        self._left.setContentsMargins(margin, 16, margin, 12)
        narrow = self.window().width() < theme.active().px(_DRAWER_UNDER)
        if narrow != (not self.wording.isHidden()):
            self.wording.setVisible(narrow)
            self.panel.setVisible(not narrow)
        self._edge.setVisible(not self.panel.isHidden())


def _with_text(case: Case, text: str) -> Claim:
    claim = case.claim or Claim(Reason.NOT_AS_DESCRIBED, Remedy.FULL_REFUND, case.order.price)
    return replace(claim, statement=text)


def _with_limit(case: Case, most: int) -> Claim | None:
    return replace(case.claim, character_limit=most or None) if case.claim else None


def _number(text: str) -> Decimal | str:
    """The amount typed, with a point or a comma for decimals; the text itself where it is no plain number."""
    plain = text.replace(",", ".")
    return Decimal(plain) if plain.replace(".", "", 1).isdigit() else text
