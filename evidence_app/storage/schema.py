"""The tables as the newest migration leaves them. A migration writes its own copy; a test holds the two together.

Whole values are kept as JSON (`codec`); the columns beside repeat what is searched, sorted or joined.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text

metadata = MetaData()

library = Table(
    "library",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("store", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("ordered_at", Text),
    Column("shipped_at", Text),
    Column("delivered_at", Text),
    Column("protection_ends_at", Text),
    Column("added_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("trashed_at", Text),
    Column("thumbnail", Text),
    Column("evidence_count", Integer, nullable=False),
    Column("order_json", Text, nullable=False),
    Column("claim_json", Text, nullable=False),
    Column("dossier_json", Text, nullable=False),
    Column("events_json", Text, nullable=False),
    Column("head_seq", Integer, nullable=False),
    Column("head_hash", Text, nullable=False),
)
Index("orders_by_delivery", orders.c.delivered_at)
Index("orders_by_protection", orders.c.protection_ends_at)
Index("orders_in_trash", orders.c.trashed_at)

originals = Table(
    "originals",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("added_at", Text, nullable=False),
)


def _order_key() -> Column[int]:
    return Column("order_id", Integer, ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True)


def _item(name: str, *extra: Column[str] | Column[int]) -> Table:
    """A table for one collection of `Case`: its own columns after the place in the order's list and the whole value."""
    return Table(
        name,
        metadata,
        _order_key(),
        Column("id", Text, primary_key=True),
        Column("position", Integer, nullable=False),
        *extra,
        Column("json", Text, nullable=False),
    )


events = _item("events", Column("kind", Text, nullable=False), Column("at", Text, nullable=False))
evidence = _item(
    "evidence",
    Column("sha256", Text, ForeignKey("originals.sha256"), nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added_at", Text, nullable=False),
)
Index("evidence_by_original", evidence.c.sha256)
key_frames = _item("key_frames", Column("evidence", Text, nullable=False))
continuity = _item("continuity", Column("verdict", Text, nullable=False))
comparisons = _item("comparisons")
marks = _item("marks", Column("evidence", Text, nullable=False))

COLLECTION_TABLES = {
    "events": events,
    "evidence": evidence,
    "key_frames": key_frames,
    "continuity": continuity,
    "comparisons": comparisons,
    "marks": marks,
}

dues = Table(
    "dues",
    metadata,
    _order_key(),
    Column("rule", Text, primary_key=True),
    Column("due", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("open", Integer, nullable=False),
)
# Covers the question "the nearest open hard date of this order" without looking into the table.
Index("dues_of_order", dues.c.order_id, dues.c.open, dues.c.kind, dues.c.due)

journal = Table(
    "journal",
    metadata,
    _order_key(),
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("target", Integer),
    Column("version", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

trash = Table(
    "trash",
    metadata,
    _order_key(),
    Column("evidence", Text, primary_key=True),
    Column("sha256", Text, ForeignKey("originals.sha256"), nullable=False),
    Column("name", Text, nullable=False),
    Column("trashed_at", Text, nullable=False),
    Column("seq", Integer, nullable=False),
)
Index("trash_by_original", trash.c.sha256)

exports = Table(
    "exports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("order_id", Integer, ForeignKey("orders.id", ondelete="CASCADE"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
)
Index("exports_by_hash", exports.c.sha256)

# FTS5 tables are beyond SQLAlchemy's tables; the row id is that of the order.
SEARCH_COLUMNS = ("facts", "notes", "messages", "captions", "files", "tracking")
CREATE_SEARCH = (
    f"CREATE VIRTUAL TABLE search USING fts5({', '.join(SEARCH_COLUMNS)}, "
    "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3 4')"
)
