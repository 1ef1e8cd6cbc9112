"""What this program is, its version, and what it stands on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evidence_app import __version__
from evidence_app.ui import parts, theme
from evidence_app.ui.dialogs.dialog import Dialog

_PARTS = (
    "PySide6", "opencv-python", "av", "pillow", "pillow-heif", "zxing-cpp", "reportlab", "pikepdf", "icu4py", "SQLAlchemy",
)  # fmt: skip


class About(Dialog):
    """Version, promise, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Evidence Organizer"))
        parts.ground(self, "surface")
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        column.addWidget(parts.label("Evidence Organizer", "title", parent=self))
        column.addWidget(parts.label(self.tr("Version {number}").format(number=__version__), "body", "2", parent=self))
        promise = self.tr("Deadlines, key frames, comparisons and a dossier, all on your own machine. It has no network code.")
        column.addWidget(parts.label(promise, "body", wrap=True, parent=self))
        guides = self.tr(
            "The rules shown are a reading of public guides, each with its source. They are no legal advice, "
            "and the marketplace decides."
        )
        column.addWidget(parts.label(guides, "body", wrap=True, parent=self))
        free = self.tr("Free software under the GNU General Public License, version 3 or later, without any warranty.")
        column.addWidget(parts.label(free, "body", wrap=True, parent=self))
        column.addWidget(parts.rule(parent=self))
        column.addWidget(
            parts.label(self.tr("Made with {list}").format(list=_stands_on()), "secondary", "2", wrap=True, parent=self)
        )
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        close = parts.button(self.tr("Close"), "", on=self.accept, parent=self)
        close.setDefault(True)
        row.addWidget(close)
        column.addLayout(row)
        self.resize(theme.active().px(520), 300)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        parts.fit_height(self)


def _stands_on() -> str:
    found = [f"Qt {qVersion()}"]
    for name in _PARTS:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join([*found, "Noto Sans (SIL OFL 1.1)"])
