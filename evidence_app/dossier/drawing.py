"""Drawing shared by everything on a page: lines of text with their links, bars, numbered discs, rows of pictures."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_app.dossier.ops import DiscOp, LinkOp, Page, TextOp
from evidence_app.dossier.style import RED, WHITE, Style
from evidence_app.dossier.text import Line, Span, wrap

LEADING = 1.38


def split_rows(aspects: Sequence[float], capacity: float, across: int) -> list[int]:
    """How many pictures stand in each row, in order: every row near the wished height, none almost empty.

    `aspects` are widths by heights; `capacity` is the sum of aspects that fills a row at the wished height exactly.
    """
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(aspects) + 1):
        choices = []
        for start in range(max(0, end - across), end):
            height = capacity / sum(aspects[start:end])
            # A row lower than wished makes pictures hard to read, a higher one costs room; an unfilled one looks torn.
            cost = (1 / height - 1) ** 2 if height < 1 else (height - 1) ** 2 if height < 1.35 else 0.3 + 0.1 * height
            choices.append((best[start][0] + cost, start))
        # Of rows that are as good, a short one stands last.
        best.append(min(choices, key=lambda choice: (choice[0], -choice[1])))
    rows: list[int] = []
    end = len(aspects)
    while end:
        start = best[end][1]
        rows.insert(0, end - start)
        end = start
    return rows


def void(_: object) -> None:
    """Drop a value: a drawing call gives nothing back."""


def bar_size(style: Style) -> float:
    """The size of type in a bar."""
    return max(style.label + 0.6, 7.4)


def bar_height(style: Style) -> float:
    """The height of a bar above a picture."""
    return bar_size(style) * 1.9


def draw_disc(page: Page, number: str, x: float, y: float, size: float) -> None:
    """A numbered disc like the one on the pictures."""
    radius = size * 0.78
    page.add(DiscOp(x, y, radius, fill=RED))
    lines = wrap([Span(number, bold=True, colour=WHITE)], size * 0.86, 100)
    put(page, lines, x - lines[0].width / 2, y - size * 0.86 * LEADING / 2, size * 0.86, 100)


def put(page: Page, lines: Sequence[Line], x: float, y: float, size: float, width: float, leading: float = LEADING) -> float:
    """Draw lines from the top `y` down; links become clickable. Returns the place beneath."""
    for line in lines:
        left = x + width - line.width if line.rtl and line.width < width else x
        base = y + size * (leading / 2 + 0.36)
        page.add(TextOp(left, base, line))
        for target, start, end in _linked(line):
            page.add(LinkOp(left + start, y, end - start, size * leading, target))
        y += size * leading
    return y


def _linked(line: Line) -> list[tuple[str, float, float]]:
    found: list[tuple[str, float, float]] = []
    for run in line.runs:
        if not run.link:
            continue
        if found and found[-1][0] == run.link and abs(found[-1][2] - run.x) < 0.5:
            found[-1] = (run.link, found[-1][1], run.x + run.width)
        else:
            found.append((run.link, run.x, run.x + run.width))
    return found
