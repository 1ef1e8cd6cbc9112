"""The index, the buyer's statement, and the exhibits that no other section shows."""

from __future__ import annotations

from dataclasses import replace

from evidence_app.core.case import Evidence, MediaKind, Role
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.pictures import PictureRef, Recipe
from evidence_app.core.recipes import redacted
from evidence_app.dossier.blocks import Anchored, Block, Gallery, Paragraph, Section, Shot, Spans, Table, Tone
from evidence_app.dossier.scene import Scene, anchor_of
from evidence_app.dossier.text import Span


def index_section(scene: Scene) -> Section:
    """Every exhibit with its kind, what it shows and its page. Called last: sections decide what is shown where."""
    words = scene.words
    rows: list[tuple[Spans, ...]] = []
    for item in scene.exhibits:
        label = Span(scene.labels[item.id], bold=True, link=anchor_of(item.id), colour="#0B4F8A", whole=True)
        rows.append(((label,), (Span(words(f"role.{item.role}")),), tuple(_shows(scene, item)), (scene.page(anchor_of(item.id)),)))
    head = tuple(words(f"index.{name}") for name in ("exhibit", "kind", "shows", "page"))
    table = Table(head, tuple(rows), (0.1, 0.22, 0.57, 0.11))
    return Section("index", words("index.title"), (table,) if rows else (), words("index.lead") if rows else "")


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


def with_marks(scene: Scene, picture: PictureRef) -> Recipe:
    """The picture with everything the buyer drew on it, numbers as in the tables."""
    recipe = redacted(scene.case, picture)
    own = tuple(mark for mark in scene.case.marks if mark.picture == picture)
    return replace(recipe, marks=own, numbers=tuple((item.id, number) for number, item in numbered_differences(scene.case)) if own else ())


def shot(scene: Scene, item: Evidence, tone: Tone = "neutral") -> Shot:
    """An image exhibit with its bar and caption; counted as shown."""
    picture = PictureRef(item.id)
    scene.shown.add(picture)
    bar = f"{scene.labels[item.id]} · {scene.words(f'role.{item.role}')}"
    return Shot(with_marks(scene, picture), bar, tone, scene.describe(picture), anchor_of(item.id))


def _not_shown(scene: Scene, *roles: Role) -> list[Evidence]:
    return [item for item in scene.of(*roles) if PictureRef(item.id) not in scene.shown]


def tracking_section(scene: Scene) -> Section | None:
    """The carrier's record as it was captured."""
    items = _not_shown(scene, Role.TRACKING)
    return _gallery(scene, "tracking", scene.words("label.history"), items, "", 0.5) if items else None


def photo_section(scene: Scene) -> Section | None:
    """Photos, listings and documents that no other section shows."""
    items = _not_shown(scene, Role.LISTING, Role.PHOTO, Role.DOCUMENT, Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO)
    items = [item for item in items if item.kind is not MediaKind.VIDEO]
    lead = scene.words("photos.lead") if scene.comparisons else ""
    return _gallery(scene, "photos", scene.words("photos.title"), items, lead, scene.density.share) if items else None


def _gallery(scene: Scene, key: str, title: str, items: list[Evidence], lead: str, share: float) -> Section:
    drawn = [item for item in items if item.kind is MediaKind.IMAGE]
    papers = [item for item in items if item.kind is not MediaKind.IMAGE]
    blocks: list[Block] = []
    if drawn:
        tones: dict[Role, Tone] = {Role.LISTING: "listing", Role.PHOTO: "received"}
        shots = tuple(shot(scene, item, tones.get(item.role, "neutral")) for item in drawn)
        blocks.append(Gallery(shots, share, scene.density.across))
    for item in papers:
        scene.shown.add(PictureRef(item.id))
        blocks.append(Anchored(anchor_of(item.id)))
        size = scene.words("integrity.bytes", count=scene.words.number(item.size))
        blocks.append(Paragraph((*scene.describe(PictureRef(item.id)), Span(f"  ·  {item.media_type}, {size}", colour="#56616E"))))
    return Section(key, title, tuple(blocks), lead)
