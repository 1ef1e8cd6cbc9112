"""Faults of real disks, not simulated: full, read-only, and permission taken away while the library is open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evidence_app.core.case import Case, Order
from evidence_app.core.progress import Reporter
from evidence_app.storage.checking import check_library
from evidence_app.storage.doctor import mend
from evidence_app.storage.library import Library

ROOT = Path(__file__).parents[2]
# Root without its power over permissions is as bound by them as any other owner of files.
ORDINARY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk, as on Linux")


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of four megabytes."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root may mount a small disk")
    place = Path(tempfile.mkdtemp(prefix="small-disk-"))
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", place], capture_output=True, check=False)
    if done.returncode:
        place.rmdir()
        pytest.skip(f"mounting is not allowed here: {done.stderr.decode().strip()}")
    yield place
    subprocess.run(["umount", place], check=True)
    place.rmdir()


def app(library: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """The command line as a process of its own, bound by permissions."""
    as_owner = ORDINARY if os.geteuid() == 0 else ()
    home = str(library.parent)
    return subprocess.run(
        [*as_owner, sys.executable, "-m", "evidence_app.cli.main", "--library", str(library), *map(str, words)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home},
        timeout=120,
        check=False,
    )


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2, done.stderr
    (line,) = done.stderr.splitlines()
    assert line.startswith("evidence-app: ")
    return line


def add_order(library: Path) -> None:
    with Library.open(library) as opened:
        opened.cases.save(None, Case(Order("1", "Drive", zone="UTC")), "Add order", datetime(2026, 11, 22, tzinfo=UTC))


def evidence(library: Path) -> list[str]:
    """The names of what the order has; doctor and verify must find nothing on the way."""
    with Library.open(library) as opened:
        assert mend(opened, Reporter()) == []
        assert check_library(opened, Reporter()).faults == ()
        assert list((library / "incoming").iterdir()) == []
        return [item.name for item in opened.cases.load("1").evidence]


def bitmap(path: Path, megabytes: int) -> Path:
    """A picture of about so many megabytes."""
    from PIL import Image

    side = int((megabytes * 1e6 / 3) ** 0.5)
    Image.effect_noise((side, side), 60).convert("RGB").save(path, "BMP")
    return path


def test_a_full_disk_loses_nothing(small_disk: Path, tmp_path: Path) -> None:
    library = small_disk / "library"
    add_order(library)
    assert app(library, "import", "1", bitmap(tmp_path / "small.bmp", 1)).returncode == 0
    assert "the disk is full" in complaint(app(library, "import", "1", bitmap(tmp_path / "large.bmp", 6)))
    assert evidence(library) == ["small.bmp"]
    filler = small_disk / "filler"
    filler.write_bytes(b"")
    with filler.open("ab", buffering=0) as out:
        try:
            while True:
                out.write(b"\0" * 4096)
        except OSError:
            pass
    changed = app(library, "order", "set", "1", f"notes={'n' * 30_000}")
    assert "full" in complaint(changed)
    for words in (("export", "1", "--out", small_disk / "d.pdf"), ("backup", small_disk / "b.zip")):
        complaint(app(library, *words))
    filler.unlink()
    assert {path.name for path in small_disk.iterdir()} <= {"library", "evidence-organizer"}
    assert evidence(library) == ["small.bmp"]
    assert app(library, "order", "set", "1", "notes=room again").returncode == 0
    assert evidence(library) == ["small.bmp"]


@pytest.fixture
def owned(tmp_path: Path) -> Iterator[Path]:
    """A place for a library whose permissions count, also where root runs the tests."""
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root is above permissions, and setpriv is not installed")
    yield tmp_path / "library"
    subprocess.run(["chmod", "-R", "u+w", tmp_path], check=True)


def test_a_read_only_library_is_told_and_stays(owned: Path) -> None:
    library = owned
    add_order(library)
    before = {path: path.read_bytes() for path in library.rglob("*") if path.is_file()}
    subprocess.run(["chmod", "-R", "a-w", library], check=True)
    for words in (
        ("order", "set", "1", "title=Other"),
        ("import", "1", ROOT / "resources/sample/listing.png"),
        ("order", "list"),
    ):
        line = complaint(app(library, *words))
        assert "permission" in line or "read-only" in line
    assert {path: path.read_bytes() for path in library.rglob("*") if path.is_file()} == before
    subprocess.run(["chmod", "-R", "u+w", library], check=True)
    assert evidence(library) == []


def test_permission_lost_while_open_is_told_and_mended(owned: Path) -> None:
    library = owned
    add_order(library)
    for name in ("incoming", "originals"):
        (library / name).chmod(0o555)
        line = complaint(app(library, "import", "1", ROOT / "resources/sample/listing.png"))
        assert "permission" in line
        (library / name).chmod(0o755)
        assert evidence(library) == []
    assert app(library, "import", "1", ROOT / "resources/sample/listing.png").returncode == 0
    assert evidence(library) == ["listing.png"]


def test_a_folder_that_can_not_be_written_gets_no_export(owned: Path) -> None:
    library = owned
    add_order(library)
    out = library.parent / "out"
    out.mkdir(mode=0o555)
    for words in (
        ("export", "1", "--out", out / "d.pdf"),
        ("export", "1", "--packet", out / "p.zip"),
        ("archive", "1", out / "a.zip"),
        ("backup", out / "b.zip"),
        ("deadlines", "1", "--ics", out / "d.ics"),
    ):
        line = complaint(app(library, *words))
        assert "permission" in line.lower() or "written there" in line
    assert list(out.iterdir()) == []
    assert evidence(library) == []
