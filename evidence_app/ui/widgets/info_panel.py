"""Everything known about one piece of evidence: role, caption, what the file says of itself, and what does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.case import Case, Evidence, Role
from evidence_app.core.fact_checks import misfits
from evidence_app.core.quality import advices, standing
from evidence_app.ui import formats, names, theme
from evidence_app.ui.i18n import core, translate
from evidence_app.ui.parts import caption, ground, label, rule
from evidence_app.ui.widgets.film_marks import clock
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign

WIDTH = 264


def role_name(role: Role) -> str:
    """What a role is called in the window."""
    return {
        Role.UNBOXING_VIDEO: translate("roles", "Unboxing video"),
        Role.DEFECT_VIDEO: translate("roles", "Video of the defect"),
        Role.PHOTO: translate("roles", "Photo"),
        Role.LISTING: translate("roles", "Listing"),
        Role.MESSAGES: translate("roles", "Messages"),
        Role.TRACKING: translate("roles", "Tracking"),
        Role.DOCUMENT: translate("roles", "Document"),
    }[role]


class InfoPanel(QFrame):
    """`captionChanged(str)` and `roleChanged(Role)` are the user's changes to the piece shown."""

    captionChanged = Signal(str)  # noqa: N815
    roleChanged = Signal(object)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(200)
        self.setAccessibleName(self.tr("Information"))
        self._shown: Evidence | None = None
        self._waiting: tuple[Case | None, Evidence | None] | None = None
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("What it shows"))
        for one in Role:
            self.role.addItem(role_name(one), one)
        self.role.activated.connect(lambda place: self.roleChanged.emit(self.role.itemData(place)))
        self.caption = QLineEdit()
        self.caption.setAccessibleName(self.tr("Caption"))
        self.caption.setPlaceholderText(self.tr("A short name"))
        self.caption.setMaxLength(120)
        self.caption.editingFinished.connect(self._on_caption)
        self._facts = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Facts of the file"))
        self._scroll.setWidget(self._facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption(self.tr("What it shows")))
        layout.addWidget(self.role)
        layout.addSpacing(8)
        layout.addWidget(caption(self.tr("Caption")))
        layout.addWidget(self.caption)
        layout.addSpacing(8)
        layout.addWidget(self._scroll, 1)

    def sizeHint(self) -> QSize:
        """Its usual width; less where the picture beside it needs the room."""
        return QSize(theme.active().px(WIDTH), super().sizeHint().height())

    def show_evidence(self, case: Case | None, item: Evidence | None) -> None:
        """Show this piece, or nothing. While the panel is hidden nothing is built: it is filled when it is opened."""
        self._waiting = None
        if self.isHidden():
            self._waiting = (case, item)
            return
        same = self._shown is not None and item is not None and self._shown.id == item.id
        self._shown = item
        self.setEnabled(item is not None)
        if case is None or item is None:
            self._fill([], [])
            return
        with QSignalBlocker(self.role), QSignalBlocker(self.caption):
            self.role.setCurrentIndex(self.role.findData(item.role))
            if not (same and self.caption.hasFocus()):
                self.caption.setText(item.caption)
                self.caption.setCursorPosition(0)
        said = [(self.tr("Does not fit"), names.misfit(misfit)) for misfit in misfits(case, item)]
        said += [(self.tr("Better filmed again"), core(sentence)) for sentence in advices(standing(case, item))]
        self._fill(self._rows(item), said)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill what was left for now."""
        super().showEvent(event)
        if self._waiting is not None:
            self.show_evidence(*self._waiting)

    def _rows(self, item: Evidence) -> list[tuple[str, str]]:
        rows = [(self.tr("File"), item.name)]
        if item.taken is not None:
            rows.append((self.tr("Taken"), formats.when(item.taken)))
        rows.append((self.tr("Added"), formats.moment(item.added, "UTC") + " UTC"))
        if item.width:
            rows.append((self.tr("Size"), f"{item.width} × {item.height}, {formats.size(item.size)}"))
        else:
            rows.append((self.tr("Size"), formats.size(item.size)))
        if item.duration_s:
            rows.append((self.tr("Length"), clock(item.duration_s, exact=True)))
        rows.append((self.tr("Kind"), item.media_type))
        rows.extend((self.tr("Barcode"), f"{code.text} ({code.format})") for code in item.barcodes)
        rows.extend(
            (core(fact.name), f"{core(fact.value)} ({core(fact.doubt)})" if fact.doubt else core(fact.value))
            for fact in item.facts
        )
        rows.append(("SHA-256", " ".join(item.sha256[place : place + 8] for place in range(0, len(item.sha256), 8))))
        return rows

    def _fill(self, rows: list[tuple[str, str]], doubts: list[tuple[str, str]]) -> None:
        holder = QWidget()
        ground(holder, "surface")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for name, words in doubts:
            line = QHBoxLayout()
            sign = Sign(theme.active().px(20), Glyph.WEAK)
            sign.setAccessibleName(name)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, ink="amber", wrap=True), 1)
            column.addLayout(line)
        if doubts:
            column.addWidget(rule())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(2)
        for name, value in rows:
            text = label(value, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setContentsMargins(0, 0, 0, 6)
            form.addRow(caption(name), text)
        column.addLayout(form)
        column.addStretch(1)
        self._scroll.setWidget(holder)

    def _on_caption(self) -> None:
        if self._shown is not None and self.caption.text().strip() != self._shown.caption:
            self.captionChanged.emit(self.caption.text())
