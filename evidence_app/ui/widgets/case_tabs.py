"""The tabs of a case: words and a count; the active one bold over a blue line, and nothing moves when it changes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from evidence_app.ui import theme
from evidence_app.ui.tokens import TABS

_GAP, _COUNT_GAP = 28, 8


class CaseTabs(QTabBar):
    """A tab bar drawn by hand: QTabBar still brings the keys, the mouse and the accessible tree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._counts: dict[int, int | None] = {}
        self._drop_counts = False

    def set_count(self, index: int, count: int | None) -> None:
        """The number beside a tab; None shows none."""
        if self._counts.get(index) == count:
            return
        self._counts[index] = count
        self.setAccessibleTabName(index, f"{self.tabText(index)}, {count}" if count is not None else self.tabText(index))
        self.setTabText(index, self.tabText(index))  # lays the bar out again
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the bold words and the count."""
        return QSize(self._width(index, counts=not self._drop_counts), theme.active().px(TABS))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The same: words are never cut."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """The least room it can do with."""
        return QSize(sum(self._width(index, counts=False) for index in range(self.count())), theme.active().px(TABS))

    def sizeHint(self) -> QSize:
        """The room it wants."""
        return QSize(sum(self._width(index, counts=True) for index in range(self.count())), theme.active().px(TABS))

    def _width(self, index: int, *, counts: bool) -> int:
        look = theme.active()
        width = QFontMetrics(look.font("strong")).horizontalAdvance(self.tabText(index)) + _GAP
        count = self._counts.get(index)
        if counts and count is not None:
            width += _COUNT_GAP + QFontMetrics(look.font("secondary")).horizontalAdvance(str(count))
        return width

    def resizeEvent(self, event: object) -> None:
        """Where space is short, counts go; words never do."""
        drop = self.sizeHint().width() > self.width()
        if drop != self._drop_counts:
            self._drop_counts = drop
            if self.count():
                self.setTabText(0, self.tabText(0))
        super().resizeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        look, tokens = theme.active(), theme.active().tokens
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index in range(self.count()):
            rect = self.tabRect(index)
            words = rect.adjusted(_GAP, 0, 0, 0) if rtl else rect.adjusted(0, 0, -_GAP, 0)
            active = index == self.currentIndex()
            painter.setFont(look.font("strong" if active else "body"))
            hovered = self.isEnabled() and rect.contains(self.mapFromGlobal(self.cursor().pos()))
            painter.setPen(QColor(tokens.ink if active or hovered else tokens.ink2))
            leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(words, leading, self.tabText(index))
            count = self._counts.get(index)
            if count is not None and not self._drop_counts:
                painter.setFont(look.font("secondary"))
                painter.setPen(QColor(tokens.ink2))
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, str(count))
            if active:
                painter.fillRect(QRect(words.left(), rect.bottom() - 2, words.width(), 3), QColor(tokens.blue))
                if self.hasFocus():
                    painter.setPen(QPen(QColor(tokens.blue), 2))
                    painter.drawRoundedRect(words.adjusted(-4, 6, 4, -8), 3, 3)
