"""Deadlines: from a case, a policy and "now" to dated values that say what they count from and who says so.

The arithmetic is that of the policy notes: from an exact instant N days are N × 24 hours; from a date alone they are
N calendar days from 00:00 of that date in its zone, so that no hour is promised that isn't there; business days are
Monday to Friday without public holidays, counted as dates after the day of the event. Nothing depends on the machine's
own zone. Deadlines are named tuples because thousands of orders are reckoned at every start of the program.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from math import floor
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from evidence_app.core.case import Case, Event, EventKind, Override, Remedy
from evidence_app.core.policy import DECISION, SHOWN_END, Applies, Kind, Policy, Rule
from evidence_app.core.spans import ONE_DAY, Point, business_days_after, midnight, point_of
from evidence_app.core.values import When
from evidence_app.core.when import readings, zone_of

SOON = timedelta(days=7)
SOON_S = SOON.total_seconds()
DECISIONS = frozenset({EventKind.DECIDED_FULL, EventKind.DECIDED_PARTIAL, EventKind.DECIDED_RETURN, EventKind.DECIDED_REJECTED})
YOUR_VALUE = "Your value"
_new = tuple.__new__


class Status(StrEnum):
    """Where a deadline stands."""

    RUNNING = "running"
    DUE_SOON = "due-soon"
    PASSED = "passed"
    MET = "met"
    CANNOT_START = "cannot-start"


# Looked up once: members of an enumeration are slow to reach.
_WAITS, _MET, _PASSED = Status.CANNOT_START, Status.MET, Status.PASSED
_SOON, _RUNNING = Status.DUE_SOON, Status.RUNNING
_ALWAYS, _HARD = Applies.ALWAYS, Kind.HARD


class Anchor(NamedTuple):
    """What a deadline counts from. `assumed`: a length was assumed for want of the end that the shop shows.

    `typed` is what the user entered, where that is a date or time.
    """

    event: str
    at: datetime
    assumed: bool = False
    exact: bool = True
    typed: str = ""


class Deadline(NamedTuple):
    """One rule applied to one order.

    `due` and `begin` (for ranges) are aware, in the order's zone; `last_full_day` is the day before that of `due`.
    `left_s` counts seconds from now to `due`, below zero once passed. `codes` name what `note` says, for translation.
    """

    order: str
    rule: str
    title: str
    kind: Kind
    due: datetime | None
    begin: datetime | None
    last_full_day: date | None
    status: Status
    counts_from: Anchor | None
    left_s: int | None
    sources: tuple[str, ...]
    note: str
    zone: str
    codes: tuple[str, ...] = ()


class _Reckoned(NamedTuple):
    due: Point
    begin: Point | None
    anchor: Anchor
    start: Event | None


def deadlines(case: Case, policy: Policy, now: datetime, holidays: Collection[date] = frozenset()) -> tuple[Deadline, ...]:
    """Every rule of `policy` that applies to `case`, sorted by `due`, those that can't start last.

    `now` must be aware. `holidays` are public holidays of the buyer's country, which are no business days.
    """
    if now.tzinfo is None:
        raise ValueError("now needs a zone")
    work = _Reckoning(case, now.astimezone(UTC), holidays)
    started: list[tuple[float, int, Deadline]] = []
    waiting: list[Deadline] = []
    for place, rule in enumerate(policy.rules):
        if rule.applies is not _ALWAYS and not work.applies(rule):
            continue
        reckoned = None if work.known.isdisjoint(rule.needs) and rule.id not in work.overrides else work.reckon(rule)
        if reckoned is None:
            waiting.append(work.cannot_start(rule))
        else:
            left, item = work.deadline(rule, reckoned)
            started.append((left, place, item))
    started.sort()
    return (*[entry[2] for entry in started], *waiting)


def headline(found: Sequence[Deadline]) -> Deadline | None:
    """The one deadline to show large: the nearest hard one still running, else the nearest other one still running.

    Opening the dispute stands for the two dates it is the earlier of. Without a dispute it stays even after it has passed.
    """
    running = [item for item in found if item.status in (Status.RUNNING, Status.DUE_SOON)]
    hard = [item for item in running if item.kind is Kind.HARD]
    opening = next((item for item in found if item.rule == "open_dispute_by"), None)
    if opening is not None and opening.due is not None and opening.status is not Status.MET:
        rivals = [item for item in hard if item.left_s is not None and item.left_s < (opening.left_s or 0)]
        if opening in hard:
            return rivals[0] if rivals else opening
        # The earlier of the two dates has passed; where the sources disagree the later one may still be running.
        return hard[0] if hard else opening
    if hard:
        return hard[0]
    return next((item for item in running if item.kind is not Kind.DOUBTFUL), None)


def deadline_json(item: Deadline) -> dict[str, Any]:
    """The shape that the command line prints."""
    anchor = item.counts_from
    zone = zone_of(item.zone)
    return {
        "order": item.order,
        "rule": item.rule,
        "title": item.title,
        "kind": item.kind.value,
        "due": item.due.isoformat() if item.due else None,
        "from": item.begin.isoformat() if item.begin else None,
        "last_full_day": item.last_full_day.isoformat() if item.last_full_day else None,
        "status": item.status.value,
        "counts_from": {
            "event": anchor.event,
            "at": anchor.at.astimezone(zone).isoformat(),
            "assumed": anchor.assumed,
        }
        if anchor
        else None,
        "left_s": item.left_s,
        "sources": list(item.sources),
        "note": item.note,
        "codes": list(item.codes),
    }


class _Reckoning:
    """One case at one moment: its steps sorted out, and the dues found so far."""

    def __init__(self, case: Case, now: datetime, holidays: Collection[date]) -> None:
        self.case = case
        self.order = case.order
        self.now = now
        self.holidays = holidays
        self.zone = zone_of(case.order.zone)
        self.firsts: dict[str, Event] = {}
        self.lasts: dict[str, Event] = {}
        for event in case.events:
            if event.kind not in self.firsts or event.at.at < self.firsts[event.kind].at.at:
                self.firsts[event.kind] = event
            if event.kind not in self.lasts or event.at.at >= self.lasts[event.kind].at.at:
                self.lasts[event.kind] = event
        order = case.order
        self.overrides = {override.rule: override for override in order.overrides} if order.overrides else {}
        self.anchors: dict[str, tuple[When, Event | None]] = {kind: (event.at, event) for kind, event in self.firsts.items()}
        if order.shipped is not None:
            self.anchors["shipped"] = (order.shipped, None)
        if order.delivered is not None:
            self.anchors["delivered"] = (order.delivered, None)
        if order.ordered is not None:
            self.anchors["ordered"] = (order.ordered, None)
        if self.firsts and not DECISIONS.isdisjoint(self.firsts):
            decision = self._decision()
            self.anchors[DECISION] = (decision.at, decision)
        self.known: set[str] = set(self.anchors)
        if order.protection is not None:
            self.known.add(SHOWN_END)
        self.found: dict[str, _Reckoned] = {}

    def applies(self, rule: Rule) -> bool:
        """Free Return only where the order is marked eligible, exchange only where it is the remedy."""
        if rule.applies is Applies.FREE_RETURN:
            return self.order.free_return
        return self.case.claim is not None and self.case.claim.remedy is Remedy.EXCHANGE

    def cannot_start(self, rule: Rule) -> Deadline:
        """The deadline of a rule whose event has not happened."""
        note, codes = rule.said
        number, zone = self.order.number, self.order.zone
        # Most rules of most orders end here: without the named tuple's own constructor this takes half the time.
        return _new(
            Deadline,
            (number, rule.id, rule.title, rule.kind, None, None, None, _WAITS, None, None, rule.sources, note, zone, codes),
        )

    def deadline(self, rule: Rule, reckoned: _Reckoned) -> tuple[float, Deadline]:
        """The deadline of a rule that has started, and the seconds left."""
        order = self.order
        self.found[rule.id] = reckoned
        self.known.add(rule.id)
        point, begin, anchor, _ = reckoned
        left = (point.at - self.now).total_seconds()
        due = point.local if point.zone is self.zone else point.at.astimezone(self.zone)
        met = self._met(rule, reckoned) if self.lasts else None
        status = _MET if met or (self.lasts and self._over(rule, left)) else _status(rule.kind, left)
        note, codes = (
            rule.said if status is not _MET and self._plain(rule, anchor) else self._notes(rule, reckoned, status, met)
        )
        item = Deadline(
            order.number,
            rule.id,
            rule.title,
            rule.kind,
            due,
            begin.at.astimezone(self.zone) if begin else None,
            due.date() - ONE_DAY,
            status,
            anchor,
            floor(left),
            (*rule.sources, YOUR_VALUE) if "your-value" in codes else rule.sources,
            note,
            order.zone,
            codes,
        )
        return left, item

    def _plain(self, rule: Rule, anchor: Anchor) -> bool:
        """Whether nothing is to be said but what the rule itself says: the common case, to be quick."""
        spoken = rule.yields_to or SHOWN_END in rule.counts_from or rule.id in self.overrides
        return not (spoken or anchor.typed[-1:].isalpha())

    def reckon(self, rule: Rule) -> _Reckoned | None:
        """When the rule is due, or None where what it counts from has not happened."""
        own = self.overrides.get(rule.id)
        if own is not None and own.due is not None:
            return _Reckoned(
                point_of(own.due), None, Anchor("your-value", own.due.at, False, own.due.exact, own.due.typed), None
            )
        if rule.earliest_of:
            return self._earliest(rule)
        if rule.after:
            before = self.found.get(rule.after)
            if before is None:
                return None
            anchor = Anchor(rule.after, before.due.at, before.anchor.assumed, before.due.day is None)
            return self._length(rule, before.due, anchor, own)
        for name in rule.counts_from:
            reckoned = self._from(rule, name, own)
            if reckoned is not None:
                return reckoned
        return None

    def _earliest(self, rule: Rule) -> _Reckoned | None:
        candidates = [(self.found[name].due.at, name) for name in rule.earliest_of if name in self.found]
        if not candidates:
            return None
        at, name = min(candidates)
        chosen = self.found[name]
        return _Reckoned(chosen.due, None, Anchor(name, at, chosen.anchor.assumed, chosen.due.day is None), None)

    def _from(self, rule: Rule, name: str, own: Override | None) -> _Reckoned | None:
        """Counted from the anchor `name`, or None where the order has none."""
        protection = self.order.protection
        if name == SHOWN_END:
            if protection is None or protection.ends is None:
                return None
            end = protection.ends
            seen = protection.read_at or end
            return _Reckoned(point_of(end), None, Anchor(name, seen.at, False, end.exact, seen.typed), None)
        anchored = self.anchors.get(name)
        if anchored is None:
            return None
        when, event = anchored
        fallback = name != rule.counts_from[0]
        if fallback and own is None and protection is not None and protection.days is not None:
            own = Override(rule.id, protection.days)
        told = event.kind.value if event and name == DECISION else name
        return self._length(
            rule, point_of(when), Anchor(told, when.at, fallback and own is None, when.exact, when.typed), own, event
        )

    def _length(self, rule: Rule, start: Point, anchor: Anchor, own: Override | None, event: Event | None = None) -> _Reckoned:
        """The rule's length, or the user's own, from `start`."""
        days = rule.days or 0
        first = rule.from_days
        if own is not None and own.days is not None:
            days = own.days
            first = min(first, days) if first is not None else None
        if not rule.business:
            return _Reckoned(start.plus(days), start.plus(first) if first is not None else None, anchor, event)
        day = start.day or start.at.astimezone(self.zone).date()
        # Someone else has to act: the range opens with its first day and is over when its last day is over.
        end = midnight(business_days_after(day, days, self.holidays) + ONE_DAY, self.zone)
        begin = midnight(business_days_after(day, first, self.holidays), self.zone) if first is not None else None
        return _Reckoned(end, begin, anchor, event)

    def _decision(self) -> Event:
        """The decision that an appeal answers: the last one, or the last before the appeal."""
        made = [event for event in self.case.events if event.kind in DECISIONS]
        appealed = self.lasts.get(EventKind.APPEALED)
        before = [event for event in made if appealed is None or not _later(event, appealed)]
        return max(before or made, key=lambda event: event.at.at)

    def _met(self, rule: Rule, reckoned: _Reckoned) -> Event | None:
        """The step that fulfilled the rule's purpose. A step before the one counted from fulfils nothing."""
        for kind in rule.met_by:
            event = self.lasts.get(kind)
            if event is not None and (reckoned.start is None or not _later(reckoned.start, event)):
                return event
        return None

    def _over(self, rule: Rule, seconds: float) -> bool:
        """A closed case asks for nothing more; only the way to the bank stays open."""
        return seconds > 0 and rule.id != "chargeback" and EventKind.CLOSED in self.lasts

    def _notes(self, rule: Rule, reckoned: _Reckoned, status: Status, met: Event | None) -> tuple[str, tuple[str, ...]]:
        """What must be said about this date, and the codes for it."""
        said: list[tuple[str, str]] = []
        if rule.yields_to and status is not Status.MET:
            limit = self.found.get(rule.yields_to)
            if limit is not None and reckoned.due.at > limit.due.plus(-rule.margin_days).at:
                said.append(("open-now", "Do not wait: open it now, the time to open the dispute would run out"))
        own = self.overrides.get(rule.id)
        protection = self.order.protection
        counted = reckoned.anchor.event in ("shipped", "ordered", "delivered")
        if own is not None or (SHOWN_END in rule.counts_from and counted and protection is not None and protection.days):
            said.append(("your-value", YOUR_VALUE))
        elif reckoned.anchor.assumed:
            said.append(("assumed", f"{rule.days} days after shipment are assumed: enter the end that is shown"))
        doubt = _zone_note(reckoned.anchor.typed, self.zone)
        if doubt:
            said.append(("zone", doubt))
        if met is None and status is Status.MET:
            said.append(("closed", "The case is closed"))
        if met is not None and met.at.at >= reckoned.due.at and rule.kind is Kind.HARD:
            said.append(("late", "Done, but later than this date"))
        note, codes = rule.said
        if said:
            note = ". ".join(filter(None, [*(text for _, text in said), note]))
        return note, (*(code for code, _ in said), *codes)


def _status(kind: Kind, left_s: float) -> Status:
    if left_s <= 0:
        return _PASSED
    return _SOON if kind is _HARD and left_s <= SOON_S else _RUNNING


def _later(first: Event, second: Event) -> bool:
    """Whether `first` is surely later than `second`: of a date alone only the day is known."""
    if first.at.exact and second.at.exact:
        return first.at.at > second.at.at
    return first.at.day > second.at.day


def _zone_note(typed: str, zone: ZoneInfo) -> str:
    """Both readings of an ambiguous zone; empty where there is one."""
    both = readings(typed) if typed[-1:].isalpha() else ()
    if not both:
        return ""
    told = "; ".join(f"{place} {moment.astimezone(zone):%Y-%m-%d %H:%M}" for place, moment in both)
    return f"The zone has more than one meaning, the earliest counts: {told}"
