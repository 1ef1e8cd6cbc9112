"""Fields to choose from a long list: time zones, countries, currencies, in the user's language. Any part of a name finds it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from evidence_app.core.codes import COUNTRIES
from evidence_app.core.codes import CURRENCIES as EVERY_CURRENCY
from evidence_app.ui import i18n
from evidence_app.ui.i18n import core, translate

if TYPE_CHECKING:
    from babel import Locale

USUAL = ("EUR", "USD", "GBP", "BRL", "PLN", "RUB", "CAD", "AUD", "MXN", "CHF", "SEK", "JPY", "KRW", "UAH", "ILS")
"""Currencies that stand first in the list."""


class SearchBox(QComboBox):
    """An editable list of (name, code). What is typed finds every name that holds it; `code` is what was chosen.

    Text that is no name counts as it is, so that a code can be typed too; whether there is such a one is for core to say.
    """

    def __init__(self, entries: Iterable[tuple[str, str]], hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        for name, code in entries:
            self.addItem(name, code)
        self.setCurrentIndex(-1)
        field = self.lineEdit()
        if field is not None:
            field.setPlaceholderText(hint)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(14)

    def code(self) -> str:
        """The code of the name in the field; the text itself where it is no name of the list."""
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if text and place >= 0 else text

    def show_code(self, code: str) -> None:
        """Show the name of this code; "" shows nothing."""
        place = self.findData(code) if code else -1
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(code)
        field = self.lineEdit()
        if field is not None:
            field.setCursorPosition(0)


def zone_box(parent: QWidget) -> SearchBox:
    """Every time zone: "Berlin (Europe)"."""
    from zoneinfo import available_timezones

    def name(zone: str) -> str:
        area, _, place = zone.partition("/")
        return f"{place.replace('_', ' ').replace('/', ', ')} ({area})"

    kept = [zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix", "right"))]
    entries = sorted((name(zone), zone) for zone in kept)
    return SearchBox([("UTC", "UTC"), *entries], translate("choices", "Type a city"), parent)


def country_box(parent: QWidget) -> SearchBox:
    """Every country, named in the window's language."""
    names = _babel().territories
    entries = sorted(((str(names.get(code, code)), code) for code in COUNTRIES), key=lambda entry: _sortable(entry[0]))
    return SearchBox(entries, translate("choices", "Type a country"), parent)


def currency_box(parent: QWidget) -> SearchBox:
    """Every currency: "EUR – Euro", the usual ones first."""
    names = _babel().currencies

    def entry(code: str) -> tuple[str, str]:
        return f"{code} – {names.get(code, code)}", code

    return SearchBox(
        map(entry, (*USUAL, *sorted(EVERY_CURRENCY - set(USUAL)))), translate("choices", "Type a currency"), parent
    )


def policy_box(parent: QWidget) -> QComboBox:
    """The marketplaces whose rules ship with the program."""
    from evidence_app.services.policies import policies

    box = QComboBox(parent)
    for policy in policies():
        box.addItem(core(policy.name), policy.id)
    return box


def _babel() -> Locale:
    """Names of countries and currencies in the window's language."""
    from babel import Locale

    known = i18n.language() if i18n.language() in i18n.LANGUAGES else "en"
    return Locale.parse(known)


def _sortable(name: str) -> str:
    """Names with marks on their letters beside those without: "Österreich" among the O."""
    import unicodedata

    return "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char)).casefold()
