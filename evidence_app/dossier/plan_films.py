"""Films: what the search for cuts observed, key frames with exact times; and the label against the order's tracking number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evidence_app.core.case import Continuity, Evidence, FrameReason, KeyFrame, MediaKind, Observation, Role, Verdict
from evidence_app.core.media_time import MediaTime
from evidence_app.core.parcel_label import Whose, bare, check_label, differing, own_number
from evidence_app.core.pictures import PictureRef
from evidence_app.dossier.blocks import Anchored, Block, Gallery, Matching, Paragraph, Section, Shot
from evidence_app.dossier.crops import with_marks
from evidence_app.dossier.plan_exhibits import shot
from evidence_app.dossier.scene import Scene, anchor_of
from evidence_app.dossier.text import Span

GREY = "#56616E"
MOST_NAMED = 6
# What an observation names in the engine's own (English) note: the program that saved the file, how many frames are hidden.
_TOLD = re.compile(r"^the file names (?P<name>.+): it was saved|^the file holds (?P<count>\d+) frames")


def film_sections(scene: Scene) -> list[Section]:
    """A section for every video of the parcel and the fault, then for recordings of a screen of which frames were chosen."""
    roles = (Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO)
    films = [item for item in scene.exhibits if item.kind is MediaKind.VIDEO and (item.role in roles or scene.frames(item.id))]
    films.sort(key=lambda item: item.role not in roles)
    return [_film(scene, film, place) for place, film in enumerate(films)]


def _film(scene: Scene, film: Evidence, place: int) -> Section:
    words = scene.words
    scene.shown.add(PictureRef(film.id))
    size = words("integrity.bytes", count=words.number(film.size))
    duration = _clock(film.duration_s)
    facts = words("film.facts", duration=duration, width=film.width, height=film.height, size=size)
    frames = scene.frames(film.id)
    blocks: list[Block] = [Anchored(anchor_of(film.id)), _verdict(scene, film)]
    if film.caption:
        blocks.append(Paragraph((Span(film.caption),), leads=True))
    if frames:
        share, across = frame_grid(film.width, film.height)
        blocks.append(Gallery(tuple(_frame(scene, film, frame) for frame in frames), share, across, together=True))
    else:
        blocks.append(Paragraph((Span(words("film.no_frames"), colour=GREY),)))
    key = "film" if place == 0 else f"film-{place + 1}"
    return Section(key, words("film.title", label=scene.labels[film.id]), tuple(blocks), facts)


def frame_grid(width: int, height: int) -> tuple[float, int]:
    """The wished height of a row of frames as a share of the measure, and how many stand in a row: three wide ones, four
    upright ones."""
    if width <= 0 or height <= 0 or width >= height:
        aspect = width / height if width > 0 and height > 0 else 4 / 3
        return min(0.26, 0.31 / aspect), 3
    return 0.34, 4


def _clock(seconds: float) -> str:
    return MediaTime(round(seconds * 1000), 1, 1000).clock()


def _verdict(scene: Scene, film: Evidence) -> Paragraph:
    """What was observed, worded as an observation, with its limits."""
    words = scene.words
    found = next((item for item in scene.case.continuity if item.id == film.id), Continuity(film.id, Verdict.UNDETERMINED))
    key = {Verdict.CONTINUOUS: "continuous", Verdict.CUTS: "cuts", Verdict.UNDETERMINED: "undetermined"}[found.verdict]
    count = len(found.cuts) if found.verdict is Verdict.CUTS else found.checked_frames
    spans = [Span(words(f"film.{key}", count=words.number(count)), bold=True)]
    cuts = [words("film.cut_at", time=_clock(cut.time_s), confidence=f"{cut.confidence:.0%}") for cut in found.cuts]
    cuts += [words("film.gap", start=_clock(start), end=_clock(end)) for start, end in found.gaps]
    spans += [Span("\n" + line) for line in _at_most(scene, cuts)]
    spans += _observed(scene, found.observations)
    if found.verdict is not Verdict.UNDETERMINED:
        spans.append(Span("\n" + words("film.limit"), colour=GREY))
    return Paragraph(tuple(spans), box=True)


def _observed(scene: Scene, observations: Sequence[Observation]) -> list[Span]:
    """A line for each kind of what was observed, with every place where it was."""
    places: dict[str, list[str]] = {}
    for item in observations:
        name = _named(scene, item)
        where = places.setdefault(name[:1].upper() + name[1:], [])
        if not item.from_s == item.to_s == 0.0:
            where.append(f"{_short(item.from_s)}–{_short(item.to_s)}")
    spans: list[Span] = []
    for name, where in places.items():
        spans.append(Span(f"\n{name}: " if where else f"\n{name}"))
        for place, span in enumerate(_at_most(scene, where)):
            spans += [Span(", ")] if place else []
            spans.append(Span(span, whole=True))
    return spans


def _named(scene: Scene, item: Observation) -> str:
    """What was observed; a note (in English) may name a program, or count."""
    words, key = scene.words, f"observation.{item.kind}"
    name = words(key) if words.has(key) else words("observation.other")
    if item.note and words.language == "en":
        return item.note
    if told := _TOLD.search(item.note):
        return f"{name} ({told['name'] or told['count']})"
    return f"{name} ({item.note})" if item.note and not words.has(key) else name


def _short(seconds: float) -> str:
    """`0:02.5`: to a tenth of a second."""
    minutes, rest = divmod(round(seconds * 10), 600)
    return f"{minutes}:{rest / 10:04.1f}"


def _at_most(scene: Scene, named: list[str]) -> list[str]:
    if len(named) <= MOST_NAMED:
        return named
    return [*named[:MOST_NAMED], scene.words("common.and_more", count=len(named) - MOST_NAMED)]


def _frame(scene: Scene, film: Evidence, frame: KeyFrame) -> Shot:
    words = scene.words
    recipe = with_marks(scene.case, frame.picture)
    scene.show(recipe)
    reasons = {
        FrameReason.LABEL: "label",
        FrameReason.MOMENT: "moment",
        FrameReason.DETAIL: "detail",
        FrameReason.PICK: "pick",
    }
    codes = [code.text for code in frame.barcodes if own_number(code.text, scene.case.order.tracking)]
    said = frame.caption or words(f"film.{reasons[frame.reason]}")
    if codes:
        said = f"{said}, {words('film.barcode', code=codes[0])}"
    caption = (
        Span(frame.frame.time.clock(), bold=True, whole=True),
        Span(f"  {words('film.frame_number', frame=frame.frame.index)}  · {said}", colour=GREY),
    )
    return Shot(recipe, "", "received", caption, anchor_of(film.id))


def label_section(scene: Scene) -> Section | None:
    """The barcode on the label against the order's tracking number, character by character."""
    words, order = scene.words, scene.case.order
    reads = scene.label_reads()
    label = check_label([code.text for _, code in reads], order.tracking)
    if label.whose is Whose.UNREAD:
        return None
    if label.whose is Whose.UNKNOWN:
        said = words("label.no_tracking", code=label.text)
        return Section("label", words("label.title"), (Paragraph((Span(said),), box=True),))
    match = scene.tracking_match()
    nearest = next((picture, code, label.number) for picture, code in reads if code.text == label.text)
    picture, code, number = match or nearest
    # A carrier's code around the order's number is no difference.
    one, other = bare(number), bare(number if match else code.text)
    count, total = differing(one, other), max(len(one), len(other))
    said = words("label.different", count=count, total=total) if count else words("label.same", count=total)
    read = words.spans("label.read_from", format=code.format, ref=scene.ref(picture))
    # The label's picture stands beside the codes where no other section shows it.
    item = scene.evidence(picture.evidence)
    own = shot(scene, item, "received") if picture.frame is None and picture not in scene.shown else None
    text = (Span(said, bold=True), Span("\n"), *read)
    block = Matching(words("label.order_has"), one, words("label.label_has"), other, text, own)
    return Section("label", words("label.title"), (block,))
