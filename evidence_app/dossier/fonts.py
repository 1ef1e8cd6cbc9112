"""The fonts of the dossier: which face has a character, how a run of text is shaped, and the bytes to embed.

Every face is a variable font (`evidence_app.faces`). HarfBuzz shapes the text and cuts the instance that is embedded, so
what was measured is what is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

import uharfbuzz as hb
from fontTools.pens.recordingPen import RecordingPen

from evidence_app.faces import FaceKey, available, font_path

__all__ = ["Face", "FaceKey", "Glyph", "Metrics", "Shaped", "available", "face", "font_path"]
WEIGHTS = {False: 400.0, True: 700.0}

_POSTSCRIPT: dict[FaceKey, str] = {
    "latin": "NotoSans",
    "arabic": "NotoSansArabic",
    "hebrew": "NotoSansHebrew",
    "thai": "NotoSansThai",
    "sc": "NotoSansSC",
    "tc": "NotoSansTC",
    "jp": "NotoSansJP",
    "kr": "NotoSansKR",
    "emoji": "NotoEmoji",
}
# Tables that matter for shaping and menus only; the embedded font is drawn by glyph number.
_NOT_EMBEDDED = ("GDEF", "GPOS", "GSUB", "STAT", "BASE", "vhea", "vmtx", "VVAR", "gasp", "name", "DSIG", "cmap", "OS/2")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a shaped run, in font units: number, advance, offset, and the text it stands for.

    `text` is in the order in which it is drawn: that of several characters from right to left is turned around.
    `kern` is by how much the advance is less than the glyph's own width.
    `text` is empty for the further glyphs of a cluster (the dots of an Arabic letter): they are drawn as outlines, so that
    the words of the page stay exactly the words that were written.
    """

    gid: int
    advance: int
    dx: int
    dy: int
    text: str
    kern: int = 0


@dataclass(frozen=True, slots=True)
class Shaped:
    """A run of text as glyphs in the order they are drawn (left to right), and their width in font units.

    `operator` shows the whole run in PDF, codes being glyph numbers. It is empty where a glyph is moved off the line, carries
    no text, or stands for another text than it does by itself (`Face.text_of`): then codes have to be handed out.
    """

    glyphs: tuple[Glyph, ...]
    advance: int
    operator: str
    gids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a font descriptor states, in units of 1/1000 em."""

    ascent: int
    descent: int
    cap_height: int
    box: tuple[int, int, int, int]


class Face:
    """One variable font at one weight."""

    def __init__(self, key: FaceKey, bold: bool) -> None:
        self.key = key
        self.bold = bold
        self.name = f"{_POSTSCRIPT[key]}-{'Bold' if bold else 'Regular'}"
        self._face = _raw(key)
        self.upem: int = self._face.upem
        self._font = hb.Font(self._face)
        self._font.set_variations({"wght": WEIGHTS[bold]})
        self._outlines: dict[int, RecordingPen] = {}
        self._widths: dict[int, int] = {}
        self._shaped: dict[tuple[str, bool], Shaped] = {}

    def has(self, char: str) -> bool:
        """Whether the face draws this character."""
        return self._font.get_nominal_glyph(ord(char)) not in (None, 0)

    def shape(self, text: str, rtl: bool) -> Shaped:
        """The glyphs of `text`, which is all in one direction."""
        found = self._shaped.get((text, rtl))
        if found is None:
            if len(self._shaped) > 40_000:
                self._shaped.clear()
            found = self._shaped[text, rtl] = self._shape(text, rtl)
        return found

    def _shape(self, text: str, rtl: bool) -> Shaped:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(self._font, buffer, {})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        carriers = _carriers([(info.cluster, position.x_advance) for info, position in zip(infos, positions, strict=True)])
        starts = sorted({infos[place].cluster for place in carriers})
        starts[:1] = [0]
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        first = min((infos[place].cluster for place in carriers), default=0)
        glyphs = []
        for place, (info, position) in enumerate(zip(infos, positions, strict=True)):
            start = 0 if info.cluster == first else info.cluster
            words = text[start : ends[start]] if place in carriers else ""
            # Who reads a page turns the characters of right-to-left text around, one by one, also those of one glyph.
            words = words[::-1] if rtl else words
            kern = self.advance(info.codepoint) - position.x_advance if words else 0
            glyphs.append(Glyph(info.codepoint, position.x_advance, position.x_offset, position.y_offset, words, kern))
        advance = sum(glyph.advance for glyph in glyphs)
        return Shaped(tuple(glyphs), advance, self._operator(glyphs), frozenset(glyph.gid for glyph in glyphs))

    def _operator(self, glyphs: list[Glyph]) -> str:
        usual = self._texts
        if any(glyph.dx or glyph.dy or not glyph.text or usual.get(glyph.gid) != glyph.text for glyph in glyphs):
            return ""
        return show([(f"{glyph.gid:04X}", glyph.kern) for glyph in glyphs], self.upem)

    @cached_property
    def _texts(self) -> dict[int, str]:
        """Glyph → the character that selects it: of several, the first."""
        found: dict[int, str] = {}
        for code in self._face.unicodes:
            found.setdefault(self._font.get_nominal_glyph(code), chr(code))
        return found

    def text_of(self, gid: int) -> str:
        """The character that a glyph stands for by itself; empty for one that only shaping selects."""
        return self._texts.get(gid, "")

    @property
    def glyph_count(self) -> int:
        """How many glyphs the font has, which are numbered from 0."""
        return int(self._face.glyph_count)

    def outline(self, gid: int) -> RecordingPen:
        """The glyph's outline in font units, to be replayed on a pen of fontTools."""
        if gid not in self._outlines:
            pen = self._outlines[gid] = RecordingPen()
            self._font.draw_glyph_with_pen(gid, pen)
        return self._outlines[gid]

    def advance(self, gid: int) -> int:
        """The glyph's own width in font units."""
        width = self._widths.get(gid)
        if width is None:
            width = self._widths[gid] = int(self._font.get_glyph_h_advance(gid))
        return width

    @cached_property
    def metrics(self) -> Metrics:
        """Ascent, descent, height of capitals and box, per 1000."""
        extents = self._font.get_font_extents("ltr")
        scale = 1000 / self.upem
        top, bottom = round(extents.ascender * scale), round(extents.descender * scale)
        return Metrics(top, bottom, 714, (-1000, bottom - 300, 3000, top + 300))

    def embedded(self, gids: frozenset[int]) -> bytes:
        """The TrueType program with exactly these glyphs at this weight; glyph numbers stay as they are."""
        return _instance(self.key, self.bold, gids)


def show(codes: list[tuple[str, int]], upem: int) -> str:
    """The PDF operator that shows glyphs by code (four hexadecimal digits), each moved on by its width less its kern."""
    if not any(kern for _, kern in codes):
        return f"<{''.join(code for code, _ in codes)}>Tj"
    parts = [f"{code}>{_number(kern * 1000 / upem)}<" if kern else code for code, kern in codes]
    return f"[<{''.join(parts)}>]TJ".replace("<>", "")


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _carriers(glyphs: list[tuple[int, int]]) -> set[int]:
    """Which glyphs (cluster, advance) carry text: of each cluster the widest, and none without a width of its own.

    A mark that sits on a letter has no width; its text goes to the letter, because programs that read the page sort
    glyphs by place and would put the mark elsewhere. A run of nothing but marks keeps its first one.
    """
    widest: dict[int, int] = {}
    for place, (cluster, advance) in enumerate(glyphs):
        if advance > 0 and (cluster not in widest or advance > glyphs[widest[cluster]][1]):
            widest[cluster] = place
    return set(widest.values()) or ({0} if glyphs else set())


@cache
def _raw(key: FaceKey) -> Any:
    return hb.Face(hb.Blob.from_file_path(str(font_path(key))))


@cache
def face(key: FaceKey, bold: bool) -> Face:
    """The face at regular or bold weight; one object per process."""
    return Face(key, bold)


@lru_cache(maxsize=64)
def _instance(key: FaceKey, bold: bool, gids: frozenset[int]) -> bytes:
    raw = _raw(key)
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *gids})
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _NOT_EMBEDDED)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    if raw.axis_infos:
        wanted.pin_all_axes_to_default(raw)
        wanted.pin_axis_location(raw, "wght", WEIGHTS[bold])
    return bytes(wanted.subset(raw).blob.data)
