"""Two codes compared character by character, with the picture that one of them was read from and what follows."""

from __future__ import annotations

from evidence_app.dossier import shots
from evidence_app.dossier.blocks import Matching, Shot
from evidence_app.dossier.chunks import Chunk, Typesetter
from evidence_app.dossier.drawing import LEADING, bar_height, put
from evidence_app.dossier.ops import LineOp, Page, RectOp
from evidence_app.dossier.style import BLUE, GREY, INK, RED, SUNKEN, WHITE
from evidence_app.dossier.text import Span

WIDEST_CELL = 24.0
INNER = 12.0
RULE = "#77818D"


def matching(setter: Typesetter, block: Matching) -> Chunk:
    """The codes one above the other, a cell for each character: what differs is filled and struck beneath.

    Beside the picture where there is one and the cells stay legible, else across the measure; the verdict under them.
    """
    style = setter.style
    half = (style.measure - style.gutter) / 2
    if block.shot is not None:
        grid = _Grid(setter, block, half - 2 * INNER)
        if grid.size >= style.label:
            return _beside(setter, block, block.shot, grid, half)
        rest = _beside(setter, block, block.shot, None, half)
    else:
        rest = _verdict(setter, block)
    grid = _Grid(setter, block, style.measure)

    def draw(page: Page, x: float, y: float, granted: float) -> None:
        bottom = grid.draw(page, x, y) + 6
        rest.draw(page, x, bottom, granted - grid.height - 6)

    above = grid.height + 6
    return Chunk(above + rest.height, draw, gap=8, least=above + rest.least_height)


def _verdict(setter: Typesetter, block: Matching) -> Chunk:
    style = setter.style
    lines = setter.lines(block.text, style.body, style.measure - 2 * INNER)
    height = len(lines) * style.body * LEADING + 14

    def draw(page: Page, x: float, y: float, _: float) -> None:
        page.add(RectOp(x, y, style.measure, height, fill=SUNKEN), RectOp(x, y, 3, height, fill=BLUE))
        put(page, lines, x + INNER, y + 7, style.body, style.measure - 2 * INNER)

    return Chunk(height, draw)


def _beside(setter: Typesetter, block: Matching, shot: Shot, grid: _Grid | None, width: float) -> Chunk:
    """The picture on the left half; on the right the codes, unless they stand above, and the verdict."""
    style = setter.style
    lines = setter.lines(block.text, style.body, width - 2 * INNER)
    caption = setter.lines(shot.caption, style.caption, width, shots.MOST_CAPTION_LINES)
    under = len(caption) * style.caption * LEADING + 4
    bar = bar_height(style)
    needed = len(lines) * style.body * LEADING + 2 * INNER + (grid.height + INNER if grid else 0)
    tall = width / setter.aspect(shot.recipe)
    wish = max(min(tall, width), needed - bar)

    def draw(page: Page, x: float, y: float, granted: float) -> None:
        height = granted - bar - under
        shots.pane(setter, page, shot, x, y, width, height)
        put(page, caption, x, y + bar + height + 3, style.caption, width)
        right = x + width + style.gutter
        page.add(RectOp(right, y, width, bar + height, fill=SUNKEN), RectOp(right, y, 3, bar + height, fill=BLUE))
        # What is compared and what follows from it stand in the middle of the picture's height.
        top = y + INNER + max(0.0, bar + height - needed) / 2
        if grid is not None:
            top = grid.draw(page, right + INNER, top) + INNER
        put(page, lines, right + INNER, top, style.body, width - 2 * INNER)

    return Chunk(bar + under + wish, draw, gap=8, least=bar + under + max(wish * 0.6, needed - bar))


class _Grid:
    """Two rows of cells under their names, at most `width` wide."""

    def __init__(self, setter: Typesetter, block: Matching, width: float) -> None:
        self._style = setter.style
        self._width = width
        self._pair = (block.first, block.second)
        count = max(len(block.first), len(block.second), 1)
        self.cell = min(WIDEST_CELL, width / count)
        self.size = min(13.0, max(self.cell * 0.62, 5.0))
        self._tall = max(self.cell * 1.15, self.size * 1.5)
        self._name = setter.style.caption * LEADING
        self._count = count
        self._names = [
            setter.lines([Span(name, bold=True, colour=GREY)], setter.style.caption, width, 1)
            for name in (block.first_name, block.second_name)
        ]
        self._chars = [
            [setter.lines([Span(char, bold=True, colour=self._ink(place))], self.size, 1e6) for place, char in enumerate(code)]
            for code in self._pair
        ]
        self.height = 2 * (self._name + self._tall + 4) - 4

    def draw(self, page: Page, x: float, y: float) -> float:
        """Draw from the top `y`; returns the place beneath."""
        for name, chars in zip(self._names, self._chars, strict=True):
            put(page, name, x, y, self._style.caption, self._width)
            y += self._name
            for place in range(self._count):
                self._box(page, place, x + place * self.cell, y)
            for place, lines in enumerate(chars):
                left = x + place * self.cell + (self.cell - lines[0].width) / 2
                put(page, lines, left, y + (self._tall - self.size * LEADING) / 2, self.size, lines[0].width + 1)
            y += self._tall + 4
        return y - 4

    def _same(self, place: int) -> bool:
        one, other = self._pair
        return place < len(one) and place < len(other) and one[place] == other[place]

    def _ink(self, place: int) -> str:
        return INK if self._same(place) else WHITE

    def _box(self, page: Page, place: int, left: float, top: float) -> None:
        same = self._same(place)
        page.add(RectOp(left, top, self.cell, self._tall, WHITE if same else RED, RULE, 0.5))
        if not same:
            line = top + self._tall - 2
            page.add(LineOp(left + 2, line, left + self.cell - 2, line, WHITE, 1.2))
