"""The base of the program's dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from evidence_app.ui import reading


class Dialog(QDialog):
    """Tab goes through it in the order of reading."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Put the order right, then go on."""
        reading.arrange(self)
        return bool(super().focusNextPrevChild(forward))
