"""Measures, colours and type of the dossier's pages."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_app.core.errors import BadInput
from evidence_app.dossier.ops import MM
from evidence_app.dossier.profiles import Profile

INK, GREY, LINE, SUNKEN, PANE = "#1A1D21", "#56616E", "#DBDFE4", "#F6F7F9", "#E9ECEF"
BLUE, ORANGE, RED, WHITE, ON_BLUE, SLATE = "#0B4F8A", "#A84300", "#B3001B", "#FFFFFF", "#CFDFEE", "#3A434D"
TONES = {"listing": BLUE, "received": ORANGE, "neutral": SLATE}
PAPERS = {"A4": (210 * MM, 297 * MM), "Letter": (612.0, 792.0)}


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes in points. Every size of type respects the profile's smallest."""

    width: float
    height: float
    margin: float
    gutter: float
    body: float
    table: float
    caption: float
    label: float
    footer: float
    title: float
    heading: float
    head: float = 17 * MM
    foot: float = 21 * MM

    @property
    def measure(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def bottom(self) -> float:
        """The lowest place for content; the footer stands below."""
        return self.height - self.foot

    @property
    def top(self) -> float:
        """The highest place for content."""
        return self.head


def style_for(profile: Profile, paper: str, text: float = 1.0) -> Style:
    """The style of a profile on a paper; `text` below 1 sets type smaller, never below the profile's least."""
    if paper not in PAPERS:
        raise BadInput(f"there is no paper “{paper}”", f"choose one of {', '.join(PAPERS)}", field="page")
    width, height = PAPERS[paper]

    def size(points: float) -> float:
        return max(profile.min_pt, points)

    return Style(
        width=width,
        height=height,
        margin=18 * MM,
        gutter=6 * MM,
        body=size(profile.body_pt * text),
        table=size(8.7 * text),
        caption=size(8.0 * text),
        label=size(6.8),
        footer=size(7.8),
        title=max(19.0, profile.body_pt * 1.5),
        heading=max(14.5, profile.body_pt * 1.3),
    )
