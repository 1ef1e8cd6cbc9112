"""The slow work on films: key frames, and the look through every frame for cuts. One of each per film at a time.

Started when a film comes in and when the user asks. Key frames are shown as they come (`found`), before they are saved.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from evidence_app.core.case import Case, KeyFrame, MediaKind
from evidence_app.core.evidence_edits import key_frames_of
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.progress import Reporter
from evidence_app.ui.jobs import Job
from evidence_app.ui.session import Session

if TYPE_CHECKING:
    from evidence_app.services.cases import Changed

COUNT = 12
KEY_FRAMES, CONTINUITY = "key-frames", "continuity"


class FilmWork(QObject):
    """`found(number, evidence id, [KeyFrame])`: key frames so far. `progressed(evidence id, kind)`: its job moved or ended."""

    found = Signal(str, str, object)
    progressed = Signal(str, str)

    _found = Signal(str, str, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs: dict[tuple[str, str, str], Job] = {}
        self._found.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def job(self, number: str, ident: str, kind: str) -> Job | None:
        """The job of this kind that waits or runs for a film."""
        job = self._jobs.get((number, ident, kind))
        return job if job is not None and job.active else None

    def start_for_new(self, case: Case, idents: Sequence[str]) -> None:
        """Find the key frames of films that came in, and look through them for cuts."""
        fresh = set(idents)
        for item in case.evidence:
            if item.id not in fresh or item.kind is not MediaKind.VIDEO:
                continue
            if not key_frames_of(case, item.id):
                self.find_key_frames(case, item.id)
            if not any(one.id == item.id for one in case.continuity):
                self.look_for_cuts(case, item.id)

    def find_key_frames(self, case: Case, ident: str, count: int = COUNT) -> None:
        """Choose key frames anew; those that the user keeps stay."""
        number, workspace = case.number, self._session.workspace

        def work(reporter: Reporter) -> Changed:
            def come(frames: Sequence[KeyFrame]) -> None:
                self._found.emit(number, ident, tuple(frames))

            return workspace.frames.of_evidence(number, ident, count, reporter, on_frames=come)

        self._start(case, ident, KEY_FRAMES, self.tr("Key frames of {name}").format(name=_name(case, ident)), work)

    def more_between(self, case: Case, ident: str, from_s: float, to_s: float) -> None:
        """Look for further key frames between two times of a film."""
        number, workspace = case.number, self._session.workspace

        def work(reporter: Reporter) -> Changed:
            return workspace.frames.more_between(number, ident, from_s, to_s, reporter)

        self._start(case, ident, KEY_FRAMES, self.tr("Key frames of {name}").format(name=_name(case, ident)), work)

    def look_for_cuts(self, case: Case, ident: str) -> None:
        """Look at every frame for cuts and other observations."""
        number, workspace = case.number, self._session.workspace

        def work(reporter: Reporter) -> Changed:
            return workspace.frames.check_continuity(number, ident, reporter)

        self._start(case, ident, CONTINUITY, self.tr("Looking for cuts in {name}").format(name=_name(case, ident)), work)

    def _start(self, case: Case, ident: str, kind: str, label: str, work: object) -> None:
        if self.job(case.number, ident, kind) is not None:
            return
        done = self._session.changed
        job = self._session.jobs.start(label, work, done=done, case=case.number, patient=True)  # type: ignore[arg-type]
        self._jobs[(case.number, ident, kind)] = job
        job.progressed.connect(lambda: self.progressed.emit(ident, kind))
        job.finished.connect(lambda: self._ended(case.number, ident, kind))
        self.progressed.emit(ident, kind)

    def _ended(self, number: str, ident: str, kind: str) -> None:
        self._jobs.pop((number, ident, kind), None)
        self.progressed.emit(ident, kind)

    @Slot(str, str, object)
    def _pass_on(self, number: str, ident: str, frames: object) -> None:
        self.found.emit(number, ident, frames)


def film_work(session: Session) -> FilmWork:
    """The session's one `FilmWork`, so that every page sees the same jobs."""
    found = session.findChild(FilmWork)
    return found if found is not None else FilmWork(session, session)


def _name(case: Case, ident: str) -> str:
    item = case.evidence_by_id(ident)
    return exhibit_labels(case).get(ident) or (item.name if item else ident)
