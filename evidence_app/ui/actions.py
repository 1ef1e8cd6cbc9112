"""Every command of the window once: menus, shortcuts and the command palette are made from this list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from evidence_app.ui import icons, names, theme
from evidence_app.ui.theme import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from evidence_app.ui.main_window import MainWindow

Keys = QKeySequence.StandardKey
_LIBRARY = (
    *("new", "import", "paste", "paste-new", "sample", "next-order", "previous-order", "find", "calendar-all"),
    *("backup", "verify", "restore", "trash"),
)
_CASE = (
    *("facts", "log", "-", "copy-number", "calendar", "calendar-all", "-"),
    *("next-order", "previous-order", "-", "delete"),
)
_FILE = (
    *("new", "-", "import", "paste-new", "-", "sample", "-", "library", "backup", "verify", "-"),
    *("archive", "restore", "trash", "-", "quit"),
)


class Actions(QObject):
    """The window's actions by name, and its menus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.by_name: dict[str, QAction] = {}
        self.case_menu = QMenu(window)
        self._file()
        self._edit()
        self._case()
        self._evidence()
        self._view()
        self._help()

    def fill(self, menus: Sequence[QMenu]) -> None:
        """Put the actions into the menus, named in `frame.menu_titles`."""
        named = (
            _FILE,
            ("undo", "redo", "-", "paste", "find", "-", "preferences"),
            _CASE,
            ("add-evidence", "paste", "-", "go-evidence", "go-compare", "go-dossier"),
            (),
            ("help", "how-to-film", "tour", "palette", "-", "licences", "about"),
        )
        for menu, chosen in zip(menus, named, strict=True):
            self._put(menu, chosen)
            if not chosen:
                self._fill_view(menu)
        self._put(self.case_menu, ("facts", "log", "-", "copy-number", "calendar", "-", "delete"))

    def every(self) -> list[QAction]:
        """All actions that can be used now, for the command palette."""
        return [action for action in self.by_name.values() if action.isEnabled() and action.isVisible()]

    def enable(self, *, ready: bool, has_case: bool) -> None:
        """Grey what can't be done."""
        for name in ("tour", "facts", "log", "copy-number", "calendar", "delete", "archive", "add-evidence", *self._pages()):
            self.by_name[name].setEnabled(has_case)
        for name in _LIBRARY:
            self.by_name[name].setEnabled(ready)

    def show_undo(self, undo: str, redo: str) -> None:
        """Name the steps in the Edit menu."""
        for name, label, words in (("undo", undo, names.undo(undo)), ("redo", redo, names.redo(redo))):
            self.by_name[name].setText(words.replace("&", "&&"))
            self.by_name[name].setEnabled(bool(label))

    def _pages(self) -> list[str]:
        return [name for name in self.by_name if name.startswith("go-")]

    def _put(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self.by_name[name])

    def _add(self, name: str, text: str, on: Callable[[], object], keys: object = None, icon: str = "") -> QAction:
        action = QAction(text, self._window)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        elif isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        if icon:
            action.setIcon(icons.icon(icon))
        action.triggered.connect(lambda _checked=False: on())
        action.setObjectName(name)
        self.by_name[name] = action
        self._window.addAction(action)
        return action

    def _file(self) -> None:
        window = self._window
        self._add("new", self.tr("New order…"), window.new_order, "Ctrl+N", "add")
        self._add("import", self.tr("Add files…"), window.choose_files, Keys.Open, "import")
        self._add("paste-new", self.tr("Paste into a new order"), window.paste_into_new)
        self._add("sample", self.tr("Open the sample case"), window.open_sample, None, "book")
        self._add("library", self.tr("Open another library…"), window.choose_library, None, "folder")
        self._add("backup", self.tr("Back up the library…"), partial(self._keep, "backup"))
        self._add("verify", self.tr("Check every file"), partial(self._keep, "verify"), None, "check")
        self._add("archive", self.tr("Archive this order…"), partial(self._keep, "archive"))
        self._add("restore", self.tr("Restore an order…"), partial(self._keep, "restore"))
        self._add("trash", self.tr("Trash…"), partial(self._keep, "trash"), None, "trash")
        quit_action = self._add("quit", self.tr("Quit"), window.quit, "Ctrl+Q")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _keep(self, what: str) -> None:
        """A command of the keeper, which is made when it is first needed."""
        getattr(self._window.keeper, what)()

    def _edit(self) -> None:
        window = self._window
        self._add("undo", self.tr("Undo"), window.session.undo, Keys.Undo, "undo")
        self._add("redo", self.tr("Redo"), window.session.redo, Keys.Redo, "redo")
        self._add("paste", self.tr("Paste as evidence"), window.paste, Keys.Paste)
        self._add("find", self.tr("Search orders"), window.focus_search, Keys.Find, "search")
        preferences = self._add("preferences", self.tr("Preferences…"), window.preferences, "Ctrl+,", "settings")
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _case(self) -> None:
        window = self._window
        self._add("facts", self.tr("Order facts…"), window.edit_facts, "Ctrl+E", "edit")
        self._add("log", self.tr("Log a step…"), window.log_step, "Ctrl+L", "timeline")
        self._add("copy-number", self.tr("Copy order number"), window.copy_number, None, "copy")
        self._add("calendar", self.tr("Add deadlines to calendar…"), window.save_calendar, None, "calendar")
        every = partial(window.save_calendar, every=True)
        self._add("calendar-all", self.tr("Add deadlines of all orders to calendar…"), every, None, "calendar")
        self._add("delete", self.tr("Move order to trash"), window.delete_order, None, "trash")
        self._add("next-order", self.tr("Next order"), lambda: window.step_order(1), "Alt+Down")
        self._add("previous-order", self.tr("Previous order"), lambda: window.step_order(-1), "Alt+Up")

    def _evidence(self) -> None:
        self._add("add-evidence", self.tr("Add evidence…"), self._window.choose_files, None, "import")

    def _view(self) -> None:
        window = self._window
        for place, (key, title) in enumerate(window.page_titles().items(), 1):
            self._add(f"go-{key}", title, partial(window.show_page, key), f"Ctrl+{place}")
        self._add("bigger", self.tr("Larger text"), lambda: window.step_text(1), Keys.ZoomIn)
        self._add("smaller", self.tr("Smaller text"), lambda: window.step_text(-1), Keys.ZoomOut)
        self._add("jobs", self.tr("Jobs"), window.show_jobs, "Ctrl+J", "jobs")
        group = QActionGroup(self)
        for mode, title in (
            (Mode.SYSTEM, self.tr("System theme")),
            (Mode.LIGHT, self.tr("Light theme")),
            (Mode.DARK, self.tr("Dark theme")),
        ):
            action = self._add(f"theme-{mode.value}", title, partial(window.set_theme, mode))
            action.setCheckable(True)
            action.setChecked(mode is theme.active().mode)
            group.addAction(action)
        theme.active().changed.connect(self._show_theme)

    def _show_theme(self) -> None:
        """The theme may be chosen in the preferences too."""
        self.by_name[f"theme-{theme.active().mode.value}"].setChecked(True)

    def _fill_view(self, menu: QMenu) -> None:
        self._put(menu, (*self._pages(), "-", "jobs", "-", "bigger", "smaller", "-"))
        self._put(menu, tuple(f"theme-{mode.value}" for mode in Mode))

    def _help(self) -> None:
        window = self._window
        self._add("help", self.tr("Help for this page"), window.show_help, Keys.HelpContents, "help")
        self._add("how-to-film", self.tr("How to film"), lambda: window.show_help("how-to-film"), None, "film")
        self._add("tour", self.tr("Tour of the window"), window.show_tour)
        self._add("palette", self.tr("Find or do anything…"), window.show_palette, "Ctrl+K", "search")
        self._add("licences", self.tr("Licences"), lambda: window.show_help("licences"))
        about = self._add("about", self.tr("About Evidence Organizer"), window.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
