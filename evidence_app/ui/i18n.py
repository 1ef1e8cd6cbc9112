"""Language: Qt's translations, and the words of core (rule titles, next steps) looked up in the same catalogue.

English is the source. A catalogue is resources/i18n/evidence_<language>.qm. The pseudo-language "xx" needs no file: it
stretches and brackets every text, so that tests see what isn't translated and what gets clipped.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache, partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from evidence_app.core.errors import EvidenceError, NotFound
from evidence_app.resources import resource

PSEUDO = "xx"
MIRRORED = "xx-rtl"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
}
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|%n|%\d)")
_GAP = re.compile(r"\{(\w+)\}")
_DATE = re.compile(r"[A-Z][a-z]{2} (\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(, \d\d:\d\d)?")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_COUNT = re.compile(r"(\d+) ([a-z]+)")
_ACCENTS = str.maketrans("aeiounycAEIOUNYC", "áéíóúñýçÁÉÍÓÚÑÝÇ")

translate = QCoreApplication.translate
_language = "en"


class PseudoTranslator(QTranslator):
    """English made 40 % longer, in brackets; placeholders and accelerators stay as they are. For tests only.

    A translator written in Python can stop the whole program: Qt's readers of pictures ask for a translation while they hold a
    lock, another thread that holds Python's may be waiting for that one. So English has a catalogue too, for its plurals.
    """

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
    """A sentence that the rooms below speak (a rule's title, a next step, a failure), in the window's language.

    They speak English with the numbers already in it. A sentence that is in no catalogue as it stands is held against the
    sentences with gaps (resources/i18n/sentences.txt); what filled the gaps is translated too, and dates are written anew.
    """
    return _told("core", text)


def sentence(text: str) -> str:
    """A failure's words, told with a capital and a full stop."""
    said = core(text)
    return f"{said[0].upper()}{said[1:]}." if said else ""


def failure(error: BaseException) -> str:
    """What went wrong, and on a line of its own what to do."""
    return f"{sentence(error.what)}\n{sentence(error.todo)}".strip() if isinstance(error, EvidenceError) else str(error)


def step(label: str) -> str:
    """The name of a step that can be undone."""
    from evidence_app.core.case import EventKind
    from evidence_app.ui import names

    if label.startswith("Log "):
        kind = label.removeprefix("Log ").replace(" ", "-")
        if kind in set(EventKind):
            return translate("step", "Log “{0}”").replace("{0}", names.event(EventKind(kind)))
    counted = re.fullmatch(r"Add (\d+) files", label)
    if counted:
        return translate("step", "Add {0} files").replace("{0}", counted[1])
    said = translate("step", label)
    if said == label and label.startswith("Add "):
        return translate("step", "Add {0}").replace("{0}", label.removeprefix("Add "))
    return said


def _told(context: str, text: str) -> str:
    said = translate(context, text) if text else ""
    return said if said != text or _language == "en" else _by_pattern(context, text)


@lru_cache(maxsize=2048)
def _by_pattern(context: str, text: str) -> str:
    counted = _COUNT.fullmatch(text)
    if counted:
        return _gap(text)
    for pattern, source in _sentences():
        found = pattern.fullmatch(text)
        template = translate(context, source) if found else source
        if found and template != source:
            values = found.groupdict()
            return _GAP.sub(partial(_filled, values), template)
    return text


@lru_cache(maxsize=1)
def _sentences() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences with gaps, those with most words of their own first."""
    lines = resource("i18n/sentences.txt").read_text("utf-8").splitlines()
    return tuple((_pattern(line), line) for line in lines if line)


def _pattern(template: str) -> re.Pattern[str]:
    """A pattern of the finished sentence; a gap that stands twice is read once."""
    pieces, seen = [], set()
    for place, piece in enumerate(_GAP.split(template)):
        if place % 2 == 0:
            pieces.append(re.escape(piece))
        elif piece in seen:
            pieces.append(f"(?P=g{piece})")
        else:
            seen.add(piece)
            pieces.append(f"(?P<g{piece}>.+?)")
    return re.compile("".join(pieces))


def _filled(values: dict[str, str], gap: re.Match[str]) -> str:
    return _gap(values.get(f"g{gap[1]}", ""))


def _gap(value: str) -> str:
    """What fills a gap: a date in the window's way, a counted noun, sentences of their own, or as it is."""
    from evidence_app.ui import formats

    dated = _DATE.fullmatch(value)
    if dated:
        written = formats.day(date(int(dated[3]), _MONTHS.index(dated[2]) + 1, int(dated[1])), year=True)
        return written + (dated[4] or "")
    counted = _COUNT.fullmatch(value)
    if counted:
        source = f"%n {counted[2].removesuffix('s')}(s)"
        said = translate("core", source, None, int(counted[1]))
        return value if "(s)" in said else said
    # A list of what is missing, of what was reduced: each for itself.
    return "; ".join(_told("core", part) for part in value.split("; "))


def language() -> str:
    """The language in force."""
    return _language


def available() -> list[str]:
    """Languages that can be chosen: English, and every one with a catalogue."""
    return [code for code in LANGUAGES if code == "en" or _catalogue(code)]


def install(app: QCoreApplication, wanted: str = "") -> str:
    """Speak the language `wanted` ("" = the system's, where there is a catalogue). Returns the language in force."""
    global _language  # noqa: PLW0603  one program, one language
    code = wanted or _best(available())
    known = app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if code == _language and known:
        return code
    for old in known:
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    _language = code
    _by_pattern.cache_clear()
    if code in (PSEUDO, MIRRORED):
        _add(app, PseudoTranslator(app))
        QLocale.setDefault(QLocale("en_GB"))
        _direct(app, Qt.LayoutDirection.RightToLeft if code == MIRRORED else Qt.LayoutDirection.LeftToRight)
        return code
    file = _catalogue(code)
    translator = QTranslator(app)
    if file and translator.load(file):
        _add(app, translator)
    if code != "en":
        qt = QTranslator(app)
        if qt.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            _add(app, qt)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(code.split("_")[0]) else QLocale("en_GB" if code == "en" else code))
    _direct(app, QLocale().textDirection())
    return code


def _direct(app: QCoreApplication, direction: Qt.LayoutDirection) -> None:
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(direction)


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
