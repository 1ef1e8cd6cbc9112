"""A marketplace's rules as data: what counts from what, for how long, and who says so.

A policy is a TOML text (resources/policies/*.toml). Another marketplace is another file, no code. `parse_policy` checks
everything that `deadlines` relies on, and its errors name the line and the rule.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from evidence_app.core.case import EventKind
from evidence_app.core.errors import BadInput


class Kind(StrEnum):
    """How firm a date is: a wall, advice, what someone else is expected to do, or doubtful."""

    HARD = "hard"
    ADVICE = "advice"
    EXPECTED = "expected"
    DOUBTFUL = "doubtful"


class Applies(StrEnum):
    """Which orders a rule is listed for."""

    ALWAYS = "always"
    FREE_RETURN = "free-return"
    EXCHANGE = "exchange"


FACTS = ("ordered", "shipped", "delivered")
SHOWN_END = "shown-end"
DECISION = "mediation-decision"
ANCHORS = frozenset({*FACTS, SHOWN_END, DECISION, *EventKind})
"""What a rule may count from: facts of the order, the end that the shop shows, steps of the case, a mediator's decision."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a policy.

    `counts_from` are anchors, the first that the order has counts; with `earliest_of` or `after` it counts from other rules.
    `days` is its length, `from_days` the start of a range; both None: only a date that the user enters. `from_days` and
    `days` are calendar days, or business days with `business`. `met_by` are the steps that fulfil its purpose.
    A range that would reach past the rule `yields_to` minus `margin_days` is advice no longer to wait.
    `sources` start with the article ("S0: …"); `doubt` says where they disagree or are vague; `said` is note and doubt as
    one text, and the codes for it; `needs` is everything it may count from.
    """

    id: str
    title: str
    kind: Kind
    counts_from: tuple[str, ...] = ()
    after: str = ""
    earliest_of: tuple[str, ...] = ()
    days: int | None = None
    from_days: int | None = None
    business: bool = False
    applies: Applies = Applies.ALWAYS
    met_by: tuple[EventKind, ...] = ()
    sources: tuple[str, ...] = ()
    doubt: str = ""
    note: str = ""
    yields_to: str = ""
    margin_days: int = 0
    said: tuple[str, tuple[str, ...]] = field(init=False)
    needs: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        told = [(code, text) for code, text in (("rule", self.note), ("doubt", self.doubt)) if text]
        # Made once here, because they are the same for every order.
        object.__setattr__(self, "needs", frozenset(filter(None, (*self.counts_from, *self.earliest_of, self.after))))
        object.__setattr__(self, "said", (". ".join(text for _, text in told), tuple(code for code, _ in told)))


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of one marketplace as of a date. `articles` maps a source's short name to what it is."""

    id: str
    name: str
    version: str
    rules: tuple[Rule, ...]
    articles: tuple[tuple[str, str], ...] = ()
    platform: str = ""

    def rule(self, ident: str) -> Rule | None:
        """The rule with this id."""
        return next((rule for rule in self.rules if rule.id == ident), None)


DATE_ONLY = frozenset({"return_shipment", "chargeback", "open_dispute_by"})
"""Rules whose own value can only be a date: they have no length."""

BUYER = "You"
"""The short name, among a policy's articles, for what the buyer entered: our own words, no quotation."""
_TOP_KEYS = {"id", "name", "version", "platform", "articles", "rule"}
_RULE_KEYS = set(Rule.__dataclass_fields__) - {"business", "said", "needs"} | {"unit"}
_UNITS = {"days": False, "business-days": True}


class _Fault(Exception):
    """A rule that can't be used, before its line is known."""


def parse_policy(text: str) -> Policy:
    """The policy that a TOML text holds. Raises `BadInput` naming line and rule."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(
            f"the policy file can't be read, {error}", "repair the file or take the original", field="policy"
        ) from error
    lines = [number for number, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*rule\s*]]", line)]
    articles = data.get("articles", {})
    if not (isinstance(articles, dict) and all(isinstance(title, str) for title in articles.values())):
        raise _bad("its articles must each have a title", 1)
    for key in ("id", "name", "version"):
        if not isinstance(data.get(key), str) or not data[key]:
            raise _bad(f"it has no {key}", 1)
    unknown = set(data) - _TOP_KEYS
    if unknown:
        raise _bad(f"“{min(unknown)}” is no part of a policy", 1)
    rules: list[Rule] = []
    for line, entry in zip(lines, data.get("rule", []), strict=False):
        try:
            rules.append(_rule(entry, {rule.id for rule in rules}, set(articles)))
        except _Fault as fault:
            raise _bad(f"rule “{entry.get('id', '?')}” {fault}", line) from None
    if not rules or len(rules) != len(lines):
        raise _bad("it has no [[rule]]", 1)
    return Policy(
        data["id"],
        data["name"],
        data["version"],
        tuple(rules),
        tuple(articles.items()),
        str(data.get("platform", data["name"])),
    )


def _bad(what: str, line: int) -> BadInput:
    return BadInput(f"the policy file is wrong in line {line}, {what}", "repair the file or take the original", field="policy")


def _rule(entry: dict[str, Any], known: set[str], articles: set[str]) -> Rule:
    unknown = set(entry) - _RULE_KEYS
    if unknown:
        raise _Fault(f"has an unknown key “{min(unknown)}”")
    ident = _text(entry, "id")
    if ident in known:
        raise _Fault("is there twice")
    rule = Rule(
        ident,
        _text(entry, "title"),
        _choice(entry, "kind", Kind),
        _texts(entry, "counts_from"),
        entry.get("after", ""),
        _texts(entry, "earliest_of"),
        _number(entry, "days"),
        _number(entry, "from_days"),
        _unit(entry),
        _choice(entry, "applies", Applies) if "applies" in entry else Applies.ALWAYS,
        tuple(_event(name) for name in _texts(entry, "met_by")),
        _texts(entry, "sources"),
        str(entry.get("doubt", "")),
        str(entry.get("note", "")),
        str(entry.get("yields_to", "")),
        _number(entry, "margin_days") or 0,
    )
    _check(rule, known, articles)
    return rule


def _check(rule: Rule, known: set[str], articles: set[str]) -> None:
    """What the parts of a rule must be to each other."""
    if sum(map(bool, (rule.counts_from, rule.after, rule.earliest_of))) > 1:
        raise _Fault("counts from more than one thing: use one of counts_from, after, earliest_of")
    for name in rule.counts_from:
        if name not in ANCHORS:
            raise _Fault(f"counts from “{name}”, which is no fact and no step")
    for name in (*rule.earliest_of, *filter(None, (rule.after, rule.yields_to))):
        if name not in known:
            raise _Fault(f"counts from the rule “{name}”, which must stand before it")
    if rule.days is None and (rule.after or set(rule.counts_from) - {SHOWN_END}):
        raise _Fault("has no days")
    if rule.from_days is not None and (rule.days is None or rule.from_days > rule.days):
        raise _Fault("has a range that ends before it starts")
    if not rule.sources:
        raise _Fault("has no sources: nothing is claimed without one")
    for source in rule.sources:
        article, colon, sentence = source.partition(": ")
        if article not in articles or not colon or not sentence.strip():
            raise _Fault(f"has a source “{source[:30]}” that names no article")


def _text(entry: dict[str, Any], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value:
        raise _Fault(f"has no {key}")
    return value


def _texts(entry: dict[str, Any], key: str) -> tuple[str, ...]:
    value = entry.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _Fault(f"needs a list of texts as {key}")
    return tuple(value)


def _number(entry: dict[str, Any], key: str) -> int | None:
    value = entry.get(key)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= 3650):
        raise _Fault(f"needs a whole number from 1 to 3650 as {key}")
    return value


def _unit(entry: dict[str, Any]) -> bool:
    unit = entry.get("unit", "days")
    if unit not in _UNITS:
        raise _Fault(f"counts in “{unit}”: use {' or '.join(_UNITS)}")
    return _UNITS[unit]


def _choice(entry: dict[str, Any], key: str, choices: type[Any]) -> Any:
    try:
        return choices(entry.get(key))
    except ValueError:
        raise _Fault(f"has “{entry.get(key)}” as {key}: use {', '.join(str(choice) for choice in choices)}") from None


def _event(name: str) -> EventKind:
    try:
        return EventKind(name)
    except ValueError:
        raise _Fault(f"is met by “{name}”, which is no step of a case") from None
