"""Real widgets on real services in a library of the test's own, with a clock that stands still until it is moved."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from staged import NUMBER as STAGED
from staged import staged_library
from ui_clock import Clock

from evidence_app.services.workspace import Workspace, open_workspace
from evidence_app.ui import accessible, i18n, style, theme
from evidence_app.ui.gallery import Kind, Stage
from evidence_app.ui.gallery.library import BARE
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings

NUMBER = "8012345678901234"


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The house's style, English, light, 100 %; put back after tests that change them."""
    if qapp.property("dressed") is None:
        style.dress(qapp)
        accessible.install()
        qapp.setProperty("dressed", True)
    i18n.install(qapp, "en")
    theme.active().apply(theme.Mode.LIGHT, 100)
    yield
    if theme.active().tokens.dark or theme.active().text_percent != 100:
        theme.active().apply(theme.Mode.LIGHT, 100)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "library", now=clock, remember=False) as opened:
        yield opened


@pytest.fixture
def number(workspace: Workspace) -> str:
    """An order delivered ten days ago, the seller asked six days ago, with a claim."""
    workspace.cases.add_order(
        {
            "number": NUMBER,
            "title": "USB flash drive 128 GB, metal",
            "store": "Global Store 910",
            "price": "42.90",
            "currency": "EUR",
            "timezone": "Europe/Berlin",
            "ordered": "2026-10-21",
            "shipped": "2026-10-24",
            "delivered": "2026-11-12",
            "protection_ends": "2026-12-24 08:59",
            "tracking": "LP00712345678901",
        }
    )
    workspace.cases.set_claim(NUMBER, "not-as-described", "full-refund", "42.90")
    workspace.cases.log_event(NUMBER, "contacted-seller", at="2026-11-16")
    return NUMBER


@pytest.fixture
def session(workspace: Workspace, qapp: QApplication) -> Iterator[Session]:
    made = Session(workspace)
    yield made
    assert made.jobs.drain(), "a job went on after the test"


@pytest.fixture
def make_window(qtbot: QtBot, workspace: Workspace) -> Iterator[Callable[..., MainWindow]]:
    """A shown main window with the library attached and the first order open."""
    made: list[MainWindow] = []

    def make(width: int = 1440, height: int = 900) -> MainWindow:
        session = Session()
        window = MainWindow(session, Settings())
        made.append(window)
        window.resize(width, height)
        window.show()
        session.attach(workspace)
        qtbot.waitUntil(lambda: window.right.currentIndex() > 0)
        return window

    yield make
    for window in made:
        if isValid(window):  # one that was rebuilt in another language is gone
            window.close()
            window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(make_window: Callable[..., MainWindow], number: str) -> MainWindow:
    return make_window()


@pytest.fixture(scope="session")
def staged_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library in which every scene of the gallery can be played."""
    return staged_library(tmp_path_factory.mktemp("staged") / "library")


@pytest.fixture
def make_stage(staged_template: Path, qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Stage]]:
    """A stage of the gallery, on a copy of the staged library; for `Kind.FIRST` on an empty one."""
    made: list[tuple[Stage, Workspace]] = []

    def make(width: int = 1280, height: int = 720, kind: Kind = Kind.PAGE) -> Stage:
        place = tmp_path / f"stage-{len(made)}"
        if kind is not Kind.FIRST:
            shutil.copytree(staged_template, place / "library")
        workspace = open_workspace(place / "library", now=clock, remember=False)
        settings = Settings()
        settings.set("tour/seen", True)
        settings.set("look/theme", theme.active().mode.value)
        settings.set("look/text", theme.active().text_percent)
        window = MainWindow(Session(), settings)
        window.resize(width, height)
        window.show()
        window.session.attach(workspace)
        stage = Stage(window, *(("", "") if kind is Kind.FIRST else (STAGED, BARE)), place)
        made.append((stage, workspace))
        stage.wait(lambda: window.right.currentIndex() > 0)
        stage.tidy()
        return stage

    yield make
    for stage, workspace in made:
        stage.window.close_pages()
        stage.session.release()
        stage.window.close()
        stage.window.deleteLater()
        workspace.close()
    QApplication.processEvents()
