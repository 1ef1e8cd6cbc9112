"""Forms: the caption above the field, a note below it, and an error that marks the field and says what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.errors import BadInput, EvidenceError
from evidence_app.core.when import parse_when
from evidence_app.ui import formats, parts
from evidence_app.ui.day_reading import as_written
from evidence_app.ui.dialogs.choices import SearchBox
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.i18n import sentence
from evidence_app.ui.widgets.day_edit import DayEdit

_FRAME = 72  # px that the window's frame and the desktop's bars take
Input = QLineEdit | QComboBox | QPlainTextEdit | QCheckBox


class Field(QWidget):
    """A caption, an input and a line for the note or the error."""

    def __init__(self, caption: str, inner: Input, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner = inner
        self._note = note
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if isinstance(inner, QCheckBox):
            inner.setText(caption)
        else:
            self._caption = parts.label(caption, "secondary", "2", wrap=True, parent=self)
            self._caption.setBuddy(inner)
            column.addWidget(self._caption)
        inner.setAccessibleName(caption)
        column.addWidget(inner)
        self.below = parts.label(note, "secondary", "2", wrap=True, parent=self)
        self.below.setVisible(bool(note))
        column.addWidget(self.below)
        if isinstance(inner, DayEdit):
            inner.editingFinished.connect(self._tell_day)

    def _tell_day(self) -> None:
        """Say below which day was read, so that a slip is seen at once; nothing where it isn't surely a day."""
        typed = self.text()
        try:
            when = parse_when(typed, "UTC") if typed and not typed.isdigit() else None
        except BadInput as fault:
            self.show_error(self.told(fault))
            return
        self.show_error("")
        if when is not None and typed[-1:].isdigit():  # no zone of its own behind it
            self.below.setText(formats.when(when))
            self.below.show()

    def told(self, fault: EvidenceError) -> str:
        """What is wrong here and what to do, a date to write in the way of the language."""
        todo = sentence(fault.todo)
        return f"{sentence(fault.what)} {as_written(todo) if isinstance(self.inner, DayEdit) else todo}".strip()

    def set_caption(self, caption: str) -> None:
        """Other words above the input."""
        if not isinstance(self.inner, QCheckBox):
            self._caption.setText(caption)
        self.inner.setAccessibleName(caption)

    def text(self) -> str:
        """What the user entered."""
        if isinstance(self.inner, QCheckBox):
            return "yes" if self.inner.isChecked() else ""
        if isinstance(self.inner, DayEdit):
            return self.inner.core_text()
        if isinstance(self.inner, SearchBox):
            return self.inner.code()
        if isinstance(self.inner, QComboBox):
            data = self.inner.currentData()
            return self.inner.currentText().strip() if data is None else str(data)
        if isinstance(self.inner, QPlainTextEdit):
            return self.inner.toPlainText()
        return self.inner.text()

    def set_text(self, text: str) -> None:
        """Show a value."""
        if isinstance(self.inner, QCheckBox):
            self.inner.setChecked(text == "yes")
        elif isinstance(self.inner, DayEdit):
            self.inner.set_core_text(text)
        elif isinstance(self.inner, SearchBox):
            self.inner.show_code(text)
        elif isinstance(self.inner, QComboBox):
            place = self.inner.findData(text)
            if place >= 0:
                self.inner.setCurrentIndex(place)
            else:
                self.inner.setEditText(text)
        elif isinstance(self.inner, QPlainTextEdit):
            self.inner.setPlainText(text)
        else:
            self.inner.setText(text)
            self.inner.setCursorPosition(0)

    def show_error(self, text: str) -> None:
        """Mark the field; "" takes the mark away."""
        parts.mark_error(self.inner, bool(text))
        parts.set_ink(self.below, "red" if text else "2")
        self.below.setText(text or self._note)
        self.below.setVisible(bool(text or self._note))
        self.inner.setAccessibleDescription(text or self._note)


class FormDialog(Dialog):
    """A heading, fields by name, and two buttons. `save` does the work and may raise; the field at fault is marked."""

    def __init__(self, heading: str, save_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.fields: dict[str, Field] = {}
        body = QWidget(self)
        parts.ground(body, "surface")
        parts.ground(self, "surface")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.column.setSpacing(14)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._scroll = scroll
        self.problem = parts.label("", "body", "red", wrap=True, parent=self)
        self.problem.hide()
        self.save_button = parts.button(save_text, "next", on=self.try_save, parent=self)
        self.save_button.setDefault(True)
        self.cancel_button = parts.button(self.tr("Cancel"), "", on=self.reject, parent=self)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 16)
        foot.setSpacing(10)
        foot.addWidget(self.problem, 100)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(parts.rule(parent=self))
        whole.addLayout(foot)
        self._body, self._foot = body, foot

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its fields need; typing goes into the first, unless another was chosen."""
        super().showEvent(event)
        self.fit()
        if not any(field.inner.hasFocus() for field in self.fields.values()) and self.fields:
            next(iter(self.fields.values())).inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Grow to the height of the fields, as far as the screen goes; what is left scrolls."""
        self._body.ensurePolished()
        needs = self.column.heightForWidth(self.width()) if self.column.hasHeightForWidth() else self.column.sizeHint().height()
        wanted = needs + self._foot.sizeHint().height() + 4
        self.resize(self.width(), min(wanted, self.screen().availableGeometry().height() - _FRAME))

    def section(self, title: str, note: str = "") -> None:
        """A heading between groups of fields."""
        self.column.addWidget(parts.label(title, "heading", wrap=True, parent=self))
        if note:
            self.column.addWidget(parts.label(note, "secondary", "2", wrap=True, parent=self))

    def row(self, *fields: tuple[str, str, Input, str]) -> None:
        """Fields side by side: (name, caption, input, note)."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, (name, caption, inner, note) in enumerate(fields):
            field = Field(caption, inner, note, self)
            if isinstance(inner, QComboBox):  # as wide as its column, however long the names in its list are
                inner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.fields[name] = field
            grid.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        self.column.addLayout(grid)

    def values(self) -> dict[str, str]:
        """What was entered, by name."""
        return {name: field.text() for name, field in self.fields.items()}

    def save(self) -> None:
        """Do what the dialog is for. Raises `EvidenceError` classes."""
        raise NotImplementedError

    def try_save(self) -> None:
        """Save; on a failure stay open and show where it is."""
        for field in self.fields.values():
            field.show_error("")
        self.problem.hide()
        try:
            self.save()
        except EvidenceError as fault:
            self.show_problem(fault)
        else:
            self.accept()

    def show_problem(self, fault: EvidenceError) -> None:
        """Mark the field that a fault names, else say it at the foot."""
        field = self.fields.get(getattr(fault, "field", "")) if isinstance(fault, BadInput) else None
        if field is None:
            self.problem.setText(f"{sentence(fault.what)} {sentence(fault.todo)}".strip())
            self.problem.show()
            return
        field.show_error(field.told(fault))
        field.inner.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field)
