"""What must not be missed and what comes next: core's rules, with the shipped policy, the clock and public holidays.

The window, the command line, the calendar file and the dossier all ask here, so they all say the same.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import Case
from evidence_app.core.deadlines import Deadline
from evidence_app.core.deadlines import deadlines as reckon
from evidence_app.core.errors import StorageFault
from evidence_app.services.policies import policy

if TYPE_CHECKING:
    from collections.abc import Callable

    from evidence_app.core.next_step import NextStep
    from evidence_app.core.readiness import Readiness
    from evidence_app.services.workspace import Workspace

_CALENDAR = "calendar"


@cache
def public_holidays(country: str, first: int, last: int) -> frozenset[date]:
    """The public holidays of a country (ISO 3166 code) in the years `first` … `last`; none where it isn't known."""
    if not country:
        return frozenset()
    import holidays

    try:
        return frozenset(holidays.country_holidays(country.upper(), years=range(first, last + 1)))
    except NotImplementedError:
        return frozenset()


def holidays_for(case: Case, now: datetime) -> frozenset[date]:
    """The holidays that can matter to a case: from its first date to the year after now."""
    order = case.order
    if not order.country:
        return frozenset()
    dates = [when.day.year for when in (order.ordered, order.shipped, order.delivered) if when]
    dates += [event.at.day.year for event in case.events]
    return public_holidays(order.country, min([*dates, now.year]), max([*dates, now.year]) + 1)


def deadlines_of(case: Case, now: datetime) -> tuple[Deadline, ...]:
    """Every deadline of one case at one moment (aware), sorted by due."""
    return reckon(case, policy(case.order.policy), now, holidays_for(case, now))


class Guidance:
    """Deadlines, next step, readiness and calendar of the cases of one library."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def moment(self, text: str, number: str | None = None) -> datetime:
        """A moment the user typed; without a zone of its own in that of the order, or UTC. Raises `BadInput`, `NotFound`.

        Never in the machine's zone: the same command says the same everywhere.
        """
        from evidence_app.core.when import parse_when

        zone = self._workspace.cases.get(number).order.zone if number else "UTC"
        return parse_when(text, zone, field="now").at

    def deadlines(self, number: str | None = None, now: datetime | None = None) -> list[Deadline]:
        """Every deadline of one order, or of all; sorted by due, those that can't start last. Raises `NotFound`."""
        at = now or self._workspace.now()
        found = [deadline for case in self._cases(number) for deadline in deadlines_of(case, at)]
        return sorted(found, key=lambda deadline: (deadline.due is None, deadline.due.timestamp() if deadline.due else 0.0))

    def next_step(self, number: str, now: datetime | None = None) -> NextStep:
        """The one thing to do next in a case. Raises `NotFound`."""
        from evidence_app.core.next_step import next_step

        at = now or self._workspace.now()
        case = self._workspace.cases.get(number)
        return next_step(case, policy(case.order.policy), deadlines_of(case, at), at)

    def readiness(self, number: str) -> Readiness:
        """What evidence the claim has, and what is weak or missing. Raises `NotFound`."""
        from evidence_app.core.readiness import readiness
        from evidence_app.services.wording import languages

        return readiness(self._workspace.cases.get(number), languages())

    def calendar(self, number: str | None = None, now: datetime | None = None, words: Callable[[str], str] = str) -> bytes:
        """The deadlines as an iCalendar file, with reminders before every hard one. Raises `NotFound`.

        `words` says our sentences in the user's language. What was sent is remembered in the library, so that the entries of
        the next file are numbered after it.
        """
        from evidence_app.services.calendar_file import Entry, calendar_file, read_sent, write_sent

        at = now or self._workspace.now()
        cases = {case.number: case for case in self._cases(number)}
        changed = {summary.number: summary.changed for summary in self._workspace.library.cases.summaries()}
        entries = [
            Entry(deadline, case.order.title, changed.get(number, at))
            for number, case in cases.items()
            for deadline in deadlines_of(case, at)
        ]
        library = self._workspace.library
        sent = read_sent(library.note(_CALENDAR))
        data, told = calendar_file(entries, at, sent, words)
        if told != sent:
            library.keep_note(_CALENDAR, write_sent(told))
        return data

    def write_calendar(
        self,
        out: Path,
        number: str | None = None,
        now: datetime | None = None,
        words: Callable[[str], str] = str,
    ) -> None:
        """Write `calendar` to a file, whole or not at all. Raises `StorageFault` when the disk refuses."""
        from evidence_app.services.writing import write_whole

        data = self.calendar(number, now, words)
        try:
            write_whole(out, data)
        except OSError as fault:
            raise StorageFault(f"{out} can't be written ({fault.strerror})", "choose another folder") from fault

    def _cases(self, number: str | None) -> list[Case]:
        if number:
            return [self._workspace.cases.get(number)]
        # The list's light rows hold all that deadlines depend on: no evidence is read for them.
        return [summary.case for summary in self._workspace.library.cases.summaries()]
