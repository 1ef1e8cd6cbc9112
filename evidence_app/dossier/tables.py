"""Headings, paragraphs and tables as chunks."""

from __future__ import annotations

from dataclasses import replace

from evidence_app.dossier.blocks import Paragraph, Section, Table
from evidence_app.dossier.chunks import LOOSE, NEVER, TIED, Chunk, Draw, Typesetter
from evidence_app.dossier.drawing import LEADING, draw_disc, put, void
from evidence_app.dossier.ops import AnchorOp, LineOp, Page, RectOp
from evidence_app.dossier.style import BLUE, GREY, LINE, SUNKEN, Style
from evidence_app.dossier.text import Line, Span

# Tables no higher than this share of a page stay whole where that costs little.
SHORT = 0.7
MOST_HEADING_LINES = 3
# Left and right of a cell's text together, in points.
PADDING = 10.0
# A column that is as wide as its text takes at most this share of the measure.
WIDEST = 0.4


def heading(setter: Typesetter, section: Section) -> Chunk:
    """The title of a section with its lead; never the last thing on a page."""
    style = setter.style
    size = style.heading if section.level == 0 else style.heading * 0.85
    title = setter.lines([Span(section.title, bold=True)], size, style.measure, MOST_HEADING_LINES)
    lead = setter.lines([Span(section.lead, colour=GREY)], style.caption, style.measure) if section.lead else []
    height = len(title) * size * 1.25 + (len(lead) * style.caption * LEADING + 1 if lead else 0) + 5

    def draw(page: Page, x: float, y: float, _: float) -> None:
        page.add(AnchorOp(section.key, y - 6, section.title, section.level))
        y = put(page, title, x, y, size, style.measure, 1.25)
        if lead:
            put(page, lead, x, y + 1, style.caption, style.measure)

    return Chunk(height, draw, NEVER, gap=16)


def title_again(setter: Typesetter, section: Section) -> Chunk:
    """The title of a section in small type, for a page that goes on with it."""
    style = setter.style
    lines = setter.lines([Span(section.title, bold=True, colour=GREY)], style.body, style.measure, 1)
    return Chunk(style.body * LEADING + 8, lambda page, x, y, _: void(put(page, lines, x, y, style.body, style.measure)))


def paragraph(setter: Typesetter, block: Paragraph) -> list[Chunk]:
    """A chunk for each line, two of which stay together at either end; or a box as a whole."""
    style = setter.style
    if block.box:
        return [_box(setter, block)]
    size = style.caption if block.small else style.body
    lines = setter.lines(block.text, size, style.measure)
    chunks = []
    for place, line in enumerate(lines):
        together = len(lines) > 1 and (place == 0 or place == len(lines) - 2)
        tie = NEVER if together or (block.leads and place == len(lines) - 1) else 0.0
        chunks.append(Chunk(size * LEADING, _one_line(line, size, style.measure), tie, gap=6 if place == 0 else 0))
    return chunks


def _one_line(line: Line, size: float, width: float) -> Draw:
    return lambda page, x, y, h: void(put(page, [line], x, y, size, width))


def _box(setter: Typesetter, block: Paragraph) -> Chunk:
    style = setter.style
    inner = style.measure - 22
    lines = setter.lines(block.text, style.body, inner)
    height = len(lines) * style.body * LEADING + 14

    def draw(page: Page, x: float, y: float, _: float) -> None:
        page.add(RectOp(x, y, style.measure, height, fill=SUNKEN), RectOp(x, y, 3, height, fill=BLUE))
        put(page, lines, x + 13, y + 7, style.body, inner)

    return Chunk(height, draw, 2 * TIED, gap=7)


def table(setter: Typesetter, block: Table) -> list[Chunk]:
    """The head, repeated on every page, and a chunk for each row; a very tall row is cut between its lines."""
    style = setter.style
    size = style.caption if block.small else style.table
    widths = _widths(setter, block, size)
    titles = [
        setter.lines((Span(name, bold=True),), size, width - PADDING) for name, width in zip(block.head, widths, strict=True)
    ]
    head = _cells(style, titles, widths, size, ground=SUNKEN)
    longest = max(6, int((style.bottom - style.top) * 0.8 / (size * LEADING)))
    chunks = [replace(head, tie=NEVER, gap=8)]
    for row in block.rows:
        places = zip(row, widths, strict=True)
        cells = [setter.lines(cell, size, width - PADDING, block.lines or None) for cell, width in places]
        number = "".join(span.text for span in row[0]) if block.discs else ""
        chunks += _rows(style, cells, widths, size, head, longest, number)
    inner = len(chunks) - 1
    if sum(chunk.height for chunk in chunks) <= SHORT * (style.bottom - style.top):
        ties = {place: 2 * TIED if place in (1, inner - 1) else LOOSE for place in range(1, inner)}
        return [replace(chunk, tie=ties.get(place, chunk.tie)) for place, chunk in enumerate(chunks)]
    # The first two rows stay with the head, and the last two with each other.
    for place in (1, inner - 1):
        chunks[place] = replace(chunks[place], tie=2 * TIED)
    return chunks


def _widths(setter: Typesetter, block: Table, size: float) -> list[float]:
    """The columns' widths in points: some as wide as what stands in them, the others in proportion to their shares."""
    measure = setter.style.measure
    widths = [0.0] * len(block.widths)
    for column in block.fitted:
        cells = [(Span(block.head[column], bold=True),), *(row[column] for row in block.rows)]
        lines = [line for cell in cells for line in setter.lines(cell, size, 1e6)]
        widths[column] = min(measure * WIDEST, max(line.width for line in lines) + PADDING + 0.1)
    left = measure - sum(widths)
    total = sum(share for column, share in enumerate(block.widths) if column not in block.fitted)
    return [width or left * share / total for width, share in zip(widths, block.widths, strict=True)]


def _rows(
    style: Style, cells: list[list[Line]], widths: list[float], size: float, head: Chunk, longest: int, number: str
) -> list[Chunk]:
    tall = max(len(cell) for cell in cells)
    chunks = []
    for start in range(0, max(1, tall), longest):
        part = [cell[start : start + longest] for cell in cells]
        disc = number if start == 0 else ""
        chunk = _cells(style, part, widths, size, disc=disc, hide_first=bool(number), line=start + longest >= tall)
        chunks.append(replace(chunk, head=head))
    return chunks


def _cells(
    style: Style,
    cells: list[list[Line]],
    widths: list[float],
    size: float,
    *,
    ground: str = "",
    disc: str = "",
    hide_first: bool = False,
    line: bool = True,
) -> Chunk:
    pad = size * (0.42 if size > 8 else 0.28)
    height = max(max((len(cell) for cell in cells), default=1), 1) * size * LEADING + 2 * pad

    def draw(page: Page, x: float, y: float, _: float) -> None:
        if ground:
            page.add(RectOp(x, y, sum(widths), height, fill=ground))
        left = x
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            if not (hide_first and place == 0):
                put(page, cell, left + PADDING / 2, y + pad, size, width - PADDING)
            left += width
        if disc:
            draw_disc(page, disc, x + PADDING / 2 + size * 0.75, y + pad + size * LEADING / 2, size)
        if line:
            page.add(LineOp(x, y + height, x + sum(widths), y + height, LINE))

    return Chunk(height, draw)
