"""Leaving while something runs: say what would be stopped, and let the user choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from evidence_app.ui.jobs import Jobs

_NAMED = 5


def may_leave(window: QWidget, jobs: Jobs) -> bool:
    """Whether the window may close: nothing runs for a case, or the user says to stop it."""
    running = [job.label for job in jobs.running if job.case]
    if not running:
        return True
    box, stop = question(window, running)
    box.exec()
    return box.clickedButton() is stop


def question(window: QWidget, running: list[str]) -> tuple[QMessageBox, QPushButton]:
    """The box that names what is `running`, and its button that stops it."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("leaving", "Still working"))
    box.setText(translate("leaving", "%n job(s) still running. Stop and quit?", "", len(running)))
    about = translate("leaving", "What is half done is taken back; nothing that was saved is lost.")
    box.setInformativeText("\n".join((*running[:_NAMED], "", about)))
    stop = box.addButton(translate("leaving", "Stop and quit"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("leaving", "Keep working"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    return box, stop
