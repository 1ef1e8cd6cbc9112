"""What a disk or another program refuses: the previous export stays, nothing half-written stays, and it is said plainly."""

from __future__ import annotations

import errno
import os
import resource
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from dossier_cases import long_case, make_input, many_exhibits

from evidence_app.core.errors import ExportFailed
from evidence_app.core.progress import Reporter
from evidence_app.dossier import files
from evidence_app.dossier.files import new_folder, save, save_all
from evidence_app.dossier.packet import Clip, write_packet
from evidence_app.dossier.pdf import write_pdf


def everything(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sharing_violation() -> OSError:
    """What Windows says when another program has the file open."""
    error = PermissionError(errno.EACCES, "The process cannot access the file because it is being used by another process")
    error.winerror = 32  # type: ignore[attr-defined]
    return error


Wanted = Callable[[str, str], bool]


def refusing(wanted: Wanted, make: Callable[[], OSError], times: int = 10**6) -> Callable[[object, object], None]:
    """`os.replace` that refuses a number of times where `wanted(source, target)` says so."""
    real, left = os.replace, [times]

    def replace_(source: object, target: object) -> None:
        if left[0] > 0 and wanted(str(source), str(target)):
            left[0] -= 1
            raise make()
        real(source, target)  # type: ignore[arg-type]

    return replace_


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PAUSE_S", 0.0)


def test_a_reader_of_the_previous_export_keeps_it_whole(tmp_path: Path) -> None:
    target = tmp_path / "dossier.pdf"
    save(target, b"first" * 1000)
    with target.open("rb") as reader:
        start = reader.read(5)
        save(target, b"second" * 1000)
        assert start + reader.read() == b"first" * 1000
    assert everything(tmp_path) == {"dossier.pdf": b"second" * 1000}


@pytest.mark.parametrize(
    "make",
    [
        sharing_violation,
        lambda: OSError(errno.EBUSY, "Device or resource busy"),
        lambda: OSError(errno.EROFS, "Read-only file system"),
    ],
)
@pytest.mark.parametrize("name", ["dossier.pdf", "packet.zip", "packet"])
def test_a_target_open_elsewhere_stays_and_it_is_said_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, make: Callable[[], OSError]
) -> None:
    case, pictures = many_exhibits(1)
    target, given = tmp_path / name, make_input(case)

    def export() -> None:
        if name.endswith(".pdf"):
            save(target, write_pdf(given, pictures, prove=False).data)
        else:
            write_packet(given, pictures, target)

    export()
    before = everything(tmp_path)
    monkeypatch.setattr(os, "replace", refusing(lambda source, path: str(target) in (source, path), make))
    with pytest.raises(ExportFailed) as told:
        export()
    assert "close it where it is open" in told.value.todo
    assert str(tmp_path) not in str(told.value)
    assert everything(tmp_path) == before


def test_what_lets_go_after_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "dossier.pdf"
    save(target, b"first")
    monkeypatch.setattr(os, "replace", refusing(lambda _, path: path == str(target), sharing_violation, times=3))
    save(target, b"second")
    assert everything(tmp_path) == {"dossier.pdf": b"second"}


def test_of_several_parts_all_are_new_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = [(tmp_path / f"dossier-{n}.pdf", b"first %d" % n) for n in (1, 2)]
    save_all(first)
    later = [(tmp_path / f"dossier-{n}.pdf", b"second %d" % n) for n in (1, 2, 3)]
    monkeypatch.setattr(os, "replace", refusing(lambda _, path: path.endswith("-3.pdf"), sharing_violation))
    with pytest.raises(ExportFailed, match=r"dossier-3\.pdf"):
        save_all(later)
    assert everything(tmp_path) == {"dossier-1.pdf": b"first 1", "dossier-2.pdf": b"first 2"}
    monkeypatch.undo()
    save_all(later)
    assert everything(tmp_path) == {f"dossier-{n}.pdf": b"second %d" % n for n in (1, 2, 3)}


@pytest.mark.parametrize("name", ["packet.zip", "packet"])
def test_a_folder_that_is_gone_half_way_is_told_and_not_made_anew(tmp_path: Path, name: str) -> None:
    case, pictures = many_exhibits(2)
    folder = tmp_path / "stick"
    folder.mkdir()
    film = tmp_path / "film.mp4"
    film.write_bytes(b"x" * 3_000_000)

    def unplug(share: float, _: str) -> None:
        if share > 0.86:
            shutil.rmtree(folder, ignore_errors=True)

    with pytest.raises(ExportFailed) as told:
        write_packet(make_input(case), pictures, folder / name, Reporter(unplug), [Clip("video-B1.mp4", film)])
    assert "choose another folder" in told.value.todo
    assert not folder.exists()


@pytest.mark.parametrize("name", ["packet.zip", "packet"])
def test_a_disk_that_fills_up_keeps_the_previous_packet(tmp_path: Path, name: str) -> None:
    case, pictures = many_exhibits(2)
    target = tmp_path / "out" / name
    target.parent.mkdir()
    write_packet(make_input(case), pictures, target)
    before = everything(target.parent)
    film = tmp_path / "film.mp4"
    film.write_bytes(b"x" * 3_000_000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, hard))  # the system refuses longer files, as a full disk does
    try:
        with pytest.raises(ExportFailed):
            write_packet(make_input(case), pictures, target, clips=[Clip("video-B1.mp4", film)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert everything(target.parent) == before


def test_a_former_packet_that_can_not_be_put_back_is_never_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "packet"
    target.mkdir()
    (target / "dossier.pdf").write_bytes(b"first")
    monkeypatch.setattr(os, "replace", refusing(lambda _, path: path == str(target), sharing_violation))
    with pytest.raises(ExportFailed), new_folder(target) as folder:
        (folder / "dossier.pdf").write_bytes(b"second")
    assert list(everything(tmp_path).values()) == [b"first"]


def test_an_export_in_parts_is_whole_on_the_disk(tmp_path: Path) -> None:
    case, pictures = long_case(400)
    own = tmp_path / "mine.toml"
    own.write_text('name = "Ten pages"\nsource = "test"\ndate = 2026-11-22\n[limits]\nmax_pages = 10\n', "utf-8")
    made = write_pdf(make_input(replace(case), profile_id=str(own)), pictures, prove=False)
    assert len(made.parts) >= 2
    out = tmp_path / "out"
    out.mkdir()
    save_all([(out / f"dossier-{n}.pdf", data) for n, data in enumerate(made.parts, 1)])
    assert sorted(everything(out).values()) == sorted(made.parts)
