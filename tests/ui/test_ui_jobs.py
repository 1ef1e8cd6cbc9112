from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from evidence_app.core.errors import StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.ui.jobs import Jobs, JobState


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_result_comes_back_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[int, bool]] = []
    here = QThread.currentThread()
    job = jobs.start("sum", lambda reporter: sum(range(10)), lambda n: seen.append((n, QThread.currentThread() is here)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(45, True)]
    assert job.state is JobState.DONE
    assert list(jobs) == []


def test_failure_is_carried_and_stays_until_dismissed(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_reporter: Reporter) -> None:
        raise StorageFault("the disk is full", "make room")

    told: list[BaseException] = []
    job = jobs.start("write", work, failed=told.append)
    qtbot.waitUntil(lambda: job.state is JobState.FAILED)
    assert [type(error) for error in told] == [StorageFault]
    assert jobs.failures == [job]
    jobs.dismiss(job)
    assert list(jobs) == []


def test_retry_runs_the_same_work_again(qtbot: QtBot, jobs: Jobs) -> None:
    tries: list[int] = []

    def work(_reporter: Reporter) -> str:
        tries.append(1)
        if len(tries) == 1:
            raise StorageFault("busy", "try again")
        return "done"

    results: list[str] = []
    job = jobs.start("read", work, results.append)
    qtbot.waitUntil(lambda: job.state is JobState.FAILED)
    jobs.retry(job)
    qtbot.waitUntil(lambda: results == ["done"])
    assert list(jobs) == []


def test_cancel_stops_at_the_next_report(qtbot: QtBot, jobs: Jobs) -> None:
    running, called = threading.Event(), []

    def work(reporter: Reporter) -> None:
        while True:
            running.set()
            reporter.step(0.5, "half")

    job = jobs.start("long", work, called.append, called.append)
    assert running.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: job.state is JobState.CANCELLED)
    assert called == []
    assert list(jobs) == []


def test_drain_calls_nobody_back(qtbot: QtBot, jobs: Jobs) -> None:
    running, called = threading.Event(), []

    def work(reporter: Reporter) -> int:
        running.set()
        while True:
            reporter.check()

    jobs.start("long", work, called.append, called.append)
    assert running.wait(5)
    assert jobs.drain()
    qtbot.wait(20)
    assert called == []


def test_progress_is_reported(qtbot: QtBot, jobs: Jobs) -> None:
    go = threading.Event()

    def work(reporter: Reporter) -> None:
        reporter.step(0.25, "a quarter")
        go.wait(5)

    job = jobs.start("part", work)
    qtbot.waitUntil(lambda: job.fraction == 0.25)
    assert job.note == "a quarter"
    go.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)


def test_what_a_user_waits_for_goes_past_patient_work(qtbot: QtBot, jobs: Jobs) -> None:
    go, seen = threading.Event(), []
    patient = [jobs.start(f"film {n}", lambda reporter: go.wait(20), patient=True) for n in range(12)]
    try:
        qtbot.waitUntil(lambda: any(job.state is JobState.RUNNING for job in patient))
        jobs.start("picture", lambda reporter: "shown", seen.append)
        qtbot.waitUntil(lambda: seen == ["shown"])
        assert any(job.state is JobState.WAITING for job in patient)
    finally:
        go.set()
    qtbot.waitUntil(lambda: list(jobs) == [])


def test_patient_work_that_is_tried_again_stays_patient(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_reporter: Reporter) -> None:
        raise StorageFault("busy", "try again")

    job = jobs.start("film", work, patient=True)
    qtbot.waitUntil(lambda: job.state is JobState.FAILED)
    again = jobs.retry(job)
    assert again.patient
    qtbot.waitUntil(lambda: again.state is JobState.FAILED)
