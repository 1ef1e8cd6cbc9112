"""The tour: five bubbles at most, each beside what it speaks of, which is framed. Skipped with Escape, and reachable from Help.

The bubble lies in the window and takes neither the focus nor the mouse from anything but its own ground.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QPolygonF, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.ui import parts, theme

if TYPE_CHECKING:
    from evidence_app.ui.commands import Commands

SEEN = "tour/seen"
_WIDTH, _GAP, _TIP = 320, 14, 9


class Tour(QFrame):
    """The bubbles of one window. `place` is the one that is shown."""

    def __init__(self, window: Commands) -> None:
        super().__init__(window)
        self._window = window
        self.place = 0
        self.frame = TourFrame(window)
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
        window.pages.currentChanged.connect(self._on_page)
        self.hide()

    def _on_page(self, _index: int) -> None:
        """Who goes to work on another page needs no tour, and no bubble over it."""
        page = self._window.current_page()
        if self.isVisible() and page is not None and page.key != "overview":
            self.end()

    def steps(self) -> list[tuple[QWidget, str, str]]:
        """What is spoken of, a heading, and two lines about it."""
        window = self._window
        page = window.current_page()
        return [
            (
                window.rail,
                self.tr("Your orders"),
                self.tr("Each thing you bought has one line, the nearest deadline on top."),
            ),
            (
                window.header.add,
                self.tr("Drop files anywhere"),
                self.tr("Videos, photos, screenshots, whole folders: they are copied into an order, never changed."),
            ),
            (
                page.step_place() if page is not None else window.header,
                self.tr("What to do now"),
                self.tr("The next step and the time left. On the other pages they stand at the top right."),
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
        """Show the first bubble; on Overview, where everything that is spoken of is seen."""
        self._window.show_page("overview")
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
        self.frame.hide()
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
        self.frame.show()
        self.frame.raise_()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        """Beside or below what it speaks of, inside the window, mirrored where the language is."""
        layout = self.layout()
        assert layout is not None
        self.setFixedWidth(max(_WIDTH * theme.active().text_percent // 100, layout.minimumSize().width()))
        self.resize(self.width(), self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height())
        target = self.steps()[self.place][0]
        room = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).intersected(self._window.rect())
        if target is self._window.rail:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            # Low enough to leave the time and the next step to be seen.
            low = room.top() + room.height() * 6 // 10
            corner = QPoint(room.left() - self.width() - _GAP if mirrored else room.right() + _GAP, low)
        else:
            corner = QPoint(room.center().x() - self.width() // 2, room.bottom() + _GAP)
        inside = self._window.rect().adjusted(_GAP, _GAP, -_GAP - self.width(), -_GAP - self.height())
        self.move(
            max(inside.left(), min(corner.x(), inside.right())),
            max(inside.top(), min(corner.y(), inside.bottom())),
        )
        self.frame.around(room, self.geometry(), beside=target is self._window.rail)

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


class TourFrame(QWidget):
    """Lies over the window: a frame around what is spoken of, and the bubble's tip that points at it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._room, self._bubble, self._beside = QRect(), QRect(), False
        self.hide()

    def around(self, room: QRect, bubble: QRect, *, beside: bool) -> None:
        """Frame `room`; the bubble lies below it, or beside it."""
        self._room, self._bubble, self._beside = room, bubble, beside
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        blue = theme.active().colour("blue")
        painter.setPen(QPen(blue, 2))
        frame = self._room.adjusted(-3, -3, 3, 3).intersected(self.rect().adjusted(1, 1, -1, -1))
        painter.drawRoundedRect(frame, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blue)
        painter.drawPolygon(QPolygonF(self._tip()))
        painter.end()

    def _tip(self) -> list[QPointF]:
        bubble = self._bubble
        if self._beside:
            edge = float(bubble.left() if bubble.center().x() > self._room.center().x() else bubble.right())
            out = -_TIP if edge == bubble.left() else _TIP
            middle = float(bubble.top() + 28)
            return [QPointF(edge + out, middle), QPointF(edge, middle - _TIP), QPointF(edge, middle + _TIP)]
        x = float(min(max(self._room.center().x(), bubble.left() + 16), bubble.right() - 16))
        below = bubble.top() > self._room.center().y()
        edge = float(bubble.top() if below else bubble.bottom())
        out = -_TIP if below else _TIP
        return [QPointF(x, edge + out), QPointF(x - _TIP, edge), QPointF(x + _TIP, edge)]
