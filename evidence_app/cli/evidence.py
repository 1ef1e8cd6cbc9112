"""`import`, `keyframes`, `compare`: from files to pictures that prove a point."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_app.cli import console, shapes
from evidence_app.cli.orders import Json, Number
from evidence_app.core.case import MediaKind, Role
from evidence_app.core.errors import BadInput, NotFound
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.services.frames import KeyFrameReport


def add_to(app: typer.Typer) -> None:
    """Register the commands of this module."""
    app.command("import")(_import)
    app.command("keyframes")(_keyframes)
    app.command("clip")(_clip)
    app.command("compare")(_compare)


def _import(
    context: typer.Context,
    number: Number,
    *,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH …", help="Files or folders.")],
    role: Annotated[Role | None, typer.Option("--role", help="What the files show. Default: guessed for each.")] = None,
    as_json: Json = False,
) -> None:
    """Take copies of files into an order's evidence. A file that can't be used is named and stops nothing."""
    with console.workspace(context) as opened, console.slow("Import") as reporter:
        items = opened.intake.import_paths(number, paths, role, reporter)
    if as_json:
        console.answer([shapes.import_shape(item) for item in items])
    else:
        for item in items:
            detail = f"{item.id} {item.role.value}" if item.role and item.id else item.reason
            console.say(console.one_line(f"{item.status}  {item.path}  {detail}"))
    if items and all(item.status == "rejected" for item in items):
        first = items[0]
        more = f" (and {len(items) - 1} more)" if len(items) > 1 else ""
        raise BadInput(f"nothing was imported: {first.path}{more}: {first.reason}", first.todo)
    if not items:
        raise BadInput("there is no file in what was given", "name files, or folders with files in them")


def _keyframes(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="A video's file, or the id of an imported video.")],
    *,
    count: Annotated[int, typer.Option("--count", min=1, max=200, help="How many frames.")] = 12,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Where to write the frames. Default: NAME-keyframes here.")
    ] = None,
    continuity: Annotated[bool, typer.Option("--continuity", help="Look at every frame for cuts, too.")] = False,
    as_json: Json = False,
) -> None:
    """Choose the frames of a video that show most, sharp and at exact times, and write them as full-size JPEGs."""
    path = Path(source)
    from evidence_app.services.frames import frames_of_file

    with console.slow("Key frames") as reporter:
        if path.is_file():
            report = frames_of_file(path, count, reporter, continuity=continuity, out=out)
        else:
            report = _of_stored(context, source, count, reporter, continuity=continuity, out=out)
    if as_json:
        console.answer(shapes.key_frames_shape(report))
        return
    for hint in report.hints:
        console.note(console.one_line(hint))
    for shot in report.shots:
        codes = " ".join(code.text for code in shot.codes)
        console.say(console.one_line(f"{shot.frame.time.clock()}  {shot.reason.value:7}  {shot.file}  {codes}"))
    if continuity:
        console.say(f"continuity: {report.continuity.verdict.value if report.continuity else 'undetermined'}")


def _of_stored(
    context: typer.Context, source: str, count: int, reporter: Reporter, *, continuity: bool, out: Path | None
) -> KeyFrameReport:
    """Of evidence in the library. Where neither file nor evidence is meant, say so in one sentence."""
    try:
        with console.workspace(context) as opened:
            return opened.frames.of_stored(source, count, reporter, continuity=continuity, out=out)
    except NotFound as fault:
        looks_like_id = len(source) >= 4 and all(char in "0123456789abcdef" for char in source)
        if looks_like_id:
            raise
        raise NotFound(f"there is no file {source}", "name a video's file, or the id of an imported one") from fault


def _clip(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="A video's file, or the id of an imported video.")],
    *,
    start: Annotated[float, typer.Option("--from", metavar="SECONDS", min=0, help="Where the clip begins.")],
    end: Annotated[float, typer.Option("--to", metavar="SECONDS", min=0, help="Where it ends.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The clip to write, an MP4.")],
    max_mb: Annotated[float | None, typer.Option("--max-mb", min=0.1, help="The size to stay within, in MB.")] = None,
    as_json: Json = False,
) -> None:
    """Cut a part out of a video for uploading, encoded anew only where it would be too large. The original stays as it is."""
    from evidence_app.services.frames import clip_of_file

    limit = int(max_mb * 1_000_000) if max_mb is not None else None
    path = Path(source)
    with console.slow("Clip") as reporter:
        if path.is_file():
            recipe = clip_of_file(path, out, start, end, reporter, limit)
        else:
            with console.workspace(context) as opened:
                recipe = opened.frames.clip_of_stored(source, start, end, out, reporter, limit)
    if as_json:
        console.answer(shapes.clip_shape(recipe, out))
    else:
        how = "encoded anew" if recipe.encoded else "copied"
        begin, until = recipe.real
        console.say(f"{out}: {begin:.3f} s to {until:.3f} s, {how}, {recipe.size / 1e6:.1f} MB")


def _compare(
    context: typer.Context,
    number: Number,
    *,
    listing: Annotated[str, typer.Option("--listing", metavar="EVIDENCE", help="The listing's screenshot.")],
    received: Annotated[
        str, typer.Option("--received", metavar="EVIDENCE[@SECONDS]", help="A photo, or a video at a time: 3fa2@17.5.")
    ],
    difference: Annotated[
        list[str] | None,
        typer.Option("--difference", metavar='"aspect | listing says | received"', help="What differs; may be repeated."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Put the listing beside what was received."""
    triples = [_difference(text) for text in difference or ()]
    from evidence_app.core.pictures import PictureRef
    from evidence_app.services.comparing import NewDifference
    from evidence_app.services.frames import at_seconds

    with console.workspace(context) as opened:
        case = opened.cases.get(number)
        sides = []
        for wanted in (listing, received):
            item, seconds = at_seconds(case, wanted)
            if item.kind is not MediaKind.IMAGE and seconds is None:
                raise BadInput(f"{item.name} is no picture", "name a photo, or a video at a time: ID@17.5")
            frame = opened.frames.near(number, item.id, seconds) if seconds is not None else None
            sides.append(PictureRef(item.id, frame))
        changed = opened.comparing.add(number, sides[0], sides[1], [NewDifference(*triple) for triple in triples])
    after = shapes.case_shape(changed.case)["comparisons"]
    if as_json:
        console.answer(after[-1])
    else:
        count = len(triples)
        console.say(f"comparison {len(after)} of order {console.one_line(number)}: {count} difference{'s' * (count != 1)}")


def _difference(text: str) -> tuple[str, str, str]:
    """ "aspect | listing says | received" in its three parts. Raises `BadInput`."""
    parts = [part.strip() for part in text.split("|")]
    if len(parts) != 3 or not parts[0]:
        raise BadInput(f"{text!r} is no difference", "write 'aspect | listing says | received'")
    return parts[0], parts[1], parts[2]
