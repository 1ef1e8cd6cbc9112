"""The dossier's own words in its language, with dates and money as that language writes them.

The texts are data (`resources/dossier/*.toml`); user text is never translated. Every language holds the same keys.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from evidence_app.core.day_text import day_text
from evidence_app.core.errors import BadInput
from evidence_app.core.values import Money, When
from evidence_app.dossier.text import Span, Text, as_spans
from evidence_app.resources import resource

LANGUAGES = ("en", "es", "pt", "fr", "de", "ru")
# Languages in which the usual short date has more words than a table has room for ("18 de nov. de 2026").
_PLAIN_DAY = ("en", "pt", "ru")
_FIELD = re.compile(r"\{(\w+)\}")


class Wording:
    """One language: texts by dotted key, dates, money, numbers."""

    def __init__(self, language: str, texts: Mapping[str, Any]) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, key: str, **values: object) -> str:
        """The text `section.name` with its braces filled in."""
        section, _, name = key.partition(".")
        return str(self._texts[section][name]).format(**values)

    def spans(self, key: str, **values: Text) -> list[Span]:
        """Like a call, for values that carry their own look (bold, links)."""
        section, _, name = key.partition(".")
        parts: list[Span] = []
        for place, piece in enumerate(_FIELD.split(str(self._texts[section][name]))):
            if place % 2:
                parts.extend(as_spans(values[piece]))
            elif piece:
                parts.append(Span(piece))
        return parts

    def has(self, key: str) -> bool:
        """Whether the language holds this text."""
        section, _, name = key.partition(".")
        return name in self._texts.get(section, {})

    def date(self, day: dt.date) -> str:
        """`12 Nov 2026`, as the language writes it."""
        from babel.dates import format_date, format_skeleton

        # The month by name in every language: 02.12. is two days to readers from two countries.
        if self.language in _PLAIN_DAY:
            return format_date(day, "d MMM y", locale=self.language)
        return format_skeleton("yMMMd", dt.datetime.combine(day, dt.time(12), dt.UTC), locale=self.language)

    def weekday(self, day: dt.date) -> str:
        """`Thu 26 Nov 2026`: a date somebody must act by."""
        if self.language == "en":
            return day_text(day)
        from babel.dates import format_skeleton

        return format_skeleton("yMMMEd", dt.datetime.combine(day, dt.time(12), dt.UTC), locale=self.language)

    def told_date(self, day: dt.date) -> str:
        """`Thu 26 Nov 2026`, `26. November 2026`: a date within a sentence."""
        if self.language == "en":
            return day_text(day)
        from babel.dates import format_date

        return format_date(day, "long", locale=self.language)

    def short_date(self, day: dt.date) -> str:
        """`12 Nov`: for the date strip."""
        from babel.dates import format_date, format_skeleton

        if self.language == "en":
            return format_date(day, "d MMM", locale="en")
        midday = dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)
        return format_skeleton("MMMd", midday, locale=self.language)

    def moment(self, moment: dt.datetime) -> str:
        """`12 Nov 2026, 18:02 (UTC+01:00)`; `moment` is aware and shown in its own zone."""
        return f"{self.date(moment.date())}, {moment:%H:%M} ({self.offset(moment)})"

    def offset(self, moment: dt.datetime) -> str:
        """`UTC+01:00`, or `UTC`."""
        offset = moment.strftime("%z")
        return "UTC" if offset in ("+0000", "") else f"UTC{offset[:3]}:{offset[3:5]}"

    def when(self, when: When) -> str:
        """The date alone where only a date is known, else date, time and offset."""
        return self.moment(when.local) if when.exact else self.date(when.day)

    def due(self, due: dt.datetime, zone: str) -> str:
        """The instant of a deadline in its zone."""
        return self.moment(due.astimezone(ZoneInfo(zone)))

    def money(self, money: Money) -> str:
        """`EUR 42.90`; in languages that write amounts otherwise their own form comes first."""
        if self.language == "en":
            return money.text()
        from babel.numbers import format_currency

        own = format_currency(money.amount, money.currency, locale=self.language).replace("\u00a0", " ").replace("\u202f", " ")
        return f"{own} ({money.text()})"

    def decimal(self, value: float) -> str:
        """`2.5`, as the language writes it, with at most one decimal."""
        from babel.numbers import format_decimal

        return format_decimal(round(value, 1), format="#,##0.#", locale=self.language)

    def number(self, value: int) -> str:
        """A whole number with the language's grouping."""
        from babel.numbers import format_decimal

        return format_decimal(value, locale=self.language).replace("\u00a0", " ").replace("\u202f", " ")


@cache
def wording(language: str) -> Wording:
    """The wording of one of `LANGUAGES`. Raises `BadInput` for any other."""
    if language not in LANGUAGES:
        raise BadInput(
            f"the dossier can't be written in “{language}”", f"choose one of {', '.join(LANGUAGES)}", field="language"
        )
    with resource(f"dossier/{language}.toml").open("rb") as file:
        return Wording(language, tomllib.load(file))
