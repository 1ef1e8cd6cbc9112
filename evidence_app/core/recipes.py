"""From a case to the recipe of one of its pictures: which marks it carries there, and with which numbers."""

from __future__ import annotations

from evidence_app.core.case import Case
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.geometry import corners
from evidence_app.core.pictures import Comparison, Detail, Mark, MarkKind, PictureRef, Recipe, View


def redacted(case: Case, picture: PictureRef) -> Recipe:
    """The picture alone: nothing drawn but its redactions, which hold wherever the picture is shown."""
    marks = tuple(mark for mark in case.marks if mark.picture == picture and mark.kind is MarkKind.REDACTION)
    return Recipe(picture, View(), marks)


def compared(case: Case, comparison: Comparison, *, listing: bool) -> Recipe:
    """One side of a comparison: the marks of its differences, marks of no difference, and redactions."""
    picture = comparison.listing if listing else comparison.received
    view = comparison.listing_view if listing else comparison.received_view
    own = {difference.id for difference in comparison.differences}
    marks = tuple(
        mark for mark in case.marks if mark.picture == picture and (mark.difference is None or mark.difference in own)
    )
    numbers = tuple((difference.id, number) for number, difference in numbered_differences(case) if difference.id in own)
    return Recipe(picture, view, marks, numbers)


def detail_crop(case: Case, detail: Detail) -> Recipe:
    """A detail larger than life: only its box, nothing drawn on it but redactions."""
    return Recipe(detail.picture, View(crop=detail.box), redacted(case, detail.picture).marks)


def detail_place(case: Case, detail: Detail) -> Recipe:
    """The whole picture with a box around the detail: where the crop comes from."""
    left_top, _, right_bottom, _ = corners(detail.box)
    place = Mark(f"{detail.id}-place", detail.picture, MarkKind.BOX, (left_top, right_bottom))
    return Recipe(detail.picture, View(), (*redacted(case, detail.picture).marks, place))
