"""Angry, threatening and guessing words in the languages that ship with the program, and no false alarm in another."""

from __future__ import annotations

import pytest

from evidence_app.core.errors import BadInput
from evidence_app.core.wording import apply_calmer, parse_phrases
from evidence_app.services.wording import check, languages


def kinds(text: str) -> dict[str, str]:
    return {finding.found: finding.kind for finding in check(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("This is outrageous, I will sue you, you scammers",
         {"outrageous": "emotion", "I will sue": "threat", "you scammers": "motive"}),
        ("Das ist eine Frechheit und mein Anwalt weiß es, der Betrüger",
         {"eine Frechheit": "emotion", "mein Anwalt": "threat", "Betrüger": "motive"}),
        ("Es indignante y voy a demandar, es una estafa",
         {"indignante": "emotion", "voy a demandar": "threat", "estafa": "motive"}),
        ("C’est n’importe quoi et je vais porter plainte, les escrocs",
         {"n’importe quoi": "emotion", "je vais porter plainte": "threat", "escrocs": "motive"}),
        ("Isso é um absurdo e vou processar, foi de propósito",
         {"um absurdo": "emotion", "vou processar": "threat", "de propósito": "motive"}),
        ("Это возмутительно и я подам в суд, вы мошенники",
         {"возмутительно": "emotion", "подам в суд": "threat", "мошенники": "motive"}),
    ],
)  # fmt: skip
def test_each_language_finds_its_own(text: str, found: dict[str, str]) -> None:
    assert kinds(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Das Display ist nicht hell und der Akku ist leer.",
        "La pantalla tiene un golpe en la esquina y no es de metal.",
        "Le boîtier est en plastique et pas en métal.",
        "A tela é de plástico e não de metal.",
        "Я получил товар на 64 ГБ, а не на 128 ГБ.",
        "The listing states metal; I received plastic.",
        "The label lies beside the trash can; the rubbish bin has one star on it.",
        "Der Preis betrug 42,90 EUR und auf dem Gehäuse fehlt ein Stern.",
        "Pedí un cubo de basura con una estrella y no es el que recibí.",
        "J’ai commandé une poubelle avec une étoile, et le colis exprès est vide.",
        "A caixa levou um golpe e o saco de lixo não é preto; falta uma estrela.",
        "Чехол сделан специально для этого телефона, и на нём одна звезда.",
    ],
)
def test_calm_words_are_left_alone(text: str) -> None:
    assert check(text) == ()


def test_without_a_known_word_every_language_is_looked_through() -> None:
    assert kinds("Betrüger") == {"Betrüger": "motive"}
    assert kinds("Estafadores") == {"Estafadores": "motive"}


def test_the_calmer_words_stand_in_the_same_language() -> None:
    text = "Ich habe dem Betrüger geschrieben und das ist nicht gut."
    (finding,) = check(text)
    assert apply_calmer(text, finding) == "Ich habe dem Händler geschrieben und das ist nicht gut."


@pytest.mark.parametrize(
    ("text", "calmer"),
    [
        ("Der Deckel fehlt. Ich bin sehr enttäuscht. Ich bitte um Umtausch.", "Der Deckel fehlt. Ich bitte um Umtausch."),
        ("Unglaublich, der Karton war leer und das ist nicht gut.", "Der Karton war leer und das ist nicht gut."),
        ("Escribí al estafador y no es el que envió.", "Escribí al vendedor y no es el que envió."),
        ("J’ai écrit à l’escroc et le colis est vide.", "J’ai écrit au vendeur et le colis est vide."),
        ("Я написал мошеннику, и это не мой товар.", "Я написал продавцу, и это не мой товар."),
        ("Das ist Betrug und nicht in Ordnung.", "Das ist eine Abweichung vom Angebot und nicht in Ordnung."),
    ],
)
def test_one_finding_made_calmer(text: str, calmer: str) -> None:
    (finding,) = check(text)
    assert apply_calmer(text, finding) == calmer


def test_every_file_can_be_read_and_every_phrase_is_found() -> None:
    assert len(languages()) == 5
    for language in languages():
        for _kind, table, pattern in language.tables:
            for phrase in table:
                assert phrase == phrase.lower()
                assert pattern.fullmatch(phrase) or pattern.fullmatch(phrase.title()), phrase


def test_a_broken_file_is_named() -> None:
    with pytest.raises(BadInput, match="can't be read"):
        parse_phrases("[emotion")
    with pytest.raises(BadInput, match="something else"):
        parse_phrases('[emotion]\n"bad" = 3')
