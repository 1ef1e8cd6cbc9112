"""Money as typed: exact amounts in a known currency, compared as decimals."""

from __future__ import annotations

import re
from decimal import Decimal

from evidence_app.core.codes import CURRENCIES, DECIMALS
from evidence_app.core.errors import BadInput
from evidence_app.core.values import Money

_AMOUNT = re.compile(r"(?P<before>[A-Za-z]{3})?\s*(?P<number>\d[\d.,' ]{0,20})\s*(?P<after>[A-Za-z]{3})?", re.ASCII)
HOW = "write it like 49.99"


def parse_currency(text: str, *, field: str = "currency") -> str:
    """The ISO 4217 code in capitals. Raises `BadInput` for anything else."""
    code = text.strip().upper()
    if code not in CURRENCIES:
        raise BadInput(f"“{text.strip()}” is no currency code", "use three letters such as USD or EUR", field=field)
    return code


def parse_money(text: str, currency: str, *, field: str = "amount") -> Money:
    """The amount typed ("49.99", "49,99", "EUR 49.99"); `currency` counts where the text names none.

    Raises `BadInput` for no amount, zero, too many decimals, or a currency that is missing, unknown or another one.
    """
    typed = " ".join(text.split())
    match = _AMOUNT.fullmatch(typed)
    if match is None:
        raise BadInput(f"“{typed}” is no amount of money", HOW, field=field)
    stated = match["before"] or match["after"] or ""
    code = parse_currency(stated, field=field) if stated else currency
    if not code:
        raise BadInput(f"the currency of “{typed}” is missing", "name it, for example USD", field="currency")
    if currency and code != currency:
        raise BadInput(f"“{typed}” is not in {currency}", f"give the amount in {currency}", field=field)
    amount = _decimal(match["number"].strip(), typed, field)
    places = max(0, -int(amount.as_tuple().exponent))
    if places > DECIMALS.get(code, 2):
        raise BadInput(f"“{typed}” has more decimals than {code} has", HOW, field=field)
    if amount <= 0:
        raise BadInput("the amount must be more than zero", HOW, field=field)
    return Money(amount, code)


_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[,.' ])\d{3})(?:(?P=mark)\d{3})*(?P<rest>[.,]\d{1,3})?")


def _decimal(number: str, typed: str, field: str) -> Decimal:
    """The number, with a point or comma for decimals and perhaps groups of thousands."""
    if re.fullmatch(r"\d{1,9}(?:[.,]\d{1,2})?|\d{1,9}\.\d{3}", number):
        return Decimal(number.replace(",", "."))
    grouped = _GROUPED.fullmatch(number)
    # The mark of thousands is not the mark of decimals.
    if grouped is None or (grouped["rest"] and grouped["rest"][0] == grouped["mark"]):
        raise BadInput(f"“{typed}” is no amount of money", HOW, field=field)
    rest = grouped["rest"] or ""
    whole = number.removesuffix(rest).replace(grouped["mark"], "")
    return Decimal(whole + rest.replace(",", "."))


def check_not_above(amount: Money, price: Money | None, *, field: str = "amount") -> None:
    """Raise `BadInput` where `amount` is more than `price` or in another currency. Without a price anything goes."""
    if price is None:
        return
    if amount.currency != price.currency:
        what = f"the amount is in {amount.currency}, the price in {price.currency}"
        raise BadInput(what, f"give the amount in {price.currency}", field=field)
    if amount.amount > price.amount:
        what = f"{amount.text()} is more than the price of {price.text()}"
        raise BadInput(what, "ask for the price at most, or correct the price", field=field)
