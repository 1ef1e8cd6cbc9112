"""The end of the dossier: fingerprints and recipes of everything shown, how to check them, what the words mean."""

from __future__ import annotations

from evidence_app.core.case import Evidence, MediaKind
from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import MarkKind, Recipe, View
from evidence_app.core.values import When
from evidence_app.dossier.blocks import Block, Paragraph, Section, Spans, Table
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


def integrity_section(scene: Scene) -> Section:
    """Bytes, SHA-256 and recipes of every exhibit, key frames in a table of their own, and the command that checks them."""
    words = scene.words
    zone = _one_zone(scene)
    rows: list[tuple[Spans, ...]] = []
    for item in scene.exhibits:
        times = [words("integrity.bytes", count=words.number(item.size))]
        if item.taken:
            times.append(words("integrity.taken", date=_time(words, item.taken, zone)))
        times.append(words("integrity.added", date=_time(words, When.instant(item.added, scene.case.order.zone), zone)))
        recipes = [
            recipe
            for recipe in scene.recipes
            if recipe.picture.evidence == item.id and (recipe.picture.frame is None or recipe.view != View())
        ]
        said = list(dict.fromkeys(recipe_words(words, recipe) for recipe in recipes))
        # In large type a fingerprint doesn't fit on a line: two halves are read more easily than a rest of three letters.
        digest = f"{item.sha256[:32]}\n{item.sha256[32:]}" if scene.large else item.sha256
        about = [Span(digest), Span("\n" + "  ·  ".join(times), colour=GREY)]
        if said and said != [words("integrity.whole")]:
            about.append(Span("\n" + ";  ".join(said), colour=GREY))
        name = file_alias(scene.labels[item.id], item.media_type)
        rows.append(((Span(name, bold=True, link=anchor_of(item.id), colour="#0B4F8A"),), tuple(about)))
    head = (words("integrity.file"), "  ·  ".join(part for part in ("SHA-256", words("integrity.recipe"), zone) if part))
    blocks: list[Block] = [Table(head, tuple(rows), (0.1, 0.9), small=True, fitted=(0,))] if rows else []
    for film in (item for item in scene.exhibits if item.kind is MediaKind.VIDEO):
        blocks += _frames(scene, film)
    blocks += [
        Paragraph((Span(words("integrity.check_title") + ". ", bold=True), Span(words("integrity.check")))),
        Paragraph((Span(words("integrity.limits")),), box=True),
    ]
    return Section("integrity", words("integrity.title"), tuple(blocks), words("integrity.lead"))


def _one_zone(scene: Scene) -> str:
    """`UTC+01:00` where that is true of every time of the files, else empty."""
    zone = scene.case.order.zone
    whens = [When.instant(item.added, zone) for item in scene.exhibits] + [item.taken for item in scene.exhibits if item.taken]
    offsets = {scene.words.offset(when.local) for when in whens if when.exact}
    return offsets.pop() if len(offsets) == 1 else ""


def _time(words: Wording, when: When, zone: str) -> str:
    """The time without its offset where that stands above the column."""
    return f"{words.date(when.day)}, {when.local:%H:%M}" if zone and when.exact else words.when(when)


def _frames(scene: Scene, film: Evidence) -> list[Block]:
    """Number, time and time stamp of every frame that is shown, several to a row."""
    words = scene.words
    shown = [recipe for recipe in scene.recipes if recipe.picture.evidence == film.id]
    frames = sorted({recipe.picture.frame for recipe in shown if recipe.picture.frame}, key=lambda frame: frame.index)
    if not frames:
        return []
    base = frames[0].time
    intro = words("integrity.frames", label=scene.labels[film.id], num=base.num, den=base.den)
    hidden = {mark.picture.frame for recipe in shown for mark in recipe.marks if mark.kind is MarkKind.REDACTION}
    blacked = [str(frame.index) for frame in frames if frame in hidden]
    if blacked:
        intro += " " + words("integrity.blacked", frames=", ".join(blacked))
    columns = 2 if scene.large else 3
    cells = [(str(frame.index), frame.time.clock(), str(frame.time.pts)) for frame in frames]
    lines = -(-len(cells) // columns)
    cells += [("", "", "")] * (lines * columns - len(cells))
    rows = tuple(
        tuple((Span(text),) for place in range(line, len(cells), lines) for text in cells[place]) for line in range(lines)
    )
    head = (words("integrity.column_frame"), words("integrity.column_time"), "pts") * columns
    return [Paragraph((Span(intro),), small=True, leads=True), Table(head, rows, (0.3, 0.4, 0.3) * columns, small=True)]


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
