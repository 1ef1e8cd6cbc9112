"""Page 1: who, what, how much, by when; three sentences; the strongest pair; the differences; the dates."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

from evidence_app.core.case import EventKind, Evidence, FrameReason, MediaKind, Reason, Remedy, Role, Verdict
from evidence_app.core.deadlines import Deadline, headline
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.pictures import Comparison, Difference, MarkKind, PictureRef, Recipe
from evidence_app.core.recipes import compared
from evidence_app.dossier.blocks import Shot, Spans, StripPoint, Summary, Table, Tone
from evidence_app.dossier.crops import focus, with_marks
from evidence_app.dossier.plan_comparisons import WIDTHS, difference_rows, table_head
from evidence_app.dossier.scene import Scene
from evidence_app.dossier.text import Span

MOST_DIFFERENCES = 4
MOST_POINTS = 6
MOST_SHOTS = 4
_MEASURE = re.compile(r"(\d+(?:[.,]\d+)?)\s?([A-Za-zµ%°″\"]{1,4})\b")
_MATTERS = (EventKind.DISPUTE_OPENED, EventKind.CONTACTED_SELLER, EventKind.SELLER_REJECTED, EventKind.SELLER_REPLIED)


def summary(scene: Scene) -> Summary:
    """Everything that stands on page 1."""
    words, case = scene.words, scene.case
    pair = _strongest(scene)
    table, more = _differences(scene)
    claim = case.claim
    remedy = words(f"remedy.{claim.remedy}") if claim else words("remedy.unstated")
    money = claim and claim.remedy is not Remedy.EXCHANGE
    amount = (claim.amount or case.order.price) if claim and money else None
    asked = [Span(remedy)]
    if amount:
        asked = words.spans("summary.amount", remedy=remedy, amount=[Span(words.money(amount), whole=True)])
    return Summary(
        eyebrow=words("summary.eyebrow"),
        title=title(scene),
        facts=_facts(scene),
        reason=(words("summary.reason"), words(f"reason.{claim.reason}") if claim else words("reason.unstated")),
        remedy=(words("summary.resolution"), tuple(asked)),
        sentences=tuple(_sentences(scene)),
        shots=pair,
        paired=bool(scene.comparisons),
        quote=_quote(scene),
        table=table,
        more=more,
        strip_title=words("summary.key_dates"),
        strip=date_strip(scene),
    )


def title(scene: Scene) -> str:
    """The claim in one line: what came instead of what was promised, else the reason and the item."""
    words, case = scene.words, scene.case
    claim = case.claim
    first = _first_difference(scene)
    plain = claim is not None and claim.reason in (Reason.NOT_RECEIVED, Reason.CHANGED_MIND, Reason.DAMAGED, Reason.DEFECTIVE)
    if first is not None and not plain:
        return _instead(scene, first[1])
    if claim is None:
        return case.order.title
    return words("summary.with_reason", reason=words(f"reason.{claim.reason}"), item=case.order.title)


def _first_difference(scene: Scene) -> tuple[Comparison, Difference] | None:
    """The difference that title, first sentence and strongest pair are about, with its comparison."""
    of = {difference.id: comparison for comparison in scene.comparisons for difference in comparison.differences}
    shown = [difference for _, difference in numbered_differences(scene.case) if difference.id in of]
    return (of[shown[0].id], shown[0]) if shown else None


def _instead(scene: Scene, difference: Difference) -> str:
    said, got = _MEASURE.findall(difference.listing_says), _MEASURE.findall(difference.received)
    for number, unit in said[:1]:
        for other, same in got[:1]:
            if unit.lower() == same.lower() and number != other:
                measures = {"received": f"{other} {same}", "listing": f"{number} {unit}"}
                return scene.words("summary.with_aspect", aspect=difference.aspect, **measures)
    clause = re.split(r"[;.(]|, ", difference.received, maxsplit=1)[0].strip() or difference.received
    return scene.words("summary.with_aspect", aspect=difference.aspect, received=clause, listing=difference.listing_says)


def _facts(scene: Scene) -> tuple[tuple[str, str], ...]:
    words, order = scene.words, scene.case.order
    unknown = words("common.not_stated")
    deadline = headline(scene.deadlines)
    respond = _due(scene, deadline) or unknown
    item = words("common.quantity", title=order.title, count=order.quantity) if order.quantity != 1 else order.title
    variant = f", {order.variant}" if order.variant else ""
    return (
        (words("summary.order"), order.number),
        (words("summary.ordered"), words.when(order.ordered) if order.ordered else unknown),
        (words("summary.delivered"), words.when(order.delivered) if order.delivered else words("common.not_yet")),
        (_deadline_name(scene), respond),
        (words("summary.item"), item + variant),
        (words("summary.store"), order.store or unknown),
        (words("summary.tracking"), words("dossier.separator").join(order.tracking) if order.tracking else unknown),
        (words("summary.paid"), words.money(order.price) if order.price else unknown),
    )


def _due(scene: Scene, deadline: Deadline | None) -> str:
    """A deadline as people count: the last full day where it ends at midnight, else its instant; "" without one."""
    if deadline is None or deadline.due is None:
        return ""
    day = _last_day(deadline)
    return (
        scene.words("summary.last_day", date=scene.words.weekday(day)) if day else scene.words.due(deadline.due, deadline.zone)
    )


def _last_day(deadline: Deadline) -> date | None:
    """The last full day of a deadline that ends at midnight."""
    if deadline.due is None or deadline.due.astimezone(ZoneInfo(deadline.zone)).time() != time():
        return None
    return deadline.last_full_day


def _deadline_name(scene: Scene) -> str:
    """What the headline deadline is for, in the dossier's language."""
    deadline = headline(scene.deadlines)
    key = f"deadline.{deadline.rule}" if deadline else ""
    return scene.words(key) if deadline and scene.words.has(key) else scene.words("deadline.other")


def _sentences(scene: Scene) -> list[Span]:
    """At most three sentences, each with its exhibit and page."""
    said: list[list[Span]] = []
    for make in (_compared_sentences, _film_sentence, _label_sentence, _course_sentences, _photo_sentence, _message_sentence):
        said.extend(make(scene))
    spans: list[Span] = []
    for sentence in said[:3]:
        if spans:
            spans.append(Span(" "))
        spans.extend(sentence)
    return spans


def _compared_sentences(scene: Scene) -> list[list[Span]]:
    words = scene.words
    start = _first_difference(scene)
    if start is None:
        return []
    comparison, first = start
    found = [(comparison, difference) for comparison in scene.comparisons for difference in comparison.differences]
    received = "; ".join(difference.received for _, difference in found[:2])
    seen = tuple(picture for comparison_, difference in found[:1] for picture in scene.seen_in(comparison_, difference)[1:3])
    listing = words.spans(
        "sentence.listing",
        aspect=first.aspect,
        listing=[Span(first.listing_says, bold=True)],
        ref=scene.ref(comparison.listing),
    )
    got = words.spans("sentence.received", received=[Span(received, bold=True)], ref=scene.ref(*seen))
    return [listing, got]


def _film_sentence(scene: Scene) -> list[list[Span]]:
    films = scene.of(Role.UNBOXING_VIDEO)
    match = scene.tracking_match()
    if not films:
        return []
    continuity = next((item for item in scene.case.continuity if item.id == films[0].id), None)
    verdict = continuity.verdict if continuity else Verdict.UNDETERMINED
    count = scene.words.number(continuity.checked_frames) if continuity else "0"
    cuts = scene.words.number(len(continuity.cuts)) if continuity else "0"
    text = scene.words(f"sentence.continuity_{verdict}", count=cuts if verdict is Verdict.CUTS else count)
    sentences = [scene.words.spans("sentence.film", ref=scene.ref(PictureRef(films[0].id)), continuity=text)]
    if match is not None:
        # Film and label make one sentence of page 1, so that both find room beside what differs.
        sentences[0] += [Span(" "), *_label_words(scene)]
    return sentences


def _label_words(scene: Scene) -> list[Span]:
    match = scene.tracking_match()
    if match is None:
        return []
    picture, _, number = match
    return scene.words.spans("sentence.label", code=[Span(number, bold=True, whole=True)], ref=scene.ref(picture))


def _label_sentence(scene: Scene) -> list[list[Span]]:
    words = [] if scene.of(Role.UNBOXING_VIDEO) else _label_words(scene)
    return [words] if words else []


def _course_sentences(scene: Scene) -> list[list[Span]]:
    words, order = scene.words, scene.case.order
    sentences: list[list[Span]] = []
    if order.delivered is None or (scene.case.claim and scene.case.claim.reason is Reason.NOT_RECEIVED):
        if order.shipped and order.tracking:
            code = [Span(order.tracking[0], bold=True, whole=True)]
            sentences.append(words.spans("sentence.shipped", date=words.when(order.shipped), code=code))
        sentences.append(words.spans("sentence.not_arrived", date=words.date(scene.today)))
    elif order.delivered:
        sentences.append(words.spans("sentence.delivered", date=words.when(order.delivered)))
    records = scene.of(Role.TRACKING)
    if records:
        sentences.append(words.spans("sentence.tracking", ref=scene.ref(PictureRef(records[0].id))))
    return sentences


def _photo_sentence(scene: Scene) -> list[list[Span]]:
    photos = scene.of(Role.PHOTO)
    if not scene.comparisons:
        # Those that stand below the sentence, where there are any.
        below = {picture.evidence for picture in _telling(scene)}
        photos = [item for item in photos if item.id in below] or photos
    return [scene.words.spans("sentence.seen", ref=scene.ref(*(PictureRef(item.id) for item in photos[:2])))] if photos else []


def _message_sentence(scene: Scene) -> list[list[Span]]:
    talks = scene.of(Role.MESSAGES)
    return [scene.words.spans("sentence.messages", ref=scene.ref(PictureRef(talks[0].id)))] if talks else []


def _strongest(scene: Scene) -> tuple[Shot, ...]:
    """The comparison that the title speaks of; without one, a few pictures of what there is."""
    words = scene.words
    if scene.comparisons:
        best, difference = _first_difference(scene) or (scene.comparisons[0], None)
        sides = ((True, "listing_says"), (False, "received"))
        return tuple(_side(scene, best, difference, listing=listing, name=name) for listing, name in sides)
    return tuple(
        Shot(
            with_marks(scene.case, picture),
            f"{scene.labels[picture.evidence]} · {words(f'role.{scene.evidence(picture.evidence).role}')}",
            _tone(scene, picture),
            scene.describe(picture),
        )
        for picture in _telling(scene)
    )


def _side(scene: Scene, comparison: Comparison, difference: Difference | None, *, listing: bool, name: str) -> Shot:
    """One picture of the strongest pair, cut to the difference; where that is marked on another exhibit only, that one."""
    picture = comparison.listing if listing else comparison.received
    recipe = compared(scene.case, comparison, listing=listing)
    if difference is not None and not _marks(recipe, difference) and not listing:
        others = [with_marks(scene.case, other) for other in difference.seen_in if scene.has(other)]
        recipe = next((other for other in others if _marks(other, difference)), recipe)
        picture = recipe.picture
    shown = focus(scene.case, recipe, difference.id if difference else "")
    return Shot(shown, scene.words(f"summary.{name}"), "listing" if listing else "received", scene.describe(picture))


def _marks(recipe: Recipe, difference: Difference) -> bool:
    return any(mark.difference == difference.id for mark in recipe.marks)


def _tone(scene: Scene, picture: PictureRef) -> Tone:
    """Only what arrived is shown in the colour of what was received: no parcel is behind a tracking record."""
    role = scene.evidence(picture.evidence).role
    if role in (Role.TRACKING, Role.MESSAGES, Role.DOCUMENT):
        return "neutral"
    return "listing" if role is Role.LISTING else "received"


def _telling(scene: Scene) -> list[PictureRef]:
    """Up to four pictures where nothing was compared: those that the buyer put first, rated or marked; then what bears on
    the claim before shipping labels, and later photos – of what was in the parcel – before earlier ones."""
    pictures = [item for item in scene.exhibits if item.kind is MediaKind.IMAGE]
    if not pictures:
        return _telling_frames(scene)
    lost = scene.case.claim is not None and scene.case.claim.reason is Reason.NOT_RECEIVED
    roles = (Role.TRACKING, Role.MESSAGES, Role.LISTING) if lost else (Role.PHOTO, Role.LISTING, Role.TRACKING, Role.MESSAGES)
    kind = {role: place for place, role in enumerate(roles)}
    first = {ident: place for place, ident in enumerate(scene.case.dossier.order)}
    marked = {mark.picture.evidence for mark in scene.case.marks if mark.kind is not MarkKind.REDACTION}
    late = {item.id: -place for place, item in enumerate(pictures)}

    def rank(item: Evidence) -> tuple[int, int, bool, int, bool, int]:
        own = first.get(item.id, len(first))
        return own, -item.rating, item.id not in marked, kind.get(item.role, len(kind)), bool(item.barcodes), late[item.id]

    chosen = sorted(pictures, key=rank)[: MOST_SHOTS // 2 if scene.large else MOST_SHOTS]
    shown = chosen if lost else [item for item in pictures if item in chosen]
    return [PictureRef(item.id) for item in shown]


def _telling_frames(scene: Scene) -> list[PictureRef]:
    """The key frames that the buyer kept or named, close-ups, sharp ones; in the order of time."""
    frames = [frame for film in scene.of(Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO) for frame in scene.frames(film.id)]
    frames.sort(key=lambda one: (not one.kept, not one.caption, one.reason is not FrameReason.DETAIL, -one.sharpness))
    return sorted((frame.picture for frame in frames[:MOST_SHOTS]), key=_moment)


def _moment(picture: PictureRef) -> tuple[str, int]:
    return picture.evidence, picture.frame.index if picture.frame else 0


def _quote(scene: Scene) -> tuple[Spans, Spans] | None:
    """What the buyer wrote, for page 1 of a claim without differences."""
    claim = scene.case.claim
    if claim is None or not claim.statement.strip() or scene.comparisons:
        return None
    said = " ".join(claim.statement.split())
    return (Span(scene.words("summary.quote")), Span("  "), scene.page("statement")), (Span(said),)


def _differences(scene: Scene) -> tuple[Table | None, tuple[Spans, ...]]:
    rows = difference_rows(scene, scene.comparisons)
    if not rows:
        return None, ()
    table = Table(table_head(scene), tuple(rows[:MOST_DIFFERENCES]), WIDTHS, discs=True)
    left = [len(rows) - shown for shown in range(MOST_DIFFERENCES + 1)]
    return table, tuple(_more(scene, count) for count in left)


def _more(scene: Scene, count: int) -> Spans:
    return (
        tuple(scene.words.spans("summary.more_differences", count=str(count), ref=[scene.page("compare")])) if count > 0 else ()
    )


def date_strip(scene: Scene) -> tuple[StripPoint, ...]:
    """At most six dates, true to scale: order, shipping, delivery, what was written, today, and the date it all runs to."""
    words, order, case = scene.words, scene.case.order, scene.case
    points: list[tuple[date, str, int, int]] = []  # day, text, weight, importance (lower is kept longer)
    for when, name, importance in (
        (order.ordered, "ordered", 2),
        (order.shipped, "shipped", 4),
        (order.delivered, "delivered", 0),
    ):
        if when is not None:
            points.append((when.day, words(f"event.{name}"), int(name == "delivered"), importance))
    seen: set[EventKind] = set()
    for event in sorted(case.events, key=lambda item: item.at.at):
        if event.kind not in seen:
            seen.add(event.kind)
            importance = 1 + _MATTERS.index(event.kind) if event.kind in _MATTERS else 6
            points.append((event.at.day, words(f"event.{event.kind}"), 0, importance))
    points.append((scene.today, words("event.prepared"), 0, 5))
    deadline = headline(scene.deadlines)
    if deadline and deadline.due:
        points.append((_last_day(deadline) or deadline.due.date(), _deadline_name(scene), 1, 0))
    kept = sorted(sorted(points, key=lambda point: point[3])[:MOST_POINTS], key=lambda point: point[0])
    if not kept:
        return ()
    start = kept[0][0]
    merged: list[StripPoint] = []
    for day, text, weight, _ in kept:
        point = StripPoint((day - start).days, words.short_date(day), text, weight)
        if merged and merged[-1].day == point.day:
            last = merged.pop()
            point = replace(point, text=f"{last.text}; {text}", weight=max(weight, last.weight))
        merged.append(point)
    return tuple(merged)
