"""The wording check with the phrases of every language that ships with the program."""

from __future__ import annotations

from functools import cache

from evidence_app.core.wording import Finding, Phrases, check_wording, parse_phrases
from evidence_app.resources import resource


@cache
def languages() -> tuple[Phrases, ...]:
    """The languages besides English, read once."""
    return tuple(parse_phrases(path.read_text(encoding="utf-8")) for path in sorted(resource("wording").glob("*.toml")))


def check(text: str) -> tuple[Finding, ...]:
    """Every place that would be better worded otherwise, in any of the languages."""
    return check_wording(text, languages())
