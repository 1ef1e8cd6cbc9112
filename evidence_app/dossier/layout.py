"""From a plan to pages. Runs until page numbers stand still, because references change the text that is measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evidence_app.dossier.blocks import DossierPlan, Section
from evidence_app.dossier.chunks import Chunk, SizeOf, Typesetter
from evidence_app.dossier.drawing import put
from evidence_app.dossier.first_page import draw_summary
from evidence_app.dossier.ops import AnchorOp, LineOp, LinkOp, Page
from evidence_app.dossier.style import GREY, LINE, Style
from evidence_app.dossier.text import Missing, Span, text_width, wrap

MOST_PASSES = 5
SMALL_HOLE = 0.3


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
    for _ in range(MOST_PASSES):
        setter.next_pass(anchors)
        first = Page(style.width, style.height)
        first.add(AnchorOp("summary", 0, plan.outline_summary))
        draw_summary(first, plan.summary, setter)
        pages = [first, *flow(plan.sections, style, setter)]
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


class _Sheet:
    """One page being filled."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.placed: list[_Placed] = []
        self.used = 0.0

    @property
    def room(self) -> float:
        return self.style.bottom - self.style.top - self.used

    def needs(self, chunks: Sequence[Chunk], *, least: bool) -> float:
        """The height of a group here, with its gaps, at its wished or least size."""
        total = 0.0
        for place, chunk in enumerate(chunks):
            gap = chunk.gap if self.placed or place else 0.0
            total += gap + (min(chunk.least, chunk.height) if least and chunk.least else chunk.height)
        return total

    def add(self, chunk: Chunk, height: float) -> None:
        gap = chunk.gap if self.placed else 0.0
        self.placed.append(_Placed(chunk, gap, height))
        self.used += gap + height

    def page(self, *, last: bool) -> Page:
        """Draw what was placed; room that is left goes to pictures that can grow."""
        style = self.style
        if not last or self.room < 0.25 * (style.bottom - style.top):
            self._stretch()
        page = Page(style.width, style.height)
        y = style.top
        for item in self.placed:
            y += item.gap
            item.chunk.draw(page, style.margin, y, item.height)
            y += item.height
        return page

    def _stretch(self) -> None:
        for _ in range(3):
            growing = [item for item in self.placed if item.chunk.most > item.height + 0.5]
            if not growing or self.room < 1:
                return
            share = self.room / len(growing)
            for item in growing:
                more = min(share, item.chunk.most - item.height)
                item.height += more
                self.used += more


def _groups(chunks: Sequence[Chunk]) -> list[list[Chunk]]:
    """Chunks that must share a page, as lists."""
    groups: list[list[Chunk]] = [[]]
    for chunk in chunks:
        groups[-1].append(chunk)
        if not chunk.keep:
            groups.append([])
    return [group for group in groups if group]


def flow(sections: Sequence[Section], style: Style, setter: Typesetter) -> list[Page]:
    """Sections one after the other on as many pages as they need, without footers."""
    sheets = [_Sheet(style)]
    for section in sections:
        groups = _groups(setter.section(section))
        while groups:
            group = _soft(groups, sheets[-1])
            sheet = sheets[-1]
            if sheet.placed and sheet.needs(group, least=True) > sheet.room:
                sheet = _Sheet(style)
                sheets.append(sheet)
                if group[0].head is not None:
                    sheet.add(group[0].head, group[0].head.height)
            _place(sheet, group)
    return [sheet.page(last=sheet is sheets[-1]) for sheet in sheets]


def _soft(groups: list[list[Chunk]], sheet: _Sheet) -> list[Chunk]:
    """Take the next group, together with those it would like to stay with: where they fit here, or where moving on to the
    next page leaves only a small hole here and they fit there."""
    taken = groups.pop(0)
    count, wanted = 0, list(taken)
    while wanted[-1].soft and count < len(groups):
        wanted += groups[count]
        count += 1
    here = sheet.needs(wanted, least=True) <= sheet.room
    whole = sheet.style.bottom - sheet.style.top
    there = sheet.room < SMALL_HOLE * whole and sheet.needs(wanted, least=True) <= whole
    if count and (here or there):
        del groups[:count]
        return wanted
    return taken


def _place(sheet: _Sheet, group: list[Chunk]) -> None:
    """Put a group on the sheet; pictures give up height where the room is short, those with the most to give first."""
    over = sheet.needs(group, least=False) - sheet.room
    spare = sum(chunk.height - chunk.least for chunk in group if chunk.least)
    for chunk in group:
        height = chunk.height
        if over > 0 and chunk.least and spare > 0:
            height -= min(chunk.height - chunk.least, over * (chunk.height - chunk.least) / spare)
        sheet.add(chunk, height)


def _footer(page: Page, plan: DossierPlan, style: Style, number: int, total: int) -> None:
    y = style.height - 15.5 * 72 / 25.4
    page.add(LineOp(style.margin, y, style.width - style.margin, y, LINE))
    right = plan.page_of.format(page=number, pages=total)
    english = f"Page {number} of {total}"
    spans = [Span(right, bold=True)] if right == english else [Span(f"{right}  ", bold=True), Span(f"({english})", colour=GREY)]
    width = text_width(spans, style.footer)
    room = style.measure - width - 14
    put(page, wrap([Span(plan.footer, colour=GREY)], style.footer, room, max_lines=1), style.margin, y + 4, style.footer, room)
    put(page, wrap(spans, style.footer, 1e6), style.width - style.margin - width, y + 4, style.footer, width + 1)
    if number > 1:
        page.add(LinkOp(style.width - style.margin - width, y + 2, width, style.footer * 1.6, "summary"))
