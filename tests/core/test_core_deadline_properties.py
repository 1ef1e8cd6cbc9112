"""What must hold for every date, every zone and every machine."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from core_cases import ALIEXPRESS
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_app.core.case import Case, Event, EventKind, Order, Protection
from evidence_app.core.deadlines import Deadline, Status, deadline_json, deadlines
from evidence_app.core.spans import business_days_after
from evidence_app.core.values import When

ZONES = sorted(name for name in available_timezones() if not name.startswith(("posix/", "right/")) and name != "localtime")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

zones = st.sampled_from(ZONES)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@st.composite
def whens(draw: st.DrawFn, zone: str) -> When:
    return When.on(draw(days), zone) if draw(st.booleans()) else When.instant(draw(moments), zone)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    zone = draw(zones)
    some = st.none() | whens(zone)
    ends = draw(some)
    protection = Protection(ends=ends) if ends else draw(st.sampled_from([None, Protection(days=75)]))
    kinds = draw(st.lists(st.sampled_from(list(EventKind)), max_size=5))
    events = tuple(Event(str(place), kind, draw(whens(zone))) for place, kind in enumerate(kinds))
    order = Order(
        "1", "t", zone, shipped=draw(some), delivered=draw(some), protection=protection, free_return=draw(st.booleans())
    )
    return Case(order, events=events)


def table(case: Case, now: datetime = NOW) -> dict[str, Deadline]:
    return {item.rule: item for item in deadlines(case, ALIEXPRESS, now)}


@given(cases())
def test_never_later_than_any_source_allows(case: Case) -> None:
    found = table(case)
    opening = found["open_dispute_by"].due
    delivered, shown = case.order.delivered, case.order.protection and case.order.protection.ends
    if shown:
        assert opening is not None
        assert opening <= shown.at
    if delivered:
        assert opening is not None
        last = (
            delivered.at + timedelta(days=15)
            if delivered.exact
            else midnight(delivered.day + timedelta(days=15), delivered.zone)
        )
        assert opening <= last
    if not delivered and not case.order.shipped and not shown:
        assert opening is None
    grace = found["protection_grace"]
    assert grace.due is None or grace.due > found["protection_end"].due  # type: ignore[operator]


def midnight(day: date, zone: str) -> datetime:
    """The first instant of a day, found by looking: the first minute on the clock that has this date or a later one."""
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=30)
    low, high = 0, 60 * 60
    while low < high:
        middle = (low + high) // 2
        if (start + timedelta(minutes=middle)).astimezone(ZoneInfo(zone)).date() >= day:
            high = middle
        else:
            low = middle + 1
    return start + timedelta(minutes=low)


@given(zones, days)
def test_a_date_is_due_when_its_day_starts_in_every_zone(zone: str, day: date) -> None:
    case = Case(Order("1", "t", zone, delivered=When.on(day, zone)))
    item = table(case)["dispute_after_delivery"]
    assert item.due is not None
    assert abs(item.due - midnight(day + timedelta(days=15), zone)) <= timedelta(minutes=1)
    assert item.last_full_day is not None
    assert item.last_full_day <= day + timedelta(days=14)
    assert item.due.tzinfo == ZoneInfo(zone)


@given(zones, moments)
def test_an_instant_is_due_after_exactly_15_times_24_hours(zone: str, moment: datetime) -> None:
    item = table(Case(Order("1", "t", zone, delivered=When.instant(moment, zone))))["dispute_after_delivery"]
    assert item.due is not None
    assert item.due.astimezone(UTC) - moment == timedelta(days=15)


@given(st.data(), zones)
def test_monotone_in_the_anchor(data: st.DataObject, zone: str) -> None:
    first, second = sorted((data.draw(days), data.draw(days)))
    exact_first, exact_second = sorted((data.draw(moments), data.draw(moments)))
    kinds = (EventKind.CONTACTED_SELLER, EventKind.DISPUTE_OPENED, EventKind.REFUND_APPROVED, EventKind.SELLER_RECEIVED)

    def all_from(when: When) -> dict[str, Deadline]:
        order = Order("1", "t", zone, shipped=when, delivered=when, free_return=True)
        return table(Case(order, events=tuple(Event(kind, kind, when) for kind in (*kinds, EventKind.DECIDED_REJECTED))))

    for earlier, later in (
        (When.on(first, zone), When.on(second, zone)),
        (When.instant(exact_first, zone), When.instant(exact_second, zone)),
    ):
        before, after = all_from(earlier), all_from(later)
        for rule, item in before.items():
            if item.due is not None:
                assert item.due.astimezone(UTC) <= after[rule].due.astimezone(UTC), rule  # type: ignore[union-attr]


@given(cases(), moments)
def test_every_deadline_is_whole(case: Case, now: datetime) -> None:
    found = deadlines(case, ALIEXPRESS, now)
    assert [item.due is None for item in found] == sorted(item.due is None for item in found)
    instants = [item.due.astimezone(UTC) for item in found if item.due]
    assert instants == sorted(instants)
    for item in found:
        assert (item.due is None) == (item.status is Status.CANNOT_START) == (item.counts_from is None)
        assert item.begin is None or (item.due is not None and item.begin.astimezone(UTC) <= item.due.astimezone(UTC))
        if item.status is Status.PASSED:
            assert item.due is not None
            assert item.due <= now
        if item.status in (Status.RUNNING, Status.DUE_SOON):
            assert item.due is not None
            assert item.due > now
        assert item.sources
        deadline_json(item)


@given(days, st.integers(1, 60), st.frozensets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=30))
def test_business_days_agree_with_counting_them_one_by_one(day: date, count: int, holidays: frozenset[date]) -> None:
    for without in (frozenset(), holidays):
        found = business_days_after(day, count, without)
        between = [day + timedelta(days=step) for step in range(1, (found - day).days + 1)]
        assert sum(each.weekday() < 5 and each not in without for each in between) == count
        assert found.weekday() < 5
        assert found not in without


@pytest.fixture
def machine_zone() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone can't be changed while running")
@pytest.mark.usefixtures("machine_zone")
@settings(max_examples=25)
@given(case=cases())
def test_the_machines_own_zone_changes_nothing(case: Case) -> None:
    answers = set()
    for zone in ("UTC", "Pacific/Kiritimati", "America/St_Johns"):
        os.environ["TZ"] = zone
        time.tzset()
        answers.add(repr([deadline_json(item) for item in deadlines(case, ALIEXPRESS, NOW)]))
    assert len(answers) == 1


def test_locale_and_zone_of_a_fresh_machine_change_nothing() -> None:
    here = Path(__file__).resolve().parent
    code = (
        "from core_cases import *\nfrom evidence_app.core.deadlines import deadline_json\n"
        "c = make(('contacted-seller', '2026-11-16'), shipped='2026-10-01', delivered='2026-11-12 18:02')\n"
        "print([deadline_json(d) for d in rules(c).values()])"
    )
    answers = set()
    for zone, language in (("Asia/Tokyo", "ja_JP.UTF-8"), ("America/New_York", "C"), ("Europe/Berlin", "de_DE.UTF-8")):
        surroundings = {
            **os.environ,
            "TZ": zone,
            "LC_ALL": language,
            "PYTHONPATH": os.pathsep.join([str(here), str(here.parents[1])]),
        }
        surroundings["PYTHONIOENCODING"] = "utf-8"
        done = subprocess.run([sys.executable, "-c", code], env=surroundings, capture_output=True, check=True, timeout=60)
        answers.add(done.stdout)
    assert len(answers) == 1


def test_every_zone_over_a_whole_year() -> None:
    """Days of 2026 as the day of delivery: due at the first instant of the right day, never a day off."""
    wrong = []
    for zone in ZONES:
        for step in range(0, 365, 5):
            day = date(2026, 1, 1) + timedelta(days=step)
            item = table(Case(Order("1", "t", zone, delivered=When.on(day, zone))))["dispute_after_delivery"]
            assert item.due is not None
            before = (item.due.astimezone(UTC) - timedelta(minutes=1)).astimezone(ZoneInfo(zone)).date()
            if (
                not item.due.date() - timedelta(days=15)
                == day
                == before - timedelta(days=14)
                == item.last_full_day - timedelta(days=14)
            ):  # type: ignore[operator]
                wrong.append((zone, day))
    assert not wrong
