"""The main job on the sample case, in a library of its own: what `evidence-app demo` runs. Nothing of the user's is touched."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import Case, Verdict
from evidence_app.core.deadlines import Deadline
from evidence_app.core.errors import ExportFailed
from evidence_app.core.progress import Reporter
from evidence_app.core.recipes import redacted
from evidence_app.services.writing import write_whole

if TYPE_CHECKING:
    from evidence_app.services.exporting import ExportReport
    from evidence_app.services.workspace import Workspace

FOLDER = "evidence-demo"
FRAME_QUALITY = 92


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo made, and where."""

    out: Path
    case: Case
    deadlines: tuple[Deadline, ...]
    dossier: ExportReport
    packet: ExportReport
    frames: tuple[Path, ...]
    elapsed_s: float

    @property
    def label_read(self) -> bool:
        """Whether the order's tracking number was read from a label in the film."""
        texts = {code.text for frame in self.case.key_frames for code in frame.barcodes}
        return bool(texts & set(self.case.order.tracking))

    @property
    def verdict(self) -> Verdict:
        """What the search for cuts in the film observed."""
        return next((found.verdict for found in self.case.continuity), Verdict.UNDETERMINED)


def demo(out: Path | None, reporter: Reporter, now: Callable[[], datetime] | None = None) -> Demo:
    """Make the sample case, its key frames, comparisons, deadlines, dossier and packet; all files go to the folder `out`.

    Without `out` a new folder "evidence-demo" is made in the current folder, or in the documents where that one is
    read-only. Raises `ExportFailed` when the disk refuses, `Cancelled`.
    """
    from evidence_app.services.sample import NUMBER, build_sample
    from evidence_app.services.workspace import open_workspace, utc_now

    started = time.monotonic()
    folder = _folder(out)
    with tempfile.TemporaryDirectory(prefix="evidence-demo-") as scratch:
        library = Path(scratch) / "library"
        with open_workspace(library, now=now or utc_now, remember=False) as workspace:
            case = build_sample(workspace, reporter.part(0.0, 0.75))
            frames = _frames(workspace, case, folder / "key-frames", reporter.part(0.75, 0.8))
            exporting = workspace.exporting
            dossier = exporting.export_pdf(NUMBER, folder / "dossier.pdf", reporter=reporter.part(0.8, 0.9))
            packet = exporting.export_packet(NUMBER, folder / "packet", reporter=reporter.part(0.9, 1.0))
            deadlines = tuple(workspace.guidance.deadlines(NUMBER))
    return Demo(folder, case, deadlines, dossier, packet, frames, time.monotonic() - started)


def _folder(out: Path | None) -> Path:
    if out is None:
        base = Path.cwd()
        if not os.access(base, os.W_OK):
            from platformdirs import user_documents_path

            base = user_documents_path()
        names = (f"{FOLDER}-{count}" if count > 1 else FOLDER for count in range(1, 10_000))
        out = next(base / name for name in names if not (base / name).exists())
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise ExportFailed(f"{out} can't be made ({fault.strerror})", "name another folder with --out") from fault
    return out


def _frames(workspace: Workspace, case: Case, folder: Path, reporter: Reporter) -> tuple[Path, ...]:
    """The key frames as JPEGs, full size, redactions burnt in."""
    pictures = workspace.pictures(case)
    written = []
    for place, frame in enumerate(case.key_frames, 1):
        recipe = redacted(case, frame.picture)
        path = folder / f"{frame.frame.time.clock().replace(':', '-')}.jpg"
        try:
            write_whole(path, pictures.jpeg(recipe, *pictures.size(recipe), FRAME_QUALITY).data)
        except OSError as fault:
            raise ExportFailed(f"{path} can't be written ({fault.strerror})", "name another folder with --out") from fault
        written.append(path)
        reporter.step(place / len(case.key_frames))
    return tuple(written)
