"""`verify`, `archive`, `restore`, `backup`, `doctor`: whether everything is as it was, and how it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_app.cli import console
from evidence_app.cli.orders import Json, Number
from evidence_app.core.errors import LibraryLocked, NotFound
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.services.verifying import Verification


def add_to(app: typer.Typer) -> None:
    """Register the commands of this module."""
    app.command("verify")(_verify)
    app.command("archive")(_archive)
    app.command("restore")(_restore)
    app.command("backup")(_backup)
    app.command("doctor")(_doctor)


def _verify(
    context: typer.Context,
    target: Annotated[
        str, typer.Argument(metavar="[ORDER|FILE.pdf|PACKET]", help="What to check. Default: the whole library.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Hash everything again; say which file is missing, changed or unknown. Exit 1 when there is a fault."""
    with console.slow("Verify") as reporter:
        found = _verified(context, target, reporter)
    if as_json:
        console.answer(found.shape())
    else:
        for fault in found.faults:
            console.say(console.one_line(f"{fault.fault}: {fault.path}"))
        console.say(f"{found.checked} checked, {len(found.faults)} with a fault")
    if not found.ok:
        raise typer.Exit(console.NEGATIVE)


def _verified(context: typer.Context, target: str, reporter: Reporter) -> Verification:
    """A file is judged by what it says itself where there is no library that could have recorded it."""
    from evidence_app.services.verifying import verify_file

    try:
        with console.workspace(context) as opened:
            return opened.verifying.target(target, reporter)
    except (NotFound, LibraryLocked):
        if not target or not Path(target).exists():
            raise
        return verify_file(Path(target), None, reporter)


def _archive(
    context: typer.Context,
    number: Number,
    out: Annotated[Path, typer.Argument(metavar="FILE.zip", help="Where to write the archive.")],
) -> None:
    """Write one whole case, originals included, to a BagIt archive, to move or keep."""
    with console.workspace(context) as opened, console.slow("Archive") as reporter:
        opened.keeping.archive(number, out, reporter)
    console.say(console.one_line(f"wrote {out}"))


def _restore(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="FILE.zip", help="An archive that `archive` wrote.")],
) -> None:
    """Take the case of an archive into the library."""
    with console.workspace(context, create=True) as opened, console.slow("Restore") as reporter:
        case = opened.keeping.restore(source, reporter)
    console.say(console.one_line(f"restored order {case.number}: {case.order.title}"))


def _backup(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(metavar="FILE.zip", help="Where to write the backup.")],
) -> None:
    """Write the whole library to one file; also while the window has it open."""
    from evidence_app.services.keeping import backup_library

    with console.slow("Backup") as reporter:
        count = backup_library(console.folder_of(context), out, reporter)
    console.say(console.one_line(f"wrote {out}: {count} originals"))


def _doctor(
    context: typer.Context,
    *,
    recover: Annotated[
        bool, typer.Option("--recover", help="First put the newest good copy in the place of a damaged database.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Find what an interruption left, and mend what is safe. Exit 1 when something could not be repaired."""
    if recover:
        from evidence_app.services.keeping import recover_library

        console.note(console.one_line(f"the damaged database is kept in {recover_library(console.folder_of(context))}"))
    with console.workspace(context) as opened, console.slow("Doctor") as reporter:
        found = opened.keeping.doctor(reporter)
    good = all(finding.mended for finding in found)
    if as_json:
        findings = [{"path": finding.path, "what": finding.what, "mended": finding.mended} for finding in found]
        console.answer({"ok": good, "findings": findings})
    else:
        for finding in found:
            console.say(console.one_line(f"{'mended' if finding.mended else 'LEFT  '} {finding.path}: {finding.what}"))
        console.say("everything is in order" if not found else f"{len(found)} found")
    if not good:
        raise typer.Exit(console.NEGATIVE)
