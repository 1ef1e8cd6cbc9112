"""A hostile file costs itself: crash, hang, memory and wishes to stop, all from the outside."""

from __future__ import annotations

import os
import signal
import sys
import threading
from multiprocessing import spawn
from pathlib import Path

import pytest

from evidence_app.core.errors import Cancelled, DamagedFile, TooLarge, WorkerFailed
from evidence_app.core.progress import Reporter
from evidence_app.media import worker
from evidence_app.media.worker import close, run_isolated
from evidence_app.resources import resource

LABEL = resource("sample/photo-02.jpg")


def test_the_result_comes_back_and_the_worker_is_kept() -> None:
    close()
    first = run_isolated("looking.look", (LABEL,), Reporter())
    (kept,) = worker._idle
    second = run_isolated("looking.look", (LABEL,), Reporter())
    assert first == second
    assert [code.text for code in first.barcodes] == ["LP00712345678901"]
    assert worker._idle == [kept]


def test_a_worker_that_was_begun_ahead_gets_the_job() -> None:
    close()
    worker.begin()
    (begun,) = worker._idle
    assert run_isolated("looking.look", (LABEL,), Reporter()).barcodes
    assert worker._idle == [begun]


def test_a_bad_file_raises_its_own_failure(tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(LABEL.read_bytes()[:3000])
    with pytest.raises(DamagedFile) as caught:
        run_isolated("looking.look", (bad,), Reporter())
    assert caught.value.todo


@pytest.mark.skipif(sys.platform != "linux", reason="kills a process by signal")
def test_a_crash_is_a_failure_with_a_sentence_and_the_next_call_works() -> None:
    close()
    run_isolated("looking.look", (LABEL,), Reporter())
    (kept,) = worker._idle
    pid = kept.process.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)  # it hears nothing until it is killed
    timer = threading.Timer(0.3, os.kill, (pid, signal.SIGKILL))
    timer.start()
    with pytest.raises(WorkerFailed) as caught:
        run_isolated("looking.look", (LABEL,), Reporter())
    timer.join()
    assert caught.value.todo
    assert run_isolated("looking.look", (LABEL,), Reporter()).barcodes


def test_a_worker_that_takes_too_long_is_ended() -> None:
    with pytest.raises(WorkerFailed):
        run_isolated("looking.look", (LABEL,), Reporter(), time_limit_s=0.0)


def test_a_stop_ends_the_work() -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        run_isolated("looking.look", (LABEL,), Reporter(cancelled=cancelled))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_memory_is_limited() -> None:
    with pytest.raises((TooLarge, WorkerFailed)):
        run_isolated("looking.look", (LABEL,), Reporter(), memory_limit=1 << 20)


def test_a_child_does_not_load_the_programs_main_module() -> None:
    # It would import command line or window once more in every child.
    main = sys.modules["__main__"]
    with worker._without_main():
        told = spawn.get_preparation_data("child")
    assert not [key for key in told if key.startswith("init_main")]
    assert sys.modules["__main__"] is main


@pytest.mark.skipif(sys.platform != "linux", reason="reads the niceness of another process")
def test_a_child_behind_a_window_gives_way() -> None:
    close()
    run_isolated("looking.look", (LABEL,), Reporter())
    (kept,) = worker._idle
    assert kept.process.pid is not None
    assert os.getpriority(os.PRIO_PROCESS, kept.process.pid) > os.getpriority(os.PRIO_PROCESS, 0)
