#!/bin/sh
# Builds the Debian package and tries what it installs. See --help.
set -eu

usage() {
    cat <<'END'
Usage: sh tests/package.sh [--help]

Builds the Debian package in build/package, lets lintian read it, unpacks it into a
folder of its own, and tries the programs, the manual pages, the desktop entry and the
type of case files from there. Installs nothing but the tools that this needs.

Exit codes: 0 all right, 1 something failed, 2 an option is unknown.
END
}

for option in "$@"; do
    case $option in
    --help | -h)
        usage
        exit 0
        ;;
    *)
        printf 'package.sh: unknown option %s\n\n' "$option" >&2
        usage >&2
        exit 2
        ;;
    esac
done

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. installer/packages.sh

# shellcheck disable=SC2086
install_packages $packages_to_build $packages_to_package

say "Building the package in build/package"
configure_preset package build/package "-DCMAKE_CXX_COMPILER=$(compiler)" >build/package.log 2>&1 || {
    cat build/package.log
    exit 1
}
cmake --build build/package -j "$(nproc 2>/dev/null || echo 2)"
rm -f build/package/*.deb
(cd build/package && cpack -G DEB) >>build/package.log 2>&1 || {
    cat build/package.log
    exit 1
}
package=$(echo build/package/assertion-doctor_*.deb)
say "Built $package"

failed=
check() {
    what=$1
    shift
    if "$@"; then
        say "right: $what"
    else
        say "WRONG: $what"
        failed="$failed, $what"
    fi
}

# What lintian calls an error is one; the rest is shown.
check "lintian" lintian --fail-on error --allow-root --no-tag-display-limit "$package"

depends=$(dpkg-deb -f "$package" Depends)
has_dependency() { case ", $depends" in *", $1"*) return 0 ;; *) return 1 ;; esac }
for library in libqt6widgets6 libqt6network6 libssl3 libc6 libqt6sql6-sqlite ca-certificates; do
    check "depends on $library" has_dependency "$library"
done

unpacked=$root/build/package/unpacked
rm -rf "$unpacked"
dpkg-deb -x "$package" "$unpacked"
usr=$unpacked/usr
for path in bin/assertion-doctor bin/assertion-doctor-cli share/man/man1/assertion-doctor.1.gz \
    share/man/man1/assertion-doctor-cli.1.gz share/icons/hicolor/scalable/apps/assertion-doctor.svg \
    share/icons/hicolor/48x48/apps/assertion-doctor.png share/bash-completion/completions/assertion-doctor-cli \
    share/zsh/vendor-completions/_assertion-doctor-cli share/fish/vendor_completions.d/assertion-doctor-cli.fish \
    share/doc/assertion-doctor/copyright share/doc/assertion-doctor/changelog.gz; do
    check "$path is there" test -s "$usr/$path"
done

part=$(find "$usr/lib" -name assertion-doctor-late.so)
check "what the window loads later is there" test -s "$part"
check "and finds in the window's program what it needs" sh tests/project/late.sh "$usr/bin/assertion-doctor" "$part"
check "and is where the program looks for it" grep -qF "../$(dirname "${part#"$usr/"}")" "$usr/bin/assertion-doctor"

demonstration() {
    # 1: the diagnosis found why the token was refused, which is what the demonstration shows.
    "$usr/bin/assertion-doctor-cli" practice --demo >build/package/demo.log 2>&1 || [ $? -eq 1 ]
}
check "the installed command line works through a practice case" demonstration
picture() {
    QT_QPA_PLATFORM=offscreen "$usr/bin/assertion-doctor" --screenshot build/package/start.png --page start && test -s build/package/start.png
}
check "the installed window opens" picture
check "the desktop entry" desktop-file-validate "$usr/share/applications/assertion-doctor.desktop"
check "the AppStream metadata" appstreamcli validate --no-net "$usr/share/metainfo/assertion-doctor.metainfo.xml"

# The type of a case file, and the program that opens it, as a desktop sees them once the package's triggers have run.
data=$unpacked/data
mkdir -p "$data/mime/packages" "$data/applications"
cp "$usr/share/mime/packages/assertion-doctor.xml" "$data/mime/packages/"
cp "$usr/share/applications/assertion-doctor.desktop" "$data/applications/"
update-mime-database "$data/mime" 2>/dev/null
update-desktop-database "$data/applications"
printf '{ "schema": "assertion-doctor/case/1" }\n' >"$data/story.case.json"
cp "$data/story.case.json" "$data/story"
type=application/x-assertion-doctor-case+json
on_desktop() { env XDG_DATA_HOME="$data" XDG_DATA_DIRS="$data:/usr/share" XDG_CONFIG_HOME="$data" PATH="$usr/bin:$PATH" "$@"; }
type_of() { on_desktop gio info -a standard::content-type "$1" | sed -n 's/^ *standard::content-type: //p'; }
is_case() { [ "$(type_of "$1")" = "$type" ]; }
opens() { on_desktop gio mime "$type" | grep -q 'assertion-doctor\.desktop'; }
check "a case file is known by its name" is_case "$data/story.case.json"
check "a case file is known by its content" is_case "$data/story"
check "a double click opens it here" opens

say "Installing into a folder and taking it away again"
rm -rf build/package/root
uninstalls() {
    DESTDIR=$root/build/package/root cmake --install build/package >/dev/null &&
        test -x build/package/root/usr/bin/assertion-doctor &&
        DESTDIR=$root/build/package/root cmake --build build/package --target uninstall >/dev/null &&
        [ -z "$(find build/package/root -type f)" ]
}
check "nothing is left after uninstalling" uninstalls

if [ -n "$failed" ]; then
    say "Failed:${failed#,}"
    exit 1
fi
say "All right"
