"""Make `resources/fonts/NotoEmoji.ttf` again: Noto Emoji (OFL 1.1), monochrome, TrueType outlines, regular weight.

No package of the Python index carries a monochrome emoji font with TrueType outlines; the npm package @fontsource/noto-emoji
does, packed for browsers:

    npm pack @fontsource/noto-emoji@5.3.2 && tar xzf fontsource-noto-emoji-5.3.2.tgz
    python packaging/build_emoji_font.py package resources/fonts

Needs fontTools. The same package gives the same bytes: nothing but the wrapping and tables for other uses is taken away.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

KEPT = {"GlyphOrder", "head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post", "GSUB", "GDEF"}


def build(package: Path, out: Path) -> Path:
    """Unwrap the font of `package` (an unpacked @fontsource/noto-emoji) into `out`/NotoEmoji.ttf; returns its path."""
    out.mkdir(parents=True, exist_ok=True)
    font = TTFont(package / "files" / "noto-emoji-emoji-400-normal.woff", recalcTimestamp=False)
    font.flavor = None
    for tag in set(font.keys()) - KEPT:
        del font[tag]
    target = out / "NotoEmoji.ttf"
    font.save(target)
    shutil.copyfile(package / "LICENSE", out / "NotoEmoji-OFL.txt")
    return target


if __name__ == "__main__":
    sys.stdout.write(f"{build(Path(sys.argv[1]), Path(sys.argv[2]))}\n")
