"""Pictures as chunks: pairs in panes of one height, rows that fill the measure, and the few pictures of page 1."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evidence_app.dossier.blocks import Gallery, Pair, Shot
from evidence_app.dossier.chunks import LOOSE, TIED, Chunk, Typesetter
from evidence_app.dossier.drawing import LEADING, bar_height, bar_size, put, split_rows
from evidence_app.dossier.ops import MM, AnchorOp, Page, PictureOp, RectOp
from evidence_app.dossier.style import PANE, TONES, WHITE
from evidence_app.dossier.text import Line, Span

GAP = 3.5 * MM
LEAST_WIDTH = 38 * MM
# Longer captions stand whole in the index.
MOST_CAPTION_LINES = 7
# A small picture isn't blown up beyond this, in pixels per inch.
LEAST_PPI = 60
# The caption of a lone picture stands beside it if at least this share of the measure is left.
BESIDE = 0.3
# A lone picture is a page to read, mostly: it gives up no more than this.
LEAST_ALONE = 0.8
# A row gives up so much of its height (as a divisor), and keeps its width as long as the places are at most so much wider
# than the pictures.
SHRUNK, WIDENED = 1.33, 1.6
# Pictures of page 1 are at most so high, as a share of the measure.
TALLEST = 0.62


def pair(setter: Typesetter, block: Pair, *, most_share: float = 0.72, caption_lines: int | None = None) -> Chunk:
    """Two panes of the same height, captions beneath."""
    style = setter.style
    width = (style.measure - style.gutter) / 2
    sides = (block.left, block.right)
    captions = [setter.lines(side.caption, style.caption, width, caption_lines or MOST_CAPTION_LINES) for side in sides]
    bar = bar_height(style)
    fixed = bar + max(len(caption) for caption in captions) * style.caption * LEADING + 4
    tallest = max(width / setter.aspect(side.recipe) for side in sides)
    wish = min(tallest, width * block.share)

    def draw(page: Page, x: float, y: float, granted: float) -> None:
        height = granted - fixed
        for place, (side, caption) in enumerate(zip(sides, captions, strict=True)):
            left = x + place * (width + style.gutter)
            pane(setter, page, side, left, y, width, height)
            put(page, caption, left, y + bar + height + 3, style.caption, width)

    large = block.share > 0.7
    most = min(tallest, style.measure * most_share if large else wish * 1.35)
    least = wish * (0.66 if large else 0.75)
    return Chunk(fixed + wish, draw, TIED if large else 0.0, gap=6, least=fixed + least, most=fixed + most)


def pane(setter: Typesetter, page: Page, shot: Shot, x: float, y: float, width: float, height: float) -> None:
    """A bar and under it the picture, whole and centred on a quiet ground with a frame in the bar's colour."""
    colour = TONES[shot.tone]
    bar = bar_height(setter.style)
    if shot.anchor:
        page.add(AnchorOp(shot.anchor, y - 6))
    page.add(RectOp(x, y, width, bar, fill=colour), RectOp(x, y + bar, width, height, fill=PANE))
    size = bar_size(setter.style)
    words = setter.lines([Span(shot.bar.upper(), bold=True, colour=WHITE)], size, width - 10, 1)
    put(page, words, x + 6, y + (bar - size * LEADING) / 2, size, width - 10)
    _centred(setter, page, shot, x, y + bar, width, height)
    page.add(RectOp(x + 0.4, y + 0.4, width - 0.8, bar + height - 0.8, stroke=colour, line_width=0.8))


def _plain(setter: Typesetter, page: Page, shot: Shot, x: float, y: float, width: float, height: float) -> None:
    if shot.anchor:
        page.add(AnchorOp(shot.anchor, y - 6))
    if setter.aspect(shot.recipe) * height < width - 1:
        page.add(RectOp(x, y, width, height, fill=PANE))
    _centred(setter, page, shot, x, y, width, height)


def _centred(setter: Typesetter, page: Page, shot: Shot, x: float, y: float, width: float, height: float) -> None:
    aspect = setter.aspect(shot.recipe)
    sharp = setter.size_of(shot.recipe)[0] * 72 / LEAST_PPI
    w = min(width, height * aspect, max(sharp, 24.0))
    h = w / aspect
    page.add(PictureOp(x + (width - w) / 2, y + (height - h) / 2, w, h, shot.recipe))


def gallery(setter: Typesetter, block: Gallery) -> list[Chunk]:
    """Rows of pictures that fill the measure; a lone picture isn't blown up to the whole width."""
    style = setter.style
    wish = block.share * style.measure
    counts = split_rows([setter.aspect(shot.recipe) for shot in block.shots], style.measure / wish, block.across)
    tie = LOOSE if block.together else 0.0
    return [_row(setter, row, wish, 0.0 if last else tie) for row, last in _rows(block.shots, counts)]


def _rows(shots: Sequence[Shot], counts: Sequence[int]) -> Iterator[tuple[list[Shot], bool]]:
    """The pictures of each row, and whether it is the last one."""
    rest = iter(shots)
    for place, count in enumerate(counts, 1):
        yield [next(rest) for _ in range(count)], place == len(counts)


def _row(setter: Typesetter, row: list[Shot], wish: float, tie: float) -> Chunk:
    style = setter.style
    full = _full_height(setter, row)
    sharp = max(setter.size_of(shot.recipe)[1] for shot in row) * 72 / LEAST_PPI
    full = min(full, max(sharp, 30.0))
    alone = len(row) == 1
    height = min(full, wish * (1.0 if alone else 1.3))
    if alone and setter.aspect(row[0].recipe) * height < style.measure * (1 - BESIDE):
        return _alone(setter, row[0], height, min(full, height * 1.25), tie)
    bar = bar_height(style) if any(shot.bar for shot in row) else 0.0

    def fixed(h: float) -> float:
        lines = _tallest(_captions(setter, row, h, MOST_CAPTION_LINES))
        return bar + (lines * style.caption * LEADING + 4 if lines else 0.0)

    def draw(page: Page, x: float, y: float, granted: float) -> None:
        h = min(granted - fixed(height), full)
        # Lower pictures are narrower, and their captions may need more lines.
        h = min(granted - fixed(h), full)
        captions = _captions(setter, row, h, MOST_CAPTION_LINES)
        for shot, width, caption in zip(row, _columns(setter, row, h), captions, strict=True):
            (pane if bar else _plain)(setter, page, shot, x, y, width, h)
            put(page, caption, x, y + bar + h + 3, style.caption, width)
            x += width + GAP

    low, high = height / SHRUNK, height if alone else min(full, height * 1.3)
    return Chunk(fixed(height) + height, draw, tie, gap=8, least=fixed(low) + low, most=fixed(height) + high)


def _alone(setter: Typesetter, shot: Shot, height: float, most: float, tie: float) -> Chunk:
    """A picture by itself, with its caption beside it."""
    style = setter.style
    bar = bar_height(style) if shot.bar else 0.0
    aspect = setter.aspect(shot.recipe)
    most = max(height, min(most, style.measure * (1 - BESIDE) / aspect))

    def draw(page: Page, x: float, y: float, granted: float) -> None:
        h = granted - bar
        width = max(aspect * h, LEAST_WIDTH)
        (pane if bar else _plain)(setter, page, shot, x, y, width, h)
        left = x + width + style.gutter
        room = x + style.measure - left
        lines = setter.lines(shot.caption, style.caption, room, max(1, int(granted / (style.caption * LEADING))))
        put(page, lines, left, y + (bar - style.caption * LEADING) / 2 if bar else y, style.caption, room)

    return Chunk(bar + height, draw, tie, gap=8, least=bar + height * LEAST_ALONE, most=bar + most)


def _full_height(setter: Typesetter, row: Sequence[Shot]) -> float:
    """The height at which a row is as wide as the measure."""
    return (setter.style.measure - GAP * (len(row) - 1)) / sum(setter.aspect(shot.recipe) for shot in row)


def _columns(setter: Typesetter, row: Sequence[Shot], height: float) -> list[float]:
    """How wide each picture's place is: its own width, a little more where that makes the row as wide as the measure, and
    always enough for a caption."""
    own = [setter.aspect(shot.recipe) * height for shot in row]
    room = setter.style.measure - GAP * (len(row) - 1)
    grown = room / sum(own)
    if 1 < grown <= WIDENED:
        own = [width * grown for width in own]
    widths = [max(LEAST_WIDTH, width) for width in own]
    over = sum(widths) - room
    if over <= 0:
        return widths
    # The wide ones give way to those that were widened for their captions.
    wide = sum(width for width in widths if width > LEAST_WIDTH)
    if wide <= over:
        return [width - over / len(row) for width in widths]
    return [width - over * width / wide if width > LEAST_WIDTH else width for width in widths]


def _captions(setter: Typesetter, row: Sequence[Shot], height: float, most: int) -> list[list[Line]]:
    columns = _columns(setter, row, height)
    return [setter.lines(shot.caption, setter.style.caption, width, most) for shot, width in zip(row, columns, strict=True)]


def _tallest(captions: Sequence[Sequence[Line]]) -> int:
    return max((len(caption) for caption in captions), default=0)


@dataclass(frozen=True, slots=True)
class _Split:
    """A way to stand pictures in rows: how many in each, the rows' heights, and the room of bars and captions in all."""

    counts: tuple[int, ...]
    heights: tuple[float, ...]
    fixed: float
    area: float


def grid(setter: Typesetter, shots: Sequence[Shot], room: float, caption_lines: int) -> Chunk:
    """A few pictures in the rows that show them largest within `room`."""
    split = max((_split(setter, shots, counts, room, caption_lines) for counts in _ways(len(shots))), key=lambda way: way.area)
    style = setter.style
    bar = bar_height(style)

    def draw(page: Page, x: float, y: float, _: float) -> None:
        for (row, last), height in zip(_rows(shots, split.counts), split.heights, strict=True):
            captions = _captions(setter, row, height, caption_lines)
            left = x
            for shot, width, caption in zip(row, _columns(setter, row, height), captions, strict=True):
                pane(setter, page, shot, left, y, width, height)
                put(page, caption, left, y + bar + height + 3, style.caption, width)
                left += width + GAP
            y += bar + height + 4 + _tallest(captions) * style.caption * LEADING + (0 if last else 6)

    return Chunk(sum(split.heights) + split.fixed, draw)


def _ways(count: int) -> list[tuple[int, ...]]:
    """Every way to stand so many pictures in rows, in order."""
    if count == 0:
        return [()]
    return [(first, *rest) for first in range(1, count + 1) for rest in _ways(count - first)]


def _split(setter: Typesetter, shots: Sequence[Shot], counts: tuple[int, ...], room: float, caption_lines: int) -> _Split:
    style = setter.style
    rows = [row for row, _ in _rows(shots, counts)]
    full = [min(_full_height(setter, row), style.measure * TALLEST) for row in rows]
    fixed = 0.0
    for row, height in zip(rows, full, strict=True):
        lines = _tallest(_captions(setter, row, height, caption_lines))
        fixed += bar_height(style) + 4 + lines * style.caption * LEADING
    fixed += 6 * (len(rows) - 1)
    scale = min(1.0, max(0.05, (room - fixed) / sum(full)))
    heights = tuple(height * scale for height in full)
    area = sum(h * h * setter.aspect(shot.recipe) for row, h in zip(rows, heights, strict=True) for shot in row)
    return _Split(counts, heights, fixed, area)
