"""Sections and blocks → chunks, each kind of block by those who know it."""

from __future__ import annotations

from evidence_app.dossier import codes, shots, tables
from evidence_app.dossier.blocks import Anchored, Block, Gallery, Matching, Pair, Paragraph, Section, Table
from evidence_app.dossier.chunks import NEVER, Chunk, Typesetter
from evidence_app.dossier.ops import AnchorOp


def section_chunks(setter: Typesetter, section: Section) -> list[Chunk]:
    """Heading and blocks."""
    chunks = [tables.heading(setter, section)]
    for block in section.blocks:
        chunks += setter.kept(block, lambda block=block: _chunks(setter, block))  # type: ignore[misc]
    return chunks


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
