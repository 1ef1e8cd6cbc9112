"""From a case to what its dossier says: pure, without pages, clock or pixels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from evidence_app.core.case import Case
from evidence_app.core.deadlines import Deadline
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.dossier.blocks import DossierPlan
from evidence_app.dossier.plan_appendix import integrity_section, words_section
from evidence_app.dossier.plan_comparisons import comparison_sections
from evidence_app.dossier.plan_exhibits import index_section, photo_section, statement_section, tracking_section
from evidence_app.dossier.plan_films import film_sections, label_section
from evidence_app.dossier.plan_messages import messages_section
from evidence_app.dossier.plan_summary import summary
from evidence_app.dossier.profiles import Profile, profile
from evidence_app.dossier.scene import Density, Scene
from evidence_app.dossier.wording import wording

LARGE_TYPE = 10.0


@dataclass(frozen=True, slots=True)
class DossierInput:
    """Everything a dossier is made from. `now` is aware; `version` is the program's. Empty choices mean: the case's own."""

    case: Case
    deadlines: tuple[Deadline, ...]
    now: datetime
    version: str
    profile_id: str = ""
    page: str = ""
    language: str = ""
    author: str = "Buyer"

    @property
    def profile(self) -> Profile:
        """The profile chosen here or with the case."""
        return profile(self.profile_id or self.case.dossier.profile)

    @property
    def paper(self) -> str:
        """`A4` or `Letter`."""
        return self.page or self.case.dossier.page

    @property
    def chosen_language(self) -> str:
        """The dossier's language."""
        return self.language or self.case.dossier.language

    @property
    def program(self) -> str:
        """The program's name and version."""
        return f"Evidence Organizer {self.version}"


def make_plan(given: DossierInput, density: Density | None = None) -> DossierPlan:
    """The dossier of a case, at a density of pictures and text; exhibits left out by the buyer appear nowhere."""
    scene = Scene(
        case=given.case,
        deadlines=given.deadlines,
        now=given.now,
        program=given.program,
        words=wording(given.chosen_language),
        labels=exhibit_labels(given.case),
        density=density or Density(),
        large=given.profile.min_pt >= LARGE_TYPE,
    )
    words = scene.words
    first = summary(scene)
    sections = [
        statement_section(scene),
        *comparison_sections(scene),
        *film_sections(scene),
        label_section(scene),
        tracking_section(scene),
        photo_section(scene),
        messages_section(scene),
        integrity_section(scene),
        words_section(scene),
    ]
    kept = tuple(section for section in sections if section is not None)
    reason = words(f"reason.{given.case.claim.reason}") if given.case.claim else ""
    order, prepared = words("common.order", number=given.case.number), words("common.prepared", date=words.date(scene.today))
    footers = ([order, reason, prepared], [order, prepared], [order])
    return DossierPlan(
        title=f"{first.title} – {words('common.order', number=given.case.number)}",
        language=given.chosen_language,
        summary=first,
        sections=(index_section(scene, kept), *kept),
        footers=tuple("  ·  ".join(part for part in parts if part) for parts in footers),
        page_of=words("common.page_of", page="{page}", pages="{pages}"),
        outline_summary=words("summary.summary"),
    )
