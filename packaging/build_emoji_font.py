"""Make `resources/fonts/NotoEmoji.ttf` again: Noto Emoji (OFL 1.1), monochrome, TrueType outlines, one file.

No package of the Python index carries a monochrome emoji font with TrueType outlines; the npm package @fontsource/noto-emoji
does, cut into pieces for browsers. This joins the pieces of weight 400:

    npm pack @fontsource/noto-emoji@5.3.2 && tar xzf fontsource-noto-emoji-5.3.2.tgz
    python packaging/build_emoji_font.py package resources/fonts

Needs fontTools. The same package gives the same bytes: no time is written into the font.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools import merge
from fontTools.ttLib import TTFont

KEPT = {"head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post", "GSUB", "GDEF"}


def build(package: Path, out: Path) -> Path:
    """Join the pieces of `package` (an unpacked @fontsource/noto-emoji) into `out`/NotoEmoji.ttf; returns its path."""
    out.mkdir(parents=True, exist_ok=True)
    pieces = sorted((package / "files").glob("noto-emoji-*-400-normal.woff"), key=lambda path: path.name)
    plain = []
    for piece in pieces:
        font = TTFont(piece, recalcTimestamp=False)
        font.flavor = None
        for tag in set(font.keys()) - KEPT - {"GlyphOrder"}:
            del font[tag]
        path = out / (piece.stem + ".part.ttf")
        font.save(path)
        plain.append(path)
    joined = merge.Merger().merge([str(path) for path in plain])
    joined["head"].created = joined["head"].modified = 0
    joined.recalcTimestamp = False
    target = out / "NotoEmoji.ttf"
    joined.save(target)
    for path in plain:
        path.unlink()
    shutil.copyfile(package / "LICENSE", out / "NotoEmoji-OFL.txt")
    return target


if __name__ == "__main__":
    sys.stdout.write(f"{build(Path(sys.argv[1]), Path(sys.argv[2]))}\n")
