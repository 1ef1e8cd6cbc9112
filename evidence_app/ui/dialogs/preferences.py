"""The user's choices: look, language, what new orders start with, where the library is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout

from evidence_app.core.amounts import parse_currency
from evidence_app.core.codes import COUNTRIES
from evidence_app.core.errors import BadInput
from evidence_app.core.when import parse_zone
from evidence_app.ui import formats, i18n, parts, theme
from evidence_app.ui.dialogs.choices import country_box, currency_box, zone_box
from evidence_app.ui.dialogs.form import FormDialog
from evidence_app.ui.session import Session
from evidence_app.ui.settings import TEXT_SIZES, Settings
from evidence_app.ui.theme import Mode

if TYPE_CHECKING:
    from evidence_app.ui.commands import Commands


class Preferences(FormDialog):
    """Theme and text size are tried at once; Cancel takes them back."""

    def __init__(self, session: Session, settings: Settings, parent: Commands) -> None:
        super().__init__(self.tr("Preferences"), self.tr("Save"), parent)
        self._settings, self._session, self._commands = settings, session, parent
        self.resize(640, 560)
        self._look()
        self._new_orders()
        self._library()
        self.column.addStretch()
        self._before = (settings.theme, settings.text_percent)
        for name, text in (
            ("theme", settings.theme.value),
            ("size", str(settings.text_percent)),
            ("language", settings.text("look/language")),
            ("still", "yes" if settings.flag("look/still") else ""),
            ("zone", settings.zone),
            ("country", settings.text("order/country")),
            ("remind", settings.text("remind/stages")),
            ("currency", settings.text("order/currency", "EUR")),
            ("page", settings.page),
        ):
            self.fields[name].set_text(text)
        self.mode.currentIndexChanged.connect(self._try_look)
        self.text_size.currentIndexChanged.connect(self._try_look)

    def _look(self) -> None:
        self.mode, self.text_size, self.language = QComboBox(self), QComboBox(self), QComboBox(self)
        for mode, words in (
            (Mode.SYSTEM, self.tr("As the system")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
        ):
            self.mode.addItem(words, mode.value)
        for percent in TEXT_SIZES:
            self.text_size.addItem(formats.percent(percent), str(percent))
        self.language.addItem(self.tr("As the system"), "")
        for code in i18n.available():
            self.language.addItem(i18n.LANGUAGES[code], code)
        self.section(self.tr("Appearance"))
        self.row(
            ("theme", self.tr("Theme"), self.mode, ""),
            ("size", self.tr("Text size"), self.text_size, ""),
            ("language", self.tr("Language"), self.language, ""),
        )
        self.row(("still", self.tr("Less motion"), QCheckBox(self), self.tr("No blinking between two pictures, no fading")))

    def _new_orders(self) -> None:
        from evidence_app.services.dossier_choices import papers

        page = QComboBox(self)
        for paper in papers():
            page.addItem(paper, paper)
        remind = QComboBox(self)
        remind.addItem(self.tr("7, 3 and 1 days before, and 24 hours before"), "")
        remind.addItem(self.tr("3 and 1 days before, and 24 hours before"), "3")
        remind.addItem(self.tr("1 day before, and 24 hours before"), "1")
        self.section(self.tr("New orders start with"))
        self.row(
            ("country", self.tr("Your country"), country_box(self), self.tr("For its public holidays")),
            ("zone", self.tr("Time zone"), zone_box(self), ""),
        )
        self.row(
            ("currency", self.tr("Currency"), currency_box(self), ""),
            ("page", self.tr("Paper of the dossier"), page, ""),
        )
        self.section(self.tr("Reminders"))
        self.row(("remind", self.tr("Before every hard deadline"), remind, ""))

    def _library(self) -> None:
        self.section(self.tr("Library"))
        place = str(self._session.workspace.library.folder) if self._session.ready else ""
        where = parts.label(place, "body", "2", wrap=True, parent=self)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(where)
        self.other = parts.button(self.tr("Open another library…"), "", "folder", on=self._on_library, parent=self)
        self.move_button = parts.button(self.tr("Move the library…"), "", on=self._on_move, parent=self)
        self.move_button.setEnabled(self._session.ready)
        places = QHBoxLayout()
        places.setSpacing(8)
        places.addWidget(self.other)
        places.addWidget(self.move_button)
        places.addStretch()
        self.column.addLayout(places)

    def _try_look(self) -> None:
        theme.active().apply(Mode(self.mode.currentData()), int(self.text_size.currentData()))

    def _on_library(self) -> None:
        self.reject()
        self._commands.choose_library()

    def _on_move(self) -> None:
        self.reject()
        self._commands.keeper.move()

    def save(self) -> None:
        """Keep the choices. Raises `BadInput` for a zone, a country or a currency that doesn't exist."""
        values = self.values()
        country = values["country"].strip().upper()
        if country and country not in COUNTRIES:
            raise BadInput(f"“{values['country']}” is no country", "choose one from the list", field="country")
        zone = parse_zone(values["zone"], field="zone")
        currency = parse_currency(values["currency"])
        spoken = self._settings.text("look/language")
        for key, name in (("look/theme", "theme"), ("look/language", "language"), ("remind/stages", "remind")):
            self._settings.set(key, values[name])
        self._settings.set("look/still", values["still"] == "yes")
        theme.active().reduced_motion = values["still"] == "yes"
        self._settings.set("look/text", int(values["size"]))
        self._settings.set("order/zone", zone)
        self._settings.set("order/country", country)
        self._settings.set("order/currency", currency)
        self._settings.set("order/page", values["page"])
        self._settings.sync()
        self._session.ordersChanged.emit()  # reminders are looked at again
        if values["language"] != spoken:
            # Once this dialog is gone: the window is built anew in the other language.
            QTimer.singleShot(0, self._commands, self._commands.change_language)

    def reject(self) -> None:
        """Take back what was only tried."""
        theme.active().apply(*self._before)
        super().reject()
