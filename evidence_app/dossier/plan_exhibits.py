"""The index, the buyer's statement, and the exhibits that no other section shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from evidence_app.core.case import Evidence, MediaKind, Role
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.pictures import PictureRef
from evidence_app.core.values import Box
from evidence_app.dossier.blocks import Anchored, Block, Gallery, Paragraph, Section, Shot, Spans, Table, Tone
from evidence_app.dossier.crops import with_marks
from evidence_app.dossier.scene import BLUE, Scene, anchor_of
from evidence_app.dossier.text import Span

# So many exhibits in a row of which the same is said share one row of the index.
ALIKE = 5
# A longer index is set in small type.
MANY, ONE_LINE = 26, 160
# Higher than LONG times their width pictures are cut into parts SLICE times as high as wide.
LONG, SLICE, MOST_SLICES = 2.4, 1.5, 12
# A listing's wished height as a share of the measure; so many pixels wide it was taken on a desktop.
LISTING_SHARE, DESKTOP = 0.9, 1200


def index_section(scene: Scene, sections: Sequence[Section]) -> Section:
    """Every exhibit with its kind, what it shows and its page; then the parts of the dossier.

    Called after `sections` were made, which decide what is shown where. Exhibits of which the same is to be said share a row.
    """
    words = scene.words
    rows: list[tuple[Spans, ...]] = []
    said = [(item, words(f"role.{item.role}"), tuple(_shows(scene, item))) for item in scene.exhibits]
    for (kind, shows), group in groupby(said, key=lambda entry: entry[1:]):
        items = [item for item, _, _ in group]
        if len(items) < ALIKE:
            rows += [((_index_label(scene, item),), (Span(kind),), shows, (scene.page(anchor_of(item.id)),)) for item in items]
        else:
            rows.append(_shared_row(scene, items, kind, shows))
    head = tuple(words(f"index.{name}") for name in ("exhibit", "kind", "shows", "page"))
    many = len(rows) > MANY
    # In a long index a line each is enough, where the whole caption stands under its picture.
    short = all(len(item.caption) <= ONE_LINE for item in scene.exhibits)
    table = Table(head, tuple(rows), (0.1, 0.16, 0.64, 0.1), small=many, fitted=(0, 1, 3), lines=1 if many and short else 0)
    blocks: list[Block] = [table] if rows else []
    parts: list[Span] = [Span(words("index.contents") + "  ", bold=True)]
    for place, section in enumerate(sections):
        parts += [Span("  ·  ")] if place else []
        parts += [Span(f"{section.title}, ", link=section.key, colour=BLUE), scene.page(section.key)]
    blocks.append(Paragraph(tuple(parts), small=True))
    return Section("index", words("index.title"), tuple(blocks), words("index.lead") if rows else "")


def _index_label(scene: Scene, item: Evidence) -> Span:
    return Span(scene.labels[item.id], bold=True, link=anchor_of(item.id), colour=BLUE, whole=True)


def _shared_row(scene: Scene, items: list[Evidence], kind: str, shows: Spans) -> tuple[Spans, ...]:
    first, last = scene.labels[items[0].id], scene.labels[items[-1].id]
    links: list[Span] = [*shows, Span(": ")]
    for place, item in enumerate(items):
        links += [Span(", ")] if place else []
        links += [_index_label(scene, item), Span(" "), scene.page(anchor_of(item.id))]
    label = Span(f"{first}–{last}", bold=True, link=anchor_of(items[0].id), colour=BLUE, whole=True)
    return (label,), (Span(kind),), tuple(links), (scene.page(anchor_of(items[0].id)),)


def _shows(scene: Scene, item: Evidence) -> list[Span]:
    words = scene.words
    if item.caption:
        return [Span(item.caption)]
    match = scene.tracking_match()
    seen = [
        (number, difference)
        for number, difference in numbered_differences(scene.case)
        if any(
            picture.evidence == item.id
            for comparison in scene.comparisons
            if difference in comparison.differences
            for picture in scene.seen_in(comparison, difference)
        )
    ]
    aspects = ", ".join(difference.aspect for _, difference in seen[:5])
    if item.role is Role.LISTING:
        return [Span(words("index.shows_listing", aspects=aspects) if aspects else words("index.shows_listing_plain"))]
    if item.role in (Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO) and item.kind is MediaKind.VIDEO:
        key = "index.shows_film" if item.role is Role.UNBOXING_VIDEO else "index.shows_defect"
        return [Span(words(key, count=len(scene.frames(item.id))))]
    said = []
    if seen:
        numbers = ", ".join(str(number) for number, _ in seen)
        said.append(words("index.shows_differences", numbers=numbers, aspects=aspects))
    if match is not None and any(code.text == match[1].text for code in item.barcodes):
        said.append(words("index.shows_label"))
    if not said:
        said.append(words(f"index.shows_{_PLAIN.get(item.role, 'document')}"))
    return [Span(". ".join(said))]


_PLAIN = {Role.PHOTO: "photo", Role.MESSAGES: "messages", Role.TRACKING: "tracking"}


def statement_section(scene: Scene) -> Section | None:
    """The buyer's own text as it was written, where there is one."""
    claim = scene.case.claim
    if claim is None or not claim.statement.strip():
        return None
    paragraphs = [part.strip() for part in claim.statement.split("\n") if part.strip()]
    blocks = tuple(Paragraph((Span(part),)) for part in paragraphs)
    return Section("statement", scene.words("index.statement"), blocks, scene.words("index.statement_lead"))


def shot(scene: Scene, item: Evidence, tone: Tone = "neutral") -> Shot:
    """An image exhibit with its bar and caption; counted as shown."""
    recipe = with_marks(scene.case, PictureRef(item.id))
    scene.show(recipe)
    bar = f"{scene.labels[item.id]} · {scene.words(f'role.{item.role}')}"
    return Shot(recipe, bar, tone, scene.describe(recipe.picture), anchor_of(item.id))


def shots(scene: Scene, item: Evidence, tone: Tone = "neutral") -> list[Shot]:
    """The exhibit whole; a very long screenshot in consecutive parts, for nobody can read it shrunk to one page."""
    whole = shot(scene, item, tone)
    parts = slices(item.width, item.height)
    if len(parts) < 2:
        return [whole]
    found = []
    for number, crop in enumerate(parts, 1):
        words = scene.words("photos.part", number=number, count=len(parts))
        recipe = replace(whole.recipe, view=replace(whole.recipe.view, crop=crop))
        caption = whole.caption if number == 1 else whole.caption[:1]
        anchor = whole.anchor if number == 1 else ""
        found.append(Shot(recipe, f"{whole.bar} · {words}", tone, (*caption, Span(f"  · {words}", colour="#56616E")), anchor))
    return found


def slices(width: int, height: int) -> list[Box]:
    """Boxes from top to bottom, each a little over the next, that show a long picture readably; one box for any other."""
    if width <= 0 or height <= LONG * width:
        return [Box(0, 0, width, height)]
    count = min(MOST_SLICES, math.ceil(height / (SLICE * width)))
    step = height / count
    overlap = min(0.06 * width, step * 0.1)
    return [Box(0, max(0.0, n * step - overlap), width, step + (overlap if n else 0.0)) for n in range(count)]


def _not_shown(scene: Scene, *roles: Role) -> list[Evidence]:
    return [item for item in scene.of(*roles) if PictureRef(item.id) not in scene.shown]


def tracking_section(scene: Scene) -> Section | None:
    """The carrier's record as it was captured."""
    items = _not_shown(scene, Role.TRACKING)
    return _gallery(scene, "tracking", scene.words("label.history"), items, "", 0.5) if items else None


def photo_section(scene: Scene) -> Section | None:
    """Photos, listings and documents that no other section shows."""
    items = _not_shown(scene, Role.LISTING, Role.PHOTO, Role.DOCUMENT, Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO)
    if not items:
        return None
    words = scene.words
    if scene.comparisons:
        title, lead = words("photos.title"), words("photos.lead")
    else:
        title, lead = words("photos.photos" if all(item.role is Role.PHOTO for item in items) else "photos.whole"), ""
    listings = [item for item in items if item.role is Role.LISTING and item.kind is MediaKind.IMAGE]
    found = _gallery(scene, "photos", title, [item for item in items if item not in listings], lead, scene.density.share)
    return replace(found, blocks=(*(_listing(scene, item) for item in listings), *found.blocks))


def _listing(scene: Scene, item: Evidence) -> Gallery:
    """A listing as large as it goes: it is read, not looked at. One taken on a telephone has larger letters."""
    parts = tuple(shots(scene, item, "listing"))
    return Gallery(parts, LISTING_SHARE, 1 if len(parts) == 1 else 2 if item.width >= DESKTOP else 3)


def _gallery(scene: Scene, key: str, title: str, items: list[Evidence], lead: str, share: float) -> Section:
    drawn = [item for item in items if item.kind is MediaKind.IMAGE]
    blocks: list[Block] = []
    if drawn:
        tones: dict[Role, Tone] = {Role.PHOTO: "received"}
        pictures = tuple(one for item in drawn for one in shots(scene, item, tones.get(item.role, "neutral")))
        blocks.append(Gallery(pictures, share, scene.density.across))
    blocks += papers(scene, items)
    return Section(key, title, tuple(blocks), lead)


def papers(scene: Scene, items: Sequence[Evidence]) -> list[Block]:
    """A line for every exhibit that can't be drawn (a PDF, a text, a recording without frames): what it is, and that it is
    not printed here."""
    blocks: list[Block] = []
    for item in items:
        if item.kind is MediaKind.IMAGE:
            continue
        scene.shown.add(PictureRef(item.id))
        size = scene.words("integrity.bytes", count=scene.words.number(item.size))
        said = f"  ·  {item.media_type}, {size}. {scene.words('photos.not_printed')}"
        blocks += [
            Anchored(anchor_of(item.id)),
            Paragraph((*scene.describe(PictureRef(item.id)), Span(said, colour="#56616E"))),
        ]
    return blocks
