"""Films: key frames, exact frames, the search for cuts – for a file on its own and for evidence of a case."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_app.core.case import (
    Barcode,
    Case,
    Continuity,
    Evidence,
    FrameReason,
    KeyFrame,
    MediaKind,
)
from evidence_app.core.errors import BadInput, NotFound, StorageFault
from evidence_app.core.evidence_edits import hinted
from evidence_app.core.media_time import FrameRef
from evidence_app.core.parcel_label import own_number
from evidence_app.core.pictures import PictureRef
from evidence_app.core.progress import Reporter

if TYPE_CHECKING:
    from evidence_app.media.arrays import Rgb
    from evidence_app.media.clip import ClipRecipe
    from evidence_app.media.keyframes import PickedFrame
    from evidence_app.media.video_info import VideoInfo
    from evidence_app.services.cases import Changed
    from evidence_app.services.workspace import Workspace


# As many as a look between two neighbours gives without repeating itself.
BETWEEN = 3


@dataclass(frozen=True, slots=True)
class ReadCode:
    """A barcode as read; `matches_order` is None where there is no tracking number to compare with."""

    text: str
    format: str
    matches_order: bool | None


@dataclass(frozen=True, slots=True)
class Shot:
    """A chosen frame and the picture file written for it: full size, upright."""

    frame: FrameRef
    file: Path
    sharpness: float
    reason: FrameReason
    codes: tuple[ReadCode, ...]


@dataclass(frozen=True, slots=True)
class KeyFrameReport:
    """The key frames of a film as files. `continuity` is None where it was not asked for; `hints` are sentences on what would
    be better filmed again."""

    path: Path
    sha256: str
    film: VideoInfo
    shots: tuple[Shot, ...]
    continuity: Continuity | None
    elapsed_s: float
    hints: tuple[str, ...] = ()


def frames_of_file(
    path: Path,
    count: int,
    reporter: Reporter,
    *,
    continuity: bool = False,
    out: Path | None = None,
    tracking: Sequence[str] = (),
) -> KeyFrameReport:
    """Choose `count` key frames of the film at `path` and write them as JPEGs, full size and upright.

    `out` is the folder for them: by default "NAME-keyframes" in the current folder. `continuity` adds the search for cuts.
    Raises NotFound and MediaError classes, `StorageFault` when the disk refuses, `Cancelled`; then no picture is left.
    """
    from evidence_app.media.worker import run_isolated

    started = time.monotonic()
    if not path.is_file():
        raise NotFound(f"there is no file {path.name}", "check the name and the folder")
    folder = out if out is not None else Path(f"{path.stem}-keyframes")
    with _FrameFolder(folder) as files:
        # A worker that is kept from an earlier job may stand in another folder.
        found = run_isolated(
            "frame_files.write_key_frames",
            (path.absolute(), count),
            reporter,
            folder=folder.absolute(),
            token=files.token,
            continuity=continuity,
        )
        names = {one.frame: files.name(one.frame, one.file) for one in found.frames}
    shots = tuple(
        Shot(one.frame, names[one.frame], one.sharpness, one.reason, _codes(one.barcodes, tracking)) for one in found.frames
    )
    reporter.step(1.0)
    return KeyFrameReport(path, found.sha256, found.info, shots, found.continuity, time.monotonic() - started, found.hints)


def _codes(found: Sequence[Barcode], tracking: Sequence[str]) -> tuple[ReadCode, ...]:
    return tuple(
        ReadCode(code.text, code.format, bool(own_number(code.text, tracking)) if tracking else None) for code in found
    )


class _FrameFolder:
    """The folder that pictures of frames are written to by a worker; in the end all of them are there, or none.

    The worker's files begin with `.TOKEN`; `name` gives each its own. A file is named by its frame's time, so that names sort
    as the film runs and a second run writes the same ones.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: list[Path] = []
        self.token = uuid.uuid4().hex

    def __enter__(self) -> _FrameFolder:
        with self._telling():
            missing = [folder for folder in (self._folder, *self._folder.parents) if not folder.exists()]
            self._folder.mkdir(parents=True, exist_ok=True)
            self._made = missing
        return self

    def __exit__(self, kind: object, fault: object, trace: object) -> None:
        if kind is None:
            return
        for part in self._folder.glob(f".{self.token}-*.part"):
            part.unlink(missing_ok=True)
        for folder in self._made:
            with suppress(OSError):
                folder.rmdir()

    def name(self, frame: FrameRef, part: Path) -> Path:
        """Give a picture its name. Raises `StorageFault` when the disk refuses."""
        named = self._folder / f"{frame.time.clock().replace(':', '-')}.jpg"
        with self._telling():
            part.replace(named)
        return named

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as fault:
            reason = fault.strerror or str(fault)
            raise StorageFault(f"frames can't be written to {self._folder} ({reason})", "choose another folder") from fault


def clip_of_file(
    path: Path, out: Path, from_s: float, to_s: float, reporter: Reporter, max_bytes: int | None = None
) -> ClipRecipe:
    """Write the part of a film from `from_s` to `to_s` to `out`, an MP4: copied where it fits into `max_bytes`, else encoded.

    Made by a worker under another name, and how it was made is written into it. Raises `BadInput`, MediaError classes,
    `StorageFault`, `Cancelled`; then nothing is left.
    """
    from evidence_app.media.worker import run_isolated

    part = out.with_name(f".{out.name}.part")
    try:
        part.touch()
        recipe: ClipRecipe = run_isolated(
            "clip.make_clip", (path.absolute(), out.absolute(), from_s, to_s), reporter, max_bytes=max_bytes
        )
    except OSError as fault:
        raise StorageFault(f"{out} can't be written ({fault.strerror})", "choose another folder") from fault
    finally:
        # What a worker that was stopped could not take away itself.
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return recipe


def find_evidence(cases: Sequence[Case], wanted: str) -> tuple[Case, Evidence]:
    """The piece of evidence whose id begins with `wanted`. Raises `NotFound` for none, `BadInput` for several."""
    found = [(case, item) for case in cases for item in case.evidence if wanted and item.id.startswith(wanted)]
    exact = [pair for pair in found if pair[1].id == wanted]
    if len(exact or found) > 1:
        raise BadInput(f"{wanted!r} names more than one piece of evidence", "give more of its id")
    if not found:
        raise NotFound(f"there is no evidence {wanted!r}", "use an id that import or order show prints")
    return (exact or found)[0]


def at_seconds(case: Case, wanted: str) -> tuple[Evidence, float | None]:
    """`EVIDENCE` or `EVIDENCE@SECONDS` within one case. Raises `BadInput`, `NotFound`."""
    ident, at, seconds = wanted.partition("@")
    _, item = find_evidence([case], ident)
    if not at:
        return item, None
    try:
        moment = float(seconds)
    except ValueError:
        raise BadInput(f"{seconds!r} is no time in seconds", "write ID@17.5 say") from None
    if item.kind is not MediaKind.VIDEO:
        raise BadInput(f"{item.name} is no video", "give its id without a time")
    if not 0 <= moment <= item.duration_s:
        raise BadInput(f"{item.name} has no second {seconds}", f"it is {item.duration_s:.3f} s long")
    return item, moment


class Frames:
    """The films of the cases of one library."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    clip_of_file = staticmethod(clip_of_file)

    def of_stored(
        self, wanted: str, count: int, reporter: Reporter, *, continuity: bool = False, out: Path | None = None
    ) -> KeyFrameReport:
        """As `frames_of_file`, of the evidence whose id begins with `wanted`; labels are compared with its order's.

        Nothing is changed in the case. Raises `NotFound`, `BadInput` besides.
        """
        cases = [self._workspace.cases.get(number) for number in self._workspace.library.cases.numbers()]
        case, item = find_evidence(cases, wanted)
        path = self._original(item)
        folder = out if out is not None else Path(f"{Path(item.name).stem or item.id}-keyframes")
        return frames_of_file(path, count, reporter, continuity=continuity, out=folder, tracking=case.order.tracking)

    def of_evidence(
        self,
        number: str,
        ident: str,
        count: int,
        reporter: Reporter,
        on_frames: Callable[[tuple[KeyFrame, ...]], None] | None = None,
    ) -> Changed:
        """Choose key frames of a film of the case and keep them there, with hints on what would be better filmed again.

        Key frames that the buyer picked stay. `on_frames` is called on this thread with a first storyboard as soon as there
        is one. The film is read in a worker process. Raises `NotFound`, MediaError classes, `Cancelled`; then the case is as
        it was.
        """
        from evidence_app.media.worker import run_isolated

        path = self._original(self._film(number, ident))

        pictures = self._workspace.pictures(self._workspace.cases.get(number))
        early: list[KeyFrame] = []

        def small(frame: FrameRef, jpeg: bytes) -> None:
            pictures.keep_thumbnail(PictureRef(ident, frame), jpeg)

        def storyboard(frame: FrameRef, jpeg: bytes) -> None:
            small(frame, jpeg)
            early.append(KeyFrame(_frame_id(ident, frame), ident, frame, FrameReason.MOMENT))
            if on_frames is not None:
                on_frames(tuple(sorted(early, key=lambda one: one.frame.time.exact)))

        callbacks = {"on_early": storyboard, "on_thumbnail": small}
        found = run_isolated("thumbnails.key_frames_shown", (path, count), reporter, callbacks=callbacks)
        chosen = [_key_frame(ident, one) for one in found.frames]

        def step(case: Case) -> Case:
            kept = [frame for frame in case.key_frames if frame.evidence == ident and frame.kept]
            places = {frame.frame.time.pts for frame in kept}
            mine = kept + [frame for frame in chosen if frame.frame.time.pts not in places]
            return hinted(replace(case, key_frames=_sorted(case, ident, mine)), ident, found.hints)

        return self._workspace.cases.edit(number, "Choose key frames", step)

    def more_between(
        self, number: str, ident: str, from_s: float, to_s: float, reporter: Reporter, count: int = BETWEEN
    ) -> Changed:
        """Add up to `count` key frames from between two times of a film, as the buyer's own picks: no new choice removes them.

        Raises `BadInput` where no other frame lies between, otherwise as `of_evidence`.
        """
        from evidence_app.media.worker import run_isolated

        path = self._original(self._film(number, ident))
        within = (min(from_s, to_s), max(from_s, to_s))
        mine = [one.frame.time for one in self._workspace.cases.get(number).key_frames if one.evidence == ident]
        # Those that are there may be found again, so as many more are looked for; what lies farthest from them is new.
        there = [time for time in mine if within[0] <= time.seconds <= within[1]]
        found = run_isolated("keyframes.key_frames", (path, count + len(there)), reporter, within=within)
        other = [one for one in found.frames if one.frame.time.pts not in {time.pts for time in mine}]
        far = {one.frame: min((abs(one.frame.time.seconds - time.seconds) for time in mine), default=0.0) for one in other}
        other.sort(key=lambda one: far[one.frame], reverse=True)
        new = [replace(_key_frame(ident, one), kept=True) for one in other[:count]]
        if not new:
            raise BadInput("there is no other frame between these two", "choose frames that are farther apart")

        def step(case: Case) -> Case:
            own = [one for one in case.key_frames if one.evidence == ident]
            return replace(case, key_frames=_sorted(case, ident, [*own, *new]))

        return self._workspace.cases.edit(number, "More key frames here", step)

    def clip(
        self, number: str, ident: str, from_s: float, to_s: float, out: Path, reporter: Reporter, max_bytes: int | None = None
    ) -> ClipRecipe:
        """Write a part of a film of the case to `out`, for uploading; see `clip_of_file`. The case stays as it is."""
        return clip_of_file(self._original(self._film(number, ident)), out, from_s, to_s, reporter, max_bytes)

    def clip_of_stored(
        self, wanted: str, from_s: float, to_s: float, out: Path, reporter: Reporter, max_bytes: int | None = None
    ) -> ClipRecipe:
        """As `clip`, of the film whose id begins with `wanted`, whatever its order. Raises `NotFound`, `BadInput` besides."""
        cases = [self._workspace.cases.get(number) for number in self._workspace.library.cases.numbers()]
        case, item = find_evidence(cases, wanted)
        return self.clip(case.number, item.id, from_s, to_s, out, reporter, max_bytes)

    def frame(self, number: str, ident: str, frame: FrameRef) -> Rgb:
        """One exact frame of a film: height × width × 3, RGB, upright, full size. Raises `NotFound`, MediaError classes."""
        from evidence_app.media.video import read_frame

        return read_frame(self._original(self._film(number, ident)), frame)

    def near(self, number: str, ident: str, seconds: float) -> FrameRef:
        """The frame of a film nearest to a time. Raises `NotFound`, MediaError classes."""
        from evidence_app.media.video import index

        known = index(self._original(self._film(number, ident)))
        return known.ref(known.nearest(seconds))

    def check_continuity(self, number: str, ident: str, reporter: Reporter) -> Changed:
        """Look at every frame of a film for cuts, in a worker process, and keep what was seen. Raises as `of_evidence`."""
        from evidence_app.media.worker import run_isolated

        path = self._original(self._film(number, ident))
        found = run_isolated("continuity.check_continuity", (path,), reporter)
        seen = Continuity(ident, found.verdict, found.cuts, found.gaps, found.observations, found.checked_frames)

        def step(case: Case) -> Case:
            others = tuple(one for one in case.continuity if one.id != ident)
            return replace(case, continuity=(*others, seen))

        return self._workspace.cases.edit(number, "Check continuity", step)

    def pick(self, number: str, ident: str, frame: FrameRef) -> Changed:
        """Keep a frame the buyer chose; picking one that was chosen for them confirms it. Raises as `frame`."""
        from evidence_app.media.labels import read_barcodes
        from evidence_app.media.looking import sharpness_of

        rgb = self.frame(number, ident, frame)
        new = KeyFrame(
            _frame_id(ident, frame), ident, frame, FrameReason.PICK, sharpness_of(rgb), read_barcodes(rgb), kept=True
        )

        def step(case: Case) -> Case:
            mine = [one for one in case.key_frames if one.evidence == ident]
            if any(one.frame.time.pts == frame.time.pts for one in mine):
                mine = [replace(one, kept=True) if one.frame.time.pts == frame.time.pts else one for one in mine]
            else:
                mine.append(new)
            return replace(case, key_frames=_sorted(case, ident, mine))

        return self._workspace.cases.edit(number, "Pick frame", step)

    def _film(self, number: str, ident: str) -> Evidence:
        item = self._workspace.cases.get(number).evidence_by_id(ident)
        if item is None:
            raise NotFound(f"there is no evidence {ident} in order {number}", "import it first")
        if item.kind is not MediaKind.VIDEO:
            raise BadInput(f"{item.name} is no video", "choose a video")
        return item

    def _original(self, item: Evidence) -> Path:
        path = self._workspace.library.vault.path(item.sha256)
        if not path.is_file():
            raise NotFound(f"the original of {item.name} is gone", "run verify, or put it back from a backup")
        return path


def _frame_id(ident: str, frame: FrameRef) -> str:
    """The same frame of the same film always has the same id."""
    return f"{ident}-{frame.time.pts}"


def _key_frame(ident: str, picked: PickedFrame) -> KeyFrame:
    return KeyFrame(_frame_id(ident, picked.frame), ident, picked.frame, picked.reason, picked.sharpness, picked.barcodes)


def _sorted(case: Case, ident: str, mine: Sequence[KeyFrame]) -> tuple[KeyFrame, ...]:
    """All key frames of the case with those of one film replaced; each film's in the order of time."""
    others = [frame for frame in case.key_frames if frame.evidence != ident]
    return (*others, *sorted(mine, key=lambda frame: frame.frame.time.exact))
