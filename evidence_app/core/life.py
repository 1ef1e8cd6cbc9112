"""The life of a case: which stage its logged steps have led to, which steps may follow, and what guards them.

Guards G1, G2, G3 and G5 are those of the policy notes. A refusal is `StepRefused`; only G2 (closing before the refund is
visible) can be confirmed, and the confirmation stays on the event. Everything else that deserves a word is a warning.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from evidence_app.core.amounts import check_not_above
from evidence_app.core.case import Case, Event, EventKind
from evidence_app.core.errors import StepRefused


class Stage(StrEnum):
    """Where a case stands. `REPLIED` also covers an offer or a promise in chat, before any dispute."""

    DRAFT = "draft"
    CONTACTED = "contacted"
    REPLIED = "replied"
    DISPUTED = "disputed"
    ACCEPTED = "accepted"
    OFFERED = "offered"
    REFUSED = "refused"
    OFFER_ACCEPTED = "offer-accepted"
    MODIFIED = "modified"
    MEDIATION = "mediation"
    DECIDED_FULL = "decided-full"
    DECIDED_PARTIAL = "decided-partial"
    DECIDED_RETURN = "decided-return"
    DECIDED_REJECTED = "decided-rejected"
    APPEALED = "appealed"
    RETURN_SHIPPED = "return-shipped"
    RETURN_RECEIVED = "return-received"
    REFUND_APPROVED = "refund-approved"
    REFUND_VISIBLE = "refund-visible"
    CHARGEBACK = "chargeback"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class StepWarning:
    """Something to know before a step is logged. `rule` is a guard (G1 …) or names the kind of remark."""

    rule: str
    text: str
    reason: str
    sources: tuple[str, ...] = ()


E = EventKind
DECISIONS = frozenset({E.DECIDED_FULL, E.DECIDED_PARTIAL, E.DECIDED_RETURN, E.DECIDED_REJECTED})
ANSWERS = frozenset({E.SELLER_ACCEPTED, E.SELLER_OFFERED, E.SELLER_REJECTED})
MONEY = frozenset({E.REFUND_APPROVED, E.REFUND_VISIBLE})
# A chat message changes nothing once there is a dispute.
_CHAT = {E.CONTACTED_SELLER: Stage.CONTACTED, E.SELLER_REPLIED: Stage.REPLIED} | dict.fromkeys(ANSWERS, Stage.REPLIED)
_STAGE_AFTER = {
    E.DISPUTE_OPENED: Stage.DISPUTED,
    E.SELLER_ACCEPTED: Stage.ACCEPTED,
    E.SELLER_OFFERED: Stage.OFFERED,
    E.SELLER_REJECTED: Stage.REFUSED,
    E.OFFER_ACCEPTED: Stage.OFFER_ACCEPTED,
    E.CLAIM_MODIFIED: Stage.MODIFIED,
    E.MEDIATION_STARTED: Stage.MEDIATION,
    E.DECIDED_FULL: Stage.DECIDED_FULL,
    E.DECIDED_PARTIAL: Stage.DECIDED_PARTIAL,
    E.DECIDED_RETURN: Stage.DECIDED_RETURN,
    E.DECIDED_REJECTED: Stage.DECIDED_REJECTED,
    E.APPEALED: Stage.APPEALED,
    E.RETURN_SHIPPED: Stage.RETURN_SHIPPED,
    E.SELLER_RECEIVED: Stage.RETURN_RECEIVED,
    E.REFUND_APPROVED: Stage.REFUND_APPROVED,
    E.REFUND_VISIBLE: Stage.REFUND_VISIBLE,
    E.CHARGEBACK_FILED: Stage.CHARGEBACK,
    E.CLOSED: Stage.CLOSED,
}
_NEEDS_DISPUTE = {
    E.CLAIM_MODIFIED: "a claim can be modified only in a dispute",
    E.MEDIATION_STARTED: "mediation follows a dispute",
    E.APPEALED: "an appeal follows a mediator's decision",
    **dict.fromkeys(DECISIONS, "a mediator decides only in a dispute"),
}
_CHAT_KINDS = (E.CONTACTED_SELLER, E.SELLER_REPLIED)
_NEXT: dict[Stage, tuple[EventKind, ...]] = {
    Stage.DRAFT: (E.CONTACTED_SELLER, E.DISPUTE_OPENED),
    Stage.CONTACTED: (E.SELLER_REPLIED, E.DISPUTE_OPENED),
    Stage.REPLIED: (E.DISPUTE_OPENED, E.OFFER_ACCEPTED, E.REFUND_APPROVED, E.REFUND_VISIBLE),
    Stage.DISPUTED: (E.SELLER_ACCEPTED, E.SELLER_OFFERED, E.SELLER_REJECTED, E.MEDIATION_STARTED, E.CLAIM_MODIFIED),
    Stage.ACCEPTED: (E.REFUND_APPROVED, E.REFUND_VISIBLE, E.RETURN_SHIPPED, E.MEDIATION_STARTED),
    Stage.OFFERED: (E.OFFER_ACCEPTED, E.CLAIM_MODIFIED, E.MEDIATION_STARTED),
    Stage.REFUSED: (E.MEDIATION_STARTED, E.CLAIM_MODIFIED),
    Stage.OFFER_ACCEPTED: (E.REFUND_APPROVED, E.REFUND_VISIBLE, E.RETURN_SHIPPED, E.MEDIATION_STARTED),
    Stage.MODIFIED: (E.SELLER_ACCEPTED, E.SELLER_OFFERED, E.SELLER_REJECTED, E.MEDIATION_STARTED),
    Stage.MEDIATION: (E.DECIDED_FULL, E.DECIDED_PARTIAL, E.DECIDED_RETURN, E.DECIDED_REJECTED),
    Stage.DECIDED_FULL: (E.REFUND_APPROVED, E.REFUND_VISIBLE),
    Stage.DECIDED_PARTIAL: (E.APPEALED, E.REFUND_APPROVED, E.REFUND_VISIBLE),
    Stage.DECIDED_RETURN: (E.RETURN_SHIPPED, E.APPEALED, E.REFUND_APPROVED),
    Stage.DECIDED_REJECTED: (E.APPEALED, E.CHARGEBACK_FILED),
    Stage.APPEALED: (E.DECIDED_FULL, E.DECIDED_PARTIAL, E.DECIDED_RETURN, E.DECIDED_REJECTED, E.CHARGEBACK_FILED),
    Stage.RETURN_SHIPPED: (E.SELLER_RECEIVED, E.REFUND_APPROVED, E.REFUND_VISIBLE),
    Stage.RETURN_RECEIVED: (E.REFUND_APPROVED, E.REFUND_VISIBLE, E.MEDIATION_STARTED),
    Stage.REFUND_APPROVED: (E.REFUND_VISIBLE,),
    Stage.REFUND_VISIBLE: (E.CLOSED, E.APPEALED),
    Stage.CHARGEBACK: (E.REFUND_VISIBLE,),
    Stage.CLOSED: (),
}

S_CONTACT = "S0: AliExpress always requires you to contact the seller directly before you can escalate it to a formal dispute."
S_CLOSE = "S0: Never close a dispute until the refund has actually been issued and is visible in your account."
S_REOPEN = "S0: Once you close a dispute, you cannot reopen it."
S_SHIP = "S0: Never ship an item back without an authorized return address and a dispute case open."
S_TRACKED = "S0: You must use a tracked shipping method and provide the tracking number in the dispute."
S_BANK = "S0: As a last resort, you can file a chargeback with your credit card company or a claim with PayPal."
S_SUSPEND = "S0: AliExpress may suspend your account if you do this without exhausting their dispute process first."
S_ORDER = "S0: If you have a problem, follow these steps in order."
_SAID = {
    "G2": (S_CLOSE, S_REOPEN),
    "G3": (S_SHIP, S_TRACKED),
    "G5": (S_BANK, S_SUSPEND),
}


def ordered(events: Iterable[Event]) -> list[Event]:
    """The events in the order in which they happened: by day, within a day as they were logged.

    Within a day the log's order counts, because a date alone (00:00) says nothing about the hour.
    """
    return [event for _, event in sorted(enumerate(events), key=lambda entry: (entry[1].at.day, entry[0]))]


def stage(case: Case) -> Stage:
    """The stage that the logged steps have led to."""
    now = Stage.DRAFT
    disputed = False
    for event in ordered(case.events):
        disputed = disputed or event.kind is E.DISPUTE_OPENED
        if event.kind in _CHAT_KINDS or (event.kind in ANSWERS and not disputed):
            if now in (Stage.DRAFT, Stage.CONTACTED, Stage.REPLIED):
                now = max(now, _CHAT[event.kind], key=list(Stage).index)
        elif now is not Stage.CLOSED or event.kind is E.CHARGEBACK_FILED:
            now = _STAGE_AFTER[event.kind]
    return now


def allowed_steps(case: Case) -> tuple[EventKind, ...]:
    """The steps that may be logged now, the most likely first. Closing comes last: it needs a visible refund."""
    now = stage(case)
    if now is Stage.CLOSED:
        return tuple(kind for kind in (E.REFUND_VISIBLE, E.CHARGEBACK_FILED) if not _refusal(case, kind))
    messages = _CHAT_KINDS if now is not Stage.DRAFT else ()
    every = dict.fromkeys((*_NEXT[now], *messages, E.CLOSED))
    return tuple(kind for kind in every if not (_refusal(case, kind) or _missing_before(case, kind)))


def check_step(case: Case, event: Event) -> tuple[StepWarning, ...]:
    """What to know before `event` is logged.

    Raises `StepRefused` where a rule forbids it as things stand; `confirmable` is set where the user may insist, by
    putting the rule's id into `event.confirmed`. A step out of order is a warning.
    Raises `BadInput` for an amount that can't be.
    """
    if event.amount is not None:
        check_not_above(event.amount, case.order.price)
    what = _refusal(case, event.kind)
    if what:
        raise StepRefused(what[0], what[1], rule=what[2], sources=_SAID.get(what[2], ()))
    if event.kind is E.RETURN_SHIPPED:
        _check_return(case, event)
    if event.kind is E.CLOSED and not _visible(case) and "G2" not in event.confirmed:
        raise StepRefused(
            "the refund is not visible yet, and a closed dispute can't be reopened",
            "keep it open until you see the money; a seller who asks you to close it first is a red flag",
            rule="G2",
            confirmable=True,
            sources=_SAID["G2"],
        )
    return tuple(_warnings(case, event))


def confirmed_step(case: Case, event: Event, *, confirm: bool = False) -> tuple[Event, tuple[StepWarning, ...]]:
    """The event as it should be logged, and its warnings. With `confirm`, rules that may be overridden are, on record.

    Raises `StepRefused` like `check_step`.
    """
    while True:
        try:
            return event, check_step(case, event)
        except StepRefused as refused:
            if not (confirm and refused.confirmable) or refused.rule in event.confirmed:
                raise
            event = replace(event, confirmed=(*event.confirmed, refused.rule))


def return_address(case: Case) -> str:
    """The authorised return address that was logged last; empty where there is none."""
    return next((event.address for event in reversed(ordered(case.events)) if event.address.strip()), "")


def _visible(case: Case) -> bool:
    return case.last(E.REFUND_VISIBLE) is not None


def _refusal(case: Case, kind: EventKind) -> tuple[str, str, str] | None:
    """What is wrong with this step whatever it says, what to do, and the rule; None where nothing is."""
    disputed = case.first(E.DISPUTE_OPENED) is not None
    closed = case.last(E.CLOSED) is not None
    if closed and kind not in MONEY and kind is not E.CHARGEBACK_FILED:
        return (
            "this case is closed, and a closed dispute can't be reopened",
            "undo the closing if it was logged by mistake",
            "G2",
        )
    if kind is E.DISPUTE_OPENED and disputed:
        return "a dispute is open already", "log a change of the claim as claim-modified", "steps"
    if kind is E.CHARGEBACK_FILED and case.last(E.DECIDED_REJECTED, E.APPEALED) is None:
        return (
            "a chargeback comes only after a rejected decision or an appeal; before that the account may be suspended",
            "go through the dispute and the mediation first",
            "G5",
        )
    return None


def _missing_before(case: Case, kind: EventKind) -> str:
    """The step that is missing before this one; empty where none is.

    A remark only: a history may be logged late, in pieces and backwards, and must not be lost for that.
    """
    if kind in _NEEDS_DISPUTE and case.first(E.DISPUTE_OPENED) is None:
        return f"No dispute is logged: {_NEEDS_DISPUTE[kind]}"
    if kind is E.APPEALED and not any(event.kind in DECISIONS for event in case.events):
        return "No decision is logged that this appeals against"
    if kind is E.SELLER_RECEIVED and case.last(E.RETURN_SHIPPED) is None:
        return "No return is logged that the seller could have received"
    return ""


def _check_return(case: Case, event: Event) -> None:
    """G3: address, open dispute, tracking number."""
    if case.first(E.DISPUTE_OPENED) is None:
        raise StepRefused(
            "no dispute is open: without one you would likely lose both the item and the money",
            "open a dispute and wait for an authorised return address",
            rule="G3",
            sources=_SAID["G3"],
        )
    if not event.address.strip() and not return_address(case):
        raise StepRefused(
            "there is no authorised return address",
            "give the address that AliExpress or the seller shows in the dispute",
            rule="G3",
            sources=_SAID["G3"],
        )
    if not event.tracking.strip():
        raise StepRefused(
            "there is no tracking number of the return",
            "ship tracked only, and put the number into the dispute",
            rule="G3",
            sources=_SAID["G3"],
        )


def _warnings(case: Case, event: Event) -> Iterable[StepWarning]:
    """Remarks that forbid nothing."""
    kind = event.kind
    disputed = case.first(E.DISPUTE_OPENED) is not None
    if kind is E.DISPUTE_OPENED and case.first(E.CONTACTED_SELLER) is None:
        yield StepWarning(
            "G1",
            "No message to the seller is logged",
            "The seller should be contacted first, with a proposed solution; log it if you did",
            (S_CONTACT,),
        )
    if kind in ANSWERS and not disputed:
        yield StepWarning(
            "promise",
            "There is no dispute yet: a promise in chat does not stop the clock",
            "Only a dispute opened in time keeps the claim alive",
            ("S0: All disputes must be opened while your Buyer Protection is active.",),
        )
    if kind is E.RETURN_SHIPPED:
        yield StepWarning("G3", "Put the tracking number into the dispute", "It is the proof of the return", (S_TRACKED,))
    if kind is E.CHARGEBACK_FILED:
        yield StepWarning(
            "G5",
            "AliExpress may suspend the account",
            "A chargeback is the last resort, after AliExpress’s own process",
            (S_BANK, S_SUSPEND),
        )
    if kind is E.CLOSED and "G2" in event.confirmed:
        yield StepWarning(
            "G2", "Closed before the refund is visible, on your word", "A closed dispute can't be reopened", (S_CLOSE, S_REOPEN)
        )
    missing = _missing_before(case, kind)
    if missing or (kind not in allowed_steps(case) and not (kind in ANSWERS and not disputed)):
        text = missing or "This step usually comes at another point"
        yield StepWarning("steps", text, "Log the steps before it too, with their dates", (S_ORDER,))
