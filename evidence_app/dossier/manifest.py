"""The manifest: what the dossier was made from – files, bytes, fingerprints, recipes – for people and programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any

from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.pictures import Mark, Recipe
from evidence_app.dossier.ops import Page
from evidence_app.dossier.plan import DossierInput
from evidence_app.dossier.plan_appendix import file_alias

SCHEMA = 1
HOW_TO_CHECK = (
    "Each exhibit's sha256 is the SHA-256 of the original file's bytes. Compare: sha256sum FILE. "
    "In a packet: sha256sum -c SHA256SUMS. A fingerprint shows that a file is unchanged since it was added; "
    "it does not show who made it, or when."
)


def manifest(given: DossierInput, pages: Sequence[Page], files: Mapping[str, tuple[int, str]] | None = None) -> dict[str, Any]:
    """What `manifest.json` says. `files`: name → (bytes, SHA-256) of the files beside it in a packet."""
    labels = exhibit_labels(given.case)
    shown: dict[str, list[tuple[int, Recipe]]] = {}
    for number, page in enumerate(pages, 1):
        for op in page.pictures:
            shown.setdefault(op.recipe.picture.evidence, []).append((number, op.recipe))
    exhibits: list[dict[str, Any]] = [
        {
            "label": labels[item.id],
            "file": file_alias(labels[item.id], item.media_type),
            "role": str(item.role),
            "kind": str(item.kind),
            "media_type": item.media_type,
            "bytes": item.size,
            "sha256": item.sha256,
            "width": item.width,
            "height": item.height,
            "duration_s": item.duration_s,
            "taken": item.taken.at.isoformat() if item.taken else None,
            "added": item.added.astimezone(UTC).isoformat(),
            "pictures": _pictures(shown.get(item.id, [])),
        }
        for item in given.case.evidence
        if item.id in labels
    ]
    exhibits.sort(key=lambda entry: (entry["label"][0], int(entry["label"][1:])))
    found: dict[str, Any] = {
        "schema": SCHEMA,
        "program": given.program,
        "created": given.now.astimezone(UTC).isoformat(),
        "order": given.case.number,
        "profile": given.profile.id,
        "language": given.chosen_language,
        "pages": len(pages),
        "how_to_check": HOW_TO_CHECK,
        "exhibits": exhibits,
        "continuity": [
            {
                "label": labels[item.id],
                "verdict": str(item.verdict),
                "cuts": len(item.cuts),
                "checked_frames": item.checked_frames,
                "note": "an observation, not a proof",
            }
            for item in given.case.continuity
            if item.id in labels
        ],
    }
    if files is not None:
        found["files"] = [{"name": name, "bytes": size, "sha256": digest} for name, (size, digest) in sorted(files.items())]
    return found


def manifest_bytes(content: Mapping[str, Any]) -> bytes:
    """The manifest as UTF-8 JSON, keys in a fixed order."""
    return (json.dumps(content, ensure_ascii=False, indent=1, sort_keys=False) + "\n").encode()


def _pictures(shown: list[tuple[int, Recipe]]) -> list[dict[str, Any]]:
    by_recipe: dict[Recipe, list[int]] = {}
    for number, recipe in shown:
        by_recipe.setdefault(recipe, []).append(number)
    return [{"pages": sorted(set(numbers)), **recipe_json(recipe)} for recipe, numbers in by_recipe.items()]


def recipe_json(recipe: Recipe) -> dict[str, Any]:
    """A recipe as data: enough to draw the same picture from the original again."""
    frame, view = recipe.picture.frame, recipe.view
    return {
        "frame": None
        if frame is None
        else {
            "index": frame.index,
            "pts": frame.time.pts,
            "time_base": [frame.time.num, frame.time.den],
            "time": frame.time.clock(),
        },
        "turn": view.turn,
        "straighten": view.straighten,
        "crop": None
        if view.crop is None
        else [_pixels(v) for v in (view.crop.x, view.crop.y, view.crop.width, view.crop.height)],
        "marks": [_mark(mark, dict(recipe.numbers)) for mark in recipe.marks],
    }


def _pixels(value: float) -> float:
    """The same text for 600 and 600.0: whole numbers come back from a library as the latter."""
    return round(float(value), 2)


def _mark(mark: Mark, numbers: dict[str, int]) -> dict[str, Any]:
    number = numbers.get(mark.difference) if mark.difference else None
    return {
        "kind": str(mark.kind),
        "points": [[_pixels(point.x), _pixels(point.y)] for point in mark.points],
        "number": number,
    }
