#!/bin/sh
# Set up what is missing, then every check and every test: offscreen first, then on a real X server (Xvfb).
#   sh packaging/test.sh [PYTEST ARGUMENTS]
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
sh packaging/setup.sh test
PATH=${EVIDENCE_VENV:-$root/.venv}/bin:$PATH
# Compiled code stays out of the tree, but is kept: hundreds of tests start the program.
PYTHONPYCACHEPREFIX=${EVIDENCE_VENV:-$root/.venv}/compiled
export PATH PYTHONPYCACHEPREFIX

step() { printf '\n== %s\n' "$*"; }

step "style: ruff"
ruff check .
ruff format --check .
step "types: mypy --strict"
mypy
step "rooms: import-linter"
lint-imports --no-cache >/dev/null || lint-imports --no-cache

step "tests, offscreen"
# All of it is shared among the cores: each worker takes a stretch of the tests, and what is left of another's when it is done.
[ $# -gt 0 ] && workers= || workers="--numprocesses auto --maxprocesses 4 --dist worksteal"
# shellcheck disable=SC2086  # words of their own
QT_QPA_PLATFORM=offscreen python -m pytest $workers -m "not xserver" "$@"

# Again where the window system has a say: focus, drag and drop, clipboard, windows placed and resized, whole journeys.
# What only computes and paints is the same on both platforms: Qt draws it by itself, with the same fonts.
step "tests of the window on a real X server"
code=0
sh packaging/on_screen.sh python -m pytest -m "screen or xserver" "$@" || code=$?
[ $# -gt 0 ] && [ "$code" -eq 5 ] || exit "$code" # with the caller's arguments no test may be left for this pass
