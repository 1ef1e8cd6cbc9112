"""The vault: originals come in whole or not at all, once, and are never written again."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import threading
from pathlib import Path

import pytest

from evidence_app.core.errors import BadInput, Cancelled, NotFound, StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.storage import vault as vault_module
from evidence_app.storage.library import Library

DATA = bytes(range(256)) * 50_000  # more than one block


def _nothing_left(library: Library) -> bool:
    return not list((library.folder / "incoming").iterdir()) and not list((library.folder / "originals").rglob("*/*"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "unboxing.mp4"
    path.write_bytes(DATA)
    return path


def test_a_file_is_kept_under_its_hash_and_read_only(library: Library, source: Path) -> None:
    seen: list[float] = []
    stored = library.vault.add(source, Reporter(lambda fraction, _note: seen.append(fraction)))
    assert stored.sha256 == hashlib.sha256(DATA).hexdigest()
    assert (stored.size, stored.new) == (len(DATA), True)
    assert stored.path == library.vault.path(stored.sha256)
    assert stored.path.read_bytes() == DATA
    assert not stored.path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_the_same_bytes_are_kept_once(library: Library, source: Path, tmp_path: Path) -> None:
    first = library.vault.add(source, Reporter())
    before = first.path.stat()
    other = tmp_path / "copy of it.mp4"
    other.write_bytes(DATA)
    second = library.vault.add(other, Reporter())
    assert not second.new
    assert second.sha256 == first.sha256
    assert first.path.stat().st_ino == before.st_ino
    assert list((library.folder / "incoming").iterdir()) == []


@pytest.mark.parametrize("size", [0, 1, vault_module.BLOCK - 1, vault_module.BLOCK, vault_module.BLOCK + 1])
def test_every_length_is_kept_exactly(library: Library, tmp_path: Path, size: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(os.urandom(size))
    stored = library.vault.add(path, Reporter())
    assert stored.path.read_bytes() == path.read_bytes()
    assert stored.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_missing_file_and_a_folder_are_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        library.vault.add(tmp_path / "nothing", Reporter())
    with pytest.raises(BadInput):
        library.vault.add(tmp_path, Reporter())


def test_cancelling_leaves_nothing(library: Library, source: Path) -> None:
    asked = threading.Event()
    reporter = Reporter(lambda fraction, _note: asked.set() if fraction > 0.3 else None, asked.is_set)
    with pytest.raises(Cancelled):
        library.vault.add(source, reporter)
    assert _nothing_left(library)


def test_a_source_that_grows_is_refused(library: Library, source: Path) -> None:
    def grow(_fraction: float, _note: str) -> None:
        with source.open("ab") as stream:
            stream.write(b"more")

    with pytest.raises(StorageFault, match="changed while it was copied"):
        library.vault.add(source, Reporter(grow))
    assert _nothing_left(library)


def test_a_source_that_is_cut_off_is_refused(library: Library, source: Path) -> None:
    def cut(fraction: float, _note: str) -> None:
        if fraction > 0.3:
            os.truncate(source, 100)

    with pytest.raises(StorageFault, match="changed while it was copied"):
        library.vault.add(source, Reporter(cut))
    assert _nothing_left(library)


def test_a_source_that_is_written_over_is_refused(library: Library, source: Path) -> None:
    def write_over(fraction: float, _note: str) -> None:
        if fraction > 0.3:
            with source.open("rb+") as stream:
                stream.write(b"x")

    with pytest.raises(StorageFault, match="changed while it was copied"):
        library.vault.add(source, Reporter(write_over))
    assert _nothing_left(library)


def test_a_source_deleted_while_it_is_read_is_kept_whole(library: Library, source: Path) -> None:
    def delete(_fraction: float, _note: str) -> None:
        source.unlink(missing_ok=True)

    stored = library.vault.add(source, Reporter(delete))
    assert stored.path.read_bytes() == DATA


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EIO, "could not be read or written"),
        (errno.EACCES, "no permission"),
        (errno.ESTALE, "network folder went away"),
        (errno.EFBIG, "larger than this disk can hold"),
        (errno.EROFS, "read-only"),
    ],
)
def test_what_the_disk_refuses_is_named_and_leaves_nothing(
    library: Library, source: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StorageFault, match=words) as caught:
        library.vault.add(source, Reporter())
    assert caught.value.todo
    assert _nothing_left(library)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a device that is always full")
def test_a_full_disk_while_writing(library: Library, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def open_full(path: Path, mode: str = "r", **rest: object) -> object:
        if path.suffix == ".part":
            real(path, "xb").close()
            return real(Path("/dev/full"), "wb", **rest)  # type: ignore[call-overload]
        return real(path, mode, **rest)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_full)
    with pytest.raises(StorageFault, match="disk is full"):
        library.vault.add(source, Reporter())
    assert _nothing_left(library)


def test_discard_keeps_what_a_case_needs(library: Library, case: object, add_evidence: object, source: Path) -> None:
    after = add_evidence("8123", "e1", b"needed")  # type: ignore[operator]
    loose = library.vault.add(source, Reporter())
    assert not library.vault.discard(after.evidence[0].sha256)
    assert library.vault.discard(loose.sha256)
    assert not loose.path.exists()
    assert not library.vault.discard(loose.sha256)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "g" * 64, "a" * 63])
def test_what_is_no_hash_has_no_path(library: Library, name: str) -> None:
    with pytest.raises(BadInput):
        library.vault.path(name)


def test_many_threads_add_the_same_file(library: Library, source: Path) -> None:
    results: list[bool] = []

    def add() -> None:
        results.append(library.vault.add(source, Reporter()).new)

    threads = [threading.Thread(target=add) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [False] * 5 + [True]
    assert list((library.folder / "incoming").iterdir()) == []
