"""The pages of a case, Ctrl+1…6.

The window builds a page when it is first shown, gives it the case with `show_case`, and afterwards tells it only what
changed with `refresh`. A page that isn't visible is not refreshed; it gets `show_case` again when it is next shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from evidence_app.core.case import Case
    from evidence_app.core.changes import ChangeSet
    from evidence_app.ui.session import Session


class Page(QWidget):
    """Base of all pages.

    `key` names the page in settings and actions ("evidence"); `help_topic` is the file in resources/help without ".md".
    `status` carries a short text for the right end of the status bar ("11 items, 1 selected"); "" clears it.
    """

    key: ClassVar[str] = ""
    help_topic: ClassVar[str] = "index"

    status = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.case: Case | None = None

    def title(self) -> str:
        """The translated words on the page's tab."""
        raise NotImplementedError

    @classmethod
    def count(cls, case: Case) -> int | None:
        """How many things the page holds for this case, shown beside its tab; None shows nothing."""
        return None

    def show_case(self, case: Case | None) -> None:
        """Show this case, or nothing. Called when the page comes into view or another case is opened."""
        self.case = case

    def refresh(self, case: Case, changes: ChangeSet) -> None:
        """The case shown has changed: redraw what `changes` touches. Unless overridden, everything."""
        self.show_case(case)

    def step_place(self) -> QWidget:
        """Where the next step stands while this page is shown: Overview has it large, elsewhere it is the window's head."""
        return self

    def page_actions(self) -> list[QAction]:
        """Actions of this page that the command palette offers while it is shown."""
        return self.actions()
