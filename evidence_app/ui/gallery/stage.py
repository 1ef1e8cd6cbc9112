"""What a scene stands on: a window with an open case, and ways to bring it into a state and to wait until it is drawn."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget

from evidence_app.core.case import Evidence, MediaKind
from evidence_app.core.errors import Cancelled, EvidenceError
from evidence_app.core.progress import Reporter
from evidence_app.ui.i18n import translate
from evidence_app.ui.jobs import Job
from evidence_app.ui.widgets.film_player import FilmPlayer
from evidence_app.ui.widgets.lane import Lane
from evidence_app.ui.widgets.pdf_book import PdfBook

if TYPE_CHECKING:
    from evidence_app.core.case import Case
    from evidence_app.ui.main_window import MainWindow
    from evidence_app.ui.pages import Page

_PATIENCE_S = 20.0
_ROUNDS = 3


class Kind(StrEnum):
    """PAGE: the window itself, in every size. STATE: the window, in one size. OWN: a dialog, menu or popover.

    FIRST: the window as a new user sees it, with a library that is empty.
    """

    PAGE = "page"
    STATE = "state"
    OWN = "own"
    FIRST = "first"


Play = Callable[["Stage"], Iterator[QWidget]]


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen in one state."""

    name: str
    kind: Kind
    play: Play


SCENES: dict[str, Scene] = {}


def scene(kind: Kind) -> Callable[[Play], Play]:
    """Add a function to the scenes, under its own name."""

    def add(play: Play) -> Play:
        name = play.__name__.replace("_", "-")
        SCENES[name] = Scene(name, kind, play)
        return play

    return add


class Stage:
    """A window that shows `number`, an order with a film, photos and comparisons; `bare` is an order without evidence.

    `scratch` is a folder for what a scene writes.
    """

    def __init__(self, window: MainWindow, number: str, bare: str, scratch: Path) -> None:
        self.window, self.session = window, window.session
        self.number, self.bare, self.scratch = number, bare, scratch
        self._held: list[tuple[Job, Event]] = []

    # the window's state

    @contextmanager
    def playing(self, scene: Scene) -> Iterator[QWidget]:
        """Play a scene: the widget to look at, drawn; afterwards things are as they were."""
        play = scene.play(self)
        shown = next(play)
        self.settle()
        try:
            yield shown
        finally:
            for _rest in play:
                raise RuntimeError(f"the scene {scene.name} yields twice")
            self.tidy()

    def tidy(self) -> None:
        """Put away what scenes leave: jobs, toasts, banners; show the case's overview again."""
        self.release()
        for job in self.session.jobs.failures:
            self.session.jobs.dismiss(job)
        self.window.toast.hide()
        self.window.banner.dismiss()
        self.window.start_banner.dismiss()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.session.ready and self.number:
            self.open(self.number)

    def open(self, number: str) -> None:
        """Show this order."""
        if self.session.case is None or self.session.case.number != number:
            self.session.open(number)

    def page(self, key: str, what: object = None) -> Page:
        """Show a page of the open case, drawn."""
        self.window.show_page(key, what)
        self.settle()
        page = self.window.current_page()
        assert page is not None
        return page

    @property
    def case(self) -> Case:
        """The open case."""
        case = self.session.case
        assert case is not None
        return case

    def piece(self, kind: MediaKind) -> Evidence:
        """The first piece of evidence of this kind in the open case."""
        return next(item for item in self.case.evidence if item.kind is kind)

    # jobs

    def hold(self, label: str, fraction: float, note: str = "", number: str = "") -> Job:
        """Start a job that stays at `fraction` until `release`."""
        let_go = Event()

        def work(reporter: Reporter) -> None:
            reporter.step(fraction, note)
            let_go.wait(_PATIENCE_S)
            raise Cancelled

        job = self.session.jobs.start(label, work, case=number)
        self._held.append((job, let_go))
        self.wait(lambda: job.fraction > 0)
        return job

    def fail(self, label: str, fault: EvidenceError, number: str = "") -> Job:
        """Start a job that fails."""

        def work(_reporter: Reporter) -> None:
            raise fault

        job = self.session.jobs.start(label, work, case=number)
        self._held.append((job, Event()))
        self.wait(lambda: not job.active)
        return job

    def release(self) -> None:
        """Let every job of this stage end, and forget it."""
        for job, let_go in self._held:
            let_go.set()
            self.wait(lambda job=job: not job.active)  # type: ignore[misc]
            self.session.jobs.dismiss(job)
        self._held.clear()

    # waiting

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the event loop run until it is so. Raises `TimeoutError`."""
        end = time.monotonic() + _PATIENCE_S
        while not until():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            QCoreApplication.processEvents()
            time.sleep(0.002)

    def settle(self) -> None:
        """Wait until nothing is being made for the screen any more: jobs, thumbnails, pages, layouts."""
        still = 0

        def quiet() -> bool:
            nonlocal still
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            still = 0 if self._busy() else still + 1
            return still > _ROUNDS

        self.wait(quiet)

    def _busy(self) -> bool:
        held = {job for job, _let_go in self._held}
        if any(job not in held for job in self.session.jobs.running):
            return True
        if any(not lane.idle for lane in self.window.findChildren(Lane)):
            return True
        if any(book.drawing for book in self.window.findChildren(PdfBook)):
            return True
        if any(timer.isSingleShot() and timer.isActive() and timer.interval() < 1_000 for timer in self._timers()):
            return True
        return any(_film_coming(player) for player in self.window.findChildren(FilmPlayer) if player.isVisible())

    def _timers(self) -> list[QTimer]:
        return [*self.window.findChildren(QTimer), *self.session.findChildren(QTimer)]


def _film_coming(player: FilmPlayer) -> bool:
    """Whether a film is being opened and no frame of it has been shown yet."""
    return player.frame is None and player.screen_view.accessibleDescription() == translate("FilmPlayer", "Opening the video…")
