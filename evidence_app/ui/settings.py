"""What the user chose, kept in one small file. QSettings writes it atomically; unknown or broken values give the default."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from evidence_app.ui.theme import Mode

APP_ID = "io.github.evidence_organizer.EvidenceOrganizer"
TEXT_SIZES = (90, 100, 115, 130, 150)


class Settings:
    """Typed access to the settings file in the user's configuration folder."""

    def __init__(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        self.file = Path(folder) / "evidence-organizer" / "window.ini"
        self._store = QSettings(str(self.file), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A text value."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int) -> int:
        """A whole number."""
        try:
            return int(str(self._store.value(key, default)))
        except ValueError:
            return default

    def flag(self, key: str) -> bool:
        """A yes or no; no unless it was set."""
        return self.text(key) == "true"

    def bytes(self, key: str) -> QByteArray:
        """A window's geometry."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set(self, key: str, value: str | int | bool | QByteArray) -> None:
        """Keep a value."""
        self._store.setValue(key, ("true" if value else "false") if isinstance(value, bool) else value)

    def sync(self) -> None:
        """Write now."""
        self._store.sync()

    @property
    def theme(self) -> Mode:
        """Light, dark or system."""
        try:
            return Mode(self.text("look/theme", Mode.SYSTEM.value))
        except ValueError:
            return Mode.SYSTEM

    @property
    def text_percent(self) -> int:
        """Text size in percent of the design's."""
        size = self.number("look/text", 100)
        return size if size in TEXT_SIZES else 100

    @property
    def zone(self) -> str:
        """The time zone of new orders: the user's choice, else the system's, else UTC."""
        from PySide6.QtCore import QTimeZone

        chosen = self.text("order/zone")
        system = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        return chosen or ("UTC" if system in ("", "Etc/UTC") else system)

    @property
    def page(self) -> str:
        """The paper of new dossiers: the user's choice, else what the system's country prints on."""
        from PySide6.QtCore import QLocale

        american = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        return self.text("order/page") or ("Letter" if american else "A4")
