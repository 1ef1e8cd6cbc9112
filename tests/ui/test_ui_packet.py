"""The packet from the window: what goes along, which part of a video, and what that would show."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import pytest
from evidence_kit import NUMBER, copy_of, library
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from evidence_app.core.case import Barcode, Case, FrameReason, KeyFrame
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.ui.dialogs.packet_dialog import FOLDER, PacketDialog
from evidence_app.ui.pages.dossier import DossierPage
from evidence_app.ui.session import Session

WAIT = 60_000


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library(tmp_path_factory.mktemp("template"))


@pytest.fixture
def session(tmp_path: Path, template: Path, qapp: object) -> Iterator[Session]:
    made = Session(copy_of(template, tmp_path / "library"))
    made.open(NUMBER)
    yield made
    made.close()


def with_label(case: Case) -> Case:
    """A label was read in the film's first second."""
    film = next(item for item in case.evidence if item.duration_s)
    frame = FrameRef(MediaTime(5, 1, 10), 5)
    return replace(case, key_frames=(KeyFrame("k", film.id, frame, FrameReason.LABEL, 1.0, (Barcode("LP1", "Code128"),)),))


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> PacketDialog:
    session.edit("label", with_label)
    assert session.case is not None
    made = PacketDialog(session, session.case)
    qtbot.addWidget(made)
    made.show()
    return made


def tick(qtbot: QtBot, dialog: PacketDialog) -> None:
    box = dialog.fields["B1"].inner
    assert isinstance(box, QCheckBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)


def test_a_video_goes_along_only_when_asked_for(qtbot: QtBot, dialog: PacketDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/somewhere/packet", "zip"))
    assert not dialog.fields["B1-from"].isEnabled()
    dialog.try_save()
    assert dialog.films == ()
    assert dialog.out == Path("/somewhere/packet.zip")


def test_it_says_when_a_video_shows_a_label_and_is_quiet_behind_it(qtbot: QtBot, dialog: PacketDialog) -> None:
    assert not dialog.warning.isVisible()
    tick(qtbot, dialog)
    assert dialog.warning.isVisible()
    assert "B1 shows what is private, at 00:00:00.500" in dialog.warning.text()
    start = dialog.fields["B1-from"]
    start.set_text("2")
    start.inner.editingFinished.emit()  # type: ignore[union-attr]
    assert not dialog.warning.isVisible()


def test_wrong_times_are_marked_and_nothing_is_asked(
    qtbot: QtBot, dialog: PacketDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given) or ("", ""))
    tick(qtbot, dialog)
    dialog.fields["B1-to"].set_text("soon")
    dialog.try_save()
    assert "12.5" in dialog.fields["B1-to"].below.text()
    dialog.fields["B1-from"].set_text("3")
    dialog.fields["B1-to"].set_text("2")
    dialog.try_save()
    assert asked == []
    assert dialog.isVisible()


def test_a_choice_given_up_leaves_the_dialog_open(dialog: PacketDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.fields["kind"].set_text(FOLDER)
    dialog.try_save()
    assert dialog.isVisible()


def test_a_part_of_the_video_is_in_the_packet_without_metadata(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = DossierPage(session)
    qtbot.addWidget(page)
    page.show_case(session.case)
    assert session.case is not None
    dialog = PacketDialog(session, session.case, page)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "packet.zip"), "zip"))
    tick(qtbot, dialog)
    dialog.fields["B1-from"].set_text("1")
    dialog.fields["B1-to"].set_text("3")
    dialog.try_save()
    page.export_to(dialog.out, packet=True, films=dialog.films)
    qtbot.waitUntil(lambda: not page.panel.done.isHidden(), timeout=WAIT)
    with zipfile.ZipFile(tmp_path / "packet.zip") as packet:
        [told] = json.loads(packet.read("manifest.json"))["videos"]
        packet.extract("video-B1.mp4", tmp_path)
    assert told["exhibit"] == "B1"
    assert told["from_s"] == pytest.approx(1.0, abs=0.11)
    with av.open(str(tmp_path / "video-B1.mp4")) as clip:
        assert 1.5 <= (clip.duration or 0) / 1e6 <= 2.6
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    page.stop()
