"""The look: tokens become a palette, a style sheet and fonts, and follow the system when it turns light or dark.

Painted widgets read `theme.active().tokens` and `.font(role)` in their paint event, so that a change of theme needs only
an update. Everything else comes from the palette and the one sheet below. Item views get no sheet: it breaks delegates.
"""

from __future__ import annotations

from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from evidence_app.resources import resource
from evidence_app.ui.tokens import CONTROL, CONTROL_MAIN, CONTROL_SMALL, DARK, LIGHT, TYPE, Tokens

FAMILY = "Noto Sans"


class Mode(StrEnum):
    """What the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look in force. `changed` is emitted after palette, sheet and fonts are set."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.mode = Mode.SYSTEM
        self.text_percent = 100
        self.reduced_motion = False
        self.tokens: Tokens = LIGHT
        self.family = _load_family()
        self._applied: tuple[Tokens, int] | None = None
        self._fonts: dict[str, QFont] = {}
        self._lines: dict[str, int] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system)

    def apply(self, mode: Mode | None = None, text_percent: int | None = None) -> None:
        """Set theme and text size (percent of the design's size) and dress the application in them.

        What is in force already is left: every widget there is would be dressed anew.
        """
        self.mode = mode if mode is not None else self.mode
        self.text_percent = text_percent if text_percent is not None else self.text_percent
        dark = self.mode is Mode.DARK or (self.mode is Mode.SYSTEM and _system_is_dark())
        self.tokens = DARK if dark else LIGHT
        if self._applied == (self.tokens, self.text_percent):
            return
        self._applied = self.tokens, self.text_percent
        self._fonts.clear()
        self._lines.clear()
        self._app.setFont(self.font("body"))
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(self._sheet())
        self.changed.emit()

    def colour(self, name: str) -> QColor:
        """The token of this name ("ink2") as a colour."""
        return QColor(getattr(self.tokens, name))

    def px(self, size: float) -> int:
        """A size in px that belongs to text (a row's height), at the user's text size."""
        return round(size * self.text_percent / 100)

    def font(self, role: str) -> QFont:
        """The font of a role of `tokens.TYPE`. Asked for by every line that is painted, so each is made once."""
        known = self._fonts.get(role)
        if known is None:
            known = self._fonts[role] = self._made_font(role)
        return QFont(known)

    def _made_font(self, role: str) -> QFont:
        size, _line, bold = TYPE[role]
        font = QFont(self.family)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        if role == "caption":
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        return font

    def line(self, role: str) -> int:
        """The height of a line of text of this role, never less than the font needs."""
        known = self._lines.get(role)
        if known is None:
            known = max(self.px(TYPE[role][1]), round(QFontMetricsF(self.font(role)).height()))
            self._lines[role] = known
        return known

    def _on_system(self, _scheme: Qt.ColorScheme) -> None:
        if self.mode is Mode.SYSTEM:
            self.apply()

    def _sheet(self) -> str:
        tokens = self.tokens
        values = {name: getattr(tokens, name) for name in Tokens._fields}
        values |= {f"size_{role.replace('-', '_')}": f"{self.px(size)}px" for role, (size, _line, _bold) in TYPE.items()}
        inner = {"inner": CONTROL - 10, "inner_small": CONTROL_SMALL - 8, "inner_main": CONTROL_MAIN - 10}
        inner |= {"inner_field": CONTROL - 2, "inner_focus": CONTROL - 4}
        values |= {name: f"{self.px(size)}px" for name, size in inner.items()}
        mode = "dark" if tokens.dark else "light"
        pictures = {"chevron": f"chevron-{mode}", "chevron_up": f"chevron-up-{mode}", "check": "check"}
        values |= {name: resource(f"styles/{file}.svg").as_posix() for name, file in pictures.items()}
        return Template(_SHEET).substitute(values)


def active() -> Theme:
    """The application's one theme; made, with the system's colours, where nobody has yet."""
    if not _made:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a theme needs an application")
        made = Theme(app)
        made.destroyed.connect(_made.clear)
        _made.append(made)
        made.apply()
    return _made[0]


_made: list[Theme] = []  # painting asks for it thousands of times a second


def _load_family() -> str:
    """Register the bundled Noto Sans; where its files are missing, the system's own font of that name or its default."""
    if not _registered:
        for weight in ("Regular", "Bold"):
            _registered.add(QFontDatabase.addApplicationFont(str(resource(f"fonts/NotoSans-{weight}.ttf"))))
    return FAMILY if -1 not in _registered else QApplication.font().family()


_registered: set[int] = set()


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(tokens: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    colours = {
        roles.Window: tokens.rail,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.sunken,
        roles.WindowText: tokens.ink,
        roles.Text: tokens.ink,
        roles.ButtonText: tokens.ink,
        roles.BrightText: tokens.red,
        roles.PlaceholderText: tokens.ink2,
        roles.Button: tokens.button,
        roles.Highlight: tokens.selection,
        roles.HighlightedText: tokens.ink,
        roles.Link: tokens.blue,
        roles.LinkVisited: tokens.blue,
        roles.Accent: tokens.blue_fill,
        roles.Mid: tokens.control,
        roles.Midlight: tokens.line,
        roles.Light: tokens.surface,
        roles.Dark: tokens.control,
        roles.Shadow: tokens.control,
        roles.ToolTipBase: tokens.ink,
        roles.ToolTipText: tokens.surface,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink2))
    return palette


# Kinds of button: filled (one per page at most), next (outlined 2 px blue), flat, link, small, main; plain = outlined.
# Kinds of text: property "type" is a role of tokens.TYPE, property "ink" a colour.
_SHEET = """
QPushButton, QToolButton {
  background: $button; color: $ink; border: 1px solid $control; border-radius: 4px;
  padding: 4px 12px; min-height: $inner; outline: 0;
}
QToolButton { padding: 4px 6px; }
QPushButton:hover, QToolButton:hover { background: $button_hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {
  background: $selection; border-color: $blue;
}
QPushButton:disabled, QToolButton:disabled { color: $ink2; border-color: $line; background: transparent; }
QPushButton[kind="filled"] {
  background: $blue_fill; color: $on_fill; border-color: $blue_fill; font-weight: 700;
  padding: 4px 18px; min-height: $inner_main;
}
QPushButton[kind="filled"]:hover { background: $listing; }
QPushButton[kind="filled"]:pressed { background: $blue_fill; border-color: $on_fill; }
QPushButton[kind="filled"]:disabled { background: transparent; color: $ink2; border-color: $line; }
QPushButton[kind="inverse"] {
  background: $on_fill; color: $listing; border-color: $on_fill; font-weight: 700;
  font-size: $size_heading; padding: 4px 20px; min-height: $inner_main;
}
QPushButton[kind="inverse"]:hover { background: #E3EDF6; }
QPushButton[kind="inverse"]:pressed { background: #CFDFEE; }
QPushButton[kind="next"] { border: 2px solid $blue; color: $blue; font-weight: 700; padding: 3px 15px; }
QPushButton[kind="next"]:hover { background: $selection; }
QPushButton[kind="next"]:disabled { border: 1px solid $line; color: $ink2; padding: 4px 16px; }
QPushButton[kind="quiet"] {
  border-color: transparent; background: transparent; color: $ink2; font-size: $size_secondary;
  padding: 1px 8px; min-height: $inner_small;
}
QPushButton[kind="quiet"]:hover { background: $hover; color: $ink; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { border-color: transparent; background: transparent; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: $hover; }
QToolButton[kind="flat"]:checked { background: $selection; border-color: $blue; }
QToolButton[on="true"] { background: $selection; border: 2px solid $blue; padding: 3px 5px; }
QToolButton[tile="true"] { min-height: 0; padding: 0; }
QToolButton[inside="true"] { min-height: 0; padding: 0; border: 0; }
QPushButton[kind="link"], QToolButton[kind="link"] {
  border: 0; background: transparent; color: $blue; text-decoration: underline; padding: 4px 2px; min-height: $inner_small;
}
QPushButton[small="true"], QToolButton[small="true"] { min-height: $inner_small; padding-top: 3px; padding-bottom: 3px; }
QPushButton[main="true"] { min-height: $inner_main; padding-left: 16px; padding-right: 16px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QPlainTextEdit, QTextEdit {
  background: $surface; color: $ink; border: 1px solid $control; border-radius: 4px;
  selection-background-color: $blue_fill; selection-color: $on_fill;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit { min-height: $inner_field; padding: 0 8px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus,
QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $blue;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus {
  padding: 0 7px; min-height: $inner_focus;
}
QLineEdit[error="true"], QComboBox[error="true"], QPlainTextEdit[error="true"] { border: 2px solid $red; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $ink2; border-color: $line; }
QTextBrowser, QTextBrowser:focus { border: 0; }
QTableView { outline: 0; }
QTableView::item:focus { border: 2px solid $blue; }
QComboBox { padding-right: 28px; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url("$chevron"); width: 16px; height: 16px; }
QSpinBox, QDoubleSpinBox { padding-right: 24px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
  subcontrol-origin: border; border: 0; width: 24px;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }

QLabel { background: transparent; color: $ink; }
QLabel[ink="2"] { color: $ink2; }
QLabel[ink="red"] { color: $red; }
QLabel[ink="green"] { color: $green; }
QLabel[ink="amber"] { color: $amber; }
QLabel[ink="orange"] { color: $orange; }
QLabel[ink="blue"] { color: $blue; }
QLabel[ink="on"] { color: $on_fill; }
QLabel[ink="on2"] { color: $on_blue2; }
QLabel[type="hero"] { font-size: $size_hero; font-weight: 700; }
QLabel[type="hero-small"] { font-size: $size_hero_small; font-weight: 700; }
QLabel[type="title"] { font-size: $size_title; font-weight: 700; }
QLabel[type="heading"] { font-size: $size_heading; font-weight: 700; }
QLabel[type="lead"] { font-size: $size_lead; }
QLabel[type="editor"] { font-size: $size_editor; }
QLabel[type="strong"] { font-weight: 700; }
QLabel[type="secondary"] { font-size: $size_secondary; }
QLabel[type="secondary-strong"] { font-size: $size_secondary; font-weight: 700; }
QLabel[type="caption"] { font-size: $size_caption; font-weight: 700; }
QLabel[type="key"] { font-size: $size_caption; border: 1px solid $control; border-radius: 3px; padding: 1px 5px; }

QFrame[role="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="rule-v"] { background: $line; border: 0; max-width: 1px; min-width: 1px; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="rail"] { background: $rail; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="pane"] { background: $pane; }
QWidget[ground="blue"] { background: $blue_fill; }
QDialog { background: $surface; }
QFrame[ground="soft_amber"] { background: $soft_amber; }
QFrame[ground="soft_red"] { background: $soft_red; }
QFrame[role="band-left"] { background: $sunken; border: 1px solid $line; border-right: 0; }
QFrame[role="toast"] { background: $ink; border-radius: 4px; }
QLabel[ink="toast"] { color: $surface; }
QPushButton[kind="toast"] {
  border: 0; background: transparent; color: $surface; font-weight: 700; text-decoration: underline; padding: 4px 8px;
}
QFrame[role="popover"], QDialog[role="popover"] { background: $surface; border: 1px solid $control; border-radius: 4px; }

QMenuBar { background: $rail; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $control; padding: 4px 0; }
QMenu::item { padding: 6px 32px 6px 28px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $ink2; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
QStatusBar { background: $rail; border-top: 1px solid $line; color: $ink2; }
QStatusBar::item { border: 0; }
QToolTip { background: $ink; color: $surface; border: 0; padding: 4px 8px; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView::section {
  background: $sunken; color: $ink; border: 0; padding: 6px 8px; font-size: $size_secondary; font-weight: 700;
}
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { border-color: transparent; background: transparent; min-height: $inner_small; font-weight: 700; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { min-height: $inner_small; }
QSplitter::handle { background: $line; }
QProgressBar { border: 0; background: $line; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $blue; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 28px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $control; border-radius: 3px; background: $surface; }
QCheckBox::indicator:hover { border-color: $ink; }
QCheckBox::indicator:focus { width: 14px; height: 14px; border: 2px solid $blue; }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked { background: $blue_fill; border-color: $blue_fill; image: url("$check"); }
"""
