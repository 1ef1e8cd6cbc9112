"""Every command with what it can't use: exit 2, one line, nothing written. And Ctrl-C while the program still loads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from command import NUMBER, Command

ADD = ("order", "add", "--number", "1", "--title", "T")


@pytest.mark.parametrize(
    "words",
    [
        (*ADD, "--price", "x"), (*ADD, "--price", "nan", "--currency", "EUR"), (*ADD, "--price", "-1", "--currency", "EUR"),
        (*ADD, "--ordered", "9999-99-99"), (*ADD, "--protection-left", "99999999999d"), (*ADD, "--protection-days", "-3"),
        (*ADD, "--timezone", "../../etc/passwd"), (*ADD, "--policy", "../x"), (*ADD, "--country", "ZZZ"),
        ("order", "set", NUMBER, "quantity=99999999999999999999"), ("order", "set", "404", "title=x"),
        ("log", "404", "closed"), ("log", NUMBER, "closed", "--at", "x"), ("log", NUMBER, "seller-offered", "--amount", "x"),
        ("claim", NUMBER, "--reason", "damaged", "--remedy", "full-refund", "--statement", "folder"),
        ("keyframes", "folder"), ("keyframes", "text.txt"),
        ("compare", NUMBER, "--listing", "zz", "--received", "zz"),
        ("deadlines", "404"), ("deadlines", "--ics", "folder"), ("deadlines", "--ics", "/proc/x.ics"),
        ("readiness", "404"),
        ("export", "404", "--out", "o.pdf"), ("export", NUMBER, "--out", "folder"), ("export", NUMBER, "--out", "/proc/o.pdf"),
        ("export", NUMBER, "--out", "o.pdf", "--page", "A9"), ("export", NUMBER, "--out", "o.pdf", "--language", "../en"),
        ("export", NUMBER, "--out", "o.pdf", "--profile", "x"), ("export", NUMBER, "--packet", "text.txt"),
        ("verify", "404"), ("verify", "text.txt"), ("verify", "folder"),
        ("archive", "404", "x.zip"), ("archive", NUMBER, "folder"), ("archive", NUMBER, "no/such/x.zip"),
        ("restore", "nothing.zip"), ("restore", "text.txt"), ("restore", "folder"),
        ("backup", "folder"), ("backup", "no/such/x.zip"), ("demo", "--out", "text.txt"),
    ],
)  # fmt: skip
def test_wrong_input_is_one_line_and_writes_nothing(
    desk: Command, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand = tmp_path / "stand"
    (stand / "folder").mkdir(parents=True)
    (stand / "text.txt").write_text("hello")
    monkeypatch.chdir(stand)
    before = desk("order", "show", NUMBER, "--json").json
    answer = desk(*words)
    assert (answer.code, answer.out) == (2, "")
    what, _, todo = answer.complaint.removeprefix("evidence-app: ").partition(": ")
    assert what
    assert todo
    assert {str(path.relative_to(stand)) for path in stand.rglob("*")} == {"folder", "text.txt"}
    assert desk("order", "show", NUMBER, "--json").json == before


def damaged(library: Path) -> None:
    path = library / "library.sqlite3"
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xaa" * (len(data) - 100))


def newer(library: Path) -> None:
    card = json.loads((library / "library.json").read_text())
    (library / "library.json").write_text(json.dumps(card | {"format": 99}))


def junk(library: Path) -> None:
    (library / "library.sqlite3").write_bytes(b"junk")


@pytest.mark.parametrize("spoil", [damaged, newer, junk])
def test_a_library_that_can_not_be_read_is_one_line(desk: Command, spoil: object, tmp_path: Path) -> None:
    assert callable(spoil)
    spoil(desk.library)
    for words in (
        ("order", "list"), ("order", "list", "--json"), ("order", "show", NUMBER), ("deadlines",), ("verify",), ("doctor",),
        ("doctor", "--json"), ("export", NUMBER, "--out", tmp_path / "o.pdf"), ("archive", NUMBER, tmp_path / "a.zip"),
        ("log", NUMBER, "closed"), ("import", NUMBER, tmp_path),
    ):  # fmt: skip
        answer = desk(*words)
        assert (answer.code, answer.out) == (2, ""), words
        assert answer.complaint
    assert {path.name for path in tmp_path.glob("*.*")} == set()


def test_stopping_before_everything_is_loaded_is_quiet() -> None:
    early = "import evidence_app.cli; raise KeyboardInterrupt"
    done = subprocess.run([sys.executable, "-c", early], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr.splitlines() == ["evidence-app: stopped: nothing half-done is left"]
