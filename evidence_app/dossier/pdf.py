"""The dossier as one PDF: plan → pages → pictures at their placed size → PDF/A-3b with its manifest attached.

The same input and the same pictures give the same bytes. Where a profile has limits the dossier is set denser, step by
step, and the report says what was reduced; nothing is ever left out to fit.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace

from evidence_app.core.geometry import fitted
from evidence_app.core.pictures import Recipe
from evidence_app.core.progress import Reporter
from evidence_app.dossier.blocks import DossierPlan
from evidence_app.dossier.chunks import SizeOf
from evidence_app.dossier.layout import Layout, lay_out
from evidence_app.dossier.manifest import manifest, manifest_bytes
from evidence_app.dossier.ops import Page, PictureOp, TextOp
from evidence_app.dossier.painting import distinct
from evidence_app.dossier.plan import DossierInput, make_plan
from evidence_app.dossier.scene import Density
from evidence_app.dossier.sources import Jpeg, PictureSource
from evidence_app.dossier.style import style_for
from evidence_app.dossier.writer import Document, write_document

PPI = 220
# A number's disc on paper in points, and in pixels as the renderer draws it at scale 1.
DISC, DISC_PX = 13.0, 23.0
LEAST_PPI = 96
QUALITY = 82
LOW_QUALITY = 68
# Bytes of a photo's JPEG per pixel at QUALITY, a cautious middle of phone photos scaled down; only a first guess.
GUESS = 0.19
# A last page filled less than this is saved if everything a little smaller saves it.
NEARLY_EMPTY, CLOSER = 0.35, 0.94
# How many pages a dossier of pictures has at each density, as a share of those at the plainest.
EXPECTED = (1.0, 0.88, 0.66, 0.53)
DENSITIES = (
    Density(),
    Density(share=0.27, text=0.94, across=4, level=1),
    Density(share=0.2, text=0.88, across=5, level=2),
    Density(share=0.155, text=0.8, across=6, level=3),
)


@dataclass(frozen=True, slots=True)
class Fitting:
    """What was done to stay within the profile. `fits` is false where even the densest setting is over a limit or aim."""

    density: int = 0
    ppi: int = PPI
    quality: int = QUALITY
    fits: bool = True

    @property
    def reduced(self) -> tuple[str, ...]:
        """What was reduced, as short English phrases; empty when nothing was."""
        said = []
        if self.density:
            said.append(f"pictures and text set smaller (step {self.density} of {len(DENSITIES) - 1})")
        if self.ppi < PPI:
            said.append(f"pictures at {self.ppi} instead of {PPI} pixels per inch")
        if self.quality < QUALITY:
            said.append(f"JPEG quality {self.quality} instead of {QUALITY}")
        return tuple(said)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A finished dossier: the file, the same in parts where a limit asks for them (else one part), its pages as drawn,
    characters no font draws, and what was done to fit."""

    data: bytes
    parts: tuple[bytes, ...]
    pages: tuple[Page, ...]
    missing: dict[str, int]
    fitting: Fitting
    title: str


LaidOut = tuple[Layout, Fitting, str]


def lay_out_fitting(given: DossierInput, pictures: PictureSource) -> LaidOut:
    """The pages at the first density that stays within the profile's number of pages, and the dossier's title.

    If none does, the densest where that number is a limit, the plainest where it is only a wish.
    """
    sizes: dict[Recipe, tuple[int, int]] = {}

    def size_of(recipe: Recipe) -> tuple[int, int]:
        if recipe not in sizes:
            sizes[recipe] = pictures.size(recipe)
        return sizes[recipe]

    limit, hard = given.profile.pages, given.profile.max_pages is not None
    plain = Fitting(ppi=min(PPI, given.profile.max_ppi or PPI))
    plan = make_plan(given, DENSITIES[0])
    layout = _settled(given, plan, DENSITIES[0], size_of)
    if limit is None or len(layout.pages) <= limit:
        return layout, plain, plan.title
    closest, closer = replace(plain, fits=False), layout
    # Densities that will most likely not do are not tried; if none will, the densest is the one to have.
    hopeful = [place for place in range(1, len(DENSITIES)) if len(layout.pages) * EXPECTED[place] <= limit]
    for density in DENSITIES[hopeful[0] if hopeful else -1 :]:
        closer = _settled(given, make_plan(given, density), density, size_of)
        closest = replace(plain, density=density.level, fits=len(closer.pages) <= limit)
        if closest.fits:
            break
    # A wish that can't be met is no reason for small type.
    return (closer, closest, plan.title) if closest.fits or hard else (layout, replace(plain, fits=False), plan.title)


def _settled(given: DossierInput, plan: DossierPlan, density: Density, size_of: SizeOf) -> Layout:
    """The pages of a plan; where the last one holds only a few lines, type is set a little smaller if that saves the page."""
    layout = lay_out(plan, style_for(given.profile, given.paper, density.text), size_of)
    if len(layout.pages) < 3 or filled(layout.pages[-1]) > NEARLY_EMPTY:
        return layout
    close = replace(density, share=density.share * CLOSER)
    tighter = lay_out(make_plan(given, close), style_for(given.profile, given.paper, density.text * CLOSER), size_of)
    return tighter if len(tighter.pages) < len(layout.pages) else layout


def filled(page: Page) -> float:
    """How far down a page anything is drawn, as a share of the room for content (the footer aside)."""
    lowest = max((op.y for op in page.ops if isinstance(op, TextOp) and op.y < page.height * 0.93), default=0.0)
    return lowest / (page.height * 0.93)


def write_pdf(
    given: DossierInput,
    pictures: PictureSource,
    reporter: Reporter | None = None,
    *,
    prove: bool = True,
    laid_out: LaidOut | None = None,
) -> Dossier:
    """Make the dossier. With `prove` (every export) the file is checked as PDF/A-3b; a live preview may do without.

    `laid_out` is what `lay_out_fitting` gave for the same input, where that is known.

    Raises `ExportFailed` if the file doesn't conform, `Cancelled` when asked to stop, and whatever `pictures` raises.
    """
    reporter = reporter or Reporter()
    reporter.step(0.02, "pages")
    layout, fitting, title = laid_out or lay_out_fitting(given, pictures)
    ops = distinct(layout.pages)
    fitting = _first_guess(given, ops, fitting)
    jpegs = derive(ops, pictures, fitting.ppi, fitting.quality, reporter.part(0.05, 0.85))
    fitting, jpegs = _within_bytes(given, ops, pictures, fitting, jpegs, reporter.part(0.85, 0.9))
    reporter.step(0.9, "writing")
    data = write_document(layout.pages, jpegs, document(given, title, layout.pages), prove=prove)
    limit = given.profile.bytes
    if limit is not None and len(data) > limit:
        fitting = replace(fitting, fits=False)
    parts = (data,) if fitting.fits else split(given, title, layout.pages, jpegs, len(data), prove=prove)
    reporter.step(1.0)
    return Dossier(data, parts, layout.pages, layout.missing, fitting, title)


def split(
    given: DossierInput, title: str, pages: Sequence[Page], jpegs: Mapping[PictureOp, Jpeg], total: int, *, prove: bool
) -> tuple[bytes, ...]:
    """The dossier in parts that each stay within the profile's hard limits; page numbers run on through the parts.

    Without a hard limit there is one part. A single page that is over the limit by itself makes a part of its own.
    """
    profile = given.profile
    most_pages, most_bytes = profile.max_pages or len(pages), profile.max_bytes
    if len(pages) <= most_pages and (most_bytes is None or total <= most_bytes):
        most_pages = len(pages)
    parts: list[bytes] = []
    start = 0
    while start < len(pages):
        end = min(len(pages), start + most_pages)
        while True:
            whole = start == 0 and end == len(pages)
            about = document(given, title if whole else f"{title} ({len(parts) + 1})", pages)
            data = write_document(pages[start:end], jpegs, about, prove=prove, first=start + 1)
            if most_bytes is None or len(data) <= most_bytes or end - start == 1:
                break
            end = start + max(1, int((end - start) * min(0.9, most_bytes / len(data))))
        parts.append(data)
        start = end
    return tuple(parts)


def document(given: DossierInput, title: str, pages: Sequence[Page]) -> Document:
    """What the file says about itself, manifest included."""
    content = manifest_bytes(manifest(given, pages))
    return Document(
        title=title,
        language=given.chosen_language,
        creator=given.program,
        subject=f"Order {given.case.number}",
        created=given.now,
        author=given.author,
        attachments={"manifest.json": (content, "application/json", "Files, fingerprints and recipes of the pictures")},
    )


def pixels(op: PictureOp, ppi: int) -> tuple[int, int]:
    """The largest useful size in pixels of a placed picture."""
    return max(1, math.ceil(op.width / 72 * ppi)), max(1, math.ceil(op.height / 72 * ppi))


def mark_scale(op: PictureOp, size: tuple[int, int]) -> float:
    """How large marks are drawn on a placed picture of `size` pixels, so that numbers are read on paper.

    Discs are `DISC` points across, on small pictures at most a ninth of the longer side.
    """
    points = min(DISC, max(op.width, op.height) / 9)
    return points * size[0] / op.width / DISC_PX


def derive(
    ops: Sequence[PictureOp], pictures: PictureSource, ppi: int, quality: int, reporter: Reporter
) -> dict[PictureOp, Jpeg]:
    """Every placed picture as JPEG at its placed size, in as many threads as there are processors."""
    done: dict[PictureOp, Jpeg] = {}
    with ThreadPoolExecutor(max_workers=max(1, min(8, os.cpu_count() or 1))) as pool:
        jobs = {pool.submit(_jpeg, pictures, op, ppi, quality): op for op in ops}
        try:
            for job in as_completed(jobs):
                done[jobs[job]] = job.result()
                reporter.step(len(done) / len(ops), "pictures")
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return done


def _jpeg(pictures: PictureSource, op: PictureOp, ppi: int, quality: int) -> Jpeg:
    width, height = pixels(op, ppi)
    if not op.recipe.marks:
        return pictures.jpeg(op.recipe, width, height, quality)
    size = fitted(pictures.size(op.recipe), width, height)
    # Rounded, so that the same print finds the same picture in a cache.
    return pictures.jpeg(op.recipe, width, height, quality, round(mark_scale(op, size), 2))


def _overhead(given: DossierInput) -> int:
    """Bytes of everything but pictures: fonts, text, structure – a cautious figure."""
    return 160_000 + 900 * len(given.case.evidence) + 300 * len(given.case.events)


def _first_guess(given: DossierInput, ops: Sequence[PictureOp], fitting: Fitting) -> Fitting:
    """The resolution at which the pictures probably fit, so that they need to be drawn only once."""
    limit = given.profile.bytes
    if limit is None or not ops:
        return fitting
    area = sum(math.prod(pixels(op, PPI)) for op in ops)
    room = max(1, limit - _overhead(given))
    if area * GUESS <= room:
        return fitting
    return _coarser(fitting, math.sqrt(room / (area * GUESS)))


def expected_fitting(given: DossierInput, pages: Sequence[Page], fitting: Fitting) -> Fitting:
    """What will probably have to be done to stay within the profile's bytes, before any picture is drawn."""
    ops = distinct(pages)
    guess = _first_guess(given, ops, fitting)
    limit = given.profile.bytes
    if limit is None or guess.ppi >= PPI:
        return guess
    # The lower quality halves a picture, about.
    least = sum(math.prod(pixels(op, LEAST_PPI)) for op in ops) * GUESS / 2
    return replace(guess, fits=least <= max(1, limit - _overhead(given)))


def _coarser(fitting: Fitting, scale: float) -> Fitting:
    """Fewer pixels by `scale` per side; below 150 ppi the quality goes down first."""
    ppi = max(LEAST_PPI, int(fitting.ppi * scale))
    if ppi < 150 and fitting.quality > LOW_QUALITY:
        return replace(fitting, ppi=max(LEAST_PPI, min(fitting.ppi, int(ppi * 1.2))), quality=LOW_QUALITY)
    return replace(fitting, ppi=ppi)


def _within_bytes(
    given: DossierInput,
    ops: Sequence[PictureOp],
    pictures: PictureSource,
    fitting: Fitting,
    jpegs: dict[PictureOp, Jpeg],
    reporter: Reporter,
) -> tuple[Fitting, dict[PictureOp, Jpeg]]:
    limit = given.profile.bytes
    if limit is None:
        return fitting, jpegs
    room = max(1, limit - _overhead(given))
    for _ in range(3):
        # The same picture at the same size goes into the file once.
        total = sum(map(len, {jpeg.data for jpeg in jpegs.values()}))
        if total <= room or (fitting.ppi <= LEAST_PPI and fitting.quality <= LOW_QUALITY):
            break
        fitting = _coarser(fitting, math.sqrt(room / total) * 0.96)
        jpegs = derive(ops, pictures, fitting.ppi, fitting.quality, reporter)
    return fitting, jpegs
