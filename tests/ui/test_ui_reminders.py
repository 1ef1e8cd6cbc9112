"""Reminders in the window, own values, Free Return, the statement's limit and cautions: real widgets, real services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from evidence_app.core.case import EventKind
from evidence_app.services.workspace import Workspace
from evidence_app.ui import theme
from evidence_app.ui.dialogs.log_dialog import LogDialog
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.pages.overview import OverviewPage
from evidence_app.ui.pages.statement import StatementPage
from evidence_app.ui.reminders import Reminders
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings
from evidence_app.ui.widgets.reminder_banner import ReminderBanner
from evidence_app.ui.widgets.sources_popover import SourcesPopover

from ui_clock import Clock  # isort: skip


def banner_of(window: MainWindow) -> ReminderBanner:
    found = window.findChild(ReminderBanner)
    assert isinstance(found, ReminderBanner)
    return found


def words(banner: ReminderBanner) -> str:
    return banner.words.text().replace("\u00a0", " ")


@pytest.fixture
def reminded(make_window: Callable[..., MainWindow], number: str, qtbot: QtBot) -> MainWindow:
    window = make_window()
    qtbot.waitUntil(lambda: window.findChild(ReminderBanner) is not None)
    return window


@pytest.fixture
def away(reminded: MainWindow) -> MainWindow:
    """The same with another order open, one without deadlines."""
    away_from(reminded)
    return reminded


def away_from(window: MainWindow) -> None:
    """Open an order without deadlines: the head of the open case tells its own."""
    window.session.workspace.cases.add_order({"number": "book", "title": "Book"})
    window.session.open("book")


def overview(window: MainWindow) -> OverviewPage:
    page = window.current_page()
    assert isinstance(page, OverviewPage)
    return page


def test_what_fired_while_closed_is_told_at_the_start(away: MainWindow) -> None:
    banner = banner_of(away)
    assert banner.isVisible()
    assert words(banner) == "USB flash drive 128 GB, metal: Open the dispute, last full day Thu 26 Nov, 4 days 9 hours left"
    assert not banner.more.isVisible()
    banner.close_button.click()
    assert not banner.isVisible()


def test_what_the_head_of_the_open_case_says_is_not_said_twice(away: MainWindow, number: str) -> None:
    banner = banner_of(away)
    assert banner.isVisible()
    away.session.open(number)
    assert not banner.isVisible()
    assert away.header.left.text().replace("\u00a0", " ") == "4 days 9 hours"
    away.session.open("book")
    assert banner.isVisible(), "nobody has answered it yet"


def test_seen_stays_quiet_until_the_next_stage(away: MainWindow, clock: Clock) -> None:
    banner = banner_of(away)
    banner.close_button.click()
    clock.forward(days=1)
    away._tick()
    assert not banner.isVisible()
    clock.forward(hours=11)
    away._tick()
    assert banner.isVisible()
    assert "2 days 22 hours left" in words(banner)


def test_a_reminder_goes_when_its_deadline_has_passed(away: MainWindow, clock: Clock) -> None:
    clock.forward(days=4, hours=9, minutes=39)
    away._tick()
    assert banner_of(away).isVisible()
    clock.forward(minutes=1)
    away._tick()
    assert not banner_of(away).isVisible()


def test_snooze_is_told_again_and_never_reaches_past_the_end(away: MainWindow, clock: Clock) -> None:
    banner = banner_of(away)
    banner.times[1].trigger()
    assert not banner.isVisible()
    clock.forward(hours=3, minutes=59)
    away._tick()
    assert not banner.isVisible()
    clock.forward(minutes=1)
    away._tick()
    assert banner.isVisible()
    clock.forward(days=4, hours=5)
    away._tick()
    banner.close_button.click()
    banner.tell(banner.reminder, "", "UTC", clock.now, 0)
    assert not banner.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_most_urgent_first_and_the_others_behind_it(
    away: MainWindow, workspace: Workspace, clock: Clock, qtbot: QtBot
) -> None:
    workspace.cases.add_order({"number": "2", "title": "Lamp", "timezone": "UTC", "delivered": "2026-11-08 14:00"})
    away.load_orders()
    banner = banner_of(away)
    qtbot.waitUntil(banner.more.isVisible)
    assert words(banner) == "Lamp: Open the dispute, until Mon 23 Nov, 14:00, 1 day left"
    assert banner.more.text() == "1 more"
    banner.open.click()
    assert away.session.case is not None
    assert away.session.case.number == "2"
    assert words(banner).startswith("USB flash drive")
    banner.reason.click()
    assert away.session.case.number == "8012345678901234"
    popover = away.findChild(SourcesPopover)
    assert popover is not None
    popover.close()
    away.session.open("book")
    assert banner.isVisible(), "looking at the reason is no answer yet"


def test_an_opened_dispute_takes_the_reminder_away(away: MainWindow, workspace: Workspace, number: str, qtbot: QtBot) -> None:
    away.session.changed(workspace.cases.log_event(number, "dispute-opened", at="2026-11-22"))
    qtbot.waitUntil(lambda: not banner_of(away).isVisible())


def test_only_the_stages_chosen(away: MainWindow, qtbot: QtBot) -> None:
    away.settings.set("remind/stages", "1")
    away.load_orders()
    qtbot.waitUntil(lambda: not banner_of(away).isVisible())
    away.settings.set("remind/stages", "")


class FakeTray(QObject):
    """A desktop's tray: there is none where tests run."""

    messageClicked = Signal()  # noqa: N815
    activated = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.messages: list[str] = []
        self.shown = False

    def setToolTip(self, _text: str) -> None: ...

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def showMessage(self, title: str, text: str) -> None:
        self.messages.append(f"{title} | {text}")


@pytest.mark.screen
def test_the_tray_tells_each_reminder_once(reminded: MainWindow, clock: Clock) -> None:
    trays: list[FakeTray] = []

    def make(parent: QObject) -> FakeTray:
        trays.append(FakeTray(parent))
        return trays[-1]

    banner = ReminderBanner(reminded)
    desk = Reminders(reminded.session, Settings(), banner, lambda _number, _rule: None, make)  # type: ignore[arg-type]
    desk.show_orders(reminded.rail.model.orders(), clock.now)
    desk.show_orders(reminded.rail.model.orders(), clock.now)
    (tray,) = trays
    assert tray.shown
    assert [message.partition(" | ")[0] for message in tray.messages] == ["Open the dispute"]
    clock.forward(days=2)
    desk.tick(clock.now)
    assert len(tray.messages) == 2
    desk.stop()
    assert not tray.shown


def test_of_many_the_tray_tells_a_few_and_how_many_more(
    reminded: MainWindow, workspace: Workspace, clock: Clock, qtbot: QtBot
) -> None:
    for place in range(5):
        workspace.cases.add_order({"number": f"9{place}", "title": f"Lamp {place}", "delivered": "2026-11-08"})
    reminded.load_orders()
    qtbot.waitUntil(lambda: reminded.rail.model.total == 6)
    trays: list[FakeTray] = []
    desk = Reminders(
        reminded.session,
        Settings(),
        ReminderBanner(reminded),
        lambda _number, _rule: None,
        lambda parent: trays.append(FakeTray(parent)) or trays[-1],  # type: ignore[arg-type, func-returns-value]
    )
    desk.show_orders(reminded.rail.model.orders(), clock.now)
    (tray,) = trays
    assert len(tray.messages) == 3
    assert ["more" in message for message in tray.messages] == [False, False, True]
    assert tray.messages[-1].endswith("\n3 more")
    desk.show_orders(reminded.rail.model.orders(), clock.now)
    assert len(tray.messages) == 3, "each is told once"


@pytest.mark.screen
def test_no_tray_is_no_error(away: MainWindow, clock: Clock) -> None:
    desk = Reminders(away.session, Settings(), ReminderBanner(away), lambda _number, _rule: None, lambda _parent: None)
    desk.show_orders(away.rail.model.orders(), clock.now)
    assert desk.banner.reminder is not None


def test_all_orders_go_into_one_calendar(
    reminded: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.cases.add_order({"number": "2", "title": "Lamp", "timezone": "UTC", "delivered": "2026-11-12"})
    out = tmp_path / "all.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(out), ""))
    reminded.actions_.by_name["calendar-all"].trigger()
    titles = {str(event["summary"]).partition(": ")[2] for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")}
    assert titles == {"Lamp", "USB flash drive 128 GB, metal"}
    reminded.actions_.by_name["calendar"].trigger()
    titles = {str(event["summary"]).partition(": ")[2] for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")}
    assert titles == {"USB flash drive 128 GB, metal"}


# own values


def open_popover(window: MainWindow, rule: str) -> SourcesPopover:
    overview(window).show_rule(rule)
    found = [one for one in window.findChildren(SourcesPopover) if one.isVisible()]
    assert found
    return found[-1]


def due(workspace: Workspace, number: str, rule: str) -> str:
    found = {item.rule: item for item in workspace.guidance.deadlines(number)}[rule].due
    return found.isoformat() if found else ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_own_value_is_set_shown_and_taken_back_where_the_date_stands(
    reminded: MainWindow, workspace: Workspace, number: str
) -> None:
    popover = open_popover(reminded, "protection_end")
    popover.value.setText("2026-13-01")
    popover.use()
    assert popover.isVisible()
    assert popover.value.property("error")
    assert popover.field.below.text().endswith(".")
    assert due(workspace, number, "protection_end") == "2026-12-24T08:59:00+01:00"
    popover.value.setText("2026-12-01")
    popover.use_button.click()
    assert not popover.isVisible()
    assert due(workspace, number, "protection_end") == "2026-12-01T00:00:00+01:00"
    popover = open_popover(reminded, "protection_end")
    assert popover.value.core_text() == "2026-12-01"
    assert any(label.text() == "Your value" for label in popover.findChildren(QLabel))
    popover.back.click()
    assert due(workspace, number, "protection_end") == "2026-12-24T08:59:00+01:00"
    reminded.session.undo()
    assert due(workspace, number, "protection_end") == "2026-12-01T00:00:00+01:00"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_every_deadline_has_its_sources_a_click_away(reminded: MainWindow, workspace: Workspace, number: str) -> None:
    page = overview(reminded)
    every = {item.rule for item in workspace.guidance.deadlines(number)}
    assert len(page.line.rows()) < len(every)
    page.every.click()
    assert {item.rule for item in page.line.rows()} == every
    popover = open_popover(reminded, "chargeback")
    popover.value.setText("30")
    popover.use()
    assert popover.isVisible(), "the bank's date has no length of its own"
    popover.value.setText("2027-03-01")
    popover.use()
    assert due(workspace, number, "chargeback") == "2027-03-01T00:00:00+01:00"
    page.every.click()
    assert len(page.line.rows()) < len(every)


def test_dates_that_were_given_and_the_rules_that_count(
    session: Session, workspace: Workspace, number: str, qtbot: QtBot
) -> None:
    session.open(number)
    dialog = OrderDialog(session, session.case)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields["override_return_shipment"].set_text("ten days")
    dialog.try_save()
    assert dialog.isVisible()
    assert dialog.fields["override_return_shipment"].inner.property("error")
    assert workspace.cases.get(number).order.overrides == ()
    dialog.fields["override_return_shipment"].set_text("2026-12-10")
    dialog.fields["override_appeal"].set_text("7")
    dialog.try_save()
    assert due(workspace, number, "return_shipment") == "2026-12-10T00:00:00+01:00"
    again = OrderDialog(session, workspace.cases.get(number))
    qtbot.addWidget(again)
    assert again.fields["override_appeal"].text() == "7"
    assert again.fields["policy"].text() == "aliexpress"
    again.fields["policy"].set_text("generic")
    again.try_save()
    assert workspace.cases.get(number).order.policy == "generic"
    assert "dispute_after_delivery" not in {item.rule for item in workspace.guidance.deadlines(number)}


# Free Return


def test_free_return_is_a_checklist_where_it_is_marked(
    reminded: MainWindow, workspace: Workspace, number: str, qtbot: QtBot
) -> None:
    page = overview(reminded)
    assert not page.free_return.isVisible()
    reminded.session.changed(workspace.cases.set_facts(number, {"free_return": "yes"}))
    assert page.free_return.isVisible()
    assert set(page.free_return.boxes) == {"country", "seller", "condition", "not-customised", "not-hazardous", "category"}
    score = page.free_return.findChildren(QLabel)[0]
    assert score.text() == "1 of 7 met", "in time is reckoned"
    qtbot.keyClick(page.free_return.boxes["seller"], Qt.Key.Key_Space)
    assert workspace.cases.get(number).order.free_return_checks == ("seller",)
    assert page.free_return.boxes["seller"].isChecked()
    reminded.session.undo()
    assert not page.free_return.boxes["seller"].isChecked()
    line = page.free_return.boxes["country"].parentWidget()
    assert line is not None
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert workspace.cases.get(number).order.free_return_checks == ("country",)


# statement


def statement(window: MainWindow) -> StatementPage:
    window.show_page("statement")
    page = window.current_page()
    assert isinstance(page, StatementPage)
    return page


def test_a_limit_of_characters_is_kept_and_what_is_over_is_red(reminded: MainWindow, workspace: Workspace, number: str) -> None:
    page = statement(reminded)
    page.limit.edit.setText("40")
    page.limit.edit.editingFinished.emit()
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.character_limit == 40
    assert page.counter.text().endswith("of 40 characters")
    assert page.counter.property("ink") == "red"
    page.limit.edit.setText("")
    page.limit.edit.editingFinished.emit()
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.character_limit is None
    reminded.session.undo()
    assert page.limit.edit.text() == "40"


def test_a_reason_that_is_usually_rejected_says_what_changes_it(
    reminded: MainWindow, workspace: Workspace, number: str
) -> None:
    page = statement(reminded)
    reminded.session.changed(workspace.cases.set_claim(number, "changed-mind", "return-for-refund"))
    told = [label.text() for label in page.panel.findChildren(QLabel)]
    assert "A changed mind is usually rejected." in told
    assert any(text.startswith("What would change that: Free Return") for text in told)


def test_calmer_words_can_be_taken_back(reminded: MainWindow, workspace: Workspace, number: str) -> None:
    page = statement(reminded)
    page.editor.setPlainText("Das Laufwerk ist Schrott und hat 64 GB.")
    page.save_text()
    page._check()
    (mark,) = page.editor.extraSelections()
    assert mark.cursor.selectedText() == "Schrott"
    page.panel.replace.emit(page._findings[0])
    assert page.editor.toPlainText() == "Das Laufwerk ist nicht benutzbar und hat 64 GB."
    reminded.toast.undo.click()
    assert page.editor.toPlainText() == "Das Laufwerk ist Schrott und hat 64 GB."
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.statement == "Das Laufwerk ist Schrott und hat 64 GB."


# guards


def test_a_refusal_shows_the_sentence_it_rests_on(session: Session, workspace: Workspace, number: str, qtbot: QtBot) -> None:
    session.open(number)
    assert session.case is not None
    dialog = LogDialog(session, session.case, EventKind.RETURN_SHIPPED)
    qtbot.addWidget(dialog)
    dialog.show()
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "“Never ship an item back without an authorized return address and a dispute case open.”" in told


def test_what_was_insisted_on_stays_on_record(reminded: MainWindow, workspace: Workspace, number: str) -> None:
    reminded.session.changed(workspace.cases.log_event(number, "dispute-opened", at="2026-11-18"))
    reminded.session.changed(workspace.cases.log_event(number, "closed", at="2026-11-20", confirm=True))
    reminded.show_page("timeline")
    page = reminded.current_page()
    assert page is not None
    assert any("on your word, against the advice" in label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_the_banner_in_both_themes_and_small(
    make_window: Callable[..., MainWindow], number: str, mode: theme.Mode, qtbot: QtBot
) -> None:
    theme.active().apply(mode)
    window = make_window(960, 600)
    qtbot.waitUntil(lambda: window.findChild(ReminderBanner) is not None)
    away_from(window)
    banner = banner_of(window)
    assert banner.isVisible()
    assert banner.parentWidget() is window.side
    assert banner.close_button.visibleRegion().boundingRect().width() == banner.close_button.width()


def test_time_going_by_reckons_nothing(reminded: MainWindow, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def counted(*_args: object) -> tuple[()]:
        calls.append(1)
        return ()

    monkeypatch.setattr("evidence_app.services.reminding.due_now", counted)
    for _ in range(100):
        clock.forward(seconds=30)
        reminded._tick()
    assert calls == []
    clock.forward(days=1)
    reminded._tick()
    assert calls == [1]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("delivered", "2026-10-01"),
        ("delivered", "2026-02-30"),
        ("protection_ends", "2026-10-01"),
        ("protection_left", "soon"),
        ("timezone", "Mars/Base"),
        ("price", "-3"),
        ("price", "40.00"),
        ("country", "Atlantis"),
        ("override_appeal", "0"),
        ("listing_url", "not an address"),
    ],
)
def test_bad_input_is_one_sentence_at_its_field_and_nothing_is_stored(
    session: Session, workspace: Workspace, number: str, qtbot: QtBot, field: str, text: str
) -> None:
    session.open(number)
    before = workspace.cases.get(number)
    dialog = OrderDialog(session, session.case)
    qtbot.addWidget(dialog)
    dialog.show()
    if field == "protection_left":
        dialog.fields["protection_ends"].set_text("")
    dialog.fields[field].set_text(text)
    dialog.try_save()
    assert dialog.isVisible()
    assert [name for name, one in dialog.fields.items() if one.inner.property("error")] == [field]
    assert dialog.fields[field].below.text().endswith(".")
    assert workspace.cases.get(number) == before
