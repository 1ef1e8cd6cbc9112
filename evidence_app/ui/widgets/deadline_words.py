"""The words beside a deadline's bar: what it counts from, until when, how much is left. Also what a screen reader says."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from evidence_app.core.case import EventKind
from evidence_app.core.deadlines import Anchor, Deadline, Status
from evidence_app.core.policy import Kind
from evidence_app.ui import formats
from evidence_app.ui.i18n import core, translate

if TYPE_CHECKING:
    from evidence_app.core.policy import Policy, Rule

# The headline first, then by what the buyer can do about it; rules that are only arithmetic for another come last.
_HIDDEN_WHILE_OPEN = {"dispute_after_delivery"}
_WAITING_FOR = "seller_dispute_response"


def shown_deadlines(found: tuple[Deadline, ...], headline: Deadline | None, most: int) -> list[Deadline]:
    """The deadlines worth a row, the headline first, then running ones by date, then the rest; at most `most`."""
    dated = [item for item in found if item.due is not None and item.rule not in _HIDDEN_WHILE_OPEN]
    running = [item for item in dated if item.status in (Status.RUNNING, Status.DUE_SOON) and item.kind is not Kind.DOUBTFUL]
    over = [item for item in dated if item.status in (Status.PASSED, Status.MET) and item.kind is not Kind.DOUBTFUL]
    over.sort(key=lambda item: (item.due is None, -(item.due.timestamp() if item.due else 0)))
    waiting = [item for item in found if item.due is None and item.rule == _WAITING_FOR]
    doubtful = [item for item in dated if item.kind is Kind.DOUBTFUL and item.status is not Status.MET]
    rest = [item for item in found if item.due is None and item not in waiting and item.rule != "chargeback"]
    chosen: list[Deadline] = []
    for item in ([headline] if headline else []) + running + over + waiting + doubtful + rest:
        if item not in chosen:
            chosen.append(item)
    return chosen[:most]


def event_word(event: str) -> str:
    """What happened, as a word to count from."""
    words = {
        "ordered": translate("deadline", "the order"),
        "shipped": translate("deadline", "shipment"),
        "delivered": translate("deadline", "delivery"),
        "contacted-seller": translate("deadline", "your first message"),
        "dispute-opened": translate("deadline", "the dispute"),
        "refund-approved": translate("deadline", "the approval"),
        "seller-received": translate("deadline", "the return’s arrival"),
        "protection_end": translate("deadline", "Buyer Protection"),
        "mediation-decision": translate("deadline", "the decision"),
        **dict.fromkeys(
            ("decided-full", "decided-partial", "decided-return", "decided-rejected"), translate("deadline", "the decision")
        ),
    }
    return words.get(event, event.replace("-", " "))


def basis(item: Deadline, policy: Policy, found: tuple[Deadline, ...] = ()) -> str:
    """What it counts from: "15 days from delivery", "as the shop shows it", "3 to 5 days from 16 Nov"."""
    if item.kind is Kind.DOUBTFUL:
        return translate("deadline", "the sources disagree")
    anchor = item.counts_from
    fixed = {
        "shown-end": translate("deadline", "as the shop shows it"),
        "your-value": translate("deadline", "your value"),
    }
    if anchor is not None and anchor.event in fixed:
        return fixed[anchor.event]
    rule = policy.rule(item.rule)
    if rule is not None and rule.earliest_of:
        other = next((one for one in found if anchor is not None and one.rule == anchor.event), None)
        return basis(other, policy, found) if other is not None else translate("deadline", "the earlier of two dates")
    if rule is None or rule.days is None:
        return translate("deadline", "enter the date that you were given")
    return _counted(item, rule, anchor)


def _counted(item: Deadline, rule: Rule, anchor: Anchor | None) -> str:
    """ "15 days from delivery": a length from an event."""
    days = rule.days or 0
    if "your-value" in item.codes and anchor is not None and item.due is not None:
        days = (item.due - anchor.at).days
    if rule.from_days is not None:
        length = translate("deadline", "{low} to {high} days").format(low=rule.from_days, high=days)
    else:
        length = translate("deadline", "%n day(s)", None, days)
    if rule.business:
        length = translate("deadline", "{days} of business").format(days=length)
    if anchor is None:
        event = event_word(rule.counts_from[-1] if rule.counts_from else "")
        return translate("deadline", "{days} from {event}").format(days=length, event=event)
    event = (
        formats.day(anchor.at.astimezone(ZoneInfo(item.zone)).date(), weekday=False)
        if anchor.event in set(EventKind)
        else event_word(anchor.event)
    )
    words = translate("deadline", "{days} from {event}").format(days=length, event=event)
    if anchor.assumed:
        return translate("deadline", "assumed: {words}").format(words=words)
    return translate("deadline", "{words}, your value").format(words=words) if "your-value" in item.codes else words


def until(item: Deadline) -> str:  # noqa: PLR0911  one sentence per state
    """The right end of the row: "last full day Thu 26 Nov", "Thu 24 Dec, 08:59", "over since 21 Nov", "not started"."""
    if item.due is None:
        return translate("deadline", "not started")
    exact = item.counts_from is not None and item.counts_from.exact
    last = item.last_full_day or item.due.date()
    if item.kind is Kind.DOUBTFUL:
        return translate("deadline", "doubtful, {day}").format(day=formats.day(last))
    if item.status is Status.MET:
        return translate("deadline", "done")
    if item.status is Status.PASSED:
        return translate("deadline", "over since {day}").format(day=formats.day(item.due.date(), weekday=False))
    if item.begin is not None:
        begin = formats.day(item.begin.date())
        return translate("deadline", "{first} to {last}").format(first=begin, last=formats.day(last))
    if item.status is Status.DUE_SOON:
        day = formats.moment(item.due, item.zone) if exact else formats.day(last)
        pattern = translate("deadline", "until {day}") if exact else translate("deadline", "last full day {day}")
        return pattern.format(day=day)
    return formats.moment(item.due, item.zone) if exact else formats.day(last)


def sources_word(item: Deadline) -> str:
    """The link at the end of the row."""
    return translate("deadline", "%n source(s)", None, len(item.sources))


def spoken(item: Deadline, policy: Policy, found: tuple[Deadline, ...], now: datetime) -> str:
    """The whole row for a screen reader."""
    left = ""
    if item.due is not None and item.status in (Status.RUNNING, Status.DUE_SOON) and item.kind is not Kind.DOUBTFUL:
        left = translate("deadline", "{time} left").format(time=formats.left_long((item.due - now).total_seconds()))
    return ", ".join(part for part in (core(item.title), basis(item, policy, found), until(item), left) if part)
