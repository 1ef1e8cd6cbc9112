"""Statement, timeline, order facts, log: real widgets, real services."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from evidence_app.core.case import EventKind, Remedy
from evidence_app.services.workspace import Workspace
from evidence_app.ui import i18n
from evidence_app.ui.dialogs.log_dialog import LogDialog
from evidence_app.ui.dialogs.order_dialog import OrderDialog
from evidence_app.ui.main_window import MainWindow
from evidence_app.ui.pages.statement import StatementPage
from evidence_app.ui.pages.timeline import TimelinePage
from evidence_app.ui.session import Session


def statement_page(window: MainWindow) -> StatementPage:
    window.show_page("statement")
    page = window.current_page()
    assert isinstance(page, StatementPage)
    return page


def test_statement_is_composed_and_own_text_is_kept(window: MainWindow, workspace: Workspace, number: str) -> None:
    page = statement_page(window)
    assert "I ask for a full refund of EUR 42.90." in page.editor.toPlainText()
    assert not page.again.isEnabled()
    page.editor.setPlainText("The drive holds 64 GB, not 128 GB. I ask for a full refund.")
    page.save_text()
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.statement == "The drive holds 64 GB, not 128 GB. I ask for a full refund."
    assert page.again.isEnabled()
    page.again.click()
    assert "I ask for a full refund of EUR 42.90." in page.editor.toPlainText()
    window.session.undo()
    assert page.editor.toPlainText().startswith("The drive holds 64 GB")


def test_typing_is_saved_when_another_order_is_opened(window: MainWindow, workspace: Workspace, number: str) -> None:
    workspace.cases.add_order({"number": "2", "title": "Mug"})
    page = statement_page(window)
    page.editor.setPlainText("Mine.")
    window.close_pages()
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.statement == "Mine."


def test_angry_words_are_marked_and_replaced(window: MainWindow) -> None:
    page = statement_page(window)
    page.editor.setPlainText("This is outrageous. The drive is unacceptable!!!")
    page._check()
    assert page.editor.extraSelections()
    before = len(page.editor.extraSelections())
    replace_button = next(button for button in page.panel.findChildren(QPushButton) if button.text() in ("Replace", "Take out"))
    replace_button.click()
    assert len(page.editor.extraSelections()) < before


def test_claim_is_saved_from_its_fields_and_a_wrong_amount_is_marked(
    window: MainWindow, workspace: Workspace, number: str
) -> None:
    page = statement_page(window)
    page.remedy.setCurrentIndex(page.remedy.findData("partial-refund"))
    page.amount.setText("10.00")
    page.save_claim()
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.remedy is Remedy.PARTIAL_REFUND
    assert str(claim.amount.amount) == "10.00" if claim.amount else False
    page.amount.setText("ten")
    page.save_claim()
    assert page.amount.property("error")
    assert page.amount_field.below.isVisible()
    assert workspace.cases.get(number).claim == claim


@pytest.mark.screen
def test_copy_takes_the_text(window: MainWindow) -> None:
    page = statement_page(window)
    page.copy.click()
    assert QApplication.clipboard().text() == page.editor.toPlainText()


def test_timeline_lists_what_happened_and_removes_with_undo(window: MainWindow, workspace: Workspace, number: str) -> None:
    window.show_page("timeline")
    page = window.current_page()
    assert isinstance(page, TimelinePage)
    remove = next(button for button in page.findChildren(QPushButton) if button.text() == "Remove")
    assert remove.accessibleName() == "Remove: Wrote to the seller"
    remove.click()
    assert workspace.cases.get(number).events == ()
    window.toast.undo.click()
    assert len(workspace.cases.get(number).events) == 1


def test_new_order_by_its_dialog(session: Session, workspace: Workspace, qtbot: QtBot) -> None:
    dialog = OrderDialog(session, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields["title"].set_text("Desk lamp")
    dialog.try_save()
    assert dialog.isVisible()
    assert dialog.fields["number"].inner.property("error")
    dialog.fields["number"].set_text("123456")
    dialog.fields["delivered"].set_text("2026-13-41")
    dialog.try_save()
    assert not dialog.fields["number"].inner.property("error")
    assert dialog.fields["delivered"].inner.property("error")
    assert dialog.fields["delivered"].below.text()
    dialog.fields["delivered"].set_text("2026-11-12")
    dialog.try_save()
    assert not dialog.isVisible()
    assert workspace.cases.get("123456").order.title == "Desk lamp"


def test_changing_facts_sets_only_what_was_changed(session: Session, workspace: Workspace, number: str, qtbot: QtBot) -> None:
    session.open(number)
    before = workspace.cases.get(number)
    dialog = OrderDialog(session, session.case)
    qtbot.addWidget(dialog)
    dialog.fields["store"].set_text("Other store")
    dialog.try_save()
    assert workspace.cases.get(number) == before.with_order(store="Other store")
    assert session.undo_stack.canUndo()


def test_logging_warns_before_and_refuses_what_a_rule_forbids(
    session: Session, workspace: Workspace, number: str, qtbot: QtBot
) -> None:
    session.open(number)
    assert session.case is not None
    dialog = LogDialog(session, session.case, EventKind.RETURN_SHIPPED)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.fields["tracking"].isVisible()
    assert dialog.warnings.count() == 1
    dialog.try_save()
    assert dialog.isVisible()
    assert len(workspace.cases.get(number).events) == 1
    dialog.kind.setCurrentIndex(dialog.kind.findData("dispute-opened"))
    dialog.fields["note"].set_text("opened in the app")
    dialog.try_save()
    assert not dialog.isVisible()
    assert workspace.cases.get(number).events[-1].note == "opened in the app"


def test_closing_before_the_refund_needs_a_confirmation(
    session: Session, workspace: Workspace, number: str, qtbot: QtBot
) -> None:
    session.changed(workspace.cases.log_event(number, "dispute-opened", at="2026-11-18"))
    session.open(number)
    assert session.case is not None
    dialog = LogDialog(session, session.case, EventKind.CLOSED)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.try_save()
    assert dialog.isVisible()
    assert dialog.confirm.isVisible()
    dialog.confirm.setChecked(True)
    dialog.try_save()
    assert not dialog.isVisible()
    assert workspace.cases.get(number).events[-1].confirmed


def test_a_change_elsewhere_does_not_overwrite_what_is_being_typed(window: MainWindow) -> None:
    page = statement_page(window)
    page.editor.setPlainText("Half a sent")
    window.session.edit("store", lambda case: replace(case, order=replace(case.order, store="Elsewhere")))
    assert page.editor.toPlainText() == "Half a sent"


def test_the_composed_statement_follows_its_language_and_typed_text_stays(
    window: MainWindow, workspace: Workspace, number: str
) -> None:
    page = statement_page(window)
    assert page.editor.toPlainText().startswith("I ordered “USB flash drive")
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    assert workspace.cases.get(number).dossier.language == "de"
    assert page.editor.toPlainText().startswith("Ich habe „USB flash drive 128 GB, metal“")
    assert window.actions_.by_name["undo"].text() == "Undo: Change language"
    page.editor.setPlainText("Meine eigenen Worte.")
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.language.activated.emit(page.language.currentIndex())
    assert page.editor.toPlainText() == "Meine eigenen Worte."
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.statement == "Meine eigenen Worte.", "what was being typed was saved before the language changed"
    window.session.undo()
    window.session.undo()
    assert page.editor.toPlainText().startswith("Ich habe „USB flash drive")


def test_an_amount_with_the_languages_comma_is_the_same_amount(
    window: MainWindow, workspace: Workspace, number: str, qapp: QApplication
) -> None:
    i18n.install(qapp, "de")
    page = statement_page(window)
    page.show_case(page.case)
    assert page.amount.text() == "42,90"
    steps = window.session.history.stack.count()
    page.save_claim()
    assert window.session.history.stack.count() == steps, "nothing was changed"
    page.amount.setText("10,50")
    page.save_claim()
    claim = workspace.cases.get(number).claim
    assert claim is not None
    assert claim.amount is not None
    assert str(claim.amount.amount) == "10.50"
