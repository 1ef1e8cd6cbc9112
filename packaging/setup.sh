#!/bin/sh
# Set up what is missing, and nothing else: Debian packages, a virtual environment, the locked Python packages, the app.
#   sh packaging/setup.sh run|test
# Silent and quick when nothing is missing; needs root (or sudo) only to install Debian packages.
# EVIDENCE_VENV names another place for the virtual environment (default: .venv in the checkout).
set -eu
purpose=${1:-run}
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
venv=${EVIDENCE_VENV:-$root/.venv}

# Qt's own needs (found one at a time on a bare Debian 12), and CJK for the window's text.
packages="python3 python3-venv ca-certificates libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0
 libpulse0 libxrandr2 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 fonts-noto-cjk"
# The tests' X server, a real file manager and clipboard to drag and paste from, and public tools that judge what we write.
tests="xvfb xauth openbox pcmanfm thunar xdotool xclip x11-utils imagemagick dbus ffmpeg qpdf poppler-utils libimage-exiftool-perl
 ghostscript procps"

say() { printf '%s\n' "evidence-app: $*" >&2; }

case $purpose in
    run) lock=requirements.lock ;;
    test) lock=requirements-dev.lock packages="$packages $tests" ;;
    *) say "'$purpose' is no purpose: use 'run' or 'test'"; exit 2 ;;
esac

debian_packages() {
    missing=
    for package in $packages; do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) in
            installed) ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then as_root=
    elif command -v sudo >/dev/null 2>&1; then as_root=sudo
    else
        say "these Debian packages are missing:$missing"
        say "install them as root, then start again: apt-get install --no-install-recommends$missing"
        exit 1
    fi
    say "installing Debian packages:$missing"
    export DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes
    $as_root apt-get update -qq >&2
    # shellcheck disable=SC2086  # the words of the lists are the packages
    $as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 $missing >/dev/null
}

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    say "Python 3.11, 3.12 or 3.13 with its venv module is needed and was not found: install it, then start again"
    return 1
}

if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
    debian_packages
elif [ ! -e "$venv/.evidence-$purpose" ]; then
    say "apt is not here, so system packages are not installed for you. If the window does not open, install what Qt 6 needs"
    say "with your system's package manager: libGL, libEGL, libdbus-1, fontconfig, libxkbcommon(-x11), xcb-util-cursor, -wm, -keysyms"
fi

python=$(find_python)
# The stamp says what was installed for what; any change of lock, project or Python makes it stale.
stamp=$(cat "$root/packaging/$lock" "$root/pyproject.toml" | cksum; "$python" -c 'import sys; print(sys.version)'; printf '%s' "$root")
[ "$(cat "$venv/.evidence-$purpose" 2>/dev/null)" != "$stamp" ] || exit 0

say "setting up Python packages in $venv (once; some minutes)"
rm -f "$venv/.evidence-run" "$venv/.evidence-test"
if ! "$venv/bin/python" -c 'import pip' >/dev/null 2>&1; then
    rm -rf "$venv"
    "$python" -m venv "$venv" >&2 || { say "the virtual environment could not be made: install Python's venv module (Debian: python3-venv)"; exit 1; }
fi
quiet="--quiet --disable-pip-version-check --no-input"
# Nothing is built from source but bagit (tests only), of which no wheel exists.
# shellcheck disable=SC2086
"$venv/bin/python" -m pip install $quiet --require-hashes --only-binary=:all: --no-binary=bagit -r "$root/packaging/$lock" >&2 || {
    say "the Python packages could not be installed: check the connection to the package index and the free space, then start again"
    exit 1
}
# shellcheck disable=SC2086
"$venv/bin/python" -m pip install $quiet --no-deps --no-build-isolation --no-index -e "$root" >&2
printf '%s' "$stamp" >"$venv/.evidence-$purpose"
# What the tests need includes what running needs.
[ "$purpose" = run ] || {
    stamp=$(cat "$root/packaging/requirements.lock" "$root/pyproject.toml" | cksum; "$python" -c 'import sys; print(sys.version)'; printf '%s' "$root")
    printf '%s' "$stamp" >"$venv/.evidence-run"
}
