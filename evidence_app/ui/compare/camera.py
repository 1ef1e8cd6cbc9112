"""Which part of a picture a pane shows, and how large. Pure arithmetic in device pixels; the pane owns one."""

from __future__ import annotations

from dataclasses import dataclass, field

from evidence_app.core.geometry import Affine, Size, moved, picture_to_output, view_box
from evidence_app.core.pictures import View
from evidence_app.core.values import Point

LEAST_SEEN = 64.0  # px of the picture that always stay in the pane
MOST = 16.0  # device px per picture px
TALL = 1.25  # an upright picture this much taller than its pane is first shown in its whole width, from the top: to be read


@dataclass(slots=True)
class Camera:
    """`zoom` is device pixels per pixel of the view; `x`, `y` where the visible part's top left lies in the pane."""

    full: Size = (1, 1)
    view: View = field(default_factory=View)
    pane: Size = (1, 1)
    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    fitted: bool = True
    everything: bool = False

    @property
    def out(self) -> Size:
        """The whole visible part at this zoom, in device pixels."""
        box = view_box(self.full, self.view)
        return max(1, round(box.width * self.zoom)), max(1, round(box.height * self.zoom))

    @property
    def begin(self) -> tuple[int, int]:
        """Where its top left lies, in whole pixels: pictures are never drawn between pixels."""
        return round(self.x), round(self.y)

    @property
    def region(self) -> tuple[int, int, int, int] | None:
        """The part of `out` that the pane shows: left, top, width, height; None when nothing of it."""
        (left, top), (width, height) = self.begin, self.out
        x0, y0 = max(0, -left), max(0, -top)
        x1, y1 = min(width, self.pane[0] - left), min(height, self.pane[1] - top)
        return (x0, y0, x1 - x0, y1 - y0) if x1 > x0 and y1 > y0 else None

    @property
    def to_pane(self) -> Affine:
        """From pixels of the picture to device pixels of the pane."""
        return picture_to_output(self.full, self.view, self.out).then(moved(*self.begin))

    def fit_zoom(self, *, everything: bool) -> float:
        """The zoom at which everything is seen, or of a tall picture its whole width."""
        box = view_box(self.full, self.view)
        across, down = self.pane[0] / box.width, self.pane[1] / box.height
        tall = box.height > box.width and across > TALL * down
        return max(1e-4, across if tall and not everything else min(across, down))

    def fit(self, *, everything: bool = False) -> None:
        """Show the picture as well as the pane can: readable, or all of it."""
        self.zoom = self.fit_zoom(everything=everything)
        self.everything = everything
        width, height = self.out
        self.x = (self.pane[0] - width) / 2
        self.y = max(0.0, (self.pane[1] - height) / 2)
        self.fitted = True

    def resize(self, pane: Size) -> None:
        """The pane has another size: what was in its middle stays there, or everything stays in sight."""
        dx, dy = (pane[0] - self.pane[0]) / 2, (pane[1] - self.pane[1]) / 2
        self.pane = pane
        if self.fitted:
            self.fit(everything=self.everything)
        else:
            self.pan(dx, dy)

    def pan(self, dx: float, dy: float) -> None:
        """Shift by device pixels; some of the picture stays in sight."""
        self.x += dx
        self.y += dy
        self._keep_in_sight()
        self.fitted = False

    def zoom_at(self, factor: float, x: float, y: float) -> None:
        """Zoom so that what lies at `x`, `y` of the pane stays there."""
        wanted = min(MOST, max(0.25 * min(1.0, self.fit_zoom(everything=True)), self.zoom * factor))
        factor = wanted / self.zoom
        self.zoom = wanted
        self.x = x - (x - self.x) * factor
        self.y = y - (y - self.y) * factor
        self._keep_in_sight()
        self.fitted = False

    def look_at(self, x: float, y: float, zoom: float) -> None:
        """Put the place `x`, `y` of the picture into the middle, at this zoom."""
        self.zoom = min(MOST, max(1e-3, zoom))
        self.fitted = False
        there = picture_to_output(self.full, self.view, self.out).at(Point(x, y))
        self.x, self.y = self.pane[0] / 2 - there.x, self.pane[1] / 2 - there.y
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        width, height = self.out
        seen_x, seen_y = min(LEAST_SEEN, width), min(LEAST_SEEN, height)
        self.x = min(self.pane[0] - seen_x, max(seen_x - width, self.x))
        self.y = min(self.pane[1] - seen_y, max(seen_y - height, self.y))
