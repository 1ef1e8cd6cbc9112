"""The comparisons: listing beside received, the table of differences, and a close-up of each."""

from __future__ import annotations

from dataclasses import replace

from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.pictures import Comparison, PictureRef
from evidence_app.core.recipes import compared, redacted
from evidence_app.dossier.blocks import Block, Gallery, Pair, Section, Shot, Spans, Table
from evidence_app.dossier.crops import detail
from evidence_app.dossier.scene import Scene, anchor_of
from evidence_app.dossier.text import Span

WIDTHS = (0.05, 0.17, 0.27, 0.36, 0.15)


def table_head(scene: Scene) -> tuple[str, ...]:
    """The head of a table of differences."""
    return tuple(scene.words(f"compare.{name}") for name in ("number", "property", "listing_says", "received", "seen_in"))


def difference_rows(scene: Scene, comparisons: list[Comparison]) -> list[tuple[Spans, ...]]:
    """A row for each difference: number, aspect, the listing's words, what was received in bold, exhibits."""
    numbers = {difference.id: number for number, difference in numbered_differences(scene.case)}
    return [
        (
            (Span(str(numbers[difference.id]), bold=True),),
            (Span(difference.aspect),),
            (Span(difference.listing_says),),
            (Span(difference.received, bold=True),),
            scene.short_ref(*scene.seen_in(comparison, difference)),
        )
        for comparison in comparisons
        for difference in comparison.differences
    ]


def comparison_sections(scene: Scene) -> list[Section]:
    """A section for every comparison; the first opens the part of the outline."""
    return [_section(scene, comparison, place) for place, comparison in enumerate(scene.comparisons)]


def _section(scene: Scene, comparison: Comparison, place: int) -> Section:
    words = scene.words
    title = comparison.title or ", ".join(difference.aspect for difference in comparison.differences[:3])
    several = len(scene.comparisons) > 1
    heading = words("compare.title") if not several else words("compare.numbered", count=place + 1, title=title or words("compare.title"))
    blocks: list[Block] = [Pair(_side(scene, comparison, listing=True), _side(scene, comparison, listing=False))]
    rows = difference_rows(scene, [comparison])
    if rows:
        blocks.append(Table(table_head(scene), tuple(rows), WIDTHS, discs=True))
    details = _details(scene, comparison) + _also_seen(scene, comparison)
    if details:
        blocks.append(Gallery(tuple(details), 0.26, 4))
    key = "compare" if place == 0 else f"compare-{place + 1}"
    return Section(key, heading, tuple(blocks), words("compare.lead") if rows else "")


def _side(scene: Scene, comparison: Comparison, *, listing: bool) -> Shot:
    picture = comparison.listing if listing else comparison.received
    scene.shown.add(picture)
    name = scene.words("compare.listing_says" if listing else "compare.received")
    bar = f"{scene.label(PictureRef(picture.evidence))} · {name}"
    recipe = compared(scene.case, comparison, listing=listing)
    return Shot(recipe, bar, "listing" if listing else "received", scene.describe(picture), anchor_of(picture.evidence))


def _details(scene: Scene, comparison: Comparison) -> list[Shot]:
    """Listing and received close up, in the order of the table."""
    numbers = {difference.id: number for number, difference in numbered_differences(scene.case)}
    shots = []
    for difference in comparison.differences:
        for listing in (True, False):
            recipe = detail(scene.case, compared(scene.case, comparison, listing=listing), difference.id)
            if recipe is None:
                continue
            words = scene.words
            name = words("compare.listing_says" if listing else "compare.received")
            label = scene.labels[recipe.picture.evidence]
            caption = (Span(words("compare.detail_caption", aspect=difference.aspect, ref=label)),)
            shots.append(Shot(recipe, f"{numbers[difference.id]} · {name}", "listing" if listing else "received", caption))
    return shots


def _also_seen(scene: Scene, comparison: Comparison) -> list[Shot]:
    """Further pictures that the buyer named for a difference, each once, where they are first needed."""
    shots = []
    for difference in comparison.differences:
        for picture in difference.seen_in:
            if picture in scene.shown or not scene.has(picture):
                continue
            scene.shown.add(picture)
            number = next(number for number, item in numbered_differences(scene.case) if item.id == difference.id)
            recipe = redacted(scene.case, picture)
            own = tuple(mark for mark in scene.case.marks if mark.picture == picture and mark not in recipe.marks)
            recipe = replace(recipe, marks=recipe.marks + own, numbers=tuple((d.id, n) for n, d in numbered_differences(scene.case)))
            bar = f"{scene.labels[picture.evidence]} · {scene.words('compare.received')} · {number}"
            shots.append(Shot(recipe, bar, "received", scene.describe(picture), anchor_of(picture.evidence)))
    return shots
