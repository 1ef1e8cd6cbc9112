"""What the search for cuts looked at and saw, observation by observation; choosing one shows it in the film."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from evidence_app.core.case import Continuity, Evidence
from evidence_app.ui import formats, theme
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.i18n import core
from evidence_app.ui.parts import button, fit_height, label, rule
from evidence_app.ui.widgets.film_marks import clock, observation_name
from evidence_app.ui.widgets.lines import Line, Lines
from evidence_app.ui.widgets.verdict_line import VerdictLine

# Observations whose note says more than their name.
_TELLING = {"software", "rhythm", "sound-gap", "edit-list", "editor"}


class ContinuityDialog(Dialog):
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
        self.list = Lines()
        self.list.setAccessibleName(self.tr("Observations"))
        for line in self._lines(observed) or [Line(self.tr("Nothing stood out."), icon="check", ink="green")]:
            self.list.add(line)
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
        layout.addWidget(rule())
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.list.setMinimumHeight(160)
        self.resize(theme.active().px(600), 520)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        fit_height(self, least=520)

    def _lines(self, observed: Continuity) -> list[Line]:
        """What was seen, in the order of the film: a name, and where."""
        lines = []
        for cut in observed.cuts:
            sure = self.tr("confidence {percent}").format(percent=formats.percent(cut.confidence * 100))
            what = self.tr("Another scene") if cut.kind == "scene" else self.tr("Jump of the picture")
            lines.append(Line(what, clock(cut.time_s, exact=True), sure, icon="warning", ink="red", data=cut.time_s))
        for start, end in observed.gaps:
            lines.append(Line(self.tr("No frames"), _span(start, end), icon="warning", ink="amber", data=start))
        for one in observed.observations:
            name = observation_name(one)
            told = core(one.note) if one.kind in _TELLING else ""
            place = _span(one.from_s, one.to_s)
            lines.append(
                Line(f"{name[:1].upper()}{name[1:]}", told or place, place if told else "", icon="info", data=one.from_s)
            )
        return sorted(lines, key=_place)

    def _go(self, entry: QListWidgetItem) -> None:
        line = self.list.line(entry)
        if line is not None and isinstance(line.data, float):
            self.wantsTime.emit(line.data)


def _place(line: Line) -> float:
    return line.data if isinstance(line.data, float) else 0.0


def _span(start: float, end: float) -> str:
    """ "0:12.400 – 0:13.000", or one time where it is no longer than that."""
    begin = clock(start, exact=True)
    return f"{begin} – {clock(end, exact=True)}" if end > start else begin
