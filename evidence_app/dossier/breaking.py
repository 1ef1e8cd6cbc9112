"""Where pages end: the breaks that cost least over the whole dossier, as TeX breaks paragraphs (Knuth and Plass, 1981).

A page costs a little by itself, more the larger the hole at its foot, the more its pictures had to shrink, and where it tears
apart what wants to stay together; a last page that is nearly empty costs extra. Within a run of table rows only the fullest
page is tried, so the work grows with the number of pages, not with the square of the rows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from evidence_app.dossier.chunks import NEVER, Chunk

# In shares of what a page that is left wholly empty costs.
PAGE = 0.2
SQUEEZED = 0.12
STRETCHED = 0.015
NEARLY_EMPTY, NEARLY_EMPTY_COST = 0.3, 0.25


@dataclass(frozen=True, slots=True)
class _End:
    """A place where a page may end, with its height at least, as wished, and at most."""

    place: int
    low: float
    wish: float
    high: float


def break_pages(chunks: Sequence[Chunk], room: float) -> list[tuple[int, int]]:
    """The chunks of each page as (first, one after the last). `room` is the height of a page for content in points."""
    count = len(chunks)
    best = [math.inf] * (count + 1)
    origin = [0] * (count + 1)
    best[0] = 0.0
    for start in range(count):
        if best[start] == math.inf:
            continue
        for end in _ends(chunks, start, room):
            cost = best[start] + _cost(chunks, end, room)
            if cost < best[end.place]:
                best[end.place], origin[end.place] = cost, start
    pages = []
    place = count
    while place:
        pages.append((origin[place], place))
        place = origin[place]
    return pages[::-1]


def _ends(chunks: Sequence[Chunk], start: int, room: float) -> list[_End]:
    """Every place where a page that begins at `start` may end; one at least, however much is too tall."""
    head = chunks[start].head
    low = wish = high = head.height if head is not None else 0.0
    found: list[_End] = []
    last = _End(start + 1, low, wish, high)
    for place in range(start, len(chunks)):
        chunk = chunks[place]
        gap = chunk.gap if place > start or head is not None else 0.0
        low += gap + chunk.least_height
        if low > room + 0.01 and place > start:
            break
        wish += gap + chunk.height
        high += gap + max(chunk.most, chunk.height)
        last = _End(place + 1, low, wish, high)
        if place + 1 < len(chunks) and chunk.tie == NEVER:
            continue
        if found and _in_one_run(chunks, found[-1].place, last.place) and chunks[found[-1].place - 1].tie >= chunk.tie:
            found.pop()
        found.append(last)
    return found or [last]


def _in_one_run(chunks: Sequence[Chunk], one: int, other: int) -> bool:
    """Whether both places lie within the rows of one table."""
    if other >= len(chunks) or chunks[one].head is None:
        return False
    return chunks[one - 1].head is chunks[one].head is chunks[other - 1].head is chunks[other].head


def _cost(chunks: Sequence[Chunk], end: _End, room: float) -> float:
    cost = PAGE
    if end.wish > room:
        spare = end.wish - end.low
        squeezed = min(1.0, (end.wish - room) / spare) if spare > 0 else 1.0
        cost += SQUEEZED * squeezed * squeezed
    if end.place == len(chunks):
        missing = max(0.0, 1 - end.wish / (NEARLY_EMPTY * room))
        return cost + NEARLY_EMPTY_COST * missing
    if end.wish <= room:
        spare = end.high - end.wish
        if spare > 0:
            stretched = min(1.0, (room - end.wish) / spare)
            cost += STRETCHED * stretched * stretched
        hole = max(0.0, room - end.high) / room
        cost += hole**1.5
    tie = chunks[end.place - 1].tie
    return cost + (tie if tie != NEVER else 1.0)
