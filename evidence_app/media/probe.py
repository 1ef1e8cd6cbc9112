"""What a file is, by its content and never by its name: picture, film, document, or nothing the program reads."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from evidence_app.core.case import Fact, MediaKind
from evidence_app.core.errors import DamagedFile, NotFound, UnknownFormat
from evidence_app.media import facts, images
from evidence_app.media.boxes import missing_bytes
from evidence_app.media.container import COPY_AGAIN, index, open_film
from evidence_app.media.figures import video_info
from evidence_app.media.video_info import VideoInfo

_TEXT_SAMPLE = 65536
_FILM_TYPES = {"mov": "video/mp4", "matroska": "video/x-matroska", "avi": "video/x-msvideo", "mpegts": "video/mp2t"}


@dataclass(frozen=True, slots=True)
class Probe:
    """What a file is and says. Sizes are upright; `duration_s` is 0 unless it is a film.

    `taken` is the camera's own time: aware where the file names an offset, naive (the camera's clock) where not.
    """

    kind: MediaKind
    media_type: str
    width: int
    height: int
    duration_s: float
    taken: datetime | None
    facts: tuple[Fact, ...]
    video: VideoInfo | None = None


def probe(path: Path, now: datetime | None = None) -> Probe:
    """Look at the content of the file at `path`. `now` (aware) lets dates in the future be marked as doubtful.

    Raises NotFound; UnknownFormat, DamagedFile, TooLarge with a sentence that says what to do.
    """
    if not path.is_file():
        raise NotFound(f"there is no file {path.name}", "check the name and the folder")
    with path.open("rb") as file:
        head = file.read(_TEXT_SAMPLE)
    if not head:
        raise DamagedFile("the file is empty", COPY_AGAIN)
    if images.looks_like_picture(path):
        return _image(path, now)
    if b"%PDF-" in head[:1024]:
        return _pdf(path)
    if _is_text(head):
        return Probe(MediaKind.DOCUMENT, "text/plain", 0, 0, 0.0, None, ())
    return _film(path, now)


def _image(path: Path, now: datetime | None) -> Probe:
    with images.opened(path) as image:
        said = facts.of_image(image, now)
        media_type = images.MEDIA_TYPES.get(image.format or "", "image/jpeg")
        width, height = image.size
        if image.getexif().get(0x0112) in {5, 6, 7, 8}:
            width, height = height, width
        image.load()
    return Probe(MediaKind.IMAGE, media_type, width, height, 0.0, said.taken, said.facts)


def _pdf(path: Path) -> Probe:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnknownFormat(
                "the PDF is locked with a password", "save a copy without a password, or a screenshot"
            ) from error
        raise DamagedFile("the PDF is damaged or was not copied completely", "download or copy it again") from error
    pages = len(document)
    document.close()
    return Probe(MediaKind.DOCUMENT, "application/pdf", 0, 0, 0.0, None, (Fact("Pages", str(pages)),))


def _is_text(head: bytes) -> bool:
    """Whether the bytes are readable text (UTF-8, or UTF-16 with its mark)."""
    if head[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        text = head[: len(head) // 2 * 2].decode("utf-16", "replace")
    else:
        try:
            # The sample may end within a sign: the decoder keeps that back instead of failing.
            text = codecs.getincrementaldecoder("utf-8")().decode(head)
        except UnicodeDecodeError:
            return False
    odd = sum(1 for sign in text if (ord(sign) < 32 and sign not in "\t\n\r\f\x1b") or sign == "\ufffd")
    return odd == 0 and bool(text.strip())


def _film(path: Path, now: datetime | None) -> Probe:
    lost = missing_bytes(path)
    if lost:
        size = path.stat().st_size
        share = max(1, round(100 * lost / (size + lost)))
        raise DamagedFile(f"the video is cut short: about {share} % of it is missing", COPY_AGAIN)
    with open_film(path) as film:
        known = index(path)
        said = facts.of_container(dict(film.container.metadata), dict(film.stream.metadata), now)
        info = video_info(film, known, said)
        family = film.container.format.name.split(",")[0]
        brand = film.container.metadata.get("major_brand", "").strip()
    media_type = "video/quicktime" if family == "mov" and brand == "qt" else _FILM_TYPES.get(family, f"video/{family}")
    if family == "matroska" and info.codec in {"vp8", "vp9", "av1"}:
        media_type = "video/webm"
    return Probe(MediaKind.VIDEO, media_type, info.width, info.height, info.duration_s, said.taken, said.facts, info)
