"""Thumbnails: made while files are looked at anyway, in a worker process otherwise, never with what was covered."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from small_media import NUMBER, film, photo

from evidence_app.core.case import Case
from evidence_app.core.errors import Cancelled, DamagedFile
from evidence_app.core.pictures import THUMBNAIL_SIDE, Mark, MarkKind, PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Point
from evidence_app.media import worker
from evidence_app.services.pictures import Cache
from evidence_app.services.workspace import Workspace


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What worker processes are asked for from now on."""
    told: list[str] = []
    really = worker.run_isolated

    def run(name: str, *given: Any, **named: Any) -> Any:
        told.append(name)
        return really(name, *given, **named)

    monkeypatch.setattr(worker, "run_isolated", run)
    return told


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGB")


def test_after_an_import_they_are_there_and_upright(desk: Workspace, tmp_path: Path, asked: list[str]) -> None:
    turned = photo(tmp_path / "turned.jpg", size=(800, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(turned) as image:
        image.save(turned, exif=exif)
    items = desk.intake.import_paths(NUMBER, [turned, film(tmp_path / "clip.mp4", size=(320, 240))])
    case = desk.cases.get(NUMBER)
    asked.clear()
    sizes = [opened(desk.pictures(case).thumbnail(PictureRef(item.id)).data).size for item in items]
    assert sizes == [(THUMBNAIL_SIDE // 2, THUMBNAIL_SIDE), (320, 240)]
    assert asked == []


def test_key_frames_bring_theirs(desk: Workspace, tmp_path: Path, asked: list[str]) -> None:
    ident = desk.intake.import_paths(NUMBER, [film(tmp_path / "clip.mp4")])[0].id
    early: list[int] = []
    case = desk.frames.of_evidence(NUMBER, ident, 4, Reporter(), on_frames=lambda found: early.append(len(found))).case
    assert early
    asked.clear()
    for frame in case.key_frames:
        shown = np.asarray(opened(desk.pictures(case).thumbnail(PictureRef(ident, frame.frame)).data), int)
        # The film's ground is 40 and one brighter in every frame: it is this frame and no other.
        assert abs(shown[100, 150].mean() - (40 + frame.frame.index)) < 6
    assert asked == []


def test_what_is_not_there_is_made_in_a_worker_and_kept(desk: Workspace, tmp_path: Path, asked: list[str]) -> None:
    items = desk.intake.import_paths(NUMBER, [photo(tmp_path / "a.jpg"), film(tmp_path / "clip.mp4")])
    case = desk.frames.of_evidence(NUMBER, items[1].id, 2, Reporter()).case
    wanted = [PictureRef(item.id) for item in items] + [PictureRef(items[1].id, case.key_frames[0].frame)]
    before = [desk.pictures(case).thumbnail(picture).data for picture in wanted]
    for path in (desk.library.cache / "pictures").rglob("*.jpg"):
        path.unlink()
    asked.clear()
    bare = replace(case, key_frames=())
    made = [desk.pictures(bare).thumbnail(picture).data for picture in wanted]
    assert asked == ["thumbnails.thumbnail"] * 3
    assert [opened(one).size for one in made] == [opened(one).size for one in before]
    assert made == [desk.pictures(bare).thumbnail(picture).data for picture in wanted]
    assert len(asked) == 3


def test_a_damaged_original_costs_its_own_thumbnail(desk: Workspace, tmp_path: Path) -> None:
    item = desk.intake.import_paths(NUMBER, [photo(tmp_path / "a.jpg")])[0]
    for path in (desk.library.cache / "pictures").rglob("*.jpg"):
        path.unlink()
    stored = desk.library.vault.path(item.sha256)
    stored.chmod(0o600)
    stored.write_bytes(stored.read_bytes()[:900])
    with pytest.raises(DamagedFile):
        desk.pictures(desk.cases.get(NUMBER)).thumbnail(PictureRef(item.id))


def test_what_is_covered_is_covered_in_the_thumbnail(desk: Workspace, tmp_path: Path) -> None:
    item = desk.intake.import_paths(NUMBER, [photo(tmp_path / "a.jpg", shade=200)])[0]
    picture = PictureRef(item.id)

    def covered(case: Case) -> Case:
        mark = Mark("m", picture, MarkKind.REDACTION, (Point(0, 0), Point(160, 240)))
        return replace(case, marks=(mark,))

    case = desk.cases.edit(NUMBER, "cover", covered).case
    shown = np.asarray(opened(desk.pictures(case).thumbnail(picture).data), int)
    assert shown[:, : shown.shape[1] // 2 - 4].max() < 40
    assert shown[:, shown.shape[1] // 2 + 4 :].min() > 120


def test_a_stopped_import_leaves_no_thumbnails(desk: Workspace, tmp_path: Path) -> None:
    paths = [photo(tmp_path / f"{place}.jpg", shade=100 + place) for place in range(3)]
    steps: list[float] = []
    reporter = Reporter(lambda fraction, _note: steps.append(fraction), lambda: bool(steps) and steps[-1] > 0.6)
    with pytest.raises(Cancelled):
        desk.intake.import_paths(NUMBER, paths, reporter=reporter)
    assert list((desk.library.cache / "pictures").rglob("*.jpg")) == []


def test_the_folder_is_looked_through_now_and_then_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    monkeypatch.setattr(Cache, "prune", lambda _cache: looked.append("pruned"))
    for place in range(600):
        Cache(tmp_path).put(f"{place:04}", b"x")
    assert 2 <= len(looked) <= 3


def test_pictures_are_those_of_one_state_of_a_case(desk: Workspace, tmp_path: Path) -> None:
    desk.intake.import_paths(NUMBER, [photo(tmp_path / "a.jpg")])
    case = desk.cases.get(NUMBER)
    assert desk.pictures(case) is desk.pictures(case)
    assert desk.pictures(replace(case, marks=())) is not desk.pictures(case)
