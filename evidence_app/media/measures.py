"""What is measured on a frame's brightness: how sharp, how it is laid out, how it looks from afar.

All of it works on the stored picture (turning costs time and changes none of it), reduced to 640 … 1280 pixels: enough to see
blur, and a quarter of the work from 1080p on.
"""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from evidence_app.media.arrays import Luma, Numbers
from evidence_app.media.cv import cv2

LOOK_SIDE = 1280
_GRID = 6
_COLOUR = 2.0


def reduced(luma: Luma) -> Luma:
    """The brightness at most `LOOK_SIDE` pixels long, by a whole factor: fast, and pixels are averaged, never skipped."""
    factor = -(-max(luma.shape) // LOOK_SIDE)
    if factor <= 1:
        return np.ascontiguousarray(luma)
    size = max(1, luma.shape[1] // factor), max(1, luma.shape[0] // factor)
    small: Luma = cv2.resize(luma, size, interpolation=cv2.INTER_AREA)
    return small


def miniature(small: Luma) -> Luma:
    """A `reduced` picture at 160 pixels: what layout, fingerprint and motion are taken from."""
    scale = 160 / max(small.shape)
    size = max(8, round(small.shape[1] * scale)), max(8, round(small.shape[0] * scale))
    mini: Luma = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    return mini


def glimpse(luma: Luma) -> Luma:
    """A picture of 160 pixels straight from the full one, from every third row: a third of the work of `miniature`.

    For going through every frame of a film, where what is left out is noise.
    """
    rows = luma[::3] if min(luma.shape) >= 480 else luma
    scale = 160 / max(luma.shape)
    size = max(8, round(luma.shape[1] * scale)), max(8, round(luma.shape[0] * scale))
    mini: Luma = cv2.resize(rows, size, interpolation=cv2.INTER_AREA)
    return mini


def sharpness(small: Luma) -> float:
    """RMS of the Laplacian in the sharpest third of a 6 × 6 grid of tiles, on a `reduced` picture.

    The thing in focus may be small and the table behind it blurred: the mean over the picture would drown it.
    """
    edges = cv2.Laplacian(small, cv2.CV_16S, ksize=1)
    rows, columns = ([size * part // _GRID for part in range(_GRID + 1)] for size in edges.shape)
    tiles = (edges[top:end, left:right] for top, end in pairwise(rows) for left, right in pairwise(columns))
    # A norm of each tile, as squares of the whole picture would take three times as long.
    power = sorted(cv2.norm(tile, cv2.NORM_L2SQR) / tile.size for tile in tiles if tile.size)
    return math.sqrt(float(np.mean(power[-_GRID * _GRID // 3 :])))


def layout(mini: Luma, colours: tuple[Luma, Luma] | None) -> Numbers:
    """How a frame is laid out: 8 × 8 means of brightness and of both colours, each by the picture's mean brightness.

    From a `miniature` and the stored colour planes: 192 numbers of about -1 … 2; the Euclidean distance tells how different two
    frames are. An exposure that swings, or a lens that hunts for focus, hardly changes them.
    """
    even = max(float(mini.mean()), 8.0)
    parts = [_means(mini) / even]
    if colours is None:
        parts += [np.zeros(64, np.float32)] * 2
    else:
        parts += [(_means(_sampled(plane)) - 128) * (_COLOUR / even) for plane in colours]
    return np.concatenate(parts).astype(np.float32)


def _sampled(plane: Luma) -> Luma:
    """Every n-th colour pixel: colours vary slowly, and means of 8 × 8 fields need no more."""
    stride = max(1, max(plane.shape) // 160)
    return np.ascontiguousarray(plane[::stride, ::stride])


def _means(picture: Luma) -> Numbers:
    means: Numbers = cv2.resize(picture, (8, 8), interpolation=cv2.INTER_AREA).astype(np.float32).ravel()
    return means


def fingerprint(mini: Luma) -> int:
    """64-bit pHash of a `miniature`: signs about the median of the 8 × 8 lowest DCT coefficients at 32 × 32."""
    thumbnail = cv2.resize(mini, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    low: NDArray[np.float32] = cv2.dct(thumbnail)[:8, :8].ravel()
    return int.from_bytes(np.packbits(low > np.median(low)).tobytes(), "big")


def distance(one: int, other: int) -> int:
    """In how many of 64 bits two fingerprints differ; up to 6 they look alike."""
    return (one ^ other).bit_count()


def for_motion(mini: Luma) -> Numbers:
    """A `miniature` smoothed, by its mean brightness: for `shift`."""
    soft = cv2.GaussianBlur(mini, (0, 0), 1.0).astype(np.float32)
    even: Numbers = soft / max(float(soft.mean()), 1.0)
    return even


def shift(before: Numbers, after: Numbers) -> float:
    """How far the picture moved between two pictures of `for_motion`, in pixels at 1920 wide.

    One step of Lucas and Kanade's method over the whole picture: exact for the small motions that decide between sharp and
    soft, too small for fast ones, whose pictures are smeared anyway.
    """
    across = cv2.Sobel(before, cv2.CV_32F, 1, 0, scale=0.125)
    down = cv2.Sobel(before, cv2.CV_32F, 0, 1, scale=0.125)
    change = (after - before).ravel()
    x, y = across.ravel(), down.ravel()
    xx, xy, yy = float(x @ x) + 1e-3, float(x @ y), float(y @ y) + 1e-3
    tx, ty = -float(x @ change), -float(y @ change)
    det = xx * yy - xy * xy
    if det <= 1e-9:
        return 0.0
    across_px, down_px = (yy * tx - xy * ty) / det, (xx * ty - xy * tx) / det
    return math.hypot(across_px, down_px) * 1920.0 / float(max(before.shape))
