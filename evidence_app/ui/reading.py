"""Tab goes in the order of reading: down the layouts, as they stand at the moment the key is pressed.

Qt's own order is that in which widgets were made, and rows that are made anew go to its end. So a window puts the order right
before it moves the focus; nothing is done as long as nobody presses Tab.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)

# What Qt builds these of is reached through them.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QPlainTextEdit, QTabBar, QTextEdit)


def arrange(window: QWidget) -> None:
    """Let Tab go through this window in the order of reading."""
    stops = in_order(window)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def in_order(window: QWidget) -> list[QWidget]:
    """Every widget of a window that Tab can come to, hidden ones too, in the order of reading."""
    found: list[QWidget] = []
    _inside(window, found)
    return found


def _visit(widget: QWidget, found: list[QWidget]) -> None:
    if widget.isWindow():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        found.append(widget)
    if not isinstance(widget, _WHOLE):
        _inside(widget, found)


def _inside(widget: QWidget, found: list[QWidget]) -> None:
    """The children of a widget: those of its layout first, then what lies in it by its place."""
    ordered = _children(widget)
    for child in ordered:
        _visit(child, found)
    known = {id(child) for child in ordered}
    loose = [
        child
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if id(child) not in known and not child.objectName().startswith("qt_")
    ]
    for child in sorted(loose, key=lambda one: (one.y(), one.x())):
        _visit(child, found)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QSplitter | QStackedWidget):
        pages = [widget.widget(place) for place in range(widget.count())]
        return [page for page in pages if page is not None]
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, QMainWindow):
        parts = (widget.menuBar(), widget.menuBar().cornerWidget(), widget.centralWidget(), widget.statusBar())
        return [part for part in parts if part is not None]
    layout = widget.layout()
    return _of_layout(layout) if layout is not None else []


def _of_layout(layout: QLayout) -> list[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        grid = layout
        places = sorted(places, key=lambda place: grid.getItemPosition(place)[:2])  # type: ignore[assignment,index]
    found: list[QWidget] = []
    for place in places:
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _of_layout(inner)
    return found
