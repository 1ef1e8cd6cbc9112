"""The strip of tools: one is in hand; every one has a key, a name for screen readers, and a line that says how it is used."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from evidence_app.ui import parts, theme
from evidence_app.ui.compare.gestures import Tool
from evidence_app.ui.i18n import translate


@dataclass(frozen=True, slots=True)
class ToolInfo:
    """How a tool is shown. `gap`: a rule stands before it."""

    tool: Tool
    icon: str
    key: str
    name: str
    hint: str
    gap: bool = False


def tool_infos() -> tuple[ToolInfo, ...]:
    """All tools, in the order of the strip, in the window's language."""

    def tr(text: str) -> str:
        return translate("compare", text)

    area = tr("Shift keeps a square, Alt draws from the centre, Ctrl switches snapping off")
    return (
        ToolInfo(Tool.SELECT, "cursor", "V", tr("Select"), tr("Click a mark to move or reshape it; drag beside it to pan")),
        ToolInfo(Tool.DIFFERENCE, "callout", "D", tr("New difference"),
                 tr("Drag on the left, drag on the right, type. Numbers follow into statement and PDF."), gap=True),
        ToolInfo(Tool.BOX, "box", "B", tr("Box"), tr("Box: drag.") + " " + area),
        ToolInfo(Tool.ELLIPSE, "ellipse", "O", tr("Ellipse"), tr("Ellipse: drag.") + " " + area),
        ToolInfo(Tool.ARROW, "arrow", "A", tr("Arrow"), tr("Arrow: drag towards the thing. Shift keeps to steps of 15°")),
        ToolInfo(Tool.FREEHAND, "freehand", "F", tr("Freehand"), tr("Freehand: draw")),
        ToolInfo(Tool.TEXT, "text", "T", tr("Text"), tr("Text: click where it should go, type, press Enter")),
        ToolInfo(Tool.MEASURE, "ruler", "M", tr("Measure"),
                 tr("Measure: first drag along something of known length in the same plane, then along the thing itself"),
                 gap=True),
        ToolInfo(Tool.COLOUR, "pipette", "C", tr("Colour sample"),
                 tr("Colour: click on both sides to compare. Shift+click on white paper corrects the light")),
        ToolInfo(Tool.CROP, "crop", "K", tr("Crop"), tr("Crop: drag over the part to show here and in the PDF")),
        ToolInfo(Tool.DETAIL, "zoom-in", "G", tr("Detail crop"),
                 tr("Detail: drag over a part; it becomes an exhibit of its own, three times larger")),
        ToolInfo(Tool.REDACT, "redact", "X", tr("Redact"),
                 tr("Redact: drag. Solid black in everything exported. Blurring is not offered: it can be undone"),
                 gap=True),
    )  # fmt: skip


_MOST_COLUMNS = 6


class Strip(QWidget):
    """`taken(Tool)`: the user chose a tool. Wraps to more columns where the window is low."""

    taken = Signal(object)

    def __init__(self, keys_for: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("compare", "Tools"))
        self.tool = Tool.SELECT
        self._infos = tool_infos()
        self._buttons: dict[Tool, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._columns = 0
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(4, 6, 4, 6)
        self._layout.setSpacing(2)
        for info in self._infos:
            self._add(info, keys_for)
        self._buttons[Tool.SELECT].setChecked(True)
        theme.active().changed.connect(self._size)
        self._size()

    def _add(self, info: ToolInfo, keys_for: QWidget) -> None:
        button = parts.tool(info.icon, info.name, parent=self)
        button.setCheckable(True)
        button.setProperty("kind", "flat")
        button.setProperty("tile", True)
        button.setIconSize(QSize(20, 20))
        more = f"\n{info.hint}" if info.tool is Tool.REDACT else ""  # why there is no blur is asked before the tool is taken
        button.setToolTip(f"{info.name} ({info.key}){more}")
        button.setAccessibleDescription(info.hint)
        button.clicked.connect(lambda _on=False, tool=info.tool: self.take(tool))
        self._group.addButton(button)
        self._buttons[info.tool] = button
        shortcut = QShortcut(QKeySequence(info.key), keys_for)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda tool=info.tool: self.take(tool))

    def take(self, tool: Tool) -> None:
        """Take a tool in hand."""
        self.tool = tool
        self._buttons[tool].setChecked(True)
        self.taken.emit(tool)

    def button(self, tool: Tool) -> QToolButton:
        """The button of a tool."""
        return self._buttons[tool]

    def hint(self) -> str:
        """How the tool in hand is used."""
        return next(info.hint for info in self._infos if info.tool is self.tool)

    def _size(self) -> None:
        """The tools grow with the text."""
        for button in self._buttons.values():
            button.setFixedSize(theme.active().px(34), self._pitch() - 2)
        self._columns = 0
        self._arrange(self._fitting(self.height()))

    def _pitch(self) -> int:
        """From one tool to the one below it, px."""
        return theme.active().px(32) + 2

    def _fitting(self, height: int) -> int:
        """How many columns the tools need at this height."""
        rows = max(1, (height - 12) // self._pitch())
        return min(_MOST_COLUMNS, -(-len(self._infos) // rows))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._layout.count():
            self._layout.takeAt(0)
        for place, info in enumerate(self._infos):
            self._layout.addWidget(self._buttons[info.tool], place // columns, place % columns)
        self._layout.setRowStretch(len(self._infos), 1)
        self.setFixedWidth(8 + columns * theme.active().px(34) + (columns - 1) * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is height for it, else as many as it takes."""
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().height()))

    def minimumSizeHint(self) -> QSize:
        """The height that the most columns need."""
        return QSize(42, 12 + -(-len(self._infos) // _MOST_COLUMNS) * self._pitch())
