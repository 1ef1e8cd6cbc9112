"""The statement: what the listing states, what was received, what is asked for, each with the exhibit that shows it.

Composed from the differences, the claim and the order. The buyer's own text, where there is one, is always kept.
"""

from __future__ import annotations

from collections.abc import Mapping

from evidence_app.core.case import Case, EventKind, Reason, Remedy, Role
from evidence_app.core.day_text import day_text
from evidence_app.core.exhibits import evidence_of, exhibit_labels, picture_label
from evidence_app.core.pictures import Comparison, Difference, PictureRef
from evidence_app.core.values import Money

_OPENINGS = {
    Reason.WRONG_ITEM: "I received a different item than the one I ordered.",
    Reason.DAMAGED: "The item arrived damaged.",
    Reason.DEFECTIVE: "The item does not work.",
    Reason.NOT_AS_DESCRIBED: "The item is not as described in the listing.",
    Reason.NOT_RECEIVED: "I have not received the item.",
    Reason.PARTIAL_ORDER: "Only a part of the order arrived.",
    Reason.CHANGED_MIND: "I would like to return the item.",
}
# What shows the claim where there is no comparison to name it.
_SHOWN_BY = {
    Reason.WRONG_ITEM: (Role.UNBOXING_VIDEO, Role.PHOTO),
    Reason.DAMAGED: (Role.UNBOXING_VIDEO, Role.PHOTO),
    Reason.DEFECTIVE: (Role.DEFECT_VIDEO,),
    Reason.NOT_AS_DESCRIBED: (Role.UNBOXING_VIDEO, Role.PHOTO),
    Reason.NOT_RECEIVED: (Role.TRACKING,),
    Reason.PARTIAL_ORDER: (Role.UNBOXING_VIDEO, Role.PHOTO),
    Reason.CHANGED_MIND: (),
}
_REQUESTS = {
    Remedy.FULL_REFUND: "I ask for a full refund",
    Remedy.PARTIAL_REFUND: "I ask for a partial refund",
    Remedy.RETURN_FOR_REFUND: "I ask to return the item for a refund",
    Remedy.EXCHANGE: "I ask for an exchange",
}


def statement(case: Case, pages: Mapping[str, int] | None = None) -> str:
    """The buyer's own text where there is one, else the composed one."""
    own = case.claim.statement.strip() if case.claim else ""
    return own or compose(case, pages)


def compose(case: Case, pages: Mapping[str, int] | None = None) -> str:
    """The statement as sentences, a paragraph each. Empty while there is neither a claim nor a difference.

    `pages` maps an exhibit's label ("C2") to the page of the dossier on which it stands.
    """
    cite = _Citations(case, pages or {})
    differences = [(comparison, item) for comparison in case.comparisons for item in comparison.differences]
    if case.claim is None and not differences:
        return ""
    parts = [_opening(case, cite, bool(differences))]
    parts += [_difference(cite, comparison, item) for comparison, item in differences]
    parts += [_contact(case, cite), _request(case)]
    return "\n\n".join(part for part in parts if part)


class _Citations:
    """How an exhibit is cited: "(Exhibit B1 at 00:00:17.480, p. 4)"."""

    def __init__(self, case: Case, pages: Mapping[str, int]) -> None:
        self.case = case
        self.labels = exhibit_labels(case)
        self.pages = pages

    def pictures(self, *pictures: PictureRef) -> str:
        """The exhibits of these pictures in brackets; empty where all are left out."""
        return self._bracket(
            [(picture_label(self.labels, picture), self.labels.get(picture.evidence, "")) for picture in pictures]
        )

    def roles(self, *roles: Role) -> str:
        """The exhibits of all evidence of these roles, in brackets."""
        labels = [self.labels.get(item.id, "") for item in evidence_of(self.case, *roles)]
        return self._bracket([(label, label) for label in labels])

    def _bracket(self, exhibits: list[tuple[str, str]]) -> str:
        shown = list(dict.fromkeys(exhibit for exhibit in exhibits if exhibit[0]))
        if not shown:
            return ""
        told = [f"{text}, p. {self.pages[label]}" if label in self.pages else text for text, label in shown]
        return f" ({'Exhibit' if len(told) == 1 else 'Exhibits'} {'; '.join(told)})"


def _opening(case: Case, cite: _Citations, compared: bool) -> str:
    order, claim = case.order, case.claim
    dated = f" on {day_text(order.ordered.day)}" if order.ordered else ""
    variant = f" ({order.variant})" if order.variant else ""
    bought = f"I ordered “{order.title}”{variant}{dated}"
    arrived = f"; it was delivered on {day_text(order.delivered.day)}" if order.delivered else ""
    if claim is None:
        return f"{bought}{arrived}."
    if claim.reason is Reason.NOT_RECEIVED:
        arrived = f"; tracking states a delivery on {day_text(order.delivered.day)}" if order.delivered else ""
    shown = "" if compared else cite.roles(*_SHOWN_BY[claim.reason])
    return f"{bought}{arrived}. {_OPENINGS[claim.reason].removesuffix('.')}{shown}."


def _difference(cite: _Citations, comparison: Comparison, item: Difference) -> str:
    listing, received = _clause(item.listing_says), _clause(item.received)
    aspect = _clause(item.aspect)
    parts = []
    if listing:
        parts.append(f"the listing states {_quoted(listing)}{cite.pictures(comparison.listing)}")
    if received:
        parts.append(f"I received {received}{cite.pictures(comparison.received, *item.seen_in)}")
    told = "; ".join(parts)
    if aspect:
        return f"{aspect}: {told}." if told else f"{aspect} differs{cite.pictures(comparison.listing, comparison.received)}."
    return told[:1].upper() + told[1:] + "." if told else ""


def _clause(text: str) -> str:
    return " ".join(text.split()).rstrip(".;, ")


def _quoted(text: str) -> str:
    return text if text[:1] in '“"«„' else f"“{text}”"


def _contact(case: Case, cite: _Citations) -> str:
    asked = case.first(EventKind.CONTACTED_SELLER)
    if asked is None:
        return ""
    answers = (EventKind.SELLER_REPLIED, EventKind.SELLER_ACCEPTED, EventKind.SELLER_OFFERED, EventKind.SELLER_REJECTED)
    answer = case.first(*answers)
    shown = cite.roles(Role.MESSAGES)
    outcome = f"the seller answered on {day_text(answer.at.day)}" if answer else "no answer is on record"
    return f"I contacted the seller on {day_text(asked.at.day)}; {outcome}{shown}."


def _request(case: Case) -> str:
    claim = case.claim
    if claim is None:
        return ""
    amount: Money | None = claim.amount
    if amount is None and claim.remedy is Remedy.FULL_REFUND:
        amount = case.order.price
    told = f" of {amount.text()}" if amount and claim.remedy is not Remedy.EXCHANGE else ""
    return f"{_REQUESTS[claim.remedy]}{told}."
