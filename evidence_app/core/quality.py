"""What would be better filmed again: the words for what was noticed on a film while its key frames were chosen.

Each kind has an advice, for who may still film again, and a weakness, for the readiness checklist.
"""

from __future__ import annotations

from collections.abc import Sequence

from evidence_app.core.case import Case, Evidence, HintKind, QualityHint, Role
from evidence_app.core.media_time import MediaTime

# Why a film is weak, and what to do; the worst first, as the checklist names one.
_WEAK = {
    HintKind.INCOMPLETE: ("the end of the video is missing", "Copy the video from the phone or camera again"),
    HintKind.DARK: ("the video is very dark", "Film again with more light if you still can"),
    HintKind.GLARE: ("the video is too bright to show detail", "Film again away from the light if you still can"),
    HintKind.FAST: ("the camera moves too fast to show detail", "Film again more slowly if you still can"),
    HintKind.LABEL_UNREAD: (
        "the shipping label could not be read in it",
        "Film the label again, close and still, if you still can",
    ),
    HintKind.NOTHING_SHOWN: (
        "the picture shows hardly anything at {at}",
        "Film the item and its flaw again if you still can",
    ),
}
_ORDER = tuple(_WEAK)


def advice(hint: QualityHint) -> str:
    """A sentence that says what was seen and what to do."""
    match hint.kind:
        case HintKind.DARK:
            return "The video is very dark. Switch on a light or film by a window."
        case HintKind.GLARE:
            return "The video is too bright to show detail. Turn the parcel away from the light."
        case HintKind.LABEL_UNREAD:
            return (
                "The shipping label could not be read. Hold the camera still over it for two seconds, close and without glare."
            )
        case HintKind.FAST:
            return "The camera moves fast most of the time. Stay on the label, the item and the flaw for some seconds each."
        case HintKind.NOTHING_SHOWN:
            return (
                f"From {_clock(hint.from_s)} to {_clock(hint.to_s)} the picture shows hardly anything. "
                "If the item or its flaw should be there, film that again with it in the middle of the picture."
            )
        case HintKind.INCOMPLETE:
            return (
                f"The file ends at {_clock(hint.from_s)} though the video went on. "
                "Copy it from the phone or camera again, as a whole."
            )


def standing(case: Case, film: Evidence) -> tuple[QualityHint, ...]:
    """The hints of a film that still hold: a label is no matter where a key frame shows it, or in a video of the fault."""
    read = film.role is Role.DEFECT_VIDEO or any(key.evidence == film.id and key.barcodes for key in case.key_frames)
    return tuple(hint for hint in film.hints if not (read and hint.kind is HintKind.LABEL_UNREAD))


def advices(hints: Sequence[QualityHint]) -> tuple[str, ...]:
    """The sentences for all of a film's hints."""
    return tuple(advice(hint) for hint in hints)


def weakness(hints: Sequence[QualityHint]) -> tuple[str, str] | None:
    """The worst of a film's hints: why it is weak, and what to do; None where there is none."""
    if not hints:
        return None
    worst = min(hints, key=lambda hint: _ORDER.index(hint.kind))
    why, what = _WEAK[worst.kind]
    return why.format(at=_clock(worst.from_s)), what


def _clock(seconds: float) -> str:
    return MediaTime(round(seconds * 1000), 1, 1000).short()
