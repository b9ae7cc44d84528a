#!/bin/sh
# Builds the benchmarks (preset release) and runs them all, one after the other: sh tests/bench/run.sh [--no-window]
set -eu

case ${1-} in
"") with_window=yes ;;
--no-window) with_window=no ;;
*)
    printf 'Usage: sh tests/bench/run.sh [--no-window]\n' >&2
    exit 2
    ;;
esac

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
. installer/packages.sh
folder=build/release
targets="bench_signatures bench_engine bench_lint bench_profiles assertion-doctor-cli"
[ "$with_window" = no ] || targets="$targets bench_window bench_stall"

[ -f "$folder/build.ninja" ] || configure_preset release "$folder" "-DCMAKE_CXX_COMPILER=$(compiler)"
# shellcheck disable=SC2086
cmake --build "$folder" --target $targets

title() { printf '\n== %s\n' "$*"; }
printf 'Machine: %s cores, load %s\n' "$(nproc)" "$(cut -d' ' -f1-3 /proc/loadavg)"
title "Signing, and lint with a registered key, against OpenSSL (CPU time)"
"$folder/tests/bench/bench_signatures"
title "Engine (CPU time)"
"$folder/tests/bench/bench_engine" --benchmark_color=false 2>/dev/null
title "lint on one thread (CPU time)"
"$folder/tests/bench/bench_lint" --benchmark_color=false 2>/dev/null
title "lint against python3-jwt (wall time)"
if /usr/bin/python3 -c 'import jwt' 2>/dev/null; then
    /usr/bin/python3 tests/bench/lint_and_pyjwt.py "$folder/app/cli/assertion-doctor-cli"
else
    echo "left out: python3-jwt is not installed"
fi
title "Profiles (CPU time)"
"$folder/tests/bench/bench_profiles" --benchmark_color=false 2>/dev/null
[ "$with_window" = yes ] || exit 0
title "The longest stall of the window's event loop (aim: a frame, 16 ms)"
key=$folder/rsa-16384.pem
# Such a key takes minutes to make: once is enough.
[ -f "$key" ] || (umask 077 && openssl genrsa -out "$key" 16384 2>/dev/null)
"$folder/tests/bench/bench_stall" "$key" || echo "more than a frame"
title "The window against an empty one"
if [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ]; then
    "$folder/tests/bench/bench_window"
elif command -v xvfb-run >/dev/null 2>&1; then
    # An X server that begins anew with its last client refuses the next one for a moment.
    xvfb-run -a -s "-screen 0 1280x1024x24 -noreset" "$folder/tests/bench/bench_window"
else
    echo "left out: there is no display, and no xvfb-run"
fi
