"""The window's thread stays free: what is slow happens elsewhere, and what is not seen yet is made after the first paint.

Nothing here measures time; packaging/bench.sh does.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evidence_app.core.deadlines import Deadline
from evidence_app.core.reminders import Reminder
from evidence_app.services import reminding
from evidence_app.services.workspace import Workspace
from evidence_app.ui import application
from evidence_app.ui import outlook as outlooks
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.outlook import Outlook
from evidence_app.ui.rail_filler import GOOD_FOR, RailFiller
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings
from evidence_app.ui.widgets.lane import Lane

Reckoned = list[tuple[str, bool]]


@pytest.fixture
def reckoned(monkeypatch: pytest.MonkeyPatch) -> Reckoned:
    """The orders whose outlook is reckoned for the rail, and whether that was done on the window's thread."""
    told: Reckoned = []
    really = outlooks.outlook

    def outlook(case: object, now: object, **more: object) -> Outlook:
        told.append((case.number, threading.current_thread() is threading.main_thread()))  # type: ignore[attr-defined]
        return really(case, now, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(outlooks, "outlook", outlook)
    return told


@pytest.fixture
def filled(
    workspace: Workspace, number: str, session: Session, reckoned: Reckoned, qtbot: QtBot
) -> tuple[RailFiller, Callable[[], None]]:
    """A filler of a model with two orders, and a way to fill it once more."""
    from evidence_app.ui.orders_model import OrdersModel

    workspace.cases.add_order({"number": "2", "title": "Mugs", "shipped": "2026-11-15"})
    model = OrdersModel(session)
    filler = RailFiller(session, model, session)

    def fill() -> None:
        reckoned.clear()
        with qtbot.waitSignal(filler.filled):
            filler.fill()

    fill()
    return filler, fill


def test_orders_are_reckoned_away_from_the_windows_thread(
    filled: tuple[RailFiller, Callable[[], None]], reckoned: Reckoned, number: str
) -> None:
    assert sorted(reckoned) == [("2", False), (number, False)]


def test_only_orders_that_changed_are_reckoned_again(
    filled: tuple[RailFiller, Callable[[], None]], reckoned: Reckoned, workspace: Workspace, number: str
) -> None:
    filler, fill = filled
    fill()
    assert reckoned == []
    workspace.cases.set_facts("2", {"title": "Blue mugs"})
    fill()
    assert [one for one, _main in reckoned] == ["2"]
    assert {row.title for row in filler._model.orders()} == {"USB flash drive 128 GB, metal", "Blue mugs"}


def test_a_passed_deadline_or_an_hour_has_every_outlook_reckoned_again(
    filled: tuple[RailFiller, Callable[[], None]], reckoned: Reckoned, clock: Callable[[], object]
) -> None:
    _filler, fill = filled
    clock.forward(seconds=(GOOD_FOR + timedelta(seconds=1)).total_seconds())  # type: ignore[attr-defined]
    fill()
    assert len(reckoned) == 2


def test_lines_that_did_not_change_are_not_announced(
    filled: tuple[RailFiller, Callable[[], None]], workspace: Workspace
) -> None:
    filler, fill = filled
    model = filler._model
    changed: list[str] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda first, _last: changed.append(str(QModelIndex(first).data())))
    model.modelReset.connect(lambda: resets.append(True))
    workspace.cases.set_facts("2", {"store": "Another store"})
    fill()
    assert "Mugs" in changed
    assert "USB flash drive 128 GB, metal" not in changed
    assert not resets


def test_what_changes_while_orders_are_read_is_read_afterwards(
    filled: tuple[RailFiller, Callable[[], None]], workspace: Workspace, qtbot: QtBot
) -> None:
    filler, _fill = filled
    filler.fill()
    workspace.cases.add_order({"number": "3", "title": "Lamp"})
    filler.fill()
    qtbot.waitUntil(lambda: filler._model.total == 3)


def test_the_first_paint_needs_the_frame_only(qtbot: QtBot) -> None:
    window = MainWindow(Session(), Settings(), frame_only=True)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    before = window.rail_head.mapTo(window, window.rail_head.rect().topLeft()), window.rail_head.width()
    assert not hasattr(window, "pages")
    window.furnish()
    qtbot.waitUntil(lambda: window.rail.list.parent() is window.rail)
    assert [menu.isEmpty() for menu in window.menus] == [False] * len(window.menus)
    qtbot.waitUntil(window.rail_head.isVisible)
    assert (window.rail_head.mapTo(window, window.rail_head.rect().topLeft()), window.rail_head.width()) == before
    assert not window.rail.nothing.isVisible(), "it isn't known yet that there are no orders"


def test_what_a_library_needs_is_loaded_without_qt() -> None:
    assert not [name for name in application.NEEDED if name.startswith("evidence_app.ui")]


def test_stepping_through_orders_follows_the_list(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.cases.add_order({"number": "77", "title": "Ceramic mugs", "shipped": "2026-11-15"})
    window.load_orders()
    qtbot.waitUntil(lambda: window.rail.model.total == 2)
    window.step_order(1)
    assert window.session.case is not None
    assert window.session.case.number == "77" == window.rail.model.listed()[-1]


def test_reminders_are_reckoned_with_their_order(
    filled: tuple[RailFiller, Callable[[], None]], workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filler, fill = filled
    told: list[bool] = []
    really = reminding.plan

    def plan(items: Iterable[Deadline], *given: object) -> tuple[Reminder, ...]:
        told.append(threading.current_thread() is threading.main_thread())
        return really(items, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(reminding, "plan", plan)
    fill()
    assert told == [], "nothing has changed"
    workspace.cases.set_facts("2", {"title": "Blue mugs"})
    fill()
    assert told == [False]


def test_much_is_read_without_a_search_for_garbage(workspace: Workspace, session: Session, qtbot: QtBot) -> None:
    from evidence_app.ui.lasting import MANY
    from evidence_app.ui.orders_model import OrdersModel

    for place in range(MANY):
        workspace.cases.add_order({"number": str(place), "title": "Mugs"})
    searched: list[int] = []

    def note(phase: str, found: dict[str, int]) -> None:
        if phase == "start" and threading.current_thread() is not threading.main_thread():
            searched.append(found["generation"])

    apart = gc.get_freeze_count()
    gc.callbacks.append(note)
    try:
        filler = RailFiller(session, OrdersModel(session), session)
        with qtbot.waitSignal(filler.filled, timeout=30_000):
            filler.fill()
    finally:
        gc.callbacks.remove(note)
    assert searched == []
    assert gc.get_freeze_count() > apart + MANY
    assert gc.isenabled()
    gc.unfreeze()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a niceness for each thread")
def test_other_threads_give_way_to_the_windows(session: Session, qtbot: QtBot) -> None:
    nice: list[int] = []
    lane = Lane(session)
    for ask in (
        lambda work: session.jobs.start("work", lambda _reporter: work()),
        lambda work: lane.ask("work", work, lambda _result, _error: None),
    ):
        ask(lambda: nice.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
        qtbot.waitUntil(lambda: not session.jobs.running and lane.idle)
    assert len(nice) == 2
    assert min(nice) > os.getpriority(os.PRIO_PROCESS, os.getpid())
    lane.drain()


def test_a_lane_that_goes_while_it_works_is_missed_by_nobody(qtbot: QtBot) -> None:
    """As when a popover with small pictures is closed at once: what was being made is not handed over, and nothing fails."""
    owner = QObject()
    lane = Lane(owner)
    begun = threading.Event()
    told: list[object] = []

    def work() -> None:
        begun.set()
        time.sleep(0.1)

    lane.ask("work", work, lambda result, error: told.append((result, error)))
    assert begun.wait(10)
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(200)
    assert told == []


def test_after_an_import_the_loop_turns_between_the_steps(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A timer of 0 ms would be a posted event, and all of those are delivered before keys and mouse are looked at."""
    from PIL import Image

    from evidence_app.ui.intake_drop import Offer

    turns: list[str] = []
    desk = window.desk
    assert desk is not None
    clock = QTimer()
    clock.setTimerType(Qt.TimerType.PreciseTimer)
    clock.timeout.connect(lambda: turns.append("turn") if turns and turns[-1] != "turn" else None)
    clock.start(1)
    for owner, name in ((desk, "_done"), (desk, "_make_review"), (desk, "_show_review"), (desk.films, "start_for_new")):
        really = getattr(owner, name)

        def step(*given: object, name: str = name, really: Callable[..., None] = really) -> None:
            turns.append(name)
            really(*given)
            time.sleep(0.01)  # so that the clock is due whenever it may speak

        monkeypatch.setattr(owner, name, step)
    for place in range(4):
        Image.effect_noise((64, 48), 60 + place).convert("RGB").save(tmp_path / f"{place}.png")
    desk.take(Offer(paths=tuple(sorted(tmp_path.glob("*.png")))))
    qtbot.waitUntil(lambda: "start_for_new" in turns and turns[-1] == "turn", timeout=30_000)
    clock.stop()
    assert turns == ["_done", "turn", "_make_review", "turn", "_show_review", "turn", "start_for_new", "turn"]


def test_a_short_word_after_a_long_one_has_a_small_toast(window: MainWindow) -> None:
    window.toast.tell("Nothing was changed")
    small = window.toast.width()
    window.toast.tell("The library lies here now, and the old folder stays until you delete it. " * 6)
    assert small < window.toast.width() <= window.toast.parentWidget().width()
    window.toast.tell("Nothing was changed")
    assert window.toast.width() == small


def test_the_first_window_fits_the_screen(session: Session) -> None:
    window = MainWindow(session, Settings())
    room = window.screen().availableSize()
    assert window.width() <= max(room.width(), window.minimumWidth())
    assert window.height() < max(room.height(), window.minimumHeight() + 1)
    window.close()
    window.deleteLater()
