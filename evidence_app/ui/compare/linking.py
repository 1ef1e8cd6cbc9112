"""Two cameras that move together: by the same movement, or through an alignment of the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from evidence_app.core.values import Point
from evidence_app.ui.compare.canvas import Canvas

if TYPE_CHECKING:
    from evidence_app.media.align import Alignment


class Link:
    """Passes what a hand does to one canvas's camera on to the other's, while `on`."""

    def __init__(self, listing: Canvas, received: Canvas) -> None:
        self.on = True
        self.alignment: Alignment | None = None
        self._listing = listing
        self._received = received
        for canvas, other in ((listing, received), (received, listing)):
            canvas.panned.connect(lambda dx, dy, a=canvas, b=other: self._panned(a, b, dx, dy))
            canvas.zoomed.connect(lambda factor, fx, fy, a=canvas, b=other: self._zoomed(a, b, (factor, fx, fy)))

    @property
    def aligned(self) -> bool:
        """Whether it is known where one picture lies on the other."""
        return self.alignment is not None and self.alignment.quality != "none"

    def _panned(self, moved: Canvas, other: Canvas, dx: float, dy: float) -> None:
        if not self.on:
            return
        if self.aligned:
            self.follow(moved)
        else:
            other.pan(dx, dy)

    def _zoomed(self, moved: Canvas, other: Canvas, how: tuple[float, float, float]) -> None:
        if not self.on:
            return
        if self.aligned:
            self.follow(moved)
        else:
            other.zoom(*how)

    def follow(self, moved: Canvas) -> None:
        """Let the other side show the place that is in the middle of `moved`, at the same true size."""
        alignment = self.alignment
        if alignment is None:
            return
        middle = moved.picture_at(QPointF(moved.width() / 2, moved.height() / 2))
        from_listing = moved is self._listing
        here = middle if from_listing else alignment.back(middle)
        enlargement = max(1e-3, alignment.enlargement(here))
        if from_listing:
            self._received.look_at(alignment.at(middle), moved.camera.zoom / enlargement)
        else:
            self._listing.look_at(Point(here.x, here.y), moved.camera.zoom * enlargement)
