#!/bin/sh
# Builds Assertion Doctor from this checkout and starts it. See --help.
set -eu

usage() {
    cat <<'END'
Usage: sh installer/try.sh [--terminal] [--no-run] [--help]

Installs what is missing for building (Debian 12, Ubuntu 24.04; as root or with sudo),
builds the programs into build/try, and starts the window. Where there is no display,
it works through one case in the terminal: a practice server on this machine, a key
that was registered a moment ago, and the diagnosis of the answer.

  --terminal   use the terminal even where there is a display
  --no-run     only install and build
  --help       print this text

Exit codes: 0 done, 1 something failed, 2 an option is unknown.
END
}

terminal=no
run=yes
for option in "$@"; do
    case $option in
    --terminal) terminal=yes ;;
    --no-run) run=no ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        printf 'try.sh: unknown option %s\n\n' "$option" >&2
        usage >&2
        exit 2
        ;;
    esac
done

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. installer/packages.sh

wayland_usable() {
    [ -n "${WAYLAND_DISPLAY:-}" ] || return 1
    case $WAYLAND_DISPLAY in
    /*) [ -S "$WAYLAND_DISPLAY" ] ;;
    *) [ -S "${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY" ] ;;
    esac
}

# A local X server has a socket; for one on another machine (host:0) only the attempt tells.
x11_usable() {
    case ${DISPLAY:-} in
    '') return 1 ;;
    :* | unix:*)
        number=${DISPLAY#*:}
        [ -S "/tmp/.X11-unix/X${number%%.*}" ]
        ;;
    *) return 0 ;;
    esac
}

window=no
if [ "$terminal" = no ]; then
    if x11_usable; then
        window=yes
    elif wayland_usable; then
        window=yes
        packages_to_build="$packages_to_build qt6-wayland"
    fi
fi

# shellcheck disable=SC2086
install_packages $packages_to_build

say "Configuring (preset release) in build/try"
configure_preset release build/try "-DCMAKE_CXX_COMPILER=$(compiler)" -DAD_TESTS=OFF -DAD_BENCH=OFF
say "Building assertion-doctor and assertion-doctor-cli; the first time takes some minutes"
cmake --build build/try --target assertion-doctor assertion-doctor-cli
cli=build/try/app/cli/assertion-doctor-cli
say "Built: $root/build/try/assertion-doctor (window) and $root/$cli (command line)"
[ "$run" = yes ] || exit 0

if [ "$window" = yes ]; then
    say "Starting the window. This script ends when it is closed."
    started=$(date +%s)
    status=0
    build/try/assertion-doctor || status=$?
    # A window that could not open ends at once; one that a person used does not.
    if [ "$status" -eq 0 ] || [ $(($(date +%s) - started)) -ge 5 ]; then
        exit "$status"
    fi
    say "The window could not be opened (exit code $status). Going on in the terminal."
elif [ "$terminal" = no ]; then
    say "There is no display here. Working through a practice case in the terminal."
fi

status=0
"$cli" practice --demo || status=$?
# 1 says that the diagnosis found a reason why the token was refused: that is what the demonstration shows.
[ "$status" -eq 1 ] && status=0
say "More: $cli --help"
exit "$status"
