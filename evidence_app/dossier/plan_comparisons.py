"""The comparisons: listing beside received, the table of differences, and a close-up of each."""

from __future__ import annotations

from math import floor

from evidence_app.core.exhibits import detail_labels, numbered_differences
from evidence_app.core.pictures import Comparison, Difference, PictureRef, Recipe
from evidence_app.core.recipes import compared, enlarged
from evidence_app.dossier.blocks import Block, Gallery, Pair, Section, Shot, Spans, Table, Tone
from evidence_app.dossier.crops import detail, legible, with_marks
from evidence_app.dossier.scene import Scene, anchor_of
from evidence_app.dossier.text import Span

DETAIL_SHARE = 0.42
# Close-ups stand in rows so high, as a share of the measure, at most so many in one.
CLOSE_SHARE, ACROSS = 0.27, 3
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
    heading = (
        words("compare.title")
        if not several
        else words("compare.numbered", count=place + 1, title=title or words("compare.title"))
    )
    received = _side(scene, comparison, listing=False)
    blocks: list[Block] = [Pair(_side(scene, comparison, listing=True, beside=received.recipe), received)]
    rows = difference_rows(scene, [comparison])
    if rows:
        table = Table(table_head(scene), tuple(rows), WIDTHS, discs=True)
        # In large type page 1 names the first differences only: the others follow before the pictures.
        blocks.insert(0 if scene.large else 1, table)
    blocks += _details(scene, comparison)
    blocks += _enlarged(scene, comparison)
    key = "compare" if place == 0 else f"compare-{place + 1}"
    return Section(key, heading, tuple(blocks), words("compare.lead") if rows else "")


def _side(scene: Scene, comparison: Comparison, *, listing: bool, beside: Recipe | None = None) -> Shot:
    """One side of a comparison: a listing cut to what is marked on it, `beside` a picture of whose shape it becomes; a photo
    whole, unless it is so long or flat that nothing could be seen on it."""
    picture = comparison.listing if listing else comparison.received
    name = scene.words("compare.listing_says" if listing else "compare.received")
    bar = f"{scene.label(PictureRef(picture.evidence))} · {name}"
    whole = compared(scene.case, comparison, listing=listing)
    recipe = legible(scene.case, whole, listing=listing, beside=beside)
    scene.show(recipe, whole=recipe == whole)
    return Shot(recipe, bar, "listing" if listing else "received", scene.describe(picture), anchor_of(picture.evidence))


def _details(scene: Scene, comparison: Comparison) -> list[Block]:
    """Each difference close up, in the order of the table: the listing's words beside what shows the difference – the marked
    place on the received picture, and further pictures that the buyer named, each where it is first needed."""
    rows: list[tuple[Shot, ...]] = []
    lone: list[Shot] = []
    for difference in comparison.differences:
        close = [_close_up(scene, comparison, difference, listing=listing) for listing in (True, False)]
        row = [shot for shot in close if shot is not None]
        further = [
            _seen(scene, difference, picture)
            for picture in difference.seen_in
            if scene.has(picture) and picture not in scene.shown
        ]
        if len(row) == 2 and len(further) > 1:
            # What was promised and what came stay side by side.
            rows += [tuple(row), tuple(further)]
        elif len(row) + len(further) == 1:
            lone += row + further
        elif row or further:
            rows.append((*row, *further))
    if lone:
        rows.append(tuple(lone))
    return [Gallery(row, CLOSE_SHARE, ACROSS, together=True) for row in rows]


def _enlarged(scene: Scene, comparison: Comparison) -> list[Block]:
    """The details that the buyer cropped: each larger than life beside the place it comes from, under its own label."""
    words = scene.words
    names = detail_labels(scene.case)
    blocks: list[Block] = []
    for one in comparison.details:
        shown = enlarged(scene.case, one) if scene.has(one.picture) else None
        if shown is None:
            continue
        tone: Tone = "listing" if one.picture == comparison.listing else "received"
        name, whole = names[one.id], scene.label(one.picture)
        times = words.decimal(floor(shown.times * 10 + 1e-6) / 10)
        place = Span(words("compare.detail_place", label=name, whole=whole), colour="#56616E")
        caption = (Span(f"{name}  ", bold=True), *((Span(f"{one.caption}  · "),) if one.caption else ()))
        size = Span(words("compare.detail_times", whole=whole, times=times), colour="#56616E")
        blocks.append(
            Pair(
                Shot(shown.place, whole, tone, (Span(f"{whole}  ", bold=True), place)),
                Shot(shown.crop, f"{name} · ×{times}", tone, (*caption, size)),
                DETAIL_SHARE * 1.4,
            )
        )
    return blocks


def _number(scene: Scene, difference: Difference) -> int:
    return next(number for number, item in numbered_differences(scene.case) if item.id == difference.id)


def _close_up(scene: Scene, comparison: Comparison, difference: Difference, *, listing: bool) -> Shot | None:
    recipe = detail(scene.case, compared(scene.case, comparison, listing=listing), difference.id)
    if recipe is None:
        return None
    scene.show(recipe, whole=False)
    words = scene.words
    name = words("compare.listing_says" if listing else "compare.received")
    said = difference.listing_says if listing else difference.received
    label = Span(f"{scene.labels[recipe.picture.evidence]}  ", bold=True)
    caption = (label, Span(words("compare.detail_caption", aspect=difference.aspect, said=said), colour="#56616E"))
    return Shot(recipe, f"{_number(scene, difference)} · {name}", "listing" if listing else "received", caption)


def _seen(scene: Scene, difference: Difference, picture: PictureRef) -> Shot:
    """A further picture with the number of its difference, where that is marked on it."""
    number = _number(scene, difference)
    bar = f"{number} · {scene.words('compare.received')} · {scene.labels[picture.evidence]}"
    recipe = with_marks(scene.case, picture, difference.id)
    scene.show(recipe)
    return Shot(recipe, bar, "received", scene.describe(picture), anchor_of(picture.evidence))
