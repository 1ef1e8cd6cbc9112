"""Pages of drawing operations → the bytes of a PDF/A-3b file: drawn with reportlab, finished and proved with pikepdf.

Text is set glyph by glyph as it was shaped. The same pages and pictures give the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

import pikepdf
from pikepdf import Name
from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas

from evidence_app.core.errors import ExportFailed
from evidence_app.dossier.embedding import shaped_font
from evidence_app.dossier.fonts import face
from evidence_app.dossier.ops import AnchorOp, DiscOp, LineOp, LinkOp, Page, PictureOp, RectOp, TextOp
from evidence_app.dossier.sources import Jpeg
from evidence_app.dossier.text import Run

# Pictures go in as they are; written as text (ASCII 85) they took fifty times as long.
rl_config.useA85 = 0


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

    @property
    def stamp(self) -> str:
        """`created` as PDF writes dates."""
        return self.created.astimezone(UTC).strftime("D:%Y%m%d%H%M%S") + "+00'00'"


class _Finished(ImageReader):  # type: ignore[misc]
    """A JPEG that goes into the file byte by byte. It is known by these bytes, where reportlab would decode it first."""

    def __init__(self, data: bytes) -> None:
        self.fp = io.BytesIO(data)
        self._dataA = None

    def getRGBData(self) -> bytes:  # noqa: N802 - reportlab's name
        """What tells this picture from others."""
        return self.fp.getvalue()

    def jpeg_fh(self) -> io.BytesIO:
        """The file as it is."""
        return self.fp


@cache
def _colour(code: str) -> Color:
    return HexColor(code)


def _n(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class _Pen:
    """Draws pages on one canvas."""

    def __init__(self, canvas: Canvas, pictures: Mapping[PictureOp, Jpeg], targets: frozenset[str]) -> None:
        self.canvas = canvas
        self._pictures = pictures
        self._targets = targets
        self._bound: set[str] = set()
        self._level = -1
        self._height = 0.0

    def page(self, page: Page, number: int) -> None:
        """Draw one page, which is the `number`th of its dossier."""
        self._height = page.height
        self.canvas.setPageSize((round(page.width, 2), round(page.height, 2)))
        for op in page.ops:
            if isinstance(op, TextOp):
                for run in op.line.runs:
                    self._run(run, op.x + run.x, self._y(op.y))
            elif isinstance(op, RectOp):
                paint = self._paint(op.fill, op.stroke, op.line_width)
                self.canvas.rect(op.x, self._y(op.y + op.height), op.width, op.height, **paint)
            elif isinstance(op, LineOp):
                self._line(op)
            elif isinstance(op, DiscOp):
                self.canvas.circle(op.x, self._y(op.y), op.radius, **self._paint(op.fill, op.stroke, op.line_width))
            elif isinstance(op, PictureOp):
                self._picture(op)
            elif isinstance(op, LinkOp):
                self._link(op)
            else:
                self._anchor(op, number)
        self.canvas.showPage()

    def _y(self, y: float) -> float:
        return self._height - y

    def _paint(self, fill: str, stroke: str, line_width: float) -> dict[str, int]:
        if fill:
            self.canvas.setFillColor(_colour(fill))
        if stroke:
            self.canvas.setStrokeColor(_colour(stroke))
            self.canvas.setLineWidth(line_width)
        return {"fill": int(bool(fill)), "stroke": int(bool(stroke))}

    def _line(self, op: LineOp) -> None:
        self._paint("", op.colour, op.width)
        if op.dash:
            self.canvas.setDash([op.dash])
        self.canvas.line(op.x1, self._y(op.y1), op.x2, self._y(op.y2))
        if op.dash:
            self.canvas.setDash()

    def _picture(self, op: PictureOp) -> None:
        jpeg = self._pictures[op]
        size = self.canvas.drawImage(_Finished(jpeg.data), op.x, self._y(op.y + op.height), op.width, op.height)
        if size != (jpeg.width, jpeg.height):
            raise ExportFailed(
                "a picture of the dossier is no valid JPEG", "export again; if it happens again, leave that exhibit out"
            )

    def _link(self, op: LinkOp) -> None:
        if op.target in self._targets:
            box = (op.x, self._y(op.y + op.height), op.x + op.width, self._y(op.y))
            self.canvas.linkAbsolute("", op.target, tuple(round(value, 1) for value in box), F=4)

    def _anchor(self, op: AnchorOp, number: int) -> None:
        if op.key in self._bound:
            return
        self._bound.add(op.key)
        self.canvas.bookmarkHorizontalAbsolute(op.key, round(self._y(op.y), 1))
        if op.title:
            # A part of a dossier may begin in the middle of a section.
            self._level = min(op.level, self._level + 1)
            self.canvas.addOutlineEntry(f"{op.title} (p. {number})", op.key, self._level)

    def _run(self, run: Run, x: float, y: float) -> None:
        """One run, its glyphs where shaping put them; glyphs without text are drawn as outlines."""
        document, font = self.canvas._doc, shaped_font(run.face)
        codes = font.codes(document)
        scale = run.size / run.face.upem
        per_mille = 1000 / run.face.upem
        parts: list[str] = []
        shown: list[str] = []
        pen, start = 0, 0
        self.canvas.setFillColor(_colour(run.colour))

        def flush() -> None:
            if shown:
                parts.append(f"1 0 0 1 {_n(x + start * scale)} {_n(y)} Tm [<{''.join(shown)}>] TJ")
                shown.clear()

        for glyph in run.glyphs:
            if glyph.dx or glyph.dy or not glyph.text:
                at, level = x + (pen + glyph.dx) * scale, y + glyph.dy * scale
                if not glyph.text:
                    self._outline(run, glyph.gid, at, level)
                if glyph.text or glyph.advance:
                    flush()
                if glyph.text:
                    parts.append(f"1 0 0 1 {_n(at)} {_n(level)} Tm <{codes[glyph.gid, glyph.text]}> Tj")
            else:
                if not shown:
                    start = pen
                shown.append(codes[glyph.gid, glyph.text])
                if glyph.kern:
                    shown.append(f">{_n(glyph.kern * per_mille)}<")
            pen += glyph.advance
        flush()
        if parts:
            self.canvas.addLiteral(f"BT {document.fontMapping[font.fontName]} {_n(run.size)} Tf {' '.join(parts)} ET")

    def _outline(self, run: Run, gid: int, x: float, y: float) -> None:
        path = run.face.outline(gid)
        if path:
            scale = f"{run.size / run.face.upem:.5f}"
            self.canvas.addLiteral(f"q {scale} 0 0 {scale} {_n(x)} {_n(y)} cm {path} f Q")


def write_document(
    pages: Sequence[Page], pictures: Mapping[PictureOp, Jpeg], document: Document, *, prove: bool = True, first: int = 1
) -> bytes:
    """The PDF file. With `prove` it is checked as PDF/A-3b as written; raises `ExportFailed` when it doesn't conform.

    `first` is the number of the first page, for parts of a longer dossier.
    """
    with pikepdf.open(io.BytesIO(_drawn(pages, pictures, document, first))) as pdf:
        _describe(pdf, document)
        return _saved(pdf, document, prove=prove)


def _drawn(pages: Sequence[Page], pictures: Mapping[PictureOp, Jpeg], document: Document, first: int) -> bytes:
    """The pages with links, outline and what the file says about itself, as reportlab writes them."""
    # reportlab starts every page in a font of its own that is not embedded, unless that is one of ours.
    start = shaped_font(face("latin", False)).fontName
    stream = io.BytesIO()
    canvas = Canvas(stream, pageCompression=1, invariant=1, initialFontName=start, lang=document.language)
    canvas._fillMode = FILL_NON_ZERO
    canvas.setTitle(document.title)
    canvas.setAuthor(document.author)
    canvas.setSubject(document.subject)
    canvas.setCreator(document.creator)
    canvas.setProducer(document.creator)
    canvas.setDateFormatter(lambda *_: document.stamp)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    targets = frozenset(op.key for page in pages for op in page.ops if isinstance(op, AnchorOp))
    pen = _Pen(canvas, pictures, targets)
    for number, page in enumerate(pages, first):
        pen.page(page, number)
    canvas.save()
    return stream.getvalue()


def _describe(pdf: pikepdf.Pdf, document: Document) -> None:
    for name, (data, mime, description) in document.attachments.items():
        spec = pikepdf.AttachedFileSpec(
            pdf,
            data,
            filename=name,
            mime_type=mime,
            description=description,
            creation_date=document.stamp,
            mod_date=document.stamp,
        )
        spec.relationship = Name.Data
        pdf.attachments[name] = spec
    # What reportlab writes unasked, and PDF/A or its metadata have no use for.
    for empty in ("/Trapped", "/Keywords"):
        del pdf.docinfo[empty]
    for page in pdf.pages:
        del page.obj["/Trans"]
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata.load_from_docinfo(pdf.docinfo)


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
