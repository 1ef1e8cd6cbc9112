"""What the window works on: one library, one open case, and the one signal that tells every view what changed.

Pages call services through `workspace`, hand the answer to `changed` (or use `edit`), and redraw when `caseChanged`
arrives. Nobody else keeps the current case.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from evidence_app.core.errors import EvidenceError
from evidence_app.ui.jobs import Jobs
from evidence_app.ui.lasting import MANY, keep_apart, undisturbed
from evidence_app.ui.undo import History

if TYPE_CHECKING:
    from evidence_app.core.case import Case
    from evidence_app.core.changes import ChangeSet
    from evidence_app.services.cases import Changed
    from evidence_app.services.workspace import Workspace


class Session(QObject):
    """The library and the case that the window shows.

    `caseOpened(Case | None)`: another case is shown. `caseChanged(Case, ChangeSet)`: the shown case has a new state.
    `ordersChanged()`: any order may read differently in the rail. `toast(str, callable | None)`: say something short,
    with Undo where a callable is given. `failed(Exception)`: something went wrong that the user must hear of.
    `attached()`: the library is open; before it, `workspace` must not be asked for.
    """

    caseOpened = Signal(object)  # noqa: N815
    caseChanged = Signal(object, object)  # noqa: N815
    ordersChanged = Signal()  # noqa: N815
    toast = Signal(str, object)
    failed = Signal(object)
    attached = Signal()
    showPage = Signal(str, object)  # noqa: N815  another page is wanted: its key, and what to show there (or None)

    def __init__(self, workspace: Workspace | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.jobs = Jobs(self)
        self.case: Case | None = None
        self.history = History(self)

    # the library

    @property
    def ready(self) -> bool:
        """Whether a library is open."""
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        """The open library's services. Raises `RuntimeError` before `attached`."""
        if self._workspace is None:
            raise RuntimeError("no library is open yet")
        return self._workspace

    def attach(self, workspace: Workspace) -> None:
        """Work on this library from now on."""
        self._workspace = workspace
        self.history.clear()
        self.case = None
        self.attached.emit()
        self.ordersChanged.emit()

    def now(self) -> datetime:
        """The moment that deadlines are computed for; the library's clock, so that tests can set it."""
        return self._workspace.now() if self._workspace is not None else datetime.now(UTC)

    def close(self) -> None:
        """Stop running jobs, wait for them, and close the library."""
        self.jobs.drain()
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            workspace.close()

    def release(self) -> None:
        """Let go of the library without closing it."""
        self._workspace = None

    # the case

    def open(self, number: str | None) -> None:
        """Show the order `number`, or none. A failure is reported through `failed`."""
        try:
            with undisturbed():
                case = self.workspace.cases.get(number) if number else None
                if case is not None and len(case.evidence) >= MANY:
                    keep_apart()
        except EvidenceError as fault:
            self.failed.emit(fault)
            return
        self.case = case
        self.history.activate(case.number if case else "")
        self.caseOpened.emit(case)

    def edit(self, label: str, fn: Callable[[Case], Case]) -> Case:
        """Change the open case through `fn`, save it, make it undoable under `label` ("caption"), tell every view.

        Raises `RuntimeError` when no case is open, and whatever `fn` and the service raise.
        """
        if self.case is None:
            raise RuntimeError("no case is open")
        changed: Changed = self.workspace.cases.edit(self.case.number, label, fn)
        self.changed(changed)
        case: Case = changed.case
        return case

    def changed(self, changed: Changed) -> None:
        """A service has saved this change: make it undoable and tell every view."""
        if changed.changes:
            self.history.push(changed.case.number, changed.label)
        self.show_state(changed.case, changed.changes)

    def reload(self, number: str, label: str = "") -> None:
        """A service has changed the order without handing a `Changed` back (an import): read it again, tell every view."""
        from evidence_app.core.changes import difference

        after = self.workspace.cases.get(number)
        if self.case is None or self.case.number != number:
            self.ordersChanged.emit()
            return
        changes = difference(self.case, after)
        if changes:
            self.history.push(number, label or self.workspace.cases.undo_label(number) or "")
            self.show_state(after, changes)

    def show_state(self, case: Case, changes: ChangeSet) -> None:
        """Make `case` the state shown, where it is the open one. Undo and redo end here too."""
        if self.case is not None and case.number == self.case.number:
            self.case = case
            if changes:
                self.caseChanged.emit(case, changes)
        self.ordersChanged.emit()

    # undo

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the open case that can be undone."""
        return self.history.stack

    def undo(self) -> None:
        """Undo the last step of the open case."""
        self.history.undo()

    def redo(self) -> None:
        """Redo the step undone last."""
        self.history.redo()
