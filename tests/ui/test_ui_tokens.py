"""Every colour can be read on every ground it is used on, in both themes. The figures are WCAG contrast ratios."""

from __future__ import annotations

import itertools

import pytest

from evidence_app.ui.tokens import DARK, LIGHT, Tokens

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
GROUNDS = ("surface", "rail", "sunken", "hover")
TEXTS = ("ink", "ink2", "blue", "orange", "red", "green", "amber")


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize(("text", "ground"), list(itertools.product(TEXTS, GROUNDS)))
def test_text_is_readable(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
def test_text_on_fills_is_readable(tokens: Tokens) -> None:
    for ground in ("blue_fill", "listing", "received", "callout"):
        assert contrast(tokens.on_fill, getattr(tokens, ground)) >= 4.5, ground
    assert contrast(tokens.on_blue2, tokens.blue_fill) >= 4.5
    assert contrast(tokens.ink, tokens.selection) >= 4.5
    assert contrast(tokens.red, tokens.selection) >= 4.5
    assert contrast(tokens.red, tokens.soft_red) >= 4.5
    assert contrast(tokens.amber, tokens.soft_amber) >= 4.5
    for ground in (tokens.soft_red, tokens.soft_amber):
        assert contrast(tokens.ink, ground) >= 4.5
        assert contrast(tokens.ink2, ground) >= 4.5
    assert contrast(tokens.blue, tokens.soft_amber) >= 4.5  # a banner's links
    assert contrast(tokens.blue, tokens.soft_red) >= 4.5
    assert contrast(tokens.ink, tokens.button_hover) >= 4.5
    assert contrast(tokens.surface, tokens.ink) >= 4.5  # toast, tooltip


@pytest.mark.parametrize("tokens", THEMES)
def test_controls_can_be_seen(tokens: Tokens) -> None:
    for ground in ("surface", "rail", "selection"):
        assert contrast(tokens.control, getattr(tokens, ground)) >= 3.0, ground
        assert contrast(tokens.blue, getattr(tokens, ground)) >= 3.0, ground
