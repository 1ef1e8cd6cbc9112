"""Moving a library: copied, verified, switched; the old folder stays; nothing half-done is left."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from evidence_app.core.errors import BadInput, Cancelled, NotFound, StorageFault
from evidence_app.core.progress import Reporter
from evidence_app.services.workspace import Workspace, open_workspace
from evidence_app.storage import moving
from evidence_app.storage.moving import Move

NOW = datetime(2026, 11, 22, 13, 20, tzinfo=UTC)
NUMBER = "8012000000000001"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = open_workspace(tmp_path / "old", now=lambda: NOW, remember=False)
    made.cases.add_order({"number": NUMBER, "title": "A lamp"})
    add(made, tmp_path / "one.txt", b"what the seller wrote")
    return made


def add(workspace: Workspace, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert workspace.intake.import_paths(NUMBER, [path])[0].status == "imported"


def test_what_came_during_the_copy_comes_along(workspace: Workspace, tmp_path: Path) -> None:
    move = workspace.keeping.move_to(tmp_path / "new")
    told: list[float] = []
    assert move.copy(Reporter(lambda fraction, _note: told.append(fraction))) == 1
    assert told[-1] == 1.0
    assert not (tmp_path / "new").exists(), "nothing is switched yet"
    workspace.cases.set_facts(NUMBER, {"title": "A desk lamp"})
    add(workspace, tmp_path / "two.txt", b"and what I answered")
    assert move.finish() == tmp_path / "new"
    workspace.close()
    with open_workspace(tmp_path / "new", now=lambda: NOW, remember=False) as moved:
        case = moved.cases.get(NUMBER)
        assert case.order.title == "A desk lamp"
        assert len(case.evidence) == 2
        assert moved.verifying.everything(Reporter()).ok
    assert (tmp_path / "old" / "library.sqlite3").is_file()
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["new", "old"]


def test_a_cancelled_move_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    move = workspace.keeping.move_to(tmp_path / "new")
    with pytest.raises(Cancelled):
        move.copy(Reporter(cancelled=lambda: True))
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["old"]
    workspace.close()


def test_a_copy_that_differs_is_refused(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    move = workspace.keeping.move_to(tmp_path / "new")
    digests = iter(("a", "b"))
    monkeypatch.setattr(moving, "_digest", lambda _path: next(digests))
    with pytest.raises(StorageFault, match="not the same"):
        move.copy(Reporter())
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["old"]
    workspace.close()


def test_places_that_cannot_be(workspace: Workspace, tmp_path: Path) -> None:
    folder = workspace.library.folder
    for inside in (folder / "inner", folder, tmp_path):
        with pytest.raises(BadInput, match="inside one another"):
            Move(folder, inside)
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    with pytest.raises(BadInput, match="other files"):
        Move(folder, full)
    with pytest.raises(NotFound):
        Move(tmp_path / "nowhere", tmp_path / "new")
    workspace.close()
