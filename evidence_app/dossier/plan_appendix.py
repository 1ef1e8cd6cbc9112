"""The end of the dossier: fingerprints and recipes of everything shown, how to check them, what the words mean."""

from __future__ import annotations

from evidence_app.core.case import Evidence
from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import MarkKind, Recipe, View
from evidence_app.core.recipes import compared
from evidence_app.dossier.blocks import Block, Paragraph, Section, Spans, Table
from evidence_app.dossier.crops import with_marks
from evidence_app.dossier.scene import Scene, anchor_of
from evidence_app.dossier.text import Span
from evidence_app.dossier.wording import Wording

GREY = "#56616E"


def file_alias(label: str, media_type: str) -> str:
    """The name a file has in dossier and packet: its label, never the name it came with, which may tell private things."""
    endings = {
        "image/jpeg": "jpg",
        "video/quicktime": "mov",
        "image/svg+xml": "svg",
        "text/plain": "txt",
        "video/x-matroska": "mkv",
    }
    ending = endings.get(media_type, media_type.rpartition("/")[2].rpartition("-")[2])
    return f"{label}.{ending}" if ending.isalnum() else label


def recipe_words(words: Wording, recipe: Recipe) -> str:
    """A recipe in words: "frame 312 at 00:00:12.480 (pts …), crop …, 2 marks drawn, 1 area blacked out"."""
    parts: list[str] = []
    frame: FrameRef | None = recipe.picture.frame
    view: View = recipe.view
    if frame is not None:
        time = frame.time
        parts.append(words("integrity.frame", frame=frame.index, time=time.clock(), pts=time.pts, num=time.num, den=time.den))
    if view.turn:
        parts.append(words("integrity.turned", degrees=view.turn))
    if view.straighten:
        parts.append(words("integrity.straightened", degrees=f"{view.straighten:g}"))
    if view.crop is not None:
        box = {name: f"{getattr(view.crop, name):.0f}" for name in ("x", "y", "width", "height")}
        parts.append(words("integrity.crop", **box))
    hidden = sum(mark.kind is MarkKind.REDACTION for mark in recipe.marks)
    drawn = len(recipe.marks) - hidden
    if drawn:
        parts.append(words("integrity.marks", count=drawn))
    if hidden:
        parts.append(words("integrity.redactions", count=hidden))
    if view.crop is None and frame is None:
        parts.insert(0, words("integrity.whole"))
    return ", ".join(parts)


def recipes_of(scene: Scene, item: Evidence) -> list[Recipe]:
    """Every way an exhibit is shown in the body of the dossier: in comparisons, as key frame, or alone."""
    found = [
        compared(scene.case, comparison, listing=listing)
        for comparison in scene.comparisons
        for listing in (True, False)
        if (comparison.listing if listing else comparison.received).evidence == item.id
    ]
    done = {recipe.picture for recipe in found}
    found += [
        with_marks(scene.case, picture)
        for picture in sorted(scene.shown, key=_order)
        if picture.evidence == item.id and picture not in done
    ]
    return [recipe for recipe in found if recipe.picture.frame is not None or item.duration_s == 0]


def _order(picture: object) -> tuple[str, int]:
    frame = getattr(picture, "frame", None)
    return (str(getattr(picture, "evidence", "")), frame.index if frame is not None else -1)


def integrity_section(scene: Scene) -> Section:
    """Bytes, SHA-256 and recipes of every exhibit, and the command that checks them."""
    words = scene.words
    rows: list[tuple[Spans, ...]] = []
    for item in scene.exhibits:
        label = scene.labels[item.id]
        times = [words("integrity.bytes", count=words.number(item.size))]
        if item.taken:
            times.append(words("integrity.taken", date=words.when(item.taken)))
        times.append(words("integrity.added", date=words.moment(item.added.astimezone(scene.zone))))
        recipes = list(dict.fromkeys(recipe_words(words, recipe) for recipe in recipes_of(scene, item)))
        about: list[Span] = [Span(item.sha256), Span("\n" + ", ".join(times), colour=GREY)]
        said = [recipe for recipe in recipes if recipe != words("integrity.whole")]
        if said:
            about.append(Span("\n" + ";  ".join(said), colour=GREY))
        name = Span(file_alias(label, item.media_type), bold=True, link=anchor_of(item.id), colour="#0B4F8A")
        rows.append(((name,), tuple(about)))
    head = (words("integrity.file"), f"SHA-256 · {words('integrity.recipe')}")
    blocks: list[Block] = [Table(head, tuple(rows), (0.14, 0.86), small=True)] if rows else []
    blocks += [
        Paragraph((Span(words("integrity.check_title") + ". ", bold=True), Span(words("integrity.check")))),
        Paragraph((Span(words("integrity.limits")),), box=True),
    ]
    return Section("integrity", words("integrity.title"), tuple(blocks), words("integrity.lead"))


def words_section(scene: Scene) -> Section:
    """What the words of the dossier mean, where its limits are, and what made it."""
    words = scene.words
    terms = [
        (words("common.exhibit", label="").strip(), words("words.exhibit")),
        (words("film.key_frame"), words("words.key_frame")),
        (words("words.callout_name"), words("words.callout")),
        (words("words.redaction_name"), words("words.redaction")),
        (words("words.continuity_name"), words("words.continuity")),
        (words("words.times_name"), words("words.times")),
    ]
    made = words("words.made", program=scene.program, date=words.date(scene.today))
    spans: list[Span] = []
    for term, meaning in terms:
        spans += [Span(f"{term}  ", bold=True), Span(f"{meaning}\n")]
    blocks = (Paragraph((*spans, Span(made, colour=GREY)), small=True),)
    return Section("words", words("words.title"), blocks)
