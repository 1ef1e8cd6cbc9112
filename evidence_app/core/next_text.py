"""The shape of what the next step says in one situation."""

from __future__ import annotations

from typing import NamedTuple

from evidence_app.core.case import EventKind as E

YOUR_MOVE, WAITING, ENDED = "your-move", "waiting", "ended"


class Text(NamedTuple):
    """One situation: who moves, the few words of the rail, the sentence, the reason, the button and what it does."""

    group: str
    rail: str
    sentence: str
    reason: str
    button: str
    action: str
    sources: tuple[str, ...] = ()
    choices: tuple[E, ...] = ()
