"""The list "before you send it": what the check before an export found, and what was looked at and is fine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evidence_app.core.case import Case
from evidence_app.core.errors import EvidenceError
from evidence_app.core.exhibits import exhibit_labels, numbered_differences
from evidence_app.core.parcel_label import Whose, check_label, codes_on
from evidence_app.core.pictures import MarkKind
from evidence_app.ui.i18n import core, translate

if TYPE_CHECKING:
    from evidence_app.dossier.preflight import Finding
    from evidence_app.services.workspace import Workspace

READY, NOTE, WEAK, STOP = "ready", "note", "weak", "stop"
_STATES = {"stop": STOP, "warn": WEAK, "note": NOTE}
_STATEMENT, _COMPARE = {"no-claim", "contact"}, {"not-marked", "claim-without-exhibit"}


@dataclass(frozen=True, slots=True)
class Check:
    """A line of the list. `state` is ready, note, weak or stop; `action` the words on its button, `key` where that leads."""

    state: str
    title: str
    detail: str = ""
    action: str = ""
    key: str = ""


def checks_of(workspace: Workspace, case: Case) -> list[Check]:
    """Findings first, then what is fine. Lays the dossier out: for another thread."""
    findings = workspace.exporting.preflight(case.number)
    return [*(_found(case, one) for one in findings), *_fine(case, findings)]


def _found(case: Case, finding: Finding) -> Check:
    action, key = "", ""
    if finding.code in _STATEMENT:
        action, key = translate("checks", "Write"), "statement:"
    elif finding.code in _COMPARE:
        action, key = translate("checks", "Mark"), "compare:"
    elif finding.code == "address":
        action, key = translate("checks", "Hide…"), "hide:"
    elif finding.evidence and case.evidence_by_id(finding.evidence[0]) is not None:
        action, key = translate("checks", "Show"), f"evidence:{finding.evidence[0]}"
    elif finding.code == "no-exhibit":
        action, key = translate("checks", "Add"), "evidence:"
    return Check(_STATES[finding.level.value], _sentence(finding.what), _sentence(finding.todo), action, key)


def _sentence(words: str) -> str:
    said = core(words)
    return said[:1].upper() + said[1:]


def _fine(case: Case, findings: Sequence[Finding]) -> list[Check]:
    wrong = {one.code for one in findings}
    fine: list[Check] = []
    if case.claim is not None:
        fine.append(Check(READY, translate("checks", "Claim is on the first page")))
    count = len(numbered_differences(case))
    if count and not wrong & _COMPARE:
        words = translate("checks", "%n difference(s), same numbers everywhere", None, count)
        fine.append(Check(READY, words, translate("checks", "table, pictures, statement")))
    label = _own_label(case)
    if label:
        fine.append(Check(READY, translate("checks", "Label matches the order"), label))
    covered = sum(mark.kind is MarkKind.REDACTION for mark in case.marks)
    if covered and "address" not in wrong:
        words = translate("checks", "%n black area(s), burnt into the pictures", None, covered)
        fine.append(Check(READY, translate("checks", "Address is covered in the pixels"), words))
    if "unreadable" not in wrong and exhibit_labels(case):
        fine.append(Check(READY, translate("checks", "Every picture can be read")))
    place = translate("checks", "No place, serial number or login name")
    fine.append(Check(READY, place, translate("checks", "in text, pictures and metadata")))
    if "missing-glyph" not in wrong:
        fine.append(Check(READY, translate("checks", "All characters have a font")))
    return fine


def _own_label(case: Case) -> str:
    """A tracking number of the order that was read on a label; empty when none was."""
    shown = exhibit_labels(case)
    read = [code.text for item in case.evidence if item.id in shown for code in codes_on(case, item)]
    label = check_label(read, case.order.tracking)
    return label.number if label.whose is Whose.THIS_ORDER else ""


def proof_check(error: Exception | None) -> Check:
    """That the file conforms to the standard for archives, or why it doesn't."""
    if error is None:
        words = translate("checks", "readable for decades, every character embedded")
        return Check(READY, translate("checks", "Proved as PDF/A-3b"), words)
    what = error.what if isinstance(error, EvidenceError) else str(error)
    return Check(STOP, translate("checks", "Not proved as PDF/A-3b"), _sentence(what))


def length_check(pages: int, size: str, limit_pages: int | None, limit_size: str) -> Check:
    """How long and large it is, beside what the recipient takes."""
    words = translate("checks", "%n page(s)", None, pages)
    parts = [translate("checks", "at most {n} pages").format(n=limit_pages)] if limit_pages else []
    parts += [limit_size] if limit_size else []
    over = limit_pages is not None and pages > limit_pages
    return Check(WEAK if over else READY, f"{words}, {size}", ", ".join(parts))
