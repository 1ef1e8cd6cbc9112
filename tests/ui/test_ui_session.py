from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from evidence_app.core.case import Case
from evidence_app.core.changes import ChangeSet
from evidence_app.services.workspace import Workspace
from evidence_app.ui.session import Session

pytestmark = pytest.mark.screen


def titled(title: str):  # type: ignore[no-untyped-def]
    return lambda case: replace(case, order=replace(case.order, title=title))


def test_edit_saves_tells_and_can_be_undone(session: Session, workspace: Workspace, number: str) -> None:
    told: list[tuple[Case, ChangeSet]] = []
    session.caseChanged.connect(lambda case, changes: told.append((case, changes)))
    session.open(number)
    before = session.case
    session.edit("title", titled("Other"))
    assert workspace.cases.get(number).order.title == "Other"
    assert told[-1][1].parts == {"order"}
    assert session.undo_stack.undoText() == "title"
    session.undo()
    assert session.case == before == workspace.cases.get(number)
    session.redo()
    assert session.case is not None
    assert session.case.order.title == "Other"
    assert len(told) == 3


def test_steps_of_an_earlier_session_can_be_undone_and_redone(session: Session, workspace: Workspace, number: str) -> None:
    workspace.cases.edit(number, "first", titled("First"))
    workspace.cases.edit(number, "second", titled("Second"))
    session.open(number)
    assert not session.undo_stack.canUndo()
    assert session.history.undo_text() == "second"
    session.edit("third", titled("Third"))
    session.undo()
    session.undo()
    assert session.case is not None
    assert session.case.order.title == "First"
    session.redo()
    assert session.case.order.title == "Second"
    session.redo()
    assert session.case.order.title == "Third"
    assert session.history.redo_text() == ""


def test_a_new_step_after_undo_forgets_what_was_undone(session: Session, number: str) -> None:
    session.open(number)
    session.edit("one", titled("One"))
    session.undo()
    session.edit("two", titled("Two"))
    assert session.history.redo_text() == ""
    session.undo()
    assert session.case is not None
    assert session.case.order.title == "USB flash drive 128 GB, metal"


def test_opening_what_is_not_there_is_told(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.failed):
        session.open("404")
    assert session.case is None


def test_a_change_of_another_order_leaves_the_open_one(
    session: Session, workspace: Workspace, number: str, qtbot: QtBot
) -> None:
    workspace.cases.add_order({"number": "2", "title": "Mug"})
    session.open(number)
    other = workspace.cases.edit("2", "title", titled("Cup"))
    with qtbot.waitSignal(session.ordersChanged):
        session.changed(other)
    assert session.case is not None
    assert session.case.number == number


def test_reload_tells_exactly_what_a_service_changed(session: Session, workspace: Workspace, number: str) -> None:
    session.open(number)
    told: list[ChangeSet] = []
    session.caseChanged.connect(lambda _case, changes: told.append(changes))
    workspace.cases.edit(number, "title", titled("Elsewhere"))
    session.reload(number)
    session.reload(number)
    assert [changes.parts for changes in told] == [{"order"}]
    assert session.undo_stack.undoText() == "title"
