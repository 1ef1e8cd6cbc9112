"""What is dropped or pasted: which of its many forms to take, and the frame that says where it will go.

A drag from a file manager, a browser, a messenger or the clipboard offers the same thing in several forms. `offer_of` takes
the best one: files of this computer, else picture data, else an address (told to the user, never fetched), else text.
Nothing is read from disk here; `ui/intake.py` does that in a job. A file manager may offer to *move* a file: this side
always answers "copy", so the buyer's own file stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import QClipboard, QDropEvent, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

PICTURE_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp")
TAKEN_AS_IT_IS = "image/png"
REMOTE_SCHEMES = ("http", "https", "ftp")


@dataclass(frozen=True, slots=True)
class Offer:
    """The best form of what was dropped or pasted; exactly one of the four is filled, or none.

    `png` is a picture as the other program encoded it; `image` one that still has to be encoded (done in a job).
    `remote` holds addresses of things that lie elsewhere. `name` is a file name to use for picture data.
    """

    paths: tuple[Path, ...] = ()
    png: bytes = b""
    image: QImage | None = None
    remote: tuple[str, ...] = ()
    text: str = ""
    name: str = ""

    @property
    def has_picture(self) -> bool:
        """Whether picture data (no file) is offered."""
        return bool(self.png) or self.image is not None

    def __bool__(self) -> bool:
        return bool(self.paths or self.has_picture or self.remote or self.text.strip())


def offer_of(mime: QMimeData, *, pasted: bool = False) -> Offer:
    """The best form of `mime`. Local files win, so that a photo keeps its own bytes and its time."""
    urls = mime.urls() if mime.hasUrls() else []
    paths = tuple(dict.fromkeys(Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile()))
    if paths:
        return Offer(paths=paths)
    name = _picture_name(urls, pasted)
    if mime.hasFormat(TAKEN_AS_IT_IS):
        data = mime.data(TAKEN_AS_IT_IS).data()
        if data:
            return Offer(png=bytes(data), name=name)
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Offer(image=image, name=name)
    remote = tuple(url.toString() for url in urls if url.scheme() in REMOTE_SCHEMES)
    text = mime.text() if mime.hasText() else ""
    if not remote and _is_address(text):
        remote = (text.strip(),)
    return Offer(remote=remote) if remote else Offer(text=text)


def looks_acceptable(mime: QMimeData) -> bool:
    """Whether a drag may be dropped here; cheap, since it is asked again and again while the drag moves."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText() or any(mime.hasFormat(one) for one in PICTURE_FORMATS)


def files_in(clipboard: QClipboard) -> Offer:
    """What a paste offers, by the same order of preference as a drop."""
    mime = clipboard.mimeData()  # None on an empty clipboard, whatever the stubs say
    return offer_of(mime, pasted=True) if mime is not None else Offer()


def _picture_name(urls: list[QUrl], pasted: bool) -> str:
    """A name for picture data: the remote file's own stem where there is one."""
    stem = next((Path(url.path()).stem for url in urls if Path(url.path()).stem), "")
    return f"{stem or ('pasted' if pasted else 'dropped')}.png"


def _is_address(text: str) -> bool:
    stripped = text.strip()
    return "\n" not in stripped and " " not in stripped and stripped.split("://")[0].lower() in REMOTE_SCHEMES


class DropFrame(QWidget):
    """A blue frame around the pane that would take the drop, with words that say so."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.words = ""
        self._over = over
        self.hide()

    def appear(self, words: str) -> None:
        """Show the frame over its whole parent."""
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, and the words on a filled plate in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        blue = self.palette().color(QPalette.ColorRole.Link)
        painter.setPen(QPen(blue, 2))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        room = QRectF(self.rect()).adjusted(28, 0, -28, 0)
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        plate = painter.boundingRect(room, wrapped, self.words).adjusted(-20, -12, 20, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(plate.adjusted(16, 0, -16, 0), wrapped, self.words)


class DropTarget(QObject):
    """Makes any widget take drops: shows the frame while a drag is over it and hands on the offer.

    `take` is called after the drop has been answered, so that the program the drag came from never waits for this one.
    `words` says what a drop here does ("Add to this order"). Keep a reference or give the widget as parent: the widget is it.
    """

    def __init__(self, widget: QWidget, take: Callable[[Offer], None], words: Callable[[], str] | None = None) -> None:
        super().__init__(widget)
        self._widget = widget
        self._take = take
        self._words = words or (lambda: self.tr("Add to this order"))
        self.frame = DropFrame(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer drags over the widget; leave everything else alone."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            return self._dragged(event, kind)
        if kind == QEvent.Type.DragLeave:
            self.frame.hide()
        elif kind == QEvent.Type.Resize and self.frame.isVisible():
            self.frame.setGeometry(self._widget.rect())
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDropEvent, kind: QEvent.Type) -> bool:
        if event.source() is not None and _inside(event.source(), self._widget.window()):
            return False  # a frame dragged about within the window is not new evidence
        if not looks_acceptable(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if kind == QEvent.Type.DragEnter:
            self.frame.appear(self._words())
        elif kind == QEvent.Type.Drop:
            self.frame.hide()
            offer = offer_of(event.mimeData())
            QTimer.singleShot(0, self, lambda: self._take(offer))
        return True


def _inside(source: QObject, window: QWidget) -> bool:
    return isinstance(source, QWidget) and source.window() is window
