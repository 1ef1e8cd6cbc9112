"""Facts as typed: what becomes an order, and the one sentence that refuses the rest."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from core_cases import READ, make

from evidence_app.core.amounts import parse_money
from evidence_app.core.case import Case, Claim, Order, Override, Reason, Remedy
from evidence_app.core.errors import BadInput
from evidence_app.core.facts import change_case, changed_order, new_order, order_facts
from evidence_app.core.values import Money

FULL = {
    "number": "8012345678901234",
    "title": "USB flash drive 128 GB",
    "store": "Global Store 910",
    "price": "42.90",
    "currency": "eur",
    "variant": "128 GB, metal",
    "quantity": "2",
    "listing_url": "https://www.aliexpress.com/item/1.html",
    "ordered": "2026-10-21",
    "shipped": "2026-10-24",
    "delivered": "2026-11-12 18:02",
    "protection_left": "12d 03:15",
    "read_at": "2026-11-12 18:02",
    "tracking": "lp00712345678901, RX1",
    "carrier": "DHL",
    "country": "de",
    "timezone": "europe/berlin",
    "free_return": "yes",
    "free_return_checks": "seller country",
    "payment_method": "Card (Visa)",
    "return_by": "2026-12-01",
    "override_appeal": "5",
    "notes": "first\nsecond",
}


def fails(field: str, facts: dict[str, str], order: Order | None = None) -> str:
    before = order or Order("1", "t", "Europe/Berlin")
    with pytest.raises(BadInput) as caught:
        changed_order(before, facts, READ)
    assert caught.value.field == field
    assert caught.value.todo
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_every_fact_becomes_its_value() -> None:
    order = new_order(FULL, "UTC", READ)
    assert order.number == "8012345678901234"
    assert order.zone == "Europe/Berlin"
    assert order.price == Money(Decimal("42.90"), "EUR")
    assert order.tracking == ("LP00712345678901", "RX1")
    assert order.country == "DE"
    assert order.free_return
    assert order.free_return_checks == ("country", "seller")
    assert order.quantity == 2
    assert order.notes == "first\nsecond"
    assert order.delivered is not None
    assert order.delivered.at == datetime(2026, 11, 12, 17, 2, tzinfo=UTC)
    assert order.protection is not None
    assert order.protection.ends is not None
    assert order.protection.ends.at == datetime(2026, 11, 24, 20, 17, tzinfo=UTC)
    assert [(own.rule, own.days, bool(own.due)) for own in order.overrides] == [
        ("return_shipment", None, True),
        ("appeal", 5, False),
    ]


def test_a_form_starts_from_what_was_typed_and_changes_nothing_by_itself() -> None:
    order = new_order(FULL, "UTC", READ)
    assert changed_order(order, order_facts(order), READ) == order
    for facts in ({"protection_days": "75"}, {"protection_ends": "2026-12-24"}):
        other = changed_order(Order("1", "t", "Asia/Tokyo"), facts, READ)
        assert changed_order(other, order_facts(other), READ) == other


def test_an_empty_text_removes_a_fact_and_others_stay() -> None:
    order = new_order(FULL, "UTC", READ)
    gone = {"delivered": "", "protection_left": "", "price": "", "override_appeal": "", "return_by": "", "free_return": ""}
    after = changed_order(order, gone, READ)
    assert (after.delivered, after.protection, after.price, after.overrides, after.free_return) == (None, None, None, (), False)
    assert (after.shipped, after.store) == (order.shipped, order.store)


def test_a_countdown_without_a_moment_was_read_now() -> None:
    order = changed_order(Order("1", "t"), {"protection_left": "1 day"}, READ)
    assert order.protection is not None
    assert order.protection.ends is not None
    assert order.protection.ends.at == datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_the_moment_of_reading_can_be_corrected() -> None:
    order = changed_order(Order("1", "t"), {"protection_left": "1 day"}, READ)
    after = changed_order(order, {"read_at": "2026-11-19 12:00"}, READ)
    assert after.protection is not None
    assert after.protection.ends is not None
    assert after.protection.ends.at == datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_a_new_zone_reads_everything_again_as_typed() -> None:
    case = make(
        ("contacted-seller", "2026-11-16 09:00"), delivered="2026-11-12", protection_left="1 day", read_at="2026-11-13 10:00"
    )
    after = change_case(case, {"timezone": "Asia/Tokyo"}, READ)
    assert after.order.delivered is not None
    assert after.order.delivered.at == datetime(2026, 11, 11, 15, tzinfo=UTC)
    assert after.order.protection is not None
    assert after.order.protection.ends is not None
    assert after.order.protection.ends.at == datetime(2026, 11, 14, 1, tzinfo=UTC)
    assert after.events[0].at.at == datetime(2026, 11, 16, 0, tzinfo=UTC)
    assert change_case(after, {"timezone": "Europe/Berlin"}, READ) == case


class TestContradictions:
    def test_a_delivery_before_the_order(self) -> None:
        what = fails("delivered", {"ordered": "2026-11-12", "delivered": "2026-11-11"})
        assert "delivered 2026-11-11 is before ordered 2026-11-12" in what

    def test_a_delivery_before_the_shipment_that_is_there_already(self) -> None:
        order = changed_order(Order("1", "t"), {"shipped": "2026-11-12"}, READ)
        fails("delivered", {"delivered": "2026-11-11"}, order)

    def test_the_same_day_is_no_contradiction(self) -> None:
        changed_order(Order("1", "t"), {"ordered": "2026-11-12 18:00", "shipped": "2026-11-12"}, READ)

    def test_an_end_before_the_start(self) -> None:
        fails("protection_ends", {"shipped": "2026-11-12", "protection_ends": "2026-11-01"})
        fails("protection_left", {"shipped": "2026-11-12", "protection_left": "1d", "read_at": "2026-11-01"})

    def test_the_end_given_twice(self) -> None:
        fails("protection_days", {"protection_ends": "2026-12-01", "protection_days": "75"})

    def test_a_moment_of_reading_without_a_countdown(self) -> None:
        fails("read_at", {"read_at": "2026-11-01"})

    def test_a_price_below_the_amount_claimed(self) -> None:
        order = changed_order(Order("1", "t"), {"price": "50", "currency": "USD"}, READ)
        case = Case(order, Claim(Reason.DAMAGED, Remedy.PARTIAL_REFUND, Money(Decimal(40), "USD")))
        with pytest.raises(BadInput, match="more than the price"):
            change_case(case, {"price": "39.99"}, READ)
        assert change_case(case, {"price": "40"}, READ).order.price == Money(Decimal(40), "USD")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("delivered", "2026-02-30"),
        ("timezone", "Mars/Base"),
        ("protection_left", "banana"),
        ("protection_days", "0"),
        ("protection_days", "400"),
        ("protection_days", "²"),
        ("price", "abc"),
        ("price", "-1"),
        ("price", "0"),
        ("price", "1e9"),
        ("currency", "EUROS"),
        ("country", "Germany"),
        ("country", "XX"),
        ("quantity", "0"),
        ("quantity", "many"),
        ("tracking", "LP<007>"),
        ("free_return", "perhaps"),
        ("free_return_checks", "nice"),
        ("listing_url", "javascript:alert(1)"),
        ("title", " "),
        ("title", "x" * 301),
        ("store", "a\x00b"),
        ("override_appeal", "soon"),
        ("override_chargeback", "5"),
        ("colour", "red"),
        ("number", "2"),
    ],
)
def test_nonsense_is_refused_with_its_field(field: str, text: str) -> None:
    fails(
        field,
        {"price": "5", field: text}
        if field == "currency"
        else {"currency": "EUR", field: text}
        if field == "price"
        else {field: text},
    )


def test_a_currency_needs_a_price_and_a_price_a_currency() -> None:
    fails("price", {"currency": "EUR"})
    fails("currency", {"price": "5"})
    assert changed_order(Order("1", "t"), {"price": "EUR 5"}, READ).price == Money(Decimal(5), "EUR")


def test_a_near_miss_is_named() -> None:
    assert "delivered" in fails("deliverd", {"deliverd": "2026-11-12"})


@pytest.mark.parametrize(
    "facts", [{"title": "t"}, {"number": "1"}, {"number": "../x y", "title": "t"}, {"number": "x" * 65, "title": "t"}]
)
def test_an_order_needs_number_and_title(facts: dict[str, str]) -> None:
    with pytest.raises(BadInput) as caught:
        new_order({"number": "", **facts} if "number" not in facts else facts, "UTC", READ)
    assert caught.value.field in ("number", "title")


def test_overrides_that_were_there_stay() -> None:
    order = Order("1", "t", overrides=(Override("appeal", days=4),))
    assert changed_order(order, {"chargeback_by": "2027-01-01"}, READ).overrides[0] == Override("appeal", days=4)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("49.99", "49.99"), ("49,99", "49.99"), ("1,234.50", "1234.50"), ("1.234,50", "1234.50"), ("1 234,50", "1234.50"),
     ("1,234", "1234"), ("EUR 5", "5"), ("5 eur", "5")],
)  # fmt: skip
def test_money(text: str, amount: str) -> None:
    assert parse_money(text, "EUR") == Money(Decimal(amount), "EUR")


@pytest.mark.parametrize("text", ["", "5 USD", "49.999", "1.234", "1,2,3", "nan", "inf", "1e5", "€5", "5 XYZ", "1,234,50"])
def test_no_money(text: str) -> None:
    with pytest.raises(BadInput):
        parse_money(text, "EUR")


def test_decimals_follow_the_currency() -> None:
    assert parse_money("1.234", "KWD").amount == Decimal("1.234")
    with pytest.raises(BadInput):
        parse_money("1.5", "JPY")
