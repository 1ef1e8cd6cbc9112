"""`evidence-app`: where the command line starts. Without a command it opens the window.

Nothing heavy is imported here: `--help` and a list of orders must answer at once. Commands import their services when
they run.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from evidence_app.cli import STOPPED, console, evidence, keeping, making, orders, steps
from evidence_app.core.errors import BadInput, Cancelled, EvidenceError

app = typer.Typer(
    name="evidence-app",
    help="Deadlines, key frames, comparisons and a dossier for a dispute, all on this computer.",
    epilog="Without a command, the window opens.",
    add_completion=False,
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
)

# typer carries its own copy of click; this is the common ancestor of everything that is wrong with a command line.
_UsageFault: type[Exception] = next(
    base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException" and issubclass(base, Exception)
)


def _version(asked: bool) -> None:
    if asked:
        from evidence_app import __version__

        console.say(f"evidence-app {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    library: Annotated[
        Path | None,
        typer.Option(
            "--library",
            envvar="EVIDENCE_LIBRARY",
            show_envvar=True,
            help="The folder that holds your cases. Default: the one used last, else Evidence in your documents.",
        ),
    ] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")] = False,
) -> None:
    context.obj = library
    if context.invoked_subcommand is None:
        raise typer.Exit(_window(library))


@app.command("open")
def _open(
    context: typer.Context,
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE", help="Files or folders.", show_default=False)] = None,
) -> None:
    """Open the window and add files to the order that is open there, as if they were dropped on it."""
    raise typer.Exit(_window(context.obj, files or []))


orders.add_to(app)
steps.add_to(app)
evidence.add_to(app)
making.add_to(app)
keeping.add_to(app)


def _window(library: Path | None, files: Sequence[Path] = ()) -> int:
    from evidence_app.ui.application import run as open_window

    return open_window([*sys.argv[:1], *(str(file.absolute()) for file in files)], library)


def _usage(fault: Exception) -> BadInput:
    """A usage error of typer in our own form: what is wrong, and what to do."""
    message = fault.format_message() if hasattr(fault, "format_message") else str(fault)
    what = " ".join(message.split()).rstrip(".").replace("Value error, ", "")
    context = getattr(fault, "ctx", None)
    command = context.command_path if context is not None else "evidence-app"
    return BadInput(what[:1].lower() + what[1:], f"see {command} --help")


def main(arguments: list[str]) -> int:
    """Run one command line (without the program's name); the exit code of the contract."""
    try:
        code = app(orders.spread(arguments), prog_name="evidence-app", standalone_mode=False)
        return code if isinstance(code, int) else console.DONE
    except typer.Exit as done:
        if done.exit_code == console.STOPPED:
            console.note(STOPPED)
        return done.exit_code
    except _UsageFault as fault:
        console.complain(_usage(fault))
        return console.BAD
    except EvidenceError as fault:
        console.complain(fault)
        return console.BAD
    except (KeyboardInterrupt, Cancelled, typer.Abort):
        console.note(STOPPED)
        return console.STOPPED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
