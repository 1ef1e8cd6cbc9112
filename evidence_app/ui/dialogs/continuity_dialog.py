"""What the search for cuts looked at and saw, observation by observation; choosing one shows it in the film."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_app.core.case import Continuity, Evidence
from evidence_app.ui import formats
from evidence_app.ui.i18n import core
from evidence_app.ui.parts import button, label
from evidence_app.ui.widgets.film_line import clock, observation_name
from evidence_app.ui.widgets.verdict_line import VerdictLine


class ContinuityDialog(QDialog):
    """`wantsTime(seconds)` when an observation is chosen."""

    wantsTime = Signal(float)  # noqa: N815

    def __init__(self, item: Evidence, observed: Continuity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was checked"))
        verdict = VerdictLine()
        verdict.show_verdict(observed)
        verdict.link.hide()
        how = self.tr(
            "Every frame of {name} was compared with those around it: {count} frames in {length}. Looked for: jumps of the"
            " picture, gaps in the timestamps, frozen or black stretches, edit lists and traces of editing programs. A cut made"
            " with care can escape this, and a fast movement can look like one: watch the places named."
        ).format(name=item.name, count=observed.checked_frames, length=clock(item.duration_s, exact=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Observations"))
        for seconds, words in self._lines(observed):
            entry = QListWidgetItem(words)
            entry.setData(Qt.ItemDataRole.UserRole, seconds)
            self.list.addItem(entry)
        if not self.list.count():
            self.list.addItem(QListWidgetItem(self.tr("Nothing stood out.")))
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        foot = QHBoxLayout()
        foot.addStretch(1)
        done = button(self.tr("Close"), on=self.close)
        done.setDefault(True)
        foot.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(verdict)
        layout.addWidget(label(how, "body", "2", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(560, 420)

    def _lines(self, observed: Continuity) -> list[tuple[float, str]]:
        lines = []
        for cut in observed.cuts:
            words = self.tr("{time}: cut, confidence {percent}").format(
                time=clock(cut.time_s, exact=True), percent=formats.percent(cut.confidence * 100)
            )
            lines.append((cut.time_s, words))
        for start, end in observed.gaps:
            words = self.tr("{start} – {end}: no frames")
            lines.append((start, words.format(start=clock(start, exact=True), end=clock(end, exact=True))))
        for one in observed.observations:
            place = clock(one.from_s, exact=True)
            if one.to_s > one.from_s:
                place = f"{place} – {clock(one.to_s, exact=True)}"
            note = f" ({core(one.note)})" if one.note and core(one.note) != observation_name(one) else ""
            lines.append((one.from_s, f"{place}: {observation_name(one)}{note}"))
        return sorted(lines)

    def _go(self, entry: QListWidgetItem) -> None:
        seconds = entry.data(Qt.ItemDataRole.UserRole)
        if seconds is not None:
            self.wantsTime.emit(float(seconds))
