#!/bin/sh
# Pictures of every page and state of the window: light and dark, at 900x600, 1280x800 and twice the scale, and in German
# and Spanish at both sizes. Where ImageMagick is at hand each look also gets a sheet with all its pictures, to be looked over.
#
#     sh tests/screenshots.sh FOLDER [BUILD]
#
# FOLDER gets one folder for each look. BUILD is a configured build folder (build/ci, which is made where it is missing).
# The pictures themselves are named in tests/gallery/gallery.cpp.
set -eu
cd "$(dirname "$0")/.."
case ${1:-} in
-h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
"" | -*) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
folder=$1
build=${2:-build/ci}
if [ $# -lt 2 ] && [ ! -f "$build/CMakeCache.txt" ]; then
    . installer/packages.sh
    # shellcheck disable=SC2086
    install_packages $packages_to_test
    configure_preset ci "$build" "-DCMAKE_CXX_COMPILER=$(compiler)" >/dev/null
fi
[ -f "$build/CMakeCache.txt" ] || { echo "screenshots.sh: $build is not configured" >&2; exit 2; }
cmake --build "$build" --target gallery >/dev/null

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
look() { # NAME SCALE OPTION...
    name=$1 scale=$2
    shift 2
    QT_SCALE_FACTOR=$scale "$build/tests/gallery" "$folder/$name" "$@" >/dev/null
    echo "$folder/$name: $(ls "$folder/$name" | wc -l) pictures"
    if command -v montage >/dev/null; then
        # A sheet is for eyes alone: without a font for the names it is of use, too.
        montage -label '%t' "$folder/$name"/*.png -tile 4x -geometry 640x400+6+6 "$folder/$name.sheet.png" || true
    fi
}
for theme in light dark; do
    look "$theme-1280x800" 1 --theme $theme --size 1280x800
    look "$theme-900x600" 1 --theme $theme --size 900x600
    look "$theme-2x" 2 --theme $theme --size 1280x800
done
for language in de es; do
    look "$language-1280x800" 1 --language $language --size 1280x800
    look "$language-900x600" 1 --language $language --size 900x600
done

# Small enough for a repository, where the tools are at hand.
if command -v pngquant >/dev/null; then
    find "$folder" -name '*.png' -exec pngquant --force --skip-if-larger --ext .png --quality 80-100 {} +
fi
if command -v optipng >/dev/null; then
    find "$folder" -name '*.png' -exec optipng -quiet {} +
fi
