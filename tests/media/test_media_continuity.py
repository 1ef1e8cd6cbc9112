from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from films import drifting, table, write

from evidence_app.core.case import Verdict
from evidence_app.core.errors import BadInput
from evidence_app.core.progress import Reporter
from evidence_app.media import clip, video
from evidence_app.media.continuity import check_continuity
from evidence_app.media.cv import cv2
from evidence_app.media.probe import probe

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "unboxing"


def test_one_take_is_continuous(tmp_path: Path) -> None:
    found = check_continuity(write(tmp_path / "a.mp4", drifting(90)), Reporter())
    assert found.verdict is Verdict.CONTINUOUS
    assert found.checked_frames == 90
    assert "no-sound" in {seen.kind for seen in found.observations}


def test_a_hard_cut_is_found_at_its_time(tmp_path: Path) -> None:
    film = write(tmp_path / "b.mp4", [*drifting(40), *drifting(40, seed=9)])
    found = check_continuity(film, Reporter())
    assert found.verdict is Verdict.CUTS
    assert [cut.time_s for cut in found.cuts] == [pytest.approx(40 / 30, abs=0.001)]


def test_pan_flash_and_exposure_are_no_cuts(tmp_path: Path) -> None:
    wide = table(4)
    offsets = [*[100] * 30, *range(100, 1500, 80), *[1500] * 30]
    frames = [np.ascontiguousarray(wide[:240, x + i % 2 : x + i % 2 + 320]) for i, x in enumerate(offsets)]
    frames[12] = np.clip(frames[12].astype(int) * 1.9 + 30, 0, 255).astype(np.uint8)
    for i in range(55, 70):
        frames[i] = np.clip(frames[i] * (1 + (i - 55) / 20), 0, 255).astype(np.uint8)
    found = check_continuity(write(tmp_path / "p.mp4", frames), Reporter())
    assert found.cuts == ()


def test_a_bare_surface_has_no_cuts_and_a_cut_from_it_is_found(tmp_path: Path) -> None:
    light = np.linspace(90, 180, 320)[None, :, None] + np.linspace(0, 40, 240)[:, None, None]
    noise = np.random.default_rng(3)
    # What the sensor and the encoder make of a wall: noise that lives, and blotches that change with every key frame.
    blotches = [cv2.resize(noise.normal(0, 2.5, (12, 16)), (320, 240))[..., None] for _ in range(8)]
    wall = [light + blotches[i // 15] + noise.normal(0, 3, (240, 320, 1)) for i in range(90)]
    wall = [np.clip(picture, 0, 255).repeat(3, 2).astype(np.uint8) for picture in wall]
    found = check_continuity(write(tmp_path / "wall.mp4", wall), Reporter())
    assert found.cuts == ()
    assert any(seen.kind == "plain" and seen.to_s - seen.from_s > 2 for seen in found.observations)
    found = check_continuity(write(tmp_path / "both.mp4", [*wall[:45], *drifting(45)]), Reporter())
    assert [cut.time_s for cut in found.cuts] == [pytest.approx(1.5, abs=0.001)]


def held(places: Sequence[tuple[float, float, float]], blur: Sequence[float] = ()) -> list[np.ndarray]:
    """What a hand-held camera sees at these places (px across, px down, degrees), each blurred along its way."""
    wide, rng = table(8, 700, 2400), np.random.default_rng(3)
    frames = []
    for i, (x, y, turn) in enumerate(places):
        matrix = cv2.getRotationMatrix2D((x, y), turn, 1.0)
        matrix[:, 2] += (160 - x, 120 - y)
        seen = cv2.warpAffine(wide, matrix, (320, 240))
        length = round(blur[i]) if blur else 0
        if length > 1:
            seen = cv2.blur(seen, (length, 1))
        frames.append(np.clip(seen + rng.normal(0, 3, seen.shape), 0, 255).astype(np.uint8))
    return frames


def tremor(count: int) -> list[tuple[float, float, float]]:
    """The slow sway and small tremor of a hand."""
    return [
        (600 + 14 * np.sin(i / 17) + 2 * np.sin(i / 2.3), 350 + 9 * np.sin(i / 13 + 1) + 1.5 * np.sin(i / 1.9), np.sin(i / 21))
        for i in range(count)
    ]


def test_a_hidden_jump_within_one_view_is_found_by_its_leap(tmp_path: Path) -> None:
    places = tremor(170)
    film = write(tmp_path / "j.mp4", held([*places[:60], *places[120:]]))
    found = check_continuity(film, Reporter())
    assert [cut.time_s for cut in found.cuts] == [pytest.approx(2.0, abs=0.001)]
    assert check_continuity(write(tmp_path / "w.mp4", held(places)), Reporter()).cuts == ()


def test_a_jolt_and_a_pan_that_comes_to_rest_are_no_cuts(tmp_path: Path) -> None:
    places = tremor(150)
    for i, (across, down) in enumerate(((9, 6), (14, 9), (8, 4))):
        x, y, turn = places[50 + i]
        places[50 + i] = (x + across, y + down, turn + 0.4)
    speeds = [0.0] * 150
    x = 0.0
    for i in range(80, 150):
        # Twenty frames at full speed, and stopped within three: from smeared to sharp at once.
        speeds[i] = 40.0 if i < 100 else max(0.0, 40.0 - 16.0 * (i - 99))
        x += speeds[i]
        places[i] = (places[i][0] + x, places[i][1], places[i][2])
    found = check_continuity(write(tmp_path / "p.mp4", held(places, [speed * 0.45 for speed in speeds])), Reporter())
    assert found.cuts == ()


def test_gap_black_frozen_and_program_are_observed(tmp_path: Path) -> None:
    frames = drifting(40) + [np.zeros((240, 320, 3), np.uint8)] * 20 + drifting(40)
    times = [i / 30 + (2.0 if i >= 80 else 0.0) for i in range(100)]
    film = write(tmp_path / "g.mp4", frames, times=times, metadata={"encoder": "HandBrake 1.2"})
    found = check_continuity(film, Reporter())
    kinds = {seen.kind for seen in found.observations}
    assert found.gaps == ((pytest.approx(79 / 30, abs=1e-3), pytest.approx(80 / 30 + 2, abs=1e-3)),)
    assert {"gap", "black"} <= kinds


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the checkout")
@pytest.mark.parametrize(("name", "cut"), [("u2.mp4", 10.0333), ("u3.mp4", None)])
def test_unboxings_of_known_cuts(name: str, cut: float | None) -> None:
    found = check_continuity(CORPUS / name, Reporter())
    assert [seen.time_s for seen in found.cuts] == ([] if cut is None else [pytest.approx(cut, abs=0.05)])


def test_a_clip_is_copied_from_the_key_frame(tmp_path: Path) -> None:
    film = write(tmp_path / "f.mp4", drifting(60), turn=90, metadata={"location": "+52.5+13.4/"})
    before = film.read_bytes()
    made = clip.make_clip(film, tmp_path / "c.mp4", 0.7, 1.5, Reporter())
    assert not made.encoded
    assert made.real[0] == pytest.approx(0.5, abs=0.001)
    found = probe(tmp_path / "c.mp4")
    assert found.video is not None
    assert (found.video.turn, found.video.frames) == (90, 31)
    assert "Position" not in {fact.name for fact in found.facts}
    known, source = video.index(tmp_path / "c.mp4"), video.index(film)
    assert np.array_equal(video.read_frame(tmp_path / "c.mp4", known.ref(3)), video.read_frame(film, source.ref(18)))
    assert film.read_bytes() == before


def test_a_clip_keeps_to_a_size(tmp_path: Path) -> None:
    noise = np.random.default_rng(2)
    frames = [noise.integers(0, 255, (240, 320, 3)).astype(np.uint8) for _ in range(40)]
    film = write(tmp_path / "f.mp4", frames)
    made = clip.make_clip(film, tmp_path / "c.mp4", 0.0, 1.3, Reporter(), max_bytes=90_000)
    assert made.encoded
    assert (tmp_path / "c.mp4").stat().st_size <= 90_000
    with pytest.raises(BadInput):
        clip.make_clip(film, tmp_path / "d.mp4", 0.0, 1.3, Reporter(), max_bytes=3000)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.mp4", "f.mp4"]
