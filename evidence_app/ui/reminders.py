"""Reminders in the window: looked at when orders were read, when one is due and every day; told in the banner, and by the
tray where there is one.

It costs nothing in between: the window's own tick only compares two instants.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from evidence_app.core.errors import EvidenceError
from evidence_app.core.reminders import STAGE_NAMES, Reminder
from evidence_app.ui import icons
from evidence_app.ui.i18n import core, translate
from evidence_app.ui.pages.overview import OverviewPage
from evidence_app.ui.widgets.reminder_banner import ReminderBanner, text_of

if TYPE_CHECKING:
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.orders_model import OrderRow
    from evidence_app.ui.session import Session
    from evidence_app.ui.settings import Settings

TOLD_AT_ONCE = 3
CHOICES = {"": STAGE_NAMES, "3": ("3d", "1d", "24h"), "1": ("1d", "24h")}
"""What can be chosen in the preferences: a name, and the stages that it means."""


def make_tray(parent: QObject) -> QSystemTrayIcon | None:
    """The icon in the desktop's tray; None where the desktop has none."""
    return QSystemTrayIcon(icons.icon("clock"), parent) if QSystemTrayIcon.isSystemTrayAvailable() else None


def reminders_in(window: MainWindow) -> Reminders:
    """The reminders of this window, above its pages."""
    banner = ReminderBanner(window)
    window.side_column.insertWidget(0, banner)

    def show(number: str, rule: str) -> None:
        if window.session.case is None or window.session.case.number != number:
            window.session.open(number)
        window.show_page("overview")
        page = window.current_page()
        if rule and isinstance(page, OverviewPage):
            page.show_rule(rule)

    return Reminders(window.session, window.settings, banner, show)


class Reminders(QObject):
    """`open_order(number, rule)` shows an order; with a rule, also what it rests on."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        banner: ReminderBanner,
        open_order: Callable[[str, str], object],
        tray: Callable[[QObject], QSystemTrayIcon | None] = make_tray,
    ) -> None:
        super().__init__(banner)
        self._session, self._settings, self.banner = session, settings, banner
        self._open, self._make_tray = open_order, tray
        self._tray: QSystemTrayIcon | None = None
        self._orders: dict[str, tuple[str, str]] = {}
        self._headlines: dict[str, str] = {}
        self._planned: list[Reminder] = []
        self._again: datetime | None = None
        self._told: set[str] = set()
        banner.opened.connect(self._on_open)
        banner.why.connect(lambda reminder: self._open(reminder.order, reminder.rule))
        banner.seen.connect(self._on_seen)
        banner.snoozed.connect(self._on_snooze)
        session.caseOpened.connect(lambda _case: self.look(session.now()))

    def show_orders(self, rows: Iterable[OrderRow], now: datetime) -> None:
        """These are the orders now, with their reminders as reckoned for the rail."""
        found = list(rows)
        self._orders = {row.number: (row.title, row.zone) for row in found}
        self._headlines = {row.number: row.outlook.headline.rule for row in found if row.outlook.headline is not None}
        self._planned = [reminder for row in found for reminder in row.reminders]
        self.look(now)

    def tick(self, now: datetime) -> None:
        """Time has passed. When something is due, or a deadline is over, the other orders read differently too."""
        if self._again is not None and now >= self._again:
            self.look(now)
            self._session.ordersChanged.emit()

    def look(self, now: datetime) -> None:
        """Tell what is due now, the most urgent first, one at a time."""
        if not self._session.ready:
            return
        reminding = self._session.workspace.reminding
        stages = CHOICES.get(self._settings.text("remind/stages"), STAGE_NAMES)
        due = [one for one in reminding.due(self._planned, now, stages) if one.order in self._orders]
        self._again = reminding.look_again(self._planned, now)
        others = [one for one in due if not self._in_header(one)]
        first = others[0] if others else None
        title, zone = self._orders[first.order] if first is not None else ("", "UTC")
        if first is not None and first.order == self._open_number():
            title = ""
        self.banner.tell(first, title, zone, now, len(others) - 1)
        self._tell_tray([one for one in due if one.key not in self._told], now)

    def _open_number(self) -> str:
        return self._session.case.number if self._session.case is not None else ""

    def _in_header(self, reminder: Reminder) -> bool:
        """Whether the head of the open case says the same, on every page, in the same place: saying it twice is noise.

        The reminder stays unanswered: it is told as soon as another order is opened, and by the tray.
        """
        return reminder.order == self._open_number() and reminder.rule == self._headlines.get(reminder.order)

    def stop(self) -> None:
        """The window closes: take the icon out of the tray."""
        if self._tray is not None:
            self._tray.hide()

    def _tell_tray(self, fresh: list[Reminder], now: datetime) -> None:
        """Each once, the most urgent first; of many only the first few, and how many more there are."""
        self._told.update(reminder.key for reminder in fresh)
        if not fresh or not self._has_tray():
            return
        assert self._tray is not None
        more = len(fresh) - TOLD_AT_ONCE
        for place, reminder in enumerate(fresh[:TOLD_AT_ONCE], 1):
            title, zone = self._orders[reminder.order]
            words = text_of(reminder, title, zone, now)
            if place == TOLD_AT_ONCE and more > 0:
                words += "\n" + translate("ReminderBanner", "%n more", "", more)
            self._tray.showMessage(core(reminder.title), words)

    def _has_tray(self) -> bool:
        if self._tray is None:
            self._tray = self._make_tray(self)
            if self._tray is not None:
                self._tray.setToolTip(translate("reminder", "Evidence Organizer"))
                self._tray.messageClicked.connect(self._on_tray)
                self._tray.activated.connect(lambda _reason: self._on_tray())
                self._tray.show()
        return self._tray is not None

    def _on_tray(self) -> None:
        window = self.banner.window()
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def _on_open(self, reminder: Reminder) -> None:
        self._open(reminder.order, "")
        self._on_seen(reminder)

    def _on_seen(self, reminder: Reminder) -> None:
        self._answer(lambda: self._session.workspace.reminding.seen(reminder))

    def _on_snooze(self, reminder: Reminder, until: datetime) -> None:
        self._answer(lambda: self._session.workspace.reminding.snooze(reminder, until))

    def _answer(self, keep: Callable[[], object]) -> None:
        try:
            keep()
        except EvidenceError as fault:
            self._session.failed.emit(fault)
        self.look(self._session.now())
