"""Overview: time left and next step, deadlines to scale, what the evidence is worth, the facts of the order."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from evidence_app.core.case import Case, EventKind
from evidence_app.core.changes import ChangeSet
from evidence_app.core.deadlines import Deadline
from evidence_app.core.readiness import readiness
from evidence_app.services.policies import policy
from evidence_app.services.wording import languages
from evidence_app.ui import formats, names, parts, theme
from evidence_app.ui.commands import Commands
from evidence_app.ui.i18n import translate
from evidence_app.ui.outlook import Outlook, outlook
from evidence_app.ui.pages import Page
from evidence_app.ui.session import Session
from evidence_app.ui.tokens import SMALL_HEIGHT, SMALL_WIDTH
from evidence_app.ui.widgets.band import Band
from evidence_app.ui.widgets.case_header import ElidedLabel
from evidence_app.ui.widgets.checklist import Checklist
from evidence_app.ui.widgets.deadline_line import DeadlineLine
from evidence_app.ui.widgets.deadline_words import shown_deadlines
from evidence_app.ui.widgets.free_return import FreeReturn

_ROWS = 5
_ONE_COLUMN_UNDER = 820
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class OverviewPage(Page):
    """A case at a glance."""

    key = "overview"
    help_topic = "deadlines"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._outlook: Outlook | None = None
        self._all = False
        self.band = Band(self)
        self.band.wanted_step.connect(self._on_step)
        self.line = DeadlineLine(self)
        self.line.sources_wanted.connect(self.show_sources)
        self.every = parts.button("", "link", on=self._on_every, parent=self)
        self.checklist = Checklist(self)
        self.checklist.wanted_page.connect(lambda page: session.showPage.emit(page, None))
        self.free_return = FreeReturn(self)
        self.free_return.ticked.connect(self._on_ticked)
        self.facts = FactsGrid(self)
        self.calendar = parts.button(self.tr("Add to calendar"), "link", on=self._on_calendar, parent=self)
        self.edit = parts.button(self.tr("Edit facts"), "link", on=self._on_edit, parent=self)
        self._lay_out()
        theme.active().changed.connect(self._on_theme)

    def title(self) -> str:
        """The words on the tab."""
        return self.tr("Overview")

    def _lay_out(self) -> None:
        body = QWidget(self)
        parts.ground(body, "surface")
        left = QVBoxLayout()
        left.setSpacing(8)
        note = self.tr("drawn to scale, one line a week; every date names its source")
        left.addLayout(_head(body, self.tr("Deadlines"), note, self.calendar))
        left.addWidget(self.line)
        left.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeading)
        left.addSpacing(12)
        left.addLayout(_head(body, self.tr("Order"), "", self.edit))
        left.addWidget(self.facts)
        left.addStretch()
        right = QVBoxLayout()
        right.addSpacing(4)
        right.addWidget(self.checklist)
        right.addWidget(self.free_return)
        right.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addLayout(left, 67)
        self._columns.addLayout(right, 33)
        self._column = QVBoxLayout(body)
        self._column.setSpacing(12)
        self._column.addWidget(self.band)
        self._column.addLayout(self._columns, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._set_small(False)

    # the case

    def show_case(self, case: Case | None) -> None:
        """Show this case."""
        super().show_case(case)
        if case is None:
            return
        now = self.session.now()
        self._outlook = found = outlook(case, now)
        self.band.show_outlook(found, now)
        self._show_line(found)
        self.checklist.show_readiness(readiness(case, languages()))
        self.free_return.show_case(case, found.deadlines)
        self.facts.show_case(case)

    def _show_line(self, found: Outlook) -> None:
        """The deadlines to scale: those worth a row, or every one where that is wanted."""
        if self.case is None:
            return
        total = len(found.deadlines)
        rows = shown_deadlines(found.deadlines, found.headline, total if self._all else _ROWS)
        if self._all:
            rows += [item for item in found.deadlines if item not in rows]
        self.line.show_deadlines(rows, found.deadlines, _dots(self.case), found.order, policy(found.order.policy), found.now)
        self.every.setText(self.tr("Show fewer") if self._all else self.tr("Show all %n deadline(s)", "", total))
        self.every.setVisible(self._all or len(rows) < total)

    def _on_every(self) -> None:
        self._all = not self._all
        if self._outlook is not None:
            self._show_line(self._outlook)

    def refresh(self, case: Case, changes: ChangeSet) -> None:
        """Show what changed."""
        self.show_case(case)

    def step_place(self) -> QWidget:
        """The band's right half."""
        return self.band.right

    def tick(self, now: datetime) -> None:
        """Time has passed."""
        if self._outlook is not None:
            self.band.tick(self._outlook, now)
            self.line.tick(now)

    def _on_step(self) -> None:
        if self._outlook is not None:
            self._window().do(self._outlook.step.action, self._outlook.step.choices)

    def _on_calendar(self) -> None:
        self._window().save_calendar()

    def _on_edit(self) -> None:
        self._window().edit_facts()

    def _window(self) -> Commands:
        window = self.window()
        assert isinstance(window, Commands)
        return window

    def show_sources(self, item: Deadline) -> None:
        """What says so, beside the link."""
        from evidence_app.ui.widgets.sources_popover import SourcesPopover

        if self.case is None:
            return
        order = self.case.order
        own = next((override for override in order.overrides if override.rule == item.rule), None)
        popover = SourcesPopover(
            item, policy(order.policy), self, own=own, keep=lambda text: self._set_facts({f"override_{item.rule}": text})
        )
        link = self.line.link_of(item)
        popover.show_at(link.mapToGlobal(QPoint(link.width(), link.height())))

    def show_rule(self, rule: str) -> None:
        """What a deadline rests on, found by its rule."""
        item = next((item for item in self.line.rows() if item.rule == rule), None)
        if item is None and not self._all:
            self._on_every()
            item = next((item for item in self.line.rows() if item.rule == rule), None)
        if item is not None:
            self.show_sources(item)

    def _on_ticked(self, checks: str) -> None:
        self._set_facts({"free_return_checks": checks})

    def _set_facts(self, facts: dict[str, str]) -> None:
        if self.case is not None:
            self.session.changed(self.session.workspace.cases.set_facts(self.case.number, facts))

    def _on_theme(self) -> None:
        self.checklist.forget()
        self.show_case(self.case)

    # sizes

    def _set_small(self, small: bool) -> None:
        margin = 20 if small else 24
        self._column.setContentsMargins(margin, 12 if small else 16, margin, 16)
        self._columns.setSpacing(28 if small else 40)
        self.band.set_small(small)
        self.line.set_small(small)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what it holds."""
        super().resizeEvent(event)
        window = self.window()
        self._set_small(window.width() < SMALL_WIDTH or window.height() < SMALL_HEIGHT)
        narrow = self.width() * 100 < _ONE_COLUMN_UNDER * theme.active().text_percent
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.band.set_narrow(narrow)


class FactsGrid(QWidget):
    """The order's facts in captioned cells, four to a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._shown: list[tuple[str, str]] = []

    def show_case(self, case: Case) -> None:
        """Rebuild the cells where they differ."""
        facts = self._facts(case)
        if facts == self._shown:
            return
        self._shown = facts
        parts.clear(self._grid)
        for place, (name, value) in enumerate(facts):
            row, column = divmod(place, 4)
            if column == 0:
                self._grid.addWidget(parts.rule(parent=self), row * 2, 0, 1, 4)
            cell = QWidget(self)
            lines = QVBoxLayout(cell)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(2)
            lines.addWidget(parts.caption(name, cell))
            text = parts.label(value, "body", wrap=True, parent=cell)
            text.setTextInteractionFlags(text.textInteractionFlags() | _SELECTABLE)
            lines.addWidget(text)
            lines.addStretch()
            self._grid.addWidget(cell, row * 2 + 1, column)
        for column in range(4):
            self._grid.setColumnStretch(column, 1)

    def _facts(self, case: Case) -> list[tuple[str, str]]:
        order, claim = case.order, case.claim
        asked = case.first(EventKind.CONTACTED_SELLER)
        wanted = f"{names.remedy(claim.remedy)}, {formats.money(claim.amount)}".rstrip(", ") if claim else ""
        every = [
            (self.tr("Reason"), names.reason(claim.reason) if claim else ""),
            (self.tr("Asked for"), wanted),
            (self.tr("Tracking"), ", ".join(order.tracking)),
            (self.tr("Paid with"), order.payment_method),
            (self.tr("Ordered"), formats.when(order.ordered)),
            (self.tr("Shipped"), formats.when(order.shipped)),
            (self.tr("Delivered"), formats.when(order.delivered)),
            (self.tr("Seller contacted"), formats.when(asked.at) if asked else ""),
            (self.tr("Variant"), order.variant),
            (self.tr("Quantity"), str(order.quantity) if order.quantity != 1 else ""),
            (self.tr("Carrier"), order.carrier),
        ]
        return [(name, value or "–") for place, (name, value) in enumerate(every) if value or place < 8]


def _head(parent: QWidget, title: str, note: str, link: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(parts.label(title, "heading", parent=parent))
    if note:
        words = ElidedLabel("secondary", "2", parent=parent)
        words.setText(note)
        row.addWidget(words, 1)
    else:
        row.addStretch(1)
    row.addWidget(link)
    return row


def _dots(case: Case) -> list[tuple[datetime, str]]:
    """What has happened, for the axis: one dot a day."""
    order = case.order
    dots: dict[object, tuple[datetime, str]] = {}
    facts = (
        (order.ordered, translate("names", "ordered")),
        (order.shipped, translate("names", "shipped")),
        (order.delivered, translate("names", "delivered")),
    )
    for when, name in (*facts, *((event.at, names.dot(event.kind)) for event in case.events)):
        if when is not None and (when.day not in dots or not dots[when.day][1]):
            dots[when.day] = (when.at, name)
    return list(dots.values())
