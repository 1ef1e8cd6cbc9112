"""Icons: SVG files in resources/icons, drawn in `currentColor` and tinted when painted, so that they follow the theme.

Every file has a 20 × 20 grid, 1.5 px strokes, round caps and joins, no fill (but play, redact, star-filled).
Add one by adding a file; `icon("its-name")` finds it. Names there are:
add align arrow blink book bookmark box calendar callout camera check chevron-down chevron-left chevron-right
chevron-up circle-struck clock close copy crop cursor document download edit ellipse export eye file-add film
filter first folder frame-back frame-forward freehand fullscreen grid help hourglass import info jobs keyboard
last link lock message more order pause photo play pipette redact redo refresh rotate ruler screenshot search
settings side-by-side slider sound sound-off star star-filled tag text timeline trash undo unlink warning
zoom-in zoom-out
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from evidence_app.resources import resource
from evidence_app.ui import theme


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor | str) -> None:
    """Draw an icon into `rect` in one colour; for delegates and painted widgets."""
    tint = colour if isinstance(colour, str) else colour.name()
    _renderer(name, tint).render(painter, rect)


class _Engine(QIconEngine):
    """Draws the SVG in the theme's ink (or a fixed token) at whatever size and scale is asked for."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        tokens = theme.active().tokens
        colour = tokens.ink2 if mode == QIcon.Mode.Disabled else getattr(tokens, self._token or "ink")
        side = min(rect.width(), rect.height())
        centre = QRectF(rect).center()
        square = QRectF(centre - QPointF(side / 2, side / 2), QSize(side, side))
        paint(painter, self._name, square, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)

    def key(self) -> str:
        return "evidence-icon"


def icon(name: str, token: str = "") -> QIcon:
    """The icon `name`, in the ink of the theme or in the colour of `token` ("blue", "on_fill")."""
    return QIcon(_Engine(name, token))
