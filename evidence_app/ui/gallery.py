"""Every page and dialog of the window as PNG, with the sample case: `python -m evidence_app.ui.gallery DIR [LANGUAGE …]`.

Used in review. Light and dark, 1280 × 720 and 1920 × 1080; the pseudo-language "xx" shows what a long language does.
Works in a library of its own in a temporary folder and touches neither settings nor the user's library.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from evidence_app.core.case import Case
    from evidence_app.services.workspace import Workspace
    from evidence_app.ui.main_window import MainWindow

FULL = ("en", "de")  # in both themes and sizes; others light and small
SIZES = ((1280, 720), (1920, 1080))
OTHERS: tuple[tuple[dict[str, str], tuple[tuple[str, int], ...]], ...] = (
    ({"number": "8012000000000002", "title": "Foldable headphones, black", "price": "31.50", "delivered": "-8"}, ()),
    ({"number": "8012000000000003", "title": "Ceramic mugs, set of 4", "shipped": "-49"}, ()),
    ({"number": "8012000000000004", "title": "LED desk lamp, dimmable", "shipped": "-28"}, ()),
    (
        {"number": "8012000000000005", "title": "USB-C hub, 8 in 1", "delivered": "-12"},
        (("contacted-seller", -10), ("dispute-opened", -3)),
    ),
    (
        {"number": "8012000000000006", "title": "Yoga mat, 6 mm", "delivered": "-35", "price": "18.20"},
        (("contacted-seller", -33), ("refund-visible", -20), ("closed", -19)),
    ),
    ({"number": "8012000000000007", "title": "Wall clock, oak", "delivered": "-35", "shipped": "-70"}, ()),
)


def settle(seconds: float = 0.25) -> None:
    """Let the event loop run for a moment: layouts, thumbnails, jobs."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def fill(workspace: Workspace) -> Case:
    """The sample case and a few other orders beside it."""
    from datetime import timedelta

    from evidence_app.core.progress import Reporter
    from evidence_app.services.sample import add_sample

    def day(offset: str | int) -> str:
        return (workspace.now() + timedelta(days=int(offset))).date().isoformat()

    for facts, events in OTHERS:
        dated = {key: day(text) if key in ("delivered", "shipped") else text for key, text in facts.items()}
        if "price" in dated:
            dated["currency"] = "EUR"
        workspace.cases.add_order(dated)
        for kind, offset in events:
            workspace.cases.log_event(facts["number"], kind, at=day(offset))
    return add_sample(workspace, Reporter()).case


def pictures(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each screen in turn, ready to be grabbed, with its name."""
    from evidence_app.ui.page_index import PAGES

    for page in PAGES:
        window.show_page(page)
        settle(1.2 if page in ("evidence", "compare") else 9.0 if page == "dossier" else 0.3)
        yield page, window
    window.show_page("overview")
    settle()
    for name, make in dialogs(window).items():
        shown = make()
        shown.show()
        settle(0.3)
        yield f"dialog-{name}", shown
        shown.close()
        shown.deleteLater()
        settle(0.05)


def dialogs(window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """Every dialog by name, as it is made for the open case."""
    from evidence_app.core.case import EventKind
    from evidence_app.core.errors import LibraryDamaged
    from evidence_app.services.policies import policy
    from evidence_app.ui.crash import CrashDialog
    from evidence_app.ui.dialogs.about import About
    from evidence_app.ui.dialogs.help_viewer import HelpViewer
    from evidence_app.ui.dialogs.library_dialog import LibraryDialog
    from evidence_app.ui.dialogs.log_dialog import LogDialog
    from evidence_app.ui.dialogs.order_dialog import OrderDialog
    from evidence_app.ui.dialogs.palette import CommandPalette
    from evidence_app.ui.dialogs.preferences import Preferences
    from evidence_app.ui.widgets.jobs_popover import JobsPopover
    from evidence_app.ui.widgets.sources_popover import SourcesPopover

    session, case = window.session, window.session.case
    assert case is not None
    assert window.outlook is not None
    headline = window.outlook.headline or window.outlook.deadlines[0]

    def wrong_date() -> QWidget:
        dialog = OrderDialog(session, case, window)
        dialog.fields["delivered"].set_text("2026-13-41")
        dialog.try_save()
        return dialog

    return {
        "new-order": lambda: OrderDialog(session, None, window),
        "order-facts-error": wrong_date,
        "log": lambda: LogDialog(session, case, EventKind.DISPUTE_OPENED, (), window),
        "log-refused": lambda: LogDialog(session, case, EventKind.CLOSED, (), window),
        "preferences": lambda: Preferences(session, window.settings, window),
        "palette": lambda: CommandPalette(window.actions_.every(), window.rail.model.orders(), session, window),
        "help": lambda: HelpViewer("how-to-film", window),
        "about": lambda: About(window),
        "sources": lambda: SourcesPopover(headline, policy(case.order.policy), window),
        "jobs": lambda: JobsPopover(session.jobs, window),
        "crash": lambda: CrashDialog("Traceback (most recent call last): …", window),
        "library": lambda: LibraryDialog(
            LibraryDamaged("the library’s database can’t be read", "put a backup back"), Path("/library"), window
        ),
    }


def main(arguments: list[str]) -> int:
    """Write the gallery. Returns the exit code."""
    out = Path(arguments[0])
    languages = arguments[1:] or ["en"]
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gallery-") as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        from evidence_app.services.workspace import open_workspace
        from evidence_app.ui.application import make_application

        app = make_application(sys.argv[:1])
        workspace = open_workspace(Path(folder) / "library", remember=False)
        sample = fill(workspace)
        for language in languages:
            _language(app, workspace, sample.number, out, language)
        _empty(Path(folder) / "empty", out)
        workspace.close()
    return 0


def _language(app: QApplication, workspace: Workspace, number: str, out: Path, language: str) -> None:
    from evidence_app.ui import i18n, theme
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.session import Session
    from evidence_app.ui.settings import Settings

    i18n.install(app, language)
    for width, height in SIZES:
        for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
            if language not in FULL and (mode is theme.Mode.DARK or width > 1280):
                continue
            theme.active().apply(mode)
            session = Session()
            window = MainWindow(session, Settings())
            window.resize(width, height)
            window.show()
            session.attach(workspace)
            settle()
            session.open(number)
            settle()
            for name, widget in pictures(window):
                if name.startswith("dialog-") and width > 1280:
                    continue
                file = out / f"{language}-{mode.value}-{width}-{name}.png"
                widget.grab().save(str(file))
                print(file)  # noqa: T201
            _discard(window)


def _discard(window: MainWindow) -> None:
    """Close a window without closing the library that the next one shows."""
    window.close_pages()
    window.session.jobs.drain()
    window.session.release()
    window.close()
    window.deleteLater()
    settle(0.1)


def _empty(folder: Path, out: Path) -> None:
    from evidence_app.services.workspace import open_workspace
    from evidence_app.ui import i18n, theme
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.session import Session
    from evidence_app.ui.settings import Settings

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    i18n.install(app, "en")
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        theme.active().apply(mode)
        session = Session()
        window = MainWindow(session, Settings())
        window.resize(1440, 900)
        window.show()
        session.attach(open_workspace(folder, remember=False))
        settle(0.6)
        file = out / f"en-{mode.value}-1440-empty.png"
        window.grab().save(str(file))
        print(file)  # noqa: T201
        window.close()
        window.deleteLater()
        settle(0.1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
