"""Runs the benchmarks named on the command line, or all of them."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import compare
import deadlines
import dossier
import intake
import keyframes
import loop
import peers
import scale
import start

EVERY = {
    "start": start.run,
    "import": intake.run,
    "deadlines": deadlines.run,
    "keyframes": keyframes.run,
    "peers": peers.run,
    "dossier": dossier.run,
    "compare": compare.run,
    "loop": loop.run,
    "scale": scale.run,
}


def main() -> int:
    names = sys.argv[1:] or list(EVERY)
    unknown = [name for name in names if name not in EVERY]
    if unknown:
        print(f"bench: no benchmark is called {', '.join(unknown)}; there are: {', '.join(EVERY)}", file=sys.stderr)
        return 2
    for name in names:
        with tempfile.TemporaryDirectory(prefix="evidence-bench-") as folder:
            EVERY[name](Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
