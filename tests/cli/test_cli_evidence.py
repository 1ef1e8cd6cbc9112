"""Files, frames, comparisons and exports by the command line."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from command import NUMBER, Command
from PIL import Image

from evidence_app.resources import resource

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
LABEL = "LP00712345678901"


def film(path: Path, frames: int = 60) -> Path:
    """A film that turns from dark to bright, with a key frame each half second."""
    import av
    import numpy as np

    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=24, options={"g": "12"})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        rng = np.random.default_rng(1)
        texture = rng.integers(0, 60, (120, 160, 3))
        for place in range(frames):
            picture = (np.roll(texture, place, axis=1) + place * 3).clip(0, 255).astype(np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def test_import_reports_every_file(desk: Command, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    good = resource("sample/photo-02.jpg")
    answer = desk("import", NUMBER, good, bad, "--json")
    assert (answer.code, answer.err) == (0, "")
    first, second = answer.json
    assert set(first) == {"path", "id", "sha256", "role", "kind", "status", "reason"}
    assert (first["status"], first["role"], first["kind"]) == ("imported", "photo", "image")
    assert first["sha256"] == hashlib.sha256(good.read_bytes()).hexdigest()
    assert first["id"] == hashlib.sha256(f"{NUMBER}\0{first['sha256']}".encode()).hexdigest()[:12]
    assert (second["status"], second["id"]) == ("rejected", None)
    assert second["reason"]
    again = desk("import", NUMBER, good, "--json")
    assert (again.code, [item["status"] for item in again.json]) == (0, ["duplicate"])
    assert len([path for path in (desk.library / "originals").rglob("*") if path.is_file()]) == 1


def test_nothing_imported_is_exit_2_with_the_reason(desk: Command, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"")
    answer = desk("import", NUMBER, bad, "--json")
    assert answer.code == 2
    assert [item["status"] for item in answer.json] == ["rejected"]
    assert "bad.jpg" in answer.complaint
    assert desk("import", "404", bad).code == 2


def test_the_program_itself_finds_key_frames_and_refuses_what_is_none(tmp_path: Path) -> None:
    """As the installed command starts: its reader of films begins before the command line is understood."""
    words = [sys.executable, "-m", "evidence_app", "keyframes"]
    clip = film(tmp_path / "clip.mp4")
    done = subprocess.run([*words, clip, "--count", "2", "--out", tmp_path / "out", "--json"], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(json.loads(done.stdout)["frames"]) == len(list((tmp_path / "out").iterdir())) == 2
    refused = subprocess.run([*words, clip, "--count", "none"], capture_output=True, check=False)
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert refused.stderr.count(b"\n") == 1


def test_key_frames_of_a_file_need_no_library(run: Command, tmp_path: Path) -> None:
    answer = run("keyframes", film(tmp_path / "clip.mp4"), "--count", "4", "--out", tmp_path / "out", "--json")
    assert (answer.code, answer.err) == (0, "")
    shown = answer.json
    source = shown["source"]
    assert (source["width"], source["height"], source["rotation_deg"], source["codec"]) == (160, 120, 0, "h264")
    assert source["duration_s"] == pytest.approx(2.5)
    assert source["sha256"] == hashlib.sha256((tmp_path / "clip.mp4").read_bytes()).hexdigest()
    assert shown["continuity"] == {"verdict": "undetermined", "cuts": [], "gaps": [], "checked_frames": 0}
    times = [frame["time_s"] for frame in shown["frames"]]
    assert times == sorted(times)
    assert len(times) == 4
    for frame in shown["frames"]:
        assert frame["time_s"] == pytest.approx(frame["frame"] / 24)
        with Image.open(frame["file"]) as picture:
            assert picture.size == (160, 120)
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == sorted(Path(frame["file"]).name for frame in shown["frames"])
    assert not run.library.exists()


def test_key_frames_go_beside_you_unless_told(run: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    answer = run("keyframes", film(tmp_path / "clip.mp4", 30), "--count", "2", "--continuity", "--json")
    assert answer.code == 0
    assert {Path(frame["file"]).parent for frame in answer.json["frames"]} == {Path("clip-keyframes")}
    assert answer.json["continuity"]["checked_frames"] == 30


def test_a_clip_for_uploading(run: Command, tmp_path: Path) -> None:
    clip = film(tmp_path / "clip.mp4")
    answer = run("clip", clip, "--from", "0.5", "--to", "1.5", "--out", tmp_path / "part.mp4", "--json")
    assert answer.code == 0
    assert answer.json["bytes"] == (tmp_path / "part.mp4").stat().st_size
    assert answer.json["encoded"] is False
    assert run("clip", clip, "--from", "2", "--to", "1", "--out", tmp_path / "none.mp4").code == 2
    assert not (tmp_path / "none.mp4").exists()


def test_a_film_that_is_none_leaves_no_folder(run: Command, tmp_path: Path) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(4000))
    answer = run("keyframes", bad, "--out", tmp_path / "out")
    assert answer.code == 2
    assert answer.complaint
    assert not (tmp_path / "out").exists()


def test_compare_and_export(desk: Command, tmp_path: Path) -> None:
    clip = film(tmp_path / "clip.mp4")
    names = [resource("sample/listing.png"), resource("sample/photo-07.jpg"), clip]
    ids = [item["id"] for item in desk("import", NUMBER, *names, "--json").json]
    listing, photo, video = ids
    answer = desk(
        "compare", NUMBER, "--listing", listing[:6], "--received", photo,
        "--difference", "Capacity | 128 GB | 64 GB", "Packaging | sealed box | plain carton", "--json",
    )  # fmt: skip
    assert answer.code == 0
    assert [difference["number"] for difference in answer.json["differences"]] == [1, 2]
    assert answer.json["differences"][0]["received"] == "64 GB"
    framed = desk("compare", NUMBER, "--listing", listing, "--received", f"{video}@1.02", "--json").json
    assert framed["received"]["frame"] == 24
    for wrong in (f"{video}@99", f"{photo}@1", "ffff", video):
        assert desk("compare", NUMBER, "--listing", listing, "--received", wrong).code == 2, wrong
    assert desk("compare", NUMBER, "--listing", listing, "--received", photo, "--difference", "no bars").code == 2
    report = desk("export", NUMBER, "--out", tmp_path / "dossier.pdf", "--page", "Letter", "--json")
    assert (report.code, report.json["pages"] > 1) == (0, True)
    assert hashlib.sha256((tmp_path / "dossier.pdf").read_bytes()).hexdigest() == report.json["sha256"]
    assert desk("export", NUMBER, "--packet", tmp_path / "packet.zip").code == 0
    assert desk("verify", tmp_path / "packet.zip").code == 0
    assert desk("verify", NUMBER, "--json").json["ok"] is True
    assert desk("keyframes", video[:8], "--count", "2", "--out", tmp_path / "kf").code == 0


def test_an_export_shows_a_film_that_nobody_examined_before(desk: Command, tmp_path: Path) -> None:
    clip = film(tmp_path / "clip.mp4")
    desk("import", NUMBER, clip, "--role", "unboxing-video")
    assert desk("export", NUMBER, "--out", tmp_path / "first.pdf").code == 0
    shown = desk("order", "show", NUMBER, "--json").json
    assert 1 < len(shown["key_frames"]) <= 12
    (verdict,) = shown["continuity"].values()
    assert verdict["checked_frames"] > 0
    before = desk("order", "show", NUMBER, "--json").out
    assert desk("export", NUMBER, "--out", tmp_path / "second.pdf").code == 0
    assert desk("order", "show", NUMBER, "--json").out == before


def test_an_export_names_a_film_that_can_not_be_examined(desk: Command, tmp_path: Path) -> None:
    desk("import", NUMBER, film(tmp_path / "clip.mp4"))
    (original,) = [path for path in (desk.library / "originals").rglob("*") if path.is_file()]
    original.unlink()
    told = desk("export", NUMBER, "--out", tmp_path / "dossier.pdf", "--json")
    assert told.code == 0
    assert any(line.startswith("video B1 could not be examined") for line in told.json["warnings"])


def test_verify_finds_a_changed_original(desk: Command) -> None:
    desk("import", NUMBER, resource("sample/photo-08.jpg"))
    (original,) = [path for path in (desk.library / "originals").rglob("*") if path.is_file()]
    original.chmod(0o644)
    original.write_bytes(original.read_bytes()[:-1] + b"\0")
    answer = desk("verify", "--json")
    assert answer.code == 1
    assert [fault["fault"] for fault in answer.json["faults"]] == ["changed"]
    assert desk("verify").code == 1


def test_archive_restore_backup_doctor(desk: Command, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    desk("import", NUMBER, resource("sample/photo-08.jpg"))
    assert desk("archive", NUMBER, tmp_path / "case.zip").code == 0
    assert desk("backup", tmp_path / "all.zip").code == 0
    assert desk("doctor", "--json").json["ok"] is True
    other = Command(tmp_path / "other", capfd)
    assert other("restore", tmp_path / "case.zip").code == 0
    assert other("order", "show", NUMBER, "--json").json == desk("order", "show", NUMBER, "--json").json
    assert other("restore", tmp_path / "case.zip").code == 2


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT for a single process on Windows")
def test_ctrl_c_during_the_import_of_a_large_file_leaves_the_library(desk: Command, tmp_path: Path) -> None:
    large = film(tmp_path / "large.mp4")
    size = large.stat().st_size
    with large.open("r+b") as file:  # a whole film, and then a box of three gigabytes that players skip
        file.seek(size)
        file.write((3 << 30).to_bytes(4, "big") + b"free")
        file.truncate(size + (3 << 30))

    def kept() -> dict[str, bytes]:
        tops = (desk.library / "originals", desk.library / "by-order", desk.library / "incoming")
        return {str(path): path.read_bytes() for top in tops for path in top.rglob("*") if path.is_file()}

    desk("import", NUMBER, resource("sample/photo-08.jpg"))
    before, shown = kept(), desk("order", "show", NUMBER, "--json").json
    process = subprocess.Popen(
        desk.line("import", NUMBER, large), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    incoming = desk.library / "incoming"
    for _ in range(600):
        if any(path.stat().st_size > 1 << 20 for path in incoming.glob("*")) or process.poll() is not None:
            break
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, (out, err)
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err
    assert kept() == before
    assert desk("order", "show", NUMBER, "--json").json == shown


def test_the_self_test_finds_every_part_working(run: Command) -> None:
    answer = run("self-test", "--json")
    assert answer.code == 0, answer.json
    assert answer.json["ok"] is True


def test_the_demo_makes_a_dossier_and_says_where(run: Command, tmp_path: Path) -> None:
    answer = run.process("demo", "--out", tmp_path / "demo", "--json")
    assert (answer.code, answer.err) == (0, "")
    made = answer.json
    assert Path(made["dossier"]["path"]).read_bytes().startswith(b"%PDF-")
    assert (Path(made["packet"]["path"]) / "SHA256SUMS").is_file()
    assert len(made["key_frames"]) == 12
    assert all(Path(name).is_file() for name in made["key_frames"])
    assert (made["label_read"], made["differences"]) == (True, 4)
    assert [found["verdict"] for found in made["continuity"]] == ["continuous"]
    assert not run.library.exists()


@pytest.mark.corpus
def test_every_file_of_the_corpus_comes_in_or_is_refused_with_a_reason(desk: Command) -> None:
    if not CORPUS.is_dir():
        pytest.skip(f"{CORPUS} is absent")
    files = sorted(path for path in CORPUS.rglob("*") if path.is_file())
    answer = desk("import", NUMBER, CORPUS, "--json")
    assert (answer.code, answer.err) == (0, "")
    found = {item["path"]: item for item in answer.json}
    assert sorted(found) == sorted(str(path) for path in files)
    refused = {Path(path).name: item["reason"] for path, item in found.items() if item["status"] == "rejected"}
    assert set(refused) >= {
        "heif_200MP.heic", "heif_corrupted.heic", "heif_truncated.heic", "pil_truncated_jpeg.jpg", "pil_truncated_image.png",
        "pil_decompression_bomb.gif",
    }  # fmt: skip
    assert all(": " in reason for reason in refused.values())
    assert not [name for name in refused if name.endswith((".mp4", "_flower.jpg", "arrow.heic"))]
    stored = {path.name for path in (desk.library / "originals").rglob("*") if path.is_file()}
    assert stored == {item["sha256"] for item in found.values() if item["sha256"]}
    assert not list((desk.library / "incoming").iterdir())
    assert desk("verify").code == 0


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["u1", "u2", "u3", "u4"])
def test_the_corpus_unboxings_give_twelve_exact_frames(run: Command, tmp_path: Path, name: str) -> None:
    path = CORPUS / "unboxing" / f"{name}.mp4"
    if not path.is_file():
        pytest.skip(f"{path} is absent")
    import json

    truth = json.loads(Path(f"{path}.truth.json").read_text())
    shown = run("keyframes", path, "--out", tmp_path, "--json").json
    assert len(shown["frames"]) == 12
    assert (shown["source"]["width"], shown["source"]["height"]) == (truth["width"], truth["height"])
    assert truth["tracking"] in {code["text"] for frame in shown["frames"] for code in frame["barcodes"]}
    for frame in shown["frames"]:
        with Image.open(frame["file"]) as picture:
            assert picture.size == (truth["width"], truth["height"])


def test_the_module_runs_as_a_program() -> None:
    words = [sys.executable, "-m", "evidence_app", "--version"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("evidence-app ")


def test_files_are_written_where_the_user_stands(desk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand = tmp_path / "stand"
    stand.mkdir()
    monkeypatch.chdir(stand)
    for words in (("backup", "all.zip"), ("archive", NUMBER, "case.zip"), ("export", NUMBER, "--out", "dossier.pdf")):
        answer = desk(*words)
        assert answer.code == 0, answer.err
    assert {path.name for path in stand.iterdir()} == {"all.zip", "case.zip", "dossier.pdf"}
    for name in ("all.zip", "case.zip", "dossier.pdf"):
        assert desk("verify", name).code == 0


def test_a_damaged_library_is_told_and_recovered(desk: Command, tmp_path: Path) -> None:
    assert desk("import", NUMBER, resource("sample/listing.png")).code == 0
    before = desk("order", "show", NUMBER, "--json").json
    path = desk.library / "library.sqlite3"
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xaa" * (len(data) - 100))
    told = desk("doctor")
    assert told.code == 2
    assert "evidence-app doctor --recover" in told.complaint
    answer = desk("doctor", "--recover", "--json")
    assert answer.code == 0
    assert answer.json == {"ok": True, "findings": []}
    assert "is kept in" in answer.err
    assert list(desk.library.glob("damaged-*/library.sqlite3"))
    assert desk("order", "show", NUMBER, "--json").json == before
    assert desk("verify", "--json").json["ok"] is True


def test_without_a_copy_nothing_is_recovered(desk: Command) -> None:
    path = desk.library / "library.sqlite3"
    path.write_bytes(b"junk")
    for copy in (desk.library / "copies").iterdir():
        copy.unlink()
    answer = desk("doctor", "--recover")
    assert answer.code == 2
    assert answer.complaint
    assert path.read_bytes() == b"junk"
