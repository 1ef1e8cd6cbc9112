"""A film of the library, opened for looking at: frame by frame, in the window's player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evidence_app.core.case import Evidence

if TYPE_CHECKING:
    from evidence_app.media.playing import FilmReader
    from evidence_app.services.workspace import Workspace

SCREEN_SIDE = 1600


def film_reader(workspace: Workspace, item: Evidence, max_side: int = SCREEN_SIDE) -> FilmReader:
    """A reader of the film `item`, for one thread; close it. Raises MediaError classes, NotFound when the original is gone."""
    from evidence_app.media.playing import FilmReader

    return FilmReader(workspace.library.vault.path(item.sha256), max_side)
