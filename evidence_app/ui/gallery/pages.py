"""Scenes of the pages: with a case that is whole, with one that is empty, and what a page can be switched to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from evidence_app.core.case import Claim, MediaKind, Reason, Remedy
from evidence_app.ui.gallery.stage import Kind, Stage, scene
from evidence_app.ui.i18n import translate
from evidence_app.ui.page_index import PAGES
from evidence_app.ui.pages.compare import ComparePage
from evidence_app.ui.pages.dossier import DossierPage
from evidence_app.ui.pages.evidence import EvidencePage
from evidence_app.ui.pages.overview import OverviewPage
from evidence_app.ui.pages.statement import StatementPage

_HARSH = "These scammers sent garbage!!! The seller is a liar, and I will sue. The drive is absolutely useless."


def _page(key: str) -> None:
    def whole(stage: Stage) -> Iterator[QWidget]:
        stage.page(key)
        yield stage.window

    def empty(stage: Stage) -> Iterator[QWidget]:
        stage.open(stage.bare)
        stage.page(key)
        yield stage.window

    whole.__name__, empty.__name__ = key, f"{key}_of_empty_case"
    scene(Kind.PAGE)(whole)
    scene(Kind.PAGE)(empty)


for _key in PAGES:
    _page(_key)


@scene(Kind.PAGE)
def overview_everything(stage: Stage) -> Iterator[QWidget]:
    """Every deadline, and the facts below."""
    page = stage.page("overview")
    assert isinstance(page, OverviewPage)
    page.every.click()
    stage.settle()
    area = page.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield stage.window
    page.every.click()
    area.verticalScrollBar().setValue(0)


def _evidence(stage: Stage, what: object = None) -> EvidencePage:
    page = stage.page("evidence", what)
    assert isinstance(page, EvidencePage)
    return page


@scene(Kind.PAGE)
def evidence_photo(stage: Stage) -> Iterator[QWidget]:
    """A photo instead of the film."""
    _evidence(stage, stage.piece(MediaKind.IMAGE).id)
    yield stage.window


@scene(Kind.STATE)
def evidence_photo_close(stage: Stage) -> Iterator[QWidget]:
    """A photo at its actual size."""
    page = _evidence(stage, stage.piece(MediaKind.IMAGE).id)
    page.detail.photo.view.actual_size()
    yield stage.window
    page.detail.photo.view.fit()


@scene(Kind.PAGE)
def evidence_information(stage: Stage) -> Iterator[QWidget]:
    """What is known about a piece."""
    page = _evidence(stage, stage.piece(MediaKind.IMAGE).id)
    page.detail.set_info(True)
    yield stage.window
    page.detail.set_info(False)


@scene(Kind.STATE)
def evidence_document(stage: Stage) -> Iterator[QWidget]:
    """A piece without a picture."""
    _evidence(stage, stage.piece(MediaKind.DOCUMENT).id)
    yield stage.window


@scene(Kind.STATE)
def evidence_caption(stage: Stage) -> Iterator[QWidget]:
    """A caption is being written."""
    page = _evidence(stage, stage.piece(MediaKind.IMAGE).id)
    page.detail.edit_caption()
    yield stage.window
    page.detail.cancel_caption()


@scene(Kind.STATE)
def evidence_nothing_found(stage: Stage) -> Iterator[QWidget]:
    """A search that no piece matches."""
    page = _evidence(stage)
    page.bar.toggle_search()
    page.bar.words.setText("receipt")
    yield stage.window
    page.bar.show_all()


@scene(Kind.PAGE)
def evidence_full_screen(stage: Stage) -> Iterator[QWidget]:
    """The film alone."""
    yield from _full_screen(stage, MediaKind.VIDEO)


@scene(Kind.STATE)
def evidence_photo_full_screen(stage: Stage) -> Iterator[QWidget]:
    """A photo alone."""
    yield from _full_screen(stage, MediaKind.IMAGE)


def _full_screen(stage: Stage, kind: MediaKind) -> Iterator[QWidget]:
    page = _evidence(stage, stage.piece(kind).id)
    page.detail.show_full_screen()
    screen = page.detail.media.window()
    screen.showNormal()
    screen.resize(stage.window.size())
    yield screen
    page.detail.show_full_screen()


def _compare(stage: Stage) -> ComparePage:
    page = stage.page("compare")
    assert isinstance(page, ComparePage)
    return page


@scene(Kind.PAGE)
def compare_selected(stage: Stage) -> Iterator[QWidget]:
    """A difference is chosen, its marks can be moved."""
    page = _compare(stage)
    page.studio.select(page.studio.comparison.differences[0].id if page.studio.comparison else None)
    yield stage.window
    page.studio.select(None)


@scene(Kind.STATE)
def compare_slider(stage: Stage) -> Iterator[QWidget]:
    """One over the other, with a line to drag."""
    page = _compare(stage)
    page.toolbar.choose("slider")
    yield stage.window
    page.toolbar.choose("side")


@scene(Kind.OWN)
def compare_pictures(stage: Stage) -> Iterator[QWidget]:
    """The pictures of the case, under a side's header."""
    popover = _compare(stage).received.open_pictures()
    yield popover
    popover.close()


@scene(Kind.STATE)
def compare_hiding(stage: Stage) -> Iterator[QWidget]:
    """The question what to hide."""
    page = _compare(stage)
    page.bar.show_count(3)
    yield stage.window
    page.bar.show_count(0)


@scene(Kind.PAGE)
def statement_to_mend(stage: Stage) -> Iterator[QWidget]:
    """A text of the buyer's own, with words that harm it."""
    page = stage.page("statement")
    assert isinstance(page, StatementPage)

    def harsh(case: object) -> object:
        claim = stage.case.claim or Claim(Reason.NOT_AS_DESCRIBED, Remedy.FULL_REFUND)
        return replace(stage.case, claim=replace(claim, statement=_HARSH))

    stage.session.edit("Write statement", harsh)  # type: ignore[arg-type]
    yield stage.window
    stage.session.undo()


def _dossier(stage: Stage) -> DossierPage:
    page = stage.page("dossier")
    assert isinstance(page, DossierPage)
    return page


@scene(Kind.STATE)
def dossier_exporting(stage: Stage) -> Iterator[QWidget]:
    """The PDF is being written."""
    page = _dossier(stage)
    page.panel.show_running(translate("DossierPage", "Making the dossier"), 0.4)
    yield stage.window
    page.panel.show_running("", None)


@scene(Kind.PAGE)
def dossier_exported(stage: Stage) -> Iterator[QWidget]:
    """The PDF is written."""
    page = _dossier(stage)
    page.export_to(stage.scratch / "dossier.pdf")
    stage.settle()
    yield stage.window
    page.panel.hide_done()


@scene(Kind.OWN)
def evidence_menu(stage: Stage) -> Iterator[QWidget]:
    """What can be done with a film."""
    page = _evidence(stage, stage.piece(MediaKind.VIDEO).id)
    menu = page.menus.of_pieces(page.chosen())
    menu.popup(page.detail.more.mapToGlobal(QPoint(0, 0)))
    yield menu
    menu.close()


@scene(Kind.OWN)
def key_frame_menu(stage: Stage) -> Iterator[QWidget]:
    """What can be done with a key frame."""
    page = _evidence(stage, stage.piece(MediaKind.VIDEO).id)
    menu = page.menus.of_key_frame(stage.case.key_frames[0])
    menu.popup(page.detail.more.mapToGlobal(QPoint(0, 0)))
    yield menu
    menu.close()
