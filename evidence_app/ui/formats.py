"""How times, dates and amounts read in the window. Words go through the translation, dates through the locale."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from decimal import Decimal

    from evidence_app.core.values import Money, When

_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60
NB = "\u00a0"


def _parts(seconds: float) -> tuple[int, int, int, int]:
    whole = max(0, int(seconds))
    days, rest = divmod(whole, _DAY)
    hours, rest = divmod(rest, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    return days, hours, minutes, rest


def left_long(seconds: float) -> str:
    """ "4 days 9 hours", "9 hours 12 minutes", "12 minutes 30 seconds": two units, rounded down."""
    days, hours, minutes, rest = _parts(seconds)
    words = {
        "d": translate("formats", "%n day(s)", None, days),
        "h": translate("formats", "%n hour(s)", None, hours),
        "m": translate("formats", "%n minute(s)", None, minutes),
        "s": translate("formats", "%n second(s)", None, rest),
    }
    if days:
        chosen = [words["d"], words["h"]] if hours and days < 14 else [words["d"]]
    elif hours:
        chosen = [words["h"], words["m"]] if minutes else [words["h"]]
    else:
        chosen = [words["m"], words["s"]] if minutes else [words["s"]]
    return " ".join(word.replace(" ", NB) for word in chosen)


def left_short(seconds: float) -> str:
    """ "4 d 9 h", "11 d", "9 h 12 min", "12 min": for a row."""
    days, hours, minutes, _rest = _parts(seconds)
    day, hour, minute = translate("formats", "d"), translate("formats", "h"), translate("formats", "min")
    if days >= 10 or (days and not hours):
        text = f"{days} {day}"
    elif days:
        text = f"{days} {day} {hours} {hour}"
    elif hours:
        text = f"{hours} {hour} {minutes} {minute}" if minutes else f"{hours} {hour}"
    else:
        text = f"{max(1, minutes)} {minute}"
    return text.replace(" ", NB)


def tick_ms(seconds: float) -> int:
    """How soon the text of `left_long` may read differently: a second in the last hour, else half a minute."""
    return 1_000 if 0 < seconds < _HOUR else 30_000


def day(value: date, *, weekday: bool = True, year: bool = False) -> str:
    """ "Thu 26 Nov", "Thu 26 Nov 2026", "26 Nov"."""
    date_ = "d. MMM" if QLocale().language() == QLocale.Language.German else "d MMM"
    pattern = ("ddd " if weekday else "") + date_ + (" yyyy" if year else "")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern).replace(" ", NB)


def _in_zone(value: datetime, zone: str) -> datetime:
    from zoneinfo import ZoneInfo

    return value.astimezone(ZoneInfo(zone))


def moment(value: datetime, zone: str) -> str:
    """ "Thu 24 Dec, 08:59" in the order's zone."""
    local = _in_zone(value, zone)
    return f"{day(local.date())}, {local:%H:%M}"


def when(value: When | None, *, year: bool = True) -> str:
    """A fact's time as the user gave it: with an hour only where there is one."""
    if value is None:
        return ""
    text = day(value.day, year=year)
    return f"{text}, {value.local:%H:%M}" if value.exact else text


def clock(now: datetime, zone: str) -> str:
    """The status bar's clock: "Sun 22 Nov 2026, 14:20 (Berlin)"."""
    local = _in_zone(now, zone)
    place = zone.rsplit("/", 1)[-1].replace("_", " ")
    return f"{day(local.date(), year=True)}, {local:%H:%M} ({place})"


def money(value: Money | None) -> str:
    """ "EUR 42.90", with the language's own comma: "EUR 42,90"."""
    return value.text().replace(" ", NB).replace(".", QLocale().decimalPoint()) if value else ""


def number(text: str) -> str:
    """A plain decimal number, "42.90", with the language's own comma; core reads both."""
    return text.replace(".", QLocale().decimalPoint())


def shortened(text: str, most: int = 32) -> str:
    """`text`, cut at a word where it is longer than `most` characters: titles of shops go on and on."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def amount(value: Decimal) -> str:
    """ "42.90" as the language writes it ("42,90"), two decimals, no groups: for a field to type in."""
    return f"{value:.2f}".replace(".", QLocale().decimalPoint())


def percent(value: float) -> str:
    """ "37%" as the language writes it; `value` is a hundred for the whole."""
    return translate("formats", "{n}%").format(n=QLocale().toString(round(value)))


def size(count: int) -> str:
    """ "3.4 MB": a file's size in bytes as people read it, in decimal units and the language's own letters ("3,4 Mo")."""
    if count < 1000:
        return f"{count}{NB}B"
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat).replace(" ", NB)


def keys(combination: str) -> str:
    """ "Ctrl+K" as this keyboard's language names it ("Strg+K")."""
    from PySide6.QtGui import QKeySequence

    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.NativeText)


def grouped(number: str) -> str:
    """An order's number in groups of four, as it is easier to compare."""
    if not number.isdigit() or len(number) < 9:
        return number
    return NB.join(number[start : start + 4] for start in range(0, len(number), 4))
