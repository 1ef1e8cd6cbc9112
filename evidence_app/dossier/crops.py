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
CLOSE, CLOSE_MARGIN = 0.4, 0.6


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
    """The close-up of one difference, only redactions drawn on it; None where it isn't marked or fills the picture."""
    full = _full(case, recipe)
    if full is None:
        return None
    own = tuple(mark for mark in recipe.marks if mark.difference == difference)
    box = _marked_box(own, full, recipe)
    if box is None:
        return None
    room = clamped(view_box(full, recipe.view), turned_size(full, recipe.view))
    box = clamped(box, turned_size(full, recipe.view))
    shape = min(4.0, max(1.25, box.width / max(1.0, box.height)))
    crop = _around(box, room, min(room.width, room.height) * 0.14, shape, 0.1)
    if crop.width * crop.height > 0.6 * room.width * room.height:
        return None
    kept = tuple(mark for mark in recipe.marks if mark.kind is MarkKind.REDACTION)
    return replace(recipe, view=replace(recipe.view, crop=crop), marks=kept, numbers=())


def with_marks(case: Case, picture: PictureRef) -> Recipe:
    """The whole picture with everything the buyer drew on it, numbers as in the tables."""
    own = tuple(mark for mark in case.marks if mark.picture == picture)
    numbers = tuple((item.id, number) for number, item in numbered_differences(case)) if own else ()
    return Recipe(picture, View(), own, numbers)
