"""Upload sheets: 1600 × 2000 JPEG pictures, one idea each, for forms that take pictures only.

They are the dossier's own sections set on small pages and rendered by pdfium, so their text has every script and their
pictures carry the same marks and redactions. Names are short ASCII, in order.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace

from evidence_app.core.pictures import Recipe
from evidence_app.core.progress import Reporter
from evidence_app.dossier.blocks import Anchored, Block, DossierPlan, Gallery, Paragraph, Section, Spans
from evidence_app.dossier.chunks import Typesetter
from evidence_app.dossier.drawing import put
from evidence_app.dossier.first_page import draw_summary
from evidence_app.dossier.layout import Flow
from evidence_app.dossier.ops import LineOp, Page
from evidence_app.dossier.painting import distinct
from evidence_app.dossier.pdf import derive, document
from evidence_app.dossier.plan import DossierInput, make_plan
from evidence_app.dossier.scene import Density
from evidence_app.dossier.sources import PictureSource
from evidence_app.dossier.style import GREY, LINE, Style
from evidence_app.dossier.text import Missing, Span, text_width, wrap
from evidence_app.dossier.writer import write_document

WIDTH, HEIGHT = 1600, 2000
POINTS = (600.0, 750.0)
SCALE = WIDTH / POINTS[0]
PPI = 192
QUALITIES = (88, 80, 70, 60, 50)
# No form found takes less than 3 MB a file; a sheet well below that also sends quickly from a phone.
MOST_BYTES = 1_500_000
NOT_ON_SHEETS = ("index", "integrity", "words")
# Sections that are about pictures.
PICTURED = ("film", "tracking", "photos", "messages")
SHEET_STYLE = Style(
    width=POINTS[0],
    height=POINTS[1],
    margin=34.0,
    gutter=14.0,
    body=13.0,
    table=11.5,
    caption=10.5,
    label=8.5,
    footer=10.0,
    title=25.0,
    heading=20.0,
    foot=44.0,
    head=30.0,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One finished sheet: its short name, JPEG bytes, and what it is about."""

    name: str
    data: bytes
    title: str


def make_sheets(
    given: DossierInput, pictures: PictureSource, reporter: Reporter | None = None, *, most_bytes: int = MOST_BYTES
) -> list[Sheet]:
    """The sheets of a case: the claim, then each section on as many sheets as it needs. Sizes stay below `most_bytes`."""
    reporter = reporter or Reporter()
    plan = make_plan(given, Density(share=0.4, across=2))
    pages, names, titles = _pages(plan, pictures)
    for number, page in enumerate(pages, 1):
        _foot(page, given.case.number, number, len(pages))
    ops = distinct(pages)
    jpegs = derive(ops, pictures, PPI, 88, reporter.part(0.0, 0.7))
    data = write_document(pages, jpegs, replace(document(given, plan.title, pages), attachments={}), prove=False)
    drawn = _render(data, most_bytes, reporter.part(0.7, 1.0))
    return [Sheet(name, jpeg, title) for name, title, jpeg in zip(names, titles, drawn, strict=True)]


def _pages(plan: DossierPlan, pictures: PictureSource) -> tuple[list[Page], list[str], list[str]]:
    sizes: dict[Recipe, tuple[int, int]] = {}

    def size_of(recipe: Recipe) -> tuple[int, int]:
        if recipe not in sizes:
            sizes[recipe] = pictures.size(recipe)
        return sizes[recipe]

    # References on sheets name the exhibit; the page numbers of the PDF would mean nothing here.
    setter = Typesetter(SHEET_STYLE, size_of, None, Missing())
    first = Page(*POINTS)
    draw_summary(first, replace(plan.summary, more=tuple(map(_unreferred, plan.summary.more)), strip=()), setter)
    pages, keys, titles = [first], ["claim"], [plan.summary.title]
    for section in plan.sections:
        if section.key in NOT_ON_SHEETS:
            continue
        made = [page for idea in _ideas(section) for page in Flow(SHEET_STYLE, again=True).pages((_larger(idea),), setter)]
        pages += made
        keys += [_key(section)] * len(made)
        titles += [section.title] * len(made)
    digits = max(2, len(str(len(pages))))
    return pages, [f"{number:0{digits}}-{key}.jpg" for number, key in enumerate(keys, 1)], titles


def _ideas(section: Section) -> list[Section]:
    """What has a sheet of its own: most sections are one idea; of the further exhibits a listing is one, the photos another.
    Exhibits that can't be drawn have none: there is nothing to look at."""
    if section.key.startswith(PICTURED) and all(isinstance(block, Anchored | Paragraph) for block in section.blocks):
        return []
    if section.key != "photos":
        return [section]
    ideas: list[list[Block]] = []
    for block in section.blocks:
        if isinstance(block, Gallery) or not ideas:
            ideas.append([block])
        else:
            ideas[-1].append(block)
    return [
        replace(section, blocks=tuple(blocks), lead=section.lead if not place else "") for place, blocks in enumerate(ideas)
    ]


def _unreferred(spans: Spans) -> Spans:
    """The words before a page reference."""
    own = [span for span in spans if not span.link]
    return tuple(replace(span, text=span.text.rstrip(" ,")) if span is own[-1] else span for span in own)


def _larger(section: Section) -> Section:
    """The section with larger pictures: a sheet is looked at on a phone."""
    blocks = tuple(
        replace(block, share=max(block.share, 0.4), across=2) if isinstance(block, Gallery) and block.across != 3 else block
        for block in section.blocks
    )
    return replace(section, blocks=blocks)


def _key(section: Section) -> str:
    """A short ASCII word for a section: with number and ending it stays within 16 characters."""
    return re.sub("[^a-z]", "", section.key.lower())[:8] or "sheet"


def _foot(page: Page, order: str, number: int, total: int) -> None:
    style = SHEET_STYLE
    y = style.height - 34
    page.add(LineOp(style.margin, y, style.width - style.margin, y, LINE))
    put(page, wrap([Span(order, colour=GREY)], style.footer, 360, max_lines=1), style.margin, y + 5, style.footer, 360)
    spans = [Span(f"{number} / {total}", bold=True)]
    width = text_width(spans, style.footer)
    put(page, wrap(spans, style.footer, 200), style.width - style.margin - width, y + 5, style.footer, width + 1)


def _render(pdf: bytes, most_bytes: int, reporter: Reporter) -> list[bytes]:
    import pypdfium2

    found = []
    book = pypdfium2.PdfDocument(pdf)
    try:
        for index in range(len(book)):
            bitmap = book[index].render(scale=SCALE)
            image = bitmap.to_pil().convert("RGB").crop((0, 0, WIDTH, HEIGHT))
            for quality in QUALITIES:
                buffer = io.BytesIO()
                image.save(buffer, "JPEG", quality=quality, subsampling=0 if quality > 75 else 2)
                if buffer.tell() <= most_bytes:
                    break
            found.append(buffer.getvalue())
            reporter.step((index + 1) / len(book), "sheets")
    finally:
        book.close()
    return found
