"""Exit codes, one-line errors, help, and a start that imports nothing heavy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command import ADD, NUMBER, Command

from evidence_app.cli.orders import spread


@pytest.mark.parametrize(
    "words",
    [
        ("bogus",),
        ("order",),
        ("order", "add"),
        ("order", "add", "--number"),
        ("order", "add", "--number", "1", "--title", "T", "--nonsense"),
        ("order", "show", "404"),
        ("claim", NUMBER, "--reason", "nonsense", "--remedy", "full-refund"),
        ("log", NUMBER, "nonsense"),
        ("keyframes", "no such film.mp4"),
        ("keyframes", "abcd1234"),
        ("keyframes", "x.mp4", "--count", "0"),
        ("import", NUMBER),
        ("export", NUMBER),
        ("deadlines", "--json", "--ics", "x.ics"),
        ("deadlines", "--now", "nonsense"),
        ("verify", "no-such-file"),
        ("order", "set", NUMBER, "nonsense"),
        ("order", "set", NUMBER, "colour=red"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(desk: Command, words: tuple[str, ...]) -> None:
    answer = desk(*words)
    assert answer.code == 2
    assert answer.out == ""
    what, _, todo = answer.complaint.removeprefix("evidence-app: ").partition(": ")
    assert what
    assert todo


def test_a_real_process_fails_the_same_way(run: Command) -> None:
    for words in (("bogus",), ("order", "list"), ("order", "add", "--number", "1")):
        answer = run.process(*words)
        assert (answer.code, answer.out) == (2, "")
        assert answer.complaint


def test_a_library_is_made_only_by_what_adds_to_it(run: Command) -> None:
    assert run("order", "list").code == 2
    assert not run.library.exists()
    assert run(*ADD).code == 0
    assert run.library.is_dir()


def test_the_library_of_the_environment_is_used(run: Command, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "evidence_app.cli.main", *ADD]
    env = {**os.environ, "EVIDENCE_LIBRARY": str(tmp_path / "named")}
    assert subprocess.run(words, env=env, capture_output=True, timeout=60, check=False).returncode == 0
    assert (tmp_path / "named" / "library.json").is_file()


@pytest.mark.parametrize("words", [("--help",), ("order", "--help"), ("keyframes", "--help"), ("--version",)])
def test_help_is_no_failure(run: Command, words: tuple[str, ...]) -> None:
    answer = run(*words)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out


def test_every_command_of_the_contract_is_there(run: Command) -> None:
    shown = run("--help").out
    for name in (
        "demo", "order", "log", "claim", "import", "keyframes", "compare", "deadlines", "readiness", "export", "verify",
        "archive", "restore", "backup", "doctor", "self-test",
    ):  # fmt: skip
        assert f"\n  {name} " in shown, name


def test_start_imports_nothing_heavy() -> None:
    heavy = "av cv2 numpy PIL sqlalchemy alembic icu4py reportlab pikepdf pydantic PySide6 zxingcpp holidays icalendar rich"
    code = f"import sys, evidence_app.cli.main; print([m for m in {heavy.split()!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_a_list_of_orders_decodes_no_pictures(desk: Command) -> None:
    code = (
        "import sys; from evidence_app.cli.main import main; "
        f"main(['--library', {str(desk.library)!r}, 'order', 'list']); "
        "print([m for m in ('av', 'cv2', 'numpy', 'PIL', 'reportlab', 'pikepdf', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_words_after_a_greedy_option_belong_to_it() -> None:
    assert spread(["order", "add", "--tracking", "A", "B", "--store", "S"]) == [
        "order", "add", "--tracking", "A", "--tracking", "B", "--store", "S",
    ]  # fmt: skip
    assert spread(["log", "1", "closed", "--tracking", "A"]) == ["log", "1", "closed", "--tracking", "A"]


@pytest.mark.skipif(os.name == "nt", reason="no closed pipes to write to on Windows")
def test_a_reader_that_leaves_early_is_no_failure(desk: Command) -> None:
    words = desk.line("order", "show", NUMBER, "--json")
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0
