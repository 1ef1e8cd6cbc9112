"""One side of the comparison: a header in its fixed colour that says which side and which picture, above the canvas."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.pictures import PictureRef
from evidence_app.ui import formats, icons, parts, theme
from evidence_app.ui.compare.canvas import Canvas
from evidence_app.ui.compare.picture_popover import Deed, PicturePopover
from evidence_app.ui.i18n import translate
from evidence_app.ui.widgets.lines import Line, Lines
from evidence_app.ui.widgets.paint import after, elided

HEIGHT = 30


class Header(QAbstractButton):
    """LISTING SAYS or RECEIVED, then the picture's name; opens the pictures of the case."""

    def __init__(self, title: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self._colour = title, QColor(colour)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_picture("")

    def set_picture(self, words: str) -> None:
        """Name the picture that is shown."""
        self.setText(words)
        self.setToolTip(translate("compare", "Choose the picture, turn or straighten it"))
        self.setAccessibleName(f"{self.title}: {words}" if words else self.title)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it gets, 30 px high at the design's text size."""
        return QSize(200, max(HEIGHT, theme.active().px(HEIGHT)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fixed ground, white words."""
        painter = QPainter(self)
        look = theme.active()
        painter.fillRect(self.rect(), self._colour.lighter(112) if self.underMouse() else self._colour)
        painter.setPen(Qt.GlobalColor.white)
        bold = look.font("secondary-strong")
        painter.setFont(bold)
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        area = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(12, 0, -36, 0)))
        painter.drawText(area, leading, self.title.upper())
        rest = after(painter, area, painter.fontMetrics().horizontalAdvance(self.title.upper()) + 12)
        painter.setFont(look.font("secondary"))
        painter.drawText(rest, leading, elided(painter.font(), self.text(), max(0.0, rest.width())))
        sign = QRect(self.width() - 28, (self.height() - 16) // 2, 16, 16)
        place = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), sign))
        icons.paint(painter, "chevron-down", place, "#FFFFFF")
        if self.hasFocus():
            painter.setPen(QPen(Qt.GlobalColor.white, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.end()


class Invitation(QScrollArea):
    """What stands in a pane that has no picture: what belongs here, and the ways to get it here."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        parts.ground(body, "pane")
        told = parts.label(words, "body", "2", wrap=True, parent=body)
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = parts.button(translate("compare", "Choose a picture…"), "", "import", parent=body)
        self.paste = parts.button(translate("compare", "Paste"), "", "screenshot", parent=body)
        self.paste.setToolTip(f"{translate('compare', 'Paste a screenshot')} ({formats.keys('Ctrl+V')})")
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addStretch(1)
        ways.addWidget(self.choose)
        ways.addWidget(self.paste)
        ways.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(told)
        column.addLayout(ways)
        column.addStretch(1)
        self.setWidget(body)


class Pane(QWidget):
    """A header above a canvas. `picked(PictureRef)`: another picture was chosen under the header.

    `turned()`, `straightened(degrees)`, `whole()`, `hideWanted()` and `detailGone(id)`: what is offered there besides.
    `invitation` stands in the canvas's place as long as there is no picture for this side; `filesWanted()`: one is to be added.
    """

    picked = Signal(object)
    turned = Signal()
    straightened = Signal(float)
    whole = Signal()
    hideWanted = Signal()  # noqa: N815
    detailGone = Signal(str)  # noqa: N815
    filesWanted = Signal()  # noqa: N815

    def __init__(self, title: str, colour: str, invitation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = Header(title, colour, self)
        self.canvas = Canvas(title, self)
        self.invitation = Invitation(invitation, self)
        self.room = QStackedWidget(self)
        self.room.addWidget(self.canvas)
        self.room.addWidget(self.invitation)
        self.choices: Callable[[], list[Line]] = list
        self.illustrate: Callable[[Lines], None] = lambda _lines: None
        self.details: Callable[[], list[tuple[str, str]]] = list
        self.picture: PictureRef | None = None
        self.degrees = 0.0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.room, 1)
        self.header.clicked.connect(self.open_pictures)
        self.invitation.choose.clicked.connect(self._on_choose)

    def invite(self, on: bool) -> None:
        """Show the invitation, or the canvas."""
        self.room.setCurrentIndex(int(on))

    def open_pictures(self) -> PicturePopover:
        """Show the pictures of the case under the header, and what can be done to the view of this one."""
        found = PicturePopover(self.choices(), self.picture, self._deeds(), self)
        self.illustrate(found.list)
        found.picked.connect(self.picked)
        if self.picture is not None:
            found.offer_straightening(self.degrees)
            found.straightened.connect(self.straightened)
        found.show_under(self.header)
        return found

    def _deeds(self) -> list[Deed]:
        add = Deed(translate("compare", "Add a file…"), "import", self.filesWanted.emit)
        if self.picture is None:
            return [add]
        return [
            add,
            Deed(translate("compare", "Hide personal data…"), "redact", self.hideWanted.emit),
            Deed(translate("compare", "Turn clockwise"), "turn-clockwise", self.turned.emit, stays=True),
            Deed(translate("compare", "Undo crop and turns"), "fullscreen", self.whole.emit),
            *(Deed(words, "trash", partial(self.detailGone.emit, ident)) for ident, words in self.details()),
        ]

    def _on_choose(self) -> None:
        """From what the case has, where it has any; else from files."""
        if self.choices():
            self.open_pictures()
        else:
            self.filesWanted.emit()
