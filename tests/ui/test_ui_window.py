"""The window as a user meets it: rail, head, pages, menus, messages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from evidence_kit import drag_over, drop, leave, photo, urls
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from ui_clock import Clock

from evidence_app.core.errors import StorageFault
from evidence_app.services.workspace import Workspace
from evidence_app.ui import theme
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.dialogs.palette import CommandPalette, matches
from evidence_app.ui.intake_drop import DropFrame
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.pages.overview import OverviewPage
from evidence_app.ui.pages.start import StartPage
from evidence_app.ui.widgets.case_tabs import CaseTabs

pytestmark = pytest.mark.screen


def rail_titles(window: MainWindow) -> list[str]:
    model = window.rail.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_an_empty_library_shows_how_to_begin(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    assert window.right.currentIndex() == 2
    buttons = {button.text() for button in window.right.currentWidget().findChildren(QPushButton)}
    assert {"Choose files…", "New order by hand…", "Open the sample case"} <= buttons
    assert window.rail.nothing.isVisible()
    assert not window.rail.search.isVisible()


def test_the_sample_case_says_how_far_it_is_and_can_be_stopped(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    start = window.right.currentWidget()
    assert isinstance(start, StartPage)
    start.sample.click()
    assert start.progress.isVisible()
    assert "sample case" in start.progress.words.text()
    assert not start.sample.isEnabled()
    window.open_sample()
    assert len(window.session.jobs.running) == 1, "it is being made already"
    qtbot.waitUntil(lambda: start.progress.bar.value() > 0, timeout=30_000)
    start.progress.stop.click()
    qtbot.waitUntil(lambda: not window.session.jobs.running, timeout=30_000)
    assert not start.progress.isVisible()
    assert start.sample.isEnabled()
    assert window.session.workspace.cases.orders() == []


def test_orders_stand_in_groups_nearest_deadline_first(make_window: Callable[..., MainWindow], workspace: Workspace) -> None:
    workspace.cases.add_order({"number": "1", "title": "Far", "delivered": "2026-11-20"})
    workspace.cases.add_order({"number": "2", "title": "Near", "delivered": "2026-11-10"})
    workspace.cases.add_order({"number": "3", "title": "Under way", "shipped": "2026-11-15"})
    workspace.cases.add_order({"number": "4", "title": "Over", "delivered": "2026-11-01"})
    for kind in ("contacted-seller", "refund-visible", "closed"):
        workspace.cases.log_event("4", kind, at="2026-11-05")
    window = make_window()
    assert rail_titles(window) == ["Your move", "Near", "Far", "Waiting for others", "Under way", "Ended", "Over"]
    assert window.session.case is not None
    assert window.session.case.number == "2"


def test_rail_and_head_say_the_same_of_an_order_whose_evidence_is_gathered(
    make_window: Callable[..., MainWindow], workspace: Workspace, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    clock.forward(days=6)
    workspace.cases.add_order({"number": "5", "title": "Drive", "delivered": "2026-11-12", "protection_ends": "2026-12-24"})
    window = make_window()
    assert rail_titles(window) == ["Ended", "Drive"]
    workspace.intake.import_paths("5", [photo(tmp_path / "one.jpg")])
    window.session.reload("5")
    qtbot.waitUntil(lambda: rail_titles(window) == ["Your move", "Drive"], timeout=10_000)
    assert window.outlook is not None
    assert window.outlook.step.group == "your-move"


def test_search_and_filter_narrow_the_rail(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.cases.add_order({"number": "77", "title": "Ceramic mugs", "shipped": "2026-11-15"})
    window.load_orders()
    qtbot.waitUntil(lambda: window.rail.model.total == 2)
    window.rail.search.setText("lp007")
    assert rail_titles(window) == ["Your move", "USB flash drive 128 GB, metal"]
    window.rail.search.setText("mug 77")
    assert rail_titles(window) == ["Waiting for others", "Ceramic mugs"]
    window.rail.search.setText("nothing like it")
    assert rail_titles(window) == []
    assert "No order matches" in window.rail.nothing.text()
    window.rail.search.clear()
    window.rail.model.show_group("waiting")
    assert rail_titles(window) == ["Waiting for others", "Ceramic mugs"]


def test_choosing_a_row_opens_the_order(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.cases.add_order({"number": "77", "title": "Ceramic mugs", "shipped": "2026-11-15"})
    window.load_orders()
    qtbot.waitUntil(lambda: window.rail.model.total == 2)
    index = window.rail.model.index_of("77")
    qtbot.mouseClick(window.rail.list.viewport(), Qt.MouseButton.LeftButton, pos=window.rail.list.visualRect(index).center())
    assert window.session.case is not None
    assert window.session.case.number == "77"
    assert window.header.title.text() == "Ceramic mugs"


def test_pages_by_key(window: MainWindow, qtbot: QtBot) -> None:
    for place, key in ((4, Qt.Key.Key_4), (5, Qt.Key.Key_5), (1, Qt.Key.Key_1)):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.tabs.currentIndex() == place - 1
    page = window.current_page()
    assert isinstance(page, OverviewPage)


def test_head_shows_time_and_step_everywhere_but_on_overview(window: MainWindow) -> None:
    assert window.header.add.isVisible()
    assert not window.header.left.isVisible()
    window.show_page("timeline")
    assert not window.header.add.isVisible()
    assert window.header.left.isVisible()
    assert window.header.left.text().replace("\u00a0", " ") == "4 days 9 hours"
    assert window.header.step.text() == "Open the dispute…"
    window.resize(960, 700)
    QApplication.processEvents()
    (shown,) = window.header.meta.findChildren(QLabel)
    assert window.header.meta.text().startswith(shown.text())
    assert window.header.meta.text() != shown.text(), "no room"
    assert "…" not in shown.text(), "whole facts only"


def test_band_says_time_left_last_day_and_step(window: MainWindow) -> None:
    page = window.current_page()
    assert isinstance(page, OverviewPage)
    assert page.band.left.text().replace("\u00a0", " ") == "4 days 9 hours"
    assert "26 Nov 2026" in page.band.last.text().replace("\u00a0", " ")
    assert page.band.step.text() == "Open the dispute…"


def test_countdown_moves_without_a_change_of_the_case(window: MainWindow, clock: Clock) -> None:
    clock.forward(hours=5, minutes=1)
    window._tick()
    page = window.current_page()
    assert isinstance(page, OverviewPage)
    assert page.band.left.text().replace("\u00a0", " ") == "4 days 4 hours"
    row = window.rail.model.index_of("8012345678901234")
    assert "4 d 4 h" in str(row.data(Qt.ItemDataRole.AccessibleTextRole)).replace("\u00a0", " ")
    assert window._countdown.interval() == 30_000
    clock.forward(days=4, hours=3, minutes=50)
    window._tick()
    assert window._countdown.interval() == 1_000
    clock.forward(hours=2)
    window._tick()
    assert window.outlook is not None
    assert window.outlook.now == clock.now, "a deadline was crossed, so everything is reckoned again"


def test_undo_is_named_in_the_menu(window: MainWindow, workspace: Workspace, number: str) -> None:
    window.session.changed(workspace.cases.log_event(number, "seller-replied", at="2026-11-17"))
    undo = window.actions_.by_name["undo"]
    assert undo.text() == "Undo: Log “The seller replied”"
    assert undo.isEnabled()
    undo.trigger()
    assert window.session.case is not None
    assert len(window.session.case.events) == 1
    assert window.actions_.by_name["redo"].text() == "Redo: Log “The seller replied”"


def test_a_failure_is_told_in_the_banner(window: MainWindow) -> None:
    window.session.failed.emit(StorageFault("the disk is full", "make room and try again"))
    assert window.banner.isVisible()
    assert window.banner.words.text() == "The disk is full. Make room and try again."
    window.banner.close_button.click()
    assert not window.banner.isVisible()


def test_a_failure_without_any_order_is_told_too(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.session.failed.emit(StorageFault("the disk is full", "make room and try again"))
    assert window.start_banner.isVisible()


def test_toast_offers_undo(window: MainWindow, qtbot: QtBot) -> None:
    called: list[int] = []
    window.session.toast.emit("Caption changed", lambda: called.append(1))
    assert window.toast.isVisible()
    window.toast.undo.click()
    assert called == [1]
    assert not window.toast.isVisible()
    window.session.toast.emit("Copied", None)
    assert not window.toast.undo.isVisible()


def test_toast_offers_no_undo_of_another_step(window: MainWindow, workspace: Workspace, number: str) -> None:
    window.session.edit("Change caption", lambda case: replace(case, order=replace(case.order, store="Other")))
    window.session.toast.emit("Caption changed", window.session.undo)
    assert window.toast.isVisible()
    window.session.undo()
    assert not window.toast.isVisible(), "it is undone; a further Undo would take back what was done before"
    window.session.toast.emit("Copied", None)
    window.session.redo()
    assert window.toast.isVisible(), "nothing was offered"


def test_deleting_an_order_can_be_taken_back(window: MainWindow, workspace: Workspace, number: str, qtbot: QtBot) -> None:
    window.delete_order()
    qtbot.waitUntil(lambda: window.right.currentIndex() == 2)
    assert workspace.cases.orders() == []
    window.toast.undo.click()
    assert window.session.case is not None
    assert window.session.case.number == number


def test_theme_and_text_size_are_kept(window: MainWindow) -> None:
    window.set_theme(theme.Mode.DARK)
    window.step_text(1)
    assert theme.active().tokens.dark
    assert theme.active().text_percent == 115
    assert window.settings.theme is theme.Mode.DARK
    assert window.settings.text_percent == 115


def test_copying_the_number(window: MainWindow, number: str) -> None:
    window.copy_number()
    assert QApplication.clipboard().text() == number


@pytest.mark.parametrize(("typed", "found"), [("usb", True), ("128 usb", True), ("8012345", True), ("phone", False)])
def test_palette_matches_by_parts(typed: str, found: bool) -> None:
    assert matches("USB flash drive 128 GB 8012345678901234", typed) is found


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_palette_runs_what_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    palette = CommandPalette(window.actions_.every(), window.rail.model.orders(), window.session, window)
    qtbot.addWidget(palette)
    palette.show()
    palette.field.setText("timeline")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.tabs.currentIndex() == 4


def test_tabs_drop_counts_before_words(qtbot: QtBot) -> None:
    tabs = CaseTabs()
    qtbot.addWidget(tabs)
    for name in ("Overview", "Evidence"):
        tabs.addTab(name)
    tabs.set_count(1, 11)
    assert tabs.accessibleTabName(1) == "Evidence, 11"
    full = tabs.sizeHint().width()
    assert tabs.minimumSizeHint().width() < full
    tabs.resize(tabs.minimumSizeHint())
    tabs.show()
    assert tabs.tabSizeHint(0).width() + tabs.tabSizeHint(1).width() == tabs.minimumSizeHint().width()


def test_a_drag_lays_a_frame_over_the_case_and_moves_nothing(window: MainWindow, tmp_path: Path) -> None:
    before = window.side.geometry()
    drag_over(window.side, urls(photo(tmp_path / "box.jpg")))
    frames = [one for one in window.findChildren(DropFrame) if one.isVisible()]
    assert [one.words for one in frames] == ["Add to this order"]
    assert window.split.count() == 2
    assert window.side.geometry() == before
    leave(window.side)
    assert not frames[0].isVisible()


def test_what_is_dropped_on_the_list_of_orders_becomes_a_new_order(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: OrderDialog) -> int:
        dialog.fields["title"].set_text("Desk lamp")
        dialog.fields["number"].set_text("8012000000000099")
        dialog.try_save()
        return dialog.result()

    monkeypatch.setattr(OrderDialog, "exec", fill)
    drop(window.rail, urls(photo(tmp_path / "box.jpg")))
    qtbot.waitUntil(lambda: window.session.case is not None and window.session.case.number == "8012000000000099")
    qtbot.waitUntil(lambda: bool(window.session.case and window.session.case.evidence), timeout=30_000)
    assert window.session.case is not None
    assert [item.name for item in window.session.case.evidence] == ["box.jpg"]
