"""How a picture is named in the comparison: its exhibit, what it is, when it was taken."""

from __future__ import annotations

from evidence_app.core.case import Case
from evidence_app.core.exhibits import exhibit_labels, picture_label
from evidence_app.core.pictures import PictureRef
from evidence_app.ui import formats
from evidence_app.ui.i18n import core


def picture_words(case: Case, picture: PictureRef) -> str:
    """ "C1, photo-06.jpg · Thu 12 Nov 2026, 18:20"; empty for a picture that isn't in the case."""
    item = case.evidence_by_id(picture.evidence)
    if item is None:
        return ""
    label = core(picture_label(exhibit_labels(case), picture))
    name = item.caption or item.name
    taken = formats.when(item.taken) if item.taken is not None else ""
    return " · ".join(filter(None, (f"{label}, {name}" if label else name, taken)))
