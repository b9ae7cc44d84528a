#!/bin/sh
# late.sh PROGRAM PART: whether the part that the window's program loads later finds in the program all that it takes from there, and whether
# a release of the program has none of the libraries that are the part's alone.
set -eu

program=$1
part=$2
command -v nm >/dev/null && command -v readelf >/dev/null || exit 77

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Names of namespace ad, and of what is made from its types.
nm -D --undefined-only "$part" | awk '{ print $NF }' | grep -E '^_Z[A-Z]*N?[A-Z]*2ad' | sort -u >"$folder/wanted"
nm -D --defined-only "$program" | awk '{ print $NF }' | sort -u >"$folder/there"
[ -s "$folder/wanted" ] || {
    echo "late.sh: the part takes nothing from the program: it has copies of its own"
    exit 1
}
missing=$(comm -23 "$folder/wanted" "$folder/there")
[ -z "$missing" ] || {
    printf 'late.sh: the program does not have\n%s\n' "$missing"
    exit 1
}
# What the program asks the part for would be asked for without end.
for name in net13beginTransfer practice10makeServer profiles14systemKeychain; do
    grep -q "^_ZN2ad[0-9]$name" "$folder/there" || {
        echo "late.sh: the program does not offer $name"
        exit 1
    }
    grep -q "^_ZN2ad[0-9]$name" "$folder/wanted" && {
        echo "late.sh: the part asks the program for $name, which asks the part"
        exit 1
    }
done
# A type that both know is one: its tables are the program's.
for kind in _ZTV _ZTI _ZTS; do
    grep -q "^${kind}N2ad" "$folder/there" || {
        echo "late.sh: the program offers no $kind of namespace ad: see app/late/exported.txt"
        exit 1
    }
done
nm -D --defined-only "$program" | awk '{ print $NF }' | grep -qE '^_ZN2ad(3net8TransferC|8profiles.*8KeychainC)' && {
    echo "late.sh: the program has what the part is for"
    exit 1
}
exit 0
