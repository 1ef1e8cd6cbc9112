"""What menus and keys do to the window itself, whatever order is open: looks, jobs, palette, help, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from evidence_app.ui import theme
from evidence_app.ui.frame import Frame
from evidence_app.ui.settings import TEXT_SIZES

if TYPE_CHECKING:
    from evidence_app.ui.actions import Actions
    from evidence_app.ui.dialogs.palette import CommandPalette
    from evidence_app.ui.pages import Page
    from evidence_app.ui.session import Session
    from evidence_app.ui.settings import Settings
    from evidence_app.ui.theme import Mode
    from evidence_app.ui.widgets.messages import Banner
    from evidence_app.ui.widgets.orders_rail import OrdersRail


class WindowCommands(Frame):
    """See the module; `Commands` adds what is done with orders and libraries."""

    session: Session
    settings: Settings
    rail: OrdersRail
    start_banner: Banner
    actions_: Actions

    def current_page(self) -> Page | None:
        """The page on the screen."""
        raise NotImplementedError

    def release(self) -> None:
        """Let go of the library without closing it."""
        raise NotImplementedError

    def may_leave(self) -> bool:
        """Whether the window may close now; asks where that would stop something."""
        from evidence_app.ui.leaving import may_leave

        return may_leave(self, self.session.jobs)

    def quit(self) -> None:
        """Close the window, as its corner does."""
        if self.may_leave():
            self.close()

    def change_language(self) -> None:
        """Speak the language chosen in the preferences: at once, unless jobs run, whose end this window waits for."""
        from evidence_app.ui.application import rebuilt

        if self.session.ready and not self.session.jobs.running:
            rebuilt(self)
        else:
            self.session.toast.emit(self.tr("The language changes at the next start."), None)

    def set_theme(self, mode: Mode) -> None:
        """Light, dark or system."""
        self.settings.set("look/theme", mode.value)
        theme.active().apply(mode)

    def step_text(self, by: int) -> None:
        """One text size up or down."""
        place = TEXT_SIZES.index(self.settings.text_percent) + by
        if 0 <= place < len(TEXT_SIZES):
            self.settings.set("look/text", TEXT_SIZES[place])
            theme.active().apply(text_percent=TEXT_SIZES[place])

    def show_jobs(self) -> None:
        """The list of what is running, above the status bar."""
        from evidence_app.ui.widgets.jobs_popover import JobsPopover

        popover = JobsPopover(self.session.jobs, self)
        corner = self.statusBar().mapToGlobal(QPoint(self.statusBar().width(), 0))
        popover.show_above(corner)

    def _on_jobs(self) -> None:
        running, failed = len(self.session.jobs.running), len(self.session.jobs.failures)
        texts = []
        if running:
            texts.append(self.tr("%n job(s) running", "", running))
        if failed:
            texts.append(self.tr("%n failed", "", failed))
        text = ", ".join(texts)
        if self.jobs_button.text() != text:
            self.jobs_button.setText(text)
            self.jobs_button.setVisible(bool(text))

    def show_palette(self) -> None:
        """Ctrl+K."""
        self.make_palette().exec()

    def make_palette(self) -> CommandPalette:
        """The palette with the commands of the page and of the window, and the orders."""
        from evidence_app.ui.dialogs.palette import CommandPalette

        page = self.current_page() if self.session.case is not None else None
        own = [action for action in page.page_actions() if action.text() and action.isEnabled()] if page else []
        return CommandPalette([*own, *self.actions_.every()], self.rail.model.orders(), self.session, self)

    def show_help(self, topic: str = "") -> None:
        """F1: help for what is on the screen."""
        from evidence_app.ui.dialogs.help_viewer import HelpViewer

        page = self.current_page() if self.session.case is not None else None
        elsewhere = "index" if self.rail.model.total else "how-to-film"  # the start page tells of filming too
        HelpViewer(topic or (page.help_topic if page else elsewhere), self).exec()

    def about(self) -> None:
        """What this is, its version and licence."""
        from evidence_app.ui.dialogs.about import About

        About(self).exec()

    def offer_report(self, report: str) -> None:
        """The program ended unexpectedly last time, before its report was seen: offer it."""
        from evidence_app.ui.crash import CrashDialog, report_file

        def show() -> None:
            self.start_banner.dismiss()
            CrashDialog(report, self).exec()

        report_file().unlink(missing_ok=True)
        words = self.tr("The program ended unexpectedly last time.")
        self.start_banner.tell(words, action=self.tr("Show report"), on=show)
