"""Small real files and a session on a real library, for the tests of the evidence and dossier pages."""

from __future__ import annotations

import shutil
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from evidence_app.core.case import Role
from evidence_app.services.workspace import Workspace, open_workspace

NUMBER = "8012345678901234"


def empty(folder: Path) -> Workspace:
    """A library with one order and nothing in it."""
    workspace = open_workspace(folder, remember=False)
    facts = {"number": NUMBER, "title": "Drive", "timezone": "UTC", "ordered": "2026-10-21", "delivered": "2026-11-13"}
    workspace.cases.add_order(facts)
    return workspace


def library(folder: Path) -> Path:
    """A closed library with a film and three pictures."""
    files = folder / "files"
    files.mkdir()
    with empty(folder / "library") as workspace:
        intake = workspace.intake
        intake.import_paths(NUMBER, [film(files / "unboxing.mp4")])
        intake.import_paths(NUMBER, [photo(files / "one.jpg", "tan"), photo(files / "two.jpg", "teal")], Role.PHOTO)
        intake.import_paths(NUMBER, [photo(files / "listing.png", "white")], Role.LISTING)
    return folder / "library"


def copy_of(template: Path, folder: Path) -> Workspace:
    """A copy of a closed library, open."""
    shutil.copytree(template, folder)
    return open_workspace(folder, remember=False)


def photo(path: Path, colour: str = "peru", size: tuple[int, int] = (320, 240), words: str = "") -> Path:
    picture = Image.new("RGB", size, colour)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((40, 30, 200, 190), fill="white", outline="black", width=4)
    draw.text((60, 90), words or path.stem, fill="black")
    if path.suffix == ".jpg":
        exif = Image.Exif()
        exif[0x010F] = "Test"
        exif[0x0132] = "2026:11-12 18:02:00".replace("-", ":")
        exif.get_ifd(0x8769)[0x9003] = "2026:11:12 18:02:00"
        picture.save(path, quality=90, exif=exif)
    else:
        picture.save(path)
    return path


def film(path: Path, frames: int = 40, rate: int = 10, size: tuple[int, int] = (320, 240)) -> Path:
    """A film whose every frame tells its number: a white bar that moves one step a frame."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=rate)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, rate)
        stream.codec_context.gop_size = 10
        rng = np.random.default_rng(7)
        ground = rng.integers(40, 160, (size[1] // 8, size[0] // 8, 3), dtype=np.uint8).repeat(8, 0).repeat(8, 1)
        for index in range(frames):
            picture = ground.copy()
            left = 4 + index * 6
            picture[60:180, left : left + 20] = 255
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts = index
            frame.time_base = Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def urls(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_over(widget: QWidget, mime: QMimeData) -> QDragEnterEvent:
    place = QPoint(widget.width() // 2, widget.height() // 2)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDragEnterEvent(place, both, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(widget, event)
    return event


def leave(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QDragLeaveEvent())


def drop(widget: QWidget, mime: QMimeData) -> QDropEvent:
    """What a file manager does: enter, then drop, offering to move."""
    drag_over(widget, mime)
    place = QPointF(widget.width() / 2, widget.height() / 2)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(place, both, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(widget, event)
    return event
