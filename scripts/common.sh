# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Read by the other scripts: where the project lies, and what its builds have in common.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export project
cd "$project"
mkdir -p build

say() { printf '==> %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Without a home that can be written to (a bare chroot, a CI user) the compiler cache lies beside the build.
if [ -z "${CCACHE_DIR:-}" ] && ! { [ -n "${HOME:-}" ] && [ -d "$HOME" ] && [ -w "$HOME" ]; }; then
    export CCACHE_DIR="$project/build/ccache"
fi
# Without a folder of its own Qt warns in every test.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR="$project/build/runtime"
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
fi

# Builds in build/PRESET, whose configuration is told only when it fails.
# configure_and_build PRESET [cmake option…] [-- target…]
configure_and_build() {
    local preset=$1 options=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1"); shift; done
    [ $# -eq 0 ] || shift
    say "Configuring build/$preset"
    cmake --preset "$preset" "${options[@]}" >"build/$preset.log" 2>&1 || { cat "build/$preset.log" >&2; return 1; }
    say "Building build/$preset${*:+: $*}"
    [ $# -eq 0 ] || set -- --target "$@"
    cmake --build "build/$preset" "$@"
}
