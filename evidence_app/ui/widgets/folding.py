"""A panel that is narrow enough for any window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from evidence_app.ui.parts import NARROWEST


class Folding(QWidget):
    """Its rows give up words and places, in `fit`, rather than push others aside."""

    def fit(self) -> None:
        """Fold or unfold for the width there is now."""

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is shown has its style, and so its width."""
        super().showEvent(event)
        self.fit()
