"""The fonts of one PDF file: which codes show which glyphs, and what is embedded.

A code is the number of its glyph where that stands for the character that selects it, as nearly all do. Other pairs of glyph
and text – a ligature, a letter of several characters, a joined Arabic form – are given further codes, so that what is copied
or searched is exactly what was written, in every script.
"""

from __future__ import annotations

import hashlib
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from evidence_app.dossier.fonts import Face, Shaped, show

LEVEL = 6


class DocumentFont:
    """A face as one document uses it; `name` is that of its resource. The same use gives the same bytes."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._plain: set[int] = set()
        self._further: dict[tuple[int, str], int] = {}

    def operator(self, shaped: Shaped) -> str:
        """How a whole run is shown; empty where its glyphs have to be placed one by one."""
        if shaped.operator:
            self._plain |= shaped.gids
        return shaped.operator

    def code(self, gid: int, text: str) -> str:
        """The code of a glyph that stands for `text`, as four hexadecimal digits."""
        if self.face.text_of(gid) == text:
            self._plain.add(gid)
            return f"{gid:04X}"
        code = self._further.setdefault((gid, text), self.face.glyph_count + len(self._further))
        return f"{code:04X}"

    def show(self, codes: list[tuple[str, int]]) -> str:
        """The operator for codes with their kerns."""
        return show(codes, self.face.upem)

    def write(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """The font with the glyphs that were used, as an indirect object."""
        codes = sorted(
            [(gid, gid, self.face.text_of(gid)) for gid in self._plain]
            + [(code, gid, text) for (gid, text), code in self._further.items()]
        )
        program = self.face.embedded(frozenset(gid for _, gid, _ in codes))
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])
        base = Name(f"/{tag}+{self.face.name}")
        descendant = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=base,
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
            FontDescriptor=pdf.make_indirect(self._descriptor(pdf, base, program)),
            DW=1000,
            W=self._widths(codes),
            CIDToGIDMap=self._to_glyphs(pdf, codes),
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=base,
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(descendant)]),
                ToUnicode=packed(pdf, _to_unicode([(code, text) for code, _, text in codes])),
            )
        )

    def _widths(self, codes: list[tuple[int, int, str]]) -> Array:
        scale = 1000 / self.face.upem
        found: list[int | Array] = []
        last = -2
        for code, gid, _ in codes:
            if code != last + 1:
                found += [code, Array()]
            width, last = round(self.face.advance(gid) * scale, 3), code
            row = found[-1]
            assert isinstance(row, Array)
            row.append(int(width) if width == int(width) else width)
        return Array(found)

    def _to_glyphs(self, pdf: pikepdf.Pdf, codes: list[tuple[int, int, str]]) -> pikepdf.Object:
        if not self._further:
            return Name.Identity
        table = bytearray(2 * (codes[-1][0] + 1))
        for code, gid, _ in codes:
            table[2 * code : 2 * code + 2] = gid.to_bytes(2, "big")
        return packed(pdf, bytes(table))

    def _descriptor(self, pdf: pikepdf.Pdf, base: pikepdf.Name, program: bytes) -> Dictionary:
        metrics = self.face.metrics
        return Dictionary(
            Type=Name.FontDescriptor,
            FontName=base,
            Flags=4,
            FontBBox=Array(metrics.box),
            ItalicAngle=0,
            Ascent=metrics.ascent,
            Descent=metrics.descent,
            CapHeight=metrics.cap_height,
            StemV=140 if self.face.bold else 80,
            FontFile2=packed(pdf, program, Length1=len(program)),
        )


def packed(pdf: pikepdf.Pdf, data: bytes, **entries: int) -> Stream:
    """A compressed stream."""
    return Stream(pdf, zlib.compress(data, LEVEL), Filter=Name.FlateDecode, **entries)


def _to_unicode(texts: list[tuple[int, str]]) -> bytes:
    entries = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in texts if text]
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        parts += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(parts).encode("ascii")
