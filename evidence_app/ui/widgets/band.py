"""The band at the head of Overview: how much time is left, and the one thing to do next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from evidence_app.ui import formats, parts
from evidence_app.ui.i18n import core
from evidence_app.ui.outlook import ENDED, Outlook, is_soon
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign


class Band(QWidget):
    """Left half grey with the time, right half blue with the step. It grows with its text and never clips it."""

    wanted_step = Signal()
    wanted_sources = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dial = Sign(60, parent=self)
        self.rule = parts.label("", "caption", "2", wrap=True, parent=self)
        self.left = parts.label("", "hero", wrap=True, parent=self)
        self.last = parts.label("", "body", "2", wrap=True, parent=self)
        self.last.setTextFormat(Qt.TextFormat.RichText)
        self.sentence = parts.label("", "heading", "on", wrap=True, parent=self)
        self.reason = parts.label("", "secondary", "on2", wrap=True, parent=self)
        self.step = parts.button("", "inverse", on=self.wanted_step.emit, parent=self)
        self._hero = "hero"
        self._left_side, self.right = self._left_half(), self._right_half()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_side, 13)
        row.addWidget(self.right, 15)

    def _left_half(self) -> QFrame:
        side = QFrame(self)
        side.setProperty("role", "band-left")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        for label in (self.rule, self.left, self.last):
            words.addWidget(label)
        words.addStretch()
        self._left_row = QHBoxLayout(side)
        self._left_row.setSpacing(22)
        self._left_row.addWidget(self.dial)
        self._left_row.addLayout(words, 1)
        return side

    def _right_half(self) -> QFrame:
        side = QFrame(self)
        parts.ground(side, "blue")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch()
        words.addWidget(_on_blue_caption(self.tr("Next step"), self))
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        words.addStretch()
        self._right_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, side)
        self._right_row.setSpacing(20)
        self._right_row.addLayout(words, 1)
        self._right_row.addWidget(self.step)
        return side

    def set_small(self, small: bool) -> None:
        """Smaller figures and margins under 1360 × 800."""
        self._hero = "hero-small" if small else "hero"
        if self.left.property("type") != "heading":
            self._size(self._hero)
        self.setMinimumHeight(92 if small else 118)
        self._left_row.setContentsMargins(*((20, 6, 16, 8) if small else (28, 12, 16, 12)))
        self._right_row.setContentsMargins(*((18, 6, 20, 8) if small else (24, 12, 24, 12)))

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room for the size of the text, the button stands below the words."""
        ways = QBoxLayout.Direction
        self._right_row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def show_outlook(self, outlook: Outlook, now: datetime) -> None:
        """Everything."""
        step = outlook.step
        _set(self.sentence, core(step.sentence))
        _set(self.reason, core(step.reason))
        self.reason.setVisible(bool(step.reason))
        self.step.setText(core(step.button))
        self.step.setVisible(bool(step.button))
        self.step.setAccessibleDescription(core(step.sentence))
        self.tick(outlook, now)

    def tick(self, outlook: Outlook, now: datetime) -> None:
        """Only the time."""
        headline = outlook.headline
        if headline is None or headline.due is None or outlook.step.group == ENDED:
            self._show_no_time(outlook)
            return
        self._size(self._hero)
        seconds = outlook.left_s(now)
        soon = seconds > 0 and is_soon(headline, now)
        title = core(headline.title)
        told = self.tr("Time left: {what}").format(what=title)
        _set(self.rule, told.upper())
        self.rule.setAccessibleName(told)
        _set(self.left, formats.left_long(seconds) if seconds > 0 else self.tr("Time is up"))
        parts.set_ink(self.left, "red" if soon else "")
        if headline.counts_from is not None and headline.counts_from.exact:
            until = self.tr("Until: {day}").format(day=_bold(formats.moment(headline.due, headline.zone)))
        else:
            last = headline.last_full_day or headline.due.date()
            until = self.tr("Last full day: {day}").format(day=_bold(formats.day(last, year=True)))
        _set(self.last, until)
        self.last.setAccessibleName(until.replace("<b>", "").replace("</b>", ""))
        self.last.show()
        self.dial.show()
        self.dial.show_state(Glyph.DUE_SOON if soon else Glyph.OPEN, outlook.share_left(now))
        self.dial.setAccessibleName(f"{title}: {self.left.text()}")

    def _show_no_time(self, outlook: Outlook) -> None:
        self.dial.hide()
        self.last.hide()
        parts.set_ink(self.left, "")
        ended = outlook.step.group == ENDED
        _set(self.rule, (self.tr("Ended") if ended else self.tr("No date to watch yet")).upper())
        text = core(outlook.step.rail) if ended else self.tr("Enter the delivery date or the end of protection")
        _set(self.left, text)
        self._size(self._hero if ended else "heading")

    def _size(self, kind: str) -> None:
        if self.left.property("type") != kind:
            self.left.setProperty("type", kind)
            parts.restyle(self.left)


def _on_blue_caption(text: str, parent: QWidget) -> QLabel:
    made = parts.label(text.upper(), "caption", "on2", parent=parent)
    made.setAccessibleName(text)
    return made


def _bold(text: str) -> str:
    return f"<b>{text}</b>"


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
