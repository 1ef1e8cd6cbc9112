from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from evidence_kit import NUMBER, drag_over, drop, leave, photo, urls
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.core.case import Role
from evidence_app.services.workspace import open_workspace
from evidence_app.ui.dialogs.import_review import Column, ImportReview
from evidence_app.ui.intake import IntakeDesk
from evidence_app.ui.intake_drop import DropTarget, Offer, offer_of
from evidence_app.ui.session import Session

pytestmark = pytest.mark.screen


@pytest.fixture
def session(tmp_path: Path, qapp: object) -> Iterator[Session]:
    workspace = open_workspace(tmp_path / "library", remember=False)
    workspace.cases.add_order({"number": NUMBER, "title": "Drive", "timezone": "UTC"})
    made = Session(workspace)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(400, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def idle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=60_000)


# what is offered


def test_files_of_this_computer_come_first(tmp_path: Path) -> None:
    mime = urls(tmp_path / "a.png")
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    mime.setText("a.png")
    assert offer_of(mime) == Offer(paths=(tmp_path / "a.png",))


def test_a_browsers_picture_is_taken_before_its_address() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/pics/drive.webp")])
    mime.setData("image/png", b"\x89PNG made elsewhere")
    offer = offer_of(mime)
    assert offer.png == b"\x89PNG made elsewhere"
    assert offer.name == "drive.png"


def test_an_image_without_png_bytes_is_taken_as_image() -> None:
    mime = QMimeData()
    mime.setImageData(QImage(5, 3, QImage.Format.Format_RGB32))
    offer = offer_of(mime, pasted=True)
    assert offer.has_picture
    assert offer.name == "pasted.png"


@pytest.mark.parametrize("as_text", [True, False])
def test_an_address_alone_is_remote(as_text: bool) -> None:
    mime = QMimeData()
    if as_text:
        mime.setText("https://example.com/drive.jpg")
    else:
        mime.setUrls([QUrl("https://example.com/drive.jpg")])
    assert offer_of(mime).remote == ("https://example.com/drive.jpg",)


def test_text_is_the_last_resort_and_nothing_is_nothing() -> None:
    mime = QMimeData()
    mime.setText("Dear buyer, please wait")
    assert offer_of(mime) == Offer(text="Dear buyer, please wait")
    assert not offer_of(QMimeData())


# drop frame


def test_a_drag_shows_the_frame_with_words_and_a_drop_copies(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    taken: list[Offer] = []
    target = DropTarget(window, taken.append, lambda: "Add to this order")
    mime = urls(tmp_path / "x.png")
    event = drag_over(window, mime)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert target.frame.isVisible()
    assert target.frame.accessibleName() == "Add to this order"
    assert target.frame.size() == window.size()
    leave(window)
    assert not target.frame.isVisible()
    done = drop(window, mime)
    assert done.dropAction() == Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: taken == [Offer(paths=(tmp_path / "x.png",))])
    assert not target.frame.isVisible()


# taking in


def test_dropped_files_and_folders_end_in_the_order(qtbot: QtBot, session: Session, window: QWidget, tmp_path: Path) -> None:
    folder = tmp_path / "from phone"
    folder.mkdir()
    photo(folder / "one.jpg", "tan")
    photo(folder / "two.jpg", "teal")
    single = photo(tmp_path / "listing.png", "white")
    session.open(NUMBER)
    desk = IntakeDesk(session, window)
    desk.accept_on(window)
    with qtbot.waitSignal(desk.imported, timeout=60_000):
        drop(window, urls(folder, single))
    assert session.case is not None
    assert {item.name for item in session.case.evidence} == {"one.jpg", "two.jpg", "listing.png"}
    assert single.exists()
    session.undo()
    assert session.case.evidence == ()


def test_a_pasted_screenshot_becomes_a_png(qtbot: QtBot, session: Session, window: QWidget) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFF3366CC)
    QGuiApplication.clipboard().setImage(image)
    session.open(NUMBER)
    desk = IntakeDesk(session, window)
    with qtbot.waitSignal(desk.imported, timeout=60_000):
        assert desk.paste()
    assert session.case is not None
    item = session.case.evidence[0]
    assert (item.media_type, item.width, item.height) == ("image/png", 640, 480)
    assert item.taken is None


def test_nothing_on_the_clipboard_is_said(qtbot: QtBot, session: Session, window: QWidget) -> None:
    QGuiApplication.clipboard().clear()
    session.open(NUMBER)
    with qtbot.waitSignal(session.toast):
        assert not IntakeDesk(session, window).paste()


def test_with_no_order_open_one_is_asked_for(qtbot: QtBot, session: Session, window: QWidget, tmp_path: Path) -> None:
    path = photo(tmp_path / "a.png")
    asked: list[Offer] = []

    def ask(offer: Offer) -> str:
        asked.append(offer)
        return NUMBER

    desk = IntakeDesk(session, window, ask)
    with qtbot.waitSignal(desk.imported, timeout=60_000):
        desk.take(Offer(paths=(path,)))
    assert asked == [Offer(paths=(path,))]
    assert len(session.workspace.cases.get(NUMBER).evidence) == 1


def test_files_are_asked_for_where_the_last_ones_lay(qtbot: QtBot, session: Session, window: QWidget, tmp_path: Path) -> None:
    folder = tmp_path / "from the phone"
    folder.mkdir()
    photo(folder / "IMG_1.jpg")
    session.open(NUMBER)
    desk = IntakeDesk(session, window)
    desk.choose_files()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.setDirectory(str(folder))
    dialog.selectFile("IMG_1.jpg")
    dialog.accept()
    idle(qtbot, session)
    assert session.case is not None
    assert [item.name for item in session.case.evidence] == ["IMG_1.jpg"]
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog), timeout=10_000)

    desk.choose_files()
    (dialog,) = window.findChildren(QFileDialog)
    assert Path(dialog.directory().path()) == folder
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog), timeout=10_000)
    (folder / "IMG_1.jpg").unlink()
    folder.rmdir()
    desk.choose_files()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.directory().exists(), "a folder that is gone is not asked for"
    dialog.reject()


def test_nothing_is_taken_when_no_order_is_chosen(qtbot: QtBot, session: Session, window: QWidget, tmp_path: Path) -> None:
    desk = IntakeDesk(session, window, lambda _offer: None)
    with qtbot.waitSignal(session.toast):
        desk.take(Offer(paths=(photo(tmp_path / "a.png"),)))
    assert session.jobs.running == []


def test_a_remote_address_is_told_never_fetched(qtbot: QtBot, session: Session, window: QWidget) -> None:
    session.open(NUMBER)
    desk = IntakeDesk(session, window)
    desk.take(Offer(remote=("https://example.com/drive.jpg",)))
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "Save it" in box.text()
    assert "https://example.com/drive.jpg" in box.informativeText()
    assert session.jobs.running == []
    box.close()


# review


def test_problems_and_duplicates_are_named_and_roles_changed_in_a_click(
    qtbot: QtBot, session: Session, window: QWidget, tmp_path: Path
) -> None:
    good = photo(tmp_path / "good.jpg")
    same = tmp_path / "same.jpg"
    same.write_bytes(good.read_bytes())
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 not a picture")
    session.open(NUMBER)
    desk = IntakeDesk(session, window)
    with qtbot.waitSignal(desk.imported, timeout=60_000):
        desk.take(Offer(paths=(good, same, broken)))
    qtbot.waitUntil(lambda: desk.review is not None)
    review = desk.review
    assert isinstance(review, ImportReview)
    assert review.heading.text().startswith("1 ")
    words = {
        review.model.index(row, Column.FILE).data(): review.model.index(row, Column.RESULT).data()
        for row in range(review.model.rowCount())
    }
    assert words["broken.jpg"].startswith("not added: ")
    assert words["same.jpg"].startswith("already there")
    assert words["good.jpg"] == "added"
    row = next(row for row in range(3) if review.model.index(row, Column.FILE).data() == "good.jpg")
    review.table.selectRow(row)
    review.role.setCurrentIndex(review.role.findData(Role.LISTING))
    review.role.activated.emit(review.role.currentIndex())
    assert session.case is not None
    assert session.case.evidence[0].role is Role.LISTING
    assert review.model.index(row, Column.ROLE).data() == "Listing"
    qtbot.mouseClick(review.undo, Qt.MouseButton.LeftButton)
    assert session.case.evidence == ()
