"""Pages of drawing operations → the bytes of a PDF/A-3b file, written with pikepdf.

Text is set glyph by glyph as it was shaped. Every pair of glyph and text has its own code, so that what is copied or
searched is exactly what was written, in every script. The same pages and pictures give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from evidence_app.core.errors import ExportFailed
from evidence_app.dossier.fonts import Face
from evidence_app.dossier.ops import AnchorOp, DiscOp, LineOp, LinkOp, Page, PictureOp, RectOp, TextOp
from evidence_app.dossier.sources import Jpeg
from evidence_app.dossier.text import Run

_CIRCLE = 0.5522847498


@dataclass(frozen=True, slots=True)
class Document:
    """What the file says about itself. `created` is aware; `attachments` are name → (bytes, MIME type, description)."""

    title: str
    language: str
    creator: str
    subject: str
    created: datetime
    author: str = "Buyer"
    attachments: Mapping[str, tuple[bytes, str, str]] = field(default_factory=dict)


class _EmbeddedFont:
    """Codes for the glyphs of one face that the document uses."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, gid: int, text: str) -> int:
        """The two-byte code of this glyph standing for this text."""
        return self._codes.setdefault((gid, text), len(self._codes) + 1)

    def write(self, pdf: pikepdf.Pdf) -> Any:
        """The font as an object of `pdf`."""
        face, pairs = self.face, list(self._codes)
        gids = frozenset(gid for gid, _ in pairs)
        program = face.embedded(gids)
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])
        base = Name(f"/{tag}+{face.name}")
        file = pdf.make_stream(program)
        file.Length1 = len(program)
        scale = 1000 / face.upem
        metrics = face.metrics
        descriptor = pdf.make_indirect(
            Dictionary(
                Type=Name.FontDescriptor,
                FontName=base,
                Flags=4,
                FontBBox=Array(list(metrics.box)),
                ItalicAngle=0,
                Ascent=metrics.ascent,
                Descent=metrics.descent,
                CapHeight=metrics.cap_height,
                StemV=140 if face.bold else 80,
                FontFile2=file,
            )
        )
        widths = [round(face.advance(gid) * scale, 3) for gid, _ in pairs]
        mapping = b"\0\0" + b"".join(gid.to_bytes(2, "big") for gid, _ in pairs)
        descendant = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.CIDFontType2,
                BaseFont=base,
                CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
                FontDescriptor=descriptor,
                DW=1000,
                W=Array([1, Array([int(w) if w == int(w) else w for w in widths])]),
                CIDToGIDMap=pdf.make_stream(mapping),
            )
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=base,
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([descendant]),
                ToUnicode=pdf.make_stream(_to_unicode([text for _, text in pairs])),
            )
        )


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


def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.3f}".rstrip("0").rstrip(".") for i in (1, 3, 5))


def _n(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class _Content:
    """The content stream of one page."""

    def __init__(self, page: Page, book: _Book) -> None:
        self.page = page
        self.book = book
        self.parts: list[str] = []
        self.fonts: dict[str, _EmbeddedFont] = {}
        self.images: dict[str, Any] = {}

    def data(self) -> bytes:
        for op in self.page.ops:
            if isinstance(op, TextOp):
                self._text(op)
            elif isinstance(op, RectOp):
                self._rect(op)
            elif isinstance(op, LineOp):
                self._stroke(op)
            elif isinstance(op, DiscOp):
                self._disc(op)
            elif isinstance(op, PictureOp):
                self._picture(op)
        return "\n".join(self.parts).encode("ascii")

    def _y(self, y: float) -> float:
        return self.page.height - y

    def _text(self, op: TextOp) -> None:
        for run in op.line.runs:
            self._run(run, op.x + run.x, self._y(op.y))

    def _run(self, run: Run, x: float, y: float) -> None:
        font = self.book.font(run.face)
        self.fonts[font.name] = font
        scale = run.size / run.face.upem
        parts: list[str] = []
        outlines: list[str] = []
        shown: list[str] = []
        pen, start = 0, 0

        def flush() -> None:
            if shown:
                parts.append(f"1 0 0 1 {_n(x + start * scale)} {_n(y)} Tm [{''.join(shown).replace('><', '')}] TJ")
                shown.clear()

        for glyph in run.glyphs:
            if not glyph.text:
                path = run.face.outline(glyph.gid)
                if path:
                    place = f"{_n(x + (pen + glyph.dx) * scale)} {_n(y + glyph.dy * scale)}"
                    outlines.append(f"q {scale:.5f} 0 0 {scale:.5f} {place} cm {path} f Q")
                if glyph.advance:
                    flush()
                pen += glyph.advance
                continue
            code = f"<{font.code(glyph.gid, glyph.text):04X}>"
            if glyph.dx or glyph.dy:
                flush()
                place = f"{_n(x + (pen + glyph.dx) * scale)} {_n(y + glyph.dy * scale)}"
                parts.append(f"1 0 0 1 {place} Tm {code} Tj")
            else:
                if not shown:
                    start = pen
                excess = (run.face.advance(glyph.gid) - glyph.advance) * 1000 / run.face.upem
                shown.append(f"{code}{_n(excess)}" if abs(excess) > 0.01 else code)
            pen += glyph.advance
        flush()
        colour = f"{_rgb(run.colour)} rg"
        if parts:
            self.parts.append(f"BT /{font.name} {_n(run.size)} Tf {colour} {' '.join(parts)} ET")
        if outlines:
            self.parts.append(f"{colour} {' '.join(outlines)}")

    def _rect(self, op: RectOp) -> None:
        box = f"{_n(op.x)} {_n(self._y(op.y + op.height))} {_n(op.width)} {_n(op.height)} re"
        self._paint(box, op.fill, op.stroke, op.line_width)

    def _paint(self, path: str, fill: str, stroke: str, line_width: float) -> None:
        if fill:
            path = f"{_rgb(fill)} rg {path}"
        if stroke:
            path = f"{_rgb(stroke)} RG {_n(line_width)} w {path}"
        self.parts.append(f"{path} {'B' if fill and stroke else 'f' if fill else 'S'}")

    def _stroke(self, op: LineOp) -> None:
        dash = f"[{_n(op.dash)}] 0 d" if op.dash else "[] 0 d"
        ends = f"{_n(op.x1)} {_n(self._y(op.y1))} m {_n(op.x2)} {_n(self._y(op.y2))} l S"
        self.parts.append(f"{_rgb(op.colour)} RG {_n(op.width)} w {dash} {ends}")
        if op.dash:
            self.parts.append("[] 0 d")

    def _disc(self, op: DiscOp) -> None:
        x, y, r, k = op.x, self._y(op.y), op.radius, op.radius * _CIRCLE
        path = (
            f"{_n(x + r)} {_n(y)} m {_n(x + r)} {_n(y + k)} {_n(x + k)} {_n(y + r)} {_n(x)} {_n(y + r)} c "
            f"{_n(x - k)} {_n(y + r)} {_n(x - r)} {_n(y + k)} {_n(x - r)} {_n(y)} c "
            f"{_n(x - r)} {_n(y - k)} {_n(x - k)} {_n(y - r)} {_n(x)} {_n(y - r)} c "
            f"{_n(x + k)} {_n(y - r)} {_n(x + r)} {_n(y - k)} {_n(x + r)} {_n(y)} c h"
        )
        self._paint(path, op.fill, op.stroke, op.line_width)

    def _picture(self, op: PictureOp) -> None:
        name, image = self.book.image(op)
        self.images[name] = image
        box = f"{_n(op.width)} 0 0 {_n(op.height)} {_n(op.x)} {_n(self._y(op.y + op.height))}"
        self.parts.append(f"q {box} cm /{name} Do Q")


class _Book:
    """Fonts and pictures shared by all pages."""

    def __init__(self, pdf: pikepdf.Pdf, pictures: Mapping[PictureOp, Jpeg]) -> None:
        self.pdf = pdf
        self._pictures = pictures
        self._fonts: dict[str, _EmbeddedFont] = {}
        self._images: dict[bytes, tuple[str, Any]] = {}

    def font(self, face: Face) -> _EmbeddedFont:
        if face.name not in self._fonts:
            self._fonts[face.name] = _EmbeddedFont(face, f"F{len(self._fonts) + 1}")
        return self._fonts[face.name]

    def image(self, op: PictureOp) -> tuple[str, Any]:
        jpeg = self._pictures[op]
        key = hashlib.sha256(jpeg.data).digest()
        if key not in self._images:
            stream = pikepdf.Stream(self.pdf, jpeg.data)
            stream.Type, stream.Subtype = Name.XObject, Name.Image
            stream.Width, stream.Height, stream.BitsPerComponent = jpeg.width, jpeg.height, 8
            stream.ColorSpace = Name.DeviceGray if _components(jpeg.data) == 1 else Name.DeviceRGB
            stream.Filter = Name.DCTDecode
            self._images[key] = (f"I{len(self._images) + 1}", self.pdf.make_indirect(stream))
        return self._images[key]


def _components(data: bytes) -> int:
    """The number of colour components that a JPEG's frame header states."""
    place = 2
    while place + 9 < len(data):
        marker = data[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return data[place + 9]
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    raise ExportFailed("a picture of the dossier is no valid JPEG", "export again; if it happens again, leave that exhibit out")


def write_document(
    pages: Sequence[Page], pictures: Mapping[PictureOp, Jpeg], document: Document, *, prove: bool = True, first: int = 1
) -> bytes:
    """The PDF file. With `prove` it is checked as PDF/A-3b as written; raises `ExportFailed` when it doesn't conform.

    `first` is the number of the first page, for parts of a longer dossier.
    """
    with pikepdf.new() as pdf:
        _add_pages(pdf, pages, pictures, first)
        _describe(pdf, document)
        return _saved(pdf, document, prove=prove)


def _add_pages(pdf: pikepdf.Pdf, pages: Sequence[Page], pictures: Mapping[PictureOp, Jpeg], first: int) -> None:
    book = _Book(pdf, pictures)
    contents = [_Content(page, book) for page in pages]
    streams = [content.data() for content in contents]
    fonts = {name: font for content in contents for name, font in content.fonts.items()}
    written = {name: font.write(pdf) for name, font in sorted(fonts.items())}
    for page, content, stream in zip(pages, contents, streams, strict=True):
        resources = Dictionary()
        if content.fonts:
            resources.Font = Dictionary({f"/{name}": written[name] for name in sorted(content.fonts)})
        if content.images:
            resources.XObject = Dictionary({f"/{name}": content.images[name] for name in sorted(content.images)})
        leaf = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(page.width, 2), round(page.height, 2)]),
            Resources=resources,
            Contents=pdf.make_stream(stream),
        )
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(leaf)))
    _link(pdf, pages, first)


def _link(pdf: pikepdf.Pdf, pages: Sequence[Page], first: int) -> None:
    """Anchors, links between pages, and the outline whose entries end in their page."""
    anchors: dict[str, Array] = {}
    entries: list[tuple[AnchorOp, int]] = []
    for index, page in enumerate(pages):
        for op in page.ops:
            if isinstance(op, AnchorOp):
                top = round(page.height - op.y, 1)
                anchors.setdefault(op.key, Array([pdf.pages[index].obj, Name.XYZ, 0, top, None]))
                if op.title:
                    entries.append((op, index))
    for index, page in enumerate(pages):
        links = [op for op in page.ops if isinstance(op, LinkOp) and op.target in anchors]
        annotations = [
            pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Link,
                    F=4,
                    Border=Array([0, 0, 0]),
                    Rect=Array(
                        [round(v, 1) for v in (op.x, page.height - op.y - op.height, op.x + op.width, page.height - op.y)]
                    ),
                    Dest=anchors[op.target],
                )
            )
            for op in links
        ]
        if annotations:
            pdf.pages[index].obj.Annots = Array(annotations)
    with pdf.open_outline() as outline:
        parents: list[tuple[int, Any]] = []
        for op, index in entries:
            item = pikepdf.OutlineItem(f"{op.title} (p. {index + first})", anchors[op.key])
            while parents and parents[-1][0] >= op.level:
                parents.pop()
            (parents[-1][1].children if parents else outline.root).append(item)
            parents.append((op.level, item))


def _describe(pdf: pikepdf.Pdf, document: Document) -> None:
    root = pdf.Root
    root.Lang = String(document.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageMode = Name.UseOutlines
    stamp = document.created.strftime("D:%Y%m%d%H%M%S") + "+00'00'"
    info = pdf.docinfo
    info["/Title"] = document.title
    info["/Author"] = document.author
    info["/Subject"] = document.subject
    info["/Creator"] = document.creator
    info["/Producer"] = document.creator
    info["/CreationDate"] = stamp
    info["/ModDate"] = stamp
    for name, (data, mime, description) in document.attachments.items():
        spec = pikepdf.AttachedFileSpec(
            pdf,
            data,
            filename=name,
            mime_type=mime,
            description=description,
            creation_date=stamp,
            mod_date=stamp,
        )
        spec.relationship = Name.Data
        pdf.attachments[name] = spec
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata.load_from_docinfo(info)


def _saved(pdf: pikepdf.Pdf, document: Document, *, prove: bool) -> bytes:
    from pikepdf import pdfa

    pdfa.prepare(pdf, "3b")
    moment = document.created.strftime("%Y-%m-%dT%H:%M:%S+00:00").encode()
    packet = pdf.Root.Metadata.read_bytes()
    packet = re.sub(rb"(<xmp:MetadataDate>)[^<]*", rb"\g<1>" + moment, packet)
    packet = re.sub(rb'(xmp:MetadataDate=")[^"]*', rb"\g<1>" + moment, packet)
    pdf.Root.Metadata.write(packet)
    settings = pdfa.resolve_save_kwargs("3b", deterministic_id=True)
    stream = io.BytesIO()
    pdf.save(stream, **settings)
    data = stream.getvalue()
    if prove:
        report = pdfa.validate_written(io.BytesIO(data), "3b", settings)
        if report.verdict != "pass":
            found = "; ".join(f"{finding.rule} {finding.message}" for finding in report.findings[:3])
            raise ExportFailed(
                f"the dossier does not conform to PDF/A-3b ({found})", "please report this with the words in brackets"
            )
    return data
