"""Pages: where they break, how full they are, and that nothing stands alone at their feet."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from dossier_cases import (
    PillowPictures,
    box_mark,
    evidence,
    long_case,
    make_input,
    many_exhibits,
    missing_parcel,
    odd_shapes,
    sample_case,
    script_case,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_app.core.case import Barcode, Case, MediaKind, Role
from evidence_app.core.pictures import Comparison, Difference, MarkKind, PictureRef
from evidence_app.dossier.blocks import Anchored, Gallery, Matching, Pair, Table
from evidence_app.dossier.breaking import break_pages
from evidence_app.dossier.chunks import LOOSE, NEVER, Chunk, Typesetter
from evidence_app.dossier.crops import LEAST_PX
from evidence_app.dossier.ops import AnchorOp, Page, PictureOp, TextOp
from evidence_app.dossier.pdf import lay_out_fitting
from evidence_app.dossier.plan import make_plan
from evidence_app.dossier.profiles import profile
from evidence_app.dossier.style import style_for
from evidence_app.dossier.text import Missing

Made = tuple[Case, PillowPictures]
ROOM = 100.0
HEIGHTS, TIES = st.floats(1, 90), st.sampled_from([0.0, LOOSE, NEVER])


def no_film() -> Made:
    case, pictures = sample_case()
    items = tuple(item for item in case.evidence if item.kind is not MediaKind.VIDEO)
    return replace(case, evidence=items, key_frames=(), continuity=()), pictures


def no_listing() -> Made:
    case, pictures = sample_case()
    items = tuple(item for item in case.evidence if item.role is not Role.LISTING)
    return replace(case, evidence=items, comparisons=(), marks=()), pictures


SHAPES: dict[str, tuple[Callable[[], Made], dict[str, str]]] = {
    "sample": (sample_case, {}),
    "bank": (sample_case, {"profile_id": "bank"}),
    "letter": (sample_case, {"page": "Letter"}),
    "german": (sample_case, {"language": "de"}),
    "no film": (no_film, {}),
    "no listing": (no_listing, {}),
    "missing": (missing_parcel, {}),
    "one": (lambda: many_exhibits(1), {}),
    "seven": (lambda: many_exhibits(7), {}),
    "sixty": (lambda: many_exhibits(60), {}),
    "odd": (odd_shapes, {}),
    "scripts": (script_case, {}),
    "long": (lambda: long_case(120), {}),
}


def nothing(*_: object) -> None:
    """A chunk that draws nothing."""


def chunk(height: float, **more: object) -> Chunk:
    return Chunk(height, nothing, **more)  # type: ignore[arg-type]


def test_a_heading_moves_on_with_what_it_heads() -> None:
    assert break_pages([chunk(70), chunk(20, tie=NEVER), chunk(30)], ROOM) == [(0, 1), (1, 3)]


def test_pictures_give_up_a_little_height_where_that_saves_a_page() -> None:
    rows = [chunk(36, least=27, most=40) for _ in range(3)]
    assert break_pages(rows, ROOM) == [(0, 3)]
    assert break_pages([chunk(36), chunk(36), chunk(36)], ROOM) == [(0, 2), (2, 3)]


def test_rows_that_would_like_to_share_a_page_do_where_that_leaves_a_small_hole() -> None:
    rows = [chunk(24, tie=LOOSE) for _ in range(3)] + [chunk(24)]
    assert break_pages([chunk(88), *rows], ROOM) == [(0, 1), (1, 5)]
    assert break_pages([chunk(40), *rows], ROOM) == [(0, 3), (3, 5)]


def test_a_table_goes_on_under_its_head() -> None:
    head = chunk(10)
    rows = [replace(chunk(10), head=head) for _ in range(25)]
    # Behind the first page the head takes the place of a row.
    assert break_pages([replace(head, tie=NEVER), *rows], ROOM) == [(0, 10), (10, 19), (19, 26)]


def test_what_is_taller_than_a_page_has_a_page_to_itself() -> None:
    assert break_pages([chunk(30), chunk(240), chunk(30)], ROOM) == [(0, 1), (1, 2), (2, 3)]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.floats(1, 90), st.floats(0.5, 1), st.floats(1, 1.5), st.sampled_from([0.0, LOOSE, NEVER]), st.floats(0, 16)
        ),
        min_size=1,
        max_size=40,
    )
)
def test_every_chunk_is_on_one_page_in_order_and_no_page_is_overfull(
    shapes: list[tuple[float, float, float, float, float]],
) -> None:
    chunks = [chunk(h, least=h * low, most=h * high, tie=tie, gap=gap) for h, low, high, tie, gap in shapes]
    pages = break_pages(chunks, ROOM)
    assert pages[0][0] == 0
    assert pages[-1][1] == len(chunks)
    assert all(end == start for (_, end), (start, _) in itertools.pairwise(pages))
    for start, end in pages:
        least = sum(one.least_height + (one.gap if place else 0) for place, one in enumerate(chunks[start:end]))
        assert least <= ROOM + 0.1 or end - start == 1


def foot(page: Page) -> float:
    """The lowest place of words and pictures, as a share of the room above the footer."""
    room = page.height * 0.93
    texts = [op.y for op in page.ops if isinstance(op, TextOp) and op.y < room]
    return max([*texts, *(op.y + op.height for op in page.pictures)]) / room


@pytest.mark.parametrize("shape", SHAPES)
def test_no_page_is_half_empty_and_no_heading_stands_at_the_foot(shape: str) -> None:
    make, choices = SHAPES[shape]
    case, pictures = make()
    layout, _, _ = lay_out_fitting(make_input(case, **choices), pictures)
    for number, page in enumerate(layout.pages, 1):
        if number < len(layout.pages):
            assert foot(page) > 0.66, f"page {number} of {len(layout.pages)}"
        for op in page.ops:
            if isinstance(op, AnchorOp) and op.title and number > 1:
                below = [one for one in page.ops if isinstance(one, TextOp | PictureOp) and one.y > op.y + 40]
                assert len(below) > 3, f"{op.title} at the foot of page {number}"
        lowest = page.height - 21 * 72 / 25.4
        assert all(op.y + op.height <= lowest + 1 for op in page.pictures)


def sections(case: Case, **choices: str) -> dict[str, Sequence[object]]:
    return {section.key: section.blocks for section in make_plan(make_input(case, **choices)).sections}


def test_a_listing_is_cut_to_what_is_marked_and_stands_whole_further_on() -> None:
    case, _ = sample_case()
    made = sections(case)
    [pair] = [block for block in made["compare"] if isinstance(block, Pair)]
    crop = pair.left.recipe.view.crop
    assert crop is not None
    listing = case.evidence[0]
    assert crop.width * crop.height < 0.5 * listing.width * listing.height
    for mark in pair.left.recipe.marks:
        assert all(crop.x <= p.x <= crop.x + crop.width and crop.y <= p.y <= crop.y + crop.height for p in mark.points)
    assert pair.right.recipe.view.crop is None
    whole = [shot.recipe for block in made["photos"] if isinstance(block, Gallery) for shot in block.shots]
    assert any(recipe.picture == PictureRef("listing") and recipe.view.crop is None for recipe in whole)


def test_a_cut_of_the_buyers_own_stays_and_its_picture_is_not_shown_whole() -> None:
    from evidence_app.core.pictures import View
    from evidence_app.core.values import Box

    case, _ = sample_case()
    own = View(crop=Box(0, 800, 900, 500))
    case = replace(case, comparisons=(replace(case.comparisons[0], listing_view=own),))
    made = sections(case)
    [pair] = [block for block in made["compare"] if isinstance(block, Pair)]
    assert pair.left.recipe.view == own
    whole = [shot.recipe.picture.evidence for block in made["photos"] if isinstance(block, Gallery) for shot in block.shots]
    assert "listing" not in whole


def test_a_close_up_has_enough_pixels_and_what_was_promised_stands_beside_what_came() -> None:
    case, _ = sample_case()
    tiny = Difference("t", "Packaging", "sealed box", "plain carton")
    marks = (
        box_mark("t1", PictureRef("listing"), (410, 684, 450, 720), "t"),
        box_mark("t2", PictureRef("photo-06"), (215, 600, 350, 700), "t"),
    )
    comparison = Comparison("c", PictureRef("listing"), PictureRef("photo-06"), (tiny,))
    made = sections(replace(case, comparisons=(comparison,), marks=marks))
    [close] = [block for block in made["compare"] if isinstance(block, Gallery)]
    assert [shot.bar for shot in close.shots] == ["1 · Listing says", "1 · Received"]
    for shot in close.shots:
        assert shot.recipe.view.crop is not None
        assert shot.recipe.view.crop.width >= LEAST_PX - 1


def test_a_close_up_of_a_listings_row_says_which_row_it_is() -> None:
    """Other rows are seen above and below it; on a photo that the difference fills a frame would only be in the way."""
    case, _ = sample_case()
    rows = [block for block in sections(case)["compare"] if isinstance(block, Gallery)]
    for number in range(1, 5):
        [close] = [shot for row in rows for shot in row.shots if shot.tone == "listing" and shot.bar.startswith(f"{number} ")]
        assert [mark.difference for mark in close.recipe.marks] == [f"d{number}"]
        assert dict(close.recipe.numbers)[f"d{number}"] == number
    received = [
        shot for row in rows for shot in row.shots if shot.tone == "received" and shot.recipe.picture.evidence == "photo-06"
    ]
    assert received
    assert all(mark.kind is MarkKind.REDACTION for shot in received for mark in shot.recipe.marks)


def test_a_further_picture_carries_the_number_of_its_own_difference_only() -> None:
    case, _ = sample_case()
    comparison = replace(
        case.comparisons[0], differences=(replace(case.comparisons[0].differences[0], seen_in=(PictureRef("photo-05"),)),)
    )
    other = Comparison("c2", PictureRef("listing"), PictureRef("photo-05"), (Difference("e", "Colour", "blue", "grey"),))
    marks = (*case.marks, box_mark("e1", PictureRef("photo-05"), (10, 10, 300, 300), "e"))
    made = sections(replace(case, comparisons=(comparison, other), marks=marks))
    shots = [shot for block in made["compare"] if isinstance(block, Gallery) for shot in block.shots]
    [seen] = [shot for shot in shots if shot.recipe.picture == PictureRef("photo-05")]
    assert [mark.difference for mark in seen.recipe.marks] == []


def test_without_a_comparison_page_1_shows_four_pictures_and_the_buyers_words() -> None:
    case, _ = no_listing()
    assert case.claim is not None
    case = replace(case, claim=replace(case.claim, statement="The casing is cracked.\nI ask for my money."))
    first = make_plan(make_input(case)).summary
    assert not first.paired
    assert len(first.shots) == 4
    # What was in the parcel says more than the closed parcel and its label.
    assert {shot.recipe.picture.evidence for shot in first.shots} >= {"photo-09", "capacity"}
    assert first.quote is not None
    assert first.quote[1][0].text == "The casing is cracked. I ask for my money."


def test_the_buyers_own_order_and_ratings_choose_the_pictures_of_page_1() -> None:
    case, _ = no_listing()
    rated = tuple(replace(item, rating=5) if item.id == "photo-01" else item for item in case.evidence)
    shots = make_plan(make_input(replace(case, evidence=rated))).summary.shots
    assert "photo-01" in [shot.recipe.picture.evidence for shot in shots]
    ordered = replace(case, dossier=replace(case.dossier, order=("photo-03", "photo-04")))
    shots = make_plan(make_input(ordered)).summary.shots
    assert {"photo-03", "photo-04"} <= {shot.recipe.picture.evidence for shot in shots}


def test_what_was_not_read_is_not_held_against_the_buyer() -> None:
    case, _ = many_exhibits(3)
    assert "label" not in sections(case)
    with_label, _ = sample_case()
    [block] = sections(with_label)["label"]
    assert isinstance(block, Matching)
    assert block.first == block.second == "LP00712345678901"


def test_a_number_inside_a_carriers_longer_code_is_that_number() -> None:
    """As the window says it too: routing signs around a tracking number are no difference."""
    case, _ = sample_case()
    routed = Barcode("420 50667 LP00712345678901 01", "Code128")
    items = tuple(replace(item, barcodes=(routed,) if item.barcodes else ()) for item in case.evidence)
    frames = tuple(replace(frame, barcodes=(routed,) if frame.barcodes else ()) for frame in case.key_frames)
    [block] = sections(replace(case, evidence=items, key_frames=frames))["label"]
    assert isinstance(block, Matching)
    assert block.first == block.second == "LP00712345678901"
    other = replace(case, order=replace(case.order, tracking=("LP00799999999999",)), evidence=items, key_frames=frames)
    [block] = sections(other)["label"]
    assert isinstance(block, Matching)
    assert block.first != block.second


def texts_of(pages: Sequence[Page]) -> list[str]:
    return [
        "".join(glyph.text for run in op.line.runs for glyph in run.shaped.glyphs)
        for page in pages
        for op in page.ops
        if isinstance(op, TextOp)
    ]


@pytest.mark.parametrize("profile", ["standard", "bank"])
def test_every_exhibit_of_every_kind_has_its_page(profile: str) -> None:
    """A chat log as text, a listing saved as PDF, a recording of the screen: each leads to a page that names it."""
    case, pictures = sample_case()
    more = tuple(
        evidence(f"{role}-{kind}", role, pictures.images["messages"], kind=kind, name=f"{role}.bin", duration_s=4.0)
        for role in Role
        for kind in MediaKind
    )
    pictures.images |= {item.id: pictures.images["messages"] for item in more}
    case = replace(case, evidence=(*case.evidence, *more))
    layout, _, _ = lay_out_fitting(make_input(case, profile_id=profile), pictures)
    anchors = {op.key for page in layout.pages for op in page.ops if isinstance(op, AnchorOp)}
    assert {f"ex-{item.id}" for item in case.evidence} <= anchors
    assert not [text for text in texts_of(layout.pages) if re.search(r"\bp\. ?00\b", text)]
    words = " ".join(texts_of(layout.pages))
    films = (Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO)
    unprinted = [item for item in more if item.kind is not MediaKind.IMAGE]
    unprinted = [item for item in unprinted if item.kind is not MediaKind.VIDEO or item.role not in films]
    assert words.count("not printed here") == len(unprinted)


def test_a_date_is_never_torn_in_a_long_log() -> None:
    case, pictures = long_case(120)
    layout, _, _ = lay_out_fitting(make_input(case), pictures)
    assert "13 Nov 2026 01:07" in texts_of(layout.pages)


def test_a_long_index_takes_a_line_for_each_exhibit() -> None:
    case, _ = many_exhibits(60)
    items = tuple(replace(item, caption=f"Photo {n}: " + "a long caption " * 8) for n, item in enumerate(case.evidence))
    [table] = [block for block in sections(replace(case, evidence=items))["index"] if isinstance(block, Table)]
    assert table.lines == 1
    assert len(table.rows) == 60


def test_what_is_kept_of_a_block_is_never_taken_for_another() -> None:
    setter = Typesetter(style_for(profile("standard"), "A4"), lambda _: (4, 3), {}, Missing())
    heights = [setter.kept(Anchored(str(n)), lambda n=n: [chunk(float(n))])[0].height for n in range(500)]  # type: ignore[misc]
    assert heights == [float(n) for n in range(500)]


def test_six_hundred_messages_stay_within_the_pages_that_a_mediator_reads_and_none_is_lost() -> None:
    case, pictures = long_case(600)
    layout, fitting, _ = lay_out_fitting(make_input(case), pictures)
    assert fitting.fits
    assert len(layout.pages) <= 19
    said = " ".join(
        "".join(glyph.text for run in op.line.runs for glyph in run.shaped.glyphs)
        for page in layout.pages
        for op in page.ops
        if isinstance(op, TextOp)
    )
    assert all(f"Message {n}:" in said for n in range(600))
    assert all(foot(page) > 0.66 for page in layout.pages[:-1])
