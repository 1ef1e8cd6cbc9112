"""The sample case: a 64 GB drive came instead of 128 GB. Its parcel was delivered ten days ago, whenever "now" is.

Pictures and facts ship with the program (resources/sample, described in its README); the film of the unboxing is made
from them on the spot. Everything goes through the same services as a buyer's own case, so the sample shows what the
product does, and nothing that it doesn't do. Places of marks are pixels of the shipped pictures.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from evidence_app.core.case import Case, EventKind, Evidence, Reason, Remedy, Role
from evidence_app.core.errors import BadInput
from evidence_app.core.pictures import Mark, MarkKind, PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Box, Point, When
from evidence_app.resources import resource
from evidence_app.services.intake import IMPORTED

if TYPE_CHECKING:
    from evidence_app.media.film import Stay, Take
    from evidence_app.services.cases import Changed
    from evidence_app.services.workspace import Workspace

NUMBER = "8012345678901234"
ZONE = "Europe/Berlin"
DELIVERED_DAYS_AGO = 10
FRAMES = 12
FILM = "unboxing.mp4"
_SEED = 7

PHOTOS = {
    "photo-01.jpg": "The parcel as it came, closed",
    "photo-02.jpg": "The shipping label with the tracking number of this order",
    "photo-03.jpg": "The tape is being cut",
    "photo-04.jpg": "The box half open",
    "photo-05.jpg": "The box open, the drive on the packing paper",
    "photo-06.jpg": "The drive on the carton beside the shipping label",
    "photo-07.jpg": "The print on the drive: 64GB USB 3.2",
    "photo-08.jpg": "The plug of the drive",
    "photo-09.jpg": "Everything that arrived: carton, packing paper, drive",
}
SCREENSHOTS = {
    "listing.png": (Role.LISTING, "The listing on the day of the order"),
    "capacity.png": (Role.PHOTO, "What the computer reports about the drive: 62.5 GB"),
    "messages.png": (Role.MESSAGES, "The messages with the seller"),
}
# Where name and street stand on the label in the photographs that show them.
ADDRESSES = {
    "photo-01.jpg": Box(642, 602, 250, 72),
    "photo-02.jpg": Box(408, 434, 344, 152),
    "photo-03.jpg": Box(726, 604, 334, 140),
    "photo-04.jpg": Box(578, 604, 184, 134),
    "photo-06.jpg": Box(622, 532, 352, 136),
}


@dataclass(frozen=True, slots=True)
class _Differing:
    """A difference of the sample: its words, and where it is seen on the listing and on the photograph."""

    aspect: str
    listing_says: str
    received: str
    listing: Box
    photo: Box
    seen_in: tuple[str, ...]


COMPARISONS: tuple[tuple[str, str, tuple[_Differing, ...]], ...] = (
    (
        "Capacity",
        "photo-07.jpg",
        (
            _Differing(
                "Capacity",
                "128 GB",
                "64GB printed on the drive, 62.5 GB reported by the computer",
                Box(286, 404, 112, 52),
                Box(492, 468, 372, 136),
                ("photo-06.jpg", "capacity.png"),
            ),
        ),
    ),
    (
        "Contents and packaging",
        "photo-09.jpg",
        (
            _Differing(
                "In the box",
                "drive, cap, lanyard",
                "drive only; no cap, no lanyard",
                Box(68, 290, 490, 206),
                Box(894, 908, 184, 100),
                ("photo-05.jpg",),
            ),
            _Differing(
                "Packaging",
                "sealed retail box",
                "plain carton with packing paper",
                Box(410, 684, 116, 114),
                Box(146, 4, 960, 918),
                ("photo-01.jpg",),
            ),
        ),
    ),
    (
        "Size",
        "photo-06.jpg",
        (
            _Differing(
                "Size",
                "58 × 18 × 8 mm",
                "41 mm long, measured with the label (100 mm wide) as the scale",
                Box(36, 1052, 374, 44),
                Box(126, 556, 400, 202),
                (),
            ),
        ),
    ),
)


def add_sample(workspace: Workspace, reporter: Reporter | None = None) -> Changed:
    """Add the sample case to the library in one step. Where it is already, or in the trash, that one is returned.

    It is built in a library of its own and taken over when it is whole. Raises `Cancelled` and `StorageFault`; then this
    library is as it was.
    """
    from evidence_app.core.changes import ChangeSet
    from evidence_app.services.cases import Changed
    from evidence_app.services.workspace import open_workspace

    reporter = reporter or Reporter()
    if any(thrown.number == NUMBER and not thrown.evidence for thrown in workspace.cases.trash()):
        return workspace.cases.put_back(NUMBER)
    if NUMBER in workspace.library.cases.numbers():
        return Changed(workspace.cases.get(NUMBER), ChangeSet(NUMBER), "Open the sample case")
    copied: list[str] = []
    with tempfile.TemporaryDirectory(prefix="evidence-sample-") as name:
        scratch = open_workspace(Path(name) / "library", now=workspace.now, new_id=workspace.new_id, remember=False)
        with scratch:
            case = build_sample(scratch, reporter.part(0.0, 0.97))
            try:
                for item in case.evidence:
                    stored = workspace.library.vault.add(scratch.library.vault.path(item.sha256), reporter.part(0.97, 1.0))
                    copied += [stored.sha256] * stored.new
                return workspace.cases.add_case(case, "Open the sample case")
            except BaseException:
                for sha256 in copied:
                    workspace.library.vault.discard(sha256)
                raise


def build_sample(workspace: Workspace, reporter: Reporter) -> Case:
    """Make the sample case in a library, step by step, by the services that a buyer's own case goes through."""
    delivered = workspace.now().astimezone(ZoneInfo(ZONE)).date() - timedelta(days=DELIVERED_DAYS_AGO)
    workspace.cases.add_order(_facts(delivered))
    return _fill(workspace, delivered, reporter).case


def _facts(delivered: date) -> dict[str, str]:
    return {
        "number": NUMBER,
        "title": "USB flash drive 128 GB, metal, with cap and lanyard, in a sealed retail box",
        "store": "Global Store 910",
        "price": "42.90",
        "currency": "EUR",
        "variant": "128 GB",
        "timezone": ZONE,
        "country": "DE",
        "ordered": (delivered - timedelta(days=22)).isoformat(),
        "shipped": (delivered - timedelta(days=19)).isoformat(),
        "delivered": delivered.isoformat(),
        "protection_ends": (delivered + timedelta(days=41)).isoformat(),
        "tracking": "LP00712345678901",
        "payment_method": "Credit card",
        "free_return": "yes",
    }


def _fill(workspace: Workspace, delivered: date, reporter: Reporter) -> Changed:
    zone = ZoneInfo(ZONE)
    with tempfile.TemporaryDirectory(prefix="evidence-sample-") as name:
        folder = Path(name)
        film_at = datetime.combine(delivered, time(18, 2), zone)
        take = _make_files(folder, film_at, reporter.part(0.0, 0.55))
        for role, names in _by_role().items():
            files = [folder / file for file in names]
            for item in workspace.intake.import_paths(NUMBER, files, role, reporter.part(0.55, 0.7)):
                if item.status != IMPORTED:
                    raise BadInput(f"the sample's {item.path.name} can't be taken in ({item.reason})", item.todo)
    changed = workspace.cases.edit(NUMBER, "Caption the sample", _captioned)
    film = _named(changed.case, FILM)
    workspace.frames.of_evidence(NUMBER, film.id, FRAMES, reporter.part(0.7, 0.8))
    workspace.frames.check_continuity(NUMBER, film.id, reporter.part(0.8, 0.97))
    workspace.cases.set_claim(NUMBER, Reason.NOT_AS_DESCRIBED, Remedy.FULL_REFUND, "EUR 42.90")
    _compare(workspace)
    _redact(workspace, take)
    changed = _log(workspace, delivered)
    reporter.step(1.0)
    return changed


def _by_role() -> dict[Role, list[str]]:
    roles = {Role.UNBOXING_VIDEO: [FILM], Role.PHOTO: list(PHOTOS)}
    for file, (role, _) in SCREENSHOTS.items():
        roles.setdefault(role, []).append(file)
    return roles


def _make_files(folder: Path, film_at: datetime, reporter: Reporter) -> Take:
    """The film, and the pictures with their dates moved, as files in `folder`."""
    from evidence_app.dossier.fonts import font_path
    from evidence_app.media.film import Take, make_film
    from evidence_app.media.redated import Line, long_day, moved_photo, span, with_line

    sample, font = resource("sample"), font_path("latin")
    for file in PHOTOS:
        (folder / file).write_bytes(moved_photo((sample / file).read_bytes(), film_at))
    asked = film_at.date() + timedelta(days=4)
    day = Line((390, 198, 690, 232), 17, (102, 105, 110), long_day(asked), "mm")
    (folder / "messages.png").write_bytes(with_line(sample / "messages.png", day, font))
    words = f"To Germany, {span(film_at.date(), film_at.date() + timedelta(days=10))}"
    promised = Line((785, 564, 1120, 598), 19, (28, 28, 30), words, "lm")
    (folder / "listing.png").write_bytes(with_line(sample / "listing.png", promised, font))
    (folder / "capacity.png").write_bytes((sample / "capacity.png").read_bytes())
    take = Take(film_stays(), _SEED)
    make_film(folder / FILM, take, film_at, reporter, _SEED)
    return take


def film_stays() -> list[Stay]:
    """The take of the film: from the closed parcel over the label to the flaw."""
    from evidence_app.media.film import Stay

    sample = resource("sample")
    return [
        Stay(sample / "photo-01.jpg", 2.4, ((790, 680), (780, 600)), (0.96, 1.0)),
        Stay(sample / "photo-02.jpg", 3.4, ((770, 610), (800, 640)), (1.0, 1.1), (0.0, 1.3, 5.0), 0.6),
        Stay(sample / "photo-03.jpg", 2.0, ((810, 560), (830, 520)), (0.96, 1.0)),
        Stay(sample / "photo-04.jpg", 2.0, ((800, 600), (810, 620)), (0.94, 0.97), None, 1.2),
        Stay(sample / "photo-05.jpg", 2.2, ((800, 600), (800, 560)), (0.96, 1.1)),
        Stay(sample / "photo-06.jpg", 2.4, ((810, 650), (800, 660)), (0.92, 0.95), None, 0.7),
        Stay(sample / "photo-07.jpg", 3.2, ((810, 620), (800, 600)), (0.97, 1.05), (0.2, 1.2, 6.0), 0.6),
    ]


def _named(case: Case, name: str) -> Evidence:
    return next(item for item in case.evidence if item.name == name)


def _captioned(case: Case) -> Case:
    captions = {**PHOTOS, **{name: caption for name, (_, caption) in SCREENSHOTS.items()}}
    captions[FILM] = "The parcel is opened in one take, from the closed parcel over the label to the print on the drive"
    return replace(case, evidence=tuple(replace(item, caption=captions.get(item.name, "")) for item in case.evidence))


def _compare(workspace: Workspace) -> None:
    """The comparisons with their callouts, and the measure of the drive against the label."""
    from evidence_app.services.comparing import NewDifference

    case = workspace.cases.get(NUMBER)
    listing = PictureRef(_named(case, "listing.png").id)
    for title, photo, differing in COMPARISONS:
        received = PictureRef(_named(case, photo).id)
        new = [NewDifference(one.aspect, one.listing_says, one.received, one.listing, one.photo) for one in differing]
        after = workspace.comparing.add(NUMBER, listing, received, new, title=title).case
        for made, one in zip(after.comparisons[-1].differences, differing, strict=True):
            seen = tuple(PictureRef(_named(case, name).id) for name in one.seen_in)
            if seen:
                workspace.comparing.edit_difference(NUMBER, made.id, seen_in=seen)


def _redact(workspace: Workspace, take: Take) -> None:
    """Black out name and street on the photographs, and on the key frames, where the take says they are."""
    from evidence_app.media.film import HEIGHT, WIDTH

    case = workspace.cases.get(NUMBER)
    boxes = [(PictureRef(_named(case, name).id), box) for name, box in ADDRESSES.items()]
    stills = [stay.still.name for stay in take.stays]
    for frame in case.key_frames:
        for name, box in ADDRESSES.items():
            corners = [(x, y) for x in (box.x, box.x + box.width) for y in (box.y, box.y + box.height)]
            placed = take.placed(frame.frame.index, stills.index(name), corners)
            left, top = placed.min(0).clip(0, (WIDTH, HEIGHT))
            right, bottom = placed.max(0).clip(0, (WIDTH, HEIGHT))
            if right - left > 1 and bottom - top > 1:
                boxes.append((frame.picture, Box(float(left), float(top), float(right - left), float(bottom - top))))
    marks = [_redaction(workspace.new_id(), picture, box) for picture, box in boxes]
    workspace.comparing.put_marks(NUMBER, marks, "Redact")


def _redaction(ident: str, picture: PictureRef, box: Box) -> Mark:
    points = (Point(box.x, box.y), Point(box.x + box.width, box.y + box.height))
    return Mark(ident, picture, MarkKind.REDACTION, points)


def _log(workspace: Workspace, delivered: date) -> Changed:
    """The seller was asked four days after delivery, and answered the same day."""
    day = delivered + timedelta(days=4)
    steps: Sequence[tuple[EventKind, time, str]] = (
        (
            EventKind.CONTACTED_SELLER,
            time(9, 12),
            "The drive in the parcel is printed 64GB and my computer shows 62.5 GB. The cap, the lanyard and the retail box "
            "are missing. I ask for a full refund.",
        ),
        (
            EventKind.SELLER_REPLIED,
            time(14, 47),
            "Please use it some days and do not open a dispute, we will talk to the warehouse.",
        ),
        (EventKind.SELLER_REPLIED, time(18, 31), "We understand your feeling. Please wait, have a nice day."),
    )
    for kind, clock, note in steps:
        at = When.instant(datetime.combine(day, clock, ZoneInfo(ZONE)), ZONE, f"{day.isoformat()} {clock:%H:%M}")
        changed = workspace.cases.log_event(NUMBER, kind, at=at, note=note)
    return changed
