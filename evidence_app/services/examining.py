"""Looking at the films of a case before its dossier is written, where nobody has yet.

The window does both as soon as a film comes in, in jobs of its own; whoever works without it gets the same dossier by this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from evidence_app.core.case import MediaKind
from evidence_app.core.errors import EvidenceError
from evidence_app.core.evidence_edits import key_frames_of
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.services.workspace import Workspace

COUNT = 12


def examine_films(workspace: Workspace, number: str, reporter: Reporter) -> tuple[str, ...]:
    """Choose key frames of the case's films, and look for cuts in them, where that was not done; films left out are left.

    Returns a sentence for each film that can't be read; the others are examined all the same. Raises `NotFound`, `Cancelled`.
    """
    case = workspace.cases.get(number)
    labels = exhibit_labels(case)
    examined = {one.id for one in case.continuity}
    films = [item for item in case.evidence if item.kind is MediaKind.VIDEO and item.id in labels]
    faults = []
    for place, item in enumerate(films):
        mine = reporter.part(place / len(films), (place + 1) / len(films))
        try:
            if not key_frames_of(case, item.id):
                workspace.frames.of_evidence(number, item.id, COUNT, mine.part(0.0, 0.4))
            if item.id not in examined:
                workspace.frames.check_continuity(number, item.id, mine.part(0.4, 1.0))
        except EvidenceError as fault:
            faults.append(f"video {labels[item.id]} could not be examined: {fault.what}")
    return tuple(faults)
