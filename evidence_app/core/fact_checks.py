"""What a piece of evidence says of itself that does not fit the rest of the case. Told to the buyer before the seller does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from evidence_app.core.case import Case, Evidence, Role
from evidence_app.core.parcel_label import Whose, check_label, codes_on

SLACK = timedelta(minutes=10)
SHOWS_PARCEL = (Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO, Role.PHOTO)


class Conflict(StrEnum):
    """What does not fit."""

    BEFORE_DELIVERY = "before-delivery"
    BEFORE_ORDER = "before-order"
    AFTER_IMPORT = "after-import"
    OTHER_LABEL = "other-label"


@dataclass(frozen=True, slots=True)
class Misfit:
    """A conflict and the two things that disagree, as they are to be read."""

    conflict: Conflict
    here: str
    there: str = ""


def misfits(case: Case, item: Evidence) -> tuple[Misfit, ...]:
    """Everything about `item` that does not fit the order; days are compared as days where no hour is known."""
    found: list[Misfit] = []
    order, taken = case.order, item.taken
    if taken is not None:
        day = taken.day.isoformat()
        if item.role in SHOWS_PARCEL and order.delivered is not None and taken.day < order.delivered.day:
            found.append(Misfit(Conflict.BEFORE_DELIVERY, day, order.delivered.day.isoformat()))
        elif order.ordered is not None and item.role in SHOWS_PARCEL and taken.day < order.ordered.day:
            found.append(Misfit(Conflict.BEFORE_ORDER, day, order.ordered.day.isoformat()))
        if taken.at > item.added + SLACK:
            found.append(Misfit(Conflict.AFTER_IMPORT, day, item.added.date().isoformat()))
    label = check_label([code.text for code in codes_on(case, item)], order.tracking)
    if label.whose is Whose.ANOTHER:
        found.append(Misfit(Conflict.OTHER_LABEL, label.text, label.number))
    return tuple(found)
