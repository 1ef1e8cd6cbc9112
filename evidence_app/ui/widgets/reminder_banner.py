"""The reminder above everything: which order, what is to be done, how long there is; open it, see why, or be quiet a while."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from evidence_app.core.reminders import Reminder
from evidence_app.ui import formats, parts
from evidence_app.ui.i18n import core, translate
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign

_MORNING = 9


class ReminderBanner(QFrame):
    """One reminder at a time. `opened`: the order is wanted, `why`: its sources; `snoozed` carries the instant until which
    it is to be quiet; `seen`: it was read."""

    opened = Signal(object)
    why = Signal(object)
    snoozed = Signal(object, object)
    seen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reminder: Reminder | None = None
        self._now = datetime.now().astimezone()
        self.words = parts.label("", "body", wrap=True, parent=self)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.more = parts.label("", "secondary", "2", parent=self)
        self.open = parts.button(self.tr("Open"), "link", on=lambda: self.opened.emit(self.reminder), parent=self)
        self.reason = parts.button(self.tr("Why"), "link", on=lambda: self.why.emit(self.reminder), parent=self)
        self.snooze = QToolButton(self)
        self.snooze.setText(self.tr("Snooze"))
        self.snooze.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.snooze)
        self.times = [menu.addAction(text) for text in (self.tr("1 hour"), self.tr("4 hours"), self.tr("Until tomorrow"))]
        for place, action in enumerate(self.times):
            action.triggered.connect(lambda _checked=False, place=place: self._on_snooze(place))
        self.snooze.setMenu(menu)
        self.close_button = parts.tool(
            "close", self.tr("I have seen it"), on=lambda: self.seen.emit(self.reminder), parent=self
        )
        self.close_button.setProperty("kind", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(Sign(20, Glyph.DUE_SOON, self))
        row.addWidget(self.words, 1)
        for widget in (self.more, self.open, self.reason, self.snooze, self.close_button):
            row.addWidget(widget)
        self.setProperty("ground", "soft_amber")
        self.hide()

    def tell(self, reminder: Reminder | None, title: str, zone: str, now: datetime, more: int) -> None:
        """Show this reminder of the order called `title`; None hides. `more` others wait behind it."""
        self.reminder = reminder
        if reminder is None:
            self.hide()
            return
        told = text_of(reminder, title, zone, now)
        self.words.setText(text_of(reminder, formats.shortened(title), zone, now))
        self.words.setToolTip(told if told != self.words.text() else "")
        self.setAccessibleName(self.tr("Reminder: {words}").format(words=told))
        self.more.setText(self.tr("%n more", "", more) if more else "")
        self.more.setVisible(bool(more))
        self._now = now
        # Nobody is to sleep through the deadline itself.
        allowed = [until < reminder.due for until in self._until()]
        for action, fine in zip(self.times, allowed, strict=True):
            action.setVisible(fine)
        self.snooze.setVisible(any(allowed))
        self.show()

    def _until(self) -> tuple[datetime, datetime, datetime]:
        here = self._now.astimezone()
        morning = (here + timedelta(days=1)).replace(hour=_MORNING, minute=0, second=0, microsecond=0)
        return self._now + timedelta(hours=1), self._now + timedelta(hours=4), morning

    def _on_snooze(self, place: int) -> None:
        self.snoozed.emit(self.reminder, self._until()[place])


def text_of(reminder: Reminder, title: str, zone: str, now: datetime) -> str:
    """ "USB flash drive: Open the dispute, until Thu 24 Dec, 08:59, 2 days 3 hours left"; without `title` from "Open" on."""
    what, left = core(reminder.title), formats.left_long((reminder.due - now).total_seconds())
    if reminder.due == reminder.last_full_day_ends:
        day = formats.day((reminder.due.astimezone(ZoneInfo(zone)) - timedelta(days=1)).date())
        told = translate("reminder", "{what}, last full day {day}, {left} left").format(what=what, day=day, left=left)
    else:
        day = formats.moment(reminder.due, zone)
        told = translate("reminder", "{what}, until {day}, {left} left").format(what=what, day=day, left=left)
    return translate("reminder", "{order}: {deadline}").format(order=title, deadline=told) if title else told
