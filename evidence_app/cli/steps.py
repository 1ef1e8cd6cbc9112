"""`log`, `deadlines`, `readiness`: what happened, what must not be missed, what is still weak."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from evidence_app.cli import console
from evidence_app.cli.orders import Json, Number
from evidence_app.core.case import EventKind
from evidence_app.core.deadlines import Deadline, deadline_json
from evidence_app.core.errors import BadInput


def add_to(app: typer.Typer) -> None:
    """Register the commands of this module."""
    app.command("log")(_log)
    app.command("deadlines")(_deadlines)
    app.command("readiness")(_readiness)


def _log(
    context: typer.Context,
    number: Number,
    *,
    event: Annotated[EventKind, typer.Argument(metavar="EVENT", help="What happened: " + " ".join(EventKind))],
    at: Annotated[str, typer.Option("--at", metavar="WHEN", help="When it happened. Default: now.")] = "",
    note: Annotated[str, typer.Option("--note", metavar="T", help="A note.")] = "",
    amount: Annotated[str, typer.Option("--amount", metavar="10.00", help="The money offered or decided.")] = "",
    tracking: Annotated[str, typer.Option("--tracking", metavar="CODE", help="The return's tracking number.")] = "",
    address: Annotated[str, typer.Option("--address", metavar="T", help="The authorised return address.")] = "",
    confirm: Annotated[bool, typer.Option("--confirm", help="Do it although a rule warns.")] = False,
) -> None:
    """Log a step of a case."""
    given: dict[str, Any] = {"note": note, "amount": amount, "tracking": tracking, "address": address, "confirm": confirm}
    with console.workspace(context) as opened:
        changed = opened.cases.log_event(number, event, at=at, **given)
    for warning in changed.warnings:
        sources = f" [{'; '.join(warning.sources)}]" if warning.sources else ""
        console.note(console.one_line(f"evidence-app: {warning.rule}: {warning.text}: {warning.reason}{sources}"))
    console.say(f"logged {event.value} for order {console.one_line(number)}")


def _deadlines(
    context: typer.Context,
    number: Annotated[str, typer.Argument(metavar="[ORDER]", help="One order. Default: every order.")] = "",
    *,
    now: Annotated[str, typer.Option("--now", metavar="WHEN", help="Compute for this moment instead of now.")] = "",
    as_json: Json = False,
    ics: Annotated[
        Path | None,
        typer.Option(
            "--ics", metavar="FILE", help="Write a calendar file with reminders 7 days, 3 days, 1 day and 24 hours before."
        ),
    ] = None,
) -> None:
    """List every deadline that applies, with its source; or write them to a calendar file."""
    if as_json and ics is not None:
        raise BadInput("--json and --ics exclude each other", "give one of them")
    with console.workspace(context) as opened:
        guidance = opened.guidance
        moment = guidance.moment(now, number or None) if now else None
        if ics is not None:
            guidance.write_calendar(ics, number or None, moment)
            console.say(f"wrote {console.one_line(ics)}")
            return
        found = guidance.deadlines(number or None, moment)
    if as_json:
        console.answer([deadline_json(deadline) for deadline in found])
        return
    for deadline in found:
        console.say(_line(deadline))


def _line(deadline: Deadline) -> str:
    due = deadline.due.isoformat() if deadline.due else "-"
    return console.one_line(f"{due}  {deadline.status:12}  {deadline.kind:8}  {deadline.order}  {deadline.title}")


def _readiness(
    context: typer.Context,
    number: Number,
    *,
    as_json: Json = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 when something is missing or weak.")] = False,
) -> None:
    """Say what evidence the claim has, and what is still weak or missing."""
    with console.workspace(context) as opened:
        found = opened.guidance.readiness(number)
    complete = found.score == found.total
    if as_json:
        items = [
            {"id": item.id, "name": item.name, "state": item.state, "detail": item.detail, "action": item.action}
            for item in found.items
        ]
        console.answer({"order": number, "score": found.score, "total": found.total, "complete": complete, "items": items})
    else:
        console.say(f"{found.score} of {found.total}")
        for item in found.items:
            console.say(console.one_line(f"{item.state:8} {item.name}: {item.detail}"))
    if strict and not complete:
        raise typer.Exit(console.NEGATIVE)
