"""Every catalogue holds every sentence of the program, whole and with its gaps; every screen opens in every language."""

from __future__ import annotations

import errno
import importlib.util
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from evidence_app.core.errors import BadInput, StorageFault
from evidence_app.core.values import Money
from evidence_app.services import policies
from evidence_app.services.guidance import deadlines_of
from evidence_app.services.workspace import Workspace
from evidence_app.storage.faults import RefusedArchive, disk
from evidence_app.ui import formats, i18n
from evidence_app.ui.gallery import SCENES, Kind, Stage
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.page_index import PAGES
from evidence_app.ui.widgets import deadline_words

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = ("de", "es", "fr", "pt_BR", "ru")
GAPS = re.compile(r"\{[^}]*\}|%n|%\d|<[^>]*>")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def gathered(catalogues: ModuleType) -> dict[tuple[str, str], bool]:
    """Every sentence of the program; reading all its modules takes seconds."""
    found: dict[tuple[str, str], bool] = catalogues.gather()
    return found


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: i18n.install(qapp, language)
    i18n.install(qapp, "en")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_with_its_gaps(
    catalogues: ModuleType, gathered: dict[tuple[str, str], bool], language: str
) -> None:
    found = gathered
    known = catalogues.read(catalogues.I18N / f"{language}.ts")
    assert not sorted(set(found) - set(known))[:20], "run packaging/translate.sh and translate what it names"
    assert not sorted(set(known) - set(found))[:20], "run packaging/translate.sh: the code has changed"
    wrong = []
    for (context, source), forms in known.items():
        wanted = set(GAPS.findall(source))
        for form in forms:
            if not form.strip() or set(GAPS.findall(form)) != wanted or ("\n" in source) != ("\n" in form):
                wrong.append((context, source, form))
            if source.endswith("…") != form.endswith("…") or (context == "menu" and form.count("&") != source.count("&")):
                wrong.append((context, source, form))
        if found[context, source]:
            assert len(forms) == catalogues.FORMS.get(language, 2), (context, source)
    assert not wrong


def test_the_compiled_catalogues_are_those_of_the_sources(
    catalogues: ModuleType, gathered: dict[tuple[str, str], bool], tmp_path: Path
) -> None:
    catalogues.compile_all(tmp_path)
    for language in ("en", *TRANSLATED):
        name = f"evidence_{language}.qm"
        assert (catalogues.I18N / name).read_bytes() == (tmp_path / name).read_bytes(), "run packaging/translate.sh"
    lines = (catalogues.I18N / "sentences.txt").read_text("utf-8").splitlines()
    assert lines == catalogues.sentences(gathered)


def test_all_languages_can_be_chosen() -> None:
    assert i18n.available() == list(i18n.LANGUAGES)
    assert set(i18n.LANGUAGES) == {"en", *TRANSLATED}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", ("1 Tag", "2 Tage", "5 Tage", "21 Tage")),
        ("fr", ("1 jour", "2 jours", "5 jours", "21 jours")),
        ("es", ("1 día", "2 días", "5 días", "21 días")),
        ("pt_BR", ("1 dia", "2 dias", "5 dias", "21 dias")),
        ("ru", ("1 день", "2 дня", "5 дней", "21 день")),
    ],
)
def test_counted_words_follow_the_language(speak: Callable[[str], None], language: str, told: tuple[str, ...]) -> None:
    speak(language)
    days = tuple(formats.left_long(count * 86_400).replace(formats.NB, " ") for count in (1, 2, 5, 21))
    assert days == told
    assert QLocale().name().startswith(language[:2])


def test_money_has_the_languages_comma(speak: Callable[[str], None]) -> None:
    value = Money(Decimal("42.90"), "EUR")
    assert formats.money(value) == f"EUR{formats.NB}42.90"
    speak("de")
    assert formats.money(value) == f"EUR{formats.NB}42,90"


def test_sentences_of_the_rooms_below_keep_what_fills_them(speak: Callable[[str], None]) -> None:
    speak("de")
    assert i18n.core("Open the dispute") == "Streitfall eröffnen"
    told = i18n.core("Give 3 to 5 days to answer; the dispute must be open before Thu 26 Nov 2026")
    assert (
        told.replace(formats.NB, " ")
        == "3 bis 5 Tage Zeit zur Antwort geben; der Streitfall muss vor dem Do. 26. Nov. 2026 offen sein"
    )
    assert i18n.core("2 of 3 differences not marked in the pictures") == "2 von 3 Abweichungen nicht in den Bildern markiert"
    assert i18n.core("1 screenshot") == "1 Screenshot"
    assert i18n.core(BadInput("the folder /a {b} holds other files").what) == "der Ordner /a {b} enthält andere Dateien"
    lacking = "What the claim still lacks: Unboxing video in one shot; Listing beside what arrived"
    assert i18n.core(lacking) == "Was der Forderung noch fehlt: Video vom Auspacken in einer Aufnahme; Angebot neben der Ware"
    assert i18n.core("words of nobody's table") == "words of nobody's table"
    assert i18n.step("Log dispute opened") == "„Streitfall eröffnet“ eintragen"
    assert i18n.step("Add 3 files") == "3 Dateien hinzufügen"
    assert i18n.step("Add box.jpg") == "box.jpg hinzufügen"
    speak("ru")
    assert i18n.core("composed from 3 differences") == "составлено из: 3 отличия"


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_no_translator_is_written_in_python(speak: Callable[[str], None], qapp: QApplication, language: str) -> None:
    # Qt asks them while it holds locks of its own, on any thread: one that needed Python's lock then stopped the program.
    speak(language)
    installed = qapp.findChildren(QTranslator)
    assert installed
    assert all(type(one) is QTranslator for one in installed)


def test_english_has_its_plurals(speak: Callable[[str], None], gathered: dict[tuple[str, str], bool]) -> None:
    speak("en")
    for context, source in gathered:
        if "%n" in source:
            for count, ending in ((1, ""), (2, "s")):
                told = i18n.translate(context, source, None, count)
                assert told == source.replace("%n", str(count)).replace("(s)", ending), (context, source)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Saving the case failed, the disk is full.\nFree some space, then try again."),
        ("de", "Das Speichern des Falls ist fehlgeschlagen: der Datenträger ist voll.\nPlatz schaffen, dann erneut versuchen."),
        ("es", "Error al guardar el caso: el disco está lleno.\nLibere espacio e inténtelo de nuevo."),
        ("fr", "L’enregistrement du cas a échoué : le disque est plein.\nLibérez de l’espace, puis réessayez."),
        ("pt_BR", "Falha ao salvar o caso: o disco está cheio.\nLibere espaço e tente de novo."),
        ("ru", "Не удалось сохранить дело: диск полон.\nОсвободите место и попробуйте снова."),
    ],
)
def test_a_full_disk_is_told_in_the_windows_language(speak: Callable[[str], None], language: str, told: str) -> None:
    speak(language)
    with pytest.raises(StorageFault) as failed, disk("saving the case"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert i18n.failure(failed.value).replace(formats.NB, " ") == told


def test_a_refused_archive_says_why_in_the_windows_language(
    speak: Callable[[str], None], workspace: Workspace, tmp_path: Path
) -> None:
    speak("de")
    (tmp_path / "order.zip").write_bytes(b"no archive at all")
    with pytest.raises(RefusedArchive) as failed:
        workspace.keeping.restore(tmp_path / "order.zip")
    assert i18n.failure(failed.value) == (
        "Das Archiv wurde abgelehnt: es ist beschädigt oder keine ZIP-Datei.\nEine andere Kopie davon verlangen."
    )


def test_an_order_without_dates_names_what_its_deadlines_count_from(speak: Callable[[str], None], workspace: Workspace) -> None:
    speak("de")
    case = workspace.cases.add_order({"number": "8012345678901234", "title": "Mug", "price": "9.90", "currency": "EUR"}).case
    found, policy = deadlines_of(case, workspace.now()), policies.policy(case.order.policy)
    told = {item.rule: deadline_words.basis(item, policy, found) for item in found}
    assert told["protection_end"] == "60 Tage ab Versand"
    assert told["open_dispute_by"] == "das frühere von zwei Daten"
    assert "15 Tage ab Lieferung" in told.values()


def test_counted_words_of_a_base_class_are_found(speak: Callable[[str], None], gathered: dict[tuple[str, str], bool]) -> None:
    speak("de")
    for context, source in gathered:
        if "%n" in source and context[:1].isupper():
            made = type(context, (QObject,), {})()
            assert made.tr(source, "", 3) != source.replace("%n", "3"), (context, source)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_page_and_dialog_opens_in_every_language(
    speak: Callable[[str], None], make_stage: Callable[..., Stage], language: str
) -> None:
    speak(language)
    stage = make_stage(1280, 720)
    for name, scene in SCENES.items():
        if name in PAGES or scene.kind is Kind.OWN:
            with stage.playing(scene) as shown:
                assert shown.isVisible(), name


def test_right_to_left_mirrors_the_window_but_no_time_line(
    speak: Callable[[str], None], make_window: Callable[..., MainWindow], number: str, qtbot: QtBot
) -> None:
    speak(i18n.MIRRORED)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    window = make_window(1280, 720)
    window.show_page("overview")
    qtbot.wait(50)
    middle = window.width() // 2
    rail = window.rail.mapTo(window, window.rail.rect().center())
    assert rail.x() > middle, "the list of orders stands on the right"
    step = window.header.mapTo(window, window.header.rect().center())
    assert step.x() < rail.x()
    from evidence_app.ui.widgets.deadline_line import DeadlineLine
    from evidence_app.ui.widgets.film_line import FilmLine

    lines = window.findChildren(DeadlineLine)
    assert lines
    assert all(line.layoutDirection() is Qt.LayoutDirection.LeftToRight for line in lines)
    window.show_page("evidence")
    qtbot.wait(50)
    assert all(line.layoutDirection() is Qt.LayoutDirection.LeftToRight for line in window.findChildren(FilmLine))
    speak("en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_calendar_file_speaks_the_windows_language(
    speak: Callable[[str], None], window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "dates.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kept: (str(out), ""))
    speak("de")
    window.save_calendar()
    text = out.read_text("utf-8").replace("\n ", "")
    assert "SUMMARY:Streitfall eröffnen: USB flash drive 128 GB\\, metal" in text
    assert "noch 3 Tage" in text
    assert "Letzter voller Tag" in text
    assert "All disputes must be opened while your Buyer Protection is active." in text, "a guide is quoted in its own words"
