"""One sentence, one button, the reason and the date: for every state."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from core_cases import ALIEXPRESS, at, make, policy
from hypothesis import given
from hypothesis import strategies as st

from evidence_app.core.case import Case, Claim, Event, EventKind, Evidence, MediaKind, Reason, Remedy, Role
from evidence_app.core.deadlines import deadlines, headline
from evidence_app.core.life import Stage
from evidence_app.core.next_step import _STEPS, NextStep, next_step
from evidence_app.core.next_texts import TEXTS
from evidence_app.core.values import Money, When

CLAIM = ("not-as-described", "full-refund")
END = {"delivered": "2026-11-12", "protection_ends": "2026-12-24"}
ASKED = ("contacted-seller", "2026-11-13")
OPENED = (ASKED, ("dispute-opened", "2026-11-18"))


def step(case: Case, now: str = "2026-11-20 12:00") -> NextStep:
    moment = at(now)
    return next_step(case, ALIEXPRESS, deadlines(case, ALIEXPRESS, moment), moment)


def test_without_dates_they_are_asked_for() -> None:
    found = step(make())
    assert (found.key, found.group, found.action, found.by) == ("add-dates", "your-move", "edit:order", None)


def test_waiting_for_the_parcel_and_how_to_film_it() -> None:
    found = step(make(shipped="2026-11-10"))
    assert (found.key, found.group, found.action) == ("await-parcel", "waiting", "page:evidence")
    assert "one shot" in found.sentence


def test_nothing_arrived_and_the_wall_is_near() -> None:
    found = step(make(shipped="2026-09-25"), "2026-11-20")
    assert (found.key, found.group) == ("not-received", "your-move")
    assert "Tue 24 Nov 2026" in found.reason


def test_delivered_and_nothing_claimed() -> None:
    found = step(make(**END))
    assert (found.key, found.action) == ("check-item", "edit:claim")
    assert "Fri 27 Nov 2026" in found.reason


def test_first_the_seller() -> None:
    found = step(make(claim=CLAIM, **END), "2026-11-15")
    assert (found.key, found.action) == ("contact-seller", "log:contacted-seller")
    assert found.by == at("2026-11-27")
    assert any("contact the seller" in source for source in found.sources)


def test_no_time_left_for_the_seller() -> None:
    found = step(make(claim=CLAIM, **END), "2026-11-22")
    assert (found.key, found.action) == ("contact-and-open", "log:dispute-opened")
    assert "Thu 26 Nov 2026" in found.reason


def test_a_changed_mind_is_warned() -> None:
    assert "usually rejected" in step(make(claim=("changed-mind", "return-for-refund"), **END), "2026-11-15").reason
    assert (
        step(make(claim=("changed-mind", "return-for-refund"), free_return="yes", **END), "2026-11-15").key == "contact-seller"
    )


def test_waiting_nothing_to_do_until() -> None:
    found = step(make(ASKED, claim=CLAIM, **END), "2026-11-14")
    assert found.sentence == "Waiting: nothing to do until Mon 16 Nov 2026"
    assert (found.group, found.by) == ("waiting", at("2026-11-16"))


def test_after_3_days_the_dispute_may_be_opened() -> None:
    found = step(make(ASKED, claim=CLAIM, **END), "2026-11-17")
    assert (found.key, found.group) == ("may-open", "waiting")
    assert "Wed 18 Nov 2026" in found.sentence


def test_stop_waiting_after_5_days() -> None:
    found = step(make(ASKED, claim=CLAIM, **END), "2026-11-18")
    assert found.sentence == "Stop waiting: open the dispute now"
    assert (found.group, found.action) == ("your-move", "log:dispute-opened")
    assert "asked on Fri 13 Nov 2026" in found.reason


def test_do_not_wait_open_it_now() -> None:
    found = step(make(("contacted-seller", "2026-11-21"), claim=CLAIM, **END), "2026-11-22")
    assert found.sentence == "Do not wait: open it now"
    assert "Thu 26 Nov 2026" in found.reason


def test_a_promise_does_not_stop_the_clock() -> None:
    found = step(make(ASKED, ("seller-replied", "2026-11-14"), claim=CLAIM, **END))
    assert (found.key, found.by) == ("promise", at("2026-11-27"))
    assert "does not stop the clock" in found.reason


@pytest.mark.parametrize("steps", [(), (ASKED,), (ASKED, ("seller-replied", "2026-11-14"))])
def test_too_late(steps: tuple[tuple[str, str], ...]) -> None:
    found = step(make(*steps, claim=CLAIM, **END), "2027-01-08")
    assert (found.key, found.group, found.rail) == ("too-late", "ended", "Not disputed in time")
    assert step(make(*steps, **END), "2027-01-08").rail == "Protection has ended"


def test_after_15_days_with_the_protection_still_running_the_sources_disagree() -> None:
    found = step(make(ASKED, claim=CLAIM, **END), "2026-11-28")
    assert (found.key, found.group, found.by) == ("last-chance", "your-move", at("2026-12-24"))
    assert "disagree" in found.reason
    assert step(make(**END), "2026-11-28").key == "last-chance-unclaimed"
    prepared = step(make(ASKED, **END), "2026-11-28")
    assert (prepared.key, prepared.group, prepared.action) == ("last-chance-prepared", "your-move", "edit:claim")
    photo = Evidence("p", "0" * 64, "photo.jpg", Role.PHOTO, MediaKind.IMAGE, "image/jpeg", 1, at("2026-11-20"))
    assert step(replace(make(**END), evidence=(photo,)), "2026-11-28").key == "last-chance-prepared"
    first = headline(deadlines(make(ASKED, claim=CLAIM, **END), ALIEXPRESS, at("2026-11-28")))
    assert first is not None
    assert first.rule == "protection_end"


def test_too_late_within_the_doubtful_grace_says_not_to_rely_on_it() -> None:
    found = step(make(claim=CLAIM, protection_ends="2026-11-19"), "2026-11-20")
    assert found.group == "ended"
    assert "do not rely on it" in found.reason


def test_the_seller_has_5_days_to_answer_the_dispute() -> None:
    waiting = step(make(*OPENED, claim=CLAIM, **END), "2026-11-20")
    assert (waiting.key, waiting.group, waiting.by) == ("await-answer", "waiting", at("2026-11-23"))
    late = step(make(*OPENED, claim=CLAIM, **END), "2026-11-23")
    assert (late.key, late.group, late.action) == ("no-answer", "your-move", "log:mediation-started")


def test_an_offer_is_compared_with_the_claim() -> None:
    offer = ("seller-offered", "2026-11-19", {"amount": Money(Decimal("10.00"), "EUR")})
    case = make(*OPENED, offer, price="42.90", currency="EUR", **END)
    case = Case(case.order, Claim(Reason.DAMAGED, Remedy.FULL_REFUND, Money(Decimal("42.90"), "EUR")), case.events)
    found = step(case)
    assert found.sentence == "Offer received: compare it with your claim"
    assert "EUR 10.00 is offered, EUR 42.90 is claimed" in found.reason
    assert EventKind.CLAIM_MODIFIED in found.choices
    assert step(make(*OPENED, ("seller-offered", "2026-11-19"), **END)).key == "offer"


def test_return_never_without_an_authorised_address() -> None:
    case = make(*OPENED, ("decided-return", "2026-11-19"), return_by="2026-12-01", **END)
    found = step(case)
    assert found.sentence == "Return: never without an authorised address"
    assert found.by == at("2026-12-01")
    known = make(*OPENED, ("decided-return", "2026-11-19", {"address": "Shenzhen 1"}), return_by="2026-12-01", **END)
    assert "before Tue 1 Dec 2026" in step(known).sentence


def test_rejected_appeal_until_with_what_new_evidence() -> None:
    case = make(*OPENED, ("decided-rejected", "2026-11-19"), claim=CLAIM, **END)
    found = step(case)
    assert found.sentence == "Rejected: appeal before Sun 22 Nov 2026, with new evidence"
    assert "Unboxing video" in found.reason
    late = step(case, "2026-11-22")
    assert (late.key, late.action) == ("last-resort", "log:chargeback-filed")
    assert "suspend" in late.reason


def test_the_refund_is_late_ask() -> None:
    case = make(*OPENED, ("refund-approved", "2026-11-20"), payment_method="Card (Visa)", **END)
    waiting = step(case, "2026-12-01")
    assert (waiting.group, waiting.by) == ("waiting", at("2026-12-19"))
    assert "Card (Visa)" in waiting.reason
    assert step(case, "2026-12-19").sentence == "The refund is late: ask for it"
    returned = make(*OPENED, ("seller-received", "2026-11-20"), **END)
    assert step(returned, "2026-11-25").key == "await-return-refund"
    assert step(returned, "2026-12-05").key == "refund-late"


def test_refunded_and_closed() -> None:
    visible = ("refund-visible", "2026-11-20", {"amount": Money(Decimal("18.20"), "EUR")})
    found = step(make(*OPENED, visible, **END))
    assert (found.rail, found.group, found.action) == ("Refunded, EUR 18.20", "ended", "log:closed")
    assert step(make(*OPENED, visible, ("closed", "2026-11-21"), **END)).key == "closed-refunded"
    assert "can’t be reopened" in step(make(*OPENED, ("closed", "2026-11-21"), **END)).reason


def test_every_stage_has_a_next_step_and_every_text_fills_its_gaps() -> None:
    assert set(_STEPS) == set(Stage)
    known = {"platform", "day", "last", "asked", "offered", "claimed", "lacking", "method", "amount"}
    for key, text in TEXTS.items():
        for template in text[:5]:
            assert {name for _, name, _, _ in string.Formatter().parse(template) if name} <= known, key
        assert text.group in ("your-move", "waiting", "ended")
        if text.action.startswith("log:"):
            assert EventKind(text.action.removeprefix("log:")) in (text.choices or (EventKind.DISPUTE_OPENED,)), key


def test_another_shop_is_not_judged_by_the_guides() -> None:
    case = make(protection_ends="2026-12-24", policy="generic", claim=CLAIM)
    generic, moment = policy("generic"), at("2026-11-20")
    found = next_step(case, generic, deadlines(case, generic, moment), moment)
    assert all(source.startswith("You: ") for source in found.sources)


@given(
    st.lists(st.tuples(st.sampled_from(list(EventKind)), st.integers(0, 60)), max_size=6),
    st.none() | st.integers(0, 40),
    st.none() | st.sampled_from([Claim(reason, remedy) for reason in Reason for remedy in Remedy]),
    st.integers(-5, 120),
)
def test_any_history_has_one_next_step(
    steps: list[tuple[EventKind, int]], delivered: int | None, claim: Claim | None, now: int
) -> None:
    start = datetime(2026, 10, 1, tzinfo=UTC)
    events = tuple(Event(str(n), kind, When.instant(start + timedelta(days=day), "UTC")) for n, (kind, day) in enumerate(steps))
    arrived = When.on((start + timedelta(days=delivered)).date(), "UTC") if delivered is not None else None
    case = Case(make(shipped="2026-10-01").order, claim, events).with_order(delivered=arrived)
    moment = start + timedelta(days=now)
    found = next_step(case, ALIEXPRESS, deadlines(case, ALIEXPRESS, moment), moment)
    assert found.sentence
    assert found.button
    assert "{" not in found.sentence + found.reason + found.rail
