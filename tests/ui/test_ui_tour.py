"""The tour: at the first order, once; five bubbles at most; by keyboard and from the menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.tour import SEEN, Tour

pytestmark = [pytest.mark.screen, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


def test_the_first_order_begins_the_tour_once(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window(1280, 720)
    window.settings.set(SEEN, False)
    window.session.workspace.cases.add_order({"number": "8012000000000001", "title": "A lamp"})
    window.session.open("8012000000000001")
    tour = window.findChild(Tour)
    assert tour is not None
    assert tour.isVisible()
    qtbot.keyClick(tour.next, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    window.session.open("8012000000000001")
    assert not tour.isVisible()
    assert window.settings.flag(SEEN)


def test_every_bubble_lies_in_the_window_and_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    window.actions_.by_name["tour"].trigger()
    tour = window.findChild(Tour)
    assert tour is not None
    seen = []
    while tour.isVisible():
        assert window.rect().contains(tour.geometry())
        assert tour.heading.text()
        assert tour.words.height() >= tour.words.heightForWidth(tour.words.width())
        assert tour.next.hasFocus()
        seen.append(tour.accessibleName())
        qtbot.keyClick(tour.next, Qt.Key.Key_Space)
    assert len(seen) == len(set(seen)) == 5


def test_who_goes_to_work_leaves_the_tour(window: MainWindow) -> None:
    window.actions_.by_name["tour"].trigger()
    tour = window.findChild(Tour)
    assert tour is not None
    assert tour.isVisible()
    window.show_page("statement")
    assert not tour.isVisible()
    window.actions_.by_name["tour"].trigger()
    assert tour.isVisible(), "it can be had again, and begins on Overview"
    tour.end()


def test_a_known_user_is_left_alone(window: MainWindow) -> None:
    assert window.findChild(Tour) is None
