"""How the camera went from one frame to the next, and what is left when that and the exposure are taken out.

At 160 pixels, where a hidden cut still shows and noise does not. The camera's way is a shift, a turn and a zoom, found by Lucas
and Kanade's method in its inverse compositional form (Baker and Matthews 2004: one picture's gradients serve every step). A
large shift (a whip pan) is found by phase correlation or guessed from the one before, only tried when the first leaves much.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from evidence_app.media.arrays import Luma, Numbers
from evidence_app.media.cv import cv2

# A rest below this (share of the picture's contrast) is explained; nothing more is tried.
_EXPLAINED = 0.2
_STEPS = 4
# A last step that moves no pixel farther than this needs no other.
_SETTLED = 0.15
# A turn or zoom is told by how far it moves a pixel at this distance from the middle.
_RADIUS = 80.0
_SHIFT_MOST, _TURN_MOST = 2.0, 0.03
# In a pan that gathers speed the next shift is this many times the last.
_GATHERS = 1.5


@dataclass(frozen=True, slots=True)
class Step:
    """From one frame to the next, at 160 pixels wide.

    `rest`: the difference that the camera's way and the exposure don't explain, as a share of the contrast; `soft_rest`: the
    same when a change of sharpness explains a part, too (a camera that comes to rest; a lens that finds its focus); `way`:
    how far the camera went: across, down, by turning and by coming nearer, each in pixels (of one at a distance of 80 for the
    last two); `change`: mean absolute difference as it is, in 8-bit steps; `plain`: neither picture shows enough for any of
    that to be more than noise.
    """

    rest: float
    soft_rest: float
    way: tuple[float, float, float, float]
    change: float
    plain: bool = False

    @property
    def shifted(self) -> float:
        """How far the picture was shifted, in pixels."""
        return float(np.hypot(*self.way[:2]))


# The least mean deviation, in 8-bit steps, from what light alone makes of a bare surface: a wall, or a finger over the lens,
# has up to 2.5; of 17 films of things none has less than 5.5.
_PLAIN = 4.0
_LIGHT = (40, 24)

_Fit = tuple[float, tuple[float, float, float, float]]


def follow(before: Luma, after: Luma, guess: tuple[float, float] = (0.0, 0.0)) -> Step:
    """Hold two `measures.glimpse` pictures against each other.

    `guess` is the shift to be expected when the camera goes on as it went: in a fast pan, smeared pictures hide their motion
    from phase correlation.
    """
    change = float(cv2.absdiff(before, after).mean())
    plain = _plain(before) and _plain(after)
    one, other = before.astype(np.float32), after.astype(np.float32)
    best = _fitted(one, other, 0, 0)
    if best[0] <= _EXPLAINED:
        return Step(best[0], best[0], best[1], change, plain)
    tries = [_large_shift(one, other), *((round(guess[0] * more), round(guess[1] * more)) for more in (1.0, _GATHERS))]
    for dx, dy in dict.fromkeys(tries):
        if (dx or dy) and (tried := _fitted(one, other, dx, dy))[0] < best[0]:
            best = tried
    rest, way = best
    # Only the sharper of the two can be softened to look like the other; which it is shows in the rest.
    dx, dy = round(way[0]), round(way[1])
    soft = min(rest, _fitted(one, other, dx, dy, soften=True)[0], _fitted(other, one, -dx, -dy, soften=True)[0])
    return Step(rest, soft, way, change, plain)


def _plain(picture: Luma) -> bool:
    """Whether a picture shows hardly anything: a polynomial of the second degree, which light makes, explains it."""
    seen = cv2.resize(picture, _LIGHT, interpolation=cv2.INTER_AREA).astype(np.float64).ravel()
    light, inverse = _light()
    return float(np.abs(seen - light @ (inverse @ seen)).mean()) < _PLAIN


@lru_cache(maxsize=1)
def _light() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """What light makes of a bare surface, a column each, and the inverse of that."""
    y, x = (axis.ravel() / max(_LIGHT) - 0.5 for axis in np.mgrid[0 : _LIGHT[1], 0 : _LIGHT[0]])
    light = np.stack([np.ones_like(x), x, y, x * x, y * y, x * y], axis=1)
    return light, np.linalg.pinv(light)


def _fitted(one: Numbers, other: Numbers, dx: int, dy: int, *, soften: bool = False) -> _Fit:
    """The rest, and the camera's way, found in small steps from a shift by whole pixels (dx, dy).

    `soften` lets `one` be blurred as well, along and across: to first order that adds its second derivatives.
    """
    height, width = one.shape
    if abs(dx) > width * 2 // 3 or abs(dy) > height * 2 // 3:
        return 1.0, (0.0, 0.0, 0.0, 0.0)
    x0, x1 = max(0, -dx), min(width, width - dx)
    y0, y1 = max(0, -dy), min(height, height - dy)
    first = np.ascontiguousarray(one[y0:y1, x0:x1])
    second = np.ascontiguousarray(other[y0 + dy : y1 + dy, x0 + dx : x1 + dx])
    contrast = max(cv2.sumElems(cv2.absdiff(second, cv2.mean(second)[0]))[0], 4.0 * second.size)
    design = _design(first, soften=soften)
    inverse = _inverse(design)
    # A turn with zoom and a shift, as complex numbers about the middle: place → turn · place + shift.
    turn, shift = 1 + 0j, 0j
    moved, best = second, (np.inf, turn, shift)
    for step in range(_STEPS):
        seen = moved.ravel()
        solution = inverse @ (design @ seen)
        rest = float(cv2.norm(seen, solution @ design, cv2.NORM_L1)) / contrast
        across, down, turned, nearer, far = _step(solution)
        by = complex(1 + nearer, turned)
        turn, shift = turn / by, shift - turn * complex(across, down) / by
        if rest < best[0]:
            best = (rest, turn, shift)
        if far < _SETTLED or step == _STEPS - 1:
            break
        moved = _moved(second, turn, shift)
    rest, turn, shift = best
    return rest, (dx + shift.real, dy + shift.imag, turn.imag * _RADIUS, (turn.real - 1) * _RADIUS)


def _step(solution: Numbers) -> tuple[float, float, float, float, float]:
    """Across, down (px), turn and zoom (shares) of a solution, kept small; and how far that moves a pixel at most, about."""
    gain = max(float(solution[2]), 0.2)
    across, down = (min(max(float(value) / gain, -_SHIFT_MOST), _SHIFT_MOST) for value in solution[:2])
    turned, nearer = (min(max(float(value) / gain / _RADIUS, -_TURN_MOST), _TURN_MOST) for value in solution[4:6])
    return across, down, turned, nearer, max(abs(across), abs(down), 60 * abs(turned), 60 * abs(nearer))


def _moved(picture: Numbers, turn: complex, shift: complex) -> Numbers:
    """The picture as it lies where its every place is looked up at turn · place + shift, about the middle."""
    height, width = picture.shape
    x, y = (width - 1) / 2, (height - 1) / 2
    a, b = turn.real, turn.imag
    matrix = np.array([[a, -b, x + shift.real - a * x + b * y], [b, a, y + shift.imag - b * x - a * y]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    laid: Numbers = cv2.warpAffine(picture, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return laid


def _design(picture: Numbers, *, soften: bool) -> Numbers:
    """What explains the next picture, a row each: this one shifted across, down, brighter, lifted, turned, nearer; softer."""
    rows = np.empty((9 if soften else 6, *picture.shape), np.float32)
    cv2.Sobel(picture, cv2.CV_32F, 1, 0, dst=rows[0], scale=0.125)
    cv2.Sobel(picture, cv2.CV_32F, 0, 1, dst=rows[1], scale=0.125)
    rows[2], rows[3] = picture, 1.0
    x, y = _places(picture.shape)
    np.subtract(x * rows[1], y * rows[0], out=rows[4])
    np.add(x * rows[0], y * rows[1], out=rows[5])
    if soften:
        for row, (across, down) in enumerate(((2, 0), (0, 2), (1, 1)), 6):
            cv2.Sobel(picture, cv2.CV_32F, across, down, dst=rows[row], scale=0.25)
    return rows.reshape(len(rows), -1)


def _inverse(design: Numbers) -> Numbers:
    """The inverse of the normal matrix. Row by row: a third of the time that the product of so flat a matrix takes."""
    normal = np.eye(len(design), dtype=np.float32) * np.float32(1e-2)
    for row in range(len(design)):
        normal[row, row:] += design[row:] @ design[row]
        normal[row:, row] = normal[row, row:]
    inverse: Numbers = np.linalg.inv(normal)
    return inverse


def _large_shift(one: Numbers, other: Numbers) -> tuple[int, int]:
    """The whole-pixel shift at the peak of the phase correlation."""
    window = _window(one.shape)
    ones, others = (cv2.dft((picture - picture.mean()) * window, flags=cv2.DFT_COMPLEX_OUTPUT) for picture in (one, other))
    cross = cv2.mulSpectrums(others, ones, 0, conjB=True)
    cross /= np.sqrt(np.square(cross).sum(axis=2, keepdims=True)) + 1e-6
    peak = cv2.minMaxLoc(cv2.idft(cross, flags=cv2.DFT_REAL_OUTPUT | cv2.DFT_SCALE))[3]
    height, width = one.shape
    return (
        peak[0] - width if peak[0] > width // 2 else peak[0],
        peak[1] - height if peak[1] > height // 2 else peak[1],
    )


@lru_cache(maxsize=8)
def _window(shape: tuple[int, int]) -> Numbers:
    window: Numbers = cv2.createHanningWindow((shape[1], shape[0]), cv2.CV_32F)
    return window


@lru_cache(maxsize=256)
def _places(shape: tuple[int, int]) -> tuple[Numbers, Numbers]:
    """Every pixel's place from the middle, across (1 × width) and down (height × 1), in radii."""
    height, width = shape
    x = (np.arange(width, dtype=np.float32) - (width - 1) / 2) / np.float32(_RADIUS)
    y = (np.arange(height, dtype=np.float32) - (height - 1) / 2) / np.float32(_RADIUS)
    return x[None, :], y[:, None]
