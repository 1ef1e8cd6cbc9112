"""Small changes to the evidence of a case, as functions from a case to a case.

Called with `Cases.edit`, so each is one step that can be undone. Removing evidence takes everything with it that would point
at nothing afterwards: its key frames, its continuity, comparisons that show it, marks on it.
"""

from __future__ import annotations

from dataclasses import replace

from evidence_app.core.case import Case, Evidence, FrameReason, KeyFrame, QualityHint, Role
from evidence_app.core.errors import NotFound
from evidence_app.core.pictures import Comparison, PictureRef


def _with(case: Case, changed: Evidence) -> Case:
    return replace(case, evidence=tuple(changed if item.id == changed.id else item for item in case.evidence))


def _found(case: Case, ident: str) -> Evidence:
    item = case.evidence_by_id(ident)
    if item is None:
        raise NotFound("this evidence is no longer in the case", "undo its removal first")
    return item


def captioned(case: Case, ident: str, caption: str) -> Case:
    """The case with a caption (a short name) for one piece of evidence; surrounding space goes."""
    return _with(case, replace(_found(case, ident), caption=" ".join(caption.split())))


def with_role(case: Case, idents: tuple[str, ...], role: Role) -> Case:
    """The case with these pieces of evidence showing something else."""
    for ident in idents:
        case = _with(case, replace(_found(case, ident), role=role))
    return case


def rated(case: Case, idents: tuple[str, ...], rating: int) -> Case:
    """The case with these pieces rated; 1 is "strongest", 0 is none."""
    for ident in idents:
        case = _with(case, replace(_found(case, ident), rating=rating))
    return case


def hinted(case: Case, ident: str, hints: tuple[QualityHint, ...]) -> Case:
    """The case with what would be better filmed again, as noticed on one film."""
    return _with(case, replace(_found(case, ident), hints=hints))


def without_evidence(case: Case, idents: tuple[str, ...]) -> Case:
    """The case without these pieces of evidence and without everything that shows them."""
    gone = frozenset(idents)
    for ident in gone:
        _found(case, ident)

    def stays(comparison: Comparison) -> bool:
        return comparison.listing.evidence not in gone and comparison.received.evidence not in gone

    comparisons = tuple(
        replace(
            comparison,
            differences=tuple(
                replace(one, seen_in=tuple(picture for picture in one.seen_in if picture.evidence not in gone))
                for one in comparison.differences
            ),
        )
        for comparison in case.comparisons
        if stays(comparison)
    )
    lost = {one.id for comparison in case.comparisons if not stays(comparison) for one in comparison.differences}
    settings = replace(
        case.dossier,
        left_out=tuple(ident for ident in case.dossier.left_out if ident not in gone),
        order=tuple(ident for ident in case.dossier.order if ident not in gone),
    )
    return replace(
        case,
        evidence=tuple(item for item in case.evidence if item.id not in gone),
        key_frames=tuple(frame for frame in case.key_frames if frame.evidence not in gone),
        continuity=tuple(one for one in case.continuity if one.id not in gone),
        comparisons=comparisons,
        marks=tuple(mark for mark in case.marks if mark.picture.evidence not in gone and mark.difference not in lost),
        dossier=settings,
    )


def what_goes_with(case: Case, idents: tuple[str, ...]) -> tuple[int, int]:
    """How many key frames and how many comparisons would go with these pieces of evidence."""
    after = without_evidence(case, idents)
    return len(case.key_frames) - len(after.key_frames), len(case.comparisons) - len(after.comparisons)


def without_key_frame(case: Case, ident: str) -> Case:
    """The case without one key frame; comparisons that show that frame stay, for they name the frame itself."""
    return replace(case, key_frames=tuple(frame for frame in case.key_frames if frame.id != ident))


def key_frame_captioned(case: Case, ident: str, caption: str) -> Case:
    """The case with a caption for one key frame, which makes it the buyer's own: it is kept from then on."""
    return replace(
        case,
        key_frames=tuple(
            replace(frame, caption=" ".join(caption.split()), kept=True) if frame.id == ident else frame
            for frame in case.key_frames
        ),
    )


def key_frames_of(case: Case, ident: str) -> tuple[KeyFrame, ...]:
    """The key frames of a film in order of time."""
    return tuple(sorted((one for one in case.key_frames if one.evidence == ident), key=lambda one: one.frame.time.exact))


def best_picture(case: Case, ident: str) -> PictureRef | None:
    """The picture that stands for a piece of evidence: the image itself; of a film the buyer's own pick, else a label, else
    the sharpest key frame; None for a film without key frames and for documents without pictures."""
    item = _found(case, ident)
    if not item.duration_s:
        return PictureRef(item.id)
    frames = key_frames_of(case, ident)
    if not frames:
        return None
    rank = {FrameReason.PICK: 0, FrameReason.LABEL: 1, FrameReason.DETAIL: 2, FrameReason.MOMENT: 3}
    return min(frames, key=lambda one: (rank[one.reason], -one.sharpness)).picture


def left_out(case: Case, idents: tuple[str, ...], *, out: bool) -> Case:
    """The case with these pieces left out of the dossier, or taken in again."""
    kept = tuple(ident for ident in case.dossier.left_out if ident not in idents)
    return replace(case, dossier=replace(case.dossier, left_out=(*kept, *idents) if out else kept))
