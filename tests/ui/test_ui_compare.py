"""Compare as a user works it: with the mouse, with the keyboard, and what is on the screen against what is exported."""

from __future__ import annotations

import io
import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from evidence_kit import drop, photo, urls
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.core.case import Case, Evidence, MediaKind, Role
from evidence_app.core.exhibits import numbered_differences
from evidence_app.core.geometry import box_of
from evidence_app.core.pictures import Mark, MarkKind, PictureRef, View
from evidence_app.core.progress import Reporter
from evidence_app.core.recipes import compared
from evidence_app.core.values import Box, Point
from evidence_app.media.cv import cv2
from evidence_app.resources import resource
from evidence_app.services.workspace import open_workspace
from evidence_app.storage.codec import encode
from evidence_app.ui.compare.canvas import Canvas
from evidence_app.ui.compare.gestures import Tool
from evidence_app.ui.compare.picture_popover import PicturePopover
from evidence_app.ui.compare.strip import tool_infos
from evidence_app.ui.pages.compare import ComparePage
from evidence_app.ui.session import Session

# What the offscreen platform says whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NUMBER = "8012345678901234"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PHOTO = PictureRef("photo")
NONE, SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The page on a library with the sample's listing and photo, and hands that count their gestures."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        ids = itertools.count(1)
        self.workspace = open_workspace(folder, now=lambda: NOW, new_id=lambda: f"id{next(ids)}", remember=False)
        self.workspace.cases.add_order({"number": NUMBER, "title": "USB flash drive"})
        for name, ident, role in (("listing.png", "listing", Role.LISTING), ("photo-06.jpg", "photo", Role.PHOTO)):
            self.add(resource(f"sample/{name}"), ident, role)
        self.session = Session(self.workspace)
        self.failures: list[object] = []
        self.session.failed.connect(self.failures.append)
        self.page = ComparePage(self.session)
        self.session.caseOpened.connect(self.page.show_case)
        self.session.caseChanged.connect(self.page.refresh)
        qtbot.addWidget(self.page)
        self.page.resize(1112, 742)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow, timeout=10_000)
        self.session.open(NUMBER)
        self.left, self.right = self.page.listing.canvas, self.page.received.canvas
        qtbot.waitUntil(lambda: self.left.source is not None and self.right.source is not None, timeout=20_000)
        QApplication.processEvents()
        self.gestures = 0

    def add(self, path: Path, ident: str, role: Role) -> None:
        stored = self.workspace.library.vault.add(path, Reporter())
        with Image.open(path) as opened:
            width, height = opened.size
        item = Evidence(
            ident, stored.sha256, path.name, role, MediaKind.IMAGE, "image/png", stored.size, NOW, width=width, height=height
        )
        self.workspace.cases.edit(NUMBER, "import", lambda case: replace(case, evidence=(*case.evidence, item)))

    @property
    def case(self) -> Case:
        stored = self.workspace.cases.get(NUMBER)
        assert stored == self.session.case, "the window shows what is stored"
        return stored

    def drag(
        self, canvas: Canvas, start: tuple[float, float], end: tuple[float, float], keys: Qt.KeyboardModifier = NONE
    ) -> None:
        self.gestures += 1
        one, two = canvas.pane_at(Point(*start)).toPoint(), canvas.pane_at(Point(*end)).toPoint()
        QTest.mousePress(canvas, LEFT, keys, one)
        self._move(canvas, (one + two) / 2, keys)
        self._move(canvas, two, keys)
        QTest.mouseRelease(canvas, LEFT, keys, two)
        QApplication.processEvents()

    def _move(self, canvas: Canvas, to: QPoint, keys: Qt.KeyboardModifier) -> None:
        from PySide6.QtCore import QEvent, QPointF
        from PySide6.QtGui import QMouseEvent

        place = QPointF(to)
        moved = QMouseEvent(QEvent.Type.MouseMove, place, canvas.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, keys)
        QApplication.sendEvent(canvas, moved)

    def click(self, canvas: Canvas, at: tuple[float, float], keys: Qt.KeyboardModifier = NONE) -> None:
        self.gestures += 1
        QTest.mouseClick(canvas, LEFT, keys, canvas.pane_at(Point(*at)).toPoint())
        QApplication.processEvents()

    def key(self, widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        self.gestures += 1
        QTest.keyClick(widget, key, keys)
        QApplication.processEvents()

    def type(self, words: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        self.gestures += 1
        QApplication.processEvents()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), field
        field.setText(words)
        QTest.keyClick(field, end)
        for _ in range(4):
            QApplication.processEvents()

    def difference(self, words: tuple[str, str, str] = ("Capacity", "128 GB", "64 GB")) -> str:
        self.page.strip.take(Tool.DIFFERENCE)
        self.drag(self.left, (648, 360), (808, 388))
        self.drag(self.right, (222, 608), (342, 660))
        for word in words:
            self.type(word)
        self.page.strip.take(Tool.SELECT)
        return self.case.comparisons[0].differences[-1].id

    def close(self) -> None:
        self.session.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "library")
    yield made
    made.close()
    assert made.failures == []


def pixels_of(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


@pytest.mark.screen
def test_two_pictures_become_a_numbered_difference_in_six_gestures(desk: Desk) -> None:
    desk.key(desk.page, Qt.Key.Key_D)
    desk.drag(desk.left, (648, 360), (808, 388))
    desk.drag(desk.right, (222, 608), (342, 660))
    desk.type("Capacity")
    desk.type("128 GB")
    desk.type("64 GB printed")
    assert desk.gestures <= 6
    case = desk.case
    ((number, difference),) = numbered_differences(case)
    assert (number, difference.aspect, difference.listing_says, difference.received) == (
        1, "Capacity", "128 GB", "64 GB printed",
    )  # fmt: skip
    for listing, box in ((True, Box(648, 360, 160, 28)), (False, Box(222, 608, 120, 52))):
        recipe = compared(case, case.comparisons[0], listing=listing)
        (mark,) = recipe.marks
        got = box_of(mark.points)
        assert (got.x, got.y, got.width, got.height) == pytest.approx((box.x, box.y, box.width, box.height), abs=4)
        assert dict(recipe.numbers) == {difference.id: 1}


def test_six_gestures_end_in_the_pdf(desk: Desk, tmp_path: Path) -> None:
    plain = desk.workspace.exporting.preview(NUMBER)
    desk.key(desk.page, Qt.Key.Key_D)
    desk.drag(desk.left, (648, 360), (808, 388))
    desk.drag(desk.right, (222, 608), (342, 660))
    desk.type("Capacity")
    desk.type("as ordered: 128 GB")
    desk.type("printed: 64 GB")
    assert desk.gestures <= 6
    out = tmp_path / "dossier.pdf"
    desk.workspace.exporting.export_pdf(NUMBER, out)
    book = pypdfium2.PdfDocument(out.read_bytes())
    words = "\n".join(page.get_textpage().get_text_range() for page in book)
    shown = [page.render(scale=2).to_numpy()[..., :3].astype(int) for page in book]
    book.close()
    lines = [line.strip() for line in words.splitlines()]
    assert any("Capacity" in line and line.startswith("1") for line in lines) or ("1" in lines and "Capacity" in words)
    assert "as ordered: 128 GB" in words
    assert "printed: 64 GB" in words
    book = pypdfium2.PdfDocument(plain)
    assert "Capacity" not in "\n".join(page.get_textpage().get_text_range() for page in book)
    book.close()
    # Red of the callouts, as BGR: two boxes and two discs, which no page without a difference has.
    red = max((np.abs(page - (0x1B, 0x00, 0xB3)).max(axis=-1) < 40).sum() for page in shown)
    assert red > 600
    case = desk.case
    for listing in (True, False):
        recipe = compared(case, case.comparisons[0], listing=listing)
        drawn = desk.workspace.pictures(case).jpeg(recipe, 900, 900, 82)
        with Image.open(io.BytesIO(drawn.data)) as opened:
            rgb = np.asarray(opened.convert("RGB")).astype(int)
        assert (np.abs(rgb - (0xB3, 0x00, 0x1B)).max(axis=-1) < 40).sum() > 300


def by_keys(desk: Desk, *, until: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the widget wanted has the focus."""
    for _ in range(120):
        here = QApplication.focusWidget()
        assert here is not None
        if until(here):
            return here
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise AssertionError("Tab never gets there")


def test_everything_with_keys_alone_from_tab_to_redo(desk: Desk) -> None:
    page = desk.page
    page.setFocus()
    page.strip.button(Tool.SELECT).setFocus()
    for number, words in enumerate((("Size", "58 mm", "41 mm"), ("Colour", "red", "blue")), 1):
        desk.key(QApplication.focusWidget() or page, Qt.Key.Key_D)
        for canvas, moves in ((desk.left, 2), (desk.right, 1)):
            here = by_keys(desk, until=lambda one, canvas=canvas: one is canvas)
            for _ in range(moves * number):
                desk.key(here, Qt.Key.Key_Down)
            desk.key(here, Qt.Key.Key_Return)
        for word in words:
            desk.type(word)
        assert len(desk.case.marks) == 2 * number
        page.strip.button(Tool.SELECT).setFocus()
    assert [one.aspect for _n, one in numbered_differences(desk.case)] == ["Size", "Colour"]
    desk.key(page.strip.button(Tool.SELECT), Qt.Key.Key_V)
    right = by_keys(desk, until=lambda one: one is desk.right)
    desk.key(right, Qt.Key.Key_BracketRight)
    before = desk.case
    desk.key(right, Qt.Key.Key_Right, SHIFT)
    moved = desk.case
    assert moved.marks != before.marks
    table = by_keys(desk, until=lambda one: one is page.table)
    desk.key(table, Qt.Key.Key_Up)
    desk.key(table, Qt.Key.Key_Down, ALT)
    assert [one.aspect for _n, one in numbered_differences(desk.case)] == ["Colour", "Size"]
    desk.key(table, Qt.Key.Key_Delete)
    assert len(numbered_differences(desk.case)) == 1
    undo = by_keys(desk, until=lambda one: one is page.toolbar.undo)
    for _ in range(3):
        desk.key(undo, Qt.Key.Key_Space)
    assert desk.case.marks == before.marks
    assert desk.case.comparisons == before.comparisons
    redo = by_keys(desk, until=lambda one: one is page.toolbar.redo)
    desk.key(redo, Qt.Key.Key_Space)
    assert desk.case.marks == moved.marks


def test_five_hundred_edits_through_the_undo_stack_to_the_byte(desk: Desk) -> None:
    """Each edit is one that the page makes itself; QUndoStack takes all of them back, and brings all of them again."""
    dice = random.Random(6)
    studio, comparing = desk.page.studio, desk.workspace.comparing
    desk.difference()
    stack = desk.session.undo_stack
    base = stack.count()
    states = [encode("case", desk.case)]
    while stack.count() < base + 500:
        case = desk.case
        comparison = case.comparisons[0]
        canvas, picture = dice.choice(((desk.left, PictureRef("listing")), (desk.right, PHOTO)))
        x, y = dice.uniform(0, 900), dice.uniform(0, 700)
        corners = (Point(x, y), Point(x + dice.uniform(10, 300), y + dice.uniform(10, 200)))
        kind = dice.choice(("draw", "draw", "move", "drop", "difference", "words", "order", "view", "detail", "paste"))
        if kind == "draw":
            tool = dice.choice((Tool.BOX, Tool.ELLIPSE, Tool.ARROW, Tool.FREEHAND, Tool.REDACT))
            canvas.drawn.emit(tool, corners)
        elif kind == "move" and case.marks:
            mark = dice.choice(case.marks)
            moved = tuple(Point(point.x + 3.25, point.y - 1.5) for point in mark.points)
            canvas.edited.emit((replace(mark, points=moved),), "move mark")
        elif kind == "drop" and len(case.marks) > 4:
            studio.select_marks(frozenset({dice.choice(case.marks).id}))
            studio.remove_selected()
        elif kind == "difference" and len(comparison.differences) < 12:
            studio.select(None)
            desk.left.drawn.emit(Tool.DIFFERENCE, corners)
            desk.right.drawn.emit(Tool.DIFFERENCE, corners)
        elif kind == "words" and comparison.differences:
            ident = dice.choice(comparison.differences).id
            studio.apply(lambda: comparing.edit_difference(NUMBER, ident, received=f"é {dice.random()}"))  # noqa: B023
        elif kind == "order" and len(comparison.differences) > 1:
            desk.page.table.shift.emit(dice.choice(comparison.differences).id, dice.choice((-1, 1)))
        elif kind == "view":
            studio.set_view(dice.choice((0, 1)), straighten=round(dice.uniform(-9, 9), 1))
        elif kind == "detail" and len(comparison.details) < 5:
            canvas.drawn.emit(Tool.DETAIL, corners)
        elif kind == "paste" and case.marks:
            studio.select_marks(frozenset({dice.choice(case.marks).id}))
            studio.copy_marks()
            studio.paste_marks(dice.choice((0, 1)))
        after = encode("case", desk.case)
        if after != states[-1]:
            states.append(after)
        assert picture is not None
    assert stack.count() - base == len(states) - 1, "one step of the stack for each change"
    for wanted in reversed(states[:-1]):
        desk.session.undo()
        assert encode("case", desk.case) == wanted
    for wanted in states[1:]:
        desk.session.redo()
        assert encode("case", desk.case) == wanted


@pytest.mark.screen
def test_the_whole_way_by_keyboard(desk: Desk) -> None:
    desk.key(desk.page, Qt.Key.Key_D)
    desk.left.setFocus()
    desk.key(desk.left, Qt.Key.Key_Return)
    desk.right.setFocus()
    desk.key(desk.right, Qt.Key.Key_Return)
    desk.type("Size")
    desk.type("58 mm")
    desk.type("41 mm")
    assert [one.aspect for _n, one in numbered_differences(desk.case)] == ["Size"]
    assert len(desk.case.marks) == 2
    desk.key(desk.page, Qt.Key.Key_V)
    desk.right.setFocus()
    desk.key(desk.right, Qt.Key.Key_BracketRight)
    (mark,) = (one for one in desk.case.marks if one.picture == PHOTO)
    assert mark.id in desk.right.selection
    desk.key(desk.right, Qt.Key.Key_Right, SHIFT)
    (moved,) = (one for one in desk.case.marks if one.picture == PHOTO)
    assert moved.points[0].x > mark.points[0].x
    desk.key(desk.right, Qt.Key.Key_Right, ALT)
    (grown,) = (one for one in desk.case.marks if one.picture == PHOTO)
    assert box_of(grown.points).width > box_of(mark.points).width
    desk.key(desk.right, Qt.Key.Key_Delete)
    assert [one for one in desk.case.marks if one.picture == PHOTO] == []


def test_every_tool_has_a_key_a_name_and_a_hint_and_keys_take_them(desk: Desk) -> None:
    infos = tool_infos()
    assert len({info.key for info in infos}) == len(infos)
    for info in infos:
        button = desk.page.strip.button(info.tool)
        assert button.accessibleName() == info.name
        assert button.accessibleDescription() == info.hint != ""
        assert f"({info.key})" in button.toolTip()
        QTest.keyClick(desk.page, Qt.Key(ord(info.key)))
        assert desk.page.strip.tool is info.tool
        assert button.isChecked()


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    desk.difference()
    for widget in desk.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(desk.page):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


def test_the_screen_shows_what_is_exported(desk: Desk) -> None:
    desk.difference()
    desk.page.studio.select(None)
    desk.page.setFocus()
    case = desk.case
    for listing, canvas in ((True, desk.left), (False, desk.right)):
        canvas.clearFocus()
        canvas.fit()
        shown = pixels_of(canvas.grab().toImage())
        width, height = canvas.camera.out
        x, y = canvas.camera.begin
        recipe = compared(case, case.comparisons[0], listing=listing)
        exported = desk.workspace.pictures(case).pixels(recipe, width, height)
        # Sizes are rounded once each; by a pixel they may differ.
        assert abs(exported.shape[1] - width) <= 1
        assert abs(exported.shape[0] - height) <= 1
        exported = cv2.resize(exported, (width, height), interpolation=cv2.INTER_LINEAR)
        top, left = max(0, y), max(0, x)
        seen = shown[top : top + height, left : left + width].astype(int)
        under, beside = max(0, -y), max(0, -x)
        exported = exported[under : under + seen.shape[0], beside : beside + seen.shape[1]].astype(int)
        assert exported.shape == seen.shape
        assert np.abs(seen - exported).mean() < 2


@pytest.mark.parametrize(
    ("tool", "kind"),
    [
        (Tool.BOX, MarkKind.BOX),
        (Tool.ELLIPSE, MarkKind.ELLIPSE),
        (Tool.ARROW, MarkKind.ARROW),
        (Tool.FREEHAND, MarkKind.FREEHAND),
        (Tool.REDACT, MarkKind.REDACTION),
    ],
)
def test_each_drawing_tool_draws(desk: Desk, tool: Tool, kind: MarkKind) -> None:
    desk.page.strip.take(tool)
    desk.drag(desk.right, (300, 200), (900, 500))
    (mark,) = desk.case.marks
    assert mark.kind is kind
    assert mark.points[0].x == pytest.approx(300, abs=4)
    assert mark.points[-1].y == pytest.approx(500, abs=4)
    assert desk.right.selection == {mark.id}
    desk.session.undo()
    assert desk.case.marks == ()
    desk.session.redo()
    assert desk.case.marks == (mark,)


def test_shift_and_alt_while_drawing(desk: Desk) -> None:
    desk.page.strip.take(Tool.BOX)
    desk.drag(desk.right, (300, 300), (600, 400), SHIFT)
    box = box_of(desk.case.marks[0].points)
    assert box.width == pytest.approx(box.height)
    desk.drag(desk.right, (900, 700), (1000, 760), ALT | CTRL)
    box = box_of(desk.case.marks[1].points)
    assert box.x + box.width / 2 == pytest.approx(900, abs=4)
    desk.page.strip.take(Tool.ARROW)
    desk.drag(desk.right, (300, 900), (700, 920), SHIFT)
    tail, head = desk.case.marks[2].points
    assert head.y == pytest.approx(tail.y)


def test_marks_are_moved_and_reshaped_for_ever(desk: Desk) -> None:
    desk.page.strip.take(Tool.BOX)
    desk.drag(desk.right, (300, 300), (600, 500))
    desk.page.strip.take(Tool.SELECT)
    before = desk.case.marks[0]
    desk.drag(desk.right, (450, 400), (550, 450))
    moved = desk.case.marks[0]
    assert moved.points[0].x - before.points[0].x == pytest.approx(100, abs=4)
    handle = desk.right.handle_places(moved)[2]
    corner = desk.right.picture_at(handle)
    desk.drag(desk.right, (corner.x, corner.y), (1000, 900), CTRL)
    reshaped = desk.case.marks[0]
    assert reshaped.points[0] == moved.points[0]
    assert reshaped.points[1].x == pytest.approx(1000, abs=4)
    desk.key(desk.right, Qt.Key.Key_C, CTRL)
    desk.key(desk.right, Qt.Key.Key_V, CTRL)
    assert len(desk.case.marks) == 2
    assert desk.right.selection == {desk.case.marks[1].id}
    desk.key(desk.right, Qt.Key.Key_Delete)
    assert desk.case.marks == (reshaped,)


def test_a_number_can_be_put_elsewhere(desk: Desk) -> None:
    desk.difference()
    placed = next(one for one in desk.right.placed() if one.disc is not None)
    assert placed.disc is not None
    left, top = desk.right.camera.begin
    at = desk.right.camera.to_pane.inverse.at(Point(placed.disc.x + left, placed.disc.y + top))
    desk.drag(desk.right, (at.x, at.y), (1200, 100))
    mark = next(one for one in desk.case.marks if one.picture == PHOTO)
    assert mark.disc is not None
    assert mark.disc.x == pytest.approx(1200, abs=4)


def test_rows_and_marks_select_each_other(desk: Desk) -> None:
    first = desk.difference()
    desk.page.strip.take(Tool.DIFFERENCE)
    desk.drag(desk.left, (252, 300), (442, 340))
    desk.drag(desk.right, (800, 1010), (1100, 1100))
    for word in ("Packaging", "retail box", "plain carton"):
        desk.type(word)
    desk.page.strip.take(Tool.SELECT)
    second = desk.case.comparisons[0].differences[1].id
    assert desk.page.studio.difference == second
    desk.click(desk.right, (222, 634))
    assert desk.page.studio.difference == first
    assert desk.page.table.currentIndex().row() == 0
    assert {mark.difference for mark in desk.left.selected_marks()} == {first}
    desk.page.table.select(second)
    assert {mark.difference for mark in desk.right.selected_marks()} == {second}
    desk.key(desk.page.table, Qt.Key.Key_Up, ALT)
    assert [one.aspect for _n, one in numbered_differences(desk.case)] == ["Packaging", "Capacity"]
    desk.key(desk.page.table, Qt.Key.Key_Delete)
    assert [one.aspect for _n, one in numbered_differences(desk.case)] == ["Capacity"]
    assert {mark.difference for mark in desk.case.marks} == {first}


def test_one_side_may_stay_unmarked_and_be_marked_later(desk: Desk) -> None:
    desk.page.strip.take(Tool.DIFFERENCE)
    desk.drag(desk.left, (648, 360), (808, 388))
    assert "right" in desk.page.hint.text()
    desk.key(desk.left, Qt.Key.Key_Return, CTRL)
    assert desk.page.hint.text().startswith("Type what differs")
    desk.type("Colour", Qt.Key.Key_Escape)
    assert desk.page.hint.text() == desk.page.strip.hint()
    (mark,) = desk.case.marks
    desk.drag(desk.right, (222, 608), (342, 660))
    assert len(numbered_differences(desk.case)) == 1
    assert {one.difference for one in desk.case.marks} == {mark.difference}
    assert len(desk.case.marks) == 2


def test_escape_gives_half_a_difference_up(desk: Desk) -> None:
    desk.page.strip.take(Tool.DIFFERENCE)
    desk.drag(desk.left, (648, 360), (808, 388))
    assert len(desk.left.pending) == 1
    desk.key(desk.left, Qt.Key.Key_Escape)
    assert desk.left.pending == ()
    assert desk.case.comparisons == ()


def test_turning_cropping_and_straightening(desk: Desk) -> None:
    ident = desk.difference()
    desk.right.setFocus()
    desk.page.strip.take(Tool.CROP)
    desk.drag(desk.right, (100, 400), (700, 900))
    crop = desk.case.comparisons[0].received_view.crop
    assert crop is not None
    assert (crop.x, crop.width) == pytest.approx((100, 600), abs=5)
    assert desk.page.strip.tool is Tool.SELECT
    desk.key(desk.right, Qt.Key.Key_R)
    view = desk.case.comparisons[0].received_view
    assert view.turn == 90
    assert view.crop is not None
    assert (view.crop.width, view.crop.height) == pytest.approx((crop.height, crop.width))
    mark = next(one for one in desk.case.marks if one.difference == ident and one.picture == PHOTO)
    middle = box_of(desk.right.camera.to_pane.at(point) for point in mark.points)
    assert 0 < middle.x < desk.right.camera.pane[0], "the mark is still in sight, on its thing"
    desk.page.received.straightened.emit(-3.5)
    assert desk.case.comparisons[0].received_view.straighten == -3.5
    desk.page.received.whole.emit()
    assert desk.case.comparisons[0].received_view == View()


def test_measuring_against_a_known_length(desk: Desk) -> None:
    desk.page.studio.ask_length = lambda: 100.0
    desk.page.strip.take(Tool.MEASURE)
    desk.drag(desk.right, (572, 965), (1545, 968))
    desk.drag(desk.right, (134, 690), (520, 640))
    known, line = desk.case.marks
    assert (known.reference, known.text) == (True, "100\u00a0mm")
    assert line.millimetres == pytest.approx(40, abs=2)
    assert "±" in line.text


def test_a_white_reference_is_no_reference_of_length(desk: Desk) -> None:
    desk.page.studio.ask_length = lambda: 100.0
    desk.page.strip.take(Tool.COLOUR)
    desk.click(desk.right, (620, 480), SHIFT)
    desk.page.strip.take(Tool.MEASURE)
    desk.drag(desk.right, (572, 965), (1545, 968))
    assert desk.case.marks[-1].reference
    assert desk.case.marks[-1].text == "100\u00a0mm"


def test_why_nothing_can_be_blurred_is_told(desk: Desk) -> None:
    assert "Blurring is not offered: it can be undone" in desk.page.strip.button(Tool.REDACT).toolTip()


def test_the_pictures_get_the_room_that_few_differences_leave(desk: Desk) -> None:
    desk.difference()
    alone = desk.page.below.height()
    for _ in range(3):
        desk.difference()
    QApplication.processEvents()
    assert desk.page.below.height() > alone


def test_colours_of_both_sides_are_compared_with_a_warning(desk: Desk) -> None:
    desk.page.strip.take(Tool.COLOUR)
    desk.click(desk.left, (250, 330))
    desk.click(desk.right, (300, 200))
    assert [mark.kind for mark in desk.case.marks] == [MarkKind.COLOUR] * 2
    assert "ΔE2000" in desk.page.hint.text()
    assert "light" in desk.page.hint.text()
    desk.click(desk.right, (620, 480), SHIFT)
    assert desk.case.marks[-1].reference
    desk.click(desk.right, (300, 250))
    assert desk.case.marks[-1].text.endswith("corrected")


@pytest.mark.screen
def test_a_text_is_typed_where_it_stands(desk: Desk) -> None:
    desk.page.strip.take(Tool.TEXT)
    desk.click(desk.right, (300, 200))
    desk.type("größer als gedacht")
    (mark,) = desk.case.marks
    assert (mark.kind, mark.text) == (MarkKind.TEXT, "größer als gedacht")


def test_views_move_together_while_linked(desk: Desk) -> None:
    desk.page.strip.take(Tool.SELECT)
    before = desk.right.camera.zoom
    desk.left.setFocus()
    desk.key(desk.left, Qt.Key.Key_Plus)
    assert desk.right.camera.zoom == pytest.approx(before * 1.25)
    desk.page.toolbar.linked.setChecked(False)
    desk.key(desk.left, Qt.Key.Key_Plus)
    assert desk.right.camera.zoom == pytest.approx(before * 1.25)
    desk.key(desk.page, Qt.Key.Key_0)
    assert desk.left.camera.everything
    desk.key(desk.page, Qt.Key.Key_1)
    assert desk.left.camera.zoom == pytest.approx(1)


def test_three_points_align_the_views(desk: Desk) -> None:
    desk.difference()
    desk.page.aligner.by_hand()
    for left, right in (((100, 100), (200, 200)), ((500, 100), (1000, 200)), ((100, 300), (200, 600))):
        desk.click(desk.left, left)
        desk.click(desk.right, right)
    assert desk.page.link.aligned
    assert "aligned" in desk.page.toolbar.linked.accessibleName().lower()
    assert desk.page.toolbar.linked.toolTip() == "Aligned by three points."
    assert all(mark.kind is MarkKind.CALLOUT for mark in desk.case.marks), "points for aligning are no marks"
    desk.page.aligner.forget()
    assert not desk.page.link.aligned


def test_aligning_different_things_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.page.aligner.find()
    qtbot.waitUntil(lambda: "three points" in desk.page.hint.text(), timeout=20_000)
    assert not desk.page.link.aligned


def test_personal_data_is_suggested_and_hidden_only_on_the_users_word(desk: Desk, qtbot: QtBot) -> None:
    desk.page.received.hideWanted.emit()
    qtbot.waitUntil(lambda: desk.page.hider.active, timeout=20_000)
    assert desk.case.marks == ()
    found = len(desk.right.pending)
    assert found >= 2
    assert desk.page.bar.isVisibleTo(desk.page)
    box = box_of(desk.right.pending[0].points)
    desk.click(desk.right, (box.x + box.width / 2, box.y + box.height / 2))
    assert len(desk.right.pending) == found - 1
    desk.page.hider.confirm()
    assert [mark.kind for mark in desk.case.marks] == [MarkKind.REDACTION] * (found - 1)
    assert desk.right.pending == ()
    assert not desk.page.bar.isVisibleTo(desk.page)


@pytest.mark.parametrize("mode", ["slider", "blink"])
def test_both_pictures_in_one_place(desk: Desk, mode: str) -> None:
    desk.difference()
    desk.page.toolbar.choose(mode)
    stack = desk.page.stack
    QApplication.processEvents()
    first = pixels_of(stack.grab().toImage())
    desk.key(stack, Qt.Key.Key_Right)
    desk.key(stack, Qt.Key.Key_Right)
    second = pixels_of(stack.grab().toImage())
    assert np.abs(first.astype(int) - second).mean() > 0.2
    desk.page.toolbar.choose("side")
    assert desk.page.views.currentIndex() == 0


@pytest.mark.screen
def test_the_finished_comparison_is_copied_as_picture_and_file(desk: Desk) -> None:
    desk.difference()
    desk.page.toolbar.copy_button.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    (url,) = data.urls()
    with Image.open(url.toLocalFile()) as opened:
        assert opened.size[0] == 1920
        rgb = np.asarray(opened.convert("RGB")).astype(int)
        assert opened.info.get("exif") is None
    red = (np.abs(rgb - (0xB3, 0x00, 0x1B)).max(axis=-1) < 12).sum()
    assert red > 2000, "two numbered callouts and the list"


def test_a_detail_becomes_an_exhibit(desk: Desk) -> None:
    desk.page.strip.take(Tool.DETAIL)
    desk.drag(desk.right, (200, 580), (360, 680))
    (detail,) = desk.case.comparisons[0].details
    assert detail.picture == PHOTO
    assert detail.box.width == pytest.approx(160, abs=5)
    popover = desk.page.received.open_pictures()
    press(popover, "Remove detail C1.1")
    assert not shown_pictures(desk)
    assert desk.case.comparisons[0].details == ()


def test_pictures_are_chosen_in_the_header(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    popover = open_pictures(desk)
    rows = [popover.list.item(row) for row in range(popover.list.count())]
    spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert spoken == ["C1, photo-06.jpg", "A1, listing.png"]
    assert popover.list.currentItem() is rows[0], "the one that is shown"
    place = popover.list.visualItemRect(rows[1]).center()
    QTest.mouseClick(popover.list.viewport(), LEFT, NONE, place)
    assert not shown_pictures(desk)
    assert page.studio.picture(1) == PictureRef("listing")
    assert desk.case.comparisons == (), "nothing is saved before there is something to save"

    popover = open_pictures(desk)
    assert popover.list.currentRow() == 1
    QTest.keyClick(popover.list, Qt.Key.Key_Up)
    QTest.keyClick(popover.list, Qt.Key.Key_Return)
    assert not shown_pictures(desk)
    assert page.studio.picture(1) == PHOTO
    page.activateWindow()  # the offscreen platform hands nothing back when a popup closes
    qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    desk.difference()
    page.chooser.wanted.emit()
    assert page.studio.comparison is not None
    assert page.studio.comparison.id == ""
    page.chooser.chosen.emit(desk.case.comparisons[0].id)
    assert page.model.rowCount() == 1
    page.chooser.removal.emit()
    assert desk.case.comparisons == ()


def open_pictures(desk: Desk) -> PicturePopover:
    """Open the pictures of the received side as by keyboard."""
    header = desk.page.received.header
    header.setFocus()
    QTest.keyClick(header, Qt.Key.Key_Space)
    (popover,) = shown_pictures(desk)
    assert popover.list.hasFocus()
    return popover


def shown_pictures(desk: Desk) -> list[PicturePopover]:
    """What is open under the received side's header."""
    return [one for one in desk.page.received.findChildren(PicturePopover) if one.isVisible()]


def press(popover: PicturePopover, words: str) -> None:
    """Press what is offered besides the pictures."""
    button = next(one for one in popover.buttons if one.text() == words)
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def test_the_pictures_under_the_header_are_seen_and_left_with_escape(desk: Desk, qtbot: QtBot) -> None:
    popover = open_pictures(desk)

    def seen() -> bool:
        image = popover.list.grab().toImage()
        colours = {image.pixel(x, y) for x in range(12, 68, 4) for y in range(4, 44, 4)}
        return len(colours) > 20

    qtbot.waitUntil(seen, timeout=10_000)
    QTest.keyClick(popover.list, Qt.Key.Key_Escape)
    assert not shown_pictures(desk)
    assert desk.page.studio.picture(1) == PHOTO
    assert desk.case.comparisons == ()


def test_the_view_is_turned_and_straightened_under_the_header(desk: Desk, qtbot: QtBot) -> None:
    desk.difference()
    popover = open_pictures(desk)
    press(popover, "Turn clockwise")
    press(popover, "Turn clockwise")
    assert popover.isVisible(), "to be turned again"
    assert desk.case.comparisons[0].received_view.turn == 180

    assert popover.degrees is not None
    for _ in range(4):
        QTest.keyClick(popover.degrees, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: desk.case.comparisons[0].received_view.straighten == 2.0, timeout=10_000)
    QTest.keyClick(popover.degrees, Qt.Key.Key_Up)
    popover.close()
    assert desk.case.comparisons[0].received_view.straighten == 2.5, "not lost when it is closed at once"
    desk.session.undo()
    assert desk.case.comparisons[0].received_view.straighten == 2.0
    desk.session.undo()
    assert desk.case.comparisons[0].received_view.straighten == 0.0, "four steps of the key are one change"

    popover = open_pictures(desk)
    press(popover, "Undo crop and turns")
    assert not shown_pictures(desk)
    assert desk.case.comparisons[0].received_view == View()


def test_an_empty_case_says_what_to_do(desk: Desk) -> None:
    desk.workspace.cases.add_order({"number": "8099999999999999", "title": "Mug"})
    desk.session.open("8099999999999999")
    for pane, words in ((desk.page.listing, "screenshot of the listing"), (desk.page.received, "what arrived")):
        assert pane.invitation.isVisible()
        assert not pane.canvas.isVisible()
        assert any(words in label.text() for label in pane.invitation.findChildren(QLabel))
    assert desk.page.finished_picture() is None
    assert not desk.page.toolbar.actual.isVisible()
    desk.session.open(None)
    assert desk.page.model.rowCount() == 0


@pytest.mark.screen
def test_what_is_dropped_on_a_side_belongs_to_it(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.workspace.cases.add_order({"number": "8099999999999999", "title": "Mug"})
    desk.session.open("8099999999999999")

    def roles() -> dict[str, Role]:
        return {item.name: item.role for item in desk.session.case.evidence} if desk.session.case is not None else {}

    for pane, name in ((desk.page.listing, "a.jpg"), (desk.page.received, "b.png")):  # a role guessed would be the other one
        drop(pane, urls(photo(tmp_path / name)))
        qtbot.waitUntil(lambda name=name: name in roles() and not desk.session.jobs.running, timeout=30_000)
    assert roles() == {"a.jpg": Role.LISTING, "b.png": Role.PHOTO}
    assert desk.page.listing.canvas.isVisible()


def test_a_lost_original_is_told_in_the_pane(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (40, 30)).save(tmp_path / "gone.png")
    desk.add(tmp_path / "gone.png", "gone", Role.PHOTO)
    desk.session.reload(NUMBER)
    desk.workspace.library.vault.path(desk.case.evidence[-1].sha256).unlink()
    desk.page.received.picked.emit(PictureRef("gone"))
    qtbot.waitUntil(lambda: "Opening" not in desk.right.message and desk.right.source is None, timeout=20_000)
    assert desk.right.message


def steps(call: Callable[[], object], count: int) -> None:
    for _ in range(count):
        call()


def test_a_row_of_nudges_is_undone_in_the_same_number_of_steps(desk: Desk) -> None:
    desk.page.strip.take(Tool.BOX)
    desk.drag(desk.right, (300, 300), (600, 500))
    desk.page.strip.take(Tool.SELECT)
    before = desk.case.marks
    steps(lambda: desk.key(desk.right, Qt.Key.Key_Left), 5)
    assert desk.case.marks != before
    steps(desk.session.undo, 5)
    assert desk.case.marks == before


def test_a_draft_is_not_a_mark_of_the_case(desk: Desk) -> None:
    desk.page.strip.take(Tool.BOX)
    start = desk.right.pane_at(Point(300, 300)).toPoint()
    QTest.mousePress(desk.right, LEFT, NONE, start)
    desk._move(desk.right, start + QPoint(80, 60), NONE)
    assert any(mark.id == "draft" for mark in desk.right.shown.marks)
    assert all(isinstance(mark, Mark) for mark in desk.right.shown.marks)
    assert desk.case.marks == ()
    desk.key(desk.right, Qt.Key.Key_Escape)
    QTest.mouseRelease(desk.right, LEFT, NONE, start + QPoint(80, 60))
    assert desk.case.marks == ()


def test_further_evidence_is_named_in_the_rows_menu(desk: Desk) -> None:
    ident = desk.difference()
    menu = desk.page.seen_menu(ident)
    action = next(one for one in menu.actions() if "listing.png" in one.text())
    action.trigger()
    assert desk.case.comparisons[0].differences[0].seen_in == (PictureRef("listing"),)
    again = desk.page.seen_menu(ident)
    next(one for one in again.actions() if one.isChecked()).trigger()
    assert desk.case.comparisons[0].differences[0].seen_in == ()
    menu.deleteLater()
    again.deleteLater()


def test_the_bar_keeps_icons_and_names_where_words_do_not_fit(desk: Desk) -> None:
    button = desk.page.toolbar.linked
    assert button.text() == button.accessibleName() == "Views linked"
    desk.page.resize(700, 742)
    QApplication.processEvents()
    assert button.text() == ""
    assert button.accessibleName() == "Views linked"
    assert desk.page.width() == 700
    desk.page.resize(1112, 742)
    QApplication.processEvents()
    assert button.text() == "Views linked"
