"""What a screen reader finds: the parts of painted widgets, names everywhere, and Tab in the order of reading."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from evidence_app.ui import accessible, reading
from evidence_app.ui.accessible import Painted, Part
from evidence_app.ui.dialogs.form import FormDialog
from evidence_app.ui.gallery import SCENES, Kind, Stage
from evidence_app.ui.page_index import PAGES
from evidence_app.ui.widgets.film_line import FilmLine
from evidence_app.ui.widgets.film_marks import FilmMarks, Spot

pytestmark = [pytest.mark.screen, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

NAME = QAccessible.Text.Name
CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.PageTab,
    QAccessible.Role.Link,
    QAccessible.Role.ListItem,
}
MARKS = FilmMarks(
    60.0,
    ((2.0, "0:02"), (20.0, "0:20")),
    (Spot("label", 1.0, 4.0, "label readable"),),
    (Spot("cut", 18.24, 18.24, "cut, 0:18.240"),),
    (Spot("observation", 30.0, 31.0, "fast pan, not a cut"),),
)


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def names(found: QAccessibleInterface) -> list[str]:
    return [found.child(place).text(NAME) for place in range(found.childCount())]


@pytest.fixture
def line(qtbot: QtBot) -> FilmLine:
    made = FilmLine()
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    made.show()
    made.set_marks(MARKS)
    return made


def test_everything_on_the_film_line_is_a_child_in_the_order_of_the_film(line: FilmLine) -> None:
    found = interface(line)
    assert found.role() == QAccessible.Role.List
    assert names(found) == [
        "label readable, 0:01 – 0:04",
        "key frame, 0:02",
        "cut, 0:18.240, 0:18",
        "key frame, 0:20",
        "fast pan, not a cut, 0:30 – 0:31",
    ]
    cut = found.child(2)
    assert cut.role() == QAccessible.Role.ListItem
    assert cut.parent().text(NAME) == "Video line"
    place = line.mapToGlobal(QPoint(0, 0))
    assert abs(cut.rect().center().x() - place.x() - 600 * 18.24 / 60) < 4
    assert found.childAt(cut.rect().center().x(), cut.rect().center().y()).text(NAME) == cut.text(NAME)
    assert not cut.state().selected
    line.set_position(18.24)
    assert cut.state().selected


def test_parts_follow_what_is_painted(line: FilmLine) -> None:
    found = interface(line)
    last = found.child(4)
    line.set_marks(FilmMarks(60.0, ((2.0, "0:02"),)))
    assert names(found) == ["key frame, 0:02"]
    assert not last.isValid()
    assert last.text(NAME) == ""
    assert last.state().invisible
    line.set_marks(MARKS)
    assert last.isValid()


def test_interfaces_go_with_their_widgets(qtbot: QtBot) -> None:
    """Hundreds made, asked and deleted: nothing is kept, and nothing that Qt has deleted is touched."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # of tests before
    before = len(accessible._kept)
    for _round in range(200):
        made = FilmLine()
        made.set_marks(MARKS)
        assert len(names(interface(made))) == 5
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert len(accessible._kept) == before


def test_going_along_the_film_by_keys_is_said(line: FilmLine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    line.sought.connect(line.set_position)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    line.set_position(25.0)  # it plays on: nobody needs to hear that
    assert said == ["0:01.000, label readable"]


def test_marks_of_a_comparison_are_children_of_its_panes(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage()
    with stage.playing(SCENES["compare-selected"]):
        page = stage.window.current_page()
        assert page is not None
        canvases = [one for one in page.findChildren(QWidget) if isinstance(one, Painted) and one.isVisible()]
        told = {one.accessibleName(): names(interface(one)) for one in canvases}
        assert told == {"Listing says": ["1 Capacity", "2 In the box"], "Received": ["1 Capacity"]}
        chosen = [part for one in canvases for part in one.accessible_parts() if part.chosen]
        assert [part.words for part in chosen] == ["1 Capacity", "1 Capacity"]
        assert all(isinstance(part, Part) and part.rect.width() > 4 for part in chosen)


def tree(found: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield found
    if depth < 40:
        for place in range(found.childCount()):
            child = found.child(place)
            if child is not None and child.isValid() and not child.state().invisible:
                yield from tree(child, depth + 1)


def nameless(root: QWidget) -> set[str]:
    """Controls without a name. No interface outlives this call: Qt frees them with their widgets, whoever still holds one."""
    found = set()
    for control in tree(interface(root)):
        # What Qt makes inside a control is named by the control: a combo box's field, a table's corner.
        parent = control.parent()
        inner = parent is not None and parent.role() in {QAccessible.Role.ComboBox, QAccessible.Role.Table}
        if control.role() in CONTROLS and not inner and not control.text(NAME).strip():
            found.add(f"{control.role().name} in {parent.text(NAME) if parent is not None else ''!r}")
    return found


def test_a_screen_reader_finds_no_control_without_a_name(make_stage: Callable[..., Stage]) -> None:
    stage, without = make_stage(), {}
    for name, scene in SCENES.items():
        if name in PAGES or scene.kind is Kind.OWN:
            with stage.playing(scene) as shown:
                without[name] = nameless(shown)
    assert not {name: found for name, found in without.items() if found}


# Tab


def pressed(root: QWidget, qtbot: QtBot, most: int = 120) -> list[QWidget]:
    """The widgets that Tab comes to, from the first until it comes back."""
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    stops = [one for one in reading.in_order(root) if one.isVisible() and one.isEnabled()]
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _press in range(most):
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen and not isinstance(now, QTextBrowser):  # there Tab goes from link to link first
            break
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return list(dict.fromkeys(seen))


@pytest.mark.parametrize("key", PAGES)
def test_tab_reads_a_page_from_its_top(make_stage: Callable[..., Stage], qtbot: QtBot, key: str) -> None:
    stage = make_stage()
    with stage.playing(SCENES[key]):
        window = stage.window
        seen = pressed(window, qtbot)
        wanted = [one for one in reading.in_order(window) if one.isVisible() and one.isEnabled()]
        # Arrows move inside a group of buttons: Tab comes to one of them.
        grouped = {id(one) for one in wanted if isinstance(one, QAbstractButton) and one.group() is not None}
        missed = [one.accessibleName() for one in wanted if one not in seen and id(one) not in grouped]
        assert not missed
        order = [wanted.index(one) for one in seen if one in wanted]
        assert order == sorted(order)
        regions = [window.rail, window.header, window.tabs, window.pages]
        firsts = [
            next(place for place, one in enumerate(seen) if one is region or region.isAncestorOf(one)) for region in regions
        ]
        assert firsts == sorted(firsts)


def test_tab_goes_through_a_form_field_by_field(make_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    stage = make_stage()
    for name, scene in SCENES.items():
        if scene.kind is not Kind.OWN:
            continue
        with stage.playing(scene) as shown:
            if isinstance(shown, FormDialog):
                inner = [field.inner for field in shown.fields.values() if field.inner.isVisible() and field.inner.isEnabled()]
                seen = pressed(shown, qtbot)
                places = [seen.index(one) for one in inner]
                assert places == sorted(places), name
                assert seen.index(shown.save_button) > max(places), name


def test_every_dialog_can_be_left_by_escape(make_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    stage, held = make_stage(), []
    for name, scene in SCENES.items():
        if scene.kind is Kind.OWN:
            with stage.playing(scene) as shown:
                shown.activateWindow()
                shown.setFocus()
                target = shown.focusWidget() or shown
                QTest.keyClick(target, Qt.Key.Key_Escape)
                if shown.isVisible():
                    held.append(name)
    assert not held


def test_pairs_of_reading_follow_rows_and_columns(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QGridLayout, QPushButton

    root = QWidget()
    qtbot.addWidget(root)
    grid = QGridLayout(root)
    made = {place: QPushButton(str(place), root) for place in reversed(range(6))}  # made in another order than they stand
    for place, button in made.items():
        grid.addWidget(button, place // 2, place % 2)
    root.show()
    assert [one.text() for one in reading.in_order(root) if isinstance(one, QPushButton)] == list("012345")
    reading.arrange(root)
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    made[0].setFocus()
    for before, after in itertools.pairwise(range(6)):
        assert made[before].hasFocus()
        root.focusNextChild()
        assert made[after].hasFocus()
