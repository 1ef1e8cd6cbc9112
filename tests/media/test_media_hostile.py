"""Films that are broken, strange or made to harm: each is read right or refused with a reason, and nothing is left behind."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from films import drifting, write

from evidence_app.core.errors import DamagedFile, EvidenceError, TooLarge, UnknownFormat
from evidence_app.core.progress import Reporter
from evidence_app.media.keyframes import key_frames
from evidence_app.media.probe import probe
from evidence_app.media.video import frame_near, index
from evidence_app.services.frames import frames_of_file


def whole(folder: Path) -> bytes:
    return write(folder / "whole.mp4", drifting(40)).read_bytes()


def truncated(folder: Path) -> bytes:
    return whole(folder)[:9000]


def without_index(folder: Path) -> bytes:
    return whole(folder).replace(b"moov", b"xxxx")


def zero_length(_folder: Path) -> bytes:
    return b""


def noise(_folder: Path) -> bytes:
    return b"\0\0\0\x18ftypmp42" + np.random.default_rng(1).bytes(20_000)


def encrypted(folder: Path) -> bytes:
    """The sample entry of a film under common encryption: players take it for `encv`, whatever follows."""
    return whole(folder).replace(b"avc1\0\0\0\0", b"encv\0\0\0\0")


def encrypted_as_written(folder: Path) -> bytes:
    """A film that FFmpeg encrypted: it names the format that lies under the encryption, and only its boxes tell of it."""
    plain, path = write(folder / "plain.mp4", drifting(40)), folder / "locked.mp4"
    options = {
        "encryption_scheme": "cenc-aes-ctr",
        "encryption_key": "76a6c65c5ea762046bd749a2e632ccbb",
        "encryption_kid": "a7e61c373e219033c21091fa607bf3b8",
    }
    with av.open(str(plain)) as source, av.open(str(path), "w", options=options) as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.size:
                packet.stream = stream
                target.mux(packet)
    return path.read_bytes()


def sound_alone(folder: Path) -> bytes:
    path = folder / "sound.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=48_000)
        for place in range(20):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = 48_000, place * 1024, Fraction(1, 48_000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path.read_bytes()


REFUSED: list[tuple[Callable[[Path], bytes], type[EvidenceError], str]] = [
    (truncated, DamagedFile, "damaged"),
    (without_index, DamagedFile, "damaged"),
    (zero_length, DamagedFile, "empty"),
    (noise, DamagedFile, "damaged"),
    (encrypted, UnknownFormat, "encrypted"),
    (encrypted_as_written, UnknownFormat, "encrypted"),
    (sound_alone, UnknownFormat, "sound but no picture"),
]


@pytest.mark.parametrize(("make", "kind", "reason"), REFUSED, ids=lambda value: getattr(value, "__name__", None))
def test_what_is_no_film_is_refused_by_name(
    make: Callable[[Path], bytes], kind: type[EvidenceError], reason: str, tmp_path: Path
) -> None:
    (tmp_path / "made").mkdir()
    path = tmp_path / "film.mp4"
    path.write_bytes(make(tmp_path / "made"))
    with pytest.raises(kind, match=reason) as caught:
        frames_of_file(path, 4, Reporter(), out=tmp_path / "out")
    assert caught.value.todo
    assert not (tmp_path / "out").exists()
    with pytest.raises(EvidenceError):
        probe(path)


def test_broken_pictures_cost_themselves(tmp_path: Path) -> None:
    data = bytearray(whole(tmp_path))
    start, rng = data.index(b"mdat"), np.random.default_rng(2)
    for place in rng.integers(start + 20_000, start + 60_000, 200):
        data[int(place)] ^= 0xFF
    path = tmp_path / "broken.mp4"
    path.write_bytes(data)
    report = frames_of_file(path, 4, Reporter(), out=tmp_path / "out", continuity=True)
    assert 1 <= len(report.shots) <= 4
    assert {shot.file for shot in report.shots} == set((tmp_path / "out").iterdir())


def test_frames_that_cannot_be_decoded_are_no_cuts(tmp_path: Path) -> None:
    data = bytearray(write(tmp_path / "whole.mp4", drifting(120)).read_bytes())
    with av.open(str(tmp_path / "whole.mp4")) as film:
        packets = [packet for packet in film.demux(film.streams.video[0]) if packet.size]
    for packet in packets[20:24] + packets[70:74]:
        assert packet.pos is not None
        data[packet.pos : packet.pos + packet.size] = bytes(packet.size)
    path = tmp_path / "broken.mp4"
    path.write_bytes(data)
    report = frames_of_file(path, 4, Reporter(), out=tmp_path / "out", continuity=True)
    assert report.continuity is not None
    assert report.continuity.verdict == "undetermined"
    assert any(seen.kind == "damaged" for seen in report.continuity.observations)


def test_a_film_without_its_end_says_so(tmp_path: Path) -> None:
    path, early = write(tmp_path / "whole.mp4", drifting(60)), tmp_path / "early.mp4"
    with av.open(str(path)) as source, av.open(str(early), "w", options={"movflags": "faststart"}) as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.size:
                packet.stream = stream
                target.mux(packet)
    early.write_bytes(early.read_bytes()[: early.stat().st_size * 2 // 3])
    report = frames_of_file(early, 4, Reporter(), out=tmp_path / "out", continuity=True)
    assert len(report.shots) == 4
    assert any("The file ends at" in hint for hint in report.hints)
    assert report.continuity is not None
    assert report.continuity.verdict == "undetermined"
    assert any(seen.kind == "incomplete" for seen in report.continuity.observations)


def test_one_frame_is_one_key_frame(tmp_path: Path) -> None:
    report = frames_of_file(write(tmp_path / "one.mp4", drifting(1)), 12, Reporter(), out=tmp_path / "out", continuity=True)
    assert [shot.frame.index for shot in report.shots] == [0]
    assert report.continuity is not None
    assert report.continuity.verdict == "undetermined"


def test_content_counts_whatever_the_name_says(tmp_path: Path) -> None:
    path = write(tmp_path / "film.mp4", drifting(20)).rename(tmp_path / "photo.jpg")
    assert len(frames_of_file(path, 2, Reporter(), out=tmp_path / "out").shots) == 2


def test_ten_hours_are_looked_at_in_wide_steps(tmp_path: Path) -> None:
    pictures = [picture for picture in drifting(30, (64, 48)) for _ in range(10)]
    path = write(tmp_path / "long.mp4", pictures, times=[place * 120.0 for place in range(300)], gop=1)
    found = key_frames(path, 12, Reporter())
    assert found.info.duration_s == pytest.approx(36_000)
    assert found.frames[-1].frame.time.seconds > 30_000


def test_eight_thousand_pixels_are_read_and_more_are_refused(tmp_path: Path) -> None:
    wide = np.tile(drifting(1, (256, 144))[0], (30, 30, 1))
    path = write(tmp_path / "8k.mp4", [wide] * 2, codec="libx265")
    report = frames_of_file(path, 1, Reporter(), out=tmp_path / "out")
    assert (report.film.width, report.film.height) == (7680, 4320)
    huge = np.zeros((5120, 8192, 3), np.uint8)
    with pytest.raises(TooLarge, match="pixels"):
        index(write(tmp_path / "huge.mp4", [huge], codec="libx265"))


# pictures that a player shows otherwise than they are stored


def stretched(folder: Path) -> Path:
    """Stored 320 wide, shown 427: every pixel is four thirds as wide as it is high."""
    path = folder / "wide.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        stream.codec_context.sample_aspect_ratio = Fraction(4, 3)
        for picture in drifting(20):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def test_pixels_that_are_not_square_are_shown_as_a_player_does(tmp_path: Path) -> None:
    path = stretched(tmp_path)
    known = index(path)
    assert (known.width, known.height) == (427, 240)
    _, picture = frame_near(path, 0.3)
    assert picture.shape == (240, 427, 3)
    (shot, *_) = frames_of_file(path, 2, Reporter(), out=tmp_path / "out").shots
    from PIL import Image

    with Image.open(shot.file) as written:
        assert written.size == (427, 240)


def with_matrix(path: Path, a: float, b: float, c: float, d: float) -> Path:
    """Put a display matrix into the film's track header (ISO 14496-12: a b u c d v x y w, 16.16 but for u v w)."""
    data = bytearray(path.read_bytes())
    track = data.index(b"tkhd") + 4
    place = track + 4 + (32 if data[track] == 1 else 20) + 16
    for offset, value in zip((0, 4, 12, 16), (a, b, c, d), strict=True):
        data[place + offset : place + offset + 4] = round(value * 65536).to_bytes(4, "big", signed=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("matrix", "shown"),
    [
        ((1, 0, 0, 1), lambda picture: picture),
        ((-1, 0, 0, 1), lambda picture: picture[:, ::-1]),
        ((1, 0, 0, -1), lambda picture: picture[::-1]),
        ((-1, 0, 0, -1), lambda picture: picture[::-1, ::-1]),
        ((0, 1, -1, 0), lambda picture: np.rot90(picture, -1)),
        ((0, -1, 1, 0), lambda picture: np.rot90(picture, 1)),
        ((0, 1, 1, 0), lambda picture: picture.swapaxes(0, 1)),
        ((0, -1, -1, 0), lambda picture: np.rot90(picture, 2).swapaxes(0, 1)),
    ],
)
def test_turned_and_mirrored_films_come_as_a_player_shows_them(
    tmp_path: Path, matrix: tuple[float, float, float, float], shown: Callable[[np.ndarray], np.ndarray]
) -> None:
    stored = drifting(6)
    path = with_matrix(write(tmp_path / "film.mp4", stored), *matrix)
    _, picture = frame_near(path, 0.1)
    wanted = shown(stored[3])
    assert picture.shape == wanted.shape
    assert math.sqrt(np.square(picture.astype(float) - wanted).mean()) < 20
