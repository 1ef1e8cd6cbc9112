"""The film player: screen, transport, film line. It shows exactly the frame that it names, so that a frame can be kept.

Keys, anywhere in the player: Space plays and pauses, `,` and `.` go one frame back and on, Home and End to the ends,
K keeps the frame, C uses it in a comparison. Frames come from `FilmDecoder`; nothing here waits for them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from evidence_app.core.media_time import FrameRef
from evidence_app.ui import formats, icons, parts, theme
from evidence_app.ui.i18n import failure
from evidence_app.ui.parts import button, label, tool
from evidence_app.ui.widgets.film_decoder import FilmDecoder, FilmFacts, Frame
from evidence_app.ui.widgets.film_line import FilmLine
from evidence_app.ui.widgets.film_marks import clock
from evidence_app.ui.widgets.folding import Folding
from evidence_app.ui.widgets.photo_view import PhotoView

if TYPE_CHECKING:
    from evidence_app.media.playing import FilmReader


class FilmPlayer(Folding):
    """Plays one film. `frameShown(FrameRef)`; `keepWanted(FrameRef)` and `compareWanted(FrameRef)` are the user's wishes."""

    frameShown = Signal(object)  # noqa: N815
    keepWanted = Signal(object)  # noqa: N815
    compareWanted = Signal(object)  # noqa: N815
    fullScreenWanted = Signal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decoder = FilmDecoder(self)
        self.screen_view = PhotoView()
        self.screen_view.zoomable = False
        self.screen_view.setAccessibleName(self.tr("Video"))
        self.line = FilmLine()
        self.frame: Frame | None = None
        self._facts: FilmFacts | None = None
        self._resume: FrameRef | None = None

        self.back = self._transport("frame-back", self.tr("One frame back"), ",", lambda: self.step(-1))
        self.play_button = self._transport("play", self.tr("Play"), "Space", self.toggle)
        self.forward = self._transport("frame-forward", self.tr("One frame on"), ".", lambda: self.step(1))
        self.time = label("", "heading")
        self.time.setAccessibleDescription(self.tr("Time"))
        self.place = label("", "secondary", "2")
        self.keep = button(self.tr("Keep frame"), icon="bookmark", on=self._keep)
        self.keep.setToolTip(self.tr("Keep this frame as a key frame (K)"))
        self.compare = button(self.tr("Use in comparison"), icon="side-by-side", on=self._compare)
        self.compare.setToolTip(self.tr("Put this frame beside the listing (C)"))

        row = self._row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.play_button)
        row.addWidget(self.forward)
        row.addSpacing(8)
        row.addWidget(self.time)
        row.addSpacing(2)
        row.addWidget(self.place, 1)
        row.addWidget(self.keep)
        row.addSpacing(4)
        row.addWidget(self.compare)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.screen_view, 1)
        layout.addLayout(row)
        layout.addWidget(self.line)

        self.decoder.shown.connect(self._on_shown)
        self.decoder.opened.connect(self._on_opened)
        self.decoder.playing.connect(self._on_playing)
        self.decoder.failed.connect(self._on_failed)
        self.line.sought.connect(self.decoder.show_seconds)
        self.screen_view.opened.connect(self.fullScreenWanted)
        for one in (self.back, self.play_button, self.forward, self.keep, self.compare):
            one.setEnabled(False)

    def _transport(self, icon: str, name: str, key: str, on: Callable[[], object]) -> QToolButton:
        made = tool(icon, name, on=on)
        made.setToolTip(f"{name} ({key})")
        made.setProperty("kind", "flat")
        made.setIconSize(QSize(20, 20))
        return made

    # what is shown

    def open(self, open_reader: Callable[[], FilmReader], at: FrameRef | None = None) -> None:
        """Open a film and show its first frame, or the frame `at`."""
        self.frame, self._facts = None, None
        self.time.setText("")
        self.place.setText("")
        self._enable(False)
        self.screen_view.show_words(self.tr("Opening the video…"))
        self.decoder.open(open_reader, at)

    def close_film(self) -> None:
        """Let go of the film."""
        self.decoder.close()
        self.frame, self._facts = None, None
        self.screen_view.show_words("")
        self._enable(False)

    def go_to(self, frame: FrameRef) -> None:
        """Show exactly this frame."""
        self.decoder.show_frame(frame)

    def toggle(self) -> None:
        """Play, or pause; at the end, play from the beginning."""
        if self.decoder.is_playing:
            self.decoder.pause()
        elif self.frame is not None and self._facts is not None:
            at_end = self.frame.ref.index >= self._facts.count - 1
            if at_end and self._resume is not None:
                self.decoder.play(self._resume)
            else:
                self.decoder.play(self.frame.ref)

    def step(self, count: int) -> None:
        """Go `count` frames on (negative: back), exactly."""
        if self.frame is not None:
            self.decoder.show_place(self.frame.ref.index + count)

    def to_end(self, *, last: bool) -> None:
        """Go to the first or the last frame."""
        if self._facts is not None:
            self.decoder.show_place(self._facts.count - 1 if last else 0)

    def _enable(self, on: bool) -> None:
        for one in (self.back, self.play_button, self.forward, self.keep, self.compare):
            one.setEnabled(on)

    def _keep(self) -> None:
        if self.frame is not None:
            self.decoder.pause()
            self.keepWanted.emit(self.frame.ref)

    def _compare(self) -> None:
        if self.frame is not None:
            self.decoder.pause()
            self.compareWanted.emit(self.frame.ref)

    # from the decoder

    @Slot(object)
    def _on_opened(self, facts: FilmFacts) -> None:
        self._facts = facts
        self._enable(True)
        # Room for the longest text there will be, so that nothing moves while it plays.
        longest = self._place_words(facts.count)
        self.place.setMinimumWidth(self.place.fontMetrics().horizontalAdvance(longest) + 4)
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance(clock(facts.duration_s, exact=True)) + 4)
        self.fit()
        if self.frame is not None:
            self._write_time()

    @Slot(object)
    def _on_shown(self, frame: Frame) -> None:
        if frame.ref.index == 0 or self._resume is None:
            self._resume = frame.ref
        self.frame = frame
        facts = self._facts
        size = QSize(facts.width, facts.height) if facts else frame.image.size()
        self.screen_view.show_image(frame.image, size, keep=True)
        self.line.set_position(frame.ref.time.seconds)
        self._write_time()
        if not self.decoder.is_playing:
            self.frameShown.emit(frame.ref)

    def _write_time(self) -> None:
        if self.frame is None:
            return
        ref = self.frame.ref
        self.time.setText(clock(ref.time.seconds, exact=True))
        if self._facts is not None:
            self.place.setText(self._place_words(ref.index))

    def _place_words(self, number: int) -> str:
        length = clock(self._facts.duration_s, exact=True) if self._facts is not None else ""
        return self.tr("of {length}, frame {number}").format(length=length, number=number)

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        self.play_button.setIcon(icons.icon("pause" if playing else "play"))
        name = self.tr("Pause") if playing else self.tr("Play")
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(f"{name} ({formats.keys('Space')})")
        if not playing and self.frame is not None:
            self.frameShown.emit(self.frame.ref)

    @Slot(object)
    def _on_failed(self, fault: Exception) -> None:
        self._enable(False)
        self.screen_view.show_words(failure(fault))

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The player's keys, wherever the focus is in it."""
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key says; False when it means nothing here."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        actions: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Comma: lambda: self.step(-1),
            Qt.Key.Key_Period: lambda: self.step(1),
            Qt.Key.Key_Home: lambda: self.to_end(last=False),
            Qt.Key.Key_End: lambda: self.to_end(last=True),
            Qt.Key.Key_K: self._keep,
            Qt.Key.Key_C: self._compare,
        }
        action = actions.get(event.key())
        if action is None or self.frame is None:
            return False
        action()
        event.accept()
        return True

    def fit(self) -> None:
        """Narrow: words give way to icons."""
        parts.fit_row(
            self._row,
            self.width(),
            (
                self.place.setHidden,
                lambda on: parts.fold(self.compare, self.tr("Use in comparison"), on),
                lambda on: parts.fold(self.keep, self.tr("Keep frame"), on),
            ),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Keep the time's width steady with the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.time.setMinimumWidth(theme.active().px(88))
            self.fit()
