"""Taking in what was dropped, pasted or chosen: to which order, in a job, and telling how it went.

The window owns one `IntakeDesk` and gives it every offer: from the rail, a page, the clipboard, the file dialog. With no order
open it asks for one first (`ask_order`), so that nothing that was dropped is ever lost.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from evidence_app.core.case import Role
from evidence_app.core.errors import EvidenceError
from evidence_app.core.progress import Reporter
from evidence_app.ui.film_work import film_work
from evidence_app.ui.intake_drop import DropTarget, Offer, files_in
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings

if TYPE_CHECKING:
    from evidence_app.services.intake import Imported
    from evidence_app.ui.dialogs.import_review import ImportReview

REVIEWED_FROM = 4
TEXT_NAME = "pasted-messages.txt"
AskOrder = Callable[[Offer], str | None]


class IntakeDesk(QObject):
    """Takes offers. `imported(number, Imported)` follows each one; `films` finds key frames in films that came in."""

    imported = Signal(str, object)

    def __init__(self, session: Session, window: QWidget, ask_order: AskOrder | None = None) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._ask_order = ask_order
        self.films = film_work(session)
        self.review: ImportReview | None = None

    # ways in

    def accept_on(self, widget: QWidget, words: Callable[[], str] | None = None, role: Role | None = None) -> DropTarget:
        """Let `widget` take drops for the open order (role: what a drop there means, a listing say)."""
        return DropTarget(widget, lambda offer: self.take(offer, role=role), words or self._drop_words)

    def accept_new_on(self, widget: QWidget) -> DropTarget:
        """Let `widget` take drops for a new order, whichever is open."""
        return DropTarget(widget, self.take_new, lambda: self.tr("Add to a new order"))

    def _drop_words(self) -> str:
        return self.tr("Add to this order") if self._session.case is not None else self.tr("Add to a new order")

    def paste(self, role: Role | None = None) -> bool:
        """Take what is on the clipboard; False when there is nothing to take."""
        offer = files_in(QGuiApplication.clipboard())
        if not offer:
            self._session.toast.emit(self.tr("There is nothing to paste."), None)
            return False
        self.take(offer, role=role)
        return True

    def choose_files(self, role: Role | None = None) -> None:
        """Ask for files with the system's dialog, which opens where the last ones lay; the window isn't stopped."""
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        before = Settings().text("files/folder", downloads)
        folder = before if Path(before).is_dir() else str(Path.home())
        dialog = QFileDialog(self._window, self.tr("Add evidence"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Evidence (videos, pictures, documents) (*)"))

        def chosen(names: list[str]) -> None:
            Settings().set("files/folder", str(Path(names[0]).parent))
            self.take(Offer(paths=tuple(Path(name) for name in names)), role=role)

        dialog.filesSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # taking

    def take(self, offer: Offer, number: str | None = None, role: Role | None = None) -> None:
        """Take an offer into the order `number`, else the open one, else one that is asked for."""
        if offer.remote:
            self._tell_remote(offer.remote)
            return
        if not offer:
            return
        wanted = number or (self._session.case.number if self._session.case is not None else None)
        if wanted is None and self._ask_order is not None:
            wanted = self._ask_order(offer)
        if wanted is None:
            self._session.toast.emit(self.tr("Nothing was added: no order was chosen."), None)
            return
        self._start(offer, wanted, role)

    def take_new(self, offer: Offer) -> None:
        """Take an offer into a new order, whose facts are asked for."""
        number = self._ask_order(offer) if offer and not offer.remote and self._ask_order is not None else None
        if number is not None or offer.remote:
            self.take(offer, number)

    def _start(self, offer: Offer, number: str, role: Role | None) -> None:
        intake = self._session.workspace.intake
        if offer.paths:
            name = offer.paths[0].name or str(offer.paths[0])
            count = len(offer.paths)
            words = self.tr("Adding {name}").format(name=name) if count == 1 else self.tr("Adding %n file(s)", "", count)

            def work(reporter: Reporter) -> Imported:
                # Both are likely needed in the end; loading them here keeps the window's thread free.
                import_module("evidence_app.ui.dialogs.import_review")
                import_module("evidence_app.services.frames")
                return intake.import_paths(number, offer.paths, role, reporter)

        elif offer.has_picture:
            words = self.tr("Adding a picture")

            def work(reporter: Reporter) -> Imported:
                data = offer.png or png_of(offer.image)
                reporter.step(0.3)
                return intake.import_pixels(number, data, offer.name or "pasted.png", role)

        else:
            words = self.tr("Adding text")

            def work(reporter: Reporter) -> Imported:
                return _import_text(self._session, number, offer.text, reporter)

        self._session.jobs.start(words, work, done=lambda items: self._done(number, items), case=number)

    def _done(self, number: str, items: Imported) -> None:
        changed = items.changed
        if changed is not None:
            self._session.changed(changed)
        self.imported.emit(number, items)
        steps: list[Callable[[], None]] = []
        counts = {status: sum(one.status == status for one in items) for status in ("imported", "duplicate", "rejected")}
        if not items:
            self._session.toast.emit(self.tr("There was no file in it."), None)
        elif counts["rejected"] or len(items) >= REVIEWED_FROM:
            steps += [lambda: self._make_review(number, items), self._show_review]
        elif counts["imported"]:
            self._session.toast.emit(self.tr("%n file(s) added", "", counts["imported"]), self._session.undo)
        else:
            self._session.toast.emit(self.tr("This order has it already."), None)
        if changed is not None:
            fresh = [one.id for one in items if one.status == "imported"]
            steps.append(lambda: self.films.start_for_new(changed.case, fresh))
        self._in_turn(*steps)

    def _in_turn(self, *steps: Callable[[], None]) -> None:
        """One step after the other, each in a turn of its own of the event loop: the window repaints and answers in between.

        A timer of 0 ms would be a posted event, and those are all delivered before the loop looks at keys and mouse.
        """

        def step() -> None:
            steps[0]()
            self._in_turn(*steps[1:])

        if steps:
            QTimer.singleShot(1, self, step)

    def _make_review(self, number: str, items: Imported) -> None:
        from evidence_app.ui.dialogs.import_review import ImportReview

        if self.review is not None:
            self.review.close()
        self.review = made = ImportReview(self._session, number, list(items), self._window)
        made.destroyed.connect(lambda: self._forget_review(made))

    def _show_review(self) -> None:
        if self.review is not None:
            self.review.show()

    def _forget_review(self, gone: ImportReview) -> None:
        if self.review is gone:
            self.review = None

    def _tell_remote(self, addresses: tuple[str, ...]) -> None:
        """Say what to do with something that lies elsewhere: this program goes nowhere to fetch it."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Save it first"))
        box.setText(self.tr("This picture lies on a web page. Save it on this computer first, then add the file."))
        box.setInformativeText(
            self.tr("In the browser: right-click the picture, “Save image as…”. Or take a screenshot and paste it here.")
            + "\n\n"
            + "\n".join(addresses[:3])
        )
        box.open()


def desk_of(session: Session, window: QWidget) -> IntakeDesk:
    """The desk of this window, made when it is first asked for."""
    found = window.findChild(IntakeDesk, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if found is not None else IntakeDesk(session, window)


def take(session: Session, offer: Offer, window: QWidget) -> None:
    """Take an offer into the open order."""
    desk_of(session, window).take(offer)


def png_of(image: QImage | None) -> bytes:
    """The picture as PNG bytes; for a job, it takes a while."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image is None or not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise EvidenceError("the picture can't be read from the clipboard", "save it as a file and add that")
    return bytes(buffer.data().data())


def _import_text(session: Session, number: str, text: str, reporter: Reporter) -> Imported:
    """Text becomes a document of the case, as it was written."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="evidence-") as folder:
        path = Path(folder) / TEXT_NAME
        path.write_text(text, encoding="utf-8")
        return session.workspace.intake.import_paths(number, [path], Role.MESSAGES, reporter)
