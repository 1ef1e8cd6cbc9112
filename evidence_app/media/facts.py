"""What a file says about itself: when, with what, where. Statements, never proof; what can't be true is marked as doubtful."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from evidence_app.core.case import OWNER, POSITION, SERIAL, Fact

if TYPE_CHECKING:
    from PIL import Image

_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_ARTIST, _COPYRIGHT, _CAMERA_OWNER, _BODY_SERIAL, _LENS_SERIAL = 0x013B, 0x8298, 0xA430, 0xA431, 0xA435
_MAKE, _MODEL, _SOFTWARE, _CHANGED = 0x010F, 0x0110, 0x0131, 0x0132
_ORIGINAL, _ORIGINAL_OFFSET, _CHANGED_OFFSET, _DIGITIZED = 0x9003, 0x9011, 0x9010, 0x9004
_EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
_CLOCK_ERROR = timedelta(days=1)
_REMOVED = "removed from everything that is exported"
PLACE = Fact(POSITION, "the file says where it was taken", _REMOVED)


@dataclass(frozen=True, slots=True)
class Said:
    """A file's statements: its time (naive where it names no zone), the device, and everything as facts for display."""

    taken: datetime | None
    device: str
    software: str
    facts: tuple[Fact, ...]


def of_image(image: Image.Image, now: datetime | None) -> Said:
    """What a photograph's EXIF says. `now` (aware) lets a date in the future be seen as doubtful."""
    exif = image.getexif()
    details = _part(exif, _EXIF_IFD)
    taken = _exif_time(details.get(_ORIGINAL), details.get(_ORIGINAL_OFFSET))
    kind = "Taken"
    if taken is None:
        taken = _exif_time(details.get(_DIGITIZED), None)
    if taken is None:
        taken, kind = _exif_time(exif.get(_CHANGED), details.get(_CHANGED_OFFSET)), "File time"
    device = _device(_text(exif.get(_MAKE)), _text(exif.get(_MODEL)))
    software = _text(exif.get(_SOFTWARE))
    facts = [*_time_facts(kind, taken, now, "EXIF"), *_named(("Camera", device), ("Software", software))]
    if _part(exif, _GPS_IFD):
        facts.append(PLACE)
    owners = (details.get(_CAMERA_OWNER), exif.get(_ARTIST), exif.get(_COPYRIGHT))
    owner = next((text for text in map(_text, owners) if text), "")
    serial = _text(details.get(_BODY_SERIAL)) or _text(details.get(_LENS_SERIAL))
    facts += [Fact(name, value, _REMOVED) for name, value in ((OWNER, owner), (SERIAL, serial)) if value]
    if _is_motion_photo(image):
        facts.append(Fact("Motion photo", "the file also holds a short video; the still picture is used"))
    pages = getattr(image, "n_frames", 1)
    if pages > 1:
        facts.append(Fact("Pictures", f"{pages} in one file; the first is used"))
    return Said(taken if kind == "Taken" else None, device, software, tuple(facts))


def of_container(metadata: Mapping[str, str], stream: Mapping[str, str], now: datetime | None) -> Said:
    """What a film's container and its video stream say of themselves."""
    lower = {key.lower(): value for key, value in {**stream, **metadata}.items()}
    local = _iso_time(lower.get("com.apple.quicktime.creationdate", ""))
    taken = local or _iso_time(lower.get("creation_time", ""))
    if taken is not None and taken.year <= 1970:
        # Cameras without a clock write the epoch of the format (1904 or 1970): no date at all.
        taken = None
    make = lower.get("com.apple.quicktime.make") or lower.get("make") or lower.get("com.android.manufacturer", "")
    model = lower.get("com.apple.quicktime.model") or lower.get("model") or lower.get("com.android.model", "")
    device = _device(make.strip(), model.strip())
    if not device and lower.get("com.android.version"):
        device = f"Android {lower['com.android.version']}"
    written = [
        value for value in (metadata.get("encoder"), lower.get("com.apple.quicktime.software"), stream.get("encoder")) if value
    ]
    software = "; ".join(dict.fromkeys(written))
    facts = [*_time_facts("Recorded", taken, now, "container"), *_named(("Camera", device), ("Written by", software))]
    if any("location" in key for key in lower):
        facts.append(PLACE)
    owner = lower.get("com.apple.quicktime.author") or lower.get("artist") or lower.get("author") or lower.get("copyright", "")
    if owner.strip():
        facts.append(Fact(OWNER, owner.strip(), _REMOVED))
    return Said(taken, device, software, tuple(facts))


def _named(*pairs: tuple[str, str]) -> list[Fact]:
    return [Fact(name, value) for name, value in pairs if value]


def _time_facts(name: str, taken: datetime | None, now: datetime | None, source: str) -> list[Fact]:
    if taken is None:
        return []
    shown = taken.strftime("%Y-%m-%d %H:%M:%S") + (taken.strftime(" UTC%z") if taken.tzinfo else " (no time zone stated)")
    return [Fact(f"{name} ({source})", shown.replace("UTC+0000", "UTC"), time_doubt(taken, now))]


def time_doubt(taken: datetime, now: datetime | None) -> str:
    """Why a camera's date can't be right; empty where nothing speaks against it."""
    instant = taken if taken.tzinfo else taken.replace(tzinfo=UTC)
    if now is not None and instant > now + _CLOCK_ERROR:
        return f"the camera says {taken.year}, which lies in the future: its clock was wrong"
    if instant < _EARLIEST:
        return f"the camera says {taken.year}: its clock was not set"
    return ""


def _part(exif: Image.Exif, tag: int) -> Mapping[int, object]:
    try:
        return exif.get_ifd(tag)
    except (ValueError, TypeError, OSError, KeyError, SyntaxError):
        return {}


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return " ".join(value.replace("\0", " ").split()) if isinstance(value, str) else ""


def _device(make: str, model: str) -> str:
    """ "Canon PowerShot S40", not "Canon Canon PowerShot S40"."""
    return model if make and model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _exif_time(value: object, offset: object) -> datetime | None:
    text = _text(value)
    found = re.fullmatch(r"(\d{4})[:\-.](\d\d)[:\-.](\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d+)?", text)
    if not found:
        return None
    try:
        moment = datetime(*(int(part) for part in found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 naive: EXIF has no zone
    except ValueError:
        return None
    zone = re.fullmatch(r"([+-])(\d\d):?(\d\d)", _text(offset))
    if not zone:
        return moment
    minutes = int(zone[2]) * 60 + int(zone[3])
    if minutes > 18 * 60:
        return moment
    return moment.replace(tzinfo=timezone(timedelta(minutes=minutes if zone[1] == "+" else -minutes)))


def _iso_time(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment


def _is_motion_photo(image: Image.Image) -> bool:
    xmp = image.info.get("xmp", b"")
    data = xmp if isinstance(xmp, bytes) else str(xmp).encode()
    return bool(re.search(rb'(MotionPhoto|MicroVideo)(="1"|>1<)', data))
