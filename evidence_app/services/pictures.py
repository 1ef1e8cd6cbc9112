"""Pictures by recipe, for the window, the dossier and the upload sheets: drawn once, kept as long as there is room.

Originals are never changed; everything shown is drawn from an original and a recipe by `media.marks`, so a redaction is
burnt into whatever leaves here. Finished JPEGs lie in the library's cache folder under a hash of all that went into them:
the original's bytes, the recipe, the size, and the code that draws. The folder may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import importlib.machinery
import importlib.util
import itertools
import os
import threading
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app import __version__
from evidence_app.core.case import Case, Evidence, MediaKind
from evidence_app.core.errors import BadInput, ExportFailed, NotFound
from evidence_app.core.geometry import Size, fitted, view_box, view_size
from evidence_app.core.pictures import THUMBNAIL_SIDE, PictureRef, Recipe
from evidence_app.core.progress import Reporter
from evidence_app.core.recipes import redacted
from evidence_app.services.writing import being_written

if TYPE_CHECKING:
    from evidence_app.media.arrays import Rgb
    from evidence_app.media.marks import Source
    from evidence_app.services.workspace import Workspace

# All that decides about the pixels of a recipe: when one of them changes, what an older one has drawn is not used again.
_RENDERER = (
    *(
        f"media.{name}"
        for name in ("images", "marks", "mark_layout", "mark_paint", "mark_shapes", "mark_text", "quick", "thumbnails")
    ),
    "core.geometry",
)
CACHE_BYTES = 768 << 20
MEMORY_BYTES = 192 << 20
_PRUNE_EVERY = 256
_SMALL_QUALITY = 82  # names thumbnails in the cache
# So many thumbnails are made at a time: the window needs a core for itself.
_SMALL_WORKERS = threading.BoundedSemaphore(max(1, min(3, (os.cpu_count() or 2) // 2)))


@dataclass(frozen=True, slots=True)
class Jpeg:
    """A finished picture: a JPEG without any metadata, and its size in pixels."""

    data: bytes
    width: int
    height: int


class _Sources:
    """Decoded originals, the last used ones, up to `MEMORY_BYTES`. Shared by all threads of the program."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, object, int], Source] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[str, object, int]) -> Source | None:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: tuple[str, object, int], source: Source) -> None:
        with self._lock:
            self._kept[key] = source
            while len(self._kept) > 1 and sum(kept.rgb.nbytes for kept in self._kept.values()) > MEMORY_BYTES:
                self._kept.popitem(last=False)


_SOURCES = _Sources()


class Cache:
    """A folder of finished JPEGs that forgets what was not asked for longest."""

    # How many were written since the program started, whichever object wrote them: looking through the folder takes long.
    _written = itertools.count()

    def __init__(self, folder: Path, limit: int = CACHE_BYTES) -> None:
        self._folder = folder
        self._limit = limit

    def path(self, key: str) -> Path:
        """Where the picture with this key lies, or would lie."""
        return self._folder / key[:2] / f"{key}.jpg"

    def get(self, key: str) -> bytes | None:
        """The picture, or None. Being asked for keeps it from being forgotten."""
        path = self.path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        with suppress(OSError):
            os.utime(path)
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep a picture. A disk that refuses costs time later, nothing else."""
        path = self.path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with being_written(path) as temp:
                temp.write_bytes(data)
                temp.replace(path)
        if next(self._written) % _PRUNE_EVERY == 0:
            self.prune()

    def prune(self) -> None:
        """Delete what was not asked for longest until the folder is within its limit."""
        found = []
        for path in self._folder.glob("??/*.jpg"):
            with suppress(OSError):
                status = path.stat()
                found.append((status.st_mtime_ns, status.st_size, path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._limit:
                return
            with suppress(OSError):
                path.unlink()
                total -= size


class Pictures:
    """The pictures of one state of a case. Safe to use from several threads; a new state of the case needs a new one."""

    def __init__(self, workspace: Workspace, case: Case) -> None:
        self._vault = workspace.library.vault
        self._items = {item.id: item for item in case.evidence}
        self.case = case
        self._cache = Cache(workspace.library.folder / "cache" / "pictures")

    def size(self, recipe: Recipe) -> tuple[int, int]:
        """Width and height of the picture as the recipe shows it, at full size. Raises `NotFound`."""
        return view_size(self._full(recipe.picture), recipe.view)

    def pixels(self, recipe: Recipe, max_w: int, max_h: int) -> Rgb:
        """The picture drawn to fit `max_w` × `max_h` (never enlarged): height × width × 3, RGB.

        Raises `NotFound` for a picture that is not in the case or whose original is gone, `MediaError` for one that can't
        be decoded.
        """
        return self._drawn(recipe, max_w, max_h)[1]

    def _drawn(self, recipe: Recipe, max_w: int, max_h: int, mark_scale: float = 0.0) -> tuple[Rgb, Rgb]:
        """The picture with its redactions only, and with its marks."""
        from evidence_app.media.mark_layout import default_scale
        from evidence_app.media.marks import draw_marks, draw_picture, plan

        out = fitted(self.size(recipe), max_w, max_h)
        full = self._full(recipe.picture)
        source = self._source(recipe.picture, out[0] / view_box(full, recipe.view).width)
        bare = draw_picture(source, recipe, out)
        scale = mark_scale or default_scale(out)
        placed = plan(source, recipe, out, scale)
        if not placed:
            return bare, bare
        drawn = bare.copy()
        draw_marks(drawn, placed, scale)
        return bare, drawn

    def jpeg(self, recipe: Recipe, max_w: int, max_h: int, quality: int, mark_scale: float = 0.0) -> Jpeg:
        """The picture as a JPEG that fits `max_w` × `max_h`, from the cache where it is.

        With `mark_scale` numbers are discs of 23 px times it, for a print of known size; else as large as on a screen.

        Raises as `pixels`, and `ExportFailed` naming a picture that fails the proof that what is hidden is gone.
        """
        out = fitted(self.size(recipe), max_w, max_h)
        key = self._key(recipe, out, quality, mark_scale if recipe.marks else 0.0)
        data = self._cache.get(key)
        if data is None:
            # Decoders take a while to load, and what is in the cache needs none.
            from evidence_app.media.encoding import encode_jpeg
            from evidence_app.media.redact import faults

            bare, drawn = self._drawn(recipe, max_w, max_h, mark_scale)
            data = encode_jpeg(drawn, quality)
            found = faults(recipe, self._full(recipe.picture), bare, drawn, data)
            if found:
                name = self._item(recipe.picture.evidence).name
                raise ExportFailed(f"{name} is not safe to hand out: {', '.join(found)}", "leave it out, and report this fault")
            self._cache.put(key, data)
        return Jpeg(data, *out)

    def thumbnail(self, picture: PictureRef, side: int = THUMBNAIL_SIDE) -> Jpeg:
        """A small JPEG of a picture, at most `side` pixels long, redactions burnt in.

        Of a film without a frame, its first key frame is shown, else one near its beginning. What is not in the cache is
        decoded in a worker process, so that neither a hostile file nor the work itself is felt in the window. Raises as
        `pixels`, and `WorkerFailed`.
        """
        item = self._item(picture.evidence)
        if item.kind is MediaKind.DOCUMENT:
            raise BadInput(f"{item.name} is a document and has no picture", "open it with its own program")
        if item.kind is MediaKind.VIDEO and picture.frame is None:
            first = next((one.frame for one in self.case.key_frames if one.evidence == item.id), None)
            picture = PictureRef(item.id, first)
        recipe = redacted(self.case, picture)
        if recipe.marks:
            return self.jpeg(recipe, side, side, _SMALL_QUALITY)
        key = self._key(recipe, (side, 0), _SMALL_QUALITY)
        data = self._cache.get(key)
        if data is None:
            from evidence_app.media.worker import run_isolated

            path = self._original(picture)
            with _SMALL_WORKERS:
                data = run_isolated("thumbnails.thumbnail", (path, item.kind, picture.frame, side), Reporter())
            self._cache.put(key, data)
        return Jpeg(data, *fitted(self._full(picture), side, side))

    def keep_thumbnail(self, picture: PictureRef, data: bytes) -> None:
        """Put into the cache a small JPEG (`media.thumbnails.small_jpeg`) made while the picture was decoded anyway."""
        self._cache.put(self._key(Recipe(picture), (THUMBNAIL_SIDE, 0), _SMALL_QUALITY), data)

    def _item(self, ident: str) -> Evidence:
        item = self._items.get(ident)
        if item is None:
            raise NotFound("this picture is not part of the case", "import it first")
        return item

    def _original(self, picture: PictureRef) -> Path:
        item = self._item(picture.evidence)
        path = self._vault.path(item.sha256)
        if not path.is_file():
            raise NotFound(f"the original of {item.name} is gone", "run verify, or put it back from a backup")
        return path

    def _full(self, picture: PictureRef) -> Size:
        item = self._item(picture.evidence)
        if not item.width or not item.height:
            raise BadInput(f"{item.name} has no picture", "choose a photo, a screenshot or a frame of a video")
        return item.width, item.height

    def _source(self, picture: PictureRef, ratio: float) -> Source:
        """The original's pixels, with at least `ratio` pixels for each of the full size."""
        from evidence_app.media.images import read_image
        from evidence_app.media.marks import Source
        from evidence_app.media.quick import read_for_looking
        from evidence_app.media.video import read_frame

        item, full = self._item(picture.evidence), self._full(picture)
        side = 0 if picture.frame is not None else _side(full, ratio)
        key = (item.sha256, picture.frame, side)
        source = _SOURCES.get(key)
        if source is None:
            path = self._original(picture)
            if picture.frame is not None:
                rgb = read_frame(path, picture.frame)
            else:
                rgb = read_image(path, side) if side else read_for_looking(path)
            source = Source(rgb, full)
            _SOURCES.put(key, source)
        return source

    def _key(self, recipe: Recipe, out: Size, quality: int, mark_scale: float = 0.0) -> str:
        # The text of these frozen values holds every one of their fields.
        parts = (self._item(recipe.picture.evidence).sha256, recipe, out, quality, mark_scale, renderer())
        return hashlib.sha256(repr(parts).encode()).hexdigest()


@cache
def renderer() -> str:
    """A fingerprint of the code that draws."""
    digest = hashlib.sha256(__version__.encode())
    for name in _RENDERER:
        spec = importlib.util.find_spec(f"evidence_app.{name}")
        if spec is not None and isinstance(spec.loader, importlib.machinery.SourceFileLoader) and spec.origin:
            digest.update(spec.loader.get_data(spec.origin))
    return digest.hexdigest()


def _side(full: Size, ratio: float) -> int:
    """How long the decoded picture must be: a full, half, quarter … of the original; 0 means the original itself."""
    side = max(full)
    while ratio * 2 <= side / max(full) and side > 64:
        side = (side + 1) // 2
    return 0 if side == max(full) else side
