"""The content of one page: drawing operations as the operators of PDF.

Text is set glyph by glyph as it was shaped; glyphs without text of their own are drawn as outlines. Only what changes is
written – colour, font, begin and end of text – which keeps files small and their proof quick.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from evidence_app.dossier.embedding import DocumentFont
from evidence_app.dossier.fonts import Face
from evidence_app.dossier.ops import DiscOp, LineOp, Page, PictureOp, RectOp, TextOp
from evidence_app.dossier.text import Run

# How far the control points of a quarter circle lie from its ends, for radius 1.
KAPPA = 0.5522847498
FontOf = Callable[[Face], DocumentFont]
NameOf = Callable[[PictureOp], str]


def content(page: Page, font_of: FontOf, name_of: NameOf) -> bytes:
    """The operators that draw a page; `font_of` and `name_of` tell fonts and the resource names of pictures."""
    pen = _Pen(page.height, font_of)
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
    """Writes operators and remembers the state they leave. Distances come from the top of the page, as in `ops`."""

    def __init__(self, height: float, font_of: FontOf) -> None:
        self._height = height
        self._font_of = font_of
        self._parts: list[str] = []
        self._in_text = False
        self._font: tuple[Face | None, float] = (None, 0.0)
        self._fill = ""
        self._stroke = ""
        self._width = 0.0

    def finish(self) -> bytes:
        """Everything written."""
        self._graphics()
        return "\n".join(self._parts).encode("ascii")

    # state

    def _graphics(self) -> None:
        if self._in_text:
            self._parts.append("ET")
            self._in_text = False

    def _text(self) -> None:
        if not self._in_text:
            self._parts.append("BT")
            self._in_text = True

    def _filling(self, colour: str) -> None:
        if colour != self._fill:
            self._parts.append(f"{_rgb(colour)} rg")
            self._fill = colour

    def _stroking(self, colour: str, width: float) -> None:
        if colour != self._stroke:
            self._parts.append(f"{_rgb(colour)} RG")
            self._stroke = colour
        if width != self._width:
            self._parts.append(f"{_n(width)} w")
            self._width = width

    # shapes

    def rect(self, op: RectOp) -> None:
        self._graphics()
        paint = self._paint(op.fill, op.stroke, op.line_width)
        bottom = self._height - op.y - op.height
        self._parts.append(f"{_n(op.x)} {_n(bottom)} {_n(op.width)} {_n(op.height)} re {paint}")

    def disc(self, op: DiscOp) -> None:
        self._graphics()
        paint = self._paint(op.fill, op.stroke, op.line_width)
        x, y, r = op.x, self._height - op.y, op.radius
        k = r * KAPPA
        curves = (
            (x + r, y + k, x + k, y + r, x, y + r),
            (x - k, y + r, x - r, y + k, x - r, y),
            (x - r, y - k, x - k, y - r, x, y - r),
            (x + k, y - r, x + r, y - k, x + r, y),
        )
        path = " ".join(f"{' '.join(_n(value) for value in curve)} c" for curve in curves)
        self._parts.append(f"{_n(x + r)} {_n(y)} m {path} h {paint}")

    def _paint(self, fill: str, stroke: str, line_width: float) -> str:
        if fill:
            self._filling(fill)
        if stroke:
            self._stroking(stroke, line_width)
        return {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}[bool(fill), bool(stroke)]

    def line(self, op: LineOp) -> None:
        self._graphics()
        self._stroking(op.colour, op.width)
        path = f"{_n(op.x1)} {_n(self._height - op.y1)} m {_n(op.x2)} {_n(self._height - op.y2)} l S"
        self._parts.append(f"[{_n(op.dash)}] 0 d {path} [] 0 d" if op.dash else path)

    def picture(self, op: PictureOp, name: str) -> None:
        self._graphics()
        bottom = self._height - op.y - op.height
        self._parts.append(f"q {_n(op.width)} 0 0 {_n(op.height)} {_n(op.x)} {_n(bottom)} cm /{name} Do Q")

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
        self._text()
        font = (run.face, run.size)
        if font != self._font:
            self._parts.append(f"/{self._font_of(run.face).name} {_n(run.size)} Tf")
            self._font = font
        self._parts.append(f"1 0 0 1 {_n(x)} {_n(y)} Tm {operator}")

    def _outline(self, run: Run, gid: int, x: float, y: float) -> None:
        path = run.face.outline(gid)
        if path:
            self._filling(run.colour)
            self._graphics()
            scale = f"{run.size / run.face.upem:.5f}"
            self._parts.append(f"q {scale} 0 0 {scale} {_n(x)} {_n(y)} cm {path} f Q")


@cache
def _rgb(colour: str) -> str:
    """`#0B4F8A` as three numbers from 0 to 1."""
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.4g}" for place in (1, 3, 5))


def _n(value: float) -> str:
    text = f"{value:.2f}"
    return "0" if text in ("0.00", "-0.00") else text.rstrip("0").rstrip(".")


def distinct(pages: Sequence[Page]) -> list[PictureOp]:
    """Every picture of the pages once, in drawing order."""
    return list(dict.fromkeys(op for page in pages for op in page.pictures))
