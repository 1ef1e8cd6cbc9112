"""The sentences that guidance rests on, as they are told: the words in quotation marks, and the article they are from."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtWidgets import QLabel, QWidget

from evidence_app.ui import parts
from evidence_app.ui.i18n import core


def quotes(sources: Iterable[str], parent: QWidget, *, articles: bool = True) -> list[QLabel]:
    """Labels for core's `sources` ("S0: the words"), each article named once, below its words, unless `articles` is off."""
    made: list[QLabel] = []
    named = ""
    for source in sources:
        words, article = told(source)
        if articles and named and article != named:
            made.append(_label(named, parent))
        made.append(_label(words, parent))
        made[-1].setToolTip(article)
        named = article
    if articles and named:
        made.append(_label(named, parent))
    return made


def told(source: str) -> tuple[str, str]:
    """A source's words, in quotation marks where they are an article's own, and the article's title ("" where it has none)."""
    name, _, words = source.partition(": ")
    title = _articles().get(name, "")
    return (f"“{words}”", title) if title and words else (core(source), "")


def article_line(sources: Iterable[str]) -> str:
    """The titles of the articles that these sources are from, each once."""
    return "; ".join(dict.fromkeys(title for _words, title in map(told, sources) if title))


def _label(text: str, parent: QWidget) -> QLabel:
    return parts.label(text, "secondary", "2", wrap=True, parent=parent)


@lru_cache(maxsize=1)
def _articles() -> dict[str, str]:
    """The articles of every set of rules that ships with the program; core's own sentences cite the same ones."""
    from evidence_app.services.policies import policies

    return {name: title for policy in policies() for name, title in policy.articles}
