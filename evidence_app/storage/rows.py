"""Between the values of a case and the rows that keep them. Called inside the transactions of `cases`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from evidence_app.core.case import Case, Continuity, Event, Evidence, KeyFrame, MediaKind, Role
from evidence_app.core.changes import COLLECTIONS, ChangeSet, difference
from evidence_app.core.pictures import Mark
from evidence_app.core.values import When
from evidence_app.storage.codec import decode, encode, stamp
from evidence_app.storage.schema import COLLECTION_TABLES, evidence, orders, originals


def _stamp_of(when: When | None) -> str | None:
    return stamp(when.at) if when else None


def _thumbnail(case: Case) -> str | None:
    """The picture that stands for an order: what was received, else the listing, else any picture, else a film."""
    images = [item for item in case.evidence if item.kind is MediaKind.IMAGE]
    films = [item for item in case.evidence if item.kind is MediaKind.VIDEO]
    for wanted in (Role.PHOTO, Role.LISTING):
        for item in images:
            if item.role is wanted:
                return item.id
    return next((item.id for item in [*images, *films]), None)


def order_columns(case: Case) -> dict[str, Any]:
    """The columns of the order's row that follow from the case."""
    order = case.order
    protection = order.protection
    return {
        "number": order.number,
        "title": order.title,
        "store": order.store,
        "country": order.country,
        "ordered_at": _stamp_of(order.ordered),
        "shipped_at": _stamp_of(order.shipped),
        "delivered_at": _stamp_of(order.delivered),
        "protection_ends_at": _stamp_of(protection.ends) if protection else None,
        "thumbnail": _thumbnail(case),
        "evidence_count": len(case.evidence),
        "order_json": encode("order", order),
        "claim_json": encode("claim", case.claim),
        "dossier_json": encode("dossier", case.dossier),
        "events_json": encode("event_list", case.events),
    }


def _event_columns(item: Event) -> dict[str, Any]:
    return {"kind": item.kind.value, "at": stamp(item.at.at)}


def _evidence_columns(item: Evidence) -> dict[str, Any]:
    return {
        "sha256": item.sha256,
        "name": item.name,
        "role": item.role.value,
        "kind": item.kind.value,
        "size": item.size,
        "added_at": stamp(item.added),
    }


def _key_frame_columns(item: KeyFrame) -> dict[str, Any]:
    return {"evidence": item.evidence}


def _continuity_columns(item: Continuity) -> dict[str, Any]:
    return {"verdict": item.verdict.value}


def _mark_columns(item: Mark) -> dict[str, Any]:
    return {"evidence": item.picture.evidence}


_COLUMNS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "events": _event_columns,
    "evidence": _evidence_columns,
    "key_frames": _key_frame_columns,
    "continuity": _continuity_columns,
    "comparisons": lambda _: {},
    "marks": _mark_columns,
}


def order_row(connection: Connection, number: str) -> RowMapping | None:
    """The row of an order, also of one in the trash."""
    return connection.execute(select(orders).where(orders.c.number == number)).mappings().first()


def read_case(connection: Connection, row: RowMapping) -> Case:
    """The whole case whose order is `row`."""
    parts: dict[str, tuple[Any, ...]] = {}
    for part, table in COLLECTION_TABLES.items():
        texts = connection.execute(
            select(table.c.json).where(table.c.order_id == row["id"]).order_by(table.c.position)
        ).scalars()
        parts[part] = tuple(decode(part, text) for text in texts)
    return Case(
        order=decode("order", row["order_json"]),
        claim=decode("claim", row["claim_json"]),
        dossier=decode("dossier", row["dossier_json"]),
        **parts,
    )


def write_whole(connection: Connection, order_id: int, case: Case) -> None:
    """Write every row of a case again, as `case` says."""
    for table in COLLECTION_TABLES.values():
        connection.execute(delete(table).where(table.c.order_id == order_id))
    write_changes(connection, order_id, None, case, difference(Case(order=case.order), case))


def index_faults(connection: Connection, row: RowMapping, case: Case) -> list[str]:
    """Columns that don't repeat what the values say; empty for a sound case."""
    found = [name for name, value in order_columns(case).items() if row[name] != value]
    for part, table in COLLECTION_TABLES.items():
        stored = connection.execute(select(table).where(table.c.order_id == row["id"]).order_by(table.c.position)).mappings()
        for place, (item, saved) in enumerate(zip(getattr(case, part), stored, strict=True)):
            wanted = {"id": item.id, "position": place, **_COLUMNS[part](item)}
            found.extend(f"{part}.{name}" for name, value in wanted.items() if saved[name] != value)
    return found


def write_changes(connection: Connection, order_id: int, before: Case | None, after: Case, changes: ChangeSet) -> None:
    """Write what `changes` names, and nothing else, of `after`."""
    for part in changes.parts & set(COLLECTIONS):
        _write_collection(connection, order_id, part, before=before, after=after, changes=changes)
    connection.execute(update(orders).where(orders.c.id == order_id).values(**order_columns(after)))


def _write_collection(
    connection: Connection, order_id: int, part: str, *, before: Case | None, after: Case, changes: ChangeSet
) -> None:
    table = COLLECTION_TABLES[part]
    places = {item.id: place for place, item in enumerate(getattr(after, part))}
    touched = {change.id for change in changes.changes if change.part == part}
    gone = [ident for ident in touched if ident not in places]
    if gone:
        connection.execute(delete(table).where(table.c.order_id == order_id, table.c.id.in_(gone)))
    written = [item for item in getattr(after, part) if item.id in touched]
    if part == "evidence":
        _note_originals(connection, written)
    rows = [
        {
            "order_id": order_id,
            "id": item.id,
            "position": places[item.id],
            "json": encode(part, item),
            **_COLUMNS[part](item),
        }
        for item in written
    ]
    if rows:
        put = upsert(table)
        fresh = {name: put.excluded[name] for name in rows[0] if name not in ("order_id", "id")}
        connection.execute(put.on_conflict_do_update(index_elements=["order_id", "id"], set_=fresh), rows)
    old = {item.id: place for place, item in enumerate(getattr(before, part))} if before else {}
    moved = [
        {"ident": ident, "place": place} for ident, place in places.items() if ident not in touched and old.get(ident) != place
    ]
    if moved:
        statement = (
            update(table)
            .where(table.c.order_id == order_id, table.c.id == bindparam("ident"))
            .values(position=bindparam("place"))
        )
        connection.execute(statement, moved)


def _note_originals(connection: Connection, items: list[Evidence]) -> None:
    rows = [{"sha256": item.sha256, "size": item.size, "added_at": stamp(item.added)} for item in items]
    if rows:
        connection.execute(upsert(originals).on_conflict_do_nothing(), rows)


def insert_order(connection: Connection, case: Case, added_at: str, start_hash: str) -> int:
    """A new order's row, before its first journal entry; its id."""
    result = connection.execute(
        insert(orders).values(**order_columns(case), added_at=added_at, changed_at=added_at, head_seq=0, head_hash=start_hash)
    )
    key = result.inserted_primary_key
    assert key is not None
    return int(key[0])


def evidence_hashes(connection: Connection, sha256: str) -> bool:
    """Whether any case, also one in the trash, has this original as evidence."""
    return connection.execute(select(evidence.c.id).where(evidence.c.sha256 == sha256).limit(1)).first() is not None
