"""The menus of the evidence page: of pieces of evidence, and of key frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu

from evidence_app.core.case import Evidence, KeyFrame, MediaKind, Role
from evidence_app.core.evidence_edits import key_frames_of
from evidence_app.ui import icons
from evidence_app.ui.dialogs.clip_dialog import ClipDialog
from evidence_app.ui.widgets.info_panel import role_name

if TYPE_CHECKING:
    from evidence_app.ui.pages.evidence import EvidencePage


class EvidenceMenus(QObject):
    """Makes menus; they delete themselves when closed."""

    def __init__(self, page: EvidencePage) -> None:
        super().__init__(page)
        self._page = page

    def of_pieces(self, chosen: list[Evidence]) -> QMenu:
        """What can be done with these pieces."""
        page = self._page
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shows = menu.addMenu(icons.icon("tag"), self.tr("What it shows"))
        group = QActionGroup(shows)
        for role in Role:
            one = shows.addAction(role_name(role))
            one.setCheckable(True)
            one.setChecked(bool(chosen) and all(item.role is role for item in chosen))
            one.triggered.connect(lambda _on, role=role: page.set_role(role))
            group.addAction(one)
        for action in (page.strongest_action, page.caption_action, page.info_action):
            menu.addAction(action)
        left_out = page.case.dossier.left_out if page.case else ()
        out = menu.addAction(self.tr("Leave out of the dossier"))
        out.setCheckable(True)
        out.setChecked(bool(chosen) and all(item.id in left_out for item in chosen))
        out.triggered.connect(lambda on: page.deeds.leave_out(chosen, out=on))
        menu.addSeparator()
        for action in (page.copy_action, page.compare_action, page.full_action):
            menu.addAction(action)
        if len(chosen) == 1 and chosen[0].kind is MediaKind.IMAGE:
            menu.addAction(page.hide_action)
        if len(chosen) == 1 and chosen[0].kind is MediaKind.VIDEO:
            menu.addAction(icons.icon("film"), self.tr("Clip for upload…")).triggered.connect(lambda: self._clip(chosen[0]))
        menu.addSeparator()
        menu.addAction(page.remove_action)
        return menu

    def of_key_frame(self, frame: KeyFrame) -> QMenu:
        """What can be done with a key frame."""
        page = self._page
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep = menu.addAction(icons.icon("bookmark"), self.tr("Keep frame"))
        keep.setEnabled(not frame.kept)
        keep.triggered.connect(lambda: page.deeds.keep_frame(frame.evidence, frame.frame))
        menu.addAction(icons.icon("edit"), self.tr("Caption…")).triggered.connect(lambda: self._caption_frame(frame))
        menu.addAction(icons.icon("copy"), self.tr("Copy")).triggered.connect(lambda: page.hand_out.copy([frame.picture]))
        use = menu.addAction(icons.icon("side-by-side"), self.tr("Use in comparison"))
        use.triggered.connect(lambda: page.deeds.compare(frame.picture))
        hide = menu.addAction(icons.icon("redact"), self.tr("Hide personal data…"))
        hide.triggered.connect(lambda: page.deeds.hide(frame.picture, page))
        span = self._span(frame)
        more = menu.addAction(self.tr("More key frames after this one"))
        more.setToolTip(self.tr("Looks closer between this key frame and the next"))
        more.setEnabled(span is not None)
        if span is not None:
            more.triggered.connect(lambda: page.more_between(frame.evidence, *span))
        menu.addSeparator()
        remove = menu.addAction(icons.icon("trash"), self.tr("Remove from the key frames"))
        remove.triggered.connect(lambda: page.deeds.remove_key_frame(frame))
        return menu

    def _span(self, frame: KeyFrame) -> tuple[float, float] | None:
        """The seconds from this key frame to the next, or to the film's end."""
        case = self._page.case
        item = case.evidence_by_id(frame.evidence) if case is not None else None
        if case is None or item is None:
            return None
        start = frame.frame.time.seconds
        later = [one.frame.time.seconds for one in key_frames_of(case, frame.evidence) if one.frame.time.seconds > start]
        end = min(later, default=item.duration_s)
        return (start, end) if end > start else None

    def _clip(self, item: Evidence) -> None:
        shown = self._page.detail.film.player.frame
        here = shown is not None and self._page.detail.item is not None and self._page.detail.item.id == item.id
        dialog = ClipDialog(item, shown.ref.time.seconds if here and shown is not None else 0.0, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._page.deeds.clip(item, dialog.from_s, dialog.to_s, dialog.out, dialog.limit))
        dialog.open()

    def _caption_frame(self, frame: KeyFrame) -> None:
        dialog = QInputDialog(self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Caption"))
        dialog.setLabelText(self.tr("What frame {time} shows").format(time=frame.frame.time.clock()))
        dialog.setTextValue(frame.caption)
        dialog.textValueSelected.connect(lambda words: self._page.deeds.caption_key_frame(frame, words))
        dialog.open()
