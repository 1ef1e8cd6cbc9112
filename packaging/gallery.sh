#!/bin/sh
# Every page and dialog of the window as PNG, with the sample case: sh packaging/gallery.sh DIR [LANGUAGE …]
set -eu
cd "$(dirname "$0")/.."
out=${1:?usage: sh packaging/gallery.sh DIR [LANGUAGE ...]}
shift
python=.venv/bin/python
[ -x "$python" ] || { sh packaging/setup.sh && python=.venv/bin/python; }
[ "$#" -gt 0 ] || set -- en de
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} exec "$python" -m evidence_app.ui.gallery "$out" "$@"
