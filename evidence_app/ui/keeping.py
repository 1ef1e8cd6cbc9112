"""Keeping the library, from the File menu: archive and restore an order, back up, check, trash; and what was mended.

Everything slow is a job; how it ended is said in passing, or in a box with the whole list where something is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from evidence_app.core.errors import EvidenceError
from evidence_app.ui.i18n import core

if TYPE_CHECKING:
    from evidence_app.core.case import Case
    from evidence_app.services.verifying import Verification
    from evidence_app.storage.doctor import Finding
    from evidence_app.storage.moving import Move
    from evidence_app.ui.commands import Commands

_SHOWN = 8


class Keeper(QObject):
    """The keeping commands of one window."""

    def __init__(self, window: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    # after an interruption

    def look_after_interruption(self) -> None:
        """Where the library was not closed last time: mend what is safe, in a job, and say what it was."""
        keeping = self._session.workspace.keeping
        if keeping.interrupted:
            self._session.jobs.start(
                self.tr("Checking the library after an interruption"),
                lambda reporter: keeping.doctor(reporter, while_working=True),
                self.tell_mended,
                self._window.report,
            )

    def tell_mended(self, found: list[Finding]) -> None:
        """Say what was mended, and what could not be."""
        if not found:
            return
        left = [one for one in found if not one.mended]
        if left:
            words = self.tr("After an interruption, %n thing(s) in the library could not be repaired.", "", len(left))
        else:
            words = self.tr("The program was interrupted last time. Repaired: %n thing(s).", "", len(found))
        lines = [f"{one.path}: {core(one.what)}" for one in (*left, *(one for one in found if one.mended))]
        self._window.start_banner.tell(
            words, error=bool(left), action=self.tr("Show"), on=lambda: self._show_list(words, lines, warn=bool(left))
        )

    # one order

    def archive(self) -> None:
        """Write the open order, originals included, to one file."""
        case = self._session.case
        if case is not None:
            out = self._ask_out(self.tr("Archive this order"), f"{case.number}.zip")
            if out is not None:
                self.archive_to(out)

    def archive_to(self, out: Path) -> None:
        """Write the open order to the file `out`."""
        case = self._session.case
        if case is None:
            return
        keeping, number = self._session.workspace.keeping, case.number
        self._session.jobs.start(
            self.tr("Archiving order {number}").format(number=number),
            lambda reporter: keeping.archive(number, out, reporter),
            lambda _none: self._tell(self.tr("Order {number} is kept in {name}").format(number=number, name=out.name)),
            self._window.report,
            number,
        )

    def restore(self) -> None:
        """Take an order out of an archive into this library, and open it."""
        title, kinds = self.tr("Restore an order"), self.tr("Archives (*.zip)")
        name, _kind = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.restore_from(Path(name))

    def restore_from(self, source: Path) -> None:
        """Take the order of this archive into the library, and open it."""
        keeping = self._session.workspace.keeping
        self._session.jobs.start(
            self.tr("Restoring {name}").format(name=source.name),
            lambda reporter: keeping.restore(source, reporter),
            self._restored,
            self._window.report,
        )

    def _restored(self, case: Case) -> None:
        self._session.ordersChanged.emit()
        self._session.open(case.number)
        self._tell(self.tr("Order {number} is back").format(number=case.number))

    # the library

    def backup(self) -> None:
        """Write the whole library to one file."""
        out = self._ask_out(self.tr("Back up the library"), "evidence-backup.zip")
        if out is not None:
            self.backup_to(out)

    def backup_to(self, out: Path) -> None:
        """Write the whole library to the file `out`."""
        keeping = self._session.workspace.keeping
        self._session.jobs.start(
            self.tr("Backing up the library"),
            lambda reporter: keeping.backup(out, reporter),
            lambda count: self._tell(self.tr("The library is kept in {name}: %n file(s)", "", count).format(name=out.name)),
            self._window.report,
        )

    def move(self) -> None:
        """Put the library into another folder."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Choose an empty folder for the library"))
        if name:
            self.move_to(Path(name))

    def move_to(self, folder: Path) -> None:
        """Copy the library to `folder` in a job, and go on working there once every file was verified."""
        try:
            move = self._session.workspace.keeping.move_to(folder)
        except EvidenceError as fault:
            self._window.report(fault)
            return
        self._session.jobs.start(
            self.tr("Moving the library"), move.copy, lambda _count: self._moved(move), self._window.report
        )

    def _moved(self, move: Move) -> None:
        # From here to the switch nothing else may write: jobs are stopped, and this thread is the window's own.
        self._session.jobs.cancel_all()
        self._session.jobs.drain()
        try:
            folder = move.finish()
        except EvidenceError as fault:
            self._window.report(fault)
            return
        self._window.open_library(folder)
        self.tell_moved(folder)

    def tell_moved(self, folder: Path) -> None:
        """Say where the library is now, and what became of the old folder."""
        told = self.tr("The library is now in {folder}. The old folder stays until you delete it.")
        self._tell(told.format(folder=folder))

    def verify(self) -> None:
        """Hash everything again and say whether it is as it was."""
        verifying = self._session.workspace.verifying
        self._session.jobs.start(
            self.tr("Checking every file"),
            verifying.everything,
            self.tell_verified,
            self._window.report,
        )

    def tell_verified(self, found: Verification) -> None:
        """Say whether everything is as it was; where not, list what isn't."""
        if found.ok:
            self._tell(self.tr("%n thing(s) checked: nothing has changed", "", found.checked))
            return
        names = {
            "missing": self.tr("missing"),
            "changed": self.tr("changed"),
            "unknown": self.tr("unknown"),
            "unreadable": self.tr("unreadable"),
        }
        lines = [f"{names.get(str(fault.fault), str(fault.fault))}: {fault.path}" for fault in found.faults]
        self._show_list(self.tr("No longer as before: %n thing(s).", "", len(lines)), lines, warn=True)

    def trash(self) -> None:
        """The list of what was deleted, to put it back."""
        from evidence_app.ui.dialogs.trash_dialog import TrashDialog

        TrashDialog(self._session, self._window).exec()

    # saying

    def _ask_out(self, title: str, proposed: str) -> Path | None:
        name, _kind = QFileDialog.getSaveFileName(self._window, title, proposed, self.tr("Archives (*.zip)"))
        return Path(name) if name else None

    def _tell(self, words: str) -> None:
        self._session.toast.emit(words, None)

    def _show_list(self, words: str, lines: Iterable[str], *, warn: bool) -> None:
        every = list(lines)
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning if warn else QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("The library"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.setInformativeText("\n".join(every[:_SHOWN]))
        if len(every) > _SHOWN:
            box.setDetailedText("\n".join(every))
        box.open()
