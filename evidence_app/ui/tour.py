"""The tour: five bubbles at most, each beside what it speaks of. Skipped with Escape, remembered, and reachable from Help.

The bubble lies in the window and takes neither the focus nor the mouse from anything but its own ground.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.ui import parts, theme

if TYPE_CHECKING:
    from evidence_app.ui.commands import Commands

SEEN = "tour/seen"
_WIDTH, _GAP = 320, 10


class Tour(QFrame):
    """The bubbles of one window. `place` is the one that is shown."""

    def __init__(self, window: Commands) -> None:
        super().__init__(window)
        self._window = window
        self.place = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(True)
        parts.ground(self, "surface")
        self.heading = parts.label("", "heading", wrap=True, parent=self)
        self.words = parts.label("", "body", wrap=True, parent=self)
        self.count = parts.label("", "secondary", "2", parent=self)
        self.skip = parts.button(self.tr("Skip the tour"), "flat", on=self.end, parent=self)
        self.next = parts.button(self.tr("Next"), "", on=self.go_on, parent=self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch()
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for label in (self.heading, self.words):
            column.addWidget(label)
        column.addLayout(row)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.end)
        window.installEventFilter(self)
        self.hide()

    def steps(self) -> list[tuple[QWidget, str, str]]:
        """What is spoken of, a heading, and two lines about it."""
        window = self._window
        return [
            (
                window.rail,
                self.tr("Your orders"),
                self.tr("Each thing you bought has one line, the nearest deadline on top."),
            ),
            (
                window.pages,
                self.tr("Drop files anywhere"),
                self.tr("Videos, photos, screenshots, whole folders: they are copied into an order, never changed."),
            ),
            (
                window.header,
                self.tr("What to do now"),
                self.tr("The next step and the time left are in the same place on every page."),
            ),
            (
                window.tabs,
                self.tr("From evidence to dossier"),
                self.tr("Mark each difference on both pictures. Numbers, statement and PDF follow."),
            ),
            (
                window.find_button,
                self.tr("Anything else"),
                self.tr("Find an order or a command by typing. F1 explains the page you are on."),
            ),
        ]

    def start(self) -> None:
        """Show the first bubble."""
        self._show(0)

    def go_on(self) -> None:
        """The next bubble, or the end."""
        if self.place + 1 < len(self.steps()):
            self._show(self.place + 1)
        else:
            self.end()

    def end(self) -> None:
        """Put it away, for good unless it is asked for."""
        self._window.settings.set(SEEN, True)
        self.hide()
        self._window.update()

    def _show(self, place: int) -> None:
        steps = self.steps()
        self.place = place
        _target, heading, words = steps[place]
        self.heading.setText(heading)
        self.words.setText(words)
        self.count.setText(self.tr("{place} of {count}").format(place=place + 1, count=len(steps)))
        self.next.setText(self.tr("Done") if place + 1 == len(steps) else self.tr("Next"))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
        self._lay_out()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        """Beside or below what it speaks of, inside the window, mirrored where the language is."""
        self.setFixedWidth(_WIDTH * theme.active().text_percent // 100)
        self.resize(self.width(), self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height())
        target = self.steps()[self.place][0]
        room = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        if target is self._window.pages:
            corner = room.center() - self.rect().center()
        elif target is self._window.rail:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            corner = QPoint(room.left() - self.width() - _GAP if mirrored else room.right() + _GAP, room.top() + 40)
        else:
            corner = QPoint(room.center().x() - self.width() // 2, room.bottom() + _GAP)
        inside = self._window.rect().adjusted(_GAP, _GAP, -_GAP - self.width(), -_GAP - self.height())
        self.move(
            max(inside.left(), min(corner.x(), inside.right())),
            max(inside.top(), min(corner.y(), inside.bottom())),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge in the colour of what one acts on."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.active().colour("blue"), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bubble keeps its place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return super().eventFilter(watched, event)
