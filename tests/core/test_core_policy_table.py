"""Deadlines against a table that was worked out by hand from the two guides and the notes on them, not from the code.

Each line is a whole case told to `evidence-app` (facts, steps, moment) and what `deadlines --json` must say about it.
Berlin unless a line names another zone; clocks there: 25 Oct 2026 back, 28 Mar 2027 forward.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from evidence_app.cli.main import main

Words = tuple[str, ...]


class Line(NamedTuple):
    """`facts`: options of `order add`; `steps`: words of `log`; `says`: rule → key → value.

    `note` and `sources` must hold their value; what a note is `silent` about must not be in it.
    `absent`: rules that must not be listed. `own`: words of `order set`. `claim`: words of `claim`.
    """

    name: str
    facts: dict[str, str]
    says: dict[str, dict[str, Any]]
    steps: tuple[Words, ...] = ()
    now: str = "2026-11-15T12:00:00+01:00"
    own: Words = ()
    claim: Words = ()
    absent: Words = ()


CONTACT = ("contacted-seller", "--at")
NOTHING = {"due": None, "from": None, "last_full_day": None, "status": "cannot-start", "counts_from": None, "left_s": None}
READ = {"read-at": "2026-11-12T10:00"}
THREE_HOURS = {"protection_end": {"due": "2026-11-24T13:00:00+01:00", "last_full_day": "2026-11-23"}}
FRIDAY = {"refund_expected": {"kind": "expected", "from": "2026-11-25T00:00:00+01:00", "due": "2026-12-19T00:00:00+01:00",
                              "last_full_day": "2026-12-18"}}  # fmt: skip

TABLE = (
    # protection_end: what is shown, else shipped + 60 (or the days the buyer says)
    Line("a shown date ends at its 00:00", {"protection-ends": "2026-12-24"},
         {"protection_end": {"due": "2026-12-24T00:00:00+01:00", "last_full_day": "2026-12-23", "kind": "hard"}}),
    Line("a shown moment is that moment", {"protection-ends": "2026-12-24 08:59"},
         {"protection_end": {"due": "2026-12-24T08:59:00+01:00", "last_full_day": "2026-12-23"}}),
    Line("what is shown wins over what is reckoned", {"protection-ends": "2026-12-24", "shipped": "2026-09-20"},
         {"protection_end": {"due": "2026-12-24T00:00:00+01:00"}}),
    Line("60 days after shipment over a clock change", {"shipped": "2026-09-20"},
         {"protection_end": {"due": "2026-11-19T00:00:00+01:00", "status": "due-soon"}}),
    Line("60 times 24 hours after a moment", {"shipped": "2026-09-20T12:00"},
         {"protection_end": {"due": "2026-11-19T11:00:00+01:00", "last_full_day": "2026-11-18"}}),
    Line("75 days where the buyer says so", {"shipped": "2026-09-20", "protection-days": "75"},
         {"protection_end": {"due": "2026-12-04T00:00:00+01:00", "last_full_day": "2026-12-03"}}),
    # countdowns as read
    Line("a countdown with seconds", {"protection-left": "12d 03:15:20", "read-at": "2026-11-12 18:02"},
         {"protection_end": {"due": "2026-11-24T21:17:20+01:00"}}),
    Line("a countdown in English", {"protection-left": "12 days 3 hours", **READ}, THREE_HOURS),
    Line("a countdown in Chinese", {"protection-left": "12 天 3 小时", **READ}, THREE_HOURS),
    Line("a countdown in Russian", {"protection-left": "осталось 12 дней 3 часа", **READ}, THREE_HOURS),
    Line("a countdown in Spanish", {"protection-left": "quedan 12 días 3 horas", **READ}, THREE_HOURS),
    Line("a countdown in Portuguese", {"protection-left": "12 dias e 3 horas", **READ}, THREE_HOURS),
    Line("a countdown in German", {"protection-left": "noch 12 Tage 3 Stunden", **READ}, THREE_HOURS),
    Line("a countdown in French", {"protection-left": "12 jours et 3 heures", **READ}, THREE_HOURS),
    Line("a countdown over the clocks going back", {"protection-left": "2 days", "read-at": "2026-10-24 12:00"},
         {"protection_end": {"due": "2026-10-26T11:00:00+01:00", "status": "passed"}}),
    Line("a countdown over the clocks going forward", {"protection-left": "2d", "read-at": "2027-03-27 12:00"},
         {"protection_end": {"due": "2027-03-29T13:00:00+02:00"}}),
    Line("a countdown read under another clock",
         {"protection-left": "1d", "read-at": "2026-11-12T10:00+01:00", "timezone": "Asia/Tokyo"},
         {"protection_end": {"due": "2026-11-13T18:00:00+09:00"}}),
    # zones as stated
    Line("PST in summer: the earlier reading, both shown", {"protection-ends": "2026-07-20 10:00 PST"},
         {"protection_end": {"due": "2026-07-20T19:00:00+02:00", "note": "20:00"}}, now="2026-07-01T00:00:00+02:00"),
    Line("PST in winter has one reading", {"protection-ends": "2026-12-20 10:00 PST"},
         {"protection_end": {"due": "2026-12-20T19:00:00+01:00"}}),
    Line("a stated offset", {"protection-ends": "2026-12-20T10:00-05:00"},
         {"protection_end": {"due": "2026-12-20T16:00:00+01:00"}}),
    # protection_grace
    Line("15 days of grace are doubtful", {"protection-ends": "2026-12-24"},
         {"protection_grace": {"kind": "doubtful", "due": "2027-01-08T00:00:00+01:00", "note": "not rely"}}),
    Line("grace after a moment", {"protection-ends": "2026-12-24 08:59"},
         {"protection_grace": {"due": "2027-01-08T08:59:00+01:00"}}),
    Line("grace is never used to plan", {"protection-ends": "2026-11-10"},
         {"open_dispute_by": {"due": "2026-11-10T00:00:00+01:00", "status": "passed"},
          "protection_grace": {"status": "running"}}),
    # dispute_after_delivery
    Line("15 days from a date", {"delivered": "2026-11-01"},
         {"dispute_after_delivery": {"due": "2026-11-16T00:00:00+01:00", "last_full_day": "2026-11-15", "status": "due-soon",
                                     "left_s": 43200}}),
    Line("15 times 24 hours over a clock change", {"delivered": "2026-10-20T18:00"},
         {"dispute_after_delivery": {"due": "2026-11-04T17:00:00+01:00", "last_full_day": "2026-11-03"}}),
    Line("15 calendar days over a clock change", {"delivered": "2026-10-20"},
         {"dispute_after_delivery": {"due": "2026-11-04T00:00:00+01:00"}}),
    Line("New York, the clocks go back", {"delivered": "2026-10-25T12:00", "timezone": "America/New_York"},
         {"dispute_after_delivery": {"due": "2026-11-09T11:00:00-05:00"}}),
    Line("Los Angeles, the clocks go forward", {"delivered": "2026-03-01", "timezone": "America/Los_Angeles"},
         {"dispute_after_delivery": {"due": "2026-03-16T00:00:00-07:00"}}),
    Line("a leap year's February", {"delivered": "2028-02-20"},
         {"dispute_after_delivery": {"due": "2028-03-06T00:00:00+01:00", "last_full_day": "2028-03-05"}}),
    Line("a common year's February", {"delivered": "2027-02-20"},
         {"dispute_after_delivery": {"due": "2027-03-07T00:00:00+01:00"}}),
    Line("from a leap day", {"delivered": "2028-02-29"},
         {"dispute_after_delivery": {"due": "2028-03-15T00:00:00+01:00"}}),
    Line("over the end of a year", {"delivered": "2026-12-25"},
         {"dispute_after_delivery": {"due": "2027-01-09T00:00:00+01:00", "last_full_day": "2027-01-08"}}),
    Line("half an hour off", {"delivered": "2026-11-01T06:30", "timezone": "Asia/Kolkata"},
         {"dispute_after_delivery": {"due": "2026-11-16T06:30:00+05:30"}}),
    Line("the earliest clocks on earth", {"delivered": "2026-11-01", "timezone": "Pacific/Kiritimati"},
         {"dispute_after_delivery": {"due": "2026-11-16T00:00:00+14:00"}}),
    Line("a midnight that the clocks skip", {"delivered": "2026-04-09", "timezone": "Africa/Cairo"},
         {"dispute_after_delivery": {"due": "2026-04-23T22:00:00+00:00"}}),
    Line("not delivered: nothing", {"shipped": "2026-11-01"}, {"dispute_after_delivery": NOTHING}),
    # open_dispute_by: the earlier of the two
    Line("delivery comes first", {"delivered": "2026-11-01", "protection-ends": "2026-12-24"},
         {"open_dispute_by": {"due": "2026-11-16T00:00:00+01:00", "kind": "hard"}}),
    Line("protection comes first", {"delivered": "2026-11-20", "protection-ends": "2026-11-30 08:00"},
         {"open_dispute_by": {"due": "2026-11-30T08:00:00+01:00"}}),
    Line("only protection is known", {"protection-ends": "2026-11-30"},
         {"open_dispute_by": {"due": "2026-11-30T00:00:00+01:00"}}),
    Line("nothing is known", {},
         dict.fromkeys(("protection_end", "protection_grace", "dispute_after_delivery", "open_dispute_by", "seller_reply",
                        "seller_dispute_response", "appeal", "return_shipment", "refund_expected", "free_return_refund",
                        "refund_chase", "chargeback"), NOTHING),
         absent=("free_return", "exchange")),
    # seller_reply, and the switch to "do not wait"
    Line("3 to 5 days from a date", {"delivered": "2026-11-12"},
         {"seller_reply": {"kind": "advice", "from": "2026-11-16T00:00:00+01:00", "due": "2026-11-18T00:00:00+01:00",
                           "status": "running"}}, steps=((*CONTACT, "2026-11-13"),)),
    Line("3 to 5 days from a moment", {"protection-ends": "2026-12-24"},
         {"seller_reply": {"from": "2026-11-16T09:12:00+01:00", "due": "2026-11-18T09:12:00+01:00"}},
         steps=((*CONTACT, "2026-11-13T09:12"),)),
    Line("the first contact counts", {"protection-ends": "2026-12-24"},
         {"seller_reply": {"due": "2026-11-18T00:00:00+01:00"}},
         steps=((*CONTACT, "2026-11-13"), (*CONTACT, "2026-11-14"))),
    Line("5 days end exactly 2 days before the wall: wait", {"delivered": "2026-11-07"},
         {"seller_reply": {"due": "2026-11-20T00:00:00+01:00", "silent": "Do not wait"}}, steps=((*CONTACT, "2026-11-15"),)),
    Line("5 days pass the wall minus 2 days: do not wait", {"delivered": "2026-11-07"},
         {"seller_reply": {"due": "2026-11-21T00:00:00+01:00", "note": "Do not wait: open it now"}},
         steps=((*CONTACT, "2026-11-16"),), now="2026-11-16T12:00:00+01:00"),
    Line("one second past it: do not wait", {"delivered": "2026-11-07"},
         {"seller_reply": {"due": "2026-11-20T00:00:01+01:00", "note": "Do not wait: open it now"}},
         steps=((*CONTACT, "2026-11-15T00:00:01"),)),
    Line("a reply is what was waited for", {"protection-ends": "2026-12-24"}, {"seller_reply": {"status": "met"}},
         steps=((*CONTACT, "2026-11-13"), ("seller-replied", "--at", "2026-11-14"))),
    # dispute
    Line("the seller has 5 days", {"delivered": "2026-11-12"},
         {"seller_dispute_response": {"kind": "expected", "due": "2026-11-19T00:00:00+01:00", "from": None}},
         steps=(("dispute-opened", "--at", "2026-11-14"),)),
    Line("5 times 24 hours from a moment", {"delivered": "2026-11-12"},
         {"seller_dispute_response": {"due": "2026-11-19T20:15:00+01:00"}},
         steps=(("dispute-opened", "--at", "2026-11-14T20:15"),)),
    Line("an open dispute meets the three walls", {"delivered": "2026-11-12", "protection-ends": "2026-12-24"},
         {rule: {"status": "met"} for rule in ("open_dispute_by", "protection_end", "dispute_after_delivery")},
         steps=(("dispute-opened", "--at", "2026-11-14"),)),
    # free_return, exchange
    Line("Free Return where it is marked", {"delivered": "2026-11-12", "free-return": ""},
         {"free_return": {"kind": "hard", "due": "2026-11-27T00:00:00+01:00", "last_full_day": "2026-11-26"}},
         absent=("exchange",)),
    Line("an exchange where it is asked for", {"delivered": "2026-11-12"},
         {"exchange": {"kind": "hard", "due": "2026-11-27T00:00:00+01:00"}},
         claim=("--reason", "wrong-item", "--remedy", "exchange"), absent=("free_return",)),
    Line("neither where another remedy is asked for", {"delivered": "2026-11-12"}, {},
         claim=("--reason", "wrong-item", "--remedy", "full-refund"), absent=("free_return", "exchange")),
    # appeal
    Line("3 days to appeal a date", {}, {"appeal": {"kind": "hard", "due": "2026-11-17T00:00:00+01:00", "status": "due-soon"}},
         steps=(("dispute-opened", "--at", "2026-11-10"), ("decided-rejected", "--at", "2026-11-14"))),
    Line("3 times 24 hours to appeal a moment", {}, {"appeal": {"due": "2026-11-17T15:00:00+01:00"}},
         steps=(("dispute-opened", "--at", "2026-11-10"), ("decided-partial", "--at", "2026-11-14T15:00"))),
    Line("appealed: met", {}, {"appeal": {"status": "met"}},
         steps=(("dispute-opened", "--at", "2026-11-10"), ("decided-rejected", "--at", "2026-11-14"),
                ("appealed", "--at", "2026-11-15"))),
    Line("a week to appeal, where the buyer says so", {},
         {"appeal": {"due": "2026-11-21T00:00:00+01:00", "sources": "Your value"}}, own=("override_appeal=7",),
         steps=(("dispute-opened", "--at", "2026-11-10"), ("decided-rejected", "--at", "2026-11-14"))),
    # dates that only the buyer knows
    Line("no invented length", {"delivered": "2026-11-12"}, {"return_shipment": NOTHING, "chargeback": NOTHING}),
    Line("the return's date as shown", {}, {"return_shipment": {"kind": "hard", "due": "2026-12-10T00:00:00+01:00"}},
         own=("return-by=2026-12-10",)),
    Line("the bank's date", {}, {"chargeback": {"kind": "hard", "due": "2027-03-01T00:00:00+01:00"}},
         own=("chargeback-by=2027-03-01",)),
    # refunds, in business days
    Line("approved on a Friday", {}, FRIDAY, steps=(("refund-approved", "--at", "2026-11-20"),)),
    Line("approved on a Saturday", {}, FRIDAY, steps=(("refund-approved", "--at", "2026-11-21"),)),
    Line("the day is that of the order's zone", {}, FRIDAY, steps=(("refund-approved", "--at", "2026-11-19T23:30Z"),)),
    Line("Christmas without a country", {},
         {"refund_expected": {"from": "2026-12-23T00:00:00+01:00", "due": "2027-01-16T00:00:00+01:00"}},
         steps=(("refund-approved", "--at", "2026-12-18"),)),
    Line("Christmas in Germany", {"country": "DE"},
         {"refund_expected": {"from": "2026-12-23T00:00:00+01:00", "due": "2027-01-20T00:00:00+01:00",
                              "last_full_day": "2027-01-19"}},
         steps=(("refund-approved", "--at", "2026-12-18"),)),
    Line("the refund is there", {}, {"refund_expected": {"status": "met"}},
         steps=(("refund-approved", "--at", "2026-11-10"), ("refund-visible", "--at", "2026-11-14"))),
    Line("10 business days after the return", {},
         {"free_return_refund": {"kind": "expected", "due": "2026-11-17T00:00:00+01:00", "last_full_day": "2026-11-16"},
          "refund_chase": {"kind": "advice", "due": "2026-11-16T00:00:00+01:00"}},
         steps=(("seller-received", "--at", "2026-11-02"),)),
    Line("10 business days over a German Easter", {"country": "DE"},
         {"free_return_refund": {"due": "2027-04-08T00:00:00+02:00"}, "refund_chase": {"due": "2027-04-05T00:00:00+02:00"}},
         steps=(("seller-received", "--at", "2027-03-22"),)),
    # where a deadline stands
    Line("exactly 7 days left: soon", {"delivered": "2026-11-12"},
         {"open_dispute_by": {"status": "due-soon", "left_s": 604800}}, now="2026-11-20T00:00:00+01:00"),
    Line("a second more: running", {"delivered": "2026-11-12"},
         {"open_dispute_by": {"status": "running", "left_s": 604801}}, now="2026-11-19T23:59:59+01:00"),
    Line("the last second", {"delivered": "2026-11-12"},
         {"open_dispute_by": {"status": "due-soon", "left_s": 1}}, now="2026-11-26T23:59:59+01:00"),
    Line("exactly due: passed", {"delivered": "2026-11-12"},
         {"open_dispute_by": {"status": "passed", "left_s": 0}}, now="2026-11-27T00:00:00+01:00"),
    Line("an advice is never due soon", {"delivered": "2026-11-12"}, {"seller_reply": {"status": "running"}},
         steps=((*CONTACT, "2026-11-13"),), now="2026-11-17T23:00:00+01:00"),
    Line("what has passed is not met by what comes later", {"delivered": "2026-11-01"},
         {"open_dispute_by": {"status": "passed"}}, steps=((*CONTACT, "2026-11-20"),), now="2026-11-21T00:00:00+01:00"),
    # your value
    Line("an own date moves what hangs on it", {"delivered": "2026-11-20", "protection-ends": "2026-12-24"},
         {"protection_end": {"due": "2026-12-01T00:00:00+01:00", "sources": "Your value"},
          "protection_grace": {"due": "2026-12-16T00:00:00+01:00"},
          "open_dispute_by": {"due": "2026-12-01T00:00:00+01:00"}}, own=("override_protection_end=2026-12-01",)),
    Line("an own length", {"delivered": "2026-11-12"},
         {"dispute_after_delivery": {"due": "2026-11-22T00:00:00+01:00", "sources": "Your value"},
          "open_dispute_by": {"due": "2026-11-22T00:00:00+01:00"}}, own=("override-dispute-after-delivery=10",)),
    Line("an own value taken back", {"delivered": "2026-11-12"},
         {"dispute_after_delivery": {"due": "2026-11-27T00:00:00+01:00"}},
         own=("override_dispute_after_delivery=10", "override_dispute_after_delivery=")),
    Line("longer patience, the same earliest answer", {"protection-ends": "2026-12-24"},
         {"seller_reply": {"from": "2026-11-16T00:00:00+01:00", "due": "2026-11-20T00:00:00+01:00"}},
         own=("override_seller_reply=7",), steps=((*CONTACT, "2026-11-13"),)),
    # another marketplace: only the dates that the buyer enters
    Line("any shop", {"policy": "generic", "delivered": "2026-11-12", "protection-ends": "2026-12-24"},
         {"open_dispute_by": {"due": "2026-12-24T00:00:00+01:00"}, "chargeback": NOTHING},
         absent=("dispute_after_delivery", "seller_reply", "refund_expected", "protection_grace")),
)  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One library for all lines: each is an order of its own."""
    return tmp_path_factory.mktemp("table") / "library"


@pytest.mark.parametrize("line", TABLE, ids=[line.name for line in TABLE])
def test_the_table(line: Line, library: Path, capfd: pytest.CaptureFixture[str]) -> None:
    number = str(TABLE.index(line) + 1)
    base = ["--library", str(library)]
    facts = {"timezone": "Europe/Berlin", **line.facts}
    options = [word for name, value in facts.items() for word in (f"--{name}", value) if word]
    assert main([*base, "order", "add", "--number", number, "--title", line.name, *options]) == 0, capfd.readouterr().err
    for word in line.own:
        assert main([*base, "order", "set", number, word]) == 0, capfd.readouterr().err
    if line.claim:
        assert main([*base, "claim", number, *line.claim]) == 0, capfd.readouterr().err
    for step in line.steps:
        assert main([*base, "log", number, *step]) == 0, capfd.readouterr().err
    capfd.readouterr()
    assert main([*base, "deadlines", number, "--now", line.now, "--json"]) == 0
    found = {item["rule"]: item for item in json.loads(capfd.readouterr().out)}
    assert not found.keys() & set(line.absent)
    for rule, wanted in line.says.items():
        for key, value in wanted.items():
            told = found[rule]["note" if key == "silent" else key]
            if key == "silent":
                assert value not in told, f"{rule}: {told}"
            elif key in ("note", "sources"):
                assert value in told, f"{rule} {key}: {told}"
            elif key in ("due", "from") and value is not None:
                assert datetime.fromisoformat(told) == datetime.fromisoformat(value), f"{rule} {key}: {told}"
                assert told == value or value.endswith("+00:00"), f"{rule} {key}: {told}"
            else:
                assert told == value, f"{rule} {key}: {told}"
    dues = [item["due"] for item in found.values()]
    known = [datetime.fromisoformat(due) for due in dues if due]
    assert known == sorted(known)
    assert all(due is None for due in dues[len(known) :])


def test_the_table_is_large_enough() -> None:
    assert len({line.name for line in TABLE}) == len(TABLE) >= 40
