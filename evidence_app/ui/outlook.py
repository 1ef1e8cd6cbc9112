"""What an order looks like at a moment: its deadlines, the one to show large, the next step. For rail, header and overview.

Values of core, reckoned once and handed to whoever paints. The countdown in between needs no reckoning: the time left follows
from the headline's `due` and the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from evidence_app.ui.widgets.glyphs import Glyph

if TYPE_CHECKING:
    from evidence_app.core.case import Case, Order
    from evidence_app.core.deadlines import Deadline
    from evidence_app.core.next_step import NextStep

YOUR_MOVE, WAITING, ENDED = "your-move", "waiting", "ended"


@dataclass(frozen=True, slots=True)
class Outlook:
    """An order at the moment `now`."""

    now: datetime
    order: Order
    deadlines: tuple[Deadline, ...]
    headline: Deadline | None
    step: NextStep

    def left_s(self, now: datetime) -> float:
        """Seconds until the headline deadline; 0 without one."""
        due = self.headline.due if self.headline else None
        return (due - now).total_seconds() if due else 0.0

    def share_left(self, now: datetime) -> float:
        """The share of the headline's time that is left, 0 … 1; 1 where its beginning is unknown."""
        item = self.headline
        start = start_of(item, self.deadlines, self.order) if item is not None else None
        if item is None or item.due is None or start is None:
            return 1.0
        whole = (item.due - start).total_seconds()
        return max(0.0, min(1.0, (item.due - now).total_seconds() / whole)) if whole > 0 else 0.0

    def glyph(self, now: datetime) -> Glyph:
        """The sign of the order's state."""
        if self.step.group == WAITING:
            return Glyph.OTHERS
        passed = self.headline is not None and self.left_s(now) <= 0
        if self.step.group == ENDED:
            return Glyph.PASSED if passed else Glyph.DONE
        if passed:
            return Glyph.PASSED
        return Glyph.DUE_SOON if self.headline is not None and is_soon(self.headline, now) else Glyph.OPEN


def is_soon(deadline: Deadline, now: datetime) -> bool:
    """Whether a hard deadline ends within the last days that core calls soon."""
    from evidence_app.core.deadlines import SOON
    from evidence_app.core.policy import Kind

    return deadline.kind is Kind.HARD and deadline.due is not None and deadline.due - now <= SOON


def start_of(item: Deadline, found: tuple[Deadline, ...], order: Order) -> datetime | None:
    """When the time of a deadline began: of one that is the earliest of others, when that one's did.

    An end that the shop shows has no beginning of its own; it began with shipment, or the order.
    """
    anchor = item.counts_from
    if anchor is None:
        return None
    other = next((one for one in found if one.rule == anchor.event and one is not item), None)
    if other is not None:
        return start_of(other, found, order) if item.due == other.due else other.due
    if anchor.event in ("shown-end", "your-value"):
        began = order.shipped or order.ordered
        return began.at if began else None
    return anchor.at


def outlook(case: Case, now: datetime, *, gathered: bool | None = None) -> Outlook:
    """Reckon the order's outlook at `now` (aware). `gathered`: whether it has evidence, for a case read without it."""
    from evidence_app.core.deadlines import headline
    from evidence_app.core.next_step import next_step
    from evidence_app.services.guidance import deadlines_of
    from evidence_app.services.policies import policy

    found = deadlines_of(case, now)
    step = next_step(case, policy(case.order.policy), found, now, gathered=gathered)
    return Outlook(now, case.order, found, headline(found), step)
