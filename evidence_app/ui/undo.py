"""Undo and redo: Qt's undo stack in front of the journal that storage keeps.

The journal is the truth; it survives the program. The stack gives each step of this session a command with a name. Steps
made before the program was started are not on the stack, so below its bottom `History` asks the service directly.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from evidence_app.core.errors import EvidenceError

if TYPE_CHECKING:
    from evidence_app.ui.session import Session


class Step(QUndoCommand):
    """One saved change of one case. Its first redo is silent: the service has done it already."""

    def __init__(self, label: str, undo: Callable[[], bool], redo: Callable[[], bool]) -> None:
        super().__init__(label)
        self._undo, self._redo = undo, redo
        self._saved = True

    def undo(self) -> None:
        """Go back in the journal; a step the journal refuses leaves the stack."""
        if not self._undo():
            self.setObsolete(True)

    def redo(self) -> None:
        """Go forward in the journal."""
        if self._saved:
            self._saved = False
        elif not self._redo():
            self.setObsolete(True)


class History(QObject):
    """The undo stacks of the cases touched in this session, one each, and what the journal knows beyond them."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._stacks: dict[str, QUndoStack] = {}
        self._below: dict[str, int] = {}
        self._number = ""
        self._nothing = QUndoStack(self)

    @property
    def stack(self) -> QUndoStack:
        """The open case's stack; an empty one when no case is open."""
        return self._stack_of(self._number) if self._number else self._nothing

    def activate(self, number: str) -> None:
        """Another case is open."""
        self._number = number
        self.changed.emit()

    def clear(self) -> None:
        """Another library is open: forget every stack."""
        for stack in self._stacks.values():
            stack.deleteLater()
        self._stacks.clear()
        self._below.clear()
        self.activate("")

    def push(self, number: str, label: str) -> None:
        """The service has saved a step called `label`."""
        self._below[number] = 0
        self._stack_of(number).push(
            Step(label, lambda: self._travel(number, back=True), lambda: self._travel(number, back=False))
        )
        self.changed.emit()

    def undo_text(self) -> str:
        """What Undo would undo; empty when there is nothing."""
        if not self._number or not self._session.ready:
            return ""
        if self.stack.canUndo():
            return self.stack.undoText()
        return self._session.workspace.cases.undo_label(self._number) or ""

    def redo_text(self) -> str:
        """What Redo would bring back; empty when there is nothing."""
        if not self._number or not self._session.ready:
            return ""
        return self._session.workspace.cases.redo_label(self._number) or ""

    def undo(self) -> None:
        """Undo the last step of the open case, if there is one."""
        if not self._number:
            return
        if self.stack.canUndo():
            self.stack.undo()
        elif self._travel(self._number, back=True):
            self._below[self._number] = self._below.get(self._number, 0) + 1
        self.changed.emit()

    def redo(self) -> None:
        """Bring back the step undone last, if there is one."""
        if not self._number:
            return
        below = self._below.get(self._number, 0)
        if below or not self.stack.canRedo():
            if self._travel(self._number, back=False) and below:
                self._below[self._number] = below - 1
        else:
            self.stack.redo()
        self.changed.emit()

    def _stack_of(self, number: str) -> QUndoStack:
        if number not in self._stacks:
            self._stacks[number] = QUndoStack(self)
        return self._stacks[number]

    def _travel(self, number: str, *, back: bool) -> bool:
        cases = self._session.workspace.cases
        try:
            changed = cases.undo(number) if back else cases.redo(number)
        except EvidenceError as fault:
            self._session.failed.emit(fault)
            return False
        if changed is None:
            return False
        self._session.show_state(changed.case, changed.changes)
        return True
