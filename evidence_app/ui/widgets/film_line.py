"""The line under a film: where the key frames are, where the label can be read, what the search for cuts observed.

One painted widget. It knows no files: the player gives it a `FilmMarks` and the place of the playhead; it says where the
user wants to go. Everything drawn is also text: in the tooltip, and for screen readers part by part.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from evidence_app.core.case import Case, Continuity
from evidence_app.core.evidence_edits import key_frames_of
from evidence_app.ui import accessible, theme
from evidence_app.ui.accessible import Painted, Part
from evidence_app.ui.widgets.film_marks import FilmMarks, Spot, clock, label_stretches, observation_name
from evidence_app.ui.widgets.paint import colour, focus_ring

PAGE_S = 5.0
STEP_S = 1.0
TRACK = 14
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)


class FilmLine(QWidget, Painted):
    """Track, ticks, brackets, cuts and playhead; click, drag or keys to go somewhere.

    Keys: arrows one second, Page Up/Down five, Home and End; Ctrl+arrows the previous or next thing marked.
    """

    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = FilmMarks()
        self._position = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Video line"))
        self._by_key = False
        # A film runs from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    # what is shown

    def show_case(self, case: Case, ident: str, duration_s: float) -> None:
        """Show the key frames and observations that `case` has for the film `ident`."""
        frames = key_frames_of(case, ident)
        observed = next((one for one in case.continuity if one.id == ident), None)
        stretches = label_stretches(frames, duration_s)
        words = (self.tr("label readable"), self.tr("label again"))
        self.set_marks(
            FilmMarks(
                duration_s,
                tuple((one.frame.time.seconds, one.frame.time.short()) for one in frames),
                tuple(Spot("label", start, end, words[min(n, 1)]) for n, (start, end) in enumerate(stretches)),
                self._cuts(observed),
                self._observations(observed),
            )
        )

    def _cuts(self, observed: Continuity | None) -> tuple[Spot, ...]:
        if observed is None:
            return ()
        cuts = [
            Spot("cut", one.time_s, one.time_s, self.tr("cut, {time}").format(time=clock(one.time_s, exact=True)))
            for one in observed.cuts
        ]
        gaps = [
            Spot("gap", start, end, self.tr("gap, {time}").format(time=clock(start, exact=True)))
            for start, end in observed.gaps
        ]
        return tuple(sorted(cuts + gaps, key=lambda spot: spot.from_s))

    def _observations(self, observed: Continuity | None) -> tuple[Spot, ...]:
        if observed is None:
            return ()
        return tuple(Spot("observation", one.from_s, one.to_s, observation_name(one)) for one in observed.observations)

    def set_marks(self, marks: FilmMarks) -> None:
        """Show these marks."""
        changed, self.marks = marks != self.marks, marks
        self.setAccessibleDescription(self._in_words())
        self.update()
        if changed:
            accessible.parts_changed(self)

    def set_position(self, seconds: float) -> None:
        """Move the playhead, without saying that the user did."""
        if seconds != self._position:
            self._position = seconds
            self.update()
            if self._by_key:  # said for who goes by keys, not while it plays
                self._by_key = False
                accessible.announce(self, self.words_at(self._x(seconds)).replace("\n", ", "))

    @property
    def position(self) -> float:
        """Where the playhead is, in seconds."""
        return self._position

    def _in_words(self) -> str:
        """Everything that is drawn, as a sentence for screen readers."""
        marks = self.marks
        parts = [self.tr("{length} long, {n} key frames").format(length=clock(marks.duration_s), n=len(marks.frames))]
        for spot in (*marks.labels, *marks.cuts, *marks.observations):
            parts.append(f"{spot.words}: {spot.place()}")
        return "; ".join(parts)

    def accessible_parts(self) -> list[Part]:
        """Everything marked on the line, from its beginning to its end, and where the playhead is."""
        marks = self.marks
        spots = [
            (spot.from_s, spot.to_s, f"{spot.words}, {spot.place()}")
            for spot in (*marks.labels, *marks.cuts, *marks.observations)
        ]
        spots += [(at, at, self.tr("key frame, {time}").format(time=words)) for at, words in marks.frames]
        parts = []
        for start, end, words in sorted(spots):
            left, right = round(self._x(start)) - 4, round(self._x(end)) + 4
            here = start - 0.02 <= self._position <= end + 0.02
            parts.append(Part(words, QRect(left, 0, right - left, self.height()), here))
        return parts

    # geometry

    def sizeHint(self) -> QSize:
        """Room for words above the track and times below it."""
        return QSize(400, self._top() + TRACK + self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        """As low as it is; much narrower."""
        return QSize(160, self.sizeHint().height())

    def _top(self) -> int:
        return self.fontMetrics().height() + 14

    def _track(self) -> QRectF:
        return QRectF(1, self._top(), max(1, self.width() - 2), TRACK)

    def _x(self, seconds: float) -> float:
        track = self._track()
        share = seconds / self.marks.duration_s if self.marks.duration_s > 0 else 0.0
        return track.left() + track.width() * min(1.0, max(0.0, share))

    def _seconds(self, x: float) -> float:
        track = self._track()
        return min(1.0, max(0.0, (x - track.left()) / track.width())) * self.marks.duration_s

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track first, then what lies on it, the playhead last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        track = self._track()
        painter.fillRect(track, colour("hover"))
        painter.fillRect(QRectF(track.left(), track.top(), self._x(self._position) - track.left(), TRACK), colour("selection"))
        self._paint_scale(painter, track)
        for seconds, _ in self.marks.frames:
            painter.fillRect(QRectF(round(self._x(seconds)) - 1, track.top(), 3, TRACK), colour("ink"))
        taken: list[tuple[float, float]] = []
        for spot in self.marks.cuts:
            self._paint_cut(painter, track, spot, taken)
        for spot in self.marks.labels:
            self._paint_label(painter, track, spot, taken)
        for spot in self.marks.observations:
            self._paint_observation(painter, track, spot, taken)
        self._paint_head(painter, track)
        if self.hasFocus():
            focus_ring(painter, track)

    def _small(self) -> QFont:
        return theme.active().font("secondary")

    def _paint_scale(self, painter: QPainter, track: QRectF) -> None:
        metrics = painter.fontMetrics()
        length = self.marks.duration_s
        if length <= 0:
            return
        room = metrics.horizontalAdvance("00:00") + 40
        step = next((one for one in STEPS_S if track.width() * one / length >= room), STEPS_S[-1])
        painter.setPen(colour("ink2"))
        base = track.bottom() + metrics.ascent() + 4
        end = clock(length)
        end_left = track.right() - metrics.horizontalAdvance(end)
        second = 0
        while second < length:
            text, x = clock(second), self._x(second)
            left = max(track.left(), x - metrics.horizontalAdvance(text) / 2) if second else track.left()
            if left + metrics.horizontalAdvance(text) + 8 < end_left:
                if second:
                    painter.fillRect(QRectF(round(x), track.bottom(), 1, 4), colour("line"))
                painter.drawText(QPointF(left, base), text)
            second += step
        painter.drawText(QPointF(end_left, base), end)

    def _word(
        self, painter: QPainter, spot: tuple[float, str], token: str, taken: list[tuple[float, float]], *, bold: bool = True
    ) -> None:
        """Words above the track about a place; left out where there is no room (they stay in tooltip and description)."""
        x, words = spot
        font = QFont(painter.font())
        font.setBold(bold)
        painter.save()
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(0.0, x - width / 2), max(0.0, self.width() - width))
        if all(left + width + 8 <= start or left >= end + 8 for start, end in taken):
            taken.append((left, left + width))
            painter.setPen(colour(token))
            painter.drawText(QPointF(left, painter.fontMetrics().ascent()), words)
        painter.restore()

    def _paint_label(self, painter: QPainter, track: QRectF, spot: Spot, taken: list[tuple[float, float]]) -> None:
        left, right = self._x(spot.from_s), self._x(spot.to_s)
        right = max(right, left + 8)
        painter.setPen(QPen(colour("green"), 2))
        path = QPainterPath(QPointF(left, track.top() - 3))
        path.lineTo(left, track.top() - 9)
        path.lineTo(right, track.top() - 9)
        path.lineTo(right, track.top() - 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        self._word(painter, ((left + right) / 2, spot.words), "green", taken)

    def _paint_cut(self, painter: QPainter, track: QRectF, spot: Spot, taken: list[tuple[float, float]]) -> None:
        x = round(self._x(spot.from_s)) + 0.5
        red = colour("red")
        painter.setPen(QPen(red, 2))
        painter.drawLine(QPointF(x, track.top() - 10), QPointF(x, track.bottom() + 6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(red)
        for y, way in ((track.top() - 10, 1), (track.bottom() + 6, -1)):
            painter.drawPolygon(QPolygonF([QPointF(x - 4, y), QPointF(x + 4, y), QPointF(x, y + 5 * way)]))
        self._word(painter, (x, spot.words), "red", taken)

    def _paint_observation(self, painter: QPainter, track: QRectF, spot: Spot, taken: list[tuple[float, float]]) -> None:
        x, y = self._x((spot.from_s + spot.to_s) / 2), track.top() - 6
        x = min(max(x, 6.0), self.width() - 6.0)
        painter.setPen(QPen(colour("ink2"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([QPointF(x, y - 4), QPointF(x + 4, y), QPointF(x, y + 4), QPointF(x - 4, y)]))
        self._word(painter, (x, spot.words), "ink2", taken, bold=False)

    def _paint_head(self, painter: QPainter, track: QRectF) -> None:
        x = self._x(self._position)
        blue = colour("blue")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(blue))
        painter.drawRect(QRectF(x - 1.5, track.top() - 12, 3, TRACK + 17))
        top = track.top() - 13
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - 7, top),
                    QPointF(x + 7, top),
                    QPointF(x + 7, top + 8),
                    QPointF(x, top + 14),
                    QPointF(x - 7, top + 8),
                ]
            )
        )

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.sought.emit(self._seconds(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while its button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.sought.emit(self._seconds(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the film by keys."""
        target = self._key_target(event)
        if target is None:
            super().keyPressEvent(event)
        else:
            self._by_key = True
            self.sought.emit(min(self.marks.duration_s, max(0.0, target)))

    def _key_target(self, event: QKeyEvent) -> float | None:
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._next_spot(1 if key == Qt.Key.Key_Right else -1)
        steps = {
            Qt.Key.Key_Left: -STEP_S,
            Qt.Key.Key_Right: STEP_S,
            Qt.Key.Key_PageUp: -PAGE_S,
            Qt.Key.Key_PageDown: PAGE_S,
        }
        if key in steps:
            return self._position + steps[Qt.Key(key)]
        return {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: self.marks.duration_s}.get(Qt.Key(key))

    def _next_spot(self, way: int) -> float:
        marks = self.marks
        spots = {seconds for seconds, _ in marks.frames}
        spots |= {spot.from_s for spot in (*marks.labels, *marks.cuts, *marks.observations)}
        ahead = [one for one in spots if (one - self._position) * way > 0.02]
        if not ahead:
            return self._position
        return min(ahead) if way > 0 else max(ahead)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.update()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what lies under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def words_at(self, x: float) -> str:
        """What is drawn near `x`, in words, starting with the time there."""
        near = [
            spot.words
            for spot in (*self.marks.cuts, *self.marks.labels, *self.marks.observations)
            if self._x(spot.from_s) - 6 <= x <= self._x(spot.to_s) + 6
        ]
        near += [self.tr("key frame, {time}").format(time=words) for s, words in self.marks.frames if abs(self._x(s) - x) <= 5]
        return "\n".join((clock(self._seconds(x), exact=True), *near))
