#!/bin/sh
# Gather the window's sentences, merge them into resources/i18n/*.ts and compile those to the .qm beside them, which are
# committed too: a checkout and a wheel speak every language without a build step. Says what is still to be translated.
#   sh packaging/translate.sh
set -eu
cd "$(dirname "$0")/.."
exec "${EVIDENCE_VENV:-.venv}/bin/python" packaging/translations.py
