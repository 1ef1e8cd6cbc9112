"""How well a frame follows from the one before: what is left after the camera's motion and exposure are taken out.

At 160 pixels, where a hidden cut still shows and noise does not. A small motion is found by Lucas and Kanade's method, a large
one (a whip pan) by phase correlation, which is slower and only tried when the first leaves much.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evidence_app.media.arrays import Luma, Numbers
from evidence_app.media.cv import cv2

# A rest below this (share of the picture's contrast) is explained; phase correlation is not needed.
_EXPLAINED = 0.3
_STEPS = 2


@dataclass(frozen=True, slots=True)
class Step:
    """From one frame to the next. `rest`: the difference that motion and exposure don't explain, as a share of the contrast;
    `shift`: across and down, in pixels at 160 wide; `change`: mean absolute difference as it is, in 8-bit steps."""

    rest: float
    shift: tuple[float, float]
    change: float

    @property
    def moved(self) -> float:
        """How far, in pixels at 160 wide."""
        return float(np.hypot(*self.shift))


def follow(before: Luma, after: Luma, earlier: Step | None = None) -> Step:
    """Hold two `measures.miniature` pictures against each other.

    `earlier` is the step into `before`: in a fast pan, smeared pictures hide their motion from phase correlation, and most
    likely the camera goes on as it went.
    """
    change = float(cv2.absdiff(before, after).mean())
    one, other = before.astype(np.float32), after.astype(np.float32)
    rest, x, y = _refined(one, other, 0, 0)
    if rest > _EXPLAINED:
        tries = [_large_shift(one, other)]
        if earlier is not None:
            tries.append((round(earlier.shift[0]), round(earlier.shift[1])))
        for dx, dy in tries:
            if (dx or dy) and (tried := _refined(one, other, dx, dy))[0] < rest:
                rest, x, y = tried
    return Step(rest, (x, y), change)


def _refined(one: Numbers, other: Numbers, dx: int, dy: int) -> tuple[float, float, float]:
    """The rest after shifting by whole pixels (dx, dy) and then, in small steps, by what is left; and the whole shift."""
    height, width = one.shape
    if abs(dx) > width * 2 // 3 or abs(dy) > height * 2 // 3:
        return 1.0, 0.0, 0.0
    x0, x1 = max(0, -dx), min(width, width - dx)
    y0, y1 = max(0, -dy), min(height, height - dy)
    first = np.ascontiguousarray(one[y0:y1, x0:x1])
    second = np.ascontiguousarray(other[y0 + dy : y1 + dy, x0 + dx : x1 + dx])
    contrast = max(float(np.abs(first - first.mean()).mean()), 4.0)
    total_x, total_y = 0.0, 0.0
    rest = np.empty(0, np.float32)
    moved = second
    for _ in range(_STEPS):
        across = cv2.Sobel(moved, cv2.CV_32F, 1, 0, scale=0.125).ravel()
        down = cv2.Sobel(moved, cv2.CV_32F, 0, 1, scale=0.125).ravel()
        flat = moved.ravel()
        design = np.stack([across, down, flat, np.ones_like(flat)])
        normal = design @ design.T + np.eye(4, dtype=np.float32) * 1e-2
        solution = np.linalg.solve(normal, design @ first.ravel())
        rest = first.ravel() - solution @ design
        step_x, step_y = (float(np.clip(value / max(float(solution[2]), 0.2), -2, 2)) for value in solution[:2])
        total_x, total_y = total_x + step_x, total_y + step_y
        if abs(step_x) < 0.3 and abs(step_y) < 0.3:
            break
        matrix = np.array([[1, 0, total_x], [0, 1, total_y]], np.float32)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        moved = cv2.warpAffine(second, matrix, (x1 - x0, y1 - y0), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return float(np.abs(rest).mean()) / contrast, dx + total_x, dy + total_y


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


_windows: dict[tuple[int, ...], NDArray[np.float32]] = {}


def _window(shape: tuple[int, ...]) -> NDArray[np.float32]:
    if shape not in _windows:
        _windows[shape] = cv2.createHanningWindow((shape[1], shape[0]), cv2.CV_32F)
    return _windows[shape]
