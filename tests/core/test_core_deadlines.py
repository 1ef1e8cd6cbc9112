"""Every row and every line of arithmetic of the policy notes, worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from core_cases import at, make, policy, rules

from evidence_app.core.case import Case, Override
from evidence_app.core.deadlines import (
    Status,
    deadline_json,
    deadlines,
    headline,
)
from evidence_app.core.spans import business_days_after
from evidence_app.core.when import parse_when


def due(case: Case, rule: str, now: str = "2026-11-20 12:00") -> str | None:
    found = rules(case, now)[rule].due
    return found.isoformat() if found else None


def with_override(case: Case, override: Override) -> Case:
    return case.with_order(overrides=(override,))


class TestProtectionEnd:
    def test_the_end_that_is_shown_counts_before_everything(self) -> None:
        case = make(shipped="2026-10-01", protection_ends="2026-12-24 08:59")
        item = rules(case)["protection_end"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-12-24T08:59:00+01:00"
        assert item.last_full_day == date(2026, 12, 23)
        assert item.counts_from is not None
        assert (item.counts_from.event, item.counts_from.assumed) == ("shown-end", False)

    def test_an_end_entered_as_a_date_is_the_start_of_that_date(self) -> None:
        case = make(protection_ends="2026-12-24")
        assert due(case, "protection_end") == "2026-12-24T00:00:00+01:00"

    def test_a_countdown_counts_from_the_moment_of_reading(self) -> None:
        case = make(protection_left="12d 03:15:20", read_at="2026-11-12 18:02")
        assert due(case, "protection_end") == "2026-11-24T21:17:20+01:00"

    def test_a_countdown_over_a_clock_change_is_a_span_of_hours(self) -> None:
        case = make(protection_left="2 days", read_at="2026-10-24 12:00")
        assert due(case, "protection_end") == "2026-10-26T11:00:00+01:00"

    def test_without_a_shown_end_60_days_after_shipment_are_assumed(self) -> None:
        item = rules(make(shipped="2026-09-20"))["protection_end"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-11-19T00:00:00+01:00"
        assert item.counts_from is not None
        assert (item.counts_from.event, item.counts_from.assumed) == ("shipped", True)
        assert "assumed" in item.codes

    def test_75_days_where_the_user_says_so(self) -> None:
        item = rules(make(shipped="2026-09-20", protection_days="75"))["protection_end"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-12-04T00:00:00+01:00"
        assert item.counts_from is not None
        assert not item.counts_from.assumed
        assert "Your value" in item.sources

    def test_days_without_a_shipment_cannot_start(self) -> None:
        assert rules(make(protection_days="75"))["protection_end"].status is Status.CANNOT_START

    def test_pst_takes_the_earlier_reading_and_shows_both(self) -> None:
        item = rules(make(protection_ends="2026-07-20 10:00 PST"), "2026-07-01")["protection_end"]
        assert item.due is not None
        assert item.due.astimezone(UTC) == datetime(2026, 7, 20, 17, tzinfo=UTC)
        assert "America/Los_Angeles 2026-07-20 19:00" in item.note
        assert "Etc/GMT+8 2026-07-20 20:00" in item.note

    def test_pst_counts_so_wherever_it_is_typed(self) -> None:
        item = rules(make(delivered="2026-07-05 10:00 PST"), "2026-07-06")["dispute_after_delivery"]
        assert item.due is not None
        assert item.due.astimezone(UTC) == datetime(2026, 7, 20, 17, tzinfo=UTC)
        assert "zone" in item.codes

    def test_pst_in_winter_has_one_reading(self) -> None:
        assert "zone" not in rules(make(protection_ends="2026-12-20 10:00 PST"))["protection_end"].codes


def test_protection_grace_is_doubtful_and_15_days_after() -> None:
    item = rules(make(protection_ends="2026-12-24"))["protection_grace"]
    assert item.kind == "doubtful"
    assert item.due is not None
    assert item.due.isoformat() == "2027-01-08T00:00:00+01:00"
    assert "Do not rely on it" in item.note
    assert headline([item]) is None


class TestDisputeAfterDelivery:
    def test_15_days_from_the_date_of_delivery(self) -> None:
        item = rules(make(delivered="2026-11-01"), "2026-11-02")["dispute_after_delivery"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-11-16T00:00:00+01:00"
        assert item.last_full_day == date(2026, 11, 15)
        assert item.counts_from is not None
        assert item.counts_from.event == "delivered"

    def test_from_an_instant_15_times_24_hours(self) -> None:
        assert due(make(delivered="2026-10-20 18:00"), "dispute_after_delivery") == "2026-11-04T17:00:00+01:00"

    def test_not_delivered_cannot_start(self) -> None:
        item = rules(make(shipped="2026-11-01"))["dispute_after_delivery"]
        assert (item.status, item.due, item.left_s, item.counts_from) == (Status.CANNOT_START, None, None, None)

    def test_both_sources_are_cited_with_their_conflict(self) -> None:
        item = rules(make(delivered="2026-11-01"))["dispute_after_delivery"]
        assert {source[:2] for source in item.sources} == {"S0", "S2"}
        assert "actual" in item.note


class TestOpenDisputeBy:
    def test_the_earlier_is_the_delivery(self) -> None:
        item = rules(make(delivered="2026-11-01", protection_ends="2026-12-24"))["open_dispute_by"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-11-16T00:00:00+01:00"
        assert item.counts_from is not None
        assert item.counts_from.event == "dispute_after_delivery"

    def test_the_earlier_is_the_protection(self) -> None:
        item = rules(make(delivered="2026-11-15", protection_ends="2026-11-20 08:00"))["open_dispute_by"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-11-20T08:00:00+01:00"
        assert item.counts_from is not None
        assert item.counts_from.event == "protection_end"

    def test_an_assumed_end_stays_assumed(self) -> None:
        item = rules(make(shipped="2026-09-20"))["open_dispute_by"]
        assert item.counts_from is not None
        assert item.counts_from.assumed

    def test_it_is_the_headline_of_an_order_without_a_dispute(self) -> None:
        found = deadlines(make(delivered="2026-11-15", protection_ends="2026-12-24"), policy(), at("2026-11-20"))
        first = headline(found)
        assert first is not None
        assert first.rule == "open_dispute_by"

    def test_with_nothing_known_it_cannot_start(self) -> None:
        assert rules(make())["open_dispute_by"].status is Status.CANNOT_START


class TestSellerReply:
    def test_from_3_to_5_days_after_the_first_contact(self) -> None:
        case = make(("contacted-seller", "2026-11-16"), ("contacted-seller", "2026-11-19"), protection_ends="2026-12-24")
        item = rules(case, "2026-11-17")["seller_reply"]
        assert item.kind == "advice"
        assert item.begin is not None
        assert item.due is not None
        assert (item.begin.isoformat(), item.due.isoformat()) == ("2026-11-19T00:00:00+01:00", "2026-11-21T00:00:00+01:00")
        assert "open-now" not in item.codes

    @pytest.mark.parametrize(("end", "switches"), [("2026-11-23", False), ("2026-11-22", True), ("2026-11-22 23:59", True)])
    def test_do_not_wait_where_5_days_pass_the_wall_minus_2_days(self, end: str, switches: bool) -> None:
        item = rules(make(("contacted-seller", "2026-11-16"), protection_ends=end), "2026-11-17")["seller_reply"]
        assert ("open-now" in item.codes) is switches
        assert item.note.startswith("Do not wait: open it now") is switches

    def test_a_reply_meets_it(self) -> None:
        case = make(("contacted-seller", "2026-11-16"), ("seller-replied", "2026-11-17"), protection_ends="2026-11-20")
        item = rules(case, "2026-11-17")["seller_reply"]
        assert item.status is Status.MET
        assert "open-now" not in item.codes


class TestSellerDisputeResponse:
    def test_5_days_after_the_dispute(self) -> None:
        item = rules(make(("dispute-opened", "2026-11-16 10:00")), "2026-11-17")["seller_dispute_response"]
        assert item.kind == "expected"
        assert item.due is not None
        assert item.due.isoformat() == "2026-11-21T10:00:00+01:00"
        assert item.begin is None
        assert "mediation" in item.note

    @pytest.mark.parametrize("answer", ["seller-accepted", "seller-offered", "seller-rejected"])
    def test_an_answer_meets_it(self, answer: str) -> None:
        case = make(("dispute-opened", "2026-11-16"), (answer, "2026-11-18"))
        assert rules(case)["seller_dispute_response"].status is Status.MET

    def test_an_offer_in_chat_before_the_dispute_does_not(self) -> None:
        case = make(("seller-offered", "2026-11-14"), ("dispute-opened", "2026-11-16"))
        assert rules(case, "2026-11-17")["seller_dispute_response"].status is Status.RUNNING


class TestFreeReturnAndExchange:
    def test_free_return_only_where_eligible(self) -> None:
        assert "free_return" not in rules(make(delivered="2026-11-10"))
        case = make(delivered="2026-11-10", free_return="yes")
        assert due(case, "free_return") == "2026-11-25T00:00:00+01:00"

    def test_exchange_only_where_it_is_the_remedy(self) -> None:
        assert "exchange" not in rules(make(delivered="2026-11-10", claim=("damaged", "full-refund")))
        case = make(delivered="2026-11-10", claim=("damaged", "exchange"))
        assert due(case, "exchange") == "2026-11-25T00:00:00+01:00"


class TestAppeal:
    def test_3_days_after_the_decision(self) -> None:
        item = rules(make(("dispute-opened", "2026-11-01"), ("decided-rejected", "2026-11-18 15:30")))["appeal"]
        assert item.kind == "hard"
        assert item.due is not None
        assert item.due.isoformat() == "2026-11-21T15:30:00+01:00"
        assert "our reading" in item.note
        assert item.status is Status.DUE_SOON

    def test_listed_but_not_started_before_a_decision(self) -> None:
        assert rules(make(("dispute-opened", "2026-11-01")))["appeal"].status is Status.CANNOT_START

    def test_adjustable_and_then_your_value(self) -> None:
        case = make(("decided-partial", "2026-11-18"), override_appeal="7")
        item = rules(case)["appeal"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-11-25T00:00:00+01:00"
        assert "Your value" in item.sources
        assert item.note.startswith("Your value")

    def test_an_appeal_meets_it_and_a_full_refund_leaves_nothing_to_appeal(self) -> None:
        assert rules(make(("decided-partial", "2026-11-18"), ("appealed", "2026-11-19")))["appeal"].status is Status.MET
        assert rules(make(("decided-full", "2026-11-18")))["appeal"].status is Status.MET

    def test_after_an_appeal_the_decision_appealed_against_counts(self) -> None:
        case = make(("decided-rejected", "2026-11-10"), ("appealed", "2026-11-11"), ("decided-rejected", "2026-11-18"))
        assert due(case, "appeal") == "2026-11-13T00:00:00+01:00"


class TestNoInventedNumbers:
    @pytest.mark.parametrize("rule", ["return_shipment", "chargeback"])
    def test_without_a_date_they_cannot_start(self, rule: str) -> None:
        case = make(("dispute-opened", "2026-11-01"), ("decided-rejected", "2026-11-10"), delivered="2026-10-30")
        assert rules(case)[rule].status is Status.CANNOT_START

    def test_the_dates_the_user_enters(self) -> None:
        case = make(return_by="2026-12-01", chargeback_by="2027-01-15 12:00")
        found = rules(case)
        assert due(case, "return_shipment") == "2026-12-01T00:00:00+01:00"
        assert due(case, "chargeback") == "2027-01-15T12:00:00+01:00"
        assert found["return_shipment"].kind == found["chargeback"].kind == "hard"
        assert found["chargeback"].codes[0] == "your-value"


class TestRefunds:
    def test_refund_expected_is_the_worked_example(self) -> None:
        item = rules(make(("refund-approved", "2026-11-20")))["refund_expected"]
        assert item.begin is not None
        assert item.due is not None
        assert item.begin.isoformat() == "2026-11-25T00:00:00+01:00"
        assert item.due.isoformat() == "2026-12-19T00:00:00+01:00"
        assert item.last_full_day == date(2026, 12, 18)
        assert item.kind == "expected"

    def test_the_day_of_an_instant_is_that_of_the_orders_zone(self) -> None:
        late = make(("refund-approved", "2026-11-20T23:30:00Z"))
        assert due(late, "refund_expected") == "2026-12-19T00:00:00+01:00"
        case = make(("refund-approved", "2026-11-19T23:30:00Z"))
        assert due(case, "refund_expected") == "2026-12-19T00:00:00+01:00"

    def test_public_holidays_are_no_business_days(self) -> None:
        holidays = frozenset({date(2026, 11, 26), date(2026, 12, 25)})
        item = rules(make(("refund-approved", "2026-11-20")), holidays=holidays)["refund_expected"]
        assert item.begin is not None
        assert item.due is not None
        assert item.begin.date() == date(2026, 11, 25)
        assert item.due.date() == date(2026, 12, 22)

    def test_free_return_refund_within_10_business_days(self) -> None:
        item = rules(make(("seller-received", "2026-11-20")))["free_return_refund"]
        assert item.due is not None
        assert item.due.isoformat() == "2026-12-05T00:00:00+01:00"
        assert item.last_full_day == date(2026, 12, 4)
        assert "7 to 13" in item.note

    def test_refund_chase_after_14_days(self) -> None:
        item = rules(make(("seller-received", "2026-11-20 09:00")))["refund_chase"]
        assert item.kind == "advice"
        assert item.due is not None
        assert item.due.isoformat() == "2026-12-04T09:00:00+01:00"

    def test_the_visible_refund_meets_all(self) -> None:
        case = make(("seller-received", "2026-11-02"), ("refund-approved", "2026-11-03"), ("refund-visible", "2026-11-10"))
        found = rules(case)
        assert {found[rule].status for rule in ("refund_expected", "free_return_refund", "refund_chase")} == {Status.MET}


class TestStatus:
    @pytest.mark.parametrize(
        ("now", "status"),
        [
            ("2026-11-08 23:59", "running"),
            ("2026-11-09 00:00", "due-soon"),
            ("2026-11-15 23:59", "due-soon"),
            ("2026-11-16 00:00", "passed"),
        ],
    )
    def test_a_hard_one_is_due_soon_in_its_last_7_days(self, now: str, status: str) -> None:
        assert rules(make(delivered="2026-11-01"), now)["dispute_after_delivery"].status == status

    def test_only_hard_ones_are_due_soon(self) -> None:
        case = make(("contacted-seller", "2026-11-16"), ("refund-approved", "2026-11-10"), protection_ends="2026-11-22")
        found = rules(case, "2026-11-18")
        assert found["seller_reply"].status is Status.RUNNING
        assert found["refund_expected"].status is Status.RUNNING
        assert found["protection_grace"].status is Status.RUNNING

    def test_an_opened_dispute_meets_what_it_was_for(self) -> None:
        case = make(("dispute-opened", "2026-11-10"), delivered="2026-11-01", free_return="yes", protection_ends="2026-12-24")
        found = rules(case)
        for rule in ("protection_end", "protection_grace", "dispute_after_delivery", "open_dispute_by", "free_return"):
            assert found[rule].status is Status.MET, rule

    def test_a_dispute_opened_too_late_says_so(self) -> None:
        case = make(("dispute-opened", "2026-11-17"), delivered="2026-11-01")
        assert "late" in rules(case)["dispute_after_delivery"].codes

    def test_a_closed_case_asks_for_nothing_but_leaves_the_bank(self) -> None:
        case = make(("closed", "2026-11-10"), protection_ends="2026-12-24", chargeback_by="2027-01-15")
        found = rules(case)
        assert found["open_dispute_by"].status is Status.MET
        assert found["open_dispute_by"].note == "The case is closed"
        assert found["chargeback"].status is Status.RUNNING


def test_sorted_by_due_and_those_that_cannot_start_last() -> None:
    case = make(("contacted-seller", "2026-11-16"), delivered="2026-11-12", protection_ends="2026-12-24")
    found = deadlines(case, policy(), at("2026-11-20"))
    dues = [item.due for item in found]
    known = [moment for moment in dues if moment]
    assert known == sorted(known)
    assert dues == [*known, *[None] * (len(dues) - len(known))]
    assert [item.rule for item in found][:3] == ["seller_reply", "dispute_after_delivery", "open_dispute_by"]


def test_left_is_in_seconds_and_negative_once_passed() -> None:
    case = make(delivered="2026-11-01")
    assert rules(case, "2026-11-15 23:00")["dispute_after_delivery"].left_s == 3600
    assert rules(case, "2026-11-16 01:00")["dispute_after_delivery"].left_s == -3600


def test_left_over_a_clock_change_counts_real_hours() -> None:
    case = make(delivered="2026-10-10")  # due on 25 October, the day after which clocks go back
    case = case.with_order(delivered=parse_when("2026-10-11", "Europe/Berlin"))
    assert rules(case, "2026-10-25 00:00")["dispute_after_delivery"].left_s == 25 * 3600


@pytest.mark.parametrize(
    ("delivered", "expected"),
    [
        ("2028-02-14", "2028-02-29T00:00:00+01:00"),
        ("2027-02-14", "2027-03-01T00:00:00+01:00"),
        ("2026-12-20", "2027-01-04T00:00:00+01:00"),
        ("2026-03-20", "2026-04-04T00:00:00+02:00"),
        ("2026-10-15", "2026-10-30T00:00:00+01:00"),
    ],
)
def test_leap_days_year_ends_and_clock_changes(delivered: str, expected: str) -> None:
    assert due(make(delivered=delivered), "dispute_after_delivery", "2026-01-01") == expected


def test_a_day_whose_midnight_clocks_skip_starts_when_it_starts() -> None:
    case = make(delivered="2026-04-09", timezone="Africa/Cairo")
    item = rules(case, "2026-04-10")["dispute_after_delivery"]
    assert item.due is not None
    assert item.due.isoformat() == "2026-04-24T01:00:00+03:00"
    assert item.last_full_day == date(2026, 4, 23)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 11, 20), 3, date(2026, 11, 25)),
        (date(2026, 11, 20), 20, date(2026, 12, 18)),
        (date(2026, 11, 21), 1, date(2026, 11, 23)),
        (date(2026, 11, 22), 1, date(2026, 11, 23)),
        (date(2026, 11, 19), 1, date(2026, 11, 20)),
        (date(2026, 11, 19), 2, date(2026, 11, 23)),
    ],
)
def test_business_days_are_counted_after_the_day_of_the_event(day: date, count: int, expected: date) -> None:
    assert business_days_after(day, count) == expected
    assert business_days_after(day, count, {date(1999, 1, 1)}) == expected


def test_json_has_the_shape_of_the_contract() -> None:
    case = make(("contacted-seller", "2026-11-16"), delivered="2026-11-12", protection_ends="2026-12-24")
    found = {entry["rule"]: entry for entry in map(deadline_json, deadlines(case, policy(), at("2026-11-20")))}
    keys = {"order", "rule", "kind", "due", "from", "last_full_day", "status", "counts_from", "left_s", "sources", "note"}
    assert all(keys <= set(entry) for entry in found.values())
    reply = found["seller_reply"]
    assert reply["from"] == "2026-11-19T00:00:00+01:00"
    assert reply["counts_from"] == {"event": "contacted-seller", "at": "2026-11-16T00:00:00+01:00", "assumed": False}
    assert found["appeal"]["due"] is None
    assert found["dispute_after_delivery"]["left_s"] == 7 * 86400
    assert all(source.startswith(("S0: ", "S2: ")) for entry in found.values() for source in entry["sources"])


def test_every_rule_that_applies_is_listed() -> None:
    listed = set(rules(make(free_return="yes", claim=("damaged", "exchange"))))
    assert listed == {rule.id for rule in policy().rules}
    assert set(rules(make())) == listed - {"free_return", "exchange"}


def test_an_own_date_or_length_is_your_value() -> None:
    case = make(delivered="2026-11-01")
    days = with_override(case, Override("dispute_after_delivery", days=10))
    assert due(days, "dispute_after_delivery") == "2026-11-11T00:00:00+01:00"
    assert due(days, "open_dispute_by") == "2026-11-11T00:00:00+01:00"
    own = with_override(case, Override("open_dispute_by", due=parse_when("2026-11-09", "Europe/Berlin")))
    item = rules(own)["open_dispute_by"]
    assert item.due is not None
    assert item.due.isoformat() == "2026-11-09T00:00:00+01:00"
    assert "Your value" in item.sources


def test_an_own_length_counts_before_the_days_of_the_protection() -> None:
    case = with_override(make(shipped="2026-09-20", protection_days="75"), Override("protection_end", days=50))
    assert due(case, "protection_end") == "2026-11-09T00:00:00+01:00"


def test_business_days_start_from_the_day_in_the_orders_zone() -> None:
    case = make(("refund-approved", "2026-11-20T23:30:00Z"))
    case = replace(case, events=(replace(case.events[0], at=parse_when("2026-11-22T20:30:00Z", "Asia/Tokyo")),))
    assert due(case, "refund_expected") == "2026-12-19T00:00:00+01:00"


def test_headline_after_the_dispute_is_the_next_hard_date_else_the_next_expected_one() -> None:
    waiting = make(("dispute-opened", "2026-11-19"), delivered="2026-11-12", protection_ends="2026-12-24")
    first = headline(deadlines(waiting, policy(), at("2026-11-20")))
    assert first is not None
    assert first.rule == "seller_dispute_response"
    decided = replace(waiting, events=(*waiting.events, *make(("decided-rejected", "2026-11-20")).events))
    first = headline(deadlines(decided, policy(), at("2026-11-20 12:00")))
    assert first is not None
    assert first.rule == "appeal"
    passed = headline(deadlines(make(delivered="2026-10-01"), policy(), at("2026-11-20")))
    assert passed is not None
    assert (passed.rule, passed.status) == ("open_dispute_by", Status.PASSED)


def test_any_other_shop_knows_only_the_dates_entered() -> None:
    case = make(shipped="2026-10-01", delivered="2026-11-01", chargeback_by="2026-12-01", policy="generic")
    found = rules(case, policy=policy("generic"))
    assert {rule for rule, item in found.items() if item.due} == {"chargeback"}
    shown = rules(make(protection_ends="2026-11-30", policy="generic"), policy=policy("generic"))
    assert shown["open_dispute_by"].due == shown["protection_end"].due


def test_now_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        deadlines(make(), policy(), datetime(2026, 1, 1))  # noqa: DTZ001
