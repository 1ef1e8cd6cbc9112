"""Key frames of a film of a case: chosen, kept, looked through, and nothing half-done."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_media import NUMBER, film, photo

from evidence_app.core.case import FrameReason, KeyFrame, Verdict
from evidence_app.core.errors import BadInput, Cancelled, NotFound, StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.core.quality import advices, standing
from evidence_app.services.frames import at_seconds, find_evidence, frames_of_file
from evidence_app.services.workspace import Workspace, open_workspace


@pytest.fixture
def ident(desk: Workspace, tmp_path: Path) -> str:
    """The id of a film of two seconds in the case."""
    return desk.intake.import_paths(NUMBER, [film(tmp_path / "clip.mp4")])[0].id


def test_a_new_selection_keeps_what_the_buyer_picked(desk: Workspace, ident: str) -> None:
    early: list[tuple[KeyFrame, ...]] = []
    first = desk.frames.of_evidence(NUMBER, ident, 4, Reporter(), on_frames=early.append).case
    assert len(first.key_frames) == 4
    assert early
    assert all(frame.evidence == ident for frames in early for frame in frames)
    place = next(count for count in range(48) if count not in {frame.frame.index for frame in first.key_frames})
    picked = desk.frames.near(NUMBER, ident, place / 24)
    assert picked.index == place
    desk.frames.pick(NUMBER, ident, picked)
    again = desk.frames.of_evidence(NUMBER, ident, 3, Reporter()).case
    assert [frame.frame for frame in again.key_frames if frame.kept] == [picked]
    assert next(frame for frame in again.key_frames if frame.kept).reason is FrameReason.PICK
    times = [frame.frame.time.exact for frame in again.key_frames]
    assert times == sorted(times)


def test_more_frames_between_two_stay_when_chosen_anew(desk: Workspace, ident: str) -> None:
    desk.frames.of_evidence(NUMBER, ident, 3, Reporter())
    before = {frame.frame for frame in desk.cases.get(NUMBER).key_frames}
    after = desk.frames.more_between(NUMBER, ident, 1.5, 0.5, Reporter(), 2).case.key_frames
    new = [frame for frame in after if frame.frame not in before]
    assert new
    assert all(frame.kept and 0.5 <= frame.frame.time.seconds <= 1.5 for frame in new)
    again = desk.frames.of_evidence(NUMBER, ident, 3, Reporter()).case.key_frames
    assert {frame.frame for frame in new} <= {frame.frame for frame in again}


def test_what_would_be_better_filmed_again_is_told(desk: Workspace, ident: str) -> None:
    desk.frames.of_evidence(NUMBER, ident, 3, Reporter())
    folder = desk.library.folder
    desk.close()
    with open_workspace(folder, remember=False) as again:
        case = again.cases.get(NUMBER)
        film = case.evidence_by_id(ident)
        assert film is not None
        assert any("label could not be read" in sentence for sentence in advices(standing(case, film)))
        undone = again.cases.undo(NUMBER)
        assert undone is not None
        assert [item.hints for item in undone.case.evidence] == [()]


def test_a_clip_says_what_it_is_and_leaves_nothing_where_it_fails(desk: Workspace, ident: str, tmp_path: Path) -> None:
    import av

    out = tmp_path / "part.mp4"
    before = desk.cases.get(NUMBER)
    recipe = desk.frames.clip(NUMBER, ident, 0.5, 1.5, out, Reporter())
    assert recipe.size == out.stat().st_size
    with av.open(str(out)) as made:
        assert "of the original video, copied" in made.metadata["comment"]
    assert desk.cases.get(NUMBER) == before
    with pytest.raises(BadInput):
        desk.frames.clip(NUMBER, ident, 1.5, 0.5, tmp_path / "other.mp4", Reporter())
    with pytest.raises(StorageFault):
        desk.frames.clip(NUMBER, ident, 0.5, 1.5, tmp_path / "none" / "x.mp4", Reporter())
    assert sorted(path.name for path in tmp_path.iterdir() if "part" in path.name or "other" in path.name) == ["part.mp4"]


def test_picking_a_chosen_frame_confirms_it(desk: Workspace, ident: str) -> None:
    chosen = desk.frames.of_evidence(NUMBER, ident, 3, Reporter()).case.key_frames
    after = desk.frames.pick(NUMBER, ident, chosen[1].frame).case.key_frames
    assert [frame.kept for frame in after] == [False, True, False]
    assert after[1].reason is chosen[1].reason


def test_a_frame_is_the_one_that_was_asked_for(desk: Workspace, ident: str) -> None:
    frame = desk.frames.near(NUMBER, ident, 30 / 24)
    picture = desk.frames.frame(NUMBER, ident, frame)
    assert picture.shape == (120, 160, 3)
    assert abs(int(picture[100, 150].mean()) - (40 + 30)) < 6


def test_looking_for_cuts_is_kept_with_the_case(desk: Workspace, ident: str) -> None:
    (seen,) = desk.frames.check_continuity(NUMBER, ident, Reporter()).case.continuity
    assert (seen.id, seen.checked_frames) == (ident, 48)
    assert isinstance(seen.verdict, Verdict)
    assert len(desk.frames.check_continuity(NUMBER, ident, Reporter()).case.continuity) == 1


def test_a_stop_leaves_the_case_as_it_was(desk: Workspace, ident: str) -> None:
    before = desk.cases.get(NUMBER)
    for work in (desk.frames.check_continuity, lambda *given: desk.frames.of_evidence(*given[:2], 4, given[2])):
        with pytest.raises(Cancelled):
            work(NUMBER, ident, Reporter(cancelled=lambda: True))
    assert desk.cases.get(NUMBER) == before


def test_what_is_no_film_is_said(desk: Workspace, ident: str, tmp_path: Path) -> None:
    picture = desk.intake.import_paths(NUMBER, [photo(tmp_path / "p.jpg")])[0].id
    case = desk.cases.get(NUMBER)
    with pytest.raises(BadInput):
        desk.frames.of_evidence(NUMBER, picture, 3, Reporter())
    with pytest.raises(NotFound):
        desk.frames.of_evidence(NUMBER, "nobody", 3, Reporter())
    with pytest.raises(BadInput, match="more than one"):
        find_evidence([case, case], ident)
    assert find_evidence([case], ident[:6])[1].id == ident
    assert at_seconds(case, f"{ident}@1.5")[1] == 1.5
    for wrong in (f"{ident}@later", f"{ident}@nan", f"{ident}@99", f"{picture}@1"):
        with pytest.raises(BadInput):
            at_seconds(case, wrong)


def test_frames_are_all_written_or_none(tmp_path: Path) -> None:
    clip = film(tmp_path / "clip.mp4")
    out = tmp_path / "a" / "b"
    seen: list[float] = []
    reporter = Reporter(lambda fraction, note: seen.append(fraction), lambda: bool(seen) and seen[-1] > 0.5)
    with pytest.raises(Cancelled):
        frames_of_file(clip, 4, reporter, out=out)
    assert not (tmp_path / "a").exists()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFault):
        frames_of_file(clip, 4, Reporter(), out=tmp_path / "file")
    report = frames_of_file(clip, 4, Reporter(), out=out, tracking=("AB123456789CN",))
    assert sorted(out.iterdir()) == sorted(shot.file for shot in report.shots)
    again = frames_of_file(clip, 4, Reporter(), out=out)
    assert [shot.file for shot in again.shots] == [shot.file for shot in report.shots]
