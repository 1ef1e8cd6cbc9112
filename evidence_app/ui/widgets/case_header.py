"""The head of a case: what it is, and on every page but Overview the one date and the one step that matter."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from evidence_app.ui import formats, parts
from evidence_app.ui.i18n import core
from evidence_app.ui.outlook import ENDED, Outlook, is_soon
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign

if TYPE_CHECKING:
    from evidence_app.core.case import Case


SEPARATOR = f"{formats.NB} · {formats.NB}"


class ElidedLabel(QWidget):
    """One line. What doesn't fit goes, the last part after a SEPARATOR first; the whole is then in its tooltip."""

    def __init__(self, kind: str, ink: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = parts.label("", kind, ink, parent=self)
        self._label.setMinimumWidth(0)
        self._label.setProperty("elided", True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show `text`."""
        self._text = text
        self._label.setAccessibleName(text)
        self._elide()

    def sizeHint(self) -> QSize:
        """The room it wants."""
        metrics = self._label.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 4, self._label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The least room it can do with."""
        return QSize(80, self._label.sizeHint().height())

    def resizeEvent(self, _event: object) -> None:
        """Fit what it holds."""
        self._elide()

    def _elide(self) -> None:
        metrics, room, shown = self._label.fontMetrics(), max(0, self.width()), self._text
        while SEPARATOR in shown and metrics.horizontalAdvance(shown) > room:
            shown = shown.rpartition(SEPARATOR)[0]
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        self._label.setText(shown)
        self.setToolTip(self._text if shown != self._text else "")


class CaseHeader(QWidget):
    """Title and meta; right: either "Add evidence…" (Overview) or time left and the next step."""

    wanted_step = Signal()
    wanted_evidence = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("title", parent=self)
        self.meta = ElidedLabel("secondary", "2", parent=self)
        self.dial = Sign(30, parent=self)
        self.left = parts.label("", "heading", parent=self)
        self.what = parts.label("", "secondary", "2", parent=self)
        self.step = parts.button("", "next", on=self.wanted_step.emit, parent=self)
        self.add = parts.button(self.tr("Add evidence…"), "", "import", on=self.wanted_evidence.emit, parent=self)
        self.more = parts.tool("more", self.tr("More about this order"), parent=self)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.meta)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._overview_side())
        self._stack.addWidget(self._step_side())
        self._stack.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 8, 24, 0)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._stack)

    def _overview_side(self) -> QWidget:
        side = QWidget(self)
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addStretch()
        row.addWidget(self.add)
        row.addWidget(self.more)
        return side

    def _step_side(self) -> QWidget:
        side = QWidget(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.left)
        words.addWidget(self.what)
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch()
        row.addWidget(self.dial)
        row.addLayout(words)
        row.addSpacing(4)
        row.addWidget(self.step)
        return side

    def set_margin(self, margin: int) -> None:
        """Line up with the page below."""
        self._row.setContentsMargins(margin, 8, margin, 0)

    def on_overview(self, overview: bool) -> None:
        """Overview has the band, so the head offers evidence; elsewhere the head carries what the band says."""
        self._stack.setCurrentIndex(0 if overview else 1)
        for place in range(self._stack.count()):
            policy = QSizePolicy.Policy.Preferred if place == self._stack.currentIndex() else QSizePolicy.Policy.Ignored
            side = self._stack.widget(place)
            if side is not None:
                side.setSizePolicy(policy, policy)
        self._stack.adjustSize()

    def show_case(self, case: Case) -> None:
        """Title and meta line."""
        order = case.order
        self.title.setText(order.title)
        parts_of_meta = [
            self.tr("Order {number}").format(number=formats.grouped(order.number)),
            order.store,
            formats.money(order.price),
            self.tr("delivered {day}").format(day=formats.day(order.delivered.day, weekday=False, year=True))
            if order.delivered
            else "",
        ]
        self.meta.setText(SEPARATOR.join(part for part in parts_of_meta if part))

    def show_outlook(self, outlook: Outlook, now: datetime) -> None:
        """Time left, what for, next step. Only what changed is set, so that ticking repaints nothing else."""
        headline = outlook.headline
        timed = headline is not None and headline.due is not None and outlook.step.group != ENDED
        for widget in (self.dial, self.left, self.what):
            widget.setVisible(timed)
        if timed and headline is not None and headline.due is not None:
            seconds = outlook.left_s(now)
            soon = is_soon(headline, now) and seconds > 0
            _set(self.left, formats.left_long(seconds) if seconds > 0 else self.tr("passed"))
            parts.set_ink(self.left, "red" if soon else "")
            exact = headline.counts_from is not None and headline.counts_from.exact
            last = None if exact else headline.last_full_day  # the same as in the overview's band
            until = formats.day(last) if last else formats.moment(headline.due, headline.zone)
            _set(self.what, self.tr("{rule}, until {day}").format(rule=core(headline.title), day=until))
            self.dial.show_state(Glyph.DUE_SOON if soon else Glyph.OPEN, outlook.share_left(now))
            self.dial.setAccessibleName(self.left.text())
        button = core(outlook.step.button)
        if self.step.text() != button:
            self.step.setText(button)
        self.step.setVisible(bool(button))
        self.step.setToolTip(core(outlook.step.sentence))


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
