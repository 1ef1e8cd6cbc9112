"""Forms as people fill them in: dates in the way of their language or from the calendar, countries by name, paper, language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from evidence_app.services.workspace import Workspace
from evidence_app.ui import day_reading, i18n, theme
from evidence_app.ui.application import rebuilt
from evidence_app.ui.dialogs.choices import country_box, currency_box, zone_box
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.dialogs.preferences import Preferences
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings
from evidence_app.ui.widgets.day_edit import CalendarPopover, DayEdit

pytestmark = [pytest.mark.screen, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: i18n.install(qapp, language)
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        ("de", "12.11.2026", "2026-11-12"),
        ("de", "1.2.26", "2026-02-01"),
        ("de", "12.11.2026 14:30", "2026-11-12 14:30"),
        ("de", "12. November 2026, 14:30", "2026-11-12 14:30"),
        ("fr", "12/11/2026", "2026-11-12"),
        ("fr", "12 nov. 2026", "2026-11-12"),
        ("es", "12 de noviembre de 2026", "2026-11-12"),
        ("pt_BR", "12/11/2026 08:59 PST", "2026-11-12 08:59 PST"),
        ("ru", "12 ноября 2026 г.", "2026-11-12"),
        ("en", "12/11/2026", "2026-11-12"),
        ("en", "2026-11-12", "2026-11-12"),
        ("en", "2026.11.12", "2026-11-12"),
        ("de", "31.02.2026", "31.02.2026"),
        ("de", "12d 03:15", "12d 03:15"),
        ("de", "7", "7"),
    ],
)
def test_dates_are_read_in_the_way_of_the_language(speak: Callable[[str], None], language: str, typed: str, read: str) -> None:
    speak(language)
    assert day_reading.for_core(typed) == read


def test_an_american_writes_the_month_first(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert day_reading.for_core("11/12/2026") == "2026-11-12"
        assert day_reading.for_core("13/12/2026") == "13/12/2026"  # for core to refuse
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pt_BR", "ru"])
def test_what_is_shown_is_read_again(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    for day in (date(2026, 1, 2), date(2026, 11, 12), date(2027, 5, 31)):
        assert day_reading.day_in(day_reading.written(day)) == day
        for text in (f"{day.isoformat()} 08:59", f"{day.isoformat()} 8:59"):
            assert day_reading.shown(text).startswith(day_reading.written(day))
            if language != "en":  # core reads English month names itself
                assert day_reading.for_core(day_reading.shown(text)) == text


def popover(field: DayEdit) -> CalendarPopover:
    return field.findChildren(CalendarPopover)[-1]


def test_the_calendars_arrows_are_seen_in_the_dark(qtbot: QtBot) -> None:
    theme.active().apply(theme.Mode.DARK, 100)
    field = DayEdit()
    qtbot.addWidget(field)
    field.show()
    shown = field.show_calendar()
    ground = theme.active().colour("surface").lightness()
    for name in ("qt_calendar_prevmonth", "qt_calendar_nextmonth"):
        button = shown.calendar.findChild(QToolButton, name)
        assert button is not None
        image = button.grab().toImage()
        light = max(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))
        assert light > ground + 100, name
    shown.close()


def test_a_day_is_chosen_from_the_calendar_and_its_time_stays(
    session: Session, workspace: Workspace, number: str, qtbot: QtBot
) -> None:
    session.open(number)
    dialog = OrderDialog(session, session.case)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.fields["protection_ends"].inner
    assert isinstance(field, DayEdit)
    assert field.text() == "24 Dec 2026 08:59"
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    shown = popover(field)
    assert shown.isVisible()
    assert shown.calendar.selectedDate() == QDate(2026, 12, 24)
    shown.calendar.clicked.emit(QDate(2026, 12, 28))
    assert field.text() == "28 Dec 2026 08:59"
    assert dialog.fields["protection_ends"].below.text().replace("\u00a0", " ") == "Mon 28 Dec 2026, 08:59"
    dialog.try_save()
    assert workspace.cases.get(number).order.protection.ends.typed == "2026-12-28 08:59"  # type: ignore[union-attr]


def test_the_calendar_opens_and_closes_by_key(session: Session, number: str, qtbot: QtBot) -> None:
    session.open(number)
    dialog = OrderDialog(session, session.case)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.fields["delivered"].inner
    assert isinstance(field, DayEdit)
    before = field.text()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    shown = popover(field)
    assert shown.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert field.text() == before


def test_saving_without_a_change_changes_nothing(
    session: Session, workspace: Workspace, number: str, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    for language in ("en", "de"):
        speak(language)
        session.open(number)
        before = workspace.cases.get(number)
        dialog = OrderDialog(session, session.case)
        qtbot.addWidget(dialog)
        assert dialog.fields["price"].text() == ("42.90" if language == "en" else "42,90")
        dialog.try_save()
        assert dialog.saved is None
        assert workspace.cases.get(number) == before


def test_a_wrong_date_is_answered_in_the_way_of_the_language(
    speak: Callable[[str], None], session: Session, number: str, qtbot: QtBot
) -> None:
    speak("de")
    session.open(number)
    dialog = OrderDialog(session, session.case)
    qtbot.addWidget(dialog)
    dialog.fields["delivered"].set_text("31.11.2026")
    dialog.try_save()
    told = dialog.fields["delivered"].below.text()
    assert "31.11.2026" in told
    assert "12.11.2026 oder 12.11.2026 18:02" in told


def test_a_slip_is_told_when_the_field_is_left(session: Session, number: str, qtbot: QtBot) -> None:
    session.open(number)
    dialog = OrderDialog(session, session.case)
    qtbot.addWidget(dialog)
    field = dialog.fields["delivered"]
    assert isinstance(field.inner, DayEdit)
    field.inner.setText("30 Feb 2026")
    field.inner.editingFinished.emit()
    assert field.inner.property("error")
    field.inner.setText("12 Nov 2026")
    field.inner.editingFinished.emit()
    assert not field.inner.property("error")


def test_countries_zones_and_currencies_are_found_by_their_names(speak: Callable[[str], None], qtbot: QtBot) -> None:
    speak("de")
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    country, zone, currency = country_box(parent), zone_box(parent), currency_box(parent)
    country.setEditText("Deutschland")
    zone.setEditText("berlin (europe)")
    currency.setEditText("PLN")
    assert (country.code(), zone.code(), currency.code()) == ("DE", "Europe/Berlin", "PLN")
    country.show_code("BR")
    assert country.currentText() == "Brasilien"
    country.show_code("")
    assert country.code() == ""
    currency.show_code("USD")
    assert currency.currentText() == "USD – US-Dollar"
    zone.setEditText("+02:00")
    assert zone.code() == "+02:00"
    completer = country.completer()
    assert completer is not None
    completer.setCompletionPrefix("reich")
    assert {completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())} >= {
        "Frankreich",
        "Österreich",
    }


def test_new_orders_get_the_paper_of_the_preferences(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    dialog = Preferences(window.session, window.settings, window)
    qtbot.addWidget(dialog)
    dialog.fields["page"].set_text("Letter")
    dialog.fields["country"].set_text("US")
    dialog.try_save()
    assert not dialog.isVisible()
    assert Settings().page == "Letter"
    order = OrderDialog(window.session, None, window)
    qtbot.addWidget(order)
    order.fields["title"].set_text("Desk lamp")
    order.fields["number"].set_text("8012")
    order.try_save()
    assert order.saved is not None
    case = workspace.cases.get("8012")
    assert (case.dossier.page, case.order.country) == ("Letter", "US")


def test_the_language_changes_at_once_with_the_case_where_it_was(
    window: MainWindow, number: str, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    window.show_page("statement")
    settings = window.settings
    settings.set("look/language", "de")
    workspace = window.session.workspace
    other = rebuilt(window)
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: other.right.currentIndex() > 0)
    assert other.isVisible()
    assert other.menus[0].title() == "&Datei"
    assert other.session.workspace is workspace
    assert other.session.case is not None
    assert other.session.case.number == number
    page = other.current_page()
    assert page is not None
    assert page.key == "statement"
    other.session.workspace.cases.set_facts(number, {"store": "Another"})  # the library is still open
    other.close_pages()
    other.release()
    other.close()
