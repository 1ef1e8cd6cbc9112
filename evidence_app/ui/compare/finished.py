"""The finished comparison as one picture, for the clipboard and for dragging out: headers, both pictures, the differences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.geometry import view_size
from evidence_app.core.pictures import Difference, Recipe
from evidence_app.ui import theme
from evidence_app.ui.compare.naming import picture_words
from evidence_app.ui.i18n import translate
from evidence_app.ui.tokens import LIGHT

if TYPE_CHECKING:
    from evidence_app.media.marks import Source
    from evidence_app.ui.compare.studio import Studio

WIDTH = 1920
MARGIN, HEAD, GAP = 24, 44, 16
TALLEST = 1400
TEXT = 24
ON_SCREEN = 640  # px: how wide a pane is on a usual screen; marks keep that proportion


@dataclass(frozen=True, slots=True)
class FinishedSide:
    """One side: its pixels, what is drawn, and the picture's name."""

    source: Source
    recipe: Recipe
    words: str


def finished_of(studio: Studio) -> QImage | None:
    """The comparison that the studio shows; None while a picture is missing."""
    case, comparison = studio.case, studio.comparison
    if case is None or comparison is None:
        return None
    sides = []
    for side, pane in enumerate(studio.panes):
        source, recipe, picture = pane.canvas.source, studio.recipe(side), studio.picture(side)
        if source is None or recipe is None or picture is None:
            return None
        sides.append(FinishedSide(source, recipe, picture_words(case, picture)))
    own = {one.id for one in comparison.differences}
    return finished(sides[0], sides[1], [(n, one) for n, one in numbered_differences(case) if one.id in own])


def finished(
    listing: FinishedSide, received: FinishedSide, differences: list[tuple[int, Difference]], width: int = WIDTH
) -> QImage:
    """The comparison as on paper, always light, with redactions burnt in. `width` in pixels."""
    half = (width - 2 * MARGIN - GAP) // 2
    sizes = []
    for side in (listing, received):
        have = view_size(side.source.full, side.recipe.view)
        share = min(half / have[0], TALLEST / have[1])
        sizes.append((max(1, round(have[0] * share)), max(1, round(have[1] * share))))
    tall = max(size[1] for size in sizes)
    font = QFont(theme.active().family)
    font.setPixelSize(TEXT)
    rows = _rows(differences, font, width - 2 * MARGIN)
    height = MARGIN + HEAD + tall + GAP + sum(row for row, _one in rows) + MARGIN
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    titles = (
        (listing, translate("compare", "Listing says"), LIGHT.listing),
        (received, translate("compare", "Received"), LIGHT.received),
    )
    for place, ((side, title, colour), size) in enumerate(zip(titles, sizes, strict=True)):
        area = QRect(MARGIN + place * (half + GAP), MARGIN, half, HEAD + tall)
        _side(painter, area, side, (title, colour), size)
    _list(painter, rows, font, MARGIN + HEAD + tall + GAP, width)
    painter.end()
    return image


def _side(painter: QPainter, area: QRect, side: FinishedSide, head: tuple[str, str], size: tuple[int, int]) -> None:
    from evidence_app.media.marks import render

    title, colour = head
    painter.fillRect(area, QColor(LIGHT.pane))
    painter.fillRect(QRect(area.left(), area.top(), area.width(), HEAD), QColor(colour))
    bold = QFont(theme.active().family)
    bold.setPixelSize(20)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(Qt.GlobalColor.white)
    words = title.upper()
    line = QRect(area.left() + 16, area.top(), area.width() - 32, HEAD)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
    used = painter.fontMetrics().horizontalAdvance(words) + 20
    plain = QFont(bold)
    plain.setBold(False)
    painter.setFont(plain)
    rest = line.adjusted(used, 0, 0, 0)
    painter.drawText(
        rest,
        Qt.AlignmentFlag.AlignVCenter,
        painter.fontMetrics().elidedText(side.words, Qt.TextElideMode.ElideRight, rest.width()),
    )
    pixels = render(side.source, side.source.full, side.recipe, *size, scale=area.width() / ON_SCREEN)
    drawn = QImage(pixels.data, size[0], size[1], 3 * size[0], QImage.Format.Format_RGB888)
    top = area.top() + HEAD
    painter.drawImage(area.left() + (area.width() - size[0]) // 2, top + (area.height() - HEAD - size[1]) // 2, drawn)


def _rows(differences: list[tuple[int, Difference]], font: QFont, width: int) -> list[tuple[int, tuple[int, Difference]]]:
    """Each difference with the height it needs: aspect, what the listing says, what was received."""
    metrics = QFontMetrics(font)
    third = (width - 60) // 3 - 16
    rows = []
    for number, one in differences:
        tall = max(
            metrics.boundingRect(QRect(0, 0, third, 10_000), int(Qt.TextFlag.TextWordWrap), text).height()
            for text in (one.aspect, one.listing_says, one.received)
        )
        rows.append((max(tall, 34) + 20, (number, one)))
    return rows


def _list(painter: QPainter, rows: list[tuple[int, tuple[int, Difference]]], font: QFont, top: int, width: int) -> None:
    third = (width - 2 * MARGIN - 60) // 3
    bold = QFont(font)
    bold.setBold(True)
    for tall, (number, one) in rows:
        painter.setPen(QColor(LIGHT.line))
        painter.drawLine(MARGIN, top, width - MARGIN, top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.callout))
        disc = QRectF(MARGIN + 4, top + 10, 34, 34)
        painter.drawEllipse(disc)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(bold)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.setPen(QColor(LIGHT.ink))
        words = (one.aspect, f"“{one.listing_says}”" if one.listing_says else "", one.received)
        for column, text in enumerate(words):
            painter.setFont(bold if column == 2 else font)
            cell = QRect(MARGIN + 60 + column * third, top + 10, third - 16, tall - 16)
            painter.drawText(cell, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft), text)
        top += tall
