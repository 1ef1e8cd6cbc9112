"""Compare as a user opens it: a photo of 48 megapixels (JPEG) beside a listing of 1440 × 12,000 (PNG), through the page itself.

Told: from opening the case to the first picture on both sides; frames while panning and zooming (a frame is both panes
drawn, in a window of 1440 × 900, with six numbered callouts and a redaction on each side); the highest memory. Wall time is
what a user waits; what the processor worked stands beside it, for a machine that is busy with other things.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

GOAL_MS, GOAL_MB, GOAL_S = 33.0, 400.0, 0.3
LISTING, PHOTO = (1440, 12_000), (8000, 6000)
NUMBER = "8012345678901234"


def run(folder: Path) -> None:
    """Make the library and measure, each in a process of its own, so that memory is only the measured one's."""
    for step in ("make", "measure"):
        subprocess.run([sys.executable, __file__, step, str(folder)], check=True)


def make(folder: Path) -> None:
    """A library with both pictures, compared and marked."""
    from dataclasses import replace
    from datetime import UTC, datetime

    import numpy as np
    from PIL import Image, ImageDraw

    from evidence_app.core.case import Evidence, MediaKind, Role
    from evidence_app.core.pictures import Comparison, Difference, Mark, MarkKind, PictureRef
    from evidence_app.core.progress import Reporter
    from evidence_app.core.values import Point
    from evidence_app.media.cv import cv2
    from evidence_app.services.workspace import open_workspace

    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    dice = np.random.default_rng(1)
    photo = cv2.resize(dice.integers(0, 255, (150, 200, 3), dtype=np.uint8), PHOTO, interpolation=cv2.INTER_CUBIC)
    noise = dice.integers(0, 13, (PHOTO[1], PHOTO[0], 1), dtype=np.uint8)
    Image.fromarray(np.clip(photo, 0, 240) + noise).save(folder / "photo.jpg", quality=90)
    page = Image.new("RGB", LISTING, "white")
    brush = ImageDraw.Draw(page)
    for y in range(20, LISTING[1], 26):
        brush.text((40, y), f"Capacity 128 GB, metal, sealed retail box, line {y}. " * 4, fill="black")
    for y in range(300, LISTING[1], 2400):
        page.paste(Image.fromarray(photo[y : y + 900, :1200]), (120, y))
    page.save(folder / "listing.png")
    with open_workspace(folder / "library", now=lambda: now, remember=False) as workspace:
        workspace.cases.add_order({"number": NUMBER, "title": "USB flash drive"})
        items, marks = [], []
        for name, role, size in (("listing.png", Role.LISTING, LISTING), ("photo.jpg", Role.PHOTO, PHOTO)):
            stored = workspace.library.vault.add(folder / name, Reporter())
            kind, width, height = f"image/{name[-3:]}", *size
            items.append(
                Evidence(name, stored.sha256, name, role, MediaKind.IMAGE, kind, stored.size, now, width=width, height=height)
            )
            picture = PictureRef(name)
            corners = [(width * 0.1 * n, height * 0.1 * n) for n in range(1, 7)]
            marks += [
                Mark(
                    f"{name}{n}", picture, MarkKind.CALLOUT, (Point(x, y), Point(x + width * 0.08, y + height * 0.03)), f"d{n}"
                )
                for n, (x, y) in enumerate(corners)
            ]
            hidden = (Point(width / 2, height / 9), Point(width * 0.7, height / 5))
            marks.append(Mark(f"{name}-r", picture, MarkKind.REDACTION, hidden))
        differences = tuple(Difference(f"d{n}", "Capacity", "128 GB", "64 GB") for n in range(6))
        comparison = Comparison("c", PictureRef("listing.png"), PictureRef("photo.jpg"), differences)
        workspace.cases.edit(
            NUMBER,
            "import",
            lambda case: replace(case, evidence=tuple(items), comparisons=(comparison,), marks=tuple(marks)),
        )


def measure(folder: Path) -> None:
    """Open the page on that library, look, move."""
    from datetime import UTC, datetime

    from PySide6.QtWidgets import QApplication

    from evidence_app.services.workspace import open_workspace
    from evidence_app.ui import application
    from evidence_app.ui.pages.compare import ComparePage
    from evidence_app.ui.session import Session

    app = QApplication.instance() or QApplication([])
    assert application
    session = Session(open_workspace(folder / "library", now=lambda: datetime(2026, 11, 20, 12, tzinfo=UTC), remember=False))
    page = ComparePage(session)
    session.caseOpened.connect(page.show_case)
    page.resize(1112, 742)
    page.show()
    app.processEvents()
    # In the program the case is open and the decoders are loaded long before this page is looked at.
    session.workspace.cases.get(NUMBER)
    from evidence_app.media import marks, quick

    assert marks
    assert quick
    panes = [pane.canvas for pane in page.panes]

    def clocks() -> tuple[float, float]:
        return time.perf_counter(), time.process_time()

    def waited(name: str, goal: float, there: Callable[[], bool]) -> None:
        wall, work = clocks()
        while not there():
            app.processEvents()
            time.sleep(0.001)
        for canvas in panes:
            canvas.repaint()
        after, worked = clocks()
        told = f" (goal {goal})" if goal else ""
        print(f"compare {name}: {after - wall:.2f} s{told} · processor {worked - work:.2f} s", flush=True)

    session.open(NUMBER)
    waited("first picture on both sides", GOAL_S, lambda: all(canvas.source is not None for canvas in panes))

    def frames(name: str, count: int, move: Callable[[], None]) -> None:
        times = []
        for _ in range(count):
            wall, work = clocks()
            move()
            for canvas in panes:
                canvas.repaint()
            after, worked = clocks()
            times.append((1000 * (after - wall), 1000 * (worked - work)))
        walls, works = sorted(one for one, _ in times), sorted(two for _, two in times)
        print(
            f"compare {name}: longest frame {walls[-1]:.0f} ms (goal {GOAL_MS:.0f}) · median {walls[count // 2]:.0f} ms · "
            f"processor at most {works[-1]:.0f} ms",
            flush=True,
        )

    left = panes[0]

    def pan(dx: float, dy: float) -> None:
        left.pan(dx, dy)
        left.panned.emit(dx, dy)

    def zoom(factor: float) -> None:
        left.zoom(factor)
        left.zoomed.emit(factor, 0.5, 0.5)

    frames("pan, fitted", 60, lambda: pan(0, -9))
    frames("zoom in", 40, lambda: zoom(1.07))

    def whole() -> bool:
        return all(canvas.source is not None and canvas.source.rgb.shape[1] == canvas.source.full[0] for canvas in panes)

    page.actual_size()
    waited("all pixels, in the background", 0, whole)
    frames("pan at 100 %", 60, lambda: pan(-7, -9))
    frames("pan far at 100 %", 40, lambda: pan(-90, -110))
    frames("zoom out", 60, lambda: zoom(1 / 1.07))
    frames("zoom in again", 60, lambda: zoom(1.07))
    print(
        f"compare memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB (goal {GOAL_MB:.0f})", flush=True
    )
    page.close()
    session.close()


if __name__ == "__main__":
    {"make": make, "measure": measure}[sys.argv[1]](Path(sys.argv[2]))
