"""What is running, at the foot of the evidence page: name, percent, time left, bar, cancel; failures stay until read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from evidence_app.core.errors import EvidenceError
from evidence_app.ui import formats, icons, theme
from evidence_app.ui.i18n import sentence
from evidence_app.ui.jobs import Job, Jobs, JobState
from evidence_app.ui.parts import button, ground, label, tool
from evidence_app.ui.widgets.lead_icon import LeadIcon

MOST_HIGH = 220


class JobRow(QWidget):
    """One job: while it runs its progress and a way to stop it, after a failure what was wrong and what can be done."""

    def __init__(self, jobs: Jobs, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self.job = jobs, job
        self.icon = LeadIcon("jobs")
        self.words = label("", wrap=True)
        self.cause = label("", "secondary", "2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = tool("close", self.tr("Stop"), on=job.cancel)
        self.stop.setProperty("kind", "flat")
        self.stop.setProperty("small", True)
        self.again = button(self.tr("Try again"), on=lambda: jobs.retry(job))
        self.again.setProperty("small", True)
        self.read = tool("check", self.tr("Dismiss"), on=lambda: jobs.dismiss(job))
        self.read.setToolTip(self.tr("Take it off the list"))
        self.read.setProperty("small", True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.cause)
        column.addWidget(self.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(12)
        layout.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        for one in (self.stop, self.again, self.read):
            layout.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        job.progressed.connect(self.show_state)
        job.finished.connect(self.show_state)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Write the job's state."""
        job = self.job
        failed = job.state is JobState.FAILED
        self.icon.set_icon("warning" if failed else "jobs")
        for wrong in (self.cause, self.again, self.read):
            wrong.setVisible(failed)
        for under_way in (self.bar, self.stop):
            under_way.setVisible(not failed)
        if failed:
            self.words.setText(self.tr("{job} did not work.").format(job=job.label))
            self.cause.setText(self._cause(job.error))
            return
        parts = [job.label]
        if job.state is JobState.WAITING:
            parts.append(self.tr("waiting"))
        elif job.fraction > 0:
            parts.append(formats.percent(job.fraction * 100))
            left = job.seconds_left
            if left is not None:
                parts.append(time_left(left))
        self.words.setText(", ".join(parts))
        self.bar.setRange(0, 1000 if job.fraction > 0 or job.state is JobState.WAITING else 0)
        self.bar.setValue(round(job.fraction * 1000))

    def _cause(self, error: BaseException | None) -> str:
        if isinstance(error, EvidenceError):
            return f"{sentence(error.what)} {sentence(error.todo)}".strip()
        return self.tr("Something unexpected happened: {error}").format(error=error)


def time_left(seconds: float) -> str:
    """ "8 s left", "3 min left"."""
    from evidence_app.ui.i18n import translate

    if seconds < 90:
        return translate("jobs", "{n} s left").format(n=max(1, round(seconds)))
    return translate("jobs", "{n} min left").format(n=round(seconds / 60))


class JobsDock(QFrame):
    """The list of jobs; gone while there is nothing to tell."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._rows: dict[Job, JobRow] = {}
        self._open = True
        ground(self, "sunken")
        self.setAccessibleName(self.tr("Jobs"))
        self.heading = label(self.tr("Jobs"), "heading")
        self.summary = label("", "body", "2")
        self.fold = tool("chevron-down", self.tr("Fold the list of jobs"), on=self._toggle)
        self.fold.setProperty("kind", "flat")
        self.fold.setProperty("small", True)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.heading)
        top.addWidget(self.summary, 1)
        top.addWidget(self.fold)
        self._list = QWidget()
        ground(self._list, "sunken")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 16, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._scroll)
        jobs.added.connect(self._add)
        jobs.removed.connect(self._remove)
        jobs.changed.connect(self._summarise)
        for job in jobs:
            self._add(job)
        self._summarise()

    def row(self, job: Job) -> JobRow | None:
        """The row of a job that is shown."""
        return self._rows.get(job)

    def set_compact(self, on: bool) -> None:
        """Little height: close to one line."""
        if on and self._open:
            self._toggle()

    def _toggle(self) -> None:
        self._open = not self._open
        self._scroll.setVisible(self._open)
        self.fold.setIcon(icons.icon("chevron-down" if self._open else "chevron-up"))
        self.fold.setAccessibleName(self.tr("Fold the list of jobs") if self._open else self.tr("Unfold the list of jobs"))
        self.fold.setToolTip(self.fold.accessibleName())

    @Slot(object)
    def _add(self, job: Job) -> None:
        row = JobRow(self._jobs, job)
        self._rows[job] = row
        self._column.addWidget(row)
        self._summarise()

    @Slot(object)
    def _remove(self, job: Job) -> None:
        row = self._rows.pop(job, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._summarise()

    @Slot()
    def _summarise(self) -> None:
        running, failed = len(self._jobs.running), len(self._jobs.failures)
        parts = []
        if running:
            parts.append(self.tr("%n running", "", running))
        if failed:
            parts.append(self.tr("%n failed", "", failed))
        self.summary.setText(", ".join(parts))
        self.setVisible(bool(self._rows))
        self._scroll.setMaximumHeight(min(theme.active().px(MOST_HIGH), max(1, self._list.sizeHint().height() + 4)))

    def sizeHint(self) -> QSize:
        """As high as its rows need, up to a few."""
        return QSize(200, super().sizeHint().height())
