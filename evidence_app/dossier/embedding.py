"""Shaped text in a reportlab document: a font whose codes are handed out glyph by glyph, while the pages are drawn.

Every pair of glyph and text has its own code, so that what is copied or searched is exactly what was written, in every
script. reportlab's own fonts know one glyph for a character only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFStream, PDFString, PDFZCompress

from evidence_app.dossier.fonts import Face


class Codes(dict[tuple[int, str], str]):
    """The two-byte codes, as PDF writes them, of glyphs that stand for texts: given out at first use."""

    def __missing__(self, pair: tuple[int, str]) -> str:
        code = self[pair] = f"{len(self) + 1:04X}"
        return code


class ShapedFont:
    """A face in reportlab's protocol for dynamic fonts: named in a document at first use, embedded when that is saved.

    One object serves all documents, also those being written at the same time; each has codes of its own.
    """

    _dynamicFont = 1  # noqa: N815 - reportlab's names
    _multiByte = 0  # noqa: N815

    def __init__(self, face: Face) -> None:
        self.face = face
        self.fontName = face.name
        self._codes: WeakKeyDictionary[PDFDocument, Codes] = WeakKeyDictionary()

    def codes(self, document: PDFDocument) -> Codes:
        """The codes of a document, which knows the font from now on."""
        found = self._codes.get(document)
        if found is None:
            found = self._codes[document] = Codes()
            document.fontMapping[self.fontName] = f"/F{len(document.fontMapping) + 1}"
            document.delayedFonts.append(self)
        return found

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Write the glyphs that the document used. Called once by reportlab, when the document is saved."""
        pairs = list(self._codes.pop(document))
        name = document.fontMapping[self.fontName][1:]
        document.idToObject["BasicFonts"].dict[name] = document.Reference(self._font(document, pairs), name)

    def _font(self, document: PDFDocument, pairs: list[tuple[int, str]]) -> PDFDictionary:
        program = self.face.embedded(frozenset(gid for gid, _ in pairs))
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])
        base = PDFName(f"{tag}+{self.face.name}")
        to_glyphs = b"\0\0" + b"".join(gid.to_bytes(2, "big") for gid, _ in pairs)
        scale = 1000 / self.face.upem
        widths = PDFArray([round(self.face.advance(gid) * scale, 3) for gid, _ in pairs])
        descendant = PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": base,
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(self._descriptor(document, base, program)),
                "DW": 1000,
                "W": PDFArray([1, widths]),
                "CIDToGIDMap": _stream(document, to_glyphs),
            }
        )
        return PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": base,
                "Encoding": "/Identity-H",
                "DescendantFonts": PDFArray([document.Reference(descendant)]),
                "ToUnicode": _stream(document, _to_unicode([text for _, text in pairs])),
            }
        )

    def _descriptor(self, document: PDFDocument, base: str, program: bytes) -> PDFDictionary:
        metrics = self.face.metrics
        return PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": base,
                "Flags": 4,
                "FontBBox": PDFArray(metrics.box),
                "ItalicAngle": 0,
                "Ascent": metrics.ascent,
                "Descent": metrics.descent,
                "CapHeight": metrics.cap_height,
                "StemV": 140 if self.face.bold else 80,
                "FontFile2": _stream(document, program, Length1=len(program)),
            }
        )


@cache
def shaped_font(face: Face) -> ShapedFont:
    """The face as a font known to reportlab; one object per process."""
    font = ShapedFont(face)
    pdfmetrics.registerFont(font)
    return font


def _stream(document: PDFDocument, data: bytes, **entries: int) -> Any:
    return document.Reference(PDFStream(PDFDictionary(entries), data, [PDFZCompress]))


def _to_unicode(texts: Sequence[str]) -> bytes:
    entries = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in enumerate(texts, 1) if text]
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
