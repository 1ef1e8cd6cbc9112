"""Small pictures for grids and strips: made in the background, those in view first, a bounded number kept.

A delegate asks `pixmap(...)` while it paints. What is not there yet is wished for and announced by `ready`; the delegate
paints a quiet ground until then. Scaling to the tile's exact pixels happens on the other thread: painting is only copying.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from evidence_app.core.pictures import THUMBNAIL_SIDE, PictureRef
from evidence_app.ui.widgets.lane import Lane

if TYPE_CHECKING:
    import numpy as np

    from evidence_app.ui.session import Session

KEPT = 420


@dataclass(frozen=True, slots=True)
class ThumbnailKey:
    """Which picture, at how many device pixels; `cover` fills the size and crops, else it is fitted into it."""

    number: str
    picture: PictureRef
    width: int
    height: int
    cover: bool = True


def image_of(rgb: np.ndarray) -> QImage:
    """An RGB array (height × width × 3, uint8) as an image that owns its pixels."""
    import numpy as np

    pixels = np.ascontiguousarray(rgb)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def image_of_jpeg(data: bytes) -> QImage:
    """A JPEG decoded; null where it is none. Naming the format spares Qt asking every reader it has."""
    return QImage.fromData(data, "JPG")  # type: ignore[arg-type]  # the stubs want bytes, the binding takes text


def scaled_to(image: QImage, size: QSize, *, cover: bool) -> QImage:
    """`image` scaled to `size`: filling it with the middle of the picture, or fitted into it."""
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
    scaled = image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
    if not cover:
        return scaled
    left, top = (scaled.width() - size.width()) // 2, (scaled.height() - size.height()) // 2
    return scaled.copy(left, top, size.width(), size.height()).convertToFormat(QImage.Format.Format_RGB32)


class Thumbnails(QObject):
    """The window's small pictures. `source(number, picture, side)` makes one, on another thread, as RGB or as an image."""

    ready = Signal(object)  # the PictureRef

    def __init__(self, source: Callable[[str, PictureRef, int], np.ndarray | QImage], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.lane = Lane(self, threads=2)
        self._kept: OrderedDict[ThumbnailKey, QPixmap] = OrderedDict()
        self._unreadable: set[ThumbnailKey] = set()

    def pixmap(self, number: str, picture: PictureRef, size: QSize, ratio: float, *, cover: bool = True) -> QPixmap | None:
        """The picture at `size` logical pixels, or None: it is being made, or can't be (see `unreadable`)."""
        key = ThumbnailKey(number, picture, round(size.width() * ratio), round(size.height() * ratio), cover)
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        if key not in self._unreadable:
            self.lane.ask(key, lambda: self._make(key), lambda image, error: self._made(key, ratio, image, error))
        return None

    def unreadable(self, number: str, picture: PictureRef) -> bool:
        """Whether making it was tried and failed."""
        return any(key.number == number and key.picture == picture for key in self._unreadable)

    def forget(self, picture: PictureRef) -> None:
        """Make this picture anew when it is next asked for: something on it was covered or uncovered."""
        for key in [key for key in self._kept if key.picture == picture]:
            del self._kept[key]
        self._unreadable = {key for key in self._unreadable if key.picture != picture}
        self.ready.emit(picture)

    def _make(self, key: ThumbnailKey) -> QImage:
        side = max(THUMBNAIL_SIDE, key.width, key.height)
        made = self._source(key.number, key.picture, side)
        image = made if isinstance(made, QImage) else image_of(made)
        return scaled_to(image, QSize(key.width, key.height), cover=key.cover)

    def _made(self, key: ThumbnailKey, ratio: float, image: QImage | None, error: Exception | None) -> None:
        if error is not None or image is None or image.isNull():
            self._unreadable.add(key)
        else:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            self._kept[key] = pixmap
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self.ready.emit(key.picture)


def thumbnails_of(session: Session, parent: QObject) -> Thumbnails:
    """Small pictures of any order of the session's library, for a list that has none of its own."""

    def make(number: str, picture: PictureRef, side: int) -> QImage:
        workspace = session.workspace
        return image_of_jpeg(workspace.pictures(workspace.cases.get(number)).thumbnail(picture, side).data)

    return Thumbnails(make, parent)
