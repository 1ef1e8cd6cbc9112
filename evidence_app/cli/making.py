"""`export`, `demo`, `self-test`: what comes out, and proof that it works here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from evidence_app.cli import console, shapes
from evidence_app.cli.orders import Json, Number
from evidence_app.core.errors import BadInput


def add_to(app: typer.Typer) -> None:
    """Register the commands of this module."""
    app.command("export")(_export)
    app.command("demo")(_demo)
    app.command("self-test")(_self_test)


def _export(
    context: typer.Context,
    number: Number,
    *,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE.pdf", help="Where to write the dossier.")] = None,
    packet: Annotated[
        Path | None,
        typer.Option("--packet", metavar="DIR|FILE.zip", help="Dossier, upload-ready pictures, manifest and hashes together."),
    ] = None,
    profile: Annotated[str, typer.Option("--profile", metavar="ID", help="standard, bank. Default: the case's.")] = "",
    page: Annotated[str, typer.Option("--page", metavar="A4|Letter", help="The paper. Default: the case's.")] = "",
    language: Annotated[str, typer.Option("--language", metavar="en", help="The language. Default: the case's.")] = "",
    video: Annotated[
        list[str] | None, typer.Option("--video", metavar="B1[@FROM-TO]", help="A video, or seconds of it, for the packet.")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Only tell what to look at before sending; writes nothing.")] = False,
    as_json: Json = False,
) -> None:
    """Write the dossier as one PDF, or as a packet to hand in. Videos that nobody looked at are examined first."""
    if out is None and packet is None and not check:
        raise BadInput("where to write is missing", "give --out FILE.pdf or --packet DIR")
    from evidence_app.services.examining import examine_films
    from evidence_app.services.film_parts import film_part

    if check:
        _check(context, number, profile, page, language, video or [], as_json=as_json)
        return
    reports = []
    with console.workspace(context) as opened, console.slow("Dossier") as reporter:
        unseen = examine_films(opened, number, reporter.part(0.0, 0.6))
        half = 0.8 if out is not None and packet is not None else 1.0
        if out is not None:
            reports.append(opened.exporting.export_pdf(number, out, profile, page, language, reporter.part(0.6, half)))
        if packet is not None:
            rest = reporter.part(0.6 if out is None else half, 1.0)
            films = [film_part(opened.cases.get(number), text) for text in video or []]
            reports.append(opened.exporting.export_packet(number, packet, profile, page, language, rest, films=films))
    reports = [replace(report, warnings=(*unseen, *report.warnings)) for report in reports]
    if as_json:
        shown = [shapes.export_shape(report) for report in reports]
        console.answer(shown[0] if len(shown) == 1 else shown)
        return
    for report in reports:
        console.say(console.one_line(f"wrote {report.path}: {report.pages} pages, {report.size} bytes"))
        for warning in report.warnings:
            console.note(console.one_line(f"evidence-app: {warning}"))


def _check(
    context: typer.Context, number: str, profile: str, page: str, language: str, video: list[str], *, as_json: bool
) -> None:
    """`export --check`: what to look at before sending; exit code 1 where an export would stop or mislead."""
    from evidence_app.services.film_parts import film_part

    with console.workspace(context) as opened:
        films = [film_part(opened.cases.get(number), text) for text in video]
        found = opened.exporting.preflight(number, profile, page, language, films=films)
    if as_json:
        console.answer([shapes.finding_shape(one) for one in found])
    else:
        for one in found:
            console.say(console.one_line(f"{one.level:5} {one.what}" + (f": {one.todo}" if one.todo else "")))
    if any(one.level == "stop" for one in found):
        raise typer.Exit(console.NEGATIVE)


def _demo(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Where to write. Default: a new folder evidence-demo here.")
    ] = None,
    as_json: Json = False,
) -> None:
    """The main job on a sample case that the program makes itself; nothing of yours is touched."""
    from evidence_app.services.demo import demo

    with console.slow("Demo") as reporter:
        made = demo(out, reporter)
    if as_json:
        console.answer(shapes.demo_shape(made))
        return
    for line in shapes.demo_lines(made):
        console.say(console.one_line(line))


def _self_test(as_json: Json = False) -> None:
    """Try every native part on tiny built-in media, and say what works here."""
    from evidence_app.services.self_test import self_test

    with console.slow("Self-test") as reporter:
        found = self_test(reporter)
    good = all(check.works for check in found)
    if as_json:
        checks = [{"part": check.part, "works": check.works, "detail": check.detail} for check in found]
        console.answer({"ok": good, "checks": checks})
    else:
        for check in found:
            console.say(console.one_line(f"{'works ' if check.works else 'FAILS '} {check.part}: {check.detail}"))
    if not good:
        raise typer.Exit(console.NEGATIVE)
