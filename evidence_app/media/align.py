"""Where one picture lies on another: for showing the same place on both sides. Views only; no pixel is changed by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from evidence_app.core.errors import BadInput
from evidence_app.core.geometry import Affine, Size
from evidence_app.core.values import Point
from evidence_app.media.arrays import Rgb
from evidence_app.media.cv import cv2

_SIDE = 1200  # px: features are looked for at this size
_FEATURES = 4000
_FEWEST = 12  # agreeing features below which nothing is claimed


@dataclass(frozen=True, slots=True)
class Alignment:
    """A projective mapping from pixels of the first picture to those of the second (3 × 3, row by row).

    `quality` is "good", "fair" or "none"; with "none" the mapping must not be used. `agreeing` of `compared` features fit
    the mapping. Three points by hand have no count.
    """

    matrix: tuple[float, ...]
    quality: str
    agreeing: int = 0
    compared: int = 0

    def at(self, point: Point) -> Point:
        """Where a place of the first picture lies on the second."""
        return _mapped(self.matrix, point)

    def back(self, point: Point) -> Point:
        """Where a place of the second picture lies on the first."""
        inverse = np.linalg.inv(np.array(self.matrix).reshape(3, 3))
        return _mapped(tuple(inverse.ravel()), point)

    def enlargement(self, point: Point) -> float:
        """How much larger things are on the second picture, near this place of the first."""
        here, right, down = self.at(point), self.at(Point(point.x + 1, point.y)), self.at(Point(point.x, point.y + 1))
        area = (right.x - here.x) * (down.y - here.y) - (right.y - here.y) * (down.x - here.x)
        return float(np.sqrt(abs(area)))


def _mapped(matrix: Sequence[float], point: Point) -> Point:
    x, y, z = np.array(matrix).reshape(3, 3) @ (point.x, point.y, 1.0)
    z = z if abs(z) > 1e-12 else 1e-12
    return Point(float(x / z), float(y / z))


def align(one: Rgb, one_size: Size, two: Rgb, two_size: Size) -> Alignment:
    """Find the same thing on both pictures by its features. `*_size` are the true sizes of pictures given smaller."""
    points_one, words_one = _features(one, one_size)
    points_two, words_two = _features(two, two_size)
    if words_one is None or words_two is None or len(words_two) < 2:
        return _nothing(0)
    pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(words_one, words_two, k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < 0.75 * pair[1].distance]
    if len(good) < _FEWEST:
        return _nothing(len(good))
    here = np.array([points_one[match.queryIdx] for match in good])
    there = np.array([points_two[match.trainIdx] for match in good])
    limit = max(two_size) / _SIDE * 4
    cv2.setRNGSeed(1)  # the same pictures, the same answer
    matrix, fits = cv2.findHomography(here, there, cv2.USAC_MAGSAC, limit, maxIters=5000, confidence=0.999)
    if matrix is None:
        return _nothing(len(good))
    keep = fits.ravel().astype(bool)
    agreeing = int(keep.sum())
    if agreeing < _FEWEST or not _plausible(matrix, here[keep], one_size):
        return _nothing(len(good))
    sure = agreeing >= 40 and agreeing >= 0.35 * len(good)
    return Alignment(tuple(float(v) for v in matrix.ravel()), "good" if sure else "fair", agreeing, len(good))


def _nothing(compared: int) -> Alignment:
    return Alignment((1, 0, 0, 0, 1, 0, 0, 0, 1), "none", 0, compared)


def _features(rgb: Rgb, size: Size) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float32] | None]:
    """Places (pixels at true size) and descriptions of what stands out."""
    shrink = min(1.0, _SIDE / max(rgb.shape[:2]))
    small = cv2.resize(rgb, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA) if shrink < 1 else rgb
    grey = cv2.createCLAHE(2.0, (8, 8)).apply(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))
    found, words = cv2.SIFT_create(nfeatures=_FEATURES).detectAndCompute(grey, None)
    factor = (size[0] / grey.shape[1], size[1] / grey.shape[0])
    places = np.array([(key.pt[0] * factor[0], key.pt[1] * factor[1]) for key in found], np.float64).reshape(-1, 2)
    return places, words


def _plausible(matrix: npt.NDArray[np.float64], seen: npt.NDArray[np.float64], size: Size) -> bool:
    """No mirror, no fold, no extreme stretch where the agreeing features lie, and they lie on more than one spot."""
    spread = np.ptp(seen, axis=0)
    if spread.min() < 0.03 * min(size):
        return False
    left, top = seen.min(axis=0)
    right, bottom = seen.max(axis=0)
    quad = np.array([[left, top], [right, top], [right, bottom], [left, bottom]]).reshape(-1, 1, 2)
    mapped = cv2.perspectiveTransform(quad, matrix).reshape(-1, 2)
    if not cv2.isContourConvex(mapped.astype(np.float32)):
        return False
    area = float(cv2.contourArea(mapped.astype(np.float32), oriented=True))
    ratio = area / float(spread[0] * spread[1])
    return 1e-3 < ratio < 1e3


def by_points(here: Sequence[Point], there: Sequence[Point]) -> Alignment:
    """The mapping through three pairs of points set by hand. Raises `BadInput` when they lie on one line."""
    if len(here) != 3 or len(there) != 3:
        raise BadInput("three points on each side are needed", "set the same three places on both pictures")
    sources = [np.array([(p.x, p.y) for p in points], np.float32) for points in (here, there)]
    for points in sources:
        (ax, ay), (bx, by) = points[1] - points[0], points[2] - points[0]
        if abs(ax * by - ay * bx) < 0.02 * np.hypot(ax, ay) * np.hypot(bx, by) + 1e-9:
            raise BadInput("the three points lie on one line", "choose three places that form a triangle")
    rows = cv2.getAffineTransform(*sources)
    return Alignment((*(float(value) for value in rows.ravel()), 0.0, 0.0, 1.0), "good")


def laid_over(one: Rgb, to_picture: Affine, alignment: Alignment, to_output: Affine, size: Size) -> Rgb:
    """Drawn pixels of the first picture, laid where they belong on an output that shows the second; white elsewhere.

    `to_picture` leads from pixels of `one` to the first picture, `to_output` from the second picture to the output.
    """

    def rows(mapping: Affine) -> npt.NDArray[np.float64]:
        return np.array([[mapping.a, mapping.b, mapping.c], [mapping.d, mapping.e, mapping.f], [0, 0, 1]])

    matrix = rows(to_output) @ np.array(alignment.matrix).reshape(3, 3) @ rows(to_picture)
    made: Rgb = cv2.warpPerspective(
        np.ascontiguousarray(one), matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=(255,) * 3
    )
    return made
