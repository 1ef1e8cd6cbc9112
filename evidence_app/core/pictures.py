"""Pictures as evidence: which picture, what is marked on it, what it is compared with.

Nothing here holds pixels. A picture is named (an image, or one exact frame of a film); marks and redactions are data in
pixels of the *upright* picture; everything drawn from them is made by `media.marks`, the one renderer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from evidence_app.core.media_time import FrameRef
from evidence_app.core.values import Box, Point

# How long the small pictures of grids and lists are, in pixels, unless a screen of many dots asks for more.
THUMBNAIL_SIDE = 384


@dataclass(frozen=True, slots=True)
class PictureRef:
    """An image (no `frame`), or one frame of the film `evidence`."""

    evidence: str
    frame: FrameRef | None = None


class MarkKind(StrEnum):
    """What is drawn. REDACTION is a solid black box, burnt into the pixels of everything that leaves the library."""

    CALLOUT = "callout"
    BOX = "box"
    ELLIPSE = "ellipse"
    ARROW = "arrow"
    FREEHAND = "freehand"
    TEXT = "text"
    MEASURE = "measure"
    COLOUR = "colour"
    REDACTION = "redaction"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something drawn on one picture, wherever that picture is shown.

    `points` are pixels of the upright picture: two corners for box, ellipse, callout and redaction; tail and head for arrow;
    both ends for measure; every point for freehand; one for text and colour. `difference` is the id of the difference that a
    callout shows; the number is never stored, it follows from the order of the differences.
    `disc` is where the callout's number sits (None: the renderer finds a place that hides nothing).
    `millimetres` is a measure's length, with `uncertainty_mm`; a reference measure has `reference` set.
    """

    id: str
    picture: PictureRef
    kind: MarkKind
    points: tuple[Point, ...]
    difference: str | None = None
    text: str = ""
    disc: Point | None = None
    millimetres: float | None = None
    uncertainty_mm: float | None = None
    reference: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """How a picture is shown in a comparison: a turn clockwise in degrees about its centre, then a crop in upright pixels.

    The crop is in pixels of the picture as turned by the quarter turns in `turn`; `straighten` (−45 … 45) is the rest.
    """

    turn: int = 0
    straighten: float = 0.0
    crop: Box | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: its aspect ("Capacity"), the listing's words, what was received.

    `seen_in` names further evidence that shows it. Its number is its place among all differences of the case.
    """

    id: str
    aspect: str
    listing_says: str
    received: str
    seen_in: tuple[PictureRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Detail:
    """A part of a picture shown larger, as an exhibit of its own: `box` in pixels of the upright picture, `times` larger."""

    id: str
    picture: PictureRef
    box: Box
    times: float = 3.0
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The listing beside what was received, and the details cropped from either."""

    id: str
    listing: PictureRef
    received: PictureRef
    differences: tuple[Difference, ...] = ()
    title: str = ""
    listing_view: View = View()
    received_view: View = View()
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything needed to draw a picture again, at any size, to the same pixels: picture, view, marks, their numbers.

    `numbers` maps a difference's id to the number its callouts show. Two equal recipes give equal pixels; its hash with
    the original's SHA-256 names cached derivatives.
    """

    picture: PictureRef
    view: View = View()
    marks: tuple[Mark, ...] = ()
    numbers: tuple[tuple[str, int], ...] = ()
