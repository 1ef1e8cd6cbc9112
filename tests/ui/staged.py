"""A library with a case in which every scene of the gallery can be played: a film, photos, a listing, comparisons, steps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from evidence_kit import film
from ui_clock import Clock

from evidence_app.core.case import Case, Role
from evidence_app.core.pictures import PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Box
from evidence_app.resources import resource
from evidence_app.services.comparing import NewDifference
from evidence_app.services.workspace import Workspace, open_workspace
from evidence_app.ui.gallery.library import add_document, add_others

NUMBER = "8012345678901234"
TITLE = "USB flash drive 128 GB, metal, with cap and lanyard, in a sealed retail box"
FACTS = {
    "number": NUMBER,
    "title": TITLE,
    "store": "Global Store 910",
    "price": "42.90",
    "currency": "EUR",
    "variant": "128 GB",
    "timezone": "Europe/Berlin",
    "ordered": "2026-10-21",
    "shipped": "2026-10-24",
    "delivered": "2026-11-12",
    "protection_ends": "2026-12-24 08:59",
    "tracking": "LP00712345678901",
    "payment_method": "Credit card",
    "free_return": "yes",
}
DIFFERENCES = (
    NewDifference(
        "Capacity",
        "128 GB",
        "64GB printed on the drive, 62.5 GB reported by the computer",
        Box(286, 404, 112, 52),
        Box(492, 468, 372, 136),
    ),
    NewDifference("In the box", "drive, cap, lanyard", "drive only; no cap, no lanyard", Box(68, 290, 490, 206)),
    NewDifference("Size", "58 × 18 × 8 mm", "41 mm long, measured with the label (100 mm wide) as the scale"),
)


def staged_library(folder: Path) -> Path:
    """A closed library in `folder`, for `gallery.Stage`."""
    with open_workspace(folder, now=Clock(), remember=False) as workspace:
        add_others(workspace)
        workspace.cases.add_order(FACTS)
        _evidence(workspace, folder.parent / "files")
        add_document(workspace, NUMBER)
        _claim(workspace)
    return folder


def _evidence(workspace: Workspace, files: Path) -> None:
    files.mkdir()
    reporter = Reporter()
    intake = workspace.intake
    intake.import_paths(NUMBER, [film(files / "unboxing.mp4")], Role.UNBOXING_VIDEO, reporter)
    photos = [Path(str(resource(f"sample/photo-0{place}.jpg"))) for place in (2, 6, 7)]
    intake.import_paths(NUMBER, photos, Role.PHOTO, reporter)
    intake.import_paths(NUMBER, [Path(str(resource("sample/listing.png")))], Role.LISTING, reporter)
    intake.import_paths(NUMBER, [Path(str(resource("sample/messages.png")))], Role.MESSAGES, reporter)
    shown = next(item for item in workspace.cases.get(NUMBER).evidence if item.role is Role.UNBOXING_VIDEO)
    workspace.frames.of_evidence(NUMBER, shown.id, 6, reporter)
    workspace.frames.check_continuity(NUMBER, shown.id, reporter)

    def captioned(case: Case) -> Case:
        words = {"photo-07.jpg": "The print on the drive: 64GB USB 3.2", "unboxing.mp4": "The parcel is opened in one take"}
        return replace(case, evidence=tuple(replace(item, caption=words.get(item.name, "")) for item in case.evidence))

    workspace.cases.edit(NUMBER, "caption", captioned)


def _claim(workspace: Workspace) -> None:
    case = workspace.cases.get(NUMBER)
    listing, photo = (PictureRef(next(item.id for item in case.evidence if item.name == name)) for name in _PAIR)
    workspace.comparing.add(NUMBER, listing, photo, DIFFERENCES, title="Capacity")
    workspace.cases.set_claim(NUMBER, "not-as-described", "full-refund", "42.90")
    workspace.cases.log_event(
        NUMBER, "contacted-seller", at="2026-11-16", note="The drive is printed 64GB. I ask for a refund."
    )
    workspace.cases.log_event(NUMBER, "seller-replied", at="2026-11-17 14:30", note="Please use it some days, friend.")


_PAIR = ("listing.png", "photo-07.jpg")
