"""Help: every page's F1 opens its own topic in the window's language; what it names is there, and is called like that."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_app.resources import resource
from evidence_app.ui import i18n
from evidence_app.ui.compare.strip import tool_infos
from evidence_app.ui.dialogs.help_viewer import HelpViewer
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.page_index import PAGES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = tuple(code for code in i18n.LANGUAGES if code != "en")
TOPICS = sorted(path.stem for path in resource("help").glob("*.md"))
QUOTED = {
    "en": "“([^”]+)”", "de": "„([^“]+)“", "es": "«([^»]+)»", "fr": "«\u00a0([^»]+)\u00a0»", "pt_BR": "“([^”]+)”",
    "ru": "«([^»]+)»",
}  # fmt: skip
COMBINATION = re.compile(
    r"(?:Ctrl|Alt)\+(?:Shift\+)?(?:[A-Z0-9,+-](?![a-z])|Up|Down|Enter)|F\d\b|\bDel\b|\bSpace\b|\bPgUp\b|\bPgDown\b"
)


def text_of(topic: str, language: str) -> str:
    folder = "help" if language == "en" else f"help/{language}"
    return resource(f"{folder}/{topic}.md").read_text("utf-8")


def labels(topic: str, language: str) -> list[str]:
    return re.findall(QUOTED[language], text_of(topic, language))


@pytest.fixture(scope="module")
def catalogues() -> dict[str, dict[tuple[str, str], str]]:
    """Language → (context, source) → what the window says; English says the source."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    every = {code: {key: forms[0] for key, forms in module.read(module.I18N / f"{code}.ts").items()} for code in TRANSLATED}
    return {"en": {key: key[1] for key in every["de"]}, **every}


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: i18n.install(qapp, language)
    i18n.install(qapp, "en")


def test_each_page_has_a_topic_of_its_own(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(HelpViewer, "exec", lambda viewer: opened.append(viewer.topic))
    for key in PAGES:
        window.show_page(key)
        window.actions_.by_name["help"].trigger()
    assert len(opened) == len(set(opened)) == len(PAGES)
    assert "index" not in opened


def test_before_the_first_order_help_tells_how_to_film(
    make_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(HelpViewer, "exec", lambda viewer: opened.append(viewer.topic))
    make_window().actions_.by_name["help"].trigger()
    assert opened == ["how-to-film"], "the start page says so beside its link"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_topic_is_there_with_all_its_parts(language: str) -> None:
    marks = {"headings": r"^#", "points": r"^(?:-|\d\.) ", "rows": r"^\|", "paragraphs": r"^\S", "bold": r"\*\*"}
    for topic in TOPICS:
        text = text_of(topic, language)
        links = re.findall(r"\]\(([a-z-]+)\.md\)", text)
        assert set(links) <= set(TOPICS), (language, topic)
        assert links == re.findall(r"\]\(([a-z-]+)\.md\)", text_of(topic, "en")), (language, topic)
        for name in ("headings", "points", "rows", "bold"):
            found = [len(re.findall(marks[name], one, re.MULTILINE)) for one in (text, text_of(topic, "en"))]
            assert found[0] == found[1], (language, topic, name)
        unlinked = topic != "index" and not text.rstrip().endswith("(index.md)")
        assert not unlinked, (language, topic)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_what_help_names_is_in_the_window_and_called_like_that(
    catalogues: dict[str, dict[tuple[str, str], str]], language: str
) -> None:
    said = {words.replace("&", "") for words in catalogues[language].values()}
    gapped = [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(words))) for words in said if re.match(r"[^{]{6,}\{", words)]
    for topic in TOPICS:
        named = labels(topic, language)
        for label in named:
            assert label in said or any(one.fullmatch(label) for one in gapped), (language, topic, label)
        for label in labels(topic, "en"):
            meant = {words for (_, source), words in catalogues[language].items() if source.replace("&", "") == label}
            assert not meant or {words.replace("&", "") for words in meant} & set(named), (language, topic, label)


@pytest.mark.parametrize("language", TRANSLATED)
def test_keys_are_called_as_on_this_keyboard(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    for topic in ("keys", "compare"):
        text = text_of(topic, language)
        for keys in COMBINATION.findall(text_of(topic, "en")):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            assert native in text, (language, topic, keys)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_tools_keys_are_in_the_help(language: str) -> None:
    keys = set(re.findall(r"\b[A-Z]\b", text_of("compare", language)))
    assert {info.key for info in tool_infos()} <= keys


def test_the_windows_shortcuts_are_in_the_help(window: MainWindow) -> None:
    text = text_of("keys", "en")
    for name, action in window.actions_.by_name.items():
        every = [keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in action.shortcuts()]
        assert not every or name.startswith("go-") or any(keys in text for keys in every), (name, every)


@pytest.mark.parametrize("language", TRANSLATED)
def test_help_speaks_the_windows_language(speak: Callable[[str], None], qtbot: QtBot, language: str) -> None:
    speak(language)
    viewer = HelpViewer("how-to-film", None)
    qtbot.addWidget(viewer)
    for topic in TOPICS:
        viewer.show_topic(topic)
        title = text_of(topic, language).splitlines()[0].removeprefix("# ")
        assert (viewer.topic, viewer.text.toPlainText().startswith(title)) == (topic, True)
    viewer.show_topic("nothing")
    assert viewer.topic == "index"
