"""The content of one page: drawing operations, drawn on a reportlab canvas.

Shapes, colours, lines and places of pictures are reportlab's. Text goes in as operators of its own, glyph by glyph as it was
shaped, for the canvas would shape it anew; glyphs without text of their own are drawn as outlines. Only colours, widths and
fonts that change are written, which keeps files small and their proof quick.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas

from evidence_app.dossier.embedding import DocumentFont
from evidence_app.dossier.fonts import Face
from evidence_app.dossier.ops import DiscOp, LineOp, Page, PictureOp, RectOp, TextOp
from evidence_app.dossier.text import Run

FontOf = Callable[[Face], DocumentFont]
NameOf = Callable[[PictureOp], str]


def content(page: Page, font_of: FontOf, name_of: NameOf) -> bytes:
    """The operators that draw a page; `font_of` and `name_of` tell fonts and the resource names of pictures."""
    pen = _Pen(page, font_of)
    for op in page.ops:
        if isinstance(op, TextOp):
            for run in op.line.runs:
                pen.run(run, op.x + run.x, op.y)
        elif isinstance(op, RectOp):
            pen.rect(op)
        elif isinstance(op, LineOp):
            pen.line(op)
        elif isinstance(op, DiscOp):
            pen.disc(op)
        elif isinstance(op, PictureOp):
            pen.picture(op, name_of(op))
    return pen.finish()


class _Pen:
    """Draws on a canvas and remembers the state it leaves. Distances come from the top of the page, as in `ops`."""

    def __init__(self, page: Page, font_of: FontOf) -> None:
        self._height = page.height
        self._canvas = Canvas(io.BytesIO(), pagesize=(page.width, page.height), pageCompression=0)
        self._font_of = font_of
        self._font: tuple[Face | None, float] = (None, 0.0)
        self._fill = ""
        self._stroke = ""
        self._width = 0.0

    def finish(self) -> bytes:
        """Everything drawn."""
        return str(self._canvas.getCurrentPageContent()).encode("ascii")

    # state

    def _filling(self, colour: str) -> None:
        if colour != self._fill:
            self._canvas.setFillColor(_rgb(colour))
            self._fill = colour

    def _stroking(self, colour: str, width: float) -> None:
        if colour != self._stroke:
            self._canvas.setStrokeColor(_rgb(colour))
            self._stroke = colour
        if width != self._width:
            self._canvas.setLineWidth(round(width, 2))
            self._width = width

    # shapes

    def rect(self, op: RectOp) -> None:
        self._painting(op)
        place = _rounded(op.x, self._height - op.y - op.height, op.width, op.height)
        self._canvas.rect(*place, stroke=bool(op.stroke), fill=bool(op.fill))

    def disc(self, op: DiscOp) -> None:
        self._painting(op)
        self._canvas.circle(op.x, self._height - op.y, op.radius, stroke=bool(op.stroke), fill=bool(op.fill))

    def _painting(self, op: RectOp | DiscOp) -> None:
        if op.fill:
            self._filling(op.fill)
        if op.stroke:
            self._stroking(op.stroke, op.line_width)

    def line(self, op: LineOp) -> None:
        self._stroking(op.colour, op.width)
        if op.dash:
            self._canvas.setDash([op.dash])
        self._canvas.line(*_rounded(op.x1, self._height - op.y1, op.x2, self._height - op.y2))
        if op.dash:
            self._canvas.setDash()

    def picture(self, op: PictureOp, name: str) -> None:
        x, y, width, height = _rounded(op.x, self._height - op.y - op.height, op.width, op.height)
        self._canvas.saveState()
        self._canvas.transform(width, 0, 0, height, x, y)
        self._canvas.addLiteral(f"/{name} Do")
        self._canvas.restoreState()

    # text

    def run(self, run: Run, x: float, top: float) -> None:
        """One run with its baseline `top` below the upper edge."""
        font, y = self._font_of(run.face), self._height - top
        operator = font.operator(run.shaped)
        if operator:
            self._shown(run, x, y, operator)
            return
        scale = run.size / run.face.upem
        shown: list[tuple[str, int]] = []
        pen, start = 0, 0

        def flush() -> None:
            if shown:
                self._shown(run, x + start * scale, y, font.show(shown))
                shown.clear()

        for glyph in run.shaped.glyphs:
            if glyph.dx or glyph.dy or not glyph.text:
                at, level = x + (pen + glyph.dx) * scale, y + glyph.dy * scale
                if not glyph.text:
                    self._outline(run, glyph.gid, at, level)
                if glyph.text or glyph.advance:
                    flush()
                if glyph.text:
                    self._shown(run, at, level, font.show([(font.code(glyph.gid, glyph.text), 0)]))
            else:
                if not shown:
                    start = pen
                shown.append((font.code(glyph.gid, glyph.text), glyph.kern))
            pen += glyph.advance
        flush()

    def _shown(self, run: Run, x: float, y: float, operator: str) -> None:
        self._filling(run.colour)
        font = (run.face, run.size)
        if font != self._font:
            self._canvas.addLiteral(f"/{self._font_of(run.face).name} {run.size:.2f} Tf")
            self._font = font
        self._canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {operator} ET")

    def _outline(self, run: Run, gid: int, x: float, y: float) -> None:
        outline = run.face.outline(gid)
        if not outline.value:
            return
        from fontTools.pens.reportLabPen import ReportLabPen  # few dossiers need it, and it takes 60 ms to import

        self._filling(run.colour)
        scale, path = run.size / run.face.upem, self._canvas.beginPath()
        path.closePath = path.close  # by this name fontTools' pen for reportlab closes a contour
        outline.replay(ReportLabPen(None, path))
        self._canvas.saveState()
        self._canvas.transform(scale, 0, 0, scale, *_rounded(x, y))
        self._canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)
        self._canvas.restoreState()


@cache
def _rgb(colour: str) -> tuple[float, ...]:
    """`#0B4F8A` as three numbers from 0 to 1."""
    return tuple(HexColor(colour).rgb())


def _rounded(*values: float) -> tuple[float, ...]:
    """Lengths to a hundredth of a point: finer than any printer, and short in the file."""
    return tuple(round(value, 2) for value in values)


def distinct(pages: Sequence[Page]) -> list[PictureOp]:
    """Every picture of the pages once, in drawing order."""
    return list(dict.fromkeys(op for page in pages for op in page.pictures))
