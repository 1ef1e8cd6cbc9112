"""The one thing to do next, for every state of a case: a sentence, a button, the reason, the date, and who says so.

`next_step` looks at the stage and the deadlines and picks a situation; what it says is in `next_texts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from evidence_app.core.case import Case, EventKind, Reason, Remedy
from evidence_app.core.day_text import day_text, moment_text
from evidence_app.core.deadlines import Deadline, Status
from evidence_app.core.life import Stage, return_address, stage
from evidence_app.core.next_text import ENDED, WAITING, YOUR_MOVE
from evidence_app.core.next_texts import TEXTS
from evidence_app.core.policy import Policy
from evidence_app.core.readiness import readiness

__all__ = ["ENDED", "WAITING", "YOUR_MOVE", "NextStep", "next_step"]

E = EventKind
SELLER_TIME = timedelta(days=5)
MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do now.

    `action` tells the window what the button does: "log:EVENT" (with `choices`, the events to choose from), "edit:order",
    "edit:claim" or "page:NAME". `by` is the date that counts, `group` the part of the rail, `rail` its few words.
    `key` names the situation in `next_texts.TEXTS`, whose gaps `params` fill.
    """

    key: str
    sentence: str
    reason: str
    button: str
    action: str
    by: datetime | None
    group: str
    rail: str
    sources: tuple[str, ...] = ()
    choices: tuple[EventKind, ...] = ()
    params: tuple[tuple[str, str], ...] = ()


def next_step(
    case: Case, policy: Policy, deadlines: Sequence[Deadline], now: datetime, *, gathered: bool | None = None
) -> NextStep:
    """What to do next. `deadlines` are those of this case at `now` (aware).

    `gathered`: whether the order has evidence, for a case that was read without it; None looks at the case's own.
    """
    return _STEPS[stage(case)](_View(case, policy, deadlines, now, bool(case.evidence) if gathered is None else gathered))


class _View:
    """What the stage functions look at, and how they say what they found."""

    def __init__(self, case: Case, policy: Policy, deadlines: Sequence[Deadline], now: datetime, gathered: bool) -> None:
        self.case, self.gathered = case, gathered
        self.platform = policy.platform
        self.articles = {name for name, _ in policy.articles}
        self.now = now
        self.rules = {item.rule: item for item in deadlines}

    def due(self, rule: str) -> datetime | None:
        item = self.rules.get(rule)
        return item.due if item else None

    def over(self, rule: str) -> bool:
        """Whether the date has passed without its purpose being fulfilled."""
        item = self.rules.get(rule)
        return item is not None and item.status is Status.PASSED

    def running(self, rule: str) -> bool:
        item = self.rules.get(rule)
        return item is not None and item.status in (Status.RUNNING, Status.DUE_SOON)

    def no_time_to_wait(self) -> bool:
        """Whether five days of waiting for the seller would run into the last two days before the wall."""
        reply = self.rules.get("seller_reply")
        if reply is not None and reply.due is not None:
            return "open-now" in reply.codes
        wall = self.due("open_dispute_by")
        return reply is not None and wall is not None and self.now + SELLER_TIME > wall - MARGIN

    def say(self, key: str, by: str | datetime | None = None, **params: str) -> NextStep:
        """The next step `key`. `by` is the rule whose date counts, or the date; it fills {day} and {last}."""
        text = TEXTS[key]
        item = self.rules.get(by) if isinstance(by, str) else None
        due = item.due if item else by if isinstance(by, datetime) else None
        values = {"platform": self.platform, **params}
        if due is not None:
            values["day"] = moment_text(due)
            values["last"] = day_text(due.date() - timedelta(days=1))
        cited = dict.fromkeys((*(item.sources if item else ()), *text.sources))
        return NextStep(
            key,
            text.sentence.format(**values),
            text.reason.format(**values),
            text.button,
            text.action,
            due,
            text.group,
            text.rail.format(**values),
            # A shop of which no guide speaks is not judged by a guide's words.
            tuple(source for source in cited if source == "Your value" or source.partition(":")[0] in self.articles),
            text.choices,
            tuple(values.items()),
        )


def _draft(view: _View) -> NextStep:
    case = view.case
    if view.due("open_dispute_by") is None:
        return view.say("add-dates")
    if view.over("open_dispute_by"):
        return _too_late(view)
    if case.claim is None:
        if case.order.delivered is not None:
            return view.say("check-item", "open_dispute_by")
        soon = view.rules["open_dispute_by"].status is Status.DUE_SOON
        return view.say("not-received" if soon else "await-parcel", "open_dispute_by")
    if view.no_time_to_wait():
        return view.say("contact-and-open", "open_dispute_by")
    weak = case.claim.reason is Reason.CHANGED_MIND and not case.order.free_return
    return view.say("contact-seller-weak" if weak else "contact-seller", "open_dispute_by")


def _too_late(view: _View) -> NextStep:
    claimed = view.case.claim is not None
    if view.running("protection_end"):
        prepared = view.gathered or bool(view.case.events)
        unclaimed = "last-chance-prepared" if prepared else "last-chance-unclaimed"
        return view.say("last-chance" if claimed else unclaimed, "protection_end")
    if not claimed:
        return view.say("ended-unclaimed", "open_dispute_by")
    return view.say("too-late-doubtful" if view.running("protection_grace") else "too-late", "open_dispute_by")


def _contacted(view: _View) -> NextStep:
    if view.over("open_dispute_by"):
        return _too_late(view)
    if view.no_time_to_wait():
        return view.say("open-now", "open_dispute_by")
    reply = view.rules.get("seller_reply")
    if reply is None or reply.begin is None or view.over("seller_reply"):
        asked = view.case.first(E.CONTACTED_SELLER)
        return view.say("stop-waiting", "open_dispute_by", asked=day_text(asked.at.day) if asked else "")
    if view.now < reply.begin:
        return view.say("wait-for-seller", reply.begin)
    return view.say("may-open", "seller_reply")


def _replied(view: _View) -> NextStep:
    return _too_late(view) if view.over("open_dispute_by") else view.say("promise", "open_dispute_by")


def _disputed(view: _View) -> NextStep:
    if view.over("seller_dispute_response"):
        return view.say("no-answer", "seller_dispute_response")
    if view.running("seller_dispute_response"):
        return view.say("await-answer", "seller_dispute_response")
    return view.say("await-new-answer")


def _offered(view: _View) -> NextStep:
    offer = view.case.last(E.SELLER_OFFERED)
    claim = view.case.claim
    if offer and offer.amount and claim and claim.amount:
        return view.say("offer-amounts", offered=offer.amount.text(), claimed=claim.amount.text())
    return view.say("offer")


def _refused(view: _View) -> NextStep:
    return view.say("refused")


def _agreed(view: _View) -> NextStep:
    claim = view.case.claim
    if claim and claim.remedy in (Remedy.RETURN_FOR_REFUND, Remedy.EXCHANGE):
        return _ship(view)
    return view.say("await-refund")


def _ship(view: _View) -> NextStep:
    dated = "return_shipment" if view.due("return_shipment") else None
    if not return_address(view.case):
        return view.say("await-address", dated or ("appeal" if view.running("appeal") else None))
    return view.say("ship-return-by", dated) if dated else view.say("ship-return")


def _mediation(view: _View) -> NextStep:
    return view.say("mediation")


def _decided_full(view: _View) -> NextStep:
    return view.say("decided")


def _decided_partial(view: _View) -> NextStep:
    return view.say("partial", "appeal") if view.running("appeal") else view.say("decided")


def _decided_rejected(view: _View) -> NextStep:
    if view.running("appeal"):
        lacking = [item.name for item in readiness(view.case).items if item.state != "ready"][:2]
        if lacking:
            return view.say("rejected-add", "appeal", lacking="; ".join(lacking))
        return view.say("rejected", "appeal")
    return view.say("all-over" if view.over("chargeback") else "last-resort", "chargeback")


def _appealed(view: _View) -> NextStep:
    return view.say("appealed")


def _shipped(view: _View) -> NextStep:
    return view.say("return-under-way")


def _received(view: _View) -> NextStep:
    for rule in ("refund_chase", "free_return_refund"):
        if view.over(rule):
            return view.say("refund-late", rule)
    if view.due("free_return_refund"):
        return view.say("await-return-refund", "free_return_refund")
    return view.say("await-money")


def _approved(view: _View) -> NextStep:
    if view.over("refund_expected"):
        return view.say("refund-late", "refund_expected")
    if not view.due("refund_expected"):
        return view.say("await-money")
    method = view.case.order.payment_method
    if method:
        return view.say("refund-approved-to", "refund_expected", method=method)
    return view.say("refund-approved", "refund_expected")


def _visible(view: _View) -> NextStep:
    refund = view.case.last(E.REFUND_VISIBLE)
    if refund and refund.amount:
        return view.say("refunded-amount", amount=refund.amount.text())
    return view.say("refunded")


def _chargeback(view: _View) -> NextStep:
    return view.say("chargeback-filed")


def _closed(view: _View) -> NextStep:
    return view.say("closed-refunded" if view.case.last(E.REFUND_VISIBLE) else "closed")


_STEPS: dict[Stage, Callable[[_View], NextStep]] = {
    Stage.DRAFT: _draft,
    Stage.CONTACTED: _contacted,
    Stage.REPLIED: _replied,
    Stage.DISPUTED: _disputed,
    Stage.MODIFIED: _disputed,
    Stage.ACCEPTED: _agreed,
    Stage.OFFER_ACCEPTED: _agreed,
    Stage.OFFERED: _offered,
    Stage.REFUSED: _refused,
    Stage.MEDIATION: _mediation,
    Stage.DECIDED_FULL: _decided_full,
    Stage.DECIDED_PARTIAL: _decided_partial,
    Stage.DECIDED_RETURN: _ship,
    Stage.DECIDED_REJECTED: _decided_rejected,
    Stage.APPEALED: _appealed,
    Stage.RETURN_SHIPPED: _shipped,
    Stage.RETURN_RECEIVED: _received,
    Stage.REFUND_APPROVED: _approved,
    Stage.REFUND_VISIBLE: _visible,
    Stage.CHARGEBACK: _chargeback,
    Stage.CLOSED: _closed,
}
