"""Where one thing filmed ends and the next begins: the film's key frames split into stretches that look alike.

Dynamic programming over the layouts of `measures.layout`: the split with the least total spread inside its stretches, for every
number of stretches; the number is where one more no longer pays.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from evidence_app.media.arrays import Numbers

_PAYS = 0.06
_TOLD = 0.5


def split(layouts: Numbers, most: int, least: int = 1) -> list[int]:
    """Borders of the stretches: ascending positions from 0 to len(layouts), both included. `layouts`: n × features.

    At most `most` stretches of at least `least` rows. Cost of a stretch: summed squared distance to its mean.
    """
    count = len(layouts)
    if count == 0:
        return [0, 0]
    least = max(1, min(least, count))
    most = max(1, min(most, count // least))
    cost = _costs(layouts.astype(np.float64))
    best = np.full((most + 1, count + 1), np.inf)
    came = np.zeros((most + 1, count + 1), np.int64)
    best[0, 0] = 0.0
    for parts in range(1, most + 1):
        for end in range(parts * least, count + 1):
            options = best[parts - 1, : end - least + 1] + cost[: end - least + 1, end]
            came[parts, end] = int(options.argmin())
            best[parts, end] = options[came[parts, end]]
    whole = max(float(best[1, count]), 1e-9)
    parts = 1
    while parts < most and best[parts, count] - best[parts + 1, count] > _PAYS * whole / parts**0.5:
        parts += 1
    if best[parts, count] > _TOLD * whole:
        # Many moments: no single border pays much, but all of them together do.
        parts = most
    borders = [count]
    for left in range(parts, 0, -1):
        borders.append(int(came[left, borders[-1]]))
    return borders[::-1]


def _costs(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """cost[a, b] of the stretch a … b-1, from running sums."""
    count = len(rows)
    sums = np.vstack([np.zeros(rows.shape[1]), np.cumsum(rows, axis=0)])
    squares = np.concatenate([[0.0], np.cumsum((rows**2).sum(axis=1))])
    cost = np.zeros((count + 1, count + 1))
    for start in range(count):
        ends = np.arange(start + 1, count + 1)
        total = sums[ends] - sums[start]
        cost[start, ends] = squares[ends] - squares[start] - (total**2).sum(axis=1) / (ends - start)
    return np.maximum(cost, 0.0)
