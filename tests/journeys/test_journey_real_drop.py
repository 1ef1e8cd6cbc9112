"""Real files, dragged out of a real file manager onto the window, end in the library; so does what is pasted."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
DRAGGER = ROOT.parent / "shared" / "tools" / "real_dnd.sh"
NEEDED = ("Xvfb", "openbox", "xdotool", "xclip", "xwininfo", "import", "dbus-run-session")
APP = (sys.executable, "-m", "evidence_app.cli.main")


def command(library: Path, *arguments: str) -> object:
    """What `evidence-app … --json` says."""
    call = [*APP, "--library", library, *arguments, "--json"]
    return json.loads(subprocess.run(call, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT).stdout)


@pytest.mark.xserver
@pytest.mark.parametrize("manager", ["pcmanfm", "thunar"])
def test_files_dragged_from_a_file_manager_and_a_pasted_picture_end_in_the_library(tmp_path: Path, manager: str) -> None:
    if not DRAGGER.exists():
        pytest.skip("../shared/tools/real_dnd.sh is not beside this checkout")
    missing = [name for name in (*NEEDED, manager) if not shutil.which(name)]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    drag, library, pasted = tmp_path / "drag", tmp_path / "library", tmp_path / "pasted.png"
    drag.mkdir()
    Image.effect_noise((320, 240), 60).convert("RGB").save(drag / "parcel.jpg")
    Image.effect_noise((300, 200), 60).convert("RGB").save(drag / "it's 100 % #2.png")
    Image.effect_noise((200, 100), 60).convert("RGB").save(pasted)
    subprocess.run(
        [*APP, "--library", library, "order", "add", "--number", "8012345678901234", "--title", "Drive"],
        check=True,
        cwd=ROOT,
        capture_output=True,
    )
    # Dragged twice, then copied and pasted once more: the same files must not be taken again.
    gestures = ["-f", drag, "-t", "Evidence Organizer", "-x", "0.4", "-y", "0.5", "-m", manager, "-n", "2", "-c", "-p", pasted]
    environment = os.environ | {"EVIDENCE_LIBRARY": str(library), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    subprocess.run(["bash", DRAGGER, *gestures, "--", *APP], check=True, cwd=ROOT, env=environment, timeout=120)
    shown = command(library, "order", "show", "8012345678901234")
    assert isinstance(shown, dict)
    assert len(shown["evidence"]) == 3
    assert {"parcel.jpg", "it's 100 % #2.png"} <= {item["name"] for item in shown["evidence"]}
    verified = command(library, "verify")
    assert isinstance(verified, dict)
    assert verified["ok"], verified["faults"]
