"""What the list of orders shows of one order, light enough for ten thousand of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from evidence_app.core.case import Case


@dataclass(frozen=True)
class OrderSummary:
    """One order in the list. `thumbnail` is the id of the evidence whose picture stands for it.

    `due` is the end of the nearest hard deadline that was open when the case was last saved. `order_json`, `claim_json` and
    `events_json` are decoded only for the rows that need it: see `case`.
    """

    number: str
    title: str
    store: str
    thumbnail: str | None
    evidence_count: int
    added: datetime
    changed: datetime
    due: datetime | None
    order_json: str
    claim_json: str
    events_json: str

    @cached_property
    def case(self) -> Case:
        """The case without its evidence: all that deadlines and stage depend on. The next step asks for its count too."""
        from evidence_app.storage.codec import decode

        return Case(decode("order", self.order_json), decode("claim", self.claim_json), decode("event_list", self.events_json))
