#!/bin/sh
# Set up what is missing, then every check and every test: offscreen first, then on a real X server (Xvfb).
#   sh packaging/test.sh [PYTEST ARGUMENTS]
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
sh packaging/setup.sh test
PATH=${EVIDENCE_VENV:-$root/.venv}/bin:$PATH
export PATH PYTHONDONTWRITEBYTECODE=1

step() { printf '\n== %s\n' "$*"; }

step "style: ruff"
ruff check .
ruff format --check .
step "types: mypy --strict"
mypy
step "rooms: import-linter"
lint-imports --no-cache >/dev/null || lint-imports --no-cache

step "tests, offscreen"
QT_QPA_PLATFORM=offscreen python -m pytest -m "not xserver" "$@"

# The second pass is the window's: its tests again, and those that need a real X server.
step "tests of the window on a real X server"
pass() { EVIDENCE_TEST_XSERVER=1 QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp" python -m pytest "$@"; }
if [ $# -eq 0 ]; then
    pass tests/ui tests/journeys
else
    # With arguments of the caller's, no test may be left over for this pass: pytest then exits with 5.
    pass -m xserver "$@" || { code=$?; [ "$code" -eq 5 ] || exit "$code"; }
fi
