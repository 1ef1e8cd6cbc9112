"""The words for core's values: reasons, remedies, steps. One place, so that every page and dialog says the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from evidence_app.core.case import EventKind, Reason, Remedy
from evidence_app.core.fact_checks import Conflict, Misfit
from evidence_app.core.policy import BUYER
from evidence_app.services.policies import policies
from evidence_app.ui import formats, i18n
from evidence_app.ui.i18n import translate


def reason(value: Reason) -> str:
    """A reason in the buyer's words."""
    return {
        Reason.WRONG_ITEM: translate("names", "Wrong item"),
        Reason.DAMAGED: translate("names", "Damaged"),
        Reason.DEFECTIVE: translate("names", "Does not work"),
        Reason.NOT_AS_DESCRIBED: translate("names", "Not as described"),
        Reason.NOT_RECEIVED: translate("names", "Never received"),
        Reason.PARTIAL_ORDER: translate("names", "Something is missing"),
        Reason.CHANGED_MIND: translate("names", "Changed my mind"),
    }[value]


def remedy(value: Remedy) -> str:
    """What is asked for."""
    return {
        Remedy.FULL_REFUND: translate("names", "Full refund"),
        Remedy.PARTIAL_REFUND: translate("names", "Partial refund"),
        Remedy.RETURN_FOR_REFUND: translate("names", "Return for refund"),
        Remedy.EXCHANGE: translate("names", "Exchange"),
    }[value]


def event(value: EventKind) -> str:
    """A step as it is listed."""
    return {
        EventKind.CONTACTED_SELLER: translate("names", "Wrote to the seller"),
        EventKind.SELLER_REPLIED: translate("names", "The seller replied"),
        EventKind.DISPUTE_OPENED: translate("names", "Opened the dispute"),
        EventKind.SELLER_ACCEPTED: translate("names", "The seller accepted"),
        EventKind.SELLER_OFFERED: translate("names", "The seller made an offer"),
        EventKind.SELLER_REJECTED: translate("names", "The seller rejected"),
        EventKind.OFFER_ACCEPTED: translate("names", "Accepted the offer"),
        EventKind.CLAIM_MODIFIED: translate("names", "Changed the claim"),
        EventKind.MEDIATION_STARTED: translate("names", "Mediation started"),
        EventKind.DECIDED_FULL: translate("names", "Decided: full refund"),
        EventKind.DECIDED_PARTIAL: translate("names", "Decided: partial refund"),
        EventKind.DECIDED_RETURN: translate("names", "Decided: return for refund"),
        EventKind.DECIDED_REJECTED: translate("names", "Decided: rejected"),
        EventKind.APPEALED: translate("names", "Appealed"),
        EventKind.RETURN_SHIPPED: translate("names", "Shipped the return"),
        EventKind.SELLER_RECEIVED: translate("names", "The seller received the return"),
        EventKind.REFUND_APPROVED: translate("names", "Refund approved"),
        EventKind.REFUND_VISIBLE: translate("names", "Refund visible"),
        EventKind.CHARGEBACK_FILED: translate("names", "Filed a chargeback"),
        EventKind.CLOSED: translate("names", "Closed the case"),
    }[value]


def undo(label: str) -> str:
    """What Undo says in menus and tips; `label` is the journal's name of the step, "" where there is none."""
    return translate("names", "Undo: {step}").format(step=i18n.step(label)) if label else translate("names", "Undo")


def redo(label: str) -> str:
    """What Redo says in menus and tips."""
    return translate("names", "Redo: {step}").format(step=i18n.step(label)) if label else translate("names", "Redo")


def dossier_language(code: str) -> str:
    """A language in which dossier and statement can be written, in its own words."""
    return i18n.LANGUAGES["pt_BR" if code == "pt" else code]


def quotation(source: str) -> str:
    """The sentence that a rule rests on: "S0: Once closed …" → "“Once closed …”". Our own words are translated."""
    name, _, said = source.partition(": ")
    if name == BUYER:
        return i18n.core(said)
    return f"“{said}”" if name in _guides() and said else i18n.core(source)


def guide(source: str) -> str:
    """Where the sentence stands; "" where it is no guide's."""
    return i18n.core(_guides().get(source.partition(": ")[0], ""))


def quoted_from(sources: Iterable[str]) -> str:
    """Which guides these sentences are from, as a line of its own; "" where there are none."""
    titles = dict.fromkeys(guide(source) for source in sources if not source.startswith(BUYER))
    told = "; ".join(title for title in titles if title)
    return translate("names", "Quoted in its own words: {guides}").format(guides=told) if told else ""


def _guides() -> dict[str, str]:
    """The titles of all guides by the short name that sources begin with."""
    return {name: title for policy in policies() for name, title in policy.articles}


def dot(value: EventKind) -> str:
    """A step in a word, for the axis of deadlines."""
    return {
        EventKind.CONTACTED_SELLER: translate("names", "asked"),
        EventKind.SELLER_REPLIED: translate("names", "answered"),
        EventKind.DISPUTE_OPENED: translate("names", "dispute"),
        EventKind.MEDIATION_STARTED: translate("names", "mediation"),
        EventKind.REFUND_VISIBLE: translate("names", "refunded"),
    }.get(value, "")


def misfit(value: Misfit) -> str:
    """A sentence for what does not fit."""
    words = {
        Conflict.BEFORE_DELIVERY: translate(
            "names", "Taken on {here}, before the delivery on {there}. One of the dates is wrong."
        ),
        Conflict.BEFORE_ORDER: translate("names", "Taken on {here}, before the order of {there}. One of the dates is wrong."),
        Conflict.AFTER_IMPORT: translate(
            "names", "Its own time, {here}, lies after it was added on {there}: the camera's clock was wrong."
        ),
        Conflict.OTHER_LABEL: translate(
            "names", "Another parcel's label: it reads {here}; this order's tracking number is {there}."
        ),
    }[value.conflict]
    if value.conflict is Conflict.OTHER_LABEL:
        return words.format(here=value.here, there=value.there)
    here, there = (formats.day(date.fromisoformat(day), weekday=False, year=True) for day in (value.here, value.there))
    return words.format(here=here, there=there)
