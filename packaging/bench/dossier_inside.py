"""Child of bench/dossier.py: one process that has started up makes dossiers of order 1 of a library, and tells its times.

dossier_inside.py times LIBRARY | growth LIBRARY EXHIBITS
"""

from __future__ import annotations

import json
import resource
import shutil
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from evidence_app.core.case import Case, Claim, Event, EventKind, Reason, Remedy
from evidence_app.core.values import When
from evidence_app.dossier.pdf import Dossier, lay_out_fitting, write_pdf
from evidence_app.dossier.plan import DossierInput
from evidence_app.services.guidance import deadlines_of
from evidence_app.services.workspace import Workspace, open_workspace

NOW = datetime(2026, 11, 17, 9, 30, tzinfo=UTC)
PAGES = 40
WORDS = "I wrote again because the answer did not say when the money comes back, and asked for it by the end of the week. "


def main(what: str, library: str, count: str = "0") -> dict[str, float]:
    """The measured figures by name."""
    with open_workspace(Path(library)) as workspace:
        case = workspace.cases.get("1")
        return _times(workspace, case) if what == "times" else _growth(workspace, case, int(count))


def _times(workspace: Workspace, case: Case) -> dict[str, float]:
    case = _shaped(workspace, case)
    _make(workspace, _small(case))  # imports and fonts, as in a window that has shown a page
    idle = _resident_mb()
    shutil.rmtree(workspace.library.folder / "cache", ignore_errors=True)
    with _Peak() as peak:
        cold_s, made = _timed(lambda: _make(workspace, case))
    # Made again without a change: the same bytes, which were proved.
    again_s = median(_timed(lambda: _make(workspace, case))[0] for _ in range(3))
    edit_s = median(_edited(workspace, case, n, prove=True) for n in range(3))
    preview_s = median(_edited(workspace, case, n, prove=False) for n in range(3, 6))
    return {
        "pages": len(made.pages),
        "cold_s": cold_s,
        "again_s": again_s,
        "edit_s": edit_s,
        "preview_s": preview_s,
        "above_idle_mb": peak.most - idle,
        "bytes": len(made.data),
    }


def _edited(workspace: Workspace, case: Case, number: int, *, prove: bool) -> float:
    edited = case.with_order(title=f"Drive, word {number}")
    return _timed(lambda: _make(workspace, edited, prove=prove))[0]


def _growth(workspace: Workspace, case: Case, count: int) -> dict[str, float]:
    """The photos again and again under new ids until there are `count` exhibits; every one is drawn by itself."""
    photos = case.evidence
    many = tuple(replace(photos[n % len(photos)], id=f"e{n}", caption=f"Photo {n} of {count}") for n in range(count))
    case = replace(case, evidence=many, claim=Claim(Reason.DAMAGED, Remedy.FULL_REFUND, case.order.price))
    _make(workspace, _small(case))
    shutil.rmtree(workspace.library.folder / "cache", ignore_errors=True)
    cold_s, made = _timed(lambda: _make(workspace, case, prove=False))
    warm_s = min(_timed(lambda: _make(workspace, case, prove=False))[0] for _ in range(3))
    return {"pages": len(made.pages), "cold_s": cold_s, "warm_s": warm_s}


def _shaped(workspace: Workspace, case: Case) -> Case:
    """The case with as long a log of messages as makes it PAGES pages."""
    claim = Claim(Reason.DAMAGED, Remedy.FULL_REFUND, case.order.price)
    own = workspace.library.folder / "bench.toml"
    own.write_text('name = "No limits"\nsource = "this benchmark"\ndate = 2026-11-22\n', "utf-8")
    case = replace(case, claim=claim, dossier=replace(case.dossier, profile=str(own)))
    low, high = 10, 2000
    while low < high:
        middle = (low + high) // 2
        pages = lay_out_fitting(_input(_with_log(case, middle)), workspace.pictures(case))[0].pages
        low, high = (middle + 1, high) if len(pages) < PAGES else (low, middle)
    return _with_log(case, low)


def _with_log(case: Case, count: int) -> Case:
    start = datetime(2026, 11, 13, tzinfo=UTC)
    events = tuple(
        Event(
            f"m{n}",
            EventKind.SELLER_REPLIED if n % 2 else EventKind.CONTACTED_SELLER,
            When.instant(start + timedelta(minutes=7 * n), "UTC"),
            f"Message {n}: {WORDS * (1 + n % 3)}",
        )
        for n in range(count)
    )
    return replace(case, events=events)


def _small(case: Case) -> Case:
    return replace(case, evidence=case.evidence[:1], events=case.events[:3])


def _input(case: Case) -> DossierInput:
    return DossierInput(case, deadlines_of(case, NOW), NOW, "bench")


def _make(workspace: Workspace, case: Case, *, prove: bool = True) -> Dossier:
    return write_pdf(_input(case), workspace.pictures(case), prove=prove)


def _timed(work: Callable[[], Dossier]) -> tuple[float, Dossier]:
    begun = time.perf_counter()
    made = work()
    return time.perf_counter() - begun, made


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


class _Peak:
    """The most resident memory, looked at every few milliseconds."""

    def __enter__(self) -> _Peak:
        self.most = _resident_mb()
        self._stop = threading.Event()
        self._watch = threading.Thread(target=self._look)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._watch.join()

    def _look(self) -> None:
        while not self._stop.wait(0.005):
            self.most = max(self.most, _resident_mb())


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
