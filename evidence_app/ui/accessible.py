"""What painted widgets tell a screen reader: each thing that is painted is a child of its own, with its words and its place.

A widget that paints several things is `Painted` and lists them in `accessible_parts`. Nothing is made until an assistive
technology asks; then one interface stands for the widget and one for each of its parts, by number, so that they stay when
what is painted changes. Qt's cache owns the interfaces; they are kept here too, because it never tells Python when it lets go
of one that Python could have collected before. (The binding's stubs don't know that C++ takes None for "none" here.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@dataclass(frozen=True, slots=True)
class Part:
    """Something painted: what it is in words, where it lies in the widget, and whether it is the one that is chosen."""

    words: str
    rect: QRect
    chosen: bool = False


class Painted:
    """A widget that paints what it says. Mixed into a QWidget, after it; its role is what a screen reader calls it."""

    accessible_role: ClassVar[QAccessible.Role] = QAccessible.Role.List

    def accessible_parts(self) -> list[Part]:
        """What is painted now, in the order of reading; nothing where the widget's own name says it all."""
        return []


def install() -> None:
    """Let screen readers see painted widgets; before any of them is shown. May be called any number of times."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something now, without moving the focus; nothing where none listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def parts_changed(widget: QWidget) -> None:
    """Tell that a painted widget shows other parts than before."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectReorder))


_installed: list[bool] = []
_kept: dict[int, _PaintedInterface] = {}


def _interface_of(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if not (isinstance(thing, QWidget) and isinstance(thing, Painted)):
        return None
    made = _PaintedInterface(thing)
    key = id(made)
    _kept[key] = made
    thing.destroyed.connect(lambda: _let_go(key))
    return made


def _let_go(key: int) -> None:
    """The widget is gone, and Qt's cache has dropped its interface; drop those of its parts."""
    gone = _kept.pop(key, None)
    for part in gone.parts if gone is not None else ():
        QAccessible.deleteAccessibleInterface(part.ident)


class _PaintedInterface(QAccessibleWidget):
    """Stands for the widget; its children are the parts."""

    def __init__(self, widget: QWidget) -> None:
        assert isinstance(widget, Painted)
        super().__init__(widget, widget.accessible_role, widget.accessibleName())
        self.painted = widget
        self.parts: list[_PartInterface] = []

    def _now(self) -> list[Part]:
        return self.painted.accessible_parts()

    def part(self, place: int) -> Part | None:
        """The part with this number, as it is painted now."""
        now = self._now()
        return now[place] if 0 <= place < len(now) else None

    def childCount(self) -> int:
        """How many things are painted."""
        return len(self._now())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The interface of a part; made when it is first asked for."""
        if not 0 <= index < self.childCount():
            return None
        while len(self.parts) <= index:
            self.parts.append(_PartInterface(self, len(self.parts)))
        return self.parts[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The number of a part."""
        return next((part.place for part in self.parts if part is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The part under a place of the screen, the topmost."""
        for place in reversed(range(self.childCount())):
            child = self.child(place)
            if child is not None and child.rect().contains(x, y):
                return child
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The part that is chosen, while the widget has the keyboard."""
        if not self.painted.hasFocus():
            return None
        chosen = next((place for place, part in enumerate(self._now()) if part.chosen), None)
        return self.child(chosen) if chosen is not None else self


class _PartInterface(QAccessibleInterface):
    """Stands for the part with one number, whatever that is at the moment."""

    def __init__(self, whole: _PaintedInterface, place: int) -> None:
        super().__init__()
        self._whole, self.place = whole, place
        self.ident = QAccessible.registerAccessibleInterface(self)

    def _part(self) -> Part | None:
        return self._whole.part(self.place)

    def isValid(self) -> bool:
        """Whether there is such a part."""
        return self._part() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """A part is no object of its own."""
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The widget's interface."""
        return self._whole

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Parts have no parts."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Parts have no parts."""
        return None

    def childCount(self) -> int:
        """Parts have no parts."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Parts have no parts."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        part = self._part()
        return part.words if part is not None and kind == QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Parts are painted, not written."""

    def rect(self) -> QRect:
        """Where it lies on the screen."""
        part = self._part()
        if part is None:
            return QRect()
        return QRect(self._whole.painted.mapToGlobal(part.rect.topLeft()), part.rect.size())

    def role(self) -> QAccessible.Role:
        """An entry of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Chosen or not, seen or not."""
        state = QAccessible.State()
        part = self._part()
        state.selectable = True
        state.selected = part is not None and part.chosen
        state.invisible = part is None or not self._whole.painted.isVisible()
        return state
