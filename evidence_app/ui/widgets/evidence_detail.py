"""The right side of the evidence page: one piece of evidence, large, with its name, its media and what is known about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from evidence_app.core.case import Case, Evidence, MediaKind
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import PictureRef
from evidence_app.core.recipes import redacted
from evidence_app.ui import formats, icons, parts
from evidence_app.ui.parts import button, label, tool
from evidence_app.ui.session import Session
from evidence_app.ui.widgets.elided_label import ElidedLabel
from evidence_app.ui.widgets.film_panel import FilmPanel
from evidence_app.ui.widgets.info_panel import InfoPanel, role_name
from evidence_app.ui.widgets.lead_icon import LeadIcon
from evidence_app.ui.widgets.photo_panel import PhotoPanel
from evidence_app.ui.widgets.thumbnails import Thumbnails


class EvidenceDetail(QWidget):
    """Shows one piece. What the user wants done with it leaves as signals; the page does it."""

    strongestWanted = Signal(bool)  # noqa: N815
    captionWanted = Signal(str)  # noqa: N815
    menuWanted = Signal(object)  # noqa: N815  a QPoint on the screen
    openWanted = Signal()  # noqa: N815

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.item: Evidence | None = None
        self.mark = label("", "heading")
        self.name = ElidedLabel("heading")
        self.edit = QLineEdit()
        self.edit.setAccessibleName(self.tr("Caption"))
        self.edit.setMaxLength(120)
        self.edit.hide()
        self.edit.returnPressed.connect(self._take_caption)
        self.edit.installEventFilter(self)
        self.about = ElidedLabel("body", "ink2")
        self.strongest = button(self.tr("Strongest"), icon="star")
        self.strongest.setCheckable(True)
        self.strongest.setToolTip(self.tr("Rate as strongest: shown first, and first choice for page 1 (S)"))
        self.strongest.clicked.connect(self.strongestWanted)
        self.info_button = tool("info", self.tr("Information"), on=self.toggle_info)
        self.info_button.setToolTip(self.tr("Facts and what does not fit (I)"))
        self.info_button.setCheckable(True)
        self.full = tool("fullscreen", self.tr("Full screen"), on=self.show_full_screen)
        self.full.setToolTip(self.tr("Full screen (F)"))
        self.more = tool("more", self.tr("More"), on=self._more)
        self.film = FilmPanel(thumbnails)
        self.photo = PhotoPanel(self._pixels)
        self.document = self._made_document()
        self.info = InfoPanel()
        self.info.hide()
        self.info.captionChanged.connect(self.captionWanted)
        self.media = QStackedWidget()
        # Its pages fold their buttons when it gets narrow; their own least widths would push the rail aside first.
        self.media.setMinimumWidth(300)
        self.media.addWidget(QWidget())
        # Where large text leaves too little height for a film and what belongs to it, they scroll instead of overlapping.
        self.film_room = QScrollArea()
        self.film_room.setWidgetResizable(True)
        self.film_room.setFrameShape(QFrame.Shape.NoFrame)
        self.film_room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.film_room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parts.ground(self.film, "surface")
        self.film_room.setWidget(self.film)
        for panel in (self.film_room, self.photo, self.document):
            self.media.addWidget(panel)
        self._screen: FullScreen | None = None
        self._lay_out()
        self.film.player.fullScreenWanted.connect(self.show_full_screen)

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.mark)
        head.addWidget(self.name)
        head.addWidget(self.edit, 1000)
        head.addWidget(self.about)
        head.addStretch(1)
        head.addWidget(self.strongest)
        for one in (self.info_button, self.full, self.more):
            head.addWidget(one)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.media, 1)
        self._body.addWidget(self.info)
        layout = self._whole = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 24, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._body, 1)

    def _made_document(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(LeadIcon("document", "control"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label(self.tr("A document without a picture."), "body", "2"), 0, Qt.AlignmentFlag.AlignHCenter)
        self.open_document = button(self.tr("Open with its program"), on=self.openWanted.emit)
        column.addWidget(self.open_document, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _pixels(self, case: Case, item: Evidence, side: int) -> Any:
        recipe = redacted(case, PictureRef(item.id))
        return self._session.workspace.pictures(case).pixels(recipe, side, side)

    # what is shown

    def show_evidence(self, case: Case | None, item: Evidence | None, at: FrameRef | None = None) -> None:
        """Show this piece (of a film: the frame `at`), or nothing."""
        if self.item is not None and (item is None or item.id != self.item.id):
            self.cancel_caption()
        self.item = item
        for one in (self.strongest, self.info_button, self.full, self.more, self.mark, self.name, self.about):
            one.setVisible(item is not None)
        if case is None or item is None:
            self.media.setCurrentIndex(0)
            self.info.show_evidence(None, None)
            self.film.close_film()
            self.photo.forget()
            return
        self.mark.setText(exhibit_labels(case).get(item.id, ""))
        self.name.setText(item.caption or role_name(item.role))
        self.about.setText(", ".join(self._about(item)))
        self._fit()
        self.strongest.setChecked(item.rating > 0)
        self.strongest.setIcon(icons.icon("star-filled" if item.rating > 0 else "star"))
        self.info.show_evidence(case, item)
        self._show_media(case, item, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What it is called comes before the facts of the file, which the information shows too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the facts beside the name only where both have their room."""
        others = (self.mark, self.strongest, self.info_button, self.full, self.more)
        margins = self._whole.contentsMargins()
        used = sum(one.sizeHint().width() + self._head.spacing() for one in others) + margins.left() + margins.right()
        wanted = self.name.sizeHint().width() + self.about.sizeHint().width() + 3 * self._head.spacing()
        self.about.setVisible(self.item is not None and self.edit.isHidden() and used + wanted <= self.width())

    def _about(self, item: Evidence) -> list[str]:
        words = [item.name]
        if item.width:
            words.append(f"{item.width} × {item.height}")
        if item.taken is not None:
            words.append(formats.when(item.taken, year=False))
        return words

    def _show_media(self, case: Case, item: Evidence, at: FrameRef | None) -> None:
        if item.kind is MediaKind.VIDEO:
            from evidence_app.services.playing import film_reader

            workspace = self._session.workspace
            self.photo.forget()
            self.film.show_film(case, item, lambda: film_reader(workspace, item), at)
            self.media.setCurrentWidget(self.film_room)
        elif item.kind is MediaKind.IMAGE:
            self.film.close_film()
            self.photo.show_photo(case, item)
            self.media.setCurrentWidget(self.photo)
        else:
            self.film.close_film()
            self.photo.forget()
            self.media.setCurrentWidget(self.document)

    # caption

    def edit_caption(self) -> None:
        """Write a caption in place of the name."""
        if self.item is None:
            return
        self.edit.setText(self.item.caption)
        self.edit.setPlaceholderText(self.item.name)
        self.name.hide()
        self.about.hide()
        self.edit.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def cancel_caption(self) -> None:
        """Leave the caption as it was."""
        self.edit.hide()
        self.name.setVisible(self.item is not None)
        self._fit()

    def _take_caption(self) -> None:
        words = self.edit.text()
        self.cancel_caption()
        if self.item is not None and words.strip() != self.item.caption:
            self.captionWanted.emit(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape gives up the caption; leaving the field takes it."""
        if watched is self.edit and self.edit.isVisible():
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                self.cancel_caption()
                return True
            if event.type() == QEvent.Type.FocusOut:
                self._take_caption()
        return super().eventFilter(watched, event)

    # views

    def toggle_info(self) -> None:
        """Show the facts, or hide them."""
        self.set_info(self.info.isHidden())

    def set_info(self, on: bool) -> None:
        """Show or hide the facts."""
        self.info.setVisible(on)
        self.info_button.setChecked(on)

    def _more(self) -> None:
        self.menuWanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def show_full_screen(self) -> None:
        """The media alone on the whole screen, and back."""
        if self.item is None or self.media.currentIndex() == 0:
            return
        if self._screen is not None:
            self._screen.close()
            return
        self._screen = FullScreen(self.media, self)
        self._screen.left.connect(self._leave_full_screen)
        self._screen.showFullScreen()

    def _leave_full_screen(self) -> None:
        self._screen = None
        self._body.insertWidget(0, self.media, 1)
        self.media.show()

    @property
    def in_full_screen(self) -> bool:
        """Whether the media is on the whole screen."""
        return self._screen is not None


class FullScreen(QWidget):
    """Holds the media while it fills the screen; Escape or F gives it back."""

    left = Signal()

    def __init__(self, media: QWidget, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Evidence"))
        parts.ground(self, "surface")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(media)
        media.show()
        for key in ("Esc", "F"):
            QShortcut(QKeySequence(key), self, self.close)
        media.setFocus()

    def closeEvent(self, event: QEvent) -> None:
        """Give the media back before this window goes."""
        self.left.emit()
        event.accept()
