"""What of the window is painted first: its bars, the rail's ground and head, the empty surface; no library is needed.

Everything that isn't seen yet – actions, lists, pages – is made after the first paint, by `MainWindow.furnish`. So whatever
this module imports delays the first paint; keep it light.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QSplitter, QVBoxLayout, QWidget

from evidence_app.ui import formats, icons, parts
from evidence_app.ui.i18n import translate
from evidence_app.ui.style import MenuBar
from evidence_app.ui.tokens import MENU, RAIL_MAX, RAIL_MIN, STATUS
from evidence_app.ui.widgets.picture import Picture

RAIL_MARGIN = 16


class RailHead(QWidget):
    """The rail's first line: its name and the button for a new order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = parts.tool("add", self.tr("New order"), parent=self)
        self.add.setProperty("kind", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(RAIL_MARGIN, 10, RAIL_MARGIN - 2, 2)
        row.addWidget(parts.label(self.tr("Orders"), "heading", parent=self))
        row.addStretch()
        row.addWidget(self.add)


class Frame(QMainWindow):
    """The window's frame. Its menus are named and empty, its rail has a head only."""

    def make_frame(self) -> None:
        """Build it; once."""
        self.setMenuBar(MenuBar(self))
        self.menus = [self.menuBar().addMenu(title) for title in menu_titles()]
        self._make_corner()
        self._make_status()
        self.rail_head = RailHead(self)
        self.rail_place = QWidget(self)
        fit_rail(self.rail_place)
        column = QVBoxLayout(self.rail_place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rail_head)
        column.addStretch()
        self.side = QWidget(self)
        parts.ground(self.side, "surface")
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.side_column.setSpacing(0)
        self.split = QSplitter(self)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.rail_place)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(1, 1)
        # Not the splitter itself: it would take whatever is laid over the window, a drop's frame say, for a third part.
        centre = QWidget(self)
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self.setCentralWidget(centre)

    def _make_corner(self) -> None:
        corner = QWidget(self)
        self.find_button = parts.button(self.tr("Find or do anything"), "quiet", parent=corner)
        self.find_button.setIcon(icons.icon("search", "ink2"))
        self.find_button.setToolTip(self.tr("Find or do anything ({key})").format(key=formats.keys("Ctrl+K")))
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self.find_button)
        row.addWidget(parts.label(formats.keys("Ctrl+K").replace("+", " "), "key", "2", parent=corner))
        self.menuBar().setCornerWidget(corner)
        self.menuBar().setMinimumHeight(MENU)

    def _make_status(self) -> None:
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.setMinimumHeight(STATUS)
        private = parts.label(self.tr("Everything stays on this computer"), "secondary", "2", parent=self)
        self.lock = Picture("lock", "ink2", 16, self)
        self.lock.setContentsMargins(14, 0, 0, 0)
        self.page_status = parts.label("", "secondary", "2", parent=self)
        self.jobs_button: QPushButton = parts.button("", "quiet", parent=self)
        self.clock = parts.label("", "secondary", "2", parent=self)
        self.clock.setContentsMargins(4, 0, 12, 0)
        status.addWidget(self.lock)
        status.addWidget(private)
        for widget in (self.page_status, self.jobs_button, self.clock):
            status.addPermanentWidget(widget)
        self.jobs_button.hide()  # until there are any


def menu_titles() -> tuple[str, ...]:
    """The words of the menu bar."""
    return (
        translate("menu", "&File"),
        translate("menu", "&Edit"),
        translate("menu", "&Case"),
        translate("menu", "Evi&dence"),
        translate("menu", "&View"),
        translate("menu", "&Help"),
    )


def fit_rail(rail: QWidget) -> None:
    """The rail's ground and the widths it may have."""
    parts.ground(rail, "rail")
    rail.setMinimumWidth(RAIL_MIN)
    rail.setMaximumWidth(RAIL_MAX)
