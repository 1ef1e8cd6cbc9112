"""Hands and eyes of a user: events on real widgets of a running window, nothing called that a user could not reach."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.core.case import Case
from evidence_app.resources import resource
from evidence_app.ui.application import open_library
from evidence_app.ui.compare.canvas import Canvas
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SLOW_MS = 60_000
NUMBER = "8099887766554433"


def film(path: Path) -> Path:
    """Three seconds: the closed parcel, the label, the drive, each a held shot with a little life in it."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 480, 360, "yuv420p"
        stream.time_base = Fraction(1, 10)
        index = 0
        for name in ("photo-01.jpg", "photo-02.jpg", "photo-06.jpg"):
            picture = Image.open(resource(f"sample/{name}")).convert("RGB").resize((500, 375))
            for step in range(10):
                shot = picture.crop((step, step // 2, step + 480, step // 2 + 360))
                frame = av.VideoFrame.from_ndarray(np.asarray(shot), format="rgb24")
                frame.pts, frame.time_base = index, Fraction(1, 10)
                container.mux(stream.encode(frame))
                index += 1
        container.mux(stream.encode(None))
    return path


class Program:
    """The running window on the library in `folder`, opened as the program opens it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.problems: list[BaseException] = []
        self.window = MainWindow(Session(), Settings())
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        open_library(self.window, folder)
        self.until(lambda: self.window.session.ready and self.window.right.currentIndex() > 0)
        self.window.session.failed.connect(self.problems.append)

    # looking

    def until(self, true: Callable[[], object], wait: int = SLOW_MS) -> None:
        """Wait as a user would, for what can be seen."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=wait)

    def idle(self) -> None:
        """Wait until no job runs."""
        self.until(lambda: not self.window.session.jobs.running)
        for _ in range(3):
            QApplication.processEvents()

    @property
    def case(self) -> Case:
        """The open case, which must be what is stored."""
        shown = self.window.session.case
        assert shown is not None
        assert shown == self.window.session.workspace.cases.get(shown.number)
        return shown

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """The visible button with these words, or this name."""
        place = within or self.window
        found = [
            one
            for one in place.findChildren(QAbstractButton)
            if one.isVisible() and words in (one.text().replace("&", ""), one.accessibleName())
        ]
        assert found, f"no button {words!r}"
        return found[0]

    # the mouse

    def click(self, what: str | QWidget, within: QWidget | None = None) -> None:
        """Click a button by its words, or the middle of a widget."""
        widget = self.button(what, within) if isinstance(what, str) else what
        assert widget.isEnabled(), what
        QTest.mouseClick(widget, LEFT, NONE, widget.rect().center())
        QApplication.processEvents()

    def tab(self, words: str) -> None:
        """Click the tab with these words."""
        tabs = self.window.tabs
        place = next(index for index in range(tabs.count()) if tabs.tabText(index) == words)
        QTest.mouseClick(tabs, LEFT, NONE, tabs.tabRect(place).center())
        QApplication.processEvents()

    def menu(self, title: str, entry: str) -> None:
        """Open a menu of the bar and click an entry whose words begin so."""
        bar = self.window.menuBar()
        head = next(action for action in bar.actions() if action.text().replace("&", "") == title)
        QTest.mouseClick(bar, LEFT, NONE, bar.actionGeometry(head).center())
        menu = head.menu()
        assert isinstance(menu, QMenu)
        self.until(menu.isVisible)
        action = next(one for one in menu.actions() if one.text().replace("&", "").startswith(entry))
        assert action.isEnabled(), entry
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
        QApplication.processEvents()

    def drag(self, canvas: Canvas, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag over a picture, from and to places in percent of the pane."""
        one, two = (QPoint(canvas.width() * x // 100, canvas.height() * y // 100) for x, y in (start, end))
        QTest.mousePress(canvas, LEFT, NONE, one)
        for place in ((one + two) / 2, two):
            spot = QPointF(place)
            moved = QMouseEvent(QEvent.Type.MouseMove, spot, canvas.mapToGlobal(spot), Qt.MouseButton.NoButton, LEFT, NONE)
            QApplication.sendEvent(canvas, moved)
        QTest.mouseRelease(canvas, LEFT, NONE, two)
        QApplication.processEvents()

    def drop(self, *paths: Path) -> None:
        """What the system sends to the window when files are dropped on its middle."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        native = self.window.windowHandle()
        place = QPoint(self.window.width() * 2 // 3, self.window.height() // 2)
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        QApplication.sendEvent(native, QDragEnterEvent(place, both, mime, LEFT, NONE))
        QApplication.sendEvent(native, QDropEvent(QPointF(place), both, mime, LEFT, NONE))

    # the keyboard

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """Press a key; it goes where the keyboard is."""
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        QTest.keyClick(target, key, keys)
        for _ in range(3):
            QApplication.processEvents()

    def write(self, words: str, end: Qt.Key | None = None) -> None:
        """Type, and end with a key."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, words)
        if end is not None:
            self.key(end)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is there."""
        for _ in range(120):
            focus = QApplication.focusWidget()
            if focus is not None and (focus is widget or focus.focusProxy() is widget or widget.focusProxy() is focus):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {widget.accessibleName() or widget}")

    def at(self, window: QWidget) -> None:
        """Wait until the keyboard is in this window. Without a window manager nobody but us brings it there."""
        self.until(window.isVisible)
        window.activateWindow()
        self.until(window.isActiveWindow)

    def back(self) -> None:
        """Come back to the main window from one that was closed."""
        self.at(self.window)

    # dialogs

    def meanwhile(self, kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
        """As soon as such a dialog is up, do `act` there; what comes next may wait for the dialog to close."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                try:
                    act(dialog)
                except BaseException as fault:
                    self.problems.append(fault)
                    dialog.reject()
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    def in_file_dialog(self, text: str) -> None:
        """Type into the file dialog that is open, and Return."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        self.until(field.hasFocus)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.until(lambda: not isinstance(QApplication.activeModalWidget(), QFileDialog))

    def close(self) -> None:
        """Close the window as its corner does."""
        self.window.close()
        QApplication.processEvents()
        self.window.deleteLater()
        QApplication.processEvents()
        for fault in self.problems:
            raise fault


def looks_like(small: Image.Image, picture: Image.Image) -> bool:
    """Whether two pictures show the same, whatever their size."""
    one, two = (np.asarray(image.convert("L").resize((24, 24)), float) for image in (small, picture))
    return float(np.corrcoef(one.ravel(), two.ravel())[0, 1]) > 0.9
