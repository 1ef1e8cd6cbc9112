"""Scenes of the dialogs. A test holds this against the classes: every dialog of the program is in one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QMessageBox, QWidget

from evidence_app.core.case import Continuity, Cut, EventKind, Evidence, MediaKind, Observation, Role, Verdict
from evidence_app.core.errors import LibraryDamaged, LibraryLocked
from evidence_app.core.pictures import PictureRef
from evidence_app.services.policies import policy
from evidence_app.ui.gallery.stage import Kind, Stage, scene
from evidence_app.ui.i18n import translate
from evidence_app.ui.intake_drop import Offer
from evidence_app.ui.widgets.day_edit import DayEdit
from evidence_app.ui.widgets.sources_popover import SourcesPopover

_REPORT = """Evidence Organizer 0.1.0, 2026-11-28 10:00 UTC
Python 3.11.7, Qt 6.11.3, Linux-6.1-x86_64-with-glibc2.36

Traceback (most recent call last):
  File "~/evidence_app/ui/pages/evidence.py", line 101, in _on_chosen
    item = self.model.items[row]
IndexError: list index out of range
"""


def _dialog(name: str, make: Callable[[Stage], QWidget]) -> None:
    """A scene of a dialog: made for the open case, shown, closed."""

    def shown(stage: Stage) -> Iterator[QWidget]:
        dialog = make(stage)
        dialog.show()
        yield dialog
        _close(dialog)

    shown.__name__ = name
    scene(Kind.OWN)(shown)


def _close(dialog: QWidget) -> None:
    """As Escape does: what was only tried is taken back."""
    if isinstance(dialog, QDialog):
        dialog.reject()
    dialog.close()
    dialog.deleteLater()


# orders


def _new_order(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.order_dialog import OrderDialog

    return OrderDialog(stage.session, None, stage.window)


def _order_facts(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.order_dialog import OrderDialog

    return OrderDialog(stage.session, stage.case, stage.window)


def _order_facts_wrong(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.order_dialog import OrderDialog

    dialog = OrderDialog(stage.session, stage.case, stage.window)
    dialog.fields["delivered"].set_text("2026-13-41")
    dialog.try_save()
    return dialog


@scene(Kind.OWN)
def calendar(stage: Stage) -> Iterator[QWidget]:
    """The days under a field for a date."""
    dialog = _order_facts(stage)
    dialog.show()
    field = dialog.findChild(DayEdit)
    assert field is not None
    popover = field.show_calendar()
    yield popover
    popover.close()
    _close(dialog)


def _log(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.log_dialog import LogDialog

    return LogDialog(stage.session, stage.case, EventKind.DISPUTE_OPENED, (), stage.window)


def _log_offer(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.log_dialog import LogDialog

    return LogDialog(stage.session, stage.case, EventKind.RETURN_SHIPPED, (), stage.window)


def _log_refused(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.log_dialog import LogDialog

    return LogDialog(stage.session, stage.case, EventKind.CLOSED, (), stage.window)


def _sources(stage: Stage) -> QWidget:
    outlook = stage.window.outlook
    assert outlook is not None
    headline = outlook.headline or outlook.deadlines[0]
    rules = policy(stage.case.order.policy)
    return SourcesPopover(headline, rules, stage.window)


def _sources_own_value(stage: Stage) -> QWidget:
    outlook = stage.window.outlook
    assert outlook is not None
    rules = policy(stage.case.order.policy)
    return SourcesPopover(outlook.deadlines[-1], rules, stage.window, keep=lambda _text: None)


# evidence


def _import_review(stage: Stage) -> QWidget:
    from evidence_app.services.intake import ImportItem
    from evidence_app.ui.dialogs.import_review import ImportReview

    added = [
        ImportItem(Path(item.name), "imported", item.id, item.sha256, item.role, item.kind)
        for item in stage.case.evidence
        if item.role is not Role.UNBOXING_VIDEO
    ][:6]
    duplicate = "this order has it already, as photo-07.jpg"
    unreadable = "this is not a video that can be read"
    items = [
        *added,
        ImportItem(Path("photo-07 (1).jpg"), "duplicate", reason=duplicate),
        ImportItem(
            Path("IMG_2033.HEIC.part"), "rejected", reason=unreadable, todo="use a video as the camera or phone wrote it"
        ),
    ]
    return ImportReview(stage.session, stage.number, items, stage.window)


def _hide(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.hide_dialog import HideDialog

    label = next(item for item in stage.case.evidence if item.barcodes and item.kind is MediaKind.IMAGE)
    return HideDialog(stage.session, PictureRef(label.id), stage.window, (1, 3))


def _continuity(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.continuity_dialog import ContinuityDialog

    film = stage.piece(MediaKind.VIDEO)
    observed = next(one for one in stage.case.continuity if one.id == film.id)
    return ContinuityDialog(film, observed, stage.window)


def _continuity_cut(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.continuity_dialog import ContinuityDialog

    film = stage.piece(MediaKind.VIDEO)
    return ContinuityDialog(film, _cut(film), stage.window)


def _cut(film: Evidence) -> Continuity:
    return Continuity(
        id=film.id,
        verdict=Verdict.CUTS,
        cuts=(Cut(4.2, 0.93),),
        gaps=((9.0, 9.6),),
        observations=(Observation("pan", 12.4, 13.0),),
        checked_frames=636,
    )


def _packet(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.packet_dialog import PacketDialog

    dialog = PacketDialog(stage.session, stage.case, stage.window)
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    return dialog


def _clip(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.clip_dialog import ClipDialog

    return ClipDialog(stage.piece(MediaKind.VIDEO), 3.5, stage.window)


def _exhibits(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.exhibits_dialog import ExhibitsDialog

    return ExhibitsDialog(stage.session, stage.window)


def _trash(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.trash_dialog import TrashDialog

    return TrashDialog(stage.session, stage.window)


@scene(Kind.OWN)
def trash(stage: Stage) -> Iterator[QWidget]:
    """An order and a photo were deleted."""
    from evidence_app.core.evidence_edits import without_evidence

    photo = [item for item in stage.case.evidence if item.role is Role.PHOTO][-1]
    stage.session.edit("Remove evidence", lambda case: without_evidence(case, (photo.id,)))
    stage.session.workspace.cases.delete_order(stage.bare)
    dialog = _trash(stage)
    dialog.show()
    yield dialog
    _close(dialog)
    stage.session.workspace.cases.put_back(stage.bare)
    stage.session.undo()


@scene(Kind.OWN)
def picture_on_a_page(stage: Stage) -> Iterator[QWidget]:
    """A picture was dropped that lies on the web."""
    desk = stage.window.desk
    assert desk is not None
    desk.take(Offer(remote=("https://shop.example/pictures/1.jpg",)))
    yield from _box(stage)


# the program


def _preferences(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.preferences import Preferences

    return Preferences(stage.session, stage.window.settings, stage.window)


def _palette(stage: Stage) -> QWidget:
    return stage.window.make_palette()


def _palette_typed(stage: Stage) -> QWidget:
    palette = stage.window.make_palette()
    palette.field.setText("8012")
    return palette


def _palette_nothing(stage: Stage) -> QWidget:
    palette = stage.window.make_palette()
    palette.field.setText("bicycle")
    return palette


def _help(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.help_viewer import HelpViewer

    return HelpViewer("how-to-film", stage.window)


def _help_contents(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.help_viewer import HelpViewer

    return HelpViewer("index", stage.window)


def _about(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.about import About

    return About(stage.window)


def _crash(stage: Stage) -> QWidget:
    from evidence_app.ui.crash import CrashDialog

    return CrashDialog(_REPORT, stage.window)


def _library_locked(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.library_dialog import LibraryDialog

    folder = stage.session.workspace.library.folder
    fault = LibraryLocked(f"another program keeps {folder} busy", "close it, then try again")
    return LibraryDialog(fault, folder, stage.window)


def _library_damaged(stage: Stage) -> QWidget:
    from evidence_app.storage.faults import RECOVER
    from evidence_app.ui.dialogs.library_dialog import LibraryDialog

    folder = stage.session.workspace.library.folder
    fault = LibraryDamaged(f"the database {folder / 'library.sqlite3'} is damaged", RECOVER)
    return LibraryDialog(fault, folder, stage.window)


def _recover(stage: Stage) -> QWidget:
    from evidence_app.ui.dialogs.library_dialog import LibraryDialog

    dialog = _library_damaged(stage)
    assert isinstance(dialog, LibraryDialog)
    return dialog.recover_question()


def _leaving(stage: Stage) -> QWidget:
    from evidence_app.ui.leaving import question

    box, _stop = question(stage.window, [translate("IntakeDesk", "Adding %n file(s)", None, 34)])
    return box


@scene(Kind.OWN)
def files_not_as_they_were(stage: Stage) -> Iterator[QWidget]:
    """The check of every file found faults."""
    from evidence_app.services.verifying import Verification
    from evidence_app.storage.checking import Fault, FaultKind

    faults = (Fault("originals/0d/0d9fb9", FaultKind.MISSING), Fault("originals/7a/7a11c2", FaultKind.CHANGED))
    stage.window.keeper.tell_verified(Verification(412, faults))
    yield from _box(stage)


def _box(stage: Stage) -> Iterator[QWidget]:
    """The message box that the window has just opened."""
    box = next(box for box in stage.window.findChildren(QMessageBox) if box.isVisible())
    yield box
    box.reject()


for _name, _make in (
    ("new_order", _new_order),
    ("order_facts", _order_facts),
    ("order_facts_wrong", _order_facts_wrong),
    ("log", _log),
    ("log_return", _log_offer),
    ("log_refused", _log_refused),
    ("sources", _sources),
    ("sources_own_value", _sources_own_value),
    ("import_review", _import_review),
    ("hide", _hide),
    ("continuity", _continuity),
    ("continuity_cut", _continuity_cut),
    ("clip", _clip),
    ("packet", _packet),
    ("exhibits", _exhibits),
    ("trash_empty", _trash),
    ("preferences", _preferences),
    ("palette", _palette),
    ("palette_typed", _palette_typed),
    ("palette_nothing_found", _palette_nothing),
    ("help", _help),
    ("help_contents", _help_contents),
    ("about", _about),
    ("crash", _crash),
    ("library_locked", _library_locked),
    ("library_damaged", _library_damaged),
    ("library_recover", _recover),
    ("leaving", _leaving),
):
    _dialog(_name, _make)
