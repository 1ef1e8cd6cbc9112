"""The program's start: application, look, window, and then – once something is on the screen – the library.

Whatever is imported at the top of this module delays the first paint; everything else is imported in `_open`.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from evidence_app import __version__
from evidence_app.ui import i18n, style, theme
from evidence_app.ui.settings import APP_ID, Settings


def make_application(argv: Sequence[str]) -> QApplication:
    """The application, named and dressed, with the user's language, theme and text size."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(list(argv))
    app.setApplicationName("evidence-organizer")
    app.setApplicationDisplayName("Evidence Organizer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    QGuiApplication.setQuitOnLastWindowClosed(True)
    settings = Settings()
    i18n.install(app, settings.text("look/language"))
    style.dress(app)
    theme.active().reduced_motion = settings.flag("look/still")
    theme.active().apply(settings.theme, settings.text_percent)
    return app


def run(argv: Sequence[str] | None = None, library: Path | None = None) -> int:
    """Open the window and stay until it is closed. `library` is the folder to open, None: the one used last.

    A second start with the same library brings the first window to the front and ends at once. Returns the exit code.
    """
    arguments = list(sys.argv if argv is None else argv)
    app = make_application(arguments)
    from evidence_app.ui.crash import CrashHook
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.session import Session

    hook = CrashHook(app)
    session = Session()
    window = MainWindow(session, Settings())
    window.show()
    QTimer.singleShot(0, window, lambda: open_library(window, library))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code = app.exec()
    hook.remove()
    return int(code)


def open_library(window: object, folder: Path | None) -> bool:
    """Open the library for a window that is on the screen already. A failure is told in the window; False then."""
    from evidence_app.core.errors import EvidenceError, LibraryLocked
    from evidence_app.services.workspace import library_folder, open_workspace
    from evidence_app.ui.crash import left_over
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.single import Single

    assert isinstance(window, MainWindow)
    place = library_folder(folder)
    try:
        workspace = open_workspace(folder, wait_s=0.2)
    except LibraryLocked as fault:
        if Single.raise_other(place):
            window.close()
            return False
        window.could_not_open(fault, place)
        return False
    except EvidenceError as fault:
        window.could_not_open(fault, place)
        return False
    window.session.attach(workspace)
    Single(place, window).listen()
    report = left_over()
    if report:
        window.offer_report(report)
    return True


if __name__ == "__main__":
    sys.exit(run())
