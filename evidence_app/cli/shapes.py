"""The JSON shapes of the command line that no other room owns. Names are part of the contract: add, don't rename."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from evidence_app.cli.console import one_line
from evidence_app.core.case import Case, Continuity, Evidence, KeyFrame, Order, Verdict
from evidence_app.core.deadlines import Deadline, deadline_json, headline
from evidence_app.core.exhibits import exhibit_labels, numbered_differences
from evidence_app.core.pictures import Comparison, PictureRef
from evidence_app.core.values import Money, When

if TYPE_CHECKING:
    from pathlib import Path

    from evidence_app.dossier.preflight import Finding
    from evidence_app.media.clip import ClipRecipe
    from evidence_app.services.cases import OrderSummary
    from evidence_app.services.demo import Demo
    from evidence_app.services.exporting import ExportReport
    from evidence_app.services.frames import KeyFrameReport
    from evidence_app.services.intake import ImportItem


def moment(when: When | None) -> str | None:
    """ISO 8601 with the offset of the moment's own zone."""
    return when.local.isoformat() if when else None


def money(amount: Money | None) -> dict[str, str] | None:
    """`{"amount": "49.99", "currency": "USD"}`."""
    return {"amount": f"{amount.amount:.2f}", "currency": amount.currency} if amount else None


def picture(ref: PictureRef) -> dict[str, Any]:
    """An image, or a frame of a film by its time and number."""
    shape: dict[str, Any] = {"evidence": ref.evidence}
    if ref.frame:
        shape |= {"time_s": ref.frame.time.seconds, "frame": ref.frame.index}
    return shape


def order_shape(order: Order) -> dict[str, Any]:
    """The facts of an order."""
    protection = order.protection
    return {
        "number": order.number,
        "title": order.title,
        "store": order.store,
        "price": money(order.price),
        "variant": order.variant,
        "quantity": order.quantity,
        "listing_url": order.listing_url,
        "ordered": moment(order.ordered),
        "shipped": moment(order.shipped),
        "delivered": moment(order.delivered),
        "protection": None
        if protection is None
        else {
            "ends": moment(protection.ends),
            "days": protection.days,
            "typed": protection.typed,
            "read_at": moment(protection.read_at),
        },
        "tracking": list(order.tracking),
        "carrier": order.carrier,
        "country": order.country,
        "timezone": order.zone,
        "free_return": order.free_return,
    }


def evidence_shape(item: Evidence, label: str) -> dict[str, Any]:
    """A piece of evidence."""
    return {
        "id": item.id,
        "exhibit": label,
        "sha256": item.sha256,
        "name": item.name,
        "role": item.role.value,
        "kind": item.kind.value,
        "media_type": item.media_type,
        "size": item.size,
        "added": item.added.isoformat(),
        "taken": moment(item.taken),
        "width": item.width,
        "height": item.height,
        "duration_s": item.duration_s,
        "caption": item.caption,
        "barcodes": [{"text": code.text, "format": code.format} for code in item.barcodes],
    }


def comparison_shape(comparison: Comparison, numbers: dict[str, int]) -> dict[str, Any]:
    """A comparison with its differences, numbered as everywhere else."""
    return {
        "id": comparison.id,
        "listing": picture(comparison.listing),
        "received": picture(comparison.received),
        "differences": [
            {
                "number": numbers[difference.id],
                "aspect": difference.aspect,
                "listing_says": difference.listing_says,
                "received": difference.received,
            }
            for difference in comparison.differences
        ],
    }


def key_frame_shape(frame: KeyFrame) -> dict[str, Any]:
    """A chosen frame."""
    return {**picture(frame.picture), "id": frame.id, "reason": frame.reason.value, "kept": frame.kept}


def continuity_shape(found: Continuity | None) -> dict[str, Any]:
    """What the full pass saw; without one, the verdict is `undetermined`."""
    if found is None:
        return {"verdict": "undetermined", "cuts": [], "gaps": [], "checked_frames": 0}
    return {
        "verdict": found.verdict.value,
        "cuts": [{"time_s": cut.time_s, "confidence": cut.confidence} for cut in found.cuts],
        "gaps": [{"from_s": start, "to_s": end} for start, end in found.gaps],
        "checked_frames": found.checked_frames,
        "observations": [
            {"kind": seen.kind, "from_s": seen.from_s, "to_s": seen.to_s, "note": seen.note} for seen in found.observations
        ],
    }


def case_shape(case: Case) -> dict[str, Any]:
    """`order show --json`."""
    labels = exhibit_labels(case)
    numbers = {difference.id: number for number, difference in numbered_differences(case)}
    claim = case.claim
    return {
        "order": order_shape(case.order),
        "claim": None
        if claim is None
        else {
            "reason": claim.reason.value,
            "remedy": claim.remedy.value,
            "amount": money(claim.amount),
            "statement": claim.statement,
        },
        "events": [
            {
                "event": event.kind.value,
                "at": moment(event.at),
                "note": event.note,
                "amount": money(event.amount),
                "tracking": event.tracking,
                "address": event.address,
                "confirmed": list(event.confirmed),
            }
            for event in case.events
        ],
        "evidence": [evidence_shape(item, labels.get(item.id, "")) for item in case.evidence],
        "key_frames": [key_frame_shape(frame) for frame in case.key_frames],
        "continuity": {found.id: continuity_shape(found) for found in case.continuity},
        "comparisons": [comparison_shape(comparison, numbers) for comparison in case.comparisons],
    }


def case_lines(shown: dict[str, Any]) -> list[str]:
    """`order show` for people: a fact a line."""
    lines = []
    for key, value in shown["order"].items():
        if value in (None, "", [], False):
            continue
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
        words = " ".join(str(part) for part in parts if part not in (None, ""))
        lines.append(one_line(f"{key}: {words}"))
    claim = shown["claim"]
    if claim:
        amount = claim["amount"]
        asked = f" {amount['currency']} {amount['amount']}" if amount else ""
        lines.append(one_line(f"claim: {claim['reason']}, {claim['remedy']}{asked}"))
    lines += [one_line(f"event: {event['at']} {event['event']} {event['note']}") for event in shown["events"]]
    lines += [one_line(f"evidence: {item['id']} {item['exhibit']} {item['role']} {item['name']}") for item in shown["evidence"]]
    return lines


def order_rows(orders: Iterable[OrderSummary], deadlines: Sequence[Deadline]) -> list[dict[str, Any]]:
    """`order list --json`: the order whose next hard deadline is nearest comes first, those without one last."""
    rows = []
    for order in orders:
        nearest = headline(tuple(one for one in deadlines if one.order == order.number))
        due = nearest.due.isoformat() if nearest and nearest.due else None
        rows.append(
            {
                "number": order.number,
                "title": order.title,
                "store": order.store,
                "deadline": {"rule": nearest.rule, "due": due, "left_s": nearest.left_s} if nearest else None,
            }
        )
    return sorted(rows, key=lambda row: (row["deadline"] is None, row["deadline"]["due"] or "~" if row["deadline"] else ""))


def key_frames_shape(report: KeyFrameReport) -> dict[str, Any]:
    """`keyframes --json`."""
    film = report.film
    return {
        "source": {
            "path": str(report.path),
            "sha256": report.sha256,
            "duration_s": film.duration_s,
            "width": film.width,
            "height": film.height,
            "rotation_deg": film.turn,
            "fps": film.fps,
            "variable_frame_rate": film.variable_frame_rate,
            "codec": film.codec,
            "created": film.created.isoformat() if film.created else None,
            "device": film.device,
            "encoder": film.encoder,
        },
        "frames": [
            {
                "time_s": shot.frame.time.seconds,
                "frame": shot.frame.index,
                "file": str(shot.file),
                "sharpness": round(shot.sharpness, 4),
                "reason": shot.reason.value,
                "barcodes": [
                    {"text": code.text, "format": code.format, "matches_order": code.matches_order} for code in shot.codes
                ],
            }
            for shot in report.shots
        ],
        "continuity": continuity_shape(report.continuity),
        "elapsed_s": round(report.elapsed_s, 3),
    }


def clip_shape(recipe: ClipRecipe, out: Path) -> dict[str, Any]:
    """`clip --json`: how the clip was made."""
    return {
        "file": str(out),
        "asked_s": list(recipe.asked),
        "real_s": list(recipe.real),
        "encoded": recipe.encoded,
        "width": recipe.width,
        "height": recipe.height,
        "bytes": recipe.size,
    }


def import_shape(item: ImportItem) -> dict[str, Any]:
    """One entry of `import --json`; what is unknown of a rejected file is null."""
    return {
        "path": str(item.path),
        "id": item.id or None,
        "sha256": item.sha256 or None,
        "role": item.role.value if item.role else None,
        "kind": item.kind.value if item.kind else None,
        "status": item.status,
        "reason": f"{item.reason}: {item.todo}" if item.todo else item.reason,
    }


def export_shape(report: ExportReport) -> dict[str, Any]:
    """`export --json`."""
    return {
        "path": str(report.path),
        "sha256": report.sha256,
        "pages": report.pages,
        "size": report.size,
        "files": list(report.files),
        "warnings": list(report.warnings),
    }


def finding_shape(found: Finding) -> dict[str, Any]:
    """`export --check --json`: one finding."""
    return {
        "code": found.code,
        "level": str(found.level),
        "what": found.what,
        "todo": found.todo,
        "evidence": list(found.evidence),
    }


def demo_shape(made: Demo) -> dict[str, Any]:
    """`demo --json`."""
    return {
        "out": str(made.out),
        "order": made.case.number,
        "dossier": export_shape(made.dossier),
        "packet": export_shape(made.packet),
        "key_frames": [str(path) for path in made.frames],
        "label_read": made.label_read,
        "continuity": [continuity_shape(found) for found in made.case.continuity],
        "differences": sum(len(comparison.differences) for comparison in made.case.comparisons),
        "deadlines": [deadline_json(deadline) for deadline in made.deadlines],
        "elapsed_s": round(made.elapsed_s, 3),
    }


def demo_lines(made: Demo) -> list[str]:
    """`demo` for people: what was made, and where it is."""
    nearest = headline(made.deadlines)
    due = f"{nearest.title}: {nearest.due:%Y-%m-%d %H:%M}" if nearest and nearest.due else "none"
    return [
        f"dossier      {made.dossier.path.absolute()} ({made.dossier.pages} pages)",
        f"packet       {made.packet.path.absolute()} ({len(made.packet.files)} files)",
        f"key frames   {len(made.frames)} in {made.frames[0].parent.absolute() if made.frames else made.out}",
        f"label        {'carries this order’s tracking number' if made.label_read else 'was not read'}",
        f"video         {_FILM[made.verdict]}",
        f"next         {due}",
    ]


_FILM = {
    Verdict.CONTINUOUS: "no cut was detected",
    Verdict.CUTS: "cuts were detected",
    Verdict.UNDETERMINED: "could not be judged",
}
