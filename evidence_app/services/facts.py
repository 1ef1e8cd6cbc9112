"""From facts as text (the command line's options, the order dialog's fields) to an order's values, with every fact checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import urlsplit

from evidence_app.core.case import Order, Protection
from evidence_app.core.errors import BadInput
from evidence_app.core.values import Money, When
from evidence_app.core.when import parse_left, parse_when, parse_zone
from evidence_app.services.policies import policy

_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_AMOUNT = re.compile(r"\d{1,3}(?:[ ,'\u00a0\u202f]\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d+(?:[.,]\d+)?")
_CODE = re.compile(r"[A-Z]{3}")
_MOST = Decimal(10) ** 9
_LONGEST_DAYS = 365
_LONGEST = {"title": 500, "notes": 100_000}
_LONGEST_TEXT = 2_000

DATES = ("ordered", "shipped", "delivered")
PROTECTION = ("protection_ends", "protection_left", "protection_days")
TEXTS = ("title", "store", "variant", "carrier", "payment_method", "notes")
KEYS = (
    "number", *TEXTS, "price", "currency", "quantity", "listing_url", *DATES, *PROTECTION, "read_at", "tracking", "country",
    "timezone", "free_return", "policy",
)  # fmt: skip


def new_order(facts: Mapping[str, str], zone: str, now: datetime) -> Order:
    """An order from `facts`; `zone` is its time zone unless they name one. Raises `BadInput` naming the field."""
    number = facts.get("number", "").strip()
    if not number:
        raise BadInput("the order number is missing", "copy it from the order page", field="number")
    if not _NUMBER.fullmatch(number):
        raise BadInput(f"“{number[:70]}” is no order number", "use up to 64 letters, digits, dots, dashes", field="number")
    if not facts.get("title", "").strip():
        raise BadInput("the title is missing", "say what was bought", field="title")
    return changed_order(Order(number, "?", zone), {key: value for key, value in facts.items() if key != "number"}, now)


def changed_order(order: Order, facts: Mapping[str, str], now: datetime) -> Order:
    """`order` with `facts` changed; an empty text takes an optional fact away. Raises `BadInput` naming the field."""
    for key in facts:
        if key not in KEYS:
            raise BadInput(f"“{key}” is no fact of an order", f"use one of {', '.join(KEYS)}", field=key)
    if facts.get("number", order.number).strip() != order.number:
        raise BadInput("an order's number can't change", "add another order", field="number")
    if "timezone" in facts:
        order = _in_zone(order, parse_zone(facts["timezone"], field="timezone"))
    fields: dict[str, Any] = {key: _text(key, facts[key]) for key in TEXTS if key in facts}
    if not fields.get("title", "?"):
        raise BadInput("the title is missing", "say what was bought", field="title")
    for key in DATES:
        if key in facts:
            fields[key] = parse_when(facts[key], order.zone, field=key) if facts[key].strip() else None
    for key, read in _READERS.items():
        if key in facts:
            fields[key] = read(facts[key].strip())
    if "price" in facts or "currency" in facts:
        fields["price"] = _price(order.price, facts)
    protection = _protection(facts, order.zone, now)
    if protection is not None:
        fields["protection"] = protection[0]
    return replace(order, **fields)


def parse_money(text: str, currency: str, *, field: str = "amount") -> Money | None:
    """The money that `text` names ("49.99", "EUR 49,99"); None for no text. `currency` counts where it names none.

    Raises `BadInput` for what is no amount, or one without any currency.
    """
    words = text.strip().upper()
    if not words:
        return None
    code = _CODE.search(words)
    rest = words.replace(code[0], "", 1).strip() if code else words
    if not _AMOUNT.fullmatch(rest):
        raise BadInput(f"“{text.strip()[:40]}” is no amount", "write it as 49.99", field=field)
    amount = _decimal(rest, field)
    used = code[0] if code else currency
    if not used:
        raise BadInput(f"{rest} has no currency", "add it, as in 49.99 USD", field="currency")
    return Money(amount, _currency(used))


def _decimal(text: str, field: str) -> Decimal:
    digits = re.sub(r"[ '\u00a0\u202f]", "", text)
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma > point:
        # One comma with three digits behind it groups thousands; else it is the decimal comma.
        grouping = point < 0 and re.fullmatch(r"\d{1,3}(,\d{3})+", digits)
        digits = digits.replace(",", "") if grouping else digits.replace(".", "").replace(",", ".")
    else:
        digits = digits.replace(",", "")
    try:
        amount = Decimal(digits)
    except InvalidOperation as error:
        raise BadInput(f"“{text}” is no amount", "write it as 49.99", field=field) from error
    exponent = amount.as_tuple().exponent
    if amount > _MOST or (isinstance(exponent, int) and exponent < -3):
        raise BadInput(f"“{text}” is no price", "write it as 49.99", field=field)
    return amount


def _currency(code: str) -> str:
    from babel.numbers import list_currencies

    if code not in list_currencies():
        raise BadInput(f"“{code}” is no currency", "use its code of three letters, USD say", field="currency")
    return code


def _price(old: Money | None, facts: Mapping[str, str]) -> Money | None:
    currency = facts.get("currency", "").strip().upper() or (old.currency if old else "")
    if "price" in facts:
        return parse_money(facts["price"], currency, field="price")
    if old is None and currency:
        raise BadInput("a currency without a price says nothing", "give the price as well", field="price")
    return replace(old, currency=_currency(currency)) if old else None


def _text(key: str, value: str) -> str:
    text = value.strip()
    if len(text) > _LONGEST.get(key, _LONGEST_TEXT):
        raise BadInput(f"the {key.replace('_', ' ')} is too long", "shorten it", field=key)
    return text if key == "notes" else " ".join(text.split())


def _whole(text: str, field: str, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= most:
        raise BadInput(f"“{text[:40]}” is no number from 1 to {most}", "give a whole number", field=field)
    return int(text)


def _yes(text: str) -> bool:
    word = text.casefold()
    if word in ("yes", "true", "1", "on", "y"):
        return True
    if word in ("", "no", "false", "0", "off", "n"):
        return False
    raise BadInput(f"“{text[:40]}” is neither yes nor no", "write yes or no", field="free_return")


def _country(text: str) -> str:
    code = text.upper()
    if code and not re.fullmatch("[A-Z]{2}", code):
        raise BadInput(f"“{text[:40]}” is no country", "use its code of two letters, DE say", field="country")
    return code


def _url(text: str) -> str:
    if text:
        try:
            parts = urlsplit(text)
            sound = parts.scheme in ("http", "https") and bool(parts.hostname)
        except ValueError:
            sound = False
        if not sound or len(text) > 4000 or any(character.isspace() for character in text):
            raise BadInput(f"“{text[:60]}” is no web address", "copy it from the browser", field="listing_url")
    return text


def _tracking(text: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(re.split(r"[\s,;]+", text.upper()))) if text else ()
    for code in codes:
        if len(code) > 64 or not re.fullmatch(r"[\w.\-/]*", code):
            raise BadInput(f"“{code[:70]}” is no tracking number", "copy it from the order page", field="tracking")
    return tuple(filter(None, codes))


def _policy(text: str) -> str:
    return policy(text).id


_READERS: dict[str, Callable[[str], Any]] = {
    "listing_url": _url,
    "tracking": _tracking,
    "country": _country,
    "free_return": _yes,
    "policy": _policy,
    "quantity": lambda text: _whole(text or "1", "quantity", 1_000_000),
}


def _protection(facts: Mapping[str, str], zone: str, now: datetime) -> tuple[Protection | None] | None:
    """The protection that `facts` name, in a tuple; None where they don't speak of it."""
    given = [key for key in PROTECTION if facts.get(key, "").strip()]
    if len(given) > 1:
        raise BadInput("the protection is given twice", "give its end, or the time left, or the days", field=given[1])
    read_text = facts.get("read_at", "").strip()
    if read_text and given != ["protection_left"]:
        raise BadInput("a time of reading needs the time left", "give the protection left as well", field="read_at")
    if not given:
        return (None,) if any(key in facts for key in PROTECTION) else None
    text = facts[given[0]].strip()
    if given[0] == "protection_ends":
        return (Protection(ends=parse_when(text, zone, field="protection_ends")),)
    if given[0] == "protection_days":
        return (Protection(days=_whole(text, "protection_days", _LONGEST_DAYS)),)
    read_at = parse_when(read_text, zone, field="read_at") if read_text else When.instant(now.replace(microsecond=0), zone)
    ends = When.instant(read_at.at + parse_left(text, field="protection_left"), zone)
    return (Protection(ends=ends, typed=text, read_at=read_at),)


def _in_zone(order: Order, zone: str) -> Order:
    """`order` in another time zone: what was typed without a zone of its own now means that zone's day and hour."""
    dates: dict[str, Any] = {key: _read_again(getattr(order, key), zone) for key in DATES}
    protection = order.protection
    if protection and protection.ends and not protection.typed:
        protection = replace(protection, ends=_read_again(protection.ends, zone))
    return replace(order, zone=zone, protection=protection, **dates)


def _read_again(when: When | None, zone: str) -> When | None:
    return parse_when(when.typed, zone) if when else None
