"""The user's hand on a canvas: what presses, drags, the wheel and keys do there. Holds no marks of its own beyond a gesture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent

from evidence_app.core.geometry import box_of, clamped, distance, inside, picture_to_view, turned_size
from evidence_app.core.pictures import Mark
from evidence_app.core.values import Box, Point
from evidence_app.ui.compare.gestures import (
    AREAS,
    CLICKS,
    KINDS,
    Keys,
    Tool,
    around,
    dragged,
    grown_by,
    reshaped,
    shifted,
    snap,
    two_corners,
)
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.ui.compare.canvas import Canvas

DRAFT = "draft"
CLICK = 4.0  # px: a shorter drag is a click
DEFAULT_AREA = (72.0, 48.0)  # px: what a click or Enter makes where a drag is expected
STEP, LEAP = 1.0, 10.0  # px: an arrow key, and with Shift
PAN_STEP = 48.0
SNAP = 4.0  # px
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
KEY_ZOOM = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Equal: 1.25, Qt.Key.Key_Minus: 0.8}


@dataclass(slots=True)
class Gesture:
    """A drag that has begun. `kind`: pan, draw, move, handle or disc."""

    kind: str
    start: QPointF
    anchor: Point
    last: QPointF
    marks: tuple[Mark, ...] = ()
    handle: int = 0
    moved: bool = False


def keys_of(modifiers: Qt.KeyboardModifier) -> Keys:
    """The modifier keys of an event."""
    return Keys(
        bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        bool(modifiers & Qt.KeyboardModifier.AltModifier),
        bool(modifiers & Qt.KeyboardModifier.ControlModifier),
    )


class Hand:
    """Turns events of one canvas into gestures, and gestures into the canvas's signals."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.tool = Tool.SELECT
        self.draft_difference: str | None = None
        self.keys = Keys()
        self.crop_in_hand: Box | None = None
        self._gesture: Gesture | None = None
        self._space = False
        self._nudged = False

    def take(self, tool: Tool) -> None:
        """Use another tool."""
        self.cancel()
        self.tool = tool
        shape = Qt.CursorShape.ArrowCursor if tool is Tool.SELECT else Qt.CursorShape.CrossCursor
        self._canvas.setCursor(shape)

    def cancel(self) -> bool:
        """Give up what is being drawn or moved; whether there was something."""
        had = self._gesture is not None or bool(self._canvas.live)
        self._gesture, self.crop_in_hand, self._nudged = None, None, False
        self._canvas.live.clear()
        self._canvas.refresh()
        return had

    # mouse

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        canvas, at = self._canvas, event.position()
        if canvas.source is None:
            return
        self.settle()
        self.keys = keys_of(event.modifiers())
        place = canvas.picture_at(at)
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or (self._space and event.button() == Qt.MouseButton.LeftButton):
            self._gesture = Gesture("pan", at, place, at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._gesture = self._begin(at, place, keys_of(event.modifiers()))
        if self._gesture is not None and self._gesture.kind == "pan":
            canvas.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _begin(self, at: QPointF, place: Point, keys: Keys) -> Gesture:
        canvas = self._canvas
        if self.tool is not Tool.SELECT:
            anchor = inside(snap(place, canvas.recipe.marks, SNAP * canvas.grain, keys), canvas.camera.full)
            return Gesture("draw", at, anchor, at)
        for mark in canvas.selected_marks():
            for index, spot in enumerate(canvas.handle_places(mark)):
                if abs(spot.x() - at.x()) < 9 and abs(spot.y() - at.y()) < 9:
                    return Gesture("handle", at, place, at, (mark,), index)
        hit = canvas.mark_at(at)
        if hit is None:
            canvas.chosen.emit(frozenset())
            return Gesture("pan", at, place, at)
        mark, part = hit
        if keys.ctrl:
            canvas.chosen.emit(canvas.selection ^ {mark.id})
        elif mark.id not in canvas.selection:
            canvas.chosen.emit(frozenset({mark.id}))
        if part == "disc":
            return Gesture("disc", at, place, at, (mark,))
        return Gesture("move", at, place, at, tuple(canvas.selected_marks()) or (mark,))

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture."""
        gesture, canvas, at = self._gesture, self._canvas, event.position()
        if gesture is None:
            self._hover(at)
            return
        far = abs(at.x() - gesture.start.x()) + abs(at.y() - gesture.start.y()) >= CLICK
        gesture.moved = gesture.moved or far
        if not gesture.moved:
            return
        keys, place = keys_of(event.modifiers()), canvas.picture_at(at)
        if gesture.kind == "pan":
            dx, dy = (at.x() - gesture.last.x()) * canvas.ratio, (at.y() - gesture.last.y()) * canvas.ratio
            canvas.pan(dx, dy)
            canvas.panned.emit(dx, dy)
        elif gesture.kind == "draw":
            self._draw(gesture, place, keys)
        else:
            self._change(gesture, place, keys)
        gesture.last = at
        canvas.refresh()

    def _draw(self, gesture: Gesture, place: Point, keys: Keys) -> None:
        canvas = self._canvas
        place = inside(place, canvas.camera.full)
        if self.tool in CLICKS:
            return
        if self.tool is Tool.FREEHAND:
            points = canvas.live[DRAFT].points if DRAFT in canvas.live else (gesture.anchor,)
            if distance(points[-1], place) < 1.5 * canvas.grain:
                return
            points = (*points, place)
        else:
            others = canvas.recipe.marks
            points = dragged(self.tool, gesture.anchor, snap(place, others, SNAP * canvas.grain, keys), keys)
        if self.tool is Tool.CROP:
            self.crop_in_hand = self._crop(points)
            return
        canvas.live[DRAFT] = Mark(DRAFT, canvas.recipe.picture, KINDS[self.tool], points, self._difference())

    def _difference(self) -> str | None:
        return self.draft_difference if self.tool is Tool.DIFFERENCE else None

    def _crop(self, points: tuple[Point, ...]) -> Box:
        """Two places of the picture as a crop, which is given in pixels of the view."""
        canvas = self._canvas
        mapping = picture_to_view(canvas.camera.full, canvas.camera.view)
        return clamped(box_of(mapping.at(point) for point in points), turned_size(canvas.camera.full, canvas.camera.view))

    def _change(self, gesture: Gesture, place: Point, keys: Keys) -> None:
        canvas = self._canvas
        dx, dy = place.x - gesture.anchor.x, place.y - gesture.anchor.y
        if keys.shift and gesture.kind == "move":
            dx, dy = (dx, 0.0) if abs(dx) > abs(dy) else (0.0, dy)
        for mark in gesture.marks:
            if gesture.kind == "handle":
                others = [other for other in canvas.recipe.marks if other.id != mark.id]
                to = inside(snap(place, others, SNAP * canvas.grain, keys), canvas.camera.full)
                canvas.live[mark.id] = reshaped(mark, gesture.handle, to, keys)
            elif gesture.kind == "disc":
                canvas.live[mark.id] = replace(mark, disc=inside(place, canvas.camera.full))
            else:
                canvas.live[mark.id] = shifted(mark, dx, dy)

    def release(self, event: QMouseEvent) -> None:
        """End the gesture: what was drawn or changed is told."""
        gesture, canvas = self._gesture, self._canvas
        self._gesture = None
        if gesture is None:
            return
        if gesture.kind == "pan":
            self.take_cursor()
        elif gesture.kind == "draw":
            self._finish_drawing(gesture)
        elif gesture.moved:
            self._tell()
        canvas.refresh()

    def take_cursor(self) -> None:
        """The cursor of the tool."""
        shape = Qt.CursorShape.ArrowCursor if self.tool is Tool.SELECT else Qt.CursorShape.CrossCursor
        self._canvas.setCursor(Qt.CursorShape.OpenHandCursor if self._space else shape)

    def _finish_drawing(self, gesture: Gesture) -> None:
        canvas = self._canvas
        draft = canvas.live.pop(DRAFT, None)
        crop, self.crop_in_hand = self.crop_in_hand, None
        if self.tool is Tool.CROP:
            if crop is not None and crop.width > 8 and crop.height > 8:
                canvas.drawn.emit(self.tool, crop)
        elif draft is not None:
            canvas.drawn.emit(self.tool, draft.points)
        elif self.tool in CLICKS:
            canvas.drawn.emit(self.tool, (gesture.anchor,))
        elif self.tool in AREAS:
            self._place_default(gesture.anchor)

    def _place_default(self, place: Point) -> None:
        """A mark of a usual size about a place: for a click, and for Enter."""
        canvas = self._canvas
        width, height = (side * canvas.grain for side in DEFAULT_AREA)
        box = clamped(around(place, width, height), canvas.camera.full)
        if self.tool is Tool.CROP:
            return
        if self.tool in AREAS:
            points: tuple[Point, ...] = two_corners(box)
        elif self.tool in CLICKS:
            points = (place,)
        else:
            points = (Point(box.x, place.y), Point(box.x + box.width, place.y))
        canvas.drawn.emit(self.tool, points)

    def _hover(self, at: QPointF) -> None:
        if self.tool is Tool.SELECT and not self._space and self._canvas.source is not None:
            over = self._canvas.mark_at(at) is not None
            self._canvas.setCursor(Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.ArrowCursor)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; a touchpad's fine movement pans, Shift goes sideways."""
        canvas = self._canvas
        pixels, angle = event.pixelDelta(), event.angleDelta()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not pixels.isNull() and not ctrl:
            dx, dy = pixels.x() * canvas.ratio, pixels.y() * canvas.ratio
            canvas.pan(dx, dy)
            canvas.panned.emit(dx, dy)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            dx = (angle.x() or angle.y()) / 120 * PAN_STEP * canvas.ratio
            canvas.pan(dx, 0)
            canvas.panned.emit(dx, 0)
        else:
            at = event.position()
            self._zoom(1.2 ** (angle.y() / 120), at.x() / canvas.width(), at.y() / canvas.height())
        event.accept()

    def _zoom(self, factor: float, fx: float = 0.5, fy: float = 0.5) -> None:
        before = self._canvas.camera.zoom
        self._canvas.zoom(factor, fx, fy)
        self._canvas.zoomed.emit(self._canvas.camera.zoom / before, fx, fy)

    # keyboard

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the canvas although the window may have a shortcut for it."""
        pasting = event.matches(QKeySequence.StandardKey.Paste) and self._canvas.can_paste()
        copying = event.matches(QKeySequence.StandardKey.Copy)
        return copying or pasting or event.key() in (*ARROWS, Qt.Key.Key_Delete, Qt.Key.Key_Escape)

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        canvas, key, keys = self._canvas, Qt.Key(event.key()), keys_of(event.modifiers())
        if event.matches(QKeySequence.StandardKey.Copy):
            canvas.copying.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and canvas.can_paste():
            canvas.pasting.emit()
        elif key in ARROWS:
            self._arrow(*ARROWS[key], keys)
        elif key in KEY_ZOOM:
            self._zoom(KEY_ZOOM[key])
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self._next_mark(1 if key == Qt.Key.Key_BracketRight else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tool is not Tool.SELECT and not keys.ctrl:
            middle = QPointF(canvas.width() / 2, canvas.height() / 2)
            self._place_default(inside(canvas.picture_at(middle), canvas.camera.full))
        else:
            return self._other_key(key)
        return True

    def _other_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._canvas.removal.emit()
        elif key == Qt.Key.Key_Escape:
            if not self.cancel():
                self._canvas.toolLeft.emit()
        elif key == Qt.Key.Key_Space:
            self._space = True
            self.take_cursor()
        else:
            return False
        return True

    def _arrow(self, dx: int, dy: int, keys: Keys) -> None:
        canvas = self._canvas
        if canvas.selected_marks():
            self._nudge(dx, dy, keys)
            return
        step = -PAN_STEP * canvas.ratio
        canvas.pan(dx * step, dy * step)
        canvas.panned.emit(dx * step, dy * step)

    def key_up(self, event: QKeyEvent) -> bool:
        """Whether letting go of the key meant something: a row of nudges becomes one step."""
        if event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_Space:
            self._space = False
            self.take_cursor()
            return True
        if event.key() in ARROWS and self._nudged:
            self.settle()
            return True
        return False

    def _nudge(self, dx: int, dy: int, keys: Keys) -> None:
        canvas = self._canvas
        step = (LEAP if keys.shift else STEP) * canvas.grain
        for mark in canvas.selected_marks():
            change = grown_by if keys.alt else shifted
            canvas.live[mark.id] = change(mark, dx * step, dy * step)
        self._nudged = True
        canvas.refresh()

    def settle(self) -> None:
        """Tell what the keys have moved so far."""
        if self._nudged:
            self._nudged = False
            self._tell()

    def _tell(self) -> None:
        canvas = self._canvas
        marks = tuple(mark for ident, mark in canvas.live.items() if ident != DRAFT)
        before = {mark.id: mark for mark in canvas.recipe.marks}
        changed = tuple(mark for mark in marks if before.get(mark.id) != mark)
        if changed:
            canvas.edited.emit(changed, translate("compare", "move mark"))
        canvas.live.clear()

    def _next_mark(self, step: int) -> None:
        canvas = self._canvas
        idents = [mark.id for mark in canvas.recipe.marks]
        if not idents:
            return
        here = next((place for place, ident in enumerate(idents) if ident in canvas.selection), -1 if step > 0 else 0)
        canvas.chosen.emit(frozenset({idents[(here + step) % len(idents)]}))
