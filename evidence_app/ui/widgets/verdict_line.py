"""What the search for cuts observed, in one line under the film: a sign, a sentence of what was seen, its limits, a link."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from evidence_app.core.case import Continuity, Verdict
from evidence_app.ui import formats, theme
from evidence_app.ui.i18n import core
from evidence_app.ui.parts import button, label
from evidence_app.ui.widgets.film_marks import clock
from evidence_app.ui.widgets.folding import Folding
from evidence_app.ui.widgets.glyphs import Glyph
from evidence_app.ui.widgets.signs import Sign


class VerdictLine(Folding):
    """`detailsWanted` asks for the list of observations, `checkWanted` for the search itself."""

    detailsWanted = Signal()  # noqa: N815
    checkWanted = Signal()  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked = False
        self.sign = Sign(theme.active().px(20), Glyph.MISSING)
        self.bold = label("", "strong")
        self.rest = label("", "body", "2", wrap=True)
        self.rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.link = button("", "link", on=self._follow)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.sign, 0, 0)
        self._places: tuple[tuple[int, int, int], ...] = ()
        self.show_verdict(None)

    def fit(self) -> None:
        """Where it is narrow, what limits the observation stands below it, and the link below that."""
        gap = self._grid.horizontalSpacing()
        sign, link = self.sign.sizeHint().width(), self.link.sizeHint().width()
        bold = self.bold.fontMetrics().horizontalAdvance(self.bold.text())
        wide = self.rest.fontMetrics().horizontalAdvance(self.rest.text())
        if sign + bold + wide + link + 4 * gap <= self.width():
            places = ((0, 1, 1), (0, 2, 1), (0, 3, 1))
        elif sign + bold + link + 4 * gap <= self.width():
            places = ((0, 1, 2), (1, 1, 3), (0, 3, 1))
        else:
            places = ((0, 1, 3), (1, 1, 3), (2, 1, 3))
        if places == self._places:
            return
        self._places = places
        self.bold.setWordWrap(places[2][0] == 2)
        for widget, (row, column, span) in zip((self.bold, self.rest, self.link), places, strict=True):
            self._grid.removeWidget(widget)
            leading = Qt.AlignmentFlag.AlignLeading if widget is self.link else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, row, column, 1, span, leading)
        self._grid.setColumnStretch(2, 1)

    def _follow(self) -> None:
        (self.detailsWanted if self._checked else self.checkWanted).emit()

    def show_verdict(self, observed: Continuity | None) -> None:
        """Show what was observed; None: the film has not been looked through yet."""
        self._checked = observed is not None
        self.link.setEnabled(True)
        self.link.setText(self.tr("What was checked") if observed is not None else self.tr("Look for cuts"))
        if observed is None:
            self._say(Glyph.MISSING, self.tr("Not checked for cuts yet."), "")
            return
        if observed.verdict is Verdict.CONTINUOUS:
            limits = self.tr("in %n frame(s). An observation, not a proof.", "", observed.checked_frames)
            self._say(Glyph.READY, self.tr("No cut was detected"), limits)
        elif observed.verdict is Verdict.CUTS:
            count = max(1, len(observed.cuts))
            bold = self.tr("1 cut was detected") if count == 1 else self.tr("{n} cuts were detected").format(n=count)
            places = ", ".join(clock(one.time_s, exact=True) for one in observed.cuts[:3])
            rest = self.tr("at {times}. Film again in one shot if you still can.").format(times=places)
            self._say(Glyph.STOP, bold, rest)
        else:
            note = next((one.note for one in observed.observations if one.note), "")
            rest = core(note) or self.tr(
                "%n frame(s) were looked at; whether any are missing can't be said.", "", observed.checked_frames
            )
            self._say(Glyph.WEAK, self.tr("Undetermined:"), rest)

    def show_running(self, fraction: float) -> None:
        """Show that the search is under way."""
        self._checked = False
        self._say(Glyph.MISSING, self.tr("Looking for cuts…"), formats.percent(fraction * 100))
        self.link.setEnabled(False)

    def _say(self, glyph: Glyph, bold: str, rest: str) -> None:
        self.sign.show_state(glyph)
        self.bold.setText(bold)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.fit()
        self.setAccessibleName(f"{bold} {rest}")
        self.sign.setAccessibleName(bold)
