"""High dynamic range pictures made fit for a paper or an ordinary screen.

HLG (BT.2100, phones) and PQ (SMPTE ST 2084) state light on another scale and in wider colours (BT.2020) than sRGB. The light
is computed, bright parts are rolled off above a knee instead of cut, colours are brought to BT.709, and sRGB's curve is put on.
Reference white (75 % HLG, 203 cd/m² PQ: ITU-R BT.2408) becomes a white that leaves headroom for highlights.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from evidence_app.media.arrays import Rgb
from evidence_app.media.cv import cv2

# BT.2020 to BT.709 primaries, linear light (ITU-R BT.2087, inverted).
_TO_709 = np.array(
    [[1.660491, -0.587641, -0.072850], [-0.124550, 1.132900, -0.008349], [-0.018151, -0.100579, 1.118730]], np.float32
)
_REFERENCE_WHITE_PQ = 203.0
_KNEE = 0.75
_BAND = 64
_PEAK_STEPS, _PEAK_MOST = 1024, 46


def to_sdr(deep: NDArray[np.uint16], *, hlg: bool) -> Rgb:
    """Height × width × 3 of 16-bit non-linear BT.2020 (HLG or PQ) to 8-bit sRGB.

    Band by band, so that a 4K picture takes little more memory than itself.
    """
    shown = np.empty(deep.shape, np.uint8)
    for top in range(0, len(deep), _BAND):
        light = cv2.transform(_light_table(hlg)[deep[top : top + _BAND]], _TO_709)
        peak = light.max(axis=2)
        steps = np.clip(peak * _PEAK_STEPS, 0, _PEAK_MOST * _PEAK_STEPS - 1).astype(np.int32)
        light *= (_roll_off()[steps] * np.float32(4095))[..., None]
        np.clip(light, 0, 4095, out=light)
        shown[top : top + _BAND] = _srgb_table()[light.astype(np.uint16)]
    return shown


@cache
def _roll_off() -> NDArray[np.float32]:
    """By what light is multiplied, for its peak in steps: by 1 up to the knee, then so that it nears 1 ever slower."""
    peak = np.maximum(np.arange(_PEAK_MOST * _PEAK_STEPS) / _PEAK_STEPS, 1e-6)
    over = np.maximum(peak - _KNEE, 0) / (1 - _KNEE)
    return (np.where(peak <= _KNEE, peak, _KNEE + (1 - _KNEE) * over / (1 + over)) / peak).astype(np.float32)


@cache
def _light_table(hlg: bool) -> NDArray[np.float32]:
    """16-bit code to linear light, reference white at about 0.9."""
    code = np.arange(65536, dtype=np.float64) / 65535
    if hlg:
        a, b, c = 0.17883277, 0.28466892, 0.55991073
        scene = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
        # The eye's curve of a 1000 cd/m² display (gamma 1.2) lets 75 % be 203 cd/m².
        return (scene**1.2 * 1000 / _REFERENCE_WHITE_PQ * 0.9).astype(np.float32)
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    power = code ** (1 / m2)
    nits = 10000 * (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1)
    return (nits / _REFERENCE_WHITE_PQ * 0.9).astype(np.float32)


@cache
def _srgb_table() -> NDArray[np.uint8]:
    light = np.arange(4096, dtype=np.float64) / 4095
    curve = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return (curve * 255 + 0.5).astype(np.uint8)
