"""A button that copies the finished comparison when clicked, and gives it away as a file when dragged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from evidence_app.ui import icons
from evidence_app.ui.i18n import translate


class PictureButton(QPushButton):
    """`make` returns the picture, or None when there is nothing to show yet; `name` is the file's name without suffix."""

    def __init__(self, make: Callable[[], QImage | None], name: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(translate("compare", "Copy picture"), parent)
        self.setIcon(icons.icon("copy"))
        self.setToolTip(translate("compare", "Copy the finished comparison, or drag it from here into another program"))
        self.setAutoDefault(False)
        self._make, self._name = make, name
        self._folder: QTemporaryDir | None = None
        self._pressed: QPoint | None = None
        self.clicked.connect(lambda _on=False: self.copy())

    def copy(self) -> bool:
        """Put the picture on the clipboard; whether there was one."""
        image = self._make()
        if image is None:
            return False
        QGuiApplication.clipboard().setMimeData(self.mime(image))
        return True

    def mime(self, image: QImage) -> QMimeData:
        """The picture as an image and as a PNG file without metadata, for programs that take either."""
        data = QMimeData()
        data.setImageData(image)
        path = self._file(image)
        if path is not None:
            data.setUrls([QUrl.fromLocalFile(str(path))])
        return data

    def _file(self, image: QImage) -> Path | None:
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.filePath(f"{self._name()}.png"))
        return path if image.save(str(path)) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture out."""
        far = self._pressed is not None and (
            (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        )
        if not far or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        self._pressed = None
        self.setDown(False)
        image = self._make()
        if image is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.mime(image))
        drag.setPixmap(QPixmap.fromImage(image.scaledToWidth(240, Qt.TransformationMode.SmoothTransformation)))
        drag.exec(Qt.DropAction.CopyAction)
