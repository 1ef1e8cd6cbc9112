"""From what a person types to an instant: dates, times, zones and countdowns.

Nothing here reads a clock or the machine's own zone. Where a text has more than one honest reading ("PST" is UTC−8 all
year to some and Los Angeles time to others), the earliest instant counts, and `readings` tells all of them.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from evidence_app.core.errors import BadInput
from evidence_app.core.values import When

FIRST_YEAR, LAST_YEAR = 1990, 2199
"""Years that can be typed: room for every order and every length added to it."""

LONGEST_LEFT = timedelta(days=1000)

# Machine-dependent or leap-second keys of the zone database: the same name would mean another time elsewhere.
_NO_ZONES = frozenset({"localtime", "posixrules", "Factory"})

ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    "UTC": ("UTC",),
    "GMT": ("UTC",),
    "Z": ("UTC",),
    "PST": ("Etc/GMT+8", "America/Los_Angeles"),
    "PDT": ("Etc/GMT+7", "America/Los_Angeles"),
    "PT": ("America/Los_Angeles",),
    "MST": ("Etc/GMT+7", "America/Denver"),
    "MDT": ("Etc/GMT+6", "America/Denver"),
    "CST": ("Asia/Shanghai", "Etc/GMT+6", "America/Chicago"),
    "CDT": ("Etc/GMT+5", "America/Chicago"),
    "EST": ("Etc/GMT+5", "America/New_York"),
    "EDT": ("Etc/GMT+4", "America/New_York"),
    "ET": ("America/New_York",),
    "WET": ("UTC", "Europe/Lisbon"),
    "WEST": ("Etc/GMT-1", "Europe/Lisbon"),
    "BST": ("Etc/GMT-1", "Europe/London"),
    "CET": ("Etc/GMT-1", "Europe/Paris"),
    "CEST": ("Etc/GMT-2", "Europe/Paris"),
    "MEZ": ("Etc/GMT-1", "Europe/Berlin"),
    "MESZ": ("Etc/GMT-2", "Europe/Berlin"),
    "EET": ("Etc/GMT-2", "Europe/Athens"),
    "EEST": ("Etc/GMT-3", "Europe/Athens"),
    "MSK": ("Europe/Moscow",),
    "IST": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
    "HKT": ("Asia/Hong_Kong",),
    "SGT": ("Asia/Singapore",),
    "KST": ("Asia/Seoul",),
    "JST": ("Asia/Tokyo",),
    "AEST": ("Etc/GMT-10", "Australia/Sydney"),
    "AEDT": ("Etc/GMT-11", "Australia/Sydney"),
    "BRT": ("America/Sao_Paulo",),
}
"""What an abbreviation may mean: the fixed offset and the place whose clocks change, or several places."""

# Offsets that are no whole hour and have a place that keeps them all year.
_PLACES = {330: "Asia/Kolkata", 345: "Asia/Kathmandu", 210: "Asia/Tehran", 270: "Asia/Kabul", 390: "Asia/Yangon"}
_PLACES |= {570: "Australia/Darwin", 525: "Australia/Eucla"}

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: place for place, name in enumerate(_MONTH_NAMES, 1)}

_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?P<half>[ap]\.?m\.?(?![a-z]))?"
_DATES = (
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
    r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})",
    r"(?P<day>\d{1,2})\.?\s+(?P<name>[a-z]{3,9})\.?,?\s+(?P<year>\d{4})",
    r"(?P<name>[a-z]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})",
)


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """The forms of dates, compiled when the first one is read: starting the program needs none."""
    return tuple(re.compile(rf"{form}(?:(?:t|,?\s+){_CLOCK})?\s*(?P<zone>\S.*)?", re.IGNORECASE) for form in _DATES)


_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+\-−])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)

HOW = "write it like 2026-11-12 or 2026-11-12 18:02"


@lru_cache(maxsize=1024)
def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name that `parse_zone` has accepted."""
    return ZoneInfo(name)


def parse_zone(text: str, *, field: str = "timezone") -> str:
    """The IANA name for what was typed: a name in any case, or an offset such as "+02:00".

    Raises `BadInput` for an unknown one, and for abbreviations that mean several places.
    """
    wanted = text.strip()
    found = _iana(wanted)
    if found:
        return found
    offset = _OFFSET.fullmatch(wanted)
    fixed = _fixed_zone(_minutes(offset)) if offset and _minutes(offset) is not None else None
    if fixed:
        return fixed
    if wanted.upper() in ABBREVIATIONS:
        places = ABBREVIATIONS[wanted.upper()]
        if len(places) == 1:
            return places[0]
        raise BadInput(f"“{wanted}” can mean {' or '.join(places)}", "name the place, for example Europe/Berlin", field=field)
    raise BadInput(f"“{wanted}” is no known time zone", "name a place, for example Europe/Berlin, or an offset", field=field)


def parse_when(text: str, zone: str, *, field: str = "") -> When:
    """The point in time that `text` names: a date, or a date and time, with or without a zone of its own.

    Without a zone the time is that of `zone` (an IANA name). A time that occurs twice, or never, when clocks change is
    read as the earliest instant it can mean. Raises `BadInput` for anything else.
    """
    typed = " ".join(unicodedata.normalize("NFKC", text).split())
    return _earliest(typed, zone, field)


def readings(typed: str) -> tuple[tuple[str, datetime], ...]:
    """Every reading (zone, UTC instant) of what `parse_when` read, where its zone is ambiguous; else empty."""
    word = typed.rpartition(" ")[2].upper()
    places = ABBREVIATIONS.get(word, ())
    if len(places) < 2:
        return ()
    parts = _parts(typed, "")
    every = tuple((place, _utc(parts[0], parts[1], place)) for place in places)
    return every if len({moment for _, moment in every}) > 1 else ()


def _earliest(typed: str, zone: str, field: str) -> When:
    day, clock, stated = _parts(typed, field)
    if not stated:
        if clock is None:
            return When.on(day, zone, typed)
        return When.instant(_utc(day, clock, zone), zone, typed)
    offset = _OFFSET.fullmatch(stated)
    if offset:
        minutes = _minutes(offset)
        if minutes is None:
            raise BadInput(f"“{typed}” has an impossible offset", "offsets lie between -14:00 and +14:00", field=field)
        if clock is not None:
            return When.instant(datetime.combine(day, clock, UTC) - timedelta(minutes=minutes), zone, typed)
        fixed = _fixed_zone(minutes)
        if fixed is None:
            raise BadInput(f"“{typed}” has an unusual offset", "name a place instead, for example Asia/Kolkata", field=field)
        return When.on(day, fixed, typed)
    return _named(day, clock, stated, zone=zone, typed=typed, field=field)


def _named(day: date, clock: time | None, stated: str, *, zone: str, typed: str, field: str) -> When:
    """With a zone stated by name: the earliest of everything that the name can mean."""
    named = _iana(stated) if "/" in stated else ""
    places = (named,) if named else ABBREVIATIONS.get(stated.upper(), ())
    if not places:
        todo = "name a place, for example Europe/Berlin, or leave it out"
        raise BadInput(f"“{stated}” is no known time zone", todo, field=field)
    if clock is None:
        return min((When.on(day, place, typed) for place in places), key=lambda when: when.at)
    return When.instant(min(_utc(day, clock, place) for place in places), zone, typed)


def _parts(typed: str, field: str) -> tuple[date, time | None, str]:
    """The date, the time if there is one, and the zone as stated."""
    match = next((found for found in (form.fullmatch(typed) for form in _forms()) if found), None)
    if match is None:
        raise BadInput(f"“{typed}” is no date" if typed else "the date is missing", HOW, field=field)
    groups = match.groupdict()
    month = int(groups["month"]) if groups.get("month") else _MONTHS.get(groups["name"][:3].lower(), 0)
    try:
        day = date(int(groups["year"]), month, int(groups["day"]))
        clock = _clock(groups)
    except ValueError:
        raise BadInput(f"“{typed}” is not a day and time of the calendar", HOW, field=field) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadInput(f"the year of “{typed}” can't be right", f"use a year from {FIRST_YEAR} to {LAST_YEAR}", field=field)
    if clock == "24:00":
        return day + timedelta(days=1), time(), groups["zone"] or ""
    return day, clock, groups["zone"] or ""  # type: ignore[return-value]


def _clock(groups: dict[str, str | None]) -> time | str | None:
    """The time of day; "24:00" for the end of the day; None where no time was typed. Raises `ValueError`."""
    if groups["hour"] is None or groups["minute"] is None:
        return None
    hour, minute, second = int(groups["hour"]), int(groups["minute"]), int(groups["second"] or 0)
    if groups["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if groups["half"][0] in "pP" else 0)
    if (hour, minute, second) == (24, 0, 0):
        return "24:00"
    return time(hour, minute, second)


def _utc(day: date, clock: time | None, place: str) -> datetime:
    """The earliest UTC instant at which clocks in `place` show this, or would show it."""
    wall = datetime.combine(day, clock or time(), zone_of(place))
    return min(wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC))


def _minutes(offset: re.Match[str] | None) -> int | None:
    """Minutes east of UTC; None for an offset that no clock has."""
    if offset is None:
        return None
    hours, rest = int(offset[2]), int(offset[3] or 0)
    minutes = hours * 60 + rest
    return None if rest > 59 or minutes > 14 * 60 else minutes * (1 if offset[1] == "+" else -1)


def _fixed_zone(minutes: int | None) -> str | None:
    """An IANA zone that keeps this offset all year. (Etc names have their sign turned round.)"""
    if minutes is None:
        return None
    if minutes == 0:
        return "UTC"
    if minutes % 60:
        return _PLACES.get(minutes)
    return f"Etc/GMT{-minutes // 60:+d}" if minutes >= -12 * 60 else None


@lru_cache(maxsize=1024)
def _iana(text: str) -> str:
    """The IANA name in its proper spelling; empty for what is none."""
    if text in _NO_ZONES or text.startswith(("posix/", "right/")):
        return ""
    if text.upper() in ABBREVIATIONS:
        return "UTC" if text.upper() in {"UTC", "GMT"} else ""
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        lower = text.replace(" ", "_").casefold()
        return next((name for name in sorted(available_timezones()) if name.casefold() == lower), "")
    return text


_UNITS: dict[str, str] = {
    "d": "d day days 天 日 д дн день дня дней día días dia dias j jour jours t tag tage tagen día(s) dia(s)",
    "h": "h hr hrs hour hours 小时 小時 时 時 ч час часа часов hora horas heure heures std stunde stunden",
    "m": "m min mins minute minutes 分 分钟 分鐘 м мин минута минуты минут minuto minutos minuten",
    "s": "s sec secs second seconds 秒 秒钟 с сек секунда секунды секунд segundo segundos seg seconde secondes sek sekunde "
    "sekunden",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_FILL_WORDS = (
    "left remaining time and to go in ends protection 还剩 剩余 剩餘 余 和 осталось остался осталась ещё еще и "
    "quedan queda restantes restante faltan falta y restam resta e il reste restants et noch übrig verbleibend verbleiben und "
    "temps tiempo tempo zeit"
)
_FILL = frozenset(_FILL_WORDS.split())
_TOKEN = re.compile(
    r"(?P<clock>\d+(?::\d{1,2}){1,3})|(?P<number>\d+)\s*(?P<unit>[^\W\d_]+)|(?P<word>[^\W\d_]+)|(?P<gap>[\s,;.，。、：:]+)"
)
_SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1}
LEFT_HOW = "write it as shown, for example 12d 03:15:20 or 12 days 3 hours"


def parse_left(text: str, *, field: str = "protection_left") -> timedelta:
    """The time left that a countdown shows ("12d 03:15:20", "12 天 3 小时"); what it doesn't show counts as zero.

    Reads English, Chinese, Russian, Spanish, Portuguese, French and German words. Raises `BadInput` for anything else.
    """
    typed = " ".join(unicodedata.normalize("NFKC", text).split())
    amounts = _amounts(typed.casefold())
    order = "".join(amounts or {})
    if not amounts or order not in "dhms":
        raise BadInput(f"“{typed}” is no countdown" if typed else "the countdown is missing", LEFT_HOW, field=field)
    largest = order[0]
    over = [unit for unit, most in (("h", 23), ("m", 59), ("s", 59)) if unit != largest and amounts.get(unit, 0) > most]
    if over:
        raise BadInput(f"“{typed}” is an impossible countdown", LEFT_HOW, field=field)
    seconds = sum(_SECONDS[unit] * amount for unit, amount in amounts.items())
    if seconds > LONGEST_LEFT.total_seconds():
        raise BadInput(f"“{typed}” is longer than any protection", LEFT_HOW, field=field)
    return timedelta(seconds=seconds)


def _amounts(text: str) -> dict[str, int] | None:
    """Unit → amount in the order typed; None for text that holds anything but amounts and words around them."""
    found: dict[str, int] = {}
    place = 0
    for token in _TOKEN.finditer(text):
        if token.start() != place:
            return None
        place = token.end()
        for unit, amount in _token(token):
            if unit in found or not unit:
                return None
            found[unit] = amount
    return found if place == len(text) else None


def _token(token: re.Match[str]) -> list[tuple[str, int]]:
    """The amounts of one token; an empty unit marks nonsense."""
    if token["clock"]:
        numbers = [int(part) for part in token["clock"].split(":")]
        # 03:15 and 03:15:20 start with hours, 12:03:15:20 with days.
        units = "dhms" if len(numbers) == 4 else "hms"
        return list(zip(units, numbers, strict=False))
    if token["number"]:
        word = token["unit"]
        # Chinese writes no space between one unit and the next word ("12天剩余").
        glued = (word[:size] for size in (2, 1) if word[:size] in _UNIT_OF and word[size:] in _FILL)
        unit = _UNIT_OF.get(word) or _UNIT_OF.get(next(glued, ""), "")
        return [(unit, int(token["number"]))] if len(token["number"]) < 6 else [("", 0)]
    if token["word"] and token["word"] not in _FILL:
        return [("", 0)]
    return []
