from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from evidence_kit import NUMBER, copy_of, empty, library
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.core.arrange import Group, SortBy
from evidence_app.core.case import Barcode, Case, Continuity, Cut, FrameReason, KeyFrame, Observation, Role, Verdict
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import PictureRef
from evidence_app.core.values import When
from evidence_app.services.workspace import open_workspace
from evidence_app.ui import theme
from evidence_app.ui.pages.evidence import EvidencePage
from evidence_app.ui.session import Session
from evidence_app.ui.widgets.evidence_model import Tile
from evidence_app.ui.widgets.film_line import FilmLine
from evidence_app.ui.widgets.film_marks import FilmMarks, Spot, clock
from evidence_app.ui.widgets.paint import split_line
from evidence_app.ui.widgets.verdict_line import VerdictLine

WAIT = 60_000


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a film and three pictures, taken in once: each test works on a copy."""
    return library(tmp_path_factory.mktemp("template"))


@pytest.fixture
def session(tmp_path: Path, qapp: object) -> Iterator[Session]:
    made = Session(empty(tmp_path / "library"))
    yield made
    made.close()


@pytest.fixture
def filled(tmp_path: Path, template: Path, qapp: object) -> Iterator[Session]:
    made = Session(copy_of(template, tmp_path / "copy"))
    made.open(NUMBER)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, filled: Session) -> Iterator[EvidencePage]:
    made = EvidencePage(filled)
    qtbot.addWidget(made)
    made.resize(1150, 760)
    filled.caseChanged.connect(made.refresh)
    made.show()
    made.show_case(filled.case)
    yield made
    made.stop()


def ident(session: Session, name: str) -> str:
    assert session.case is not None
    return next(item.id for item in session.case.evidence if item.name == name)


def names(page: EvidencePage) -> list[str]:
    rows = [page.model.row(page.model.index(row)) for row in range(page.model.rowCount())]
    return [row.evidence.name if isinstance(row, Tile) else row.words for row in rows if row is not None]


def shown_film(qtbot: QtBot, page: EvidencePage) -> None:
    page.show_item(ident(page.session, "unboxing.mp4"))
    qtbot.waitUntil(lambda: page.detail.film.player.frame is not None, timeout=WAIT)
    qtbot.waitUntil(page.detail.film.player.keep.isEnabled, timeout=WAIT)


# grid


def test_groups_come_in_order_and_the_first_piece_is_shown(page: EvidencePage) -> None:
    assert names(page) == ["Videos", "unboxing.mp4", "Photos", "one.jpg", "two.jpg", "Listing", "listing.png"]
    assert page.detail.item is not None
    assert page.detail.item.name == "unboxing.mp4"
    assert page.grid.hasFocus() or page.focusProxy() is page.grid


def test_thumbnails_come_in_the_background(qtbot: QtBot, page: EvidencePage) -> None:
    with qtbot.waitSignal(page.thumbnails.ready, timeout=WAIT):
        page.grid.viewport().repaint()
    photo_id = ident(page.session, "one.jpg")
    size = page.grid.tiles.picture_size()

    def made() -> bool:
        return page.thumbnails.pixmap(NUMBER, PictureRef(photo_id), size, 1.0) is not None

    qtbot.waitUntil(made, timeout=WAIT)
    pixmap = page.thumbnails.pixmap(NUMBER, PictureRef(photo_id), size, 1.0)
    assert pixmap is not None
    assert pixmap.size() == size


def test_arrows_go_over_headings_and_lines(qtbot: QtBot, page: EvidencePage) -> None:
    seen = []
    for _ in range(5):
        current = page.grid.current()
        assert current is not None
        seen.append(current.name)
        qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    assert seen == ["unboxing.mp4", "one.jpg", "two.jpg", "listing.png", "listing.png"]


def test_filter_sort_and_search(qtbot: QtBot, page: EvidencePage) -> None:
    page.bar.kinds.setCurrentIndex(page.bar.kinds.findData(Group.PHOTOS))
    page.bar.kinds.activated.emit(page.bar.kinds.currentIndex())
    assert names(page) == ["Photos", "one.jpg", "two.jpg"]
    page.bar.sort.setCurrentIndex(page.bar.sort.findData(SortBy.ADDED))
    page.bar.sort.activated.emit(page.bar.sort.currentIndex())
    assert names(page) == ["Photos", "two.jpg", "one.jpg"]
    qtbot.mouseClick(page.bar.search_button, Qt.MouseButton.LeftButton)
    page.bar.words.setText("two")
    qtbot.waitUntil(lambda: names(page) == ["Photos", "two.jpg"])
    page.bar.words.setText("nowhere")
    qtbot.waitUntil(page.bar.nothing.isVisible)
    page.show_item(ident(page.session, "listing.png"))
    assert page.grid.current() is not None
    assert len(names(page)) == 7


def test_caption_rating_role_and_removal_are_steps_that_undo(qtbot: QtBot, page: EvidencePage) -> None:
    session = page.session
    wanted = ident(session, "two.jpg")
    page.show_item(wanted)
    page.caption_action.trigger()
    page.detail.edit.setText("The print")
    qtbot.keyClick(page.detail.edit, Qt.Key.Key_Return)
    assert session.case is not None
    item = session.case.evidence_by_id(wanted)
    assert item is not None
    assert item.caption == "The print"
    assert page.detail.name.text() == "The print"
    qtbot.mouseClick(page.detail.strongest, Qt.MouseButton.LeftButton)
    assert names(page)[2:5] == ["Photos", "two.jpg", "one.jpg"]
    page.detail.info.role.setCurrentIndex(page.detail.info.role.findData(Role.DOCUMENT))
    page.detail.info.role.activated.emit(page.detail.info.role.currentIndex())
    assert "Documents" in names(page)
    assert page.detail.item is not None
    assert page.detail.item.id == wanted
    toasts = []
    session.toast.connect(lambda words, undo: toasts.append((words, undo)))
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    assert "two.jpg" not in names(page)
    assert "trash" in toasts[0][0]
    toasts[0][1]()
    assert "two.jpg" in names(page)
    for _ in range(3):
        session.undo()
    assert names(page)[3:5] == ["one.jpg", "two.jpg"]


def test_a_film_cannot_be_called_a_photo(qtbot: QtBot, page: EvidencePage) -> None:
    page.show_item(ident(page.session, "unboxing.mp4"))
    with qtbot.waitSignal(page.session.toast):
        page.set_role(Role.PHOTO)
    assert page.detail.item is not None
    assert page.detail.item.role is Role.UNBOXING_VIDEO


def test_what_does_not_fit_is_said(page: EvidencePage) -> None:
    page.show_item(ident(page.session, "one.jpg"))
    page.info_action.trigger()
    assert page.detail.info.isVisible()
    words = " ".join(
        child.text() for child in page.detail.info.findChildren(QWidget) if hasattr(child, "text") and child.text()
    )
    assert "Taken on 12 Nov 2026, before the delivery on 13 Nov 2026" in words.replace("\u00a0", " ")


# pictures


@pytest.mark.screen
def test_a_photo_is_shown_zoomed_and_copied(qtbot: QtBot, page: EvidencePage) -> None:
    page.show_item(ident(page.session, "one.jpg"))
    view = page.detail.photo.view
    qtbot.waitUntil(lambda: not view.image.isNull(), timeout=WAIT)
    assert view.fitted
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.scale == pytest.approx(1.0 / view.devicePixelRatioF())
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.fitted
    with qtbot.waitSignal(page.session.toast, timeout=WAIT):
        qtbot.mouseClick(page.detail.photo.copy, Qt.MouseButton.LeftButton)
    mime = QGuiApplication.clipboard().mimeData()
    path = Path(mime.urls()[0].toLocalFile())
    assert path.suffix == ".jpg"
    assert path.name.startswith("C1_")
    assert mime.hasImage()
    data = path.read_bytes()
    assert b"Exif" not in data


# film


def test_frames_are_stepped_exactly(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    player = page.detail.film.player
    keys = Qt.Key
    steps = ((keys.Key_Period, 1), (keys.Key_Period, 2), (keys.Key_Comma, 1), (keys.Key_End, 39), (keys.Key_Home, 0))
    for key, wanted in steps:
        qtbot.keyClick(player, key)
        qtbot.waitUntil(lambda wanted=wanted: player.frame is not None and player.frame.ref.index == wanted, timeout=WAIT)
    assert player.frame is not None
    assert player.time.text() == "0:00.000"
    assert "frame 0" in player.place.text()
    # The bar's place in the picture tells which frame it is.
    player.go_to(FrameRef(MediaTime(0, 1, 10), 0))
    player.line.sought.emit(2.0)
    qtbot.waitUntil(lambda: player.frame is not None and player.frame.ref.index == 20, timeout=WAIT)
    image = player.frame.image
    bright = [x for x in range(image.width()) if image.pixelColor(x, 120).lightness() > 220]
    assert abs(bright[0] - (4 + 20 * 6)) <= 3


@pytest.mark.screen
def test_playing_runs_in_order_and_pauses(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    player = page.detail.film.player
    seen: list[int] = []
    player.decoder.shown.connect(lambda frame: seen.append(frame.ref.index))
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert player.decoder.is_playing
    assert player.play_button.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: len(seen) >= 5, timeout=WAIT)
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert not player.decoder.is_playing
    assert seen == sorted(seen)
    still = player.frame
    qtbot.wait(150)
    assert player.frame is still


def test_playing_to_the_end_stops_there(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    player = page.detail.film.player
    player.decoder.show_place(35)
    qtbot.waitUntil(lambda: player.frame is not None and player.frame.ref.index == 35, timeout=WAIT)
    player.toggle()
    qtbot.waitUntil(lambda: not player.decoder.is_playing, timeout=WAIT)
    assert player.frame is not None
    assert player.frame.ref.index == 39


def test_a_frame_is_kept_with_its_exact_time(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    player = page.detail.film.player
    qtbot.keyClick(player, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: player.frame is not None and player.frame.ref.index == 1, timeout=WAIT)
    qtbot.mouseClick(player.keep, Qt.MouseButton.LeftButton)
    strip = page.detail.film.strip
    qtbot.waitUntil(lambda: strip.frames.rowCount() == 1, timeout=WAIT)
    frame = strip.frames.frame(strip.frames.index(0))
    assert frame is not None
    assert frame.reason is FrameReason.PICK
    assert frame.kept
    assert frame.frame.time.exact == Fraction(1, 10)
    assert strip.isVisible()


@pytest.mark.screen
def test_key_frames_fill_the_strip_and_choosing_one_shows_it(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    film_panel = page.detail.film
    qtbot.mouseClick(film_panel.more, Qt.MouseButton.LeftButton)
    assert not film_panel.more.isEnabled()
    qtbot.waitUntil(lambda: film_panel.strip.frames.rowCount() >= 2 and not page.session.jobs.running, timeout=WAIT)
    frames = [
        film_panel.strip.frames.frame(film_panel.strip.frames.index(row)) for row in range(film_panel.strip.frames.rowCount())
    ]
    times = [frame.frame.time.exact for frame in frames if frame is not None]
    assert times == sorted(times)
    film_panel.strip.setFocus()
    film_panel.strip.selectionModel().clearCurrentIndex()
    qtbot.keyClick(film_panel.strip, Qt.Key.Key_End)
    last = frames[-1]
    assert last is not None
    qtbot.waitUntil(
        lambda: film_panel.player.frame is not None and film_panel.player.frame.ref.time.exact == last.frame.time.exact,
        timeout=WAIT,
    )
    qtbot.keyClick(film_panel.strip, Qt.Key.Key_Delete)
    assert film_panel.strip.frames.rowCount() == len(frames) - 1


def test_a_frame_goes_into_a_comparison(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    asked: list[tuple[str, object]] = []
    page.session.showPage.connect(lambda key, what: asked.append((key, what)))
    qtbot.mouseClick(page.detail.film.player.compare, Qt.MouseButton.LeftButton)
    case = page.session.case
    assert case is not None
    assert len(case.comparisons) == 1
    assert case.comparisons[0].received.frame is not None
    assert asked == [("compare", case.comparisons[0].id)]


def test_a_broken_film_says_so(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    player = page.detail.film.player

    def gone() -> None:
        from evidence_app.core.errors import NotFound

        raise NotFound("the original is gone", "put it back from a backup")

    player.open(gone)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "The original is gone." in player.screen_view.accessibleDescription(), timeout=WAIT)
    assert not player.keep.isEnabled()


@pytest.mark.screen
def test_full_screen_and_back(qtbot: QtBot, page: EvidencePage) -> None:
    page.show_item(ident(page.session, "one.jpg"))
    page.full_action.trigger()
    assert page.detail.in_full_screen
    page.detail.show_full_screen()
    assert not page.detail.in_full_screen
    assert page.detail.media.window() is page.window()


# film line and verdict


def test_everything_on_the_film_line_is_in_words_and_reachable_by_keys(qtbot: QtBot) -> None:
    line = FilmLine()
    qtbot.addWidget(line)
    line.resize(600, line.sizeHint().height())
    line.set_marks(
        FilmMarks(
            48.0,
            ((4.0, "0:04"), (30.0, "0:30")),
            (Spot("label", 2.0, 9.0, "label readable"),),
            (Spot("cut", 18.24, 18.24, "cut, 0:18.240"),),
            (Spot("observation", 36.0, 37.0, "fast pan, not a cut"),),
        )
    )
    line.show()
    said = line.accessibleDescription()
    for words in ("label readable", "cut, 0:18.240", "fast pan, not a cut", "2 key frames"):
        assert words in said
    sought: list[float] = []
    line.sought.connect(lambda seconds: (sought.append(seconds), line.set_position(seconds)))
    for _ in range(4):
        qtbot.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert sought == [2.0, 4.0, 18.24, 30.0]
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert sought[-1] == 48.0
    middle = line.rect().center()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle)
    assert sought[-1] == pytest.approx(24.0, abs=0.2)
    assert "cut, 0:18.240" in line.words_at(600 * 18.24 / 48)


@pytest.mark.parametrize(
    ("seconds", "exact", "said"),
    [(0, False, "0:00"), (137.48, True, "2:17.480"), (3725.2, False, "1:02:05"), (59.9996, True, "1:00.000")],
)
def test_clock(seconds: float, exact: bool, said: str) -> None:
    assert clock(seconds, exact=exact) == said


@pytest.mark.parametrize(
    ("observed", "bold", "rest"),
    [
        (Continuity("x", Verdict.CONTINUOUS, checked_frames=6660), "No cut was detected", "An observation, not a proof."),
        (Continuity("x", Verdict.CUTS, (Cut(18.24, 0.9),)), "1 cut was detected", "0:18.240"),
        (
            Continuity("x", Verdict.UNDETERMINED, observations=(Observation("short", 0, 1, "the file ends early"),)),
            "Undetermined:",
            "the file ends early",
        ),
    ],
)
def test_the_verdict_says_what_was_observed(qtbot: QtBot, observed: Continuity, bold: str, rest: str) -> None:
    line = VerdictLine()
    qtbot.addWidget(line)
    line.show_verdict(observed)
    assert line.bold.text() == bold
    assert rest in line.rest.text()
    with qtbot.waitSignal(line.detailsWanted):
        qtbot.mouseClick(line.link, Qt.MouseButton.LeftButton)


# jobs


def test_jobs_are_listed_stopped_and_failures_stay_until_read(qtbot: QtBot, page: EvidencePage) -> None:
    from threading import Event

    from evidence_app.core.errors import DamagedFile
    from evidence_app.core.progress import Reporter

    go = Event()

    def slow(reporter: Reporter) -> None:
        while not go.wait(0.01):
            reporter.step(0.4)

    job = page.session.jobs.start("Key frames of B2", slow)
    qtbot.waitUntil(lambda: page.dock.isVisible() and "40%" in page.dock.row(job).words.text(), timeout=WAIT)  # type: ignore[union-attr]
    qtbot.mouseClick(page.dock.row(job).stop, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not page.dock.isVisible(), timeout=WAIT)

    def broken(_reporter: Reporter) -> None:
        raise DamagedFile("the file ends too early", "copy it again")

    failed = page.session.jobs.start("IMG_0049.heic", broken)
    qtbot.waitUntil(lambda: page.session.jobs.failures == [failed], timeout=WAIT)
    row = page.dock.row(failed)
    assert row is not None
    assert row.cause.text() == "The file ends too early. Copy it again."
    qtbot.mouseClick(row.read, Qt.MouseButton.LeftButton)
    assert page.dock.row(failed) is None


# everything has a name


def test_every_control_has_a_name(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    unnamed = [
        child
        for child in page.findChildren(QWidget)
        if isinstance(child, (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView))
        and not child.objectName().startswith("qt_")
        and not (child.accessibleName() or getattr(child, "text", lambda: "")())
        and child.parent() is not None
        and not isinstance(child.parent(), (QComboBox, QLineEdit))
        and "QComboBox" not in child.metaObject().className()
    ]
    assert unnamed == []


def test_an_empty_order_invites(qtbot: QtBot, session: Session) -> None:
    session.open(NUMBER)
    page = EvidencePage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_case(session.case)
    assert page.empty.isVisible()
    assert page.empty.choose.text() == "Choose files…"
    page.stop()


def test_a_caption_has_two_lines_from_the_first_that_is_written(page: EvidencePage, filled: Session) -> None:
    first = ident(filled, "one.jpg")
    page.show_item(first)
    low = page.grid.tiles.tile_size().height()
    page.deeds.caption(first, "The print on the drive, beside the shipping label")
    assert page.grid.tiles.tile_size().height() == low + theme.active().line("body")
    current = page.grid.current()
    assert current is not None
    assert current.id == first, "what was chosen stays chosen"
    filled.undo()
    assert page.grid.tiles.tile_size().height() == low


def test_a_line_is_split_between_words() -> None:
    font = theme.active().font("body")
    room = QFontMetricsF(font).horizontalAdvance("The print on")
    assert split_line(font, "The print on the drive", room) == ("The print on", "the drive")
    assert split_line(font, "IMG_20261112_180211.jpg", 10) == ("IMG_20261112_180211.jpg", "")


# films: closer looks and clips


def test_more_key_frames_after_one_are_kept(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    film_id = ident(page.session, "unboxing.mp4")
    page.films.find_key_frames(page.session.case, film_id, 3)
    qtbot.waitUntil(lambda: len(page.session.case.key_frames) == 3, timeout=WAIT)
    first = page.session.case.key_frames[0]
    menu = page.menus.of_key_frame(first)
    (action,) = [one for one in menu.actions() if one.text() == "More key frames after this one"]
    action.trigger()
    qtbot.waitUntil(lambda: len(page.session.case.key_frames) > 3, timeout=WAIT)
    assert [frame.kept for frame in page.session.case.key_frames].count(True) == len(page.session.case.key_frames) - 3
    menu.close()


def test_hints_stand_under_the_key_frames(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    assert page.detail.film.hints.isHidden()
    page.films.find_key_frames(page.session.case, ident(page.session, "unboxing.mp4"), 3)
    qtbot.waitUntil(page.detail.film.hints.isVisible, timeout=WAIT)
    assert "label could not be read" in page.detail.film.hints.text()
    page.info_action.trigger()
    told = " ".join(line.text() for line in page.detail.info.findChildren(QLabel))
    assert "label could not be read" in told
    # They belong to the film: the next start knows them, too.
    folder = page.session.workspace.library.folder
    page.stop()
    page.session.close()
    session = Session(open_workspace(folder, remember=False))
    session.open(NUMBER)
    again = EvidencePage(session)
    qtbot.addWidget(again)
    again.show()
    again.show_case(session.case)
    shown_film(qtbot, again)
    assert "label could not be read" in again.detail.film.hints.text()
    again.stop()
    session.close()


def test_another_parcels_label_is_told_under_its_film(qtbot: QtBot, page: EvidencePage) -> None:
    shown_film(qtbot, page)
    film_id = ident(page.session, "unboxing.mp4")
    read = FrameRef(MediaTime(0, 1, 30), 0)
    frame = KeyFrame("k", film_id, read, FrameReason.LABEL, 1.0, (Barcode("RB123456786CN", "Code128"),))

    def labelled(case: Case) -> Case:
        return replace(case, order=replace(case.order, tracking=("RB123456785CN",)), key_frames=(frame,))

    page.session.edit("Label", labelled)
    page.info_action.trigger()
    told = "Another parcel's label: it reads RB123456786CN; this order's tracking number is RB123456785CN."
    assert told in page.detail.film.hints.text()
    assert told in [line.text() for line in page.detail.info.findChildren(QLabel)]


def test_dates_that_do_not_fit_are_told_as_the_language_writes_them(qtbot: QtBot, page: EvidencePage) -> None:
    photo = next(item.id for item in page.session.case.evidence if item.role is Role.PHOTO)

    def early(case: Case) -> Case:
        evidence = (replace(one, taken=When.on(date(2026, 11, 1), "UTC")) if one.id == photo else one for one in case.evidence)
        delivered = When.on(date(2026, 11, 12), "UTC")
        return replace(case, order=replace(case.order, delivered=delivered), evidence=tuple(evidence))

    page.session.edit("Dates", early)
    page.show_item(photo)
    page.info_action.trigger()
    told = [line.text().replace("\u00a0", " ") for line in page.detail.info.findChildren(QLabel)]
    assert "Taken on 1 Nov 2026, before the delivery on 12 Nov 2026. One of the dates is wrong." in told


def test_a_clip_for_upload_is_saved(qtbot: QtBot, page: EvidencePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QFileDialog

    from evidence_app.ui.dialogs.clip_dialog import ClipDialog

    shown_film(qtbot, page)
    item = page.session.case.evidence_by_id(ident(page.session, "unboxing.mp4"))
    assert any(one.text() == "Clip for upload…" for one in page.menus.of_pieces([item]).actions())
    out = tmp_path / "clip.mp4"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog = ClipDialog(item, 0.0, page)
    dialog.fields["to"].set_text("nonsense")
    dialog.try_save()
    assert dialog.fields["to"].below.text()
    dialog.fields["to"].set_text("0,5")
    dialog.try_save()
    assert (dialog.from_s, dialog.to_s, dialog.limit, dialog.out) == (0.0, 0.5, None, out)
    with qtbot.waitSignal(page.session.toast, timeout=WAIT):
        page.deeds.clip(item, dialog.from_s, dialog.to_s, out, None)
    assert out.stat().st_size > 0
