"""A check of the buyer's own words: what sounds angry, threatens, guesses or gives away too much, and what to say instead.

English phrases are here, those of other languages come in as `Phrases`; only those of the language that the text seems
to be in are looked for ("hell" is bright in German). Capitals, exclamation marks and personal data are found in any script.
A finding never changes the text by itself: `apply_calmer` makes the one change that the user asked for.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from evidence_app.core.errors import BadInput

S_CALM = "S0: Write clear, factual descriptions. Avoid emotional language. State what you expected and what you received."


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in the text: characters `start` to `end`, the words, why they harm, and what to put there ("" removes them).

    `kind` is "emotion", "threat", "motive", "capitals", "exclamation" or "personal".
    """

    start: int
    end: int
    found: str
    why: str
    calmer: str
    kind: str = "emotion"


WHY = {
    "emotion": "Emotion weakens a claim: a mediator looks for facts",
    "threat": "A threat weakens a claim, and may break the marketplace’s rules",
    "motive": "Nobody can prove what the seller thought: say what was received",
    "capitals": "Capitals read like shouting",
    "exclamation": "Exclamation marks read like shouting",
    "e-mail": "An e-mail address doesn’t belong here: the seller reads this too",
    "account": "An account number doesn’t belong here: the seller reads this too",
    "card": "A card number doesn’t belong here: the seller reads this too",
    "telephone": "A telephone number doesn’t belong here: the seller reads this too",
}

# Phrase → calmer words. The longer phrase is looked for first.
_EMOTION = {
    "absolutely unacceptable": "not as described",
    "totally unacceptable": "not as described",
    "unacceptable": "not as described",
    "outrageous": "",
    "disgusting": "not usable",
    "disgusted": "",
    "furious": "",
    "angry": "",
    "i am very disappointed": "",
    "i am so disappointed": "",
    "i am disappointed": "",
    "i'm disappointed": "",
    "i am furious": "",
    "i am angry": "",
    "so disappointed": "",
    "very disappointed": "",
    "disappointed": "",
    "disappointing": "",
    "ridiculous": "",
    "horrible": "faulty",
    "terrible": "faulty",
    "awful": "faulty",
    "worst ever": "",
    "worst": "",
    "is garbage": "is not usable",
    "total garbage": "not usable",
    "is rubbish": "is not usable",
    "total rubbish": "not usable",
    "is trash": "is not usable",
    "total trash": "not usable",
    "piece of junk": "item that does not work",
    "junk": "not usable",
    "crap": "not usable",
    "shit": "not usable",
    "damn": "",
    "hell": "",
    "useless": "not usable",
    "a joke": "",
    "shameful": "",
    "shame on you": "",
    "i hate": "",
    "unbelievable": "",
    "nightmare": "",
    "stupid": "",
    "idiots": "the seller",
    "idiot": "the seller",
    "pathetic": "",
    "waste of money": "",
    "ripped off": "charged for an item that differs",
    "rip-off": "difference",
    "ripoff": "difference",
}
_THREATS = {
    "i will sue": "I ask for a decision",
    "i'll sue": "I ask for a decision",
    "sue you": "ask for a decision",
    "my lawyer": "",
    "a lawyer": "",
    "take you to court": "ask for a decision",
    "go to court": "ask for a decision",
    "call the police": "ask for a decision",
    "to the police": "to the marketplace",
    "report you": "ask the marketplace to decide",
    "negative review": "",
    "bad review": "",
    "one star review": "",
    "one-star review": "",
    "1 star review": "",
    "1-star review": "",
    "give you one star": "ask for a decision",
    "ruin your": "",
    "destroy your": "",
    "or else": "",
    "you will regret": "",
    "chargeback immediately": "ask for a decision",
}
_MOTIVES = {
    "scammers": "the seller",
    "scammer": "the seller",
    "scammed me": "sent an item that differs",
    "scammed": "sent an item that differs",
    "this is a scam": "the item differs from the listing",
    "scam": "difference from the listing",
    "fraudsters": "the seller",
    "fraudster": "the seller",
    "fraud": "difference from the listing",
    "cheated me": "sent an item that differs",
    "cheated": "sent an item that differs",
    "cheaters": "the seller",
    "cheater": "the seller",
    "liars": "the seller",
    "liar": "the seller",
    "you lied": "the listing stated otherwise",
    "he lied": "the listing stated otherwise",
    "she lied": "the listing stated otherwise",
    "they lied": "the listing stated otherwise",
    "lied to me": "stated otherwise in the listing",
    "lied": "stated otherwise",
    "all lies": "statements that differ",
    "your lies": "your statements",
    "a lie": "a statement that differs",
    "thieves": "the seller",
    "thief": "the seller",
    "stole": "kept",
    "crooks": "the seller",
    "crook": "the seller",
    "on purpose": "",
    "deliberately": "",
    "intentionally": "",
    "knowingly": "",
    "tried to trick": "sent an item that differs to",
    "tricked me": "sent an item that differs",
    "dishonest": "",
    "you knew": "the listing stated",
    "they knew": "the listing stated",
}


_COMMON = "the and is not i it of to in that this was with for you have but are my"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language: kind → phrase in lower case → calmer words.

    An insult that becomes `seller` takes one of the `articles` before it along, where the language has no case or gender to
    keep; `common` are words by which the language of a text is known.
    """

    tables: tuple[tuple[str, dict[str, str], re.Pattern[str]], ...]
    seller: str
    articles: re.Pattern[str] | None
    common: frozenset[str]


def parse_phrases(text: str) -> Phrases:
    """The phrases that a TOML text holds (resources/wording). Raises `BadInput` naming what is wrong."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"a file of wordings can't be read, {error}", "install the program again") from error
    tables = {kind: data.get(kind, {}) for kind in ("threat", "motive", "emotion")}
    every = [item for table in tables.values() for pair in table.items() for item in pair]
    heads = [data.get(name, "") for name in ("seller", "articles", "common")]
    if not all(isinstance(item, str) for item in (*every, *heads)) or not all(tables.values()):
        raise BadInput("a file of wordings holds something else than phrases", "install the program again")
    return _phrases_of(tables, *heads)


def _phrases_of(tables: dict[str, dict[str, str]], seller: str, articles: str, common: str) -> Phrases:
    before = "|".join(re.escape(word) for word in articles.split())
    lower = {kind: {phrase.lower(): calmer for phrase, calmer in table.items()} for kind, table in tables.items()}
    return Phrases(
        tuple((kind, lower[kind], _words(table)) for kind, table in tables.items()),
        seller,
        re.compile(rf"(?<![\w-])(?:{before})\s+$", re.IGNORECASE) if before else None,
        frozenset(common.split()),
    )


def _words(table: dict[str, str]) -> re.Pattern[str]:
    """Any of the phrases, the longest first. A word with a capital is found with it only ("Betrug", not "es betrug")."""
    every = "|".join(r"\s+".join(map(_word, phrase.split())) for phrase in sorted(table, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{every})(?![\w-])", re.IGNORECASE)


def _word(word: str) -> str:
    pattern = re.escape(word).replace("'", "['’]")
    return pattern if word == word.lower() else f"(?-i:{pattern})"


@cache
def _english() -> Phrases:
    """Made when the first text is checked, because starting the program needs none of it."""
    tables = {"threat": _THREATS, "motive": _MOTIVES, "emotion": _EMOTION}
    return _phrases_of(tables, "the seller", "the a an you", _COMMON)


def _spoken(text: str, languages: Sequence[Phrases]) -> list[Phrases]:
    """The languages whose common words the text has most of; all where it has none."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", text)]
    counts = [sum(word in language.common for word in words) for language in languages]
    return [language for language, count in zip(languages, counts, strict=True) if count == max(counts)]


_EXCLAMATION = re.compile(r"[!！]+[?？!！]*|[?？]+[!！][?？!！]*")
_STOPS = (".", "!", "?", "。", "！", "？")
_WORD = re.compile(r"(?<![\w-])[^\W\d_]{2,}(?![\w-])")
_VOWELS = frozenset("AEIOUYÄÖÜÁÀÂÃÉÈÊÍÓÔÕÚÛАЕЁИІОУЫЭЮЯ")
_KNOWN = frozenset({"AMOLED", "ALIEXPRESS", "PAYPAL", "DISPLAYPORT", "NVME", "HDMI", "RJ45", "SDXC", "SDHC", "UHS", "IEEE"})
_PERSONAL = (
    ("e-mail", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("account", re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?!\w)")),
    ("card", re.compile(r"(?<![\w-])(?:\d[ -]?){12,18}\d(?![\w-])")),
    ("telephone", re.compile(r"(?<!\w)(?:\+|00)\d{1,3}[\s./()-]*(?:\d[\s./()-]*){6,12}\d(?!\w)")),
)
_HIDDEN = "[…]"  # what stands in the place of personal data, in any language


def check_wording(text: str, languages: Sequence[Phrases] = ()) -> tuple[Finding, ...]:
    """Every place that would be better worded otherwise, in the order of the text, none inside another.

    `languages` are those besides English.
    """
    taken: list[Finding] = []
    for finding in (*_personal(text), *_phrases(text, languages), *_shouting(text)):
        if all(finding.end <= other.start or finding.start >= other.end for other in taken):
            taken.append(finding)
    return tuple(sorted(taken, key=lambda finding: finding.start))


def apply_calmer(text: str, finding: Finding) -> str:
    """The text with this finding's words replaced; spaces, a stop left over and the sentence's first capital are put right."""
    before, after = text[: finding.start], text[finding.end :]
    calmer = finding.calmer
    starts = not before.strip() or before.rstrip().endswith(_STOPS)
    if calmer and starts and finding.found[:1].isupper():
        calmer = calmer[0].upper() + calmer[1:]
    if not calmer and starts:
        left = after.lstrip(" ,;:")
        after = left[1:].lstrip(" ") if left.startswith(_STOPS) else left[:1].upper() + left[1:]
        before = before if after else before.rstrip(" ")
    elif not calmer:
        if before.endswith(" ") and (not after or after[0] in " .,;:!?"):
            before = before[:-1]
        elif not before or before.endswith("\n"):
            after = after.lstrip(" ")
    return before + calmer + after


def _phrases(text: str, languages: Sequence[Phrases]) -> Iterable[Finding]:
    for language in _spoken(text, (_english(), *languages)):
        for kind, table, pattern in language.tables:
            for match in pattern.finditer(text):
                calmer = table[" ".join(match[0].lower().replace("’", "'").split())]
                start = match.start()
                if calmer == language.seller and language.articles is not None:
                    article = language.articles.search(text, 0, start)
                    start = article.start() if article else start
                yield Finding(start, match.end(), text[start : match.end()], WHY[kind], calmer, kind)


def _shouting(text: str) -> Iterable[Finding]:
    for run in _capitals(text):
        # "USB", "IPX7" and codes are no shouting; many scripts have no capitals at all.
        shouted = [word[0] for word in run if len(word[0]) > 3 and word[0] not in _KNOWN and _VOWELS & set(word[0])]
        if shouted and (len(run) > 1 or len(shouted[0]) > 4):
            start, end = run[0].start(), run[-1].end()
            yield Finding(start, end, text[start:end], WHY["capitals"], text[start:end].lower(), "capitals")
    for match in _EXCLAMATION.finditer(text):
        calmer = "?" if "?" in match[0] or "？" in match[0] else "."
        yield Finding(match.start(), match.end(), match[0], WHY["exclamation"], calmer, "exclamation")


def _capitals(text: str) -> Iterable[list[re.Match[str]]]:
    """Runs of words that are all capitals, with nothing but spaces between them."""
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        loud = word[0].isupper()
        if run and not (loud and text[run[-1].end() : word.start()].isspace()):
            yield run
            run = []
        if loud:
            run = [*run, word]
    if run:
        yield run


def _personal(text: str) -> Iterable[Finding]:
    for what, pattern in _PERSONAL:
        for match in pattern.finditer(text):
            if (what == "card" and not _is_card(match[0])) or (what == "account" and not _is_iban(match[0])):
                continue
            yield Finding(match.start(), match.end(), match[0], WHY[what], _HIDDEN, "personal")


def _is_card(text: str) -> bool:
    """Whether the digits pass the check of card numbers (Luhn): an order number mostly doesn't."""
    digits = [int(char) for char in text if char.isdigit()]
    if len(digits) not in range(13, 20) or digits[0] not in (3, 4, 5, 6):
        return False
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _is_iban(text: str) -> bool:
    """Whether the check digits are those of an IBAN: a tracking number mostly has others."""
    plain = "".join(text.split())
    return 15 <= len(plain) <= 34 and int("".join(str(int(char, 36)) for char in plain[4:] + plain[:4])) % 97 == 1
