"""Above the grid: which kinds, in which order, and words to find."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from evidence_app.core.arrange import Group, SortBy
from evidence_app.ui import formats, parts
from evidence_app.ui.widgets.evidence_model import group_name
from evidence_app.ui.widgets.orders_rail import clear_icon

SEARCH_MS = 120
_ARROW = 68  # px: the arrow and the padding of a combo box


class SnugBox(QComboBox):
    """As wide as what is chosen, not as the longest of its choices: beside two columns of tiles there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentIndexChanged.connect(lambda _place: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """The words, the arrow, and a little air."""
        width = self.fontMetrics().horizontalAdvance(self.currentText()) + _ARROW
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No less: words that are cut say nothing."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """The list is as wide as its longest entry."""
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + 24))
        super().showPopup()


class EvidenceBar(QWidget):
    """`changed` when the grid is to be arranged anew; `left` when the keyboard should go back to the grid."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = SnugBox()
        self.kinds.setAccessibleName(self.tr("Kinds shown"))
        self.kinds.addItem(self.tr("All kinds"), None)
        for group in Group:
            self.kinds.addItem(group_name(group), group)
        self.sort = SnugBox()
        self.sort.setAccessibleName(self.tr("Sort by"))
        for words, order in (
            (self.tr("Best first"), SortBy.BEST),
            (self.tr("By number"), SortBy.LABEL),
            (self.tr("By time taken"), SortBy.TAKEN),
            (self.tr("Newest first"), SortBy.ADDED),
            (self.tr("By name"), SortBy.NAME),
        ):
            self.sort.addItem(words, order)
        self.search_button = parts.tool("search", self.tr("Find in this evidence"), on=self.toggle_search)
        self.search_button.setToolTip(f"{self.tr('Find in this evidence')} ({formats.keys('Ctrl+F')})")
        self.search_button.setProperty("kind", "flat")
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Find in this evidence"))
        self.words.setPlaceholderText(self.tr("Name, number, barcode, day"))
        clear_icon(self.words)
        self.words.installEventFilter(self)
        self.words.hide()
        self.nothing = QWidget()
        self.everything = parts.button(self.tr("Show everything"), "link", on=self.show_all)
        found = QHBoxLayout(self.nothing)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(8)
        found.addWidget(parts.label(self.tr("Nothing found."), "body", "2"))
        found.addWidget(self.everything)
        found.addStretch(1)
        self.nothing.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(self.changed)
        self.kinds.activated.connect(lambda _place: self.changed.emit())
        self.sort.activated.connect(lambda _place: self.changed.emit())
        self.words.textChanged.connect(lambda _text: self._wait.start())
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.kinds, 1)
        row.addWidget(self.sort, 1)
        row.addWidget(self.search_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 8, 4)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.words)
        layout.addWidget(self.nothing)

    def choice(self) -> tuple[Group | None, SortBy]:
        """The kinds to show (None: all) and their order. A combo box gives back plain text."""
        group = self.kinds.currentData()
        return Group(group) if group else None, SortBy(self.sort.currentData())

    def toggle_search(self) -> None:
        """Show the search field with the keyboard in it; from there, leave it."""
        on = self.words.isHidden() or not self.words.hasFocus()
        self.words.setVisible(on)
        if on:
            self.words.setFocus()
            self.words.selectAll()
        else:
            self.words.clear()
            self.left.emit()

    def show_all(self) -> None:
        """No filter and no words."""
        self.kinds.setCurrentIndex(0)
        self.words.clear()
        self.words.hide()
        self._wait.stop()
        self.changed.emit()

    def show_nothing(self, on: bool) -> None:
        """Say that nothing matches, or don't."""
        self.nothing.setVisible(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the search; Down goes to what was found."""
        if watched is self.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.words.clear()
                self.words.hide()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
