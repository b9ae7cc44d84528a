#!/bin/sh
# Builds the fuzz targets (preset fuzz: clang, address and undefined behaviour sanitizers) and runs each for some time,
# starting from the files of tests/fixtures and tests/corpus and from what earlier runs kept in build/fuzz/corpus.
# What fails is left in build/fuzz/found: sh tests/fuzz/run.sh [SECONDS [TARGET...]]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
seconds=${1-600}
[ $# -eq 0 ] || shift
case $seconds in
*[!0-9]* | "")
    printf 'Usage: sh tests/fuzz/run.sh [SECONDS [TARGET...]]\n' >&2
    exit 2
    ;;
esac
if [ $# -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=${source##*/}
        set -- "$@" "${name%.cpp}"
    done
fi

folder=build/fuzz
[ -f "$folder/build.ninja" ] || cmake --preset fuzz
cmake --build "$folder" --target "$@"
mkdir -p "$folder/corpus" "$folder/found"
seeds=$folder/seeds
/usr/bin/python3 tests/fuzz/seeds.py "$seeds"
failed=0
for target in "$@"; do
    printf '== %s, %s s\n' "$target" "$seconds"
    mkdir -p "$folder/corpus/$target" "$seeds/$target"
    QT_QPA_PLATFORM=offscreen "$folder/tests/$target" "$folder/corpus/$target" "$seeds/$target" \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$folder/found/$target-" 2>"$folder/$target.log" || failed=1
    tail -n 12 "$folder/$target.log"
done
exit "$failed"
