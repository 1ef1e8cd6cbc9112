"""What can be done to comparisons, differences and marks: each a pure step from one case to the next.

`services.comparing` saves them; the window previews with them. Numbers are never stored: they follow from the order of the
differences, so no step has to renumber anything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from evidence_app.core.case import Case
from evidence_app.core.errors import BadInput, NotFound
from evidence_app.core.geometry import measured
from evidence_app.core.pictures import Comparison, Detail, Difference, Mark, MarkKind, PictureRef, View


def comparison_of(case: Case, ident: str) -> Comparison:
    """The comparison `ident`. Raises `NotFound`."""
    found = next((one for one in case.comparisons if one.id == ident), None)
    if found is None:
        raise NotFound("this comparison is not there", "choose another one")
    return found


def holder_of(case: Case, difference_id: str) -> tuple[Comparison, Difference]:
    """A difference and the comparison that holds it. Raises `NotFound`."""
    for comparison in case.comparisons:
        for difference in comparison.differences:
            if difference.id == difference_id:
                return comparison, difference
    raise NotFound("this difference is not there", "choose another one")


def _exchange(case: Case, comparison: Comparison) -> Case:
    return replace(case, comparisons=tuple(comparison if one.id == comparison.id else one for one in case.comparisons))


def _known(case: Case, picture: PictureRef) -> None:
    if case.evidence_by_id(picture.evidence) is None:
        raise NotFound("this picture is not part of the case", "import it first")


def add_comparison(case: Case, comparison: Comparison) -> Case:
    """A further comparison, after the others."""
    _known(case, comparison.listing)
    _known(case, comparison.received)
    return replace(case, comparisons=(*case.comparisons, comparison))


def remove_comparison(case: Case, ident: str) -> Case:
    """Without this comparison, its differences and the marks that show them."""
    gone = {difference.id for difference in comparison_of(case, ident).differences}
    return replace(
        case,
        comparisons=tuple(one for one in case.comparisons if one.id != ident),
        marks=tuple(mark for mark in case.marks if mark.difference not in gone),
    )


def set_pictures(
    case: Case, ident: str, *, listing: PictureRef | None = None, received: PictureRef | None = None, title: str | None = None
) -> Case:
    """Other pictures, or another title. Marks stay on the picture they were made on; its view begins anew."""
    comparison = comparison_of(case, ident)
    if listing is not None and listing != comparison.listing:
        _known(case, listing)
        comparison = replace(comparison, listing=listing, listing_view=View())
    if received is not None and received != comparison.received:
        _known(case, received)
        comparison = replace(comparison, received=received, received_view=View())
    return _exchange(case, comparison if title is None else replace(comparison, title=title))


def set_view(case: Case, ident: str, view: View, *, listing: bool) -> Case:
    """Turn, straighten or crop one side."""
    comparison = comparison_of(case, ident)
    return _exchange(case, replace(comparison, listing_view=view) if listing else replace(comparison, received_view=view))


def add_difference(case: Case, comparison_id: str, difference: Difference, marks: Iterable[Mark] = ()) -> Case:
    """A further difference, after the others of its comparison, with its marks."""
    comparison = comparison_of(case, comparison_id)
    changed = _exchange(case, replace(comparison, differences=(*comparison.differences, difference)))
    return put_marks(changed, marks)


def edit_difference(
    case: Case,
    ident: str,
    *,
    aspect: str | None = None,
    listing_says: str | None = None,
    received: str | None = None,
    seen_in: tuple[PictureRef, ...] | None = None,
) -> Case:
    """Other words, or other evidence that shows it."""
    comparison, difference = holder_of(case, ident)
    edited = Difference(
        ident,
        difference.aspect if aspect is None else aspect.strip(),
        difference.listing_says if listing_says is None else listing_says.strip(),
        difference.received if received is None else received.strip(),
        difference.seen_in if seen_in is None else seen_in,
    )
    every = tuple(edited if one.id == ident else one for one in comparison.differences)
    return _exchange(case, replace(comparison, differences=every))


def remove_difference(case: Case, ident: str) -> Case:
    """Without this difference and the marks that show it; those after it take the next lower number."""
    comparison, _difference = holder_of(case, ident)
    changed = _exchange(case, replace(comparison, differences=tuple(one for one in comparison.differences if one.id != ident)))
    return replace(changed, marks=tuple(mark for mark in changed.marks if mark.difference != ident))


def move_difference(case: Case, ident: str, place: int) -> Case:
    """This difference at `place` (from 0) among those of its comparison."""
    comparison, difference = holder_of(case, ident)
    others = [one for one in comparison.differences if one.id != ident]
    others.insert(min(max(0, place), len(others)), difference)
    return _exchange(case, replace(comparison, differences=tuple(others)))


def put_marks(case: Case, marks: Iterable[Mark]) -> Case:
    """With these marks: those of a known id are exchanged in place, others come after the rest."""
    new = {mark.id: mark for mark in marks}
    for mark in new.values():
        _known(case, mark.picture)
        if not mark.points:
            raise BadInput("a mark needs a place", "draw it again")
        if mark.difference is not None:
            holder_of(case, mark.difference)
    touched = {mark.picture for mark in new.values() if mark.kind is MarkKind.MEASURE}
    kept = tuple(new.pop(mark.id, mark) for mark in case.marks)
    return _measured_again(replace(case, marks=(*kept, *new.values())), touched)


def remove_marks(case: Case, idents: Collection[str]) -> Case:
    """Without these marks. Their differences stay: the words hold without a place to point at."""
    touched = {mark.picture for mark in case.marks if mark.id in idents and mark.kind is MarkKind.MEASURE}
    left = replace(case, marks=tuple(mark for mark in case.marks if mark.id not in idents))
    return _measured_again(left, touched)


def _measured_again(case: Case, pictures: Iterable[PictureRef]) -> Case:
    for picture in pictures:
        case = remeasured(case, picture)
    return case


def add_detail(case: Case, comparison_id: str, detail: Detail) -> Case:
    """A further detail crop."""
    comparison = comparison_of(case, comparison_id)
    _known(case, detail.picture)
    if detail.box.width < 1 or detail.box.height < 1:
        raise BadInput("a detail needs an area", "drag over the part to show larger")
    return _exchange(case, replace(comparison, details=(*comparison.details, detail)))


def remove_detail(case: Case, ident: str) -> Case:
    """Without this detail crop."""
    for comparison in case.comparisons:
        left = tuple(one for one in comparison.details if one.id != ident)
        if len(left) != len(comparison.details):
            return _exchange(case, replace(comparison, details=left))
    raise NotFound("this detail is not there", "choose another one")


def remeasured(case: Case, picture: PictureRef) -> Case:
    """With every measure on this picture told anew from its reference; without one they say nothing."""
    lines = [mark for mark in case.marks if mark.picture == picture and mark.kind is MarkKind.MEASURE]
    reference = next((mark for mark in lines if mark.reference and mark.millimetres), None)
    item = case.evidence_by_id(picture.evidence)
    longest = max(item.width, item.height) if item is not None else 0
    new = {mark.id: _told(mark, reference, longest) for mark in lines if not mark.reference}
    return replace(case, marks=tuple(new.get(mark.id, mark) for mark in case.marks))


def _told(mark: Mark, reference: Mark | None, longest: int) -> Mark:
    """A measure with its length. An end is taken to be off by up to 0.15 % of the picture's longer side, at least 1 px."""
    if reference is None or reference.millimetres is None or len(mark.points) < 2:
        return replace(mark, millimetres=None, uncertainty_mm=None, text="")
    ends, known = (mark.points[0], mark.points[1]), (reference.points[0], reference.points[1])
    try:
        length = measured(ends, known, reference.millimetres, placing=max(1.0, 0.0015 * longest))
    except ValueError:
        return replace(mark, millimetres=None, uncertainty_mm=None, text="")
    return replace(mark, millimetres=length.millimetres, uncertainty_mm=length.uncertainty, text=length.text())
