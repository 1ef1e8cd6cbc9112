"""Full-text search over orders (SQLite FTS5), used by the list of orders.

Words match by their beginning, without regard to case and accents. Scripts written without spaces (Chinese, Japanese, Korean,
Thai) are indexed character by character and matched as phrases. Order and tracking numbers also match in their middle, since
people know the last digits.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection, text

from evidence_app.core.case import Case, Evidence, KeyFrame
from evidence_app.storage.schema import SEARCH_COLUMNS

_DENSE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_DENSE_CHARACTER = re.compile(f"([{_DENSE}])")
_PIECES = re.compile(f"[{_DENSE}]+|[^\\W{_DENSE}]+")
_MIDDLE_FROM = 3
_RANKED = 500


def spaced(words: str) -> str:
    """`words` with every character of a script without spaces as a word of its own."""
    return _DENSE_CHARACTER.sub(r" \1 ", words)


def search_texts(case: Case) -> dict[str, str]:
    """What can be found of a case, by column of the index."""
    order = case.order
    claim = case.claim
    facts = [order.number, order.title, order.store, order.variant, order.carrier, order.country, order.payment_method]
    if claim:
        facts += [claim.reason.value, claim.remedy.value]
    for comparison in case.comparisons:
        facts.append(comparison.title)
        for difference in comparison.differences:
            facts += [difference.aspect, difference.listing_says, difference.received]
    tracking = [*order.tracking, *(event.tracking for event in case.events)]
    pictures: tuple[Evidence | KeyFrame, ...] = (*case.evidence, *case.key_frames)
    tracking += [barcode.text for item in pictures for barcode in item.barcodes]
    columns = {
        "facts": facts,
        "notes": [order.notes, claim.statement if claim else ""],
        "messages": [text for event in case.events for text in (event.note, event.address)],
        "captions": [item.caption for item in pictures],
        "files": [item.name for item in case.evidence],
        "tracking": dict.fromkeys(tracking),
    }
    return {name: spaced("\n".join(filter(None, columns[name]))) for name in SEARCH_COLUMNS}


def reindex(connection: Connection, order_id: int, case: Case) -> None:
    """Make the index say what the case says."""
    forget(connection, order_id)
    names = ", ".join(SEARCH_COLUMNS)
    values = ", ".join(f":{name}" for name in SEARCH_COLUMNS)
    connection.execute(
        text(f"INSERT INTO search(rowid, {names}) VALUES (:id, {values})"),  # noqa: S608 - names are our own
        {"id": order_id, **search_texts(case)},
    )


def is_indexed(connection: Connection, order_id: int, case: Case) -> bool:
    """Whether the index says what the case says."""
    row = connection.execute(
        text(f"SELECT {', '.join(SEARCH_COLUMNS)} FROM search WHERE rowid = :id"),  # noqa: S608 - names are our own
        {"id": order_id},
    ).first()
    return row is not None and tuple(row) == tuple(search_texts(case).values())


def forget(connection: Connection, order_id: int) -> None:
    """Take an order out of the index."""
    connection.execute(text("DELETE FROM search WHERE rowid = :id"), {"id": order_id})


def _expression(words: str) -> str:
    """The FTS5 query in which every word must begin a word of the order; empty when there is none."""
    terms = []
    for piece in _PIECES.findall(words):
        if _DENSE_CHARACTER.match(piece):
            terms.append('"' + " ".join(piece) + '"')
        else:
            terms.append(f'"{piece}"*')
    return " ".join(terms)


def find(connection: Connection, words: str) -> list[str]:
    """The numbers of the orders that match all of `words`, best first (the newest first where most match)."""
    wanted = words.strip()
    expression = _expression(wanted)
    if not expression:
        return []
    numbers = dict.fromkeys(_matches(connection, expression, "orders.id DESC"))
    # A word that is in most orders ranks none of them, and ranking them all would take its time.
    if len(numbers) <= _RANKED:
        numbers = dict.fromkeys(_matches(connection, expression, "rank, orders.id DESC"))
    if len(wanted) >= _MIDDLE_FROM and wanted.isalnum() and any(map(str.isdigit, wanted)):
        inside = connection.execute(
            text(
                "SELECT number FROM orders WHERE trashed_at IS NULL AND (number LIKE :part "
                "OR EXISTS (SELECT 1 FROM json_each(order_json, '$.tracking') WHERE json_each.value LIKE :part)) "
                "ORDER BY id DESC"
            ),
            {"part": f"%{wanted}%"},
        ).scalars()
        numbers.update(dict.fromkeys(inside))
    return list(numbers)


def _matches(connection: Connection, expression: str, place: str) -> list[str]:
    """The order numbers that an FTS5 query finds, in the order of the SQL expression `place`, which is our own."""
    query = (
        "SELECT orders.number FROM search JOIN orders ON orders.id = search.rowid "  # noqa: S608
        f"WHERE search MATCH :expression AND orders.trashed_at IS NULL ORDER BY {place}"
    )
    return list(connection.execute(text(query), {"expression": expression}).scalars())
