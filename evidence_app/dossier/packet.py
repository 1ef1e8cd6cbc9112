"""The packet: everything a recipient may want, as a folder or a zip file, with fingerprints that plain tools check.

dossier.pdf (or dossier-1.pdf … where a limit asks for parts), upload sheets, statement.txt, chosen videos, manifest.json and
SHA256SUMS. What the recipient's form doesn't take lies in a folder of its own. It is built beside the target and renamed at
the end.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory

from evidence_app.core.errors import ExportFailed
from evidence_app.core.progress import Reporter
from evidence_app.core.statement import compose
from evidence_app.dossier.files import beside, fault, new_folder, rename
from evidence_app.dossier.manifest import manifest, manifest_bytes
from evidence_app.dossier.pdf import Dossier, Fitting, write_pdf
from evidence_app.dossier.plan import DossierInput
from evidence_app.dossier.profiles import Profile
from evidence_app.dossier.sheets import MOST_BYTES, make_sheets
from evidence_app.dossier.sources import PictureSource
from evidence_app.dossier.wording import wording

SUMS, STATEMENT = "SHA256SUMS", "statement.txt"
ASIDE = "not-for-upload"
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Clip:
    """A video to put into the packet: its short ASCII name there, where it lies now, and which part of which exhibit it is
    (seconds of the film's own time), copied as it is or encoded anew."""

    name: str
    path: Path
    label: str = ""
    from_s: float = 0.0
    to_s: float = 0.0
    encoded: bool = False


@dataclass(frozen=True, slots=True)
class Packet:
    """What was written: every file with its bytes, the dossier's pages and missing characters, what was done to fit.

    `notes` say which files were set aside because of the recipient's limits, as English sentences.
    """

    files: dict[str, int]
    pages: int
    missing: dict[str, int]
    fitting: Fitting
    notes: tuple[str, ...] = ()


def write_packet(
    given: DossierInput, pictures: PictureSource, target: Path, reporter: Reporter | None = None, clips: Sequence[Clip] = ()
) -> Packet:
    """Write the packet to `target`: a zip file if it ends in `.zip`, else a folder.

    An existing folder is replaced only if it is an older packet or empty. Raises `ExportFailed`, `Cancelled`; in both cases
    what was at `target` before is still there.
    """
    reporter = reporter or Reporter()
    _check_target(target)
    dossier = write_pdf(given, pictures, reporter.part(0.0, 0.5))
    contents = _contents(given, pictures, dossier, reporter.part(0.5, 0.85))
    aside, notes = set_aside(given.profile, {name: len(data) for name, data in contents.items()} | _sizes(clips))
    contents = {_place(name, aside): data for name, data in contents.items()}
    clips = [replace(clip, name=_place(clip.name, aside)) for clip in clips]
    if target.suffix.lower() == ".zip":
        sizes = _as_zip(given, dossier, contents, clips, target, reporter.part(0.85, 1.0))
    else:
        with new_folder(target) as folder:
            sizes = _fill(given, dossier, contents, clips, folder, reporter.part(0.85, 1.0))
    return Packet(sizes, len(dossier.pages), dossier.missing, dossier.fitting, notes)


def set_aside(profile: Profile, sizes: Mapping[str, int]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Which of the files to hand in (name → bytes, the most important first) the recipient doesn't take, and why.

    `statement.txt` is for copying from and counts as no file.
    """
    names = [name for name in sizes if name != STATEMENT]
    notes: list[str] = []
    kept = [name for name in names if not profile.file_types or name.rpartition(".")[2] in profile.file_types]
    if len(kept) < len(names):
        others = ", ".join(name for name in names if name not in kept)
        notes.append(f"{profile.name} takes {', '.join(profile.file_types)} only; set aside: {others}")
    fitting: list[str] = []
    total = 0
    for name in kept:
        over = profile.max_total_bytes is not None and total + sizes[name] > profile.max_total_bytes
        if not over and (profile.max_files is None or len(fitting) < profile.max_files):
            fitting.append(name)
            total += sizes[name]
    if len(fitting) < len(kept):
        others = ", ".join(name for name in kept if name not in fitting)
        most, whole = profile.max_files, f"{profile.max_total_bytes or 0:,}"
        if most is None:
            notes.append(f"{profile.name} takes at most {whole} bytes in all; set aside: {others}")
        elif profile.max_total_bytes is None:
            notes.append(f"{profile.name} takes at most {_files(most)}; set aside: {others}")
        else:
            notes.append(f"{profile.name} takes at most {_files(most)} and {whole} bytes in all; set aside: {others}")
    return frozenset(names) - frozenset(fitting), tuple(notes)


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"


def _sizes(clips: Sequence[Clip]) -> dict[str, int]:
    return {clip.name: clip.path.stat().st_size if clip.path.is_file() else 0 for clip in clips}


def _place(name: str, aside: frozenset[str]) -> str:
    return f"{ASIDE}/{name}" if name in aside else name


def _check_target(target: Path) -> None:
    if not target.parent.is_dir():
        raise ExportFailed(f"the folder for {target.name} is gone", "choose another folder")
    if target.suffix.lower() == ".zip":
        return
    if target.is_file():
        raise ExportFailed(f"{target.name} is a file", "choose a new folder, or a name that ends in .zip")
    if target.is_dir() and any(target.iterdir()) and not (target / SUMS).is_file():
        raise ExportFailed(
            f"the folder {target.name} holds other files", "choose a new or empty folder, so that nothing of yours is lost"
        )


def _contents(given: DossierInput, pictures: PictureSource, dossier: Dossier, reporter: Reporter) -> dict[str, bytes]:
    parts = dossier.parts
    contents = {"dossier.pdf" if len(parts) == 1 else f"dossier-{n}.pdf": data for n, data in enumerate(parts, 1)}
    most = min(MOST_BYTES, given.profile.max_bytes or MOST_BYTES)
    for sheet in make_sheets(given, pictures, reporter, most_bytes=most):
        contents[sheet.name] = sheet.data
    claim = given.case.claim
    text = (
        claim.statement
        if claim is not None and claim.statement.strip()
        else compose(given.case, wording(given.chosen_language))
    )
    contents[STATEMENT] = (text.rstrip("\n") + "\n").encode()
    return contents


def _fill(
    given: DossierInput, dossier: Dossier, contents: dict[str, bytes], clips: Sequence[Clip], folder: Path, reporter: Reporter
) -> dict[str, int]:
    """Write everything into `folder`, fingerprints last. Returns the size of every file."""
    sums: dict[str, tuple[int, str]] = {}
    for name, data in contents.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
        sums[name] = (len(data), hashlib.sha256(data).hexdigest())
    for place, clip in enumerate(clips):
        (folder / clip.name).parent.mkdir(exist_ok=True)
        sums[clip.name] = _copy(clip, folder / clip.name, reporter.part(place / len(clips), (place + 1) / len(clips)))
    about = manifest(given, dossier.pages, sums)
    about["videos"] = [_told(clip) for clip in clips]
    listing = manifest_bytes(about)
    (folder / "manifest.json").write_bytes(listing)
    sums["manifest.json"] = (len(listing), hashlib.sha256(listing).hexdigest())
    lines = "".join(f"{digest}  {name}\n" for name, (_, digest) in sorted(sums.items())).encode("ascii")
    (folder / SUMS).write_bytes(lines)
    reporter.step(1.0)
    return {**{name: size for name, (size, _) in sums.items()}, SUMS: len(lines)}


def _told(clip: Clip) -> dict[str, object]:
    """Which part of which exhibit a video is, for the manifest."""
    times = {"from_s": round(clip.from_s, 3), "to_s": round(clip.to_s, 3)}
    return {"file": clip.name, "exhibit": clip.label, **times, "encoded_anew": clip.encoded}


def _copy(clip: Clip, target: Path, reporter: Reporter) -> tuple[int, str]:
    digest = hashlib.sha256()
    total = max(1, clip.path.stat().st_size)
    done = 0
    with clip.path.open("rb") as source, target.open("wb") as copy:
        while block := source.read(BLOCK):
            digest.update(block)
            copy.write(block)
            done += len(block)
            reporter.step(done / total, clip.name)
    return done, digest.hexdigest()


def _as_zip(
    given: DossierInput, dossier: Dossier, contents: dict[str, bytes], clips: Sequence[Clip], target: Path, reporter: Reporter
) -> dict[str, int]:
    """The same files in one zip: built from a folder beside it, so that films stream and never fill the memory."""
    stamp = given.now.astimezone(UTC)
    moment = (stamp.year, stamp.month, stamp.day, stamp.hour, stamp.minute, stamp.second)
    part = beside(target)
    try:
        with TemporaryDirectory(dir=target.parent, prefix=f".{target.stem}.") as name:
            folder = Path(name)
            sizes = _fill(given, dossier, contents, clips, folder, reporter.part(0.0, 0.5))
            with zipfile.ZipFile(part, "w") as archive:
                for place, file in enumerate(sorted(sizes)):
                    reporter.step(0.5 + 0.5 * place / len(sizes), file)
                    _add(archive, folder, file, moment)
            with part.open("rb+") as written:
                os.fsync(written.fileno())
        rename(part, target)
    except OSError as error:
        raise fault(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return sizes


def _add(archive: zipfile.ZipFile, folder: Path, name: str, moment: tuple[int, int, int, int, int, int]) -> None:
    file, entry = folder / name, zipfile.ZipInfo(name, moment)
    entry.compress_type = zipfile.ZIP_DEFLATED if file.suffix in (".txt", ".json", "") else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    with file.open("rb") as source, archive.open(entry, "w") as copy:
        while block := source.read(BLOCK):
            copy.write(block)
