"""Pages of drawing operations → the bytes of a PDF/A-3b file: drawn by `painting`, put together and proved with pikepdf.

The same pages, pictures and description give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Stream
from PIL import Image, UnidentifiedImageError

from evidence_app.core.errors import ExportFailed
from evidence_app.dossier.embedding import DocumentFont, packed
from evidence_app.dossier.fonts import Face
from evidence_app.dossier.ops import AnchorOp, LinkOp, Page, PictureOp
from evidence_app.dossier.painting import content
from evidence_app.dossier.sources import Jpeg

FLAVOUR = "3b"
# SHA-256 of files that were proved, the last ones: the same bytes need no second proof.
_PROVED: dict[bytes, None] = {}
MOST_PROVED = 256
_COLOURS = {"RGB": Name.DeviceRGB, "L": Name.DeviceGray}


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


def write_document(
    pages: Sequence[Page], pictures: Mapping[PictureOp, Jpeg], document: Document, *, prove: bool = True, first: int = 1
) -> bytes:
    """The PDF file. With `prove` it is checked as PDF/A-3b as written; raises `ExportFailed` when it doesn't conform.

    `first` is the number of the first page, for parts of a longer dossier.
    """
    with pikepdf.new() as pdf:
        _Book(pdf, pictures).write(pages, first)
        _describe(pdf, document)
        data = _saved(pdf, document)
    if prove:
        prove_written(data)
    return data


class _Book:
    """Pages with their links and outline, fonts and pictures, in a new file."""

    def __init__(self, pdf: pikepdf.Pdf, pictures: Mapping[PictureOp, Jpeg]) -> None:
        self._pdf = pdf
        self._pictures = pictures
        self._fonts: dict[Face, DocumentFont] = {}
        self._images: dict[bytes, tuple[str, Stream]] = {}
        self._resources: dict[tuple[str, ...], Dictionary] = {}
        self._font_list = pdf.make_indirect(Dictionary())

    def write(self, pages: Sequence[Page], first: int) -> None:
        """Add the pages, the first of which has the number `first`."""
        pdf = self._pdf
        leaves = [pdf.make_indirect(Dictionary(Type=Name.Page)) for _ in pages]
        places = _places(pages, leaves)
        for page, leaf in zip(pages, leaves, strict=True):
            leaf.MediaBox = Array([0, 0, round(page.width, 2), round(page.height, 2)])
            leaf.Contents = packed(pdf, content(page, self._font, lambda op: self._image(op)[0]))
            leaf.Resources = self._resources_of(page)
            links = [op for op in page.ops if isinstance(op, LinkOp) and op.target in places]
            if links:
                leaf.Annots = Array([_link(pdf, page, op, places[op.target]) for op in links])
            pdf.pages.append(pikepdf.Page(leaf))
        for font in self._fonts.values():
            self._font_list[f"/{font.name}"] = font.write(pdf)
        _outline(pdf, pages, places, first)

    def _font(self, face: Face) -> DocumentFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = DocumentFont(face, f"F{len(self._fonts) + 1}")
        return font

    def _resources_of(self, page: Page) -> Dictionary:
        """The page's fonts and pictures; pages with the same share one dictionary."""
        names = dict(self._image(op) for op in page.pictures)
        key = tuple(sorted(names))
        if key not in self._resources:
            entries = Dictionary(Font=self._font_list)
            if names:
                entries.XObject = Dictionary({f"/{name}": stream for name, stream in names.items()})
            self._resources[key] = self._pdf.make_indirect(entries)
        return self._resources[key]

    def _image(self, op: PictureOp) -> tuple[str, Stream]:
        """The name and stream of a picture, whose JPEG goes in byte by byte; the same bytes go in once."""
        data = self._pictures[op].data
        key = hashlib.sha256(data).digest()
        if key not in self._images:
            self._images[key] = (f"Im{len(self._images) + 1}", _image(self._pdf, self._pictures[op]))
        return self._images[key]


def _image(pdf: pikepdf.Pdf, jpeg: Jpeg) -> Stream:
    try:
        with Image.open(io.BytesIO(jpeg.data), formats=("JPEG",)) as picture:
            size, colour = picture.size, _COLOURS.get(picture.mode)
    except UnidentifiedImageError:
        size, colour = (0, 0), None
    if size != (jpeg.width, jpeg.height) or colour is None:
        raise ExportFailed(
            "a picture of the dossier is no valid JPEG", "export again; if it happens again, leave that exhibit out"
        )
    return Stream(
        pdf,
        jpeg.data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=jpeg.width,
        Height=jpeg.height,
        ColorSpace=colour,
        BitsPerComponent=8,
        Filter=Array([Name.DCTDecode]),
    )


def _places(pages: Sequence[Page], leaves: Sequence[Dictionary]) -> dict[str, Array]:
    """Where each anchor leads to: its first place, at the top left of the window."""
    found: dict[str, Array] = {}
    for page, leaf in zip(pages, leaves, strict=True):
        for op in page.ops:
            if isinstance(op, AnchorOp) and op.key not in found:
                found[op.key] = Array([leaf, Name.XYZ, 0, round(page.height - op.y, 1), 0])
    return found


def _link(pdf: pikepdf.Pdf, page: Page, op: LinkOp, place: Array) -> Dictionary:
    box = (op.x, page.height - op.y - op.height, op.x + op.width, page.height - op.y)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(value, 1) for value in box]),
            Border=Array([0, 0, 0]),
            Dest=place,
            F=4,
        )
    )


def _outline(pdf: pikepdf.Pdf, pages: Sequence[Page], places: Mapping[str, Array], first: int) -> None:
    """Headings with their page numbers. A part of a dossier may begin in the middle of a section."""
    done: set[str] = set()
    with pdf.open_outline() as outline:
        branches = [outline.root]
        for number, page in enumerate(pages, first):
            for op in page.ops:
                if isinstance(op, AnchorOp) and op.title and op.key not in done:
                    done.add(op.key)
                    level = min(op.level, len(branches) - 1)
                    entry = OutlineItem(f"{op.title} (p. {number})", places[op.key])
                    branches[level].append(entry)
                    branches[level + 1 :] = [entry.children]
    pdf.Root.PageMode = Name.UseOutlines


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
    pdf.Root.Lang = document.language
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    facts = {
        "/Title": document.title,
        "/Author": document.author,
        "/Subject": document.subject,
        "/Creator": document.creator,
        "/Producer": document.creator,
        "/CreationDate": document.stamp,
        "/ModDate": document.stamp,
    }
    for key, value in facts.items():
        pdf.docinfo[key] = pikepdf.String(value)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata.load_from_docinfo(pdf.docinfo)


def _saved(pdf: pikepdf.Pdf, document: Document) -> bytes:
    from pikepdf import pdfa

    pdfa.prepare(pdf, FLAVOUR)
    moment = document.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00").encode()
    packet = pdf.Root.Metadata.read_bytes()
    packet = re.sub(rb"(<xmp:MetadataDate>)[^<]*", rb"\g<1>" + moment, packet)
    packet = re.sub(rb'(xmp:MetadataDate=")[^"]*', rb"\g<1>" + moment, packet)
    pdf.Root.Metadata.write(packet)
    stream = io.BytesIO()
    pdf.save(stream, **pdfa.resolve_save_kwargs(FLAVOUR, deterministic_id=True))
    return stream.getvalue()


def prove_written(data: bytes) -> None:
    """Check a finished file as PDF/A-3b. Raises `ExportFailed` when it doesn't conform, saying where."""
    from pikepdf import pdfa

    digest = hashlib.sha256(data).digest()
    if digest in _PROVED:
        return
    report = pdfa.validate_written(io.BytesIO(data), FLAVOUR)
    if report.verdict != "pass":
        found = "; ".join(f"{finding.rule} {finding.message}" for finding in report.findings[:3])
        raise ExportFailed(
            f"the dossier does not conform to PDF/A-3b ({found})", "please report this with the words in brackets"
        )
    while len(_PROVED) >= MOST_PROVED:
        del _PROVED[next(iter(_PROVED))]
    _PROVED[digest] = None
