"""A case told by the command line: facts, steps, claim, deadlines."""

from __future__ import annotations

from pathlib import Path

from command import NUMBER, Command
from icalendar import Calendar


def test_an_order_is_shown_as_it_was_told(run: Command) -> None:
    answer = run(
        "order", "add", "--number", "77", "--title", "Lamp", "--store", "Shop", "--price", "1,234.50", "--currency", "usd",
        "--timezone", "Europe/Berlin", "--ordered", "2026-10-21", "--protection-left", "12d 03:15",
        "--read-at", "2026-11-20T10:00",
        "--tracking", "AA111111111CN", "BB222222222CN", "--free-return", "--listing-url", "https://example.com/item/1",
    )  # fmt: skip
    assert (answer.code, answer.err) == (0, "")
    order = run("order", "show", "77", "--json").json["order"]
    assert order["price"] == {"amount": "1234.50", "currency": "USD"}
    assert order["ordered"] == "2026-10-21T00:00:00+02:00"
    assert order["protection"]["ends"] == "2026-12-02T13:15:00+01:00"
    assert order["tracking"] == ["AA111111111CN", "BB222222222CN"]
    assert order["free_return"] is True
    text = run("order", "show", "77").out
    assert "title: Lamp" in text
    assert "price: 1234.50 USD" in text


def test_facts_change_and_vanish(desk: Command) -> None:
    assert desk("order", "set", NUMBER, "delivered=2026-11-13", "free-return=yes", "carrier=Post").code == 0
    order = desk("order", "show", NUMBER, "--json").json["order"]
    assert (order["delivered"], order["free_return"], order["carrier"]) == ("2026-11-13T00:00:00+01:00", True, "Post")
    assert desk("order", "set", NUMBER, "carrier=").code == 0
    assert desk("order", "show", NUMBER, "--json").json["order"]["carrier"] == ""


def test_an_order_twice_is_refused(desk: Command) -> None:
    answer = desk("order", "add", "--number", NUMBER, "--title", "Again")
    assert answer.code == 2
    assert NUMBER in answer.complaint


def test_the_list_has_the_nearest_deadline_first(desk: Command) -> None:
    far, near = ("order", "add", "--timezone", "UTC", "--title"), "2099-01-01"
    assert desk(*far, "Far", "--number", "far", "--protection-ends", "2099-06-01").code == 0
    assert desk(*far, "Near", "--number", "near", "--protection-ends", near).code == 0
    assert desk(*far, "None", "--number", "none").code == 0
    rows = desk("order", "list", "--json").json
    numbers = [row["number"] for row in rows]
    assert numbers.index("near") < numbers.index("far") < numbers.index("none")
    assert rows[numbers.index("none")]["deadline"] is None
    assert len(desk("order", "list").out.splitlines()) == 4


def test_a_claim_and_its_statement(desk: Command, tmp_path: Path) -> None:
    statement = tmp_path / "statement.txt"
    statement.write_text("The drive is printed 64GB.\n", "utf-8")
    words = ("claim", NUMBER, "--reason", "not-as-described", "--remedy", "partial-refund", "--amount", "10")
    assert desk(*words, "--statement", statement).code == 0
    claim = desk("order", "show", NUMBER, "--json").json["claim"]
    assert claim == {
        "reason": "not-as-described",
        "remedy": "partial-refund",
        "amount": {"amount": "10.00", "currency": "EUR"},
        "statement": "The drive is printed 64GB.",
    }
    assert desk(*words, "--statement", tmp_path / "gone.txt").code == 2


def test_steps_are_logged_and_guarded(desk: Command) -> None:
    assert desk("log", NUMBER, "contacted-seller", "--at", "2026-11-16 09:12", "--note", "Asked").code == 0
    refused = desk("log", NUMBER, "return-shipped")
    assert refused.code == 2
    assert refused.complaint
    events = desk("order", "show", NUMBER, "--json").json["events"]
    assert [(event["event"], event["at"], event["note"]) for event in events] == [
        ("contacted-seller", "2026-11-16T09:12:00+01:00", "Asked")
    ]


def test_deadlines_are_those_of_the_contract(desk: Command) -> None:
    found = desk("deadlines", NUMBER, "--now", "2026-11-22T11:00:00+01:00", "--json").json
    by_rule = {deadline["rule"]: deadline for deadline in found}
    opening = by_rule["open_dispute_by"]
    assert opening["due"] == "2026-11-27T00:00:00+01:00"
    assert opening["last_full_day"] == "2026-11-26"
    assert opening["status"] == "due-soon"
    assert opening["left_s"] == (4 * 24 + 13) * 3600
    assert by_rule["dispute_after_delivery"]["sources"]
    assert by_rule["dispute_after_delivery"]["counts_from"] == {
        "event": "delivered",
        "at": "2026-11-12T00:00:00+01:00",
        "assumed": False,
    }
    dues = [deadline["due"] for deadline in found]
    known = [due for due in dues if due]
    assert dues == sorted(known) + [None] * (len(dues) - len(known))
    for key in ("order", "rule", "kind", "due", "from", "last_full_day", "status", "counts_from", "left_s", "sources", "note"):
        assert all(key in deadline for deadline in found), key


def test_deadlines_go_into_a_calendar_file(desk: Command, tmp_path: Path) -> None:
    path = tmp_path / "out" / "deadlines.ics"
    assert desk("deadlines", "--now", "2026-11-22T11:00:00+01:00", "--ics", path).code == 0
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert any("open" in str(event["summary"]).lower() for event in events)
    assert all(event["uid"] for event in events)


def test_readiness_says_what_is_missing(desk: Command) -> None:
    desk("claim", NUMBER, "--reason", "not-as-described", "--remedy", "full-refund")
    answer = desk("readiness", NUMBER, "--json")
    assert answer.code == 0
    assert answer.json["complete"] is False
    assert {"id", "name", "state", "detail", "action"} <= set(answer.json["items"][0])
    assert desk("readiness", NUMBER, "--strict").code == 1


def test_text_from_a_user_never_breaks_a_line(desk: Command) -> None:
    desk("order", "set", NUMBER, "title=two\nlines \x1b[31mred")
    out = desk("order", "list").out
    assert len(out.splitlines()) == 1
    assert "\x1b" not in out
