"""The statement of a case in the language of its dossier: what a mediator reads is one language throughout."""

from __future__ import annotations

import re

from evidence_app.core import statement as core
from evidence_app.core.case import Case
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.dossier.wording import wording


def composed(case: Case) -> str:
    """What the program writes from differences, claim and order; empty where there is neither claim nor difference."""
    return core.compose(case, wording(case.dossier.language))


def stated(case: Case) -> str:
    """The buyer's own text where there is one, else the composed one."""
    return core.statement(case, wording(case.dossier.language))


def cited(case: Case, text: str) -> int:
    """How often the text names an exhibit of the case ("C2"), in whatever language."""
    labels = set(exhibit_labels(case).values())
    return sum(word in labels for word in re.findall(r"\b[A-Z]\d+\b", text))
