"""Dates as people of a language write them, turned into the form that core reads; and back, for a field to show.

Core reads "2026-11-12", "12 Nov 2026" and the like, the same everywhere. What depends on the language – the order of day
and month, names of months – is read here, and only where it is certain; anything else is handed on as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from PySide6.QtCore import QDate, QLocale

_NUMBERS = re.compile(r"(\d{1,4})\s*([./\-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?(?P<rest>(?:[,\s].*)?)")
_NAMED = re.compile(r"(\d{1,2})\.?\s*(?:de\s+)?([^\W\d_]{3,})\.?\s*(?:de\s+)?(\d{4})(?:\s*г\.?)?(?P<rest>(?:[,\s].*)?)")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?P<rest>(?: \d?\d:\d\d)?)")
_CENTURY = 2000


def for_core(text: str) -> str:
    """What was typed, with its date as core reads it: "12.11.2026 14:30" → "2026-11-12 14:30" where the day comes first."""
    typed = " ".join(unicodedata.normalize("NFKC", text).split())
    found = _NUMBERS.fullmatch(typed)
    day = _by_numbers(found) if found else None
    if day is None:
        found = _NAMED.fullmatch(typed)
        day = _by_name(found) if found else None
    if day is None or found is None:
        return typed
    rest = found["rest"].strip(" ,")
    return f"{day.isoformat()} {rest}".strip()


def shown(text: str) -> str:
    """A date in core's plain form, with or without a time, as this language writes it; anything else as it is."""
    found = _ISO.fullmatch(text)
    if found is None:
        return text
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return text
    return written(day) + found["rest"]


def as_written(words: str) -> str:
    """A sentence of core with the dates in it as this language writes them: "like 2026-11-12" → "like 12.11.2026"."""
    return re.sub(r"\d{4}-\d{2}-\d{2}", lambda found: shown(found[0]), words)


def written(day: date) -> str:
    """A date as it would be typed: "12.11.2026", "12 Nov 2026" (in English numbers alone are read in two ways)."""
    locale = QLocale()
    pattern = "d MMM yyyy" if locale.language() == QLocale.Language.English else locale.dateFormat(_SHORT)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def day_in(text: str) -> date | None:
    """The day that a text begins with, where it is certain."""
    found = _ISO.match(for_core(text))
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


_SHORT = QLocale.FormatType.ShortFormat


def _order() -> str:
    """ "dmy", "mdy" or "ymd": how this language orders the parts of a date."""
    letters = [letter for letter in QLocale().dateFormat(_SHORT).lower() if letter in "dmy"]
    return "".join(dict.fromkeys(letters))


def _by_numbers(found: re.Match[str]) -> date | None:
    first, second, third = found[1], found[3], found[4]
    order = "ymd" if len(first) == 4 else _order()
    parts = dict(zip(order, (first, second, third), strict=True)) if len(order) == 3 else {}
    year = parts.get("y", "")
    if len(year) not in (2, 4):
        return None
    number = int(year) + (_CENTURY if len(year) == 2 else 0)
    return _day(number, int(parts["m"]), int(parts["d"]))


def _by_name(found: re.Match[str]) -> date | None:
    name = found[2].casefold()
    locale = QLocale()
    for month in range(1, 13):
        names = (locale.monthName(month), locale.standaloneMonthName(month), locale.monthName(month, _SHORT))
        if any(known.casefold().rstrip(".").startswith(name) for known in names):
            return _day(int(found[3]), month, int(found[1]))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
