"""Colour samples: what a sample's mark says, and how two sides differ, with what that can't tell."""

from __future__ import annotations

from contextlib import suppress

from evidence_app.core import colour
from evidence_app.core.case import Case
from evidence_app.core.pictures import Comparison, Mark, MarkKind, PictureRef
from evidence_app.core.values import Point
from evidence_app.ui.i18n import translate


def sample(case: Case, picture: PictureRef, place: Point, rgb: colour.Rgb, *, white: bool) -> Mark:
    """A mark for the colour at a place; corrected by the picture's white reference, if there is one.

    `white` makes it the reference itself. The mark's id is left empty.
    """
    if white:
        words = f"{colour.hexed(rgb)} {translate('compare', 'white reference')}"
        return Mark("", picture, MarkKind.COLOUR, (place,), text=words, reference=True)
    reference = next(
        (one for one in case.marks if one.picture == picture and one.kind is MarkKind.COLOUR and one.reference), None
    )
    paper = colour.from_hex(reference.text) if reference is not None else None
    words = colour.described(rgb)
    if paper is not None:
        with suppress(ValueError):
            words = f"{colour.described(colour.white_corrected(rgb, paper))} {translate('compare', 'corrected')}"
    return Mark("", picture, MarkKind.COLOUR, (place,), text=words)


def compared(case: Case, comparison: Comparison) -> str:
    """ "ΔE2000 23.4: …" from the last sample of each side; empty while there are not two."""
    found = []
    for picture in (comparison.listing, comparison.received):
        samples = [one for one in case.marks if one.picture == picture and one.kind is MarkKind.COLOUR and not one.reference]
        rgb = colour.from_hex(samples[-1].text) if samples else None
        if rgb is None:
            return ""
        found.append(colour.to_lab(rgb))
    value = colour.delta_e(found[0], found[1])
    words = translate("compare", "Colours differ by ΔE2000 {value}. {warning}")
    return words.format(value=f"{value:.1f}", warning=translate("compare", colour.LIGHTING_WARNING))
