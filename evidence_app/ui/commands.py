"""What menus, keys and buttons do with orders, their evidence and libraries. The window itself only holds things together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from evidence_app.core.errors import Cancelled, EvidenceError
from evidence_app.ui.i18n import core, sentence
from evidence_app.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QStackedWidget

    from evidence_app.core.case import EventKind
    from evidence_app.services.cases import Changed
    from evidence_app.services.workspace import Workspace
    from evidence_app.ui.intake import IntakeDesk
    from evidence_app.ui.keeping import Keeper
    from evidence_app.ui.outlook import Outlook
    from evidence_app.ui.rail_filler import RailFiller
    from evidence_app.ui.single import Single
    from evidence_app.ui.widgets.case_header import CaseHeader
    from evidence_app.ui.widgets.case_tabs import CaseTabs
    from evidence_app.ui.widgets.messages import Banner


class Commands(WindowCommands):
    """The window's commands; `MainWindow` brings the parts they work on."""

    header: CaseHeader
    tabs: CaseTabs
    pages: QStackedWidget
    right: QStackedWidget
    filler: RailFiller
    banner: Banner
    outlook: Outlook | None
    desk: IntakeDesk | None
    _single: Single | None = None

    def show_page(self, key: str, what: object = None) -> None:
        """Bring a page to the front."""
        raise NotImplementedError

    @cached_property
    def keeper(self) -> Keeper:
        """Archives, backup, check, trash."""
        from evidence_app.ui.keeping import Keeper

        return Keeper(self)

    # orders

    def load_orders(self) -> None:
        """Read the orders anew and fill the rail, in the background."""
        self.filler.fill()

    def new_order(self, waiting: int = 0) -> str:
        """Ask for a new order's facts, for `waiting` files if there are; opens it and returns its number, "" when cancelled."""
        from evidence_app.ui.dialogs.order_dialog import OrderDialog

        if not self.session.ready:
            return ""
        dialog = OrderDialog(self.session, None, self, waiting=waiting)
        if not dialog.exec() or dialog.saved is None:
            return ""
        self.opened(dialog.saved)
        return dialog.saved.case.number

    def opened(self, changed: Changed) -> None:
        """A service made a new order: list and open it."""
        self.session.ordersChanged.emit()
        self.session.open(changed.case.number)
        self.show_page("overview")

    def edit_facts(self) -> None:
        """Change the facts of the open order."""
        from evidence_app.ui.dialogs.order_dialog import OrderDialog

        if self.session.case is not None:
            OrderDialog(self.session, self.session.case, self).exec()

    def delete_order(self) -> None:
        """Move the open order to the trash; the toast brings it back."""
        case = self.session.case
        if case is None:
            return
        try:
            self.session.workspace.cases.delete_order(case.number)
        except EvidenceError as fault:
            self.report(fault)
            return
        self.session.open(None)
        self.session.toast.emit(self.tr("Order moved to trash"), lambda: self._put_back(case.number))

    def _put_back(self, number: str) -> None:
        try:
            self.session.workspace.cases.put_back(number)
        except EvidenceError as fault:
            self.report(fault)
            return
        self.session.ordersChanged.emit()
        self.session.open(number)

    def copy_number(self) -> None:
        """Put the order number on the clipboard."""
        if self.session.case is not None:
            QApplication.clipboard().setText(self.session.case.number)
            self.session.toast.emit(self.tr("Order number copied"), None)

    def step_order(self, by: int) -> None:
        """Open the next or the previous order of the rail."""
        numbers = self.rail.model.listed()
        if numbers:
            here = self.session.case.number if self.session.case else ""
            place = numbers.index(here) + by if here in numbers else 0
            self.session.open(numbers[place % len(numbers)])

    def open_sample(self) -> None:
        """Make the sample case (with its film) in a job, and open it."""
        from evidence_app.services.sample import add_sample
        from evidence_app.ui.pages.start import StartPage

        workspace, label = self.session.workspace, self.tr("Making the sample case")
        if any(job.label == label for job in self.session.jobs.running):
            return  # it comes already
        job = self.session.jobs.start(label, lambda reporter: add_sample(workspace, reporter), self.opened, self.report)
        words = self.tr("Making the sample case, with its video. It opens when it is ready.")
        shown = self.right.currentWidget()
        if isinstance(shown, StartPage):
            shown.follow(job, words)
        else:
            self.session.toast.emit(words, None)

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.rail.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rail.search.selectAll()

    # the case

    def next_step(self) -> None:
        """Do what the next step's button says: log an event, change facts, or go to a page."""
        if self.outlook is not None:
            self.do(self.outlook.step.action, self.outlook.step.choices)

    def do(self, action: str, choices: tuple[EventKind, ...] = ()) -> None:
        """Carry out an action that core named ("log:dispute-opened", "edit:order", "edit:claim", "page:evidence")."""
        from evidence_app.core.case import EventKind

        verb, _, what = action.partition(":")
        if verb == "log":
            self.log_step(EventKind(what), choices)
        elif verb == "page":
            self.show_page(what)
        elif action == "edit:claim":
            self.show_page("statement")
        elif action == "edit:order":
            self.edit_facts()

    def log_step(self, kind: EventKind | None = None, choices: tuple[EventKind, ...] = ()) -> None:
        """Ask what happened, and log it."""
        from evidence_app.ui.dialogs.log_dialog import LogDialog

        if self.session.case is not None:
            LogDialog(self.session, self.session.case, kind, choices, self).exec()

    def save_calendar(self, *, every: bool = False) -> None:
        """Write the open order's deadlines, or those of every order, as a calendar file."""
        from pathlib import Path

        case = self.session.case
        if case is None and not every:
            return
        number = None if every or case is None else case.number
        proposed = f"{number or self.tr('deadlines')}.ics"
        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Add deadlines to calendar"), proposed, self.tr("Calendar (*.ics)")
        )
        if not name:
            return
        try:
            self.session.workspace.guidance.write_calendar(Path(name), number, words=core)
        except EvidenceError as fault:
            self.report(fault)
        else:
            self.session.toast.emit(
                self.tr("Calendar file saved, with reminders 7 days, 3 days, 1 day and 24 hours before"), None
            )

    # evidence

    def take_drops(self) -> None:
        """From now on the whole window takes drops, into the open order; the list of orders takes them into a new one."""
        from evidence_app.ui.intake import IntakeDesk

        if self.desk is None:
            self.desk = IntakeDesk(self.session, self, lambda offer: self.new_order(len(offer.paths) or 1) or None)
            self.desk.accept_on(self.side)
            self.desk.accept_new_on(self.rail)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in files that the program was started with, or a later start handed over: into the open order, or a new one."""
        from evidence_app.ui.intake_drop import Offer

        if self.desk is not None and paths:
            self.desk.take(Offer(paths=tuple(paths)))

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        if self.desk is not None:
            self.desk.choose_files()

    def paste(self) -> None:
        """Take what is on the clipboard into the open order, or a new one."""
        if self.desk is not None:
            self.desk.paste()

    def paste_into_new(self) -> None:
        """Take what is on the clipboard into a new order."""
        if self.new_order():
            self.paste()

    def work_on(self, workspace: Workspace) -> None:
        """This library is the window's from now on: show it, mend what an interruption left, answer later starts."""
        from evidence_app.ui.single import Single

        self.session.attach(workspace)
        self.keeper.look_after_interruption()
        if self._single is not None:
            self._single.stop()
        self._single = Single(workspace.library.folder, self)
        self._single.asked.connect(self.take_files)
        self._single.listen()

    def could_not_open(self, fault: EvidenceError, folder: Path) -> None:
        """The library can't be opened: say why, and offer to choose another or to try again."""
        from evidence_app.ui.dialogs.library_dialog import LibraryDialog

        dialog = LibraryDialog(fault, folder, self)
        if dialog.exec() and dialog.workspace is not None:
            self.work_on(dialog.workspace)
        else:
            self.close()

    def mend_library(self, fault: EvidenceError) -> None:
        """The open library turned out to be damaged: close it and offer the ways on."""
        folder = self.session.workspace.library.folder
        self.session.open(None)
        self.session.close()
        self.banner.dismiss()
        self.start_banner.dismiss()
        self.could_not_open(fault, folder)

    # the window

    def choose_library(self) -> None:
        """Open a library in another folder."""
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self, self.tr("Open another library"))
        if folder:
            self.open_library(Path(folder))

    def open_library(self, folder: Path) -> None:
        """Close this library and open the one in `folder`; on a failure the present one stays open."""
        from evidence_app.services.workspace import open_workspace

        try:
            workspace = open_workspace(folder, now=self.session.workspace.now)
        except EvidenceError as fault:
            self.report(fault)
            return
        before = self.session.workspace
        self.session.jobs.cancel_all()
        self.session.open(None)
        self.work_on(workspace)
        before.close()

    def preferences(self) -> None:
        """Ask for the user's choices."""
        from evidence_app.ui.dialogs.preferences import Preferences

        Preferences(self.session, self.settings, self).exec()

    def show_tour(self) -> None:
        """The bubbles that show what is where."""
        from evidence_app.ui.tour import Tour

        shown = self.findChild(Tour) or Tour(self)
        shown.start()

    def offer_tour(self) -> None:
        """The tour for someone whose first order this is; once."""
        from evidence_app.ui.tour import SEEN

        if not self.settings.flag(SEEN):
            self.settings.set(SEEN, True)
            self.show_tour()

    def report(self, fault: object) -> None:
        """Say what went wrong: an expected failure in the banner, a bug in the report dialog."""
        if isinstance(fault, Cancelled):
            return
        if isinstance(fault, EvidenceError):
            banner = self.banner if self.session.case is not None else self.start_banner
            if fault.code == "library-damaged" and self.session.ready:
                banner.tell(sentence(fault.what), error=True, action=self.tr("What to do"), on=lambda: self.mend_library(fault))
            else:
                banner.tell(f"{sentence(fault.what)} {sentence(fault.todo)}".strip(), error=True)
        elif isinstance(fault, BaseException):
            from evidence_app.ui.crash import show_crash

            show_crash(fault, self)
