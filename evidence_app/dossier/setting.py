"""Sections and blocks → chunks, each kind of block by those who know it."""

from __future__ import annotations

from dataclasses import replace

from evidence_app.dossier import codes, shots, tables
from evidence_app.dossier.blocks import Anchored, Block, Gallery, Matching, Pair, Paragraph, Section, Table
from evidence_app.dossier.chunks import NEVER, Chunk, Typesetter
from evidence_app.dossier.ops import AnchorOp, Page


def section_chunks(setter: Typesetter, section: Section) -> list[Chunk]:
    """Heading and blocks."""
    chunks = [tables.heading(setter, section)]
    for block in section.blocks:
        chunks += setter.kept(block, lambda block=block: _chunks(setter, block))  # type: ignore[misc]
    return chunks


def continued(setter: Typesetter, section: Section) -> list[Chunk]:
    """As `section_chunks`, but a page that begins within the section names it again, above the head of a table."""
    chunks = section_chunks(setter, section)
    title = tables.title_again(setter, section)
    heads: dict[int, Chunk] = {}
    found = chunks[:1]
    for chunk in chunks[1:]:
        head = chunk.head
        above = heads.setdefault(id(head), stacked(title, head) if head is not None else title)
        found.append(replace(chunk, head=above))
    return found


def stacked(upper: Chunk, lower: Chunk) -> Chunk:
    """Two chunks as one."""

    def draw(page: Page, x: float, y: float, _: float) -> None:
        upper.draw(page, x, y, upper.height)
        lower.draw(page, x, y + upper.height, lower.height)

    return Chunk(upper.height + lower.height, draw)


def _chunks(setter: Typesetter, block: Block) -> list[Chunk]:
    match block:
        case Paragraph():
            chunks = tables.paragraph(setter, block)
        case Table():
            chunks = tables.table(setter, block)
        case Pair():
            chunks = [shots.pair(setter, block)]
        case Gallery():
            chunks = shots.gallery(setter, block)
        case Matching():
            chunks = [codes.matching(setter, block)]
        case Anchored():
            chunks = [Chunk(0, lambda page, x, y, h: page.add(AnchorOp(block.key, y - 4)), NEVER)]
    return chunks
