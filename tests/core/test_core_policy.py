"""Policies as data: what is shipped is right, and what is wrong is named with its line and rule."""

from __future__ import annotations

import pytest
from core_cases import POLICIES, policy

from evidence_app.core.errors import BadInput
from evidence_app.core.facts import RULES
from evidence_app.core.policy import Kind, parse_policy

HEAD = 'id = "x"\nname = "X"\nversion = "1"\n[articles]\nS0 = "a"\n'
RULE = '[[rule]]\nid = "a"\ntitle = "A"\nkind = "hard"\ncounts_from = ["delivered"]\ndays = 5\nsources = ["S0: b"]\n'


def test_the_shipped_policy_has_every_rule_of_the_notes_with_its_kind() -> None:
    kinds = {rule.id: rule.kind for rule in policy().rules}
    hard = {
        "protection_end",
        "dispute_after_delivery",
        "open_dispute_by",
        "free_return",
        "exchange",
        "appeal",
        "return_shipment",
        "chargeback",
    }
    expected = {"seller_dispute_response", "refund_expected", "free_return_refund"}
    assert kinds == {
        **dict.fromkeys(hard, Kind.HARD),
        **dict.fromkeys(expected, Kind.EXPECTED),
        "seller_reply": Kind.ADVICE,
        "refund_chase": Kind.ADVICE,
        "protection_grace": Kind.DOUBTFUL,
    }
    assert set(kinds) == set(RULES)


def test_every_rule_cites_an_article() -> None:
    for name in ("aliexpress", "generic"):
        shipped = policy(name)
        articles = {article for article, _ in shipped.articles}
        for rule in shipped.rules:
            assert rule.sources
            assert {source.partition(":")[0] for source in rule.sources} <= articles


def test_the_generic_policy_claims_no_length() -> None:
    assert all(rule.days is None and rule.from_days is None for rule in policy("generic").rules)
    assert {rule.id for rule in policy("generic").rules} <= set(RULES)


def test_another_marketplace_is_another_file() -> None:
    found = parse_policy(HEAD + RULE)
    assert (found.id, found.rules[0].days, found.platform) == ("x", 5, "X")
    assert found.rule("a") is found.rules[0]
    assert found.rule("b") is None


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (HEAD + RULE.replace("days = 5", "days = 0"), "line 6", "days"),
        (HEAD + RULE.replace("days = 5", "days = true"), "line 6", "days"),
        (HEAD + RULE.replace("days = 5\n", ""), "line 6", "has no days"),
        (HEAD + RULE.replace("hard", "soft"), "line 6", "“soft” as kind"),
        (HEAD + RULE.replace("delivered", "birthday"), "line 6", "“birthday”"),
        (HEAD + RULE.replace("S0: b", "S9: b"), "line 6", "names no article"),
        (HEAD + RULE.replace('["S0: b"]', "[]"), "line 6", "no sources"),
        (HEAD + RULE + "colour = 1\n", "line 6", "colour"),
        (HEAD + RULE + 'unit = "weeks"\n', "line 6", "weeks"),
        (HEAD + RULE + 'met_by = ["lunch"]\n', "line 6", "lunch"),
        (HEAD + RULE + "from_days = 9\n", "line 6", "ends before it starts"),
        (HEAD + RULE + 'after = "z"\n', "line 6", "more than one thing"),
        (HEAD + RULE.replace('counts_from = ["delivered"]', 'after = "z"'), "line 6", "must stand before"),
        (HEAD + RULE + RULE, "line 13", "twice"),
        (HEAD.replace('version = "1"\n', "") + RULE, "line 1", "version"),
        (HEAD, "line 1", "no [[rule]]"),
        ("id = \n", "line 1", "read"),
    ],
)
def test_a_fault_names_line_and_rule(text: str, line: str, what: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_policy(text)
    assert line in str(caught.value)
    assert what in str(caught.value)
    if line == "line 6":
        assert "“a”" in str(caught.value)


def test_the_files_are_dated() -> None:
    assert {policy(path.stem).version for path in POLICIES.glob("*.toml")} == {"2026-11-22"}
