"""What the guides say beside the claim: who pays the return, which remedy fits, where the money goes, what is usually
rejected and what would change that, and who is eligible for Free Return.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evidence_app.core.case import Case, Order, Reason, Remedy
from evidence_app.core.day_text import day_text
from evidence_app.core.deadlines import Deadline, Status
from evidence_app.core.facts import FREE_RETURN_CHECKS

S_FAULT = "S0: If the seller is at fault, they should provide a prepaid return label or a full refund without a return."
S_BUYER = "S0: If you are at fault (change of mind), you will pay for return shipping."
S_LABEL = "S2: Utilize the provided label to avoid any charges. Do not pay for return shipping expenses out-of-pocket."
S_PARTIAL = "S0: Partial refunds are common for minor issues: for a $50 item with a small defect, $10 and keep the item."
S_FULL = "S0: Full refunds: granted for serious issues like non-delivery, completely wrong items, or major defects."
S_METHOD = "S2: Refunds are credited back to your original payment method."
S_MIND = "S0: You changed your mind or don’t like it. Generally not a valid reason unless the seller explicitly offers it."


@dataclass(frozen=True, slots=True)
class Advice:
    """A remark with its rule (G4, G8, G9 …) and its sources. `key` names it for translation."""

    rule: str
    key: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Caution:
    """A reason that is usually rejected, and what would change it."""

    key: str
    text: str
    change: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """A line of the Free Return checklist. `state`: "yes", "no" or "open"; only the last line is reckoned."""

    id: str
    text: str
    state: str
    detail: str = ""
    sources: tuple[str, ...] = ()


def return_postage(reason: Reason, *, free_return: bool) -> Advice:
    """G4: who pays for a return."""
    if free_return:
        return Advice("G4", "free", "Free Return: use the prepaid label, pay nothing", (S_LABEL,))
    if reason is Reason.CHANGED_MIND:
        return Advice("G4", "buyer", "You pay for the return; it can cost more than the item", (S_BUYER,))
    if reason is Reason.NOT_RECEIVED:
        return Advice("G4", "none", "Nothing arrived, so nothing is to be returned", (S_FULL,))
    return Advice("G4", "seller", "The seller’s fault: a prepaid label, or a refund without a return", (S_FAULT,))


def suggested_remedy(reason: Reason, *, minor: bool = False, free_return: bool = False) -> tuple[Remedy, Advice]:
    """G8: the remedy that fits a reason. `minor`: the buyer calls it a small fault. The amount stays the buyer's."""
    if reason is Reason.CHANGED_MIND:
        return Remedy.RETURN_FOR_REFUND, return_postage(reason, free_return=free_return)
    if reason is Reason.PARTIAL_ORDER or (minor and reason is not Reason.NOT_RECEIVED):
        return Remedy.PARTIAL_REFUND, Advice("G8", "partial", "Partial refunds are common for minor issues", (S_PARTIAL,))
    text = "A full refund is granted for non-delivery, a wrong item or a major defect"
    return Remedy.FULL_REFUND, Advice("G8", "full", text, (S_FULL,))


def refund_route(order: Order) -> Advice:
    """G9: where the refund goes."""
    where = order.payment_method or "the original payment method (card, PayPal or wallet)"
    return Advice("G9", "route", f"The refund goes back to {where}", (S_METHOD,))


_CAUTIONS = {
    "changed-mind": Caution(
        "changed-mind",
        "A changed mind is usually rejected",
        "Free Return, or a return policy on the store’s own page",
        (S_MIND,),
    ),
    "cheaper": Caution(
        "cheaper",
        "Found cheaper elsewhere is usually rejected",
        "Free Return; price changes after purchase are no basis for a return",
        ("S0: You found it cheaper elsewhere. Price changes after purchase are not a valid basis for a return.",),
    ),
    "fit": Caution(
        "fit",
        "A wrong fit is usually rejected, unless the size chart is wildly off",
        "Measure the item flat, with a ruler in the picture, against the seller’s size chart",
        ("S0: Fit issues unless sizing was wildly off. You need to check the seller’s specific size chart.",),
    ),
    "shown": Caution(
        "shown",
        "An imperfection that the listing’s photos showed is usually rejected",
        "Show that it is another one, or larger than in the listing’s photos",
        ("S0: Minor imperfections that were shown in the listing photos.",),
    ),
    "expectations": Caution(
        "expectations",
        "As described but below expectations is usually rejected",
        "Quote the words of the listing that do not hold, and show where",
        ("S0: The item is exactly as described but doesn’t meet your personal expectations.",),
    ),
    "customs": Caution(
        "customs",
        "A parcel stuck in customs is usually not refunded",
        "Ask the customs office or the post; tracking that shows no customs, or a return to the sender, changes it",
        ("S0: Customs delays or fees are considered the buyer’s responsibility.",),
    ),
}
_CAUTIONS_OF: dict[Reason, tuple[str, ...]] = {
    Reason.CHANGED_MIND: ("changed-mind", "cheaper", "fit", "expectations"),
    Reason.NOT_AS_DESCRIBED: ("shown", "fit", "expectations"),
    Reason.DAMAGED: ("shown",),
    Reason.DEFECTIVE: ("shown",),
    Reason.NOT_RECEIVED: ("customs",),
}


def cautions(case: Case) -> tuple[Caution, ...]:
    """What is usually rejected near the claim's reason. A changed mind under Free Return needs no warning."""
    if case.claim is None or (case.claim.reason is Reason.CHANGED_MIND and case.order.free_return):
        return ()
    return tuple(_CAUTIONS[key] for key in _CAUTIONS_OF.get(case.claim.reason, ()))


_CHECKS = {
    "country": (
        "The buyer’s country is in the programme",
        "S2: This program is only available to buyers in certain countries.",
    ),
    "seller": ("The seller takes part", "S2: It should be sold by a participating seller."),
    "condition": (
        "Original condition, with tags, labels and packaging",
        "S2: The product should be in its original condition, including all tags, labels, and packaging.",
    ),
    "not-customised": ("Not customised or personalised", "S2: It should not be a customized or personalized item."),
    "not-hazardous": ("Not hazardous", "S2: The item should not pose any danger or hazard."),
    "category": (
        "A category that is covered: clothing, shoes, accessories, home and garden, toys and games, electronics, sports, "
        "beauty, health and personal care; phones and other expensive electronics may be out",
        "S2: Expensive items such as phones may not be eligible for free returns.",
    ),
    "in-time": ("Within 15 days of delivery", "S2: … within 15 days from the date of delivery."),
}


def free_return_checklist(order: Order, deadlines: Sequence[Deadline]) -> tuple[Check, ...]:
    """Every line of the Free Return checklist with its state.

    The lines are those that the buyer ticked (`order.free_return_checks`); whether it is in time is reckoned from
    `deadlines`, from `free_return` where it is listed, else from `dispute_after_delivery`, which has the same length.
    """
    lines = []
    for ident in FREE_RETURN_CHECKS:
        text, source = _CHECKS[ident]
        if ident == "in-time":
            state, detail = _in_time(deadlines)
        else:
            state, detail = ("yes" if ident in order.free_return_checks else "open"), ""
        lines.append(Check(ident, text, state, detail, (source,)))
    return tuple(lines)


def _in_time(deadlines: Sequence[Deadline]) -> tuple[str, str]:
    rules = {item.rule: item for item in deadlines}
    item = rules.get("free_return") or rules.get("dispute_after_delivery")
    if item is None or item.due is None or item.last_full_day is None:
        return "open", "not delivered yet"
    late = item.status is Status.PASSED or "late" in item.codes
    return "no" if late else "yes", f"last full day {day_text(item.last_full_day)}"
