"""From facts as typed to an order: the one place where the command line's and the window's fields are checked.

Facts are a mapping from name to text, with the names of the command line's options ("protection_left"). Every fault is
one `BadInput` sentence with the field to mark; an order is changed as a whole or not at all.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from evidence_app.core.amounts import check_not_above, parse_currency, parse_money
from evidence_app.core.case import Case, Order, Override, Protection
from evidence_app.core.codes import COUNTRIES
from evidence_app.core.errors import BadInput
from evidence_app.core.policy import DATE_ONLY
from evidence_app.core.values import When
from evidence_app.core.when import parse_left, parse_when, parse_zone

OVERRIDE = "override_"
RULES = (
    "protection_end",
    "protection_grace",
    "dispute_after_delivery",
    "open_dispute_by",
    "seller_reply",
    "seller_dispute_response",
    "free_return",
    "exchange",
    "appeal",
    "return_shipment",
    "refund_expected",
    "free_return_refund",
    "refund_chase",
    "chargeback",
)
OWN_DATES = {"return_by": "return_shipment", "chargeback_by": "chargeback"}
PROTECTION = ("protection_ends", "protection_left", "protection_days")
DATES = ("ordered", "shipped", "delivered")
LONGEST_DAYS = 365

FREE_RETURN_CHECKS = ("country", "seller", "condition", "not-customised", "not-hazardous", "category", "in-time")
"""What `Order.free_return_checks` may hold: the lines of the Free Return checklist that the buyer ticked."""

_TEXTS = {
    "title": 300,
    "store": 200,
    "variant": 300,
    "carrier": 100,
    "payment_method": 100,
    "policy": 60,
    "notes": 20_000,
}
FIELDS = (
    "number",
    *_TEXTS,
    "listing_url",
    "price",
    "currency",
    "quantity",
    *DATES,
    *PROTECTION,
    "read_at",
    "tracking",
    "country",
    "timezone",
    "free_return",
    "free_return_checks",
    *OWN_DATES,
)
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_YES = frozenset({"yes", "true", "1", "on", "y"})
_NO = frozenset({"no", "false", "0", "off", "n", ""})


def new_order(facts: Mapping[str, str], zone: str, now: datetime) -> Order:
    """An order from its facts. `number` and `title` must be there.

    `zone` (IANA) counts unless the facts name a time zone; `now` (aware) is when a countdown was read if unsaid.
    """
    for name in ("number", "title"):
        if not facts.get(name, "").strip():
            raise BadInput(f"the {name} of the order is missing", f"give the order a {name}", field=name)
    number = parse_number(facts["number"])
    rest = {name: text for name, text in facts.items() if name != "number"}
    return changed_order(Order(number, "", zone), rest, now)


def changed_order(order: Order, facts: Mapping[str, str], now: datetime) -> Order:
    """The order with the given facts set; an empty text removes a fact. Facts that are not named stay as they are.

    A new time zone re-reads every date and time as it was typed. Raises `BadInput` and changes nothing on any fault.
    """
    for name in facts:
        _check_name(name)
    if "number" in facts and parse_number(facts["number"]) != order.number:
        raise BadInput("the number of an order can't be changed", "add a new order with that number", field="number")
    after = order
    if "timezone" in facts:
        after = _rezoned(order, parse_zone(facts["timezone"]))
    changes: dict[str, Any] = {}
    for name, read in _READERS.items():
        if name in facts:
            changes[name] = read(facts[name], name)
    for name in DATES:
        if name in facts:
            changes[name] = _when_or_none(facts[name], after.zone, name)
    changes |= _price(order, facts)
    after = replace(after, **changes)
    after = replace(after, protection=_protection(after, facts, now), overrides=_overrides(after, facts))
    check_order(after)
    return after


def change_case(case: Case, facts: Mapping[str, str], now: datetime) -> Case:
    """The case with facts of its order set; a new time zone also re-reads the steps that were logged."""
    order = changed_order(case.order, facts, now)
    if case.claim is not None and case.claim.amount is not None:
        check_not_above(case.claim.amount, order.price, field="price")
    after = replace(case, order=order)
    if order.zone == case.order.zone:
        return after
    return replace(after, events=tuple(replace(event, at=reread(event.at, order.zone)) for event in case.events))


def order_facts(order: Order) -> dict[str, str]:
    """The facts of an order as typed, for a form to start from: `changed_order(order, order_facts(order), now)` is `order`."""
    facts = {name: getattr(order, name) for name in _TEXTS}
    facts |= {
        "listing_url": order.listing_url,
        "number": order.number,
        "quantity": str(order.quantity),
        "country": order.country,
        "timezone": order.zone,
    }
    facts |= {name: when.typed if when else "" for name in DATES for when in [getattr(order, name)]}
    facts["price"] = format(order.price.amount, "f") if order.price else ""
    facts["currency"] = order.price.currency if order.price else ""
    facts["tracking"] = ", ".join(order.tracking)
    facts["free_return"] = "yes" if order.free_return else ""
    facts["free_return_checks"] = ", ".join(order.free_return_checks)
    protection = order.protection
    if protection and protection.days is not None:
        facts["protection_days"] = str(protection.days)
    elif protection and protection.read_at:
        facts |= {"protection_left": protection.typed, "read_at": protection.read_at.typed}
    elif protection and protection.ends:
        facts["protection_ends"] = protection.ends.typed
    for override in order.overrides:
        facts[OVERRIDE + override.rule] = override.due.typed if override.due else str(override.days)
    return facts


def check_order(order: Order) -> None:
    """Raise `BadInput` where the dates of an order contradict each other."""
    steps = [(name, getattr(order, name)) for name in DATES]
    known = [(name, when) for name, when in steps if when is not None]
    for place, (name, when) in enumerate(known):
        for earlier, before in known[:place]:
            if _before(when, before):
                what = f"{name} {when.typed} is before {earlier} {before.typed}"
                raise BadInput(what, "correct one of the two dates", field=name)
    end = order.protection.ends if order.protection else None
    field = "protection_left" if order.protection and order.protection.read_at else "protection_ends"
    for name, before in known:
        if name != "delivered" and end is not None and _before(end, before):
            what = f"Buyer Protection would end on {end.day}, before {name} {before.typed}"
            raise BadInput(what, "correct one of the two dates", field=field)


def parse_number(text: str) -> str:
    """An order number: up to 64 Latin letters, digits, dots and dashes. Raises `BadInput`."""
    number = "".join(unicodedata.normalize("NFKC", text).split())
    if not _NUMBER.fullmatch(number):
        raise BadInput(f"“{text.strip()[:80]}” is no order number", "copy the number from the order's page", field="number")
    return number


def reread(when: When, zone: str) -> When:
    """The same typed text, read in another zone."""
    if when.zone == zone:
        return when
    try:
        return parse_when(when.typed, zone)
    except BadInput:
        # Made by a program, not typed: an instant stays that instant, a date stays that date.
        return When.instant(when.at, zone, when.typed) if when.exact else When.on(when.day, zone, when.typed)


def _before(first: When, second: When) -> bool:
    """Whether `first` is surely before `second`: of a date alone only the day is known."""
    return first.at < second.at if first.exact and second.exact else first.day < second.day


def _check_name(name: str) -> None:
    if name in FIELDS or (name.startswith(OVERRIDE) and name.removeprefix(OVERRIDE) in RULES):
        return
    if name.startswith(OVERRIDE):
        raise BadInput(f"“{name.removeprefix(OVERRIDE)}” is no rule", f"use one of {', '.join(RULES)}", field=name)
    near = difflib.get_close_matches(name, FIELDS, 1)
    todo = f"did you mean {near[0]}?" if near else f"use one of {', '.join(FIELDS)}"
    raise BadInput(f"“{name}” is no fact of an order", todo, field=name)


def _one_line(text: str, name: str) -> str:
    clean = text.strip() if name == "notes" else " ".join(text.split())
    if any(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in clean):
        raise BadInput(f"the {name} holds control characters", "type it in again", field=name)
    if len(clean) > _TEXTS[name]:
        raise BadInput(f"the {name} is too long", f"use at most {_TEXTS[name]} characters", field=name)
    if name == "title" and not clean:
        raise BadInput("the title of the order is missing", "give the order a title", field=name)
    return clean or ("aliexpress" if name == "policy" else "")


def _url(text: str, name: str) -> str:
    address = text.strip()
    if not address:
        return ""
    try:
        parts = urlsplit(address)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        sound = False
    if not sound or len(address) > 4000 or any(char.isspace() for char in address):
        raise BadInput(f"“{address[:60]}” is no web address", "copy it from the browser", field=name)
    return address


def _quantity(text: str, name: str) -> int:
    if not (text.strip().isascii() and text.strip().isdigit()) or not 1 <= int(text) <= 100_000:
        raise BadInput(f"“{text.strip()}” is no quantity", "use a whole number from 1", field=name)
    return int(text)


def _tracking(text: str, name: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(text.upper().replace(",", " ").replace(";", " ").split()))
    for code in codes:
        if len(code) > 64 or not all(char.isalnum() or char in "-_/" for char in code):
            raise BadInput(f"“{code[:80]}” is no tracking number", "copy it from the order's page", field=name)
    return codes


def _country(text: str, name: str) -> str:
    code = text.strip().upper()
    if code and code not in COUNTRIES:
        raise BadInput(f"“{text.strip()}” is no country code", "use two letters such as DE or US", field=name)
    return code


def _yes(text: str, name: str) -> bool:
    word = text.strip().lower()
    if word in _YES or word in _NO:
        return word in _YES
    raise BadInput(f"“{text.strip()}” is neither yes nor no", "use yes or no", field=name)


def _checks(text: str, name: str) -> tuple[str, ...]:
    ticked = text.replace(",", " ").split()
    for check in ticked:
        if check not in FREE_RETURN_CHECKS:
            raise BadInput(f"“{check}” is no line of the checklist", f"use {', '.join(FREE_RETURN_CHECKS)}", field=name)
    return tuple(check for check in FREE_RETURN_CHECKS if check in ticked)


_READERS: dict[str, Callable[[str, str], Any]] = {
    **dict.fromkeys(_TEXTS, _one_line),
    "listing_url": _url,
    "quantity": _quantity,
    "tracking": _tracking,
    "country": _country,
    "free_return": _yes,
    "free_return_checks": _checks,
}


def _when_or_none(text: str, zone: str, name: str) -> When | None:
    return parse_when(text, zone, field=name) if text.strip() else None


def _price(order: Order, facts: Mapping[str, str]) -> dict[str, Any]:
    if "price" not in facts and "currency" not in facts:
        return {}
    price = facts.get("price", format(order.price.amount, "f") if order.price else "").strip()
    currency = facts.get("currency", "" if "price" in facts and _names_currency(price) else _currency_of(order)).strip()
    if not price:
        if currency and facts.get("currency", "").strip() and "price" not in facts:
            raise BadInput("there is a currency but no price", "give the price too", field="price")
        return {"price": None}
    return {"price": parse_money(price, parse_currency(currency) if currency else "", field="price")}


def _names_currency(price: str) -> bool:
    return any(char.isalpha() for char in price)


def _currency_of(order: Order) -> str:
    return order.price.currency if order.price else ""


def _protection(order: Order, facts: Mapping[str, str], now: datetime) -> Protection | None:
    given = [name for name in PROTECTION if facts.get(name, "").strip()]
    if len(given) > 1:
        raise BadInput("the end of Buyer Protection is given twice", f"use only {given[0]} or {given[1]}", field=given[1])
    read_at = facts.get("read_at", "").strip()
    if read_at and "protection_left" not in given:
        if not (given or (order.protection and order.protection.read_at)):
            raise BadInput("there is a moment of reading but no countdown", "give protection_left too", field="read_at")
        if not given and order.protection:
            return _countdown(order.protection.typed, read_at, order.zone, now)
    if not given:
        return None if any(name in facts for name in PROTECTION) else order.protection
    text = facts[given[0]].strip()
    if given[0] == "protection_ends":
        return Protection(ends=parse_when(text, order.zone, field="protection_ends"), typed=text)
    if given[0] == "protection_days":
        return Protection(days=_days(text, "protection_days"), typed=text)
    return _countdown(text, read_at, order.zone, now)


def _countdown(text: str, read_at: str, zone: str, now: datetime) -> Protection:
    left = parse_left(text)
    read = parse_when(read_at, zone, field="read_at") if read_at else When.instant(now.replace(microsecond=0), zone)
    return Protection(ends=When.instant(read.at + left, zone, text), typed=text, read_at=read)


def _days(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= LONGEST_DAYS:
        raise BadInput(f"“{text}” is no number of days", f"use a whole number from 1 to {LONGEST_DAYS}", field=name)
    return int(text)


def _overrides(order: Order, facts: Mapping[str, str]) -> tuple[Override, ...]:
    found = {override.rule: override for override in order.overrides}
    named = [(name, OWN_DATES.get(name, name.removeprefix(OVERRIDE)), facts[name].strip()) for name in facts]
    for name, rule, text in named:
        if name not in OWN_DATES and not name.startswith(OVERRIDE):
            continue
        if not text:
            found.pop(rule, None)
        elif text.isdigit():
            if rule in DATE_ONLY:
                raise BadInput(f"“{text}” is no date", "give a date: this rule has no length of its own", field=name)
            found[rule] = Override(rule, days=_days(text, name))
        else:
            found[rule] = Override(rule, due=parse_when(text, order.zone, field=name))
    return tuple(found.values())


def _rezoned(order: Order, zone: str) -> Order:
    """Every date and time of the order read again as typed, in another zone."""
    if zone == order.zone:
        return order
    moved: dict[str, Any] = {"zone": zone}
    for name in DATES:
        when = getattr(order, name)
        moved[name] = reread(when, zone) if when else None
    protection = order.protection
    if protection and protection.read_at and protection.ends:
        read = reread(protection.read_at, zone)
        left = protection.ends.at - protection.read_at.at
        moved["protection"] = replace(protection, read_at=read, ends=When.instant(read.at + left, zone, protection.typed))
    elif protection and protection.ends:
        moved["protection"] = replace(protection, ends=reread(protection.ends, zone))
    moved["overrides"] = tuple(
        replace(override, due=reread(override.due, zone)) if override.due else override for override in order.overrides
    )
    return replace(order, **moved)
