"""Does every native part work on this computer? Each is tried on tiny media made on the spot, and says what it can do.

For bug reports, for packagers, and for a first look after installation. Nothing of the user's is read or written.
"""

from __future__ import annotations

import importlib.util
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from evidence_app.core.progress import Reporter

_PICTURES = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF", "TIFF")
_DECODERS = ("h264", "hevc", "av1", "vp9", "mpeg4")


@dataclass(frozen=True, slots=True)
class Check:
    """One part: whether it works here, and what it did or why it failed."""

    part: str
    works: bool
    detail: str


class _Broken(Exception):
    """A part gave a wrong answer."""


def self_test(reporter: Reporter) -> list[Check]:
    """Try every part. Raises `Cancelled` only: a part that fails is a result."""
    found = []
    with tempfile.TemporaryDirectory(prefix="evidence-self-test-") as name:
        folder = Path(name)
        for place, (part, trial) in enumerate(_TRIALS.items()):
            reporter.step(place / len(_TRIALS), part)
            # Whatever a native part throws is the answer this is for.
            try:
                found.append(Check(part, True, trial(folder)))
            except Exception as fault:
                found.append(Check(part, False, " ".join(f"{type(fault).__name__}: {fault}".split())))
    reporter.step(1.0)
    return found


def _pictures(folder: Path) -> str:
    import numpy as np
    import pillow_heif
    from PIL import Image

    from evidence_app.media.images import read_image

    pillow_heif.register_heif_opener()
    ramp = np.dstack([np.tile(np.linspace(0, 255, 64), (48, 1))] * 3).astype(np.uint8)
    for kind in _PICTURES:
        path = folder / f"picture.{kind.lower()}"
        Image.fromarray(ramp).save(path, kind)
        back = read_image(path)
        if back.shape != ramp.shape or np.abs(back.astype(int) - ramp).mean() > 6:
            raise _Broken(f"{kind} comes back changed")
    return "reads " + ", ".join(_PICTURES)


def _film(folder: Path) -> str:
    import av
    import numpy as np

    from evidence_app.media.video import index, read_frame

    path = folder / "film.mp4"
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for shade in range(0, 240, 10):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), shade, np.uint8), format="rgb24")
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    known = index(path)
    shade = int(read_frame(path, known.ref(17)).mean())
    if len(known) != 24 or abs(shade - 170) > 8:
        raise _Broken(f"frame 17 of {len(known)} has the shade {shade} instead of 170")
    missing = [name for name in _DECODERS if name not in av.codecs_available]
    if missing:
        raise _Broken(f"no decoder for {', '.join(missing)}")
    return f"exact frames; decodes {', '.join(_DECODERS)}"


def _label(folder: Path) -> str:
    from evidence_app.media.images import read_image
    from evidence_app.media.labels import read_barcodes
    from evidence_app.resources import resource

    texts = [code.text for code in read_barcodes(read_image(resource("sample/label.png")))]
    if texts != ["LP00712345678901"]:
        raise _Broken(f"the sample's label reads {texts}")
    return f"read {texts[0]}"


def _worker(folder: Path) -> str:
    from evidence_app.media.worker import run_isolated
    from evidence_app.resources import resource

    found = run_isolated("looking.look", (resource("sample/label.png"), datetime.now(UTC)), Reporter())
    return f"looked at a {found.probe.media_type} in a process of its own"


def _library(folder: Path) -> str:
    from evidence_app.services.workspace import open_workspace

    with open_workspace(folder / "library", remember=False) as workspace:
        workspace.cases.add_order({"number": "1", "title": "Test", "timezone": "UTC"})
        if workspace.cases.get("1").order.title != "Test":
            raise _Broken("an order comes back changed")
    return f"SQLite {sqlite3.sqlite_version}"


def _dossier(folder: Path) -> str:
    import pypdfium2

    from evidence_app.services.workspace import open_workspace

    with open_workspace(folder / "dossiers", remember=False) as workspace:
        workspace.cases.add_order({"number": "1", "title": "Test", "timezone": "UTC"})
        report = workspace.exporting.export_pdf("1", folder / "dossier.pdf")
    document = pypdfium2.PdfDocument(folder / "dossier.pdf")
    pages = len(document)
    drawn = document[0].render(scale=0.2).to_numpy()
    document.close()
    if pages != report.pages or drawn.min() > 200:
        raise _Broken("the dossier's first page is drawn empty")
    return f"PDF/A-3b, {pages} pages, drawn again"


def _fonts(folder: Path) -> str:
    from typing import get_args

    from evidence_app.dossier.fonts import FaceKey, available

    keys = get_args(FaceKey)
    missing = [key for key in keys if not available(key)]
    if missing:
        raise _Broken(f"no typeface for {', '.join(missing)}")
    return "typefaces for " + ", ".join(keys)


def _calendar(folder: Path) -> str:
    from icalendar import Calendar

    from evidence_app.services.guidance import public_holidays

    if date(2026, 12, 25) not in public_holidays("DE", 2026, 2026):
        raise _Broken("Christmas is no holiday in Germany")
    Calendar.from_ical("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    return "calendar files, public holidays"


def _window(folder: Path) -> str:
    if importlib.util.find_spec("PySide6") is None:
        raise _Broken("PySide6 is not installed")
    return "PySide6 is installed"


_TRIALS: dict[str, Callable[[Path], str]] = {
    "pictures": _pictures,
    "films": _film,
    "labels": _label,
    "worker": _worker,
    "library": _library,
    "typefaces": _fonts,
    "dossier": _dossier,
    "calendar": _calendar,
    "window": _window,
}
