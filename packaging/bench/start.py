"""The first painted window against that of an empty PySide6 main window."""

from __future__ import annotations

import sys
from pathlib import Path

import measure
from measure import Run, in_turn, tell, wall

# Both end at their first painted window; the hook is the same, so that only what the program adds is measured.
HOOK = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
"""
EMPTY = HOOK + "window = QMainWindow(); window.resize(1280, 800); window.show(); app.exec()"
OURS = (
    HOOK
    + """
from pathlib import Path
from evidence_app.ui import application
application.run(['evidence-app'], Path(sys.argv[1]))
"""
)


def run(folder: Path) -> None:
    def empty() -> Run:
        return measure.run([sys.executable, "-c", EMPTY])

    def ours() -> Run:
        return measure.run([sys.executable, "-c", OURS, folder / "library"], {"XDG_CONFIG_HOME": str(folder)})

    bare, full = in_turn(9, empty, ours)
    tell("start, first painted window", wall(full), wall(bare), "an empty PySide6 window", 1.5)
