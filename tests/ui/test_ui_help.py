"""Help: every page's F1 opens its own topic, in the window's language where it is there; no link leads nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_app.resources import resource
from evidence_app.ui import i18n
from evidence_app.ui.compare.strip import tool_infos
from evidence_app.ui.dialogs.help_viewer import HelpViewer
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.page_index import PAGES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    i18n.install(qapp, "de")
    yield
    i18n.install(qapp, "en")


def test_each_page_has_a_topic_of_its_own(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(HelpViewer, "exec", lambda viewer: opened.append(viewer.topic))
    for key in PAGES:
        window.show_page(key)
        window.actions_.by_name["help"].trigger()
    assert len(opened) == len(set(opened)) == len(PAGES)
    assert "index" not in opened


def test_no_link_leads_nowhere() -> None:
    folder = resource("help")
    for path in folder.rglob("*.md"):
        for target in re.findall(r"\]\(([a-z-]+\.md)\)", path.read_text("utf-8")):
            assert (folder / target).is_file(), (path.name, target)


def test_the_tools_keys_are_in_the_help() -> None:
    for folder in ("help", "help/de"):
        text = resource(f"{folder}/compare.md").read_text("utf-8")
        keys = set(re.findall(r"\b[A-Z]\b", text))
        assert {info.key for info in tool_infos()} <= keys


def test_help_speaks_the_windows_language(german: None, qtbot: QtBot) -> None:
    viewer = HelpViewer("how-to-film", None)
    qtbot.addWidget(viewer)
    assert viewer.text.toPlainText().startswith("Ein Paket filmen")
    viewer.show_topic("licences")
    assert viewer.topic == "licences", "what isn't translated is shown in English"
    viewer.show_topic("nothing")
    assert viewer.text.toPlainText().startswith("Hilfe")
