"""What a dossier says, before it has pages: sections of blocks, and references to pages that are not known yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from evidence_app.core.pictures import Recipe
from evidence_app.dossier.text import Span

Tone = Literal["listing", "received", "neutral"]
Spans = tuple[Span, ...]
_UNPAGED = re.compile(",? ?\ue000[^\ue001]*\ue001")
_REFERENCE = re.compile("\ue000([^\ue001]*)\ue001")


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture as it is shown: its bar ("C2 · RECEIVED"), tone, caption, and the anchor that leads to it."""

    recipe: Recipe
    bar: str
    tone: Tone = "neutral"
    caption: Spans = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `small` is the size of captions. `box` sets it on a grey ground (a verdict); `leads`: it belongs to what
    follows."""

    text: Spans
    small: bool = False
    box: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a head. `widths` are shares, but `fitted` columns are as wide as what stands in them; `discs` draws
    column 0 as numbered discs; cells are cut to `lines` (0: never)."""

    head: tuple[str, ...]
    rows: tuple[tuple[Spans, ...], ...]
    widths: tuple[float, ...]
    discs: bool = False
    small: bool = False
    fitted: tuple[int, ...] = ()
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures side by side in panes of the same height; `share` is their wished height as a share of their width."""

    left: Shot
    right: Shot
    share: float = 1.12


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures in rows that fill the measure, at most `across` in a row; `share` (0.2 … 1) is the wished height of a row
    as a share of the measure. `together`: the rows would like to share a page."""

    shots: tuple[Shot, ...]
    share: float
    across: int = 4
    together: bool = False


@dataclass(frozen=True, slots=True)
class Matching:
    """Two codes compared character by character, what follows from it, and the picture that one was read from."""

    first_name: str
    first: str
    second_name: str
    second: str
    text: Spans
    shot: Shot | None = None


@dataclass(frozen=True, slots=True)
class Anchored:
    """A place without looks that links lead to: an exhibit of which nothing can be drawn."""

    key: str


Block = Paragraph | Table | Pair | Gallery | Matching | Anchored


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the dossier with its own heading and entry in the outline; level 1 stands under the last of level 0."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    lead: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class StripPoint:
    """A date on the date strip; `day` counts from the first point. `weight` 1 marks the dates that matter most."""

    day: int
    date: str
    text: str
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """Page 1: the claim on one page. `more[n]` says how many differences are left when the table shows n of them.

    `paired`: the two pictures are a comparison. `quote` is the beginning of the buyer's statement under its name, where
    nothing was compared.
    """

    eyebrow: str
    title: str
    facts: tuple[tuple[str, str], ...]
    reason: tuple[str, str]
    remedy: tuple[str, Spans]
    sentences: Spans
    shots: tuple[Shot, ...]
    paired: bool
    quote: tuple[Spans, Spans] | None
    table: Table | None
    more: tuple[Spans, ...]
    strip_title: str
    strip: tuple[StripPoint, ...]


@dataclass(frozen=True, slots=True)
class DossierPlan:
    """A whole dossier: page 1, the sections behind it, and what stands at the foot of every page: the first of `footers` that
    has room there."""

    title: str
    language: str
    summary: Summary
    sections: tuple[Section, ...]
    footers: tuple[str, ...]
    page_of: str
    outline_summary: str


def page_of(anchor: str, template: str) -> str:
    """A mark for the page of `anchor`, written as `template` ("p. {page}") once pages are known."""
    return f"\ue000{anchor}|{template}\ue001"


def resolve(spans: Spans, pages: Mapping[str, int] | None) -> list[Span]:
    """Spans with page marks replaced; a page not known yet is written as "00", of the likely width.

    With None the marks disappear, with the comma before them: sheets have no pages to lead to.
    """
    if pages is None:
        return [replace(span, text=_UNPAGED.sub("", span.text)) if span.link else span for span in spans]

    def number(match: re.Match[str]) -> str:
        anchor, _, template = match.group(1).partition("|")
        page = pages.get(anchor)
        return template.replace("{page}", "00" if page is None else str(page))

    return [replace(span, text=_REFERENCE.sub(number, span.text)) if span.link else span for span in spans]
