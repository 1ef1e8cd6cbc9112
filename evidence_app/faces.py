"""Where the typefaces of pictures and dossiers lie, and which of them are asked for a text, in order.

Every one is a variable font with TrueType outlines under the Open Font License, taken from an installed package or from
`resources/fonts`; together they draw the scripts that buyers and sellers write in.
"""

from __future__ import annotations

import importlib.util
import re
from functools import cache
from pathlib import Path
from typing import Literal

from evidence_app.resources import resource

FaceKey = Literal["latin", "arabic", "hebrew", "thai", "sc", "tc", "jp", "kr", "emoji"]

# package, path inside it. An empty package means: one of the program's own resources.
_FILES: dict[FaceKey, tuple[str, str]] = {
    "latin": ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    "arabic": ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    "hebrew": ("justmytype_intl_rtl", "fonts/ofl/notosanshebrew/NotoSansHebrew[wdth,wght].ttf"),
    "thai": ("fontpkg_noto_sans_thai", "files/NotoSansThai[wdth,wght].ttf"),
    "sc": ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"),
    "tc": ("justmytype_intl_cjk", "fonts/ofl/notosanstc/NotoSansTC[wght].ttf"),
    "jp": ("justmytype_intl_cjk", "fonts/ofl/notosansjp/NotoSansJP[wght].ttf"),
    "kr": ("justmytype_intl_cjk", "fonts/ofl/notosanskr/NotoSansKR[wght].ttf"),
    "emoji": ("", "fonts/NotoEmoji.ttf"),
}
_KANA = re.compile("[\u3040-\u30ff\u31f0-\u31ff]")
_HANGUL = re.compile("[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]")
_TRADITIONAL = re.compile("[們個這來時說國會對開關過還裡麼單號電話產買賣貨訂圖與實際發現無應]")
_FIRST: tuple[FaceKey, ...] = ("latin", "arabic", "hebrew", "thai")


def font_path(key: FaceKey) -> Path:
    """Where the face's file lies on this machine; it may be missing where a package was left out."""
    package, inside = _FILES[key]
    if not package:
        return resource(inside)
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return Path(package) / inside
    return Path(next(iter(spec.submodule_search_locations))) / inside


@cache
def available(key: FaceKey) -> bool:
    """Whether the face's file is installed. Without it its characters count as missing glyphs, which preflight reports."""
    return font_path(key).is_file()


def order(text: str) -> tuple[FaceKey, ...]:
    """The faces to ask, in order: a Han character is drawn as the language around it draws it."""
    if _KANA.search(text):
        return (*_FIRST, "jp", "sc", "tc", "kr", "emoji")
    if _HANGUL.search(text):
        return (*_FIRST, "kr", "sc", "jp", "tc", "emoji")
    if _TRADITIONAL.search(text):
        return (*_FIRST, "tc", "sc", "jp", "kr", "emoji")
    return (*_FIRST, "sc", "tc", "jp", "kr", "emoji")
