"""Dragging and copying evidence into other programs. The file is made on another thread; the drag starts when it is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from evidence_app.core.case import Case
from evidence_app.core.pictures import PictureRef
from evidence_app.ui.session import Session
from evidence_app.ui.widgets.lane import Lane


class HandOut(QObject):
    """Files of pictures for other programs."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lane = Lane(self)

    def _ask(
        self,
        case: Case,
        pictures: Sequence[PictureRef],
        use: Callable[[list[Path], QImage | None], None],
        *,
        image: bool = False,
    ) -> None:
        from evidence_app.services.handing_out import hand_out

        workspace = self._session.workspace

        def work() -> tuple[list[Path], QImage | None]:
            paths = [hand_out(workspace, case, one) for one in wanted]
            pixels = image and len(paths) == 1 and paths[0].suffix == ".jpg"
            return paths, QImage(str(paths[0])) if pixels else None

        def done(result: Any, error: Exception | None) -> None:
            if error is not None:
                self._session.failed.emit(error)
            else:
                use(*result)

        wanted = tuple(pictures)
        self.lane.ask((case.number, wanted, image), work, done)

    def drag(self, source: QWidget, pictures: Sequence[PictureRef], pixmap: QPixmap | None = None) -> None:
        """Drag these out of `source`: as soon as the files are there, if the mouse button is still held."""
        case = self._session.case
        if case is None or not pictures:
            return

        def start(paths: list[Path], _image: QImage | None) -> None:
            if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                return
            drag = QDrag(source)
            drag.setMimeData(mime_of(paths))
            if pixmap is not None:
                drag.setPixmap(pixmap)
            drag.exec(Qt.DropAction.CopyAction)

        self._ask(case, pictures, start)

    def copy(self, pictures: Sequence[PictureRef]) -> None:
        """Put these on the clipboard: as files, and a single picture as a picture too."""
        case = self._session.case
        if case is None or not pictures:
            return

        def put(paths: list[Path], image: QImage | None) -> None:
            QGuiApplication.clipboard().setMimeData(mime_of(paths, image))
            self._session.toast.emit(self.tr("Copied"), None)

        self._ask(case, pictures, put, image=True)


def mime_of(paths: Sequence[Path], image: QImage | None = None) -> QMimeData:
    """These files, and the picture where there is one, as other programs take them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if image is not None and not image.isNull():
        mime.setImageData(image)
    return mime
