"""The gallery holds every dialog there is, and its command writes pictures that are not blank."""

from __future__ import annotations

import inspect
import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import evidence_app.ui
from evidence_app.ui.dialogs.dialog import Dialog
from evidence_app.ui.dialogs.form import FormDialog
from evidence_app.ui.gallery import SCENES, Kind, Stage
from evidence_app.ui.gallery.__main__ import looks
from evidence_app.ui.page_index import PAGES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def classes() -> set[type[QWidget]]:
    """Every class of widgets that the program defines."""
    found = set()
    for module in pkgutil.walk_packages(evidence_app.ui.__path__, "evidence_app.ui."):
        if not module.name.endswith("__main__"):
            for _name, one in inspect.getmembers(import_module(module.name), inspect.isclass):
                if issubclass(one, QWidget) and one.__module__ == module.name:
                    found.add(one)
    return found


def test_every_dialog_and_popover_is_in_the_gallery(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage()
    own = {one for one in classes() if issubclass(one, QDialog) or one.__name__.endswith("Popover")}
    wanted = own - {Dialog, FormDialog}  # the bases of the others
    seen = set()
    for scene in SCENES.values():
        if scene.kind is Kind.OWN:
            with stage.playing(scene) as shown:
                assert shown.isVisible(), scene.name
                seen.add(type(shown))
    assert wanted
    assert not {one.__name__ for one in wanted - seen}


def test_every_page_is_in_the_gallery_whole_and_empty() -> None:
    pages = {name for name, scene in SCENES.items() if scene.kind is Kind.PAGE}
    assert {*PAGES, *(f"{key}-of-empty-case" for key in PAGES)} <= pages
    assert any(scene.kind is Kind.FIRST for scene in SCENES.values())


def test_a_scene_leaves_the_case_as_it_was(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage()
    before = stage.case
    for scene in SCENES.values():
        if scene.kind in (Kind.PAGE, Kind.STATE):
            with stage.playing(scene) as shown:
                assert shown.isVisible(), scene.name
            assert stage.case == before, scene.name
            assert not stage.session.jobs.running, scene.name


def test_languages_and_looks() -> None:
    names = [look.name for look in looks(["en", "de", "fr"])]
    assert names == ["en-light", "en-dark", "en-large-text", "en-mirrored", "de-light", "de-dark", "fr-light"]
    assert [len(look.sizes) for look in looks(["de", "fr"])] == [2, 2, 1]


def test_a_picture_has_the_size_that_was_asked_for_and_is_not_blank(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(1280, 720)
    with stage.playing(SCENES["overview"]) as shown:
        image = shown.grab().toImage()
    assert image.width() == round(1280 * image.devicePixelRatio())
    colours = {image.pixel(x, y) for x in range(0, image.width(), 16) for y in range(0, image.height(), 16)}
    assert len(colours) > 20, "a blank picture"


def test_the_command_without_a_folder_says_how(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "evidence_app.ui.gallery"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 2
    assert "DIR" in done.stderr
