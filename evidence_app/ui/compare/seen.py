"""The menu of a difference's row: which further evidence shows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from evidence_app.core.pictures import Difference, PictureRef
from evidence_app.services.comparing import choices
from evidence_app.ui.compare.naming import picture_words
from evidence_app.ui.compare.studio import Studio
from evidence_app.ui.i18n import translate


def seen_menu(parent: QWidget, studio: Studio, one: Difference | None, remove: Callable[[str], None]) -> QMenu:
    """Every picture of the case, checked where it shows the difference `one`; and taking it away through `remove`."""
    case = studio.case
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if case is None or one is None:
        return menu
    number, ident = case.number, one.id

    def set_seen(picture: PictureRef, on: bool) -> None:
        seen = (*one.seen_in, picture) if on else tuple(ref for ref in one.seen_in if ref != picture)
        studio.apply(lambda: studio.comparing.edit_difference(number, ident, seen_in=seen))

    for picture in choices(case, listing=False):
        action = menu.addAction(translate("compare", "Seen in {picture}").format(picture=picture_words(case, picture)))
        action.setCheckable(True)
        action.setChecked(picture in one.seen_in)
        action.toggled.connect(lambda on, picture=picture: set_seen(picture, on))
    menu.addSeparator()
    menu.addAction(translate("compare", "Remove this difference"), lambda: remove(ident))
    return menu
