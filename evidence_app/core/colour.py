"""How different two colours are: sRGB → CIE L*a*b* (D65) → ΔE2000, and what a white reference can mend.

Formulas: IEC 61966-2-1 (sRGB), CIE 15 (L*a*b*), Sharma, Wu and Dalal 2005 (ΔE2000, with their test data in the tests).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Rgb = tuple[float, float, float]
_WHITE = (0.95047, 1.0, 1.08883)  # D65, 2°


@dataclass(frozen=True, slots=True)
class Lab:
    """A colour as lightness (0 … 100), green–red and blue–yellow."""

    lightness: float
    a: float
    b: float


def _linear(value: float) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _encoded(share: float) -> float:
    share = min(1.0, max(0.0, share))
    return 255 * (share * 12.92 if share <= 0.0031308 else 1.055 * share ** (1 / 2.4) - 0.055)


def to_lab(rgb: Rgb) -> Lab:
    """An sRGB colour (0 … 255 each) as L*a*b*."""
    red, green, blue = (_linear(value) for value in rgb)
    xyz = (
        0.4124564 * red + 0.3575761 * green + 0.1804375 * blue,
        0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
        0.0193339 * red + 0.1191920 * green + 0.9503041 * blue,
    )

    def bent(share: float) -> float:
        return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116

    x, y, z = (bent(value / white) for value, white in zip(xyz, _WHITE, strict=True))
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


def _hue(b: float, a: float) -> float:
    return math.degrees(math.atan2(b, a)) % 360 if a or b else 0.0


def delta_e(one: Lab, two: Lab) -> float:
    """ΔE2000 of two colours: about 1 is what a trained eye just sees side by side, above 10 is another colour."""
    mean_chroma = (math.hypot(one.a, one.b) + math.hypot(two.a, two.b)) / 2
    grey = 0.5 * (1 - math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7)))
    a1, a2 = one.a * (1 + grey), two.a * (1 + grey)
    c1, c2 = math.hypot(a1, one.b), math.hypot(a2, two.b)
    h1, h2 = _hue(one.b, a1), _hue(two.b, a2)
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif turn > 180:
        turn -= 360
    elif turn < -180:
        turn += 360
    d_light, d_chroma = two.lightness - one.lightness, c2 - c1
    d_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    light, chroma = (one.lightness + two.lightness) / 2, (c1 + c2) / 2
    hue = h1 + h2
    if c1 * c2 != 0:
        around = 0 if abs(h1 - h2) <= 180 else 360 if hue < 360 else -360
        hue = (hue + around) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(hue - 30))
        + 0.24 * math.cos(math.radians(2 * hue))
        + 0.32 * math.cos(math.radians(3 * hue + 6))
        - 0.20 * math.cos(math.radians(4 * hue - 63))
    )
    s_light = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    bend = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(60 * math.exp(-(((hue - 275) / 25) ** 2))))
    l_part, c_part, h_part = d_light / s_light, d_chroma / s_chroma, d_hue / s_hue
    return math.sqrt(l_part**2 + c_part**2 + h_part**2 + bend * c_part * h_part)


def white_corrected(rgb: Rgb, white: Rgb) -> Rgb:
    """`rgb` as it would look if the place with the colour `white` (paper, say) were neutral and bright in this light.

    Scales linear light channel by channel to 90 % reflectance, as matt white paper has. Raises `ValueError` for a reference
    that is black in a channel.
    """
    lights = tuple(_linear(value) for value in white)
    if min(lights) < 0.01:
        raise ValueError("the white reference is too dark")
    red, green, blue = (_encoded(0.9 * _linear(value) / light) for value, light in zip(rgb, lights, strict=True))
    return red, green, blue


def hexed(rgb: Rgb) -> str:
    """ "#7A1F30": how a sample's colour is kept in its mark's text."""
    return "#" + "".join(f"{min(255, max(0, round(value))):02X}" for value in rgb)


def from_hex(text: str) -> Rgb | None:
    """The colour that the first word of `text` names; None when it names none."""
    word = text.split(" ", 1)[0]
    if len(word) != 7 or not word.startswith("#"):
        return None
    try:
        return int(word[1:3], 16), int(word[3:5], 16), int(word[5:7], 16)
    except ValueError:
        return None


def described(rgb: Rgb) -> str:
    """ "#7A1F30  L* 27 a* 39 b* 13": what a colour sample says."""
    lab = to_lab(rgb)
    lightness, a, b = (round(value) for value in (lab.lightness, lab.a, lab.b))
    numbers = f"L*\u00a0{lightness} a*\u00a0{a} b*\u00a0{b}".replace("-", "\u2212")
    return f"{hexed(rgb)} {numbers}"


LIGHTING_WARNING = (
    "Two cameras and two lights change a colour by 5 to 15 ΔE2000 on their own. Take a small difference as no evidence, "
    "and photograph the item beside white paper in daylight."
)
"""Said wherever a ΔE is shown: what the number can't tell."""
