from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from films import drifting, write

from evidence_app.core.errors import DamagedFile, NotFound, UnknownFormat
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.media import video
from evidence_app.media.container import open_film
from evidence_app.media.planes import upright_rgb
from evidence_app.media.probe import probe

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "video"


def front_to_back(path: Path) -> dict[int, np.ndarray]:
    with open_film(path) as film:
        return {frame.pts: upright_rgb(frame, 0) for frame in film.container.decode(film.stream)}


def test_every_frame_asked_for_is_the_one_read_front_to_back(tmp_path: Path) -> None:
    film = write(tmp_path / "a.mp4", drifting(40))
    known = video.index(film)
    whole = front_to_back(film)
    assert len(known) == 40
    assert [int(pts) for pts in known.pts] == sorted(whole)
    for place in (0, 14, 15, 31, 39):
        assert np.array_equal(video.read_frame(film, known.ref(place)), whole[int(known.pts[place])])


def test_uneven_times_are_the_containers(tmp_path: Path) -> None:
    times = [0.0, 0.033, 0.1, 0.117, 0.25, 0.3, 0.46, 0.5, 0.51, 0.7, 0.9, 0.95]
    film = write(tmp_path / "vfr.mp4", drifting(len(times)), times=times)
    known = video.index(film)
    assert np.allclose(known.seconds, times, atol=1e-4)
    info = probe(film).video
    assert info is not None
    assert info.variable_frame_rate
    ref, _ = video.frame_near(film, 0.45)
    assert ref.index == 6


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_films_come_upright(tmp_path: Path, turn: int) -> None:
    upright = drifting(3, (320, 240))
    stored = [np.ascontiguousarray(np.rot90(frame, turn // 90)) for frame in upright]
    film = write(tmp_path / "turned.mp4", stored, turn=turn)
    found = probe(film)
    assert (found.width, found.height) == (320, 240)
    assert found.video is not None
    assert found.video.turn == turn
    picture = video.read_frame(film, video.index(film).ref(0))
    assert picture.shape == (240, 320, 3)
    assert np.abs(picture.astype(int) - upright[0]).mean() < 12


def test_steps_stop_at_both_ends(tmp_path: Path) -> None:
    film = write(tmp_path / "s.mp4", drifting(10))
    known = video.index(film)
    assert video.step(film, known.ref(4), 1) == known.ref(5)
    assert video.step(film, known.ref(4), -9) == known.ref(0)
    assert video.step(film, known.ref(4), 99) == known.ref(9)


def test_a_timestamp_that_is_not_there_is_refused(tmp_path: Path) -> None:
    film = write(tmp_path / "n.mp4", drifting(5))
    time = video.index(film).ref(0).time
    with pytest.raises(NotFound, match="no frame"):
        video.read_frame(film, FrameRef(MediaTime(17, time.num, time.den), 0))


def test_hevc_in_ten_bits(tmp_path: Path) -> None:
    film = write(tmp_path / "h.mp4", drifting(12), codec="libx265", pixel_format="yuv420p10le")
    info = probe(film).video
    assert info is not None
    assert (info.codec, info.bits) == ("hevc", 10)
    picture = video.read_frame(film, video.index(film).ref(7))
    assert np.abs(picture.astype(int) - drifting(12)[7]).mean() < 14


def test_full_range_is_not_stretched(tmp_path: Path) -> None:
    grey = [np.full((240, 320, 3), 128, np.uint8)] * 3
    limited = write(tmp_path / "l.mp4", grey)
    full = write(tmp_path / "f.mp4", grey, pixel_format="yuvj420p")
    for film in (limited, full):
        assert abs(float(video.read_frame(film, video.index(film).ref(1)).mean()) - 128) < 4


def test_a_film_of_one_frame(tmp_path: Path) -> None:
    film = write(tmp_path / "one.mp4", drifting(1))
    assert len(video.index(film)) == 1
    assert probe(film).duration_s == 0.0


def test_a_film_cut_short_names_the_reason(tmp_path: Path) -> None:
    film = write(tmp_path / "t.mp4", drifting(40))
    with av.open(str(film)) as whole, av.open(str(tmp_path / "f.mp4"), "w", options={"movflags": "faststart"}) as fast:
        copy = fast.add_stream_from_template(whole.streams.video[0])
        for packet in whole.demux(video=0):
            if packet.dts is not None:
                packet.stream = copy
                fast.mux(packet)
    short = tmp_path / "short.mp4"
    short.write_bytes((tmp_path / "f.mp4").read_bytes()[:-4000])
    with pytest.raises(DamagedFile, match="cut short"):
        probe(short)
    headless = tmp_path / "headless.mp4"
    headless.write_bytes(film.read_bytes()[:-3000])
    with pytest.raises(DamagedFile):
        probe(headless)


def test_sound_alone_is_no_film(tmp_path: Path) -> None:
    path = tmp_path / "sound.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=44100)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 4096), np.float32), format="fltp", layout="mono")
        frame.sample_rate = 44100
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(UnknownFormat, match="sound"):
        probe(path)


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the checkout")
@pytest.mark.parametrize("name", ["sample_edit_list.mp4", "mapillary_sample-5s_h265.mp4", "sample_empty_track.mp4"])
def test_corpus_frames_are_exact(name: str) -> None:
    path = CORPUS / name
    known = video.index(path)
    wanted = [known.ref(place) for place in (0, len(known) // 3, len(known) - 1)]
    with open_film(path) as film:
        pts = {ref.time.pts for ref in wanted}
        whole = {f.pts: upright_rgb(f, known.turn) for f in film.container.decode(film.stream) if f.pts in pts}
    for ref, picture in zip(wanted, video.read_frames(path, wanted), strict=True):
        assert np.array_equal(picture, whole[ref.time.pts])


@pytest.mark.parametrize(("hlg", "white"), [(True, 0.75), (False, 0.58)])
def test_bright_pictures_are_rolled_off_and_white_stays_white(hlg: bool, white: float) -> None:
    from evidence_app.media.tone import to_sdr

    ramp = np.linspace(0, 65535, 200).astype(np.uint16)
    shown = to_sdr(np.repeat(ramp[None, :, None], 3, axis=2), hlg=hlg)[0]
    assert (np.diff(shown.astype(int), axis=0) >= 0).all()
    assert shown[0].tolist() == [0, 0, 0]
    assert shown[-1].min() > 250
    assert 215 <= shown[int(white * 199)].min() <= 250
    assert (shown.max(axis=1).astype(int) - shown.min(axis=1) <= 2).all()
