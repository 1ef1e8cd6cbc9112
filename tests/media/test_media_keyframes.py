from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from films import drifting, table, write

from evidence_app.core.case import FrameReason, HintKind
from evidence_app.core.errors import Cancelled
from evidence_app.core.progress import Reporter
from evidence_app.media import labels, measures, segments, selection, video
from evidence_app.media.cv import cv2
from evidence_app.media.keyframes import key_frames
from evidence_app.media.pairing import follow

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
TRACKING = "RB123456785CN"


def label_picture(height: int = 360, width: int = 640) -> np.ndarray:
    code = zxingcpp.create_barcode(TRACKING, zxingcpp.BarcodeFormat.Code128)
    bars = np.asarray(zxingcpp.write_barcode_to_image(code, scale=3))
    paper = np.full((height, width, 3), 235, np.uint8)
    bars = bars[: height - 40, : width - 40]
    paper[100 : 100 + bars.shape[0], 60 : 60 + bars.shape[1]] = bars[..., None]
    return paper


def two_scenes() -> list[np.ndarray]:
    """Sixty frames: a parcel, in and out of focus, then the label; the focus is best at frame 40."""
    first = drifting(60, (640, 360), seed=3)
    blurred = [cv2.GaussianBlur(frame, (0, 0), 0.3 + abs(i - 40) / 8) for i, frame in enumerate(first)]
    return [*blurred, *[label_picture()] * 30]


def test_sharpest_frame_the_label_and_nothing_twice(tmp_path: Path) -> None:
    film = write(tmp_path / "two.mp4", two_scenes())
    pictures = []
    result = key_frames(film, 4, Reporter(), on_pick=lambda pick, rgb: pictures.append((pick, rgb)))
    assert len(result.frames) == 4
    assert [pick.frame.index for pick in result.frames] == sorted({pick.frame.index for pick in result.frames})
    known = video.index(film)
    for pick in result.frames:
        assert known.place_of(pick.frame.time.pts) == pick.frame.index
    assert any(37 <= pick.frame.index <= 43 for pick in result.frames)
    assert TRACKING in {code.text for pick in result.frames for code in pick.barcodes if pick.reason is FrameReason.LABEL}
    assert {pick for pick, _ in pictures} == set(result.frames)
    for pick, rgb in pictures:
        assert np.array_equal(rgb, video.read_frame(film, pick.frame))


def test_storyboard_comes_first_and_progress_never_goes_back(tmp_path: Path) -> None:
    film = write(tmp_path / "s.mp4", drifting(60))
    heard: list[float] = []
    early: list[float] = []
    key_frames(film, 5, Reporter(lambda fraction, _: heard.append(fraction)), on_storyboard=lambda *_: early.append(heard[-1]))
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert early
    assert max(early) <= 0.4


def test_any_count_and_any_stretch_of_the_film(tmp_path: Path) -> None:
    film = write(tmp_path / "c.mp4", drifting(60))
    assert len(key_frames(film, 1, Reporter()).frames) == 1
    part = key_frames(film, 3, Reporter(), within=(0.6, 1.4))
    assert len(part.frames) == 3
    assert all(0.6 <= pick.frame.time.seconds <= 1.4 for pick in part.frames)


def views(count: int) -> list[np.ndarray]:
    """A camera that looks at one thing after the other: six frames at rest on each, then three in which it is torn away."""
    wide, frames = table(11, 480, 6000), []
    for i in range(count):
        x = 60 + 250 * i
        frames += [np.ascontiguousarray(wide[60:420, x : x + 640])] * 6
        frames += [cv2.blur(wide[60:420, x + step : x + step + 640], (80, 1)) for step in (60, 130, 190)]
    return frames


def test_a_large_count_gives_every_view_and_no_filler(tmp_path: Path) -> None:
    film = write(tmp_path / "many.mp4", views(20))
    found = key_frames(film, 200, Reporter())
    assert found.wanted == 200
    seen = {pick.frame.index // 9 for pick in found.frames}
    assert len(seen) >= 19
    assert not [pick.frame.index for pick in found.frames if pick.frame.index % 9 > 5]
    assert len(found.frames) < 60
    few = key_frames(film, 3, Reporter())
    assert len({pick.frame.index // 9 for pick in few.frames}) == 3


def test_a_film_in_which_nothing_moves_is_covered_evenly(tmp_path: Path) -> None:
    film = write(tmp_path / "still.mp4", drifting(1) * 300)
    times = [pick.frame.time.seconds for pick in key_frames(film, 12, Reporter()).frames]
    assert len(times) == 12
    assert max(np.diff([0, *times, 10])) < 2.5


def test_one_key_frame_is_enough(tmp_path: Path) -> None:
    film = write(tmp_path / "long.mp4", two_scenes(), gop=900)
    result = key_frames(film, 4, Reporter())
    assert len(result.frames) == 4
    assert any(35 <= pick.frame.index <= 45 for pick in result.frames)


def test_cancelling_raises(tmp_path: Path) -> None:
    film = write(tmp_path / "x.mp4", drifting(60))
    calls = iter(range(100))
    with pytest.raises(Cancelled):
        key_frames(film, 4, Reporter(cancelled=lambda: next(calls) > 3))


def test_a_film_without_label_says_so(tmp_path: Path) -> None:
    film = write(tmp_path / "n.mp4", drifting(45))
    assert "label-unread" in {hint.kind for hint in key_frames(film, 3, Reporter()).hints}
    dark = write(tmp_path / "d.mp4", [frame // 8 for frame in drifting(45)])
    assert "dark" in {hint.kind for hint in key_frames(dark, 3, Reporter()).hints}


def test_a_soft_moment_that_is_cut_to_a_sharp_one_is_not_lost(tmp_path: Path) -> None:
    # The cut lies inside a group of pictures: the sharp frames in it say nothing of what the soft moment had to give.
    soft = [cv2.GaussianBlur(frame, (0, 0), 2.5) for frame in drifting(10, seed=5)]
    film = write(tmp_path / "soft.mp4", [*drifting(60), *soft, *drifting(50, seed=9)])
    places = [pick.frame.index for pick in key_frames(film, 8, Reporter()).frames]
    assert any(60 <= place < 70 for place in places)


def test_a_picture_that_the_item_has_left_is_told_unless_it_begins_or_ends_the_film(tmp_path: Path) -> None:
    shown = drifting(120)
    # A bare table: what light makes of it, and noise.
    light = np.linspace(90, 190, 320)[None, :, None] + np.linspace(0, 40, 240)[:, None, None]
    noise = np.random.default_rng(3)
    bare = [np.clip(light + noise.normal(0, 3, (240, 320, 1)), 0, 255).repeat(3, 2).astype(np.uint8) for _ in range(75)]
    film = write(tmp_path / "left.mp4", shown[:60] + bare + shown[60:])
    (hint,) = [one for one in key_frames(film, 4, Reporter()).hints if one.kind is HintKind.NOTHING_SHOWN]
    assert hint.from_s == pytest.approx(2.0, abs=0.5)
    assert hint.to_s == pytest.approx(4.5, abs=0.5)
    for number, frames in enumerate((shown, bare[:60] + shown, shown + bare[:60], shown[:60] + bare[:20] + shown[60:])):
        other = key_frames(write(tmp_path / f"{number}.mp4", frames), 4, Reporter())
        assert HintKind.NOTHING_SHOWN not in {one.kind for one in other.hints}


def test_split_finds_the_border_and_slots_share_by_length() -> None:
    rows = np.vstack([np.zeros((6, 4)), np.ones((3, 4))]).astype(np.float32)
    borders = segments.split(rows, 5)
    assert borders == [0, 6, 9]
    # Every key frame differs from every other: 16 bits of its own.
    keys = [selection.Look(i, float(i), 1.0, 1.0, 100.0, 0xFFFF << (i * 7), rows[i]) for i in range(9)]
    made = selection.slots(keys, borders, 9.0, 5)
    assert len(made) == 5
    assert sum(slot.stretch == 0 for slot in made) == 3
    # A stretch that shows one thing only gets no more than the others need.
    same = [replace(key, fingerprint=keys[0].fingerprint) if i < 6 else key for i, key in enumerate(keys)]
    assert sum(slot.stretch == 0 for slot in selection.slots(same, borders, 9.0, 4)) == 1


def test_motion_costs_and_is_measured() -> None:
    wide = cv2.cvtColor(table(5), cv2.COLOR_RGB2GRAY)
    still, moved = wide[:360, 100:740], wide[:360, 112:752]
    minis = [measures.for_motion(measures.miniature(measures.reduced(np.ascontiguousarray(p)))) for p in (still, moved)]
    assert measures.shift(minis[0], minis[0]) == pytest.approx(0, abs=0.1)
    assert measures.shift(minis[0], minis[1]) == pytest.approx(12 * 1920 / 640, rel=0.5)


def test_a_step_explained_by_motion_leaves_little() -> None:
    wide = cv2.cvtColor(table(6), cv2.COLOR_RGB2GRAY)
    mini = [measures.miniature(np.ascontiguousarray(wide[:360, x : x + 640])) for x in (100, 108, 300, 1500)]
    brighter = np.clip(mini[1].astype(int) * 1.2, 0, 255).astype(np.uint8)
    assert follow(mini[0], mini[1]).rest < 0.2
    assert follow(mini[0], brighter).rest < 0.25
    assert follow(mini[0], mini[3]).rest > 0.6


@pytest.mark.parametrize("form", ["Code128", "QRCode", "DataMatrix", "ITF"])
@pytest.mark.parametrize("turned", [0, 1])
def test_labels_are_read_lying_and_standing(form: str, turned: int) -> None:
    text = "12345678901234" if form == "ITF" else TRACKING
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form))
    bars = np.asarray(zxingcpp.write_barcode_to_image(code, scale=4))
    found = labels.read_barcodes(np.ascontiguousarray(np.rot90(np.pad(bars, 40, constant_values=255), turned)))
    assert [(entry.text, entry.format) for entry in found] == [(text, form)]


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the checkout")
def test_every_barcode_of_the_corpus_is_read() -> None:
    from evidence_app.media.images import read_image

    for answer in sorted(path for path in (CORPUS / "barcode").rglob("*.txt") if not path.name.endswith(".result.txt")):
        picture = next(p for p in answer.parent.iterdir() if p.stem == answer.stem and p.suffix in {".png", ".webp"})
        assert answer.read_text().strip() in {code.text for code in labels.read_barcodes(read_image(picture))}
