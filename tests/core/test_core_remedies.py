"""G4, G8, G9, the reasons that are usually rejected, and the Free Return checklist."""

from __future__ import annotations

import pytest
from core_cases import ALIEXPRESS, at, make

from evidence_app.core.case import Reason, Remedy
from evidence_app.core.deadlines import deadlines
from evidence_app.core.remedies import cautions, free_return_checklist, refund_route, return_postage, suggested_remedy


@pytest.mark.parametrize(
    ("reason", "free", "who"),
    [
        (Reason.WRONG_ITEM, False, "seller"),
        (Reason.DEFECTIVE, False, "seller"),
        (Reason.CHANGED_MIND, False, "buyer"),
        (Reason.CHANGED_MIND, True, "free"),
        (Reason.DAMAGED, True, "free"),
        (Reason.NOT_RECEIVED, False, "none"),
    ],
)
def test_g4_who_pays_the_return(reason: Reason, free: bool, who: str) -> None:
    advice = return_postage(reason, free_return=free)
    assert (advice.rule, advice.key) == ("G4", who)
    assert advice.sources[0][:4] in ("S0: ", "S2: ")


def test_g8_partial_for_minor_full_for_non_delivery_wrong_item_and_major_defect() -> None:
    for reason in (Reason.NOT_RECEIVED, Reason.WRONG_ITEM, Reason.DEFECTIVE):
        assert suggested_remedy(reason)[0] is Remedy.FULL_REFUND
    remedy, advice = suggested_remedy(Reason.DAMAGED, minor=True)
    assert (remedy, advice.rule) == (Remedy.PARTIAL_REFUND, "G8")
    assert "$10" in advice.sources[0]
    assert suggested_remedy(Reason.NOT_RECEIVED, minor=True)[0] is Remedy.FULL_REFUND
    assert suggested_remedy(Reason.CHANGED_MIND)[0] is Remedy.RETURN_FOR_REFUND


def test_g9_the_refund_goes_back_to_the_original_method() -> None:
    assert "Card (Visa)" in refund_route(make(payment_method="Card (Visa)").order).text
    assert "original payment method" in refund_route(make().order).text


@pytest.mark.parametrize(
    ("reason", "keys"),
    [
        ("changed-mind", {"changed-mind", "cheaper", "fit", "expectations"}),
        ("not-as-described", {"shown", "fit", "expectations"}),
        ("not-received", {"customs"}),
        ("damaged", {"shown"}),
        ("wrong-item", set()),
    ],
)
def test_usually_rejected_reasons_warn_and_say_what_would_change_it(reason: str, keys: set[str]) -> None:
    found = cautions(make(claim=(reason, "full-refund")))
    assert {caution.key for caution in found} == keys
    assert all(caution.change and caution.sources[0].startswith("S0: ") for caution in found)


def test_every_usually_rejected_reason_is_covered() -> None:
    every = {caution.key for reason in Reason for caution in cautions(make(claim=(reason, "full-refund")))}
    assert every == {"changed-mind", "shown", "fit", "cheaper", "expectations", "customs"}


def test_a_changed_mind_under_free_return_is_no_problem() -> None:
    assert cautions(make(claim=("changed-mind", "return-for-refund"), free_return="yes")) == ()
    assert cautions(make()) == ()


def test_the_free_return_checklist() -> None:
    case = make(delivered="2026-11-10", free_return="yes", free_return_checks="country, seller, category")

    def lines(now: str) -> dict[str, str]:
        return {check.id: check.state for check in free_return_checklist(case.order, deadlines(case, ALIEXPRESS, at(now)))}

    assert lines("2026-11-20") == {
        "country": "yes",
        "seller": "yes",
        "condition": "open",
        "not-customised": "open",
        "not-hazardous": "open",
        "category": "yes",
        "in-time": "yes",
    }
    assert lines("2026-11-25")["in-time"] == "no"
    unknown = make()
    last = free_return_checklist(unknown.order, deadlines(unknown, ALIEXPRESS, at("2026-11-20")))[-1]
    assert (last.state, last.detail) == ("open", "not delivered yet")
    late = make(("dispute-opened", "2026-11-26"), delivered="2026-11-10", free_return="yes")
    assert free_return_checklist(late.order, deadlines(late, ALIEXPRESS, at("2026-11-27")))[-1].state == "no"
