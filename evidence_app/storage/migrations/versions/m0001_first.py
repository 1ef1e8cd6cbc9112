"""The first schema.

Revision ID: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def _order_key() -> sa.Column[int]:
    return sa.Column("order_id", sa.Integer, sa.ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True)


def _item(name: str, *extra: sa.Column[str] | sa.Column[int]) -> None:
    op.create_table(
        name,
        _order_key(),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        *extra,
        sa.Column("json", sa.Text, nullable=False),
    )


def upgrade() -> None:
    """From nothing to the first schema."""
    _create_orders()
    _create_collections()
    _create_records()
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(facts, notes, messages, captions, files, tracking, "
        "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3 4')"
    )


def _create_orders() -> None:
    op.create_table(
        "library",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("number", sa.Text, nullable=False, unique=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("store", sa.Text, nullable=False),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("ordered_at", sa.Text),
        sa.Column("shipped_at", sa.Text),
        sa.Column("delivered_at", sa.Text),
        sa.Column("protection_ends_at", sa.Text),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("trashed_at", sa.Text),
        sa.Column("thumbnail", sa.Text),
        sa.Column("evidence_count", sa.Integer, nullable=False),
        sa.Column("order_json", sa.Text, nullable=False),
        sa.Column("claim_json", sa.Text, nullable=False),
        sa.Column("dossier_json", sa.Text, nullable=False),
        sa.Column("events_json", sa.Text, nullable=False),
        sa.Column("head_seq", sa.Integer, nullable=False),
        sa.Column("head_hash", sa.Text, nullable=False),
    )
    op.create_index("orders_by_delivery", "orders", ["delivered_at"])
    op.create_index("orders_by_protection", "orders", ["protection_ends_at"])
    op.create_index("orders_in_trash", "orders", ["trashed_at"])
    op.create_table(
        "dues",
        _order_key(),
        sa.Column("rule", sa.Text, primary_key=True),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("open", sa.Integer, nullable=False),
    )
    op.create_index("dues_of_order", "dues", ["order_id", "open", "kind", "due"])


def _create_collections() -> None:
    op.create_table(
        "originals",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
    )
    _item("events", sa.Column("kind", sa.Text, nullable=False), sa.Column("at", sa.Text, nullable=False))
    _item(
        "evidence",
        sa.Column("sha256", sa.Text, sa.ForeignKey("originals.sha256"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
    )
    op.create_index("evidence_by_original", "evidence", ["sha256"])
    _item("key_frames", sa.Column("evidence", sa.Text, nullable=False))
    _item("continuity", sa.Column("verdict", sa.Text, nullable=False))
    _item("comparisons")
    _item("marks", sa.Column("evidence", sa.Text, nullable=False))


def _create_records() -> None:
    op.create_table(
        "journal",
        _order_key(),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("target", sa.Integer),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
    )
    op.create_table(
        "trash",
        _order_key(),
        sa.Column("evidence", sa.Text, primary_key=True),
        sa.Column("sha256", sa.Text, sa.ForeignKey("originals.sha256"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("trashed_at", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
    )
    op.create_index("trash_by_original", "trash", ["sha256"])
    op.create_table(
        "exports",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("order_id", sa.Integer, sa.ForeignKey("orders.id", ondelete="CASCADE"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("exports_by_hash", "exports", ["sha256"])
