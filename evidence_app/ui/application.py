"""The program's start: application, look, window, and then – once something is on the screen – the library.

Whatever is imported at the top of this module delays the first paint; everything else is imported in `_open`.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from evidence_app import __version__
from evidence_app.ui import i18n, style, theme
from evidence_app.ui.settings import APP_ID, Settings

if TYPE_CHECKING:
    from threading import Event

    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.window_commands import WindowCommands

# How long another thread may keep the interpreter while the window's thread waits for it; a frame has 16 ms.
SWITCH_S = 0.001
# Nothing of Qt among them: its classes are made on the window's thread.
NEEDED = (
    "evidence_app.storage.library",
    "evidence_app.services.cases",
    "evidence_app.services.guidance",
    "evidence_app.core.next_step",
)


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

    `argv` may name files: they are taken in, as if dropped. A second start with the same library brings the first window to the
    front, hands it the files and ends at once. Returns the exit code.
    """
    arguments = list(sys.argv if argv is None else argv)
    app = make_application(arguments)
    paths = [_path_of(text) for text in app.arguments()[1:] if not text.startswith("-")]
    if _others_have(library, paths):
        return 0
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.session import Session

    sys.setswitchinterval(SWITCH_S)
    window = MainWindow(Session(), Settings(), frame_only=True)
    window.painted.connect(lambda: _go_on(app, window, library, paths))
    window.show()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return int(app.exec())


def _path_of(text: str) -> Path:
    """A file as the desktop names it on a command line: a path, or its address."""
    url = QUrl(text)
    return Path(url.toLocalFile() if url.isLocalFile() else text).absolute()


def _others_have(library: Path | None, paths: Sequence[Path]) -> bool:
    """Whether another window has this library, and has taken the files. Without one this costs next to nothing."""
    from evidence_app.ui.single import hand_over, others_may_run

    if not others_may_run():
        return False
    from evidence_app.services.workspace import library_folder

    return hand_over(library_folder(library), paths)


def _go_on(app: QApplication, window: MainWindow, library: Path | None, paths: Sequence[Path] = ()) -> None:
    """The frame is on the screen: furnish it, load what a library needs on another thread, then open the library."""
    from threading import Event, Thread

    from PySide6.QtCore import QTimer

    from evidence_app.ui.crash import CrashHook
    from evidence_app.ui.lasting import keep_apart

    hook = CrashHook(app)
    app.aboutToQuit.connect(hook.remove)
    window.furnish()
    loaded = Event()
    Thread(target=_load, args=(loaded,), name="loading", daemon=True).start()

    def look() -> None:
        if loaded.is_set():
            watch.stop()
            keep_apart()  # modules, classes and menus stay
            if paths:
                window.take_files_once_listed(paths)
            open_library(window, library, paths)

    watch = QTimer(window)
    watch.timeout.connect(look)
    watch.start(10)


def _load(loaded: Event) -> None:
    """Import what opening a library and showing an order need, which takes longer than a window may stand still.

    `loaded` is set when a library can be opened; what the first order needs besides is made while its orders are read.
    """
    from importlib import import_module

    from evidence_app.ui.threads import give_way

    try:
        for name in NEEDED:
            import_module(name)
    finally:
        loaded.set()  # what is wrong is told when it is needed
    give_way()
    import_module("evidence_app.services.ahead").make_ahead()


def open_library(window: object, folder: Path | None, paths: Sequence[Path] = ()) -> bool:
    """Open the library for a window that is on the screen already. A failure is told in the window; False then.

    Where another window has it, that one comes to the front, gets the files `paths`, and this one closes.
    """
    from evidence_app.core.errors import EvidenceError, LibraryLocked
    from evidence_app.services.workspace import library_folder, open_workspace
    from evidence_app.ui.crash import left_over
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.single import hand_over

    assert isinstance(window, MainWindow)
    place = library_folder(folder)
    try:
        workspace = open_workspace(folder, wait_s=0.2)
    except LibraryLocked as fault:
        if hand_over(place, paths):
            window.close()
            return False
        window.could_not_open(fault, place)
        return False
    except EvidenceError as fault:
        window.could_not_open(fault, place)
        return False
    window.work_on(workspace)
    report = left_over()
    if report:
        window.offer_report(report)
    return True


def rebuilt(window: WindowCommands) -> MainWindow:
    """Another window on the same library in the place of `window`, which must run no job: for another language.

    Words are asked for when widgets are made, so making them anew is the one way that can forget none.
    """
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.session import Session

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    workspace = window.session.workspace
    window.release()
    settings = Settings()
    i18n.install(app, settings.text("look/language"))
    other = MainWindow(Session(), settings)
    other.setGeometry(window.geometry())
    other.setWindowState(window.windowState())
    other.show()  # before the old one goes: the program ends with its last window
    window.close()
    window.deleteLater()
    other.work_on(workspace)
    return other


if __name__ == "__main__":
    sys.exit(run())
