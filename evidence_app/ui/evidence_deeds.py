"""What can be done with pieces of evidence: each deed is one step of the case with a name for Undo.

Used by the evidence page; the deeds themselves are `core.evidence_edits` and the services.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from evidence_app.core import evidence_edits as edits
from evidence_app.core.case import Case, Evidence, KeyFrame, MediaKind, Role
from evidence_app.core.errors import EvidenceError
from evidence_app.core.media_time import FrameRef
from evidence_app.core.pictures import PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.ui import formats
from evidence_app.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from evidence_app.media.clip import ClipRecipe
    from evidence_app.services.cases import Changed


class EvidenceDeeds(QObject):
    """Deeds on the open case. A failure is told through `session.failed` and changes nothing."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def _edit(self, label: str, fn: Callable[[Case], Case]) -> bool:
        try:
            self._session.edit(label, fn)
        except EvidenceError as fault:
            self._session.failed.emit(fault)
            return False
        return True

    def caption(self, ident: str, words: str) -> None:
        """Give a piece a short name; empty takes it away."""
        self._edit("Change caption", lambda case: edits.captioned(case, ident, words))

    def rate(self, items: Sequence[Evidence], *, strongest: bool) -> None:
        """Say that these are strongest, or no longer."""
        idents = tuple(item.id for item in items)
        self._edit("Change rating", lambda case: edits.rated(case, idents, 1 if strongest else 0))

    def set_role(self, items: Sequence[Evidence], role: Role) -> None:
        """Say what these show; pieces that can't have this role (a picture is no film) keep theirs."""
        from evidence_app.services.roles import fits

        idents = tuple(item.id for item in items if fits(role, item.kind) and item.role != role)
        if idents:
            self._edit("Change what it shows", lambda case: edits.with_role(case, idents, role))
        elif items:
            self._session.toast.emit(self.tr("That does not fit this kind of file."), None)

    def leave_out(self, items: Sequence[Evidence], *, out: bool) -> None:
        """Leave these out of the dossier, or take them in again."""
        idents = tuple(item.id for item in items)
        self._edit(
            "Leave out of the dossier" if out else "Take into the dossier", lambda case: edits.left_out(case, idents, out=out)
        )

    def remove(self, items: Sequence[Evidence]) -> None:
        """Move these to the trash; the toast undoes it."""
        case = self._session.case
        if case is None or not items:
            return
        idents = tuple(item.id for item in items)
        frames, comparisons = edits.what_goes_with(case, idents)
        if not self._edit("Remove evidence", lambda now: edits.without_evidence(now, idents)):
            return
        words = self.tr("%n piece(s) of evidence moved to the trash", "", len(idents))
        if comparisons:
            words += ", " + self.tr("with %n comparison(s)", "", comparisons)
        elif frames:
            words += ", " + self.tr("with %n key frame(s)", "", frames)
        self._session.toast.emit(words, self._session.undo)

    # frames

    def keep_frame(self, ident: str, frame: FrameRef) -> None:
        """Make this exact frame a key frame that no new choice removes; it is decoded at full size in a job."""
        case, frames = self._session.case, self._session.workspace.frames
        if case is None:
            return
        number = case.number

        def work(reporter: Reporter) -> Changed:
            reporter.check()
            return frames.pick(number, ident, frame)

        def done(changed: Changed) -> None:
            self._session.changed(changed)
            self._session.toast.emit(self.tr("Frame {time} kept").format(time=frame.time.clock()), self._session.undo)

        self._session.jobs.start(self.tr("Keeping frame {time}").format(time=frame.time.clock()), work, done, case=number)

    def remove_key_frame(self, frame: KeyFrame) -> None:
        """Take a frame out of the key frames; the film keeps it."""
        if self._edit("Remove key frame", lambda case: edits.without_key_frame(case, frame.id)):
            self._session.toast.emit(self.tr("Key frame removed"), self._session.undo)

    def caption_key_frame(self, frame: KeyFrame, words: str) -> None:
        """Give a key frame a caption, which also keeps it."""
        self._edit("Change caption", lambda case: edits.key_frame_captioned(case, frame.id, words))

    # elsewhere

    def clip(self, item: Evidence, from_s: float, to_s: float, out: Path, limit: int | None) -> None:
        """Write a part of a film to a file for uploading, in a job. `limit` in bytes."""
        case, frames = self._session.case, self._session.workspace.frames
        if case is None:
            return
        number = case.number

        def work(reporter: Reporter) -> ClipRecipe:
            return frames.clip(number, item.id, from_s, to_s, out, reporter, limit)

        def done(recipe: ClipRecipe) -> None:
            words = self.tr("{name} saved: {from_s} s to {to_s} s, {size}")
            from_, to_ = (f"{seconds:.2f}" for seconds in recipe.real)
            told = words.format(name=out.name, from_s=from_, to_s=to_, size=formats.size(recipe.size))
            self._session.toast.emit(told, None)

        self._session.jobs.start(self.tr("Clip of {name}").format(name=item.name), work, done, case=number)

    def compare(self, picture: PictureRef) -> None:
        """Put a picture beside the listing: in the comparison that shows it, else in a new one."""
        case = self._session.case
        if case is None:
            return
        known = next((one for one in case.comparisons if picture in (one.received, one.listing)), None)
        if known is not None:
            self._session.showPage.emit("compare", known.id)
            return
        listing = next((item for item in case.evidence if item.role is Role.LISTING and item.kind is MediaKind.IMAGE), None)
        if listing is None or listing.id == picture.evidence:
            self._session.toast.emit(self.tr("Add a screenshot of the listing and a picture of what came, then compare."), None)
            return
        try:
            changed = self._session.workspace.comparing.add(case.number, PictureRef(listing.id), picture)
        except EvidenceError as fault:
            self._session.failed.emit(fault)
            return
        self._session.changed(changed)
        self._session.showPage.emit("compare", changed.case.comparisons[-1].id)

    def hide(self, picture: PictureRef, parent: QWidget) -> None:
        """Ask what is to be hidden on a picture."""
        from evidence_app.ui.dialogs.hide_dialog import hide_in_turn

        hide_in_turn(self._session, [picture], parent)

    def open_elsewhere(self, item: Evidence) -> None:
        """Open a copy of a document with the system's program for it."""
        from evidence_app.services.handing_out import hand_out

        case, workspace = self._session.case, self._session.workspace
        if case is None:
            return

        def work(_reporter: Reporter) -> Path:
            return hand_out(workspace, case, PictureRef(item.id))

        def done(path: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._session.jobs.start(self.tr("Opening {name}").format(name=item.name), work, done, case=case.number)
