"""Values of a case to JSON and back, exactly: the form in which rows, journal and archives keep them.

One canonical text per value (sorted keys, no spaces, UTF-8), so that equal values have equal bytes and equal hashes.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from typing import Any

from evidence_app.core import case as cases
from evidence_app.core.case import Case
from evidence_app.core.changes import Change, ChangeSet, Reordered
from evidence_app.core.errors import BadInput, LibraryDamaged
from evidence_app.core.pictures import Comparison, Mark

_TYPES: dict[str, Any] = {
    "order": cases.Order,
    "claim": cases.Claim | None,
    "dossier": cases.DossierSettings,
    "events": cases.Event,
    "evidence": cases.Evidence,
    "key_frames": cases.KeyFrame,
    "continuity": cases.Continuity,
    "comparisons": Comparison,
    "marks": Mark,
    "event_list": tuple[cases.Event, ...],
    "case": Case,
}


@cache
def _adapter(part: str) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(_TYPES[part])


def prepare() -> None:
    """Make the readers of a case's parts, which takes a tenth of a second, before the first case is read."""
    for part in _TYPES:
        if part != "case":
            _adapter(part)


def canonical(data: Any) -> str:
    """The one JSON text of plain data. Raises `BadInput` for text that no file can hold (half of a surrogate pair)."""
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadInput("the text holds characters that can't be kept", "type it again without them") from error
    return text


def plain(part: str, value: Any) -> Any:
    """`value`, a value of the field `part` of `Case` or an element of it, as plain JSON data."""
    return _adapter(part).dump_python(value, mode="json")


def encode(part: str, value: Any) -> str:
    """`value` as canonical JSON."""
    return canonical(plain(part, value))


def decode(part: str, text: str) -> Any:
    """The value that `encode` made `text` of. Raises `LibraryDamaged` if it is something else."""
    try:
        return _adapter(part).validate_json(text)
    except ValueError as error:
        raise LibraryDamaged(f"a stored value ({part}) can't be read", "run `evidence-app doctor`") from error


def from_plain(part: str, data: Any) -> Any:
    """The value that `plain` made `data` of. Raises `ValueError` if it is something else."""
    return _adapter(part).validate_json(json.dumps(data))


def encode_changes(changes: ChangeSet) -> dict[str, Any]:
    """A change-set as plain JSON data; absent values are null."""

    def value(part: str, item: Any) -> Any:
        return None if item is None else plain(part, item)

    return {
        "changes": [
            {
                "part": change.part,
                "id": change.id,
                "before": value(change.part, change.before),
                "after": value(change.part, change.after),
            }
            for change in changes.changes
        ],
        "reordered": [
            {"part": order.part, "before": list(order.before), "after": list(order.after)} for order in changes.reordered
        ],
    }


def decode_changes(number: str, body: dict[str, Any]) -> ChangeSet:
    """The change-set that `encode_changes` made `body` of. Raises `ValueError` or `LookupError` if it is something else."""

    def value(part: str, item: Any) -> Any:
        return None if item is None else from_plain(part, item)

    return ChangeSet(
        number,
        tuple(
            Change(item["part"], item["id"], value(item["part"], item["before"]), value(item["part"], item["after"]))
            for item in body["changes"]
        ),
        tuple(Reordered(item["part"], tuple(item["before"]), tuple(item["after"])) for item in body["reordered"]),
    )


def stamp(moment: datetime) -> str:
    """An aware instant as text of fixed length in UTC, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """The instant that `stamp` made `text` of."""
    return datetime.fromisoformat(text)


def case_schema() -> dict[str, Any]:
    """The JSON schema of a whole case, as archives hold it."""
    schema: dict[str, Any] = _adapter("case").json_schema(mode="serialization")
    return schema
