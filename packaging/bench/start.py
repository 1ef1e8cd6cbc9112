"""The first painted window against that of an empty PySide6 main window: with an empty library, and with 10,000 orders."""

from __future__ import annotations

import sys
from pathlib import Path

import measure
import scale
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
# The same start, until the rail lists every order.
LISTED = """
import os, sys
from pathlib import Path
from evidence_app.ui import application
from evidence_app.ui.rail_filler import RailFiller
from PySide6.QtCore import QTimer
made = RailFiller.__init__
def make(filler, *given):
    made(filler, *given)
    filler.filled.connect(lambda: QTimer.singleShot(0, lambda: os._exit(0)))
RailFiller.__init__ = make
application.run(['evidence-app'], Path(sys.argv[1]))
"""


def run(folder: Path) -> None:
    """Two ratios, and how long it takes until 10,000 orders are listed."""
    environment = {"XDG_CONFIG_HOME": str(folder)}

    def empty() -> Run:
        return measure.run([sys.executable, "-c", EMPTY])

    def start(library: Path, until: str) -> Run:
        return measure.run([sys.executable, "-c", until, library], environment)

    bare, full = in_turn(9, empty, lambda: start(folder / "empty", OURS))
    tell("start, first painted window", wall(full), wall(bare), "an empty PySide6 window", 1.5)
    many = scale.filled(folder)
    bare, full = in_turn(9, empty, lambda: start(many, OURS))
    (listed,) = in_turn(3, lambda: start(many, LISTED))
    note = f"all of them listed after {wall(listed):.1f} s"
    tell(f"start with {scale.ORDERS} orders", wall(full), wall(bare), "an empty PySide6 window", 1.5, note)
