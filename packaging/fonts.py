"""Make resources/fonts from the package fontpkg-noto-sans: the two weights of the window as plain files.

Qt registers only the default weight of a variable font and smears it for bold; two small fixed ones also start faster.
Run again only to take up a new version of the font:  python packaging/fonts.py
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Latin with its extensions, Greek, Cyrillic, punctuation, currency, letter-like, arrows, maths, shapes.
RANGES = [
    (0x20, 0x52F),
    (0x1E00, 0x1FFF),
    (0x2000, 0x22FF),
    (0x25A0, 0x25FF),
    (0x2C60, 0x2C7F),
    (0xA720, 0xA7FF),
    (0xFFFD, 0xFFFD),
]


def main() -> None:
    spec = importlib.util.find_spec("fontpkg_noto_sans")
    source = Path(next(iter(spec.submodule_search_locations))) / "files" / "NotoSans[wdth,wght].ttf"
    target = Path(__file__).resolve().parent.parent / "resources" / "fonts"
    target.mkdir(parents=True, exist_ok=True)
    for name, weight in (("Regular", 400), ("Bold", 700)):
        font = instancer.instantiateVariableFont(TTFont(source), {"wght": weight, "wdth": 100}, updateFontNames=True)
        options = subset.Options()
        options.layout_features = ["kern", "liga", "locl", "mark", "mkmk", "ccmp", "tnum", "case"]
        options.hinting = False
        options.name_IDs = ["*"]
        options.notdef_outline = True
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
        cutter.subset(font)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        font.save(target / f"NotoSans-{name}.ttf")
        print(target / f"NotoSans-{name}.ttf", (target / f"NotoSans-{name}.ttf").stat().st_size)


if __name__ == "__main__":
    main()
