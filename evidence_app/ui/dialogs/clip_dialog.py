"""A part of a film for uploading: from, to, and the size to stay within; where to write it is asked next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from evidence_app.core.case import Evidence
from evidence_app.core.errors import BadInput, Cancelled
from evidence_app.ui import formats
from evidence_app.ui.dialogs.form import FormDialog

LIMITS_MB = (10, 20, 50, 100, 200)


class ClipDialog(FormDialog):
    """After accepting: `from_s`, `to_s` (seconds of the film), `limit` (bytes, None: as it is) and `out`."""

    def __init__(self, item: Evidence, at_s: float, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Clip for upload"), self.tr("Save clip…"), parent)
        self._item = item
        self.from_s, self.to_s = 0.0, item.duration_s
        self.limit: int | None = None
        self.out = Path()
        size = QComboBox()
        size.addItem(self.tr("As it is, nothing is encoded anew"), "")
        for limit in LIMITS_MB:
            size.addItem(self.tr("At most {n} MB").format(n=limit), str(limit))
        seconds = self.tr("Seconds of the video, like 12.5")
        self.row(("from", self.tr("From"), QLineEdit(), seconds), ("to", self.tr("To"), QLineEdit(), seconds))
        self.row(("size", self.tr("Size"), size, self.tr("The original stays as it is.")))
        self.fields["from"].set_text(formats.number(f"{at_s:.2f}"))
        self.fields["to"].set_text(formats.number(f"{item.duration_s:.2f}"))

    def save(self) -> None:
        """Check the entries, and ask where to. Raises `BadInput`; `Cancelled` where no file is chosen."""
        entered = self.values()
        self.from_s, self.to_s = self._seconds("from", entered["from"]), self._seconds("to", entered["to"])
        if self.to_s <= self.from_s:
            raise BadInput(self.tr("the clip's end must come after its start"), self.tr("choose a later end"), field="to")
        self.limit = int(entered["size"]) * 1_000_000 if entered["size"] else None
        name, _kind = QFileDialog.getSaveFileName(
            self, self.windowTitle(), f"{Path(self._item.name).stem}-clip.mp4", self.tr("Videos (*.mp4)")
        )
        if not name:
            raise Cancelled
        self.out = Path(name)

    def try_save(self) -> None:
        """As the form does; stays open, and says nothing, when the choice of a file is given up."""
        try:
            super().try_save()
        except Cancelled:
            return

    def _seconds(self, field: str, text: str) -> float:
        try:
            return min(max(float(text.replace(",", ".")), 0.0), self._item.duration_s)
        except ValueError:
            raise BadInput(self.tr("this is no time in seconds"), self.tr("write it like 12.5"), field=field) from None
