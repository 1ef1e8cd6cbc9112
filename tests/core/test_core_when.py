"""Dates, zones and countdowns as people type them."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_app.core.errors import BadInput
from evidence_app.core.when import ABBREVIATIONS, parse_left, parse_when, parse_zone, readings, zone_of

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("text", "utc", "exact"),
    [
        ("2026-11-12", "2026-11-11T23:00", False),
        ("2026/11/12", "2026-11-11T23:00", False),
        ("12 Nov 2026", "2026-11-11T23:00", False),
        ("Nov 12, 2026", "2026-11-11T23:00", False),
        ("2026-11-12 18:02", "2026-11-12T17:02", True),
        ("2026-11-12T18:02:30", "2026-11-12T17:02:30", True),
        ("2026-11-12 6:02 pm", "2026-11-12T17:02", True),
        ("2026-11-12 12:00 am", "2026-11-11T23:00", True),
        ("2026-11-12 24:00", "2026-11-12T23:00", True),
        ("2026-11-12T18:02Z", "2026-11-12T18:02", True),
        ("2026-11-12 18:02 +05:30", "2026-11-12T12:32", True),
        ("2026-11-12 18:02 GMT+8", "2026-11-12T10:02", True),
        ("2026-11-12 18:02 Asia/Shanghai", "2026-11-12T10:02", True),
        ("2026-11-12 18:02 PST", "2026-11-13T02:02", True),
        ("2026-07-12 18:02 PST", "2026-07-13T01:02", True),
        ("2026-12-12 18:02 PDT", "2026-12-13T01:02", True),
        ("2026-07-12 PST", "2026-07-12T07:00", False),
        ("2026-11-12 18:02 CST", "2026-11-12T10:02", True),
        ("2026-10-25 02:30", "2026-10-25T00:30", True),
        ("2026-03-29 02:30", "2026-03-29T00:30", True),
        ("２０２６-11-12", "2026-11-11T23:00", False),
    ],
)
def test_what_is_typed_is_the_earliest_instant_it_can_mean(text: str, utc: str, exact: bool) -> None:
    when = parse_when(text, BERLIN)
    assert when.at == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert when.exact is exact


def test_what_was_typed_is_kept() -> None:
    assert parse_when("  Nov 12,  2026 18:02 ", BERLIN).typed == "Nov 12, 2026 18:02"


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-13-41", "2026-02-30", "2026-11-12 25:00", "2026-11-12 18:61", "2026-11-12 13:00 pm", "12/11/2026",
     "2026-11-12 18:02 Mars", "2026-11-12 18:02 Mars/Base", "2026-11-12 18:02 +25:00", "1026-11-12", "9999-12-31", "20261112",
     "2026-11-12 right/UTC", "2026-W46-4", "12 Foo 2026", "2026-11-12 +05:17"],
)  # fmt: skip
def test_nonsense_is_one_sentence_with_its_field(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_when(text, BERLIN, field="delivered")
    assert caught.value.field == "delivered"
    assert caught.value.todo
    assert "\n" not in str(caught.value)


def test_readings_shows_all_that_an_abbreviation_means() -> None:
    both = dict(readings("2026-07-12 18:02 PST"))
    assert both == {
        "Etc/GMT+8": datetime(2026, 7, 13, 2, 2, tzinfo=UTC),
        "America/Los_Angeles": datetime(2026, 7, 13, 1, 2, tzinfo=UTC),
    }
    assert readings("2026-12-12 18:02 PST") == ()
    assert readings("2026-12-12 18:02") == ()


@given(st.sampled_from(sorted(ABBREVIATIONS)), st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001
def test_an_abbreviation_is_never_later_than_any_of_its_readings(name: str, wall: datetime) -> None:
    typed = f"{wall:%Y-%m-%d %H:%M} {name}"
    when = parse_when(typed, "UTC")
    for place in ABBREVIATIONS[name]:
        assert when.at <= wall.replace(second=0, microsecond=0, tzinfo=zone_of(place)).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "name"),
    [("Europe/Berlin", BERLIN), ("europe/berlin", BERLIN), ("America/New York", "America/New_York"), ("UTC", "UTC"),
     ("+02:00", "Etc/GMT-2"), ("-8", "Etc/GMT+8"), ("+05:30", "Asia/Kolkata"), ("JST", "Asia/Tokyo")],
)  # fmt: skip
def test_zones(text: str, name: str) -> None:
    assert parse_zone(text) == name


@pytest.mark.parametrize(
    "text", ["", "Mars", "PST", "localtime", "posixrules", "right/UTC", "../etc/passwd", "/etc/passwd", "Europe", "+25"]
)
def test_no_zones(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_zone(text)
    assert caught.value.field == "timezone"


def test_every_zone_of_the_database_can_be_named() -> None:
    for name in available_timezones():
        if "/" in name and not name.startswith(("posix/", "right/")):
            assert parse_zone(name) == name


LEFT = timedelta(days=12, hours=3)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("12d 03:15:20", LEFT + timedelta(minutes=15, seconds=20)),
        ("12d 03:15", LEFT + timedelta(minutes=15)),
        ("12:03:15:20", LEFT + timedelta(minutes=15, seconds=20)),
        ("12 days 3 hours", LEFT),
        ("12 Days, 3 Hours left", LEFT),
        ("12d3h15m20s", LEFT + timedelta(minutes=15, seconds=20)),
        ("12 天 3 小时", LEFT),
        ("还剩12天3小时15分20秒", LEFT + timedelta(minutes=15, seconds=20)),
        ("12天3小时剩余", LEFT),
        ("осталось 12 дней 3 часа", LEFT),
        ("1 день 1 час", timedelta(days=1, hours=1)),
        ("quedan 12 días y 3 horas", LEFT),
        ("12 dias e 3 horas restantes", LEFT),
        ("il reste 12 jours et 3 heures", LEFT),
        ("noch 12 Tage und 3 Stunden", LEFT),
        ("03:15:20", timedelta(hours=3, minutes=15, seconds=20)),
        ("27:00:00", timedelta(hours=27)),
        ("5 min", timedelta(minutes=5)),
        ("0d 00:00", timedelta()),
    ],
)
def test_countdowns(text: str, left: timedelta) -> None:
    assert parse_left(text) == left


@pytest.mark.parametrize(
    "text",
    ["", "12", "banana", "-3d", "1.5 days", "1,5 days", "3h 12d", "12d 25:00", "12d 12d", "9999 days", "12d 03:61",
     "12 bananas", "12d 03:15:20:10", "days", "12d\x00", "1e3d", "∞ days"],
)  # fmt: skip
def test_nonsense_countdowns(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_left(text)
    assert caught.value.field == "protection_left"


@given(st.integers(0, 999), st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_a_countdown_is_read_back_as_written(days: int, hours: int, minutes: int, seconds: int) -> None:
    left = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    assert parse_left(f"{days}d {hours:02}:{minutes:02}:{seconds:02}") == left
    assert parse_left(f"{days} дней {hours} часов {minutes} минут {seconds} секунд") == left


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (parse_left, parse_zone, lambda typed: parse_when(typed, BERLIN)):
        with contextlib.suppress(BadInput):
            read(text)
