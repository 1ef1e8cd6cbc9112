"""Small values: media time as written in a dossier, dates without a time, exhibit names."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from evidence_app.core.case import Case, Event, EventKind, Evidence, MediaKind, Order, Role
from evidence_app.core.errors import BadInput, Cancelled
from evidence_app.core.exhibits import exhibit_labels, picture_label
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Money, When

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def evidence(ident: str, role: Role) -> Evidence:
    return Evidence(ident, ident * 8, ident, role, MediaKind.IMAGE, "image/png", 1, NOW)


@pytest.mark.parametrize(
    ("time", "clock", "short"),
    [
        (MediaTime(4124, 1, 30), "00:02:17.467", "2:17"),
        (MediaTime(0, 1, 90000), "00:00:00.000", "0:00"),
        (MediaTime(-450, 1, 90000), "-00:00:00.005", "0:00"),
        (MediaTime(36_000_000, 1, 10_000), "01:00:00.000", "1:00:00"),
    ],
)
def test_media_time_is_written_as_in_a_dossier(time: MediaTime, clock: str, short: str) -> None:
    assert time.clock() == clock
    assert time.short() == short


def test_a_date_without_a_time_is_midnight_of_its_own_zone() -> None:
    day = When.on(date(2026, 3, 29), "Europe/Berlin")
    assert day.at == datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert day.day == date(2026, 3, 29)
    assert not day.exact


def test_an_instant_needs_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        When.instant(datetime(2026, 3, 29), "UTC")  # noqa: DTZ001


def test_money_is_written_with_its_currency() -> None:
    assert Money(Decimal("42.9"), "EUR").text() == "EUR 42.90"


def test_exhibit_letters_stand_for_kinds_and_numbers_follow_the_order() -> None:
    case = Case(Order("1", "x"), evidence=(evidence("p", Role.PHOTO), evidence("l", Role.LISTING), evidence("q", Role.PHOTO)))
    labels = exhibit_labels(case)
    assert labels == {"p": "C1", "l": "A1", "q": "C2"}
    frame = PictureRef("p", FrameRef(MediaTime(3, 1, 2), 45))
    assert picture_label(labels, frame) == "C1 at 00:00:01.500"
    assert picture_label(labels, PictureRef("unknown")) == ""


def test_first_and_last_event_of_a_kind() -> None:
    def event(ident: str, hours: int) -> Event:
        return Event(ident, EventKind.SELLER_OFFERED, When.instant(NOW + timedelta(hours=hours), "UTC"))

    case = Case(Order("1", "x"), events=(event("late", 2), event("early", 1), event("late too", 2)))
    first, last = case.first(EventKind.SELLER_OFFERED), case.last(EventKind.SELLER_OFFERED)
    assert first is not None
    assert first.id == "early"
    assert last is not None
    assert last.id == "late too"
    assert case.last(EventKind.CLOSED) is None


def test_a_part_of_the_work_reports_its_share_of_the_whole() -> None:
    seen: list[tuple[float, str]] = []
    whole = Reporter(lambda fraction, note: seen.append((fraction, note)))
    second_half = whole.part(0.5, 1.0)
    second_half.part(0.0, 0.5).step(1.0, "x")
    second_half.step(2.0)
    assert seen == [(0.75, "x"), (1.0, "")]


def test_work_is_stopped_at_its_next_step() -> None:
    with pytest.raises(Cancelled):
        Reporter(cancelled=lambda: True).step(0.1)


def test_errors_are_one_line_with_a_way_on() -> None:
    error = BadInput("the date\n'2026-13-41' is none", "use YYYY-MM-DD", field="delivered")
    assert str(error) == "the date '2026-13-41' is none: use YYYY-MM-DD"
    assert error.field == "delivered"
