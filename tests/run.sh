#!/bin/sh
# Everything that has to be right before a change goes in: build, tests, format, clang-tidy. See --help.
set -eu

usage() {
    cat <<'END'
Usage: sh tests/run.sh [--tidy] [--package] [--help]

Installs what is missing (Debian 12, Ubuntu 24.04; as root or with sudo), builds the
preset ci with warnings as errors, runs all tests, builds the programs with GCC too,
checks the format of the code, and reads it with clang-tidy for eight minutes, what
changed last first.

  --tidy     read all of app/ and ui/ with clang-tidy, however long it takes
  --package  build the Debian package and try what it installs (tests/package.sh)
  --help     print this text

Exit codes: 0 all right, 1 something failed, 2 an option is unknown.
END
}

with_tidy=no
with_package=no
for option in "$@"; do
    case $option in
    --tidy) with_tidy=yes ;;
    --package) with_package=yes ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        printf 'run.sh: unknown option %s\n\n' "$option" >&2
        usage >&2
        exit 2
        ;;
    esac
done

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. installer/packages.sh

jobs=$(nproc 2>/dev/null || echo 2)
failed=
begun=$(date +%s)
elapsed() { echo "$(($(date +%s) - begun)) s since the start"; }

# run_tidy [--minutes N]: reads app/ and ui/ with clang-tidy. Each file takes some seconds, so tests/tidy.py leaves out what
# passed before.
run_tidy() {
    if ! tidy=$(first_command clang-tidy-14 clang-tidy) || ! clang=$(first_command clang++-14 clang++); then
        warn "clang-tidy or clang++ is not installed"
        return 1
    fi
    mkdir -p build/tidy
    if ! configure_preset tidy build/tidy -DCMAKE_CXX_COMPILER="$clang" -DAD_TESTS=OFF -DAD_BENCH=OFF >build/tidy/log 2>&1; then
        cat build/tidy/log
        return 1
    fi
    # A source that includes its own .moc needs it made first. Building the targets for that would compile what they link.
    find build/tidy -name AutogenInfo.json >build/tidy/moc
    while read -r info; do
        if ! cmake -E cmake_autogen "$info" Debug >>build/tidy/log 2>&1 </dev/null; then
            cat build/tidy/log
            return 1
        fi
    done <build/tidy/moc
    # Each version has checks of its own: only the one that the code was swept with can refuse it.
    case $("$tidy" --version) in
    *"version 14."*) /usr/bin/python3 tests/tidy.py "$@" "$tidy" build/tidy "$jobs" ;;
    *)
        say "$tidy is not version 14: what it finds is shown, but does not count"
        /usr/bin/python3 tests/tidy.py "$@" "$tidy" build/tidy "$jobs" || true
        ;;
    esac
}

# run_tests: runs them all.
run_tests() {
    ctest --test-dir build/ci -j "$jobs" --output-on-failure --no-tests=error && return 0
    # What failed, once more in short: the output above is long.
    grep -E -A 3 '^(FAIL!|QFATAL)|^   Loc:' build/ci/Testing/Temporary/LastTest.log | head -n 60 || true
    return 1
}

# run_gcc: builds the programs, not the tests, with GCC: people who try them have it, and it finds other things than clang.
# It also throws away other stores than clang, so the main job is run once: 0 and 1 are answers, all else is a crash.
run_gcc() {
    if ! gcc=$(first_command g++-12 g++); then
        warn "g++ is not installed"
        return 1
    fi
    # Each version warns of things of its own: only the one that the code was kept free of warnings with can refuse it.
    strict=OFF
    case $("$gcc" -dumpversion) in
    12 | 12.*) strict=ON ;;
    *) say "$gcc is not version 12: what it warns of is shown, but does not count" ;;
    esac
    configure_preset gcc build/gcc "-DCMAKE_CXX_COMPILER=$gcc" "-DAD_WERROR=$strict" && cmake --build build/gcc -j "$jobs" || return 1
    status=0
    build/gcc/app/cli/assertion-doctor-cli practice --demo >build/gcc/demo 2>&1 || status=$?
    [ "$status" -le 1 ] && return 0
    cat build/gcc/demo
    warn "practice --demo of the program that GCC built ended with $status"
    return 1
}

# Where node comes with an npm of its own, Debian's package of it cannot be installed beside it.
command -v npm >/dev/null 2>&1 || packages_to_test="$packages_to_test nodejs npm"
# shellcheck disable=SC2086
install_packages $packages_to_test $packages_to_tidy

# A token server that others wrote, for the end-to-end tests: they say so and go on where it cannot be had.
say "Fetching the token server of others (npm)"
mkdir -p build/third-party
cp tests/servers/oidc-provider/* build/third-party/
if ! (cd build/third-party && npm install --no-audit --no-fund --no-package-lock --ignore-scripts --loglevel=error --fetch-retries=1 </dev/null); then
    warn "npm could not fetch it: the test against it will be skipped"
fi

say "Configuring (preset ci) in build/ci"
configure_preset ci build/ci "-DCMAKE_CXX_COMPILER=$(compiler)"
say "Building with $jobs jobs"
cmake --build build/ci -j "$jobs"

say "Running the tests ($(elapsed))"
run_tests || failed="$failed tests"

say "Building with GCC too ($(elapsed))"
run_gcc || failed="$failed gcc"

say "Checking the format ($(elapsed))"
if format=$(first_command clang-format-14 clang-format); then
    # Versions of clang-format lay out some lines in their own way: only the one that the code was formatted with can refuse it.
    strict=
    case $("$format" --version) in
    *"version 14."*) strict=-Werror ;;
    *) say "$format is not version 14: what it finds is shown, but does not count" ;;
    esac
    find app ui tests -type f \( -name '*.cpp' -o -name '*.h' \) -print0 |
        xargs -0 "$format" --dry-run ${strict:+"$strict"} || failed="$failed format"
else
    warn "clang-format is not installed"
    failed="$failed format"
fi

say "Running clang-tidy over app/ and ui/ ($(elapsed))"
if [ "$with_tidy" = yes ]; then
    run_tidy || failed="$failed clang-tidy"
else
    # What changed last may not have been read yet: it is shown, and counts with --tidy.
    run_tidy --minutes 8 || warn "clang-tidy found something"
fi

if [ "$with_package" = yes ]; then
    say "Building and trying the Debian package ($(elapsed))"
    sh tests/package.sh || failed="$failed package"
fi

if [ -n "$failed" ]; then
    say "Failed:$failed ($(elapsed))"
    exit 1
fi
say "All right ($(elapsed))"
