"""Write the gallery: `python -m evidence_app.ui.gallery DIR [LANGUAGE …]`. See packaging/gallery.sh.

Every scene in light and dark; pages in 1280 × 720 and 1920 × 1080. English, the main pages, also with the largest text and
mirrored as for a language that is written from right to left. The pseudo-language "xx" shows what a long language does.
Works in a library of its own in a temporary folder and touches neither settings nor the user's library.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from evidence_app.ui import i18n, theme

if TYPE_CHECKING:
    from evidence_app.services.workspace import Workspace
    from evidence_app.ui.gallery import Scene, Stage

SIZES = ((1280, 720), (1920, 1080))
FULL = ("en", "de")  # in both themes and sizes; others in light and small
LARGEST = 150
_PNG_QUALITY = 80  # of 100: quick to write; PNG loses nothing at any


@dataclass(frozen=True, slots=True)
class Look:
    """How a round of pictures looks; `name` begins their file names."""

    name: str
    language: str
    mode: theme.Mode = theme.Mode.LIGHT
    sizes: tuple[tuple[int, int], ...] = SIZES
    percent: int = 100
    only_pages: bool = False


def looks(languages: list[str]) -> list[Look]:
    """The rounds, one language after the other."""
    from evidence_app.ui.theme import Mode

    found = []
    for language in languages:
        light = Look(f"{language}-light", language)
        if language in FULL:
            found += [light, replace(light, name=f"{language}-dark", mode=Mode.DARK)]
        else:
            found.append(replace(light, sizes=SIZES[:1]))
        if language == "en":
            small = replace(light, sizes=SIZES[:1], only_pages=True)
            found.append(replace(small, name=f"{language}-large-text", percent=LARGEST))
            found.append(replace(small, name=f"{language}-mirrored", language=i18n.MIRRORED))
    return found


def main(arguments: list[str]) -> int:
    """Write the gallery. Returns the exit code."""
    if not arguments:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gallery-") as name:
        folder = Path(name)
        _shield(folder)
        from evidence_app.services.workspace import open_workspace
        from evidence_app.ui.application import make_application
        from evidence_app.ui.gallery.library import fill

        qInstallMessageHandler(_say)
        app = make_application(sys.argv[:1])
        with (
            open_workspace(folder / "library", remember=False) as workspace,
            open_workspace(folder / "empty", remember=False) as empty,
        ):
            number = fill(workspace)
            for look in looks(arguments[1:] or ["en"]):
                began, before = time.monotonic(), len(list(out.iterdir()))
                _round(app, look, workspace, number, empty, folder, out)
                count = len(list(out.iterdir())) - before
                print(f"{look.name}: {count} pictures in {time.monotonic() - began:.0f} s", flush=True)  # noqa: T201
    return 0


def _shield(folder: Path) -> None:
    """Settings and caches of its own, and a screen as large as the largest picture."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(folder)
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        width, height = SIZES[-1]
        screen = {"name": "gallery", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96}
        file = folder / "screen.json"
        file.write_text(json.dumps({"screens": [{**screen, "logicalBaseDpi": 96, "dpr": 1}]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _say(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Qt's warnings, but for what the offscreen platform says about things that need a window manager."""
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)  # noqa: T201


def _round(app: QApplication, look: Look, workspace: Workspace, number: str, empty: Workspace, folder: Path, out: Path) -> None:
    """Every scene in one look."""
    from evidence_app.ui.gallery import SCENES, Kind
    from evidence_app.ui.gallery.library import BARE
    from evidence_app.ui.settings import Settings

    i18n.install(app, look.language)
    settings = Settings()
    settings.set("look/theme", look.mode.value)
    settings.set("look/text", look.percent)
    settings.set("tour/seen", True)
    theme.active().apply(look.mode, look.percent)
    kinds = (Kind.PAGE,) if look.only_pages else (Kind.PAGE, Kind.STATE, Kind.OWN)
    with _window(workspace, number, BARE, folder) as stage:
        for scene in SCENES.values():
            if scene.kind in kinds:
                _picture(stage, scene, look, out)
    with _window(empty, "", "", folder) as stage:
        for scene in SCENES.values():
            if scene.kind is Kind.FIRST:
                _picture(stage, scene, look, out)


def _picture(stage: Stage, scene: Scene, look: Look, out: Path) -> None:
    """One scene, in each size that it is wanted in."""
    from evidence_app.ui.gallery import Kind

    sizes = look.sizes if scene.kind in (Kind.PAGE, Kind.FIRST) else look.sizes[:1]
    stage.window.resize(*sizes[0])
    with stage.playing(scene) as shown:
        for width, height in sizes:
            _fit(shown, stage.window, width, height)
            stage.settle()
            shown.grab().save(str(out / f"{look.name}-{width}-{scene.name}.png"), "PNG", _PNG_QUALITY)


def _fit(shown: QWidget, window: QWidget, width: int, height: int) -> None:
    """Resize the window; what is shown on its own gets no larger than a screen of that size."""
    window.resize(width, height)
    if shown is not window:
        shown.resize(min(shown.width(), width), min(shown.height(), height - 40))


@contextmanager
def _window(workspace: Workspace, number: str, bare: str, folder: Path) -> Iterator[Stage]:
    """A window on this library, closed at the end without closing the library."""
    from evidence_app.ui.gallery import Stage
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.session import Session
    from evidence_app.ui.settings import Settings

    session = Session()
    window = MainWindow(session, Settings())
    window.resize(*SIZES[0])
    window.show()
    session.attach(workspace)
    stage = Stage(window, number, bare, folder)
    stage.wait(lambda: window.right.currentIndex() > 0)
    stage.tidy()
    try:
        yield stage
    finally:
        window.close_pages()
        session.jobs.drain()
        session.release()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
