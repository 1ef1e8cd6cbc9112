"""From a case to the recipe of one of its pictures: which marks it carries there, and with which numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from evidence_app.core.case import Case
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.geometry import Size, box_of, corners, picture_to_view, turned_size
from evidence_app.core.pictures import Comparison, Detail, Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.values import Box

# Of pictures narrower or wider than this (width over height) only the part around a detail is its place.
NARROWEST, WIDEST = 0.7, 2.2


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


@dataclass(frozen=True, slots=True)
class Enlarged:
    """A detail beside where it comes from: two recipes of the same shape, the crop `times` larger than the place."""

    place: Recipe
    crop: Recipe
    times: float


def enlarged(case: Case, detail: Detail) -> Enlarged | None:
    """The detail and its place, turned as the picture is in its comparison; None for a picture of unknown size.

    The crop is the detail's box, grown to the shape of its place and to no less than 1/`detail.times` of it, so that both
    drawn at the same size differ by exactly `times`. The place is the whole picture; of a very long one, the part around.
    """
    item = case.evidence_by_id(detail.picture.evidence)
    if item is None or not item.width or not item.height:
        return None
    full = (item.width, item.height)
    turn = View(turn=_turn(case, detail))
    to_view = picture_to_view(full, turn)
    box = box_of(to_view.at(corner) for corner in corners(detail.box))
    width, height = turned_size(full, turn)
    part_w, part_h = min(float(width), max(box.width, height * WIDEST)), min(float(height), max(box.height, width / NARROWEST))
    part = _centred(box, part_w, part_h, (width, height))
    crop_w = min(part_w, max(part_w / detail.times, box.width, box.height * part_w / part_h))
    crop = _centred(box, crop_w, crop_w * part_h / part_w, (width, height))
    hidden = redacted(case, detail.picture).marks
    left_top, _, right_bottom, _ = corners(detail.box)
    mark = Mark(f"{detail.id}-place", detail.picture, MarkKind.BOX, (left_top, right_bottom))
    whole = replace(turn, crop=None if (part_w, part_h) == (width, height) else part)
    return Enlarged(
        Recipe(detail.picture, whole, (*hidden, mark)),
        Recipe(detail.picture, replace(turn, crop=crop), hidden),
        part_w / crop_w,
    )


def _turn(case: Case, detail: Detail) -> int:
    """The quarter turns with which the detail's own comparison shows its picture."""
    for one in case.comparisons:
        if any(other.id == detail.id for other in one.details):
            for picture, view in ((one.received, one.received_view), (one.listing, one.listing_view)):
                if picture == detail.picture:
                    return view.turn
    return 0


def _centred(box: Box, width: float, height: float, room: Size) -> Box:
    """A box of this size about the middle of `box`, moved into `room`."""
    left = min(max(0.0, box.x + box.width / 2 - width / 2), room[0] - width)
    top = min(max(0.0, box.y + box.height / 2 - height / 2), room[1] - height)
    return Box(left, top, width, height)
