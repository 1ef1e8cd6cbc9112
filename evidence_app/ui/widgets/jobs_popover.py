"""Everything that is running, above the status bar: progress, time left, cancel; what failed, why, and again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from evidence_app.core.errors import EvidenceError
from evidence_app.ui import formats, parts, theme
from evidence_app.ui.i18n import core, sentence
from evidence_app.ui.jobs import Job, Jobs, JobState
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign


class JobsPopover(QFrame):
    """Follows the jobs as long as it is open."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Jobs"))
        self.setFixedWidth(theme.active().px(400))
        self._jobs = jobs
        self._corner = QPoint()
        self._lines: dict[Job, _Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 12, 12)
        self._column.setSpacing(10)
        self._column.addWidget(parts.label(self.tr("Jobs"), "heading", parent=self))
        words = self.tr(
            "Nothing is running. Adding files, finding key frames, exporting and the like show here how far they are, "
            "and can be stopped."
        )
        self._nothing = parts.label(words, "body", "2", wrap=True, parent=self)
        self._column.addWidget(self._nothing)
        jobs.changed.connect(self._show)
        self._show()

    def show_above(self, corner: QPoint) -> None:
        """Open with its right bottom corner there."""
        self._corner = corner
        self._place()
        self.show()
        self.setFocus()

    def _place(self) -> None:
        parts.fit_height(self)
        self.move(self._corner - QPoint(self.width() + 8, self.height() + 4))

    def _show(self) -> None:
        jobs = list(self._jobs)
        changed = False
        for job in [job for job in self._lines if job not in jobs]:
            line = self._lines.pop(job)
            line.hide()
            line.deleteLater()
            changed = True
        for job in jobs:
            if job not in self._lines:
                self._lines[job] = _Line(self._jobs, job, self)
                self._column.addWidget(self._lines[job])
                changed = True
            self._lines[job].show_job()
        self._nothing.setVisible(not jobs)
        if changed and self.isVisible():
            self._place()


class _Line(QWidget):
    """One job."""

    def __init__(self, jobs: Jobs, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self.words = parts.label(job.label, "strong", wrap=True, parent=self)
        self.detail = parts.label("", "secondary", "2", wrap=True, parent=self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(job.label)
        self.cancel = parts.tool("close", self.tr("Cancel: {job}").format(job=job.label), on=job.cancel, parent=self)
        self.cancel.setProperty("kind", "flat")
        self.again = parts.button(self.tr("Try again"), on=lambda: jobs.retry(job), parent=self)
        self.away = parts.button(self.tr("Dismiss"), "flat", on=lambda: jobs.dismiss(job), parent=self)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.words)
        words.addWidget(self.detail)
        words.addWidget(self.bar)
        self.sign = Sign(theme.active().px(18), Glyph.STOP, self)
        self.sign.setAccessibleName(self.tr("Failed"))
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.again)
        self._buttons.addWidget(self.away)
        self._buttons.addStretch()
        words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)

    def show_job(self) -> None:
        """Take over the job's state."""
        job = self._job
        failed = job.state is JobState.FAILED
        self.bar.setVisible(not failed)
        self.cancel.setVisible(not failed)
        self.again.setVisible(failed)
        self.sign.setVisible(failed)
        self.away.setVisible(failed)
        if failed:
            self.detail.setText(reason(job.error))
            return
        self.bar.setValue(round(job.fraction * 1000))
        told = [formats.percent(job.fraction * 100)]
        if job.seconds_left is not None:
            told.append(self.tr("{time} left").format(time=formats.left_long(job.seconds_left)))
        if job.note:
            told.append(core(job.note))
        self.detail.setText(", ".join(told))


def reason(error: BaseException | None) -> str:
    """Why a job failed, and what to do."""
    if isinstance(error, EvidenceError):
        return f"{sentence(error.what)} {sentence(error.todo)}".strip()
    return str(error or "")
