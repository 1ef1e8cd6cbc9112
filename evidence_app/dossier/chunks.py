"""Blocks cut into chunks: pieces that never break across pages, each with its height and a way to draw itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from evidence_app.core.pictures import Recipe
from evidence_app.dossier.blocks import (
    Anchored,
    Beside,
    Block,
    Gallery,
    Matching,
    Pair,
    Paragraph,
    Section,
    Shot,
    Spans,
    Table,
    resolve,
)
from evidence_app.dossier.drawing import LEADING, bar_height, bar_size, draw_disc, put, split_rows, void
from evidence_app.dossier.ops import MM, AnchorOp, LineOp, Page, PictureOp, RectOp
from evidence_app.dossier.style import BLUE, GREY, INK, LINE, PANE, RED, SUNKEN, TONES, WHITE, Style
from evidence_app.dossier.text import Line, Missing, Span, Text, text_width, wrap

TOGETHER = 6
Draw = Callable[[Page, float, float, float], None]  # page, x, y of the top, height granted
SizeOf = Callable[[Recipe], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a page. It asks for `height`, can shrink to `least` and grow to `most`.

    `keep`: stays on one page with the next chunk. `gap`: free space above, dropped at the top of a page.
    `soft`: stays with the next chunk where that leaves no large hole. `head`: drawn above the chunk when it comes first on
    a page though its table began before.
    """

    height: float
    draw: Draw
    keep: bool = False
    gap: float = 0.0
    least: float = 0.0
    most: float = 0.0
    head: Chunk | None = None
    soft: bool = False


class Typesetter:
    """Turns blocks into chunks at one width. `pages` are page numbers from an earlier pass; `size_of` tells pictures' sizes."""

    def __init__(self, style: Style, size_of: SizeOf, pages: Mapping[str, int] | None, missing: Missing) -> None:
        self.style = style
        self.size_of = size_of
        self.pages = pages
        self.missing = missing
        self._refers = False
        self._kept: dict[int, tuple[list[Chunk], Missing]] = {}

    def next_pass(self, pages: Mapping[str, int]) -> None:
        """Begin again with other page numbers; blocks that refer to no page are not set anew."""
        self.pages = pages
        self.missing = Missing()

    def lines(self, text: Text, size: float, width: float, max_lines: int | None = None) -> list[Line]:
        """Text in lines, page references filled in."""
        spans = (Span(text),) if isinstance(text, str) else tuple(text)
        self._refers = self._refers or any(span.link for span in spans)
        return wrap(resolve(spans, self.pages), size, width, max_lines=max_lines, missing=self.missing)

    def section(self, section: Section) -> list[Chunk]:
        """Heading and blocks."""
        chunks = [self._heading(section)]
        for block in section.blocks:
            chunks += self.block(block)
        return chunks

    def block(self, block: Block) -> list[Chunk]:
        """The chunks of one block."""
        kept = self._kept.get(id(block))
        if kept is None:
            found, self.missing, self._refers = self.missing, Missing(), False
            kept = self._set(block), self.missing
            self.missing = found
            if not self._refers:
                self._kept[id(block)] = kept
        self.missing.add(kept[1])
        return kept[0]

    def _set(self, block: Block) -> list[Chunk]:
        match block:
            case Paragraph():
                chunks = self._paragraph(block)
            case Table():
                chunks = self.table(block)
            case Pair():
                chunks = [self.pair(block)]
            case Gallery():
                chunks = self._gallery(block)
            case Matching():
                chunks = [self._matching(block)]
            case Beside():
                chunks = [self._beside(block)]
            case Anchored():
                chunks = [self._anchor(block)]
        return chunks

    def _anchor(self, block: Anchored) -> Chunk:
        return Chunk(0, lambda page, x, y, h: page.add(AnchorOp(block.key, y - 4)), keep=True)

    def _heading(self, section: Section) -> Chunk:
        style = self.style
        size = style.heading if section.level == 0 else style.heading * 0.85
        title = self.lines([Span(section.title, bold=True)], size, style.measure)
        lead = self.lines([Span(section.lead, colour=GREY)], style.caption, style.measure) if section.lead else []
        height = len(title) * size * 1.25 + (len(lead) * style.caption * LEADING + 1 if lead else 0) + 5

        def draw(page: Page, x: float, y: float, _: float) -> None:
            page.add(AnchorOp(section.key, y - 6, section.title, section.level))
            y = put(page, title, x, y, size, style.measure, 1.25)
            if lead:
                put(page, lead, x, y + 1, style.caption, style.measure)

        return Chunk(height, draw, keep=True, gap=16)

    def _paragraph(self, block: Paragraph) -> list[Chunk]:
        style = self.style
        size = style.caption if block.small else style.body
        if block.box:
            return [self._box(block)]
        lines = self.lines(block.text, size, style.measure)
        step = size * LEADING
        chunks = []
        for place, line in enumerate(lines):
            # Two lines stay together at either end of a paragraph.
            keep = len(lines) > 1 and (place == 0 or place == len(lines) - 2)
            chunks.append(Chunk(step, self._one_line(line, size), keep=keep, gap=6 if place == 0 else 0))
        return chunks

    def _one_line(self, line: Line, size: float) -> Draw:
        width = self.style.measure
        return lambda page, x, y, h: void(put(page, [line], x, y, size, width))

    def _box(self, block: Paragraph) -> Chunk:
        style = self.style
        inner = style.measure - 22
        lines = self.lines(block.text, style.body, inner)
        height = len(lines) * style.body * LEADING + 14

        def draw(page: Page, x: float, y: float, _: float) -> None:
            page.add(RectOp(x, y, style.measure, height, fill=SUNKEN), RectOp(x, y, 3, height, fill=BLUE))
            put(page, lines, x + 13, y + 7, style.body, inner)

        return Chunk(height, draw, gap=7, soft=True)

    # Tables

    def table(self, block: Table) -> list[Chunk]:
        """The head, repeated on every page, and a chunk for each row; a very tall row is cut between its lines."""
        style = self.style
        size = style.caption if block.small else style.table
        total = sum(block.widths)
        widths = [style.measure * width / total for width in block.widths]
        head = self._row([(Span(name, bold=True),) for name in block.head], widths, size, ground=SUNKEN)
        longest = max(6, int((style.bottom - style.top) * 0.8 / (size * LEADING)))
        chunks = [Chunk(head.height, head.draw, keep=True, gap=8)]
        for row in block.rows:
            chunks += self._rows(row, widths, size, head, longest, discs=block.discs)
        if len(chunks) <= TOGETHER + 1:
            return [replace(chunk, soft=place < len(chunks) - 1) for place, chunk in enumerate(chunks)]
        # The first two rows stay with the head, and the last two with each other.
        for place in (1, len(chunks) - 2):
            chunks[place] = replace(chunks[place], soft=True)
        return chunks

    def _rows(
        self, row: Sequence[Spans], widths: list[float], size: float, head: Chunk, longest: int, *, discs: bool
    ) -> list[Chunk]:
        cells = [self.lines(cell, size, width - 10) for cell, width in zip(row, widths, strict=True)]
        tall = max(len(cell) for cell in cells)
        chunks = []
        for start in range(0, max(1, tall), longest):
            part = [cell[start : start + longest] for cell in cells]
            disc = "".join(span.text for span in row[0]) if discs and start == 0 else ""
            chunk = self._cells(part, widths, size, disc=disc, hide_first=discs, line=start + longest >= tall)
            chunks.append(Chunk(chunk.height, chunk.draw, head=head))
        return chunks

    def _row(self, cells: Sequence[Spans], widths: list[float], size: float, *, ground: str = "") -> Chunk:
        return self._cells(
            [self.lines(cell, size, width - 10) for cell, width in zip(cells, widths, strict=True)], widths, size, ground=ground
        )

    def _cells(
        self,
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
                    put(page, cell, left + 5, y + pad, size, width - 10)
                left += width
            if disc:
                draw_disc(page, disc, x + 5 + size * 0.75, y + pad + size * LEADING / 2, size)
            if line:
                page.add(LineOp(x, y + height, x + sum(widths), y + height, LINE))

        return Chunk(height, draw)

    # Pictures

    def pair(self, block: Pair, *, most_share: float = 0.72, caption_lines: int | None = None) -> Chunk:
        """Two panes of the same height, captions beneath."""
        style = self.style
        width = (style.measure - style.gutter) / 2
        sides = (block.left, block.right)
        captions = [self.lines(side.caption, style.caption, width, caption_lines) for side in sides]
        bar = bar_height(style)
        text = max(len(caption) for caption in captions) * style.caption * LEADING + 4
        tallest = max(width / self._aspect(side) for side in sides)
        wish = min(tallest, width * block.share)

        def draw(page: Page, x: float, y: float, granted: float) -> None:
            height = granted - bar - text
            for place, (side, caption) in enumerate(zip(sides, captions, strict=True)):
                left = x + place * (width + style.gutter)
                self.pane(page, side, left, y, width, height)
                put(page, caption, left, y + bar + height + 3, style.caption, width)

        fixed = bar + text
        most = min(tallest, style.measure * most_share) if block.share > 1 else min(tallest, wish * 1.35)
        return Chunk(
            fixed + wish,
            draw,
            gap=6,
            soft=block.share > 1,
            least=fixed + wish * (0.5 if block.share > 1 else 0.75),
            most=fixed + most,
        )

    def pane(self, page: Page, shot: Shot, x: float, y: float, width: float, height: float) -> None:
        """A bar and under it the picture, whole and centred on a quiet ground with a frame in the bar's colour."""
        style = self.style
        colour = TONES[shot.tone]
        bar = bar_height(style)
        if shot.anchor:
            page.add(AnchorOp(shot.anchor, y - 6))
        page.add(RectOp(x, y, width, bar, fill=colour), RectOp(x, y + bar, width, height, fill=PANE))
        self.bar_text(page, shot.bar, x, y, width)
        aspect = self._aspect(shot)
        w, h = (width, width / aspect) if width / aspect <= height else (height * aspect, height)
        page.add(PictureOp(x + (width - w) / 2, y + bar + (height - h) / 2, w, h, shot.recipe))
        page.add(RectOp(x + 0.4, y + 0.4, width - 0.8, bar + height - 0.8, stroke=colour, line_width=0.8))

    def bar_text(self, page: Page, text: str, x: float, y: float, width: float) -> None:
        """The words in a bar, white and bold, cut to one line."""
        size = bar_size(self.style)
        lines = self.lines([Span(text.upper(), bold=True, colour=WHITE)], size, width - 10, 1)
        put(page, lines, x + 6, y + (bar_height(self.style) - size * LEADING) / 2, size, width - 10)

    def _aspect(self, shot: Shot) -> float:
        width, height = self.size_of(shot.recipe)
        return max(0.05, min(20.0, width / max(1, height)))

    def _beside(self, block: Beside) -> Chunk:
        """A picture on the left half, what there is to say about it on the right."""
        style = self.style
        width = (style.measure - style.gutter) / 2
        lines = self.lines(block.text, style.body, width - 20)
        caption = self.lines(block.shot.caption, style.caption, width)
        text = len(caption) * style.caption * LEADING + 4
        bar = bar_height(style)
        tall = width / self._aspect(block.shot)
        words = len(lines) * style.body * LEADING + 16
        wish = max(min(tall, width), words - bar)

        def draw(page: Page, x: float, y: float, granted: float) -> None:
            height = granted - bar - text
            self.pane(page, block.shot, x, y, width, height)
            put(page, caption, x, y + bar + height + 3, style.caption, width)
            right = x + width + style.gutter
            page.add(RectOp(right, y, width, bar + height, fill=SUNKEN), RectOp(right, y, 3, bar + height, fill=BLUE))
            put(page, lines, right + 12, y + 8, style.body, width - 20)

        return Chunk(bar + text + wish, draw, gap=8, least=bar + text + max(wish * 0.6, words - bar))

    def _gallery(self, block: Gallery) -> list[Chunk]:
        """Rows of pictures that fill the measure; a row of one lone picture isn't blown up to the whole width."""
        style = self.style
        wish = block.share * style.measure
        rows = split_rows([self._aspect(shot) for shot in block.shots], style.measure / wish, block.across)
        shots = iter(block.shots)
        return [self._gallery_row([next(shots) for _ in range(count)], wish) for count in rows]

    def _gallery_row(self, row: list[Shot], wish: float) -> Chunk:
        style = self.style
        gap = 3.5 * MM
        aspects = [self._aspect(shot) for shot in row]
        full = (style.measure - gap * (len(row) - 1)) / sum(aspects)
        # A small picture isn't blown up beyond 60 pixels an inch.
        sharp = max(self.size_of(shot.recipe)[1] for shot in row) * 72 / 60
        full = min(full, max(sharp, 30.0))
        height = min(full, wish * (1.3 if len(row) > 1 else 1.0))
        least_width = 38 * MM
        bar = bar_height(style) if any(shot.bar for shot in row) else 0.0

        def columns(h: float) -> list[float]:
            return [max(least_width if len(row) > 1 or aspect * h < least_width else 0, aspect * h) for aspect in aspects]

        captions = [
            self.lines(shot.caption, style.caption, min(width, style.measure))
            for shot, width in zip(row, columns(height), strict=True)
        ]
        text = max(len(caption) for caption in captions) * style.caption * LEADING + (4 if any(captions) else 0)

        def draw(page: Page, x: float, y: float, granted: float) -> None:
            h = min(granted - bar - text, full)
            widths = columns(h)
            over = sum(widths) + gap * (len(row) - 1) - style.measure
            if over > 0:
                widths = [width - over / len(row) for width in widths]
            for shot, width in zip(row, widths, strict=True):
                if bar:
                    self.pane(page, shot, x, y, width, h)
                else:
                    self._plain(page, shot, x, y, width, h)
                caption = self.lines(shot.caption, style.caption, width)
                put(page, caption, x, y + bar + h + 3, style.caption, width)
                x += width + gap

        fixed = bar + text
        return Chunk(
            fixed + height,
            draw,
            gap=8,
            least=fixed + height * 0.6,
            most=fixed + (min(full, height * 1.3) if len(row) > 1 else height),
        )

    def _plain(self, page: Page, shot: Shot, x: float, y: float, width: float, height: float) -> None:
        if shot.anchor:
            page.add(AnchorOp(shot.anchor, y - 6))
        aspect = self._aspect(shot)
        w, h = (width, width / aspect) if width / aspect <= height else (height * aspect, height)
        if w < width - 1:
            page.add(RectOp(x, y, width, height, fill=PANE))
        page.add(PictureOp(x + (width - w) / 2, y + (height - h) / 2, w, h, shot.recipe))

    # Codes

    def _matching(self, block: Matching) -> Chunk:
        """Two codes, one above the other, a cell for each character; what differs is filled and struck beneath."""
        style = self.style
        name = max(text_width(n, style.caption, bold=True) for n in (block.first_name, block.second_name)) + 12
        count = max(len(block.first), len(block.second), 1)
        cell = min(24.0, (style.measure - name) / count)
        size = min(13.0, max(cell * 0.62, 5.0)) if cell >= 8 else 6.0
        tall = max(cell * 1.15, size * 1.5)
        height = 2 * tall + 8

        def draw(page: Page, x: float, y: float, _: float) -> None:
            for row, (label, code) in enumerate(((block.first_name, block.first), (block.second_name, block.second))):
                top = y + row * (tall + 4)
                put(
                    page,
                    self.lines([Span(label, bold=True, colour=GREY)], style.caption, name),
                    x,
                    top + (tall - style.caption * LEADING) / 2,
                    style.caption,
                    name,
                )
                for place in range(count):
                    same = place < len(block.first) and place < len(block.second) and block.first[place] == block.second[place]
                    left = x + name + place * cell
                    fill = WHITE if same else RED
                    page.add(RectOp(left, top, cell, tall, fill=fill, stroke="#77818D", line_width=0.5))
                    if not same:
                        page.add(LineOp(left + 2, top + tall - 2, left + cell - 2, top + tall - 2, WHITE, 1.2))
                line = self.lines([Span(code, bold=True)], size, 1e6)
                self._spread(page, line, code, block, x + name, top, cell, tall, size)

        return Chunk(height, draw, soft=True, gap=8)

    def _spread(
        self, page: Page, _: list[Line], code: str, block: Matching, x: float, top: float, cell: float, tall: float, size: float
    ) -> None:
        for place, char in enumerate(code):
            same = place < len(block.first) and place < len(block.second) and block.first[place] == block.second[place]
            lines = self.lines([Span(char, bold=True, colour=INK if same else WHITE)], size, 1e6)
            width = lines[0].width
            put(page, lines, x + place * cell + (cell - width) / 2, top + (tall - size * LEADING) / 2, size, width + 1)
