"""The marketplace rules that ship with the program, read once."""

from __future__ import annotations

from functools import cache

from evidence_app.core.errors import BadInput, NotFound
from evidence_app.core.policy import Policy, parse_policy
from evidence_app.resources import resource


@cache
def policy(ident: str) -> Policy:
    """The policy an order names (`order.policy`). Raises `BadInput` for one that doesn't exist."""
    if not ident.replace("-", "").isalnum():
        raise BadInput(f"“{ident}” is no policy", "choose one of those that ship with the program", field="policy")
    try:
        path = resource(f"policies/{ident}.toml")
    except NotFound as error:
        raise BadInput(
            f"there are no rules for “{ident}”", "choose one of those that ship with the program", field="policy"
        ) from error
    return parse_policy(path.read_text(encoding="utf-8"))


def policies() -> tuple[Policy, ...]:
    """Every policy that ships with the program, by name."""
    found = [policy(path.stem) for path in resource("policies").glob("*.toml")]
    return tuple(sorted(found, key=lambda item: item.name))
