"""Compare with a photo of 48 megapixels against a listing of 1440 × 12,000: frames while panning and zooming, memory.

A frame is both panes drawn, in a window of 1440 × 900, with six numbered callouts and a redaction on each side. The time is
what the processor works on it, so that other programs don't count.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

GOAL_MS, GOAL_MB = 33.0, 400.0
LISTING, PHOTO = (1440, 12_000), (8000, 6000)


def run(_folder: Path) -> None:
    """Measure in a process of its own, so that its memory is only its own."""
    subprocess.run([sys.executable, __file__], check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})


def main() -> None:
    import numpy as np
    from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

    app = QApplication([])
    from evidence_app.core.pictures import Mark, MarkKind, PictureRef, Recipe, View
    from evidence_app.core.values import Point
    from evidence_app.media.cv import cv2
    from evidence_app.media.marks import Source
    from evidence_app.ui.compare.canvas import Canvas
    from evidence_app.ui.compare.linking import Link

    window = QWidget()
    row = QHBoxLayout(window)
    left, right = Canvas("Listing says"), Canvas("Received")
    row.addWidget(left)
    row.addWidget(right)
    window.resize(1440, 620)
    window.show()
    for canvas, (width, height) in ((left, LISTING), (right, PHOTO)):
        small = np.random.default_rng(width).integers(0, 255, (height // 40, width // 40, 3), dtype=np.uint8)
        source = Source(cv2.resize(small, (width, height)), (width, height))
        source.prepare()
        picture = PictureRef(canvas.accessibleName())
        corners = [(width * 0.1 * n, height * 0.1 * n) for n in range(1, 7)]
        marks = [
            Mark(f"m{n}", picture, MarkKind.CALLOUT, (Point(x, y), Point(x + width * 0.08, y + height * 0.03)), f"d{n}")
            for n, (x, y) in enumerate(corners)
        ]
        marks.append(Mark("r", picture, MarkKind.REDACTION, (Point(width / 2, height / 9), Point(width * 0.7, height / 5))))
        canvas.show_picture(source, Recipe(picture, View(), tuple(marks), tuple((f"d{n}", n + 1) for n in range(6))))
    link = Link(left, right)
    assert link.on
    app.processEvents()

    def frames(name: str, count: int, move: Callable[[], None]) -> None:
        times = []
        for _ in range(count):
            begun = time.process_time()
            move()
            left.repaint()
            right.repaint()
            times.append(1000 * (time.process_time() - begun))
        times.sort()
        print(
            f"compare {name}: longest frame {times[-1]:.0f} ms (goal {GOAL_MS:.0f}) · median {times[count // 2]:.0f} ms",
            flush=True,
        )

    def pan(dx: float, dy: float) -> None:
        left.pan(dx, dy)
        left.panned.emit(dx, dy)

    def zoom(factor: float) -> None:
        left.zoom(factor)
        left.zoomed.emit(factor, 0.5, 0.5)

    left.repaint()
    right.repaint()
    frames("pan, fitted", 60, lambda: pan(0, -9))
    frames("zoom in", 40, lambda: zoom(1.07))
    frames("pan, near", 60, lambda: pan(-7, -9))
    frames("zoom out", 40, lambda: zoom(1 / 1.07))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"compare memory: {peak:.0f} MB (goal {GOAL_MB:.0f})", flush=True)


if __name__ == "__main__":
    main()
