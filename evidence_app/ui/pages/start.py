"""What an empty library shows: a question, one place to drop things, two other ways in, and how to film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.errors import NotFound
from evidence_app.resources import resource
from evidence_app.ui import formats, parts, theme
from evidence_app.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from evidence_app.ui.jobs import Job

_LOW, _NARROW = 760, 760  # px at 100 %


class DropZone(QWidget):
    """A dashed area with the filled button in it. Drops are taken by the whole window; this says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = parts.button(self.tr("Choose files…"), "filled", parent=self)
        sign = Picture("import", "blue", 40, self)
        words = parts.label(self.tr("Drop videos, photos or screenshots anywhere"), "heading", wrap=True, parent=self)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        paste = QHBoxLayout()
        paste.setSpacing(6)
        paste.addStretch()
        paste.addWidget(parts.label(self.tr("or paste a screenshot with"), "secondary", "2", parent=self))
        paste.addWidget(parts.label(formats.keys("Ctrl+V").replace("+", " "), "key", "2", parent=self))
        paste.addStretch()
        column = self._column = QVBoxLayout(self)
        column.setSpacing(12)
        self.set_small(False)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addLayout(paste)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_small(self, small: bool) -> None:
        """Less air where the window is low."""
        air = 20 if small else 36
        self._column.setContentsMargins(24, air, 24, air)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        tokens = theme.active().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.sunken))
        painter.setPen(QPen(QColor(tokens.control), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class _Progress(QWidget):
    """What is being made, how far it is, and a way to stop it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = parts.label("", "body", "2", wrap=True, parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop = parts.button(self.tr("Cancel"), "flat", parent=self)
        told = QVBoxLayout()
        told.setSpacing(6)
        told.addWidget(self.words)
        told.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addLayout(told, 1)
        row.addWidget(self.stop)
        self.hide()

    def follow(self, job: Job, words: str) -> None:
        """Stay until `job` ends."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        job.progressed.connect(lambda: self.bar.setValue(round(100 * job.fraction)))
        job.finished.connect(self.hide)
        self.stop.clicked.connect(job.cancel)
        self.show()


class StartPage(QScrollArea):
    """The first thing a new user sees."""

    choose_files = Signal()
    new_order = Signal()
    open_sample = Signal()
    show_help = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        parts.ground(body, "surface")
        self.zone = DropZone(body)
        self.zone.choose.clicked.connect(self.choose_files)
        self.sample = parts.button(self.tr("Open the sample case"), "", "book", on=self.open_sample.emit, parent=body)
        self.by_hand = parts.button(self.tr("New order by hand…"), "", "add", on=self.new_order.emit, parent=body)
        self._grid = QGridLayout(body)
        self._left, self._right = self._main(body), self._how_to_film(body)
        # In a row, which knows that it gets no wider than its most: a grid's cell would reckon its height too small.
        left = QHBoxLayout()
        left.addWidget(self._left, 1)
        left.addStretch()
        self._grid.addLayout(left, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._right, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 8)
        self._grid.setColumnStretch(1, 5)
        self._grid.setRowStretch(2, 1)
        self.setWidget(body)

    def _main(self, parent: QWidget) -> QWidget:
        side = QWidget(parent)
        side.setMaximumWidth(640)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        for way in (self.by_hand, self.sample):
            way.setProperty("main", "true")
            ways.addWidget(way)
        ways.addStretch()
        lock = Picture("lock", "green", 20, side)
        promise = QVBoxLayout()
        promise.setSpacing(2)
        promise.addWidget(parts.label(self.tr("Everything stays on this computer."), "strong", parent=side))
        promise.addWidget(
            parts.label(
                self.tr(
                    "The program has no network code. Your files are copied once, never changed, and their check sums are kept."
                ),
                "body",
                "2",
                wrap=True,
                parent=side,
            )
        )
        private = QHBoxLayout()
        private.setSpacing(12)
        private.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        private.addLayout(promise, 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(parts.label(self.tr("Got the wrong thing, or a broken one?"), "hero", wrap=True, parent=side))
        lead = self.tr(
            "Put your video, your photos and a screenshot of the listing here. "
            "You get the dates you must not miss and a PDF that a mediator understands in a minute."
        )
        column.addWidget(parts.label(lead, "lead", "2", wrap=True, parent=side))
        column.addSpacing(12)
        column.addWidget(self.zone)
        column.addSpacing(8)
        column.addLayout(ways)
        self.progress = _Progress(side)
        column.addWidget(self.progress)
        self._gap = QSpacerItem(0, 32)
        column.addItem(self._gap)
        column.addWidget(parts.rule(parent=side))
        column.addSpacing(8)
        column.addLayout(private)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window everything is seen at once too: less air, and one column where two don't fit."""
        super().resizeEvent(event)
        low = self.height() < theme.active().px(_LOW)
        margin = 40 if low else 72
        self._grid.setContentsMargins(margin, 28 if low else 72, margin, 24 if low else 40)
        self._grid.setHorizontalSpacing(48 if low else 72)
        self.zone.set_small(low)
        self._gap.changeSize(0, 8 if low else 32)
        narrow = self.width() < theme.active().px(_NARROW)
        self._grid.addWidget(self._right, 1 if narrow else 0, 0 if narrow else 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(1, 0 if narrow else 5)
        self._grid.invalidate()

    def follow(self, job: Job, words: str) -> None:
        """Show how far this work is, until it ends."""
        self.sample.setEnabled(False)
        job.finished.connect(lambda: self.sample.setEnabled(True))
        self.progress.follow(job, words)

    def _how_to_film(self, parent: QWidget) -> QWidget:
        side = QWidget(parent)
        side.setMinimumWidth(300)
        steps = (
            ("photo-02.jpg", self.tr("Show the label"), self.tr("Closed parcel first. Hold still on the label.")),
            ("photo-03.jpg", self.tr("Open it on camera"), self.tr("One shot. Do not stop or cut the video.")),
            ("photo-05.jpg", self.tr("Take the item out"), self.tr("Slowly, with everything that came along.")),
            ("photo-07.jpg", self.tr("Show the flaw close up"), self.tr("Then the item beside the label. Good light.")),
        )
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts.label(self.tr("Parcel not here yet? Film it like this"), "heading", wrap=True, parent=side))
        column.addSpacing(4)
        shot = self.tr("One continuous shot, from the label to the flaw.")
        column.addWidget(parts.label(shot, "body", "2", wrap=True, parent=side))
        column.addSpacing(12)
        column.addWidget(parts.rule(parent=side))
        for place, (picture, title, words) in enumerate(steps, 1):
            column.addWidget(self._step(side, picture, f"{place}  {title}", words))
            column.addWidget(parts.rule(parent=side))
        column.addSpacing(8)
        more = QHBoxLayout()
        more.addWidget(
            parts.button(self.tr("How to film, in full"), "link", on=lambda: self.show_help.emit("how-to-film"), parent=side)
        )
        more.addWidget(parts.label("F1", "key", "2", parent=side))
        more.addStretch()
        column.addLayout(more)
        return side

    def _step(self, parent: QWidget, picture: str, title: str, words: str) -> QWidget:
        line = QWidget(parent)
        thumb = QLabel(line)
        thumb.setFixedSize(88, 62)
        thumb.setAccessibleName(title)
        thumb.setPixmap(_cover(picture, QSize(88, 62), self.devicePixelRatioF()))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch()
        text.addWidget(parts.label(title, "strong", wrap=True, parent=line))
        text.addWidget(parts.label(words, "secondary", "2", wrap=True, parent=line))
        text.addStretch()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(16)
        row.addWidget(thumb)
        row.addLayout(text, 1)
        return line


def _cover(name: str, size: QSize, ratio: float) -> QPixmap:
    """A shipped picture filling `size`. Decoded at a reduced size, since it is only a hint."""
    from PySide6.QtGui import QImageReader

    try:
        reader = QImageReader(str(resource(f"sample/{name}")))
    except NotFound:
        return QPixmap()
    wanted = size * ratio
    full = reader.size()
    if full.isValid():
        reader.setScaledSize(full.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    left, top = (image.width() - wanted.width()) // 2, (image.height() - wanted.height()) // 2
    pixmap = QPixmap.fromImage(image.copy(left, top, wanted.width(), wanted.height()))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
