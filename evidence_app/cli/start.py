"""The console script. What reads films takes as long to load as the command line itself, so it begins beside that."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command line that the program was started with."""
    if "keyframes" in sys.argv[1:]:
        from evidence_app.services.ahead import begin_reader

        begin_reader()
    from evidence_app.cli.main import main

    sys.exit(main(sys.argv[1:]))
