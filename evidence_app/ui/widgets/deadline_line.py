"""The deadlines of an order, drawn to scale below one axis: what is gone, what is left, what is only expected or doubtful.

One painted widget; the link at the end of each row is a real button that speaks the whole row, so Tab and a screen reader
go row by row, and the arrow keys too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from evidence_app.core.case import Order
from evidence_app.core.deadlines import Deadline, Status
from evidence_app.core.policy import Kind
from evidence_app.ui import formats, parts, theme
from evidence_app.ui.i18n import core
from evidence_app.ui.outlook import start_of
from evidence_app.ui.widgets import deadline_words as words
from evidence_app.ui.widgets.glyphs import Glyph, state
from evidence_app.ui.widgets.signs import hatch

if TYPE_CHECKING:
    from evidence_app.core.policy import Policy

_BAR = 10.0


class DeadlineLine(QWidget):
    """Axis and rows. `sources_wanted` carries the deadline whose link was pressed."""

    sources_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Deadline] = []
        self._links: list[QPushButton] = []
        self._dots: list[tuple[datetime, str]] = []
        self._found: tuple[Deadline, ...] = ()
        self._policy: Policy | None = None
        self._order: Order | None = None
        self._zone = ZoneInfo("UTC")
        self._now = datetime.now(self._zone)
        self._begin, self._end = self._now, self._now + timedelta(days=1)
        self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Deadlines, drawn to scale"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_deadlines(
        self,
        rows: Sequence[Deadline],
        found: tuple[Deadline, ...],
        dots: Sequence[tuple[datetime, str]],
        order: Order,
        policy: Policy,
        now: datetime,
    ) -> None:
        """Rows in their order, out of all that were `found`; `dots` are past events with a short name."""
        self._rows, self._found, self._dots = list(rows), found, sorted(dots)
        self._policy, self._order = policy, order
        self._zone = ZoneInfo(order.zone)
        self._now = now.astimezone(self._zone)
        self._scale()
        while len(self._links) < len(self._rows):
            link = parts.button("", "link", parent=self)
            link.setProperty("small", "true")
            place = len(self._links)
            link.clicked.connect(lambda _checked=False, place=place: self.sources_wanted.emit(self._rows[place]))
            link.installEventFilter(self)
            self._links.append(link)
        for place, link in enumerate(self._links):
            link.setVisible(place < len(self._rows))
            if place < len(self._rows):
                item = self._rows[place]
                link.setText(words.sources_word(item))
                told = words.spoken(item, policy, found, self._now)
                link.setAccessibleName(f"{told}. {link.text()}")
        self.updateGeometry()
        self._place_links()
        self.update()

    def tick(self, now: datetime) -> None:
        """Move the line of now; repaints only when it, or a written time, would change."""
        now = now.astimezone(self._zone)
        if now.replace(second=0, microsecond=0) != self._now.replace(second=0, microsecond=0):
            self._now = now
            self.update()

    def rows(self) -> list[Deadline]:
        """The deadlines that have a row."""
        return list(self._rows)

    def link_of(self, item: Deadline) -> QPushButton:
        """The button at the end of this deadline's row."""
        return self._links[self._rows.index(item)]

    def set_small(self, small: bool) -> None:
        """Lower rows, no event names."""
        if small != self._small:
            self._small = small
            self.updateGeometry()
            self._place_links()
            self.update()

    # geometry

    def _row_height(self) -> float:
        return max(52.0 if self._small else 56.0, theme.active().line("body") + 8 + _BAR + 16)

    def _axis_height(self) -> float:
        line = theme.active().line("secondary")
        return line * 2 + 18 + (0 if self._small else line + 4)

    def sizeHint(self) -> QSize:
        """The room it wants."""
        return QSize(480, round(self._axis_height() + self._row_height() * len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        """The least room it can do with."""
        return QSize(360, self.sizeHint().height())

    def _scale(self) -> None:
        moments = [moment for moment, _name in self._dots]
        for item in self._rows:
            if item.due is not None and item.status is not Status.PASSED:
                moments.append(item.due)
        moments.append(self._now)
        local = [moment.astimezone(self._zone) for moment in moments]
        first, last = min(local), max([*local, self._now + timedelta(days=14)])
        first = max(first, self._now - timedelta(days=90))
        last = min(last, self._now + timedelta(days=120))
        margin = (last - first) * 0.035
        self._begin, self._end = first - margin, last + margin

    def _x(self, moment: datetime) -> float:
        whole = (self._end - self._begin).total_seconds()
        share = (moment - self._begin).total_seconds() / whole
        return max(0.0, min(1.0, share)) * self.width()

    def _place_links(self) -> None:
        for place, link in enumerate(self._links[: len(self._rows)]):
            size = link.sizeHint()
            middle = self._axis_height() + place * self._row_height() + theme.active().line("body") / 2 + 4
            link.setGeometry(self.width() - size.width(), round(middle - size.height() / 2), size.width(), size.height())

    def resizeEvent(self, _event: object) -> None:
        """Fit what it holds."""
        self._place_links()

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        self._paint_now(painter)
        for place, item in enumerate(self._rows):
            self._paint_row(painter, place, item)

    def _paint_axis(self, painter: QPainter) -> None:
        look, tokens = theme.active(), theme.active().tokens
        line = look.line("secondary")
        axis = line * 2 + 8.0
        painter.setFont(look.font("secondary"))
        metrics = QFontMetricsF(look.font("secondary"))
        now_box = self._now_box()
        monday = (self._begin + timedelta(days=7 - self._begin.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
        free = 0.0
        while monday < self._end:
            x = round(self._x(monday)) + 0.5
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(x, axis), QPointF(x, self.height() - 4))
            text = formats.day(monday.date(), weekday=False)
            width = metrics.horizontalAdvance(text)
            box = QRectF(x - width / 2, axis - line - 3, width, line)
            if box.left() >= free and box.right() <= self.width() and not box.intersects(now_box.adjusted(-4, 0, 4, 8)):
                painter.setPen(QColor(tokens.ink2))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                free = box.right() + 12
            monday += timedelta(days=7)
        painter.setPen(QPen(QColor(tokens.control), 1))
        painter.drawLine(QPointF(0, axis + 0.5), QPointF(self.width(), axis + 0.5))
        free = 0.0
        for moment, name in self._dots:
            x = self._x(moment.astimezone(self._zone))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ink))
            painter.drawEllipse(QPointF(x, axis + 0.5), 4, 4)
            width = metrics.horizontalAdvance(name)
            left = max(0.0, min(self.width() - width, x - width / 2))
            if not self._small and left < free <= left + width / 2 + 24:
                left = free
            if not self._small and left >= free and left + width <= self.width():
                painter.fillRect(QRectF(left - 2, axis + 8, width + 4, line), QColor(tokens.surface))
                painter.setPen(QColor(tokens.ink))
                painter.drawText(QRectF(left, axis + 8, width + 2, line), Qt.AlignmentFlag.AlignLeft, name)
                free = left + width + 8

    def _now_text(self) -> str:
        day = formats.day(self._now.date(), weekday=False)
        return self.tr("now, {day} {time}").format(day=day, time=f"{self._now:%H:%M}").replace(" ", formats.NB)

    def _now_box(self) -> QRectF:
        look = theme.active()
        width = QFontMetricsF(look.font("secondary-strong")).horizontalAdvance(self._now_text()) + 12
        left = max(0.0, min(self.width() - width, self._x(self._now) - width / 2))
        return QRectF(left, 0, width, look.line("secondary") + 4)

    def _paint_now(self, painter: QPainter) -> None:
        look, tokens = theme.active(), theme.active().tokens
        box, x = self._now_box(), round(self._x(self._now)) + 0.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.ink))
        painter.drawRoundedRect(box, 3, 3)
        tip = [QPointF(x - 5, box.bottom() - 0.5), QPointF(x + 5, box.bottom() - 0.5), QPointF(x, box.bottom() + 5)]
        painter.drawPolygon(QPolygonF(tip))
        painter.setPen(QPen(QColor(tokens.ink), 1.5))
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x, self.height() - 4))
        painter.setFont(look.font("secondary-strong"))
        painter.setPen(QColor(tokens.surface))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._now_text())

    def _paint_row(self, painter: QPainter, place: int, item: Deadline) -> None:
        look, tokens = theme.active(), theme.active().tokens
        top = self._axis_height() + place * self._row_height()
        line = look.line("body")
        running = item.status in (Status.RUNNING, Status.DUE_SOON)
        hard = item.kind is Kind.HARD and running
        link = self._links[place]
        right_text = words.until(item)
        right_font = look.font("strong" if hard else "body")
        right_width = QFontMetricsF(right_font).horizontalAdvance(right_text)
        right = QRectF(link.x() - 12 - right_width, top + 4, right_width + 1, line)
        room = right.left() - 12
        title_font = look.font("strong" if hard else "body")
        title = QFontMetricsF(title_font).elidedText(core(item.title), Qt.TextElideMode.ElideRight, room)
        title_width = QFontMetricsF(title_font).horizontalAdvance(title)
        basis_font = look.font("secondary")
        space = room - title_width - 10
        told = words.basis(item, self._policy, self._found) if self._policy else ""
        basis = QFontMetricsF(basis_font).elidedText(told, Qt.TextElideMode.ElideRight, space)
        basis_width = QFontMetricsF(basis_font).horizontalAdvance(basis) if space > 40 else 0.0
        surface = QColor(tokens.surface)
        painter.fillRect(QRectF(0, top + 4, title_width + 10 + basis_width + 4, line), surface)
        painter.fillRect(QRectF(right.left() - 4, top + 4, self.width() - right.left() + 4, line), surface)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(QRectF(0, top + 4, title_width + 1, line), middle, title)
        if basis_width:
            painter.setFont(basis_font)
            painter.setPen(QColor(tokens.ink2))
            painter.drawText(QRectF(title_width + 10, top + 4, basis_width + 1, line), middle, basis)
        painter.setFont(right_font)
        soon = item.status is Status.DUE_SOON
        painter.setPen(QColor(tokens.red if soon else tokens.ink if hard else tokens.ink2))
        painter.drawText(right, middle, right_text)
        self._paint_bar(painter, top + 4 + line + 4, item)

    def _paint_bar(self, painter: QPainter, top: float, item: Deadline) -> None:
        tokens = theme.active().tokens
        ink2 = QColor(tokens.ink2)
        now = self._x(self._now)
        if item.due is None:
            painter.setPen(QPen(ink2, 1.5))
            painter.setBrush(QColor(tokens.surface))
            painter.setPen(QPen(ink2, 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(now + 15, top + 5), QPointF(min(self.width() - 4.0, now + 62), top + 5))
            painter.setPen(QPen(ink2, 1.5))
            painter.drawEllipse(QPointF(now + 12, top + 5), 4.5, 4.5)
            return
        due = self._x(item.due.astimezone(self._zone))
        began = start_of(item, self._found, self._order) if self._order is not None else None
        start = self._x((began or self._begin).astimezone(self._zone))
        if item.kind is Kind.DOUBTFUL:
            box = QRectF(start, top, max(24.0, due - start), _BAR)
            painter.setPen(QPen(ink2, 1.25, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            painter.setFont(theme.active().font("secondary"))
            painter.fillRect(QRectF(box.center().x() - 6, box.top() + 2, 12, box.height() - 4), QColor(tokens.surface))
            painter.drawText(box.adjusted(0, -4, 0, 4), Qt.AlignmentFlag.AlignCenter, "?")
        elif item.begin is not None or item.kind is not Kind.HARD:
            begin = self._x(item.begin.astimezone(self._zone)) if item.begin else max(start, due - 16)
            painter.setPen(QPen(ink2, 1.5))
            painter.drawLine(QPointF(start, top + 5), QPointF(begin, top + 5))
            box = QRectF(begin, top, max(8.0, due - begin), _BAR)
            hatch(painter, box, ink2, 5, 1.0)
            painter.setPen(QPen(ink2, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        else:
            self._paint_hard(painter, top, item, start, now, due)

    def _paint_hard(self, painter: QPainter, top: float, item: Deadline, start: float, now: float, due: float) -> None:
        tokens = theme.active().tokens
        gone = QColor(tokens.elapsed)
        painter.fillRect(QRectF(start, top + 1, max(0.0, min(now, due) - start), _BAR - 2), gone)
        if item.status is Status.MET:
            disc = QRectF(0, 0, 16, 16)
            disc.moveCenter(QPointF(due, top + 5))
            state(painter, disc, Glyph.READY, tokens)
        elif item.status is Status.PASSED:
            painter.setPen(QPen(QColor(tokens.ink2), 2))
            painter.drawLine(QPointF(due, top - 3), QPointF(due, top + 13))
            painter.drawLine(QPointF(due - 7, top + 11), QPointF(due + 7, top - 1))
        else:
            soon = item.status is Status.DUE_SOON
            colour = QColor(tokens.red if soon else tokens.ink)
            painter.fillRect(QRectF(now, top + 1, max(2.0, due - now), _BAR - 2), colour)
            painter.fillRect(QRectF(due - 1.5, top - 3, 3, _BAR + 6), colour)
            if soon and item.due is not None:
                text = formats.left_long((item.due - self._now).total_seconds())
                font = theme.active().font("secondary-strong")
                painter.setFont(font)
                width = QFontMetricsF(font).horizontalAdvance(text)
                left = due + 8 if due + 8 + width < self.width() else now - width - 8
                box = QRectF(left, top - 4, width + 2, _BAR + 8)
                painter.fillRect(box.adjusted(-2, 0, 2, 0), QColor(tokens.surface))
                painter.setPen(colour)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    # hand and keys

    def event(self, event: QEvent) -> bool:
        """Tooltips: an event's name at its dot, the whole row elsewhere."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def _tip(self, x: int, y: int) -> str:
        if y < self._axis_height():
            for moment, name in self._dots:
                if abs(self._x(moment.astimezone(self._zone)) - x) < 8:
                    return f"{name}, {formats.day(moment.astimezone(self._zone).date(), year=True)}"
            return ""
        place = int((y - self._axis_height()) / self._row_height())
        if not 0 <= place < len(self._rows) or self._policy is None:
            return ""
        item = self._rows[place]
        told = words.spoken(item, self._policy, self._found, self._now)
        return f"{told}\n{core(item.note)}".strip()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Up and down go from row to row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._links:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            place = self._links.index(watched) + step
            if step and 0 <= place < len(self._rows):
                self._links[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False
