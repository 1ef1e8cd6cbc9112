"""Where the dossier's pictures come from: a protocol, so that this room knows neither decoders nor storage."""

from __future__ import annotations

from typing import Protocol

from evidence_app.core.pictures import Recipe


class Jpeg(Protocol):
    """A finished picture: JPEG bytes without metadata, with its size in pixels."""

    @property
    def data(self) -> bytes:
        """The file's bytes."""

    @property
    def width(self) -> int:
        """Pixels across."""

    @property
    def height(self) -> int:
        """Pixels down."""


class PictureSource(Protocol):
    """Draws pictures by recipe, marks and redactions burnt in. Both calls come from several threads at a time."""

    def size(self, recipe: Recipe) -> tuple[int, int]:
        """Width and height in pixels of the picture as the recipe shows it (turned, cropped), at full size."""

    def jpeg(self, recipe: Recipe, max_w: int, max_h: int, quality: int, mark_scale: float = 0.0) -> Jpeg:
        """The picture scaled down to fit `max_w` × `max_h` (never up), as JPEG of `quality` (1 … 95).

        `mark_scale` is the size of numbers and lines drawn on it: discs of 23 px times it; 0 leaves it to the source.
        """
