"""Small cases for the tests of core: facts and steps in the words of the command line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from evidence_app.core.case import Case, Claim, Event, EventKind, Reason, Remedy
from evidence_app.core.deadlines import Deadline, deadlines
from evidence_app.core.facts import new_order
from evidence_app.core.policy import Policy, parse_policy
from evidence_app.core.when import parse_when

POLICIES = Path(__file__).resolve().parents[2] / "resources" / "policies"
READ = datetime(2026, 11, 20, 12, tzinfo=UTC)


def policy(name: str = "aliexpress") -> Policy:
    return parse_policy((POLICIES / f"{name}.toml").read_text(encoding="utf-8"))


ALIEXPRESS = policy()


def make(
    *steps: tuple[str, str] | tuple[str, str, dict[str, object]], claim: tuple[str, str] | None = None, **facts: str
) -> Case:
    """A case with these steps (kind, when, further fields) and facts."""
    order = new_order({"number": "8012", "title": "Drive 128 GB", **facts}, "Europe/Berlin", READ)
    events = []
    for place, (kind, when, *rest) in enumerate(steps):
        more = rest[0] if rest else {}
        events.append(Event(f"e{place}", EventKind(kind), parse_when(when, order.zone), **more))
    made = Claim(Reason(claim[0]), Remedy(claim[1])) if claim else None
    return Case(order, claim=made, events=tuple(events))


def at(text: str, zone: str = "Europe/Berlin") -> datetime:
    return parse_when(text, zone).at


def rules(case: Case, now: str = "2026-11-20 12:00", **options: object) -> dict[str, Deadline]:
    used = options.pop("policy", ALIEXPRESS)
    return {item.rule: item for item in deadlines(case, used, at(now), **options)}  # type: ignore[arg-type]
