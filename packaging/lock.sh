#!/bin/sh
# Renew the two lock files from pyproject.toml: exact versions with hashes, no index address. Needs `uv` on the path.
#   sh packaging/lock.sh [--upgrade]
set -eu
cd "$(dirname "$0")/.."
lock() {
    out=$1; shift
    uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-annotate --custom-compile-command "sh packaging/lock.sh" --output-file "packaging/$out" "$@"
}
lock requirements.lock --extra setup "$@"
lock requirements-dev.lock --extra setup --extra dev --constraint packaging/requirements.lock "$@"
