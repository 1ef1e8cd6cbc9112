"""Scenes of the window around the pages: first start, jobs, messages, searches, drops, the tour, menus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from evidence_app.core.errors import BadInput, StorageFault
from evidence_app.ui.gallery.stage import Kind, Stage, scene
from evidence_app.ui.i18n import translate
from evidence_app.ui.intake_drop import DropTarget
from evidence_app.ui.outlook import WAITING
from evidence_app.ui.pages.compare import ComparePage
from evidence_app.ui.pages.start import StartPage
from evidence_app.ui.tour import Tour
from evidence_app.ui.widgets.jobs_popover import JobsPopover

_BUBBLES = 5


@scene(Kind.FIRST)
def first_start(stage: Stage) -> Iterator[QWidget]:
    """An empty library."""
    yield stage.window


@scene(Kind.FIRST)
def first_start_after_a_crash(stage: Stage) -> Iterator[QWidget]:
    """What a crash left is offered."""
    stage.window.offer_report("Traceback (most recent call last): …")
    yield stage.window


@scene(Kind.FIRST)
def first_start_making_the_sample(stage: Stage) -> Iterator[QWidget]:
    """The sample case is being made."""
    start = stage.window.right.currentWidget()
    assert isinstance(start, StartPage)
    job = stage.hold(translate("Commands", "Making the sample case"), 0.4)
    start.follow(job, translate("Commands", "Making the sample case, with its video. It opens when it is ready."))
    start.progress.bar.setValue(40)
    yield stage.window
    stage.release()


@scene(Kind.STATE)
def crash_last_time(stage: Stage) -> Iterator[QWidget]:
    """The same with orders."""
    stage.window.offer_report("Traceback (most recent call last): …")
    yield stage.window


@scene(Kind.STATE)
def orders_nothing_found(stage: Stage) -> Iterator[QWidget]:
    """A search that no order matches."""
    stage.window.rail.search.setText("bicycle")
    yield stage.window
    stage.window.rail.search.clear()


@scene(Kind.STATE)
def orders_filtered(stage: Stage) -> Iterator[QWidget]:
    """Only what others have to do."""
    menu = stage.window.rail.filter.menu()
    next(action for action in menu.actions() if action.data() == WAITING).trigger()
    yield stage.window
    stage.window.rail.show_all()


@scene(Kind.STATE)
def drop(stage: Stage) -> Iterator[QWidget]:
    """Files are held over the window."""
    yield from _drop_on(stage, stage.window.side, translate("IntakeDesk", "Add to this order"))


@scene(Kind.STATE)
def drop_on_the_orders(stage: Stage) -> Iterator[QWidget]:
    """Files are held over the list of orders."""
    yield from _drop_on(stage, stage.window.rail, translate("IntakeDesk", "Add to a new order"))


@scene(Kind.STATE)
def drop_on_a_pane(stage: Stage) -> Iterator[QWidget]:
    """Files are held over one side of the comparison."""
    page = stage.page("compare")
    assert isinstance(page, ComparePage)
    yield from _drop_on(stage, page.listing, translate("compare", "Add as the listing"))


def _drop_on(stage: Stage, widget: QWidget, words: str) -> Iterator[QWidget]:
    target = widget.findChild(DropTarget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert target is not None
    target.frame.appear(words)
    yield stage.window
    target.frame.hide()


@scene(Kind.STATE)
def toast_with_undo(stage: Stage) -> Iterator[QWidget]:
    """Something was done that can be undone."""
    stage.page("evidence")
    stage.session.toast.emit(translate("IntakeDesk", "%n file(s) added", None, 3), stage.session.undo)
    yield stage.window


@scene(Kind.STATE)
def failure(stage: Stage) -> Iterator[QWidget]:
    """Something went wrong."""
    stage.page("evidence")
    stage.window.report(StorageFault("keeping IMG_2031.jpg failed, the disk is full", "free some space, then try again"))
    yield stage.window


@scene(Kind.STATE)
def library_moved(stage: Stage) -> Iterator[QWidget]:
    """The library is in another folder now."""
    stage.window.keeper.tell_moved(stage.scratch / "Documents" / "Evidence of everything I bought")
    yield stage.window


@scene(Kind.STATE)
def order_archived(stage: Stage) -> Iterator[QWidget]:
    """An order is in a file of its own."""
    stage.window.keeper.archive_to(stage.scratch / "order.zip")
    yield stage.window


@scene(Kind.STATE)
def library_backed_up(stage: Stage) -> Iterator[QWidget]:
    """The library is in one file."""
    stage.window.keeper.backup_to(stage.scratch / "evidence-backup.zip")
    yield stage.window


@scene(Kind.STATE)
def restore_refused(stage: Stage) -> Iterator[QWidget]:
    """The archive's order is in the library already."""
    stage.window.keeper.archive_to(stage.scratch / "again.zip")
    stage.settle()
    stage.window.toast.hide()
    stage.window.keeper.restore_from(stage.scratch / "again.zip")
    yield stage.window


@scene(Kind.STATE)
def files_checked(stage: Stage) -> Iterator[QWidget]:
    """Every file is as it was."""
    stage.window.keeper.verify()
    yield stage.window


@scene(Kind.STATE)
def mended_after_interruption(stage: Stage) -> Iterator[QWidget]:
    """What the interruption left was mended."""
    from evidence_app.storage.doctor import Finding

    stage.window.keeper.tell_mended([Finding("search", "words that could not be searched, mended", mended=True)])
    yield stage.window


def _jobs(stage: Stage) -> None:
    stage.hold(_adding(), 0.42, "IMG_2031.jpg", stage.number)
    stage.fail(translate("IntakeDesk", "Adding {name}").format(name="unboxing.mov"), _fault(), stage.number)


def _adding() -> str:
    return translate("IntakeDesk", "Adding %n file(s)", None, 34)


def _fault() -> BadInput:
    return BadInput("this is not a video that can be read", "use a video as the camera or phone wrote it")


@scene(Kind.STATE)
def evidence_with_jobs(stage: Stage) -> Iterator[QWidget]:
    """Jobs at the foot of the evidence: one runs, one failed."""
    stage.page("evidence")
    _jobs(stage)
    yield stage.window


@scene(Kind.STATE)
def empty_case_with_jobs(stage: Stage) -> Iterator[QWidget]:
    """The first files of an order come in."""
    stage.open(stage.bare)
    stage.page("evidence")
    stage.hold(_adding(), 0.1, "IMG_2031.jpg", stage.bare)
    yield stage.window


@scene(Kind.OWN)
def jobs(stage: Stage) -> Iterator[QWidget]:
    """What runs and what failed, above the status bar."""
    _jobs(stage)
    yield from _popover(stage)


@scene(Kind.OWN)
def jobs_none(stage: Stage) -> Iterator[QWidget]:
    """Nothing runs."""
    yield from _popover(stage)


def _popover(stage: Stage) -> Iterator[QWidget]:
    popover = JobsPopover(stage.session.jobs, stage.window)
    popover.show_above(stage.window.mapToGlobal(QPoint(stage.window.width(), stage.window.height())))
    yield popover
    popover.close()


def _bubble(place: int) -> None:
    def bubble(stage: Stage) -> Iterator[QWidget]:
        stage.page("overview")
        stage.window.show_tour()
        tour = stage.window.findChild(Tour)
        assert tour is not None
        assert len(tour.steps()) == _BUBBLES
        for _step in range(place):
            tour.go_on()
        yield stage.window
        tour.end()

    bubble.__name__ = f"tour_{place + 1}"
    scene(Kind.STATE)(bubble)


for _place in range(_BUBBLES):
    _bubble(_place)


def _menu(place: int, name: str) -> None:
    def shown(stage: Stage) -> Iterator[QWidget]:
        menu = stage.window.menus[place]
        menu.popup(stage.window.mapToGlobal(QPoint(20, 30)))
        yield menu
        menu.close()

    shown.__name__ = f"menu_{name}"
    scene(Kind.OWN)(shown)


for _place, _name in enumerate(("file", "edit", "case", "evidence", "view", "help")):
    _menu(_place, _name)
