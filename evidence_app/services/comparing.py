"""Listing beside received: comparisons, their differences, marks, views, details and redactions.

Every change is one step of the case's journal and comes back as `Changed`; the steps themselves are `core.compare_edits`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from evidence_app.core import compare_edits as edits
from evidence_app.core.case import Case, MediaKind, Role
from evidence_app.core.errors import BadInput, NotFound
from evidence_app.core.geometry import Size, corners
from evidence_app.core.pictures import Comparison, Detail, Difference, Mark, MarkKind, PictureRef, View
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Box, Point

if TYPE_CHECKING:
    from evidence_app.media.align import Alignment
    from evidence_app.media.arrays import Rgb
    from evidence_app.media.marks import Source
    from evidence_app.media.redact import Suggestion
    from evidence_app.services.cases import Changed
    from evidence_app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class NewDifference:
    """A difference to be made: its words, and where it is seen on each side (None: not marked there)."""

    aspect: str
    listing_says: str = ""
    received: str = ""
    listing_box: Box | None = None
    received_box: Box | None = None


def choices(case: Case, *, listing: bool) -> list[PictureRef]:
    """Every picture that a side can show, the likeliest first: photos, screenshots and the key frames of films."""
    order = (Role.LISTING, Role.MESSAGES, Role.PHOTO, Role.TRACKING) if listing else (Role.PHOTO, Role.LISTING, Role.MESSAGES)
    ranks = {role: place for place, role in enumerate(order)}
    images = [item for item in case.evidence if item.kind is MediaKind.IMAGE]
    images.sort(key=lambda item: ranks.get(item.role, len(ranks)))
    frames = [frame.picture for frame in case.key_frames]
    pictures = [PictureRef(item.id) for item in images]
    if listing:
        return pictures + frames
    photos = [picture for picture, item in zip(pictures, images, strict=True) if item.role is Role.PHOTO]
    return photos + frames + [picture for picture in pictures if picture not in photos]


class Comparing:
    """The comparisons of every case in the library. Numbers name orders; ids name what is inside them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def _edit(self, number: str, label: str, fn: Callable[[Case], Case]) -> Changed:
        return self._workspace.cases.edit(number, label, fn)

    # comparisons

    def add(
        self,
        number: str,
        listing: PictureRef,
        received: PictureRef,
        differences: Sequence[NewDifference] = (),
        *,
        title: str = "",
    ) -> Changed:
        """A comparison with its differences, in one step. Raises `NotFound` for pictures that aren't in the case."""
        new_id = self._workspace.new_id
        comparison = Comparison(new_id(), listing, received, title=title)

        def step(case: Case) -> Case:
            case = edits.add_comparison(case, comparison)
            for wanted in differences:
                case = self._with_difference(case, comparison, wanted)
            return case

        return self._edit(number, "Add comparison", step)

    def remove(self, number: str, comparison_id: str) -> Changed:
        """Take a comparison away, with its differences and their marks."""
        return self._edit(number, "Remove comparison", lambda case: edits.remove_comparison(case, comparison_id))

    def set_pictures(
        self,
        number: str,
        comparison_id: str,
        *,
        listing: PictureRef | None = None,
        received: PictureRef | None = None,
        title: str | None = None,
    ) -> Changed:
        """Show another picture on a side, or give the comparison a title."""
        return self._edit(
            number,
            "Change picture",
            lambda case: edits.set_pictures(case, comparison_id, listing=listing, received=received, title=title),
        )

    def set_view(self, number: str, comparison_id: str, view: View, *, listing: bool) -> Changed:
        """Turn, straighten or crop one side, as shown here and in the dossier; the original stays as it is."""
        return self._edit(number, "Change view", lambda case: edits.set_view(case, comparison_id, view, listing=listing))

    # differences

    def _with_difference(self, case: Case, comparison: Comparison, wanted: NewDifference) -> Case:
        difference = Difference(
            self._workspace.new_id(), wanted.aspect.strip(), wanted.listing_says.strip(), wanted.received.strip()
        )
        sides = ((comparison.listing, wanted.listing_box), (comparison.received, wanted.received_box))
        marks = [self.callout(picture, box, difference.id, MarkKind.CALLOUT) for picture, box in sides if box is not None]
        return edits.add_difference(case, comparison.id, difference, marks)

    def callout(self, picture: PictureRef, box: Box, difference: str | None, kind: MarkKind) -> Mark:
        """A new mark of a boxed kind around `box` (pixels of the upright picture)."""
        left_top, _, right_bottom, _ = corners(box)
        return Mark(self._workspace.new_id(), picture, kind, (left_top, right_bottom), difference)

    def add_difference(
        self,
        number: str,
        comparison_id: str,
        aspect: str,
        listing_says: str = "",
        received: str = "",
        listing_box: Box | None = None,
        received_box: Box | None = None,
    ) -> Changed:
        """A difference with a callout on each side that has a box. Raises `BadInput` when there is nothing to say or show."""
        wanted = NewDifference(aspect, listing_says, received, listing_box, received_box)
        if not any((aspect.strip(), listing_says.strip(), received.strip(), listing_box, received_box)):
            raise BadInput("the difference is empty", "say what differs", field="aspect")
        return self._edit(
            number,
            "Add difference",
            lambda case: self._with_difference(case, edits.comparison_of(case, comparison_id), wanted),
        )

    def edit_difference(
        self,
        number: str,
        difference_id: str,
        *,
        aspect: str | None = None,
        listing_says: str | None = None,
        received: str | None = None,
        seen_in: tuple[PictureRef, ...] | None = None,
    ) -> Changed:
        """Other words for a difference, or further evidence that shows it."""
        return self._edit(
            number,
            "Change difference",
            lambda case: edits.edit_difference(
                case, difference_id, aspect=aspect, listing_says=listing_says, received=received, seen_in=seen_in
            ),
        )

    def remove_difference(self, number: str, difference_id: str) -> Changed:
        """Take a difference away with its marks; the numbers after it move up."""
        return self._edit(number, "Remove difference", lambda case: edits.remove_difference(case, difference_id))

    def move_difference(self, number: str, difference_id: str, place: int) -> Changed:
        """Put a difference at another place (from 0) of its comparison; the numbers follow."""
        return self._edit(number, "Reorder differences", lambda case: edits.move_difference(case, difference_id, place))

    # marks

    def put_marks(self, number: str, marks: Iterable[Mark], label: str = "Change marks") -> Changed:
        """Add marks, or change those whose id is known. Raises `NotFound` for foreign pictures and differences."""
        wanted = tuple(marks)
        return self._edit(number, label, lambda case: edits.put_marks(case, wanted))

    def remove_marks(self, number: str, idents: Collection[str]) -> Changed:
        """Take marks away; their differences stay."""
        return self._edit(number, "Remove marks", lambda case: edits.remove_marks(case, idents))

    def paste_marks(self, number: str, marks: Iterable[Mark], picture: PictureRef, by: Point | None = None) -> Changed:
        """Copies of `marks` on `picture`, shifted by `by` (or a little) where they come from the same picture."""
        shift = by or Point(12, 12)

        def copied(mark: Mark) -> Mark:
            off = shift if mark.picture == picture else Point(0, 0)
            points = tuple(Point(point.x + off.x, point.y + off.y) for point in mark.points)
            return replace(mark, id=self._workspace.new_id(), picture=picture, points=points, disc=None)

        return self.put_marks(number, [copied(mark) for mark in marks], "Paste marks")

    # details

    def add_detail(
        self, number: str, comparison_id: str, picture: PictureRef, box: Box, *, times: float = 3.0, caption: str = ""
    ) -> Changed:
        """A part of a picture as an exhibit of its own, `times` larger than on the picture beside it."""
        detail = Detail(self._workspace.new_id(), picture, box, times, caption)
        return self._edit(number, "Add detail", lambda case: edits.add_detail(case, comparison_id, detail))

    def remove_detail(self, number: str, detail_id: str) -> Changed:
        """Take a detail away."""
        return self._edit(number, "Remove detail", lambda case: edits.remove_detail(case, detail_id))

    # looking

    def pixels(self, case: Case, picture: PictureRef, max_side: int | None = None) -> tuple[Rgb, Size]:
        """The picture upright, at most `max_side` px long, and its true size. Slow: call it from a job.

        Raises `NotFound` for a picture that is not in the case, `MediaError` for one that can't be decoded.
        """
        item = case.evidence_by_id(picture.evidence)
        if item is None:
            raise NotFound("this picture is not part of the case", "import it first")
        path = self._workspace.library.vault.path(item.sha256)
        if picture.frame is not None:
            from evidence_app.media.video import read_frame

            rgb = read_frame(path, picture.frame)
            return rgb, (rgb.shape[1], rgb.shape[0])
        from evidence_app.media.images import read_image

        rgb = read_image(path, max_side)
        whole = (item.width, item.height) if item.width and item.height else (rgb.shape[1], rgb.shape[0])
        return rgb, (whole if max_side else (rgb.shape[1], rgb.shape[0]))

    def source(self, case: Case, picture: PictureRef, max_side: int | None = None) -> Source:
        """The picture ready to be drawn again and again, about `max_side` px long. Slow: call it from a job.

        The same pixels as `pixels`, but decoded the quick way; a whole very large picture is parked. Raises as `pixels`.
        """
        from evidence_app.media.marks import Source
        from evidence_app.media.quick import read_for_looking

        item = case.evidence_by_id(picture.evidence)
        if item is None or picture.frame is not None:
            rgb, size = self.pixels(case, picture, max_side)
        else:
            rgb = read_for_looking(self._workspace.library.vault.path(item.sha256), max_side)
            size = (item.width, item.height) if max_side and item.width and item.height else (rgb.shape[1], rgb.shape[0])
        made = Source(rgb, size)
        del rgb  # or it would stay in memory beside its smaller copies
        if max_side is None:
            self.park(made)
        made.prepare()
        return made

    def park(self, source: Source) -> None:
        """Let the pixels of a very large picture lie on the disk. Slow, and not needed for showing it: afterwards, in a job."""
        source.park(self._workspace.library.folder / "cache" / "pixels")

    def suggest_redactions(self, case: Case, picture: PictureRef, reporter: Reporter) -> list[Suggestion]:
        """Text beside the tracking barcode that may name a person; the tracking number itself is never among it."""
        from evidence_app.media.redact import suggest

        rgb, _size = self.pixels(case, picture)
        reporter.check()
        return suggest(rgb)

    def redact(self, number: str, picture: PictureRef, boxes: Iterable[Box]) -> Changed:
        """Redact these places (pixels of the upright picture), wherever the picture is shown; the original stays untouched."""
        marks = [self.callout(picture, box, None, MarkKind.REDACTION) for box in boxes]
        return self.put_marks(number, marks, "Redact")

    def align(self, case: Case, comparison_id: str, reporter: Reporter) -> Alignment:
        """Where the listing's picture lies on the received one, with how sure that is. Changes nothing but the view."""
        from evidence_app.media.align import align

        comparison = edits.comparison_of(case, comparison_id)
        one, one_size = self.pixels(case, comparison.listing, 1600)
        reporter.step(0.3)
        two, two_size = self.pixels(case, comparison.received, 1600)
        reporter.step(0.6)
        return align(one, one_size, two, two_size)
