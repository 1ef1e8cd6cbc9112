"""A dossier with 24 photos of 12 megapixels against decoding, scaling and re-encoding those photos on one thread."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import measure
from measure import APP, ROOT, Run, in_turn, tell, wall

PHOTOS = 24
# 84 mm wide at 220 ppi, as placed two a page.
BASELINE = """
import sys
from pathlib import Path
from PIL import Image, ImageOps
for path in sys.argv[1:]:
    with Image.open(path) as photo:
        photo.draft("RGB", (728, 546))
        small = ImageOps.exif_transpose(photo.resize((728, 546), Image.Resampling.LANCZOS))
        small.save(Path(path).with_suffix(".small"), "JPEG", quality=85)
"""


def run(folder: Path) -> None:
    """Cold (no derivatives cached) and warm."""
    photos = _photos(folder)
    library = folder / "library"
    app = [*APP, "--library", library]
    measure.run([*app, "order", "add", "--number", "1", "--title", "Drive", "--price", "9.90", "--currency", "EUR"])
    measure.run([*app, "import", "1", *photos])

    def by_hand() -> Run:
        return measure.run([sys.executable, "-c", BASELINE, *photos])

    def cold() -> Run:
        measure.run(["rm", "-rf", library / "cache"])
        return warm()

    def warm() -> Run:
        return measure.run([*app, "export", "1", "--out", folder / "dossier.pdf"])

    hand, first, again = in_turn(3, by_hand, cold, warm)
    pages = _pages(folder / "dossier.pdf")
    tell(f"dossier {pages} pages, {PHOTOS} photos, cold", wall(first), wall(hand), "decode + scale + encode", 1.0)
    tell(f"dossier {pages} pages, {PHOTOS} photos, warm", wall(again), wall(hand), "decode + scale + encode", 0.25)


def _photos(folder: Path) -> list[Path]:
    """Photos of 4000 × 3000 from the sample's, each different, with some grain so that they weigh as a phone's do."""
    maker = """
import sys
from pathlib import Path
import numpy as np
from PIL import Image
stills = sorted(Path(sys.argv[1]).glob("photo-*.jpg"))
rng = np.random.default_rng(1)
for number in range(int(sys.argv[3])):
    with Image.open(stills[number % len(stills)]) as still:
        large = np.asarray(still.convert("RGB").resize((4000, 3000)), dtype=np.int16)
    grain = rng.integers(-6, 7, (3000, 4000, 1), dtype=np.int16)
    Image.fromarray(np.clip(large + grain, 0, 255).astype(np.uint8)).save(Path(sys.argv[2]) / f"{number:02}.jpg", quality=88)
"""
    subprocess.run([sys.executable, "-c", maker, ROOT / "resources" / "sample", folder, str(PHOTOS)], check=True)
    return sorted(folder.glob("*.jpg"))


def _pages(pdf: Path) -> int:
    told = subprocess.run([*APP, "verify", pdf, "--json"], cwd=ROOT, capture_output=True, text=True, check=True)
    json.loads(told.stdout)  # a dossier that doesn't verify is no result
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)
