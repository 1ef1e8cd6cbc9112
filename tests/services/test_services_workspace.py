"""Where the library is, what is loaded when, and the services that keep and check it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evidence_app.core.errors import BadInput, LibraryDamaged, NotFound
from evidence_app.resources import resource
from evidence_app.services.keeping import backup_library, recover_library
from evidence_app.services.policies import policies, policy
from evidence_app.services.verifying import verify_file
from evidence_app.services.workspace import Workspace, config_path, library_folder, open_workspace

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "library", now=lambda: NOW) as opened:
        opened.cases.add_order({"number": "8123", "title": "Power bank"})
        yield opened


def test_where_the_library_is(tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert library_folder().name == "Evidence"
    assert library_folder().is_relative_to(own_home)
    open_workspace(tmp_path / "one").close()
    assert library_folder() == tmp_path / "one"
    monkeypatch.setenv("EVIDENCE_LIBRARY", str(tmp_path / "two"))
    assert library_folder() == tmp_path / "two"
    assert library_folder(tmp_path / "three") == tmp_path / "three"


def test_a_garbled_or_outdated_note_of_the_last_library_is_no_obstacle(tmp_path: Path) -> None:
    config_path().parent.mkdir(parents=True)
    for text in ("{", "[]", '{"library": 5}', json.dumps({"library": str(tmp_path / "gone")})):
        config_path().write_text(text)
        assert library_folder().name == "Evidence"


def test_reading_commands_make_no_library(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        open_workspace(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()
    assert not config_path().exists()


def test_services_cost_nothing_until_they_are_asked_for() -> None:
    heavy = "('sqlalchemy', 'alembic', 'pydantic', 'cv2', 'av', 'numpy', 'PIL', 'icu4py', 'pikepdf', 'PySide6', 'babel')"
    ours = ", ".join(f"evidence_app.services.{name}" for name in ("workspace", "cases", "keeping", "verifying"))
    code = f"import sys, {ours}; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_resources_are_found_and_nothing_else() -> None:
    assert resource("policies/aliexpress.toml").is_file()
    for name in ("policies/none.toml", "../pyproject.toml"):
        with pytest.raises(NotFound):
            resource(name)


def test_every_policy_can_be_read() -> None:
    assert "aliexpress" in {item.id for item in policies()}
    assert policy("aliexpress").rule("protection_end") is not None


def test_verify_says_what_the_contract_says(workspace: Workspace) -> None:
    shape = workspace.verifying.target("").shape()
    assert shape["ok"] is True
    assert shape["faults"] == []
    assert shape["checked"] > 0
    assert workspace.verifying.target("8123").ok
    with pytest.raises(NotFound):
        workspace.verifying.target("nothing of the kind")


def test_archive_restore_backup_and_doctor(workspace: Workspace, tmp_path: Path) -> None:
    workspace.keeping.archive("8123", tmp_path / "case.zip")
    assert workspace.verifying.target(str(tmp_path / "case.zip")).ok
    assert backup_library(workspace.library.folder, tmp_path / "backup.zip") == 0
    assert verify_file(tmp_path / "backup.zip").ok
    assert workspace.keeping.doctor() == []
    with pytest.raises(BadInput, match="already"):
        workspace.keeping.restore(tmp_path / "case.zip")
    with open_workspace(tmp_path / "other", now=lambda: NOW) as other:
        assert other.keeping.restore(tmp_path / "case.zip") == workspace.cases.get("8123")
        assert other.cases.nearest() == ["8123"]


def test_a_damaged_library_is_put_right_after_asking(workspace: Workspace) -> None:
    workspace.close()
    path = workspace.library.folder / "library.sqlite3"
    data = path.read_bytes()
    path.write_bytes(data[:100] + bytes(len(data) - 100))
    with pytest.raises(LibraryDamaged):
        open_workspace(workspace.library.folder)
    recover_library(workspace.library.folder, lambda: NOW)
    with open_workspace(workspace.library.folder) as again:
        assert again.cases.get("8123").order.title == "Power bank"
