"""Crops that the dossier makes by itself, as recipes: the part of a picture that the marks are about."""

from __future__ import annotations

from dataclasses import replace

from evidence_app.core.case import Case
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.geometry import Size, box_of, clamped, corners, picture_to_view, turned_size, view_box
from evidence_app.core.pictures import Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.values import Box

_WIDE = 1.1
# Around the difference that page 1 is about: the least share of the picture, and free space as a share of the marked box.
CLOSE, CLOSE_MARGIN = 0.4, 0.3
# In a comparison: the least share of a listing's page that is shown, and the shapes (width over height) of photos shown whole.
LEGIBLE, TALLEST, FLATTEST = 0.46, 0.62, 2.0
# A close-up is at least so many pixels wide.
LEAST_PX = 230.0
# What is marked takes at least this share of a close-up, else its mark is drawn.
LOST = 0.25


def _full(case: Case, recipe: Recipe) -> Size | None:
    item = case.evidence_by_id(recipe.picture.evidence)
    return (item.width, item.height) if item is not None and item.width and item.height else None


def _marked_box(marks: tuple[Mark, ...], full: Size, recipe: Recipe) -> Box | None:
    """Everything marked but redactions, in pixels of the view."""
    points = [point for mark in marks if mark.kind is not MarkKind.REDACTION for point in mark.points]
    if not points:
        return None
    to_view = picture_to_view(full, recipe.view)
    return box_of([to_view.at(corner) for corner in corners(box_of(points))])


def _around(box: Box, room: Box, least: float, aspect: float, margin: float) -> Box:
    """A crop inside `room` around `box`: `margin` times its size free on each side, at least `least` of the room's
    shorter side, of proportions `aspect` where the room allows."""
    width = max(box.width * (1 + 2 * margin), least)
    height = max(box.height * (1 + 2 * margin), least / aspect)
    width, height = max(width, height * aspect), max(height, width / aspect)
    width, height = min(width, room.width), min(height, room.height)
    left = min(max(room.x, box.x + box.width / 2 - width / 2), room.x + room.width - width)
    top = min(max(room.y, box.y + box.height / 2 - height / 2), room.y + room.height - height)
    return Box(left, top, width, height)


def focus(case: Case, recipe: Recipe, difference: str = "") -> Recipe:
    """The recipe cut to what its marks are about, with enough around it to know the place; unmarked pictures stay whole.

    With a `difference` that is marked, the cut is about that one, and marks that it would cut through are left out.
    """
    full = _full(case, recipe)
    if full is None:
        return recipe
    own = tuple(mark for mark in recipe.marks if difference and mark.difference == difference)
    box = _marked_box(own or recipe.marks, full, recipe)
    if box is None:
        return recipe
    whole = turned_size(full, recipe.view)
    room = clamped(view_box(full, recipe.view), whole)
    least, margin = (CLOSE, CLOSE_MARGIN) if own else (0.62, 0.18)
    crop = _around(clamped(box, whole), room, min(room.width, room.height) * least, _WIDE, margin)
    if crop.width * crop.height > 0.9 * room.width * room.height:
        return recipe
    kept = tuple(
        mark for mark in recipe.marks if mark in own or mark.kind is MarkKind.REDACTION or _inside(mark, full, recipe, crop)
    )
    return replace(recipe, view=replace(recipe.view, crop=crop), marks=kept)


def _inside(mark: Mark, full: Size, recipe: Recipe, crop: Box) -> bool:
    box = _marked_box((mark,), full, recipe)
    return box is not None and (
        crop.x <= box.x
        and crop.y <= box.y
        and box.x + box.width <= crop.x + crop.width
        and box.y + box.height <= crop.y + crop.height
    )


def detail(case: Case, recipe: Recipe, difference: str) -> Recipe | None:
    """The close-up of one difference, its own mark drawn only where it is a small part of what is seen; None where it isn't
    marked or fills the picture."""
    full = _full(case, recipe)
    if full is None:
        return None
    own = tuple(mark for mark in recipe.marks if mark.difference == difference)
    box = _marked_box(own, full, recipe)
    if box is None:
        return None
    whole = turned_size(full, recipe.view)
    room = clamped(view_box(full, recipe.view), whole)
    box = clamped(box, whole)
    shape = min(2.2, max(1.25, box.width / max(1.0, box.height)))
    # A few pixels blown up show nothing.
    least = min(max(min(room.width, room.height) * 0.14, LEAST_PX), room.width, room.height)
    crop = _around(box, room, least, shape, 0.1)
    if crop.width * crop.height > 0.6 * room.width * room.height:
        return None
    # Among other rows of a listing the reader must see which one it is.
    lost = box.width * box.height < LOST * crop.width * crop.height
    kept = tuple(mark for mark in recipe.marks if mark.kind is MarkKind.REDACTION or (lost and mark in own))
    return replace(recipe, view=replace(recipe.view, crop=crop), marks=kept, numbers=recipe.numbers if lost else ())


def legible(case: Case, recipe: Recipe, *, listing: bool, beside: Recipe | None = None) -> Recipe:
    """One side of a comparison, cut so that what it is about can be read in a pane of half the measure.

    A page of a shop is cut to what is marked on it, or to its top where that is long and nothing is marked; a photo is cut
    only when it is so flat or so tall that nothing would be seen. The cut takes the shape of the picture `beside` it. A cut
    of the buyer's own stays.
    """
    full = _full(case, recipe)
    if full is None or recipe.view.crop is not None:
        return recipe
    width, height = turned_size(full, recipe.view)
    if not listing and TALLEST <= width / height <= FLATTEST:
        return recipe
    room = clamped(view_box(full, recipe.view), (width, height))
    other = _full(case, beside) if beside is not None else None
    size = turned_size(other, beside.view) if other is not None and beside is not None else (width, height)
    shape = min(1.5, max(0.8, size[0] / size[1]))
    box = _marked_box(recipe.marks, full, recipe)
    if box is not None:
        crop = _around(clamped(box, (width, height)), room, min(room.width, room.height) * LEGIBLE, shape, 0.2)
    elif listing and width / height < TALLEST:
        crop = Box(room.x, room.y, room.width, min(room.height, room.width / shape))
    else:
        return recipe
    if crop.width * crop.height > 0.75 * room.width * room.height:
        return recipe
    return replace(recipe, view=replace(recipe.view, crop=crop))


def with_marks(case: Case, picture: PictureRef, difference: str = "") -> Recipe:
    """The whole picture with what the buyer drew on it, numbers as in the tables: everything, or what is about a difference."""
    own = tuple(
        mark for mark in case.marks if mark.picture == picture and (not difference or mark.difference in (None, difference))
    )
    numbers = tuple((item.id, number) for number, item in numbered_differences(case)) if own else ()
    return Recipe(picture, View(), own, numbers)
