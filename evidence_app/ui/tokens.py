"""Colours, type and space of the window, in one place. Values only; `theme` turns them into palette, sheet and fonts.

Every text colour is at least 4.5:1 on the grounds it is used on, every control colour 3:1; tests/ui/test_tokens.py computes it.
"""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
    """One theme. What each colour is for is in its name; the last ones never change with the theme."""

    dark: bool
    rail: str
    surface: str
    sunken: str
    pane: str
    line: str
    control: str
    ink: str
    ink2: str
    blue: str
    blue_fill: str
    on_blue2: str
    selection: str
    hover: str
    button: str
    button_hover: str
    orange: str
    red: str
    green: str
    amber: str
    soft_red: str
    soft_amber: str
    elapsed: str
    listing: str = "#0B4F8A"
    received: str = "#A84300"
    callout: str = "#B3001B"
    on_fill: str = "#FFFFFF"
    badge: str = "#0C0E11"


LIGHT = Tokens(
    dark=False,
    rail="#F1F3F5",
    surface="#FFFFFF",
    sunken="#F6F7F9",
    pane="#E9ECEF",
    line="#DBDFE4",
    control="#77818D",
    ink="#1A1D21",
    ink2="#56616E",
    blue="#0B4F8A",
    blue_fill="#0B4F8A",
    on_blue2="#CFDFEE",
    selection="#DEE9F3",
    hover="#E7EAEE",
    button="#FFFFFF",
    button_hover="#E7EAEE",
    orange="#A84300",
    red="#B3001B",
    green="#1B6B3A",
    amber="#7A5200",
    soft_red="#FBE9EB",
    soft_amber="#FBF1D9",
    elapsed="#C6CDD5",
)

DARK = Tokens(
    dark=True,
    rail="#15181C",
    surface="#1C2025",
    sunken="#23282E",
    pane="#0E1013",
    line="#343B43",
    control="#7A8591",
    ink="#E8EBEE",
    ink2="#A5AFBA",
    blue="#86BDF2",
    blue_fill="#12558F",
    on_blue2="#CFE3F6",
    selection="#1E3750",
    hover="#2A3037",
    button="#2A3037",
    button_hover="#3B434C",
    orange="#F2A873",
    red="#FF9099",
    green="#7CCB98",
    amber="#E9BE5C",
    soft_red="#41191F",
    soft_amber="#372C14",
    elapsed="#4A535D",
)

# name → (size px, line height px, bold). At 100 %; multiplied by the user's text size.
TYPE = {
    "hero": (30, 36, True),
    "hero-small": (26, 30, True),
    "title": (20, 26, True),
    "heading": (15, 20, True),
    "editor": (15, 24, False),
    "body": (13, 18, False),
    "strong": (13, 18, True),
    "secondary": (12, 16, False),
    "secondary-strong": (12, 16, True),
    "caption": (11, 14, True),
    "lead": (16, 24, False),
}

# px at 100 %
STEP = (4, 8, 12, 16, 24, 40)
CONTROL, CONTROL_SMALL, CONTROL_MAIN = 32, 28, 40
MENU, TABS, STATUS = 30, 40, 28
RAIL, RAIL_SMALL, RAIL_MIN, RAIL_MAX = 288, 256, 220, 360
SMALL_WIDTH, SMALL_HEIGHT = 1360, 800
