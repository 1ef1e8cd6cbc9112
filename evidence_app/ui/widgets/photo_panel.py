"""A picture with the buttons to look closely, to copy it and to use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evidence_app.core.case import Case, Evidence
from evidence_app.ui import formats
from evidence_app.ui.i18n import failure
from evidence_app.ui.parts import button, fit_row, fold, label, tool
from evidence_app.ui.widgets.folding import Folding
from evidence_app.ui.widgets.lane import Lane
from evidence_app.ui.widgets.photo_view import STEP, PhotoView
from evidence_app.ui.widgets.thumbnails import image_of

if TYPE_CHECKING:
    import numpy as np

FIRST_SIDE = 1400
LAST_SIDE = 6000


class PhotoPanel(Folding):
    """Shows one image of the case. `source(case, item, side)` reads it, on another thread."""

    copyWanted = Signal()  # noqa: N815
    compareWanted = Signal()  # noqa: N815
    hideWanted = Signal()  # noqa: N815

    def __init__(self, source: Callable[[Case, Evidence, int], np.ndarray], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._shown: tuple[str, object] = ("", None)
        self.lane = Lane(self, depth=2)
        self.view = PhotoView()
        self.view.setAccessibleName(self.tr("Picture"))
        self.smaller = self._flat("zoom-out", self.tr("Smaller"), "−", lambda: self.view.zoom_by(1 / STEP))
        self.larger = self._flat("zoom-in", self.tr("Larger"), "+", lambda: self.view.zoom_by(STEP))
        self.scale = label("", "body", "2")
        self.scale.setAccessibleDescription(self.tr("Scale"))
        self.scale.setMinimumWidth(48)
        self.scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.whole = button(self.tr("Fit"), "flat", on=self.view.fit)
        self.whole.setToolTip(self.tr("Show the whole picture (0)"))
        self.actual = button(self.tr("Actual size"), "flat", on=self.view.actual_size)
        self.actual.setToolTip(self.tr("One pixel on one pixel (1)"))
        self.copy = button(self.tr("Copy"), icon="copy", on=self.copyWanted.emit)
        self.copy.setToolTip(f"{self.tr('Copy without the place, and with what is blacked out')} ({formats.keys('Ctrl+C')})")
        self.compare = button(self.tr("Use in comparison"), icon="side-by-side", on=self.compareWanted.emit)
        self.hide_private = tool("redact", self.tr("Hide personal data…"), on=self.hideWanted.emit)
        self.hide_private.setToolTip(f"{self.tr('Hide personal data…')} (X)")
        row = self._row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.smaller)
        row.addWidget(self.scale)
        row.addWidget(self.larger)
        row.addWidget(self.whole)
        row.addWidget(self.actual)
        row.addStretch(1)
        row.addWidget(self.hide_private)
        row.addWidget(self.copy)
        row.addWidget(self.compare)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)
        self.view.zoomed.connect(self._write_scale)

    def _flat(self, icon: str, name: str, key: str, on: Callable[[], object]) -> QWidget:
        made = tool(icon, name, on=on)
        made.setToolTip(f"{name} ({key})")
        made.setProperty("kind", "flat")
        return made

    def fit(self) -> None:
        """Narrow: words give way to icons, and to the keys 0 and 1."""
        fit_row(
            self._row,
            self.width(),
            (
                lambda on: fold(self.compare, self.tr("Use in comparison"), on),
                lambda on: fold(self.copy, self.tr("Copy"), on),
                self.actual.setHidden,
                self.whole.setHidden,
            ),
        )

    def _write_scale(self, scale: float) -> None:
        self.scale.setText(formats.percent(scale * self.devicePixelRatioF() * 100) if not self.view.image.isNull() else "")

    def show_photo(self, case: Case, item: Evidence) -> None:
        """Show this image: first a smaller one, soon after all its pixels. What is shown already stays."""
        covered = tuple(mark for mark in case.marks if mark.picture.evidence == item.id)
        key = (item.id, covered)
        if key == self._shown:
            return
        again = self._shown[0] == item.id
        self._shown = key
        if not again:
            self.view.show_words(self.tr("Reading the picture…"))
        original = QSize(item.width, item.height)
        side = max(item.width, item.height)

        def ask(wanted: int, keep: bool) -> None:
            def show(image: object, error: Exception | None) -> None:
                if self._shown != key:
                    return
                if error is not None:
                    self.view.show_words(failure(error))
                    return
                self.view.show_image(image, original, keep=keep)  # type: ignore[arg-type]
                if wanted < min(side, LAST_SIDE):
                    ask(LAST_SIDE, keep=True)

            self.lane.ask((key, wanted), lambda: image_of(self._source(case, item, wanted)), show)

        self.lane.forget()
        ask(FIRST_SIDE, keep=again)

    def forget(self) -> None:
        """Show nothing."""
        self._shown = ("", None)
        self.lane.forget()
        self.view.show_words("")
