"""How a picture is named in the comparison: its exhibit, what it is, when it was taken."""

from __future__ import annotations

from evidence_app.core.case import Case
from evidence_app.core.exhibits import exhibit_labels, picture_label
from evidence_app.core.pictures import PictureRef
from evidence_app.ui import formats
from evidence_app.ui.i18n import core
from evidence_app.ui.widgets.film_marks import clock
from evidence_app.ui.widgets.lines import Line


def picture_words(case: Case, picture: PictureRef) -> str:
    """ "C1, photo-06.jpg · Thu 12 Nov 2026, 18:20"; empty for a picture that isn't in the case."""
    item = case.evidence_by_id(picture.evidence)
    if item is None:
        return ""
    label = core(picture_label(exhibit_labels(case), picture))
    name = item.caption or item.name
    taken = formats.when(item.taken) if item.taken is not None else ""
    return joined(f"{label}, {name}" if label else name, taken)


def picture_line(case: Case, picture: PictureRef) -> Line:
    """The picture as a row of a list: its exhibit, its words, below them which file it is and when it was taken."""
    item = case.evidence_by_id(picture.evidence)
    if item is None:
        return Line("", data=picture)
    taken = formats.when(item.taken) if item.taken is not None else ""
    mark = exhibit_labels(case).get(item.id, "")
    if picture.frame is None:
        name = item.name if item.caption else ""
        return Line(item.caption or item.name, joined(name, taken), mark=mark, picture=picture, data=picture)
    caption = next((one.caption for one in case.key_frames if one.picture == picture), "")
    time = clock(picture.frame.time.seconds, exact=True)
    return Line(joined(time, caption), joined(item.name, taken), mark=mark, picture=picture, data=picture)


def joined(*words: str) -> str:
    """Words with a dot between them; empty ones are left out."""
    return " · ".join(filter(None, words))
