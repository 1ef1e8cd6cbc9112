"""Failures a person can act on: what is wrong, and what to do about it.

Every failure that may reach a user is one of these classes, with a name (`code`) that tests and JSON can hold on to and
two short sentences: what is wrong, and what to do. Anything else that reaches the top is a bug and is shown as one.
"""

from __future__ import annotations

from typing import ClassVar


class EvidenceError(Exception):
    """A failure with a name, a sentence and a way on.

    `what` says what is wrong, `todo` what the user can do; neither ends in a full stop and neither holds a line break.
    """

    code: ClassVar[str] = "error"

    def __init__(self, what: str, todo: str = "") -> None:
        self.what = " ".join(what.split())
        self.todo = " ".join(todo.split())
        super().__init__(f"{self.what}: {self.todo}" if self.todo else self.what)


class BadInput(EvidenceError):
    """Something the user gave can't be used. `field` names the field to mark, where there is one."""

    code = "bad-input"

    def __init__(self, what: str, todo: str = "", *, field: str = "") -> None:
        super().__init__(what, todo)
        self.field = field


class NotFound(BadInput):
    """An order, a piece of evidence or a file that was named is not there."""

    code = "not-found"


class StepRefused(BadInput):
    """A step of the case that a rule forbids as things stand. `rule` is the id in policy-facts (G1 … G9), `sources` say so."""

    code = "step-refused"

    def __init__(
        self, what: str, todo: str = "", *, rule: str = "", confirmable: bool = False, sources: tuple[str, ...] = ()
    ) -> None:
        super().__init__(what, todo)
        self.rule = rule
        self.sources = sources
        self.confirmable = confirmable


class MediaError(EvidenceError):
    """A file can't be read as a picture, a film or a document."""

    code = "unreadable"


class UnknownFormat(MediaError):
    """The content is of no kind that the program reads."""

    code = "unknown-format"


class DamagedFile(MediaError):
    """The content is of a known kind, but broken or cut short."""

    code = "damaged"


class TooLarge(MediaError):
    """The content claims more pixels, frames or bytes than can be handled safely."""

    code = "too-large"


class WorkerFailed(MediaError):
    """The isolated process that read the file crashed, hung or ran out of its memory."""

    code = "worker-failed"


class StorageFault(EvidenceError):
    """The disk or the operating system refused: full, read-only, no permission, vanished."""

    code = "storage"


class LibraryLocked(EvidenceError):
    """Another program holds the library."""

    code = "library-locked"


class LibraryTooNew(EvidenceError):
    """The library was written by a newer version of the program; it stays untouched."""

    code = "library-too-new"


class LibraryDamaged(EvidenceError):
    """The library's database can't be read as it is."""

    code = "library-damaged"


class ExportFailed(EvidenceError):
    """A dossier or packet can't be written; nothing half-written is left."""

    code = "export-failed"


class Cancelled(Exception):
    """The user asked to stop. Not a failure: nothing half-done is left, and nothing is reported as wrong."""
