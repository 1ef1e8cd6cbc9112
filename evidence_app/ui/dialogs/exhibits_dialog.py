"""What the dossier shows: order, leave out, caption. Every change is saved at once and seen in the preview behind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.case import Case, Evidence
from evidence_app.core.errors import EvidenceError
from evidence_app.core.evidence_edits import best_picture, captioned, left_out
from evidence_app.core.exhibits import LETTERS, exhibit_labels
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.parts import button, caption, label, rule, tool
from evidence_app.ui.session import Session
from evidence_app.ui.widgets.info_panel import role_name
from evidence_app.ui.widgets.lines import Line, Lines
from evidence_app.ui.widgets.thumbnails import thumbnails_of


class ExhibitsDialog(Dialog):
    """A list in the dossier's order; drag, or Alt+Up and Alt+Down, to move; the box leaves out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Exhibits"))
        hint = self.tr("Numbers follow this order within each kind. What isn't ticked is left out of the dossier.")
        self.list = Lines()
        if session.case is not None:
            self.thumbnails = thumbnails_of(session, self)
            self.list.use_thumbnails(self.thumbnails, session.case.number)
        self.list.setAccessibleName(self.tr("Exhibits"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.itemChanged.connect(self._on_ticked)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_caption())
        self.list.model().rowsMoved.connect(self._on_moved)
        self.up = tool("chevron-up", self.tr("Earlier"), "Alt+Up", lambda: self._move(-1))
        self.down = tool("chevron-down", self.tr("Later"), "Alt+Down", lambda: self._move(1))
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Caption"))
        self.words.setMaxLength(120)
        self.words.editingFinished.connect(self._on_caption)
        close = button(self.tr("Close"), on=self.close)
        close.setDefault(True)
        ways = QVBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.up)
        ways.addWidget(self.down)
        ways.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(ways)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Exhibits of the dossier"), "heading"))
        layout.addWidget(label(hint, "body", "2", wrap=True))
        layout.addWidget(rule())
        layout.addLayout(middle, 1)
        layout.addWidget(caption(self.tr("Caption")))
        layout.addWidget(self.words)
        layout.addLayout(foot)
        self.resize(640, 600)
        session.caseChanged.connect(self._on_changed)
        session.caseOpened.connect(self.close)
        self._fill()

    def _fill(self) -> None:
        case = self._session.case
        if case is None:
            return
        self._filling = True
        kept = self._current()
        labels = exhibit_labels(case)
        self.list.clear()
        for ident in in_order(case):
            item = case.evidence_by_id(ident)
            if item is None:
                continue
            entry = self.list.add(_line(case, item, labels.get(ident, "–")))
            flags = entry.flags() | Qt.ItemFlag.ItemIsUserCheckable
            entry.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
            entry.setCheckState(Qt.CheckState.Checked if ident in labels else Qt.CheckState.Unchecked)
            if ident == kept:
                self.list.setCurrentItem(entry)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._filling = False
        self._show_caption()

    def _current(self) -> str:
        return self._ident(self.list.currentItem())

    def _ident(self, entry: QListWidgetItem | None) -> str:
        line = self.list.line(entry)
        return str(line.data) if line is not None else ""

    def _on_changed(self, _case: Case, _changes: object) -> None:
        self._fill()

    def _show_caption(self) -> None:
        case, ident = self._session.case, self._current()
        item = case.evidence_by_id(ident) if case is not None else None
        if item is not None and not self._filling:
            self.words.setText(item.caption)
            self.words.setPlaceholderText(item.name)

    def _edit(self, words: str, change: object) -> None:
        try:
            self._session.edit(words, change)  # type: ignore[arg-type]
        except EvidenceError as fault:
            self._session.failed.emit(fault)

    def _on_ticked(self, entry: QListWidgetItem) -> None:
        if self._filling:
            return
        ident, out = self._ident(entry), entry.checkState() == Qt.CheckState.Unchecked
        self._edit(
            "Leave out of the dossier" if out else "Take into the dossier", lambda case: left_out(case, (ident,), out=out)
        )

    def _on_caption(self) -> None:
        case, ident, words = self._session.case, self._current(), self.words.text()
        item = case.evidence_by_id(ident) if case is not None else None
        if item is not None and item.caption != words.strip():
            self._edit("Change caption", lambda now: captioned(now, ident, words))

    def _on_moved(self) -> None:
        if self._filling:
            return
        order = tuple(self._ident(self.list.item(row)) for row in range(self.list.count()))
        self._edit("Reorder exhibits", lambda case: replace(case, dossier=replace(case.dossier, order=order)))

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        target = row + by
        if row >= 0 and 0 <= target < self.list.count():
            order = [self._ident(self.list.item(place)) for place in range(self.list.count())]
            order[row], order[target] = order[target], order[row]
            chosen = tuple(order)
            self._edit("Reorder exhibits", lambda case: replace(case, dossier=replace(case.dossier, order=chosen)))


def _line(case: Case, item: Evidence, mark: str) -> Line:
    icon = "document" if best_picture(case, item.id) is None else ""
    words, kind = item.caption or item.name, role_name(item.role)
    return Line(words, kind, mark=mark, icon=icon, picture=best_picture(case, item.id), data=item.id)


def in_order(case: Case) -> list[str]:
    """The ids of all evidence as the dossier orders it: by kind, then the buyer's own order, then as added."""
    wanted = {ident: place for place, ident in enumerate(case.dossier.order)}
    added = {item.id: place for place, item in enumerate(case.evidence)}
    items = sorted(case.evidence, key=lambda item: (LETTERS[item.role], wanted.get(item.id, len(wanted)), added[item.id]))
    return [item.id for item in items]
