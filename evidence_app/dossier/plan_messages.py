"""The course of the case: every step with the words of that day, then the messages as they were captured."""

from __future__ import annotations

from evidence_app.core.case import Event, MediaKind, Role
from evidence_app.core.pictures import PictureRef
from evidence_app.core.values import When
from evidence_app.dossier.blocks import Block, Gallery, Section, Spans, Table
from evidence_app.dossier.plan_exhibits import shot
from evidence_app.dossier.scene import Scene
from evidence_app.dossier.text import Span


def messages_section(scene: Scene) -> Section | None:
    """The timeline as a table, and screenshots of messages."""
    words, order = scene.words, scene.case.order
    entries: list[tuple[When, str, str]] = [
        (when, words(f"event.{name}"), "")
        for when, name in ((order.ordered, "ordered"), (order.shipped, "shipped"), (order.delivered, "delivered"))
        if when is not None
    ]
    entries += [(event.at, words(f"event.{event.kind}"), _words(scene, event)) for event in scene.case.events]
    entries.sort(key=lambda entry: entry[0].at)
    rows: tuple[tuple[Spans, ...], ...] = tuple(
        ((Span(words.when(when)),), (Span(step, bold=True),), (Span(said),)) for when, step, said in entries
    )
    talks = [
        item for item in scene.of(Role.MESSAGES) if item.kind is MediaKind.IMAGE and PictureRef(item.id) not in scene.shown
    ]
    blocks: list[Block] = []
    if talks:
        blocks.append(Gallery(tuple(shot(scene, item) for item in talks), 0.55, 2))
    if rows:
        head = tuple(words(f"messages.{name}") for name in ("date", "step", "words"))
        blocks.insert(0, Table(head, rows, (0.24, 0.22, 0.54)))
    return Section("messages", words("messages.title"), tuple(blocks), words("messages.lead")) if blocks else None


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
