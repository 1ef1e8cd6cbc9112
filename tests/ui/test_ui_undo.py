"""Every change of a case can be undone and done again, through the Edit menu, which names it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from evidence_kit import photo
from PySide6.QtWidgets import QApplication

from evidence_app.core.case import Case, MediaKind, Role
from evidence_app.core.pictures import Mark, MarkKind, Point, View
from evidence_app.core.progress import Reporter
from evidence_app.core.values import Box
from evidence_app.ui.dialogs.exhibits_dialog import ExhibitsDialog
from evidence_app.ui.evidence_deeds import EvidenceDeeds
from evidence_app.ui.gallery import Stage
from evidence_app.ui.pages.dossier import DossierPage
from evidence_app.ui.pages.statement import StatementPage
from evidence_app.ui.pages.timeline import TimelinePage

BOX = Box(60, 60, 90, 70)


def order_changes(stage: Stage) -> Iterator[str]:
    cases = stage.session.workspace.cases
    stage.session.changed(cases.set_facts(stage.number, {"store": "Another Store", "override_appeal": "9"}))
    yield "Change order"
    stage.session.changed(cases.log_event(stage.number, "contacted-seller", at="2026-11-16"))
    yield "Log “Wrote to the seller”"
    timeline = stage.page("timeline")
    assert isinstance(timeline, TimelinePage)
    timeline.remove(stage.case.events[-1])
    yield "Remove step"


def evidence_changes(stage: Stage) -> Iterator[str]:
    deeds = EvidenceDeeds(stage.session)
    workspace = stage.session.workspace
    files = [photo(stage.scratch / name) for name in ("a&b.jpg", "c.jpg", "d.jpg")]
    workspace.intake.import_paths(stage.number, files[:1], Role.PHOTO, Reporter())
    stage.session.reload(stage.number)
    yield "Add a&b.jpg"
    workspace.intake.import_paths(stage.number, files[1:], Role.PHOTO, Reporter())
    stage.session.reload(stage.number)
    yield "Add 2 files"
    new = stage.case.evidence[-1]
    deeds.caption(new.id, "The flaw")
    yield "Change caption"
    deeds.rate([new], strongest=True)
    yield "Change rating"
    deeds.set_role([new], Role.MESSAGES)
    yield "Change what it shows"
    deeds.leave_out([new], out=True)
    yield "Leave out of the dossier"
    deeds.leave_out([new], out=False)
    yield "Take into the dossier"
    deeds.remove([new])
    yield "Remove evidence"
    stage.session.changed(workspace.cases.put_back(stage.number, new.id))
    yield "Put evidence back"


def film_changes(stage: Stage) -> Iterator[str]:
    deeds = EvidenceDeeds(stage.session)
    frames, film = stage.session.workspace.frames, stage.piece(MediaKind.VIDEO)
    first = stage.case.key_frames[0]
    deeds.caption_key_frame(first, "The label")
    yield "Change caption"
    deeds.remove_key_frame(stage.case.key_frames[1])
    yield "Remove key frame"
    stage.session.changed(frames.of_evidence(stage.number, film.id, 3, Reporter()))
    yield "Choose key frames"
    stage.session.changed(frames.pick(stage.number, film.id, frames.near(stage.number, film.id, 0.7)))
    yield "Pick frame"


def comparison_changes(stage: Stage) -> Iterator[str]:
    comparing, number, done = stage.session.workspace.comparing, stage.number, stage.session.changed
    shown = stage.case.comparisons[0]
    done(comparing.add_difference(number, shown.id, "Colour", "grey", "black", BOX, BOX))
    yield "Add difference"
    new = stage.case.comparisons[0].differences[-1]
    done(comparing.edit_difference(number, new.id, received="brown"))
    yield "Change difference"
    done(comparing.move_difference(number, new.id, 0))
    yield "Reorder differences"
    done(comparing.set_view(number, shown.id, View(turn=90), listing=True))
    yield "Change view"
    box = Mark("new", shown.received, MarkKind.BOX, (Point(10, 10), Point(50, 60)))
    done(comparing.put_marks(number, [box], "Draw mark"))
    yield "Draw mark"
    done(comparing.put_marks(number, [replace(box, points=(Point(20, 20), Point(60, 70)))]))
    yield "Change marks"
    done(comparing.paste_marks(number, [box], shown.received, Point(5, 5)))
    yield "Paste marks"
    done(comparing.redact(number, shown.received, [BOX]))
    yield "Redact"
    done(comparing.remove_marks(number, {"new"}))
    yield "Remove marks"
    done(comparing.add_detail(number, shown.id, shown.received, BOX))
    yield "Add detail"
    done(comparing.remove_detail(number, stage.case.comparisons[0].details[-1].id))
    yield "Remove detail"
    done(comparing.remove_difference(number, new.id))
    yield "Remove difference"
    done(comparing.add(number, shown.listing, shown.received))
    yield "Add comparison"
    done(comparing.set_pictures(number, stage.case.comparisons[-1].id, title="Again"))
    yield "Change picture"
    done(comparing.remove(number, stage.case.comparisons[-1].id))
    yield "Remove comparison"


def claim_changes(stage: Stage) -> Iterator[str]:
    page = stage.page("statement")
    assert isinstance(page, StatementPage)
    page.remedy.setCurrentIndex(page.remedy.findData("partial-refund"))
    page.amount.setText("20")
    page.save_claim()
    yield "Set claim"
    page.save_limit(1500)
    yield "Change character limit"
    page.editor.setPlainText("My own words.")
    page.save_text()
    yield "Write statement"
    page.compose_again()
    yield "Compose statement again"
    page.save_language("de")
    yield "Change language"


def dossier_changes(stage: Stage) -> Iterator[str]:
    page = stage.page("dossier")
    assert isinstance(page, DossierPage)
    panel = page.panel
    panel.profile.setCurrentIndex((panel.profile.currentIndex() + 1) % panel.profile.count())
    panel.profile.activated.emit(panel.profile.currentIndex())
    yield "Change dossier settings"
    dialog = ExhibitsDialog(stage.session, stage.window)
    dialog.list.setCurrentRow(1)
    dialog.up.click()
    yield "Reorder exhibits"
    dialog.close()


CHANGES = (order_changes, evidence_changes, film_changes, comparison_changes, claim_changes, dossier_changes)


@pytest.mark.parametrize("changes", CHANGES)
def test_every_change_is_named_undone_and_done_again(
    changes: Callable[[Stage], Iterator[str]], make_stage: Callable[..., Stage]
) -> None:
    stage = make_stage()
    undo, redo = (stage.window.actions_.by_name[name] for name in ("undo", "redo"))
    states: list[Case] = [stage.case]
    names: list[str] = []
    for name in changes(stage):
        QApplication.processEvents()
        assert stage.case != states[-1], f"{name} changed nothing"
        assert undo.text().replace("&&", "&") == f"Undo: {name}"
        states.append(stage.case)
        names.append(name)
    for name, before in zip(names[::-1], states[-2::-1], strict=True):
        undo.trigger()
        assert stage.case == before, name
        assert stage.session.workspace.cases.get(stage.number) == before, name
        assert redo.text().replace("&&", "&") == f"Redo: {name}"
    for name, after in zip(names, states[1:], strict=True):
        redo.trigger()
        assert stage.case == after, name
        assert stage.session.workspace.cases.get(stage.number) == after, name
    assert not redo.isEnabled()
    assert stage.session.workspace.verifying.everything().ok
