"""Comparisons as a library keeps them: every step saved, told, and undone to the byte."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from evidence_app.core.case import Case, Evidence, FrameReason, KeyFrame, MediaKind, Role
from evidence_app.core.errors import BadInput, NotFound
from evidence_app.core.exhibits import detail_labels, numbered_differences
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import Mark, MarkKind, PictureRef, View
from evidence_app.core.progress import Reporter
from evidence_app.core.recipes import compared, enlarged
from evidence_app.core.values import Box, Point
from evidence_app.resources import resource
from evidence_app.services.comparing import NewDifference, choices
from evidence_app.services.workspace import Workspace, open_workspace
from evidence_app.storage.codec import encode

NUMBER = "8012345678901234"
LISTING, PHOTO = PictureRef("listing"), PictureRef("photo")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def add_picture(workspace: Workspace, path: Path, ident: str, role: Role) -> None:
    stored = workspace.library.vault.add(path, Reporter())
    with Image.open(path) as opened:
        width, height = opened.size
    item = Evidence(
        ident, stored.sha256, path.name, role, MediaKind.IMAGE, "image/png", stored.size, NOW, width=width, height=height
    )
    workspace.cases.edit(NUMBER, "import", lambda case: replace(case, evidence=(*case.evidence, item)))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    ids = itertools.count(1)
    with open_workspace(tmp_path / "library", now=lambda: NOW, new_id=lambda: f"id{next(ids)}", remember=False) as opened:
        opened.cases.add_order({"number": NUMBER, "title": "USB flash drive"})
        add_picture(opened, resource("sample/listing.png"), "listing", Role.LISTING)
        add_picture(opened, resource("sample/photo-06.jpg"), "photo", Role.PHOTO)
        yield opened


def case_of(workspace: Workspace) -> Case:
    return workspace.cases.get(NUMBER)


def test_a_comparison_with_differences_is_one_step(workspace: Workspace) -> None:
    changed = workspace.comparing.add(
        NUMBER,
        LISTING,
        PHOTO,
        (
            NewDifference("Capacity", "128 GB", "64 GB", Box(648, 360, 160, 28), Box(222, 608, 120, 52)),
            NewDifference("Missing part", "drive, cap", "drive only", None, Box(400, 560, 122, 130)),
        ),
    )
    (comparison,) = changed.case.comparisons
    assert [(n, one.aspect) for n, one in numbered_differences(changed.case)] == [(1, "Capacity"), (2, "Missing part")]
    assert len(changed.case.marks) == 3
    recipe = compared(changed.case, comparison, listing=False)
    assert [mark.kind for mark in recipe.marks] == [MarkKind.CALLOUT] * 2
    assert dict(recipe.numbers) == {one.id: n for n, one in numbered_differences(changed.case)}
    undone = workspace.cases.undo(NUMBER)
    assert undone is not None
    assert (undone.case.comparisons, undone.case.marks) == ((), ())


def test_numbers_follow_when_differences_go_and_move(workspace: Workspace) -> None:
    comparing = workspace.comparing
    comparing.add(NUMBER, LISTING, PHOTO, [NewDifference(name, listing_box=Box(0, 0, 9, 9)) for name in "abc"])
    first, second, third = (one.id for one in case_of(workspace).comparisons[0].differences)
    comparing.move_difference(NUMBER, third, 0)
    assert [one.aspect for _n, one in numbered_differences(case_of(workspace))] == ["c", "a", "b"]
    comparing.remove_difference(NUMBER, first)
    case = case_of(workspace)
    assert [(n, one.aspect) for n, one in numbered_differences(case)] == [(1, "c"), (2, "b")]
    assert {mark.difference for mark in case.marks} == {second, third}
    comparing.edit_difference(NUMBER, second, aspect=" Size ", received="41 mm", seen_in=(PHOTO,))
    edited = case_of(workspace).comparisons[0].differences[1]
    assert (edited.aspect, edited.received, edited.seen_in) == ("Size", "41 mm", (PHOTO,))


def test_what_is_not_there_is_refused_and_nothing_is_saved(workspace: Workspace) -> None:
    comparing = workspace.comparing
    before = case_of(workspace)
    with pytest.raises(NotFound):
        comparing.add(NUMBER, LISTING, PictureRef("stranger"))
    with pytest.raises(NotFound):
        comparing.add_difference(NUMBER, "none", "Capacity")
    with pytest.raises(NotFound):
        comparing.edit_difference(NUMBER, "none", aspect="x")
    with pytest.raises(NotFound):
        comparing.put_marks(NUMBER, [Mark("m", PHOTO, MarkKind.CALLOUT, (Point(1, 1), Point(2, 2)), "none")])
    with pytest.raises(NotFound):
        comparing.remove_detail(NUMBER, "none")
    with pytest.raises(BadInput):
        comparing.put_marks(NUMBER, [Mark("m", PHOTO, MarkKind.TEXT, ())])
    comparing.add(NUMBER, LISTING, PHOTO)
    ident = case_of(workspace).comparisons[0].id
    with pytest.raises(BadInput):
        comparing.add_difference(NUMBER, ident, "  ")
    with pytest.raises(BadInput):
        comparing.add_detail(NUMBER, ident, PHOTO, Box(5, 5, 0, 0))
    comparing.remove(NUMBER, ident)
    assert case_of(workspace) == before


def test_a_measure_follows_its_reference(workspace: Workspace) -> None:
    comparing = workspace.comparing
    line = Mark("m", PHOTO, MarkKind.MEASURE, (Point(100, 100), Point(510, 100)))
    known = Mark(
        "k", PHOTO, MarkKind.MEASURE, (Point(0, 300), Point(1000, 300)), millimetres=100, reference=True, text="100 mm"
    )
    comparing.put_marks(NUMBER, [line])
    assert case_of(workspace).marks[0].text == ""
    comparing.put_marks(NUMBER, [known])
    told = next(mark for mark in case_of(workspace).marks if mark.id == "m")
    assert told.millimetres == pytest.approx(41)
    assert told.text.startswith("41.0\u00a0mm ±")
    comparing.put_marks(NUMBER, [replace(known, points=(Point(0, 300), Point(2000, 300)))])
    assert next(mark for mark in case_of(workspace).marks if mark.id == "m").millimetres == pytest.approx(20.5)
    comparing.remove_marks(NUMBER, {"k"})
    assert next(mark for mark in case_of(workspace).marks if mark.id == "m").millimetres is None


def test_pictures_views_details_and_pasting(workspace: Workspace) -> None:
    comparing = workspace.comparing
    comparing.add(NUMBER, LISTING, PHOTO, [NewDifference("a", received_box=Box(10, 10, 20, 20))])
    ident = case_of(workspace).comparisons[0].id
    comparing.set_view(NUMBER, ident, View(90, 2.0, Box(0, 0, 50, 50)), listing=True)
    comparing.set_pictures(NUMBER, ident, received=LISTING, title="Front")
    comparison = case_of(workspace).comparisons[0]
    assert (comparison.listing_view.turn, comparison.received, comparison.title) == (90, LISTING, "Front")
    comparing.set_pictures(NUMBER, ident, listing=PHOTO)
    assert case_of(workspace).comparisons[0].listing_view == View()
    changed = comparing.add_detail(NUMBER, ident, PHOTO, Box(200, 600, 150, 60), times=3)
    (detail,) = changed.case.comparisons[0].details
    shown = enlarged(changed.case, detail)
    assert shown is not None
    assert shown.crop.marks == ()
    assert [mark.kind for mark in shown.place.marks] == [MarkKind.BOX]
    assert detail_labels(changed.case) == {detail.id: "C1.1"}
    comparing.remove_detail(NUMBER, detail.id)
    mark = case_of(workspace).marks[0]
    changed = comparing.paste_marks(NUMBER, [replace(mark, difference=None)], PHOTO)
    assert changed.case.marks[1].points[0] == Point(22, 22)
    assert changed.case.marks[1].id != mark.id


def test_redactions_hold_wherever_the_picture_is_shown(workspace: Workspace) -> None:
    comparing = workspace.comparing
    comparing.redact(NUMBER, PHOTO, [Box(676, 530, 300, 140)])
    comparing.add(NUMBER, PHOTO, PHOTO)
    case = case_of(workspace)
    for side in (True, False):
        assert [mark.kind for mark in compared(case, case.comparisons[0], listing=side).marks] == [MarkKind.REDACTION]


def test_pixels_come_upright_and_small_or_whole(workspace: Workspace) -> None:
    case = case_of(workspace)
    whole, size = workspace.comparing.pixels(case, PHOTO)
    assert (whole.shape, size) == ((1200, 1600, 3), (1600, 1200))
    small, size = workspace.comparing.pixels(case, PHOTO, 400)
    assert (small.shape, size) == ((300, 400, 3), (1600, 1200))
    with pytest.raises(NotFound):
        workspace.comparing.pixels(case, PictureRef("stranger"))


def test_helpers_look_and_change_nothing(workspace: Workspace) -> None:
    workspace.comparing.add(NUMBER, PHOTO, PHOTO)
    case = case_of(workspace)
    assert workspace.comparing.suggest_redactions(case, PHOTO, Reporter())
    found = workspace.comparing.align(case, case.comparisons[0].id, Reporter())
    assert found.quality == "good"
    assert np.allclose(np.array(found.matrix).reshape(3, 3), np.eye(3), atol=0.05)
    assert case_of(workspace) == case


def test_choices_put_the_likeliest_picture_first(workspace: Workspace) -> None:
    frame = FrameRef(MediaTime(100, 1, 25), 100)
    workspace.cases.edit(
        NUMBER, "frame", lambda case: replace(case, key_frames=(KeyFrame("k", "photo", frame, FrameReason.DETAIL),))
    )
    case = case_of(workspace)
    assert choices(case, listing=True) == [LISTING, PHOTO, PictureRef("photo", frame)]
    assert choices(case, listing=False) == [PHOTO, PictureRef("photo", frame), LISTING]


def random_step(workspace: Workspace, dice: random.Random) -> None:
    """One edit that a user could make."""
    comparing, case = workspace.comparing, case_of(workspace)
    comparison = case.comparisons[0]
    box = Box(dice.uniform(0, 900), dice.uniform(0, 900), dice.uniform(5, 300), dice.uniform(5, 300))
    differences = [one.id for one in comparison.differences]
    kind = dice.choice(("new", "words", "move", "mark", "shift", "gone", "view", "drop", "paste", "picture"))
    if kind == "words" and differences:
        comparing.edit_difference(NUMBER, dice.choice(differences), received=f"é{dice.random()}")
    elif kind == "move" and differences:
        comparing.move_difference(NUMBER, dice.choice(differences), dice.randrange(len(differences)))
    elif kind == "mark":
        shape = dice.choice((MarkKind.BOX, MarkKind.ELLIPSE, MarkKind.ARROW, MarkKind.MEASURE, MarkKind.REDACTION))
        points = (Point(box.x, box.y), Point(box.x + box.width, box.y + box.height))
        reference = shape is MarkKind.MEASURE and dice.random() < 0.4
        mark = Mark(workspace.new_id(), PHOTO, shape, points, millimetres=50.0 if reference else None, reference=reference)
        comparing.put_marks(NUMBER, [mark])
    elif kind == "shift" and case.marks:
        mark = dice.choice(case.marks)
        comparing.put_marks(NUMBER, [replace(mark, points=tuple(Point(p.x + 1.25, p.y - 0.5) for p in mark.points))])
    elif kind == "gone" and case.marks:
        comparing.remove_marks(NUMBER, {dice.choice(case.marks).id})
    elif kind == "view":
        view = View(dice.choice((0, 90, 180, 270)), dice.uniform(-9, 9), box)
        comparing.set_view(NUMBER, comparison.id, view, listing=dice.random() < 0.5)
    elif kind == "drop" and len(differences) > 2:
        comparing.remove_difference(NUMBER, dice.choice(differences))
    elif kind == "paste" and case.marks:
        comparing.paste_marks(NUMBER, [dice.choice(case.marks)], dice.choice((LISTING, PHOTO)))
    elif kind == "picture":
        comparing.set_pictures(NUMBER, comparison.id, title=f"t{dice.random()}")
    else:
        comparing.add_difference(NUMBER, comparison.id, "a", "b", "c", box, box)


def test_five_hundred_random_edits_are_undone_and_redone_to_the_byte(workspace: Workspace) -> None:
    dice = random.Random(1)
    workspace.comparing.add(NUMBER, LISTING, PHOTO)
    states = [encode("case", case_of(workspace))]
    for _ in range(500):
        random_step(workspace, dice)
        after = encode("case", case_of(workspace))
        if after != states[-1]:
            states.append(after)
    for wanted in reversed(states[:-1]):
        assert workspace.cases.undo(NUMBER) is not None
        assert encode("case", case_of(workspace)) == wanted
    for wanted in states[1:]:
        assert workspace.cases.redo(NUMBER) is not None
        assert encode("case", case_of(workspace)) == wanted
