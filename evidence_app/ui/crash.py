"""When the program itself is at fault: the report is kept in a file, shown with a copy button, and sent nowhere."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, qVersion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_app import __version__
from evidence_app.ui import parts
from evidence_app.ui.dialogs.dialog import Dialog


def report_file() -> Path:
    """Where the last report is kept until the user has seen it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(folder) / "evidence-organizer" / "crash.txt"


def describe(fault: BaseException) -> str:
    """The report: versions and the traceback; file names only inside the program, nothing of the user's."""
    home = str(Path.home())
    lines = traceback.format_exception(fault)
    head = (
        f"Evidence Organizer {__version__}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n"
    )
    return head + "".join(lines).replace(home, "~")


class CrashDialog(Dialog):
    """Shows a report. The program goes on: what was saved is safe."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        parts.ground(self, "surface")
        self.resize(720, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(parts.label(self.tr("The program made a mistake"), "heading", parent=self))
        words = self.tr(
            "Your evidence is safe: every change is saved at once, originals are never changed. "
            "Nothing was sent. Copy the report if you want to tell the makers."
        )
        column.addWidget(parts.label(words, "body", "2", wrap=True, parent=self))
        self.report = QPlainTextEdit(text, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        column.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(parts.button(self.tr("Copy report"), "", "copy", on=self._copy, parent=self))
        close = parts.button(self.tr("Go on"), "", on=self.accept, parent=self)
        close.setDefault(True)
        row.addWidget(close)
        column.addLayout(row)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())


def show_crash(fault: BaseException, parent: QWidget | None = None) -> None:
    """Keep the report and show it."""
    import logging

    log = logging.getLogger(__name__)
    log.error("unexpected", exc_info=fault)
    text = describe(fault)
    file = report_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError:
        log.warning("the report can't be kept in %s", file)
    dialog = CrashDialog(text, parent)
    dialog.exec()
    file.unlink(missing_ok=True)


def left_over() -> str:
    """The report of a crash that the user has not seen; "" when there is none."""
    try:
        return report_file().read_text(encoding="utf-8")
    except OSError:
        return ""


class CrashHook(QObject):
    """Takes the place of sys.excepthook: a slot that raises shows the report instead of a line on a terminal."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._showing = False
        self._before = sys.excepthook
        sys.excepthook = self._hook

    def remove(self) -> None:
        """Put the former hook back."""
        sys.excepthook = self._before

    def _hook(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt) or self._showing:
            self._before(kind, fault, trace)
            return
        self._showing = True
        try:
            show_crash(fault, QApplication.activeWindow())
        finally:
            self._showing = False
