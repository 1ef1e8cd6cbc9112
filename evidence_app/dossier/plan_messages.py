"""The course of the case: every step with the words of that day, then the messages as they were captured."""

from __future__ import annotations

from itertools import groupby

from evidence_app.core.case import Event, MediaKind, Role
from evidence_app.core.pictures import PictureRef
from evidence_app.core.values import When
from evidence_app.dossier.blocks import Block, Gallery, Section, Spans, Table
from evidence_app.dossier.plan_exhibits import papers, shots
from evidence_app.dossier.scene import Scene
from evidence_app.dossier.text import Span

# From so many entries on the log is set close.
LONG_LOG = 40
# From this density on its messages run in; so few of a day share a row that pages fill.
RUN_IN, RUN = 2, 6
Entry = tuple[When, str, str]


def messages_section(scene: Scene) -> Section | None:
    """The timeline as a table, and screenshots of messages."""
    words, order = scene.words, scene.case.order
    entries: list[Entry] = [
        (when, words(f"event.{name}"), "")
        for when, name in ((order.ordered, "ordered"), (order.shipped, "shipped"), (order.delivered, "delivered"))
        if when is not None
    ]
    entries += [(event.at, words(f"event.{event.kind}"), _words(scene, event)) for event in scene.case.events]
    entries.sort(key=lambda entry: entry[0].at)
    held = [item for item in scene.of(Role.MESSAGES) if PictureRef(item.id) not in scene.shown]
    talks = [item for item in held if item.kind is MediaKind.IMAGE]
    blocks: list[Block] = []
    if talks:
        blocks.append(Gallery(tuple(one for item in talks for one in shots(scene, item)), 0.55, 3))
    blocks += papers(scene, held)
    if entries:
        if len(entries) <= LONG_LOG:
            blocks.insert(0, _log(scene, entries))
        else:
            close = scene.density.level >= RUN_IN
            blocks.insert(0, _running_log(scene, entries) if close else _close_log(scene, entries))
    lead = words("messages.lead") if held or scene.case.events else ""
    return Section("messages", words("messages.title"), tuple(blocks), lead) if blocks else None


def _log(scene: Scene, entries: list[Entry]) -> Table:
    words = scene.words
    rows: list[tuple[Spans, ...]] = [
        ((Span(words.when(when)),), (Span(step, bold=True),), (Span(said),)) for when, step, said in entries
    ]
    head = tuple(words(f"messages.{name}") for name in ("date", "step", "words"))
    if not any(said for _, _, said in entries):
        return Table(head[:2], tuple(row[:2] for row in rows), (0.24, 0.76))
    return Table(head, tuple(rows), (0.24, 0.22, 0.54))


def _close_log(scene: Scene, entries: list[Entry]) -> Table:
    """A long log in small type, step and words in one column: every word stays, on fewer pages."""
    words = scene.words
    rows: tuple[tuple[Spans, ...], ...] = tuple(
        ((Span(_short(scene, when), whole=True),), (Span(f"{step}  ", bold=True), Span(said))) for when, step, said in entries
    )
    return Table((words("messages.date"), words("messages.words")), rows, (0.16, 0.84), small=True, fitted=(0,))


def _running_log(scene: Scene, entries: list[Entry]) -> Table:
    """A very long log where pages are short: the messages of a day follow each other in one text."""
    words = scene.words
    rows: list[tuple[Spans, ...]] = []
    for day, group in groupby(entries, key=lambda entry: entry[0].day):
        said = list(group)
        for start in range(0, len(said), RUN):
            spans: list[Span] = []
            for when, step, text in said[start : start + RUN]:
                time = f"{when.local:%H:%M} " if when.exact else ""
                spans += [Span(f"{time}{step}  ", bold=True), Span(" ".join(text.split()) + "   ")]
            rows.append(((Span(words.date(day), whole=True),), tuple(spans)))
    return Table((words("messages.date"), words("messages.words")), tuple(rows), (0.16, 0.84), small=True, fitted=(0,))


def _short(scene: Scene, when: When) -> str:
    return f"{scene.words.date(when.day)} {when.local:%H:%M}" if when.exact else scene.words.date(when.day)


def _words(scene: Scene, event: Event) -> str:
    words = scene.words
    parts = [event.note.strip()]
    if event.amount is not None:
        parts.append(words.money(event.amount))
    if event.tracking:
        parts.append(words("messages.tracking", code=event.tracking))
    if event.address:
        parts.append(words("messages.address", address=event.address))
    return "\n".join(part for part in parts if part)
