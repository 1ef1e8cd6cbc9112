"""`order add | set | list | show`, and `claim`: the facts of a case."""

from __future__ import annotations

from typing import Annotated

import typer

from evidence_app.cli import console, shapes
from evidence_app.core.case import Reason, Remedy
from evidence_app.core.errors import BadInput

# Options that take several values after one name, as in `--tracking A B`.
GREEDY = {"add": ("--tracking",), "compare": ("--difference",)}

Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]
Number = Annotated[str, typer.Argument(metavar="ORDER", help="The marketplace's order number.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands of this module."""
    order = typer.Typer(name="order", help="The facts of an order.", no_args_is_help=True, rich_markup_mode=None)
    order.command("add")(_add)
    order.command("set", help=_SET_HELP)(_set)
    order.command("list")(_list)
    order.command("show")(_show)
    app.add_typer(order)
    app.command("claim")(_claim)


def spread(arguments: list[str]) -> list[str]:
    """The command line with `--tracking A B` written as `--tracking A --tracking B`, which the parser understands."""
    greedy = next((GREEDY[word] for word in arguments if word in GREEDY), ())
    out: list[str] = []
    current = ""
    for word in arguments:
        if word.startswith("-") and word != "-":
            current = word if word in greedy else ""
        elif current and out[-1] != current:
            out.append(current)
        out.append(word)
    return out


def _text(help_text: str, metavar: str, name: str = "") -> typer.models.OptionInfo:
    found = typer.Option(*([name] if name else []), metavar=metavar, help=help_text, show_default=False)
    assert isinstance(found, typer.models.OptionInfo)
    return found


def _add(
    context: typer.Context,
    *,
    number: Annotated[str, _text("The order number, as the marketplace shows it.", "N", "--number")],
    title: Annotated[str, _text("What was bought.", "TEXT", "--title")],
    store: Annotated[str, _text("The store's name.", "TEXT")] = "",
    price: Annotated[str, _text("What was paid, 49.99.", "AMOUNT")] = "",
    currency: Annotated[str, _text("The price's currency, USD.", "CODE")] = "",
    variant: Annotated[str, _text("The variant chosen.", "TEXT")] = "",
    listing_url: Annotated[str, _text("The listing's address.", "URL")] = "",
    ordered: Annotated[str, _text("When it was ordered.", "WHEN")] = "",
    shipped: Annotated[str, _text("When it was shipped.", "WHEN")] = "",
    delivered: Annotated[str, _text("When it was delivered.", "WHEN")] = "",
    protection_ends: Annotated[str, _text("The end of Buyer Protection.", "WHEN")] = "",
    protection_left: Annotated[str, _text("The time left as shown, '12d 03:15'.", "LEFT")] = "",
    read_at: Annotated[str, _text("When the time left was read. Default: now.", "WHEN")] = "",
    protection_days: Annotated[str, _text("Days of protection after shipment, 75.", "DAYS")] = "",
    tracking: Annotated[list[str] | None, _text("Tracking numbers.", "CODE …", "--tracking")] = None,
    carrier: Annotated[str, _text("Who carries the parcel.", "TEXT")] = "",
    country: Annotated[str, _text("Your country, DE: for public holidays.", "CC")] = "",
    timezone: Annotated[str, _text("The order's time zone. Default: this computer's.", "ZONE")] = "",
    policy: Annotated[str, _text("Whose rules count: aliexpress (the default) or generic.", "ID")] = "",
    free_return: Annotated[bool, typer.Option("--free-return", help="The order is marked for Free Return.")] = False,
) -> None:
    """Add an order. Dates are 2026-11-02, moments 2026-11-02T18:30 or with an offset."""
    facts = {
        "number": number,
        "title": title,
        "store": store,
        "price": price,
        "currency": currency,
        "variant": variant,
        "listing_url": listing_url,
        "ordered": ordered,
        "shipped": shipped,
        "delivered": delivered,
        "protection_ends": protection_ends,
        "protection_left": protection_left,
        "read_at": read_at,
        "protection_days": protection_days,
        "tracking": " ".join(tracking or ()),
        "carrier": carrier,
        "country": country,
        "timezone": timezone,
        "policy": policy,
        "free_return": "yes" if free_return else "",
    }
    with console.workspace(context, create=True) as opened:
        changed = opened.cases.add_order({key: value for key, value in facts.items() if value})
    console.say(f"added order {console.one_line(changed.case.number)}")


_SET_HELP = (
    "Change facts of an order: the same names as the options of `order add`, delivered=2026-11-02 say. "
    "override_RULE=DAYS or override_RULE=WHEN puts your own value in the place of a rule's, override_RULE= takes it back."
)


def _set(
    context: typer.Context,
    number: Number,
    *,
    facts: Annotated[list[str], typer.Argument(metavar="KEY=VALUE …", help="What to change.")],
) -> None:
    given: dict[str, str] = {}
    for pair in facts:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise BadInput(f"{pair!r} is not of the form KEY=VALUE", "write delivered=2026-11-02 say")
        key = key.strip().lstrip("-").replace("-", "_")
        given[key] = f"{given[key]} {value}" if key == "tracking" and key in given else value
    with console.workspace(context) as opened:
        opened.cases.set_facts(number, given)
    console.say(f"changed order {console.one_line(number)}: {console.one_line(', '.join(given))}")


def _list(context: typer.Context, as_json: Json = False) -> None:
    """List the orders, the nearest deadline first."""
    with console.workspace(context) as opened:
        every = opened.guidance.deadlines()
        rows = shapes.order_rows(opened.cases.orders(), every)
    if as_json:
        console.answer(rows)
        return
    for row in rows:
        deadline = row["deadline"]
        due = f"  {deadline['rule']} {deadline['due']}" if deadline else ""
        console.say(console.one_line(f"{row['number']}  {row['title']}") + due)


def _show(context: typer.Context, number: Number, as_json: Json = False) -> None:
    """Show an order with everything told and shown about it."""
    with console.workspace(context) as opened:
        case = opened.cases.get(number)
        shown = shapes.case_shape(case)
    if as_json:
        console.answer(shown)
        return
    for line in shapes.case_lines(shown):
        console.say(line)


def _claim(
    context: typer.Context,
    number: Number,
    *,
    reason: Annotated[Reason, typer.Option("--reason", help="Why you claim.")],
    remedy: Annotated[Remedy, typer.Option("--remedy", help="What you ask for.")],
    amount: Annotated[str, typer.Option("--amount", metavar="A", help="The money asked for, 42.90 or 'EUR 42.90'.")] = "",
    statement: Annotated[
        str, typer.Option("--statement", metavar="FILE|-", help="Your own statement. Without it, one is composed.")
    ] = "",
) -> None:
    """Set the claim."""
    text = console.text_of(statement) if statement else ""
    with console.workspace(context) as opened:
        opened.cases.set_claim(number, reason, remedy, amount, text)
    console.say(f"claim of order {console.one_line(number)}: {reason.value}, {remedy.value}")
