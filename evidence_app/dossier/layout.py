"""From a plan to pages. Runs until page numbers stand still, because references change the text that is measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evidence_app.dossier.blocks import DossierPlan, Section
from evidence_app.dossier.breaking import break_pages
from evidence_app.dossier.chunks import Chunk, SizeOf, Typesetter
from evidence_app.dossier.drawing import put
from evidence_app.dossier.first_page import draw_summary
from evidence_app.dossier.ops import AnchorOp, LineOp, LinkOp, Page
from evidence_app.dossier.setting import continued, section_chunks
from evidence_app.dossier.style import GREY, LINE, Style
from evidence_app.dossier.text import Missing, Span, text_width, wrap

MOST_PASSES = 5
# By how much a gap between blocks grows at most, in points, so that pages end at the same height.
LOOSER = 9.0


@dataclass(frozen=True, slots=True)
class Layout:
    """The finished pages, the page of each anchor (from 1), and characters that no font draws."""

    pages: tuple[Page, ...]
    anchors: dict[str, int]
    missing: dict[str, int]


def lay_out(plan: DossierPlan, style: Style, size_of: SizeOf) -> Layout:
    """Set the plan on pages of one size."""
    anchors: dict[str, int] = {}
    setter = Typesetter(style, size_of, anchors, Missing())
    flowing = Flow(style)
    for _ in range(MOST_PASSES):
        setter.next_pass(anchors)
        first = Page(style.width, style.height)
        first.add(AnchorOp("summary", 0, plan.outline_summary))
        draw_summary(first, plan.summary, setter)
        pages = [first, *flowing.pages(plan.sections, setter)]
        found = _anchors(pages)
        if found == anchors:
            break
        anchors = found
    for number, page in enumerate(pages, 1):
        _footer(page, plan, style, number, len(pages))
    return Layout(tuple(pages), anchors, setter.missing.counts)


def _anchors(pages: Sequence[Page]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for op in page.ops:
            if isinstance(op, AnchorOp):
                found.setdefault(op.key, number)
    return found


@dataclass(slots=True)
class _Placed:
    chunk: Chunk
    gap: float
    height: float


class Flow:
    """Sections one after the other on as many pages as they need, without footers.

    Remembers breaks and drawn pages from one pass to the next: most pages refer to no other. With `again` every page says at
    its top which section it goes on with.
    """

    def __init__(self, style: Style, *, again: bool = False) -> None:
        self._style = style
        self._again = again
        self._room = style.bottom - style.top
        self._breaks: tuple[list[tuple[float, ...]], list[tuple[int, int]]] = ([], [])
        self._drawn: dict[tuple[int, ...], tuple[list[Chunk], Page]] = {}

    def pages(self, sections: Sequence[Section], setter: Typesetter) -> list[Page]:
        """The pages of these sections."""
        chunks = [chunk for section in sections for chunk in (continued if self._again else section_chunks)(setter, section)]
        measures: list[tuple[float, ...]] = [(chunk.height, chunk.least, chunk.most, chunk.gap, chunk.tie) for chunk in chunks]
        if measures != self._breaks[0]:
            self._breaks = (measures, break_pages(chunks, self._room))
        ends = self._breaks[1]
        return [self._page(chunks[start:end], last=end == len(chunks)) for start, end in ends]

    def _page(self, chunks: list[Chunk], *, last: bool) -> Page:
        key = (*(id(chunk) for chunk in chunks), int(last))
        kept = self._drawn.get(key)
        if kept is None:
            kept = self._drawn[key] = (chunks, self._draw(chunks, last=last))
        return kept[1]

    def _draw(self, chunks: list[Chunk], *, last: bool) -> Page:
        style = self._style
        page = Page(style.width, style.height)
        y = style.top
        for item in self._granted(chunks, last=last):
            y += item.gap
            item.chunk.draw(page, style.margin, y, item.height)
            y += item.height
        return page

    def _granted(self, chunks: list[Chunk], *, last: bool) -> list[_Placed]:
        """Each chunk with its height: pictures give up height where the page is too full, and take what is left over."""
        head = chunks[0].head
        placed = [_Placed(head, 0.0, head.height)] if head is not None else []
        placed += [_Placed(chunk, chunk.gap if place or head else 0.0, chunk.height) for place, chunk in enumerate(chunks)]
        left = self._room - sum(item.gap + item.height for item in placed)
        if left < 0:
            spare = sum(item.height - item.chunk.least_height for item in placed)
            share = min(1.0, -left / spare) if spare > 0 else 0.0
            for item in placed:
                item.height -= share * (item.height - item.chunk.least_height)
        elif not last or left < 0.25 * self._room:
            left = _stretch(placed, left)
            if not last:
                _loosen(placed, left)
        return placed


def _stretch(placed: list[_Placed], left: float) -> float:
    """Give pictures that can grow the room that is left; returns what remains."""
    for _ in range(3):
        growing = [item for item in placed if item.chunk.most > item.height + 0.5]
        if not growing or left < 1:
            break
        share = left / len(growing)
        for item in growing:
            more = min(share, item.chunk.most - item.height)
            item.height += more
            left -= more
    return left


def _loosen(placed: list[_Placed], left: float) -> None:
    """Widen the gaps between blocks a little, where that fills the page."""
    gaps = [item for item in placed if item.gap > 0]
    if gaps and left <= LOOSER * len(gaps):
        for item in gaps:
            item.gap += left / len(gaps)


def _footer(page: Page, plan: DossierPlan, style: Style, number: int, total: int) -> None:
    y = style.height - 15.5 * 72 / 25.4
    page.add(LineOp(style.margin, y, style.width - style.margin, y, LINE))
    right = plan.page_of.format(page=number, pages=total)
    english = f"Page {number} of {total}"
    spans = [Span(right, bold=True)] if right == english else [Span(f"{right}  ", bold=True), Span(f"({english})", colour=GREY)]
    width = text_width(spans, style.footer)
    room = style.measure - width - 14
    left = next((text for text in plan.footers if text_width(text, style.footer) <= room), plan.footers[-1])
    put(page, wrap([Span(left, colour=GREY)], style.footer, room, max_lines=1), style.margin, y + 4, style.footer, room)
    put(page, wrap(spans, style.footer, 1e6), style.width - style.margin - width, y + 4, style.footer, width + 1)
    if number > 1:
        page.add(LinkOp(style.width - style.margin - width, y + 2, width, style.footer * 1.6, "summary"))
