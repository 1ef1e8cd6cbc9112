"""The bar above the panes: how the two pictures are shown, linked, undone, fitted and copied; and the comparison chooser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from evidence_app.core.case import Case
from evidence_app.core.pictures import Comparison
from evidence_app.ui import formats, icons, names, parts
from evidence_app.ui.compare.dragout import PictureButton
from evidence_app.ui.i18n import translate


class Toolbar(QWidget):
    """Says what is wanted; knows nothing of pictures."""

    modeChosen = Signal(str)  # noqa: N815
    linkToggled = Signal(bool)  # noqa: N815
    alignWanted = Signal()  # noqa: N815
    pointsWanted = Signal()  # noqa: N815
    forgetWanted = Signal()  # noqa: N815
    undoWanted = Signal()  # noqa: N815
    redoWanted = Signal()  # noqa: N815
    fitWanted = Signal()  # noqa: N815
    actualWanted = Signal()  # noqa: N815
    loupeToggled = Signal(bool)  # noqa: N815

    def __init__(self, picture: Callable[[], QImage | None], name: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy_button = PictureButton(picture, name, self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 20, 8)
        row.setSpacing(4)
        self._modes = self._make_modes(row)
        row.addSpacing(8)
        self.linked = self._checkable(translate("compare", "Views linked"), "link", checked=True)
        self.linked.setToolTip(translate("compare", "Zoom and pan both sides together (N)"))
        self.linked.toggled.connect(self._on_linked)
        row.addWidget(self.linked)
        self.align_button = parts.button(translate("compare", "Align…"), icon="align", parent=self)
        self.align_button.setMenu(self._align_menu())
        row.addWidget(self.align_button)
        row.addStretch(1)
        self.undo = self._flat("undo", translate("compare", "Undo"), self.undoWanted.emit)
        self.redo = self._flat("redo", translate("compare", "Redo"), self.redoWanted.emit)
        self.loupe = self._flat("search", translate("compare", "Loupe"), None, "L")
        self.loupe.setCheckable(True)
        self.loupe.toggled.connect(self.loupeToggled)
        self.fit = self._flat("fullscreen", translate("compare", "Show everything"), self.fitWanted.emit, "0")
        self.actual = parts.button(formats.percent(100), "flat", on=self.actualWanted.emit, parent=self)
        self.actual.setToolTip(translate("compare", "One pixel of the picture on one of the screen (1)"))
        for widget in (self.undo, self.redo, self.loupe, self.fit, self.actual):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self.copy_button)

    def _make_modes(self, row: QHBoxLayout) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        made = {}
        names = (
            ("side", translate("compare", "Side by side"), "side-by-side"),
            ("slider", translate("compare", "Slider"), "slider"),
            ("blink", translate("compare", "Blink"), "blink"),
        )
        for mode, words, icon in names:
            button = self._checkable(words, icon, checked=mode == "side")
            button.clicked.connect(lambda _on=False, mode=mode: self.modeChosen.emit(mode))
            group.addButton(button)
            row.addWidget(button)
            made[mode] = button
        return made

    def _checkable(self, words: str, icon: str, *, checked: bool) -> QPushButton:
        button = parts.button(words, icon=icon, parent=self)
        button.setCheckable(True)
        button.setChecked(checked)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _flat(self, icon: str, name: str, on: Callable[[], object] | None, key: str = "") -> QToolButton:
        button = parts.tool(icon, name, on=on, parent=self)
        if key:
            button.setToolTip(f"{name} ({key})")
        button.setProperty("kind", "flat")
        button.setIconSize(QSize(20, 20))
        return button

    def _align_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(translate("compare", "Find the same thing on both"), self.alignWanted.emit)
        menu.addAction(translate("compare", "Set three points by hand"), self.pointsWanted.emit)
        menu.addAction(translate("compare", "Forget the alignment"), self.forgetWanted.emit)
        return menu

    def _on_linked(self, on: bool) -> None:
        self.linked.setIcon(icons.icon("link" if on else "unlink"))
        self.linkToggled.emit(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words don't fit (a small window, a long language), the ways of showing keep their icons and names only."""
        super().resizeEvent(event)
        self._fit_words(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Icons alone."""
        return QSize(480, super().minimumSizeHint().height())

    def _fit_words(self, width: int) -> None:
        worded = [*self._modes.values(), self.linked]
        for button in worded:
            button.setText(button.accessibleName())
        if self._row.sizeHint().width() > width:
            for button in worded:
                button.setText("")

    def choose(self, mode: str) -> None:
        """Show a mode as chosen, and say so."""
        self._modes[mode].setChecked(True)
        self.modeChosen.emit(mode)

    def show_link(self, on: bool, aligned: bool, quality: str = "") -> None:
        """Whether the views are linked, and by what; `quality` says how well they are aligned."""
        self.linked.setChecked(on)
        words = translate("compare", "Views aligned") if aligned else translate("compare", "Views linked")
        self.linked.setAccessibleName(words)
        self.linked.setAccessibleDescription(quality)
        self.linked.setToolTip(quality or translate("compare", "Zoom and pan both sides together (N)"))
        self._fit_words(self.width())

    def show_zoom(self, zoom: float) -> None:
        """The zoom of the side that is worked on; 0 where it has no picture."""
        self.actual.setVisible(zoom > 0)
        self.actual.setText(formats.percent(100 * zoom))
        words = translate("compare", "Zoom {percent}, press for {whole}").format(
            percent=formats.percent(100 * zoom), whole=formats.percent(100)
        )
        self.actual.setAccessibleName(words)

    def show_history(self, undo: str, redo: str) -> None:
        """What Undo and Redo would do."""
        for button, label, words, key in (
            (self.undo, undo, names.undo(undo), QKeySequence.StandardKey.Undo),
            (self.redo, redo, names.redo(redo), QKeySequence.StandardKey.Redo),
        ):
            button.setEnabled(bool(label))
            button.setToolTip(f"{words} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")


class Chooser(QToolButton):
    """Which comparison of the case is shown. `chosen(id)`, `wanted()` for a further one, `removal()` of this one."""

    chosen = Signal(str)
    wanted = Signal()
    removal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icons.icon("chevron-down"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_comparisons(self, case: Case | None, shown: Comparison | None) -> None:
        """List the comparisons of the case."""
        every = case.comparisons if case is not None else ()
        place = next((n for n, one in enumerate(every, 1) if shown is not None and one.id == shown.id), len(every) + 1)
        words = translate("compare", "Comparison {place} of {count}")
        self.setText(words.format(place=place, count=max(place, len(every))))
        self.setAccessibleName(self.text())
        self.setEnabled(shown is not None)
        self._menu.clear()
        for number, one in enumerate(every, 1):
            name = one.title or translate("compare", "Comparison {place}").format(place=number)
            action = self._menu.addAction(name)
            action.triggered.connect(lambda _on=False, ident=one.id: self.chosen.emit(ident))
            action.setCheckable(True)
            action.setChecked(shown is not None and one.id == shown.id)
        self._menu.addSeparator()
        self._menu.addAction(icons.icon("add"), translate("compare", "New comparison"), self.wanted.emit)
        if shown is not None and shown.id:
            self._menu.addAction(icons.icon("trash"), translate("compare", "Remove this comparison"), self.removal.emit)
