"""Dossiers against decoding, scaling and re-encoding their photos on one thread: cold, warm, after one edit, and by size.

The work is measured inside one process that has started up already, as in the window; the whole commands are told too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import measure
from measure import APP, ROOT, Run, in_turn, tell, wall

PHOTOS = 24
EDIT_GOAL_S, MEMORY_GOAL_MB = 0.5, 120
SIZES = (25, 50, 100, 200)
# 84 mm wide at 220 ppi, as placed two a page.
BASELINE = """
import sys, time
from pathlib import Path
from PIL import Image, ImageOps
begun = time.perf_counter()
for path in sys.argv[1:]:
    with Image.open(path) as photo:
        photo.draft("RGB", (728, 546))
        small = ImageOps.exif_transpose(photo.resize((728, 546), Image.Resampling.LANCZOS))
        small.save(Path(path).with_suffix(".small"), "JPEG", quality=85)
print(time.perf_counter() - begun)
"""
INSIDE = Path(__file__).with_name("dossier_inside.py")


def run(folder: Path) -> None:
    """Cold (no derivatives cached), warm, one edit, memory, growth; each against the baseline of the same minute."""
    photos = _photos(folder)
    library = folder / "library"
    app = [*APP, "--library", library]
    measure.run([*app, "order", "add", "--number", "1", "--title", "Drive", "--price", "9.90", "--currency", "EUR"])
    measure.run([*app, "import", "1", *photos])
    found = [(_by_hand(photos), _inside("times", library)) for _ in range(3)]
    hand = median(seconds for seconds, _ in found)
    told = {
        name: median(float(one[name]) for _, one in found)
        for name in ("cold_s", "again_s", "edit_s", "preview_s", "above_idle_mb")
    }
    shape = f"dossier {int(found[0][1]['pages'])} pages, {PHOTOS} photos"
    tell(f"{shape}, cold, proved as PDF/A-3b", told["cold_s"], hand, "decode + scale + encode", 1.0)
    again = "bytes that this process proved before"
    tell(f"{shape}, warm, exported again", told["again_s"], hand, "decode + scale + encode", 0.25, again)
    edit = f"{told['edit_s'] / hand:.2f} x decode + scale + encode"
    print(f"{shape}, warm, after one edit, proved anew: {told['edit_s']:.2f} s (goal {EDIT_GOAL_S:.2f} s) · {edit}", flush=True)
    preview = f"{told['preview_s'] / hand:.2f} x decode + scale + encode"
    print(f"{shape}, preview after one edit, without the proof: {told['preview_s']:.2f} s · {preview}", flush=True)
    print(f"{shape}, memory: {told['above_idle_mb']:.0f} MB above idle (goal {MEMORY_GOAL_MB} MB)", flush=True)
    for count in SIZES:
        one = _inside("growth", library, str(count))
        line = (
            f"dossier of {count:3} exhibits: {one['pages']:.0f} pages, cold {one['cold_s']:.2f} s, warm {one['warm_s']:.2f} s"
        )
        print(f"{line}, {1000 * float(one['warm_s']) / count:.1f} ms an exhibit", flush=True)
    _commands(photos, app, library, folder)


def _commands(photos: list[Path], app: list[str | os.PathLike[str]], library: Path, folder: Path) -> None:
    """The whole command line, start-up and proof included."""

    def by_hand() -> Run:
        return measure.run([sys.executable, "-c", BASELINE, *photos])

    def cold() -> Run:
        measure.run(["rm", "-rf", library / "cache"])
        return warm()

    def warm() -> Run:
        return measure.run([*app, "export", "1", "--out", folder / "dossier.pdf"])

    hand, first, again = in_turn(2, by_hand, cold, warm)
    tell("dossier, whole command, cold", wall(first), wall(hand), "decode + scale + encode", 1.0)
    tell("dossier, whole command, warm", wall(again), wall(hand), "decode + scale + encode", 0.25)


def _by_hand(photos: list[Path]) -> float:
    done = subprocess.run([sys.executable, "-c", BASELINE, *photos], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _inside(what: str, library: Path, *more: str) -> dict[str, float]:
    command = [sys.executable, INSIDE, what, library, *more]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"bench: {INSIDE.name} {what} failed: {done.stderr[-500:]}")
    found: dict[str, float] = json.loads(done.stdout)
    return found


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
