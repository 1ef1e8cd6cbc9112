"""One side's picture: shown by the one renderer, moved by its camera, drawn on by its hand.

Every pixel of picture and marks comes from `media.marks.render`, asked for exactly the part in sight at exactly this zoom, so
the pane, the copied picture and the PDF can't disagree. (A QGraphicsView would draw the marks a second way.) Only handles,
the crop frame, the loupe's rim and the focus ring are painted here, on top.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from evidence_app.core.pictures import Mark, MarkKind, PictureRef, Recipe
from evidence_app.core.values import Point
from evidence_app.ui import accessible, theme
from evidence_app.ui.accessible import Painted, Part
from evidence_app.ui.compare import finding, overlay
from evidence_app.ui.compare.camera import Camera
from evidence_app.ui.compare.gestures import handles
from evidence_app.ui.compare.hand import Hand
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.core.geometry import Size
    from evidence_app.media.mark_layout import Placed
    from evidence_app.media.marks import Image, Source
    from evidence_app.ui.compare.kept import Kept

KEPT_PIXELS = 6_000_000
CALM_MS = 120  # after zooming, until small print is averaged as in what is exported
EMPTY = Recipe(PictureRef(""))


class Canvas(QWidget, Painted):
    """A pane's picture. Coordinates in signals are pixels of the upright picture.

    `drawn(Tool, points)`: something new was drawn. `edited(marks, label)`: marks were moved or reshaped. `chosen(ids)`: marks
    were selected. `panned(dx, dy)`, `zoomed(factor, fx, fy)`: the camera was moved by hand (device px; place as a share of the
    pane). `moved()`: the camera shows something else. `needsFull()`: the zoom asks for more pixels than there are.
    """

    drawn = Signal(object, object)
    edited = Signal(object, str)
    chosen = Signal(object)
    removal = Signal()
    panned = Signal(float, float)
    zoomed = Signal(float, float, float)
    moved = Signal()
    needsFull = Signal()  # noqa: N815
    activated = Signal()
    toolLeft = Signal()  # noqa: N815
    copying = Signal()
    pasting = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera()
        self.source: Source | None = None
        self.recipe = EMPTY
        self.message = ""
        self.selection: frozenset[str] = frozenset()
        self.live: dict[str, Mark] = {}
        self.pending: tuple[Mark, ...] = ()
        self.extra_numbers: tuple[tuple[str, int], ...] = ()
        self.hand = Hand(self)
        self.can_paste: Callable[[], bool] = lambda: False
        self.spoken: dict[str, str] = {}  # a difference's id → what a screen reader says of its callouts
        self._uncropped = False
        self._loupe = False
        self._frame: tuple[object, QImage] | None = None
        self._kept: Kept | None = None
        self._quick = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._sharpen)
        self._plan: tuple[object, Size, tuple[Placed, ...], bool] | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            translate("compare", "Arrow keys move the picture or the selected mark, plus and minus zoom, Enter places a mark")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # what is shown

    def show_picture(self, source: Source | None, recipe: Recipe, message: str = "") -> None:
        """Show this picture; the camera stays where it is as long as picture and view are the same."""
        again = source is not None and self.source is not None and source.full == self.camera.full
        self.source, self.message = source, message
        if source is not None:
            same = again and recipe.picture == self.recipe.picture
            self.camera.full = source.full
            self.recipe = recipe
            self._take_view()
            if not same:
                self.camera.fit()
        self.recipe = recipe
        self.live.clear()
        self.refresh()

    def show_recipe(self, recipe: Recipe) -> None:
        """The same picture with other marks or another view."""
        self.recipe = recipe
        self.live.clear()
        self._take_view()
        self.refresh()
        accessible.parts_changed(self)

    def _take_view(self) -> None:
        view = replace(self.recipe.view, crop=None) if self._uncropped else self.recipe.view
        if view != self.camera.view:
            self.camera.view = view
            self.camera.fit()

    def show_uncropped(self, wanted: bool) -> None:
        """While a crop is chosen the whole picture is shown, with what the crop leaves out dimmed."""
        if wanted != self._uncropped:
            self._uncropped = wanted
            self._take_view()
            self.refresh()

    @property
    def shown(self) -> Recipe:
        """What is drawn now: the case's marks, with those in the user's hand."""
        known = {mark.id for mark in self.recipe.marks}
        marks = tuple(self.live.get(mark.id, mark) for mark in self.recipe.marks)
        new = tuple(mark for mark in self.live.values() if mark.id not in known)
        return replace(
            self.recipe,
            view=self.camera.view,
            marks=marks + self.pending + new,
            numbers=self.recipe.numbers + self.extra_numbers,
        )

    def refresh(self) -> None:
        """Draw anew."""
        self.update()

    def select(self, idents: Iterable[str]) -> None:
        """Show the handles of these marks; nothing is emitted."""
        before, self.selection = self.selection, frozenset(idents)
        self.update()
        if self.hasFocus() and self.selection != before:
            accessible.announce(self, ", ".join(part.words for part in self.accessible_parts() if part.chosen))

    def selected_marks(self) -> list[Mark]:
        """The selected marks of this picture, as they are drawn."""
        return [mark for mark in self.shown.marks if mark.id in self.selection]

    def set_pending(self, marks: tuple[Mark, ...], numbers: tuple[tuple[str, int], ...] = ()) -> None:
        """Show marks that are not part of the case yet: half a difference, suggestions, points for aligning."""
        self.pending, self.extra_numbers = marks, numbers
        self.update()

    def set_loupe(self, on: bool) -> None:
        """Show what lies under the pointer three times larger."""
        self._loupe = on
        self.update()

    # places

    @property
    def ratio(self) -> float:
        """Device pixels per logical pixel."""
        return float(self.devicePixelRatioF())

    def picture_at(self, position: QPointF) -> Point:
        """The place of the picture under a place of this widget."""
        place = Point(position.x() * self.ratio, position.y() * self.ratio)
        return self.camera.to_pane.inverse.at(place)

    def pane_at(self, place: Point) -> QPointF:
        """Where a place of the picture is in this widget."""
        there = self.camera.to_pane.at(place)
        return QPointF(there.x / self.ratio, there.y / self.ratio)

    @property
    def grain(self) -> float:
        """Pixels of the picture per logical pixel of the screen."""
        return self.ratio / self.camera.to_pane.scale

    def handle_places(self, mark: Mark) -> list[QPointF]:
        """Where the handles of a mark are: outside the corners of areas, so that they hide nothing."""
        places = [self.pane_at(place) for place in handles(mark)]
        if len(places) != 4:
            return places
        middle = QPointF(sum(p.x() for p in places) / 4, sum(p.y() for p in places) / 4)
        out = 5.5 + overlay.HANDLE / 2
        return [
            QPointF(p.x() + (out if p.x() >= middle.x() else -out), p.y() + (out if p.y() >= middle.y() else -out))
            for p in places
        ]

    def placed(self) -> tuple[Placed, ...]:
        """Where marks, numbers and labels lie in the whole visible part, in device pixels."""
        if self.source is None:
            return ()
        from evidence_app.media.mark_layout import carried
        from evidence_app.media.marks import plan

        shown, out = self.shown, self.camera.out
        kept, known = (id(self.source), shown, self.ratio), self._plan
        if known is not None and known[0] == kept and known[1] == out and (self._quick or not known[3]):
            return known[2]
        if self._quick and known is not None and known[0] == kept:
            made = carried(known[2], self.source.full, shown, (known[1], out), self.ratio)
        else:
            made = plan(self.source, shown, out, self.ratio)
        self._plan = (kept, out, made, self._quick)
        return made

    def mark_at(self, position: QPointF) -> tuple[Mark, str] | None:
        """The topmost mark under a place of this widget, and which part of it: disc, label, line or area."""
        left, top = self.camera.begin
        at = Point(position.x() * self.ratio - left, position.y() * self.ratio - top)
        found = finding.on_mark(self.placed(), at, self.ratio)
        return found if found is not None else finding.in_area(self.shown.marks, self.picture_at(position))

    def accessible_parts(self) -> list[Part]:
        """Each mark: what it is, and what it shows."""
        return finding.parts(self)

    # camera

    def fit(self, *, everything: bool = True) -> None:
        """Show everything, or of a tall picture its whole width."""
        self.camera.fit(everything=everything)
        self._camera_moved()

    def pan(self, dx: float, dy: float) -> None:
        """Shift by device pixels, without telling the other side."""
        self.camera.pan(dx, dy)
        self._camera_moved()

    def zoom(self, factor: float, fx: float = 0.5, fy: float = 0.5) -> None:
        """Zoom about a place given as a share of the pane, without telling the other side."""
        self.camera.zoom_at(factor, fx * self.camera.pane[0], fy * self.camera.pane[1])
        self._quick = True
        self._calm.start()
        self._camera_moved()

    def look_at(self, place: Point, zoom: float) -> None:
        """Put a place of the picture into the middle, at this zoom."""
        self.camera.look_at(place.x, place.y, zoom)
        self._camera_moved()

    def _camera_moved(self) -> None:
        self.update()
        self.moved.emit()

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture and marks as rendered, then what belongs to the hand."""
        painter = QPainter(self)
        look = theme.active()
        painter.fillRect(self.rect(), look.colour("pane"))
        region = self.camera.region
        if self.source is None or region is None:
            overlay.message(self, painter)
        else:
            left, top = self.camera.begin
            image = self._rendered(region)
            painter.drawImage(QPointF((left + region[0]) / self.ratio, (top + region[1]) / self.ratio), image)
            if self._uncropped:
                overlay.crop(self, painter)
            overlay.selection(self, painter)
            if self._loupe and self.underMouse():
                overlay.loupe(self, painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("blue"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _rendered(self, region: tuple[int, int, int, int]) -> QImage:
        assert self.source is not None
        key = (id(self.source), self.shown, self.camera.out, region, self.ratio, self._quick)
        if self._frame is None or self._frame[0] != key:
            from evidence_app.media.marks import draw_marks

            pixels = self._bare(region)
            draw_marks(pixels, self.placed(), self.ratio, region)
            image = QImage(pixels.data, region[2], region[3], 3 * region[2], QImage.Format.Format_RGB888)
            image = image.convertToFormat(QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(self.ratio)
            self._frame = (key, image)
        if self.source.rgb.shape[1] / self.source.full[0] < min(1.0, self.camera.to_pane.scale) * 0.98:
            self.needsFull.emit()
        return self._frame[1]

    def _bare(self, region: tuple[int, int, int, int]) -> Image:
        """The picture without marks. As long as it is not much larger than the pane, what was drawn is kept, so that panning
        and drawing mostly copy."""
        from evidence_app.media.marks import draw_picture

        assert self.source is not None
        out = self.camera.out
        if self._quick or out[0] * out[1] > KEPT_PIXELS:
            return draw_picture(self.source, self.shown, out, region, quick=self._quick)
        hidden = tuple(mark for mark in self.shown.marks if mark.kind is MarkKind.REDACTION)
        key = (id(self.source), self.camera.view, hidden, out)
        if self._kept is None or self._kept.key != key:
            from evidence_app.ui.compare.kept import Kept

            self._kept = Kept(key, self.source, self.shown, out)
        return self._kept.part(region)

    def _sharpen(self) -> None:
        """The zooming has stopped: draw it as it is exported."""
        self._quick = False
        self.update()

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is seen."""
        size: QSize = event.size() * self.ratio
        self.camera.resize((max(1, size.width()), max(1, size.height())))
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the hand."""
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """To the hand."""
        self.hand.move(event)
        if self._loupe:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """To the hand."""
        self.hand.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """To the hand."""
        self.hand.wheel(event)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here come here, not to a shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.hand.claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the hand."""
        if not self.hand.key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """To the hand."""
        if not self.hand.key_up(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """This side is worked on."""
        self.activated.emit()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys pressed so far count."""
        self.hand.settle()
        super().focusOutEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No pointer, no loupe."""
        super().leaveEvent(event)
        if self._loupe:
            self.update()
