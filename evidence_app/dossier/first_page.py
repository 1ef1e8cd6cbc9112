"""Page 1: everything on one page, whatever the case.

What is long gets smaller or is cut with an ellipsis; pictures take the room that is left.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from evidence_app.dossier import shots, tables
from evidence_app.dossier.blocks import Pair, StripPoint, Summary
from evidence_app.dossier.breaks import break_places
from evidence_app.dossier.chunks import Chunk, Typesetter
from evidence_app.dossier.drawing import LEADING, put
from evidence_app.dossier.ops import DiscOp, LineOp, LinkOp, Page, RectOp
from evidence_app.dossier.style import BLUE, GREY, INK, LINE, ON_BLUE, RED, SUNKEN, WHITE, Style
from evidence_app.dossier.text import LEFT_TO_RIGHT, Line, Span, text_width, wrap

MOST_TITLE_LINES = 2
MOST_QUOTED = 5
LARGE_TYPE = 10.0
# The least height of pictures as a share of the measure, and the least room in points that is of use to them.
LEAST_SHOTS, LEAST_ROOM = 0.32, 60.0
# Between columns of facts, in points.
FACT_GAP = 8.0
TIMELINE, INDEX, STATEMENT = "messages", "index", "statement"


def draw_summary(page: Page, summary: Summary, setter: Typesetter) -> None:
    """Draw page 1. Parts are measured first; the pictures get the height that is left, the table as many rows as fit."""
    style = setter.style
    y = _title(page, summary, setter, style.top)
    y = _facts(page, summary, setter, y + 8)
    y = _claim(page, summary, setter, y + 8)
    strip = _StripPlan(summary.strip, summary.strip_title, setter)
    if any(strip.tiers) and style.caption >= LARGE_TYPE:
        # Large type has no room for two tiers of words: the dates that matter most stay.
        strip = _StripPlan(_fewer(summary.strip), summary.strip_title, setter)
    floor = style.bottom - strip.height
    y = _sentences(page, summary, setter, y + 9, floor)
    y = _quote(page, summary, setter, y + 9, floor)
    table = tables.table(setter, summary.table) if summary.table else []
    rows = max(0, len(table) - 1)
    more = _more(summary, setter, rows)
    least = style.measure * LEAST_SHOTS + style.caption * LEADING if summary.shots else 0
    while rows > 1 and y + least + _height(table, more, style) + 18 > floor:
        table.pop()
        rows -= 1
        more = _more(summary, setter, rows)
    below = floor - _height(table, more, style) - (16 if table else 6)
    pictures = _pictures(summary, setter, below - y - 9)
    slack = max(0.0, below - y - 9 - pictures.height) if pictures else 0.0
    if pictures:
        y += 9 + min(12.0, slack / 4)
        pictures.draw(page, style.margin, y, pictures.height)
        y += pictures.height
    if table:
        y += 9 + min(12.0, slack / 4)
        for chunk in table:
            chunk.draw(page, style.margin, y, chunk.height)
            y += chunk.height
        if more:
            y = put(page, more, style.margin, y + 4, style.caption, style.measure)
    # Where little is left to show the strip follows close, else it stands at the foot.
    strip.draw(page, max(y + 12, floor + 2) if floor - y < 150 else y + 16)


def _pictures(summary: Summary, setter: Typesetter, room: float) -> Chunk | None:
    """The strongest pair, else the most telling pictures, as large as the room allows."""
    if not summary.shots or room < LEAST_ROOM:
        return None
    lines = 2 if setter.style.caption < LARGE_TYPE else 1
    if not summary.paired:
        return shots.grid(setter, summary.shots, room, lines)
    left, right = summary.shots
    pair = shots.pair(setter, Pair(left, right), most_share=shots.TALLEST, caption_lines=lines)
    return replace(pair, height=min(pair.most, room))


def _more(summary: Summary, setter: Typesetter, rows: int) -> list[Line]:
    spans = summary.more[rows] if rows < len(summary.more) else ()
    return setter.lines(spans, setter.style.caption, setter.style.measure) if spans else []


def _height(table: list[Chunk], more: list[Line], style: Style) -> float:
    return sum(chunk.height for chunk in table) + (len(more) * style.caption * LEADING + 4 if more else 0)


def _fewer(points: tuple[StripPoint, ...]) -> tuple[StripPoint, ...]:
    """The first date and those that matter most."""
    return tuple(point for place, point in enumerate(points) if place == 0 or point.weight)


def _title(page: Page, summary: Summary, setter: Typesetter, y: float) -> float:
    style = setter.style
    eyebrow = [Span(summary.eyebrow.upper(), bold=True, colour=BLUE)]
    y = put(page, wrap(eyebrow, style.label + 1, style.measure, max_lines=1), style.margin, y, style.label + 1, style.measure)
    size = style.title
    lines = setter.lines([Span(LEFT_TO_RIGHT + summary.title, bold=True)], size, style.measure)
    while len(lines) > MOST_TITLE_LINES and size > style.body * 1.15:
        size -= 1
        lines = setter.lines([Span(LEFT_TO_RIGHT + summary.title, bold=True)], size, style.measure)
    lines = setter.lines([Span(LEFT_TO_RIGHT + summary.title, bold=True)], size, style.measure, MOST_TITLE_LINES + 1)
    return put(page, lines, style.margin, y + 1, size, style.measure, 1.22)


def _facts(page: Page, summary: Summary, setter: Typesetter, y: float) -> float:
    """Eight facts in two rows of four; a long one takes two lines."""
    style = setter.style
    columns = _columns(summary, style)
    for start in (0, 4):
        page.add(LineOp(style.margin, y, style.width - style.margin, y, LINE))
        row = summary.facts[start : start + 4]
        x, bottom = style.margin, y
        for (name, value), column in zip(row, columns, strict=True):
            width = column - FACT_GAP
            top = put(
                page,
                wrap([Span(_label(name, style), bold=True, colour=GREY)], style.label, width, max_lines=1),
                x,
                y + 4,
                style.label,
                width,
            )
            strong = (start, name) in ((0, summary.facts[0][0]), (4, summary.facts[7][0]), (0, summary.facts[3][0]))
            lines = setter.lines([Span(value, bold=strong)], style.table + 0.5, width, 3)
            bottom = max(bottom, put(page, lines, x, top + 0.5, style.table + 0.5, width))
            page.add(LinkOp(x, y + 2, width, bottom - y, INDEX if name == summary.facts[0][0] else TIMELINE))
            x += column
        y = bottom + 4
    return y


def _columns(summary: Summary, style: Style) -> list[float]:
    """The widths of the four columns of facts; where a word (a tracking number) is too long for its own, the others give."""
    widths = [style.measure * share for share in (0.26, 0.18, 0.24, 0.32)]
    words = [[word for _, value in summary.facts[column::4] for word in _whole(value)] for column in range(4)]
    size = style.table + 0.5
    needed = [max((text_width([Span(word, bold=True)], size) for word in column), default=0.0) + FACT_GAP for column in words]
    lacking = sum(max(0.0, need - width) for need, width in zip(needed, widths, strict=True))
    spare = sum(max(0.0, width - need) for need, width in zip(needed, widths, strict=True))
    if not 0 < lacking <= spare:
        return widths
    return [
        need if need > width else width - (width - need) * lacking / spare for need, width in zip(needed, widths, strict=True)
    ]


def _whole(text: str) -> list[str]:
    """The pieces of a text that no line break may part."""
    places = [0, *break_places(text), len(text)]
    return [text[start:end].strip() for start, end in pairwise(places)]


def _claim(page: Page, summary: Summary, setter: Typesetter, y: float) -> float:
    """Reason in grey, requested resolution in blue; both as tall as the taller one."""
    style = setter.style
    halves = (
        (
            style.margin,
            style.measure * 0.54,
            (summary.reason[0], (Span(summary.reason[1]),)),
            SUNKEN,
            GREY,
            INK,
            style.body + 1,
        ),
        (style.margin + style.measure * 0.54, style.measure * 0.46, summary.remedy, BLUE, ON_BLUE, WHITE, style.body + 2.5),
    )
    sets = []
    for x, width, (name, value), ground, soft, strong, size in halves:
        label = wrap([Span(_label(name, style), bold=True, colour=soft)], style.label, width - 22, max_lines=1)
        lines = setter.lines([replace(span, bold=True, colour=strong) for span in value], size, width - 22, 3)
        sets.append((x, width, ground, label, lines, size))
    height = max(style.label * LEADING + len(lines) * size * LEADING for *_, lines, size in sets) + 15
    for x, width, ground, label, lines, size in sets:
        page.add(RectOp(x, y, width, height, fill=ground))
        text = style.label * LEADING + len(lines) * size * LEADING
        top = put(page, label, x + 11, y + (height - text) / 2, style.label, width - 22)
        put(page, lines, x + 11, top, size, width - 22)
    return y + height


def _sentences(page: Page, summary: Summary, setter: Typesetter, y: float, floor: float) -> float:
    style = setter.style
    room = max(2, int((floor - y) * 0.3 / (style.body * LEADING)))
    lines = setter.lines(summary.sentences, style.body, style.measure, room)
    return put(page, lines, style.margin, y, style.body, style.measure)


def _quote(page: Page, summary: Summary, setter: Typesetter, y: float, floor: float) -> float:
    """The beginning of what the buyer wrote, on a grey ground; leaves two thirds of the page to pictures."""
    if summary.quote is None:
        return y - 9
    style = setter.style
    inner = style.measure - 22
    name, words = summary.quote
    room = min(MOST_QUOTED, int((floor - y) / 3 / (style.body * LEADING)))
    lines = setter.lines(words, style.body, inner, room)
    title = [replace(name[0], text=_label(name[0].text, style), bold=True, colour=GREY), *name[1:]]
    label = setter.lines(title, style.label, inner, 1)
    height = style.label * LEADING + len(lines) * style.body * LEADING + 14
    page.add(RectOp(style.margin, y, style.measure, height, fill=SUNKEN), RectOp(style.margin, y, 3, height, fill=BLUE))
    top = put(page, label, style.margin + 13, y + 6, style.label, inner)
    put(page, lines, style.margin + 13, top, style.body, inner)
    page.add(LinkOp(style.margin, y, style.measure, height, STATEMENT))
    return y + height


class _StripPlan:
    """The date strip: dots true to scale, words in two tiers where days lie close."""

    def __init__(self, points: tuple[StripPoint, ...], title: str, setter: Typesetter) -> None:
        self.title = title
        self.style: Style = setter.style
        self.points = points
        self.places = self._places()
        self.texts = [self._text(setter, point) for point in self.points]
        self.lefts, self.tiers = self._arrange()
        self.tier_height = max((self._height(lines) for lines in self.texts), default=0.0)
        tiers = 2 if any(self.tiers) else 1
        self.height = (style_label(self.style) + 14 + tiers * self.tier_height + 8) if self.points else 0.0

    def _places(self) -> list[float]:
        if not self.points:
            return []
        last = max(point.day for point in self.points) or 1
        inset = 4.0
        return [inset + (self.style.measure - 2 * inset) * point.day / last for point in self.points]

    @property
    def _size(self) -> float:
        return max(self.style.caption, self.style.label)

    def _text(self, setter: Typesetter, point: StripPoint) -> list[Line]:
        width = min(92.0, max(60.0, self.style.measure / max(1, len(self.points)) - 6)) * max(1.0, self._size / 8.0)
        colour = RED if point.weight else INK
        spans = [Span(point.date, bold=True, colour=colour), Span("\n" + point.text, colour=GREY)]
        return setter.lines(spans, self._size, width, 4)

    def _height(self, lines: list[Line]) -> float:
        return len(lines) * self._size * LEADING

    def _arrange(self) -> tuple[list[float], list[int]]:
        """Where each text stands: centred under its dot, pushed apart where they touch; a second tier when one is too full."""
        for tiers in (1, 2):
            lefts, levels = [0.0] * len(self.points), [place % tiers for place in range(len(self.points))]
            fits = True
            for tier in range(tiers):
                members = [place for place in range(len(self.points)) if levels[place] == tier]
                fits = self._row(members, lefts) and fits
            if fits:
                return lefts, levels
        return lefts, levels

    def _crosses(self, place: int, x: float) -> bool:
        """Whether a line down to the words of a lower tier would run through words above them."""
        if not self.tiers[place]:
            return False
        return any(
            not self.tiers[other]
            and -2
            < x - self.style.margin - self.lefts[other]
            < max((line.width for line in self.texts[other]), default=0.0) + 2
            for other in range(len(self.points))
        )

    def _row(self, members: list[int], lefts: list[float]) -> bool:
        widths = [max((line.width for line in self.texts[place]), default=0.0) for place in members]
        right = -8.0
        for place, width in zip(members, widths, strict=True):
            lefts[place] = max(self.places[place] - width / 2, right + 8.0, 0.0)
            right = lefts[place] + width
        limit = self.style.measure
        for place, width in zip(reversed(members), reversed(widths), strict=True):
            lefts[place] = min(lefts[place], limit - width)
            limit = lefts[place] - 8.0
        return not members or (
            lefts[members[0]] >= -0.5
            and all(abs(lefts[p] + w / 2 - self.places[p]) < w / 2 + 12 for p, w in zip(members, widths, strict=True))
        )

    def draw(self, page: Page, y: float) -> None:
        if not self.points:
            return
        style = self.style
        label = [Span(_label(self.title, style), bold=True, colour=GREY)]
        y = put(page, wrap(label, style.label, style.measure, max_lines=1), style.margin, y, style.label, style.measure) + 6
        page.add(LineOp(style.margin, y, style.width - style.margin, y, GREY, 1.0))
        for place, point in enumerate(self.points):
            x = style.margin + self.places[place]
            top = y + 6 + self.tiers[place] * self.tier_height
            middle = style.margin + self.lefts[place] + max((line.width for line in self.texts[place]), default=0.0) / 2
            if (self.tiers[place] or abs(middle - x) > 6) and not self._crosses(place, x):
                page.add(LineOp(x, y, x, y + 6 if not self.tiers[place] else top, LINE, 0.6))
                if not self.tiers[place]:
                    page.add(LineOp(x, y + 6, middle, y + 8, LINE, 0.6))
            page.add(LinkOp(x - 6, y - 6, 12, 12, TIMELINE))
            page.add(DiscOp(x, y, 3.6, fill=RED if point.weight else INK, stroke=WHITE, line_width=0.8))
            for offset, line in enumerate(self.texts[place]):
                width = max(line.width for line in self.texts[place])
                left = style.margin + self.lefts[place] + (width - line.width) / 2
                put(page, [line], left, top + offset * self._size * LEADING, self._size, line.width)


def _label(text: str, style: Style) -> str:
    """Small headings in capitals; large ones (12 pt profiles) as written, for capitals would not fit."""
    return text.upper() if style.label < 9 else text


def style_label(style: Style) -> float:
    """The height of a small heading."""
    return style.label * LEADING
