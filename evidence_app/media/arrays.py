"""Names for the pixel arrays that the media room passes around."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Rgb: TypeAlias = NDArray[np.uint8]
"""Height × width × 3, sRGB, upright unless said otherwise."""

Luma: TypeAlias = NDArray[np.uint8]
"""Height × width, brightness in 8 bits."""

Numbers: TypeAlias = NDArray[np.float32]
"""Measurements."""

AnyArray: TypeAlias = NDArray[Any]
