"""Cases as the window and the command line use them: text in, checked values stored, undo, steps with their rules."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest

from evidence_app.core.case import Case, Event, EventKind, Reason, Remedy
from evidence_app.core.errors import BadInput, NotFound, StepRefused
from evidence_app.core.values import Money, When
from evidence_app.services.workspace import Workspace, open_workspace

NOW = datetime(2026, 11, 22, 12, 0, 0, 500, tzinfo=UTC)
FACTS = {"number": "8123", "title": "Power bank", "timezone": "Europe/Berlin"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    ids = count(1)
    with open_workspace(tmp_path / "library", now=lambda: NOW, new_id=lambda: f"id{next(ids)}") as opened:
        yield opened


def test_an_order_with_every_fact(workspace: Workspace) -> None:
    facts = {
        **FACTS,
        "store": " Volt   Store ",
        "price": "1.249,90",
        "currency": "eur",
        "variant": "black",
        "quantity": "2",
        "listing_url": "https://example.com/item/1?x=1",
        "ordered": "2026-10-01",
        "shipped": "2026-10-03 10:00",
        "delivered": "2026-11-02",
        "protection_left": "12d 03:15",
        "read_at": "2026-11-20 10:00",
        "tracking": "lp001, LP002 lp001",
        "carrier": "Post",
        "country": "de",
        "payment_method": "card",
        "free_return": "yes",
        "notes": "line one\nline two",
    }
    order = workspace.cases.add_order(facts).case.order
    assert (order.number, order.title, order.store, order.zone) == ("8123", "Power bank", "Volt Store", "Europe/Berlin")
    assert order.price == Money(Decimal("1249.90"), "EUR")
    assert (order.quantity, order.tracking, order.country, order.free_return) == (2, ("LP001", "LP002"), "DE", True)
    assert order.delivered == When.on(date(2026, 11, 2), "Europe/Berlin", "2026-11-02")
    assert order.shipped is not None
    assert order.shipped.at == datetime(2026, 10, 3, 8, 0, tzinfo=UTC)
    assert order.protection is not None
    assert order.protection.ends is not None
    assert order.protection.ends.at == datetime(2026, 12, 2, 12, 15, tzinfo=UTC)
    assert order.protection.typed == "12d 03:15"
    assert order.notes == "line one\nline two"
    assert workspace.cases.get("8123").order == order


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"number": ""}, "number"),
        ({"number": "../8123"}, "number"),
        ({"title": " "}, "title"),
        ({"title": "t" * 501}, "title"),
        ({"price": "49.99"}, "currency"),
        ({"price": "-5", "currency": "EUR"}, "price"),
        ({"price": "1e5", "currency": "EUR"}, "price"),
        ({"price": "nan", "currency": "EUR"}, "price"),
        ({"price": "5", "currency": "ABC"}, "currency"),
        ({"currency": "EUR"}, "price"),
        ({"quantity": "0"}, "quantity"),
        ({"quantity": "two"}, "quantity"),
        ({"listing_url": "javascript:alert(1)"}, "listing_url"),
        ({"listing_url": "http://[broken"}, "listing_url"),
        ({"delivered": "yesterday-ish"}, "delivered"),
        ({"protection_days": "0"}, "protection_days"),
        ({"protection_days": "75", "protection_ends": "2026-12-01"}, "protection_days"),
        ({"protection_left": "soon"}, "protection_left"),
        ({"read_at": "2026-11-20"}, "read_at"),
        ({"timezone": "Mars/Base"}, "timezone"),
        ({"country": "Germany"}, "country"),
        ({"free_return": "perhaps"}, "free_return"),
        ({"tracking": "x" * 65}, "tracking"),
        ({"policy": "../../etc/passwd"}, "policy"),
        ({"policy": "unknown"}, "policy"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_nonsense_is_refused_by_field_and_adds_nothing(workspace: Workspace, facts: dict[str, str], field: str) -> None:
    with pytest.raises(BadInput) as caught:
        workspace.cases.add_order({**FACTS, **facts})
    assert caught.value.field == field
    assert caught.value.todo
    assert workspace.cases.orders() == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [("49.99", "49.99"), ("49,99", "49.99"), ("1,234", "1234"), ("1,234.5", "1234.5"), ("1.234,5", "1234.5"),
     ("1 234,50", "1234.50"), ("EUR 5", "5"), ("5 eur", "5")],
)  # fmt: skip
def test_amounts_as_people_write_them(workspace: Workspace, text: str, amount: str) -> None:
    order = workspace.cases.add_order({**FACTS, "price": text, "currency": "EUR"}).case.order
    assert order.price == Money(Decimal(amount), "EUR")


def test_facts_change_one_by_one_and_go_away(workspace: Workspace) -> None:
    workspace.cases.add_order({**FACTS, "price": "10 EUR", "delivered": "2026-11-02", "protection_days": "75"})
    changed = workspace.cases.set_facts("8123", {"currency": "usd", "delivered": "", "protection_days": ""})
    assert changed.changes.parts == {"order"}
    order = workspace.cases.get("8123").order
    assert order.price == Money(Decimal(10), "USD")
    assert (order.delivered, order.protection) == (None, None)
    with pytest.raises(BadInput):
        workspace.cases.set_facts("8123", {"number": "9"})
    with pytest.raises(BadInput):
        workspace.cases.set_facts("8123", {"timezone": ""})
    with pytest.raises(NotFound):
        workspace.cases.set_facts("9", {"title": "x"})


def test_another_time_zone_reads_the_dates_again(workspace: Workspace) -> None:
    workspace.cases.add_order(
        {**FACTS, "delivered": "2026-11-02", "shipped": "2026-10-01T10:00+00:00", "protection_ends": "2026-12-01"}
    )
    order = workspace.cases.set_facts("8123", {"timezone": "Asia/Shanghai"}).case.order
    assert order.delivered is not None
    assert order.delivered.at == datetime(2026, 11, 1, 16, 0, tzinfo=UTC)
    assert order.shipped is not None
    assert order.shipped.at == datetime(2026, 10, 1, 10, 0, tzinfo=UTC)
    assert order.protection is not None
    assert order.protection.ends is not None
    assert order.protection.ends.at == datetime(2026, 11, 30, 16, 0, tzinfo=UTC)


def test_no_date_depends_on_this_computers_zone(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    order = workspace.cases.add_order({"number": "1", "title": "T", "delivered": "2026-11-01"}).case.order
    assert order.zone == "UTC"
    assert order.delivered is not None
    assert order.delivered.at == datetime(2026, 11, 1, tzinfo=UTC)


def test_the_claim(workspace: Workspace) -> None:
    workspace.cases.add_order({**FACTS, "price": "50 EUR"})
    changed = workspace.cases.set_claim("8123", "defective", Remedy.PARTIAL_REFUND, "10", "It hums.")
    assert changed.case.claim is not None
    assert changed.case.claim.reason is Reason.DEFECTIVE
    assert changed.case.claim.amount == Money(Decimal(10), "EUR")
    with pytest.raises(BadInput):
        workspace.cases.set_claim("8123", "bored", "full-refund")


def test_steps_are_logged_and_rules_are_asked(workspace: Workspace) -> None:
    workspace.cases.add_order({**FACTS, "price": "50 EUR", "delivered": "2026-11-20"})
    first = workspace.cases.log_event("8123", "contacted-seller", at="2026-11-21 10:00", note=" hello ")
    (event,) = first.case.events
    assert (event.id, event.kind, event.note) == ("id1", EventKind.CONTACTED_SELLER, "hello")
    assert event.at.at == datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    now = workspace.cases.log_event("8123", EventKind.DISPUTE_OPENED).case.events[-1]
    assert now.at.at == NOW.replace(microsecond=0)
    with pytest.raises(StepRefused):
        workspace.cases.log_event("8123", "return-shipped")
    assert len(workspace.cases.get("8123").events) == 2
    with pytest.raises(BadInput):
        workspace.cases.log_event("8123", "party")


def test_a_confirmed_step_is_on_record(workspace: Workspace) -> None:
    workspace.cases.add_order({**FACTS, "delivered": "2026-11-20"})
    workspace.cases.log_event("8123", "contacted-seller")
    workspace.cases.log_event("8123", "dispute-opened")
    with pytest.raises(StepRefused) as caught:
        workspace.cases.log_event("8123", "closed")
    assert caught.value.rule == "G2"
    closed = workspace.cases.log_event("8123", "closed", confirm=True).case.events[-1]
    assert "G2" in closed.confirmed


def test_every_change_can_be_undone_and_redone(workspace: Workspace) -> None:
    workspace.cases.add_order(FACTS)
    workspace.cases.set_facts("8123", {"notes": "one"})
    workspace.cases.set_claim("8123", "damaged", "full-refund")
    assert workspace.cases.undo_label("8123") == "Set claim"
    undone = workspace.cases.undo("8123")
    assert undone is not None
    assert undone.case.claim is None
    assert undone.changes.parts == {"claim"}
    assert workspace.cases.redo_label("8123") == "Set claim"
    workspace.cases.undo("8123")
    assert workspace.cases.undo("8123") is None
    assert workspace.cases.get("8123").order.notes == ""
    workspace.cases.redo("8123")
    redone = workspace.cases.redo("8123")
    assert redone is not None
    assert redone.case.claim is not None
    assert workspace.cases.redo("8123") is None


def test_edits_from_many_threads_all_count(workspace: Workspace) -> None:
    workspace.cases.add_order(FACTS)

    def log(name: str) -> None:
        for place in range(8):
            event = Event(f"{name}{place}", EventKind.SELLER_REPLIED, When.instant(NOW, "UTC"))
            workspace.cases.edit("8123", "Log", lambda case, event=event: replace(case, events=(*case.events, event)))

    threads = [threading.Thread(target=log, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(workspace.cases.get("8123").events) == 24


def test_an_edit_that_fails_changes_nothing(workspace: Workspace) -> None:
    workspace.cases.add_order(FACTS)

    def fail(_case: Case) -> Case:
        raise BadInput("no")

    with pytest.raises(BadInput):
        workspace.cases.edit("8123", "Fail", fail)
    assert workspace.cases.undo_label("8123") is None


def test_orders_are_sorted_by_what_is_due_and_found(workspace: Workspace) -> None:
    for number, delivered in (("1", "2026-11-20"), ("2", "2026-11-10"), ("3", "")):
        workspace.cases.add_order({**FACTS, "number": number, "title": f"Thing {number}", "delivered": delivered})
    assert workspace.cases.nearest() == ["2", "1", "3"]
    assert workspace.cases.nearest(NOW + timedelta(days=5)) == ["1", "3", "2"]
    workspace.cases.log_event("2", "contacted-seller")
    workspace.cases.log_event("2", "dispute-opened")
    assert workspace.cases.nearest()[0] == "1"
    assert workspace.cases.search("thing 3") == ["3"]
    assert [summary.number for summary in workspace.cases.orders()] == ["3", "2", "1"]


def test_the_trash(workspace: Workspace) -> None:
    workspace.cases.add_order(FACTS)
    workspace.cases.delete_order("8123")
    assert [item.number for item in workspace.cases.trash()] == ["8123"]
    with pytest.raises(NotFound):
        workspace.cases.get("8123")
    assert workspace.cases.put_back("8123").case.order.title == "Power bank"
    assert workspace.cases.trash() == []
