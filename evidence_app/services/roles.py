"""What a file probably shows, from its name and content. A guess to start from: the buyer can change it at any time."""

from __future__ import annotations

import re

from evidence_app.core.case import MediaKind, Role

# Below this share of photographed area a picture is a drawn page; above the other it is a photograph.
PAGE_WITH_PICTURES, PHOTOGRAPH = 0.02, 0.6
_CAMERA_TYPES = {"image/heic", "image/jpeg"}
_SAID = (
    (Role.MESSAGES, r"messages?|chats?|conversation|talk|whatsapp|messenger|nachrichten|mensajes|mails?|email"),
    (Role.TRACKING, r"tracking|shipment|logistics|sendungsverfolgung|17track|delivery status|trace"),
    (Role.LISTING, r"listing|product|item page|offer|advert|angebot|anuncio|size ?chart|description"),
)
_DEFECT = r"defect|fault|broken|flaw|damage|crack|not working|fails?|failure|kaputt|test"
_FITTING = {
    MediaKind.VIDEO: {Role.UNBOXING_VIDEO, Role.DEFECT_VIDEO, Role.DOCUMENT, Role.MESSAGES, Role.LISTING, Role.TRACKING},
    MediaKind.IMAGE: {Role.PHOTO, Role.LISTING, Role.MESSAGES, Role.TRACKING, Role.DOCUMENT},
    MediaKind.DOCUMENT: {Role.LISTING, Role.MESSAGES, Role.TRACKING, Role.DOCUMENT},
}


def fits(role: Role, kind: MediaKind) -> bool:
    """Whether a file of this kind can have this role: a picture is no unboxing video."""
    return role in _FITTING[kind]


def guess_role(name: str, kind: MediaKind, media_type: str = "", *, from_camera: bool = False, pictured: float = 1.0) -> Role:
    """The likely role of a file.

    `name` is its file name, `from_camera` whether it says which camera took it or when, `pictured` the share of the
    picture that looks photographed (see `media.looking`).
    """
    words = re.sub(r"[\W_]+", " ", name.rsplit(".", 1)[0]).lower()
    if kind is MediaKind.VIDEO:
        return Role.DEFECT_VIDEO if _says(_DEFECT, words) else Role.UNBOXING_VIDEO
    said = next((role for role, pattern in _SAID if _says(pattern, words)), None)
    if said is not None and not from_camera:
        return said
    if kind is MediaKind.DOCUMENT:
        return Role.MESSAGES if media_type == "text/plain" else Role.DOCUMENT
    if from_camera or _says("label|photo|img|dsc", words) or pictured >= PHOTOGRAPH:
        return Role.PHOTO
    if (
        media_type in _CAMERA_TYPES
        and not _says("screen ?shots?|bildschirmfoto|captura", words)
        and pictured > PAGE_WITH_PICTURES * 4
    ):
        return Role.PHOTO
    return Role.LISTING if pictured >= PAGE_WITH_PICTURES else Role.MESSAGES


def _says(pattern: str, words: str) -> bool:
    return re.search(rf"\b(?:{pattern})\b", words) is not None
