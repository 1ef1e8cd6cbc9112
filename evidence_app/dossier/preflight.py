"""The check before anything is written: what leaks, what can't be read, what is over a limit, what is claimed without proof.

Nothing here stops an export by itself; each finding says what and what to do, and names the evidence it is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evidence_app.core.case import PRIVATE_FACTS, Case, Evidence, KeyFrame, MediaKind, Reason, Role
from evidence_app.core.errors import Cancelled, EvidenceError
from evidence_app.core.exhibits import exhibit_labels, numbered_differences
from evidence_app.core.pictures import MarkKind, PictureRef
from evidence_app.core.recipes import redacted
from evidence_app.dossier.lacking import lacking
from evidence_app.dossier.layout import Layout
from evidence_app.dossier.pdf import PPI, Fitting, LaidOut, expected_fitting, lay_out_fitting
from evidence_app.dossier.plan import DossierInput
from evidence_app.dossier.profiles import Profile
from evidence_app.dossier.sources import PictureSource

_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_PHONE = re.compile(r"(?<![\w-])\+\d[\d ()/.-]{7,}\d")
# As small as this every picture is drawn once, to see whether it can be read.
PROBE_SIDE, PROBE_QUALITY = 160, 60
# So many places of a missing character, or characters, are named.
MOST_NAMED = 6


class Level(StrEnum):
    """STOP: the export would fail or mislead. WARN: look at it first. NOTE: good to know."""

    STOP = "stop"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: a code for programs, two sentences for people, the ids of the evidence it concerns."""

    code: str
    level: Level
    what: str
    todo: str = ""
    evidence: tuple[str, ...] = ()


def preflight(
    given: DossierInput,
    pictures: PictureSource,
    *,
    films: Mapping[str, tuple[float, float]] | None = None,
    lay_out: Callable[[], LaidOut] | None = None,
) -> tuple[Finding, ...]:
    """Everything worth knowing before an export, the gravest first. `films`: evidence id → from and to in
    seconds, of which a clip goes along. `lay_out` gives the pages where somebody has them already."""
    case = given.case
    labels = exhibit_labels(case)
    shown = [item for item in case.evidence if item.id in labels]
    findings = [*_unreadable(case, shown, labels, pictures)]
    broken = {ident for finding in findings for ident in finding.evidence}
    findings += _places(shown, labels)
    findings += _addresses(case, labels)
    findings += film_findings(case, films or {})
    findings += _contacts(case, labels)
    findings += _claims(case, labels)
    findings += _unproved(case, shown)
    findings += _unprinted(case, shown, labels)
    findings += _unmentioned(case, shown, labels)
    if not broken:
        layout, fitting, _ = lay_out() if lay_out is not None else lay_out_fitting(given, pictures)
        findings += _glyphs(case, labels, layout.missing)
        findings += _limits(given, layout, fitting)
    rank = list(Level)
    return tuple(sorted(findings, key=lambda finding: rank.index(finding.level)))


def _unreadable(case: Case, shown: list[Evidence], labels: dict[str, str], pictures: PictureSource) -> list[Finding]:
    """Exhibits of which the picture, or the first key frame, can't be drawn."""
    found = []
    for item in shown:
        frames = [frame.picture for frame in case.key_frames if frame.evidence == item.id]
        picture = PictureRef(item.id) if item.kind is MediaKind.IMAGE else next(iter(frames), None)
        if picture is None:
            continue
        recipe = redacted(case, picture)
        try:
            pictures.size(recipe)
            pictures.jpeg(recipe, PROBE_SIDE, PROBE_SIDE, PROBE_QUALITY)
        except Cancelled:
            raise
        except (EvidenceError, OSError, ValueError) as error:
            what = f"{labels[item.id]} can't be read ({getattr(error, 'what', None) or error})"
            todo = "leave it out of the dossier, or add the file again"
            found.append(Finding("unreadable", Level.STOP, what, todo, (item.id,)))
    return found


def _places(shown: list[Evidence], labels: dict[str, str]) -> list[Finding]:
    """Originals that tell a place or a person. Nothing that is exported carries either."""
    telling = [item for item in shown if any(fact.name in PRIVATE_FACTS for fact in item.facts)]
    if not telling:
        return []
    names = ", ".join(labels[item.id] for item in telling)
    what = f"the originals {names} hold a place, a name or a serial number; what is exported doesn't"
    return [Finding("gps", Level.NOTE, what, "hand over originals only on purpose", tuple(item.id for item in telling))]


def film_findings(case: Case, films: Mapping[str, tuple[float, float]]) -> list[Finding]:
    """Clips (evidence id → from and to in seconds) that show what is blacked out on their frames, or a shipping label."""
    found = []
    labels = exhibit_labels(case)
    hidden = {mark.picture for mark in case.marks if mark.kind is MarkKind.REDACTION}
    for ident, (start, end) in films.items():
        private = [
            frame
            for frame in case.key_frames
            if frame.evidence == ident
            and start <= frame.frame.time.exact <= end
            and (frame.barcodes or frame.picture in hidden)
        ]
        if private and ident in labels:
            what = f"the video {labels[ident]} shows what is private, {_when(private)}: black boxes are on its frames only"
            todo = "choose a part of it without the label, or leave the video out"
            found.append(Finding("film-address", Level.WARN, what, todo, (ident,)))
    return found


def _when(frames: list[KeyFrame]) -> str:
    times = sorted(frame.frame.time.exact for frame in frames)
    first, last = (min(frames, key=lambda one: abs(one.frame.time.exact - time)) for time in (times[0], times[-1]))
    if first is last:
        return f"at {first.frame.time.clock()}"
    return f"between {first.frame.time.clock()} and {last.frame.time.clock()}"


def legible_labels(case: Case) -> list[PictureRef]:
    """Pictures of the dossier on which a shipping label was read and nothing is blacked out: an address may be legible."""
    labels = exhibit_labels(case)
    hidden = {mark.picture for mark in case.marks if mark.kind is MarkKind.REDACTION}
    items = [PictureRef(item.id) for item in case.evidence if item.barcodes and item.kind is MediaKind.IMAGE]
    frames = [frame.picture for frame in case.key_frames if frame.barcodes]
    return [picture for picture in (*items, *frames) if picture.evidence in labels and picture not in hidden]


def _addresses(case: Case, labels: dict[str, str]) -> list[Finding]:
    pictures = legible_labels(case)
    names = [labels[one.evidence] for one in pictures if one.frame is None]
    names += [f"{labels[one.evidence]} at {one.frame.time.clock()}" for one in pictures if one.frame is not None]
    if not names:
        return []
    evidence = tuple(dict.fromkeys(picture.evidence for picture in pictures))
    what = f"a shipping label is legible on {', '.join(names)}: it may show your name and address"
    return [Finding("address", Level.WARN, what, "black out what is private; keep the tracking number visible", evidence)]


def _contacts(case: Case, labels: dict[str, str]) -> list[Finding]:
    """Mail addresses and telephone numbers in what is printed."""
    texts = [event.note for event in case.events]
    texts += [item.caption for item in case.evidence if item.id in labels]
    texts += [frame.caption for frame in case.key_frames if frame.evidence in labels]
    texts += [case.claim.statement if case.claim else ""]
    found = Counter(match.group() for text in texts for pattern in (_MAIL, _PHONE) for match in pattern.finditer(text))
    if not found:
        return []
    return [
        Finding("contact", Level.WARN, f"the text holds {', '.join(found)}", "take it out if the recipient needn't know it")
    ]


def _claims(case: Case, labels: dict[str, str]) -> list[Finding]:
    found = []
    if case.claim is None:
        found.append(
            Finding("no-claim", Level.WARN, "no reason and no wanted resolution is stated", "state both on the Statement page")
        )
    if not labels:
        found.append(Finding("no-exhibit", Level.STOP, "the dossier holds no exhibit", "add the video, photos and the listing"))
    marked = {mark.difference for mark in case.marks}
    comparison_of = {difference.id: comparison for comparison in case.comparisons for difference in comparison.differences}
    for number, difference in numbered_differences(case):
        comparison = comparison_of[difference.id]
        pictures = (comparison.listing, comparison.received, *difference.seen_in)
        lost = [picture.evidence for picture in pictures if picture.evidence not in labels]
        if comparison.listing.evidence in lost or comparison.received.evidence in lost:
            what = f"difference {number} ({difference.aspect}) has lost its comparison: an exhibit of it is left out"
            found.append(
                Finding(
                    "claim-without-exhibit", Level.WARN, what, "bring the exhibit back, or delete the difference", tuple(lost)
                )
            )
        elif difference.id not in marked and not difference.seen_in:
            what = f"difference {number} ({difference.aspect}) is marked on no picture"
            evidence = (comparison.listing.evidence, comparison.received.evidence)
            found.append(Finding("not-marked", Level.NOTE, what, "place its number on both pictures", evidence))
    return found


def _unproved(case: Case, shown: list[Evidence]) -> list[Finding]:
    """A claim of which no exhibit can be the proof."""
    if case.claim is None or not shown or case.claim.reason is Reason.CHANGED_MIND:
        return []
    roles = {item.role for item in shown}
    if case.claim.reason is Reason.NOT_RECEIVED:
        if roles & {Role.TRACKING, Role.MESSAGES, Role.DOCUMENT}:
            return []
        return [
            Finding(
                "claim-unproved",
                Level.WARN,
                "no exhibit shows that the parcel didn't arrive",
                "add a screenshot of the tracking record",
            )
        ]
    if roles & {Role.PHOTO, Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO}:
        return []
    return [Finding("claim-unproved", Level.WARN, "no exhibit shows what arrived", "add photos, or the video of the unboxing")]


def _unprinted(case: Case, shown: list[Evidence], labels: dict[str, str]) -> list[Finding]:
    """Papers, texts and recordings without frames: the dossier names them with their fingerprints, but can't show what they
    say."""
    framed = {frame.evidence for frame in case.key_frames}
    films = (Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO)
    files = [
        item
        for item in shown
        if item.kind is MediaKind.DOCUMENT
        or (item.kind is MediaKind.VIDEO and item.role not in films and item.id not in framed)
    ]
    if not files:
        return []
    what = f"what {', '.join(labels[item.id] for item in files)} says is not printed: the dossier only names the file"
    todo = "add a screenshot of what matters in it, or hand the file over as well"
    return [Finding("not-printed", Level.NOTE, what, todo, tuple(item.id for item in files))]


def _unmentioned(case: Case, shown: list[Evidence], labels: dict[str, str]) -> list[Finding]:
    """Pictures and papers without caption that no comparison names: a reader can't know what they are for."""
    named = {comparison.listing.evidence for comparison in case.comparisons}
    named |= {comparison.received.evidence for comparison in case.comparisons}
    named |= {picture.evidence for _, difference in numbered_differences(case) for picture in difference.seen_in}
    roles = {Role.PHOTO, Role.DOCUMENT} | ({Role.LISTING} if case.comparisons else set())
    silent = [item for item in shown if item.role in roles and item.id not in named and not item.caption and not item.barcodes]
    if not silent:
        return []
    what = f"{', '.join(labels[item.id] for item in silent)}: no caption, and no difference names it"
    return [
        Finding("never-mentioned", Level.NOTE, what, "write what it shows, or leave it out", tuple(item.id for item in silent))
    ]


def _glyphs(case: Case, labels: dict[str, str], missing: dict[str, int]) -> list[Finding]:
    """Characters that can't be printed, with the words they stand in."""
    places = lacking(case, labels)
    chars = dict.fromkeys([*(char for place in places for char in place.chars), *sorted(missing)])
    if not chars:
        return []
    listed = _some([f"{char} (U+{ord(char):04X})" for char in chars])
    # Apart with semicolons, so that the window can translate each for itself.
    where = (
        "; ".join(place.where for place in places[:MOST_NAMED]) + ("; …" if len(places) > MOST_NAMED else "")
        or "the dossier's own words"
    )
    what = f"no font draws {listed} in {where}; the codes are printed instead"
    evidence = tuple(dict.fromkeys(place.evidence for place in places if place.evidence in labels))
    return [Finding("missing-glyph", Level.WARN, what, "write the words in another way", evidence)]


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")


def _limits(given: DossierInput, layout: Layout, fitting: Fitting) -> list[Finding]:
    profile, pages = given.profile, len(layout.pages)
    found = []
    if profile.max_pages is not None and pages > profile.max_pages:
        what = f"{pages} pages are more than the {profile.max_pages} that {profile.name} takes; it will be split into parts"
        found.append(Finding("limit-pages", Level.WARN, what, "leave out exhibits that repeat others"))
    elif fitting.density:
        found.append(Finding("fitted", Level.NOTE, f"to stay within {profile.pages} pages: {'; '.join(fitting.reduced)}"))
    elif not fitting.fits:
        what = f"{pages} pages are more than the {profile.pages} that a mediator reads quickly"
        found.append(Finding("long", Level.NOTE, what, "leave out exhibits that repeat others"))
    found += _bytes(given, layout, fitting)
    if profile.note:
        found.append(Finding("profile", Level.NOTE, profile.note))
    if profile.max_pages is None and profile.max_bytes is None:
        what = f"{profile.name}: no upload limit is stated in any source found"
        found.append(Finding("limit-unknown", Level.NOTE, what, "check what the form says"))
    return found


def _bytes(given: DossierInput, layout: Layout, fitting: Fitting) -> list[Finding]:
    """Whether pictures have to be coarser to stay within the recipient's bytes, or don't fit at all."""
    profile = given.profile
    expected = expected_fitting(given, layout.pages, fitting)
    if expected.ppi >= PPI:
        return []
    size = _megabytes(profile)
    if not expected.fits and profile.max_bytes is not None:
        what = f"the pictures are probably too many for the {size} MB that {profile.name} takes; it will be split into parts"
        return [Finding("limit-bytes", Level.WARN, what, "leave out exhibits that repeat others")]
    what = f"to stay within {size} MB the pictures will be about {expected.ppi} instead of {PPI} pixels per inch"
    return [Finding("fitted-bytes", Level.NOTE, what, "leave out exhibits that repeat others")]


def _megabytes(profile: Profile) -> str:
    return f"{(profile.bytes or 0) / 1e6:.1f}"
