"""Films, or parts of them, that go into a packet: clips without the original's metadata, named after their exhibits."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import Case, MediaKind
from evidence_app.core.errors import BadInput
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.dossier.packet import Clip
    from evidence_app.services.workspace import Workspace

_PART = re.compile(r"(?P<id>[^@]+)(?:@(?P<start>[\d.]*)-(?P<end>[\d.]*))?")


@dataclass(frozen=True, slots=True)
class FilmPart:
    """The part of a film from `from_s` to `to_s` (seconds; infinity: to its end), in at most `max_bytes` (None: as it is)."""

    evidence: str
    from_s: float = 0.0
    to_s: float = math.inf
    max_bytes: int | None = None


def film_part(case: Case, text: str) -> FilmPart:
    """`ID`, or `ID@12.5-40`: seconds, either of which may be left out; ID is the beginning of an evidence id, or a label.

    Raises `BadInput`.
    """
    match = _PART.fullmatch(text.strip())
    if match is None:
        raise BadInput(f"“{text}” names no video", "write B1, or B1@12.5-40 for a part of it", field="video")
    wanted, labels = match["id"], exhibit_labels(case)
    found = [item.id for item in case.evidence if labels.get(item.id) == wanted or item.id.startswith(wanted)]
    if len(found) != 1:
        raise BadInput(f"there is no video “{wanted}”", "write its label, B1 say, or an id that import printed", field="video")
    try:
        return FilmPart(found[0], float(match["start"] or 0), float(match["end"] or math.inf))
    except ValueError:
        raise BadInput(f"“{text}” names no times", "write seconds: B1@12.5-40", field="video") from None


def make_clips(workspace: Workspace, case: Case, parts: Sequence[FilmPart], folder: Path, reporter: Reporter) -> list[Clip]:
    """The parts as files in `folder`. Raises `BadInput`, MediaError classes, `StorageFault`, `Cancelled`."""
    from evidence_app.dossier.packet import Clip

    labels, counts, made = exhibit_labels(case), Counter[str](), []
    for place, part in enumerate(parts):
        item = case.evidence_by_id(part.evidence)
        if item is None or item.kind is not MediaKind.VIDEO or item.id not in labels:
            raise BadInput("a video that is to go along is no exhibit of the dossier", "bring it back, or leave it out")
        label = labels[item.id]
        counts[label] += 1
        name = f"video-{label}.mp4" if counts[label] == 1 else f"video-{label}-{counts[label]}.mp4"
        out, step = folder / name, reporter.part(place / len(parts), (place + 1) / len(parts))
        end = min(part.to_s, item.duration_s)
        recipe = workspace.frames.clip(case.number, item.id, part.from_s, end, out, step, part.max_bytes)
        made.append(Clip(name, out, label, *recipe.real, recipe.encoded))
    return made
