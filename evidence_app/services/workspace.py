"""One open library with everything that can be done in it. The window and the command line hold exactly one of these.

Each service is made when it is first asked for, so that starting pays only for what is used.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evidence_app.core.case import Case
    from evidence_app.services.cases import Cases
    from evidence_app.services.comparing import Comparing
    from evidence_app.services.exporting import Exporting
    from evidence_app.services.frames import Frames
    from evidence_app.services.guidance import Guidance
    from evidence_app.services.intake import Intake
    from evidence_app.services.keeping import Keeping
    from evidence_app.services.pictures import Pictures
    from evidence_app.services.reminding import Reminding
    from evidence_app.services.verifying import Verifying
    from evidence_app.storage.cases import Due
    from evidence_app.storage.library import Library

APPLICATION = "evidence-organizer"
VARIABLE = "EVIDENCE_LIBRARY"
FOLDER = "Evidence"


def utc_now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


def random_id() -> str:
    """A new id, unique in every case."""
    return uuid.uuid4().hex[:16]


class Workspace:
    """An open library and the services on it. `now` and `new_id` are the only sources of time and of ids."""

    def __init__(self, library: Library, now: Callable[[], datetime] = utc_now, new_id: Callable[[], str] = random_id) -> None:
        self.library = library
        self.now = now
        self.new_id = new_id
        library.cases.due_dates = self._due_dates
        self._pictures: Pictures | None = None

    def _due_dates(self, case: Case) -> tuple[Due, ...]:
        """The dates by which the store sorts orders: it keeps them, the rules are ours."""
        from evidence_app.core.deadlines import Status, deadlines
        from evidence_app.services.policies import policy
        from evidence_app.storage.cases import Due

        found = deadlines(case, policy(case.order.policy), self.now())
        return tuple(
            Due(item.rule, item.due, str(item.kind), item.status is not Status.MET) for item in found if item.due is not None
        )

    @cached_property
    def cases(self) -> Cases:
        """Orders, claims and events: read, change, undo."""
        from evidence_app.services.cases import Cases

        return Cases(self)

    @cached_property
    def intake(self) -> Intake:
        """Files into a case."""
        from evidence_app.services.intake import Intake

        return Intake(self)

    @cached_property
    def frames(self) -> Frames:
        """Key frames and continuity of films."""
        from evidence_app.services.frames import Frames

        return Frames(self)

    @cached_property
    def comparing(self) -> Comparing:
        """Listing beside received, differences, marks."""
        from evidence_app.services.comparing import Comparing

        return Comparing(self)

    @cached_property
    def guidance(self) -> Guidance:
        """Deadlines, next step, readiness, calendar."""
        from evidence_app.services.guidance import Guidance

        return Guidance(self)

    @cached_property
    def reminding(self) -> Reminding:
        """Reminders that are due, and what was answered."""
        from evidence_app.services.reminding import Reminding

        return Reminding(self)

    def pictures(self, case: Case) -> Pictures:
        """The pictures of one state of a case, drawn from their recipes; the same again while the case stays the same."""
        from evidence_app.services.pictures import Pictures

        known = self._pictures
        if known is None or known.case is not case:
            self._pictures = known = Pictures(self, case)
        return known

    @cached_property
    def exporting(self) -> Exporting:
        """Dossiers and packets."""
        from evidence_app.services.exporting import Exporting

        return Exporting(self)

    @cached_property
    def verifying(self) -> Verifying:
        """Whether everything is as it was."""
        from evidence_app.services.verifying import Verifying

        return Verifying(self)

    @cached_property
    def keeping(self) -> Keeping:
        """Archives, backups, trash, mending."""
        from evidence_app.services.keeping import Keeping

        return Keeping(self)

    def close(self) -> None:
        """Close the library. May be called twice."""
        self.library.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


def config_path() -> Path:
    """The file that remembers which library was used last."""
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False) / "library.json"


def _last_used() -> Path | None:
    try:
        data = json.loads(config_path().read_bytes())
        return Path(data["library"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _remember(folder: Path) -> None:
    # Not worth a failure: the next start asks the default place, or is told.
    from evidence_app.storage.files import write_atomically

    path = config_path()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, (json.dumps({"library": str(folder)}) + "\n").encode())


def library_folder(given: Path | None = None) -> Path:
    """Where the library is: as given, else `$EVIDENCE_LIBRARY`, else the one used last, else "Evidence" in the documents."""
    if given is not None:
        return given
    if named := os.environ.get(VARIABLE):
        return Path(named)
    last = _last_used()
    if last is not None and last.is_dir():
        return last
    from platformdirs import user_documents_path

    return user_documents_path() / FOLDER


def open_workspace(
    folder: Path | None = None,
    *,
    create: bool = True,
    now: Callable[[], datetime] = utc_now,
    new_id: Callable[[], str] = random_id,
    wait_s: float = 2.0,
    remember: bool = True,
) -> Workspace:
    """Open the library in `folder`, or in the place that `library_folder` finds, and remember it as the one used last.

    Raises `NotFound` when there is none and `create` is off, `LibraryLocked`, `LibraryTooNew`, `LibraryDamaged`,
    `StorageFault`.
    """
    from evidence_app.storage.library import Library

    place = library_folder(folder).expanduser().absolute()
    library = Library.open(place, now=now, create=create, wait_s=wait_s)
    if remember and _last_used() != place:
        _remember(place)
    return Workspace(library, now, new_id)
