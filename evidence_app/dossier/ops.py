"""What is drawn on a page, as data: the one language between layout, PDF writer and upload sheets.

Lengths are points (1/72 inch); x grows to the right, y grows downwards from the top edge of the page.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from evidence_app.core.pictures import Recipe
from evidence_app.dossier.text import Line

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class TextOp:
    """A line of text with its baseline at `y`; a left-to-right line starts at `x`."""

    x: float
    y: float
    line: Line


@dataclass(frozen=True, slots=True)
class RectOp:
    """A rectangle, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    line_width: float = 0.75


@dataclass(frozen=True, slots=True)
class LineOp:
    """A straight line; `dash` is the length of dashes and gaps, 0 for none."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 0.5
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class DiscOp:
    """A disc around a centre."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    line_width: float = 1.0


@dataclass(frozen=True, slots=True)
class PictureOp:
    """A picture drawn to fill exactly this rectangle, which has the picture's own proportions."""

    x: float
    y: float
    width: float
    height: float
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class LinkOp:
    """A rectangle that leads to an anchor of the dossier."""

    x: float
    y: float
    width: float
    height: float
    target: str


@dataclass(frozen=True, slots=True)
class AnchorOp:
    """A place that links and the outline lead to. With a `title` it is an entry of the outline."""

    key: str
    y: float
    title: str = ""
    level: int = 0


Op = TextOp | RectOp | LineOp | DiscOp | PictureOp | LinkOp | AnchorOp


@dataclass(slots=True)
class Page:
    """One page: its size in points and what is drawn, in drawing order."""

    width: float
    height: float
    ops: list[Op] = field(default_factory=list)

    def add(self, *ops: Op) -> None:
        """Draw on top of what is there."""
        self.ops.extend(ops)

    @property
    def pictures(self) -> list[PictureOp]:
        """The pictures on the page."""
        return [op for op in self.ops if isinstance(op, PictureOp)]

    @property
    def exhibits(self) -> tuple[str, ...]:
        """The ids of the evidence that the page shows, in drawing order, each once."""
        return tuple(dict.fromkeys(op.recipe.picture.evidence for op in self.pictures))
