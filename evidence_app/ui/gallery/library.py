"""The library that the gallery shows: the sample case, a document, and a few other orders in other states of their lives."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from evidence_app.core.case import Role
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.services.workspace import Workspace

BARE = "8012000000000002"
OTHERS: tuple[tuple[dict[str, str], tuple[tuple[str, int], ...]], ...] = (
    ({"number": BARE, "title": "Foldable headphones, black", "price": "31.50", "delivered": "-8"}, ()),
    ({"number": "8012000000000003", "title": "Ceramic mugs, set of 4", "shipped": "-49"}, ()),
    ({"number": "8012000000000004", "title": "LED desk lamp, dimmable", "shipped": "-28"}, ()),
    (
        {"number": "8012000000000005", "title": "USB-C hub, 8 in 1", "delivered": "-12"},
        (("contacted-seller", -10), ("dispute-opened", -3)),
    ),
    (
        {"number": "8012000000000006", "title": "Yoga mat, 6 mm", "delivered": "-35", "price": "18.20"},
        (("contacted-seller", -33), ("refund-visible", -20), ("closed", -19)),
    ),
    ({"number": "8012000000000007", "title": "Wall clock, oak", "delivered": "-35", "shipped": "-70"}, ()),
)


def fill(workspace: Workspace) -> str:
    """Fill an empty library; the number of the sample case."""
    from evidence_app.services.sample import add_sample

    add_others(workspace)
    number = add_sample(workspace, Reporter()).case.number
    add_document(workspace, number)
    return number


def add_others(workspace: Workspace) -> None:
    """Orders without evidence: the seller's move, the carrier's, decided, too late."""

    def day(offset: str | int) -> str:
        return (workspace.now() + timedelta(days=int(offset))).date().isoformat()

    for facts, events in OTHERS:
        dated = {key: day(text) if key in ("delivered", "shipped") else text for key, text in facts.items()}
        if "price" in dated:
            dated["currency"] = "EUR"
        workspace.cases.add_order(dated)
        for kind, offset in events:
            workspace.cases.log_event(facts["number"], kind, at=day(offset))


def add_document(workspace: Workspace, number: str) -> None:
    """A piece of evidence without a picture."""
    with TemporaryDirectory(prefix="gallery-") as folder:
        path = Path(folder) / "bank-statement.txt"
        path.write_text("EUR 42.90 to Global Store 910", encoding="utf-8")
        workspace.intake.import_paths(number, [path], Role.DOCUMENT, Reporter())
