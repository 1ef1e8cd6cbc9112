"""What leaves the library: the dossier as a PDF, or a packet with everything to hand in.

A file appears under its name only when it is whole, and what was there before stays until then. Every export is noted with
its hash, so that `verify` can later say whether a file is the one that was handed in.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import Case
from evidence_app.core.errors import BadInput, ExportFailed
from evidence_app.core.progress import Reporter
from evidence_app.services.guidance import deadlines_of
from evidence_app.services.writing import write_whole

if TYPE_CHECKING:
    from evidence_app.dossier.pdf import Dossier
    from evidence_app.dossier.plan import DossierInput
    from evidence_app.services.workspace import Workspace

PAPERS = ("A4", "Letter")


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written. `pages` and `size` (bytes) are the dossier's; `warnings` say what was reduced to fit, or is missing."""

    path: Path
    sha256: str
    pages: int
    size: int
    files: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


class Exporting:
    """Dossiers and packets of the cases of one library."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def preview(self, number: str, reporter: Reporter | None = None) -> bytes:
        """The dossier as the case's own settings make it, for looking at: a PDF without the proof that it conforms."""
        case = self._workspace.cases.get(number)
        return self._dossier(self._input(case), case, reporter or Reporter(), prove=False).data

    def export_pdf(  # noqa: PLR0917 - the choices of an export, in the order of the command line
        self,
        number: str,
        out: Path,
        profile: str = "",
        page: str = "",
        language: str = "",
        reporter: Reporter | None = None,
    ) -> ExportReport:
        """Write the dossier to the file `out`; empty choices mean the case's own.

        Raises `NotFound`, `BadInput` for choices that don't exist, `ExportFailed` when it can't be made or written,
        `Cancelled`; then a file that was there before is as it was.
        """
        reporter = reporter or Reporter()
        case = self._workspace.cases.get(number)
        given = self._input(case, profile, page, language)
        if out.is_dir():
            raise BadInput(f"{out} is a folder", "name a file, dossier.pdf say")
        dossier = self._dossier(given, case, reporter.part(0.0, 0.95))
        reporter.check()
        _write(out, dossier.data)
        return self._noted(number, "dossier", out, dossier)

    def _input(self, case: Case, profile: str = "", page: str = "", language: str = "") -> DossierInput:
        from evidence_app import __version__
        from evidence_app.dossier.plan import DossierInput

        if page and page not in PAPERS:
            raise BadInput(f"there is no paper “{page}”", f"choose one of {', '.join(PAPERS)}", field="page")
        now = self._workspace.now()
        given = DossierInput(case, deadlines_of(case, now), now, __version__, profile, page, language)
        assert given.profile is not None  # an unknown profile is refused here, before any work
        return given

    def _dossier(self, given: DossierInput, case: Case, reporter: Reporter, *, prove: bool = True) -> Dossier:
        from evidence_app.dossier.pdf import write_pdf

        return write_pdf(given, self._workspace.pictures(case), reporter, prove=prove)

    def _noted(self, number: str, kind: str, out: Path, dossier: Dossier) -> ExportReport:
        sha256 = hashlib.sha256(dossier.data).hexdigest()
        self._workspace.library.cases.record_export(number, kind, sha256, len(dossier.data), out.name, self._workspace.now())
        return ExportReport(out, sha256, len(dossier.pages), len(dossier.data), (), _warnings(dossier))


def _warnings(dossier: Dossier) -> tuple[str, ...]:
    said = list(dossier.fitting.reduced)
    if not dossier.fitting.fits:
        said.append("the dossier is larger than this profile wants; leave out some exhibits")
    if dossier.missing:
        signs = " ".join(sorted(dossier.missing))
        said.append(f"these characters can't be printed: {signs}")
    return tuple(said)


def _write(out: Path, data: bytes) -> None:
    try:
        write_whole(out, data)
    except OSError as fault:
        raise ExportFailed(
            f"{out} can't be written ({fault.strerror})", "close it elsewhere, or choose another folder"
        ) from fault
