"""Pictures for the panes: decoded by jobs, small first, whole only when the zoom asks for it; few are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from evidence_app.core.case import Case
from evidence_app.core.pictures import PictureRef
from evidence_app.core.progress import Reporter
from evidence_app.ui.i18n import translate

if TYPE_CHECKING:
    from evidence_app.media.marks import Source
    from evidence_app.ui.session import Session

KEPT_BYTES = 160 << 20  # of decoded pixels; the two pictures shown are kept in any case
FIRST_SIDE = 1600  # px: the first picture; a pane on a usual screen needs no more to show everything
FIRST_ACROSS = 900  # px: of a tall listing the whole width is shown first, and must be readable


class Loader(QObject):
    """Hands out sources by picture. `ready(PictureRef)`: there is one, or a better one; `failed(PictureRef, Exception)`."""

    ready = Signal(object)
    failed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[PictureRef, Source] = OrderedDict()
        self._wanted: set[tuple[PictureRef, bool]] = set()
        self._whole: set[PictureRef] = set()
        self._number = ""

    def source(self, case: Case, picture: PictureRef) -> Source | None:
        """The picture as far as it is there; otherwise it is being made and `ready` follows."""
        if case.number != self._number:
            self._number = case.number
            self._kept.clear()
            self._whole.clear()
            self._wanted.clear()
        found = self._kept.get(picture)
        if found is not None:
            self._kept.move_to_end(picture)
            return found
        self._ask(case, picture, whole=False)
        return None

    def want_whole(self, case: Case, picture: PictureRef) -> None:
        """The zoom shows more than the small picture has."""
        if picture not in self._whole:
            self._ask(case, picture, whole=True)

    def _ask(self, case: Case, picture: PictureRef, *, whole: bool) -> None:
        if (picture, whole) in self._wanted:
            return
        self._wanted.add((picture, whole))
        comparing = self._session.workspace.comparing
        first = _first_side(case, picture)

        def work(_reporter: Reporter) -> Source:
            return comparing.source(case, picture, None if whole else first)

        number = case.number
        self._session.jobs.start(
            translate("compare", "Opening a picture"),
            work,
            self._taker(number, picture, whole),
            self._teller(picture, whole),
            number,
        )

    def _taker(self, number: str, picture: PictureRef, whole: bool) -> Callable[[Source], None]:
        def take(source: Source) -> None:
            self._wanted.discard((picture, whole))
            if number != self._number:
                return
            if picture in self._whole and not whole:
                return
            if whole or max(source.rgb.shape[:2]) >= max(source.full):
                self._whole.add(picture)
            self._kept[picture] = source
            self._kept.move_to_end(picture)
            while len(self._kept) > 2 and sum(one.nbytes for one in self._kept.values()) > KEPT_BYTES:
                gone, _source = self._kept.popitem(last=False)
                self._whole.discard(gone)
            self.ready.emit(picture)
            if not whole and source.heavy:
                self._park(source, number)

        return take

    def _park(self, source: Source, number: str) -> None:
        """A large picture that came whole at once is put out of the memory now that it is seen."""
        comparing = self._session.workspace.comparing
        self._session.jobs.start(
            translate("compare", "Opening a picture"), lambda _reporter: comparing.park(source), None, None, number
        )

    def _teller(self, picture: PictureRef, whole: bool) -> Callable[[BaseException], None]:
        def tell(error: BaseException) -> None:
            self._wanted.discard((picture, whole))
            self.failed.emit(picture, error)

        return tell


def _first_side(case: Case, picture: PictureRef) -> int:
    """How long the longer side of the first picture is."""
    item = case.evidence_by_id(picture.evidence)
    if item is None or not item.width or not item.height:
        return FIRST_SIDE
    return max(FIRST_SIDE, round(FIRST_ACROSS * max(item.width, item.height) / min(item.width, item.height)))
