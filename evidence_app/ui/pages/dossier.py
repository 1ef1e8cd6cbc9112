"""The dossier page: the PDF as it will be sent, following every edit, and the ways to send it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from evidence_app.core.case import Case
from evidence_app.core.changes import ChangeSet
from evidence_app.core.errors import Cancelled, EvidenceError
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.progress import Reporter
from evidence_app.ui import formats, parts, theme
from evidence_app.ui.i18n import failure, sentence
from evidence_app.ui.jobs import Job
from evidence_app.ui.pages import Page
from evidence_app.ui.send_checks import Check, checks_of, length_check, proof_check
from evidence_app.ui.session import Session
from evidence_app.ui.widgets.lane import Lane
from evidence_app.ui.widgets.pdf_book import PdfBook
from evidence_app.ui.widgets.pdf_pages import PdfPages, PdfThumbs
from evidence_app.ui.widgets.send_panel import WIDTH as PANEL
from evidence_app.ui.widgets.send_panel import SendPanel

if TYPE_CHECKING:
    from evidence_app.services.exporting import ExportReport
    from evidence_app.services.film_parts import FilmPart

FOLLOW_MS, QUIET_MS = 250, 1500
NARROW = 1080


class DossierPage(Page):
    """See the module. Keys in the preview: Page Up/Down, Home, End, + and −, 0 fits the width, Backspace after a link."""

    key: ClassVar[str] = "dossier"
    help_topic: ClassVar[str] = "dossier"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        parts.ground(self, "surface")
        self.book = PdfBook(self)
        self.lane = Lane(self, depth=1)
        self.preview = PdfPages(self.book)
        self.thumbs = PdfThumbs(self.book)
        self.panel = SendPanel()
        self._turn = 0
        self._shown_for: object = None
        self._export: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._start_preview)
        self._checks: list[Check] = []
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._start_proof)
        self._make_bar()
        self._lay_out()
        self._connect()

    # building

    def title(self) -> str:
        """The words on the tab."""
        return self.tr("Dossier")

    def _make_bar(self) -> None:
        self.back = parts.tool("first", self.tr("Previous page"), on=lambda: self.preview.go_to(self.preview.page - 1))
        self.forward = parts.tool("last", self.tr("Next page"), on=lambda: self.preview.go_to(self.preview.page + 1))
        self.place = parts.label("")
        self.state = parts.label("", "body", "2")
        self.smaller = parts.tool("zoom-out", self.tr("Smaller"), on=lambda: self.preview.step_scale(-1))
        self.larger = parts.tool("zoom-in", self.tr("Larger"), on=lambda: self.preview.step_scale(1))
        self.scale = parts.label("")
        self.scale.setAccessibleDescription(self.tr("Scale"))
        self.fit = parts.tool("fullscreen", self.tr("As wide as the view"), on=lambda: self.preview.set_scale(None))
        self.shown = parts.tool("photo", self.tr("Exhibits on this page"), on=self._show_exhibits_here)
        for one in (self.back, self.forward, self.shown, self.smaller, self.larger, self.fit):
            one.setProperty("kind", "flat")
            one.setProperty("small", True)

    def _lay_out(self) -> None:
        bar = self._bar = QHBoxLayout()
        bar.setContentsMargins(16, 4, 16, 4)
        bar.setSpacing(4)
        bar.addWidget(self.back)
        bar.addSpacing(6)
        bar.addWidget(self.place)
        bar.addSpacing(6)
        bar.addWidget(self.forward)
        bar.addWidget(self.shown)
        bar.addStretch(1)
        bar.addWidget(self.state)
        bar.addStretch(1)
        bar.addWidget(self.smaller)
        bar.addSpacing(6)
        bar.addWidget(self.scale)
        bar.addSpacing(6)
        bar.addWidget(self.larger)
        bar.addWidget(self.fit)
        self.words = parts.label("", "body", "2", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setContentsMargins(40, 40, 40, 40)
        self.views = QStackedWidget()
        parts.ground(self.views, "pane")
        self.views.addWidget(self.words)
        self.views.addWidget(self.preview)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(bar)
        middle.addWidget(parts.rule())
        middle.addWidget(self.views, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.thumbs)
        layout.addWidget(parts.rule(vertical=True))
        layout.addLayout(middle, 1)
        layout.addWidget(parts.rule(vertical=True))
        layout.addWidget(self.panel)

    def _connect(self) -> None:
        self.book.loaded.connect(self._on_loaded)
        self.preview.turned.connect(self._on_turned)
        self.preview.scaled.connect(lambda scale: self.scale.setText(formats.percent(scale * 100)))
        self.thumbs.chosen.connect(self.preview.go_to)
        self.preview.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.preview.customContextMenuRequested.connect(self._show_menu)
        panel = self.panel
        panel.choicesChanged.connect(self._on_choices)
        panel.pdfWanted.connect(self._ask_pdf)
        panel.packetWanted.connect(self._ask_packet)
        panel.exhibitsWanted.connect(self._show_exhibits)
        panel.actionWanted.connect(self._on_action)
        panel.cancelWanted.connect(self._cancel)
        panel.openWanted.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        panel.revealWanted.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent))))
        panel.printWanted.connect(self._print)

    # what is shown

    def show_case(self, case: Case | None) -> None:
        """Make the preview of this case; that of the same case stays until the new one is there."""
        other = (case.number if case else "") != (self.case.number if self.case else "")
        super().show_case(case)
        if other:
            self.book.clear()
            self.panel.hide_done()
            self.words.setText(self.tr("The dossier is being made…"))
        self.setEnabled(case is not None)
        if case is not None:
            self.panel.show_settings(case.dossier)
            self._soon.start(0 if other else FOLLOW_MS)

    def refresh(self, case: Case, changes: ChangeSet) -> None:
        """Every change may show in the dossier: follow it, a moment after the last keystroke."""
        super().show_case(case)
        self.panel.show_settings(case.dossier)
        self._soon.start(FOLLOW_MS)

    def stop(self) -> None:
        """The window closes: let threads end."""
        self._soon.stop()
        self._quiet.stop()
        self._turn += 1
        self.lane.drain()

    @Slot()
    def _start_preview(self) -> None:
        case = self.case
        if case is None or case is self._shown_for:
            return
        self._turn += 1
        self._quiet.stop()
        turn, number, workspace = self._turn, case.number, self.session.workspace
        self.state.setText(self.tr("Updating…"))

        def work() -> bytes:
            return workspace.exporting.preview(number, Reporter(cancelled=lambda: turn != self._turn))

        def done(data: bytes | None, error: Exception | None) -> None:
            if turn == self._turn:
                self._on_preview(case, data, error)

        self.lane.ask((number, turn), work, done)

    def _on_preview(self, case: Case, data: bytes | None, error: Exception | None) -> None:
        if isinstance(error, Cancelled):
            return
        if error is not None or data is None or not self.book.load(data):
            self.state.setText(self.tr("Not up to date"))
            words = failure(error) if error is not None else ""
            self.words.setText(self.tr("The dossier can't be shown.\n{reason}").format(reason=words).strip())
            self.views.setCurrentIndex(0)
        else:
            self._shown_for = case
            self.state.setText(self.tr("Preview is up to date"))
        self._start_checks(case, len(data or b""))

    def _start_checks(self, case: Case, size: int) -> None:
        """What to look at before sending, behind the preview: of a dossier that can't be shown it says why."""
        turn, workspace = self._turn, self.session.workspace

        def done(found: list[Check] | None, error: Exception | None) -> None:
            if turn != self._turn or error is not None or found is None:
                return
            pages, limit = self.panel.limits()
            words = self.tr("{size} at most").format(size=formats.size(limit)) if limit else ""
            length = [length_check(self.book.count, formats.size(size), pages, words)] if size else []
            self._checks = [*found, *length]
            self.panel.show_checks(self._checks)
            self._quiet.start(QUIET_MS)

        self.lane.ask((case.number, turn, "checks"), lambda: checks_of(workspace, case), done)

    @Slot()
    def _start_proof(self) -> None:
        """Nothing was changed for a moment: prove what is shown, which an export then needn't."""
        turn, data, exporting = self._turn, self.book.data, self.session.workspace.exporting

        def done(_nothing: None, error: Exception | None) -> None:
            if turn == self._turn and data:
                self.panel.show_checks([*self._checks, proof_check(error)])

        if data:
            self.lane.ask((turn, "proof"), lambda: exporting.prove(data), done)

    def _on_loaded(self) -> None:
        self.views.setCurrentIndex(1 if self.book.count else 0)
        self._on_turned(min(self.preview.page, max(0, self.book.count - 1)))
        self.scale.setText(formats.percent(self.preview.scale * 100))

    def _on_turned(self, page: int) -> None:
        count = self.book.count
        self.place.setText(self.tr("Page {page} of {count}").format(page=page + 1, count=count) if count else "")
        self.back.setEnabled(page > 0)
        self.forward.setEnabled(page + 1 < count)
        if count:
            self.thumbs.follow(page)
        self.status.emit(self.tr("%n page(s)", "", count) if count else "")

    # to the evidence

    def exhibits_on(self, page: int) -> list[tuple[str, str]]:
        """The exhibits that a page names: label and evidence id."""
        if self.case is None:
            return []
        said = set(re.findall(r"\b[A-F]\d{1,3}\b", self.book.text(page)))
        return [(words, ident) for ident, words in exhibit_labels(self.case).items() if words in said]

    def _show_exhibits_here(self) -> None:
        self._show_menu(QPoint(8, 8))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, ident in self.exhibits_on(self.preview.page):
            entry = menu.addAction(self.tr("Go to {exhibit}").format(exhibit=words))
            entry.triggered.connect(lambda _on, ident=ident: self.session.showPage.emit("evidence", ident))
        if not menu.isEmpty():
            menu.popup(self.preview.mapToGlobal(place))

    def _show_exhibits(self) -> None:
        from evidence_app.ui.dialogs.exhibits_dialog import ExhibitsDialog

        if self.case is not None:
            ExhibitsDialog(self.session, self).show()

    def _on_action(self, key: str) -> None:
        page, _, what = key.partition(":")
        if page == "hide" and self.case is not None:
            from evidence_app.dossier.preflight import legible_labels
            from evidence_app.ui.dialogs.hide_dialog import hide_in_turn

            hide_in_turn(self.session, legible_labels(self.case), self)
            return
        self.session.showPage.emit(page, what or None)

    def _on_choices(self) -> None:
        profile, language, page = self.panel.choices()

        def chosen(case: Case) -> Case:
            return replace(case, dossier=replace(case.dossier, profile=profile, language=language, page=page))

        try:
            self.session.edit("Change dossier settings", chosen)
        except EvidenceError as fault:
            self.session.failed.emit(fault)

    # export

    def _suggested(self, name: str) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(folder) / name)

    def _ask(self, title: str, name: str, kinds: str, suffix: str) -> QFileDialog:
        dialog = QFileDialog(self, title, self._suggested(name), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _ask_pdf(self) -> None:
        if self.case is not None:
            name = f"dossier-{self.case.number}.pdf"
            dialog = self._ask(self.tr("Export the dossier"), name, self.tr("PDF (*.pdf)"), "pdf")
            dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
            dialog.open()

    def _ask_packet(self) -> None:
        from evidence_app.ui.dialogs.packet_dialog import PacketDialog

        if self.case is not None:
            dialog = PacketDialog(self.session, self.case, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self.export_to(dialog.out, packet=True, films=dialog.films))
            dialog.open()

    def export_to(self, out: Path, *, packet: bool = False, films: Sequence[FilmPart] = ()) -> None:
        """Write the dossier, or a packet with it and these videos, to `out`, in a job."""
        case = self.case
        if case is None:
            return
        number, exporting = case.number, self.session.workspace.exporting

        def work(reporter: Reporter) -> ExportReport:
            if packet:
                return exporting.export_packet(number, out, reporter=reporter, films=films)
            return exporting.export_pdf(number, out, reporter=reporter)

        words = self.tr("Making the packet") if packet else self.tr("Making the dossier")
        job = self.session.jobs.start(words, work, done=self._on_exported, case=number)
        self._export = job
        job.progressed.connect(lambda: self.panel.show_running(words, job.fraction))
        job.finished.connect(lambda: self._on_finished(job))
        self.panel.show_running(words, 0.0)

    def _cancel(self) -> None:
        if self._export is not None:
            self._export.cancel()

    def _on_finished(self, job: Job) -> None:
        self.panel.show_running("", None)
        if isinstance(job.error, EvidenceError):
            self.session.failed.emit(job.error)
        self._export = None

    def _on_exported(self, report: ExportReport) -> None:
        words = [self.tr("%n page(s)", "", report.pages), formats.size(report.size)]
        if len(report.files) > 1 and report.path.suffix == ".pdf":
            words.append(self.tr("in %n part(s)", "", len(report.files)))
        text = ", ".join(words) + "\n" + str(report.path.parent)
        if report.warnings:
            text += "\n" + "\n".join(sentence(warning) for warning in report.warnings)
        self.panel.show_done(report.path, text)
        self.session.toast.emit(self.tr("{file} is ready").format(file=report.path.name), None)

    def _print(self) -> None:
        from evidence_app.ui.printing import ask_and_print

        if self.case is not None and self.book.data:
            ask_and_print(self.session, self.book.data, self.case.order.title, self)

    # size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow: the small pages go first, then the words above the preview."""
        super().resizeEvent(event)
        self.thumbs.setVisible(self.width() >= NARROW)
        self.panel.setFixedWidth(min(theme.active().px(PANEL), max(300, self.width() * 42 // 100)))
        room = self.width() - self.panel.width() - (self.thumbs.width() if self.thumbs.isVisible() else 0)
        parts.fit_row(self._bar, room, (self.state.setHidden, self.place.setHidden))
