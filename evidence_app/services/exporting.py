"""What leaves the library: the dossier as a PDF, or a packet with everything to hand in.

A file appears under its name only when it is whole, and what was there before stays until then. Every export is noted with
its hash, so that `verify` can later say whether a file is the one that was handed in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from evidence_app.core.case import Case
from evidence_app.core.errors import BadInput, EvidenceError, ExportFailed
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.parcel_label import Whose, check_label, codes_on
from evidence_app.core.pictures import MarkKind
from evidence_app.core.progress import Reporter
from evidence_app.core.recipes import redacted
from evidence_app.services.film_parts import FilmPart, make_clips
from evidence_app.services.guidance import deadlines_of

if TYPE_CHECKING:
    from evidence_app.dossier.pdf import Dossier, Fitting, LaidOut
    from evidence_app.dossier.plan import DossierInput
    from evidence_app.dossier.preflight import Finding
    from evidence_app.dossier.profiles import Profile
    from evidence_app.services.pictures import Pictures
    from evidence_app.services.workspace import Workspace

PROOF_SIDE, PROOF_QUALITY = 1600, 82
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
        self._known: tuple[tuple[DossierInput, Profile], LaidOut] | None = None

    def preview(self, number: str, reporter: Reporter | None = None) -> bytes:
        """The dossier as the case's own settings make it, for looking at: a PDF without the proof that it conforms."""
        case = self._workspace.cases.get(number)
        return self._dossier(self._input(case), case, reporter or Reporter(), prove=False).data

    def prove(self, data: bytes) -> None:
        """Check a preview as PDF/A-3b, so that an export of the same bytes needs no proof. Raises `ExportFailed`."""
        from evidence_app.dossier.writer import prove_written

        prove_written(data)

    def export_pdf(
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
        from evidence_app.dossier.files import save_all

        reporter = reporter or Reporter()
        case = self._workspace.cases.get(number)
        given = self._input(case, profile, page, language)
        if out.is_dir():
            raise BadInput(f"{out} is a folder", "name a file, dossier.pdf say")
        # A folder that is there now and gone at the end is a failure to be told, not one to make anew.
        there = out.parent.is_dir()
        dossier = self._dossier(given, case, reporter.part(0.0, 0.95))
        reporter.check()
        written = [
            out if len(dossier.parts) == 1 else out.with_stem(f"{out.stem}-{n}") for n in range(1, len(dossier.parts) + 1)
        ]
        if not there:
            _make_parent(out)
        save_all(list(zip(written, dossier.parts, strict=True)))
        for path, data in zip(written, dossier.parts, strict=True):
            self._note(number, "dossier", path, hashlib.sha256(data).hexdigest(), len(data))
        size = sum(len(data) for data in dossier.parts)
        digest = hashlib.sha256(dossier.parts[0]).hexdigest()
        names = tuple(path.name for path in written)
        return ExportReport(
            written[0], digest, len(dossier.pages), size, names, _warnings(case, dossier.fitting, dossier.missing)
        )

    def export_packet(
        self,
        number: str,
        out: Path,
        profile: str = "",
        page: str = "",
        language: str = "",
        reporter: Reporter | None = None,
        *,
        films: Sequence[FilmPart] = (),
    ) -> ExportReport:
        """Write a packet: to a zip file where `out` ends in ".zip", else to a folder. `films`: videos that go along.

        The report's hash is that of the zip file, or of the folder's list of hashes. Raises as `export_pdf`; a folder with
        other files in it is refused.
        """
        from evidence_app.dossier.packet import SUMS, write_packet
        from evidence_app.storage.checking import hash_file

        reporter = reporter or Reporter()
        case = self._workspace.cases.get(number)
        given = self._input(case, profile, page, language)
        _make_parent(out)
        with _beside(out) as folder:
            clips = make_clips(self._workspace, case, films, folder, reporter.part(0.0, 0.3)) if films else []
            rest = reporter.part(0.3, 1.0) if films else reporter
            packet = write_packet(given, self._workspace.pictures(case), out, rest, clips)
        sealed = out / SUMS if out.is_dir() else out
        digest = hash_file(sealed, Reporter())  # it is written: too late to stop
        self._note(number, "packet", sealed if out.is_file() else out, digest, sealed.stat().st_size)
        size = sum(packet.files.values())
        private = [f"{one.what}; {one.todo}" for one in _private(case, films)]
        warnings = (*_warnings(case, packet.fitting, packet.missing), *packet.notes, *private)
        return ExportReport(out, digest, packet.pages, size, tuple(sorted(packet.files)), warnings)

    def preflight(
        self, number: str, profile: str = "", page: str = "", language: str = "", *, films: Sequence[FilmPart] = ()
    ) -> tuple[Finding, ...]:
        """Everything worth knowing before an export, the gravest first; `films` are those of a packet. Raises `NotFound`,
        `BadInput`."""
        from evidence_app.dossier.preflight import preflight

        case = self._workspace.cases.get(number)
        given = self._input(case, profile, page, language)
        pictures = self._workspace.pictures(case)
        found = preflight(given, pictures, films=_spans(films), lay_out=lambda: self._laid_out(given, pictures))
        lost = self._lost(case)
        known = {ident for one in lost for ident in one.evidence}
        found = tuple(one for one in found if one.code != "unreadable" or not known.issuperset(one.evidence))
        return (*lost, *self._unsafe(case), *_foreign_label(case), *_undrawn(case), *found)

    def _lost(self, case: Case) -> list[Finding]:
        """Exhibits whose original is gone or has another length, whatever pictures of it are kept."""
        from evidence_app.dossier.preflight import Finding, Level

        labels, vault, found = exhibit_labels(case), self._workspace.library.vault, []
        for item in case.evidence:
            path = vault.path(item.sha256)
            if item.id in labels and not (path.is_file() and path.stat().st_size == item.size):
                what = f"the original of {labels[item.id]} is gone or damaged"
                todo = "put it back from a backup, or leave it out of the dossier"
                found.append(Finding("unreadable", Level.STOP, what, todo, (item.id,)))
        return found

    def film_warnings(self, number: str, films: Sequence[FilmPart]) -> tuple[Finding, ...]:
        """What these films would show that is blacked out elsewhere. Raises `NotFound`."""
        return tuple(_private(self._workspace.cases.get(number), films))

    def _unsafe(self, case: Case) -> list[Finding]:
        """Redacted pictures that fail the proof that what is hidden is gone: an export would stop at them."""
        from evidence_app.dossier.preflight import Finding, Level

        labels, pictures, found = exhibit_labels(case), self._workspace.pictures(case), []
        hidden = dict.fromkeys(mark.picture for mark in case.marks if mark.kind is MarkKind.REDACTION)
        for picture in (one for one in hidden if one.evidence in labels):
            try:
                pictures.jpeg(redacted(case, picture), PROOF_SIDE, PROOF_SIDE, PROOF_QUALITY)
            except ExportFailed as fault:
                found.append(Finding("redaction", Level.STOP, fault.what, fault.todo, (picture.evidence,)))
            except EvidenceError:
                continue  # a picture that can't be read has its own finding
        return found

    def _input(self, case: Case, profile: str = "", page: str = "", language: str = "") -> DossierInput:
        from evidence_app import __version__
        from evidence_app.dossier.plan import DossierInput

        if page and page not in PAPERS:
            raise BadInput(f"there is no paper “{page}”", f"choose one of {', '.join(PAPERS)}", field="page")
        now = self._workspace.now()
        given = DossierInput(case, deadlines_of(case, now), self._as_of(case, now), __version__, profile, page, language)
        assert given.profile is not None  # an unknown profile is refused here, before any work
        return given

    def _as_of(self, case: Case, now: datetime) -> datetime:
        """The time that a dossier carries: its day is today, its hour that of the latest change of the case, midnight if older.

        So two exports of one day are the same bytes, unless something was changed between them.
        """
        midnight = now.astimezone(ZoneInfo(case.order.zone)).replace(hour=0, minute=0, second=0, microsecond=0)
        return max(self._workspace.library.cases.last_change(case.number), midnight)

    def _dossier(self, given: DossierInput, case: Case, reporter: Reporter, *, prove: bool = True) -> Dossier:
        from evidence_app.dossier.pdf import write_pdf

        pictures = self._workspace.pictures(case)
        return write_pdf(given, pictures, reporter, prove=prove, laid_out=self._laid_out(given, pictures))

    def _laid_out(self, given: DossierInput, pictures: Pictures) -> LaidOut:
        """The pages, laid out once for the preview, the check that follows it and the export of what was seen."""
        from evidence_app.dossier.pdf import lay_out_fitting

        known, wanted = self._known, (given, given.profile)  # the buyer's own profile is a file that may change
        if known is None or known[0] != wanted:
            known = self._known = (wanted, lay_out_fitting(given, pictures))
        return known[1]

    def _note(self, number: str, kind: str, path: Path, sha256: str, size: int) -> None:
        self._workspace.library.cases.record_export(number, kind, sha256, size, path.name, self._workspace.now())


def _private(case: Case, films: Sequence[FilmPart]) -> list[Finding]:
    from evidence_app.dossier.preflight import film_findings

    return film_findings(case, _spans(films))


def _spans(films: Sequence[FilmPart]) -> dict[str, tuple[float, float]]:
    return {part.evidence: (part.from_s, part.to_s) for part in films}


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A folder for what goes into `out`, on the same disk; gone afterwards."""
    from evidence_app.dossier.files import fault

    try:
        with TemporaryDirectory(dir=out.parent, prefix=f".{out.stem}.clips.") as folder:
            yield Path(folder)
    except OSError as error:
        raise fault(out, error) from error


def _foreign_label(case: Case) -> list[Finding]:
    """Labels were read on the exhibits, and none of them carries a tracking number of the order."""
    from evidence_app.dossier.preflight import Finding, Level

    labels = exhibit_labels(case)
    reads = [(item.id, code.text) for item in case.evidence if item.id in labels for code in codes_on(case, item)]
    label = check_label([text for _, text in reads], case.order.tracking)
    if label.whose is not Whose.ANOTHER:
        return []
    carrying = tuple(dict.fromkeys(ident for ident, text in reads if text == label.text))
    names = ", ".join(labels[ident] for ident in carrying)
    what = f"the label on {names} is another parcel's: it carries {label.text}, not {label.number}"
    todo = "check the tracking number of the order, or show the label of this parcel"
    return [Finding("other-label", Level.WARN, what, todo, carrying)]


def _undrawn(case: Case) -> list[Finding]:
    """Characters of words on pictures that no face has."""
    from evidence_app.dossier.preflight import Finding, Level
    from evidence_app.media.mark_text import missing_glyphs

    labels = exhibit_labels(case)
    marks = [mark for mark in case.marks if mark.picture.evidence in labels and missing_glyphs(mark.text)]
    if not marks:
        return []
    listed = ", ".join(dict.fromkeys(f"{char} (U+{ord(char):04X})" for mark in marks for char in missing_glyphs(mark.text)))
    what = f"no font draws these characters on pictures, their codes are drawn instead: {listed}"
    evidence = tuple(dict.fromkeys(mark.picture.evidence for mark in marks))
    return [Finding("missing-glyph", Level.WARN, what, "write the words in another way", evidence)]


def _warnings(case: Case, fitting: Fitting, missing: Mapping[str, int]) -> tuple[str, ...]:
    said = [f"{one.what}; {one.todo}" for one in _foreign_label(case)]
    said += fitting.reduced
    if not fitting.fits:
        said.append("the dossier is larger than this profile wants; leave out some exhibits")
    if missing:
        said.append(f"these characters can't be printed: {' '.join(sorted(missing))}")
    return tuple(said)


def _make_parent(out: Path) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise ExportFailed(f"{out.parent} can't be made ({fault.strerror})", "choose another folder") from fault
