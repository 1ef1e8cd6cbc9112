"""Log a step of the case. What a rule has to say about it is shown at once, with its source; a forbidden step is refused."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_app.core.case import Case, Event, EventKind
from evidence_app.core.errors import BadInput, EvidenceError, StepRefused
from evidence_app.core.life import StepWarning, allowed_steps, check_step
from evidence_app.core.values import When
from evidence_app.core.when import parse_when
from evidence_app.ui import names, parts
from evidence_app.ui.day_reading import written
from evidence_app.ui.dialogs.form import FormDialog
from evidence_app.ui.i18n import core, sentence
from evidence_app.ui.session import Session
from evidence_app.ui.widgets.day_edit import DayEdit

_WITH_AMOUNT = {
    EventKind.SELLER_OFFERED,
    EventKind.OFFER_ACCEPTED,
    EventKind.CLAIM_MODIFIED,
    EventKind.DECIDED_PARTIAL,
    EventKind.DECIDED_FULL,
    EventKind.REFUND_APPROVED,
    EventKind.REFUND_VISIBLE,
}
_WITH_TRACKING = {EventKind.RETURN_SHIPPED}
_WITH_ADDRESS = {EventKind.RETURN_SHIPPED, EventKind.SELLER_ACCEPTED, EventKind.DECIDED_RETURN}


class LogDialog(FormDialog):
    """`kind` is chosen to begin with; `choices` are the steps that the next step suggests, before all others."""

    def __init__(
        self,
        session: Session,
        case: Case,
        kind: EventKind | None = None,
        choices: tuple[EventKind, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Log a step"), self.tr("Log it"), parent)
        self._session, self._case = session, case
        self.resize(600, 520)
        self.kind = QComboBox(self)
        first = tuple(dict.fromkeys((*([kind] if kind else []), *choices, *allowed_steps(case))))
        for step in (*first, *(step for step in EventKind if step not in first)):
            self.kind.addItem(names.event(step), step.value)
        if first and len(first) < len(EventKind):
            self.kind.insertSeparator(len(first))
        self.row(("event", self.tr("What happened"), self.kind, ""))
        at = DayEdit(self)
        at.setPlaceholderText(self.tr("Now"))
        today = written(session.now().date())
        hint = self.tr("Empty: now. Or like {day}, or {moment}").format(day=today, moment=f"{today} 14:30")
        self.row(("at", self.tr("When"), at, hint))
        self.row(("amount", self.tr("Amount"), QLineEdit(self), ""))
        self.row(("tracking", self.tr("Tracking number of the return"), QLineEdit(self), ""))
        self.row(("address", self.tr("Return address you were given"), QLineEdit(self), ""))
        note = QPlainTextEdit(self)
        note.setTabChangesFocus(True)
        note.setFixedHeight(76)
        self.row(("note", self.tr("Note"), note, self.tr("What was said or promised, in a few words")))
        self.warnings = QVBoxLayout()
        self.warnings.setSpacing(8)
        self.column.addLayout(self.warnings)
        self.confirm = QCheckBox(self.tr("I know the risk, log it anyway"), self)
        self.confirm.hide()
        self.column.addWidget(self.confirm)
        self.column.addStretch()
        self.kind.currentIndexChanged.connect(self._on_kind)
        for name in ("at", "tracking", "address"):
            inner = self.fields[name].inner
            assert isinstance(inner, QLineEdit)
            inner.editingFinished.connect(self._check)
        self._on_kind()
        self.kind.setFocus()

    def step(self) -> EventKind:
        """The step chosen."""
        return EventKind(self.kind.currentData())

    def _on_kind(self) -> None:
        step = self.step()
        self.fields["amount"].setVisible(step in _WITH_AMOUNT)
        self.fields["tracking"].setVisible(step in _WITH_TRACKING)
        self.fields["address"].setVisible(step in _WITH_ADDRESS)
        self._check()
        if self.isVisible():
            self.fit()

    def _check(self) -> None:
        """Say what the rules say about the step as entered so far."""
        parts.clear(self.warnings)
        self.confirm.hide()
        try:
            found = check_step(self._case, self._event())
        except StepRefused as refused:
            self._warn(StepWarning(refused.rule, refused.what, refused.todo, refused.sources), refused=True)
            self.confirm.setVisible(refused.confirmable)
        except BadInput:
            return  # told when saving, at its field
        else:
            for warning in found:
                self._warn(warning)
        if self.isVisible():
            self.fit()

    def _event(self) -> Event:
        values = self.values()
        at = values["at"].strip()
        zone = self._case.order.zone
        when = parse_when(at, zone, field="at") if at else When.instant(self._session.now() or datetime.now(UTC), zone)
        return Event("new", self.step(), when, tracking=values["tracking"].strip(), address=values["address"].strip())

    def _warn(self, warning: StepWarning, *, refused: bool = False) -> None:
        box = QFrame(self)
        box.setProperty("ground", "soft_red" if refused else "soft_amber")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(parts.label(sentence(core(warning.text)), "strong", wrap=True, parent=box))
        if warning.reason:
            column.addWidget(parts.label(sentence(core(warning.reason)), "secondary", wrap=True, parent=box))
        for source in warning.sources:
            column.addWidget(parts.label(names.quotation(source), "secondary", "2", wrap=True, parent=box))
        if guides := names.quoted_from(warning.sources):
            column.addWidget(parts.label(guides, "secondary", "2", wrap=True, parent=box))
        self.warnings.addWidget(box)

    def save(self) -> None:
        """Log the step. Raises `StepRefused` where a rule forbids it and the risk was not confirmed."""
        values = self.values()
        step = self.step()
        changed = self._session.workspace.cases.log_event(
            self._case.number,
            step,
            at=values["at"].strip() or None,
            note=values["note"],
            amount=values["amount"].strip() or None if step in _WITH_AMOUNT else None,
            tracking=values["tracking"] if step in _WITH_TRACKING else "",
            address=values["address"] if step in _WITH_ADDRESS else "",
            confirm=self.confirm.isVisible() and self.confirm.isChecked(),
        )
        self._session.changed(changed)
        self._session.toast.emit(self.tr("Logged: {step}").format(step=names.event(step)), self._session.undo)

    def show_problem(self, fault: EvidenceError) -> None:
        """A refusal is shown with its rule; anything else at its field."""
        if isinstance(fault, StepRefused) and fault.field not in self.fields:
            self._check()
        else:
            super().show_problem(fault)
