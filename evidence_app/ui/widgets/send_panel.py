"""The right side of the dossier page: for whom, in which language, what to look at before sending, and the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from evidence_app.core.case import DossierSettings
from evidence_app.ui import names, parts, theme
from evidence_app.ui.hand_out import mime_of
from evidence_app.ui.i18n import core
from evidence_app.ui.parts import button, caption, label, rule, tool
from evidence_app.ui.send_checks import NOTE, READY, STOP, WEAK, Check
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.lead_icon import LeadIcon
from evidence_app.ui.widgets.signs import Sign

WIDTH = 344


class DragFile(QPushButton):
    """A button that can also be dragged into another program as the file it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._pressed: QPointF | None = None
        self.setAutoDefault(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough: drag the file."""
        far = (
            self._pressed is not None
            and (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        )
        if far and self.path is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.setDown(False)
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(mime_of([self.path]))
            drag.setPixmap(self.grab())
            drag.setHotSpot(QPoint(8, 8))
            drag.exec(Qt.DropAction.CopyAction)
            return
        super().mouseMoveEvent(event)


class CheckRow(QWidget):
    """A line of what to look at before sending."""

    pressed = Signal(str)

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        glyphs = {READY: Glyph.READY, WEAK: Glyph.WEAK}
        sign: QWidget = Sign(theme.active().px(20), glyphs.get(check.state, Glyph.STOP))
        if check.state == NOTE:
            sign = LeadIcon("info", "ink2")
        names = {READY: self.tr("Fine"), WEAK: self.tr("Look at this"), NOTE: self.tr("Good to know")}
        words = names.get(check.state, self.tr("Stop"))
        sign.setAccessibleName(words)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(check.title, "strong" if check.state in (WEAK, STOP) else "body", wrap=True))
        if check.detail:
            column.addWidget(label(check.detail, "secondary", "2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        self.button: QPushButton | None = None
        if check.action:
            self.button = button(check.action, on=lambda: self.pressed.emit(check.key))
            self.button.setProperty("small", True)
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{words}: {check.title}. {check.detail}")


class SendPanel(QFrame):
    """Choices, checks, export. Wishes leave as signals; `choices` is what is chosen now."""

    choicesChanged = Signal()  # noqa: N815
    pdfWanted = Signal()  # noqa: N815
    packetWanted = Signal()  # noqa: N815
    exhibitsWanted = Signal()  # noqa: N815
    actionWanted = Signal(str)  # noqa: N815
    cancelWanted = Signal()  # noqa: N815
    openWanted = Signal(object)  # noqa: N815  a Path
    revealWanted = Signal(object)  # noqa: N815
    printWanted = Signal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        parts.ground(self, "surface")
        self.setFixedWidth(theme.active().px(WIDTH))
        self.profile = self._combo(self.tr("For"))
        self.language = self._combo(self.tr("Language of the dossier"))
        self.page = self._combo(self.tr("Page"))
        self.exhibits = button(self.tr("Exhibits…"), "link", on=self.exhibitsWanted.emit)
        self.exhibits.setToolTip(self.tr("Order, leave out and caption what the dossier shows"))
        self.heading = label(self.tr("Before you send it"), "heading")
        self.summary = label("", "body", "2", wrap=True)
        self._checks = QScrollArea()
        self._checks.setWidgetResizable(True)
        self._checks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._checks.setFrameShape(QFrame.Shape.NoFrame)
        self._checks.setAccessibleName(self.tr("Before you send it"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.rows: list[CheckRow] = []
        self._make_result()
        self.export = button(self.tr("Export PDF…"), "filled", "export", on=self.pdfWanted.emit)
        self.export.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.packet = button(self.tr("Packet…"), on=self.packetWanted.emit)
        self.packet.setProperty("main", "true")
        self.print = tool("print", self.tr("Print"), on=self.printWanted.emit)
        self._lay_out()

    def _combo(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.activated.connect(lambda _place: self.choicesChanged.emit())
        return box

    def _make_result(self) -> None:
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.bar_words = label("", "secondary", "2", wrap=True)
        self.stop = tool("close", self.tr("Stop the export"), on=self.cancelWanted.emit)
        self.stop.setProperty("kind", "flat")
        row = QHBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.bar_words)
        column.addWidget(self.bar)
        row.addLayout(column, 1)
        row.addWidget(self.stop)
        self.running = QWidget()
        self.running.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.running.hide()
        self.place = DragFile()
        self.place.setToolTip(self.tr("Drag this into a browser's upload box, or click to open it"))
        self.place.clicked.connect(lambda: self.openWanted.emit(self.place.path))
        self.done_words = label("", "secondary", "2", wrap=True)
        self.open_button = button(self.tr("Open"), on=lambda: self.openWanted.emit(self.place.path))
        self.reveal = button(self.tr("Show in folder"), "", "folder", on=lambda: self.revealWanted.emit(self.place.path))
        for one in (self.open_button, self.reveal):
            one.setProperty("small", True)
        self.done = QWidget()
        box = QVBoxLayout(self.done)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.place)
        box.addWidget(self.done_words)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.open_button)
        line.addWidget(self.reveal)
        line.addStretch(1)
        box.addLayout(line)
        self.done.hide()

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for name, box in ((self.tr("Language"), self.language), (self.tr("Page"), self.page)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(caption(name))
            column.addWidget(box)
            pair.addLayout(column, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.summary, 1)
        self._ways = QGridLayout()
        self._ways.setSpacing(8)
        self._ways.setColumnStretch(0, 1)
        top = QHBoxLayout()
        top.addWidget(caption(self.tr("For")), 1)
        top.addWidget(self.exhibits)
        body = QWidget()
        parts.ground(body, "surface")
        # Choices and checks scroll together: a list that scrolls inside a page that doesn't hides half of what it says.
        inner = QVBoxLayout(body)
        inner.setContentsMargins(24, 14, 24, 8)
        inner.setSpacing(4)
        inner.addLayout(top)
        inner.addWidget(self.profile)
        inner.addSpacing(8)
        inner.addLayout(pair)
        inner.addSpacing(14)
        inner.addLayout(head)
        inner.addWidget(rule())
        inner.addLayout(self._list)
        inner.addStretch(1)
        self._checks.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._checks, 1)
        whole.addWidget(rule())
        layout = QVBoxLayout()
        layout.setContentsMargins(24, 0, 24, 16)
        layout.setSpacing(4)
        whole.addLayout(layout)
        layout.addSpacing(8)
        layout.addWidget(self.running)
        layout.addWidget(self.done)
        layout.addSpacing(4)
        layout.addLayout(self._ways)
        self._hint = label(self.tr("The packet adds upload-ready pictures and check sums."), "secondary", "2", wrap=True)
        layout.addWidget(self._hint)
        self._place_ways()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the three ways out don't fit into one line, the first has a line of its own."""
        super().resizeEvent(event)
        self._place_ways()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is shown has its style, and so its width."""
        super().showEvent(event)
        self._place_ways()

    def _place_ways(self) -> None:
        ways = (self.export, self.packet, self.print)
        wanted = sum(one.sizeHint().width() for one in ways) + 2 * self._ways.spacing()
        two = wanted > self.width() - 48
        for one in ways:
            self._ways.removeWidget(one)
        self._ways.addWidget(self.export, 0, 0, 1, 2 if two else 1)
        self._ways.addWidget(self.packet, 1 if two else 0, 0 if two else 1)
        self._ways.addWidget(self.print, 1 if two else 0, 1 if two else 2)

    # choices

    def fill_choices(self) -> None:
        """Read what can be chosen; once, when the page is first shown."""
        if self.profile.count():
            return
        from evidence_app.services.dossier_choices import languages, papers, profiles

        for one in profiles():
            self.profile.addItem(self.profile_name(one.id, one.name), one.id)
            self.profile.setItemData(self.profile.count() - 1, one.source, Qt.ItemDataRole.ToolTipRole)
        for code in languages():
            self.language.addItem(names.dossier_language(code), code)
        for paper in papers():
            self.page.addItem(paper, paper)

    def limits(self) -> tuple[int | None, int | None]:
        """Pages and bytes that the chosen recipient takes, or that are aimed at; None where nothing is known."""
        from evidence_app.services.dossier_choices import profiles

        chosen = str(self.profile.currentData())
        return next(((one.pages, one.size) for one in profiles() if one.id == chosen), (None, None))

    def profile_name(self, ident: str, name: str) -> str:
        """What a recipient is called in the window."""
        return {"standard": self.tr("AliExpress dispute"), "bank": self.tr("Bank or card issuer")}.get(ident, core(name))

    def show_settings(self, settings: DossierSettings) -> None:
        """Show what the case has chosen."""
        self.fill_choices()
        for box, value in ((self.profile, settings.profile), (self.language, settings.language), (self.page, settings.page)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))

    def choices(self) -> tuple[str, str, str]:
        """Profile, language and page as chosen."""
        return str(self.profile.currentData()), str(self.language.currentData()), str(self.page.currentData())

    # checks

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show the list, what needs looking at first."""
        ranks = {STOP: 0, WEAK: 1, READY: 2}
        every = sorted(checks, key=lambda one: ranks.get(one.state, 3))
        parts.clear(self._list)
        self.rows = []
        for place, check in enumerate(every):
            if place:
                self._list.addWidget(rule())
            row = CheckRow(check)
            row.pressed.connect(self.actionWanted)
            self.rows.append(row)
            self._list.addWidget(row)
        look = sum(one.state in (WEAK, STOP) for one in every)
        fine = sum(one.state == READY for one in every)
        words = [self.tr("%n to look at", "", look)] if look else []
        words.append(self.tr("%n fine", "", fine))
        self.summary.setText(", ".join(words))

    # export

    def show_running(self, words: str, fraction: float | None) -> None:
        """An export runs (None: it has ended)."""
        self.running.setVisible(fraction is not None)
        for one in (self.export, self.packet):
            one.setEnabled(fraction is None)
        if fraction is not None:
            self.hide_done()
            self.bar_words.setText(words)
            self.bar.setValue(round(fraction * 1000))

    def hide_done(self) -> None:
        """What was made last is not told any more."""
        self.done.hide()
        self._hint.show()

    def show_done(self, path: Path, words: str) -> None:
        """Say where the file is."""
        self.place.path = path
        self.place.setText(self.place.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, 260))
        self.place.setAccessibleName(self.tr("{file}, drag or open").format(file=path.name))
        self.done_words.setText(words)
        self.done.show()
        self._hint.hide()  # what was made is more to the point, and needs the room
        self.open_button.setFocus()
