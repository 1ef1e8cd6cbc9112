"""Cases and a real source of pictures for the dossier's tests: made by hand, drawn with Pillow, no decoder of the program."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw

from evidence_app.core.case import (
    Barcode,
    Case,
    Claim,
    Continuity,
    Event,
    EventKind,
    Evidence,
    FrameReason,
    KeyFrame,
    MediaKind,
    Order,
    Reason,
    Remedy,
    Role,
    Verdict,
)
from evidence_app.core.deadlines import deadlines
from evidence_app.core.geometry import fitted, picture_to_output, view_box, view_size
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import Comparison, Difference, Mark, MarkKind, PictureRef, Recipe, View
from evidence_app.core.policy import parse_policy
from evidence_app.core.values import Money, Point, When
from evidence_app.dossier.plan import DossierInput

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample"
ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 17, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Picture:
    data: bytes
    width: int
    height: int


class PillowPictures:
    """Draws recipes from images in memory: turns, crops, marks and redactions, JPEG without metadata."""

    def __init__(self, images: dict[str, Image.Image]) -> None:
        self.images = images
        self.frames: dict[PictureRef, str] = {}
        self.calls: list[tuple[Recipe, int, int, int]] = []

    def _full(self, recipe: Recipe) -> Image.Image:
        return self.images[self.frames.get(recipe.picture, recipe.picture.evidence)]

    def size(self, recipe: Recipe) -> tuple[int, int]:
        return view_size(self._full(recipe).size, recipe.view)

    def jpeg(self, recipe: Recipe, max_w: int, max_h: int, quality: int, mark_scale: float = 0.0) -> Picture:
        self.calls.append((recipe, max_w, max_h, quality))
        image = self._full(recipe)
        out = fitted(self.size(recipe), max_w, max_h)
        inverse = picture_to_output(image.size, recipe.view, out).inverse
        box = view_box(image.size, recipe.view)
        if recipe.view == View() or (recipe.view.turn == 0 and recipe.view.straighten == 0):
            crop = (box.x, box.y, box.x + box.width, box.y + box.height)
            drawn = image.resize(out, Image.Resampling.BICUBIC, box=crop, reducing_gap=2.0)
        else:
            drawn = image.transform(
                out, Image.Transform.AFFINE, (inverse.a, inverse.b, inverse.c, inverse.d, inverse.e, inverse.f)
            )
        self._marks(drawn, image.size, recipe)
        buffer = io.BytesIO()
        drawn.save(buffer, "JPEG", quality=quality, optimize=False)
        return Picture(buffer.getvalue(), *out)

    def _marks(self, drawn: Image.Image, full: tuple[int, int], recipe: Recipe) -> None:
        place = picture_to_output(full, recipe.view, drawn.size)
        brush = ImageDraw.Draw(drawn)
        for mark in recipe.marks:
            points = [place.at(point) for point in mark.points]
            box = [min(p.x for p in points), min(p.y for p in points), max(p.x for p in points), max(p.y for p in points)]
            if mark.kind is MarkKind.REDACTION:
                brush.rectangle(box, fill="black")
            elif len(points) > 1:
                brush.rectangle([box[0] - 4, box[1] - 4, box[2] + 4, box[3] + 4], outline="#B3001B", width=3)


@cache
def sample_image(name: str) -> Image.Image:
    with Image.open(SAMPLE / name) as image:
        return image.convert("RGB")


@cache
def plain_image(width: int, height: int, seed: int = 0) -> Image.Image:
    """A picture with structure: a gradient, stripes and a number of its own."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    brush = ImageDraw.Draw(image)
    for step in range(0, width, max(8, width // 24)):
        brush.line([(step, 0), (width - step, height)], fill=((seed * 37) % 255, (step * 5) % 255, 140), width=3)
    brush.ellipse([width * 0.3, height * 0.3, width * 0.7, height * 0.7], outline="white", width=max(2, width // 80))
    return image


def evidence(ident: str, role: Role, image: Image.Image, *, kind: MediaKind = MediaKind.IMAGE, **facts: object) -> Evidence:
    digest = hashlib.sha256(ident.encode()).hexdigest()
    values: dict[str, object] = {
        "name": f"IMG_{ident}.jpg",
        "media_type": "video/mp4" if kind is MediaKind.VIDEO else "image/jpeg",
        "size": 231_456,
        "added": datetime(2026, 11, 16, 20, 5, tzinfo=UTC),
        "width": image.width,
        "height": image.height,
    }
    values.update(facts)
    return Evidence(id=ident, sha256=digest, role=role, kind=kind, **values)  # type: ignore[arg-type]


def at(text: str) -> When:
    return When.instant(datetime.fromisoformat(text), ZONE)


def on(text: str) -> When:
    return When.on(date.fromisoformat(text), ZONE)


def box_mark(
    ident: str, picture: PictureRef, corners: Sequence[float], difference: str | None, kind: MarkKind = MarkKind.CALLOUT
) -> Mark:
    x0, y0, x1, y1 = corners
    return Mark(ident, picture, kind, (Point(x0, y0), Point(x1, y1)), difference)


def frame_ref(seconds: float, index: int) -> FrameRef:
    return FrameRef(MediaTime(round(seconds * 90_000), 1, 90_000), index)


def sample_order() -> Order:
    return Order(
        number="8012345678901234",
        title="USB flash drive 128 GB, metal, with cap and lanyard",
        zone=ZONE,
        store="Global Store 910",
        price=Money(Decimal("42.90"), "EUR"),
        ordered=on("2026-10-21"),
        shipped=on("2026-10-24"),
        delivered=on("2026-11-12"),
        tracking=("LP00712345678901",),
        country="DE",
        free_return=True,
    )


PHOTOS = {
    "photo-01": "The parcel as it came, closed",
    "photo-02": "The shipping label",
    "photo-03": "",
    "photo-04": "The box half open",
    "photo-05": "",
    "photo-06": "The drive beside the label",
    "photo-07": "The print on the drive: 64GB USB 3.2",
    "photo-08": "",
    "photo-09": "Everything that arrived: carton, packing paper, drive",
}


def sample_case() -> tuple[Case, PillowPictures]:
    """The sample case with a film whose frames are the sample's photos."""
    images = {name: sample_image(f"{name}.jpg") for name in PHOTOS}
    images |= {name: sample_image(f"{name}.png") for name in ("listing", "capacity", "messages")}
    film_frames = ("photo-01", "photo-02", "photo-03", "photo-04", "photo-05", "photo-06", "photo-07", "photo-08", "photo-09")
    images["film"] = images["photo-06"]
    code = (Barcode("LP00712345678901", "Code128"),)
    items = [evidence("listing", Role.LISTING, images["listing"], media_type="image/png", taken=None)]
    items.append(
        evidence(
            "film",
            Role.UNBOXING_VIDEO,
            images["film"],
            kind=MediaKind.VIDEO,
            duration_s=20.48,
            size=8_412_345,
            taken=at("2026-11-12T18:01:30+01:00"),
        )
    )
    for place, (name, caption) in enumerate(PHOTOS.items()):
        barcodes = code if name in ("photo-02", "photo-06") else ()
        items.append(
            evidence(
                name, Role.PHOTO, images[name], caption=caption, barcodes=barcodes, taken=at(f"2026-11-12T18:0{place}:11+01:00")
            )
        )
    items.append(
        evidence(
            "capacity",
            Role.PHOTO,
            images["capacity"],
            media_type="image/png",
            caption="What the computer reports about the drive",
        )
    )
    items.append(evidence("messages", Role.MESSAGES, images["messages"], media_type="image/png"))
    frames = tuple(
        KeyFrame(
            f"k{n}",
            "film",
            frame_ref(0.72 + n * 2.31, 22 + n * 69),
            (FrameReason.MOMENT, FrameReason.LABEL, FrameReason.DETAIL)[n % 3],
            120.0,
            code if n == 1 else (),
        )
        for n in range(len(film_frames))
    )
    listing, received = PictureRef("listing"), PictureRef("photo-06")
    differences = (
        Difference(
            "d1", "Capacity", "128 GB", "64GB printed, 62.5 GB reported", (PictureRef("photo-07"), PictureRef("capacity"))
        ),
        Difference("d2", "In the box", "drive, cap, lanyard", "drive only", (PictureRef("photo-05"), PictureRef("photo-09"))),
        Difference("d3", "Packaging", "sealed retail box", "plain carton", (PictureRef("photo-01"), PictureRef("photo-09"))),
        Difference("d4", "Size", "58 × 18 × 8 mm", "41 mm long, measured with the label as the scale"),
    )
    marks = (
        box_mark("m1", listing, (40, 885, 480, 940), "d1"),
        box_mark("m2", listing, (40, 940, 480, 990), "d2"),
        box_mark("m3", listing, (40, 993, 480, 1045), "d3"),
        box_mark("m4", listing, (40, 1048, 480, 1100), "d4"),
        box_mark("m5", received, (215, 600, 350, 700), "d1"),
        box_mark("m6", received, (130, 560, 520, 755), "d4"),
        box_mark("m7", received, (610, 525, 1090, 670), None, MarkKind.REDACTION),
    )
    case = Case(
        order=sample_order(),
        claim=Claim(Reason.NOT_AS_DESCRIBED, Remedy.FULL_REFUND, Money(Decimal("42.90"), "EUR")),
        events=(
            Event(
                "e1",
                EventKind.CONTACTED_SELLER,
                at("2026-11-16T10:12:00+01:00"),
                "The drive has 64 GB, not 128 GB. Cap and lanyard are missing. Please refund the full price.",
            ),
            Event(
                "e2",
                EventKind.SELLER_REPLIED,
                at("2026-11-16T14:40:00+01:00"),
                "Dear friend, please check again, capacity is calculated different. We can offer next order discount.",
            ),
        ),
        evidence=tuple(items),
        key_frames=frames,
        continuity=(Continuity("film", Verdict.CONTINUOUS, checked_frames=614),),
        comparisons=(Comparison("c1", listing, received, differences),),
        marks=marks,
    )
    pictures = PillowPictures(images)
    pictures.frames = {frame.picture: name for frame, name in zip(frames, film_frames, strict=True)}
    return case, pictures


def make_input(case: Case, **choices: object) -> DossierInput:
    policy = parse_policy((ROOT / "resources" / "policies" / "aliexpress.toml").read_text("utf-8"))
    found = deadlines(case, policy, NOW)
    return DossierInput(case, found, NOW, "1.0", **choices)  # type: ignore[arg-type]


def many_exhibits(count: int) -> tuple[Case, PillowPictures]:
    """A claim with `count` photos of mixed shapes and nothing compared."""
    shapes = ((1600, 1200), (1200, 1600), (2400, 600), (1280, 720))
    images = {f"p{n}": plain_image(*shapes[n % len(shapes)], seed=n) for n in range(count)}
    items = tuple(
        evidence(name, Role.PHOTO, image, added=NOW - timedelta(minutes=n)) for n, (name, image) in enumerate(images.items())
    )
    case = Case(
        replace(sample_order(), price=Money(Decimal("42.90"), "EUR")),
        Claim(Reason.DAMAGED, Remedy.PARTIAL_REFUND, Money(Decimal("12.00"), "EUR")),
        evidence=items,
    )
    return case, PillowPictures(images)


SCRIPTS = {
    "latin": "Zażółć gęślą jaźń, Straße, ďábel, İstanbul, Việt ngữ",
    "cyrillic": "Съешь ещё этих мягких французских булок",
    "greek": "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
    "arabic": "البضاعة التي وصلت مختلفة عن الوصف",
    "hebrew": "המוצר שהגיע שונה מהתיאור",
    "persian": "می‌خواهم پول سفارش را پس بگیرم",
    "thai": "สินค้าที่ได้รับไม่ตรงกับคำอธิบาย น้ำหนักผิด",
    "chinese": "收到的商品与描述不符，容量只有六十四。",
    "traditional": "收到的商品與描述不符，請退還全部貨款。",
    "japanese": "届いた商品は説明と違います。返金してください。",
    "korean": "받은 상품이 설명과 다릅니다",
    "emoji": "Box 📦 broken 😡 👍🏽 👨‍👩‍👧 🇩🇪",
    "devanagari": "सामान टूटा हुआ मिला",
}


def script_case() -> tuple[Case, PillowPictures]:
    """Every script in every kind of text: title, store, differences, captions, statement, messages."""
    case, pictures = sample_case()
    texts = list(SCRIPTS.values())
    events = tuple(
        Event(
            f"s{n}",
            EventKind.SELLER_REPLIED if n % 2 else EventKind.CONTACTED_SELLER,
            at(f"2026-11-16T1{n % 10}:12:00+01:00"),
            text,
        )
        for n, text in enumerate(texts)
    )
    differences = tuple(Difference(f"x{n}", text.split()[0][:16], text, text) for n, text in enumerate(texts[3:7]))
    comparison = replace(case.comparisons[0], differences=differences)
    items = tuple(replace(item, caption=texts[n % len(texts)]) for n, item in enumerate(case.evidence))
    claim = replace(case.claim, statement="\n".join(texts)) if case.claim else None
    order = replace(case.order, title=SCRIPTS["chinese"] + " " + SCRIPTS["japanese"], store=SCRIPTS["korean"])
    return replace(case, order=order, claim=claim, events=events, comparisons=(comparison,), evidence=items, marks=()), pictures


def long_case(messages: int = 400) -> tuple[Case, PillowPictures]:
    """A very long title, long words, and a very long log of messages."""
    case, pictures = sample_case()
    text = "I wrote again because the answer did not say when the money comes back. " * 3
    events = tuple(
        Event(
            f"m{n}",
            EventKind.SELLER_REPLIED if n % 2 else EventKind.CONTACTED_SELLER,
            When.instant(datetime(2026, 11, 13, tzinfo=UTC) + timedelta(minutes=7 * n), ZONE),
            f"Message {n}: {text[: 40 + (n * 53) % 170]}",
        )
        for n in range(messages)
    )
    title = "Metal USB 3.2 flash drive with cap and lanyard, 128 GB, waterproof, shockproof, keyring, gift box, " * 3
    order = replace(case.order, title=title + "W" * 90, store="Super" * 30, tracking=("LP00712345678901", "X" * 60))
    return replace(case, order=order, events=events, comparisons=()), pictures


def missing_parcel() -> tuple[Case, PillowPictures]:
    """Not received: a tracking record and messages, no film, no listing, nothing compared."""
    image = plain_image(1080, 2200, 5)
    images = {"track": image, "talk": plain_image(1080, 1400, 9)}
    items = (evidence("track", Role.TRACKING, images["track"]), evidence("talk", Role.MESSAGES, images["talk"]))
    order = replace(sample_order(), delivered=None)
    case = Case(order, Claim(Reason.NOT_RECEIVED, Remedy.FULL_REFUND, Money(Decimal("42.90"), "EUR")), evidence=items)
    return case, PillowPictures(images)


def odd_shapes() -> tuple[Case, PillowPictures]:
    """A panorama against a tall portrait, a square, a tiny picture and a long screenshot."""
    images = {
        "pano": plain_image(6000, 900, 1),
        "tall": plain_image(900, 3600, 2),
        "square": plain_image(1200, 1200, 3),
        "tiny": plain_image(90, 60, 4),
        "long": plain_image(1080, 9000, 5),
    }
    roles = {"pano": Role.LISTING, "tall": Role.PHOTO, "square": Role.PHOTO, "tiny": Role.PHOTO, "long": Role.MESSAGES}
    items = tuple(evidence(name, roles[name], image) for name, image in images.items())
    differences = (Difference("d1", "Colour", "red", "blue", (PictureRef("square"),)),)
    comparison = Comparison("c", PictureRef("pano"), PictureRef("tall"), differences)
    marks = (
        box_mark("a", PictureRef("pano"), (100, 100, 700, 500), "d1"),
        box_mark("b", PictureRef("tall"), (100, 2000, 700, 2600), "d1"),
    )
    claim = Claim(Reason.WRONG_ITEM, Remedy.EXCHANGE, Money(Decimal("42.90"), "EUR"))
    return Case(sample_order(), claim, evidence=items, comparisons=(comparison,), marks=marks), PillowPictures(images)
