"""A PDF held in memory, and its pages as pictures, drawn on a thread of Qt's own.

The preview gets a new PDF after every edit. Until a page of the new one is drawn, the picture of the old one stays, so that
nothing flickers while one types.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPointF, QSize, QSizeF, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfLinkModel, QPdfPageRenderer

KEPT = 60


@dataclass(frozen=True, slots=True)
class _Key:
    page: int
    width: int
    height: int


class PdfBook(QObject):
    """`loaded` after a new PDF, `drawn(page)` when a page's picture has arrived."""

    loaded = Signal()
    drawn = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._links: QPdfLinkModel | None = None
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._fresh: set[_Key] = set()
        self._asked: dict[int, _Key] = {}
        self._ratio = 1.0
        self.data = b""

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount() if self._document is not None else 0

    @property
    def drawing(self) -> bool:
        """Whether pages were asked for that have not arrived yet."""
        return bool(self._asked)

    def size(self, page: int) -> QSizeF:
        """A page's size in points."""
        return self._document.pagePointSize(page) if self._document is not None else QSizeF(595, 842)

    def load(self, data: bytes) -> bool:
        """Show this PDF from now on; False when it can't be read (what was shown stays)."""
        if data == self.data:
            return True
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        if document.status() != QPdfDocument.Status.Ready or not document.pageCount():
            document.deleteLater()
            buffer.deleteLater()
            return False
        self._replace(document, buffer, data)
        return True

    def clear(self) -> None:
        """Show no PDF."""
        self._kept.clear()
        self._replace(None, None, b"")

    def _replace(self, document: QPdfDocument | None, buffer: QBuffer | None, data: bytes) -> None:
        old, old_buffer = self._document, self._buffer
        self._document, self._buffer, self.data = document, buffer, data
        self._asked.clear()
        self._fresh.clear()
        self._renderer.setDocument(document)  # type: ignore[arg-type]
        if self._links is not None:
            self._links.deleteLater()
            self._links = None
        if document is not None:
            # One for each document: Qt warns when an old one is given none.
            self._links = QPdfLinkModel(self)
            self._links.setDocument(document)
        if old is not None:
            old.deleteLater()
        if old_buffer is not None:
            old_buffer.deleteLater()
        self.loaded.emit()

    def picture(self, page: int, width: int, height: int, ratio: float) -> QPixmap | None:
        """The page drawn `width` × `height` device pixels; an older picture of it, or None, until it is."""
        key = _Key(page, width, height)
        self._ratio = ratio
        if key not in self._fresh and key not in self._asked.values() and self._document is not None:
            request = self._renderer.requestPage(page, QSize(width, height), QPdfDocumentRenderOptions())
            self._asked[request] = key
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        return next((pixmap for other, pixmap in reversed(self._kept.items()) if other.page == page), None)

    @Slot(int, QSize, QImage, QPdfDocumentRenderOptions, "qulonglong")
    def _on_rendered(self, page: int, _size: QSize, image: QImage, _options: QPdfDocumentRenderOptions, request: int) -> None:
        key = self._asked.pop(request, None)
        if key is None or image.isNull():
            return
        opaque = QImage(image.size(), QImage.Format.Format_RGB32)
        opaque.fill(0xFFFFFFFF)
        painter = QPainter(opaque)
        painter.drawImage(0, 0, image)
        painter.end()
        pixmap = QPixmap.fromImage(opaque)
        pixmap.setDevicePixelRatio(self._ratio)
        self._kept[key] = pixmap
        self._fresh.add(key)
        while len(self._kept) > KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._fresh.discard(gone)
        self.drawn.emit(page)

    def link_at(self, page: int, place: QPointF) -> tuple[int, float] | None:
        """Where a link at this place (points from the page's top left) leads: a page, and points from its top."""
        if self._links is None:
            return None
        self._links.setPage(page)
        link = self._links.linkAt(place)
        return (link.page(), max(0.0, link.location().y())) if link.isValid() and link.page() >= 0 else None

    def text(self, page: int) -> str:
        """The words on a page, for screen readers and to find things."""
        return self._document.getAllText(page).text() if self._document is not None else ""
