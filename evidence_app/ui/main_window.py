"""The one window: menus, the rail of orders, the open case with its pages, and what it says in passing.

It is built in steps so that something is on the screen at once: the frame (see there); what belongs in it, by `furnish`, after
the first paint; then `application` opens the library and calls `session.attach`. Parts are imported where they are made.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evidence_app.ui import formats, parts, theme
from evidence_app.ui.commands import Commands
from evidence_app.ui.frame import fit_rail
from evidence_app.ui.page_index import PAGES, counts, page_class
from evidence_app.ui.pages import Page
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings
from evidence_app.ui.tokens import RAIL, RAIL_MAX, RAIL_MIN, RAIL_SMALL, SMALL_HEIGHT, SMALL_WIDTH, STATUS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from evidence_app.core.case import Case
    from evidence_app.core.changes import ChangeSet
    from evidence_app.ui.outlook import Outlook
    from evidence_app.ui.reminders import Reminders


class MainWindow(Commands):
    """See the module. `Commands` holds what menus and keys do.

    `painted()` is emitted once, when the window has been painted for the first time. With `frame_only`, whoever makes the
    window calls `furnish` then; else it is furnished at once.
    """

    painted = Signal()

    def __init__(self, session: Session, settings: Settings, *, frame_only: bool = False) -> None:
        super().__init__()
        self.session, self.settings = session, settings
        self.outlook: Outlook | None = None
        self.desk = None
        self._reminders: Reminders | None = None
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._restored = self._painted = self._furnished = False
        self.setWindowTitle(self.tr("Evidence Organizer"))
        # Not under the task bar or the window's own title on a small screen; a restored place comes after.
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(16, 48)))
        self.setMinimumSize(960, 600)

        self.make_frame()
        self._orders_timer = QTimer(self)
        self._orders_timer.setSingleShot(True)
        self._orders_timer.timeout.connect(self.load_orders)
        self._countdown = QTimer(self)
        self._countdown.setTimerType(Qt.TimerType.CoarseTimer)
        self._countdown.timeout.connect(self._tick)
        self._restore()
        if not frame_only:
            self.furnish()

    # building

    def furnish(self) -> None:
        """Put into the frame what isn't seen in the first picture: actions, the list of orders, the place of a case."""
        from evidence_app.ui import accessible
        from evidence_app.ui.actions import Actions
        from evidence_app.ui.rail_filler import RailFiller
        from evidence_app.ui.widgets.case_header import CaseHeader
        from evidence_app.ui.widgets.case_tabs import CaseTabs
        from evidence_app.ui.widgets.messages import Banner, Toast
        from evidence_app.ui.widgets.orders_rail import OrdersRail

        accessible.install()
        self.rail = OrdersRail(self.rail_head, self)
        fit_rail(self.rail)
        self.split.replaceWidget(0, self.rail)
        self.rail_place.deleteLater()
        self.filler = RailFiller(self.session, self.rail.model, self)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menus)
        self.header = CaseHeader(self.actions_.case_menu, self)
        self.tabs = CaseTabs(self)
        for place, (_key, title) in enumerate(self.page_titles().items(), 1):
            index = self.tabs.addTab(title)
            self.tabs.setTabToolTip(index, f"{title} ({formats.keys(f'Ctrl+{place}')})")
        self.tabs.setAccessibleName(self.tr("Pages of this case"))
        self.banner = Banner(self)
        self.pages = QStackedWidget(self)
        self.case_view = self._make_case_view()
        self.right = QStackedWidget(self)
        parts.ground(self.right, "surface")
        self.right.addWidget(QWidget(self.right))
        self.right.addWidget(self.case_view)
        self.toast = Toast(self.right)
        self.start_banner = Banner(self)
        self.side_column.addWidget(self.start_banner)
        self.side_column.addWidget(self.right, 1)
        self._furnished = True
        self._update_clock(self.session.now())
        self._connect()
        theme.active().changed.connect(self._lay_out)
        self.actions_.enable(ready=False, has_case=False)
        self.actions_.show_undo("", "")
        self._lay_out()

    def page_titles(self) -> dict[str, str]:
        """The pages' keys and the words on their tabs."""
        titles = (
            self.tr("Overview"),
            self.tr("Evidence"),
            self.tr("Compare"),
            self.tr("Statement"),
            self.tr("Timeline"),
            self.tr("Dossier"),
        )
        return dict(zip(PAGES, titles, strict=True))

    def _make_case_view(self) -> QWidget:
        view = QWidget(self)
        parts.ground(view, "surface")
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 24, 0)
        bar.addWidget(self.tabs, 1)
        self._tab_row = bar
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(bar)
        column.addWidget(parts.rule(parent=view))
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        return view

    def _connect(self) -> None:
        session = self.session
        session.attached.connect(self._on_attached)
        session.ordersChanged.connect(self._orders_soon)
        session.caseOpened.connect(self._on_case_opened)
        session.caseChanged.connect(self._on_case_changed)
        session.toast.connect(self.toast.tell)
        session.failed.connect(self.report)
        session.showPage.connect(self.show_page)
        session.jobs.changed.connect(self._on_jobs)
        session.history.changed.connect(self._on_history)
        self.find_button.clicked.connect(lambda _checked=False: self.show_palette())
        self.jobs_button.clicked.connect(lambda _checked=False: self.show_jobs())
        self.filler.filled.connect(self._on_orders_loaded)
        # Not at once after the rail was filled, and maybe an order opened: the loop turns in between.
        self.filler.filled.connect(lambda: QTimer.singleShot(1, self, self._remind))
        self.filler.failed.connect(self.report)
        self.rail.chosen.connect(session.open)
        self.rail.wanted_new.connect(self.new_order)
        self.header.wanted_step.connect(self.next_step)
        self.header.wanted_evidence.connect(self.choose_files)
        self.tabs.currentChanged.connect(lambda index: self.show_page(PAGES[index]))

    def _restore(self) -> None:
        geometry = self.settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        rail = self.settings.number("window/rail", 0)
        self._rail_width = rail if RAIL_MIN <= rail <= RAIL_MAX else 0
        self._lay_out()

    # the library and its orders

    def _on_attached(self) -> None:
        from evidence_app.core.pictures import PictureRef
        from evidence_app.ui.widgets.thumbnails import Thumbnails, image_of_jpeg

        self.take_drops()

        def picture(number: str, ref: PictureRef, side: int) -> QImage:
            workspace = self.session.workspace
            return image_of_jpeg(workspace.pictures(workspace.cases.get(number)).thumbnail(ref, side).data)

        self.rail.use_thumbnails(Thumbnails(picture, self))
        self.actions_.enable(ready=True, has_case=False)
        self._countdown.start(30_000)

    def _orders_soon(self) -> None:
        if self.session.ready:
            self._orders_timer.start(0)

    def _on_orders_loaded(self) -> None:
        """The rail has its lines: show the start page, the order of last time, or the nearest one."""
        if not self.rail.model.total:
            self._show_start()
        elif self.session.case is None:
            last = self.settings.text("window/order") if not self._restored else ""
            known = {row.number for row in self.rail.model.orders()}
            first = self.rail.model.orders()[0].number
            if not self._restored:
                page = self.settings.text("window/page", PAGES[0])
                self.show_page(page if page in PAGES else PAGES[0])
            self.session.open(last if last in known else first)
        self._restored = True
        if self.session.case is not None:
            self.rail.select(self.session.case.number)

    def take_files_once_listed(self, paths: Sequence[Path]) -> None:
        """Take in files that the program was started with, once the orders are listed and the one of last time is open."""
        self.filler.filled.connect(lambda: self.take_files(paths), Qt.ConnectionType.SingleShotConnection)

    def _remind(self) -> None:
        """The orders were read: whatever fired meanwhile is told."""
        if not self.session.ready:
            return
        if self._reminders is None:
            from evidence_app.ui.reminders import reminders_in

            self._reminders = reminders_in(self)
        self._reminders.show_orders(self.rail.model.orders(), self.session.now())

    def _show_start(self) -> None:
        if self.right.count() < 3:
            from evidence_app.ui.pages.start import StartPage

            start = StartPage(self)
            start.choose_files.connect(self.choose_files)
            start.new_order.connect(self.new_order)
            start.open_sample.connect(self.open_sample)
            start.show_help.connect(self.show_help)
            self.right.addWidget(start)
        self.right.setCurrentIndex(2)
        self._update_clock(self.session.now())

    # the case

    def _on_case_opened(self, case: Case | None) -> None:
        self.banner.hide()
        self.actions_.enable(ready=self.session.ready, has_case=case is not None)
        self._on_history()
        self.rail.select(case.number if case else "")
        self._stale = set(self._pages)
        if case is None:
            self.outlook = None
            self._orders_soon()
            return
        self.settings.set("window/order", case.number)
        self.right.setCurrentIndex(1)
        self._show_facts(case)
        self._refresh_page()
        if self.right.count() > 2:  # it began with the start page: the first order there is
            self.offer_tour()

    def _on_case_changed(self, case: Case, changes: ChangeSet) -> None:
        self._show_facts(case)
        current = self.current_page()
        self._stale |= {key for key, page in self._pages.items() if page is not current}
        if current is not None:
            current.refresh(case, changes)

    def _show_facts(self, case: Case) -> None:
        from evidence_app.ui.outlook import outlook

        now = self.session.now()
        self.outlook = outlook(case, now)
        self.header.show_case(case)
        self.header.show_outlook(self.outlook, now)
        self.setWindowTitle(f"{case.order.title} – {self.tr('Evidence Organizer')}")
        for index, count in enumerate(counts(case)):
            self.tabs.set_count(index, count)
        self._update_clock(now)
        self._set_pace(now)

    def current_page(self) -> Page | None:
        """The page on the screen."""
        page = self.pages.currentWidget()
        return page if isinstance(page, Page) else None

    def show_page(self, key: str, what: object = None) -> None:
        """Bring a page to the front; `what` is shown there, if the page knows how (`show_item`)."""
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(PAGES.index(key))
        self.tabs.blockSignals(False)
        self.tabs.update()
        self.header.on_overview(key == PAGES[0])
        if self.session.case is None:
            return
        page = self._page(key)
        self.pages.setCurrentWidget(page)
        self.settings.set("window/page", key)
        self._refresh_page()
        shower = getattr(page, "show_item", None)
        if what is not None and callable(shower):
            shower(what)

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = page_class(key)(self.session, self.pages)
            page.status.connect(self._on_page_status)
            self._pages[key] = page
            self._stale.add(key)
            self.pages.addWidget(page)
        return self._pages[key]

    def _refresh_page(self) -> None:
        key = PAGES[self.tabs.currentIndex()]
        page = self._page(key)
        if self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)
        self.page_status.setText("")
        if key in self._stale:
            self._stale.discard(key)
            page.show_case(self.session.case)

    def _on_page_status(self, text: str) -> None:
        if self.sender() is self.current_page():
            self.page_status.setText(text)

    # time

    def _tick(self) -> None:
        """Time has passed. Reckon again only when a deadline was crossed; else set the few texts that read differently."""
        now = self.session.now()
        self.rail.tick(now)
        self._update_clock(now)
        if self._reminders is not None:
            self._reminders.tick(now)
        case, before = self.session.case, self.outlook
        if case is None or before is None:
            return
        if any(item.due and before.now < item.due <= now for item in before.deadlines) or _day_of(before.now) != _day_of(now):
            self._show_facts(case)
        self.header.show_outlook(self.outlook or before, now)
        page = self.current_page()
        tick = getattr(page, "tick", None)
        if callable(tick):
            tick(now)
        self._set_pace(now)

    def _set_pace(self, now: datetime) -> None:
        seconds = self.outlook.left_s(now) if self.outlook else 0.0
        interval = formats.tick_ms(seconds)
        if self._countdown.interval() != interval:
            self._countdown.start(interval)

    def _update_clock(self, now: datetime) -> None:
        zone = self.session.case.order.zone if self.session.case else self.settings.zone
        text = formats.clock(now, zone)
        if self.clock.text() != text:
            self.clock.setText(text)

    # Qt

    def _lay_out(self) -> None:
        small = self.width() < SMALL_WIDTH or self.height() < SMALL_HEIGHT
        margin = 20 if self.width() < SMALL_WIDTH else 24
        wanted = RAIL_SMALL if small else RAIL
        rail = self._rail_width or min(RAIL_MAX, max(wanted, round(wanted * (theme.active().text_percent + 100) / 200)))
        self.statusBar().setMinimumHeight(theme.active().px(STATUS) + 4)
        self.split.setSizes([rail, max(100, self.width() - rail)])
        if self._furnished:
            self.header.set_margin(margin)
            self._tab_row.setContentsMargins(margin, 0, margin, 0)
        self.setProperty("small", small)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that there is something on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what it holds."""
        super().resizeEvent(event)
        self._lay_out()
        if self._furnished:
            self.toast.place()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in the order of reading, whatever was made last."""
        from evidence_app.ui import reading

        reading.arrange(self)
        return bool(super().focusNextPrevChild(forward))

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window: time may have passed while it was away."""
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.session.ready:
            self._tick()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where everything was; running jobs are cancelled, after asking who closes it, and waited for."""
        if event.spontaneous() and not self.may_leave():
            event.ignore()
            return
        self.close_pages()  # what is being typed is saved
        self._countdown.stop()
        if self._reminders is not None:
            self._reminders.stop()
        self._orders_timer.stop()
        if self._furnished:
            self.filler.stop()
        if self._single is not None:
            self._single.stop()
            self._single = None
        self.settings.set("window/geometry", QByteArray(self.saveGeometry()))
        self.settings.sync()
        self.session.close()
        event.accept()

    def release(self) -> None:
        """Let go of the library without closing it: another window goes on with it."""
        self.close_pages()
        self._countdown.stop()
        self._orders_timer.stop()
        if self._single is not None:
            self._single.stop()
            self._single = None
        self.session.jobs.drain()
        self.session.release()

    def close_pages(self) -> None:
        """Let pages stop what they have running."""
        for page in self._pages.values():
            stop = getattr(page, "stop", None)
            if callable(stop):
                stop()

    def _on_history(self) -> None:
        history = self.session.history
        self.toast.withdraw(self.session.undo)
        self.actions_.show_undo(history.undo_text(), history.redo_text())


def _day_of(moment: datetime) -> object:
    return moment.astimezone().date()
