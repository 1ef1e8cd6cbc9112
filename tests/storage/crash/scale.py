"""How a library grows: `python tests/storage/crash/scale.py [COUNT …]` prints a line for each number of orders.

Ten pieces of evidence each, two hard deadlines each; times are the best of five, in milliseconds.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from evidence_app.core.case import Case, Event, EventKind, Evidence, MediaKind, Order, Role
from evidence_app.core.values import When
from evidence_app.storage.cases import Due
from evidence_app.storage.library import Library

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WORDS = [f"{first}{last}" for first in ("power", "lamp", "cable", "phone", "shoe", "ring") for last in "abcdefghij"]


def case_of(place: int) -> Case:
    """A case unlike the others."""
    dice = random.Random(place)
    title = " ".join(dice.sample(WORDS, 5))
    evidence = tuple(
        Evidence(
            f"e{item}", f"{dice.getrandbits(256):064x}", f"IMG_{dice.randrange(10**6)}.jpg", Role.PHOTO, MediaKind.IMAGE,
            "image/jpeg", 3_000_000, NOW, caption=dice.choice(WORDS),
        )
        for item in range(10)
    )  # fmt: skip
    events = (Event("v", EventKind.CONTACTED_SELLER, When.instant(NOW, "UTC"), " ".join(dice.sample(WORDS, 20))),)
    delivered = When.instant(NOW - timedelta(hours=dice.randrange(900)), "UTC")
    order = Order(f"81{place:014}", title, store=dice.choice(WORDS), delivered=delivered, tracking=(f"LP{place:011}CN",))
    return Case(order, events=events, evidence=evidence)


def due_dates(case: Case) -> tuple[Due, ...]:
    """Two hard deadlines."""
    assert case.order.delivered is not None
    start = case.order.delivered.at
    return tuple(Due(f"r{days}", start + timedelta(days=days), "hard", True) for days in (15, 60))


def best(action: Callable[[], object]) -> float:
    """The shortest of five runs, in milliseconds."""
    times = []
    for _ in range(5):
        started = time.perf_counter()
        action()
        times.append(time.perf_counter() - started)
    return min(times) * 1000


def measure(count: int, folder: Path) -> None:
    """Fill a library with `count` orders, then print how long looking into it takes."""
    with Library.open(folder) as library:
        library.vault.holds = lambda _sha256: True  # type: ignore[method-assign]
        library.cases.due_dates = due_dates
        for place in range(count):
            library.cases.save(None, case_of(place), "Add", NOW)
    opening = best(lambda: Library.open(folder).close())
    with Library.open(folder) as library:
        number = library.cases.numbers()[count // 2]
        looks: dict[str, Callable[[], object]] = {
            "load": lambda: library.cases.load(number),
            "summaries": library.cases.summaries,
            "nearest": lambda: library.cases.nearest(NOW),
            "search rare": lambda: library.cases.search("81000000000000"),
            "search word": lambda: library.cases.search("powera"),
            "search common": lambda: library.cases.search("p"),
            "search two": lambda: library.cases.search("lampb shoec"),
            "search middle": lambda: library.cases.search("00042"),
        }
        times = {"open+close": opening, **{name: best(look) for name, look in looks.items()}}
    size = (folder / "library.sqlite3").stat().st_size / 1e6
    print(f"{count:6} orders {size:7.1f} MB  " + "  ".join(f"{name} {spent:.1f}" for name, spent in times.items()), flush=True)


def main() -> None:
    """The command line."""
    for count in [int(text) for text in sys.argv[1:]] or [100, 1000, 10_000]:
        with tempfile.TemporaryDirectory() as base:
            measure(count, Path(base) / "library")


if __name__ == "__main__":
    main()
