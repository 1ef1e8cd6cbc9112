"""The steps of a case and what guards them: G1, G2, G3, G5."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

import pytest
from core_cases import make

from evidence_app.core.case import Case, Event, EventKind
from evidence_app.core.errors import BadInput, StepRefused
from evidence_app.core.life import Stage, StepWarning, allowed_steps, check_step, confirmed_step, return_address, stage
from evidence_app.core.values import Money
from evidence_app.core.when import parse_when


def event(kind: str, when: str = "2026-11-20", **more: object) -> Event:
    return Event("new", EventKind(kind), parse_when(when, "Europe/Berlin"), **more)  # type: ignore[arg-type]


def warned(case: Case, step: Event) -> dict[str, StepWarning]:
    return {warning.rule: warning for warning in check_step(case, step)}


def refused(case: Case, step: Event) -> StepRefused:
    with pytest.raises(StepRefused) as caught:
        check_step(case, step)
    assert caught.value.todo
    return caught.value


DISPUTED = (("contacted-seller", "2026-11-01"), ("dispute-opened", "2026-11-06"))


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((), Stage.DRAFT),
        (("contacted-seller",), Stage.CONTACTED),
        (("contacted-seller", "seller-replied"), Stage.REPLIED),
        (("contacted-seller", "seller-offered"), Stage.REPLIED),
        (("contacted-seller", "dispute-opened"), Stage.DISPUTED),
        (("dispute-opened", "seller-replied", "contacted-seller"), Stage.DISPUTED),
        (("dispute-opened", "seller-accepted"), Stage.ACCEPTED),
        (("dispute-opened", "seller-offered"), Stage.OFFERED),
        (("dispute-opened", "seller-offered", "offer-accepted"), Stage.OFFER_ACCEPTED),
        (("dispute-opened", "seller-offered", "claim-modified"), Stage.MODIFIED),
        (("dispute-opened", "seller-rejected"), Stage.REFUSED),
        (("dispute-opened", "mediation-started"), Stage.MEDIATION),
        (("dispute-opened", "mediation-started", "decided-full"), Stage.DECIDED_FULL),
        (("dispute-opened", "decided-partial"), Stage.DECIDED_PARTIAL),
        (("dispute-opened", "decided-return"), Stage.DECIDED_RETURN),
        (("dispute-opened", "decided-rejected"), Stage.DECIDED_REJECTED),
        (("dispute-opened", "decided-rejected", "appealed"), Stage.APPEALED),
        (("dispute-opened", "decided-return", "return-shipped"), Stage.RETURN_SHIPPED),
        (("dispute-opened", "decided-return", "return-shipped", "seller-received"), Stage.RETURN_RECEIVED),
        (("dispute-opened", "decided-full", "refund-approved"), Stage.REFUND_APPROVED),
        (("dispute-opened", "refund-approved", "refund-visible"), Stage.REFUND_VISIBLE),
        (("dispute-opened", "decided-rejected", "chargeback-filed"), Stage.CHARGEBACK),
        (("refund-visible", "closed"), Stage.CLOSED),
        (("closed", "refund-visible"), Stage.CLOSED),
    ],
)
def test_stages(steps: tuple[str, ...], expected: Stage) -> None:
    case = make(*((step, f"2026-11-{place:02}") for place, step in enumerate(steps, 1)))
    assert stage(case) is expected


def test_a_step_logged_late_doesnt_turn_the_case_back() -> None:
    case = make(("dispute-opened", "2026-11-06"), ("contacted-seller", "2026-11-01"))
    assert stage(case) is Stage.DISPUTED
    same_day = make(("contacted-seller", "2026-11-06 10:00"), ("dispute-opened", "2026-11-06"))
    assert stage(same_day) is Stage.DISPUTED


def test_every_stage_offers_steps_that_pass_their_own_check() -> None:
    for steps in ((), DISPUTED, (*DISPUTED, ("seller-offered", "2026-11-08")), (*DISPUTED, ("decided-rejected", "2026-11-08"))):
        case = make(*steps)
        for kind in allowed_steps(case):
            if kind is EventKind.CLOSED:
                continue
            assert "steps" not in warned(case, event(kind, tracking="X1", address="Y")), kind
        assert allowed_steps(case)[-1] is EventKind.CLOSED


def test_g1_a_dispute_without_a_contact_warns_and_says_why() -> None:
    warning = warned(make(), event("dispute-opened"))["G1"]
    assert warning.sources[0].startswith("S0: ")
    assert "seller" in warning.reason
    assert "G1" not in warned(make(DISPUTED[0]), event("dispute-opened"))


class TestG2:
    def test_closing_before_the_refund_is_visible_needs_a_confirmation_that_names_the_risk(self) -> None:
        found = refused(make(*DISPUTED), event("closed"))
        assert (found.rule, found.confirmable) == ("G2", True)
        assert "can't be reopened" in found.what
        assert "red flag" in found.todo

    def test_an_approved_refund_is_not_a_visible_one(self) -> None:
        assert refused(make(*DISPUTED, ("refund-approved", "2026-11-10")), event("closed")).rule == "G2"

    def test_the_confirmation_is_kept_on_the_event(self) -> None:
        kept, warnings = confirmed_step(make(*DISPUTED), event("closed"), confirm=True)
        assert kept.confirmed == ("G2",)
        assert "G2" in {warning.rule for warning in warnings}
        with pytest.raises(StepRefused):
            confirmed_step(make(*DISPUTED), event("closed"))

    def test_with_a_visible_refund_nothing_is_asked(self) -> None:
        kept, warnings = confirmed_step(make(*DISPUTED, ("refund-visible", "2026-11-10")), event("closed"), confirm=True)
        assert kept.confirmed == ()
        assert warnings == ()

    def test_a_closed_case_cannot_be_reopened_but_money_may_still_come(self) -> None:
        case = make(*DISPUTED, ("closed", "2026-11-10", {"confirmed": ("G2",)}))
        assert not refused(case, event("mediation-started")).confirmable
        check_step(case, event("refund-visible"))


class TestG3:
    SHIPPED: ClassVar[dict[str, object]] = {"address": "Shenzhen 1", "tracking": "RR1"}

    def test_all_three_are_there(self) -> None:
        assert "G3" in warned(make(*DISPUTED), event("return-shipped", **self.SHIPPED))

    def test_no_open_dispute(self) -> None:
        assert refused(make(), event("return-shipped", **self.SHIPPED)).rule == "G3"

    def test_no_authorised_address(self) -> None:
        found = refused(make(*DISPUTED), event("return-shipped", tracking="RR1"))
        assert (found.rule, found.confirmable) == ("G3", False)
        assert "address" in found.what

    def test_no_tracking_number(self) -> None:
        assert "tracking" in refused(make(*DISPUTED), event("return-shipped", address="Shenzhen 1")).what

    def test_it_cannot_be_confirmed_away(self) -> None:
        with pytest.raises(StepRefused):
            confirmed_step(make(*DISPUTED), event("return-shipped"), confirm=True)

    def test_the_address_may_have_been_logged_with_the_decision(self) -> None:
        case = make(*DISPUTED, ("decided-return", "2026-11-10", {"address": "Shenzhen 1"}))
        assert return_address(case) == "Shenzhen 1"
        check_step(case, event("return-shipped", tracking="RR1"))


class TestG5:
    @pytest.mark.parametrize("steps", [(), DISPUTED, (*DISPUTED, ("decided-partial", "2026-11-10"))])
    def test_not_before_a_rejected_decision_or_an_appeal(self, steps: tuple[tuple[str, str], ...]) -> None:
        found = refused(make(*steps), event("chargeback-filed"))
        assert (found.rule, found.confirmable) == ("G5", False)
        assert "suspended" in found.what

    @pytest.mark.parametrize("last", ["decided-rejected", "appealed"])
    def test_then_with_the_warning(self, last: str) -> None:
        warning = warned(make(*DISPUTED, (last, "2026-11-10")), event("chargeback-filed"))["G5"]
        assert "suspend" in warning.text
        assert len(warning.sources) == 2


def test_a_promise_in_chat_does_not_stop_the_clock() -> None:
    assert "clock" in warned(make(), event("seller-accepted"))["promise"].text


def test_steps_out_of_order_are_kept_with_a_remark() -> None:
    assert "No dispute is logged" in warned(make(), event("decided-full"))["steps"].text
    assert "No decision" in warned(make(*DISPUTED), event("appealed"))["steps"].text
    assert "No return" in warned(make(*DISPUTED), event("seller-received"))["steps"].text
    assert refused(make(*DISPUTED), event("dispute-opened")).rule == "steps"


def test_an_amount_above_the_price_is_refused() -> None:
    case = make(*DISPUTED, price="20", currency="USD")
    with pytest.raises(BadInput, match="more than the price"):
        check_step(case, event("seller-offered", amount=Money(Decimal(21), "USD")))
    with pytest.raises(BadInput, match="price in USD"):
        check_step(case, event("seller-offered", amount=Money(Decimal(1), "EUR")))
