"""One word for one thing in every language, and each language's own signs: window, help and dossier."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_app.resources import resource
from evidence_app.ui import i18n

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = tuple(code for code in i18n.LANGUAGES if code != "en")
GAP = re.compile(r"`[^`]*`|\{[^}]*\}|%n|Evidence Organizer|dossier\.pdf|\border show\b")
# Where the English word means something else, or the sentence says it without the word.
OTHER_SENSE = {
    "claim": {
        "Take one with claims, photos and table of the listing, before it changes",
        "it claims more pixels than can be handled safely",
    },
    "video": {"One shot. Do not stop or cut the video."},
}
SEQUENCE = re.compile(r"this order within|Order, leave out|same order")
CLAIMING = re.compile(r"the video claims")
QUOTES = {"de": "„“", "es": "«»", "fr": "«»", "pt_BR": "“”", "ru": "«»"}
EVERY_QUOTE = re.compile("[“”„«»]")


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and the translation in all its forms."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for (context, source), forms in module.read(module.I18N / f"{language}.ts").items():
        yield context, source, forms


def glossary() -> tuple[dict[str, dict[str, list[str]]], dict[str, list[str]]]:
    """Term → language → beginnings of words that may stand for it; and the words that no text of a language has."""
    text = (ROOT / "resources" / "i18n" / "GLOSSARY.md").read_text("utf-8")
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    codes = table[0][1:]
    terms = {
        row[0]: {code: [one.strip().lower() for one in cell.split("/")] for code, cell in zip(codes, row[1:], strict=True)}
        for row in table[2:]
    }
    unused = {
        code: [one.strip() for one in words.split(",")] for code, words in re.findall(r"^- (\w+): (.+)$", text, re.MULTILINE)
        if code in TRANSLATED
    }  # fmt: skip
    return terms, unused


def prose(language: str) -> Iterator[tuple[str, str]]:
    """Every text of a language with where it stands: catalogue, help, dossier."""
    for context, source, forms in messages(language):
        yield from ((f"{context}: {source}", form) for form in forms)
    for path in sorted(resource(f"help/{language}").glob("*.md")):
        yield from ((f"{path.parent.name}/{path.name}", line.strip()) for line in path.read_text("utf-8").splitlines())
    data = tomllib.loads(resource(f"dossier/{language.partition('_')[0]}.toml").read_text("utf-8"))
    for section, texts in data.items():
        if isinstance(texts, dict):
            yield from ((f"{section}.{key}", str(text)) for key, text in texts.items() if key != "separator")


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_term_has_its_word(language: str) -> None:
    terms, _unused = glossary()
    assert len(terms) > 15
    wrong = []
    for context, source, forms in messages(language):
        bare = GAP.sub("", source)
        for term, words in terms.items():
            sense = source in OTHER_SENSE.get(term, ()) or SEQUENCE.search(source) or CLAIMING.search(source)
            if sense or not re.search(rf"\b{term}s?\b", bare, re.IGNORECASE):
                continue
            if not all(any(word in form.lower() for word in words[language]) for form in forms):
                wrong.append((term, context, source, forms))
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_words_given_up_come_nowhere(language: str) -> None:
    _terms, unused = glossary()
    assert unused[language]
    words = re.compile("|".join(rf"\b{re.escape(word)}\w{{0,2}}\b" if language == "ru" else rf"\b{re.escape(word)}\b"
                                for word in unused[language]))  # fmt: skip
    assert not [(where, text) for where, text in prose(language) if words.search(text)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_signs_are_those_of_the_language(language: str) -> None:
    wrong = []
    for where, text in prose(language):
        pairs = "".join(EVERY_QUOTE.findall(text))
        if pairs.replace(QUOTES[language], ""):
            wrong.append((where, text, "quotation marks"))
        if language == "fr" and not where.startswith("fr/keys") and re.search(r"(?<![\u00a0|]) [:;?!»](?!\S*\|)|« ", text):
            wrong.append((where, text, "no-break space"))
        if language == "fr" and re.search(r"\w[;?!](?:\s|$)|«\S", text.replace("«\u00a0", "")):
            wrong.append((where, text, "space before a sign"))
        if language in ("de", "es", "fr", "ru") and re.search(r"[\d}] ?%(?!n)", text):
            wrong.append((where, text, "no-break space before %"))
        if text != text.strip() or re.search(r"\w  \w", text) or "..." in text:
            wrong.append((where, text, "spaces, ellipsis"))
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_sentence_ends_and_begins_as_its_source(language: str) -> None:
    wrong, stops = [], ".:?!"
    for context, source, forms in messages(language):
        for form in forms if source != "No." else ():  # an abbreviation, not an end
            ends = source[-1] in stops
            other = form[-1] != source[-1] if ends else form[-1] in stops and source[-1] not in ")”"
            small = source[0].isupper() and form[0].islower() and not source.startswith(("Buyer Protection", "JPEG"))
            if other or small:
                wrong.append((context, source, form))
    assert not wrong


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_two_menus_open_by_one_letter(language: str) -> None:
    titles = [source for context, source, _ in messages("de") if context == "menu" and "&" in source]
    if language != "en":
        titles = [forms[0] for context, source, forms in messages(language) if context == "menu" and "&" in source]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(letters) == len(set(letters)) == 6, titles
