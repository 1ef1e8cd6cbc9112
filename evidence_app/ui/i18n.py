"""Language: Qt's translations, and the words of core (rule titles, next steps) looked up in the same catalogue.

English is the source. A catalogue is resources/i18n/evidence_<language>.qm. The pseudo-language "xx" needs no file: it
stretches and brackets every text, so that tests see what isn't translated and what gets clipped.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator

from evidence_app.core.errors import NotFound
from evidence_app.resources import resource

PSEUDO = "xx"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
}
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|%n|%\d)")
_ACCENTS = str.maketrans("aeiounycAEIOUNYC", "áéíóúñýçÁÉÍÓÚÑÝÇ")

translate = QCoreApplication.translate


class EnglishTranslator(QTranslator):
    """The source language's own plurals: "%n day(s)" is "1 day", "2 days"."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        """The source with its plural endings chosen by `n`."""
        return plural(source, n)

    def isEmpty(self) -> bool:
        """Never: Qt drops empty translators."""
        return False


class PseudoTranslator(QTranslator):
    """English made 40 % longer, in brackets; placeholders and accelerators stay as they are."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        """The stretched text; plural forms get their number, as a real catalogue does."""
        return stretch(plural(source, n))

    def isEmpty(self) -> bool:
        """Never: Qt drops empty translators."""
        return False


def plural(source: str, n: int) -> str:
    """`%n file(s)` → `%n file` or `%n files`."""
    return source.replace("(s)", "" if n == 1 else "s") if n >= 0 else source


def stretch(text: str) -> str:
    """`Save {name}` → `[Sávé {name} ···]`."""
    kept = _KEPT.split(text)  # every second piece is a placeholder
    told = "".join(piece if place % 2 else piece.translate(_ACCENTS) for place, piece in enumerate(kept))
    return f"[{told}{' ·' * max(1, round(len(text) * 0.2))}]"


def core(text: str) -> str:
    """A sentence that core speaks (a rule's title, a next step), in the window's language."""
    return translate("core", text) if text else ""


def available() -> list[str]:
    """Languages that can be chosen: English, and every one with a catalogue."""
    return [code for code in LANGUAGES if code == "en" or _catalogue(code)]


def install(app: QCoreApplication, language: str = "") -> str:
    """Speak `language` ("" = the system's, where there is a catalogue). Returns the language in force."""
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    code = language or _best(available())
    if code == PSEUDO:
        _add(app, PseudoTranslator(app))
        QLocale.setDefault(QLocale("en_GB"))
        return code
    if code == "en":
        _add(app, EnglishTranslator(app))
    else:
        file = _catalogue(code)
        translator = QTranslator(app)
        if file and translator.load(file):
            _add(app, translator)
        qt = QTranslator(app)
        if qt.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            _add(app, qt)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(code.split("_")[0]) else QLocale("en_GB" if code == "en" else code))
    if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft and hasattr(app, "setLayoutDirection"):
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return code


def _add(parent: QObject, translator: QTranslator) -> None:
    translator.setParent(parent)
    QCoreApplication.installTranslator(translator)


def _best(codes: list[str]) -> str:
    for wanted in QLocale.system().uiLanguages():
        name = wanted.replace("-", "_")
        for code in codes:
            if name == code or name.split("_")[0] == code:
                return code
    return "en"


def _catalogue(code: str) -> str:
    try:
        return str(resource(f"i18n/evidence_{code}.qm"))
    except NotFound:
        return ""
