"""What a case is: immutable values, no I/O, no clock.

A `Case` holds everything the buyer told and showed about one order. Services make a new case from an old one; storage
keeps the difference between the two (see `changes`). Every part that can be added or removed has an `id`, unique in its case.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import Comparison, Mark, PictureRef
from evidence_app.core.values import Money, When


class Reason(StrEnum):
    """Why the buyer claims (S0, S2)."""

    WRONG_ITEM = "wrong-item"
    DAMAGED = "damaged"
    DEFECTIVE = "defective"
    NOT_AS_DESCRIBED = "not-as-described"
    NOT_RECEIVED = "not-received"
    PARTIAL_ORDER = "partial-order"
    CHANGED_MIND = "changed-mind"


class Remedy(StrEnum):
    """What the buyer asks for."""

    FULL_REFUND = "full-refund"
    PARTIAL_REFUND = "partial-refund"
    RETURN_FOR_REFUND = "return-for-refund"
    EXCHANGE = "exchange"


class EventKind(StrEnum):
    """The steps of a case that are logged."""

    CONTACTED_SELLER = "contacted-seller"
    SELLER_REPLIED = "seller-replied"
    DISPUTE_OPENED = "dispute-opened"
    SELLER_ACCEPTED = "seller-accepted"
    SELLER_OFFERED = "seller-offered"
    SELLER_REJECTED = "seller-rejected"
    OFFER_ACCEPTED = "offer-accepted"
    CLAIM_MODIFIED = "claim-modified"
    MEDIATION_STARTED = "mediation-started"
    DECIDED_FULL = "decided-full"
    DECIDED_PARTIAL = "decided-partial"
    DECIDED_RETURN = "decided-return"
    DECIDED_REJECTED = "decided-rejected"
    APPEALED = "appealed"
    RETURN_SHIPPED = "return-shipped"
    SELLER_RECEIVED = "seller-received"
    REFUND_APPROVED = "refund-approved"
    REFUND_VISIBLE = "refund-visible"
    CHARGEBACK_FILED = "chargeback-filed"
    CLOSED = "closed"


class Role(StrEnum):
    """What a piece of evidence shows."""

    UNBOXING_VIDEO = "unboxing-video"
    DEFECT_VIDEO = "defect-video"
    PHOTO = "photo"
    LISTING = "listing"
    MESSAGES = "messages"
    TRACKING = "tracking"
    DOCUMENT = "document"


class MediaKind(StrEnum):
    """What a file is, by its content."""

    VIDEO = "video"
    IMAGE = "image"
    DOCUMENT = "document"


class FrameReason(StrEnum):
    """Why a key frame was chosen."""

    LABEL = "label"
    MOMENT = "moment"
    DETAIL = "detail"
    PICK = "pick"


class Verdict(StrEnum):
    """What the search for cuts observed. Never a proof."""

    CONTINUOUS = "continuous"
    CUTS = "cuts"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Protection:
    """The end of Buyer Protection as AliExpress shows it, or the number of days after shipment the user entered.

    Exactly one of `ends` and `days` is set. `typed` keeps the words ("12d 03:15") and `read_at` the moment they were read.
    """

    ends: When | None = None
    days: int | None = None
    typed: str = ""
    read_at: When | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """The user's own length for a rule (days), or own date; shown as "your value"."""

    rule: str
    days: int | None = None
    due: When | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What was bought, where, for how much, and where the parcel is. `number` is the marketplace's and names the case."""

    number: str
    title: str
    zone: str = "UTC"
    store: str = ""
    price: Money | None = None
    variant: str = ""
    quantity: int = 1
    listing_url: str = ""
    ordered: When | None = None
    shipped: When | None = None
    delivered: When | None = None
    protection: Protection | None = None
    tracking: tuple[str, ...] = ()
    carrier: str = ""
    country: str = ""
    payment_method: str = ""
    free_return: bool = False
    free_return_checks: tuple[str, ...] = ()
    policy: str = "aliexpress"
    overrides: tuple[Override, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What the buyer claims and asks for. `statement` is the buyer's own text; empty means: compose it."""

    reason: Reason
    remedy: Remedy
    amount: Money | None = None
    statement: str = ""
    character_limit: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A step of the case. `confirmed` names the rules whose warning the user overrode, to be kept on record."""

    id: str
    kind: EventKind
    at: When
    note: str = ""
    amount: Money | None = None
    tracking: str = ""
    address: str = ""
    confirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Barcode:
    """A barcode as read: its text and the reader's name of its format ("Code128")."""

    text: str
    format: str


class HintKind(StrEnum):
    """What would be better filmed again."""

    DARK = "dark"
    GLARE = "glare"
    LABEL_UNREAD = "label-unread"
    FAST = "fast"
    NOTHING_SHOWN = "nothing-shown"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class QualityHint:
    """Something in a film that would be better filmed again, from `from_s` to `to_s` seconds. Its words: `core.quality`."""

    kind: HintKind
    from_s: float
    to_s: float


# Names of facts that tell a place or a person.
POSITION, OWNER, SERIAL = "Position", "Owner", "Serial number"
PRIVATE_FACTS = frozenset((POSITION, OWNER, SERIAL))


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the file says about itself ("EXIF time", "2026-11-12 18:02:11"); `doubt` says why it may be wrong."""

    name: str
    value: str
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One original file in the vault. Its id is derived from order and content: the same file is never taken twice.

    `width`/`height` are upright, as a viewer shows them; `duration_s` is for films. `name` is the name the file came with.
    `taken` is the camera's own time where it states one, `added` the moment of import. `hints`: for who films, not for the
    dossier; from the latest choice of key frames.
    """

    id: str
    sha256: str
    name: str
    role: Role
    kind: MediaKind
    media_type: str
    size: int
    added: datetime
    taken: When | None = None
    width: int = 0
    height: int = 0
    duration_s: float = 0.0
    caption: str = ""
    rating: int = 0
    facts: tuple[Fact, ...] = ()
    barcodes: tuple[Barcode, ...] = ()
    sharpness: float | None = None
    hints: tuple[QualityHint, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyFrame:
    """A frame chosen from a film. `kept`: the user's own pick or confirmation, which no new selection removes."""

    id: str
    evidence: str
    frame: FrameRef
    reason: FrameReason
    sharpness: float = 0.0
    barcodes: tuple[Barcode, ...] = ()
    caption: str = ""
    kept: bool = False

    @property
    def picture(self) -> PictureRef:
        """This frame as a picture."""
        return PictureRef(self.evidence, self.frame)


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where frames seem to be missing; `confidence` from 0 to 1."""

    time_s: float
    confidence: float
    kind: str = "jump"


@dataclass(frozen=True, slots=True)
class Observation:
    """Something seen in a film: a frozen stretch, black, a fast pan, a timestamp gap, a trace of an editing program."""

    kind: str
    from_s: float
    to_s: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Continuity:
    """What the full pass over a film observed. The id is that of the film."""

    id: str
    verdict: Verdict
    cuts: tuple[Cut, ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()
    observations: tuple[Observation, ...] = ()
    checked_frames: int = 0


@dataclass(frozen=True, slots=True)
class DossierSettings:
    """How the buyer wants the dossier: profile, paper, language, what to leave out (ids) and own order of exhibits (ids)."""

    profile: str = "standard"
    page: str = "A4"
    language: str = "en"
    left_out: tuple[str, ...] = ()
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One order with everything told and shown about it."""

    order: Order
    claim: Claim | None = None
    events: tuple[Event, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    key_frames: tuple[KeyFrame, ...] = ()
    continuity: tuple[Continuity, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    marks: tuple[Mark, ...] = ()
    dossier: DossierSettings = field(default_factory=DossierSettings)

    @property
    def number(self) -> str:
        """The order number, which names the case."""
        return self.order.number

    def evidence_by_id(self, ident: str) -> Evidence | None:
        """The piece of evidence with this id."""
        return next((item for item in self.evidence if item.id == ident), None)

    def first(self, *kinds: EventKind) -> Event | None:
        """The earliest event of these kinds."""
        found = [event for event in self.events if event.kind in kinds]
        return min(found, key=lambda event: event.at.at) if found else None

    def last(self, *kinds: EventKind) -> Event | None:
        """The latest event of these kinds; of two at the same instant, the one logged last."""
        found = [(event.at.at, place, event) for place, event in enumerate(self.events) if event.kind in kinds]
        return max(found, key=lambda entry: entry[:2])[2] if found else None

    def with_order(self, **facts: object) -> Case:
        """This case with facts of its order replaced."""
        return replace(self, order=replace(self.order, **facts))  # type: ignore[arg-type]
