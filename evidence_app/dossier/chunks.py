"""Chunks: pieces that never break across pages, each with its height and a way to draw itself; and what all setting shares."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from evidence_app.core.pictures import Recipe
from evidence_app.dossier.blocks import Block, resolve
from evidence_app.dossier.ops import Page
from evidence_app.dossier.style import Style
from evidence_app.dossier.text import Line, Missing, Span, Text, wrap

# What a page break after a chunk costs (see `breaking`): as much as a hole of about a third of a page, or of a quarter.
NEVER, TIED, LOOSE = math.inf, 0.1, 0.06
Draw = Callable[[Page, float, float, float], None]  # page, x, y of the top, height granted
SizeOf = Callable[[Recipe], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a page. It asks for `height`, can shrink to `least` and grow to `most` (0: it can't).

    `tie` is what a page break after it costs, up to `NEVER`. `gap`: free space above, dropped at the top of a page.
    `head`: drawn above the chunk when it comes first on a page though its table began before.
    """

    height: float
    draw: Draw
    tie: float = 0.0
    gap: float = 0.0
    least: float = 0.0
    most: float = 0.0
    head: Chunk | None = None

    @property
    def least_height(self) -> float:
        """The height that it can shrink to."""
        return min(self.least, self.height) if self.least else self.height


class Typesetter:
    """Sets text at one style. `pages` are page numbers from an earlier pass; `size_of` tells pictures' sizes."""

    def __init__(self, style: Style, size_of: SizeOf, pages: Mapping[str, int] | None, missing: Missing) -> None:
        self.style = style
        self.size_of = size_of
        self.pages = pages
        self.missing = missing
        self._refers = False
        # By identity, with the block itself: a block that is gone would leave its number to another one.
        self._kept: dict[int, tuple[Block, list[Chunk], Missing]] = {}

    def next_pass(self, pages: Mapping[str, int]) -> None:
        """Begin again with other page numbers; blocks that refer to no page are not set anew."""
        self.pages = pages
        self.missing = Missing()

    def lines(self, text: Text, size: float, width: float, max_lines: int | None = None) -> list[Line]:
        """Text in lines, page references filled in."""
        spans = (Span(text),) if isinstance(text, str) else tuple(text)
        self._refers = self._refers or any(span.link for span in spans)
        return wrap(resolve(spans, self.pages), size, width, max_lines=max_lines, missing=self.missing)

    def kept(self, block: Block, make: Callable[[], list[Chunk]]) -> list[Chunk]:
        """The chunks of a block: made once, and again in each pass if they refer to pages."""
        kept = self._kept.get(id(block))
        if kept is None:
            found, self.missing, self._refers = self.missing, Missing(), False
            kept = block, make(), self.missing
            self.missing = found
            if not self._refers:
                self._kept[id(block)] = kept
        self.missing.add(kept[2])
        return kept[1]

    def aspect(self, recipe: Recipe) -> float:
        """Width over height of a picture, within reason."""
        width, height = self.size_of(recipe)
        return max(0.05, min(20.0, width / max(1, height)))
