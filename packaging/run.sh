#!/bin/sh
# Set up what is missing, then run Evidence Organizer.
#   sh packaging/run.sh               opens the window; without a display, runs the demo and says where the PDF is
#   sh packaging/run.sh ARGUMENTS     evidence-app ARGUMENTS, for example: sh packaging/run.sh demo --out DIR
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
sh "$root/packaging/setup.sh" run
app=${EVIDENCE_VENV:-$root/.venv}/bin/evidence-app
if [ $# -eq 0 ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ] && [ "$(uname)" = Linux ]; then
    printf '%s\n' "evidence-app: no display here, so the demo runs instead of the window" >&2
    set -- demo
fi
exec "$app" "$@"
