#!/bin/sh
# Run a command on a private X server (Xvfb) with a window manager, which hands windows the focus as on a desktop.
#   sh packaging/on_screen.sh COMMAND...
set -eu
# The window manager must not read, or write, the settings of who runs this.
home=$(mktemp -d)
export EVIDENCE_SCREEN_HOME="$home"
code=0
xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp" sh -c '
    HOME=$EVIDENCE_SCREEN_HOME XDG_CONFIG_HOME=$EVIDENCE_SCREEN_HOME openbox >/dev/null 2>&1 & manager=$!
    tries=0
    until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 0x; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "on_screen: openbox did not start" >&2; exit 1; }
        sleep 0.1
    done
    code=0
    EVIDENCE_TEST_XSERVER=1 QT_QPA_PLATFORM=xcb "$@" || code=$?
    kill "$manager" 2>/dev/null
    exit "$code"' sh "$@" || code=$?
rm -rf "$home"
exit "$code"
