"""Timeline: everything that happened and everything that was said, in its order, with the dates still to come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from evidence_app.core.case import Case, Event, Evidence, Role
from evidence_app.core.deadlines import Deadline, Status
from evidence_app.core.exhibits import exhibit_labels
from evidence_app.core.pictures import PictureRef
from evidence_app.core.policy import Kind
from evidence_app.ui import formats, names, parts, theme
from evidence_app.ui.i18n import core
from evidence_app.ui.outlook import outlook
from evidence_app.ui.pages import Page
from evidence_app.ui.session import Session
from evidence_app.ui.tokens import SMALL_WIDTH
from evidence_app.ui.widgets.glyphs import Glyph, state
from evidence_app.ui.widgets.thumbnails import Thumbnails, thumbnails_of

_THUMB = QSize(92, 62)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `mark` is how its dot looks: fact, event, message, now, ahead, soon, doubtful."""

    at: datetime
    when: str
    title: str
    mark: str
    note: str = ""
    event: Event | None = None
    evidence: Evidence | None = None


def entries(case: Case, ahead: list[Deadline], now: datetime, tr: Callable[[str], str]) -> list[Entry]:
    """What happened, what was said, now, and what is still to come, by time."""
    order = case.order
    labels = exhibit_labels(case)
    found = [
        Entry(when.at, formats.when(when), title, "fact")
        for when, title in ((order.ordered, tr("Ordered")), (order.shipped, tr("Shipped")), (order.delivered, tr("Delivered")))
        if when is not None
    ]
    for event in case.events:
        amount = formats.money(event.amount)
        insisted = tr("on your word, against the advice") if event.confirmed else ""
        note = " · ".join(part for part in (event.note, amount, event.tracking, event.address, insisted) if part)
        found.append(Entry(event.at.at, formats.when(event.at), names.event(event.kind), "event", note, event=event))
    for item in case.evidence:
        if item.role in (Role.MESSAGES, Role.UNBOXING_VIDEO):
            at = item.taken.at if item.taken else item.added
            written = formats.when(item.taken) if item.taken else tr("added {day}").format(day=formats.day(item.added.date()))
            title = tr("Messages") if item.role is Role.MESSAGES else tr("Unboxing filmed")
            note = " · ".join(part for part in (labels.get(item.id, ""), item.caption or item.name) if part)
            found.append(Entry(at, written, title, "message", note, evidence=item))
    found.append(Entry(now, formats.moment(now, order.zone), tr("Now"), "now"))
    for deadline in ahead:
        if deadline.due is not None and deadline.due > now:
            soon = deadline.status is Status.DUE_SOON
            mark = "doubtful" if deadline.kind is Kind.DOUBTFUL else "soon" if soon else "ahead"
            left = tr("{time} left").format(time=formats.left_long((deadline.due - now).total_seconds()))
            exact = deadline.counts_from is not None and deadline.counts_from.exact
            last = formats.day(deadline.last_full_day or deadline.due.date(), year=True)
            written = formats.moment(deadline.due, deadline.zone) if exact else last
            found.append(Entry(deadline.due, written, core(deadline.title), mark, left))
    return sorted(found, key=lambda entry: (entry.at.astimezone().date(), entry.mark == "now", entry.at))


class _Spine(QWidget):
    """The line at the left with the dot of one entry."""

    def __init__(self, mark: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setFixedWidth(28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line through and the dot on it: shape says what it is."""
        tokens = theme.active().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = self.width() / 2, 19.0
        ahead = self._mark in ("ahead", "soon", "doubtful")
        pen = QPen(QColor(tokens.control), 1.5, Qt.PenStyle.DotLine if ahead else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        dot = QRectF(x - 5, y - 5, 10, 10)
        painter.setPen(QPen(QColor(tokens.red if self._mark == "soon" else tokens.ink), 2))
        if self._mark == "now":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ink))
            painter.drawRect(QRectF(x - 12, y - 1.5, 24, 3))
        elif self._mark == "message":
            painter.setBrush(QColor(tokens.surface))
            painter.drawRect(dot)
        elif self._mark in ("event", "fact"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ink if self._mark == "event" else tokens.ink2))
            painter.drawEllipse(dot)
        elif self._mark == "doubtful":
            painter.fillRect(dot.adjusted(-2, -2, 2, 2), QColor(tokens.surface))
            state(painter, dot.adjusted(-3, -3, 3, 3), Glyph.MISSING, tokens)
        else:
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(dot)


class TimelinePage(Page):
    """A list along a line. The latest is at the foot, dates to come below now."""

    key = "timeline"
    help_topic = "timeline"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._thumbnails: Thumbnails | None = None
        self._pictures: dict[PictureRef, QLabel] = {}
        self.log = parts.button(self.tr("Log a step…"), "", "add", on=self._on_log, parent=self)
        self.add = parts.button(self.tr("Add messages…"), "", "message", on=self._on_add, parent=self)
        body = QWidget(self)
        parts.ground(body, "surface")
        self._body = body
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(24, 8, 24, 24)
        self._rows.setSpacing(0)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(body)
        self._head = head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 8)
        head.setSpacing(10)
        head.addWidget(parts.label(self.tr("What happened"), "heading", parent=self))
        self._count = parts.label("", "secondary", "2", parent=self)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.add)
        head.addWidget(self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        theme.active().changed.connect(self._body.update)

    def title(self) -> str:
        """The tab's words."""
        return self.tr("Timeline")

    @classmethod
    def count(cls, case: Case) -> int | None:
        """How many steps were logged."""
        return len(case.events) or None

    def show_case(self, case: Case | None) -> None:
        """Build the lines anew; there are few."""
        super().show_case(case)
        parts.clear(self._rows)
        self._pictures.clear()
        if case is None:
            return
        now = self.session.now()
        found = outlook(case, now).deadlines
        shown = [item for item in found if item.status in (Status.RUNNING, Status.DUE_SOON)]
        hidden = {"dispute_after_delivery"}
        ahead = [item for item in shown if item.rule not in hidden]
        listed = entries(case, ahead, now, self.tr)
        for entry in listed:
            self._rows.addWidget(self._row(entry))
        self._rows.addStretch()
        self._count.setText(self.tr("%n step(s) logged", "", len(case.events)))

    def _row(self, entry: Entry) -> QWidget:
        row = QWidget(self._body)
        row.setMinimumHeight(44)
        words = QVBoxLayout()
        words.setContentsMargins(0, 8, 0, 8)
        words.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(12)
        strong = entry.mark in ("event", "message", "soon", "now")
        title = parts.label(entry.title, "strong" if strong else "body", "red" if entry.mark == "soon" else "", parent=row)
        day = parts.label(entry.when, "body", "2", parent=row)
        day.setFixedWidth(theme.active().px(168))
        line.addWidget(day)
        line.addWidget(title)
        line.addStretch()
        if entry.event is not None:
            event = entry.event
            remove = parts.button(self.tr("Remove"), "link", on=lambda: self.remove(event), parent=row)
            remove.setAccessibleName(self.tr("Remove: {step}").format(step=entry.title))
            line.addWidget(remove)
        words.addLayout(line)
        if entry.note:
            indent = QHBoxLayout()
            indent.addSpacing(theme.active().px(168) + 12)
            indent.addWidget(parts.label(entry.note, "secondary", "2", wrap=True, parent=row), 1)
            words.addLayout(indent)
        if entry.evidence is not None:
            words.addLayout(self._picture_line(entry, row))
        whole = QHBoxLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(_Spine(entry.mark, row))
        whole.addLayout(words, 1)
        return row

    def _picture_line(self, entry: Entry, row: QWidget) -> QHBoxLayout:
        item = entry.evidence
        assert item is not None
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 4)
        line.addSpacing(theme.active().px(168) + 12)
        picture = QLabel(row)
        picture.setFixedSize(_THUMB)
        picture.setAccessibleName(entry.note or entry.title)
        parts.ground(picture, "pane")
        ref = PictureRef(item.id)
        self._pictures[ref] = picture
        self._show_picture(ref)
        look = parts.button(self.tr("Show"), "link", parent=row)
        look.setAccessibleName(self.tr("Show {what}").format(what=entry.note or entry.title))
        look.clicked.connect(lambda _checked=False: self.session.showPage.emit("evidence", item.id))
        line.addWidget(picture)
        line.addSpacing(8)
        line.addWidget(look)
        line.addStretch()
        return line

    def _show_picture(self, ref: object) -> None:
        label = self._pictures.get(ref) if isinstance(ref, PictureRef) else None
        if label is None or self.case is None or not isinstance(ref, PictureRef):
            return
        if self._thumbnails is None:
            self._thumbnails = thumbnails_of(self.session, self)
            self._thumbnails.ready.connect(self._show_picture)
        pixmap = self._thumbnails.pixmap(self.case.number, ref, _THUMB, self.devicePixelRatioF())
        label.setPixmap(pixmap if pixmap is not None else QPixmap())

    def remove(self, event: Event) -> None:
        """Take a step off the record; Undo brings it back."""
        self.session.edit(
            "Remove step", lambda case: replace(case, events=tuple(one for one in case.events if one.id != event.id))
        )
        self.session.toast.emit(self.tr("Step removed"), self.session.undo)

    def _on_log(self) -> None:
        from evidence_app.ui.dialogs.log_dialog import LogDialog

        if self.case is not None:
            LogDialog(self.session, self.case, None, (), self.window()).exec()

    def _on_add(self) -> None:
        from evidence_app.ui.intake import desk_of

        desk_of(self.session, self.window()).choose_files(Role.MESSAGES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margins follow the window's width."""
        super().resizeEvent(event)
        margin = 20 if self.window().width() < SMALL_WIDTH else 24
        self._head.setContentsMargins(margin, 12, margin, 8)
        self._rows.setContentsMargins(margin - 6, 8, margin, 24)

    def stop(self) -> None:
        """The window closes: no more pictures are wished for."""
        if self._thumbnails is not None:
            self._thumbnails.lane.forget()
