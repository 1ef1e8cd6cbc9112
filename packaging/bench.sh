#!/bin/sh
# Speed as ratios against baselines measured in the same run, a line each.
#   sh packaging/bench.sh [NAME …]      names: start import deadlines keyframes dossier compare loop scale … (default: all)
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
sh "$root/packaging/setup.sh" test
PATH=${EVIDENCE_VENV:-$root/.venv}/bin:$PATH
export PATH
cd "$root/packaging/bench"
if [ -z "${DISPLAY:-}" ]; then exec xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" python main.py "$@"; fi
exec python main.py "$@"
