"""A field for a date: typed in the way of the language, or chosen from a calendar (the button in it, or Alt+Down)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from evidence_app.ui import day_reading, formats, icons, parts, theme

_BUTTON = 28


class DayEdit(QLineEdit):
    """`core_text` is what core reads; `set_core_text` shows a date that core has kept. A time behind the date stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = parts.tool("calendar", self.tr("Choose a day"), on=self.show_calendar, parent=self)
        self.button.setToolTip(f"{self.tr('Choose a day')} ({formats.keys('Alt+Down')})")
        self.button.setProperty("kind", "flat")
        self.button.setProperty("inside", True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down is its key; Tab goes from field to field
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self._lay_out()

    def core_text(self) -> str:
        """What was typed, as core reads it."""
        return day_reading.for_core(self.text())

    def set_core_text(self, text: str) -> None:
        """Show what core has kept."""
        self.setText(day_reading.shown(text))
        self.setCursorPosition(0)

    def choose(self, day: date) -> None:
        """Put this day in place of the one there; a time that follows it stays."""
        _day, _space, rest = self.core_text().partition(" ")
        kept = rest if day_reading.day_in(self.text()) is not None else ""
        self.setText(f"{day_reading.written(day)} {kept}".strip())
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.textEdited.emit(self.text())
        self.editingFinished.emit()

    def show_calendar(self) -> CalendarPopover:
        """Open the calendar below the field, at the day that is in it."""
        calendar = CalendarPopover(self, day_reading.day_in(self.text()))
        calendar.setAccessibleName(self.tr("Calendar: {field}").format(field=self.accessibleName()))
        calendar.show_below()
        return calendar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as it opens a combo box."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.show_calendar()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays at the far end."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, another direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._lay_out()

    def _lay_out(self) -> None:
        side = theme.active().px(_BUTTON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 3 if mirrored else self.width() - side - 3
        self.button.setGeometry(left, (self.height() - side) // 2, side, side)
        room = side - 4
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)


class CalendarPopover(QFrame):
    """A month to choose a day from; Escape closes it, Return and a click choose."""

    def __init__(self, field: DayEdit, day: date | None) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self._field = field
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(self.tr("Days"))
        plain = QTextCharFormat()  # red is for what is urgent
        plain.setForeground(theme.active().colour("ink"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, plain)
        self._furnish_arrows()
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)

    def _furnish_arrows(self) -> None:
        """Qt's own are black in either theme, and nameless."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for name, words, way in (
            ("prevmonth", self.tr("Month before"), "right" if mirrored else "left"),
            ("nextmonth", self.tr("Next month"), "left" if mirrored else "right"),
        ):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(icons.icon(f"chevron-{way}"))
                button.setAccessibleName(words)
                button.setToolTip(words)

    def show_below(self) -> None:
        """Open below the field, or above where there is no room."""
        self.adjustSize()
        corner = self._field.mapToGlobal(QPoint(0, self._field.height() + 2))
        screen = self._field.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner = self._field.mapToGlobal(QPoint(0, -self.height() - 2))
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.close()
        self._field.choose(date(day.year(), day.month(), day.day()))
