"""The statement: what the listing states, what was received, what is asked for, each with the exhibit that shows it.

Composed from the differences, the claim and the order, in the words of one language. The buyer's own text, where there is
one, is always kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from evidence_app.core.case import Case, EventKind, Reason, Remedy, Role
from evidence_app.core.exhibits import evidence_of, exhibit_labels
from evidence_app.core.pictures import Comparison, Difference, PictureRef
from evidence_app.core.values import Money

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


class Words(Protocol):
    """One language: its texts by key ("statement.ordered") with their gaps filled in, its dates and its money."""

    def __call__(self, key: str, **values: object) -> str:
        """The text of this key."""

    def told_date(self, day: date) -> str:
        """A date as it is written within a sentence."""

    def money(self, money: Money) -> str:
        """An amount with its currency."""


def statement(case: Case, words: Words, pages: Mapping[str, int] | None = None) -> str:
    """The buyer's own text where there is one, else the composed one."""
    own = case.claim.statement.strip() if case.claim else ""
    return own or compose(case, words, pages)


def compose(case: Case, words: Words, pages: Mapping[str, int] | None = None) -> str:
    """The statement as sentences, a paragraph each. Empty while there is neither a claim nor a difference.

    `pages` maps an exhibit's label ("C2") to the page of the dossier on which it stands.
    """
    cite = _Citations(case, words, pages or {})
    differences = [(comparison, item) for comparison in case.comparisons for item in comparison.differences]
    if case.claim is None and not differences:
        return ""
    parts = [_opening(case, words, cite, compared=bool(differences))]
    parts += [_difference(words, cite, comparison, item) for comparison, item in differences]
    parts += [_contact(case, words, cite), _request(case, words)]
    return "\n\n".join(part for part in parts if part)


class _Citations:
    """How an exhibit is cited: "(Exhibit B1 at 00:00:17.480, p. 4)"."""

    def __init__(self, case: Case, words: Words, pages: Mapping[str, int]) -> None:
        self.case, self.words, self.pages = case, words, pages
        self.labels = exhibit_labels(case)

    def pictures(self, *pictures: PictureRef) -> str:
        """The exhibits of these pictures in brackets; empty where all are left out."""
        return self._bracket([(self._label(picture), self.labels.get(picture.evidence, "")) for picture in pictures])

    def roles(self, *roles: Role) -> str:
        """The exhibits of all evidence of these roles, in brackets."""
        labels = [self.labels.get(item.id, "") for item in evidence_of(self.case, *roles)]
        return self._bracket([(label, label) for label in labels])

    def _label(self, picture: PictureRef) -> str:
        label = self.labels.get(picture.evidence, "")
        return f"{label} {self.words('common.at', time=picture.frame.time.clock())}" if label and picture.frame else label

    def _bracket(self, exhibits: list[tuple[str, str]]) -> str:
        shown = list(dict.fromkeys(exhibit for exhibit in exhibits if exhibit[0]))
        if not shown:
            return ""
        told = [f"{text}, {self._page(label)}" if label in self.pages else text for text, label in shown]
        key = "statement.exhibit" if len(told) == 1 else "statement.exhibits"
        return f" ({self.words(key, list='; '.join(told))})"

    def _page(self, label: str) -> str:
        return self.words("common.page", page=self.pages[label])


def _opening(case: Case, words: Words, cite: _Citations, *, compared: bool) -> str:
    order, claim = case.order, case.claim
    item = words("statement.quoted", text=order.title) + (f" ({order.variant})" if order.variant else "")
    bought = words("statement.ordered_undated", item=item)
    if order.ordered:
        bought = words("statement.ordered", item=item, date=words.told_date(order.ordered.day))
    if order.delivered:
        missing = claim is not None and claim.reason is Reason.NOT_RECEIVED
        key = "statement.tracking_says" if missing else "statement.delivered"
        bought = words(key, ordered=bought, date=words.told_date(order.delivered.day))
    if claim is None:
        return _stopped(bought)
    shown = "" if compared else cite.roles(*_SHOWN_BY[claim.reason])
    return f"{_stopped(bought)} {_stopped(words(f'statement.{claim.reason}', ref=shown))}"


def _difference(words: Words, cite: _Citations, comparison: Comparison, item: Difference) -> str:
    listing, received, aspect = _clause(item.listing_says), _clause(item.received), _clause(item.aspect)
    said = listing if listing[:1] in tuple('“"«„') else words("statement.quoted", text=listing)
    promised, came = cite.pictures(comparison.listing), cite.pictures(comparison.received, *item.seen_in)
    if listing and received:
        told = words("statement.both", listing=said, ref=promised, received=received, seen=came)
    elif listing:
        told = words("statement.states", listing=said, ref=promised)
    elif received:
        told = words("statement.received", received=received, ref=came)
    elif aspect:
        return _stopped(words("statement.differs", aspect=aspect, ref=cite.pictures(comparison.listing, comparison.received)))
    else:
        return ""
    return _stopped(words("statement.aspect", aspect=aspect, told=told) if aspect else told[:1].upper() + told[1:])


def _clause(text: str) -> str:
    return " ".join(text.split()).rstrip(".;, ")


def _stopped(text: str) -> str:
    """With a full stop, where an abbreviation has not brought its own (Russian dates end in «г.»)."""
    return text if text.endswith(".") else f"{text}."


def _contact(case: Case, words: Words, cite: _Citations) -> str:
    asked = case.first(EventKind.CONTACTED_SELLER)
    if asked is None:
        return ""
    answers = (EventKind.SELLER_REPLIED, EventKind.SELLER_ACCEPTED, EventKind.SELLER_OFFERED, EventKind.SELLER_REJECTED)
    answer = case.first(*answers)
    told = {"asked": words.told_date(asked.at.day), "ref": cite.roles(Role.MESSAGES)}
    if answer is None:
        return _stopped(words("statement.unanswered", **told))
    return _stopped(words("statement.answered", answered=words.told_date(answer.at.day), **told))


def _request(case: Case, words: Words) -> str:
    claim = case.claim
    if claim is None:
        return ""
    amount: Money | None = claim.amount
    if amount is None and claim.remedy is Remedy.FULL_REFUND:
        amount = case.order.price
    if amount is None or claim.remedy is Remedy.EXCHANGE:
        return _stopped(words(f"statement.{claim.remedy}"))
    return _stopped(words(f"statement.{claim.remedy}_of", amount=words.money(amount)))
