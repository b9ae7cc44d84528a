# The packages that building, running and testing need, by the names of Debian 12 and Ubuntu 24.04. Sourced by try.sh and tests/run.sh (POSIX sh).
# shellcheck shell=sh disable=SC2034
# One word is one package; "a|b" is one of them, the first that is there or that apt knows.

packages_to_build="
cmake ninja-build clang-14|clang python3 pkg-config|pkgconf
qt6-base-dev qt6-svg-dev|libqt6svg6-dev qt6-tools-dev qt6-l10n-tools libgl1-mesa-dev|libgl-dev
libssl-dev libcli11-dev nlohmann-json3-dev libexpected-dev libcpp-httplib-dev
libqt6sql6-sqlite qtkeychain-qt6-dev
fonts-dejavu-core ca-certificates"

# What the tests compare with and run against.
packages_to_test="$packages_to_build
ccache lld git curl g++
gnome-keyring gcr dunst dbus dbus-daemon libglib2.0-bin libsecret-tools python3-dbus python3-gi libbenchmark-dev
clang-format-14|clang-format
openssl openssh-client gpg gpg-agent gpgsm putty-tools jose python3-jwcrypto python3-jwt python3-cryptography
xvfb xdotool fonts-inter at-spi2-core python3-pyatspi
desktop-file-utils appstream groff-base fish zsh"

# What building the Debian package and looking at it needs beside that.
packages_to_package="dpkg-dev file lintian desktop-file-utils appstream shared-mime-info libglib2.0-bin openssl"

packages_to_tidy="clang-tidy-14|clang-tidy"

# first_command NAME...: prints the first of them that there is.
first_command() {
    for name in "$@"; do
        if command -v "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

# compiler: prints the one to build with. clang takes a third of the time that GCC takes; both are kept free of warnings (see the presets).
compiler() { first_command clang++-14 clang++ c++; }

say() { printf '==> %s\n' "$*"; }
warn() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

is_installed() {
    case "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null)" in
    ?i*) return 0 ;;
    *) return 1 ;;
    esac
}

apt_knows() {
    candidate=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    [ -n "$candidate" ] && [ "$candidate" != "(none)" ]
}

# missing_packages WORD...: prints the words of which nothing is installed.
missing_packages() {
    for word in "$@"; do
        found=no
        for name in $(printf '%s' "$word" | tr '|' ' '); do
            if is_installed "$name"; then
                found=yes
                break
            fi
        done
        [ "$found" = yes ] || printf '%s\n' "$word"
    done
}

# choose_packages WORD...: prints for each word the name to install; the first one where apt knows none, so that apt names it in its error.
choose_packages() {
    for word in "$@"; do
        choice=
        for name in $(printf '%s' "$word" | tr '|' ' '); do
            if apt_knows "$name"; then
                choice=$name
                break
            fi
        done
        printf '%s\n' "${choice:-${word%%|*}}"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null 2>&1; then
        warn "this needs root, and there is no sudo. Run as root: $*"
        return 1
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# install_packages WORD...: installs what is missing, and says what it does.
install_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        say "This system has no apt, so nothing is installed. These are needed, by their names in Debian 12:"
        printf '    %s\n' "$*"
        return 0
    fi
    # The lists hold words without blanks, so they are split here on purpose.
    # shellcheck disable=SC2046
    set -- $(missing_packages "$@")
    if [ $# -eq 0 ]; then
        say "All packages that are needed are installed."
        return 0
    fi
    say "Missing packages: $*"
    say "Reading the package lists (apt-get update)"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq update </dev/null ||
        warn "the package lists could not all be read; trying with those that are here"
    # shellcheck disable=SC2046
    set -- $(choose_packages "$@")
    say "Installing: $*"
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install "$@" </dev/null; then
        warn "some packages could not be installed. To see why: apt-get install $*"
        return 1
    fi
}

# configure_preset PRESET FOLDER [OPTION...]: configures into FOLDER; a folder that was made for another checkout is begun anew.
configure_preset() {
    preset=$1
    folder=$2
    shift 2
    fresh=
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd)" "$folder/CMakeCache.txt"; then
        say "$folder belongs to another checkout: configuring it anew"
        fresh=--fresh
    fi
    cmake --preset "$preset" -B "$folder" ${fresh:+"$fresh"} "$@"
}
