"""The sample's film: one take, exact places, the same bytes from the same seed."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta, timezone
from pathlib import Path

import av
import numpy as np
import pytest

from evidence_app.core.errors import Cancelled
from evidence_app.core.progress import Reporter
from evidence_app.media.film import HEIGHT, RATE, WIDTH, Stay, Take, make_film
from evidence_app.resources import resource

CREATED = datetime(2026, 11, 12, 18, 2, tzinfo=timezone(timedelta(hours=1)))


def short_take(seed: int = 3) -> Take:
    """Two stays of less than a second, and the pan between them."""
    return Take(
        [
            Stay(resource("sample/photo-01.jpg"), 0.5, ((790, 640), (780, 600)), (0.96, 1.0)),
            Stay(resource("sample/photo-02.jpg"), 0.7, ((780, 610), (800, 620)), (1.0, 1.02), calm=0.4),
        ],
        seed,
    )


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The short take as a file."""
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    make_film(path, short_take(), CREATED, Reporter(), 3)
    return path


def test_the_container_is_as_a_phone_writes_it(film: Path) -> None:
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        assert (stream.codec_context.name, stream.width, stream.height) == ("h264", WIDTH, HEIGHT)
        assert datetime.fromisoformat(container.metadata["creation_time"]) == CREATED
        packets = [packet for packet in container.demux(stream) if packet.size]
    assert len(packets) == short_take().frames == round(1.8 * RATE)
    assert [place for place, packet in enumerate(packets) if packet.is_keyframe] == [0, RATE]
    assert packets[1].pts is not None
    assert packets[1].pts * packets[1].time_base == pytest.approx(1 / RATE)


def test_the_same_seed_gives_the_same_bytes(film: Path, tmp_path: Path) -> None:
    again, other = tmp_path / "again.mp4", tmp_path / "other.mp4"
    make_film(again, short_take(), CREATED, Reporter(), 3)
    make_film(other, short_take(4), CREATED, Reporter(), 4)
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (film, again, other)]
    assert digests[0] == digests[1] != digests[2]


def test_a_place_on_a_still_is_found_in_every_frame(film: Path) -> None:
    take = short_take()
    label = [(382.0, 756.0), (400.0, 690.0)]  # on the white of the label, left of its bars
    with av.open(str(film)) as container:
        frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
    seen = 0
    for place in range(take.frames - 15, take.frames):
        for x, y in take.placed(place, 1, label):
            if 10 < x < WIDTH - 10 and 10 < y < HEIGHT - 10:
                around = frames[place][int(y) - 4 : int(y) + 5, int(x) - 4 : int(x) + 5]
                assert around.mean() > 150, (place, x, y)
                seen += 1
    assert seen > 20


def test_the_camera_never_jumps() -> None:
    take = short_take()
    aims = [take.placed(place, 0, [(0.0, 0.0)])[0] for place in range(take.frames)]
    steps = np.linalg.norm(np.diff(aims, axis=0), axis=1)
    assert steps.max() < 180
    assert np.abs(np.diff(steps)).max() < 60


def test_the_label_can_be_read_in_it(film: Path) -> None:
    from evidence_app.media.labels import read_barcodes

    with av.open(str(film)) as container:
        frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
    texts = {code.text for frame in frames[-12:] for code in read_barcodes(frame, quick=True)}
    assert texts == {"LP00712345678901"}


def test_it_stops_when_asked(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        make_film(tmp_path / "film.mp4", short_take(), CREATED, Reporter(cancelled=lambda: True))
