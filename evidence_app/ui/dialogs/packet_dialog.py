"""A packet: one zip file or a folder, and the videos that go along, whole or in part; where to write it is asked next."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QWidget

from evidence_app.core.case import Case, Evidence, MediaKind
from evidence_app.core.errors import BadInput, Cancelled
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.services.film_parts import FilmPart
from evidence_app.ui import formats, parts
from evidence_app.ui.dialogs.clip_dialog import LIMITS_MB
from evidence_app.ui.dialogs.form import FormDialog
from evidence_app.ui.i18n import sentence
from evidence_app.ui.session import Session

ZIP, FOLDER = "zip", "folder"
# Half of what a time in seconds, written with two decimals, may be off.
ROUNDED = 0.006


class PacketDialog(FormDialog):
    """After accepting: `films` and `out`."""

    def __init__(self, session: Session, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Packet"), self.tr("Save packet…"), parent)
        self._session = session
        self._case = case
        labels = exhibit_labels(case)
        self._films = {labels[one.id]: one for one in case.evidence if one.kind is MediaKind.VIDEO and one.id in labels}
        self.films: tuple[FilmPart, ...] = ()
        self.out = Path()
        kind = QComboBox()
        kind.addItem(self.tr("One zip file"), ZIP)
        kind.addItem(self.tr("A folder"), FOLDER)
        holds = self.tr("The dossier, upload-ready pictures, the statement, a manifest and check sums.")
        self.row(("kind", self.tr("Packet as"), kind, holds))
        if self._films:
            about = self.tr("A clip carries no place, no name and no device of the original. Times are seconds of the video.")
            self.section(self.tr("Videos"), about)
        for label, item in self._films.items():
            self._offer(label, item)
        self.warning = parts.label("", "body", "red", wrap=True, parent=self)
        self.warning.hide()
        self.column.addWidget(self.warning)
        self.column.addStretch(1)
        self._follow()
        self.resize(560, min(720, 200 + 260 * min(1, len(self._films)) + 130 * max(0, len(self._films) - 1)))

    def _offer(self, label: str, item: Evidence) -> None:
        size = QComboBox()
        size.addItem(self.tr("As it is"), "")
        for limit in LIMITS_MB:
            size.addItem(self.tr("At most {n} MB").format(n=limit), str(limit))
        box, start, end = QCheckBox(), QLineEdit(), QLineEdit()
        length = formats.number(f"{item.duration_s:.2f}")
        told = self.tr("{seconds} s, {size}").format(seconds=length, size=formats.size(item.size))
        self.row((label, self.tr("Add video {label}").format(label=label), box, told))
        self.row(
            (f"{label}-from", self.tr("From"), start, ""),
            (f"{label}-to", self.tr("To"), end, ""),
            (f"{label}-size", self.tr("Size"), size, ""),
        )
        self.fields[f"{label}-from"].set_text(formats.number("0.00"))
        self.fields[f"{label}-to"].set_text(length)
        box.toggled.connect(self._follow)
        start.editingFinished.connect(self._follow)
        end.editingFinished.connect(self._follow)

    def _follow(self) -> None:
        """Times can be entered for what goes along; say what it would show that is blacked out elsewhere."""
        for label in self._films:
            wanted = bool(self.fields[label].text())
            for name in ("from", "to", "size"):
                self.fields[f"{label}-{name}"].setEnabled(wanted)
        try:
            films = self._chosen()
        except BadInput:
            films = ()
        found = self._session.workspace.exporting.film_warnings(self._case.number, films)
        self.warning.setText("\n".join(f"{sentence(one.what)} {sentence(one.todo)}" for one in found))
        self.warning.setVisible(bool(found))
        if self.isVisible():
            QTimer.singleShot(0, self, self.fit)  # what is said is seen, once it has been laid out

    def _chosen(self) -> tuple[FilmPart, ...]:
        """The films that are ticked. Raises `BadInput`."""
        found = []
        for label, item in self._films.items():
            if not self.fields[label].text():
                continue
            start, end = (self._seconds(f"{label}-{name}", item) for name in ("from", "to"))
            if end <= start:
                what = self.tr("the clip's end must come after its start")
                raise BadInput(what, self.tr("choose a later end"), field=f"{label}-to")
            limit = self.fields[f"{label}-size"].text()
            whole = math.inf if end >= item.duration_s - ROUNDED else end
            found.append(FilmPart(item.id, start, whole, int(limit) * 1_000_000 if limit else None))
        return tuple(found)

    def _seconds(self, field: str, item: Evidence) -> float:
        try:
            return min(max(float(self.fields[field].text().replace(",", ".")), 0.0), item.duration_s)
        except ValueError:
            raise BadInput(self.tr("this is no time in seconds"), self.tr("write it like 12.5"), field=field) from None

    def save(self) -> None:
        """Check the entries, and ask where to. Raises `BadInput`; `Cancelled` where nothing is chosen."""
        self.films = self._chosen()
        self.out = self._ask()

    def _ask(self) -> Path:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"packet-{self._case.number}"
        if self.values()["kind"] == FOLDER:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the folder {name} goes").format(name=name), folder)
            if not chosen:
                raise Cancelled
            return Path(chosen) / name
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(Path(folder) / f"{name}.zip"), self.tr("Packet (*.zip)")
        )
        if not chosen:
            raise Cancelled
        return Path(chosen) if chosen.lower().endswith(".zip") else Path(f"{chosen}.zip")

    def try_save(self) -> None:
        """As the form does; stays open, and says nothing, when the choice of a place is given up."""
        try:
            super().try_save()
        except Cancelled:
            return
