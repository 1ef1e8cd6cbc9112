"""The window with much in it: 10,000 orders in the rail, a case with 5,000 photos; and what it costs while nothing happens.

Each figure is wall time with the window thread's own CPU time beside it, since on a busy machine only the second is ours.
"""

from __future__ import annotations

import hashlib
import io
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from deadlines import cases as ten_thousand
from loop import until
from watchdog import Watchdog

if TYPE_CHECKING:
    from evidence_app.core.case import Evidence
    from evidence_app.services.workspace import Workspace
    from evidence_app.ui.main_window import MainWindow

ORDERS = int(os.environ.get("EVIDENCE_BENCH_ORDERS", "10000"))
ITEMS = 5_000
IDLE_S = int(os.environ.get("EVIDENCE_BENCH_IDLE_S", "30"))
MUCH = "5000"
MB = 1 << 20


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Wall and own CPU time of `work`, in ms."""
    wall, own = time.perf_counter(), time.thread_time()
    work()
    return 1000 * (time.perf_counter() - wall), 1000 * (time.thread_time() - own)


def say(what: str, times: list[tuple[float, float]], goal: str) -> None:
    """One line: the worst of `times` by wall, and by CPU."""
    wall, own = max(one[0] for one in times), max(one[1] for one in times)
    print(f"{what}: worst {wall:.0f} ms, of it CPU {own:.0f} ms (goal {goal})", flush=True)


def memory_mb() -> float:
    """What this process holds now, in MB (its peak where the system doesn't tell)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / MB


def items(workspace: Workspace) -> tuple[Evidence, ...]:
    """5,000 different photos, their files put straight into the vault."""
    from PIL import Image

    from evidence_app.core.case import Evidence, MediaKind, Role

    made = []
    for number in range(ITEMS):
        out = io.BytesIO()
        Image.new("RGB", (320, 240), (number % 251, number // 20 % 251, 120)).save(out, "JPEG", comment=str(number).encode())
        data = out.getvalue()
        digest = hashlib.sha256(data).hexdigest()
        path = workspace.library.vault.path(digest)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        made.append(
            Evidence(
                f"e{number}", digest, f"IMG_{number:04}.jpg", Role.PHOTO, MediaKind.IMAGE, "image/jpeg", len(data),
                workspace.now(), width=320, height=240,
            )
        )  # fmt: skip
    return tuple(made)


def filled(folder: Path) -> Path:
    """A library in `folder` with the orders; made in a process of its own, so that nothing of it is in this one's memory."""
    library = folder / "library"
    subprocess.run([sys.executable, __file__, "fill", library], check=True)
    return library


def fill(folder: Path) -> None:
    """The orders, and one due within two days with all the photos."""
    from evidence_app.core.case import Case, Order, Protection
    from evidence_app.core.values import When
    from evidence_app.services.workspace import open_workspace

    workspace = open_workspace(folder, remember=False)
    now = workspace.now()
    for case in ten_thousand()[: ORDERS - 1]:
        workspace.cases.add_case(case)
    soon = When.instant(now + timedelta(days=2), "Europe/Berlin")
    order = Order(MUCH + "-items", "Many photos", "Europe/Berlin", protection=Protection(ends=soon))
    workspace.cases.add_case(replace(Case(order), evidence=items(workspace)))
    workspace.close()


def rail(window: MainWindow) -> None:
    """Filling, searching and moving through the list of orders."""
    from PySide6.QtWidgets import QApplication

    dog = Watchdog(window)
    dog.start()
    begun = time.perf_counter()
    window.load_orders()
    until(lambda: window.filler.idle and window.rail.model.total == ORDERS, 120)
    filled = time.perf_counter() - begun
    dog.stop()
    print(
        f"rail of {ORDERS} orders: filled after {filled:.1f} s in the background, "
        f"the window away for {dog.worst_ms:.0f} ms at worst, "
        f"most work in one go {dog.worst_own_ms:.0f} ms of CPU"
    )

    def search(words: str) -> tuple[float, float]:
        def work() -> None:
            window.rail.search.setText(words)
            QApplication.sendPostedEvents()
            window.rail.list.viewport().repaint()

        return timed(work)

    say("search in the rail", [search(words) for words in ("9", "99", "999", "many", "item", "")], "50 ms")
    numbers = [row.number for row in window.rail.model.orders()[5:25]]
    say(
        "next order",
        [timed(lambda number=number: (window.session.open(number), window.repaint())) for number in numbers],
        "100 ms",
    )


def much(window: MainWindow) -> None:
    """Opening the case with 5,000 photos, and scrolling through them."""
    from PySide6.QtWidgets import QApplication

    def show() -> None:
        window.session.open(MUCH + "-items")
        QApplication.sendPostedEvents()
        window.repaint()

    window.show_page("evidence")
    until(lambda: False, 0.3)
    say("a case of 5,000 photos opens", [timed(show)], "300 ms")
    page = window.current_page()
    assert page is not None
    view = page.grid  # type: ignore[attr-defined]
    bar = view.verticalScrollBar()

    def frame(value: int) -> tuple[float, float]:
        return timed(lambda: (bar.setValue(value), view.viewport().repaint()))

    for value in range(0, bar.maximum(), max(1, bar.maximum() // 10)):
        frame(value)
        until(lambda: False, 0.2)
    frames = []
    for place in range(150):
        frames.append(frame(bar.maximum() * place // 200 + place % 7 * 40))
        until(lambda: False, 0.02)
    say("a frame while scrolling", frames, "33 ms")
    print(f"memory with it open: {memory_mb():.0f} MB (goal 350)", flush=True)


def idle(window: MainWindow) -> None:
    """The CPU time of the whole process while a countdown runs and nobody touches anything."""
    until(lambda: not window.session.jobs.running, 60)
    until(lambda: False, 3)
    before = time.process_time()
    until(lambda: False, IDLE_S)
    spent = time.process_time() - before
    print(
        f"idle for {IDLE_S} s, a countdown open: {1000 * spent:.0f} ms of CPU, "
        f"{100 * spent / IDLE_S:.2f} % of one core (goal 1 %)"
    )


def run(folder: Path) -> None:
    """All of it, in a process of its own, whose memory is the window's."""
    filled(folder)
    subprocess.run([sys.executable, __file__, "measure", folder], check=True)


def measure(folder: Path) -> None:
    """What `run` runs."""
    os.environ["XDG_CONFIG_HOME"] = str(folder / "config")
    from evidence_app.services.workspace import open_workspace
    from evidence_app.ui.application import SWITCH_S, make_application
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.session import Session
    from evidence_app.ui.settings import Settings

    make_application(sys.argv[:1])
    sys.setswitchinterval(SWITCH_S)
    workspace = open_workspace(folder / "library", remember=False)
    window = MainWindow(Session(), Settings())
    window.show()
    window.session.attach(workspace)
    rail(window)
    much(window)
    idle(window)
    window.close()


if __name__ == "__main__":
    {"fill": fill, "measure": measure}[sys.argv[1]](Path(sys.argv[2]))
