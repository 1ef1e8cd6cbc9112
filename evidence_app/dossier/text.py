"""Paragraphs in any script: NFC, direction (UAX #9), faces by coverage, lines by measured width.

User text arrives as `Span`s, never as markup. What no face can draw is written as its code, ⟨U+1F9FF⟩, and remembered, so
that the check before export can name it; nothing disappears silently.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby

from evidence_app.direction import levels
from evidence_app.dossier import fonts
from evidence_app.dossier.breaks import break_places, character_places
from evidence_app.dossier.fonts import Face, Shaped
from evidence_app.faces import FaceKey
from evidence_app.faces import order as order_of

INK = "#1A1D21"
# At the start of a text: a sentence of the dossier's own language, whatever script its first word is in.
LEFT_TO_RIGHT = "\u200e"
# It is drawn around the digit before it, by the same face.
KEYCAP = "\u20e3"
# Direction marks and embeddings, byte-order marks, variation selectors for text style, control characters and halves of a
# character are not drawn.
_UNSEEN = re.compile(
    "[\ud800-\udfff\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufe0e\ufe0f\ufffc\ufffd\ue000-\uf8ff]"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one look. `link` names a place of the dossier; `whole` keeps it on one line."""

    text: str
    bold: bool = False
    colour: str = INK
    link: str = ""
    whole: bool = False


Text = Sequence[Span] | str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face on one line, from `x` (points from the line's start) over `width` points."""

    face: Face
    size: float
    x: float
    width: float
    shaped: Shaped
    colour: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line, already in the order it is drawn. `rtl` lines are set from the right edge."""

    width: float
    runs: tuple[Run, ...]
    rtl: bool = False


@dataclass(slots=True)
class _Chars:
    """The paragraph's characters with what is known about each."""

    text: str
    spans: list[Span]
    owner: list[int]
    levels: list[int]
    faces: list[FaceKey]
    base: int


@dataclass(slots=True)
class Missing:
    """Characters that no installed face draws, with how often they were met."""

    counts: dict[str, int] = field(default_factory=dict)

    def note(self, char: str) -> None:
        """Remember one."""
        self.counts[char] = self.counts.get(char, 0) + 1

    def add(self, other: Missing) -> None:
        """Remember all that another one does."""
        for char, count in other.counts.items():
            self.counts[char] = self.counts.get(char, 0) + count


def as_spans(text: Text, *, bold: bool = False, colour: str = INK) -> list[Span]:
    """Plain text as one span; spans as they are."""
    return [Span(text, bold, colour)] if isinstance(text, str) else list(text)


def clean(text: str) -> str:
    """NFC, without characters that are never drawn; tabs and odd spaces as spaces. Line ends stay."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return _UNSEEN.sub("", text).replace("\u00a0", " ").replace("\u202f", " ").replace("\u2009", " ")


def wrap(text: Text, size: float, width: float, *, max_lines: int | None = None, missing: Missing | None = None) -> list[Line]:
    """Set `text` in lines of at most `width` points at `size`. With `max_lines` the rest is cut and an ellipsis says so."""
    lines, lacking = _wrapped(tuple(as_spans(text)), size, width, max_lines)
    if missing is not None:
        for char, count in lacking:
            missing.counts[char] = missing.counts.get(char, 0) + count
    return list(lines)


@lru_cache(maxsize=30_000)
def _wrapped(
    spans: tuple[Span, ...], size: float, width: float, max_lines: int | None
) -> tuple[tuple[Line, ...], tuple[tuple[str, int], ...]]:
    """Lines, and the characters no face draws. Remembered: pages are set several times, and most text never changes."""
    missing = Missing()
    lines: list[Line] = []
    for paragraph in _paragraphs(spans):
        chars = _prepare(paragraph, missing)
        ranges = _fill(chars, size, width)
        if max_lines is not None and len(lines) + len(ranges) > max_lines:
            room = max_lines - len(lines)
            lines.extend(_line(chars, start, end, size) for start, end in ranges[: max(0, room - 1)])
            if room > 0:
                lines.append(_shortened(chars, ranges[room - 1][0], size, width))
            break
        lines.extend(_line(chars, start, end, size) for start, end in ranges)
    return tuple(lines), tuple(missing.counts.items())


def text_width(text: Text, size: float, *, bold: bool = False) -> float:
    """The width of `text` on one line."""
    lines = wrap(as_spans(text, bold=bold), size, 1e9)
    return max((line.width for line in lines), default=0.0)


def _left_to_right(spans: list[Span]) -> bool:
    return bool(spans) and spans[0].text.startswith(LEFT_TO_RIGHT)


def _paragraphs(spans: Iterable[Span]) -> list[list[Span]]:
    paragraphs: list[list[Span]] = [[]]
    for span in spans:
        forced = LEFT_TO_RIGHT if span.text.startswith(LEFT_TO_RIGHT) else ""
        for place, part in enumerate(clean(span.text).split("\n")):
            if place:
                paragraphs.append([])
            if part:
                paragraphs[-1].append(Span(forced + part, span.bold, span.colour, span.link, span.whole))
    return paragraphs


def _prepare(spans: list[Span], missing: Missing | None) -> _Chars:
    text, owner = "", []
    forced = _left_to_right(spans)
    for index, span in enumerate(spans):
        shown = _drawable(span.text.removeprefix(LEFT_TO_RIGHT), missing)
        text += shown
        owner += [index] * len(shown)
    every, base = levels(text, 0 if forced else None)
    return _Chars(text, spans, owner, every, _faces(text), base)


def _drawable(text: str, missing: Missing | None) -> str:
    if text.isascii():
        return text
    order = order_of(text)
    shown = []
    for char in text:
        if char in " \u200c\u200d" or _face_of(char, order) is not None:
            shown.append(char)
        else:
            if missing is not None:
                missing.note(char)
            shown.append(f"⟨U+{ord(char):04X}⟩" if _face_of("⟨", order) else f"[U+{ord(char):04X}]")
    return "".join(shown)


@lru_cache(maxsize=20_000)
def _face_of(char: str, order: tuple[FaceKey, ...]) -> FaceKey | None:
    if ord(char) >= 0x1F000:
        order = ("emoji", *order[:-1])
    for key in order:
        if fonts.available(key) and fonts.face(key, False).has(char):
            return key
    return None


def _faces(text: str) -> list[FaceKey]:
    if text.isascii():
        return ["latin"] * len(text)
    order = order_of(text)
    faces: list[FaceKey] = []
    for char in text:
        before = faces[-1] if faces else None
        follows = unicodedata.combining(char) or char in "\u200c\u200d" or 0x1F3FB <= ord(char) <= 0x1F3FF
        if before is not None and follows and (char in "\u200c\u200d" or fonts.face(before, False).has(char)):
            faces.append(before)
        elif char == " " and before is not None and before != "emoji":
            faces.append(before if fonts.face(before, False).has(" ") else "latin")
        else:
            faces.append(_face_of(char, order) or "latin")
        if char == KEYCAP and faces[-1] == "emoji" and len(faces) > 1:
            faces[-2] = "emoji"
    return faces


def _fill(chars: _Chars, size: float, width: float) -> list[tuple[int, int]]:
    """Ranges of characters, one per line, greedily filled. Trailing spaces hang outside the measure."""
    if not chars.text:
        return [(0, 0)]
    whole = [chars.spans[owner].whole for owner in chars.owner]
    places = [
        place
        for place in break_places(chars.text)
        if not (whole[place - 1] and whole[place] and chars.owner[place - 1] == chars.owner[place])
    ]
    stops = [*places, len(chars.text)]
    ranges: list[tuple[int, int]] = []
    start, end, used = 0, 0, 0.0
    for stop in stops:
        bare = _measure(chars, end, len(chars.text[:stop].rstrip(" ")), size) if stop > end else 0.0
        if used + bare > width + 0.01 and end > start:
            ranges.append((start, end))
            start, used = end, 0.0
        if bare > width + 0.01:
            for cut in _cuts(chars, start, stop, size, width):
                ranges.append((start, cut))
                start = cut
            used = 0.0
            end = start
        used += _measure(chars, end, stop, size)
        end = stop
    if end > start or not ranges:
        ranges.append((start, end))
    return ranges


def _cuts(chars: _Chars, start: int, stop: int, size: float, width: float) -> list[int]:
    """Where to cut a word that is wider than the line: between what a reader takes for characters."""
    places = [place for place in character_places(chars.text) if start <= place < stop]
    cuts: list[int] = []
    used = 0.0
    for place, end in zip(places, [*places[1:], stop], strict=True):
        advance = _measure(chars, place, end, size)
        if used + advance > width and place > start:
            cuts.append(place)
            used = 0.0
        used += advance
    return cuts


def _runs(chars: _Chars, start: int, end: int) -> list[tuple[int, int]]:
    key = [(chars.levels[i], chars.faces[i], chars.owner[i]) for i in range(start, end)]
    runs, at = [], start
    for _, group in groupby(key):
        length = len(list(group))
        runs.append((at, at + length))
        at += length
    return runs


def _measure(chars: _Chars, start: int, end: int, size: float) -> float:
    total = 0.0
    for a, b in _runs(chars, start, end):
        face = fonts.face(chars.faces[a], chars.spans[chars.owner[a]].bold)
        total += face.shape(chars.text[a:b], bool(chars.levels[a] % 2)).advance * size / face.upem
    return total


def _line(chars: _Chars, start: int, end: int, size: float, tail: str = "") -> Line:
    while end > start and chars.text[end - 1] == " ":
        end -= 1
    order = _visual(_runs(chars, start, end), chars.levels)
    runs: list[Run] = []
    x = 0.0
    for a, b in order:
        span = chars.spans[chars.owner[a]]
        face = fonts.face(chars.faces[a], span.bold)
        shaped = face.shape(chars.text[a:b], bool(chars.levels[a] % 2))
        width = shaped.advance * size / face.upem
        runs.append(Run(face, size, x, width, shaped, span.colour, span.link))
        x += width
    if tail:
        last = chars.spans[chars.owner[end - 1]] if end > start else Span("")
        face = fonts.face("latin", last.bold)
        shaped = face.shape(tail, False)
        width = shaped.advance * size / face.upem
        if chars.base:
            runs = [replace(run, x=run.x + width) for run in runs]
            runs.insert(0, Run(face, size, 0.0, width, shaped, last.colour))
        else:
            runs.append(Run(face, size, x, width, shaped, last.colour))
        x += width
    return Line(x, tuple(runs), bool(chars.base))


def _visual(runs: list[tuple[int, int]], levels: list[int]) -> list[tuple[int, int]]:
    """Rule L2 on whole runs: reverse every stretch at each level from the highest to the lowest odd one."""
    order = list(runs)
    if not order:
        return order
    highest = max(levels[a] for a, _ in order)
    for level in range(highest, 0, -1):
        result: list[tuple[int, int]] = []
        for high, group in groupby(order, key=lambda run: levels[run[0]] >= level):
            stretch = list(group)
            result.extend(reversed(stretch) if high else stretch)
        order = result
    return order


def _shortened(chars: _Chars, start: int, size: float, width: float) -> Line:
    """The longest beginning from `start` that fits with an ellipsis."""
    end = len(chars.text)
    low, high = start, end
    while low < high:
        middle = (low + high + 1) // 2
        if _measure(chars, start, middle, size) + size * 0.9 <= width:
            low = middle
        else:
            high = middle - 1
    return _line(chars, start, low, size, "…")
