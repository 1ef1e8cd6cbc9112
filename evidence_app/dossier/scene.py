"""What the parts of the plan share: the case with its labels, the wording, and how which pictures were shown already."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from evidence_app.core.case import Barcode, Case, Evidence, KeyFrame, MediaKind, Role
from evidence_app.core.deadlines import Deadline
from evidence_app.core.parcel_label import matches
from evidence_app.core.pictures import Comparison, Difference, PictureRef, Recipe
from evidence_app.dossier.blocks import page_of
from evidence_app.dossier.text import Span
from evidence_app.dossier.wording import Wording

BLUE = "#0B4F8A"
ORANGE = "#A84300"
RED = "#B3001B"


@dataclass(frozen=True, slots=True)
class Density:
    """How close things are set. `share` is the wished height of picture rows as a share of the measure; `text` scales type."""

    share: float = 0.36
    text: float = 1.0
    across: int = 3
    level: int = 0


@dataclass(slots=True)
class Scene:
    """One dossier in the making. `large`: it is set in large type."""

    case: Case
    deadlines: tuple[Deadline, ...]
    now: datetime
    program: str
    words: Wording
    labels: dict[str, str]
    density: Density
    large: bool = False
    shown: set[PictureRef] = field(default_factory=set)
    recipes: dict[Recipe, None] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        """The order's zone."""
        return ZoneInfo(self.case.order.zone)

    @property
    def today(self) -> date:
        """The date of `now` in the order's zone."""
        return self.now.astimezone(self.zone).date()

    @property
    def exhibits(self) -> list[Evidence]:
        """The evidence of the dossier in the order of its labels."""
        return sorted(
            (item for item in self.case.evidence if item.id in self.labels),
            key=lambda item: (self.labels[item.id][0], int(self.labels[item.id][1:])),
        )

    @property
    def comparisons(self) -> list[Comparison]:
        """The comparisons of which both pictures are in the dossier."""
        return [item for item in self.case.comparisons if self.has(item.listing) and self.has(item.received)]

    def has(self, picture: PictureRef) -> bool:
        """Whether the picture's evidence is in the dossier and can be drawn."""
        item = self.case.evidence_by_id(picture.evidence)
        return item is not None and item.id in self.labels and item.kind is not MediaKind.DOCUMENT

    def show(self, recipe: Recipe, *, whole: bool = True) -> None:
        """Remember how a picture is shown; one that is only shown in part (not `whole`) is still to be shown elsewhere."""
        self.recipes[recipe] = None
        if whole:
            self.shown.add(recipe.picture)

    def evidence(self, ident: str) -> Evidence:
        """A piece of evidence that is known to be in the case."""
        found = self.case.evidence_by_id(ident)
        if found is None:
            raise KeyError(ident)
        return found

    def of(self, *roles: Role) -> list[Evidence]:
        """The exhibits of these roles in the order of their labels."""
        return [item for item in self.exhibits if item.role in roles]

    def frames(self, ident: str) -> list[KeyFrame]:
        """The key frames of a film in the order of time."""
        return sorted((item for item in self.case.key_frames if item.evidence == ident), key=lambda item: item.frame.time.exact)

    def label(self, picture: PictureRef) -> str:
        """`C2`, or `B1 at 00:00:12.480`."""
        label = self.labels.get(picture.evidence, "")
        return f"{label} {self.words('common.at', time=picture.frame.time.clock())}" if picture.frame and label else label

    def page(self, anchor: str) -> Span:
        """`p. 3`, linked."""
        return Span(page_of(anchor, self.words("common.page", page="{page}")), link=anchor, colour=BLUE, whole=True)

    def ref(self, *pictures: PictureRef) -> list[Span]:
        """`Exhibit C2, p. 4; Exhibit A1, p. 3`: linked, each exhibit once."""
        spans: list[Span] = []
        for picture in dict.fromkeys(pictures):
            if picture.evidence not in self.labels:
                continue
            if spans:
                spans.append(Span("; "))
            target = page_of(anchor_of(picture.evidence), self.words("common.page", page="{page}"))
            text = f"{self.words('common.exhibit', label=self.label(picture))}, {target}"
            spans.append(Span(text, link=anchor_of(picture.evidence), colour=BLUE, whole=picture.frame is None))
        return spans

    def short_ref(self, *pictures: PictureRef) -> tuple[Span, ...]:
        """`A1, C6`: linked labels for tables."""
        spans: list[Span] = []
        for ident in dict.fromkeys(picture.evidence for picture in pictures if picture.evidence in self.labels):
            if spans:
                spans.append(Span(", "))
            spans.append(Span(self.labels[ident], link=anchor_of(ident), colour=BLUE, whole=True))
        return tuple(spans)

    def seen_in(self, comparison: Comparison, difference: Difference) -> tuple[PictureRef, ...]:
        """Every picture that shows a difference: both sides, then what the buyer named."""
        return (comparison.listing, comparison.received, *(picture for picture in difference.seen_in if self.has(picture)))

    def label_reads(self) -> list[tuple[PictureRef, Barcode]]:
        """Every barcode read on the exhibits: pictures first, then key frames."""
        reads = [
            (PictureRef(item.id), code) for item in self.exhibits for code in item.barcodes if item.kind is MediaKind.IMAGE
        ]
        frames = [
            (frame.picture, code) for frame in self.case.key_frames if frame.evidence in self.labels for code in frame.barcodes
        ]
        return reads + frames

    def tracking_match(self) -> tuple[PictureRef, Barcode, str] | None:
        """A barcode that agrees with a tracking number of the order, on the picture that shows the label best."""
        compared = {side for item in self.case.comparisons for side in (item.listing, item.received)}
        compared |= {picture for item in self.case.comparisons for one in item.differences for picture in one.seen_in}
        for number in self.case.order.tracking:
            found = [(picture, code) for picture, code in self.label_reads() if matches(code.text, number)]
            if found:
                # A picture that no comparison needs was most likely taken for the label.
                picture, code = min(found, key=lambda read: (read[0].frame is not None, read[0] in compared))
                return picture, code, number
        return None

    def describe(self, picture: PictureRef) -> tuple[Span, ...]:
        """The caption of a picture: the buyer's own, else what it is and its time."""
        item = self.evidence(picture.evidence)
        words = self.words
        own = ""
        if picture.frame is not None:
            frame = next((f for f in self.frames(item.id) if f.frame == picture.frame), None)
            own = frame.caption if frame else ""
            facts = words("compare.frame", time=picture.frame.time.clock(), frame=picture.frame.index)
        else:
            own = item.caption
            when = words.when(item.taken) if item.taken else words("compare.added_on", date=words.date(item.added.date()))
            facts = f"{words(f'role.{item.role}')}, {when}"
        label = Span(f"{self.labels[item.id]}  ", bold=True)
        return (label, Span(f"{own}  · "), Span(facts, colour="#56616E")) if own else (label, Span(facts, colour="#56616E"))


def anchor_of(evidence: str) -> str:
    """The anchor of the place that shows an exhibit first."""
    return f"ex-{evidence}"
