"""Fills the rail: orders are read and reckoned on another thread, and only those that changed are reckoned again.

An outlook costs some 0.2 ms; ten thousand would stop the window for seconds. What was reckoned stays good until the order is
another, a deadline has passed or an hour is over (the time left is told by the clock, not by the outlook).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from evidence_app.ui.lasting import MANY, keep_apart, undisturbed
from evidence_app.ui.orders_model import OrderRow, OrdersModel, in_order, row_of
from evidence_app.ui.widgets.lane import Lane

if TYPE_CHECKING:
    from evidence_app.services.cases import OrderSummary
    from evidence_app.services.workspace import Workspace
    from evidence_app.ui.session import Session

GOOD_FOR = timedelta(hours=1)
_Known = tuple[int, datetime, datetime, OrderRow]


class RailFiller(QObject):
    """Keeps a model filled with a session's orders. `filled()` follows `fill`; `failed(Exception)` if it couldn't be done."""

    filled = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, model: OrdersModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._model = session, model
        self._lane = Lane(self)
        self._known: dict[str, _Known] = {}
        self._workspace: Workspace | None = None
        self._reading = self._again = self._stopped = False

    @property
    def idle(self) -> bool:
        """Whether nothing is being read."""
        return not self._reading

    def fill(self) -> None:
        """Read the orders anew. Asked for while it reads, it reads once more afterwards."""
        if not self._session.ready or self._stopped:
            return
        if self._reading:
            self._again = True
            return
        workspace, now = self._session.workspace, self._session.now()
        if workspace is not self._workspace:
            self._known, self._workspace = {}, workspace
        self._reading = True
        self._lane.ask("orders", lambda: self._read(workspace, now), self._show)

    def stop(self) -> None:
        """Read no more, and wait until reading has ended."""
        self._stopped = True
        self._lane.drain()

    def _read(self, workspace: Workspace, now: datetime) -> tuple[Workspace, datetime, list[OrderRow]]:
        before, known, fresh = self._known, {}, 0
        with undisturbed():
            for summary in workspace.cases.orders():
                if self._stopped:
                    break
                good = _still_good(before.get(summary.number), summary, now)
                fresh += good is None
                known[summary.number] = good or _reckon(summary, now)
            self._known = known
            rows = in_order(row for _mark, _since, _until, row in known.values())
            if fresh >= MANY:
                keep_apart()
        return workspace, now, rows

    def _show(self, found: tuple[Workspace, datetime, list[OrderRow]] | None, error: Exception | None) -> None:
        self._reading = False
        if found is not None and self._session.ready and found[0] is self._session.workspace:
            self._model.set_rows(found[2], found[1])
            self.filled.emit()
        elif error is not None and self._session.ready:
            self.failed.emit(error)
        if self._again:
            self._again = False
            self.fill()


def _mark(summary: OrderSummary) -> int:
    return hash((summary.order_json, summary.claim_json, summary.events_json, summary.thumbnail, summary.evidence_count > 0))


def _still_good(known: _Known | None, summary: OrderSummary, now: datetime) -> _Known | None:
    return known if known is not None and known[1] <= now < known[2] and known[0] == _mark(summary) else None


def _reckon(summary: OrderSummary, now: datetime) -> _Known:
    from evidence_app.ui.outlook import outlook

    found = outlook(summary.case, now, gathered=summary.evidence_count > 0)
    ahead = [item.due for item in found.deadlines if item.due is not None and item.due > now]
    return _mark(summary), now, min((*ahead, now + GOOD_FOR)), row_of(summary, found)
