"""The check before anything is written: what leaks, what can't be read, what is over a limit, what is claimed without proof.

Nothing here stops an export by itself; each finding says what and what to do, and names the evidence it is about.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from evidence_app.core.case import Case, Evidence, MediaKind, Role
from evidence_app.core.errors import EvidenceError
from evidence_app.core.exhibits import exhibit_labels, numbered_differences
from evidence_app.core.pictures import MarkKind, PictureRef, Recipe
from evidence_app.dossier.pdf import Fitting, lay_out_fitting
from evidence_app.dossier.plan import DossierInput
from evidence_app.dossier.profiles import Profile
from evidence_app.dossier.sources import PictureSource

_PLACE = re.compile(r"\b(gps|latitude|longitude|location|geotag)", re.IGNORECASE)
_SERIAL = re.compile(r"serial|owner|artist", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_PHONE = re.compile(r"(?<![\w-])\+\d[\d ()/.-]{7,}\d")


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


def preflight(given: DossierInput, pictures: PictureSource, *, with_originals: bool = False) -> tuple[Finding, ...]:
    """Everything worth knowing before an export, the gravest first. `with_originals`: films go into the packet as they are."""
    case = given.case
    labels = exhibit_labels(case)
    shown = [item for item in case.evidence if item.id in labels]
    findings = [*_unreadable(shown, labels, pictures)]
    broken = {ident for finding in findings for ident in finding.evidence}
    findings += _places(shown, labels, with_originals=with_originals)
    findings += _addresses(case, shown, labels)
    findings += _contacts(case)
    findings += _claims(case, labels)
    findings += _unmentioned(case, shown, labels)
    if not broken:
        layout, fitting, _ = lay_out_fitting(given, pictures)
        findings += _glyphs(layout.missing)
        findings += _limits(given.profile, len(layout.pages), fitting)
    rank = list(Level)
    return tuple(sorted(findings, key=lambda finding: rank.index(finding.level)))


def _unreadable(shown: list[Evidence], labels: dict[str, str], pictures: PictureSource) -> list[Finding]:
    found = []
    for item in shown:
        if item.kind is not MediaKind.IMAGE:
            continue
        try:
            pictures.size(Recipe(PictureRef(item.id)))
        except (EvidenceError, OSError, ValueError) as error:
            found.append(
                Finding(
                    "unreadable",
                    Level.STOP,
                    f"{labels[item.id]} can't be read ({getattr(error, 'what', None) or error})",
                    "leave it out of the dossier, or add the file again",
                    (item.id,),
                )
            )
    return found


def _places(shown: list[Evidence], labels: dict[str, str], *, with_originals: bool) -> list[Finding]:
    """Originals that tell a place or a person. Pictures in the dossier never carry either."""
    telling = [item for item in shown if any(_PLACE.search(fact.name) or _SERIAL.search(fact.name) for fact in item.facts)]
    if not telling:
        return []
    names = ", ".join(labels[item.id] for item in telling)
    handed = [item for item in telling if item.kind is MediaKind.VIDEO] if with_originals else []
    if handed:
        films = ", ".join(labels[item.id] for item in handed)
        what = f"the originals {films} hold a place or a name, and go into the packet as they are"
        return [
            Finding(
                "gps",
                Level.WARN,
                what,
                "leave the video out of the packet if the place is private",
                tuple(item.id for item in handed),
            )
        ]
    what = f"the originals {names} hold a place or a name; the dossier's pictures don't"
    return [Finding("gps", Level.NOTE, what, "hand over originals only on purpose", tuple(item.id for item in telling))]


def _addresses(case: Case, shown: list[Evidence], labels: dict[str, str]) -> list[Finding]:
    """Pictures on which a shipping label was read and nothing is blacked out: the address is probably legible."""
    hidden = {mark.picture for mark in case.marks if mark.kind is MarkKind.REDACTION}
    open_items = [
        item for item in shown if item.barcodes and item.kind is MediaKind.IMAGE and PictureRef(item.id) not in hidden
    ]
    frames = [frame for frame in case.key_frames if frame.evidence in labels and frame.barcodes and frame.picture not in hidden]
    names = [labels[item.id] for item in open_items]
    names += [f"{labels[frame.evidence]} at {frame.frame.time.clock()}" for frame in frames]
    if not names:
        return []
    evidence = tuple(dict.fromkeys([*(item.id for item in open_items), *(frame.evidence for frame in frames)]))
    what = f"a shipping label is legible on {', '.join(names)}: it may show your name and address"
    return [Finding("address", Level.WARN, what, "black out what is private; keep the tracking number visible", evidence)]


def _contacts(case: Case) -> list[Finding]:
    texts = (
        [event.note for event in case.events]
        + [item.caption for item in case.evidence]
        + [case.claim.statement if case.claim else ""]
    )
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


def _unmentioned(case: Case, shown: list[Evidence], labels: dict[str, str]) -> list[Finding]:
    """Photos and papers without caption that no comparison names: a reader can't know what they are for."""
    named = {comparison.listing.evidence for comparison in case.comparisons}
    named |= {comparison.received.evidence for comparison in case.comparisons}
    named |= {picture.evidence for _, difference in numbered_differences(case) for picture in difference.seen_in}
    silent = [
        item
        for item in shown
        if item.role in (Role.PHOTO, Role.DOCUMENT) and item.id not in named and not item.caption and not item.barcodes
    ]
    if not silent:
        return []
    what = f"{', '.join(labels[item.id] for item in silent)}: no caption, and no difference names it"
    return [
        Finding("never-mentioned", Level.NOTE, what, "write what it shows, or leave it out", tuple(item.id for item in silent))
    ]


def _glyphs(missing: dict[str, int]) -> list[Finding]:
    if not missing:
        return []
    listed = ", ".join(f"{char} (U+{ord(char):04X})" for char in sorted(missing)[:12])
    what = f"no font draws these characters, their codes are printed instead: {listed}"
    return [Finding("missing-glyph", Level.WARN, what, "write the words in another way")]


def _limits(profile: Profile, pages: int, fitting: Fitting) -> list[Finding]:
    found = []
    if profile.max_pages is not None and pages > profile.max_pages:
        what = f"{pages} pages are more than the {profile.max_pages} that {profile.name} takes; it will be split into parts"
        found.append(Finding("limit-pages", Level.WARN, what, "leave out exhibits that repeat others"))
    if fitting.density:
        found.append(Finding("fitted", Level.NOTE, f"to stay within {profile.pages} pages: {'; '.join(fitting.reduced)}"))
    if profile.note:
        found.append(Finding("profile", Level.NOTE, profile.note))
    if profile.max_pages is None and profile.max_bytes is None:
        found.append(
            Finding(
                "limit-unknown",
                Level.NOTE,
                f"{profile.name}: no upload limit is stated in any source found",
                "check what the form says",
            )
        )
    return found
